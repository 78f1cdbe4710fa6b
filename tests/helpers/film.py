"""A film every PC decodes: pictures one after the other (Motion JPEG) in an AVI file, written byte by byte."""

from __future__ import annotations

import struct

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

WIDTH, HEIGHT, RATE = 64, 48, 10


def _chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def _list(name: bytes, *parts: bytes) -> bytes:
    return _chunk(b"LIST", name + b"".join(parts))


def _picture(place: int) -> bytes:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 20 + 10 * place % 200, 20))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 90)  # type: ignore[call-overload]
    data: QByteArray = buffer.data()
    return bytes(data.data())


def film(frames: int = 10) -> bytes:
    """So many reddish pictures of 64 by 48, ten a second."""
    pictures = [_picture(place) for place in range(frames)]
    largest = max(map(len, pictures))
    main = struct.pack(
        "<14I", 1_000_000 // RATE, largest * RATE, 0, 0x10, frames, 0, 1, largest, WIDTH, HEIGHT, 0, 0, 0, 0
    )
    stream = b"vidsMJPG" + struct.pack(
        "<IHHIIIIIIIIhhhh", 0, 0, 0, 0, 1, RATE, 0, frames, largest, 0xFFFFFFFF, 0, 0, 0, WIDTH, HEIGHT
    )
    shape = struct.pack("<IiiHH4sIiiII", 40, WIDTH, HEIGHT, 1, 24, b"MJPG", WIDTH * HEIGHT * 3, 0, 0, 0, 0)
    places, at = b"", 4
    for each in pictures:
        places += struct.pack("<4sIII", b"00dc", 0x10, at, len(each))
        at += 8 + len(each) + len(each) % 2
    body = b"".join(
        (
            _list(b"hdrl", _chunk(b"avih", main), _list(b"strl", _chunk(b"strh", stream), _chunk(b"strf", shape))),
            _list(b"movi", *(_chunk(b"00dc", each) for each in pictures)),
            _chunk(b"idx1", places),
        )
    )
    return _chunk(b"RIFF", b"AVI " + body)
