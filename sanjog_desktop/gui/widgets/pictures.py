"""Pictures out of bytes nobody vouches for: never decoded without a limit, never larger than they are shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

DECODE_LIMIT_MB: Final = 128
"""A picture that would take more memory than this is not decoded."""


def decode_picture(data: bytes, longest: int) -> QImage | None:
    """Bytes of a picture, scaled to fit a square of ``longest`` pixels; ``None`` for anything else."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return _read(QImageReader(buffer), longest)


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
    """A picture as a JPEG file, without whatever was transparent in it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    flat = image.convertToFormat(QImage.Format.Format_RGB32) if image.hasAlphaChannel() else image
    flat.save(buffer, "JPEG", quality)  # type: ignore[call-overload]
    data: QByteArray = buffer.data()
    return bytes(data.data())


def _read(reader: QImageReader, longest: int) -> QImage | None:
    reader.setAutoTransform(True)
    reader.setAllocationLimit(DECODE_LIMIT_MB)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > longest:
        reader.setScaledSize(size.scaled(QSize(longest, longest), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image
