"""Sending messages on: to whom, whose data the files hold, and the red question before another family gets them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

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
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.store.reads.conversations import conversation_page, conversation_row, conversation_rows
from sanjog_desktop.store.reads.search import search_people
from sanjog_desktop.store.rows import ConversationRow, MessageRow
from sanjog_desktop.store.session import Session

RECENT, FOUND = 12, 20
_ID = Qt.ItemDataRole.UserRole


class ForwardDialog(QDialog):
    """Opened with ``open()``; ``sent(conversation_id)`` once the messages are in the outbox."""

    sent = Signal(int)

    def __init__(
        self, ctx: Context, chat: ConversationRow, rows: Sequence[MessageRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ctx, self._chat = ctx, chat
        self._ids = [row.id for row in rows]
        self._outline: Outline | None = None
        self._to: ConversationRow | None = None
        self._allowed = False
        self._asked = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Forward"))
        self.setMinimumSize(min(ctx.theme.px(440), 800), min(ctx.theme.px(520), 700))
        self.search = SearchField(ctx.theme, tr("To whom? Name in any script, or part of a number"))
        self.people = QListWidget()
        self.people.setAccessibleName(tr("Chats"))
        self.what = label("", "second", wrap=True)
        self.to, self.reason = label("", "strong", wrap=True), label("", "bad", wrap=True)
        self.about = AboutLine(ctx)
        self.send, self.cancel = PrimaryButton(tr("Forward")), PlainButton(tr("Cancel"))
        self._lay_out()
        self.search.searched.connect(lambda text: ctx.tasks.start(self._look_up(text), owner=self))
        self.search.left_downwards.connect(self._enter_list)
        self.people.currentItemChanged.connect(lambda item: self._chosen(item))
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
        self.people.clear()
        for row in rows:
            if row.id == self._chat.id or row.is_imported:
                continue
            seen = self._ctx.veil.row(row)
            about = " · ".join(part for part in (seen.subtitle, seen.city) if part)
            title = wording.title_of(seen)
            item = QListWidgetItem(f"{title}   {about}" if about else title)
            item.setData(_ID, row.id)
            self.people.addItem(item)
        if not self.people.count():
            item = QListWidgetItem(tr("No chat found. Only people who have a chat can be forwarded to."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.people.addItem(item)

    def _enter_list(self) -> None:
        self.people.setFocus(Qt.FocusReason.OtherFocusReason)
        self.people.setCurrentRow(0)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        self._to, self._allowed = None, False
        if item is not None and item.data(_ID) is not None:
            self._ctx.tasks.start(self._choose(int(item.data(_ID))), owner=self)
        self._arrange()

    async def _choose(self, conversation_id: int) -> None:
        row = await self._ctx.db.read(conversation_row, ConversationId(conversation_id))
        verdict = await self._ctx.db.read(messages.verdict_for, conversation_id, Purpose.SERVICE_REPLY)
        current = self.people.currentItem()
        if row is None or not self.people.selectedItems() or current.data(_ID) != conversation_id:
            return
        self._to, self._allowed = row, verdict.allowed
        self._show_reason("" if verdict.allowed else f"{tr_text(verdict.text)} {tr_text(verdict.hint)}".strip())
        self._arrange()

    def _show_reason(self, words: str) -> None:
        self.reason.setText(words)
        self.reason.setVisible(bool(words))

    def _arrange(self) -> None:
        to = self._to
        if to is None:
            self.to.setText(tr("Choose a chat."))
        else:
            seen = self._ctx.veil.row(to)
            who = " · ".join(part for part in (wording.title_of(seen), seen.subtitle, seen.city) if part)
            self.to.setText(tr("Goes to {who}").format(who=who))
        answered = self._outline is not None and (not self._outline.asks_whose or self.about.is_answered)
        self.send.setEnabled(to is not None and self._allowed and answered)
        if self._outline is not None and self._allowed and not self.reason.text():
            self.reason.hide()

    # Sending --------------------------------------------------------------------------------------------
    def _start(self, reason: str = "") -> None:
        to, found = self._to, self._outline
        if to is not None and found is not None:
            self.send.setEnabled(False)
            self._ctx.tasks.start(self._send(to, found, reason), owner=self)

    async def _send(self, to: ConversationRow, found: Outline, reason: str) -> None:
        copies: dict[str, Copied] = {}
        try:
            for file in found.files:
                copies[file.id] = await asyncio.to_thread(self._copy, file.id, file.key)
            await self._ctx.db.write(
                forwarding.forward, self._ids, to.id, copies, about=self.about.people, reason=reason,
                staff=self._ctx.staff, hold_ms=UNDO_MS,
            )  # fmt: skip
        except BaseException as error:
            for copy in copies.values():
                self._ctx.files.delete(copy.id)
            self._arrange()
            if isinstance(error, WrongPerson):
                from sanjog_desktop.gui.chats.wrong_person_dialog import ask_reason

                ask_reason(self._ctx, error, self, self._start)
                return
            if isinstance(error, UserError):
                self._show_reason(f"{tr_text(error.text)} {tr_text(error.hint)}".strip())
                return
            raise
        self._ctx.wake_outbox()
        self.sent.emit(to.id)
        self.accept()

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


def _chats(session: Session, text: str) -> list[ConversationRow]:
    """The chats of the people found, or the latest ones."""
    if not text:
        return conversation_page(session, "all", RECENT)
    hits = search_people(session, text, FOUND)
    return conversation_rows(session, [ConversationId(hit.conversation_id) for hit in hits if hit.conversation_id])
