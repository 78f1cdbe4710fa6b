"""Was the write-ahead log damaged? SQLite itself cannot tell a damaged log from one cut short.

On recovery SQLite stops at the first frame whose checksum is wrong and silently drops the rest, which would
hide that acknowledged writes are gone (sqlite.org, "WAL-mode File Format"). This store never leaves frames
of an older log behind new ones and writes every frame together with its commit. So a complete frame that
fails its checksum, with a commit at or after it, is damage - unless a sector in it was never written (all
zeros), which is what a power cut leaves.
"""

from __future__ import annotations

import struct
from pathlib import Path

_HEADER = 32
_FRAME_HEADER = 24
_SECTOR = 512
_MAGIC = (0x377F0682, 0x377F0683)


def is_damaged(wal: Path) -> bool:
    """Whether the log at ``wal`` lost bytes it once held; a missing, empty or cut-short log did not."""
    try:
        content = wal.read_bytes()
    except FileNotFoundError:
        return False
    if len(content) < _HEADER + _FRAME_HEADER:
        return False
    magic, _version, page_size = struct.unpack_from(">III", content)
    order = ">" if magic == _MAGIC[1] else "<"
    sums = _checksum(content[: _HEADER - 8], (0, 0), order)
    if magic not in _MAGIC or sums != struct.unpack_from(">II", content, 24) or not _is_page_size(page_size):
        return any(content)
    return _is_broken_chain(content, page_size, order, sums)


def _is_broken_chain(content: bytes, page_size: int, order: str, sums: tuple[int, int]) -> bool:
    salts = content[16:24]
    size = _FRAME_HEADER + page_size
    starts = range(_HEADER, len(content) - size + 1, size)
    for start in starts:
        head = content[start : start + _FRAME_HEADER]
        page = content[start + _FRAME_HEADER : start + size]
        sums = _checksum(page, _checksum(head[:8], sums, order), order)
        if head[8:16] != salts or sums != struct.unpack_from(">II", head, 16):
            return not _was_never_written(head, page) and _commits_from(content, start, size, salts)
    return False


def _was_never_written(head: bytes, page: bytes) -> bool:
    zeros = bytes(_SECTOR)
    return not any(head[8:16]) or any(
        page[at : at + _SECTOR] == zeros for at in range(0, len(page) - _SECTOR + 1, _SECTOR)
    )


def _commits_from(content: bytes, start: int, size: int, salts: bytes) -> bool:
    for at in range(start, len(content) - size + 1, size):
        is_commit = content[at + 4 : at + 8] != bytes(4)
        if is_commit and _distance(content[at + 8 : at + 16], salts) <= 1:
            return True
    return False


def _distance(left: bytes, right: bytes) -> int:
    return sum(a != b for a, b in zip(left, right, strict=True))


def _is_page_size(value: int) -> bool:
    return 512 <= value <= 65536 and value & (value - 1) == 0


def _checksum(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second
