"""Drawing a biodata: its pages with the photo, the recipient's name written over both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageReader, QPainter

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.fonts import FAMILIES
from sanjog_desktop.gui.pdf import render_pdf_in_slices
from sanjog_desktop.privacy.export.biodata import PHOTO_SOURCE, PHOTO_WIDTH

#: Pixels of the photo a printed point gets: sharp on paper, small in a message.
_SCALE = 3
_TALLEST = 1.5
_LINES = 4


async def draw_biodata(
    slices: Sequence[str], language: str, *, footer: str, watermark: str, photo: bytes
) -> bytes:
    """The PDF of a biodata. Raises :class:`UserError` for a photo that is no picture."""
    images = {PHOTO_SOURCE: marked_photo(photo, watermark)} if photo else {}
    return await render_pdf_in_slices(slices, language, footer=footer, watermark=watermark, images=images)


def marked_photo(photo: bytes, mark: str) -> QImage:
    """The picture, cut to a portrait and marked across with ``mark``: taken out of the page it still says for whom."""
    from PySide6.QtCore import QBuffer, QByteArray

    buffer = QBuffer()
    buffer.setData(QByteArray(photo))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        raise UserError("The photo cannot be read.", "Choose another one on the card.")
    width = PHOTO_WIDTH * _SCALE
    image = image.convertToFormat(QImage.Format.Format_RGB32).scaledToWidth(
        width, Qt.TransformationMode.SmoothTransformation
    )
    tallest = round(width * _TALLEST)
    if image.height() > tallest:
        image = image.copy(0, 0, width, tallest)
    _write_over(image, mark)
    return image


def _write_over(image: QImage, mark: str) -> None:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(max(12, image.width() // 18))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    for line in range(_LINES):
        top = image.height() * line / _LINES
        area = QRectF(0, top, image.width(), image.height() / _LINES)
        painter.setPen(QColor(0, 0, 0, 70))
        painter.drawText(area.translated(2, 2), int(Qt.AlignmentFlag.AlignCenter), mark)
        painter.setPen(QColor(255, 255, 255, 120))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), mark)
    painter.end()
