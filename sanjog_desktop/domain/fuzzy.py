"""How well a few typed letters fit a text: whole words before beginnings, beginnings before letters in order."""

from __future__ import annotations

from typing import Final

from sanjog_desktop.domain.names import fold

WHOLE: Final = 100
START: Final = 90
WORD_START: Final = 80
WITHIN: Final = 55
LETTERS: Final = 25
_STARTS_BONUS: Final = 20
_LONGEST: Final = 400
"""Letters of a text that are looked at; nobody types so far into a name."""


def fit(query: str, text: str) -> int | None:
    """0 to 100, or ``None`` when some word of ``query`` is not in ``text`` at all. Case, accents and script forms do
    not count; each word of the query may stand anywhere, and an empty query fits everything alike.
    """
    wanted = fold(query).split()
    if not wanted:
        return 0
    plain = fold(text[:_LONGEST])
    if plain == " ".join(wanted):
        return WHOLE
    words = plain.split()
    found = [_word(each, plain, words, first=place == 0) for place, each in enumerate(wanted)]
    if any(each is None for each in found):
        return None
    best = sum(each for each in found if each is not None) // len(found)
    # Of two texts that fit alike the shorter one is meant.
    return max(1, best - min(9, len(plain) // 12))


def _word(word: str, plain: str, words: list[str], *, first: bool) -> int | None:
    if first and plain.startswith(word):
        return START
    for each in words:
        if each.startswith(word):
            return WORD_START + (5 if each == word else 0)
    if word in plain:
        return WITHIN
    return _letters(word, plain)


def _letters(word: str, plain: str) -> int | None:
    """The letters in their order, as in "gts" for Go To Settings; better the more of them begin a word."""
    if len(word) < 2:
        return None
    starts, place, spread = 0, -1, -1
    for letter in word:
        nearest = plain.find(letter, place + 1)
        at_start = plain.find(" " + letter, max(place, 0))
        if nearest < 0:
            return None
        if at_start >= 0 and (nearest == 0 or nearest != at_start + 1) and place >= 0 and nearest > place + 1:
            nearest = at_start + 1
        if nearest == 0 or plain[nearest - 1] == " ":
            starts += 1
        if spread < 0:
            spread = nearest
        place = nearest
    # Letters strewn over a sentence fit by chance, unless they are the first ones of its words.
    if starts * 2 < len(word) and (starts == 0 or place - spread > len(word) + 2):
        return None
    return LETTERS + _STARTS_BONUS * starts // len(word)
