"""What a photograph tells beside its picture (place, time, camera, names), taken out without touching a pixel.

JPEG (ITU-T T.81, Exif 2.32, JFIF 1.02), PNG (ISO 15948 and its Exif chunk) and WebP (RFC 9649). What a picture needs
to look right stays: its colours, how its pixels are meant, its movements. Whatever else a file carries goes, also what
lies behind its end, where phones put small films and second pictures.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from typing import Final

UPRIGHT: Final = 1
"""Exif, Orientation: the picture is shown as it is stored."""
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_EXIF: Final = b"Exif\x00\x00"
_TAG_TURN: Final = 0x0112
_MOST_TAGS: Final = 256
# The first byte of a marker that ends the coded pixels: neither a stuffed byte nor a restart (T.81, B.1.1.5).
_SCAN_END: Final = re.compile(rb"\xff+[^\x00\xd0-\xd7\xff]")
_BARE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
_PNG_KEPT: Final = frozenset({
    b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs", b"cICP", b"mDCV", b"cLLI", b"acTL", b"fcTL",
    b"fdAT",
})  # fmt: skip
_WEBP_KEPT: Final = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ANIM", b"ANMF", b"ALPH", b"ICCP"})
_WEBP_TELLS: Final = 0x08 | 0x04  # the flags for Exif and XMP


class BrokenPicture(ValueError):
    """The file begins like a picture and does not go on like one."""


def without_details(data: bytes, *, keep_turn: bool = False) -> bytes:
    """The same picture with nothing beside it; what is neither JPEG, PNG nor WebP comes back as it is.

    ``keep_turn``: how the camera was held is written anew, alone; otherwise a picture that is not
    :data:`UPRIGHT` (see :func:`turn_of`) would lie on its side. Raises :class:`BrokenPicture`.
    """
    turn = turn_of(data) if keep_turn else UPRIGHT
    try:
        if data.startswith(b"\xff\xd8\xff"):
            return _jpeg(data, turn)
        if data.startswith(_PNG):
            return _png(data, turn)
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _webp(data, turn)
    except (struct.error, IndexError) as error:
        raise BrokenPicture("the picture is cut off") from error
    return data


def turn_of(data: bytes) -> int:
    """How the camera was held: 1 upright, up to 8 (Exif, Orientation); 1 where nothing says so."""
    try:
        return _turn(_exif_in(data))
    except (struct.error, IndexError, BrokenPicture):
        return UPRIGHT


def _exif_in(data: bytes) -> bytes:
    if data.startswith(b"\xff\xd8\xff"):
        for marker, start, end in _segments(data):
            if marker == 0xE1 and data[start + 4 : start + 10] == _EXIF:
                return data[start + 10 : end]
    elif data.startswith(_PNG):
        for kind, start, end in _png_chunks(data):
            if kind == b"eXIf":
                return data[start + 8 : end - 4]
    elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        for kind, start, end in _webp_chunks(data):
            if kind == b"EXIF":
                return data[start + 8 : end].removeprefix(_EXIF)
    return b""


def _turn(exif: bytes) -> int:
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    if order is None:
        return UPRIGHT
    first = struct.unpack_from(order + "I", exif, 4)[0]
    count = struct.unpack_from(order + "H", exif, first)[0]
    for place in range(min(count, _MOST_TAGS)):
        tag, kind = struct.unpack_from(order + "HH", exif, first + 2 + 12 * place)
        if tag == _TAG_TURN:
            shape = "I" if kind == 4 else "H"
            value: int = struct.unpack_from(order + shape, exif, first + 10 + 12 * place)[0]
            return value if 1 <= value <= 8 else UPRIGHT
    return UPRIGHT


def _exif_of(turn: int) -> bytes:
    """An Exif block that says how the camera was held and nothing else."""
    return b"MM\x00\x2a" + struct.pack(">IHHHIHHI", 8, 1, _TAG_TURN, 3, 1, turn, 0, 0)


# JPEG -------------------------------------------------------------------------------------------------
def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """(marker, start, end) of each segment after the first two bytes; the coded pixels after a scan's head are part of
    it. Ends with the marker of the end (0xD9), or where a picture that is cut off ends.
    """
    at = 2
    while at < len(data):
        start = at
        if data[at] != 0xFF:
            raise BrokenPicture("no marker where one must be")
        while data[at + 1] == 0xFF:
            at += 1
        start, marker = at, data[at + 1]
        at += 2
        if marker == 0xD9:
            yield marker, start, at
            return
        if marker in (0x00, 0xD8):
            raise BrokenPicture("a marker that cannot be there")
        if marker not in _BARE:
            size = struct.unpack_from(">H", data, at)[0]
            at += size
            if size < 2 or at > len(data):
                raise BrokenPicture("a part is longer than the file")
            if marker == 0xDA:
                found = _SCAN_END.search(data, at)
                at = found.start() if found else len(data)
        yield marker, start, at


def _jpeg(data: bytes, turn: int) -> bytes:
    out = [data[:2]]
    told = turn == UPRIGHT
    for marker, start, end in _segments(data):
        if marker != 0xE0 and not told:  # the head of JFIF comes first of all
            exif = _EXIF + _exif_of(turn)
            out.append(b"\xff\xe1" + struct.pack(">H", 2 + len(exif)) + exif)
            told = True
        out.append(_kept_segment(marker, data[start:end]))
    if not any(out[1:]):
        raise BrokenPicture("there is no picture in it")
    return b"".join(out)


def _kept_segment(marker: int, segment: bytes) -> bytes:
    body = segment[4:]
    if marker == 0xE0:  # without the small picture it may carry: that may show what was cut away
        return b"\xff\xe0\x00\x10" + body[:12] + b"\0\0" if body.startswith(b"JFIF\0") and len(body) >= 14 else b""
    if marker == 0xE2:
        return segment if body.startswith(b"ICC_PROFILE\0") else b""
    if marker == 0xEE:
        return segment if body.startswith(b"Adobe") else b""
    return b"" if 0xE0 <= marker <= 0xEF or marker == 0xFE else segment


# PNG --------------------------------------------------------------------------------------------------
def _png_chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """(type, start, end) of each chunk up to the last."""
    at = len(_PNG)
    while True:
        size, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + size
        if end > len(data) or not kind.isalpha():
            raise BrokenPicture("a part is longer than the file")
        yield kind, at, end
        if kind == b"IEND":
            return
        at = end


def _png(data: bytes, turn: int) -> bytes:
    out = [_PNG]
    for kind, start, end in _png_chunks(data):
        is_needed = not kind[0] & 0x20  # a capital: without it the picture cannot be read
        if is_needed or kind in _PNG_KEPT:
            out.append(data[start:end])
        if kind == b"IHDR" and turn != UPRIGHT:
            body = b"eXIf" + _exif_of(turn)
            out.append(struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body)))
    return b"".join(out)


# WebP -------------------------------------------------------------------------------------------------
def _webp_chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """(type, start, end without padding) of each chunk."""
    at, whole = 12, 8 + struct.unpack_from("<I", data, 4)[0]
    if whole > len(data) + 1:  # some writers forget the last padding
        raise BrokenPicture("the file is cut off")
    while at + 8 <= min(whole, len(data)):
        kind, size = struct.unpack_from("<4sI", data, at)
        end = at + 8 + size
        if end > len(data):
            raise BrokenPicture("a part is longer than the file")
        yield kind, at, end
        at = end + size % 2


def _webp(data: bytes, turn: int) -> bytes:
    out = []
    for kind, start, end in _webp_chunks(data):
        if kind not in _WEBP_KEPT:
            continue
        chunk = data[start:end] + b"\0" * ((end - start) % 2)
        if kind == b"VP8X":
            flags = chunk[8] & ~_WEBP_TELLS | (0x08 if turn != UPRIGHT else 0)
            chunk = chunk[:8] + bytes([flags]) + chunk[9:]
        out.append(chunk)
    if not out:
        raise BrokenPicture("there is no picture in it")
    if turn != UPRIGHT:
        exif = _exif_of(turn)
        out.append(struct.pack("<4sI", b"EXIF", len(exif)) + exif)
    body = b"WEBP" + b"".join(out)
    return b"RIFF" + struct.pack("<I", len(body)) + body
