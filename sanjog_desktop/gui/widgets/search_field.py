"""A search field: words in, one signal after the typing paused, Escape clears."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from sanjog_desktop.gui.icons import make_icon
from sanjog_desktop.gui.theme import Theme

PAUSE_MS = 120


class SearchField(QLineEdit):
    """``searched(text)`` comes 120 ms after the last key, at once for Enter and for an emptied field.

    ``hint`` (a shortcut such as Ctrl K, or a result such as '14 ms · 38 found') is drawn at the right.
    """

    searched = Signal(str)
    left_downwards = Signal()

    def __init__(
        self, theme: Theme, placeholder: str, *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hint = hint
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._icon = QAction(self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        for button in self.findChildren(QToolButton):  # Qt makes one for the icon; it does nothing by itself
            button.setAccessibleName(placeholder)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self._tell)
        self._draw_icon()

    def set_hint(self, hint: str) -> None:
        """Change the words at the right."""
        self._hint = hint
        self.update()

    def _typed(self, text: str) -> None:
        if text:
            self._timer.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text().strip())

    def _draw_icon(self) -> None:
        self._icon.setIcon(make_icon("search", self._theme.color("hint"), size=16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears; Down hands the focus to the list below."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and the hint while it does not collide with the text."""
        super().paintEvent(event)
        if not self._hint:
            return
        painter = QPainter(self)
        painter.setFont(self._theme.font(11))
        painter.setPen(self._theme.color("ink3"))
        rect = self.rect().adjusted(0, 0, -10, 0)
        width = painter.fontMetrics().horizontalAdvance(self._hint)
        words = self.text() or self.placeholderText()
        if self.fontMetrics().horizontalAdvance(words) + width + 56 < self.width():
            painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._hint)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon in the new palette."""
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_icon"):
            self._draw_icon()
        super().changeEvent(event)
