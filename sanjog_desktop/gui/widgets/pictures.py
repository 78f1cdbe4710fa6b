"""Pictures out of bytes nobody vouches for: never decoded without a limit, never larger than they are shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

DECODE_LIMIT_MB: Final = 128
"""A picture that would take more memory than this is not decoded."""
# Only plain pictures: Qt also draws PDF and SVG, which can name other files, when a stranger sends one as a photo.
_DECODED: Final = frozenset({b"jpeg", b"jpg", b"jfif", b"png", b"webp", b"gif", b"bmp", b"tif", b"tiff", b"ico"})
# A moving picture is put together on canvases of its full size; Qt's limit counts only one of them.
_CANVASES: Final = 3


def decode_picture(data: bytes, longest: int) -> QImage | None:
    """Bytes of a picture, scaled to fit a square of ``longest`` pixels; ``None`` for anything else."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return _read(QImageReader(buffer), longest)


def is_too_large(mime: str, width: int | None, height: int | None) -> bool:
    """Whether a picture of so many pixels is not decoded; a JPEG can be made smaller on the way."""
    taken = (width or 0) * (height or 0) * 4 // (64 if mime == "image/jpeg" else 1)
    return taken > DECODE_LIMIT_MB << 20


def decode_picture_file(path: str, longest: int) -> tuple[QImage | None, QSize]:
    """The same of a file on disk, and the size of the whole picture as it is to be seen."""
    reader = QImageReader(path)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    whole = reader.size()
    if reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90:
        whole.transpose()
    return _read(reader, longest), whole


def jpeg(image: QImage, quality: int) -> bytes:
    """A picture as a JPEG file, without whatever was transparent in it and the words its file carried."""
    from sanjog_desktop.domain.picture_details import without_details  # late: nothing is written at the start

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    flat = image.convertToFormat(QImage.Format.Format_RGB32) if image.hasAlphaChannel() else image
    flat.save(buffer, "JPEG", quality)  # type: ignore[call-overload]
    data: QByteArray = buffer.data()
    return without_details(bytes(data.data()))


def _read(reader: QImageReader, longest: int) -> QImage | None:
    reader.setAutoTransform(True)
    reader.setAllocationLimit(DECODE_LIMIT_MB)
    if bytes(reader.format().data()) not in _DECODED:
        return None
    if _moves_too_largely(reader):
        return None
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > longest:
        reader.setScaledSize(size.scaled(QSize(longest, longest), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def _moves_too_largely(reader: QImageReader) -> bool:
    """Whether a moving picture is too large; of a WebP its header says so, before Qt makes room for it."""
    head = bytes(reader.device().peek(30).data())
    if head[:4] == b"RIFF" and head[12:16] == b"VP8X" and len(head) == 30:
        moves = bool(head[20] & 2)
        width, height = int.from_bytes(head[24:27], "little") + 1, int.from_bytes(head[27:30], "little") + 1
    else:
        moves, width, height = reader.supportsAnimation(), reader.size().width(), reader.size().height()
    return moves and width * height * 4 * _CANVASES > DECODE_LIMIT_MB << 20
