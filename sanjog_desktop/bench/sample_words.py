"""Words for generated stores: invented people, and messages in four languages with a long tail of rare words."""

from __future__ import annotations

import random
from itertools import accumulate
from typing import Final

LANGUAGES: Final = ("en", "hi", "mr", "gu")

# A syllable in Latin, Devanagari and Gujarati letters; names and rare words are made of them.
_SYLLABLES: Final = (
    ("na", "ना", "ના"), ("mu", "मु", "મુ"), ("ka", "का", "કા"), ("ri", "रि", "રિ"), ("sha", "शा", "શા"),
    ("ve", "वे", "વે"), ("do", "दो", "દો"), ("pi", "पि", "પિ"), ("la", "ला", "લા"), ("ge", "गे", "ગે"),
    ("ti", "ति", "તિ"), ("bha", "भा", "ભા"), ("su", "सु", "સુ"), ("ha", "हा", "હા"), ("mi", "मि", "મિ"),
    ("ro", "रो", "રો"), ("ja", "जा", "જા"), ("ni", "नि", "નિ"), ("ya", "या", "યા"), ("ku", "कु", "કુ"),
)  # fmt: skip
_ENDINGS: Final = (("kar", "कर", "કર"), ("wala", "वाला", "વાલા"), ("namuna", "नमुना", "નમુના"), ("de", "दे", "દે"))
_GIVEN: Final = (
    ("Sunita", "सुनीता", "સુનીતા"), ("Aarav", "आरव", "આરવ"), ("Kinjal", "किंजल", "કિંજલ"),
    ("Rohan", "रोहन", "રોહન"), ("Divya", "दिव्या", "દિવ્યા"), ("Pooja", "पूजा", "પૂજા"),
    ("Kavita", "कविता", "કવિતા"), ("Neha", "नेहा", "નેહા"), ("Aditya", "आदित्य", "આદિત્ય"),
    ("Farah", "फराह", "ફરાહ"), ("Rajesh", "राजेश", "રાજેશ"), ("Vijay", "विजय", "વિજય"),
    ("Meera", "मीरा", "મીરા"), ("Anil", "अनिल", "અનિલ"), ("Jaya", "जया", "જયા"), ("Imran", "इमरान", "ઇમરાન"),
    ("Asha", "आशा", "આશા"), ("Hetal", "हेतल", "હેતલ"), ("Ganesh", "गणेश", "ગણેશ"), ("Swati", "स्वाती", "સ્વાતી"),
    ("Nilesh", "नीलेश", "નીલેશ"), ("Bhavna", "भावना", "ભાવના"), ("Prakash", "प्रकाश", "પ્રકાશ"),
    ("Shruti", "श्रुती", "શ્રુતિ"), ("Manoj", "मनोज", "મનોજ"), ("Rekha", "रेखा", "રેખા"),
)  # fmt: skip
CITIES: Final = ("Pune", "Mumbai", "Nashik", "Surat", "Ahmedabad", "Nagpur", "Indore", "Rajkot", "Thane", "Solapur")

_COMMON: Final = {
    "en": (
        "the to is and for we you please biodata photo meeting family boy girl job time call sunday tomorrow yes ok"
        " thanks profile father mother kundli city pune send when horoscope degree salary house marriage proposal"
        " engineer doctor number office evening morning message reply sister brother uncle aunty good happy"
    ),
    "hi": (
        "है और में के लिए को से हम आप नहीं हाँ जी शादी परिवार फोटो लड़का लड़की बायोडाटा राशि कुंडली रविवार समय बात नौकरी पिता"
        " माता घर शहर कल आज धन्यवाद रिश्ता मुलाकात भेजिए बताइए कृपया इंजीनियर डॉक्टर शाम सुबह नमस्ते अच्छा"
    ),
    "mr": (
        "आहे आणि मध्ये साठी आम्ही तुम्ही नाही हो स्थळ लग्न कुटुंब फोटो मुलगा मुलगी पत्रिका रविवारी वेळ नोकरी वडील आई घर"
        " उद्या आज धन्यवाद भेट पाठवा सांगा कृपया छान चालेल संध्याकाळी सकाळी नमस्कार माहिती शिक्षण"
    ),
    "gu": (
        "છે અને માટે અમે તમે નહીં હા જી લગ્ન પરિવાર ફોટો છોકરો છોકરી બાયોડેટા રાશિ કુંડળી રવિવારે સમય વાત નોકરી પિતા"
        " માતા ઘર શહેર કાલે આજે આભાર મુલાકાત મોકલો કહો સારું સાંજે સવારે નમસ્તે"
    ),
}
_RARE: Final = {"en": 6000, "hi": 4000, "mr": 4000, "gu": 3000}


def script_of(language: str) -> int:
    """Which of the three spellings of a syllable a language is written in."""
    return {"en": 0, "hi": 1, "mr": 1, "gu": 2}[language]


class Words:
    """Draws words of a language, common ones often, rare ones seldom (frequency falls with rank)."""

    def __init__(self, rng: random.Random) -> None:
        """Everything drawn depends on ``rng`` alone."""
        self._rng = rng
        self.vocabulary = {language: self._vocabulary(language) for language in LANGUAGES}
        self._weights = {
            language: list(accumulate(1.0 / (rank + 3) for rank in range(len(words))))
            for language, words in self.vocabulary.items()
        }

    def draw(self, language: str, count: int) -> list[str]:
        """``count`` words."""
        return self._rng.choices(self.vocabulary[language], cum_weights=self._weights[language], k=count)

    def surname(self) -> tuple[str, str, str]:
        """An invented family name in Latin, Devanagari and Gujarati."""
        parts = [*self._rng.choices(_SYLLABLES, k=self._rng.choice((2, 2, 3))), self._rng.choice(_ENDINGS)]
        latin, deva, guj = ("".join(part[script] for part in parts) for script in range(3))
        return latin.capitalize(), deva, guj

    def given(self) -> tuple[str, str, str]:
        """A given name in Latin, Devanagari and Gujarati."""
        return self._rng.choice(_GIVEN)

    def _vocabulary(self, language: str) -> list[str]:
        script = script_of(language)
        rare: dict[str, None] = {}
        while len(rare) < _RARE[language]:
            parts = self._rng.choices(_SYLLABLES, k=self._rng.choice((2, 3, 3, 4)))
            rare["".join(part[script] for part in parts)] = None
        return [*_COMMON[language].split(), *rare]
