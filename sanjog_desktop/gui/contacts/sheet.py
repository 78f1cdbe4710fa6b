"""A sheet stands where the table stands, and gives the keyboard to where its present step begins."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class Sheet(QWidget):
    """Focus given to the sheet itself goes to its start.

    No focus proxy: Tab would stop at the sheet, be sent to the proxy, and never come to what lies before it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Has no start until `begin_at`."""
        super().__init__(parent)
        self._beginning: QWidget | None = None

    def begin_at(self, widget: QWidget, *, move: bool = True) -> None:
        """The present step begins at ``widget``: the keyboard goes there, with ``move`` at once."""
        self._beginning = widget
        if move:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on."""
        super().focusInEvent(event)
        if self._beginning is not None:
            self._beginning.setFocus(event.reason())
