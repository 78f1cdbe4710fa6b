"""Besides text and files: voice notes, places, cards, cropped pictures; sending later; colleagues who were first."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QTimer
from PySide6.QtGui import QImage

from sanjog_desktop.actions import drafts, messages
from sanjog_desktop.domain.drafts import CardDraft, ContactsDraft, LocationDraft
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId, MessageId
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui.chats import outgoing_files
from sanjog_desktop.gui.chats.later import LaterDialog
from sanjog_desktop.gui.chats.place_dialog import PlaceDialog
from sanjog_desktop.gui.chats.voice_recorder import VoiceRecorder
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.people_picker import PeoplePicker
from sanjog_desktop.gui.widgets.pictures import decode_picture
from sanjog_desktop.store.reads.contacts import contact_detail
from sanjog_desktop.store.reads.drafts import waiting_for_time

if TYPE_CHECKING:
    from sanjog_desktop.gui.chats.thread_pane import ThreadPane

#: Pixels of the longer side of a picture that was cropped or turned; WhatsApp shows no more.
LONGEST_SIDE = 2_560
REST_MS = 30


class SendingExtras(QObject):
    """Wires the rest of the composer's buttons to what they do."""

    def __init__(self, ctx: Context, pane: ThreadPane) -> None:
        super().__init__(pane)
        self._ctx, self._pane, self._sending = ctx, pane, pane.sending
        self._composer, self._strips = pane.composer, pane.strips
        self.recorder = VoiceRecorder(ctx, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REST_MS)
        self._soon.timeout.connect(lambda: ctx.tasks.start(self.show_waiting(), owner=self))
        start = ctx.tasks.start
        bar = self._composer.recording
        self._composer.foot.record.clicked.connect(lambda: start(self.record(), owner=self))
        self.recorder.moved.connect(bar.tell)
        self.recorder.full.connect(lambda: start(self.finish_recording(), owner=self))
        bar.done.connect(lambda: start(self.finish_recording(), owner=self))
        bar.discarded.connect(self.discard_recording)
        self._composer.foot.place_wanted.connect(self.choose_place)
        self._composer.foot.card_wanted.connect(self.choose_card)
        self._composer.foot.later.clicked.connect(self.choose_time)
        pane.templates.later.clicked.connect(self.choose_time)
        self._composer.bar.edit_wanted.connect(lambda: start(self.edit_picture(), owner=self))
        self._sending.sent.connect(lambda _: self.reread())
        self._strips.waiting.cancel_wanted.connect(lambda id: start(self._cancel(id), owner=self))
        self._strips.waiting.change_wanted.connect(self._change_time)
        self._strips.colleague.look_wanted.connect(self._look)
        pane.model.rowsInserted.connect(self._arrived)

    def reread(self) -> None:
        """What waits for its time may have changed; of many changes at once the last counts."""
        if not self._soon.isActive():
            self._soon.start()

    def leave_chat(self) -> None:
        """Another chat opens: nothing of this one is recorded any more."""
        self.discard_recording()
        self._strips.waiting.show_rows([])

    # Voice notes ----------------------------------------------------------------------------------------
    async def record(self) -> None:
        """Begin a voice note. UserError when there is no microphone."""
        await self.recorder.start()
        if self.recorder.is_recording:
            self._composer.show_recording(True)

    async def finish_recording(self) -> None:
        """The note goes along, to be sent or left out."""
        recorded = self.recorder.finish()
        self._composer.show_recording(False)
        if recorded is None:
            raise UserError(self.tr("This was too short for a voice note."), self.tr("Record it again."))
        await self._sending.take(
            await outgoing_files.take_voice(
                self._ctx, recorded.data, recorded.duration_ms, recorded.waveform
            )
        )

    def discard_recording(self) -> None:
        """Nothing was said."""
        if self.recorder.is_recording:
            self.recorder.discard()
            self._composer.show_recording(False)

    # Pictures -------------------------------------------------------------------------------------------
    async def edit_picture(self) -> None:
        """Crop or turn the picture that goes along."""
        from sanjog_desktop.gui.chats.picture_editor import PictureEditor

        file = self._sending.file
        if file is None or file.kind != "image":
            return
        data = await asyncio.to_thread(self._ctx.files.read_all, file.attachment_id, file.written.key)
        picture = await asyncio.to_thread(decode_picture, data, LONGEST_SIDE)
        if picture is None or self._sending.file is not file:
            return
        editor = PictureEditor(self._ctx, picture, self._pane)
        editor.done_with.connect(self._edited)
        editor.open()

    def _edited(self, picture: QImage) -> None:
        self._ctx.tasks.start(self._sending.take_picture(picture), owner=self)

    # Places and cards -----------------------------------------------------------------------------------
    def choose_place(self) -> None:
        """A place goes along."""
        dialog = PlaceDialog(self._pane)
        dialog.finished.connect(dialog.deleteLater)
        dialog.chosen.connect(self._take_place)
        dialog.open()

    def _take_place(self, place: LocationDraft) -> None:
        where = f"{place.latitude:.5f}, {place.longitude:.5f}"
        words = " · ".join(part for part in (place.name, place.address, where) if part)
        self._sending.take_card(place, self.tr("Place"), words)

    def choose_card(self) -> None:
        """Somebody's contact card goes along; the gate asks whether they may be shown."""
        picker = PeoplePicker(self._ctx, self.tr("Whose contact card?"), self._pane)
        picker.chosen.connect(lambda who, _name: self._ctx.tasks.start(self._take_card(who), owner=self))
        picker.open()

    async def _take_card(self, contact_id: str) -> None:
        detail = await self._ctx.db.read(contact_detail, ContactId(contact_id))
        if detail is None:
            return
        phones = tuple(f"+{point.phone}" for point in detail.points if point.phone)
        if not phones:
            raise UserError(
                self.tr("There is no number of {name} to send.").format(name=detail.contact.name),
                self.tr("Add one to their card first."),
            )
        card = ContactsDraft((CardDraft(detail.contact.name, phones),), about=(contact_id,))
        words = ", ".join(pretty(phone) for phone in phones)
        title = self.tr("Contact card of {name}").format(name=detail.contact.name)
        self._sending.take_card(card, title, words)

    # Later ----------------------------------------------------------------------------------------------
    def choose_time(self) -> None:
        """Send what stands here at another time."""
        row = self._pane.conversation
        if row is None:
            return
        is_text = not self._pane.is_template
        dialog = LaterDialog(self._ctx, row.window_until, is_text=is_text, parent=self._pane)
        dialog.finished.connect(dialog.deleteLater)
        dialog.chosen.connect(self._send_later)
        dialog.open()

    def _send_later(self, moment: int) -> None:
        if self._pane.is_template:
            draft = self._pane.templates.draft()
            if draft is not None:
                self._sending.send_template(draft, str(self._pane.templates.purpose.currentData()), moment)
        else:
            self._sending.send_written(self._composer.text.strip(), moment)

    def _change_time(self, message_id: int, send_at: int) -> None:
        row = self._pane.conversation
        if row is None:
            return
        place = self._pane.model.place_of(message_id)
        kind = self._pane.model.rows[place].kind if place is not None else "text"
        dialog = LaterDialog(
            self._ctx, row.window_until, at=send_at, is_text=kind != "template", parent=self._pane
        )
        dialog.finished.connect(dialog.deleteLater)
        start = self._ctx.tasks.start
        dialog.chosen.connect(lambda moment: start(self._move(message_id, moment), owner=self))
        dialog.open()

    async def _move(self, message_id: int, moment: int) -> None:
        await self._ctx.db.write(
            drafts.change_time, MessageId(message_id), moment, staff=self._ctx.staff
        )
        self._ctx.wake_outbox()
        await self.show_waiting()

    async def _cancel(self, message_id: int) -> None:
        await self._ctx.db.write(messages.cancel_message, MessageId(message_id))
        await self.show_waiting()

    async def show_waiting(self) -> None:
        """The lines of what goes later."""
        row = self._pane.conversation
        if row is None:
            return
        rows = await self._ctx.db.read(waiting_for_time, row.id)
        if self._pane.conversation is not None and self._pane.conversation.id == row.id:
            self._strips.waiting.show_rows(rows)

    # Colleagues -----------------------------------------------------------------------------------------
    def _arrived(self, _parent: QModelIndex, first: int, last: int) -> None:
        """A message out that did not come from here, while something is being written."""
        model = self._pane.model
        if not self._is_writing or not model.at_end or last < len(model.rows) - 1:
            return
        for place in range(last, first - 1, -1):
            row = model.rows[place]
            if row.direction == "out" and row.kind != "system" and self._is_of_another(row.client_ref, row.sent_by):
                self._strips.colleague.warn(row)
                return

    @property
    def _is_writing(self) -> bool:
        template = self._pane.is_template and self._pane.templates.state() is not None
        return self._composer.is_writing or self.recorder.is_recording or template

    def heard_of_another_pc(self) -> None:
        """Another PC has just sent something in this chat."""
        if self._is_writing:
            self._strips.colleague.warn_of_another_pc()

    def _is_of_another(self, client_ref: str, sent_by: str) -> bool:
        return not client_ref or (bool(sent_by) and sent_by != self._ctx.staff)

    def _look(self, message_id: int) -> None:
        self._pane.view.show_message(message_id)
