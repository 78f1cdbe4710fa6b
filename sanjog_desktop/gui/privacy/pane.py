"""The privacy pane: what people asked of us about their data, by when, and what chats suggest they ask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, cast

from PySide6.QtCore import QModelIndex, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from sanjog_desktop.actions import requests as actions
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId, PrivacyRequestId
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.columns import (
    GIVE_WAY,
    SHARES,
    RequestDelegate,
    request_columns,
    request_sentence,
)
from sanjog_desktop.gui.privacy.form import RequestForm, RequestValues
from sanjog_desktop.gui.privacy.panel import RequestPanel
from sanjog_desktop.gui.privacy.suspected import SuspectedList
from sanjog_desktop.gui.rows_model import RowsModel
from sanjog_desktop.gui.widgets.basics import PrimaryButton, label
from sanjog_desktop.gui.widgets.chips import Filter, FilterBar
from sanjog_desktop.gui.widgets.empty import EmptyState
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.widgets.row_table import RowTable, table_card
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads import requests as reads
from sanjog_desktop.store.reads.search import search_people
from sanjog_desktop.store.rows import RequestCounts, RequestRow

OPEN, DUE, SUSPECTED, CLOSED = "open", "due_this_week", "suspected", "closed"
_KINDS = frozenset({"request", "conversation", "contact"})
_PANEL_PX, _PANEL_LEAST_PX, _PANEL_MOST_PX = 320, 260, 460
_NOTE_PX = 230
_PEOPLE_SHOWN = 20


class PrivacyPane(QWidget):
    """`open_chat_requested(conversation_id)` leads to the chat; `counted(RequestCounts)` after each count."""

    open_chat_requested = Signal(int)
    counted = Signal(object)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the pane; nothing is read before `load` or `activate`."""
        super().__init__(parent)
        self.setObjectName("privacy")
        self._ctx = ctx
        self._db: Database = ctx.db
        self._view: Literal["open", "due_this_week", "closed"] = "open"
        self._loaded = False
        self._asked = 0
        self._wanted: PrivacyRequestId | None = None
        now = ctx.clock.now
        self.model: RowsModel[RequestRow] = RowsModel(
            ctx.tasks,
            self._fetch,
            lambda row: row.id,
            sentence=lambda row: request_sentence(row, now()),
            columns=request_columns(now),
            kinds=_KINDS,
            parent=self,
        )
        self._build()
        self._connect()

    # What the window asks ---------------------------------------------------------------------------
    async def load(self) -> None:
        """Read the first page, the suggestions and the counts."""
        self._loaded = True
        await self.model.reload()
        await self._read_rest()

    def activate(self) -> None:
        """The pane came into sight."""
        if not self._loaded:
            self._ctx.tasks.start(self.load(), owner=self)

    def deactivate(self) -> None:
        """The pane went out of sight; the model rests by itself."""

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Committed changes: what is shown of them is read again."""
        self.model.apply(changes)
        if any(kind in _KINDS for kind, _ in changes):
            self._ctx.tasks.start(self._read_rest(), owner=self)

    def focus_search(self) -> None:
        """Put the keyboard on the list, or on the person search of an open form."""
        if self.side.currentWidget() is self.form:
            self.form.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._focus_list()

    def show_subject(self, request_id: str) -> None:
        """Show one request beside the list."""
        self._wanted = PrivacyRequestId(request_id)
        self._select_wanted()
        self._ctx.tasks.start(self._show_request(self._wanted), owner=self)

    def areas(self) -> Sequence[QWidget]:
        """Where F6 goes: the list, then the panel."""
        return (self.table if self.filters.current != SUSPECTED else self.suspected, self.side)

    def restore_layout(self, kept: QSettings) -> None:
        """Take the widths this PC had."""
        state = kept.value("privacy/split")
        if state is not None:
            self.split.restoreState(state)

    def save_layout(self, kept: QSettings) -> None:
        """Remember the widths."""
        kept.setValue("privacy/split", self.split.saveState())

    def start_request(self, name: str) -> None:
        """Open the form for a request of this person, found by name."""
        self._start_form()
        self.form.search.setText(name)

    def show_view(self, view: str) -> None:
        """Show open, due_this_week, suspected or closed requests."""
        self.filters.choose(view)
        self._on_view(view)

    # Building ---------------------------------------------------------------------------------------
    def _build(self) -> None:
        page = QWidget()
        page.setProperty("surface", "page")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(24, 16, 24, 24)
        rows.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Privacy requests"), "pane-title"), 1)
        self.new_button = PrimaryButton(self.tr("&New request"))
        head.addWidget(self.new_button)
        rows.addLayout(head)
        self.filters = FilterBar(
            (
                Filter(OPEN, self.tr("Open")),
                Filter(DUE, self.tr("Due this week")),
                Filter(SUSPECTED, self.tr("Suggested from chats")),
                Filter(CLOSED, self.tr("Closed")),
            ),
            self.tr("Which requests are shown"),
        )
        rows.addWidget(self.filters)
        self.notice = NoticeStrip(self._ctx.theme)
        rows.addWidget(self.notice)
        self.stack = QStackedWidget()
        rows.addWidget(self.stack, 1)
        self.table = RowTable(self._ctx.theme, SHARES, self.tr("Privacy requests"), give_way=GIVE_WAY)
        self.table.setModel(self.model)
        self.table.setItemDelegate(RequestDelegate(self._ctx.theme, self._ctx.clock.now, self.table))
        self.model.follow(self.table)
        self.suspected = SuspectedList(self._ctx.theme, self._ctx.clock)
        self.empty = EmptyState(self._ctx.theme, "shield-check", "", "")
        for widget in (table_card(self.table), self.suspected, self.empty):
            self.stack.addWidget(widget)
        self._build_side()
        self.split = split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(page)
        split.addWidget(self.side)
        split.setStretchFactor(0, 1)
        split.setSizes([10_000, min(_PANEL_MOST_PX, self._ctx.theme.px(_PANEL_PX))])
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    def _build_side(self) -> None:
        self.side = QStackedWidget()
        self.side.setMinimumWidth(_PANEL_LEAST_PX)
        self.panel = RequestPanel(self._ctx.theme, self._ctx.clock)
        self.form = RequestForm(self._ctx.theme, self._ctx.clock)
        self._nothing = EmptyState(
            self._ctx.theme,
            "shield-check",
            self.tr("No request chosen"),
            self.tr("Choose one to see its stage, its clock and the words it rests on."),
        )
        for words in (self._nothing.title, self._nothing.text):
            words.setFixedWidth(_NOTE_PX)
        for widget in (self._nothing, self.panel, self.form):
            widget.setProperty("surface", "panel")
            widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            self.side.addWidget(widget)

    def _connect(self) -> None:
        tasks = self._ctx.tasks
        self.filters.chosen.connect(self._on_view)
        self.new_button.clicked.connect(self._start_form)
        self.model.failed.connect(self._on_failed)
        self.model.refreshed.connect(self._on_refreshed)
        self.table.selectionModel().currentRowChanged.connect(self._on_moved)
        self.table.row_opened.connect(lambda _place: self.panel.focus_first())
        self.suspected.confirmed.connect(
            lambda which: tasks.start(self._answer(which, is_request=True), owner=self)
        )
        self.suspected.dismissed.connect(
            lambda which: tasks.start(self._answer(which, is_request=False), owner=self)
        )
        for part in (self.suspected, self.panel):
            part.chat_requested.connect(self.open_chat_requested)
        self.panel.person_requested.connect(lambda who: self._ctx.open_pane("contacts", who))
        self.form.cancelled.connect(self._leave_form)
        self.form.searched.connect(lambda text: tasks.start(self._look_up(text), owner=self))
        self.form.submitted.connect(lambda values: tasks.start(self._create(values), owner=self))

    # Showing ----------------------------------------------------------------------------------------
    async def _fetch(self, after: RequestRow | None, limit: int) -> Sequence[RequestRow]:
        key = (after.due_at, after.id) if after is not None else None
        return await self._db.read(reads.request_page, self._view, limit, key)

    async def _read_rest(self) -> None:
        self.suspected.show_rows(await self._db.read(reads.suspected_page))
        counts: RequestCounts = await self._db.read(reads.request_counts)
        shown = {
            OPEN: counts.open,
            DUE: counts.due_this_week,
            SUSPECTED: counts.suspected,
            CLOSED: counts.closed,
        }
        self.filters.show_counts(shown)
        self.counted.emit(counts)
        self._show_right_page()

    def _on_view(self, view: str) -> None:
        if view == SUSPECTED:
            self._show_right_page()
            self._show_side(self._nothing)
            return
        self._view = cast("Literal['open', 'due_this_week', 'closed']", view)
        self._wanted = None
        self.table.setCurrentIndex(QModelIndex())
        self.model.restart()

    def _on_refreshed(self) -> None:
        self._show_right_page()
        if self.filters.current == SUSPECTED:
            return
        if self._wanted is None and self.model.rows:
            self._wanted = self.model.rows[0].id
        self._select_wanted()
        if self._wanted is not None:
            self._ctx.tasks.start(self._show_request(self._wanted), owner=self)

    def _on_failed(self) -> None:
        self.notice.say(
            self.tr("The requests could not be read."),
            self.tr("What is shown is from before."),
            action=self.tr("Try again"),
            on_action=self.model.restart,
        )

    def _select_wanted(self) -> None:
        place = self.model.place_of(self._wanted)
        if place is not None and place != self.table.currentIndex().row():
            self.table.select_place(place)

    def _show_right_page(self) -> None:
        view = self.filters.current
        filled = bool(self.suspected.confirm_buttons) if view == SUSPECTED else bool(self.model.rows)
        if filled:
            self.stack.setCurrentIndex(1 if view == SUSPECTED else 0)
            return
        self.empty.say(*self._empty_words(view))
        self.stack.setCurrentWidget(self.empty)
        self._show_side(self._nothing)

    def _empty_words(self, view: str) -> tuple[str, str]:
        words = {
            OPEN: (
                self.tr("No open requests"),
                self.tr("When somebody asks to see, correct or delete their data, press New request. "
                        "What they write in a chat is suggested here by itself."),
            ),
            DUE: (self.tr("Nothing due this week"), self.tr("Open shows every request that still runs.")),
            SUSPECTED: (
                self.tr("No suggestions"),
                self.tr("Messages that read like a privacy request, in four languages, wait here for your word."),
            ),
            CLOSED: (self.tr("Nothing closed yet"), self.tr("Answered requests stay here with their dates.")),
        }  # fmt: skip
        return words[view]

    def _on_moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.model.row_at(current.row()) if current.isValid() else None
        if row is not None and row.id != self._wanted:
            self._wanted = row.id
            self._ctx.tasks.start(self._show_request(row.id), owner=self)

    async def _show_request(self, request_id: PrivacyRequestId) -> None:
        self._asked += 1
        asked = self._asked
        row = await self._db.read(reads.request_row, request_id)
        evidence = await self._db.read(reads.evidence_text, request_id)
        if asked != self._asked or row is None:
            return
        self.panel.show_request(row, evidence)
        self._show_side(self.panel)

    def _show_side(self, page: QWidget) -> None:
        if self.side.currentWidget() is not self.form:
            self.side.setCurrentWidget(page)

    # Doing ------------------------------------------------------------------------------------------
    async def _answer(self, request_id: str, *, is_request: bool) -> None:
        self.suspected.set_busy(request_id, True)
        staff = self._ctx.staff
        try:
            if is_request:
                await self._db.write(actions.confirm_suspected, request_id, staff=staff)
                self.show_subject(request_id)
            else:
                reason = self.tr("Read by staff: not a request")
                await self._db.write(actions.dismiss_suspected, request_id, reason=reason, staff=staff)
        finally:
            self.suspected.set_busy(request_id, False)
        await self._read_rest()

    def _start_form(self) -> None:
        self.side.setCurrentWidget(self.form)
        self.form.start()

    def _leave_form(self) -> None:
        shown = self.panel.row is not None and self.filters.current != SUSPECTED
        self.side.setCurrentWidget(self.panel if shown else self._nothing)
        self._focus_list()

    async def _look_up(self, text: str) -> None:
        hits = await self._db.read(search_people, text, _PEOPLE_SHOWN) if text else []
        self.form.show_people(text, hits)

    async def _create(self, values: RequestValues) -> None:
        self.form.save_button.setEnabled(False)
        try:
            made = await self._db.write(
                actions.create_request,
                ContactId(values.contact_id),
                values.kind,
                channel=values.channel,
                received_at=values.received_at,
                notes=values.notes,
                staff=self._ctx.staff,
            )
        except UserError as error:
            self.form.say(tr_error(error.text, error.hint))
            return
        finally:
            self.form.save_button.setEnabled(True)
        self._leave_form()
        self.show_view(OPEN)
        self.show_subject(made)

    def _focus_list(self) -> None:
        if self.filters.current == SUSPECTED:
            self.suspected.focus_first()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self._focus_list()
            return
        super().keyPressEvent(event)
