"""Photographs lose what they tell of place, time and camera, and not a pixel; rubbish does no harm."""

from __future__ import annotations

import contextlib
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageReader

from sanjog_desktop.domain.picture_details import BrokenPicture, turn_of, without_details
from sanjog_desktop.sandbox import samples

SECRETS = (b"Exif", b"GPS-18.52", b"Namuna Phone", b"ns.adobe.com/xap", b"taken at home", b"maker note", b"ftypmp42")


def image() -> QImage:
    """A picture whose corners differ, so that a turn shows."""
    made = QImage(64, 48, QImage.Format.Format_RGB32)
    made.fill(QColor("#336699"))
    for x in range(16):
        for y in range(16):
            made.setPixelColor(x, y, QColor("#cc2200"))
    return made


def encoded(kind: str) -> bytes:
    """The picture as Qt writes it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image().save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def pixels(data: bytes) -> tuple[int, int, bytes]:
    """Size and samples as they are stored, not turned."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(False)
    read = reader.read().convertToFormat(QImage.Format.Format_RGB888)
    assert not read.isNull(), reader.errorString()
    lines = [memoryview(read.constScanLine(y))[: 3 * read.width()] for y in range(read.height())]  # type: ignore[arg-type]
    return read.width(), read.height(), b"".join(lines)


def exif(turn: int, order: str = ">") -> bytes:
    """Orientation, camera, a GPS directory and a maker note, as phones write them."""
    camera, note, place = b"Namuna Phone\0", b"maker note here\0", b"GPS-18.52,73.85\0"
    entries = 4
    base = 8 + 2 + 12 * entries + 4
    at = [base, base + len(camera), base + len(camera) + len(note)]
    head = (b"MM\x00\x2a" if order == ">" else b"II\x2a\x00") + struct.pack(order + "IH", 8, entries)
    body = struct.pack(order + "HHII", 0x0110, 2, len(camera), at[0])
    body += struct.pack(order + "HHIHH", 0x0112, 3, 1, turn, 0)
    body += struct.pack(order + "HHII", 0x927C, 7, len(note), at[1])
    body += struct.pack(order + "HHII", 0x8825, 4, 1, at[2])
    return head + body + bytes(4) + camera + note + place


def segment(marker: int, body: bytes) -> bytes:
    """One segment of a JPEG."""
    return bytes([0xFF, marker]) + struct.pack(">H", 2 + len(body)) + body


def told_jpeg(turn: int = 1, order: str = ">") -> bytes:
    """A JPEG that tells all it can, with a small film behind its end as some phones put it there."""
    data = encoded("JPEG")
    assert data[2:4] == b"\xff\xe0"
    end = 4 + struct.unpack_from(">H", data, 4)[0]
    said = (
        segment(0xE1, b"Exif\0\0" + exif(turn, order))
        + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x>taken at home</x>")
        + segment(0xED, b"Photoshop 3.0\0taken at home") + segment(0xE2, b"MPF\0taken at home")
        + segment(0xFE, b"taken at home") + segment(0xE0, b"JFXX\0\x10taken at home")
    )  # fmt: skip
    return data[:end] + said + data[end:] + b"\0\0\0\x18ftypmp42taken at home"


def chunk(kind: bytes, body: bytes) -> bytes:
    """One chunk of a PNG."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def told_png(turn: int = 1) -> bytes:
    """The same as PNG."""
    data = encoded("PNG")
    said = (
        chunk(b"eXIf", exif(turn)) + chunk(b"tEXt", b"Comment\0taken at home") + chunk(b"tIME", bytes(7))
        + chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0http://ns.adobe.com/xap/1.0/")
        + chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"taken at home")) + chunk(b"naMu", b"taken at home")
    )  # fmt: skip
    return data[:33] + said + data[33:] + b"taken at home"


def told_webp(turn: int = 1) -> bytes:
    """The same as WebP."""
    still = samples.sticker("still")
    pictures = still[12:] if still[12:16] != b"VP8X" else still[30:]
    head = b"VP8X" + struct.pack("<I", 10) + bytes([0x08 | 0x04 | 0x10]) + bytes(3) + (511).to_bytes(3, "little") * 2
    parts = head + pictures
    for kind, body in ((b"EXIF", exif(turn)), (b"XMP ", b"http://ns.adobe.com/xap/1.0/ taken at home!")):
        parts += kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)
    return b"RIFF" + struct.pack("<I", 4 + len(parts)) + b"WEBP" + parts


TOLD = {"jpeg": told_jpeg(), "jpeg, other order": told_jpeg(1, "<"), "png": told_png(), "webp": told_webp()}


@pytest.mark.parametrize("name", TOLD)
def test_what_a_photo_tells_is_gone_and_its_pixels_are_not_touched(name: str) -> None:
    told = TOLD[name]
    clean = without_details(told)
    assert [secret for secret in SECRETS if secret in clean] == []
    assert pixels(clean) == pixels(told)
    assert without_details(clean) == clean


@pytest.mark.parametrize("turn", range(1, 9))
def test_how_the_camera_was_held_is_known_and_can_be_kept_alone(turn: int) -> None:
    for told in (told_jpeg(turn), told_jpeg(turn, "<"), told_png(turn), told_webp(turn)):
        assert turn_of(told) == turn
        assert turn_of(without_details(told)) == 1
        kept = without_details(told, keep_turn=True)
        assert turn_of(kept) == turn and pixels(kept) == pixels(told)
        assert b"Namuna Phone" not in kept and b"GPS-" not in kept and b"maker note" not in kept


def test_the_small_picture_of_a_jfif_head_goes() -> None:
    data = encoded("JPEG")
    small = segment(0xE0, data[6:18] + b"\x01\x01" + b"abc")
    end = 4 + struct.unpack_from(">H", data, 4)[0]
    clean = without_details(data[:2] + small + data[end:])
    assert clean == data and b"abc" not in clean[:40]


def test_a_moving_picture_goes_on_moving() -> None:
    moving = samples.sticker("moving")
    assert without_details(moving).count(b"ANMF") == moving.count(b"ANMF") == 6


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", samples.voice(), samples.video(1), b"GIF89a rest", b"\xff\xd8"])
def test_what_is_no_such_picture_stays_as_it_is(data: bytes) -> None:
    assert without_details(data) == data and turn_of(data) == 1


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\x20\0\0\0WEBP", b"RIFF", b""]),
    st.binary(max_size=200), st.booleans(),
)  # fmt: skip
def test_rubbish_is_refused_or_left(start: bytes, rest: bytes, keep_turn: bool) -> None:
    with contextlib.suppress(BrokenPicture):
        assert len(without_details(start + rest, keep_turn=keep_turn)) <= len(start + rest) + 64
    assert 1 <= turn_of(start + rest) <= 8


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from([*TOLD.values()]), st.lists(st.tuples(st.integers(0, 600), st.integers(0, 255)), max_size=6),
    st.floats(0, 1),
)  # fmt: skip
def test_a_damaged_photo_is_refused_or_tells_nothing(
    whole: bytes, changes: list[tuple[int, int]], part: float
) -> None:
    damaged = bytearray(whole)
    for place, value in changes:
        damaged[place % len(damaged)] = value
    cut = bytes(damaged[: int(part * len(damaged))])
    try:
        clean = without_details(cut)
    except BrokenPicture:
        return
    assert clean == cut or len(clean) <= len(cut) + 1
