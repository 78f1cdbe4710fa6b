"""Shaped text of one bubble: laid out once per width, drawn many times."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from sanjog_desktop.gui.chats.markup import BOLD, ITALIC, LINK, MONO, STRUCK, Marked, Span
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.store.reads.snippets import parts_in

_OPTION = QTextOption()
_OPTION.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
_OPTION.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)


class TextBlock:
    """``width`` and ``height`` are what the text takes of ``room`` pixels; ``max_lines`` elides the rest."""

    __slots__ = ("_layout", "_links", "height", "width")

    def __init__(
        self,
        marked: Marked,
        font: QFont,
        room: float,
        theme: Theme,
        *,
        max_lines: int = 0,
        token: str = "ink",
    ) -> None:
        self._layout = QTextLayout(marked.text.replace("\n", "\u2028"), font)
        self._layout.setTextOption(_OPTION)
        self._layout.setCacheEnabled(True)
        self._links = tuple(span for span in marked.spans if span.style == LINK)
        self._layout.setFormats(_formats(marked, theme, token))
        self.width, self.height = self._break(room, max_lines)
        if _is_rtl(marked.text) and self.width < room:
            self._break(ceil(self.width), max_lines)

    def _break(self, room: float, max_lines: int) -> tuple[float, float]:
        widest = height = 0.0
        count = 0
        self._layout.beginLayout()
        while not max_lines or count < max_lines:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room)
            line.setPosition(QPointF(0, height))
            height += ceil(line.height())
            widest = max(widest, line.naturalTextWidth())
            count += 1
        self._layout.endLayout()
        return min(room, widest), height

    def draw(self, painter: QPainter, at: QPointF, marks: Sequence[QTextLayout.FormatRange] = ()) -> None:
        """Draw with the top left corner at ``at``; plain runs take the painter's pen. ``marks`` lie over the text."""
        self._layout.draw(painter, at, list(marks))

    def marks(self, words: tuple[str, ...], form: QTextCharFormat) -> list[QTextLayout.FormatRange]:
        """Runs in ``form`` where these folded words stand."""
        text = self._layout.text()
        made = []
        for start, length in parts_in(text, words):
            run = QTextLayout.FormatRange()
            run.start, run.length = _units(text[:start]), _units(text[start : start + length])
            run.format = form
            made.append(run)
        return made

    def link_at(self, point: QPointF) -> str:
        """The address under a point (relative to the corner), or an empty string."""
        if not self._links:
            return ""
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if line.y() <= point.y() < line.y() + line.height() and line.naturalTextRect().contains(point):
                where = line.xToCursor(point.x())
                for span in self._links:
                    if span.start <= where < span.start + span.length:
                        return span.url
        return ""


def _units(text: str) -> int:
    """The length of a text as Qt counts it, in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _is_rtl(text: str) -> bool:
    return not text.isascii() and any("\u0590" <= letter <= "\u08ff" for letter in text[:80])


def _formats(marked: Marked, theme: Theme, token: str) -> list[QTextLayout.FormatRange]:
    ranges = [_range(span, theme) for span in marked.spans]
    if token != "ink":
        whole = QTextLayout.FormatRange()
        whole.start, whole.length = 0, len(marked.text.encode("utf-16-le")) // 2
        form = QTextCharFormat()
        form.setForeground(theme.color(token))
        whole.format = form
        ranges.insert(0, whole)
    return ranges


def _range(span: Span, theme: Theme) -> QTextLayout.FormatRange:
    form = QTextCharFormat()
    if span.style == BOLD:
        form.setFontWeight(QFont.Weight.Bold)
    elif span.style == ITALIC:
        form.setFontItalic(True)
    elif span.style == STRUCK:
        form.setFontStrikeOut(True)
    elif span.style == MONO:
        form.setFontFixedPitch(True)
        form.setFontFamilies(["monospace", "Consolas", "Menlo"])
    elif span.style == LINK:
        form.setForeground(theme.color("info"))
        form.setFontUnderline(True)
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = span.start, span.length, form
    return made
