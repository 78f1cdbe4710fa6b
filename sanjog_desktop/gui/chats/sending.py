"""From what is written to the outbox: text, files, templates; taken back within five seconds; kept as a draft."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from sanjog_desktop.actions import drafts, messages
from sanjog_desktop.actions.wrong_person import WrongPerson, check_person
from sanjog_desktop.domain.chat_draft import ChatDraft
from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.domain.drafts import (
    ContactsDraft,
    Draft,
    LocationDraft,
    MediaDraft,
    ReactionDraft,
    TemplateDraft,
    TextDraft,
)
from sanjog_desktop.domain.ids import ConversationId, MessageId
from sanjog_desktop.gui.chats import outgoing_files, wording
from sanjog_desktop.gui.chats.outgoing_files import OutgoingFile
from sanjog_desktop.gui.chats.strips import UNDO_MS
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.times import size_text
from sanjog_desktop.store.reads import drafts as reads
from sanjog_desktop.store.reads.messages import message_rows
from sanjog_desktop.store.rows import MessageRow
from sanjog_desktop.store.session import Session

if TYPE_CHECKING:
    from sanjog_desktop.gui.chats.thread_pane import ThreadPane

#: Kinds of file that may hold somebody's biodata or picture.
OWNED = frozenset({"image", "video", "document"})
Card = LocationDraft | ContactsDraft


class Sending(QObject):
    """The part of an open chat that writes. ``sent(message_id)`` once a message is in the outbox."""

    sent = Signal(int)

    def __init__(self, ctx: Context, pane: ThreadPane) -> None:
        super().__init__(pane)
        self._ctx, self._pane = ctx, pane
        self.file: OutgoingFile | None = None
        self.card: Card | None = None
        self._waiting: list[Path] = []
        self._restoring = False
        #: How long a message stays on this PC to be taken back; 0 lets it go at once.
        self.undo_ms = UNDO_MS
        self._composer, self._templates, self._strips = pane.composer, pane.templates, pane.strips
        start = ctx.tasks.start
        self._composer.text_wanted.connect(lambda text: self.send_written(text))
        self._composer.files_given.connect(self.give_files)
        self._composer.picture_given.connect(lambda image: start(self.take_picture(image), owner=self))
        self._composer.attachment_dropped.connect(self.drop_file)
        self._composer.draft_changed.connect(self._keep)
        self._composer.field.undo_wanted.connect(self._strips.undo.take)
        self._templates.send_wanted.connect(lambda draft, purpose: self.send_template(draft, purpose))
        self._templates.changed.connect(self._keep_template)
        self._strips.undo.undo_wanted.connect(lambda id: start(self._take_back(id), owner=self))

    # Sending --------------------------------------------------------------------------------------------
    def send_written(self, text: str, send_at: int | None = None) -> None:
        """Send what stands in the composer, now or at ``send_at`` (ms)."""
        if self._strips.colleague.is_asking:
            self._strips.colleague.go_on.setFocus()
            return
        composer = self._composer
        reply_to = composer.reply.wamid if composer.reply else None
        draft: Draft
        if self.card is not None:
            draft = self.card
        elif self.file is None:
            draft = TextDraft(text, reply_to=reply_to)
        else:
            file = self.file
            draft = MediaDraft(
                file.kind, file.attachment_id, caption="" if file.kind == "audio" else text,
                filename=file.filename, voice=file.voice, reply_to=reply_to, about=composer.about.people,
            )  # fmt: skip
        self._start(draft, Purpose.SERVICE_REPLY, self.file, send_at)

    def send_template(self, draft: TemplateDraft, purpose: str, send_at: int | None = None) -> None:
        """Send a template, now or at ``send_at`` (ms)."""
        if self._strips.colleague.is_asking:
            self._strips.colleague.go_on.setFocus()
            return
        self._start(draft, Purpose(purpose), self._templates.file, send_at)

    def react(self, message: MessageRow, emoji: str) -> None:
        """Put an emoji on a message; '' takes it off."""
        self._start(ReactionDraft(message.wamid, emoji), Purpose.SERVICE_REPLY, None, None)

    def _start(self, draft: Draft, purpose: Purpose, file: OutgoingFile | None, send_at: int | None) -> None:
        self._ctx.tasks.start(self._send(draft, purpose, file, send_at), owner=self)

    async def _send(
        self, draft: Draft, purpose: Purpose, file: OutgoingFile | None, send_at: int | None, reason: str = ""
    ) -> None:
        row = self._pane.conversation
        if row is None:
            return
        left = self._composer.text if self._leaves_text(draft) else ""
        hold = 0 if send_at is not None or isinstance(draft, ReactionDraft) else self.undo_ms
        try:
            id = await self._ctx.db.write(
                _queue, row.id, draft, file, purpose, self._ctx.staff, send_at, hold, left, reason
            )
        except WrongPerson as wrong:
            from sanjog_desktop.gui.chats.wrong_person_dialog import ask_reason

            # What is asked about may be another chat by the time of the answer: then nothing goes.
            again = partial(self._send_anyway, row.id, draft, purpose, file, send_at)
            ask_reason(self._ctx, wrong, self._pane, again)
            return
        self._ctx.wake_outbox()
        same = self._pane.conversation is not None and self._pane.conversation.id == row.id
        if same and isinstance(draft, TemplateDraft):
            self._pane.template_sent()
        elif same and not isinstance(draft, ReactionDraft):
            self.file = self.card = None
            self._composer.clear_sent(keeps_text=bool(left))
            await self._take_next()
        if same and hold:
            self._strips.undo.offer(id, wording.title_of(self._ctx.veil.row(row)), hold)
        if same:
            self._pane.view.go_to_end()
        self.sent.emit(id)

    def _send_anyway(
        self, conversation_id: int, draft: Draft, purpose: Purpose, file: OutgoingFile | None, send_at: int | None,
        reason: str,
    ) -> None:  # fmt: skip
        if self._shows(conversation_id):
            self._ctx.tasks.start(self._send(draft, purpose, file, send_at, reason), owner=self)

    @staticmethod
    def _leaves_text(draft: Draft) -> bool:
        """A voice note, a place or a card takes no words along: they stay for the next message."""
        return isinstance(draft, Card | TemplateDraft) or (
            isinstance(draft, MediaDraft) and draft.kind == "audio"
        )

    async def _take_back(self, message_id: int) -> None:
        back = await self._ctx.db.write(drafts.take_back, MessageId(message_id), staff=self._ctx.staff)
        row = self._pane.conversation
        if row is None or row.id != back.conversation_id or back.is_card:
            return
        if not back.draft.template_id:
            self._composer.put_text(back.text)
        await self.restore(row.id)

    # Drafts ---------------------------------------------------------------------------------------------
    async def restore(self, conversation_id: ConversationId) -> None:
        """Put what was kept beside the text back where it stood."""
        kept = await self._ctx.db.read(reads.kept_draft, conversation_id)
        if kept is None or not self._shows(conversation_id):
            return
        draft = kept.draft
        file = None if kept.attachment is None else outgoing_files.kept_file(kept.attachment, kept.sha256)
        reply = (
            await self._ctx.db.read(message_rows, [MessageId(kept.reply_id)]) if kept.reply_id is not None else []
        )
        if not self._shows(conversation_id):
            return
        self._restoring = True
        try:
            if draft.template_id:
                self._pane.show_templates(True)
                self._templates.restore(draft, file, kept.about)
                return
            if reply:
                self._composer.answer(reply[0], self._pane.model.person)
            if file is not None:
                self.file = file
                owners = list(kept.about) if file.kind in OWNED else None
                self._show_file(file, owners, draft.about)
        finally:
            self._restoring = False

    def _keep(self, conversation_id: int, text: str) -> None:
        if self._restoring:
            return
        composer, file = self._composer, self.file
        draft = ChatDraft(
            reply_to=composer.reply.wamid if composer.reply else "",
            attachment_id=file.attachment_id if file is not None else "",
            about=composer.about.people,
        )
        if self._pane.is_template and self._templates.state() is not None:
            self._ctx.tasks.start(self._write_text(conversation_id, text))
        else:
            self._ctx.tasks.start(self._write(conversation_id, text, draft, file))

    def _keep_template(self) -> None:
        row, state = self._pane.conversation, self._templates.state()
        if row is None or self._restoring or not self._pane.is_template:
            return
        file = self._templates.file
        text = self._composer.text
        self._ctx.tasks.start(self._write(row.id, text, state or ChatDraft(), file))

    async def _write(
        self, conversation_id: int, text: str, draft: ChatDraft, file: OutgoingFile | None
    ) -> None:
        await self._ctx.db.write(_keep, conversation_id, text, draft, file)

    async def _write_text(self, conversation_id: int, text: str) -> None:
        await self._ctx.db.write(messages.save_draft, conversation_id, text)

    def _shows(self, conversation_id: int) -> bool:
        row = self._pane.conversation
        return row is not None and row.id == conversation_id

    # What goes along ------------------------------------------------------------------------------------
    def give_files(self, paths: list[Path]) -> None:
        """The first file goes along with what is written; each of the others follows as a message of its own."""
        self._waiting = list(paths)
        self._ctx.tasks.start(self._take_next(), owner=self)

    async def _take_next(self) -> None:
        if self._waiting:
            await self.take(await outgoing_files.take_in(self._ctx, self._waiting.pop(0)))

    async def take_picture(self, image: QImage) -> None:
        """A picture from the clipboard, or one that was cropped."""
        await self.take(await outgoing_files.take_picture(self._ctx, image))

    async def take(self, file: OutgoingFile) -> None:
        """This file goes along, in place of another."""
        self.drop_file()
        self.file = file
        owners = None
        if file.kind in OWNED:
            owners = await outgoing_files.owners_of(self._ctx, file)
        if self.file is file:
            self._show_file(file, owners, None)

    def _show_file(
        self, file: OutgoingFile, owners: list[tuple[str, str]] | None, chosen: tuple[str, ...] | None
    ) -> None:
        words = size_text(file.written.size)
        if file.duration_ms is not None:
            words = f"{file.duration_ms // 60_000}:{file.duration_ms // 1000 % 60:02} · {words}"
        name = self.tr("Voice note") if file.voice else file.filename
        self._composer.show_file(
            name, words, owners, chosen=chosen, can_edit=file.kind == "image", takes_text=file.kind != "audio"
        )

    def take_card(self, card: Card, title: str, words: str) -> None:
        """A place or contact cards go along."""
        self.drop_file()
        self.card = card
        self._composer.show_file(title, words, takes_text=False)

    def drop_file(self) -> None:
        """What was attached and not sent is left out: its encrypted copy goes."""
        self.card = None
        file, self.file = self.file, None
        if file is not None:
            self._ctx.files.delete(file.attachment_id)

    def leave_chat(self) -> None:
        """Another chat opens: what goes along stays with this one, kept with its draft."""
        self._composer.flush_draft()
        self._waiting.clear()
        self.file = self.card = None
        self._strips.undo.forget()
        self._strips.colleague.forget()


def _keep(
    session: Session, conversation_id: int, text: str, draft: ChatDraft, file: OutgoingFile | None
) -> None:
    if file is not None:
        outgoing_files.adopt(session, file)
    drafts.keep(session, conversation_id, text, draft)


def _queue(
    session: Session,
    conversation_id: ConversationId,
    draft: Draft,
    file: OutgoingFile | None,
    purpose: Purpose,
    staff: str,
    send_at: int | None,
    hold_ms: int,
    left: str,
    reason: str = "",
) -> MessageId:
    """The file's row, the message and its draft in one transaction: a refusal leaves all as it was."""
    if file is not None:
        outgoing_files.adopt(session, file)
    queued = messages.queue_message(
        session, conversation_id, draft, purpose=purpose, staff=staff, send_at=send_at, hold_ms=hold_ms
    )
    # After the rules of consent: where they say no, nobody is asked for a reason.
    check_person(session, conversation_id, draft, reason=reason, staff=staff)
    if not isinstance(draft, ReactionDraft):
        drafts.keep(session, conversation_id, left, ChatDraft())
    return queued.message_id
