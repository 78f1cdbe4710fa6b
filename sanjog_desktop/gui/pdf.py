"""HTML to PDF with the bundled faces, so that Devanagari and Gujarati are shaped right on every PC.

Qt lays out text on the window's thread only. A long document is therefore given in *slices* (pieces of HTML that
follow one another on the page, a few dozen table rows each) and drawn a slice at a time, the window having its turn
in between. A page or two may be drawn at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QThread
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from sanjog_desktop.gui.fonts import FAMILIES, load_fonts

DPI: Final = 96
"""The resolution the layout is measured in: a CSS pixel is a pixel."""
MARGIN_MM: Final = 16.0
BODY_PX: Final = 12
FOOTER_PX: Final = 10
FOOTER_SPACE: Final = 26
_END: Final = '<p style="margin:0;font-size:1px">&nbsp;</p>'
_FIRST: Final = {"hi": "Noto Sans Devanagari", "mr": "Noto Sans Devanagari", "gu": "Noto Sans Gujarati"}
STYLE: Final = """
h1 { font-size: 22px; color: #14343b; margin-top: 0; margin-bottom: 6px }
h2 { font-size: 16px; color: #14343b; margin-top: 14px; margin-bottom: 4px }
h3 { font-size: 13px; margin-top: 8px; margin-bottom: 2px }
p { margin-top: 3px; margin-bottom: 3px }
.quiet { color: #5b6b6e }
.masked { color: #8a4b00 }
th { background-color: #e6eeee; text-align: left }
table { border-color: #c4d0d0 }
"""


def render_pdf(html: str | Iterable[str], language: str, *, footer: str = "") -> bytes:
    """The bytes of an A4 PDF of ``html``: a body, or the slices of one. For a page or two: 5 ms and more each.

    ``language`` (en, hi, mr, gu) chooses the face tried first; ``footer`` stands at the foot of each page before its
    number. To be called on the application's thread, like :func:`render_pdf_in_slices`; elsewhere RuntimeError.
    """
    drawing = _Drawing(language, footer)
    for piece in [html] if isinstance(html, str) else html:
        drawing.add(piece)
    return drawing.finish()


async def render_pdf_in_slices(slices: Sequence[str], language: str, *, footer: str = "") -> bytes:
    """The same for long documents: the event loop runs between any two slices."""
    drawing = _Drawing(language, footer)
    for piece in slices:
        await asyncio.sleep(0)
        drawing.add(piece)
    return drawing.finish()


class _Drawing:
    """A PDF on its way, page by page."""

    def __init__(self, language: str, footer: str) -> None:
        app = QCoreApplication.instance()
        if app is None or app.thread() != QThread.currentThread():
            raise RuntimeError("a PDF is drawn on the application's thread")
        load_fonts()
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(DPI)
        self._writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
                QPageLayout.Unit.Millimeter,
            )
        )
        self._writer.setCreator("Sanjog Desktop")
        area = self._writer.pageLayout().paintRectPixels(DPI)
        self._page = QSizeF(area.width(), area.height() - FOOTER_SPACE)
        self._font = QFont()
        first = _FIRST.get(language, FAMILIES[0])
        self._font.setFamilies([first, *(family for family in FAMILIES if family != first)])
        self._font.setPixelSize(BODY_PX)
        self._footer = footer
        self._painter = QPainter(self._writer)
        self._number = 0
        self._used = 0.0
        self._begin_page()

    def add(self, html: str) -> None:
        """Draw one slice below what is there, onto new pages as needed."""
        document = QTextDocument()
        document.setLayoutEnabled(False)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self._font)
        document.setDefaultStyleSheet(STYLE)
        document.documentLayout().setPaintDevice(self._writer)
        # A line as high as what our page already holds, so that the slice begins below it; and one to find its end by.
        space = f'<p style="margin:0;line-height:{ceil(self._used)}px;-qt-line-height-type:fixed">&nbsp;</p>'
        document.setHtml((space if self._used >= 1 else "") + html + _END)
        document.setPageSize(self._page)
        document.setLayoutEnabled(True)
        pages = document.pageCount()
        for number in range(pages):
            if number:
                self._new_page()
            self._draw(document, number)
        bottom = document.documentLayout().blockBoundingRect(document.lastBlock()).top()
        self._used = bottom - (pages - 1) * self._page.height()

    def finish(self) -> bytes:
        """Close the file and give its bytes."""
        self._painter.end()
        return bytes(self._buffer.data().data())

    def _draw(self, document: QTextDocument, number: int) -> None:
        top = number * self._page.height()
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, top, self._page.width(), self._page.height())
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor("#182224"))
        context.palette = palette
        self._painter.save()
        self._painter.translate(0, -top)
        self._painter.setClipRect(context.clip)
        document.documentLayout().draw(self._painter, context)
        self._painter.restore()

    def _new_page(self) -> None:
        self._writer.newPage()
        self._begin_page()

    def _begin_page(self) -> None:
        self._number += 1
        font = QFont(self._font)
        font.setPixelSize(FOOTER_PX)
        self._painter.save()
        self._painter.setFont(font)
        self._painter.setPen(QColor("#5b6b6e"))
        place = QRectF(0, self._page.height() + 8, self._page.width(), FOOTER_SPACE - 8)
        self._painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft), self._footer)
        self._painter.drawText(place, int(Qt.AlignmentFlag.AlignRight), str(self._number))
        self._painter.restore()
