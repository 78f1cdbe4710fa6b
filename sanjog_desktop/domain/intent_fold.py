"""One spelling for what people spell many ways: Devanagari, Gujarati and Latin letters brought to one plain form.

"पाठवू", "pathavu" and "pathvu" all become "patvu". The form is for comparing only, and is never shown.
"""

from __future__ import annotations

import re
from typing import Final

_GUJARATI_AFTER_DEVANAGARI: Final = 0x180
_KEYS: Final = tuple(
    letters.split()
    for letters in (
        "k kh g g n ch ch j j n t t d d n t t d d n p f b b m y r r l l v s s s h",
        "a a i i u u ri e ai o au o e e o",
    )
)
_CONSONANTS: Final = dict(
    zip(
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरऱलळवशषसह",
        _KEYS[0],
        strict=True,
    )
)
_VOWELS: Final = dict(
    [
        *zip("अआइईउऊऋएऐओऔऑऍऎऒ", _KEYS[1], strict=True),
        *zip("ािीुूृेैोौॉॅॆॊ", _KEYS[1][1:], strict=True),
    ]
)
_SIGNS: Final = frozenset("ािीुूृेैोौॉॅॆॊ")
_VIRAMA: Final = "्"
_NASAL: Final = frozenset("ंँ")
_INDIC: Final = re.compile("[\u0900-\u097f\u0a80-\u0aff]")
#: One pass over all of them: most words hold none. "mph" is not "mp": its ph is an f.
_LATIN: Final = re.compile(r"chh|sh|[jz]h|z|gh|th|dh|bh|ph|w|q|a{2,}|ee|ii|oo|uu|m(?=b|p(?!h))")
_PLAIN: Final = {
    "chh": "ch", "sh": "s", "jh": "j", "zh": "j", "z": "j", "gh": "g", "th": "t", "dh": "d", "bh": "b", "ph": "f",
    "w": "v", "q": "k", "ee": "i", "ii": "i", "oo": "u", "uu": "u", "m": "n",
}  # fmt: skip
_DOUBLED: Final = re.compile(r"([bcdfghjklmnpqrstvy])\1")
_FIRST_SYLLABLE: Final = re.compile(r"[^aeiou]*[aeiou]+")
_WEAK_A: Final = re.compile(r"(?<=[^aeiou])a(?=[^aeiou])")


def is_indic(word: str) -> bool:
    """Whether the word is written in Devanagari or Gujarati letters."""
    return _INDIC.search(word) is not None


def fold(word: str) -> str:
    """The plain form of a caseless word in any of the three scripts.

    Aspiration, vowel length and doubled letters go, and so does every "a" between consonants after the first
    syllable: writers leave it out as they like, and the Indic scripts do not write it.
    """
    latin = _latin_of(word) if is_indic(word) else word
    latin = _LATIN.sub(_plain_of, latin)
    first = _FIRST_SYLLABLE.match(latin)
    if first is None:
        return _DOUBLED.sub(r"\1", latin)
    # The character before the rest is a vowel: look-behind must see it, so the whole word is searched.
    latin = latin[: first.end()] + _WEAK_A.sub("", latin[first.end() - 1 :])[1:]
    return _DOUBLED.sub(r"\1", latin)


def _plain_of(found: re.Match[str]) -> str:
    return _PLAIN.get(found[0], "a")  # of letters drawn out only "aaa" has no length of its own


def _latin_of(word: str) -> str:
    letters: list[str] = []
    characters = [
        chr(ord(char) - _GUJARATI_AFTER_DEVANAGARI) if "\u0a80" <= char <= "\u0aff" else char for char in word
    ]
    last = len(characters) - 1
    for place, char in enumerate(characters):
        if char in _CONSONANTS:
            letters.append(_CONSONANTS[char])
            following = characters[place + 1] if place < last else ""
            if following and following not in _SIGNS and following != _VIRAMA:
                letters.append("a")
        elif char in _VOWELS:
            letters.append(_VOWELS[char])
        elif char in _NASAL:
            if place < last:
                letters.append("n")
        elif char != _VIRAMA and not _INDIC.match(char):
            letters.append(char)
    return "".join(letters)
