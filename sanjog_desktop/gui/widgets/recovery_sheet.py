"""The printed sheet with the recovery code."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from sanjog_desktop.gui.fonts import FAMILIES
from sanjog_desktop.gui.times import day_words

_MM = 1 / 25.4


def write_pdf(path: str, code: str) -> bool:
    """Write the sheet as a PDF file at `path`; False when the file could not be written."""
    writer = QPdfWriter(path)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    writer.setTitle(QCoreApplication.translate("RecoverySheet", "Recovery code"))
    return paint_sheet(writer, code)


def paint_sheet(device: QPagedPaintDevice, code: str) -> bool:
    """Draw the sheet on a printer or PDF page; False when the device refused."""
    translate = QCoreApplication.translate
    painter = QPainter()
    if not painter.begin(device):
        return False
    dots_per_mm = device.logicalDpiX() * _MM
    width = float(painter.viewport().width())
    top = 0.0
    for text, points, bold in (
        (translate("RecoverySheet", "Sanjog recovery code"), 16.0, True),
        (
            translate("RecoverySheet", "Printed on {day}").format(day=day_words(QDate.currentDate())),
            9.0,
            False,
        ),
        (code.replace("-", " – "), 15.0, True),
        (
            translate(
                "RecoverySheet",
                "This code opens the data on this PC when the passphrase is forgotten. Keep it in a locked drawer "
                "or a safe, away from the PC. Whoever holds it can read everything; without it or the passphrase "
                "nobody can.",
            ),
            10.5,
            False,
        ),
    ):
        painter.setFont(_font(points, bold))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        room = QRectF(0, top, width, painter.viewport().height() - top)
        used = painter.boundingRect(room, flags, text)
        painter.drawText(used, flags, text)
        top = used.bottom() + 6 * dots_per_mm
    return painter.end()


def _font(points: float, bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(points)
    font.setBold(bold)
    return font
