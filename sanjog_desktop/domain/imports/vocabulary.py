"""The words registers use for what the store keeps as codes, in English, Hindi, Marathi and Gujarati.

Closed fields (gender, marital status, status, language) take nothing else; in the others what is not known here is
kept as it was written.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from sanjog_desktop.domain.biodata import RASHIS, VOCABULARIES
from sanjog_desktop.domain.imports.headings import plain_heading

_WORDS: Final[dict[str, dict[str, str]]] = {
    "gender": {
        "female": "f, girl, bride, woman, lady, kanya, mulgi, vadhu, महिला, स्त्री, लड़की, कन्या, वधू, मुलगी, સ્ત્રી, "
                  "છોકરી, કન્યા, મહિલા, ms, mrs, miss",
        "male": "m, boy, groom, man, gent, var, mulga, पुरुष, लड़का, वर, मुलगा, પુરુષ, છોકરો, વર, mr",
        "other": "o, transgender, non binary, अन्य, इतर, અન્ય",
    },
    "marital_status": {
        "never_married": "unmarried, single, never married, nm, bachelor, spinster, first marriage, अविवाहित, "
                         "कुंवारा, कुंवारी, કુંવારા, કુંવારી, અપરિણીત, અવિવાહિત",
        "divorced": "divorcee, divorce, तलाकशुदा, घटस्फोटित, घटस्फोटीत, છૂટાછેડા, છૂટાછેડા લીધેલ, ડિવોર્સી",
        "widowed": "widow, widower, विधवा, विधुर, વિધવા, વિધુર",
        "annulled": "annulment, cancelled, रद्द, રદ",
        "separated": "living apart, अलग, अलग रह रहे, विभक्त, અલગ",
    },
    "status": {
        "active": "open, live, available, current, चालू, सक्रिय, ચાલુ, સક્રિય",
        "on_hold": "hold, paused, pause, inactive, रोका, थांबवले, સ્થગિત",
        "talking": "talking, in talks, in process, in progress, बात चल रही, बोलणी सुरू, વાત ચાલુ",
        "engaged": "engagement done, fixed, settled, सगाई, सगाई हो गई, साखरपुडा, સગાઈ, સગાઈ થઈ",
        "married": "marriage done, closed, विवाहित, विवाह हो गया, लग्न झाले, પરિણીત, લગ્ન થઈ ગયા",
        "do_not_contact": "dnc, do not call, dnd, संपर्क न करें, संपर्क करू नये, સંપર્ક ન કરવો",
    },
    "language": {
        "en": "eng, अंग्रेज़ी, अंग्रेजी, इंग्रजी, અંગ્રેજી",
        "hi": "hin, हिंदी, हिन्दी, હિન્દી, હિંદી",
        "mr": "mar, मराठी, મરાઠી",
        "gu": "guj, गुजराती, ગુજરાતી",
    },
    "manglik": {
        "yes": "y, manglik, mangalik, हाँ, हां, मांगलिक, होय, आहे, मंगळ आहे, હા, માંગલિક, છે",
        "no": "n, non manglik, not manglik, nil, नहीं, नही, नाही, ના, નથી",
        "partial": "anshik, slight, low, saumya, आंशिक, सौम्य, સૌમ્ય, આંશિક",
        "not_known": "do not know, dont know, unknown, पता नहीं, माहीत नाही, ખબર નથી",
    },
    "diet": {
        "vegetarian": "veg, pure veg, pure vegetarian, शाकाहारी, શાકાહારી",
        "vegetarian with eggs": "eggetarian, egg, veg with egg, अंडाहारी, ઈંડાહારી",
        "non-vegetarian": "nonveg, non veg, मांसाहारी, માંસાહારી",
        "Jain": "jain food, जैन, જૈન",
        "vegan": "वीगन, વીગન",
    },
    "religion": {
        "hindu": "हिंदू, हिन्दू, હિંદુ, હિન્દુ", "jain": "जैन, જૈન", "muslim": "islam, मुस्लिम, इस्लाम, મુસ્લિમ",
        "christian": "ईसाई, ख्रिश्चन, ખ્રિસ્તી", "sikh": "सिख, शीख, શીખ", "buddhist": "बौद्ध, બૌદ્ધ",
        "parsi": "zoroastrian, पारसी, પારસી", "jewish": "यहूदी, ज्यू, યહૂદી",
    },
    "rashi": {
        "mesha": "mesh, aries, मेष, મેષ", "vrishabha": "vrishabh, vrushabh, taurus, वृषभ, વૃષભ",
        "mithuna": "mithun, gemini, मिथुन, મિથુન", "karka": "kark, cancer, कर्क, કર્ક",
        "simha": "sinh, singh, leo, सिंह, સિંહ", "kanya": "virgo, कन्या, કન્યા", "tula": "libra, तुला, तूळ, તુલા",
        "vrishchika": "vrishchik, vrushchik, scorpio, वृश्चिक, વૃશ્ચિક",
        "dhanu": "dhanus, sagittarius, धनु, ધનુ, ધન", "makara": "makar, capricorn, मकर, મકર",
        "kumbha": "kumbh, aquarius, कुंभ, कुम्भ, કુંભ", "meena": "meen, pisces, मीन, મીન",
    },
    "role": {
        "candidate": "self, bride, groom, boy, girl, उम्मीदवार, स्वयं, उमेदवार, स्वतः, ઉમેદવાર, પોતે",
        "mother": "mom, माता, माँ, मां, आई, માતા, મમ્મી", "father": "dad, पिता, वडील, बाबा, પિતા, પપ્પા",
        "brother": "भाई, भाऊ, ભાઈ", "sister": "बहन, बहीण, બહેન", "uncle": "चाचा, मामा, काका, કાકા, મામા",
        "aunt": "चाची, मामी, काकू, मावशी, કાકી, મામી, માસી", "grandfather": "दादा, नाना, आजोबा, દાદા, નાના",
        "grandmother": "दादी, नानी, आजी, દાદી, નાની", "guardian": "अभिभावक, पालक, વાલી",
        "reference": "ref, संदर्भ, સંદર્ભ", "friend": "दोस्त, मित्र, મિત્ર",
    },
}  # fmt: skip


def _codes(field: str) -> dict[str, str]:
    codes: dict[str, str] = {}
    for code, words in VOCABULARIES.get(field, {}).items():
        for word in (code, words, *_WORDS.get(field, {}).get(code, "").split(",")):
            codes.setdefault(plain_heading(word), code)
        if field == "rashi":
            codes.setdefault(plain_heading(RASHIS[code].partition("(")[0]), code)
    codes.pop("", None)
    return codes


_CODES: Final = {field: _codes(field) for field in VOCABULARIES}


@lru_cache(maxsize=4096)
def code_of(field: str, text: str) -> str | None:
    """The code of ``field`` that the text stands for, or ``None``."""
    return _CODES[field].get(plain_heading(text))
