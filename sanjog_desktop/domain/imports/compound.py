"""The container of Office files before 2007 (compound file binary format): its streams, read with care.

Every number in such a file is a claim: chains of sectors may run in circles or beyond the end, and a directory may
name a stream of any length. Nothing is followed further than the file is long.
Source: MS-CFB, sections 2.2 to 2.6.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sanjog_desktop.domain.imports.limits import damaged

_MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LAST: Final = 0xFFFFFFFA
"""Sector numbers from here on are marks, not sectors."""
_STREAM, _ROOT = 2, 5


class CompoundFile:
    """The streams of a compound file in memory. Raises UserError where it makes no sense."""

    def __init__(self, content: bytes) -> None:
        """Read the header, the allocation table and the directory."""
        if len(content) < 512 or not content.startswith(_MAGIC):
            raise damaged()
        self._content = content
        shift, mini_shift = struct.unpack_from("<HH", content, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise damaged()
        self._size = 1 << shift
        self._sectors = max(0, (len(content) - 512) // self._size + 1)
        self._cutoff = struct.unpack_from("<I", content, 56)[0]
        first_directory, first_mini = (
            struct.unpack_from("<I", content, 48)[0],
            struct.unpack_from("<I", content, 60)[0],
        )
        self._table = self._allocation()
        self.streams: dict[str, tuple[int, int]] = {}
        self._root = (_LAST, 0)
        self._read_directory(self._chain(first_directory))
        self._mini_table = _numbers(self._chain(first_mini)) if first_mini < _LAST else ()
        self._mini: bytes | None = None

    def stream(self, name: str) -> bytes:
        """The bytes of a stream; as many as it says, or as there are."""
        first, size = self.streams[name]
        if size >= self._cutoff:
            return self._chain(first)[:size]
        if self._mini is None:
            self._mini = self._chain(self._root[0])[: self._root[1]]
        parts, at, left = [], first, len(self._mini_table)
        while at < _LAST:
            if at >= len(self._mini_table) or left < 0:
                raise damaged()
            parts.append(self._mini[at * 64 : at * 64 + 64])
            at, left = self._mini_table[at], left - 1
        return b"".join(parts)[:size]

    def _sector(self, number: int) -> bytes:
        begin = (number + 1) * self._size
        if begin >= len(self._content):
            raise damaged()
        return self._content[begin : begin + self._size]

    def _allocation(self) -> tuple[int, ...]:
        count, first, blocks = (
            struct.unpack_from("<I", self._content, 44)[0],
            *struct.unpack_from("<II", self._content, 68),
        )
        if count > self._sectors or blocks > self._sectors:
            raise damaged()
        places = list(struct.unpack_from("<109I", self._content, 76))
        for _ in range(blocks):
            if first >= _LAST:
                break
            numbers = _numbers(self._sector(first))
            places.extend(numbers[:-1])
            first = numbers[-1]
        used = [place for place in places[:count] if place < _LAST]
        return _numbers(b"".join(map(self._sector, used)))

    def _chain(self, first: int) -> bytes:
        return b"".join(map(self._sector, self._walk(first)))

    def _walk(self, first: int) -> Iterator[int]:
        left = len(self._table)
        while first < _LAST:
            if first >= len(self._table) or left <= 0:
                raise damaged()
            yield first
            first, left = self._table[first], left - 1

    def _read_directory(self, entries: bytes) -> None:
        for at in range(0, len(entries) - 127, 128):
            length, kind = struct.unpack_from("<HB", entries, at + 64)
            first, size = struct.unpack_from("<II", entries, at + 116)
            if kind == _ROOT:
                self._root = (first, size)
            elif kind == _STREAM and 2 <= length <= 64:
                name = entries[at : at + length - 2].decode("utf-16-le", "replace")
                self.streams.setdefault(name, (first, size))


def stream_names(path: Path) -> frozenset[str]:
    """The names of the streams in a compound file. Raises UserError for a broken one."""
    return frozenset(CompoundFile(path.read_bytes()).streams)


def _numbers(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4])
