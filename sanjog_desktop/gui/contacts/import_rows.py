"""The second step of an import: what each row of the file would do, to be looked through before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sanjog_desktop.actions.importing import RowResult
from sanjog_desktop.gui.rows_model import RowRole
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.times import number_text
from sanjog_desktop.gui.widgets.chips import Filter, FilterBar
from sanjog_desktop.gui.widgets.row_table import RowDelegate, RowTable, table_card
from sanjog_desktop.gui.words import tr_text

AnyIndex = QModelIndex | QPersistentModelIndex
_ROW_PX = 34
_SHARES = (8, 24, 20, 48)
_OUTCOME, _REASONS = 2, 3
TONES = {"new": "ok", "updated": "info", "duplicate": "neutral", "bad": "bad"}
#: What a filter of the rows lets through.
_SHOWS: dict[str, Callable[[RowResult], bool]] = {
    "all": lambda row: row.outcome != "erased",
    "look": lambda row: bool(row.reasons),
    "new": lambda row: row.outcome == "new",
    "updated": lambda row: row.outcome == "updated",
    "duplicate": lambda row: row.outcome == "duplicate",
    "shared": lambda row: row.shares,
    "bad": lambda row: row.outcome == "bad",
}


class Sorted:
    """The rows of a file by filter; sorting out 200,000 of them is work for another thread."""

    def __init__(self, rows: Sequence[RowResult], counts: dict[str, int]) -> None:
        """Goes through the rows once for each filter."""
        self.by_filter = {name: list(filter(lets_through, rows)) for name, lets_through in _SHOWS.items()}
        self.counts = {**counts, **{name: len(found) for name, found in self.by_filter.items()}}


class ResultsModel(QAbstractTableModel):
    """The rows a filter lets through: line, name, what becomes of it, why. Erased people are in none."""

    def __init__(self, parent: QObject | None = None) -> None:
        """No rows yet."""
        super().__init__(parent)
        self._all: dict[str, list[RowResult]] = {}
        self._shown: list[RowResult] = []

    def show_rows(self, rows: dict[str, list[RowResult]], name: str) -> None:
        """Show those of ``rows`` that the filter ``name`` lets through."""
        self.beginResetModel()
        self._all = rows
        self._shown = rows.get(name, [])
        self.endResetModel()

    def filter(self, name: str) -> None:
        """Show others of the same rows."""
        self.show_rows(self._all, name)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Rows shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Line, name, outcome, why."""
        return 0 if parent.isValid() else len(_SHARES)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, the row itself, a sentence for screen readers, all reasons as a tool tip."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row = self._shown[index.row()]
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Line {line}, {name}: {outcome}. {why}").format(
                line=row.line, name=row.name, outcome=self.outcome_text(row.outcome), why=self._why(row)
            )
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == _REASONS:
            return "\n".join(map(tr_text, row.reasons))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Column titles."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Line"), self.tr("Name"), self.tr("Outcome"), self.tr("Why"))[section]

    def outcome_text(self, outcome: str) -> str:
        """What becomes of a row, in words."""
        names = {
            "new": self.tr("New"),
            "updated": self.tr("Completes a card"),
            "duplicate": self.tr("Already here"),
            "bad": self.tr("Cannot be used"),
        }
        return names.get(outcome, outcome)

    def _cell(self, row: RowResult, column: int) -> str:
        if column == 0:
            return number_text(row.line)
        if column == 1:
            return row.name
        return self.outcome_text(row.outcome) if column == _OUTCOME else self._why(row)

    def _why(self, row: RowResult) -> str:
        said = [tr_text(reason) for reason in row.reasons]
        if row.shares and not row.reasons:
            said.append(self.tr("The number is somebody else's too."))
        return " ".join(said)


class _Delegate(RowDelegate):
    def paint_cell(self, painter: QPainter, rect: QRectF, index: AnyIndex) -> None:
        """The outcome as a chip, the rest as words."""
        if index.column() != _OUTCOME:
            token = "ink2" if index.column() in (0, _REASONS) else "ink"
            self.draw_line(painter, rect, str(index.data() or ""), token=token)
            return
        row = index.data(RowRole)
        self.draw_chip(painter, rect, str(index.data()), TONES.get(row.outcome, "neutral"))


class RowsStep(QWidget):
    """Filters with counts over a table of rows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Empty until `show_rows`."""
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        self.filters = FilterBar(
            (
                Filter("all", self.tr("All")),
                Filter("look", self.tr("To look at")),
                Filter("new", self.tr("New")),
                Filter("updated", self.tr("To complete")),
                Filter("duplicate", self.tr("Already here")),
                Filter("shared", self.tr("Share a number")),
                Filter("bad", self.tr("Cannot be used")),
            ),
            self.tr("Which rows the table shows"),
        )
        self.model = ResultsModel(self)
        self.table = RowTable(theme, _SHARES, self.tr("Rows of the file"), row_px=_ROW_PX)
        self.table.setModel(self.model)
        self.table.setItemDelegate(_Delegate(theme, self.table))
        rows.addWidget(self.filters)
        rows.addWidget(table_card(self.table), 1)
        self.filters.chosen.connect(self.model.filter)

    def show_rows(self, rows: Sorted) -> None:
        """Take the results of a file, those to look at first if there are any."""
        name = "look" if rows.by_filter["look"] else "all"
        self.filters.choose(name)
        self.filters.show_counts(rows.counts, hide_empty=frozenset(_SHOWS) - {"all"})
        self.model.show_rows(rows.by_filter, name)
        self.table.select_place(0)
