"""Where in a page something lies: in a row that is there, or in the room left by one that is not.

Read from the file format itself (sqlite.org, "Database File Format", sections 1.2 to 1.6). A find in a live row is
answered by the row; a find outside of all rows is a remnant, whoever's it was.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from sanjog_desktop.privacy.proof.pages import BODY

_INDEX_INNER, _TABLE_INNER, _INDEX_LEAF, _TABLE_LEAF = 0x02, 0x05, 0x0A, 0x0D
_HEADER: Final = {_INDEX_INNER: 12, _TABLE_INNER: 12, _INDEX_LEAF: 8, _TABLE_LEAF: 8}
_FILE_HEADER: Final = 100

Reader = Callable[[int], bytes]
"""Gives the page with a number in the clear, without its reserve; empty when there is none."""


def free_pages(read: Reader) -> frozenset[int]:
    """The numbers of the pages that belong to nothing: the freelist, trunks and leaves."""
    first = read(1)
    trunk, left = _whole(first, 32), _whole(first, 36)
    found: set[int] = set()
    while trunk and trunk not in found and len(found) <= left:
        found.add(trunk)
        page = read(trunk)
        count = min(_whole(page, 4), (BODY - 8) // 4)
        found.update(_whole(page, 8 + 4 * at) for at in range(count))
        trunk = _whole(page, 0)
    return frozenset(found)


def is_live(page: bytes, number: int, at: int, size: int, free: frozenset[int]) -> bool:
    """Whether the ``size`` bytes at ``at`` all lie in cells of a b-tree page, or in an overflow page in use.

    The end of an overflow page behind its content counts as in use: only the row's own length could tell.
    """
    if number in free or not page:
        return False
    start = _FILE_HEADER if number == 1 else 0
    kind = page[start]
    if kind not in _HEADER:
        return True  # an overflow page: pages in use have no other kinds
    cells = int.from_bytes(page[start + 3 : start + 5], "big")
    pointers = start + _HEADER[kind]
    if pointers + 2 * cells > BODY:
        return True  # an overflow page that happens to begin like a b-tree page
    for cell in range(cells):
        begin = int.from_bytes(page[pointers + 2 * cell : pointers + 2 * cell + 2], "big")
        if begin <= at and at + size <= begin + _cell_size(page, begin, kind):
            return True
    return False


def _cell_size(page: bytes, begin: int, kind: int) -> int:
    """Bytes of the cell in this page; four of them are the number of its first overflow page if it has one."""
    at = begin
    if kind in (_INDEX_INNER, _TABLE_INNER):
        at += 4
    if kind == _TABLE_INNER:
        _key, at = _varint(page, at)
        return at - begin
    payload, at = _varint(page, at)
    if kind == _TABLE_LEAF:
        _key, at = _varint(page, at)
        most = BODY - 35
    else:
        most = (BODY - 12) * 64 // 255 - 23
    if payload <= most:
        return at - begin + payload
    least = (BODY - 12) * 32 // 255 - 23
    local = least + (payload - least) % (BODY - 4)
    return at - begin + (local if local <= most else least) + 4


def _varint(page: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(9):
        if at + step >= len(page):
            return value, at + step
        byte = page[at + step]
        if step == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    raise AssertionError("unreachable: nine bytes end every number")


def _whole(page: bytes, at: int) -> int:
    return int.from_bytes(page[at : at + 4], "big")
