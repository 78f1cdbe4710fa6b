"""Which columns a table shows and in what order: a list to tick and to move about, by keyboard or by dragging."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.arranged_table import ArrangedTable
from sanjog_desktop.gui.widgets.basics import PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.movable_list import MovableList

_WIDTH_PX, _HEIGHT_PX = 340, 440


class ColumnsDialog(QDialog):
    """Opened with ``open()``; what is ticked is shown at once, so that one sees what one does."""

    def __init__(self, theme: Theme, table: ArrangedTable, parent: QWidget | None = None) -> None:
        """Lists the table's columns, those shown first and in their order."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Columns"))
        self._table = table
        self._before = table.arrangement
        self.list = MovableList(self.tr("Columns"))
        self.list.move_wanted.connect(self._move)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.up_button = PlainButton(self.tr("Move &up"))
        self.down_button = PlainButton(self.tr("Move &down"))
        self.reset_button = PlainButton(self.tr("As at &first"))
        self.done_button = PrimaryButton(self.tr("Done"))
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.reset_button.clicked.connect(self._reset)
        self.done_button.clicked.connect(self.accept)
        self._lay_out()
        self.resize(theme.px(_WIDTH_PX), theme.px(_HEIGHT_PX))
        self._fill()
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.list.model().rowsMoved.connect(lambda *_: self._tell())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Columns"), "title"))
        hint = self.tr("Space shows or hides a column, Alt+Up and Alt+Down move it.")
        column.addWidget(label(hint, "caption", wrap=True))
        column.addWidget(self.list, 1)
        moves = QHBoxLayout()
        moves.addWidget(self.up_button)
        moves.addWidget(self.down_button)
        moves.addStretch(1)
        column.addLayout(moves)
        foot = QHBoxLayout()
        foot.addWidget(self.reset_button)
        foot.addStretch(1)
        foot.addWidget(self.done_button)
        column.addLayout(foot)

    def _fill(self) -> None:
        blocked = self.list.blockSignals(True)
        self.list.clear()
        shown = self._table.arrangement.shown
        titles = {column.name: column.title for column in self._table.columns}
        for name in (*shown, *(each for each in titles if each not in shown)):
            item = QListWidgetItem(titles[name], self.list)
            item.setData(Qt.ItemDataRole.UserRole, name)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
            fixed = name == self._table.columns[0].name
            item.setFlags(flags if fixed else flags | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in shown else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.list.blockSignals(blocked)

    def _tell(self) -> None:
        items = [self.list.item(place) for place in range(self.list.count())]
        names = [
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked
        ]
        self._table.choose_columns(names)

    def _move(self, step: int) -> None:
        place = self.list.currentRow()
        to = place + step
        if place < 1 or not 1 <= to < self.list.count():
            return
        blocked = self.list.blockSignals(True)
        self.list.insertItem(to, self.list.takeItem(place))
        self.list.setCurrentRow(to)
        self.list.blockSignals(blocked)
        self._tell()

    def _reset(self) -> None:
        self._table.reset_columns()
        self._fill()

    def reject(self) -> None:
        """Escape puts the columns back as they were."""
        if self._table.arrangement != self._before:
            self._table.arrange(self._before)
            self._table.arranged.emit()
        super().reject()
