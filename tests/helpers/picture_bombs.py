"""Pictures of a few bytes that claim to be enormous; run as a program, it decodes each and says what it took."""

from __future__ import annotations

import resource
import struct
import sys
import zlib
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter


def png(width: int, height: int, depth: int = 8, colours: int = 6) -> bytes:
    """A PNG file whose one megabyte of black is packed into a kilobyte."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, depth, colours, 0, 0, 0)
    data = zlib.compress(bytes(1 << 20), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def jpeg(width: int, height: int, *, progressive: bool) -> bytes:
    """A JPEG file of 64 pixels that claims more; a progressive one is put together in memory before it is shrunk."""
    data = bytearray(_small(b"jpeg", 64, progressive=progressive))
    at = 2
    while data[at + 1] not in (0xC0, 0xC2):
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
    data[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def gif(width: int, height: int, frames: int) -> bytes:
    """A GIF file of so many empty frames."""
    frame = b"\x21\xf9\x04\x00\x05\x00\x00\x00\x2c" + struct.pack("<HHHHB", 0, 0, width, height, 0)
    head = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    again = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0"
    return head + again + (frame + b"\x02\x02\x44\x01\x00") * frames + b";"


def webp(width: int, height: int, frames: int) -> bytes:
    """A moving WebP file, as stickers are, of so many frames of four pixels."""
    still = _small(b"webp", 4)[12:]
    if still[:4] == b"VP8X":
        still = still[8 + int.from_bytes(still[4:8], "little") :]
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    small = (3).to_bytes(3, "little") * 2
    frame = _piece(b"ANMF", bytes(6) + small + (20).to_bytes(3, "little") + b"\0" + still)
    body = b"WEBP" + _piece(b"VP8X", b"\x12\0\0\0" + size) + _piece(b"ANIM", bytes(6)) + frame * frames
    return b"RIFF" + struct.pack("<I", len(body)) + body


def bombs() -> dict[str, bytes]:
    """Each by its name; none is larger than 100 KB."""
    return {
        "png": png(30_000, 30_000),
        "png of one bit": png(30_000, 30_000, 1, 0),
        "jpeg": jpeg(65_500, 65_500, progressive=False),
        "progressive jpeg": jpeg(30_000, 30_000, progressive=True),
        "gif": gif(30_000, 30_000, 1),
        "moving gif": gif(5_000, 5_000, 1_000),
        "webp": webp(16_383, 16_383, 1),
        "webp past the format": webp(30_000, 30_000, 2),
        "moving webp": webp(5_500, 5_500, 1_000),
    }


def _piece(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def _small(kind: bytes, side: int, *, progressive: bool = False) -> bytes:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(QColor(200, 20, 20, 128))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind)
    writer.setProgressiveScanWrite(progressive)
    writer.write(image)
    return bytes(buffer.data().data())


def _taken() -> int:
    """Megabytes this process held at its fullest; Linux's getrusage() counts what the one that started it held."""
    said = Path("/proc/self/status")
    if said.exists():
        return next(int(line.split()[1]) for line in said.read_text().splitlines() if line.startswith("VmHWM")) >> 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 20


def main() -> None:
    """A line for each bomb at the sizes of a bubble and of the viewer: name, decoded or refused, megabytes taken."""
    from sanjog_desktop.gui.widgets.pictures import decode_picture

    app = QGuiApplication([])
    for longest in (320, 4096):
        decode_picture(png(4, 4), longest)
        for name, data in bombs().items():
            before = _taken()
            image = decode_picture(data, longest)
            said = "refused" if image is None else "decoded"
            sys.stdout.write(f"{name}\t{said}\t{_taken() - before}\n")
    del app


if __name__ == "__main__":
    main()
