"""One-time phrases and codes: what is asked of a person to show that a number or a mailbox is theirs.

A phrase is one plain word and four digits, easy to type on any keyboard; an answer may stand anywhere in a message,
in capitals or not, with the digits of any script. Only its keyed hash is kept.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from sanjog_desktop.domain.clock import DAY, HOUR

_WORDS: Final = (
    "AMRIT", "BADAL", "CHANDAN", "DEEPAK", "GANGA", "HIRA", "JAMUN", "KAMAL", "KESAR", "LOTUS", "MANGO", "MOTI",
    "NEEM", "PIPAL", "RAJNI", "SAGAR", "SITAR", "TARA", "TULSI", "VEENA",
)  # fmt: skip
#: A phrase may be answered for so long; a code read out or mailed, for a shorter time.
PHRASE_LIVES: Final = 7 * DAY
CODE_LIVES: Final = 24 * HOUR
MAX_ATTEMPTS: Final = 5
_TOKENS_READ: Final = 60
_NOT_WORD: Final = re.compile(r"[\W_]+")


def new_phrase() -> str:
    """A word and four digits: 'NEEM 4821'."""
    return f"{secrets.choice(_WORDS)} {secrets.randbelow(10_000):04d}"


def new_code() -> str:
    """Six digits."""
    return f"{secrets.randbelow(1_000_000):06d}"


def folded(text: str) -> str:
    """Text as it is compared: lower case, digits of any script as 0 to 9, one space between words."""
    flat = unicodedata.normalize("NFKC", text).casefold()
    digits = "".join(str(unicodedata.digit(mark, -1)) if mark.isdigit() else mark for mark in flat)
    return _NOT_WORD.sub(" ", digits).strip()


def phrases_in(text: str) -> Iterator[str]:
    """Whatever in a message has the form of a phrase, folded: a word next to four digits, or grown together."""
    tokens = folded(text).split()[:_TOKENS_READ]
    for first, second in pairwise(tokens):
        if first.isalpha() and len(second) == 4 and second.isdecimal():
            yield f"{first} {second}"
    for token in tokens:
        if len(token) > 4 and token[-4:].isdecimal() and token[:-4].isalpha():
            yield f"{token[:-4]} {token[-4:]}"


def code_in(text: str) -> str:
    """The digits of a code somebody typed or read out."""
    return "".join(mark for mark in folded(text) if mark.isdecimal())
