"""Sending messages on: to which chats, whose data the files hold, and the red question before another family gets
them. A chat the rules keep closed cannot be chosen, and says why.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.actions import forwarding, messages
from sanjog_desktop.actions.forwarding import Copied, Outline
from sanjog_desktop.actions.wrong_person import WrongPerson
from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import AttachmentId, ConversationId, new_id
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.about_line import AboutLine
from sanjog_desktop.gui.chats.markup import parse_markup
from sanjog_desktop.gui.chats.strips import UNDO_MS
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import PlainButton, PrimaryButton, SearchField, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.store.reads.conversations import conversation_page, conversation_row, conversation_rows
from sanjog_desktop.store.reads.search import search_people
from sanjog_desktop.store.rows import ConversationRow, MessageRow
from sanjog_desktop.store.search_rows import PersonHit
from sanjog_desktop.store.session import Session

RECENT, FOUND = 12, 20
MOST_CHATS = 20
"""So many families at once; more is a broadcast, which has its own rules."""
_ID = Qt.ItemDataRole.UserRole


class ForwardDialog(QDialog):
    """Opened with ``open()``; ``sent(conversation_id)`` for each chat whose messages are in the outbox.

    It closes when every chosen chat has them; where something is in the way, the rest stays chosen and says why.
    """

    sent = Signal(int)

    def __init__(
        self, ctx: Context, chat: ConversationRow, rows: Sequence[MessageRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ctx, self._chat = ctx, chat
        self._ids = [row.id for row in rows]
        self._outline: Outline | None = None
        self.chosen: dict[int, ConversationRow] = {}
        self._reasons: dict[int, str] = {}
        self._asked = 0
        self._sending = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Forward"))
        self.setMinimumSize(min(ctx.theme.px(440), 800), min(ctx.theme.px(520), 700))
        self.search = SearchField(ctx.theme, tr("To whom? Name in any script, or part of a number"))
        self.people = QListWidget()
        self.people.setAccessibleName(tr("Chats"))
        self.picked = QWidget()
        self._chips = FlowLayout(self.picked, gap=6)
        self.what = label("", "second", wrap=True)
        self.to, self.reason = label("", "strong", wrap=True), label("", "bad", wrap=True)
        self.about = AboutLine(ctx)
        self.send, self.cancel = PrimaryButton(tr("Forward")), PlainButton(tr("Cancel"))
        self._lay_out()
        self.search.searched.connect(lambda text: ctx.tasks.start(self._look_up(text), owner=self))
        self.search.left_downwards.connect(self._enter_list)
        self.people.itemChanged.connect(self._toggled)
        self.people.itemActivated.connect(_turn)
        self.about.answered.connect(self._arrange)
        self.send.clicked.connect(lambda: self._start())
        self.cancel.clicked.connect(self.reject)
        self._arrange()
        ctx.tasks.start(self._load(), owner=self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(tr("Forward"), "title"))
        column.addWidget(self.what)
        column.addWidget(self.picked)
        column.addWidget(self.search)
        column.addWidget(self.people, 1)
        for each in (self.to, self.reason, self.about):
            column.addWidget(each)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.send)
        column.addLayout(row)

    # What and to whom -----------------------------------------------------------------------------------
    async def _load(self) -> None:
        await self._look_up("")
        try:
            found = await self._ctx.db.read(forwarding.outline, self._ids)
        except UserError as error:
            self._show_reason(f"{tr_text(error.text)} {tr_text(error.hint)}".strip())
            return
        self._outline = found
        said = " · ".join(" ".join(parse_markup(wording.body_words(row)).text.split())[:60] for row in found.rows[:3])
        more = len(found.rows) - 3
        self.what.setText(said + (" · " + tr("and %n more", "", more) if more > 0 else ""))
        if found.asks_whose:
            self.about.ask(list(found.owners))
        self._arrange()

    async def _look_up(self, text: str) -> None:
        self._asked += 1
        asked = self._asked
        rows = await self._ctx.db.read(_chats, text)
        if asked != self._asked:
            return
        self.people.blockSignals(True)
        self.people.clear()
        for row in rows.chats:
            if row.id == self._chat.id or row.is_imported:
                continue
            self._add(self._described(row), row.id)
        for hit in rows.without:
            name = self._ctx.veil.row(hit).name
            self._add(tr("{name}: no chat yet, a template has to open it").format(name=name), None)
        if not self.people.count():
            self._add(tr("No chat found. Only people who have a chat can be forwarded to."), None)
        self.people.blockSignals(False)

    def _add(self, text: str, id: int | None) -> None:
        item = QListWidgetItem(text)
        if id is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        else:
            item.setData(_ID, id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if id in self.chosen else Qt.CheckState.Unchecked)
        self.people.addItem(item)

    def _described(self, row: ConversationRow) -> str:
        seen = self._ctx.veil.row(row)
        about = " · ".join(part for part in (seen.subtitle, seen.city) if part)
        title = wording.title_of(seen)
        return f"{title}   {about}" if about else title

    def _name(self, row: ConversationRow) -> str:
        return wording.title_of(self._ctx.veil.row(row))

    def _enter_list(self) -> None:
        self.people.setFocus(Qt.FocusReason.OtherFocusReason)
        self.people.setCurrentRow(0)

    def _toggled(self, item: QListWidgetItem) -> None:
        id = int(item.data(_ID))
        if item.checkState() != Qt.CheckState.Checked:
            self._leave_out(id)
        elif id not in self.chosen:
            self._ctx.tasks.start(self._choose(id), owner=self)

    async def _choose(self, id: int) -> None:
        row = await self._ctx.db.read(conversation_row, ConversationId(id))
        verdict = await self._ctx.db.read(messages.verdict_for, id, Purpose.SERVICE_REPLY)
        refusal = "" if verdict.allowed else f"{tr_text(verdict.text)} {tr_text(verdict.hint)}".strip()
        if row is not None and not refusal and len(self.chosen) >= MOST_CHATS:
            refusal = tr("At most {most} chats at once; for more there are broadcasts.").format(most=MOST_CHATS)
        if row is None or refusal:
            self._mark(id, chosen=False)
            self._show_reason(f"{self._name(row)}: {refusal}" if row is not None else "")
        else:
            self.chosen[id] = row
            self._show_reason("")
        self._arrange()

    def _leave_out(self, id: int) -> None:
        self.chosen.pop(id, None)
        self._reasons.pop(id, None)
        self._mark(id, chosen=False)
        self._arrange()

    def _mark(self, id: int, *, chosen: bool) -> None:
        self.people.blockSignals(True)
        for at in range(self.people.count()):
            item = self.people.item(at)
            if item.data(_ID) == id:
                item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self.people.blockSignals(False)

    def _show_reason(self, words: str) -> None:
        self.reason.setText(words)
        self.reason.setVisible(bool(words))

    def _arrange(self) -> None:
        self._show_chips()
        rows = list(self.chosen.values())
        if not rows:
            self.to.setText(tr("Choose one chat or several."))
        elif len(rows) == 1:
            seen = self._ctx.veil.row(rows[0])
            who = " · ".join(part for part in (wording.title_of(seen), seen.subtitle, seen.city) if part)
            self.to.setText(tr("Goes to {who}").format(who=who))
        else:
            self.to.setText(tr("Goes to {who}").format(who=", ".join(self._name(row) for row in rows)))
        answered = self._outline is not None and (not self._outline.asks_whose or self.about.is_answered)
        self.send.setEnabled(bool(rows) and answered and not self._sending)

    def _show_chips(self) -> None:
        """Each chosen chat as a button that leaves it out."""
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for id, row in self.chosen.items():
            chip = QToolButton()
            chip.setText(f"{self._name(row)} ✕")
            chip.setAccessibleName(tr("Leave out {name}").format(name=self._name(row)))
            chip.setProperty("filter", True)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.clicked.connect(partial(self._leave_out, id))
            self._chips.addWidget(chip)
        self.picked.setVisible(bool(self.chosen))

    # Sending --------------------------------------------------------------------------------------------
    def _start(self) -> None:
        if self.chosen and self._outline is not None and not self._sending:
            self._sending = True
            self._arrange()
            self._ctx.tasks.start(self._send_all(self._outline), owner=self)

    async def _send_all(self, found: Outline) -> None:
        """To every chosen chat by itself: what one family may not have does not keep it from the others."""
        refused: list[str] = []
        wrong: list[tuple[int, WrongPerson]] = []
        try:
            for id, row in list(self.chosen.items()):
                try:
                    await self._send(row, found, self._reasons.get(id, ""))
                except WrongPerson as error:
                    wrong.append((id, error))
                except UserError as error:
                    refused.append(f"{self._name(row)}: {tr_text(error.text)} {tr_text(error.hint)}".strip())
                else:
                    self.chosen.pop(id)
                    self._mark(id, chosen=False)
                    self.sent.emit(id)
        finally:
            self._sending = False
            self._ctx.wake_outbox()
        self._show_reason("\n".join(refused))
        self._arrange()
        if not self.chosen:
            self.accept()
        elif wrong:
            from sanjog_desktop.gui.chats.wrong_person_dialog import ask_reason

            at, question = wrong[0]
            ask_reason(self._ctx, question, self, partial(self._go_on, at))

    def _go_on(self, id: int, reason: str) -> None:
        self._reasons[id] = reason
        self._start()

    async def _send(self, to: ConversationRow, found: Outline, reason: str) -> None:
        copies: dict[str, Copied] = {}
        try:
            for file in found.files:
                copies[file.id] = await asyncio.to_thread(self._copy, file.id, file.key)
            await self._ctx.db.write(
                forwarding.forward, self._ids, to.id, copies, about=self.about.people, reason=reason,
                staff=self._ctx.staff, hold_ms=UNDO_MS,
            )  # fmt: skip
        except BaseException:  # files no row names would lie there for ever
            for copy in copies.values():
                self._ctx.files.delete(copy.id)
            raise

    def _copy(self, id: AttachmentId, key: bytes | None) -> Copied:
        assert key is not None  # the outline refuses files that are not here
        made = AttachmentId(new_id())
        with self._ctx.files.open_reader(id, key) as source:
            return Copied(made, self._ctx.files.write(made, source))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the list or the field sends nothing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)


def _turn(item: QListWidgetItem) -> None:
    """A double click chooses as the box does."""
    if item.data(_ID) is not None:
        checked = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)


@dataclass(frozen=True, slots=True)
class _Found:
    chats: list[ConversationRow]
    without: list[PersonHit]


def _chats(session: Session, text: str) -> _Found:
    """The chats of the people found, or the latest ones; beside them those who were found and have none."""
    if not text:
        return _Found(conversation_page(session, "all", RECENT), [])
    hits = search_people(session, text, FOUND)
    ids = [ConversationId(hit.conversation_id) for hit in hits if hit.conversation_id]
    return _Found(conversation_rows(session, ids), [hit for hit in hits if not hit.conversation_id])
