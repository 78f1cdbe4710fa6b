"""A table whose columns people sort by, move, hide and widen, and whose lines they mark; all of it by keyboard too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

import msgspec
from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QWidget

from sanjog_desktop.gui.rows_model import RowRole
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.row_table import SHARE_PX, RowTable

LEAST_SHARE: Final = 4
_WIDENED_MS: Final = 150


class TableColumn(msgspec.Struct, frozen=True):
    """A column as the table knows it: its name in the code, its title, its share of the width, whether it is shown
    before anybody chose, and whether the rows can be sorted by it. ``gives_way``: left out early where there is no
    room, the lower the earlier; 0 never."""

    name: str
    title: str
    share: int
    shown: bool = True
    sortable: bool = True
    gives_way: int = 0


class Arrangement(msgspec.Struct, frozen=True):
    """How somebody likes the columns: the names of those shown, in their order, and widths they gave by name.

    ``own`` says that they chose what is shown: nothing gives way then, the table scrolls sideways.
    """

    shown: tuple[str, ...] = ()
    widths: dict[str, int] = {}
    own: bool = False


class ArrangedTable(RowTable):
    """A :class:`RowTable` whose first column stands still and whose others are people's own.

    ``sort_wanted(name, descending)`` asks for another order; ``arranged()`` says that the columns changed;
    ``marked(count)`` how many lines are chosen; ``menu_opening(menu, index)`` lets the pane add to a line's menu.
    """

    sort_wanted = Signal(str, bool)
    arranged = Signal()
    marked = Signal(int)
    menu_opening = Signal(QMenu, QModelIndex)
    columns_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        columns: Sequence[TableColumn],
        name: str,
        *,
        key: Callable[[Any], str],
        parent: QWidget | None = None,
    ) -> None:
        """``key(row)`` is the identity of a row: what is chosen stays chosen when the rows are read again."""
        self.columns = tuple(columns)
        self._numbers = {column.name: place for place, column in enumerate(self.columns)}
        self._key = key
        self._arrangement = Arrangement()
        self._sorted: tuple[str, bool] = ("", False)
        self._is_sharing = False
        self._kept: tuple[set[str], str, int] | None = None
        super().__init__(theme, [column.share for column in columns], name, parent=parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setSectionsClickable(True)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setAccessibleName(self.tr("Columns"))
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._header_menu)
        header.sectionClicked.connect(lambda column: self._sort_by(self.columns[column].name))
        header.sectionMoved.connect(lambda *_: self._remember())
        header.sectionResized.connect(self._widened)
        self._widen = QTimer(self)
        self._widen.setSingleShot(True)
        self._widen.setInterval(_WIDENED_MS)
        self._widen.timeout.connect(self._keep_widths)
        self.arrange(self._arrangement)

    # Columns ------------------------------------------------------------------------------------------
    @property
    def arrangement(self) -> Arrangement:
        """How the columns stand now."""
        return self._arrangement

    def arrange(self, wanted: Arrangement) -> None:
        """Put the columns so; names that are no columns any more are left out, the first is always shown."""
        first = self.columns[0].name
        known = [name for name in dict.fromkeys(wanted.shown) if name in self._numbers and name != first]
        shown = [first, *(known if wanted.shown else [each.name for each in self.columns[1:] if each.shown])]
        widths = {name: max(LEAST_SHARE, share) for name, share in wanted.widths.items() if name in self._numbers}
        self._arrangement = Arrangement(tuple(shown), widths, wanted.own)
        self._place()

    def show_column(self, name: str, *, shown: bool) -> None:
        """Show a column at the right end, or leave it out."""
        names = [each for each in self._arrangement.shown if each != name]
        if shown:
            names.append(name)
        self._choose(names)

    def choose_columns(self, names: Sequence[str]) -> None:
        """Show these columns in this order."""
        self._choose(list(names))

    def move_column(self, name: str, step: int) -> None:
        """Move a column by ``step`` places; the first stands still."""
        names = list(self._arrangement.shown)
        at = names.index(name)
        to = min(max(1, at + step), len(names) - 1)
        if at and to != at:
            names.insert(to, names.pop(at))
            self._arrangement = msgspec.structs.replace(self._arrangement, shown=tuple(names))
            self._place()
            self.arranged.emit()

    def reset_columns(self) -> None:
        """As they were before anybody chose."""
        self.arrange(Arrangement())
        self.arranged.emit()

    def show_sorting(self, name: str, *, descending: bool) -> None:
        """Mark the column the rows are sorted by; an empty name marks none."""
        self._sorted = (name, descending)
        header = self.horizontalHeader()
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicatorShown(bool(name))
        if name in self._numbers:
            header.setSortIndicator(self._numbers[name], order)

    def column_name(self, index: QModelIndex) -> str:
        """The name of the column a cell stands in."""
        return self.columns[index.column()].name if index.isValid() else ""

    def next_column(self, column: int, step: int, fits: Callable[[int], bool]) -> int | None:
        """The next shown column to the right (or left) that ``fits``; ``None`` at the end of the line."""
        header = self.horizontalHeader()
        place = header.visualIndex(column) + step
        while 0 <= place < len(self.columns):
            logical = header.logicalIndex(place)
            if not self.isColumnHidden(logical) and fits(logical):
                return logical
            place += step
        return None

    def _choose(self, names: list[str]) -> None:
        self.arrange(msgspec.structs.replace(self._arrangement, shown=tuple(names), own=True))
        self.arranged.emit()

    def _place(self) -> None:
        header = self.horizontalHeader()
        rest = [column.name for column in self.columns if column.name not in self._arrangement.shown]
        self._is_sharing = True
        for place, name in enumerate((*self._arrangement.shown, *rest)):
            if header.count() == len(self.columns):
                header.moveSection(header.visualIndex(self._numbers[name]), place)
        self._is_sharing = False
        self._share_out()
        self.show_sorting(self._sorted[0], descending=self._sorted[1])

    def _remember(self) -> None:
        if self._is_sharing:
            return
        header = self.horizontalHeader()
        order = [self.columns[header.logicalIndex(place)].name for place in range(header.count())]
        shown = tuple(name for name in order if name in self._arrangement.shown)
        self._arrangement = msgspec.structs.replace(self._arrangement, shown=shown)
        self.arranged.emit()

    def _share_of(self, name: str) -> int:
        return self._arrangement.widths.get(name) or self.columns[self._numbers[name]].share

    def _share_out(self) -> None:
        if not self._has_model or self._is_sharing or not self._arrangement.shown:
            return
        width, names = self.viewport().width(), list(self._arrangement.shown)
        share_px = self._theme.px(SHARE_PX)
        if not self._arrangement.own:
            givers = [self.columns[self._numbers[name]] for name in names]
            for column in sorted((each for each in givers if each.gives_way), key=lambda each: each.gives_way):
                if sum(map(self._share_of, names)) * share_px <= width:
                    break
                names.remove(column.name)
        total = sum(map(self._share_of, names))
        room = max(width, total * share_px if self._arrangement.own else width)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if room > width else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._is_sharing = True
        self.setHorizontalScrollBarPolicy(policy)
        if self._scrolls_sideways != (room > width):
            self._scrolls_sideways = room > width
            self._hug()
        used = 0
        for place, column in enumerate(self.columns):
            self.setColumnHidden(place, column.name not in names)
        for name in names:
            part = room - used if name == names[-1] else room * self._share_of(name) // total
            self.setColumnWidth(self._numbers[name], part)
            used += part
        self._is_sharing = False

    def _widened(self, *_change: int) -> None:
        if not self._is_sharing:
            self._widen.start()

    def _keep_widths(self) -> None:
        share_px = self._theme.px(SHARE_PX)
        widths = {
            name: max(LEAST_SHARE, round(self.columnWidth(self._numbers[name]) / share_px))
            for name in self._arrangement.shown
            if not self.isColumnHidden(self._numbers[name])
        }
        self._arrangement = msgspec.structs.replace(self._arrangement, widths=widths)
        self._share_out()
        self.arranged.emit()

    # Sorting and menus --------------------------------------------------------------------------------
    def _sort_by(self, name: str, *, descending: bool | None = None) -> None:
        if not self.columns[self._numbers[name]].sortable:
            self.show_sorting(*self._sorted[:1], descending=self._sorted[1])
            return
        if descending is None:
            descending = self._sorted == (name, False)
        self.sort_wanted.emit(name, descending)

    def _header_menu(self, at: QPoint) -> None:
        header = self.horizontalHeader()
        menu = QMenu(self)
        column = header.logicalIndexAt(at)
        if column >= 0:
            self._add_column_actions(menu, self.columns[column].name)
        self._pop(menu, header.mapToGlobal(at))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of a cell: what the pane offers for its line, then what can be done with its column."""
        index = self.currentIndex()
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        elif not self.indexAt(self.viewport().mapFromGlobal(at)).isValid():
            return
        if not index.isValid():
            return
        menu = QMenu(self)
        self.menu_opening.emit(menu, index)
        if not menu.isEmpty():
            menu.addSeparator()
        self._add_column_actions(menu, self.column_name(index))
        self._pop(menu, at)

    def _add_column_actions(self, menu: QMenu, name: str) -> None:
        column = self.columns[self._numbers[name]]
        if column.sortable:
            for words, descending in ((self.tr("Sort &upwards"), False), (self.tr("Sort &downwards"), True)):
                _add(menu, words, partial(self._sort_by, name, descending=descending))
        if name != self.columns[0].name:
            _add(menu, self.tr("Move column &left"), lambda: self.move_column(name, -1))
            _add(menu, self.tr("Move column &right"), lambda: self.move_column(name, 1))
            _add(menu, self.tr("&Hide column"), lambda: self.show_column(name, shown=False))
        _add(menu, self.tr("&Columns…"), self.columns_wanted.emit)

    def _pop(self, menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    # Lines --------------------------------------------------------------------------------------------
    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Take a model; what is chosen stays chosen over a reset."""
        super().setModel(model)
        if model is None:
            return
        model.modelAboutToBeReset.connect(self._keep_chosen)
        model.modelReset.connect(self._choose_again)
        self.selectionModel().selectionChanged.connect(self._tell_marked)
        self._place()

    def chosen(self) -> list[Any]:
        """The rows chosen, from the top."""
        if not self._has_model:
            return []
        return [self.model().index(place, 0).data(RowRole) for place in sorted(self._chosen_places())]

    @property
    def chosen_count(self) -> int:
        """How many rows are chosen."""
        return len(self._chosen_places())

    def _chosen_places(self) -> set[int]:
        # Whole rows are chosen, so the ranges say all; selectedRows() would ask for the flags of every cell.
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(number) for number in range(chosen.size())]
        return {place for each in ranges for place in range(each.top(), each.bottom() + 1)}

    def _tell_marked(self, *_change: object) -> None:
        self.marked.emit(self.chosen_count)

    def forget_chosen(self) -> None:
        """What is asked for is another question: nothing of what was chosen holds over the next reset."""
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    def choose_only_current(self) -> None:
        """Leave one line chosen: the current one."""
        current = self.currentIndex()
        if current.isValid():
            rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().select(current, rows)
        else:
            self.clearSelection()

    def _keep_chosen(self) -> None:
        current = self.currentIndex()
        now = self._key(current.data(RowRole)) if current.isValid() else ""
        self._kept = ({self._key(row) for row in self.chosen()}, now, max(0, current.column()))

    def _choose_again(self) -> None:
        kept, self._kept = self._kept, None
        if kept is None or not (kept[0] or kept[1]):
            return
        model, selection = self.model(), self.selectionModel()
        rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for place in range(model.rowCount()):
            index = model.index(place, kept[2])
            key = self._key(index.data(RowRole))
            if key in kept[0]:
                selection.select(index, rows)
            if key == kept[1]:
                selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses the line or lets it go; Alt+Shift with an arrow moves the column, Alt with one sorts by it."""
        keys, name = event.modifiers(), self.column_name(self.currentIndex())
        alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Space and not keys & ~shift and name:
            toggled = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().select(self.currentIndex(), toggled)
        elif keys == alt | shift and name and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.move_column(name, -1 if event.key() == Qt.Key.Key_Left else 1)
        elif keys == alt and name and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._sort_by(name, descending=event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are typed into a cell or the search field, never hunted through the lines."""


def _add(menu: QMenu, words: str, do: Callable[[], object]) -> QAction:
    action = menu.addAction(words)
    action.triggered.connect(lambda _=False: do())
    return action
