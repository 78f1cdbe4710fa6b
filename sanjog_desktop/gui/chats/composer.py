"""Where staff write: text while the window is open, with what goes along, and always the reason why not."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from sanjog_desktop.domain.drafts import MAX_CAPTION, MAX_TEXT
from sanjog_desktop.domain.policy import Verdict
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.about_line import AboutLine
from sanjog_desktop.gui.chats.along_bar import AlongBar
from sanjog_desktop.gui.chats.composer_foot import ComposerFoot
from sanjog_desktop.gui.chats.composer_head import ComposerHead
from sanjog_desktop.gui.chats.offer_list import OfferList
from sanjog_desktop.gui.chats.recording_bar import RecordingBar
from sanjog_desktop.gui.chats.writing_field import WritingField
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.rows import MessageRow

SAVE_PAUSE_MS = 400


class Composer(QWidget):
    """``text_wanted(body)``, ``files_given(paths)``, ``picture_given(image)``, ``template_wanted()``.

    ``draft_changed(conversation_id, text)`` comes 400 ms after the last key, when what goes along changes and when
    the chat is left. ``left()`` when Escape has nothing more to close.
    """

    text_wanted = Signal(str)
    files_given = Signal(list)
    picture_given = Signal(QImage)
    template_wanted = Signal()
    attachment_dropped = Signal()
    draft_changed = Signal(int, str)
    typed = Signal()
    left = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._conversation: int | None = None
        self._saved = ""
        self._unsaved = False
        self._file = ""
        self._takes_text = True
        self._blocked = ""
        self.reply: MessageRow | None = None
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = ComposerHead(ctx)
        self.bar = AlongBar(ctx)
        self.about = AboutLine(ctx)
        self.offers = OfferList(ctx)
        self.field = WritingField()
        self.field.setPlaceholderText(self.tr("Write a message"))
        self.field.setAccessibleName(self.tr("Message"))
        self.recording = RecordingBar(ctx)
        self.foot = ComposerFoot(ctx)
        self.attach, self.template, self.send = self.foot.attach, self.foot.template, self.foot.send
        self.why, self.reason, self.count = self.foot.why, self.foot.reason, self.foot.count
        self.verdict = self.foot.verdict
        self.recipient = self.head.recipient
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 8, 18, 12)
        column.setSpacing(6)
        parts: tuple[QWidget, ...] = (
            self.head, self.bar, self.about, self.offers, self.field, self.recording, self.foot,
        )  # fmt: skip
        for each in parts:
            column.addWidget(each)

    def _connect(self) -> None:
        self.about.answered.connect(self._answered)
        self.bar.dropped.connect(self._drop_bar)
        self.head.mark_wanted.connect(self._mark)
        self.field.send_wanted.connect(self._send)
        self.field.files_given.connect(self.files_given)
        self.field.picture_given.connect(self.picture_given)
        self.field.escaped.connect(self._escape)
        self.field.textChanged.connect(self._typed)
        self.field.offer_moved.connect(self._offer_moved)
        self.send.clicked.connect(self._send)
        self.foot.files_wanted.connect(self._choose_files)
        self.template.clicked.connect(self.template_wanted)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_PAUSE_MS)
        self._timer.timeout.connect(self.flush_draft)

    # Chats and drafts -----------------------------------------------------------------------------------
    def open_chat(self, conversation_id: int, draft: str) -> None:
        """Take up a chat where it was left; the one before is saved first."""
        self.flush_draft()
        self._conversation = conversation_id
        self.put_text(draft)
        self._forget_bar()

    def put_text(self, text: str) -> None:
        """Show this as what is written, already kept."""
        self._saved = text
        self.field.setPlainText(text)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self._timer.stop()
        self._check()

    def flush_draft(self) -> None:
        """Save what was typed and what goes along, if it differs from what is saved."""
        self._timer.stop()
        text = self.field.toPlainText()
        if self._conversation is not None and (text != self._saved or self._unsaved):
            self._saved, self._unsaved = text, False
            self.draft_changed.emit(self._conversation, text)

    def clear_sent(self, *, keeps_text: bool = False) -> None:
        """The message is in the outbox and its draft gone with it: empty the field, or leave its text for the next."""
        if not keeps_text:
            self.put_text("")
        self._forget_bar()

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Whether sending is allowed, and the reason beside the button when it is not."""
        self._blocked = "" if verdict is None or verdict.allowed else tr_error(verdict.text, verdict.hint)
        self._check()

    @property
    def text(self) -> str:
        """What is written now."""
        return self.field.toPlainText()

    @property
    def is_writing(self) -> bool:
        """Whether somebody has begun a message here."""
        return bool(self.text.strip() or self._file or self.reply)

    # What goes along ------------------------------------------------------------------------------------
    def answer(self, message: MessageRow, person: str) -> None:
        """Quote a message in what is written next."""
        self.reply = message
        who = self.tr("yourself") if message.direction == "out" else person
        if not self._file:
            self._show_bar(self.tr("Reply to {who}").format(who=who), wording.body_words(message))
        self._unsaved = True
        self.flush_draft()

    def show_file(
        self, name: str, detail: str, owners: list[tuple[str, str]] | None = None, *,
        chosen: tuple[str, ...] | None = None, can_edit: bool = False, takes_text: bool = True,
    ) -> None:  # fmt: skip
        """Something goes along; what is written is its caption, if it takes one.

        ``owners`` (contact id, name) are those whose data it may hold, ``None`` when it cannot hold anybody's;
        ``chosen`` of them were named before.
        """
        self._file, self._takes_text = name, takes_text
        if owners is None:
            self.about.forget()
        else:
            self.about.ask(owners)
            for who, owner in owners:
                if chosen and who in chosen:
                    self.about.choose(who, owner)
        self._show_bar(name, detail, can_edit=can_edit)
        self._unsaved = True
        self.flush_draft()
        self._check()

    def _show_bar(self, title: str, words: str, *, can_edit: bool = False) -> None:
        line = " ".join(words.split())
        self.bar.tell(title, line if len(line) < 90 else f"{line[:88]}…", can_edit=can_edit)
        self.field.setFocus()

    def _drop_bar(self) -> None:
        """Leave out what goes along: the file first, with it what it answers."""
        had = bool(self._file or self.reply)
        if self._file:
            self._file = ""
            self.attachment_dropped.emit()
        self._forget_bar()
        if had:
            self._unsaved = True
            self.flush_draft()

    def _escape(self) -> None:
        if self._file or self.reply is not None:
            self._drop_bar()
        else:
            self.left.emit()

    def _forget_bar(self) -> None:
        self._file, self._takes_text = "", True
        self.about.forget()
        self.reply = None
        self._unsaved = False
        self.bar.hide()
        self._check()

    @property
    def has_file(self) -> bool:
        """Whether something goes along."""
        return bool(self._file)

    def _answered(self) -> None:
        self._unsaved = True
        self._timer.start()
        self._check()

    # Writing --------------------------------------------------------------------------------------------
    def insert(self, text: str) -> None:
        """Put text where the cursor stands."""
        self.field.insertPlainText(text)
        self.field.setFocus()

    def offer(self, choices: list[tuple[str, object]]) -> None:
        """Offer (words, value) pairs above the field; none takes the offer away."""
        self.offers.offer(choices)
        self.field.has_offer = bool(choices)

    def show_recording(self, is_on: bool) -> None:
        """The bar of a recording in place of the field, or the field again."""
        self.field.setVisible(not is_on)
        self.foot.setVisible(not is_on)
        if is_on:
            self.offer([])
            self.recording.begin()
        else:
            self.recording.hide()
            self.field.setFocus()

    def _offer_moved(self, key: int) -> None:
        self.offers.press(key)
        self.field.has_offer = not self.offers.isHidden()

    def _mark(self, name: str) -> None:
        self.field.mark(name)
        self.field.setFocus()

    def _typed(self) -> None:
        self._timer.start()
        self._check()
        self.typed.emit()

    def _check(self) -> None:
        text = self.field.toPlainText()
        most = MAX_CAPTION if self._file and self._takes_text else MAX_TEXT
        too_long = len(text) > most
        self.count.setText(f"{len(text)} / {most}" if len(text) > most * 0.9 else "")
        self.count.setVisible(bool(self.count.text()))
        reason = self._blocked
        if too_long:
            reason = self.tr("Too long for WhatsApp. Send it in two parts.")
        elif not reason and not self.about.isHidden() and not self.about.is_answered:
            reason = self.tr("Say whose data is in the file.")
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.send.setAccessibleDescription(reason)
        may = not reason and bool(text.strip() or self._file)
        self.send.setEnabled(may)
        self.foot.later.setEnabled(may)
        self.foot.record.setEnabled(not self._blocked and not self._file)

    def _send(self) -> None:
        if self.send.isEnabled():
            self.text_wanted.emit(self.field.toPlainText().strip())

    def _choose_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Attach a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.files_given.emit([Path(name) for name in names]))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
