"""Small real files for people to send: made by code, valid, the same for the same number."""

from __future__ import annotations

import struct
import zlib
from functools import cache
from pathlib import Path

from .sample_video import film

_MEDIA = Path(__file__).parent / "media"

CARD = {
    "name": {"formatted_name": "Sunita Namuna", "first_name": "Sunita", "last_name": "Namuna"},
    "phones": [{"phone": "+91 99999 00099", "type": "CELL", "wa_id": "919999900099"}],
}


def make(what: str, number: int) -> tuple[bytes, str]:
    """The bytes and MIME type of what people send (names: `behaviour.py`, `send`); number varies it.

    Raises ValueError for anything else.
    """
    if what == "photo":
        return photo(number), "image/png"
    if what == "voice":
        return voice(), "audio/ogg; codecs=opus"
    if what == "pdf":
        return biodata_pdf(
            f"Biodata {number}", ["Sunita Namuna", "Nobody in this document is real."]
        ), "application/pdf"
    if what == "sticker":
        return sticker("still"), "image/webp"
    if what == "moving_sticker":
        return sticker("moving"), "image/webp"
    if what == "huge_sticker":
        return huge_sticker(), "image/webp"
    if what in ("audio", "long_voice"):
        return voice("voice-long"), "audio/ogg; codecs=opus"
    if what == "video":
        return video(number), "video/mp4"
    raise ValueError(f"nobody can send a {what!r}")


def kind_of(mime: str) -> str:
    """The message type that carries a MIME type."""
    if mime.startswith("image/"):
        return "sticker" if mime == "image/webp" else "image"
    family = mime.partition("/")[0]
    return family if family in ("audio", "video") else "document"


def photo(number: int, width: int = 96, height: int = 128) -> bytes:
    """A PNG of a made-up portrait: a face and shoulders in two tones before a plain wall."""
    hue = number * 47 % 200
    wall, skin, cloth = (225, 215 - hue // 8, 200), (172, 124, 92), (60 + hue // 2, 70, 200 - hue)
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            dx, dy = (x - width / 2) / (width * 0.2), (y - height * 0.36) / (height * 0.2)
            shoulder = (x - width / 2) ** 2 / (width * 0.42) ** 2 + (y - height) ** 2 / (height * 0.4) ** 2
            rows += bytes(skin if dx * dx + dy * dy < 1 else cloth if shoulder < 1 else wall)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )


@cache
def sticker(which: str) -> bytes:
    """A clay lamp as WebP of 512 by 512: `still`, or `moving` with six frames."""
    return (_MEDIA / f"sticker-{which}.webp").read_bytes()


def huge_sticker(edge: int = 16_383) -> bytes:
    """A lossless WebP of a few bytes that unpacks to edge by edge pixels, by default a gigabyte.

    All five codes of its pixels have one symbol each, so that a pixel takes no bits.
    """
    bits = [(edge - 1, 14), (edge - 1, 14), (0, 4), (0, 3)]
    for colour in (0x34, 0x9A, 0x12, 0xFF):
        bits += [(0b101, 3), (colour, 8)]
    bits += [(0b0001, 4)]
    number = place = 0
    for value, size in bits:
        number, place = number | value << place, place + size
    # Some readers want more bytes than this needs: the rest is never looked at.
    data = b"\x2f" + number.to_bytes(31, "little")
    chunk = b"VP8L" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(chunk) + 4) + b"WEBP" + chunk


@cache
def voice(which: str = "voice") -> bytes:
    """OGG/Opus, mono: `voice`, three seconds of a soft tone, or `voice-long`, ten that rise and fall like speech."""
    return (_MEDIA / f"{which}.ogg").read_bytes()


def biodata_pdf(title: str, lines: list[str]) -> bytes:
    """A one-page PDF with a title and lines of Latin text."""
    shown = [title, *lines]
    drawn = "".join(f"({_pdf_text(line)}) Tj 0 -22 Td " for line in shown)
    stream = f"BT /F1 14 Tf 72 770 Td {drawn}ET".encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def _pdf_text(line: str) -> str:
    plain = line.encode("latin-1", "replace").decode("latin-1")
    return plain.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def video(number: int) -> bytes:
    """Three seconds of film as MP4 with H.264: a sun over a hill, its colours by the number."""
    return film(number * 7 % 40)
