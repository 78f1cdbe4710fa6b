"""Names as people spell them: one person, in Latin, Devanagari or Gujarati, with or without signs.

A name is indexed by what was written, by its consonants alone (people search without vowel signs), and by
a Latin *skeleton* in which the spellings that sound alike meet: सुनीता, સુનીતા, Sunita and Suneeta are all
``sunit``. Skeletons carry a private-use mark so that they never meet plain words by accident.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

#: Marks a skeleton token; a private-use character, which the search index takes for a letter.
SKELETON_MARK: Final = "\ue000"
#: Marks a word of a biodata or note, which is looked for after names; and what a biodata's word sounds like.
WORD_MARK: Final = "\ue001"
FIELD_MARK: Final = "\ue002"
#: Fewest digits worth searching for.
MIN_DIGITS: Final = 3
_MIN_SKELETON: Final = 2

#: Gujarati lies at the same offsets as Devanagari, one block of 0x180 further.
_GUJARATI_SHIFT: Final = 0x0A80 - 0x0900
_VIRAMA: Final = "\u094d"
_NUKTA: Final = "\u093c"
_JOINERS: Final = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202c"))

#: What would break a line or turn the words beside a name around: controls, directions, halves of characters.
_UNSHOWN: Final = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+")

_VOWELS: Final = {
    "अ": "a", "आ": "a", "इ": "i", "ई": "i", "उ": "u", "ऊ": "u", "ऋ": "ri", "ऌ": "li", "ऍ": "e", "ऎ": "e",
    "ए": "e", "ऐ": "ai", "ऑ": "o", "ऒ": "o", "ओ": "o", "औ": "au", "ॲ": "e", "ऄ": "a", "ॠ": "ri",
}  # fmt: skip
_SIGNS: Final = {
    "ा": "a", "ि": "i", "ी": "i", "ु": "u", "ू": "u", "ृ": "ri", "ॄ": "ri", "ॅ": "e", "ॆ": "e", "े": "e",
    "ै": "ai", "ॉ": "o", "ॊ": "o", "ो": "o", "ौ": "au",
}  # fmt: skip
_CONSONANTS: Final = {
    "क": "k", "ख": "kh", "ग": "g", "घ": "gh", "ङ": "n", "च": "ch", "छ": "chh", "ज": "j", "झ": "jh",
    "ञ": "n", "ट": "t", "ठ": "th", "ड": "d", "ढ": "dh", "ण": "n", "त": "t", "थ": "th", "द": "d",
    "ध": "dh", "न": "n", "ऩ": "n", "प": "p", "फ": "ph", "ब": "b", "भ": "bh", "म": "m", "य": "y",
    "र": "r", "ऱ": "r", "ल": "l", "ळ": "l", "ऴ": "l", "व": "v", "श": "sh", "ष": "sh", "स": "s", "ह": "h",
}  # fmt: skip
_NASALS: Final = frozenset("ँं")


def shown_name(name: str) -> str:
    """A name somebody gave themselves as one line that changes nothing around it; '' when nothing is left to see."""
    return " ".join(_UNSHOWN.sub(" ", name).split()) if _UNSHOWN.search(name) else name.strip()


def fold(text: str) -> str:
    """Compatibility-normalised, caseless, without joiners, accents or dots under letters. Signs stay."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_JOINERS)).casefold()
    kept = [char for char in decomposed if not _is_accent(char)]
    return unicodedata.normalize("NFC", "".join(kept))


def without_signs(text: str) -> str:
    """The consonants of Indic text: every combining mark gone (सुनीता → सनत)."""
    return "".join(char for char in text if not unicodedata.category(char).startswith("M"))


def transliterate(word: str) -> str:
    """Devanagari or Gujarati as people write it in Latin letters; other characters pass through.

    The vowel a consonant carries unwritten is written, except at the end of the word, where nobody says it.
    """
    out: list[str] = []
    pending = False  # the last consonant still carries its unwritten vowel
    for char in map(_as_devanagari, word):
        if char == _NUKTA:
            continue
        if char == _VIRAMA:
            pending = False
            continue
        if char in _SIGNS:
            out.append(_SIGNS[char])
            pending = False
            continue
        if pending:
            out.append("a")
            pending = False
        if char in _CONSONANTS:
            out.append(_CONSONANTS[char])
            pending = True
        elif char in _VOWELS:
            out.append(_VOWELS[char])
        elif char in _NASALS:
            out.append("n")
        elif char == "ः":
            out.append("h")
        else:
            out.append(char)
    return "".join(out)


@lru_cache(maxsize=4096)
def skeleton(word: str) -> str:
    """How a word sounds, roughly: length and shade of vowels, aspiration, doubled letters count not."""
    text = without_signs(unicodedata.normalize("NFKD", transliterate(fold(word))))
    text = _SHORT_FORMS.get(text, text)
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    # In the north Prakash is Parkash as well; only now is it told from परमार, whose a's are gone.
    return _PAR.sub("pra", _drop_schwas(text).translate(_SHADES))


#: How names are cut short in registers.
_SHORT_FORMS: Final = {"mohd": "mohammad", "md": "mohammad", "mohmd": "mohammad"}
#: o and u are heard and written for one another (Mohammad, Muhammad); e and i tell Patel from Patil.
_SHADES: Final = str.maketrans("o", "u")
_PAR: Final = re.compile(r"^par(?=[^aeiu])")
_C: Final = "[bcdfgjklmnpstv]"
_RULES: Final = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"[^a-z0-9]", ""),
        (r"singh$", "sinh"),
        (r"gyn|dny|jny|gny|jn|gn", "gy"),
        (r"x", "ks"),
        (r"nksh?", "ns"),  # Akanksha, Akansha
        (r"ai(?=kh)|ei", "e"),  # Shaikh, Sheikh
        (r"ee+|ii+|ie(?=[^a-z]|$)|ea", "i"),
        (r"oo+|uu+", "u"),
        (r"aa+", "a"),
        (r"(?:a|ey)[iy]+$", "ay"),  # Bajpai, Bajpayi, Vajpayee
        (r"ahe", "eh"),
        (r"ai|ae", "ay"),
        (r"ay[aei](?=[^aeiouy])", "ay"),  # Ayesha, Aisha; Sayali, Sayli
        (r"au|ou|aw|ao|ow", "av"),
        (r"ey$", "e"),
        (r"ore$", "or"),  # Kishore
        (r"[ie]nde?r", "indr"),  # Surinder, Surendra
        (r"er(?=[^aeiouyh]|$)", "ar"),  # Verma, Varma; Thakker, Thakkar
        (r"(?<=h)(a?m+)ed", r"\1ad"),  # Ahmed, Ahmad
        (r"chh?", "C"),
        (r"ck|c|q", "k"),
        (r"C", "c"),
        (r"^h(?=r)|(?<=^r)h", ""),  # Hrishikesh, Rishikesh
        (rf"(?<={_C})ru|(?<={_C}h)ru|^ru(?=[tsjgd])", "ri"),  # the vowel ऋ: Krishna, Krushna
        (r"jy", "j"),
        (r"ph", "f"),
        (r"z", "j"),
        (r"w", "v"),
        (r"(?<=[bcdfgjkpstv])h", ""),
        (r"n(?=[bpfm])", "m"),
        (r"([a-z])\1+", r"\1"),
        (r"m(?=k)", "n"),  # Omkar, Onkar
        (r"(?:ey|[ie])(?=[aou])", "iy"),  # Prianka, Priyanka, Preyanka
        (r"(?<=[bcdfgjklmnprstv])y$", "i"),
    )
)


def search_tokens(names: Iterable[str]) -> str:
    """Every form the names may be looked for by, as space-separated tokens for the people index."""
    tokens: dict[str, None] = {}
    for name in names:
        for word in _words(name):
            for token in _forms(word):
                tokens[token] = None
            if ending := _ENDING.search(word):  # Hetalben is also typed as two words
                tokens[ending[0]] = None
    return " ".join(tokens)


def field_tokens(fields: Iterable[str]) -> str:
    """The words of short fields (a degree, a community) as tokens that are found in any script, after names."""
    tokens: dict[str, None] = {}
    for word in (word for field in fields for word in _words(field)):
        for token in word_forms(word):
            tokens[token] = None
    return " ".join(tokens)


def text_tokens(texts: Iterable[str]) -> str:
    """The words of notes as tokens that are found as they are spelled, after names."""
    return " ".join(dict.fromkeys(WORD_MARK + word for text in texts for word in _words(text)))


def word_forms(word: str) -> list[str]:
    """What a word may stand for in biodata and notes: itself, and its sound where that says enough."""
    sound = "" if word.isdecimal() else skeleton(word)
    return [WORD_MARK + word, *([FIELD_MARK + sound] if len(sound) > _MIN_SKELETON else [])]


def query_tokens(text: str) -> list[list[str]]:
    """What to look for: one list of alternatives per word typed; each is to be matched as a prefix.

    How somebody is addressed is looked for only where nothing else is: Hetal ben may be written Hetal.
    """
    words = _words(text)
    said = [word for word in words if word not in ADDRESS]
    return [list(_query_forms(word)) for word in said or words]


def digit_tokens(phone: str) -> str:
    """Every ending of a number's digits, so that any run of digits in it is found as a prefix."""
    digits = ascii_digits(phone)
    return " ".join(digits[start:] for start in range(max(len(digits) - MIN_DIGITS + 1, 0)))


def ascii_digits(text: str) -> str:
    """The digits of the text, of any script, as 0 to 9."""
    return "".join(str(unicodedata.decimal(char)) for char in text if char.isdecimal())


def _forms(word: str) -> dict[str, None]:
    """The word, its consonants when it is Indic, and its skeleton when that says enough."""
    if word.isdecimal():
        return {ascii_digits(word): None}
    forms = {word: None}
    bare = without_signs(word)
    if bare and bare != word:
        forms[bare] = None
    sound = skeleton(word)
    if len(sound) >= _MIN_SKELETON:
        forms[SKELETON_MARK + sound] = None
    return forms


def _query_forms(word: str) -> dict[str, None]:
    """The forms of a word typed, and of the name in it without brother or sister."""
    forms = _forms(word)
    stem = _ENDING.sub("", word)
    if stem != word:
        forms.update(_forms(stem))
    sound = skeleton(word)
    if len(sound) > _MIN_SKELETON and sound[0] in _EASTERN:  # Vishal is Bishal in the east, Vyas Byas
        forms[SKELETON_MARK + _EASTERN[sound[0]] + sound[1:]] = None
    return forms


_EASTERN: Final = {"b": "v", "v": "b"}

#: How people are addressed, as written apart from their name; folded.
ADDRESS: Final = frozenset({
    "ben", "behen", "bhen", "bhai", "bai", "ji", "shri", "shree", "sri", "smt", "mr", "mrs", "ms", "dr",
    "श्री", "श्रीमती", "जी", "भाई", "बेन", "बहन", "डॉ", "શ્રી", "શ્રીમતી", "ભાઈ", "બેન", "જી", "ડૉ",
})  # fmt: skip
_ENDING: Final = re.compile(r"(?<=[^\W_]{3})(?:bhai|ben|behen|kumari|भाई|बेन|बहन|ભાઈ|બેન|બહેન)$")


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


#: Letters, digits and marks; joiners and accents are folded away before.
_WORD: Final = re.compile(r"(?:[^\W_]|[\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0a81-\u0a83\u0abc-\u0acd])+")


def _is_accent(char: str) -> bool:
    """Accents on Latin letters and dots under Indic ones; vowel signs and nasal marks are no accents."""
    if not unicodedata.combining(char):
        return False
    return _as_devanagari(char) == _NUKTA or char < "\u0900"


def _as_devanagari(char: str) -> str:
    return chr(ord(char) - _GUJARATI_SHIFT) if "\u0a80" <= char <= "\u0aff" else char


def _drop_schwas(text: str) -> str:
    """Without its a's, save an initial one and the first vowel: those are always said."""
    first = re.search(r"[aeiou]", text)
    if first is None:
        return text
    start = first.end()
    return text[:start] + text[start:].replace("a", "")
