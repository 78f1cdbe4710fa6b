"""The one model of every list and table: frozen rows, paged by key, re-read when Changes name their kind."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

import msgspec
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QWidget

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.counter import Veil
from sanjog_desktop.gui.tasks import Tasks

Row = TypeVar("Row")
AnyIndex = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole + 1
PAGE = 100
COALESCE_MS = 50
MOVES_BEFORE_RESET = 60


class Column(msgspec.Struct, Generic[Row], frozen=True):
    """One column: its header, the words of a cell, and how they stand."""

    title: str
    text: Callable[[Row], str]
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows fetched by ``fetch(after, limit)``: the page that follows row ``after``, ``None`` for the first.

    ``key(row)`` is the row's identity; ``sentence(row)`` what a screen reader says of it. ``kinds`` are the
    kinds of Changes that may alter what is shown. Answers to a question that was replaced meanwhile are
    dropped (generation numbers). Nothing here does I/O in ``data``. With a ``veil`` (``ctx.veil``) views and screen
    readers are given each row as it may be seen now; ``rows`` and ``row_at`` give it whole.
    """

    refreshed = Signal()
    failed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        fetch: Callable[[Row | None, int], Awaitable[Sequence[Row]]],
        key: Callable[[Row], Hashable],
        *,
        sentence: Callable[[Row], str],
        columns: Sequence[Column[Row]] = (),
        kinds: frozenset[str] = frozenset(),
        page: int = PAGE,
        veil: Veil | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._veil = veil
        if veil is not None:
            veil.changed.connect(self._unveiled)
        self._tasks = tasks
        self._fetch = fetch
        self._key = key
        self._sentence = sentence
        self._columns = tuple(columns) or (Column("", sentence),)
        self._kinds = kinds
        self._page = page
        self._rows: list[Row] = []
        self._found: dict[Hashable, int] = {}
        self._is_placed = True
        self._generation = 0
        self._reading = 0
        self._whole = False
        self._fetching = False
        self._hidden = False
        self._stale = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COALESCE_MS)
        self._timer.timeout.connect(self._refresh_soon)

    # What views ask -----------------------------------------------------------------------------------
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Rows fetched so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Columns given at construction; one for a plain list."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words by column, the frozen row under ``RowRole``, a full sentence for screen readers."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if self._veil is not None:
            row = self._veil.row(row)
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[index.column()].text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | self._columns[index.column()].align
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Column titles."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        return None

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Whether the last page was full and none is under way."""
        return not parent.isValid() and bool(self._rows) and not self._whole and not self._fetching

    def fetchMore(self, parent: AnyIndex) -> None:
        """Start reading the page after the last row."""
        if self.canFetchMore(parent):
            self._fetching = True
            self._tasks.start(self._append(self._generation), owner=self)

    # What panes ask -----------------------------------------------------------------------------------
    @property
    def rows(self) -> Sequence[Row]:
        """The rows shown, in order."""
        return self._rows

    def row_at(self, place: int) -> Row | None:
        """The row at a place, ``None`` outside."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, key: Hashable) -> int | None:
        """Where the row with this key stands, ``None`` when it is not loaded."""
        return self._places.get(key)

    def restart(self) -> None:
        """Ask anew from the top (another view or filter); what was asked before no longer counts."""
        self._generation += 1
        self._tasks.start(self._replace(self._generation, self._page, keep=False), owner=self)

    async def reload(self) -> None:
        """The same, awaited: for the first page and for tests."""
        self._generation += 1
        await self._replace(self._generation, self._page, keep=False)

    def empty(self) -> None:
        """Forget every row (lock)."""
        self._generation += 1
        self._install([], reset=True)

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Note committed changes; a burst causes one re-read, none while the view is hidden."""
        if not any(kind in self._kinds for kind, _ in changes):
            return
        if self._hidden:
            self._stale = True
        elif not self._timer.isActive():
            self._timer.start()

    def follow(self, widget: QWidget) -> None:
        """Rest while ``widget`` is hidden and catch up when it is shown."""
        widget.installEventFilter(self)
        self._hidden = not widget.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the followed widget being shown or hidden."""
        if event.type() == QEvent.Type.Show:
            self._hidden = False
            if self._stale:
                self._stale = False
                self._timer.start()
        elif event.type() == QEvent.Type.Hide:
            self._hidden = True
        return False

    # Reading ------------------------------------------------------------------------------------------
    def _refresh_soon(self) -> None:
        # What is on its way was asked before this change: it is shown first, and then read again. It is not given
        # up for the next, for in a stream of changes nothing would ever be shown.
        if self._reading:
            self._timer.start()
            return
        self._generation += 1
        wanted = max(self._page, len(self._rows))
        self._tasks.start(self._replace(self._generation, wanted, keep=True), owner=self)

    async def _replace(self, generation: int, wanted: int, *, keep: bool) -> None:
        rows: list[Row] = []
        whole = False
        while len(rows) < wanted and not whole:
            page = await self._read_after(rows[-1] if rows else None)
            if generation != self._generation:
                return
            rows.extend(page)
            whole = len(page) < self._page
        self._whole = whole
        self._fetching = False
        self._install(rows, reset=not keep)
        self.refreshed.emit()

    async def _read_after(self, row: Row | None) -> Sequence[Row]:
        self._reading += 1
        try:
            return await self._fetch(row, self._page)
        except UserError:
            # The rows before stay; scrolling or asking again may read the page after all.
            self._fetching = False
            self.failed.emit()
            raise
        finally:
            self._reading -= 1

    async def _append(self, generation: int) -> None:
        page = await self._read_after(self._rows[-1] if self._rows else None)
        if generation != self._generation:
            return
        self._fetching = False
        self._whole = len(page) < self._page
        fresh = [row for row in page if self._key(row) not in self._places]
        if fresh:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._rows.extend(fresh)
            self._index()
            self.endInsertRows()
        self.refreshed.emit()

    def _unveiled(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1))

    @property
    def _places(self) -> dict[Hashable, int]:
        """Where each key stands; counted when it is asked for, for a long list changes many times in a row."""
        if not self._is_placed:
            self._found = {self._key(row): place for place, row in enumerate(self._rows)}
            self._is_placed = True
        return self._found

    def _index(self) -> None:
        self._is_placed = False

    def _install(self, rows: list[Row], *, reset: bool) -> None:
        if reset or not self._rows or not self._merge(rows):
            self.beginResetModel()
            self._rows = rows
            self._index()
            self.endResetModel()

    def _merge(self, rows: list[Row]) -> bool:
        """Turn the present rows into ``rows`` by the fewest signals; False when a reset is cheaper."""
        wanted = [self._key(row) for row in rows]
        kept = set(wanted)
        gone = [place for place, row in enumerate(self._rows) if self._key(row) not in kept]
        old_order = [self._key(row) for row in self._rows if self._key(row) in kept]
        new_order = [key for key in wanted if key in self._places]
        out_of_place = sum(1 for a, b in zip(old_order, new_order, strict=True) if a != b)
        added = len(wanted) - len(new_order)
        # One row that rose to the top shifts all below it: only count it as wide when much else moved too.
        if len(gone) + added > MOVES_BEFORE_RESET or (out_of_place > MOVES_BEFORE_RESET and added):
            return False
        for place in reversed(gone):
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._rows[place]
            self._index()
            self.endRemoveRows()
        moves = 0
        for place, row in enumerate(rows):
            moves += self._put(place, row)
            if moves > MOVES_BEFORE_RESET:
                return False
        return True

    def _put(self, place: int, row: Row) -> int:
        key = self._key(row)
        if place < len(self._rows) and self._key(self._rows[place]) == key:
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._columns) - 1))
            return 0
        present = self._places.get(key)
        if present is None:
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self._index()
            self.endInsertRows()
            return 1
        self.beginMoveRows(QModelIndex(), present, present, QModelIndex(), place)
        del self._rows[present]
        self._rows.insert(place, row)
        self._index()
        self.endMoveRows()
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._columns) - 1))
        return 1
