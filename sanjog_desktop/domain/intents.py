"""Privacy requests in what people write, in four languages and three scripts.

A message that is a command as a whole (STOP) is certain and obeyed at once. One that only answers a question
("no", "not interested") means what the question was: the caller knows it. Anything else is cut into clauses of
classified words (``intent_clauses``) and read by rules about who is spoken of, what is to be done, and whether
it is negated (``intent_rules``). It is then a suspicion for staff, never more. Only what a person wrote to us
themselves is read: not what they forward or quote (the caller sees to that).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache, reduce
from operator import or_
from typing import Final

from sanjog_desktop.domain import intent_classes as c
from sanjog_desktop.domain.intent_clauses import (
    MARKS,
    Clause,
    Message,
    classes_of,
    clauses_of,
    forget_words,
    most_of,
)
from sanjog_desktop.domain.intent_rules import KINDS
from sanjog_desktop.domain.intent_words import EXACT, EXACT_ASK, POLITE, SURE


class Tier(StrEnum):
    """How sure it is: a command, an answer that means what was asked, or words that say so."""

    EXACT = "exact"
    ASK = "exact-ask"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True)
class Detection:
    """What was found: the kind of request, how surely, the words that say it, and their language.

    ``also`` names further kinds in the same message ("delete my data and stop").
    """

    kind: str
    tier: Tier
    phrase: str
    language: str
    also: tuple[str, ...] = ()


_MOST_CHARACTERS: Final = 2_000
_MOST_EXACT_WORDS: Final = 8
_MOST_PHRASE_WORDS: Final = 16
_LONGEST_ANSWER: Final = 64
_WORD: Final = r"(?:[^\W_]|[\u0900-\u0903\u093a-\u094f\u0a81-\u0a83\u0abc-\u0acd])+"
_TOKEN: Final = re.compile(rf"{_WORD}|[,;!?\n।|]|\.(?=\s|$)")
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
#: Words that only together are one, written as one.
_TOGETHER: Final = (
    (re.compile(r"\b(?:do|does) not\b"), "dont"),
    (re.compile(r"\b(?:did|have|has|had) not\b"), "didnt"),
    (re.compile(r"\bno more\b"), "nomore"),
    (re.compile(r"\bno longer\b"), "nolonger"),
    (re.compile(r"\bno one\b"), "nobody"),
    (re.compile(r"\b(?:by|in) mistake\b"), "mistakenly"),
    (re.compile(r"\b(?:gal[ta]*ti|bh[ou]+l) (?:se|thi)\b|गलती से|भूल से|ભૂલ થી"), "mistakenly"),
    (re.compile(r"\bhow many\b"), "howmany"),
    (re.compile(r"\bkya th?i (?=mal|mel|lav|avy)"), "kyathi "),
    (re.compile(r"\bid (?=like|rather|want|prefer)"), "i "),
    (re.compile(r"\bgood (?:morning|night|evening|afternoon)\b"), "greetings"),
    (re.compile(r"\bbio[ -]data\b"), "biodata"),
)
_MAY_BE_TOGETHER: Final = re.compile(
    r"\bnot\b|\bno \w|mistake|\bse\b|l thi|લ થી|\bkya t|गलती|भूल|how m|good |\bid |bio[ -]"
)
#: Looking for letters is quicker than for a pattern.
_HINTS: Final = (
    "not",
    "no ",
    "mistake",
    "se",
    "l thi",
    "લ થી",
    "kya t",
    "गलती",
    "भूल",
    "how m",
    "good ",
    "id ",
    "bio",
)


@lru_cache(maxsize=4_096)
def detect(text: str) -> Detection | None:
    """The privacy request in a message, or ``None``.

    Remembered for a while: what is going to be applied is looked through beforehand, on another thread. Whoever
    drops the keys calls :func:`forget`.
    """
    plain = _plain(text[:_MOST_CHARACTERS])
    tokens = _TOKEN.findall(plain)
    words = [token for token in tokens if token not in MARKS]
    if not words:
        return None
    if len(words) <= _MOST_EXACT_WORDS:
        told = _without_politeness(words)
        command = told[0] if len(set(told)) == 1 else " ".join(told)
        if command in _EXACT:
            return Detection("opt_out", Tier.EXACT, command, language_of(words))
        if command in EXACT_ASK:
            return None
    return _phrase(plain, tokens)


def _holds_a_command(tokens: list[str]) -> Detection | None:
    """ "Stop. I am not your customer": no command as a whole, so a suspicion."""
    ends = [place for place, token in enumerate(tokens) if token in MARKS]
    if not ends:
        return None
    first = tokens[: ends[0]] if tokens[ends[0]] in _ENDS else []
    last = tokens[ends[-1] + 1 :] or tokens[ends[-2] + 1 if len(ends) > 1 else 0 : ends[-1]]
    for part in (first, last):
        command = " ".join(_without_politeness(part))
        if command in _EXACT:
            return Detection("opt_out", Tier.PHRASE, command, language_of(tokens))
    return None


_ENDS: Final = frozenset(".!\n।")


@lru_cache(maxsize=4_096)
def answer_in(text: str) -> Detection | None:
    """A bare "no": an opt-out or not, as what we sent last was a broadcast or a proposal. ``None`` if it is none."""
    if len(text) > _LONGEST_ANSWER:
        return None
    words = [token for token in _TOKEN.findall(_plain(text)) if token not in MARKS]
    if not words or len(words) > _MOST_EXACT_WORDS:
        return None
    command = " ".join(_without_politeness(words))
    return Detection("opt_out", Tier.ASK, command, language_of(words)) if command in EXACT_ASK else None


def forget() -> None:
    """Forget the messages read and their words: they are what people wrote."""
    detect.cache_clear()
    answer_in.cache_clear()
    forget_words()


def features_of(text: str) -> tuple[str, ...]:
    """The classes of the words of a message, each once: all that is kept of one the detector got wrong."""
    words = [token for token in _TOKEN.findall(_plain(text[:_MOST_CHARACTERS])) if token not in MARKS]
    return tuple(sorted({name for word in words for name in classes_of(word)}))


def _may_ask(tokens: list[str]) -> bool:
    """Whether the words alone leave a request possible. Most messages are through with that."""
    most = most_of(tokens)
    if most & _ALONE:
        return True
    return any(most & beside and most & things for beside, things in _BESIDE)


def _phrase(plain: str, tokens: list[str]) -> Detection | None:
    if not _may_ask(tokens) and not _may_be_sure(plain):
        return None
    clauses = clauses_of(tokens)
    message = Message(clauses, "?" in plain)
    has = message.has
    if has & _ASKED_ABOUT == _ASKED_ABOUT and not has & c.STILL and _only_asks(clauses):
        return None
    found: list[tuple[str, Clause]] = []
    for name, asks, alone, beside, things in KINDS:
        if has & alone or (has & beside and has & things):
            found.extend([(name, clause) for clause in clauses if asks(clause, message)])
    if not found:
        return _sure(plain, tokens, message) or (_holds_a_command(tokens) if has & _COMMANDS else None)
    kind, clause = found[0]
    words = clause.words[:_MOST_PHRASE_WORDS]
    # Only these two go together without one being what the other was said with.
    also = tuple(other for other, at in found[1:] if at is not clause and {kind, other} <= _TOGETHER_KINDS)
    if kind in _TOGETHER_KINDS - {"opt_out"} and "opt_out" not in also and _holds_a_command(tokens):
        also = (*also, "opt_out")
    return Detection(kind, Tier.PHRASE, " ".join(words), language_of(tokens), also)


#: The classes of the words of commands.
_COMMANDS: Final = c.STOP | c.SHUT | c.NOMORE | c.WITHDRAW | c.REMOVE
_ALONE: Final = reduce(or_, (kind.alone for kind in KINDS), _COMMANDS)
_BESIDE: Final = tuple((kind.beside, kind.things) for kind in KINDS)
_TOGETHER_KINDS: Final = frozenset({"erasure", "opt_out", "withdraw_consent"})


#: A clause with both asks what a command would do.
_ASKED_ABOUT: Final = c.ASKED_ABOUT | c.STOP


def _only_asks(clauses: list[Clause]) -> bool:
    return any(clause.has & _ASKED_ABOUT == _ASKED_ABOUT for clause in clauses)


def _may_be_sure(plain: str) -> bool:
    return any(hint in plain for hint in _SURE_HINTS) and _ANY_SURE.search(plain) is not None


def _sure(plain: str, tokens: list[str], message: Message) -> Detection | None:
    if not _may_be_sure(plain):
        return None
    for kind, pattern in _SURE:
        if (found := pattern.search(plain)) and not (kind == "opt_out" and message.has & c.HOW):
            return Detection(kind, Tier.PHRASE, found[0], language_of(tokens))
    return None


_SURE: Final = tuple((kind, re.compile(pattern)) for kind, pattern in SURE)
#: Most messages hold none; one look over all of them at once tells so.
# (Without the word boundaries, which keep the pattern from skipping to letters that can begin a match.)
_ANY_SURE: Final = re.compile("|".join(pattern.replace(r"\b", "") for _kind, pattern in SURE))
#: No text without one of these letters in a row holds one, which is quicker to see.
_SURE_HINTS: Final = (
    " me", " us", "right", "access", "erasure", "deletion", "legal", "forget", "dpdp", "section", "artic",
    "art 1", "art 2", "data p", "portab", "dsar", " back", "opt", "unsu", "un su", "डेटा प", "कानूनी", "कायदेशीर",
    "भुला", "अनसब", "ડેટા પ", "અનસબ",
)  # fmt: skip


def _plain(text: str) -> str:
    """Caseless, compatible forms, without invisible characters and apostrophes; letters not drawn out."""
    if text.isascii():
        kept = text.lower().replace("'", "").replace("`", "")
        return _drawn_together(kept)
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())
    kept = _INVISIBLE.sub("", folded)
    if _HAS_NUKTA.search(kept):
        kept = kept.translate(_NUKTA)
    return _drawn_together(kept)


def _drawn_together(kept: str) -> str:
    if _SPACED.search(kept):
        kept = _SPACED.sub(lambda found: re.sub(r"[ .\-]", "", found[0]), kept)
    if _REPEATED.search(kept):
        kept = _REPEATED.sub(r"\1", kept)
    kept = kept.replace("-", " ")
    if any(hint in kept for hint in _HINTS) and _MAY_BE_TOGETHER.search(kept):
        for pattern, one in _TOGETHER:
            kept = pattern.sub(one, kept)
    return kept


_EXACT: Final = frozenset(_plain(command) for command in EXACT)


def _without_politeness(words: list[str]) -> list[str]:
    start, end = 0, len(words)
    while start < end and words[start] in POLITE:
        start += 1
    while end > start and words[end - 1] in POLITE:
        end -= 1
    return words[start:end]


def language_of(words: list[str]) -> str:
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
            r"\b(?:ma[jz]h?[aeiy]\w*|naka|nako\w?|path?[av]\w+|ahet?|aahe|kara|kadha|kadhun|madhun|sthale?|mala|chukich\w+)\b"
        ),
    ),
    (
        "gu-Latn",
        re.compile(
            r"\b(?:mar[oiau]|mane|che|chhe|mok[la]\w+|kadhi|nakho|have|bandh|khot[iou]|vagar|kone|joi\w+|karsho)\b"
        ),
    ),
    (
        "hi-Latn",
        re.compile(
            r"\b(?:mer[aie]|mujhe|karo|kar|hai|mat|nahi|nhi|bhej\w*|hata\w*|mita|galat|bina|wapas|se|band|ho|kardo|krdo)\b"
        ),
    ),
)
