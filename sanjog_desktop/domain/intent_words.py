"""The words privacy requests are made of, in English, Hindi, Marathi and Gujarati, in both their scripts.

Each class of words has a letter; ``detect`` reads a message as a row of such letters. A star matches any
ending. Our own list, not taken from any corpus; to be read by native speakers of each language.
"""

from __future__ import annotations

from typing import Final


def _set(text: str, divider: str = "|") -> frozenset[str]:
    return frozenset(text.split(divider))


#: Messages that are a command as a whole (after politeness is taken off). They are obeyed at once.
EXACT: Final = _set(
    "stop|stopall|stop all|unsubscribe|unsubscribe me|unsubcribe|unsub|opt out|optout|opt me out|"
    "quit|end|revoke|remove me|stop promotions|stop messages|stop all messages|no more messages|"
    "no more message|no more msgs|block me from your list|band karo|band kara|bandh karo|"
    "band kar do|बंद करो|बंद करा|बंद कीजिए|बंद कर दो|બંધ કરો|બંધ કરી દો|स्टॉप|स्टोप|स्टाप|થોભો|"
    "સ્ટોપ|थांबवा|अनसब्सक्राइब|अनसबस्क्राइब|અનસબ્સ્ક્રાઇબ"
)
#: What these mean depends on what was asked last; staff read them.
EXACT_ASK: Final = _set(
    "cancel|no|nahi|not interested|nahi chahiye|नहीं चाहिए|नको|nako|nathi joitu|નથી જોઈતું|nathi joie"
)
#: Taken off both ends of a message before it is compared with a command.
POLITE: Final = _set(
    "please pls plz plss kindly sir madam maam ji yaar bhai now immediately thanks thank you ok "
    "okay hi hello कृपया कृपा प्लीज सर मैडम जी अब krupaya kripya pliz મહેરબાની કૃપા કરીને પ્લીઝ "
    "કૃપયા",
    " ",
)


#: Letter → words. A word stands in one class only; the first class that has it wins.
CLASSES: Final[dict[str, str]] = {
    # they said it before
    "b": "bola told asked requested कहा बोला सांगितल* kaha kahyu કહ્યું kidhu",
    # and it still goes on
    "s": "still फिर phir fir tarihi तरीही toy hajisudhi",
    # me, as somebody spoken of
    "e": "me",
    # mine
    "M": (
        "my mine our us myself mera meri mere mujhe mujhko muje hamara hamari hamare humara humari "
        "hamein hume मेरा मेरी मेरे मुझे हमारा हमारी हमारे हमें majha majhi majhe maza mazi maze mala "
        "aamcha aamchi amcha amchi माझा माझी माझे माझ्या मला माझं आमचा आमची आमचे आम्हाला maro mari "
        "mara maru mane amaro amari amara મારો મારી મારા મારું મને અમારો અમારી અમારા અમને"
    ),
    # my child's
    "F": (
        "daughter* son sons child* kid* beti bete beta betiyon mulgi mulga mulichi mulicha dikri "
        "dikro dikrini बेटी बेटे बेटा मुलगी मुलगा मुलीचा मुलीची मुलाचा દીકરી દીકરા દીકરો દીકરીનો "
        "દીકરીની"
    ),
    # somebody else's
    "T": (
        "his her him their them she boy* girl* bride groom uska uski uske unka unki unke iska iski "
        "iske ladka ladki ladke ladkiyon inka inki उसका उसकी उसके उनका उनकी उनके इसका इसकी इसके लड़का "
        "लड़की लड़के लडका लडकी लडके tyacha tyachi ticha tichi tyanche tyanchi त्याचा त्याची तिचा तिची "
        "त्यांचा त्यांची मुलाची tena teni eno eni chhokri chhokra chokri chokra chokrini તેનો તેની "
        "એનો એની છોકરી* છોકરા* છોકરો*"
    ),
    # prints and pictures to be taken: 'take out' there means make, not remove
    "J": (
        "print* प्रिंट* પ્રિન્ટ* xerox zerox झेरॉक्स printout navin नवीन watermark* background "
        "filter* फ़िल्टर फिल्टर ફિલ્ટર crop"
    ),
    # pictures
    "f": (
        "photo photos photograph* pic pics picture* image* foto फोटो फ़ोटो फोटोज फोटोज़ तस्वीर* ફોટો "
        "ફોટા ફોટાઓ ફોટોગ્રાફ"
    ),
    # documents
    "a": (
        "aadhaar aadhar adhar adhaar pan passport आधार આધાર आधारकार्ड kundli patrika horoscope कुंडली "
        "पत्रिका કુંડળી"
    ),
    # what describes a person
    "I": (
        "profile* biodata bio biodatas बायोडाटा बायोडेटा बायोडाटे प्रोफाइल प्रोफ़ाइल प्रोफाईल "
        "प्रोफाइल* प्रोफाईल* બાયોડેટા પ્રોફાઇલ પ્રોફાઈલ બાયોડેટાની resume"
    ),
    # what is kept of a person
    "D": (
        "data detail* information info record* account everything number numbers no jankari jaankari "
        "mahiti maahiti डेटा डाटा जानकारी जानकारियां डिटेल* रिकॉर्ड* अकाउंट खाता नंबर नम्बर मोबाइल "
        "माहिती माहितीची माहितीचा ક્રમાંક ડેટા માહિતી માહિતીની વિગત* નંબર એકાઉન્ટ રેકોર્ડ* vigat* "
        "dataa naav नाव નામ trace*"
    ),
    # one fact about a person, which can be wrong
    "d": (
        "name surname dob birth birthday date age height income salary gotra caste education "
        "qualification address spelling city job occupation naam janm janam janmatarikh janmtarikh "
        "tarikh umar unchi pata padhai kamai kad नाम उपनाम जन्म जन्मतारीख तारीख उम्र ऊंचाई ऊँचाई कद "
        "वेतन आय गोत्र जाति पढ़ाई शिक्षा पता स्पेलिंग उंची उंचीही वय पगार शिक्षण पत्ता આડનામ જન્મ "
        "તારીખ ઉંમર ઊંચાઈ પગાર આવક ગોત્ર સરનામું અભ્યાસ સ્પેલિંગ sarnamu manglik status"
    ),
    # what we propose
    "R": (
        "sthal sthale sthala rishta rishte match matches proposal* स्थळ स्थळे स्थळं रिश्ता रिश्ते सगपण* સગપણ માગાં મેચ"
    ),
    # what we send it as
    "G": (
        "message messages messaging msg msgs mesg messg text texts texting texted sms mesej "
        "promotion* offer offers advert* ads spam newsletter* notification* मैसेज मेसेज मैसेजेस "
        "मेसेजेस संदेश सन्देश मेसेजिंग एसएमएस મેસેજ મેસેજિસ સંદેશ સંદેશા એસએમએસ"
    ),
    # lists people are on
    "L": (
        "list lists listing broadcast mailing group लिस्ट सूची यादी यादीतून यादीमधून लिस्टमधून "
        "ब्रॉडकास्ट લિસ્ટ લિસ્ટમાંથી યાદી યાદીમાંથી yadi yaditun listmathi suchi"
    ),
    # where it is kept
    "l": "database system server सिस्टम डेटाबेस सिस्टीम* સિસ્ટમ*",
    # what closes or ends without us
    "C": (
        "office phone shop dukan mobile ऑफिस दुकान फोन ઓફિસ દુકાન ફોન baat talks talk baatcheet बात "
        "बातचीत વાત vat search searching shodh शोध શોધ khoj bus full"
    ),
    # to stop
    "S": (
        "stop stopp stopping cease halt band bandh बंद बंध બંધ rok roko rokiye rokna रोक रोको रोकिए "
        "થોભાવો અટકાવો thambva thambav* थांबवा थांबव* bund discontinue"
    ),
    # not
    "N": (
        "not dont don donot never cant wont mat na nahi nahin nhi naa nai मत न ना नहीं नही naka nako "
        "naye नका नको नये ના નહીં નહિ નથી nathi"
    ),
    # to send
    "V": (
        "send sending sends forward* sent bhej bhejo bhejna bhejiye bhejen bhejein bheje bhejiega "
        "bhejte bhejenge bheja bhejdo भेज भेजो भेजना भेजिए भेजें भेजे भेजिएगा भेजते भेजा भेजोगे "
        "pathv* pathav* patavu पाठव* mokl* mokal* મોકલ*"
    ),
    # to remove
    "X": (
        "delete deleted deleting erased removed wiped erase erasing remove removing wipe destroy "
        "purge scrub hata* hatwa* mita* nikal nikalo nikaldo nikaliye हटा* हटवा हटाव* मिटा* निकाल "
        "निकालो निकालिए डिलीट kadh kadha kadhun kadhi kadhva kadho काढ काढा काढून काढुन नष्ट पुसा "
        "पुसून taka takaa nakho nakhi nakhjo કાઢી કાઢો કાઢ ડિલીટ હટાવો હટાવી ભૂંસી નષ્ટ નાખો નાખી "
        "delit dilit block unlist"
    ),
    # to share or show
    "H": (
        "share sharing shared show showing give giving given gave disclose circulate circulat* "
        "publish dena dijiye dikhana dikhao dikhaye dikhaiye dikhayi dikhaya dikhai शेयर शेअर दीजिए "
        "देना दिखाना दिखाओ दिखाइए दिखाएं दिखाई दिखाया देऊ द्या दाखव* dakhv* deu devu શેર આપશો આપતા "
        "આપો આપવ* બતાવ* દેખાડ* batav* batavta apso apsho apta apo apyo apya sher shear de diya diye "
        "di दिया दिए दी दे આપ્યો dya"
    ),
    # to do
    "K": (
        "kar karo karna kara karke karu karta karte kare karein kariye kijiye kardo करो करना करें कर "
        "करा करू करे कीजिए करिए કરો કરશો કરતા કરજો કર karsho karjo"
    ),
    # to contact or disturb
    "c": (
        "contact contacting disturb disturbing bother bothering harass harassing pareshan paresan "
        "pareshaan sampark tang परेशान संपर्क तंग त्रास tras હેરાન heran સંપર્ક pester pinging ping"
    ),
    # calls
    "B": "call calls calling कॉल કૉલ",
    # consent
    "P": (
        "consent permission approval authorisation authorization sahmati sehmati anumati ijazat "
        "sammati sanmati parvangi manjuri सहमति अनुमति इजाजत इजाज़त मंजूरी संमती परवानगी सम्मती સંમતિ "
        "મંજૂરી પરવાનગી"
    ),
    # taking it back
    "A": (
        "withdraw* revoke revoking retract rescind wapas vapas wapis vapis वापस वापिस मागे mage maghe "
        "પાછી પાછો પાછું pachi pachhi pacho"
    ),
    # to agree
    "g": "agree accept सहमत मान्य સહમત sahmat",
    # anybody
    "O": (
        "anyone anybody nobody kisi kisiko koi किसी किसीको कोई कोणालाही कोणास कुणालाही कुणाला "
        "konalahi kunala કોઈ* koine other others"
    ),
    # to process
    "p": "process processing use using store storing",
    # wrong
    "W": (
        "wrong incorrect inaccurate mistaken misspelt misspelled mispelled outdated galat glt गलत "
        "ग़लत chukicha chukichi chukiche chukichya chukla चुकीच* चुकला चुकली khoti khotu khoto khota "
        "ખોટ* incomplete adhuri adhura अधूर* अपूर्ण અધૂર*"
    ),
    # to correct or update
    "U": ("correct correction update updating edit fix amend theek thik sahi ठीक સરખું બરાબર અપડેટ अपडेट"),
    # changed
    "u": (
        "changed change badal badla badli badlo badlayu बदल बदला बदली बदलला बदलली बदललं બદલાયું બદલાઈ "
        "બદલો બદલાયો shifted moved"
    ),
    # where
    "8": "where kahan kidhar कहां किधर kuthun kothun कुठून कोठून kyathi ક્યાંથી",
    # whom
    "7": "who whom kis kin kisko kinko किस किन किसको किनको kone કોને कोणाला konala",
    # whom, of several
    "5": "कोणाकोणाला konakonala",
    # what, which
    "Q": (
        "what which whose kya kaun kaunsa kaunsi क्या कौन कौनसा कौनसी kay konta konti konte काय कोणता "
        "कोणती कोणते shu kai kayi કઈ કયો શું કોણ"
    ),
    # a copy
    "Y": "copy copies export download portability portable नकल प्रत कॉपी કોપી નકલ nakal prat xport",
    # what came or was got
    "4": (
        "get receive received reached aaya aayi aaye आया आई आए आला आली આવ્યો આવી "
        "मिला mila mili milala मिली मिळाला मिळाली મળ્યો મળી malyo got"
    ),
    # to have, to keep
    "E": (
        "have has had hold "
        "held stored saved keep kept paas pas पास रखी रखा रखे tumchyakade tumchyakde तुमच्याकडे "
        "आपल्याकडे પાસે pase collected"
    ),
    # to want, to tell
    "m": (
        "want chahiye chahie chaiye चाहिए pahije हवी हवा पाहिजे joie joiye joyie જોઈએ tell batao "
        "bataiye बताओ बताइए kaho sanga सांगा કહો provide"
    ),
    # to need
    "n": "need require requires required submit bring",
    # whom else people complain about
    "0": "food venue caterer* catering hall hotel decor*",
    # I shall, lodge
    "r": (
        "karunga karungi karenge karni karoonga करूंगा करूंगी करनी करेंगे करायची करणार करीन करेन "
        "karin karnar કરીશ karish karvi karvani કરવી કરવાની નોંધાવ* file lodge register नोंद* दर्ज* "
        "nondv* will going"
    ),
    # written
    "j": (
        "likha likhi likhe लिखा लिखी लिखे लिहिले लिहिला लिहिली lihil* lihile લખ્યું લખ્યો લખેલ* "
        "lakhyu lakhel* printed mentioned entered typed shown"
    ),
    # to set right
    "6": "sudhar* sudhaar* सुधार* સુધાર* durust* दुरुस्त* rectif*",
    # complaint
    "Z": (
        "complaint complaints complain complaining grievance grievances shikayat shikayt शिकायत "
        "takrar तक्रार fariyad ફરિયાદ report sue"
    ),
    # leaks and misuse
    "z": ("leak leaked leaking leaks misuse misused misusing breach* violat* लीक दुरुपयोग દુરુપયોગ લીક गैरवापर"),
    # without
    "o": "without bina बिना vina विना vagar વગર vagaar",
    # asking
    "q": (
        "asking puche poochhe pooche pucha puchhe पूछे पूछें विचारता vicharta vicharlya पुछता puchya "
        "puchhya પૂછ્યા પૂછયા ask knowledge"
    ),
    # a time that limits the wish
    "t": (
        "abhi अभी aaj आज today tonight pm am baje बजे meeting busy raat night morning evening sanj "
        "sanje સાંજે અત્યારે હમણાં hamna atyare आत्ता सध्या sadhya ऑफिसमध्ये weekend sunday pehle"
    ),
    # a bound that makes it a filter
    "w": (
        "below above under over less than shorter taller older younger kam zyada jyada कम ज्यादा "
        "except only sirf फक्त fakt"
    ),
    # how
    "h": "how kaise कैसे कसे kase kevi કેવી કેવીરીતે",
}

#: Whole expressions, found in the text itself, that leave no doubt.
SURE: Final[tuple[tuple[str, str], ...]] = (
    ("complaint", r"data protection (?:board|officer|authority)"),
    ("complaint", r"डेटा प्रोटेक्शन"),
    ("complaint", r"ડેટા પ્રોટેક્શન"),
    ("complaint", r"legal notice"),
    ("complaint", r"privacy violation"),
    ("complaint", r"cyber ?(?:cell|crime)"),
    ("complaint", r"consumer (?:court|forum)"),
    ("complaint", r"grievance (?:officer|redressal)"),
    ("complaint", r"take (?:you|this) to court"),
    ("complaint", r"कानूनी नोटिस"),
    ("complaint", r"कायदेशीर नोटीस"),
    ("erasure", r"right to (?:be forgotten|erasure)"),
    ("erasure", r"article 17"),
    ("erasure", r"भुला दिए जाने"),
    ("access", r"subject access"),
    ("access", r"right (?:to|of) access"),
    ("access", r"access request"),
    ("access", r"data portability"),
    ("access", r"\bdsar\b"),
    ("access", r"article 15"),
    ("access", r"(?:know|hold|have stored) (?:about|on) me\b"),
    ("rectification", r"right (?:to|of) rectification"),
    ("rectification", r"article 16"),
    ("rectification", r"spelled (?:\w+ ){0,3}wrong"),
    ("rectification", r"that is incorrect"),
    ("rectification", r"thats incorrect"),
    ("withdraw_consent", r"(?:take|taking|took) back (?:\w+ ){0,2}(?:consent|permission)"),
    ("opt_out", r"take me off"),
    ("opt_out", r"leave me alone"),
    ("opt_out", r"opt me out"),
    ("opt_out", r"\bunsub\w*"),
    ("opt_out", r"\bopt ?out\b"),
)
