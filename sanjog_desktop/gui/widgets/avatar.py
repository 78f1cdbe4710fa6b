"""A person's disc: two letters on one of eight colours, the same colour for the same person everywhere."""

from __future__ import annotations

from zlib import crc32

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sanjog_desktop.gui.theme import AVATAR_COLOURS, Theme


def initials(name: str) -> str:
    """The first letters of the first and last word; '?' for a number or nothing."""
    words = [word for word in name.split() if word[0].isalpha()]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def avatar_colour(seed: str) -> QColor:
    """The disc's colour, from whatever identifies the person."""
    return QColor(AVATAR_COLOURS[crc32(seed.encode("utf-8")) % len(AVATAR_COLOURS)])


def paint_avatar(painter: QPainter, rect: QRectF, seed: str, name: str, theme: Theme) -> None:
    """Draw the disc into a square; the painter's state is kept."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(avatar_colour(seed))
    painter.drawEllipse(rect)
    painter.setPen(QColor("#FFFFFF"))
    painter.setFont(theme.font(rect.width() * 0.34 / theme.zoom, bold=True))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


class Avatar(QWidget):
    """The disc as a widget, for headers; the name always stands beside it."""

    def __init__(self, theme: Theme, size: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._seed = ""
        self._name = ""
        self.setFixedSize(QSize(size, size))

    def show_person(self, seed: str, name: str) -> None:
        """Draw this person's letters."""
        self._seed, self._name = seed, name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc."""
        painter = QPainter(self)
        if self._name or self._seed:
            paint_avatar(painter, QRectF(self.rect()), self._seed, self._name, self._theme)
        painter.end()
