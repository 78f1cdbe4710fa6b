"""A side panel's line whose value is what one came for: a number or a date is never broken over two lines."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from sanjog_desktop.gui.widgets.basics import KeyValue

_SHORT = 24


class Fact(KeyValue):
    """As `KeyValue`, but a short value keeps its line and the word at the left gives way."""

    def __init__(
        self, key: str, value: str | QWidget, *, role: str = "", parent: QWidget | None = None
    ) -> None:
        """`value` is text or a widget; `role` dresses text."""
        super().__init__(key, value, role=role, parent=parent)
        row = self.layout()
        if not isinstance(row, QBoxLayout) or not isinstance(self.value, QLabel):
            return
        short = not isinstance(value, str) or len(value) <= _SHORT
        self.value.setWordWrap(not short)
        row.setStretch(0, 1 if short else 2)
        row.setStretch(1, 0 if short else 3)
