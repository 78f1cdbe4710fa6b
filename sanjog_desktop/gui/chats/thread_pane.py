"""The middle column: head, bubbles, and where staff write."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sanjog_desktop.actions import attachments, conversations, messages
from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.domain.drafts import Draft, MediaDraft, ReactionDraft, TemplateDraft, TextDraft
from sanjog_desktop.domain.ids import ConversationId
from sanjog_desktop.gui.chats import outgoing_files, wording
from sanjog_desktop.gui.chats.bubble_actions import BubbleActions
from sanjog_desktop.gui.chats.composer import Composer
from sanjog_desktop.gui.chats.outgoing_files import OutgoingFile
from sanjog_desktop.gui.chats.template_picker import TemplatePicker
from sanjog_desktop.gui.chats.thread_header import ThreadHeader
from sanjog_desktop.gui.chats.thread_model import ThreadModel
from sanjog_desktop.gui.chats.thread_view import ThreadView
from sanjog_desktop.gui.consent.why import WhyPopup
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.times import size_text
from sanjog_desktop.gui.widgets import Hairline
from sanjog_desktop.gui.widgets.basics import label
from sanjog_desktop.store.reads import conversations as reads
from sanjog_desktop.store.reads.file_owners import file_owners
from sanjog_desktop.store.rows import ConversationRow, MessageRow
from sanjog_desktop.store.session import Session

#: Kinds of file that may hold somebody's biodata or picture.
OWNED = frozenset({"image", "video", "document"})
GATE_KINDS = frozenset({"conversation", "contact", "consent", "suppression", "template"})


class ThreadPane(QWidget):
    """One open chat. ``left()`` when the keyboard wants back to the list."""

    left = Signal()
    card_toggled = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.conversation: ConversationRow | None = None
        self._file: OutgoingFile | None = None
        self._waiting: list[Path] = []
        self._wants_template = False
        self.header = ThreadHeader(ctx)
        self.model = ThreadModel(ctx, self)
        self.view = ThreadView(ctx, self.model)
        self.composer = Composer(ctx)
        self.templates = TemplatePicker(ctx)
        self.bubble_actions = BubbleActions(ctx, self)
        # Not a stack: that would give the two lines of text the height of the template picker.
        self._face: QWidget = self.composer
        self.templates.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Hairline("h"))
        column.addWidget(self.view, 1)
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
        start = self._ctx.tasks.start
        self.header.archive_wanted.connect(lambda away: start(self._archive(away), owner=self))
        self.header.card_toggled.connect(self.card_toggled)
        self.header.window_closed.connect(self._choose_face)
        self.composer.text_wanted.connect(self._send_written)
        self.composer.files_given.connect(lambda paths: start(self._attach(paths), owner=self))
        self.composer.picture_given.connect(lambda image: start(self._attach_picture(image), owner=self))
        self.composer.attachment_dropped.connect(self._drop_file)
        self.composer.why.clicked.connect(self._tell_why)
        self.composer.template_wanted.connect(lambda: self.show_templates(True))
        self.composer.draft_changed.connect(lambda chat, text: start(self._save_draft(chat, text)))
        self.templates.back_wanted.connect(lambda: self.show_templates(False))
        self.templates.send_wanted.connect(self._send_template)
        self.bubble_actions.reply_wanted.connect(self._reply)
        self.bubble_actions.reaction_wanted.connect(self._react)
        self.bubble_actions.template_wanted.connect(lambda: self.show_templates(True))

    # Opening --------------------------------------------------------------------------------------------
    async def open(self, row: ConversationRow, message_id: int | None = None) -> None:
        """Show a chat and mark it read."""
        same = self.conversation is not None and self.conversation.id == row.id
        self.conversation = row
        self.header.show_conversation(row)
        if not same:
            self._wants_template = False
            self._waiting.clear()
            self._drop_file()
            self.templates.drop_file()
            self.composer.open_chat(row.id, row.draft)
        shown = same and (message_id is None or self.view.show_message(message_id))
        if not shown:
            await self.model.open(row.id, wording.title_of(row), around=message_id)
            if message_id is not None:
                self.view.show_message(message_id)
        await self._ask_gate()
        if row.unread and self.isVisible():
            await self._mark_read()

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Committed changes: bubbles, head, the right to send, templates."""
        self.model.apply(changes)
        if self.conversation is None or not any(kind in GATE_KINDS for kind, _ in changes):
            return
        mine = {("conversation", self.conversation.id), ("contact", self.conversation.contact_id)}
        if mine & changes or any(kind in ("consent", "suppression") for kind, _ in changes):
            self._ctx.tasks.start(self._reread(), owner=self)
        if any(kind == "template" for kind, _ in changes):
            self.templates.reload()

    async def _reread(self) -> None:
        if self.conversation is None:
            return
        asked = self.conversation.id
        row = await self._ctx.db.read(reads.conversation_row, asked)
        if row is None or not self._shows(asked):
            return
        self.conversation = row
        self.model.rename(wording.title_of(row))
        self.header.show_conversation(row)
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

    def leave(self) -> None:
        """Save the draft, stop sound, wipe opened files and pictures."""
        self.composer.flush_draft()
        self.view.player.stop()
        self.view.thumbnails.empty()
        self.bubble_actions.files.wipe()
        self.templates.drop_file()
        self._drop_file()

    # Sending --------------------------------------------------------------------------------------------
    def _tell_why(self) -> None:
        row = self.conversation
        if row is not None:
            WhyPopup(self._ctx, self.composer.why).ask(row.contact_id, Purpose.SERVICE_REPLY, row.id)

    def _send_written(self, text: str) -> None:
        reply_to = self.composer.reply.wamid if self.composer.reply else None
        draft: Draft
        if self._file is None:
            draft = TextDraft(text, reply_to=reply_to)
        else:
            file = self._file
            draft = MediaDraft(
                file.kind, file.attachment_id, caption=text, filename=file.filename, reply_to=reply_to,
                about=self.composer.about.people,
            )  # fmt: skip
        self._ctx.tasks.start(self._send(draft, Purpose.SERVICE_REPLY, self._file), owner=self)

    def _send_template(self, draft: TemplateDraft, purpose: str) -> None:
        self._ctx.tasks.start(self._send(draft, Purpose(purpose), self.templates.file), owner=self)

    async def _send(self, draft: Draft, purpose: Purpose, file: OutgoingFile | None) -> None:
        row = self.conversation
        if row is None:
            return
        await self._ctx.db.write(_queue, row.id, draft, file, purpose, self._ctx.staff)
        self._ctx.wake_outbox()
        if isinstance(draft, TemplateDraft):
            self._wants_template = False
            self.templates.sent()
            self._choose_face()
        elif not isinstance(draft, ReactionDraft):
            self._file = None
            self.composer.clear_sent()
            await self._take_next()
        self.view.go_to_end()

    def _reply(self, message: MessageRow) -> None:
        self.show_templates(False)
        self.composer.answer(message, self.model.person)

    def _react(self, message: MessageRow, emoji: str) -> None:
        draft = ReactionDraft(message.wamid, emoji)
        self._ctx.tasks.start(self._send(draft, Purpose.SERVICE_REPLY, None), owner=self)

    async def _save_draft(self, conversation_id: int, text: str) -> None:
        await self._ctx.db.write(messages.save_draft, conversation_id, text)

    async def _archive(self, away: bool) -> None:
        if self.conversation is not None:
            await self._ctx.db.write(conversations.set_archived, self.conversation.id, away)

    # Files ----------------------------------------------------------------------------------------------
    async def _attach(self, paths: list[Path]) -> None:
        """The first file goes along with what is written; each of the others follows as a message of its own."""
        self._waiting = list(paths)
        await self._take_next()

    async def _take_next(self) -> None:
        if self._waiting:
            await self._take(await outgoing_files.take_in(self._ctx, self._waiting.pop(0)))

    async def _attach_picture(self, image: QImage) -> None:
        await self._take(await outgoing_files.take_picture(self._ctx, image))

    async def _take(self, file: OutgoingFile) -> None:
        self._drop_file()
        self._file = file
        owners = None
        if file.kind in OWNED:
            owners = await self._ctx.db.read(file_owners, file.written.sha256)
        if self._file is file:
            self.composer.show_file(file.filename, size_text(file.written.size), owners)

    def _drop_file(self) -> None:
        """A file that was attached and not sent: its encrypted copy has no row, so it is removed here."""
        file, self._file = self._file, None
        if file is not None:
            self._ctx.files.delete(file.attachment_id)


def _queue(
    session: Session,
    conversation_id: ConversationId,
    draft: Draft,
    file: OutgoingFile | None,
    purpose: Purpose,
    staff: str,
) -> None:
    """The file's row and the message in one transaction: a refusal leaves neither behind."""
    if file is not None:
        attachments.adopt_outgoing(
            session,
            file.attachment_id,
            written=file.written,
            mime=file.mime,
            filename=file.filename,
            width=file.width,
            height=file.height,
            thumbnail=file.thumbnail,
        )
    messages.queue_message(session, conversation_id, draft, purpose=purpose, staff=staff)
