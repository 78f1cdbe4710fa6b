"""What to look for when somebody was erased: everything that names them, in every form it may lie on a disk.

The patterns are personal data themselves. They live in memory; while an erasure runs they are also kept in one file
under a key of its own, so that a crash half-way does not lose what has to be proved, and are destroyed at the end.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

SHINGLE: Final = 8
"""Bytes that are compared at once."""
STEP: Final = 2 * SHINGLE
"""One shingle is taken in so many bytes of what is searched: every run of 23 bytes of a pattern holds one."""
SHORT: Final = STEP + SHINGLE - 1
"""Patterns below this many bytes are looked for one by one."""
LEAST_BYTES: Final = 6
"""Shorter patterns are met everywhere by chance, so they prove nothing."""
_RUN: Final = 3
PIECE: Final = (_RUN - 1) * STEP + SHINGLE
TEXT_BYTES: Final = PIECE + STEP
"""From here on a text is also looked for in pieces: any 55 bytes of it in a row are found."""


class Pattern(msgspec.Struct, frozen=True):
    """One thing to look for. ``mark`` stands for it in reports: a keyed hash, never the words.

    ``certain``: nobody else's data may hold it, so a single find is a failure. Otherwise a find is compared with
    what other people's live data hold, and listed for a person to judge.
    """

    kind: str
    mark: str
    forms: tuple[bytes, ...]
    certain: bool = True


class Traces(msgspec.Struct, frozen=True):
    """All that is looked for. ``texts`` are the person's longest messages in UTF-8, ``terms`` words of the search
    index that stood in their messages alone, ``people_terms`` those that led to them alone, ``hashes`` SHA-256 of
    their files. ``canary`` was planted to be erased, ``control`` to be found.
    """

    patterns: tuple[Pattern, ...]
    texts: tuple[bytes, ...] = ()
    terms: tuple[str, ...] = ()
    people_terms: tuple[str, ...] = ()
    hashes: tuple[bytes, ...] = ()
    canary: str = ""
    control: str = ""

    @property
    def count(self) -> int:
        """How many things are looked for, over all forms."""
        return (
            sum(len(one.forms) for one in self.patterns)
            + len(self.texts)
            + len(self.terms)
            + len(self.people_terms)
        )


def forms_of(text: str) -> tuple[bytes, ...]:
    """How a text may lie in a file: UTF-8, UTF-16 as Windows keeps it, and escaped as JSON in both cases."""
    escaped = json.dumps(text)[1:-1]
    upper = re.sub(r"\\u[0-9a-f]{4}", lambda found: "\\u" + found[0][2:].upper(), escaped)
    found = (text.encode(), text.encode("utf-16-le"), escaped.encode(), upper.encode())
    return tuple(dict.fromkeys(form for form in found if len(form) >= LEAST_BYTES))


def phone_forms(digits: str) -> tuple[bytes, ...]:
    """The ways a number (digits of E.164) is written. The national part stands in all of the unbroken ones."""
    if digits.startswith("91") and len(digits) == 12:
        national = digits[2:]
        groups: tuple[str, ...]
        groups = (national[:5], national[5:])
    else:
        national = digits[-10:]
        groups = (national[:3], national[3:6], national[6:])
    written = (national, " ".join(groups), "-".join(groups))
    return (*(text.encode() for text in written), national.encode("utf-16-le"))


class Needles:
    """Patterns made ready for searching many blocks of bytes."""

    def __init__(self, exact: Iterable[tuple[int, bytes]], texts: Iterable[tuple[int, bytes]]) -> None:
        """Both as (id, bytes): ``exact`` are found whole, ``texts`` from any 55 bytes on."""
        self._short = [(id, form) for id, form in exact if len(form) < SHORT]
        self._owners: dict[int, list[tuple[int, bytes]]] = {}
        for id, form in exact:
            if len(form) >= SHORT:
                tail = form[-SHORT:]  # ids begin alike; their ends tell them apart
                for at in range(STEP):
                    self._owners.setdefault(_word(tail, at), []).append((id, form))
        self._texts = [(id, _alignments(text), text) for id, text in texts]
        self._text_words: set[int] = set()
        for _id, alignments, _text in self._texts:
            for words in alignments:
                self._text_words.update(words)
        self._words = frozenset(self._owners.keys() | self._text_words)

    def find(self, block: bytes | bytearray) -> Iterator[tuple[int, int, int]]:
        """Every find in ``block``, whose length is a multiple of sixteen: (id, where, how many bytes)."""
        for id, form in self._short:
            yield from _places(block, id, form)
        if not self._words:
            return
        with memoryview(block) as view, view.cast("Q") as words:
            met = self._words.intersection(words[:: STEP // SHINGLE])
        if met:
            seen = {owner for word in met for owner in self._owners.get(word, ())}
            for id, form in sorted(seen):
                yield from _places(block, id, form)
            if not met.isdisjoint(self._text_words):
                yield from self._runs(block, met)

    def _runs(self, block: bytes | bytearray, met: frozenset[int]) -> Iterator[tuple[int, int, int]]:
        for id, alignments, text in self._texts:
            for shift, words in enumerate(alignments):
                run = 0
                for at, word in enumerate(words):
                    run = run + 1 if word in met else 0
                    if run == _RUN:
                        start = shift + (at - _RUN + 1) * STEP
                        piece = text[start : start + PIECE]
                        where = block.find(piece)
                        if where >= 0:
                            yield id, where, len(piece)
                            break


def padded(block: bytes) -> bytes:
    """The block with zeros up to a multiple of sixteen bytes."""
    return block + bytes(-len(block) % STEP)


def _word(data: bytes, at: int) -> int:
    with memoryview(data[at : at + SHINGLE]) as view, view.cast("Q") as words:
        return words[0]


def _alignments(text: bytes) -> list[list[int]]:
    return [[_word(text, at) for at in range(shift, len(text) - SHINGLE + 1, STEP)] for shift in range(STEP)]


def _places(block: bytes | bytearray, id: int, form: bytes) -> Iterator[tuple[int, int, int]]:
    at = block.find(form)
    while at >= 0:
        yield id, at, len(form)
        at = block.find(form, at + 1)
