"""The queue: what people asked of us about their data, by when, how far it is, and what chats suggest they ask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, cast

import msgspec
from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from sanjog_desktop.actions import requests as actions
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId, PrivacyRequestId
from sanjog_desktop.gui.context import Context, NewRequest
from sanjog_desktop.gui.privacy.columns import request_columns, request_sentence
from sanjog_desktop.gui.privacy.form import RequestValues
from sanjog_desktop.gui.privacy.queue_layout import CLOSED, DUE, OPEN, SUSPECTED, QueueLayout
from sanjog_desktop.gui.privacy.request_steps import RequestSteps
from sanjog_desktop.gui.privacy.request_view import RequestView, request_view
from sanjog_desktop.gui.privacy.work_rows import work_rows, work_title
from sanjog_desktop.gui.rows_model import COALESCE_MS, RowsModel
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.reads import requests as reads
from sanjog_desktop.store.reads.request_lines import RequestLine, request_lines
from sanjog_desktop.store.reads.request_metrics import request_metrics
from sanjog_desktop.store.reads.search import search_people
from sanjog_desktop.store.rows import RequestCounts

_KINDS = frozenset({"request", "conversation", "contact", "consent", "task", "request_task", "evidence", "hold"})
_PEOPLE_SHOWN = 20
_UNDER_WAY = frozenset({"EXECUTING", "PROVING"})
_AGAIN_MS = 3_000


class RequestQueue(QueueLayout):
    """`open_chat_requested(conversation_id)` leads to the chat, `page_requested(name)` to a register;
    `counted(RequestCounts)` comes after each count."""

    open_chat_requested = Signal(int)
    counted = Signal(object)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the queue; nothing is read before `load` or `activate`."""
        self._ctx = ctx
        self._view: Literal["open", "due_this_week", "closed"] = "open"
        self._loaded = self._is_stale = False
        self._asked = 0
        self._wanted: PrivacyRequestId | None = None
        now = ctx.clock.now
        self.model: RowsModel[RequestLine] = RowsModel(
            ctx.tasks,
            self._fetch,
            lambda line: line.id,
            sentence=lambda line: request_sentence(line, now()),
            columns=request_columns(now),
            kinds=_KINDS,
            veil=ctx.veil,
        )
        super().__init__(ctx, self.model, parent)
        self.model.setParent(self)
        self.steps = RequestSteps(ctx, self)
        # Changes come in bursts; one look at the suggestions and the numbers serves them all.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(COALESCE_MS)
        self._rest.timeout.connect(lambda: ctx.tasks.start(self._read_rest(), owner=self))
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._look_again)
        self._connect()

    # What the pane asks -----------------------------------------------------------------------------
    async def load(self) -> None:
        """Read the first page, the suggestions and the counts."""
        self._loaded = True
        await self.model.reload()
        await self._read_rest()

    def activate(self) -> None:
        """The queue came into sight."""
        if not self._loaded:
            self._ctx.tasks.start(self.load(), owner=self)

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Committed changes: what is shown of them is read again."""
        self.model.apply(changes)
        if any(kind in _KINDS for kind, _ in changes):
            self._is_stale = True
            if self.isVisible():
                self._rest.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the queue was out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self._rest.start()

    def focus_search(self) -> None:
        """Put the keyboard on the list, or on the person search of an open form."""
        if self.side.currentWidget() is self.form:
            self.form.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.focus_list()

    def focus_list(self) -> None:
        """Put the keyboard on the requests."""
        if self.filters.current == SUSPECTED:
            self.suspected.focus_first()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_subject(self, request_id: str) -> None:
        """Show one request beside the list."""
        self._wanted = PrivacyRequestId(request_id)
        self._select_wanted()
        self._ctx.tasks.start(self._show_request(self._wanted), owner=self)

    def areas(self) -> Sequence[QWidget]:
        """Where F6 goes: the list, the work under it, then the panel."""
        first = self.table if self.filters.current != SUSPECTED else self.suspected
        return (first, self.work.table, self.side) if self.work.isVisible() else (first, self.side)

    def show_veiled(self, hidden: bool) -> None:
        """Counter mode: the list goes on without names; the words of a request and the work on it are put away."""
        if hidden and self.filters.current == SUSPECTED:
            self.show_view(OPEN)
        self.side.setVisible(not hidden)
        for button in (self.new_button, *self.page_buttons.values()):
            button.setDisabled(hidden)
        if hidden:
            self.work.hide()
            self.notice.hide()
        elif self._wanted is not None:
            self._ctx.tasks.start(self._show_request(self._wanted), owner=self)

    def start_request(self, subject: NewRequest) -> None:
        """Open the form for a request of this person."""
        self.start_form()
        self.form.begin_for(subject)

    def show_view(self, view: str) -> None:
        """Show open, due_this_week, suspected or closed requests."""
        self.filters.choose(view)
        self._on_view(view)

    def _connect(self) -> None:
        tasks = self._ctx.tasks
        self.filters.chosen.connect(self._on_view)
        self.new_button.clicked.connect(self.start_form)
        self.model.failed.connect(self._on_failed)
        self.model.refreshed.connect(self._on_refreshed)
        self.table.selectionModel().currentRowChanged.connect(self._on_moved)
        self.table.row_opened.connect(lambda _place: self.panel.focus_first())
        self.suspected.confirmed.connect(
            lambda which, kind: tasks.start(self._answer(which, kind), owner=self)
        )
        self.suspected.dismissed.connect(
            lambda which: tasks.start(self._answer(which, ""), owner=self)
        )
        for part in (self.suspected, self.panel):
            part.chat_requested.connect(self.open_chat_requested)
        self.panel.person_requested.connect(lambda who: self._ctx.open_pane("contacts", who))
        self.panel.request_requested.connect(self.show_subject)
        self.panel.step_requested.connect(self.steps.begin)
        self.work.task_chosen.connect(self.steps.begin_task)
        self.work.link_pressed.connect(lambda: self.steps.begin("plan"))
        self.form.cancelled.connect(self._leave_form)
        self.form.searched.connect(lambda text: tasks.start(self._look_up(text), owner=self))
        self.form.submitted.connect(lambda values: tasks.start(self._create(values), owner=self))

    # Showing ----------------------------------------------------------------------------------------
    async def _fetch(self, after: RequestLine | None, limit: int) -> Sequence[RequestLine]:
        key = (after.row.due_at, after.row.id) if after is not None else None
        return await self._ctx.db.read(request_lines, self._view, limit, key)

    async def _read_rest(self) -> None:
        self._is_stale = False
        self.suspected.show_rows(await self._ctx.db.read(reads.suspected_page))
        counts: RequestCounts = await self._ctx.db.read(reads.request_counts)
        shown = {
            OPEN: counts.open,
            DUE: counts.due_this_week,
            SUSPECTED: counts.suspected,
            CLOSED: counts.closed,
        }
        self.filters.show_counts(shown)
        self.metrics.show_metrics(await self._ctx.db.read(request_metrics))
        self.counted.emit(counts)
        self._show_right_page()

    def _on_view(self, view: str) -> None:
        if view == SUSPECTED and self._ctx.veil.is_counter:
            self.show_view(OPEN)  # suggestions are people's own words
            return
        if view == SUSPECTED:
            self._show_right_page()
            self._show_side(self.nothing)
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
        self.show_page_of(view, filled=filled)

    def _on_moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        line = self.model.row_at(current.row()) if current.isValid() else None
        if line is not None and line.id != self._wanted:
            self._wanted = line.id
            self._ctx.tasks.start(self._show_request(line.id), owner=self)

    async def _show_request(self, request_id: PrivacyRequestId) -> None:
        self._asked += 1
        asked = self._asked
        view = await self._ctx.db.read(request_view, request_id)
        if asked != self._asked or view is None or self._ctx.veil.is_counter:
            return
        view = self._with_outcome(view)
        self.steps.view = view
        self.panel.show_request(view)
        self._show_work(view)
        self._show_side(self.panel)

    def _with_outcome(self, view: RequestView) -> RequestView:
        """With what the loop knows of an erasure under way, which is looked at again while it runs."""
        outcome = self._ctx.erasure_outcome(view.row.id)
        if view.row.kind != "erasure" or view.row.state not in _UNDER_WAY:
            self._again.stop()
            return view
        self._again.start()
        if outcome is None:
            return view
        found = len(outcome.proof.remnants) if outcome.proof is not None else 0
        return msgspec.structs.replace(view, waits_for=outcome.waits_for, remnants=found)

    def _look_again(self) -> None:
        if self._wanted is not None and self.isVisible():
            self._ctx.tasks.start(self._show_request(self._wanted), owner=self)

    def _show_work(self, view: RequestView) -> None:
        link = self.tr("Look through the plan…") if view.plan is not None and not view.work else ""
        self.work.show_work(work_title(view), work_rows(view, self._ctx.clock.now()), link)

    def _show_side(self, page: QWidget) -> None:
        if self.side.currentWidget() is not self.form:
            self.side.setCurrentWidget(page)

    # Doing ------------------------------------------------------------------------------------------
    async def _answer(self, request_id: str, kind: str) -> None:
        """It is a request of this kind, or none when the kind is empty."""
        self.suspected.set_busy(request_id, True)
        staff, write = self._ctx.staff, self._ctx.db.write
        try:
            if kind:
                await write(actions.confirm_suspected, request_id, kind=kind, staff=staff)
                self._ctx.wake_outbox()
                self.show_subject(request_id)
            else:
                reason = self.tr("Read by staff: not a request")
                await write(actions.dismiss_suspected, request_id, reason=reason, staff=staff)
        finally:
            self.suspected.set_busy(request_id, False)
        await self._read_rest()

    def start_form(self) -> None:
        """Open the empty form beside the list."""
        self.side.setCurrentWidget(self.form)
        self.form.start()

    def _leave_form(self) -> None:
        shown = self.panel.view is not None and self.filters.current != SUSPECTED
        self.side.setCurrentWidget(self.panel if shown else self.nothing)
        self.focus_list()

    async def _look_up(self, text: str) -> None:
        hits = await self._ctx.db.read(search_people, text, _PEOPLE_SHOWN) if text else []
        self.form.show_people(text, hits)

    async def _create(self, values: RequestValues) -> None:
        self.form.save_button.setEnabled(False)
        try:
            made = await self._ctx.db.write(
                actions.create_request,
                ContactId(values.contact_id),
                values.kind,
                channel=values.channel,
                received_at=values.received_at,
                requester=values.requester,
                requester_name=values.requester_name,
                scope=values.scope,
                conversation_id=values.conversation_id,
                source_wamid=values.wamid or None,
                notes=values.notes,
                staff=self._ctx.staff,
            )
        except UserError as error:
            self.form.say(tr_error(error.text, error.hint))
            return
        finally:
            self.form.save_button.setEnabled(True)
        self._ctx.wake_outbox()
        self._leave_form()
        self.show_view(OPEN)
        self.show_subject(made)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.focus_list()
            return
        super().keyPressEvent(event)
