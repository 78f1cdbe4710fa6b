"""A broadcast that has begun: its numbers, what holds it, each person's result, and the buttons to hold or end it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from sanjog_desktop.actions import broadcasts
from sanjog_desktop.gui import times
from sanjog_desktop.gui.broadcasts import wording
from sanjog_desktop.gui.broadcasts.question import ask
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.rows_model import Column, RowsModel
from sanjog_desktop.gui.widgets.basics import DangerButton, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.row_table import RowTable
from sanjog_desktop.store.broadcast_rows import BroadcastRow, RecipientRow
from sanjog_desktop.store.reads.broadcasts import reasons_of, recipients

ROW_PX: Final = 34
#: What the list of people can be narrowed to, each with the states it holds.
_SHOWN: Final[tuple[tuple[str, ...], ...]] = (
    (), ("sent", "delivered", "read"), ("waiting", "queued"), ("excluded", "cancelled"), ("failed", "uncertain"),
)  # fmt: skip


class BroadcastProgress(QWidget):
    """``chat_wanted(conversation_id, message_id)`` when a person of the list is opened."""

    chat_wanted = Signal(int, int)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.row: BroadcastRow | None = None
        self.heading = label("", "title", wrap=True)
        self.state = label("", "second", wrap=True)
        self.why = label("", "bad", wrap=True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.bar.setTextVisible(False)
        self.numbers = label("", "", wrap=True, selectable=True)
        self.reasons = label("", "second", wrap=True, selectable=True)
        self.pause_button = PlainButton(self.tr("Pause"))
        self.resume_button = PrimaryButton(self.tr("Go on"))
        self.cancel_button = DangerButton(self.tr("Cancel it"))
        self.shown = QComboBox()
        self.shown.setAccessibleName(self.tr("Which people to show"))
        self.shown.addItems([self.tr("Everybody"), self.tr("Sent"), self.tr("Still waiting"), self.tr("Left out"),
                             self.tr("Failed or not known")])  # fmt: skip
        self.model: RowsModel[RecipientRow] = RowsModel(
            ctx.tasks, self._fetch, lambda row: row.no,
            sentence=lambda row: wording.recipient_sentence(row, ctx.clock.now()),
            columns=(
                Column(self.tr("Person"), lambda row: row.name),
                Column(self.tr("Message"), lambda row: wording.recipient_words(row.state)),
                Column(self.tr("Why"), lambda row: wording.reason_words(row.reason) if row.reason else ""),
                Column(self.tr("When"), lambda row: times.moment_text(row.settled_at, ctx.clock.now())
                       if row.settled_at else ""),
            ), veil=ctx.veil, parent=self,
        )  # fmt: skip
        self.table = RowTable(ctx.theme, (24, 14, 40, 16), self.tr("People of the broadcast"), row_px=ROW_PX)
        self.table.setModel(self.model)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        buttons = QHBoxLayout()
        for button in (self.pause_button, self.resume_button, self.cancel_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.shown)
        for widget in (self.heading, self.state, self.why, self.bar, self.numbers, self.reasons):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self.table, 1)

    def _connect(self) -> None:
        for button, act in (
            (self.pause_button, broadcasts.pause),
            (self.resume_button, broadcasts.resume),
        ):
            button.clicked.connect(
                lambda _=False, button=button, act=act: self._ctx.tasks.start(self._do(act), owner=self, busy=button)
            )
        self.cancel_button.clicked.connect(self._ask_cancel)
        self.shown.currentIndexChanged.connect(lambda _: self.model.restart())
        self.table.row_opened.connect(self._open)

    def _ask_cancel(self) -> None:
        ask(
            self, self.tr("Cancel the broadcast?"),
            self.tr("Whoever has not got it yet gets none. This cannot be undone; a pause can."),
            self.tr("Cancel the broadcast"),
            self._cancel,
        )  # fmt: skip

    def _cancel(self) -> None:
        self._ctx.tasks.start(self._do(broadcasts.cancel), owner=self, busy=self.cancel_button)

    async def _do(self, act: object) -> None:
        if self.row is not None and callable(act):
            await self._ctx.db.write(act, self.row.id, staff=self._ctx.staff)

    async def open(self, row: BroadcastRow) -> None:
        """Show one; the same again only moves its numbers on."""
        is_other = self.row is None or self.row.id != row.id
        self.row = row
        self.heading.setText(row.title)
        self.state.setText(
            wording.state_line(row, self._ctx.clock.now()) + f" · {row.template_name}"
        )
        self.why.setText(" ".join(wording.stop_words(row.state_reason)).strip())
        self.why.setVisible(bool(self.why.text()))
        self.bar.setMaximum(max(1, row.counts.people))
        self.bar.setValue(row.counts.people - row.counts.waiting - row.counts.queued)
        self.numbers.setText(wording.progress_sentence(row))
        self.pause_button.setVisible(row.state in ("running", "preparing"))
        self.resume_button.setVisible(row.state in ("paused", "stopped"))
        self.cancel_button.setVisible(row.state not in ("cancelled", "done"))
        found = await self._ctx.db.read(reasons_of, row.id)
        self.reasons.setText(
            "\n".join(
                f"• {times.number_text(each.people)} {wording.recipient_words(each.state)}"
                + (f": {wording.reason_words(each.reason)}" if each.reason else "")
                for each in found
            )
        )
        self.reasons.setVisible(bool(found))
        if is_other:
            self.model.restart()
        else:
            await self.model.reload()

    async def _fetch(self, after: RecipientRow | None, limit: int) -> Sequence[RecipientRow]:
        if self.row is None:
            return []
        states = _SHOWN[max(0, self.shown.currentIndex())]
        return await self._ctx.db.read(recipients, self.row.id, states, limit, after.no if after else 0)

    def _open(self, place: int) -> None:
        row = self.model.row_at(place)
        if row is not None and row.conversation_id:
            self.chat_wanted.emit(row.conversation_id, row.message_id)
