"""How a line of the contacts tables is painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from sanjog_desktop.gui.contacts.columns import package_chip, second_line, status_chip
from sanjog_desktop.gui.rows_model import RowRole
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.arranged_table import ArrangedTable
from sanjog_desktop.gui.widgets.chips import chip_width
from sanjog_desktop.gui.widgets.row_table import AnyIndex, RowDelegate
from sanjog_desktop.store.register_rows import FamilyRegisterRow, RegisterRow

_QUIET = frozenset({"last_contact", "last_proposal", "created"})
_GAP = 4.0


class PersonDelegate(RowDelegate):
    """Name over native script, chips for status and labels, quiet words for when we last spoke."""

    def __init__(self, theme: Theme, table: ArrangedTable) -> None:
        """`table` names the columns."""
        super().__init__(theme, table)
        self._names = tuple(column.name for column in table.columns)

    def paint_cell(self, painter: QPainter, rect: QRectF, index: AnyIndex) -> None:
        """One cell of a `RegisterRow`."""
        row = index.data(RowRole)
        if not isinstance(row, RegisterRow):
            return
        column = self._names[index.column()]
        if column == "name":
            self.draw_two_lines(painter, rect, row.name, second_line(row))
        elif column == "status":
            self.draw_chip(painter, rect, *status_chip(row))
        elif column == "labels":
            self._draw_labels(painter, rect, row)
        else:
            text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            quiet = column in _QUIET
            self.draw_line(painter, rect, text, px=11.5 if quiet else 13.5, token="ink3" if quiet else "ink")

    def _draw_labels(self, painter: QPainter, rect: QRectF, row: RegisterRow) -> None:
        for label in row.labels:
            if rect.width() < self.theme.px(24):
                return
            self.draw_chip(painter, rect, label.name, label.tone)
            rect = rect.adjusted(min(chip_width(label.name, self.theme), rect.width()) + _GAP, 0, 0, 0)


class FamilyDelegate(RowDelegate):
    """The family's name, and a chip for its package."""

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        """`now()` gives the present instant in ms."""
        super().__init__(theme, parent)
        self._now = now

    def paint_cell(self, painter: QPainter, rect: QRectF, index: AnyIndex) -> None:
        """One cell of a `FamilyRegisterRow`."""
        row = index.data(RowRole)
        if not isinstance(row, FamilyRegisterRow):
            return
        if index.column() == PACKAGE_COLUMN:
            self.draw_chip(painter, rect, *package_chip(row, self._now()))
        elif index.column() == 0:
            self.draw_two_lines(painter, rect, row.name, row.name_native)
        else:
            self.draw_line(painter, rect, str(index.data(Qt.ItemDataRole.DisplayRole) or ""))


PACKAGE_COLUMN = 3
