"""The left column: title, search, views with their counts, the chats or what was found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from sanjog_desktop.domain.clock import MINUTE
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.list_delegate import ConversationDelegate
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.first_paint import FirstPaint
from sanjog_desktop.gui.rows_model import RowsModel
from sanjog_desktop.gui.widgets import EmptyState, Filter, FilterBar, SearchField, label
from sanjog_desktop.store.reads import conversations as reads
from sanjog_desktop.store.rows import ConversationCounts, ConversationRow

if TYPE_CHECKING:
    from sanjog_desktop.gui.chats.found_list import FoundList

KINDS = frozenset({"conversation", "contact", "consent", "suppression"})
VIEWS: tuple[reads.View, ...] = ("all", "unread", "closing_soon", "failed", "suspected", "archived")
HIDDEN_WHEN_EMPTY = frozenset({"closing_soon", "failed", "suspected", "archived"})


class ListView(QListView):
    """A list whose Enter key opens the row, as a click does. ``painted`` comes after every paint."""

    entered_row = Signal()
    painted = Signal()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, then tell."""
        super().paintEvent(event)
        self.painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter hands over to the thread."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
            return
        super().keyPressEvent(event)


class ListPane(QWidget):
    """``chosen(row)`` when a chat is picked, ``entered()`` when the person wants to write in it.

    ``found(conversation_id, message_id)`` when a search hit is picked; ``message_id`` may be ``None``.
    ``painted()`` once, when the first chats, or the words that there are none, are on the screen.
    """

    chosen = Signal(object)
    entered = Signal()
    found = Signal(object, object)
    person_found = Signal(str)
    counted = Signal(object)
    painted = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._view: reads.View = "all"
        self._keep: int | None = None
        self._removing = False
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(250)
        self.search = SearchField(ctx.theme, self.tr("Search people and messages"), hint=self.tr("Ctrl K"))
        self.filters = FilterBar(self._filters(), self.tr("Which chats to show"))
        self.model: RowsModel[ConversationRow] = RowsModel(
            ctx.tasks, self._fetch, lambda row: row.id, sentence=self._sentence, kinds=KINDS, veil=ctx.veil,
            parent=self,
        )
        self.list = ListView()
        self._set_up_list()
        self._found_list: FoundList | None = None
        self._told = False
        self._empty: EmptyState | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._lay_out()
        self._connect()

    @property
    def found_list(self) -> FoundList:
        """What a search found; built at the first search."""
        if self._found_list is None:
            from sanjog_desktop.gui.chats.found_list import FoundList

            self._found_list = FoundList(self._ctx)
            self._found_list.picked.connect(self.found)
            self._found_list.person_picked.connect(self.person_found)
            self._stack.addWidget(self._found_list)
        return self._found_list

    def _filters(self) -> Sequence[Filter]:
        words = (
            self.tr("All"),
            self.tr("Unread"),
            self.tr("Closing soon"),
            self.tr("Failed"),
            self.tr("Privacy?"),
            self.tr("Archived"),
        )
        return [Filter(name, text) for name, text in zip(VIEWS, words, strict=True)]

    def _set_up_list(self) -> None:
        self.delegate = ConversationDelegate(self._ctx, self.list)
        # When the current row leaves the list, Qt makes its neighbour current: that is nobody's choice, and would
        # mark a chat as read that nobody looked at. Connected before the view, to be told before it.
        self.model.rowsAboutToBeRemoved.connect(lambda *_: self._set_removing(True))
        self.list.setModel(self.model)
        self.model.rowsRemoved.connect(lambda *_: self._set_removing(False))
        self.list.setItemDelegate(self.delegate)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Chats"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.verticalScrollBar().setSingleStep(24)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(10)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.setSpacing(10)
        title = QHBoxLayout()
        title.addWidget(label(self.tr("Chats"), "pane-title"), 1)
        head.addLayout(title)
        head.addWidget(self.search)
        column.addLayout(head)
        bar = QHBoxLayout()
        bar.setContentsMargins(14, 0, 8, 0)
        bar.addWidget(self.filters)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.filters.chosen.connect(self.show_view)
        self.search.searched.connect(self._search)
        self.search.left_downwards.connect(self.focus_list)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.entered_row.connect(self.entered)
        self.list.painted.connect(self._list_painted)
        self.list.clicked.connect(lambda _: self.entered.emit())
        self.model.modelAboutToBeReset.connect(self._remember)
        self.model.refreshed.connect(self._refreshed)
        self._ctx.theme.changed.connect(self._themed)
        # Windows close by themselves: the countdown on the chips moves on without anything being written.
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE // 2)
        self._minute.timeout.connect(self._tick)
        self._minute.start()

    # Content --------------------------------------------------------------------------------------------
    async def _fetch(self, after: ConversationRow | None, limit: int) -> Sequence[ConversationRow]:
        before = (after.last_at, after.id) if after is not None else None
        return await self._ctx.db.read(reads.conversation_page, self._view, limit, before)

    def _sentence(self, row: ConversationRow) -> str:
        return wording.conversation_sentence(row, self._ctx.clock.now())

    async def load(self) -> None:
        """Read the first page and the counts."""
        self.model.follow(self)
        await self.model.reload()
        await self.count()

    async def count(self) -> None:
        """Read how many chats each view has."""
        counts: ConversationCounts = await self._ctx.db.read(reads.conversation_counts)
        shown: dict[str, int] = {name: getattr(counts, name) for name in VIEWS if name != "all"}
        self.filters.show_counts(shown, hide_empty=HIDDEN_WHEN_EMPTY)
        self.counted.emit(counts)

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Committed changes."""
        self.model.apply(changes)
        if any(kind in KINDS for kind, _ in changes):
            self._ctx.tasks.start(self.count(), owner=self)

    def show_view(self, view: str) -> None:
        """Show another view of the chats."""
        self._view = next(each for each in VIEWS if each == view)
        self.filters.choose(view)
        self.model.restart()

    def select(self, conversation_id: int) -> None:
        """Mark a chat in the list, if it is loaded; tells nobody."""
        place = self.model.place_of(conversation_id)
        self._keep = conversation_id
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        self.list.setCurrentIndex(self.model.index(place, 0) if place is not None else QModelIndex())
        selection.blockSignals(False)
        self.list.viewport().update()

    def focus_list(self) -> None:
        """Put the keyboard on the chats, or on what was found."""
        searching = self._found_list is not None and self._stack.currentWidget() is self._found_list
        (self.found_list if searching else self.list).setFocus()

    def show_veiled(self, hidden: bool) -> None:
        """Counter mode: what was searched for is a name or was said by somebody."""
        if hidden:
            self.search.clear()
        self.search.setDisabled(hidden)

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus()
        self.search.selectAll()

    # Signals --------------------------------------------------------------------------------------------
    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        row = self.model.row_at(current.row()) if current.isValid() and not self._removing else None
        if row is not None and row.id != self._keep:
            self._keep = row.id
            self.chosen.emit(row)

    def _set_removing(self, removing: bool) -> None:
        self._removing = removing
        current = self.model.row_at(self.list.currentIndex().row())
        if not removing and current is not None and current.id != self._keep:
            self.list.clearSelection()
            self.list.selectionModel().clearCurrentIndex()

    def _remember(self) -> None:
        row = self.model.row_at(self.list.currentIndex().row())
        if row is not None:
            self._keep = row.id

    def _refreshed(self) -> None:
        if self._keep is not None and not self.list.currentIndex().isValid():
            self.select(self._keep)
        self._show_right_page()
        if self._empty is not None and not self.model.rows and not self._told:
            FirstPaint(self._empty, self._tell_painted)

    def _list_painted(self) -> None:
        if self.model.rows and not self._told:
            QTimer.singleShot(0, self, self._tell_painted)

    def _tell_painted(self) -> None:
        if not self._told:
            self._told = True
            self.painted.emit()

    def _show_right_page(self) -> None:
        if self.search.text().strip():
            self._stack.setCurrentWidget(self.found_list)
        elif self.model.rows:
            self._stack.setCurrentWidget(self.list)
        else:
            if self._empty is None:
                self._empty = EmptyState(self._ctx.theme, "message", "", "")
                self._stack.addWidget(self._empty)
            self._empty.say(*self._empty_words())
            self._stack.setCurrentWidget(self._empty)

    def _empty_words(self) -> tuple[str, str]:
        if self._view == "all":
            return self.tr("No chats yet"), self.tr(
                "A chat appears here when a family writes to your number."
            )
        if self._view == "archived":
            return self.tr("Nothing archived"), self.tr(
                "Archive a chat from its menu; it comes back when they write."
            )
        return self.tr("Nothing here"), self.tr("That is good news. See All for every chat.")

    def _search(self, text: str) -> None:
        self.found_list.search(text)
        self._show_right_page()

    def _tick(self) -> None:
        if self.isVisible():
            self.list.viewport().update()

    def _themed(self) -> None:
        self.delegate.forget()
        self.list.doItemsLayout()
