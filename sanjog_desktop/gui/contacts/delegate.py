"""How a line of the contacts tables is painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from sanjog_desktop.gui.contacts.columns import (
    PACKAGE_COLUMN,
    STATUS_COLUMN,
    package_chip,
    second_line,
    status_chip,
)
from sanjog_desktop.gui.rows_model import RowRole
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.row_table import AnyIndex, RowDelegate
from sanjog_desktop.store.rows import ContactRow, FamilyRow

_LAST_CONTACT = 8


class PersonDelegate(RowDelegate):
    """Name over native script, a chip for the status, quiet words for when we last spoke."""

    def paint_cell(self, painter: QPainter, rect: QRectF, index: AnyIndex) -> None:
        """One cell of a `ContactRow`."""
        row = index.data(RowRole)
        if not isinstance(row, ContactRow):
            return
        column = index.column()
        if column == 0:
            self.draw_two_lines(painter, rect, row.name, second_line(row))
        elif column == STATUS_COLUMN:
            self.draw_chip(painter, rect, *status_chip(row))
        else:
            text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            quiet = column == _LAST_CONTACT
            self.draw_line(painter, rect, text, px=11.5 if quiet else 13.5, token="ink3" if quiet else "ink")


class FamilyDelegate(RowDelegate):
    """The family's name, and a chip for its package."""

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        """`now()` gives the present instant in ms."""
        super().__init__(theme, parent)
        self._now = now

    def paint_cell(self, painter: QPainter, rect: QRectF, index: AnyIndex) -> None:
        """One cell of a `FamilyRow`."""
        row = index.data(RowRole)
        if not isinstance(row, FamilyRow):
            return
        if index.column() == PACKAGE_COLUMN:
            self.draw_chip(painter, rect, *package_chip(row, self._now()))
            return
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        self.draw_line(painter, rect, text, bold=index.column() == 0)
