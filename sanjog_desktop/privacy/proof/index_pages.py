"""Is a word still written in a full-text index, although no search finds it any more?

FTS5 marks what was deleted and forgets it when segments are merged; until then the word stands in a leaf, shortened
by what it shares with the word before. So neither a search nor a scan of bytes shows it: the leaves on which it would
stand are read and spelled out (fts5_index.c, "FTS5 segment leaf format": two 16-bit numbers, of which the second is
where the page index begins; the page index gives the places of the terms; every term but the first says how much of
the one before it keeps).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from sanjog_desktop.store.session import Session

_SEGMENT_SHIFT: Final = 37  # of a leaf's rowid: segment, two bits and five of the tree's height, page
_MAIN: Final = b"0"
"""Begins every term of the index itself; those of its prefix indexes begin with other digits."""


def written_terms(session: Session, index: str, words: Iterable[str]) -> set[str]:
    """Which of the words are written in the leaves of the full-text table ``index``."""
    segments = [row[0] for row in session.rows(f"SELECT DISTINCT segid FROM {index}_idx")]
    found: set[str] = set()
    leaves: dict[int, frozenset[bytes]] = {}
    for word in words:
        term = _MAIN + word.encode()
        for segment in segments:
            page = session.value(
                f"SELECT pgno FROM {index}_idx WHERE segid = ? AND term <= ? ORDER BY term DESC LIMIT 1",
                (segment, term),
            )
            if page is None:
                continue
            rowid = (segment << _SEGMENT_SHIFT) | (page >> 1)
            if rowid not in leaves:
                block = session.value(f"SELECT block FROM {index}_data WHERE id = ?", (rowid,))
                leaves[rowid] = frozenset(terms_of(block or b""))
            if term in leaves[rowid]:
                found.add(word)
    return found


def terms_of(leaf: bytes) -> Iterator[bytes]:
    """The terms on one leaf, spelled out."""
    if len(leaf) < 4:
        return
    at = int.from_bytes(leaf[2:4], "big")
    place, term = 0, b""
    while at < len(leaf):
        step, at = _varint(leaf, at)
        is_first = place == 0
        place += step
        start, keep = place, 0
        if not is_first:
            keep, start = _varint(leaf, start)
        size, start = _varint(leaf, start)
        term = term[:keep] + leaf[start : start + size]
        yield term


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(9):
        if at + step >= len(data):
            break
        byte = data[at + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    return value, len(data)
