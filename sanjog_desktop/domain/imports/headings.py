"""Headings of registers in four languages, and what each column of a register may fill.

A target is the stored name of a field, or one of the few that are put together from several columns (names in parts,
numbers, labels). Headings are compared folded, with signs as blanks, so that ``Mobile_No.`` is ``mobile no``.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from sanjog_desktop.domain.names import fold

SKIP: Final = ""
"""The target of a column that is not read."""
NOTES: Final = "notes"
WHY_NOT: Final = "Why this row was not taken"
"""Heading of the column that says so in a file of rows to mend; it is not read back."""

TARGETS: Final[dict[str, str]] = {
    "name": "Name", "name_native": "Name in own script", "other_name": "Other name",
    "given_name": "First name", "middle_name": "Middle name", "last_name": "Last name",
    "phones": "Phone", "email": "E-mail", "family": "Family", "role": "Role", "gender": "Gender",
    "born_on": "Birth date", "birth_time": "Birth time", "birth_place": "Birth place", "height_cm": "Height",
    "marital_status": "Marital status", "education": "Education", "work": "Work", "income_band": "Income",
    "religion": "Religion", "community": "Community", "sub_community": "Sub-community", "gotra": "Gotra",
    "rashi": "Rashi", "nakshatra": "Nakshatra", "manglik": "Manglik", "diet": "Diet", "city": "City",
    "language": "Language we write in", "languages": "Languages spoken", "family_details": "Family details",
    "expectations": "Expectations", "family_expectations": "Expectations of the family", "status": "Status",
    "status_reason": "Reason of the status", "owner": "Owner", "labels": "Labels", "notes": "Notes",
}  # fmt: skip
"""What a column may fill, with the English words for it."""

REPEATABLE: Final = frozenset({"phones", "email", "other_name", "labels", "notes"})
"""Targets that several columns may fill."""

HEADINGS: Final[dict[str, tuple[str, ...]]] = {
    "name": (
        "name", "full name", "contact name", "candidate name", "contact person", "display name", "name of candidate",
        "name of the candidate", "name of person", "boy name", "girl name", "name of boy", "name of girl", "bride name",
        "groom name", "profile name", "client name", "customer name", "applicant name", "person",
        "नाम", "पूरा नाम", "उम्मीदवार का नाम", "संपर्क नाम", "लड़के का नाम", "लड़की का नाम", "वर का नाम", "वधू का नाम",
        "नाव", "पूर्ण नाव", "उमेदवाराचे नाव", "मुलाचे नाव", "मुलीचे नाव", "वराचे नाव", "वधूचे नाव", "संपूर्ण नाव",
        "નામ", "પૂરું નામ", "આખું નામ", "ઉમેદવારનું નામ", "છોકરાનું નામ", "છોકરીનું નામ", "વરનું નામ", "કન્યાનું નામ",
    ),
    "name_native": (
        "native name", "name native", "name in own script", "name in hindi", "name in marathi", "name in gujarati",
        "name in devanagari", "hindi name", "marathi name", "gujarati name", "regional name", "local name",
        "हिंदी नाम", "हिंदी में नाम", "मराठी नाव", "देवनागरी नाव", "ગુજરાતી નામ", "ગુજરાતીમાં નામ",
    ),
    "other_name": (
        "other name", "other names", "nickname", "nick name", "alias", "maiden name", "pet name", "also called",
        "उपनाम नाम", "दूसरा नाम", "टोपण नाव", "दुसरे नाव", "माहेरचे नाव", "બીજું નામ", "ઉપનામ",
    ),
    "given_name": ("first name", "given name", "firstname", "forename", "पहला नाम", "पहिले नाव", "પ્રથમ નામ"),
    "middle_name": ("middle name", "additional name", "middlename", "मध्य नाम", "मधले नाव", "વચલું નામ"),
    "last_name": ("last name", "lastname", "अंतिम नाम", "शेवटचे नाव", "છેલ્લું નામ"),
    "phones": (
        "phone", "phones", "phone number", "phone numbers", "phone no", "mobile", "mobiles", "mobile no",
        "mobile number", "mobile numbers", "mob", "mob no", "contact", "contact no", "contact number",
        "contact numbers", "contact details", "whatsapp", "whatsapp no", "whatsapp number", "wa number", "tel",
        "tel no", "telephone", "telephone number", "number", "numbers", "cell", "cell no", "cell phone", "cellphone",
        "landline", "alt phone", "alternate phone", "alternate number", "alternate no", "alternate mobile",
        "alternate contact", "other phone", "other number", "other numbers", "parent phone", "parents phone",
        "father mobile", "mother mobile", "father phone", "mother phone", "primary phone", "mobile phone", "home phone",
        "business phone", "other phone", "company main phone", "car phone", "radio phone", "assistant s phone",
        "फोन", "फ़ोन", "फोन नंबर", "फ़ोन नंबर", "फोन नं", "मोबाइल", "मोबाईल", "मोबाइल नंबर", "मोबाईल नंबर", "मोबाइल नं",
        "मोबाईल क्रमांक", "मोबाइल क्रमांक", "दूरभाष", "दूरध्वनी", "संपर्क", "संपर्क नंबर", "संपर्क क्रमांक", "व्हाट्सएप",
        "व्हाट्सएप नंबर", "व्हॉट्सअॅप", "व्हॉट्सअॅप क्रमांक", "नंबर", "दूसरा नंबर", "दुसरा नंबर", "भ्रमणध्वनी",
        "દૂરભાષ", "ફોન", "ફોન નંબર", "મોબાઇલ", "મોબાઈલ", "મોબાઇલ નંબર", "મોબાઈલ નંબર", "સંપર્ક", "સંપર્ક નંબર",
        "વોટ્સએપ", "વોટ્સએપ નંબર", "વૉટ્સએપ નંબર", "નંબર", "બીજો નંબર",
    ),
    "email": (
        "email", "e mail", "mail", "email id", "e mail id", "email address", "e mail address", "mail id",
        "other email", "other emails", "other e mail", "ईमेल", "ई मेल", "ईमेल आईडी", "ईमेल पता", "ईमेल आयडी", "ઈમેલ", "ઇમેઇલ",
        "ઈ મેલ", "ઈમેઈલ",
    ),
    "family": (
        "family", "family name", "surname", "family surname", "household", "परिवार", "परिवार का नाम", "कुलनाम", "उपनाम",
        "कुटुंब", "कुटुंबाचे नाव", "आडनाव", "પરિવાર", "કુટુંબ", "અટક",
    ),
    "role": (
        "role", "relation", "relationship", "relation with candidate", "relation to candidate", "relation with boy",
        "relation with girl", "रिश्ता", "संबंध", "उम्मीदवार से रिश्ता", "नाते", "नातं", "उमेदवाराशी नाते", "સંબંધ", "સગપણ",
    ),
    "gender": ("gender", "sex", "boy girl", "bride groom", "m f", "male female", "लिंग", "लिंग स्त्री पुरुष", "જાતિ",
               "લિંગ"),
    "born_on": (
        "born", "born on", "dob", "d o b", "date of birth", "birth date", "birthdate", "birthday", "birth day",
        "जन्म तारीख", "जन्मतारीख", "जन्म तिथि", "जन्मतिथि", "जन्म दिनांक", "जन्मदिनांक", "जन्मदिन", "जन्म दिवस",
        "જન્મ તારીખ", "જન્મતારીખ", "જન્મદિવસ", "જન્મ દિવસ",
    ),
    "birth_time": ("birth time", "time of birth", "tob", "born at", "जन्म समय", "जन्म का समय", "जन्म वेळ", "जन्मवेळ",
                   "જન્મ સમય", "જન્મસમય"),
    "birth_place": ("birth place", "birthplace", "place of birth", "pob", "born in", "जन्म स्थान", "जन्मस्थान",
                    "जन्म ठिकाण", "जन्मस्थळ", "જન્મ સ્થળ", "જન્મસ્થળ"),
    "height_cm": ("height", "height cm", "height in cm", "height ft", "height feet", "height in feet", "ht", "कद",
                  "ऊंचाई", "ऊँचाई", "लंबाई", "लम्बाई", "उंची", "ઊંચાઈ", "ઉંચાઈ", "કદ"),
    "marital_status": ("marital status", "marital", "marriage status", "married unmarried", "वैवाहिक स्थिति",
                       "वैवाहिक दर्जा", "वैवाहिक स्थिती", "વૈવાહિક સ્થિતિ", "વૈવાહિક દરજ્જો"),
    "education": (
        "education", "qualification", "qualifications", "degree", "educational qualification", "studies", "शिक्षा",
        "योग्यता", "शैक्षणिक योग्यता", "शैक्षिक योग्यता", "शिक्षण", "शैक्षणिक पात्रता", "શિક્ષણ", "અભ્યાસ", "લાયકાત",
    ),
    "work": (
        "work", "job", "occupation", "profession", "employment", "designation", "organization title", "job title",
        "service business", "job business", "company", "organization name", "organization", "काम", "नौकरी", "पेशा",
        "व्यवसाय", "नौकरी व्यवसाय", "नोकरी", "नोकरी व्यवसाय", "उद्योग", "વ્યવસાય", "નોકરી", "નોકરી ધંધો", "કામ", "ધંધો",
    ),
    "income_band": ("income", "income band", "annual income", "yearly income", "salary", "package ctc", "ctc",
                    "salary pa", "income pa", "income per year", "monthly income", "आय", "वार्षिक आय", "आमदनी", "वेतन",
                    "उत्पन्न", "वार्षिक उत्पन्न", "पगार", "આવક", "વાર્ષિક આવક", "પગાર"),
    "religion": ("religion", "faith", "धर्म", "ધર્મ"),
    "community": ("community", "caste", "samaj", "gnati", "jati", "समाज", "जाति", "जात", "ज्ञाति", "જ્ઞાતિ", "સમાજ",
                  "નાત"),
    "sub_community": ("sub community", "subcommunity", "sub caste", "subcaste", "उपजाति", "पोटजात", "उपजात",
                      "પેટા જ્ઞાતિ", "પેટાજ્ઞાતિ"),
    "gotra": ("gotra", "gothra", "gotram", "गोत्र", "ગોત્ર"),
    "rashi": ("rashi", "raasi", "rasi", "moon sign", "zodiac", "राशि", "रास", "राशी", "રાશિ"),
    "nakshatra": ("nakshatra", "star", "birth star", "nakshatram", "नक्षत्र", "નક્ષત્ર"),
    "manglik": ("manglik", "mangalik", "mangal", "mangal dosh", "manglik status", "मांगलिक", "मंगल", "मंगळ", "मंगल दोष",
                "मंगळ दोष", "માંગલિક", "મંગળ", "મંગળ દોષ"),
    "diet": ("diet", "food", "food habit", "food habits", "eating habits", "veg non veg", "आहार", "खानपान", "खान पान",
             "भोजन", "આહાર", "ખોરાક"),
    "city": (
        "city", "town", "place", "current city", "location", "village", "native place", "home city", "business city",
        "residence", "शहर", "गाव", "गाँव", "गांव", "स्थान", "ठिकाण", "राहण्याचे ठिकाण", "શહેર", "ગામ", "સ્થળ",
    ),
    "language": ("language", "preferred language", "message language", "भाषा", "ભાષા"),
    "languages": ("languages", "languages spoken", "languages known", "mother tongue", "known languages", "मातृभाषा",
                  "भाषाएं", "भाषाएँ", "ज्ञात भाषा", "માતૃભાષા", "ભાષાઓ"),
    "family_details": ("family details", "about family", "family background", "family information", "पारिवारिक विवरण",
                       "परिवार विवरण", "परिवार की जानकारी", "कौटुंबिक माहिती", "कुटुंबाची माहिती", "કૌટુંબિક વિગત",
                       "પરિવારની વિગત", "પરિવારની માહિતી"),
    "expectations": (
        "expectations", "expectation", "partner expectations", "partner preference", "partner preferences",
        "requirement", "requirements", "looking for", "expectations of the candidate", "अपेक्षा", "अपेक्षाएं", "अपेक्षाएँ",
        "अपेक्षित जोडीदार", "અપેક્ષા", "અપેક્ષાઓ",
    ),
    "family_expectations": ("family expectations", "expectations of the family", "parents expectations",
                            "expectations of parents", "परिवार की अपेक्षा", "परिवार की अपेक्षाएं", "कुटुंबाच्या अपेक्षा",
                            "પરિવારની અપેક્ષા"),
    "status": ("status", "profile status", "स्थिति", "स्थिती", "સ્થિતિ"),
    "status_reason": ("status reason", "reason of the status"),
    "owner": ("owner", "counsellor", "assigned to", "handled by", "staff"),
    "labels": ("labels", "label", "tags", "tag", "categories", "group", "groups", "group membership", "लेबल", "लेबले",
               "લેબલ"),
    "notes": (
        "notes", "note", "remarks", "remark", "comments", "comment", "other details", "other information", "details",
        "about", "about me", "टिप्पणी", "टिप्पणियां", "टीप", "शेरा", "नोंद", "अन्य जानकारी", "इतर माहिती", "નોંધ", "ટિપ્પણી",
        "અન્ય વિગત", "રીમાર્કસ",
    ),
}  # fmt: skip

#: Columns that say nothing of a person: numbers of lines, stamps of forms, technical fields of address books.
_NOTHING: Final = re.compile(
    r"(?:sr|s|serial|sl|अनु|अ|क्र|अनुक्रमांक|ક્રમ|अ क्र|अनु क्र)?\s*(?:no|number|num|id|नं|क्रमांक|क्र)?"
    r"|अनुक्रमांक|क्रम|ક્રમ(?:ાંક)?"
    r"|why this row was not taken|timestamp|id|uuid|created.*|updated.*|changed.*|photo|image|file as|initials"
    r"|phonetic.*|name prefix|name suffix"
    r"|.* label|.* type|.* extended address|.* po box|address \d (?!city$).*|priority|private|sensitivity|hobby"
    r"|directory server|short name|subject|billing information|mileage|occupation type|age|आयु|उम्र|वय|ઉંમર"
)
#: Numbered columns of address books: 'Phone 1 - Value', 'E-mail 2 Address', 'Mobile 2', 'Address 1 - City'.
_NUMBERED: Final = (
    (re.compile(r"phone \d+ value"), "phones"),
    (re.compile(r"e ?mail \d+ (?:value|address)"), "email"),
    (re.compile(r"(?:e ?mail|email id|ईमेल|ઈમેલ) ?\d+"), "email"),
    (re.compile(r"(?:home|business|mobile|other|work|primary)? ?(?:phone|mobile|contact|number|whatsapp|फोन|मोबाइल|"
                r"मोबाईल|ફોન|મોબાઇલ|મોબાઈલ)(?: no| number| नंबर| નંબર| नं| क्रमांक)? ?\d+"), "phones"),
    (re.compile(r"(?:mobile|phone|contact|whatsapp|cell|mob)(?: no| number)? .*"), "phones"),
    (re.compile(r".* (?:mobile|phone|contact|whatsapp)(?: no| number)?"), "phones"),
    (re.compile(r"(?:address 1|home address|home) city"), "city"),
    (re.compile(r"(?:notes?|remarks?) ?\d+"), "notes"),
)  # fmt: skip
_SIGNS: Final = re.compile(r"[^\w\u0900-\u0903\u093a-\u094f\u0a81-\u0a83\u0abc-\u0acd]+|_")


@lru_cache(maxsize=512)
def plain_heading(heading: str) -> str:
    """A heading as it is compared: folded, every sign a blank, blanks run together."""
    return " ".join(_SIGNS.sub(" ", fold(heading)).split())


_BY_HEADING: Final = {
    plain_heading(heading): target for target, headings in HEADINGS.items() for heading in headings
} | {plain_heading(target): target for target in TARGETS} | {
    plain_heading(words): target for target, words in TARGETS.items()
}  # fmt: skip


def target_of(heading: str) -> str | None:
    """What the heading names: a target, :data:`SKIP` for what is nothing of a person, ``None`` when it is not known.

    What stands in brackets is tried away: 'Height (cm)', 'जन्म तारीख (DD/MM/YYYY)'.
    """
    for text in dict.fromkeys((heading, re.sub(r"[(\[{].*?[)\]}]", " ", heading))):
        plain = plain_heading(text)
        if not plain:
            continue
        found = _BY_HEADING.get(plain)
        if found is not None:
            return found
        if _NOTHING.fullmatch(plain):
            return SKIP
        for pattern, target in _NUMBERED:
            if pattern.fullmatch(plain):
                return target
    return None
