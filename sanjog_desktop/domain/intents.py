"""Privacy requests in what people write, in four languages and two scripts.

A message that is a command as a whole (STOP) is certain and obeyed at once. Anything else is read as a row of
word classes and matched against patterns with guards: whose data it is, a negation that turns it round, a word
that only limits (a time of day, a height). It is then a suspicion for staff, never more. Only what a person wrote
to us themselves is read: not what they forward or quote (the caller sees to that).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from sanjog_desktop.domain.intent_words import CLASSES, EXACT, EXACT_ASK, POLITE, SURE


class Tier(StrEnum):
    """How sure it is: a command, or words that say so."""

    EXACT = "exact"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True)
class Detection:
    """What was found: the kind of request, how surely, the words that say it, and their language."""

    kind: str
    tier: Tier
    phrase: str
    language: str


_MOST_CHARACTERS: Final = 2_000
_MOST_EXACT_WORDS: Final = 8
_WORD: Final = r"(?:[^\W_]|[\u0900-\u0903\u093a-\u094f\u0a81-\u0a83\u0abc-\u0acd])+"
_MOST_TAGS: Final = 32_768
_TAGS: dict[str, str] = {}
_MARKS: Final = frozenset(".,;!?\n।|")
_TOKEN: Final = re.compile(rf"{_WORD}|[.,;!?\n।|]")
_NUKTA: Final = str.maketrans(
    {"\u093c": None, "\u0abc": None, "ँ": "ं", "ઁ": "ં", "’": None, "'": None, "‘": None, "`": None}
)
_HAS_NUKTA: Final = re.compile("[\u093c\u0abcँઁ’'‘`]")
#: Format characters: joiners, direction marks, soft hyphens, variation selectors.
_INVISIBLE: Final = re.compile(
    r"[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]"
)
_SPACED: Final = re.compile(r"\b(?:[a-z][ .\-]){2,}[a-z]\b")
_REPEATED: Final = re.compile(r"([^\W\d])\1{2,}")


@lru_cache(maxsize=4_096)
def detect(text: str) -> Detection | None:
    """The privacy request in a message, or ``None``.

    Remembered for a while: what is going to be applied is looked through beforehand, on another thread. Whoever
    drops the keys calls ``detect.cache_clear()``.
    """
    plain = _plain(text[:_MOST_CHARACTERS])
    tokens = _TOKEN.findall(plain)
    words = [token for token in tokens if token not in _MARKS]
    if not words:
        return None
    if len(words) <= _MOST_EXACT_WORDS:
        command = " ".join(_without_politeness(words))
        if command in EXACT:
            return Detection("opt_out", Tier.EXACT, command, _language(words))
        if command in EXACT_ASK:
            return None
    return _phrase(plain, tokens)


def _phrase(plain: str, tokens: list[str]) -> Detection | None:
    tags = "".join([_TAGS.get(token) or _tag(token) for token in tokens])
    for kind, pattern in _SURE if _ANY_SURE.search(plain) else ():
        if (found := pattern.search(plain)) and not _GUARDS_OF_ALL.search(tags):
            return Detection(kind, Tier.PHRASE, found[0], _language(tokens))
    for rule in _RULES if _ANY_RULE.search(tags) else ():
        for span in rule.pattern.finditer(tags):
            if rule.guard is not None and rule.guard.search(
                tags, max(0, span.start() - rule.reach), span.end() + rule.reach
            ):
                continue
            words = [token for token in tokens[span.start() : span.end()] if token not in _MARKS]
            return Detection(rule.kind, Tier.PHRASE, " ".join(words), _language(tokens))
    return None


@dataclass(frozen=True, slots=True)
class _Rule:
    kind: str
    pattern: re.Pattern[str]
    guard: re.Pattern[str] | None
    reach: int


def _rule(kind: str, pattern: str, guard: str = "", reach: int = 2) -> _Rule:
    """``~n`` in a pattern: up to n words of any class in the same clause."""
    text = re.sub(r"~(\d)", r"[^|]{0,\1}?", pattern)
    # What somebody got is also what they have.
    text = re.sub(
        r"\[\^?[^\]]*\]|E", lambda part: part[0].replace("E", "E4") if len(part[0]) > 1 else "[E4]", text
    )
    return _Rule(kind, re.compile(text), re.compile(guard) if guard else None, reach)


# "|" is the end of a clause. A guard looks at the words the pattern found and ``reach`` more on either side.
_RULES: Final = (
    # Anger: data let out, asked before in vain, a complaint about data.
    _rule("complaint", r"z", r"C"),
    _rule("complaint", r"[XSG].{0,6}b.{0,10}[Ns]|b.{0,8}[XS].{0,10}[Ns]", r"t"),
    _rule("complaint", r"o~2[MF]?[qP]|qo|N.P", r"N", 6),
    _rule("complaint", r"PN\."),
    _rule("complaint", r"Z~9[DIfv]|[DIfv]~9Z", r"NE|N.?\||0"),
    _rule("complaint", r"Z~2r|r~3Z", r"N|0|R", 4),
    _rule("complaint", r"[MF]~4[DIf]~4i"),
    # Consent taken back.
    _rule("withdraw_consent", r"P~4A|A~4P"),
    _rule("withdraw_consent", r"N~2[gP]~4[vI]|N~2g~4v"),
    _rule("withdraw_consent", r"N~1H~4[DIf]", r"t|T", 4),
    _rule("withdraw_consent", r"[DIf]~4(?:N~1H|H~1N)", r"t|T[DIf]", 3),
    _rule("withdraw_consent", r"S~1[pH]~3[MF]~2[DIf]", r"N", 1),
    # Facts that are wrong.
    _rule("rectification", r"[dDI]~6W|W~4[dDI]", r"WN|NW|WD\|?$|^\W*WD|T", 1),
    _rule("rectification", r"W~1j|j~1W|6", r"N|T", 1),
    _rule("rectification", r"UM|U~2[MF]~3[dD]|[MF]~3[dD]~5U|U~3d", r"N|T|A|X", 1),
    _rule("rectification", r"[dD]~4uK?[^|]{0,3}", r"MuM|iM|N", 1),
    # A person's data, all or one thing, gone.
    _rule("opt_out", r"[MD]~2L~4X|L~3X|X~4L", r"T|N|J", 4),
    _rule("erasure", r"[MF]~6[DIfa]~6X", r"N|J|T", 2),
    _rule("erasure", r"X~4[MF]~4[DIfa]", r"N|T|J", 2),
    _rule("erasure", r"X~3[yD]~4[Me]", r"N|T", 2),
    _rule("erasure", r"a~2[^|]*\|?[^|]{0,3}X|X~3a", r"N|T|J", 2),
    _rule("erasure", r"N~1m~1[MF]~2[DIf]~6\|[^|]{0,2}X"),
    _rule("erasure", r"y~1[DI]~2X", r"N|T|J", 2),
    # What do you know about me, and who else does?
    _rule("access", r"Q~5[DI]~7[Me]|Q~3M~1[DIf]~5[EV]", r"n|T", 3),
    _rule("access", r"8~5E~2M~1D|M~1D~3[8Q]~2E|M~1D~1[8]", r"T", 1),
    _rule("access", r"M~3Q~3[DI]~5E|M~1Q~1[DI]", r"n|T", 2),
    _rule("access", r"[MF]~4[DIf]~5[Q7]~4[HVE]", r"n|T", 2),
    _rule("access", r"7.?7.?~1[HV]|5~1[HV]|7~3[HV]~3[MF]~2[DIf]|[HV]~2[MF]~2[DIf]~2[7]", r"n|T", 2),
    _rule("access", r"Y~4M~3[DIG.]|M~5Y|[DI]~3Y", r"T|J", 2),
    _rule("access", r"L~3M~1[DIf]~3[HV]", r"T"),
    _rule("access", r"D~5E~4[Mek]|M~3[DI]~3[mH]~4E|M~1M~2Dm|D~4E~3k", r"T|N", 2),
    _rule("access", r"M~1[My]*~1D[mE]", r"T|N|n", 2),
    # Messages no more.
    _rule("opt_out", r"S~3[GV]~4[IR]?", r"NS|SN|N.S|w|T|9|C", 4),
    _rule("opt_out", r"[GV]~4S", r"SN|NS|T", 2),
    _rule("opt_out", r"N~3G", r"t|w|9|Y|C|4", 4),
    _rule("opt_out", r"G~4N", r"t|w|9|4", 3),
    _rule("opt_out", r"N~1m~2G"),
    _rule("opt_out", r"[IR]~2(?:N~1V|V~1N)|N~1V~3[IR]", r"t|w|9|S|T", 5),
    _rule("opt_out", r"N~2c|c~3N", r"t|C", 3),
)
#: Asked how something is done, or about somebody's forwarded word.
_GUARDS_OF_ALL: Final = re.compile(r"h")
_SURE: Final = tuple((kind, re.compile(pattern)) for kind, pattern in SURE)
#: Most messages match nothing; one look over all patterns at once tells so.
# (Without the word boundaries, which keep the pattern from skipping to letters that can begin a match.)
_ANY_SURE: Final = re.compile("|".join(pattern.replace(r"\b", "") for _kind, pattern in SURE))
_ANY_RULE: Final = re.compile("|".join(f"(?:{rule.pattern.pattern})" for rule in _RULES))

_EXTRA: Final = {
    "privacy": "v", "policy": "v", "गोपनीयता": "v", "ગોપનીયતા": "v",
    "all": "y", "sari": "y", "sara": "y", "sab": "y", "सारी": "y", "सब": "y", "सर्व": "y", "badhi": "y", "badha": "y",
    "sagla": "y", "sagli": "y", "बधी": "y", "બધી": "y", "બધા": "y", "सगळी": "y", "सगळा": "y", "पूरी": "y", "puri": "y",
    "circulating": "i", "viral": "i", "you": "k", "aap": "k", "आप": "k", "तुम्ही": "k", "તમે": "k",
}  # fmt: skip


def _plain(text: str) -> str:
    """Caseless, compatible forms, without invisible characters, dots and apostrophes; letters not drawn out."""
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())
    kept = _INVISIBLE.sub("", folded)
    if _HAS_NUKTA.search(kept):
        kept = kept.translate(_NUKTA)
    kept = _SPACED.sub(lambda found: re.sub(r"[ .\-]", "", found[0]), kept)
    if _REPEATED.search(kept):
        kept = _REPEATED.sub(r"\1", kept)
    return kept.replace("-", " ")


def _without_politeness(words: list[str]) -> list[str]:
    start, end = 0, len(words)
    while start < end and words[start] in POLITE:
        start += 1
    while end > start and words[end - 1] in POLITE:
        end -= 1
    return words[start:end]


def _tag(token: str) -> str:
    """The letter of the word's class, remembered: few words make up most of what people write."""
    if len(_TAGS) >= _MOST_TAGS:
        _TAGS.clear()
    tag = _TAGS[token] = _class_of(token)
    return tag


def _class_of(token: str) -> str:
    """'|' for the end of a clause, '9' for a number, '.' for a word of no class."""
    if token in _MARKS:
        return "|"
    if token.isdigit() or token[0].isdigit():
        return "9"
    found = _EXACT_WORDS.get(token) or _EXTRA.get(token)
    if found is not None:
        return found
    # The longest stem decides. Looking up each length is ten times faster than trying each stem.
    return next((_STEMS[token[:size]] for size in _STEM_SIZES if token[:size] in _STEMS), ".")


def _language(words: list[str]) -> str:
    """The language the words are most likely in."""
    text = " ".join(words)
    if any("\u0a80" <= char <= "\u0aff" for char in text):
        return "gu"
    if any("\u0900" <= char <= "\u097f" for char in text):
        return "mr" if _MARATHI.search(text) else "hi"
    for language, pattern in _LATIN:
        if pattern.search(text):
            return language
    return "en"


_MARATHI: Final = re.compile(r"ळ|आहे|नका|माझ|मला|पाठव|तुम्ह|काढ|हटव|संमती|(?:^| )करा(?: |$)|चुकीच")
_LATIN: Final = (
    (
        "mr-Latn",
        re.compile(
            r"\b(?:majh\w|naka|nako|pathv\w+|ahe|aahe|kara|kadha|kadhun|madhun|sthal|mala|chukich\w+)\b"
        ),
    ),
    (
        "gu-Latn",
        re.compile(r"\b(?:mar[oiau]|mane|che|chhe|mokl\w+|kadhi|nakho|have|bandh|khoti|vagar|kone|joie)\b"),
    ),
    (
        "hi-Latn",
        re.compile(
            r"\b(?:mer[aie]|mujhe|karo|kar|hai|mat|nahi|bhej\w*|hata|mita|galat|bina|wapas|se|band|ho)\b"
        ),
    ),
)


def _index() -> tuple[dict[str, str], dict[str, str]]:
    exact: dict[str, str] = {}
    stems: dict[str, str] = {}
    for tag, words in CLASSES.items():
        for word in words.split():
            plain = _plain(word.removesuffix("*"))
            (stems if word.endswith("*") else exact).setdefault(plain, tag)
    return exact, stems


_EXACT_WORDS, _STEMS = _index()
_STEM_SIZES: Final = tuple(sorted({len(stem) for stem in _STEMS}, reverse=True))
