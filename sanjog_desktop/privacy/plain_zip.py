"""ZIP archives with one possible form: members as they are, no clock, no names of programs, nothing else.

Because a list of members has exactly one archive, every bit of a file can be held against what it must be; in other
archives bits that no reader looks at can change unseen. Made for archives that prove something; below 4 GB.
Format: PKWARE APPNOTE 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end).
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from sanjog_desktop.privacy.signing import NotAuthentic

_LOCAL: Final = b"PK\x03\x04"
_HEAD: Final = struct.Struct("<4sHHHHHIIIHH")
_CENTRAL: Final = struct.Struct("<4sHHHHHHIIIHHHHHII")
_END: Final = struct.Struct("<4sHHHHIIH")
_VERSION, _UTF8, _DATE = 20, 0x800, 0x21  # 1 January 1980, midnight
_PIECE: Final = 1 << 20
_MOST: Final = 0xFFFF_0000


class TooLarge(ValueError):
    """The archive would pass 4 GB, which its format cannot hold."""


@dataclass(frozen=True, slots=True)
class Member:
    """Where a member lies: ``offset`` and ``size`` in bytes of its content, ``sha256`` in hex."""

    name: str
    offset: int
    size: int
    crc: int
    sha256: str


class PlainZipWriter:
    """Writes members one after the other into a new file; :meth:`finish` makes it whole."""

    def __init__(self, file: BinaryIO) -> None:
        """``file`` is empty, open for writing, and can be sought in."""
        self._file = file
        self._name, self._start, self._size, self._crc = "", 0, 0, 0
        self._digest = hashlib.sha256()
        self.members: list[Member] = []

    def add(self, name: str, content: bytes) -> Member:
        """Add a member at once. :class:`TooLarge`; OSError passes through."""
        self.begin(name)
        self.feed(content)
        return self.end()

    def begin(self, name: str) -> None:
        """Begin a member whose content comes in pieces."""
        self._name, self._start = name, self._file.tell()
        self._size = self._crc = 0
        self._digest = hashlib.sha256()
        self._file.write(_local_header(name, 0, 0))

    def feed(self, piece: bytes) -> None:
        """The next piece of the member that was begun."""
        self._file.write(piece)
        self._digest.update(piece)
        self._size, self._crc = self._size + len(piece), zlib.crc32(piece, self._crc)
        if self._start + self._size > _MOST:
            raise TooLarge("the archive would be larger than 4 GB")

    def end(self) -> Member:
        """End the member that was begun."""
        end = self._file.tell()
        self._file.seek(self._start)
        self._file.write(_local_header(self._name, self._crc, self._size))
        self._file.seek(end)
        member = Member(self._name, end - self._size, self._size, self._crc, self._digest.hexdigest())
        self.members.append(member)
        return member

    def finish(self) -> None:
        """Write the directory at the end."""
        self._file.write(_directory(self.members, self._file.tell()))


def read_plain_zip(path: Path) -> list[Member]:
    """The members of an archive every byte of which was checked to be what it must. Raises :class:`NotAuthentic`."""
    with path.open("rb") as file:
        members = list(_members(file))
        file.seek(end := _end_of(members))
        if not members or file.read() != _directory(members, end):
            raise NotAuthentic("The archive was changed or cut off.")
    return members


def open_member(path: Path, member: Member) -> Iterator[bytes]:
    """The content of a member in pieces of at most 1 MiB."""
    with path.open("rb") as file:
        file.seek(member.offset)
        yield from _pieces(file, member.size)


def read_member(path: Path, member: Member) -> bytes:
    """The whole content of a small member."""
    return b"".join(open_member(path, member))


def _members(file: BinaryIO) -> Iterator[Member]:
    while True:
        start = file.tell()
        head = file.read(_HEAD.size)
        if head[:4] != _LOCAL:
            file.seek(start)
            return
        try:
            *_rest, crc, size, _packed, name_size, _extra = _HEAD.unpack(head)
            name = file.read(name_size).decode()
        except (struct.error, UnicodeDecodeError) as error:
            raise NotAuthentic("The archive was changed or cut off.") from error
        if head + name.encode() != _local_header(name, crc, size):
            raise NotAuthentic("The archive was changed or cut off.")
        found, read, digest = 0, 0, hashlib.sha256()
        for piece in _pieces(file, size):
            found, read = zlib.crc32(piece, found), read + len(piece)
            digest.update(piece)
        if (found, read) != (crc, size):
            raise NotAuthentic(f"{name} was changed or cut off.")
        yield Member(name, file.tell() - size, size, crc, digest.hexdigest())


def _pieces(file: BinaryIO, size: int) -> Iterator[bytes]:
    while size > 0 and (piece := file.read(min(size, _PIECE))):
        size -= len(piece)
        yield piece


def _end_of(members: list[Member]) -> int:
    return members[-1].offset + members[-1].size if members else 0


def _local_header(name: str, crc: int, size: int) -> bytes:
    raw = name.encode()
    return _HEAD.pack(_LOCAL, _VERSION, _UTF8, 0, 0, _DATE, crc, size, size, len(raw), 0) + raw


def _directory(members: list[Member], start: int) -> bytes:
    entries = b""
    for member in members:
        raw = member.name.encode()
        at = member.offset - _HEAD.size - len(raw)
        entries += _CENTRAL.pack(b"PK\x01\x02", _VERSION, _VERSION, _UTF8, 0, 0, _DATE, member.crc, member.size,
                                 member.size, len(raw), 0, 0, 0, 0, 0, at) + raw  # fmt: skip
    return entries + _END.pack(b"PK\x05\x06", 0, 0, len(members), len(members), len(entries), start, 0)
