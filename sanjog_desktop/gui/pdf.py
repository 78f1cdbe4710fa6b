"""HTML to PDF with the bundled faces, so that Devanagari and Gujarati are shaped right on every PC.

Qt lays out text on the window's thread only. A long document is therefore given in *slices* (pieces of HTML that
follow one another on the page, a few dozen table rows each) and drawn a slice at a time, the window having its turn
in between. A page or two may be drawn at once.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QThread, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from sanjog_desktop.gui.fonts import FAMILIES, load_fonts

DPI: Final = 96
"""The resolution the layout is measured in: a CSS pixel is a pixel."""
MARGIN_MM: Final = 16.0
BODY_PX: Final = 12
FOOTER_PX: Final = 10
FOOTER_SPACE: Final = 26
HEADING_SPACE: Final = 12
MARK_PX: Final = 54
MARK_COLOR: Final = QColor(20, 52, 59, 26)
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


def render_pdf(
    html: str | Iterable[str],
    language: str,
    *,
    footer: str = "",
    head: str = "",
    watermark: str = "",
    landscape: bool = False,
    images: Mapping[str, QImage] | None = None,
) -> bytes:
    """The bytes of an A4 PDF of ``html``: a body, or the slices of one. For a page or two: 5 ms and more each.

    ``language`` (en, hi, mr, gu) chooses the face tried first; ``footer`` stands at the foot of each page before its
    number, ``head`` (HTML) at the top of each page after the first, ``watermark`` faint across it. ``images`` are those
    that the HTML names as sources. To be called on the application's thread, like :func:`render_pdf_in_slices`;
    elsewhere RuntimeError.
    """
    drawing = _Drawing(language, footer, head, watermark, landscape, images)
    for piece in [html] if isinstance(html, str) else html:
        drawing.add(piece)
    return drawing.finish()


async def render_pdf_in_slices(
    slices: Sequence[str],
    language: str,
    *,
    footer: str = "",
    head: str = "",
    watermark: str = "",
    landscape: bool = False,
    images: Mapping[str, QImage] | None = None,
) -> bytes:
    """The same for long documents: the event loop runs between any two slices. ``head`` also stands after the first
    slice, which is the title.
    """
    drawing = _Drawing(language, footer, head, watermark, landscape, images)
    for number, piece in enumerate(slices):
        await asyncio.sleep(0)
        drawing.add(piece)
        if number == 0 and head:
            drawing.add(head)
    return drawing.finish()


class _Drawing:
    """A PDF on its way, page by page."""

    def __init__(
        self,
        language: str,
        footer: str,
        head: str = "",
        watermark: str = "",
        landscape: bool = False,
        images: Mapping[str, QImage] | None = None,
    ) -> None:
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
                QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait,
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
        self._strut = QTextCharFormat()
        self._strut.setFontFamilies(FAMILIES[:1])
        self._footer, self._head, self._watermark = footer, head, watermark
        self._images = dict(images or {})
        self._painter = QPainter(self._writer)
        self._number = 0
        self._begin_page()

    def add(self, html: str) -> None:
        """Draw one slice below what is there, onto new pages as needed."""
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self._font)
        document.setDefaultStyleSheet(STYLE)
        for name, image in self._images.items():
            document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        document.documentLayout().setPaintDevice(self._writer)
        document.setTextWidth(self._page.width())
        document.setLayoutEnabled(False)
        document.setHtml(html + _END)
        _align(document, self._strut)
        document.setLayoutEnabled(True)
        end = document.documentLayout().blockBoundingRect(document.lastBlock()).top()
        begin = 0.0
        if document.begin().blockFormat().headingLevel() > 0 and self._used > 0:
            self._used += HEADING_SPACE  # Qt leaves out the margin above what a document begins with
        while end - begin > self._rest:
            place = self._break_place(document, begin)
            if place > begin:
                self._draw(document, begin, place)
                begin = place
            self._new_page()
        self._draw(document, begin, end)
        self._used += end - begin

    def finish(self) -> bytes:
        """Close the file and give its bytes."""
        self._mark()
        self._painter.end()
        return bytes(self._buffer.data().data())

    @property
    def _rest(self) -> float:
        """How much of the page is free."""
        return self._page.height() - self._used

    def _break_place(self, document: QTextDocument, begin: float) -> float:
        """How far to draw on this page: to the last row or paragraph that begins in the rest of it, or, when one alone
        is taller than a page, to its last line that fits. ``begin`` itself means that nothing fits.
        """
        limit = begin + self._rest
        beginnings = [place for place in _beginnings(document) if place > begin]
        places = [place for place in beginnings if place <= limit]
        if places:
            return places[-1]
        is_small = bool(beginnings) and beginnings[0] - begin <= self._page.height()
        if is_small and self._used > 0:
            return begin
        lines = [place for place in _line_tops(document) if begin < place <= limit]
        return lines[-1] if lines else limit

    def _draw(self, document: QTextDocument, begin: float, end: float) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, begin, self._page.width(), end - begin)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor("#182224"))
        context.palette = palette
        self._painter.save()
        self._painter.translate(0, self._used - begin)
        self._painter.setClipRect(context.clip)
        document.documentLayout().draw(self._painter, context)
        self._painter.restore()

    def _new_page(self) -> None:
        self._mark()
        self._writer.newPage()
        self._begin_page()
        if self._head:
            self.add(self._head)

    def _mark(self) -> None:
        """The watermark, over all that is on the page: faint enough to read through, and on photos too."""
        if not self._watermark:
            return
        width, height = self._page.width(), self._page.height()
        font = QFont(self._font)
        font.setPixelSize(MARK_PX)
        font.setBold(True)
        length = QFontMetricsF(font).horizontalAdvance(self._watermark) or 1.0
        font.setPixelSize(max(12, min(MARK_PX, round(MARK_PX * 0.8 * math.hypot(width, height) / length))))
        self._painter.save()
        self._painter.setFont(font)
        self._painter.setPen(MARK_COLOR)
        for part in (0.25, 0.75):
            self._painter.save()
            self._painter.translate(width / 2, height * part)
            self._painter.rotate(-math.degrees(math.atan2(height / 2, width)))
            area = QRectF(-width, -height / 4, 2 * width, height / 2)
            self._painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), self._watermark)
            self._painter.restore()
        self._painter.restore()

    def _begin_page(self) -> None:
        self._number += 1
        self._used = 0.0
        font = QFont(self._font)
        font.setPixelSize(FOOTER_PX)
        self._painter.save()
        self._painter.setFont(font)
        self._painter.setPen(QColor("#5b6b6e"))
        place = QRectF(0, self._page.height() + 8, self._page.width(), FOOTER_SPACE - 8)
        self._painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft), self._footer)
        self._painter.drawText(place, int(Qt.AlignmentFlag.AlignRight), str(self._number))
        self._painter.restore()


def _align(document: QTextDocument, strut: QTextCharFormat) -> None:
    """Give each cell and paragraph the height of the Latin face, so that a row of several scripts has one base line."""
    cursor, block = QTextCursor(document), document.begin()
    cursor.beginEditBlock()  # laid out once, at its end
    while block.isValid():
        if block.text():
            cursor.setPosition(block.position())
            cursor.insertText("\u200b", strut)
        block = block.next()
    cursor.endEditBlock()


def _beginnings(document: QTextDocument) -> list[float]:
    """Where a page may end: before a row of a table or a paragraph, but not right after a heading."""
    layout = document.documentLayout()
    places: list[float] = []
    block, after_heading = document.begin(), True
    while block.isValid():
        top = layout.blockBoundingRect(block).top()
        cursor = QTextCursor(block)
        table = cursor.currentTable()
        if table is None:
            # The empty block Qt keeps behind a table lies somewhere in it.
            if block.text() and not after_heading:
                places.append(top)
            after_heading = block.blockFormat().headingLevel() > 0 or (after_heading and not block.text())
        else:
            cell = table.cellAt(cursor)
            is_first = cell.column() == 0 and cell.firstPosition() == block.position()
            if is_first and cell.row() > table.format().headerRowCount():
                places.append(top - table.format().cellPadding())
            after_heading = False
        block = block.next()
    return places


def _line_tops(document: QTextDocument) -> list[float]:
    layout = document.documentLayout()
    tops: list[float] = []
    block = document.begin()
    while block.isValid():
        top, lines = layout.blockBoundingRect(block).top(), block.layout()
        tops += [top + lines.lineAt(number).y() for number in range(lines.lineCount())]
        block = block.next()
    return sorted(tops)
