"""Names and places of the sample agency, in Latin and in the script of the language. All of it is invented."""

from __future__ import annotations

from dataclasses import dataclass

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class NameStock:
    """What names of one language are made of: (Latin, native) pairs.

    Surnames mean "sample", "imagined", "story" or "dream", so that nobody takes them for real people's.
    """

    women: tuple[Pair, ...]
    men: tuple[Pair, ...]
    surnames: tuple[Pair, ...]
    cities: tuple[Pair, ...]
    communities: tuple[str, ...]


def _pairs(text: str) -> tuple[Pair, ...]:
    words = text.split()
    return tuple(zip(words[::2], words[1::2], strict=True))


_HI_WOMEN = """
Sunita सुनीता Kavita कविता Rekha रेखा Anjali अंजलि Pooja पूजा Neha नेहा Meera मीरा Usha उषा Shobha शोभा
Lakshmi लक्ष्मी Radha राधा Sarita सरिता Jyoti ज्योति Priya प्रिया Nisha निशा Asha आशा Geeta गीता Suman सुमन
Divya दिव्या Shruti श्रुति Ritu ऋतु Swati स्वाति Archana अर्चना Vandana वंदना Madhuri माधुरी Ishita इशिता
"""
_HI_MEN = """
Ramesh रमेश Suresh सुरेश Aarav आरव Rahul राहुल Amit अमित Vikas विकास Anil अनिल Sanjay संजय Rajesh राजेश
Deepak दीपक Manoj मनोज Rohit रोहित Ashok अशोक Vijay विजय Nitin नितिन Gaurav गौरव Karan करण Mohit मोहित
Alok आलोक Harish हरीश Dinesh दिनेश Tarun तरुण Pankaj पंकज Yash यश Arjun अर्जुन Kunal कुणाल
"""
_MR_WOMEN = """
Sunita सुनीता Vaishali वैशाली Manisha मनीषा Ashwini अश्विनी Swapnali स्वप्नाली Rutuja ऋतुजा Sayali सायली
Mrunal मृणाल Shubhangi शुभांगी Pranali प्रणाली Anagha अनघा Mugdha मुग्धा Gauri गौरी Ketaki केतकी Sneha स्नेहा
Aishwarya ऐश्वर्या Vidya विद्या Sulabha सुलभा Surekha सुरेखा Nanda नंदा Lata लता Aparna अपर्णा Shalini शालिनी
Tejaswini तेजस्विनी Madhavi माधवी
"""
_MR_MEN = """
Sachin सचिन Prasad प्रसाद Omkar ओंकार Aniket अनिकेत Swapnil स्वप्नील Tejas तेजस Sagar सागर Akshay अक्षय
Mahesh महेश Ganesh गणेश Shrikant श्रीकांत Vinayak विनायक Milind मिलिंद Sameer समीर Chinmay चिन्मय
Abhijit अभिजित Nilesh निलेश Pravin प्रवीण Sandip संदीप Yogesh योगेश Kedar केदार Mandar मंदार Ajinkya अजिंक्य
Dattatray दत्तात्रय Shantanu शंतनू Avinash अविनाश
"""
_GU_WOMEN = """
Hetal હેતલ Komal કોમલ Bhavna ભાવના Jagruti જાગૃતિ Hiral હિરલ Krupa કૃપા Nidhi નિધિ Falguni ફાલ્ગુની
Daksha દક્ષા Rupal રૂપલ Sejal સેજલ Payal પાયલ Mansi માનસી Jignasha જીજ્ઞાશા Alpa અલ્પા Kinjal કિંજલ
Urvi ઉર્વી Dhara ધારા Meena મીના Charmi ચાર્મી Ila ઇલા Kokila કોકિલા
"""
_GU_MEN = """
Jignesh જીજ્ઞેશ Hardik હાર્દિક Bhavesh ભાવેશ Chirag ચિરાગ Mitesh મિતેશ Parth પાર્થ Dhaval ધવલ Ketan કેતન
Nirav નીરવ Jayesh જયેશ Paresh પરેશ Kalpesh કલ્પેશ Vipul વિપુલ Harsh હર્ષ Darshan દર્શન Mehul મેહુલ
Rajan રાજન Tushar તુષાર Alpesh અલ્પેશ Bharat ભરત Naresh નરેશ Urvish ઉર્વીશ
"""

STOCKS: dict[str, NameStock] = {
    "hi": NameStock(
        _pairs(_HI_WOMEN),
        _pairs(_HI_MEN),
        _pairs(
            "Namuna नमूना Kalpit कल्पित Misal मिसाल Udaharan उदाहरण Kahani कहानी Sapna सपना Manpasand मनपसंद "
            "Kalpanik काल्पनिक Nazir नज़ीर Kissa क़िस्सा"
        ),
        _pairs("Bhopal भोपाल Indore इंदौर Nagpur नागपुर Jaipur जयपुर Lucknow लखनऊ Delhi दिल्ली"),
        ("Agarwal", "Brahmin", "Rajput", "Khatri", "Kayastha", "Jain"),
    ),
    "mr": NameStock(
        _pairs(_MR_WOMEN),
        _pairs(_MR_MEN),
        _pairs(
            "Namunekar नमुनेकर Kalpanikar कल्पनीकर Kathekar कथेकर Swapnagavkar स्वप्नगावकर Udaharane उदाहरणे "
            "Goshtikar गोष्टीकर Navgavkar नावगावकर Kalpavane कल्पवणे Dakhlekar दाखलेकर Manorathe मनोरथे"
        ),
        _pairs("Pune पुणे Mumbai मुंबई Nashik नाशिक Kolhapur कोल्हापूर Satara सातारा Thane ठाणे Solapur सोलापूर"),
        ("Maratha", "Brahmin", "CKP", "Mali", "Sonar", "Jain"),
    ),
    "gu": NameStock(
        _pairs(_GU_WOMEN),
        _pairs(_GU_MEN),
        _pairs(
            "Namunawala નમૂનાવાલા Kalpanawala કલ્પનાવાલા Vartawala વાર્તાવાલા Swapnawala સ્વપ્નવાલા "
            "Dakhlawala દાખલાવાલા Udaharanwala ઉદાહરણવાલા Kathawala કથાવાલા Manorathi મનોરથી"
        ),
        _pairs("Surat સુરત Ahmedabad અમદાવાદ Vadodara વડોદરા Rajkot રાજકોટ Mumbai મુંબઈ Bhavnagar ભાવનગર"),
        ("Patidar", "Lohana", "Jain", "Nagar Brahmin", "Vaishnav Vanik"),
    ),
}
# Families that write English have names from every stock; native names stay in the script of their stock.
LANGUAGES = ("mr", "mr", "mr", "hi", "hi", "gu", "gu", "en")
EDUCATION = (
    "B.E. Computer", "M.B.A. Finance", "B.Com.", "M.Com., C.A.", "B.Sc. Nursing", "M.B.B.S.", "B.Tech. Mechanical",
    "M.A. Marathi", "B.Arch.", "LL.B.", "Ph.D. Chemistry", "Diploma in Design", "B.Pharm.", "M.Sc. Mathematics",
)  # fmt: skip
WORK = (
    "Software engineer, Hinjawadi", "Bank officer", "School teacher", "Own shop, cloth", "Doctor, own clinic",
    "Chartered accountant", "Government service", "Civil engineer", "Pharmacist", "Farming and dairy", "Architect",
    "Works in Pune, I.T.", "Lecturer", "Nurse, city hospital",
)  # fmt: skip
GOTRAS = ("Kashyap", "Bharadwaj", "Vashishtha", "Atri", "Gautam", "Vatsa", "Kaushik", "Shandilya", "")
MANGLIK = ("no", "no", "no", "yes", "partial", "")
DIETS = ("vegetarian", "vegetarian", "vegetarian with eggs", "non-vegetarian", "Jain")
PACKAGES = ("Basic 6 months", "Family 1 year", "Personal 1 year", "")
STAFF = ("Asha", "Vivek", "Madhuri")
STATUSES = ("active",) * 7 + ("talking", "on_hold", "engaged", "married")
