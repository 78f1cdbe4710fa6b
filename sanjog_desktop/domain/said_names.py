"""Who somebody says they are, or whose biodata they send: names and numbers named in what an unknown person wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from sanjog_desktop.domain.names import ascii_digits

MOST: Final = 6
"""So many names and numbers of one chat are looked up."""
_LONGEST: Final = 60
_LABELLED: Final = re.compile(
    r"\b(?:name|naam|nav|naav)\s*[:=–-]+\s*(?P<a>[^\n,;|]+)|(?:नाव|नांव|नाम|નામ)\s*[:=–-]+\s*(?P<b>[^\n,;|]+)",
    re.IGNORECASE,
)
_INTRODUCED: Final = re.compile(
    r"\b(?:my name is|this is|i am|i'm)\s+(?!(?:(?:the|a)\s+)?\w+\s+of\b)(?P<a>[^\n,;.!?|()]+)", re.IGNORECASE
)
_RELATED: Final = re.compile(
    r"\b(?:mother|father|brother|sister|uncle|aunt|parents|guardian) of\s+(?P<a>[^\n,;.!?|()]+)", re.IGNORECASE
)
#: As files of biodata are named: "Biodata - Aarav Namuna.pdf", "Aarav_Namuna_biodata (2).pdf".
_FILE: Final = re.compile(r"(?:bio[\s_-]*data|resume|profile|बायोडाटा|बायोडेटा|બાયોડેટા)", re.IGNORECASE)
_NUMBER: Final = re.compile(r"(?<!\d)(?:\+?91[\s-]?|0)?([6-9]\d{4}[\s-]?\d{5})(?!\d)")
#: After these words an introduction goes on, and is no name any more.
_ENDS: Final = re.compile(
    r"\s+(?:from|speaking|here|and|ka|ki|ke|se|bol|calling|looking|interested)\b.*", re.IGNORECASE
)


def names_said(texts: Iterable[str], files: Iterable[str] = ()) -> list[str]:
    """The names in messages ("Name: …", "this is …", "mother of …") and in names of biodata files, each once."""
    found: dict[str, None] = {}
    for text in texts:
        for match in (one for form in (_LABELLED, _INTRODUCED, _RELATED) for one in form.finditer(text)):
            found.setdefault(_clean(next(part for part in match.groups() if part)))
    for file in files:
        stem = file.rsplit(".", 1)[0]
        if _FILE.search(stem):
            found.setdefault(_clean(_FILE.sub(" ", stem)))
    return [name for name in found if name][:MOST]


def numbers_said(texts: Iterable[str]) -> list[str]:
    """Indian mobile numbers in messages, ten digits each, each once."""
    found: dict[str, None] = {}
    for text in texts:
        for match in _NUMBER.finditer(_latin_digits(text)):
            found.setdefault(ascii_digits(match[1]))
    return list(found)[:MOST]


def _clean(name: str) -> str:
    bare = re.sub(r"[\d_()\[\]*~:–-]+", " ", _ENDS.sub("", name))
    words = bare.split()
    kept = " ".join(words[:4])
    return kept if len(kept) > 2 and len(kept) <= _LONGEST else ""


def _latin_digits(text: str) -> str:
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text)
