"""Fonts and measures of the thread, made once per palette and zoom and shared by every bubble."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from sanjog_desktop.gui.theme import Theme


class Ink:
    """``fonts`` and ``metrics`` by name: body, strong, caption, caption_strong, quote."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.fonts: dict[str, QFont] = {
            "body": theme.font(),
            "strong": theme.font(bold=True),
            "quote": theme.font(12.5),
            "caption": theme.font(11),
            "caption_strong": theme.font(11.5, bold=True),
            "italic": theme.font(italic=True),
            "emoji": theme.font(14),
        }
        self.metrics = {name: QFontMetricsF(font) for name, font in self.fonts.items()}
        self.line = {name: float(round(each.height())) for name, each in self.metrics.items()}

    def width(self, text: str, font: str) -> float:
        """How wide a line of text is."""
        return self.metrics[font].horizontalAdvance(text)

    def elided(self, text: str, font: str, room: float) -> str:
        """The text with an ellipsis where it does not fit."""
        return self.metrics[font].elidedText(text, Qt.TextElideMode.ElideRight, room)
