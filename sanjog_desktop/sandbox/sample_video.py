"""A short film made by code: H.264 of uncompressed blocks in an MP4, a sun that crosses a small picture.

ITU-T H.264: every macroblock is I_PCM, its samples as they are, so that no transform is needed. ISO/IEC 14496-12 and
-15: the boxes around it.
"""

from __future__ import annotations

import struct
from functools import cache

WIDTH, HEIGHT = 112, 80
FRAMES = 6
# Time units of the film: 1000 a second, half a second a picture.
_FRAME_MS = 500
_BLOCK = 16
# Y, Cb and Cr of what is in the picture.
_SKY, _HILL, _SUN = (150, 150, 110), (80, 110, 110), (210, 60, 160)


class _Bits:
    """Bits in the order H.264 writes them."""

    def __init__(self) -> None:
        self._text = ""

    def put(self, value: int, size: int) -> _Bits:
        """A number of `size` bits."""
        self._text += f"{value:0{size}b}"
        return self

    def golomb(self, *values: int) -> _Bits:
        """Numbers as unsigned Exp-Golomb codes."""
        for value in values:
            length = (value + 1).bit_length()
            self.put(value + 1, 2 * length - 1)
        return self

    def aligned(self) -> bytes:
        """All bits, zeros to the next whole byte."""
        text = self._text + "0" * (-len(self._text) % 8)
        return int("1" + text, 2).to_bytes(len(text) // 8 + 1, "big")[1:]

    def closed(self) -> bytes:
        """All bits with the stop bit of a parameter set."""
        return self.put(1, 1).aligned()


def _nal(header: int, payload: bytes) -> bytes:
    """A unit with its emulation prevention: 00 00 is never followed by less than 4."""
    made, zeros = bytearray([header]), 0
    for byte in payload:
        if zeros >= 2 and byte <= 3:
            made.append(3)
            zeros = 0
        made.append(byte)
        zeros = zeros + 1 if byte == 0 else 0
    return bytes(made)


def _sequence() -> bytes:
    bits = _Bits().put(66, 8).put(0xC0, 8).put(30, 8).golomb(0, 0, 2, 1).put(0, 1)
    bits.golomb(WIDTH // _BLOCK - 1, HEIGHT // _BLOCK - 1).put(0b1100, 4)
    return _nal(0x67, bits.closed())


def _picture_set() -> bytes:
    bits = _Bits().golomb(0, 0).put(0, 2).golomb(0, 0, 0).put(0, 3).golomb(0, 0, 0).put(0, 3)
    return _nal(0x68, bits.closed())


def _frame(number: int, hue: int) -> bytes:
    header = _Bits().golomb(0, 7, 0).put(0, 4).golomb(number % 2).put(0, 2).golomb(0)
    # mb_type 25 is I_PCM; every later block begins on a whole byte.
    payload = bytearray(header.golomb(25).aligned())
    first = True
    for top in range(0, HEIGHT, _BLOCK):
        for left in range(0, WIDTH, _BLOCK):
            if not first:
                payload += _Bits().golomb(25).aligned()
            first = False
            payload += _block(left, top, number, hue)
    payload.append(0x80)
    return _nal(0x65, bytes(payload))


def _block(left: int, top: int, number: int, hue: int) -> bytes:
    luma = bytes(
        _colour(x, y, number, hue)[0] for y in range(top, top + _BLOCK) for x in range(left, left + _BLOCK)
    )
    chroma = [
        _colour(x, y, number, hue)
        for y in range(top, top + _BLOCK, 2)
        for x in range(left, left + _BLOCK, 2)
    ]
    return luma + bytes(one[1] for one in chroma) + bytes(one[2] for one in chroma)


def _colour(x: int, y: int, number: int, hue: int) -> tuple[int, int, int]:
    if y > HEIGHT * 0.72 - (x % 56 - 28) ** 2 / 90:
        return _HILL[0], _HILL[1] + hue, _HILL[2]
    sun = WIDTH * (number + 1) / (FRAMES + 1)
    if (x - sun) ** 2 + (y - HEIGHT * 0.35) ** 2 < 140:
        return _SUN
    return _SKY[0] + y // 2, _SKY[1], _SKY[2] - hue // 2


@cache
def film(hue: int) -> bytes:
    """The film as MP4, three seconds. hue: 0 to 40, changes its colours."""
    frames = [_frame(number, hue) for number in range(FRAMES)]
    samples = [struct.pack(">I", len(frame)) + frame for frame in frames]
    head = _box(b"ftyp", b"isom\x00\x00\x02\x00isomiso2avc1mp41")
    place = len(head) + len(_moov(samples, 0)) + 8
    return head + _moov(samples, place) + _box(b"mdat", b"".join(samples))


def _moov(samples: list[bytes], place: int) -> bytes:
    """The index; place: where the pictures begin in the file."""
    lasts = FRAMES * _FRAME_MS
    matrix = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
    head = struct.pack(">IIIII", 0, 0, 0, 1000, lasts) + struct.pack(">IH10x", 0x10000, 0x100) + matrix + bytes(24)
    track = struct.pack(">IIIIII8xHHHH", 7, 0, 0, 1, 0, lasts, 0, 0, 0, 0) + matrix
    track += struct.pack(">II", WIDTH << 16, HEIGHT << 16)
    media = _box(b"mdhd", struct.pack(">IIIIIHH", 0, 0, 0, 1000, lasts, 0x55C4, 0))
    media += _box(b"hdlr", bytes(8) + b"vide" + bytes(12) + b"Namuna\x00")
    source = _box(b"dinf", _box(b"dref", struct.pack(">II", 0, 1) + _box(b"url ", b"\x00\x00\x00\x01")))
    media += _box(b"minf", _box(b"vmhd", b"\x00\x00\x00\x01" + bytes(8)) + source + _table(samples, place))
    whole = _box(b"mvhd", head + struct.pack(">I", 2))
    return _box(b"moov", whole + _box(b"trak", _box(b"tkhd", track) + _box(b"mdia", media)))


def _table(samples: list[bytes], place: int) -> bytes:
    sets = [_sequence(), _picture_set()]
    config = b"\x01" + sets[0][1:4] + b"\xff\xe1" + struct.pack(">H", len(sets[0])) + sets[0]
    config += b"\x01" + struct.pack(">H", len(sets[1])) + sets[1]
    entry = struct.pack(">6xH16xHHIIIH32xHh", 1, WIDTH, HEIGHT, 0x480000, 0x480000, 0, 1, 24, -1)
    sizes = b"".join(struct.pack(">I", len(sample)) for sample in samples)
    return _box(
        b"stbl",
        _box(b"stsd", struct.pack(">II", 0, 1) + _box(b"avc1", entry + _box(b"avcC", config)))
        + _box(b"stts", struct.pack(">IIII", 0, 1, len(samples), _FRAME_MS))
        + _box(b"stsc", struct.pack(">IIIII", 0, 1, 1, len(samples), 1))
        + _box(b"stsz", struct.pack(">III", 0, 0, len(samples)) + sizes)
        + _box(b"stco", struct.pack(">III", 0, 1, place)),
    )


def _box(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data) + 8) + name + data
