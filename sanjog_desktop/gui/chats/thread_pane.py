"""The middle column: head, bubbles, and where staff write."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sanjog_desktop.actions import messages
from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.bubble_actions import BubbleActions
from sanjog_desktop.gui.chats.chat_work import ChatWork
from sanjog_desktop.gui.chats.composer import Composer
from sanjog_desktop.gui.chats.sending import Sending
from sanjog_desktop.gui.chats.sending_extras import SendingExtras
from sanjog_desktop.gui.chats.strips import Strips
from sanjog_desktop.gui.chats.template_picker import TemplatePicker
from sanjog_desktop.gui.chats.thread_header import ThreadHeader
from sanjog_desktop.gui.chats.thread_model import ThreadModel
from sanjog_desktop.gui.chats.thread_tools import ThreadTools
from sanjog_desktop.gui.chats.thread_view import ThreadView
from sanjog_desktop.gui.chats.writing_aids import WritingAids
from sanjog_desktop.gui.chats.writing_field import local_files
from sanjog_desktop.gui.consent.why import WhyPopup
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import Hairline
from sanjog_desktop.gui.widgets.basics import label
from sanjog_desktop.store.reads import conversations as reads
from sanjog_desktop.store.rows import ConversationRow, MessageRow

if TYPE_CHECKING:
    from sanjog_desktop.gui.chats.triage_strip import TriageStrip

GATE_KINDS = frozenset({"conversation", "contact", "consent", "suppression", "template"})


class ThreadPane(QWidget):
    """One open chat. ``left()`` when the keyboard wants back to the list.

    ``message_wanted(conversation_id, message_id)`` goes to a message, of another chat too.
    """

    left = Signal()
    card_toggled = Signal()
    message_wanted = Signal(object, object)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.conversation: ConversationRow | None = None
        self._wants_template = False
        self._rereads = asyncio.Lock()
        self.work = ChatWork(ctx, self)
        self.header = ThreadHeader(ctx, self.work)
        self.model = ThreadModel(ctx, self)
        self.view = ThreadView(ctx, self.model)
        self.composer = Composer(ctx)
        self.templates = TemplatePicker(ctx)
        self.strips = Strips(ctx)
        self.bubble_actions = BubbleActions(ctx, self)
        # Not a stack: that would give the two lines of text the height of the template picker.
        self._face: QWidget = self.composer
        self.templates.hide()
        self.sending = Sending(ctx, self)
        self.extras = SendingExtras(ctx, self)
        self.aids = WritingAids(ctx, self.composer)
        self.tools = ThreadTools(ctx, self)
        self._triage: TriageStrip | None = None
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Hairline("h"))
        self._bars = _column(column)
        column.addWidget(self.view, 1)
        self._below = _column(column)
        column.addWidget(self.strips)
        column.addWidget(Hairline("h"))
        self.only_read = label(
            self.tr("This chat was written on a phone and imported. To write to this person, open their own chat."),
            "caption", wrap=True,
        )  # fmt: skip
        self.only_read.setContentsMargins(18, 12, 18, 12)
        self.only_read.hide()
        column.addWidget(self.only_read)
        column.addWidget(self.composer)
        column.addWidget(self.templates)

    def _connect(self) -> None:
        self.header.card_toggled.connect(self.card_toggled)
        self.header.window_closed.connect(self._choose_face)
        self.composer.why.clicked.connect(self._tell_why)
        self.composer.left.connect(self.view.setFocus)
        self.composer.template_wanted.connect(lambda: self.show_templates(True))
        self.templates.back_wanted.connect(lambda: self.show_templates(False))
        self.bubble_actions.reply_wanted.connect(self._reply)
        self.bubble_actions.reaction_wanted.connect(self.sending.react)
        self.bubble_actions.template_wanted.connect(lambda: self.show_templates(True))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the chat while text can be written."""
        if self._face is self.composer and not self.composer.isHidden() and local_files(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """They go along with what is written."""
        self.composer.files_given.emit(local_files(event.mimeData().urls()))
        event.acceptProposedAction()

    # Opening --------------------------------------------------------------------------------------------
    async def open(self, row: ConversationRow, message_id: int | None = None) -> None:
        """Show a chat and mark it read."""
        same = self.conversation is not None and self.conversation.id == row.id
        if not same:
            self._let_go()
        self.conversation = row
        self.header.show_conversation(row)
        self._name_recipient(row)
        if not same:
            self._wants_template = False
            self.composer.open_chat(row.id, row.draft)
        shown = same and (message_id is None or self.view.show_message(message_id))
        if not shown:
            unread_from = self.model.unread_from if same else await self.tools.first_unread(row)
            await self.model.open(row.id, wording.title_of(row), around=message_id)
            self.model.show_unread(unread_from)
            if message_id is not None:
                self.view.show_message(message_id)
        await self._ask_gate()
        if self._triage is not None or not (row.is_imported or row.family_id):
            self._ctx.tasks.start(self.triage.open(row), owner=self)
        if not same:
            await self.sending.restore(row.id)
            await self.extras.show_waiting()
        if (row.unread or row.marked_unread) and self.isVisible():
            await self._mark_read()

    @property
    def triage(self) -> TriageStrip:
        """Who an unknown number may be; built when the first chat is opened with somebody of no family."""
        if self._triage is None:
            from sanjog_desktop.gui.chats.triage_strip import TriageStrip

            self._triage = TriageStrip(self._ctx, self)
            self.put_bar(self._triage)
        return self._triage

    @property
    def is_unknown(self) -> bool:
        """Whether nobody has said yet who writes in the open chat."""
        return self._triage is not None and self._triage.is_asking

    def _name_recipient(self, row: ConversationRow) -> None:
        self.aids.row = row
        seen = self._ctx.veil.row(row)
        for line in (self.composer.recipient, self.templates.recipient):
            line.name_person(wording.title_of(seen), seen.subtitle)

    def _let_go(self) -> None:
        """What is being written stays with its chat."""
        self.templates.flush()
        self.extras.leave_chat()
        self.sending.leave_chat()
        self.tools.leave_chat()
        self.templates.let_go()

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Committed changes: bubbles, head, the right to send, templates."""
        self.model.apply(changes)
        if self._triage is not None:
            self._triage.apply(changes)
        if self.conversation is not None and any(kind == "outbox" for kind, _ in changes):
            self.extras.reread()
        if self.conversation is not None and ("sent_elsewhere", self.conversation.id) in changes:
            self.extras.heard_of_another_pc()
        if self.conversation is None or not any(kind in GATE_KINDS for kind, _ in changes):
            return
        mine = {("conversation", self.conversation.id), ("contact", self.conversation.contact_id)}
        if mine & changes or any(kind in ("consent", "suppression") for kind, _ in changes):
            self._ctx.tasks.start(self._reread(), owner=self)
        if any(kind == "template" for kind, _ in changes):
            self.templates.reload()

    async def _reread(self) -> None:
        async with self._rereads:  # an earlier read never replaces a later one
            if self.conversation is None:
                return
            asked = self.conversation.id
            row = await self._ctx.db.read(reads.conversation_row, asked)
            if row is None or not self._shows(asked):
                return
            self.conversation = row
        self.model.rename(wording.title_of(row))
        self.header.show_conversation(row)
        self._name_recipient(row)
        await self._ask_gate()
        if row.unread and self.isVisible() and self.isActiveWindow():
            await self._mark_read()

    async def _mark_read(self) -> None:
        assert self.conversation is not None
        await self._ctx.db.write(messages.mark_read, self.conversation.id)
        self._ctx.wake_outbox()

    async def _ask_gate(self) -> None:
        """The same question the store's gate asks, ahead of time, so that nobody writes in vain."""
        row = self.conversation
        if row is None:
            return
        verdict = await self._ctx.db.read(messages.verdict_for, row.id, Purpose.SERVICE_REPLY)
        if self._shows(row.id):
            self.composer.show_verdict(verdict)
            self._choose_face()

    def _shows(self, conversation_id: int) -> bool:
        """Whether this chat is still the open one, after something was awaited."""
        return self.conversation is not None and self.conversation.id == conversation_id

    def _choose_face(self) -> None:
        """Text while the window is open, the template picker once it is closed or when it was asked for."""
        row = self.conversation
        if row is None:
            return
        self.only_read.setVisible(row.is_imported)
        if row.is_imported:
            self.composer.hide()
            self.templates.hide()
            return
        is_open = row.window_until > self._ctx.clock.now()
        wants = self._wants_template or not is_open
        if wants and self._face is not self.templates:
            self.templates.open_chat(row, can_go_back=is_open)
        elif wants:
            self.templates.show_row(row, can_go_back=is_open)
        self._face = self.templates if wants else self.composer
        self.composer.setVisible(not wants)
        self.templates.setVisible(wants)

    def show_templates(self, wanted: bool) -> None:
        """Turn to the template picker, or back to text."""
        self._wants_template = wanted
        self._choose_face()
        self.focus_writing()

    def writing_widget(self) -> QWidget:
        """What takes the keyboard for writing at present."""
        if self.conversation is not None and self.conversation.is_imported:
            return self.view
        return self.composer.field if self._face is self.composer else self.templates.search

    def focus_writing(self) -> None:
        """Put the keyboard where one writes."""
        self.writing_widget().setFocus()

    def last_inbound(self) -> MessageRow | None:
        """Their newest message in view, which may be the evidence of an opt-in."""
        return next((row for row in reversed(self.model.rows) if row.direction == "in"), None)

    @property
    def is_template(self) -> bool:
        """Whether a template is being filled in rather than text written."""
        return self._face is self.templates

    def template_sent(self) -> None:
        """The template is in the outbox: back to text, if text may be written."""
        self._wants_template = False
        self.templates.sent()
        self._choose_face()

    def leave(self) -> None:
        """Save the draft, stop sound, wipe opened files and pictures."""
        self.extras.discard_recording()
        self.templates.flush()
        self.composer.flush_draft()
        self.view.player.stop()
        self.view.thumbnails.empty()
        self.bubble_actions.close_viewer()
        self.bubble_actions.files.wipe()

    def put_bar(self, bar: QWidget) -> None:
        """Give a strip its place above the bubbles."""
        self._bars.addWidget(bar)

    def put_strip(self, strip: QWidget) -> None:
        """Give a strip its place below the bubbles."""
        self._below.addWidget(strip)

    # What the head and the bubbles ask ------------------------------------------------------------------
    def _tell_why(self) -> None:
        row = self.conversation
        if row is not None:
            WhyPopup(self._ctx, self.composer.why).ask(row.contact_id, Purpose.SERVICE_REPLY, row.id)

    def _reply(self, message: MessageRow) -> None:
        self.show_templates(False)
        self.composer.answer(message, self.model.person)


def _column(outer: QVBoxLayout) -> QVBoxLayout:
    """A place for strips that are made later."""
    made = QVBoxLayout()
    made.setSpacing(0)
    outer.addLayout(made)
    return made
