"""The words of a search text, and where they are in what was found.

Words are cut and folded as the full-text index does it (SQLite FTS5, unicode61 with letters, numbers, marks
and private-use characters; diacritics of Latin letters removed), so that what is marked is what matched.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_LENGTH: Final = 120  # characters of a snippet
_LEAD: Final = 30  # characters before the first match
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
        words = [folded(word) for word in _cut(phrase if plain is None else plain)]
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


def folded(text: str) -> str:
    """Caseless text without the diacritics of Latin letters; the marks of Indian scripts stay."""
    if text.isascii():
        return text.lower()
    kept = "".join(char for char in unicodedata.normalize("NFD", text.lower()) if not "\u0300" <= char <= "\u036f")
    return unicodedata.normalize("NFC", kept)


def ranges_in(text: str, wanted: Sequence[Term]) -> tuple[tuple[int, int], ...]:
    """Where the terms are in ``text``: (start, length) in characters, in order, none overlapping."""
    places = _words(text)
    words = [folded(text[start:end]) for start, end in places]
    marked: set[int] = set()
    for term in wanted:
        size = len(term.words)
        for at in range(len(words) - size + 1):
            if _matches(words[at : at + size], term):
                marked.update(range(at, at + size))
    return tuple((places[at][0], places[at][1] - places[at][0]) for at in sorted(marked))


def snippet(text: str, wanted: Sequence[Term]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """One line of ``text`` around the first match, with the ranges to highlight in it."""
    flat = re.sub(r"\s", " ", text)
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
