"""The store's pages as they lie on the disk, decrypted without SQLite and checked one by one.

A reader that goes through SQLite sees what SQLite shows; what was deleted lies in the gaps. SQLCipher 4 encrypts
each page of 4,096 bytes with AES-256-CBC: the last 80 bytes hold the page's own vector (16) and an HMAC-SHA512 (64)
over the encrypted part, the vector and the page's number, under a key made from the page key and the file's salt,
which is the first 16 bytes of the file (zetetic.net, "SQLCipher Design"; measured against SQLCipher 4.12 and 4.19).
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

PAGE: Final = 4096
SALT: Final = 16
_VECTOR: Final = 16
_MAC: Final = 64
BODY: Final = PAGE - _VECTOR - _MAC
"""Bytes of a page that are content."""
_MAC_ROUNDS: Final = 2
_MAC_MASK: Final = 0x3A
_WAL_HEADER: Final = 32
_FRAME_HEADER: Final = 24


@dataclass(frozen=True, slots=True)
class PageKeys:
    """What opens the pages of one file."""

    page: bytes = field(repr=False)
    mac: bytes = field(repr=False)


class Opened(NamedTuple):
    """A run of pages in the clear: ``plain`` has 4,096 bytes a page, of which the last 80 are noise; ``bad`` counts
    pages whose MAC does not fit (their bytes are noise). ``plain`` is good until the next call with the same room.
    """

    plain: memoryview
    bad: int


def page_keys(path: Path, key: bytes) -> PageKeys:
    """The keys of the file at ``path``, whose raw key is ``key``. ``OSError`` when it cannot be read."""
    with path.open("rb") as file:
        salt = file.read(SALT)
    masked = bytes(byte ^ _MAC_MASK for byte in salt)
    return PageKeys(key, hashlib.pbkdf2_hmac("sha512", key, masked, _MAC_ROUNDS, 32))


def room_for(pages: int) -> bytearray:
    """Room to decrypt so many pages into; kept and used again, it stays in the processor's own memory."""
    return bytearray(pages * PAGE + _VECTOR)


def open_pages(
    keys: PageKeys, raw: bytes | bytearray, numbers: range | list[int], room: bytearray | None = None
) -> Opened:
    """Decrypt whole pages that lie one after the other in ``raw``; ``numbers`` are their page numbers, from 1.

    One call of the cipher for all of them: within a page CBC needs only the block before, so a run decrypts as one
    stream, and the first block of each page is put right by its own vector afterwards.
    """
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    count = len(numbers)
    bad = _failures(keys.mac, raw, numbers)
    decryptor = Cipher(algorithms.AES(keys.page), modes.CBC(bytes(_VECTOR))).decryptor()
    room = room_for(count) if room is None else room
    decryptor.update_into(raw, room)
    plain = memoryview(room)[: count * PAGE]
    _put_right(plain, raw, count)
    if numbers[0] == 1:
        # Page 1 begins with the salt, in the clear; its first encrypted block is the second.
        vector = raw[BODY : BODY + _VECTOR]
        wrong = plain[SALT : 2 * SALT]
        plain[SALT : 2 * SALT] = _xor(_xor(wrong, raw[:SALT]), vector)
        plain[:SALT] = b"SQLite format 3\0"
    return Opened(plain, bad)


def _failures(mac_key: bytes, raw: bytes | bytearray, numbers: range | list[int]) -> int:
    view, bad, signed, start = memoryview(raw), 0, BODY + _VECTOR, 0
    for number in numbers:
        begin = start + SALT if number == 1 else start
        message = b"".join((view[begin : start + signed], number.to_bytes(4, "little")))
        bad += hmac.digest(mac_key, message, "sha512") != view[start + signed : start + PAGE]
        start += PAGE
    return bad


def _put_right(plain: memoryview, raw: bytes | bytearray, count: int) -> None:
    # What CBC took for the vector of each page's first block is what lies before the page in the stream.
    before = bytes(_VECTOR) + b"".join([raw[at * PAGE - _VECTOR : at * PAGE] for at in range(1, count)])
    vectors = b"".join([raw[at * PAGE + BODY : at * PAGE + BODY + _VECTOR] for at in range(count)])
    wrong = b"".join([plain[at * PAGE : at * PAGE + _VECTOR] for at in range(count)])
    right = _xor(_xor(wrong, before), vectors)
    for at in range(count):
        plain[at * PAGE : at * PAGE + _VECTOR] = right[at * _VECTOR : (at + 1) * _VECTOR]


def _xor(left: bytes | bytearray | memoryview, right: bytes | bytearray) -> bytes:
    size = len(left)
    return (int.from_bytes(left, "little") ^ int.from_bytes(right, "little")).to_bytes(size, "little")


def page_count(path: Path) -> int:
    """How many whole pages the file holds."""
    return path.stat().st_size // PAGE


def read_pages(path: Path, first: int, count: int) -> bytes:
    """The encrypted bytes of ``count`` pages from number ``first`` (from 1); fewer at the end of the file."""
    with path.open("rb", buffering=0) as file:
        file.seek((first - 1) * PAGE)
        raw = file.read(count * PAGE)
    return raw[: len(raw) // PAGE * PAGE]


def open_page(path: Path, keys: PageKeys, number: int) -> bytes:
    """One page in the clear, without its last 80 bytes; empty when it is not there or its MAC fails."""
    raw = read_pages(path, number, 1)
    if not raw:
        return b""
    opened = open_pages(keys, raw, [number])
    return b"" if opened.bad else bytes(opened.plain[:BODY])


def wal_frames(path: Path, at_most: int = 256) -> Iterator[tuple[list[int], bytes]]:
    """The pages in a write-ahead log, every frame that lies in it, in runs of ``at_most``: (numbers, encrypted).

    Frames of an older log that were not overwritten yet are given too: they are bytes on the disk like the others.
    """
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        return
    frame = _FRAME_HEADER + PAGE
    with path.open("rb") as file:
        file.seek(_WAL_HEADER)
        left = max(0, size - _WAL_HEADER) // frame
        while left > 0:
            block = file.read(min(left, at_most) * frame)
            count = len(block) // frame
            if not count:
                return
            left -= count
            starts = range(0, count * frame, frame)
            numbers = [int.from_bytes(block[start : start + 4], "big") for start in starts]
            yield numbers, b"".join([block[start + _FRAME_HEADER : start + frame] for start in starts])


def drop_from_cache(path: Path) -> None:
    """Ask the system to forget what it holds of a file in memory, where that can be asked."""
    if hasattr(os, "posix_fadvise"):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(handle)
