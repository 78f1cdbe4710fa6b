"""How hard a passphrase is to guess, in plain words.

In: the passphrase as typed. Out: a score from 0 to 4. It is a floor against the obvious (short, repeated,
a walk along the keyboard, one word and a year), not a promise; the key derivation does the rest.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

MINIMUM_LENGTH = 10

# What people type first; matched after folding case and the usual letter-for-digit swaps.
_COMMON = (
    "password", "passphrase", "qwerty", "asdfgh", "zxcvbn", "welcome", "letmein", "admin", "sanjog",
    "india", "bharat", "mumbai", "pune", "ganesh", "krishna", "shivaji", "saibaba", "iloveyou", "marriage",
    "shaadi", "vivah", "bureau", "office", "computer", "whatsapp",
)  # fmt: skip
_SWAPS = str.maketrans("0134578@$!", "oieastbasi")
_WALKS = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")


@dataclass(frozen=True, slots=True)
class Strength:
    """`score`: 0 (none) to 4 (strong); `acceptable`: whether it may protect a store."""

    score: int
    acceptable: bool


def strength(passphrase: str) -> Strength:
    """Judge a passphrase; anything shorter than `MINIMUM_LENGTH` characters is never acceptable."""
    if not passphrase:
        return Strength(0, False)
    bits = _bits(passphrase)
    score = 1 + (bits >= 35) + (bits >= 50) + (bits >= 65)
    long_enough = len(passphrase) >= MINIMUM_LENGTH
    return Strength(score if long_enough else 1, long_enough and score >= 2)


def _bits(text: str) -> float:
    """Guessing bits: what is left after the guessable runs are taken out, times the alphabet used."""
    rest, walks = _without_walks(text.casefold())
    rest, found = rest.translate(_SWAPS), 0
    for word in _COMMON:
        count = rest.count(word)
        found += count
        rest = rest.replace(word, "")
    rest, runs = re.subn(r"(.)\1{2,}", r"\1", rest)
    words = [word for word in re.split(r"[\s\-_.,]+", rest) if word]
    distinct = "".join(dict.fromkeys(words))
    return len(distinct) * math.log2(_alphabet(text)) * 0.85 + 6 * found + 3 * (walks + runs)


def _without_walks(text: str) -> tuple[str, int]:
    """Take out keyboard and alphabet walks of four or more, either way round."""
    count = 0
    for walk in _WALKS:
        for line in (walk, walk[::-1]):
            for size in range(len(line), 3, -1):
                for start in range(len(line) - size + 1):
                    piece = line[start : start + size]
                    if piece in text:
                        text, count = text.replace(piece, ""), count + 1
    return text, count


def _alphabet(text: str) -> int:
    """Size of the alphabet the text draws on."""
    size = 0
    size += 26 if any("a" <= c <= "z" for c in text) else 0
    size += 26 if any("A" <= c <= "Z" for c in text) else 0
    size += 10 if any(c.isdigit() for c in text) else 0
    size += 20 if any(not c.isalnum() and c.isascii() for c in text) else 0
    size += 60 if any(not c.isascii() for c in text) else 0
    return max(size, 10)
