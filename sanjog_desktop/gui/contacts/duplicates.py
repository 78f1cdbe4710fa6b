"""People entered twice: the pairs to answer, the likeliest first, two side by side, and merges to undo."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sanjog_desktop.actions import duplicates as actions
from sanjog_desktop.actions import person_merge
from sanjog_desktop.actions.merge_preview import preview
from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.contacts.duplicate_words import brief_words, likeness_chip, reason_words
from sanjog_desktop.gui.contacts.merge_page import SideBySide
from sanjog_desktop.gui.contacts.sheet import Sheet
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person import texts
from sanjog_desktop.gui.person.masked import masked_text, may_edit
from sanjog_desktop.gui.rows_model import Column, RowRole, RowsModel
from sanjog_desktop.gui.times import date_text, number_text
from sanjog_desktop.gui.widgets.basics import ElidedLabel, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.empty import EmptyState
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.widgets.row_table import AnyIndex, RowDelegate, RowTable, table_card
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.duplicate_rows import MergeRow, PairRow
from sanjog_desktop.store.reads import duplicates as reads
from sanjog_desktop.store.session import Changes

_PAGE = 50
_SHARES, _GIVE_WAY = (24, 24, 26, 12), (2,)
_MERGE_SHARES = (30, 30, 20, 16)
_ROW_PX = 62


class DuplicatesSheet(Sheet):
    """`open()` shows the pairs and goes on comparing; `closed` when the person at the desk is done."""

    closed = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Nothing is read before `open`."""
        super().__init__(parent)
        self.setObjectName("duplicates")
        self._ctx = ctx
        self._db: Database = ctx.db
        self.is_open = False
        self._unsubscribe: Callable[[], None] = _nothing
        self.pairs: RowsModel[PairRow] = RowsModel(
            ctx.tasks, self._fetch, lambda row: (row.one.id, row.other.id), sentence=self._sentence,
            columns=self._columns(), kinds=frozenset({"duplicate", "contact"}), page=_PAGE, veil=ctx.veil, parent=self,
        )  # fmt: skip
        self.merges: RowsModel[MergeRow] = RowsModel(
            ctx.tasks, self._fetch_merges, lambda row: row.id, sentence=self._merge_sentence,
            columns=self._merge_columns(), kinds=frozenset({"contact"}), veil=ctx.veil, parent=self,
        )  # fmt: skip
        self._build()
        self._connect()
        for model in (self.pairs, self.merges):
            # Not the tables: where there is nothing to show they are out of sight, and something may come.
            model.follow(self)
        self.begin_at(self.table, move=False)

    # What the pane asks -----------------------------------------------------------------------------
    def open(self) -> None:
        """Read the pairs, and compare what was not compared yet."""
        if not self.is_open:
            self.is_open = True
            self._unsubscribe = self._db.on_changes(self._changed)
        self._show_queue()
        self.pairs.restart()
        self.merges.restart()
        self._ctx.tasks.start(self._compare(), owner=self)

    def leave(self) -> None:
        """Close the sheet."""
        if not self.is_open:
            return
        self.is_open = False
        self._unsubscribe()
        self.closed.emit()

    def areas(self) -> Sequence[QWidget]:
        """Where F6 goes."""
        return (self.table,)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back a step, in the end to the list of people."""
        if event.key() == Qt.Key.Key_Escape:
            if self.pages.currentWidget() is self.queue:
                self.leave()
            else:
                self._show_queue()
            return
        super().keyPressEvent(event)

    # Building ---------------------------------------------------------------------------------------
    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        self.notice = NoticeStrip(self._ctx.theme)
        outer.addWidget(self.notice)
        self.pages = QStackedWidget()
        outer.addWidget(self.pages, 1)
        self.queue = self._build_queue()
        self.side_by_side = SideBySide(self._ctx)
        self.done = self._build_done()
        for page in (self.queue, self.side_by_side, self.done):
            self.pages.addWidget(page)

    def _build_queue(self) -> QWidget:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("People entered twice?"), "title"))
        self.progress = ElidedLabel("", "caption")
        head.addWidget(self.progress, 1)
        rows.addLayout(head)
        rows.addWidget(
            label(
                self.tr("A number in common alone never counts: families share one. What you answer is remembered."),
                "second", wrap=True,
            )
        )
        self.table = RowTable(
            self._ctx.theme, _SHARES, self.tr("Pairs to answer"), give_way=_GIVE_WAY, row_px=_ROW_PX
        )
        self.table.setModel(self.pairs)
        self.table.setItemDelegate(_PairDelegate(self._ctx, self.table))
        self.empty = EmptyState(
            self._ctx.theme, "users", self.tr("Nobody is entered twice"),
            self.tr("New and changed entries are compared by themselves."),
        )  # fmt: skip
        self.stack = QStackedWidget()
        self.stack.addWidget(table_card(self.table))
        self.stack.addWidget(self.empty)
        rows.addWidget(self.stack, 1)
        holder = QWidget()
        line = FlowLayout(holder)
        self.same_button = PrimaryButton(self.tr("&Same person…"))
        self.family_button = PlainButton(self.tr("Same &family"))
        self.different_button = PlainButton(self.tr("&Different people"))
        self.done_button = PlainButton(self.tr("&Undo a merge…"))
        self.close_button = PlainButton(self.tr("&Close"))
        for button in (
            self.same_button, self.family_button, self.different_button, self.done_button, self.close_button,
        ):  # fmt: skip
            line.addWidget(button)
        rows.addWidget(holder)
        return page

    def _build_done(self) -> QWidget:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(label(self.tr("Made one person"), "title"))
        rows.addWidget(
            label(
                self.tr("Undone, both entries stand as they stood; what came in or was changed since stays."), "second",
                wrap=True,
            )
        )
        self.merge_table = RowTable(self._ctx.theme, _MERGE_SHARES, self.tr("Merges that can be undone"), give_way=(2,))
        self.merge_table.setModel(self.merges)
        self.merge_table.setItemDelegate(RowDelegate(self._ctx.theme, self.merge_table))
        rows.addWidget(table_card(self.merge_table), 1)
        holder = QWidget()
        line = FlowLayout(holder)
        self.undo_button = PrimaryButton(self.tr("&Undo this merge"))
        self.back_button = PlainButton(self.tr("&Back"))
        line.addWidget(self.undo_button)
        line.addWidget(self.back_button)
        rows.addWidget(holder)
        return page

    def _columns(self) -> tuple[Column[PairRow], ...]:
        return (
            Column(self.tr("One entry"), lambda row: row.one.name),
            Column(self.tr("The other"), lambda row: row.other.name),
            Column(self.tr("Why"), lambda row: reason_words(row.reasons)),
            Column(self.tr("How likely"), lambda row: likeness_chip(row.score)[0]),
        )

    def _merge_columns(self) -> tuple[Column[MergeRow], ...]:
        now = self._ctx.clock.now
        return (
            Column(self.tr("Stays"), lambda row: masked_text(self._ctx, "name", row.kept_name)),
            Column(self.tr("Went into it"), lambda row: masked_text(self._ctx, "name", row.gone_name)),
            Column(self.tr("By whom, when"), lambda row: self._who(row)),
            Column(self.tr("Undo until"), lambda row: date_text(row.undo_until_at, Instant(now()))),
        )

    def _who(self, row: MergeRow) -> str:
        day = date_text(row.at, Instant(self._ctx.clock.now()))
        return f"{row.staff}, {day}" if row.staff else day

    def _connect(self) -> None:
        self.table.row_opened.connect(lambda _place: self._look())
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self.same_button.clicked.connect(self._look)
        self.family_button.clicked.connect(lambda: self._answer("family"))
        self.different_button.clicked.connect(lambda: self._answer("different"))
        self.done_button.clicked.connect(self._show_done)
        self.close_button.clicked.connect(self.leave)
        self.side_by_side.left.connect(self._show_queue)
        self.side_by_side.begun.connect(self.begin_at)
        self.side_by_side.agreed.connect(
            lambda kept, gone, choices: self._ctx.tasks.start(self._merge(kept, gone, choices), owner=self)
        )
        self.undo_button.clicked.connect(self._undo_chosen)
        self.merge_table.row_opened.connect(lambda _place: self._undo_chosen())
        self.merge_table.selectionModel().currentRowChanged.connect(lambda *_: self._show_buttons())
        self.back_button.clicked.connect(self._show_queue)
        self.pairs.refreshed.connect(self._refreshed)
        self.pairs.failed.connect(self._failed)
        self.merges.refreshed.connect(self._merges_refreshed)
        self._ctx.veil.changed.connect(self._show_buttons)

    # Reading ----------------------------------------------------------------------------------------
    async def _fetch(self, after: PairRow | None, limit: int) -> Sequence[PairRow]:
        last = None if after is None else (after.score, after.one.id, after.other.id)
        return await self._db.read(reads.duplicate_page, limit, last)

    async def _fetch_merges(self, after: MergeRow | None, limit: int) -> Sequence[MergeRow]:
        return [] if after is not None else await self._db.read(reads.recent_merges, limit)

    async def _compare(self) -> None:
        """Compare what waits, a few entries a write, so that everything else comes in between."""
        try:
            while self.is_open:
                left = await self._db.read(reads.waiting_to_compare)
                self.progress.setText(
                    self.tr("Comparing… {count} entries left").format(count=number_text(left)) if left else ""
                )
                if not left or not await self._db.write(actions.find_next):
                    return
        finally:
            self.progress.setText("")

    def _changed(self, changes: Changes) -> None:
        self.pairs.apply(changes)
        self.merges.apply(changes)

    def _refreshed(self) -> None:
        self.stack.setCurrentIndex(0 if self.pairs.rows else 1)
        if self.pages.currentWidget() is self.queue:
            # There may be something now where there was nothing, or nothing any more.
            start = self.table if self.pairs.rows else self.close_button
            left = self.close_button if self.pairs.rows else self.table
            self.begin_at(start, move=self.window().focusWidget() is left)
        if self.pairs.rows and not self.table.currentIndex().isValid():
            self.table.select_place(0)
        self._show_buttons()

    def _merges_refreshed(self) -> None:
        if self.merges.rows and not self.merge_table.currentIndex().isValid():
            self.merge_table.select_place(0)
        self._show_buttons()

    def _failed(self) -> None:
        self.notice.say(
            self.tr("The pairs could not be read."), self.tr("What is shown is from before."),
            action=self.tr("Try again"), on_action=self.pairs.restart,
        )  # fmt: skip

    def _moved(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_buttons()

    # Showing ----------------------------------------------------------------------------------------
    def _show_queue(self) -> None:
        self.pages.setCurrentWidget(self.queue)
        self._show_buttons()
        self.begin_at(self.table if self.pairs.rows else self.close_button)

    def _show_done(self) -> None:
        self.merges.restart()
        self.pages.setCurrentWidget(self.done)
        self._show_buttons()
        self.begin_at(self.merge_table)

    def _show_buttons(self) -> None:
        may = may_edit(self._ctx)
        chosen = self._chosen() is not None
        for button in (self.family_button, self.different_button):
            button.setEnabled(chosen and may)
        self.same_button.setEnabled(chosen)
        self.done_button.setVisible(bool(self.merges.rows))
        self.undo_button.setEnabled(may and self.merges.row_at(self.merge_table.currentIndex().row()) is not None)

    def _chosen(self) -> PairRow | None:
        index = self.table.currentIndex()
        return self.pairs.row_at(index.row()) if index.isValid() else None

    def _look(self) -> None:
        row = self._chosen()
        if row is not None:
            self._ctx.tasks.start(self._show_pair(row), owner=self)

    async def _show_pair(self, row: PairRow) -> None:
        shown = await self._db.read(preview, row.one.id, row.other.id)
        self.pages.setCurrentWidget(self.side_by_side)
        self.side_by_side.show_preview(shown)

    # Answering --------------------------------------------------------------------------------------
    def _answer(self, said: actions.Answer) -> None:
        row = self._chosen()
        if row is not None and may_edit(self._ctx):
            self._ctx.tasks.start(self._write_answer(row, said), owner=self)

    async def _write_answer(self, row: PairRow, said: actions.Answer) -> None:
        place = self.table.currentIndex().row()
        await self._db.write(actions.answer, row.one.id, row.other.id, said, staff=self._ctx.staff)
        await self.pairs.reload()
        self.table.select_place(min(place, len(self.pairs.rows) - 1))
        words = self.tr("Noted: one family.") if said == "family" else self.tr("Noted: different people.")
        self.notice.say(
            words, tone="ok", action=self.tr("Ask again"),
            on_action=lambda: self._start(self._take_back(row)),
        )  # fmt: skip
        self._show_queue()

    async def _take_back(self, row: PairRow) -> None:
        await self._db.write(actions.take_back, row.one.id, row.other.id, staff=self._ctx.staff)
        self.notice.hide()

    async def _merge(self, kept: str, gone: str, choices: dict[str, person_merge.Side]) -> None:
        try:
            id = await self._db.write(person_merge.merge, kept, gone, choices, staff=self._ctx.staff)
        except UserError as error:
            self.side_by_side.notice.say(tr_error(error.text, error.hint or ""), tone="bad")
            return
        self._ctx.wake_outbox()
        self._show_queue()
        await self.pairs.reload()
        self.notice.say(
            self.tr("They are one person now."), self.tr("It can be undone for 30 days."), tone="ok",
            action=self.tr("Undo"), on_action=lambda: self._start(self._undo(id)),
        )  # fmt: skip

    def _undo_chosen(self) -> None:
        row = self.merges.row_at(self.merge_table.currentIndex().row())
        if row is not None and may_edit(self._ctx):
            self._ctx.tasks.start(self._undo(row.id), owner=self)

    async def _undo(self, merge_id: str) -> None:
        try:
            undone = await self._db.write(person_merge.undo, merge_id, staff=self._ctx.staff)
        except UserError as error:
            self.notice.say(tr_error(error.text, error.hint or ""), tone="bad")
            return
        await self.merges.reload()
        await self.pairs.reload()
        self._show_queue()
        fields = ", ".join(texts.field_text(field) for field in undone.kept_fields)
        more = self.tr("Changed since, so left as it is: {fields}.").format(fields=fields) if fields else ""
        self.notice.say(self.tr("Both entries are back."), more, tone="ok")

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._ctx.tasks.start(work, owner=self)

    # Words ------------------------------------------------------------------------------------------
    def _sentence(self, row: PairRow) -> str:
        words = self.tr("{one} and {other}. {likely}: {why}.")
        return words.format(
            one=f"{row.one.name}, {brief_words(row.one)}", other=f"{row.other.name}, {brief_words(row.other)}",
            likely=likeness_chip(row.score)[0], why=reason_words(row.reasons),
        )  # fmt: skip

    def _merge_sentence(self, row: MergeRow) -> str:
        name = masked_text(self._ctx, "name", row.gone_name)
        return self.tr("{gone} went into {kept}, {who}").format(
            gone=name, kept=masked_text(self._ctx, "name", row.kept_name), who=self._who(row)
        )


def _nothing() -> None:
    """Nothing to end yet."""


class _PairDelegate(RowDelegate):
    """A name with what tells the entry from others below it; the likeness as a chip."""

    def __init__(self, ctx: Context, parent: QWidget) -> None:
        super().__init__(ctx.theme, parent)

    def paint_cell(self, painter: QPainter, rect: QRectF, index: AnyIndex) -> None:
        """By column."""
        row = index.data(RowRole)
        if not isinstance(row, PairRow):
            return
        if index.column() < 2:
            person = row.one if index.column() == 0 else row.other
            self.draw_two_lines(painter, rect, person.name, brief_words(person))
        elif index.column() == 2:
            self.draw_line(painter, rect, reason_words(row.reasons), px=12, token="ink2")
        else:
            self.draw_chip(painter, rect, *likeness_chip(row.score))
