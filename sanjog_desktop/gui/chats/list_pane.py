"""The left column: title, search, views with their counts, the chats or what was found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from sanjog_desktop.domain.chat_query import ChatQuery
from sanjog_desktop.domain.clock import MINUTE
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.list_delegate import ConversationDelegate
from sanjog_desktop.gui.chats.list_model import KINDS, ChatsModel
from sanjog_desktop.gui.chats.list_views import ViewsMenu
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.first_paint import FirstPaint
from sanjog_desktop.gui.widgets import EmptyState, Filter, FilterBar, IconButton, SearchField, label
from sanjog_desktop.store.reads import conversations as reads
from sanjog_desktop.store.rows import ConversationCounts, ConversationRow

if TYPE_CHECKING:
    from sanjog_desktop.gui.chats.found_list import FoundList

VIEWS: tuple[reads.View, ...] = (
    "mine", "unassigned", "all", "unread", "closing_soon", "failed", "suspected", "pending", "snoozed", "resolved",
    "blocked", "archived",
)  # fmt: skip
HIDDEN_WHEN_EMPTY = frozenset({"mine", "unassigned", "closing_soon", "failed", "suspected"})
LARGE = 1.5
IN_MENU_WHEN_LARGE: tuple[reads.View, ...] = ("closing_soon", "failed", "suspected")
IN_MENU: tuple[reads.View, ...] = ("pending", "snoozed", "resolved", "blocked", "archived")


class ListView(QListView):
    """A list whose Enter key opens the row, as a click does. ``painted`` comes after every paint."""

    entered_row = Signal()
    menu_wanted = Signal(object, QPoint)
    painted = Signal()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the mouse, or of the current one by the keyboard."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(place))

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
    ``menu_wanted(row, place)`` when somebody asks what can be done with a chat.
    ``painted()`` once, when the first chats, or the words that there are none, are on the screen.
    """

    chosen = Signal(object)
    entered = Signal()
    found = Signal(object, object)
    person_found = Signal(str)
    counted = Signal(object)
    painted = Signal()
    menu_wanted = Signal(object, QPoint)
    broadcasts_wanted = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._view: reads.View = "all"
        self.query: ChatQuery | None = None
        self._counts: ConversationCounts | None = None
        self._keep: int | None = None
        self._removing = False
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(250)
        self.search = SearchField(ctx.theme, self.tr("Search people and messages"), hint=self.tr("Ctrl K"))
        self.filters = FilterBar(self._filters(), self.tr("Which chats to show"))
        self.filters.choose(self._view)
        self.views = ViewsMenu(ctx, self)
        self.filters.add_button(self.views.button)
        self.model = ChatsModel(ctx, self._fetch, self._belongs, sentence=self._sentence, parent=self)
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
            self.tr("Mine"),
            self.tr("Unassigned"),
            self.tr("All"),
            self.tr("Unread"),
            self.tr("Closing soon"),
            self.tr("Failed"),
            self.tr("Privacy?"),
            self.tr("Pending"),
            self.tr("Snoozed"),
            self.tr("Resolved"),
            self.tr("Blocked"),
            self.tr("Archived"),
        )
        return [Filter(name, text) for name, text in zip(VIEWS, words, strict=True)]

    def menu_views(self) -> list[tuple[str, str]]:
        """(view, words) of those without a chip; large letters leave the room of the list to the chats."""
        menu = (*IN_MENU, *IN_MENU_WHEN_LARGE) if self._ctx.theme.zoom >= LARGE else IN_MENU
        return [(each.name, each.text) for each in self._filters() if each.name in menu]

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
        self.broadcasts_button = IconButton(self._ctx.theme, "speakerphone", self.tr("Broadcasts: write to many"))
        self.broadcasts_button.clicked.connect(lambda: self.broadcasts_wanted.emit())
        title.addWidget(self.broadcasts_button)
        head.addLayout(title)
        head.addWidget(self.search)
        column.addLayout(head)
        bar = QHBoxLayout()
        bar.setContentsMargins(14, 0, 8, 0)
        bar.addWidget(self.filters, 1)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.filters.chosen.connect(self.show_view)
        self.search.searched.connect(self._search)
        self.search.left_downwards.connect(self.focus_list)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.entered_row.connect(self.entered)
        self.list.painted.connect(self._list_painted)
        self.list.menu_wanted.connect(self._ask_menu)
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
        read, staff = self._ctx.db.read, self._ctx.staff
        if self.query is not None:
            return await read(reads.query_page, self.query, limit, before, staff)
        return await read(reads.conversation_page, self._view, limit, before, staff)

    def _belongs(self, row: ConversationRow) -> bool | None:
        """Whether a row is in the view; ``None`` where only the store can tell."""
        if self.query is not None:
            return None
        return reads.in_view(row, self._view, self._ctx.clock.now(), self._ctx.staff)

    def _sentence(self, row: ConversationRow) -> str:
        unsure = self._ctx.state.clock_off != 0
        return wording.conversation_sentence(row, self._ctx.clock.now(), is_unsure=unsure)

    async def load(self) -> None:
        """Read the first page and the counts."""
        self.model.follow(self)
        await self.model.reload()
        await self.count()

    async def count(self) -> None:
        """Read how many chats each view has."""
        counts: ConversationCounts = await self._ctx.db.read(
            reads.conversation_counts, self._ctx.staff
        )
        self._counts = counts
        self._show_counts()
        self.counted.emit(counts)

    def _show_counts(self) -> None:
        if self._counts is None:
            return
        shown: dict[str, int] = {name: getattr(self._counts, name) for name in VIEWS if name != "all"}
        menu = frozenset(view for view, _words in self.menu_views())
        self.filters.show_counts(shown, hide_empty=HIDDEN_WHEN_EMPTY, only_chosen=menu)

    def count_of(self, view: str) -> int:
        """How many chats a view has, as far as it was counted."""
        return int(getattr(self._counts, view)) if self._counts is not None else 0

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Committed changes."""
        self.model.apply(changes)
        self.views.apply(changes)
        if any(kind in KINDS for kind, _ in changes):
            self._ctx.tasks.start(self.count(), owner=self)

    def show_view(self, view: str) -> None:
        """Show another view of the chats."""
        self._view = next(each for each in VIEWS if each == view)
        self.query = None
        self.filters.choose(view)
        self._show_counts()
        self.views.show_used()
        self.model.restart()

    def show_query(self, query: ChatQuery) -> None:
        """Show the chats a question of staff lets through."""
        self.query = query
        self.filters.choose("")
        self._show_counts()
        self.model.restart()

    @property
    def view(self) -> reads.View:
        """The view that is shown, unless a question is."""
        return self._view

    def current_row(self) -> ConversationRow | None:
        """The chat that is marked."""
        index = self.list.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def _ask_menu(self, index: QModelIndex, place: QPoint) -> None:
        row = self.model.row_at(index.row())
        if row is not None and not self._ctx.veil.is_counter:
            self.menu_wanted.emit(row, place)

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
        if self.query is not None:
            return self.tr("No chat fits this filter"), self.tr("Choose another one, or see All for every chat.")
        if self._view == "mine":
            return self.tr("Nothing of yours"), self.tr("Assign a chat to yourself from its head or its menu.")
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
        self._show_counts()
        self.list.doItemsLayout()
