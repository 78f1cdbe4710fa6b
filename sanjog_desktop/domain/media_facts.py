"""What a picture, a film or a voice note says of itself: how large, how long, how loud. Nothing is decoded.

Files come from strangers, so every length in them is checked against what is there, and what does not fit is simply
not known. Sizes are pixels, times milliseconds.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

PARTS: Final = 64
"""Into how many equal parts of time the loudness of a voice note is told."""
LARGEST: Final = 24 << 20
"""Bytes: a larger file is not looked into (Meta: media, films and voice notes are at most 16 MB)."""
_OPUS_RATE: Final = 48  # granules a millisecond (RFC 7845)
_LONGEST_MS: Final = 24 * 3_600_000
_MOST_SIDE: Final = 32_768
_DEEPEST: Final = 6
_HOLDS_BOXES: Final = frozenset({b"moov", b"trak"})


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known; ``waveform`` is one byte a part of time, 255 the loudest."""

    width: int | None = None
    height: int | None = None
    duration_ms: int | None = None
    waveform: bytes | None = None


def is_known(head: bytes) -> bool:
    """Whether a file that begins so (64 bytes are enough) is of a kind that is looked into: no document is."""
    return head.startswith((b"OggS", b"\x89PNG", b"\xff\xd8", b"RIFF", b"GIF8")) or head[4:8] == b"ftyp"


def read_facts(data: bytes) -> Facts:
    """What the bytes tell; an empty answer for what is none of the kinds known or is not whole."""
    try:
        if data.startswith(b"OggS"):
            return _ogg(data)
        if data[4:8] == b"ftyp":
            return _film(data)
        size = _picture(data)
    except (struct.error, IndexError):
        return Facts()
    if size is None or not all(0 < side <= _MOST_SIDE for side in size):
        return Facts()
    return Facts(*size)


# Voice notes ------------------------------------------------------------------------------------------
def _ogg(data: bytes) -> Facts:
    """RFC 3533 and 7845: the last page tells where the sound ends, less what a decoder skips at the start."""
    start = data.find(b"OpusHead", 0, 4096)
    if start < 0:
        return Facts()
    skip = struct.unpack_from("<H", data, start + 10)[0]
    end = 0
    sizes: list[int] = []
    for granule, packets in _pages(data):
        if 0 <= granule < _LONGEST_MS * _OPUS_RATE:
            end = max(end, granule)
        sizes += packets
    length = (end - skip) // _OPUS_RATE
    if length <= 0:
        return Facts()
    return Facts(duration_ms=length, waveform=_loudness(sizes[2:]))  # the first two packets are words about it


def _pages(data: bytes) -> Iterator[tuple[int, list[int]]]:
    """(granule, sizes of the packets that end here) of each page."""
    at, carried = 0, 0
    while data[at : at + 4] == b"OggS":
        granule, count = struct.unpack_from("<q", data, at + 6)[0], data[at + 26]
        lacing = data[at + 27 : at + 27 + count]
        packets = []
        for part in lacing:
            carried += part
            if part < 255:
                packets.append(carried)
                carried = 0
        yield granule, packets
        at += 27 + count + sum(lacing)


def _loudness(sizes: list[int]) -> bytes | None:
    """Opus spends its bytes where there is something to hear, so the size of its packets follows the voice."""
    if len(sizes) < 2:
        return None
    parts = []
    for part in range(PARTS):
        first = part * len(sizes) // PARTS
        chunk = sizes[first : max(first + 1, (part + 1) * len(sizes) // PARTS)]
        parts.append(sum(chunk) / len(chunk))
    low, high = min(parts), max(parts)
    if high <= low:
        return bytes([128] * PARTS)
    return bytes(round(24 + 231 * (each - low) / (high - low)) for each in parts)


# Films ------------------------------------------------------------------------------------------------
def _film(data: bytes) -> Facts:
    """ISO 14496-12: the film's head tells how long it is, the head of a track how large it is shown."""
    duration, width, height = None, None, None
    for kind, start, end in _boxes(data, 0, len(data), 0):
        body = data[start:end]
        if kind == b"mvhd":
            scale, length = (
                struct.unpack_from(">IQ", body, 20) if body[:1] == b"\x01" else struct.unpack_from(">II", body, 12)
            )
            if scale and 0 < length * 1000 // scale <= _LONGEST_MS:
                duration = length * 1000 // scale
        elif kind == b"tkhd" and len(body) >= 84:
            sides = struct.unpack(">II", body[-8:])
            wide, high = sides[0] >> 16, sides[1] >> 16
            turned = struct.unpack_from(">i", body, len(body) - 44)[0] == 0  # a phone held upright turns it by a matrix
            if 0 < wide <= _MOST_SIDE and 0 < high <= _MOST_SIDE:
                width, height = (high, wide) if turned else (wide, high)
    return Facts(width, height, duration)


def _boxes(data: bytes, at: int, end: int, depth: int) -> Iterator[tuple[bytes, int, int]]:
    while at + 8 <= end:
        size, kind = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1:
            size, head = struct.unpack_from(">Q", data, at + 8)[0], 16
        elif size == 0:
            size = end - at
        if size < head or at + size > end:
            return
        if kind in _HOLDS_BOXES and depth < _DEEPEST:
            yield from _boxes(data, at + head, at + size, depth + 1)
        else:
            yield kind, at + head, at + size
        at += size


# Pictures ---------------------------------------------------------------------------------------------
def _picture(data: bytes) -> tuple[int, int] | None:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        wide, high = struct.unpack_from(">II", data, 16)
        return wide, high
    if data.startswith(b"\xff\xd8"):
        return _jpeg(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data)
    return None


def _jpeg(data: bytes) -> tuple[int, int] | None:
    at, turned = 2, False
    while data[at] == 0xFF:
        marker, size = data[at + 1], struct.unpack_from(">H", data, at + 2)[0]
        if marker == 0xE1 and data[at + 4 : at + 10] == b"Exif\x00\x00":
            turned = _is_turned(data[at + 10 : at + 2 + size])
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            high, wide = struct.unpack_from(">HH", data, at + 5)
            return (high, wide) if turned else (wide, high)
        at += 2 + size
    return None


def _is_turned(exif: bytes) -> bool:
    """Whether the camera was held upright: its picture is shown turned by a quarter (Exif, Orientation)."""
    order = "<" if exif[:2] == b"II" else ">"
    first = struct.unpack_from(order + "I", exif, 4)[0]
    count = struct.unpack_from(order + "H", exif, first)[0]
    for place in range(min(count, 64)):
        tag, _type, _count, value = struct.unpack_from(order + "HHIH", exif, first + 2 + 12 * place)
        if tag == 0x0112:
            return bool(value >= 5)
    return False


def _webp(data: bytes) -> tuple[int, int] | None:
    kind = data[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    if kind == b"VP8 ":
        wide, high = struct.unpack_from("<HH", data, 26)
        return wide & 0x3FFF, high & 0x3FFF
    if kind == b"VP8L":
        bits = struct.unpack_from("<I", data, 21)[0]
        return 1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF)
    return None
