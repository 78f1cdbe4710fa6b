"""The words of a search text, and where they are in what was found.

Words are cut and folded as the full-text index does it (SQLite FTS5, unicode61 with letters, numbers, marks
and private-use characters; diacritics of Latin letters removed), so that what is marked is what matched.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_LENGTH: Final = 120  # characters of a snippet
_LEAD: Final = 30  # characters before the first match
_SPACES: Final = re.compile("[\n\r\t\v\f\u2028\u2029]")
# क़ to य़: keyboards send these as one character or as a letter and a dot.
_DECOMPOSED: Final = {letter: unicodedata.normalize("NFD", chr(letter)) for letter in range(0x0958, 0x0960)}
_TO_NORMALISE: Final = re.compile("[\u00c0-\u036f\u0958-\u095f\u1e00-\u1fff]")
_ACCENTS: Final = re.compile("[\u0300-\u036f]+")
_QUOTES: Final = re.compile(r'"([^"]*)"?|([^"]+)')


@dataclass(frozen=True, slots=True)
class Term:
    """One word or phrase to find, folded; ``unfinished`` when its last word may go on."""

    words: tuple[str, ...]
    unfinished: bool


def terms(text: str) -> list[Term]:
    """What a search text asks for: phrases in double quotes, each other word by itself."""
    found: list[Term] = []
    for match in _QUOTES.finditer(text):
        phrase, plain = match.groups()
        words = [word for word in map(folded, _cut(phrase if plain is None else plain)) if word]
        if not words:
            continue
        if plain is None:
            found.append(Term(tuple(words), unfinished=not match.group().endswith('"') or match.group() == '"'))
        else:
            found.extend(Term((word,), unfinished=False) for word in words)
    # Only the word being typed may be unfinished: the one the text ends with.
    if found and not found[-1].unfinished and text[-1:] not in ('"', " "):
        found[-1] = Term(found[-1].words, unfinished=True)
    return found


def words_of(text: str) -> list[str]:
    """The words of ``text``, folded, each once."""
    return list(dict.fromkeys(word for word in map(folded, _cut(text)) if word))


def folded(text: str) -> str:
    """Caseless text without the diacritics of Latin letters; the marks of Indian scripts stay."""
    if text.isascii():
        return text.lower()
    lowered = text.lower()
    if not _TO_NORMALISE.search(lowered):
        return lowered
    decomposed = unicodedata.normalize("NFD", lowered)
    return unicodedata.normalize("NFC", _ACCENTS.sub("", decomposed))  # NFC leaves the dotted letters apart


def spellings(folded_text: str) -> tuple[str, ...]:
    """How folded text may lie in the index, which keeps letters with a dot below in either of two encodings."""
    composed = folded_text
    for letter, decomposed in _DECOMPOSED.items():
        composed = composed.replace(decomposed, chr(letter))
    return (folded_text,) if composed == folded_text else (folded_text, composed)


def ranges_in(text: str, wanted: Sequence[Term]) -> tuple[tuple[int, int], ...]:
    """Where the terms are in ``text``: (start, length) in characters, in order, none overlapping."""
    plain = folded(text)
    if len(plain) != len(text) or any(len(term.words) > 1 for term in wanted):
        return _ranges_by_words(text, wanted)
    matches = _pattern(tuple(wanted)).finditer(plain)
    return tuple((match.start(), match.end() - match.start()) for match in matches)


def parts_in(text: str, wanted: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Where folded words and phrases stand in ``text``, in the middle of words too: (start, length) in characters,
    in order, none overlapping.
    """
    plain = folded(text)
    places: Sequence[int] = range(len(text) + 1)
    if len(plain) != len(text):
        # Letter by letter: what folds to more or fewer letters still stands where it stood.
        pieces = [folded(letter) for letter in text]
        plain = "".join(pieces)
        places = [at for at, piece in enumerate(pieces) for _ in piece] + [len(text)]
    marked = bytearray(len(text))
    for word in wanted:
        at = plain.find(word) if word else -1
        while at >= 0:
            start, end = places[at], max(places[at] + 1, places[at + len(word)])
            marked[start:end] = b"\x01" * (end - start)
            at = plain.find(word, at + len(word))
    return tuple((match.start(), match.end() - match.start()) for match in re.finditer(rb"\x01+", marked))


def has_all(text: str, wanted: Sequence[Term]) -> bool:
    """Whether ``text`` matches every term."""
    return all(ranges_in(text, (term,)) for term in wanted)


def snippet(text: str, wanted: Sequence[Term]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """One line of ``text`` around the first match, with the ranges to highlight in it."""
    flat = text if text.isprintable() else _SPACES.sub(" ", text)
    ranges = ranges_in(flat, wanted)
    first = ranges[0][0] if ranges else 0
    start = 0 if first <= _LEAD or len(flat) <= _LENGTH else _word_start(flat, first - _LEAD)
    head = "…" if start else ""
    cut = flat[start : start + _LENGTH]
    tail = "…" if start + _LENGTH < len(flat) else ""
    shift = len(head) - start
    inside = tuple(
        (at + shift, min(size, start + len(cut) - at)) for at, size in ranges if start <= at < start + len(cut)
    )
    return f"{head}{cut}{tail}", inside


@lru_cache(maxsize=64)
def _pattern(wanted: tuple[Term, ...]) -> re.Pattern[str]:
    """Finds terms of one word in folded text: from where a word begins to where it ends."""
    marks = _marks()
    sign = f"(?:[^\\W_]|[{marks}])"
    alternatives = "|".join(
        re.escape(term.words[0]) + (f"{sign}*" if term.unfinished else f"(?!{sign})") for term in wanted
    )
    return re.compile(f"(?<![^\\W_])(?<![{marks}])(?:{alternatives or '(?!)'})")


@lru_cache(maxsize=1)
def _marks() -> str:
    """The combining marks of living scripts, which belong to words; ``\\w`` leaves them out."""
    return "".join(chr(code) for code in range(0x0300, 0x2000) if unicodedata.category(chr(code)) in ("Mn", "Mc"))


def _ranges_by_words(text: str, wanted: Sequence[Term]) -> tuple[tuple[int, int], ...]:
    places = _words(text)
    words = [folded(text[start:end]) for start, end in places]
    marked: set[int] = set()
    for term in wanted:
        size = len(term.words)
        for at in range(len(words) - size + 1):
            if _matches(words[at : at + size], term):
                marked.update(range(at, at + size))
    return tuple((places[at][0], places[at][1] - places[at][0]) for at in sorted(marked))


def _matches(words: list[str], term: Term) -> bool:
    *exact, last = term.words
    if words[:-1] != exact:
        return False
    return words[-1].startswith(last) if term.unfinished else words[-1] == last


def _word_start(text: str, near: int) -> int:
    space = text.find(" ", near, near + _LEAD)
    return near if space < 0 else space + 1


def _words(text: str) -> list[tuple[int, int]]:
    places: list[tuple[int, int]] = []
    start = -1
    for at, char in enumerate(text):
        if _is_word(char):
            if start < 0:
                start = at
        elif start >= 0:
            places.append((start, at))
            start = -1
    if start >= 0:
        places.append((start, len(text)))
    return places


def _cut(text: str) -> list[str]:
    return [text[start:end] for start, end in _words(text)]


def _is_word(char: str) -> bool:
    if char.isascii():
        return char.isalnum()
    category = unicodedata.category(char)
    return category[0] in "LN" or category in ("Co", "Mn", "Mc")
