"""Where staff write: text while the window is open, a template once it is closed, always with the reason why."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.domain.drafts import MAX_CAPTION, MAX_TEXT
from sanjog_desktop.domain.policy import Verdict
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.about_line import AboutLine
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.icons import make_icon
from sanjog_desktop.gui.widgets import Chip, IconButton, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.rows import MessageRow

SAVE_PAUSE_MS = 400
LINES = 6


class WritingField(QPlainTextEdit):
    """Enter sends, Shift+Enter breaks the line; files and pictures may be pasted or dropped."""

    send_wanted = Signal()
    files_given = Signal(list)
    picture_given = Signal(QImage)
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAcceptDrops(True)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Escape, and everything else as usual."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self.send_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, files and pictures."""
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Files and pictures become attachments, anything else text."""
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if files:
            self.files_given.emit(files)
        elif source.hasImage():
            image = source.imageData()
            if isinstance(image, QImage) and not image.isNull():
                self.picture_given.emit(image)
        else:
            self.insertPlainText(source.text())

    def sizeHint(self) -> QSize:
        """As high as its lines, two to six of them."""
        lines = min(LINES, max(2, int(self.document().size().height())))
        return QSize(200, round(lines * self.fontMetrics().lineSpacing() + 24))

    def minimumSizeHint(self) -> QSize:
        """Never lower than that."""
        return self.sizeHint()


class Composer(QWidget):
    """``text_wanted(body)``, ``files_given(paths)``, ``picture_given(image)``, ``template_wanted()``.

    ``draft_changed(conversation_id, text)`` comes 400 ms after the last key and when the chat is left.
    """

    text_wanted = Signal(str)
    files_given = Signal(list)
    picture_given = Signal(QImage)
    template_wanted = Signal()
    attachment_dropped = Signal()
    draft_changed = Signal(int, str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._conversation: int | None = None
        self._saved = ""
        self._file = ""
        self._blocked = ""
        self.reply: MessageRow | None = None
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = WritingField()
        self.field.setPlaceholderText(self.tr("Write a message"))
        self.field.setAccessibleName(self.tr("Message"))
        self._bar = self._make_bar()
        self.about = AboutLine(ctx)
        self.attach = PlainButton(self.tr("Attach"))
        self.template = PlainButton(self.tr("Template"))
        self.send = PrimaryButton(self.tr("Send"))
        self.why = IconButton(ctx.theme, "help", self.tr("Why may I message this person?"), size=18)
        self.reason = label("", "bad", wrap=True)
        self.count = label("", "caption")
        self._lay_out()
        self._connect()
        self._themed()

    def _make_bar(self) -> QFrame:
        """The line above the field: what is answered, or the file that goes along."""
        bar = QFrame()
        bar.setProperty("card", True)
        row = QHBoxLayout(bar)
        row.setContentsMargins(10, 4, 4, 4)
        self._bar_title, self._bar_words = label("", "strong"), label("", "second")
        self._bar_words.setMinimumWidth(40)
        self._bar_close = IconButton(self._ctx.theme, "x", self.tr("Leave this out"), size=16)
        self._bar_close.clicked.connect(self._drop_bar)
        row.addWidget(self._bar_title)
        row.addWidget(self._bar_words, 1)
        row.addWidget(self._bar_close)
        bar.hide()
        return bar

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 12)
        column.setSpacing(8)
        column.addWidget(self._bar)
        column.addWidget(self.about)
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.verdict = Chip("", "neutral")
        self.verdict.hide()
        for each in (self.attach, self.template, self.verdict):
            row.addWidget(each)
        row.addWidget(self.reason, 1)
        row.addWidget(self.count)
        row.addWidget(self.why)
        row.addWidget(self.send)
        column.addLayout(row)

    def _connect(self) -> None:
        self.about.answered.connect(self._check)
        self.field.send_wanted.connect(self._send)
        self.field.files_given.connect(self.files_given)
        self.field.picture_given.connect(self.picture_given)
        self.field.escaped.connect(self._drop_bar)
        self.field.textChanged.connect(self._typed)
        self.send.clicked.connect(self._send)
        self.attach.clicked.connect(self._choose_files)
        self.template.clicked.connect(self.template_wanted)
        self._ctx.theme.changed.connect(self._themed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_PAUSE_MS)
        self._timer.timeout.connect(self.flush_draft)

    def _themed(self) -> None:
        color = self._ctx.theme.color
        self.attach.setIcon(make_icon("paperclip", color("ink"), size=16))
        self.template.setIcon(make_icon("template", color("ink"), size=16))
        self.send.setIcon(make_icon("send", color("on_accent"), disabled=color("hint"), size=16))

    # Chats and drafts -----------------------------------------------------------------------------------
    def open_chat(self, conversation_id: int, draft: str) -> None:
        """Take up a chat where it was left; the one before is saved first."""
        self.flush_draft()
        self._conversation = conversation_id
        self._saved = draft
        self._timer.stop()
        self.field.setPlainText(draft)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self._timer.stop()
        self._drop_bar()
        self._check()

    def flush_draft(self) -> None:
        """Save what was typed, if it differs from what is saved."""
        self._timer.stop()
        text = self.field.toPlainText()
        if self._conversation is not None and text != self._saved:
            self._saved = text
            self.draft_changed.emit(self._conversation, text)

    def clear_sent(self) -> None:
        """The message is in the outbox: empty the field and its draft."""
        self.field.clear()
        self._drop_bar()
        self.flush_draft()

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Whether sending is allowed, and the reason beside the button when it is not."""
        self._blocked = "" if verdict is None or verdict.allowed else tr_error(verdict.text, verdict.hint)
        self._check()

    @property
    def text(self) -> str:
        """What is written now."""
        return self.field.toPlainText()

    # What goes along ------------------------------------------------------------------------------------
    def answer(self, message: MessageRow, person: str) -> None:
        """Quote a message in what is written next."""
        self._file = ""
        self.about.forget()
        self.reply = message
        who = self.tr("yourself") if message.direction == "out" else person
        self._bar_title.setText(self.tr("Reply to {who}").format(who=who))
        self._show_words(wording.body_words(message))

    def show_file(self, name: str, detail: str, owners: list[tuple[str, str]] | None = None) -> None:
        """A file goes along; what is written is its caption.

        ``owners`` (contact id, name) are those whose data it may hold; ``None`` when it cannot hold anybody's.
        """
        self._file = name
        if owners is None:
            self.about.forget()
        else:
            self.about.ask(owners)
        self._bar_title.setText(name)
        self._show_words(detail)
        self._check()

    def _show_words(self, words: str) -> None:
        line = " ".join(words.split())
        self._bar_words.setText(line if len(line) < 90 else f"{line[:88]}…")
        self._bar.show()
        self.field.setFocus()

    def _drop_bar(self) -> None:
        if self._file:
            self._file = ""
            self.attachment_dropped.emit()
        self.about.forget()
        self.reply = None
        self._bar.hide()
        self._check()

    @property
    def has_file(self) -> bool:
        """Whether a file goes along."""
        return bool(self._file)

    # Sending --------------------------------------------------------------------------------------------
    def _typed(self) -> None:
        self._timer.start()
        self._check()

    def _check(self) -> None:
        text = self.field.toPlainText()
        most = MAX_CAPTION if self._file else MAX_TEXT
        too_long = len(text) > most
        self.count.setText(f"{len(text)} / {most}" if len(text) > most * 0.9 else "")
        self.count.setVisible(bool(self.count.text()))
        reason = self._blocked
        if too_long:
            reason = self.tr("Too long for WhatsApp. Send it in two parts.")
        elif not reason and not self.about.isHidden() and not self.about.is_answered:
            reason = self.tr("Say whose data is in the file.")
        self.reason.setText(reason)
        self.send.setAccessibleDescription(reason)
        self.send.setEnabled(not reason and bool(text.strip() or self._file))

    def _send(self) -> None:
        if self.send.isEnabled():
            self.text_wanted.emit(self.field.toPlainText().strip())

    def _choose_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Attach a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.files_given.emit([Path(name) for name in names]))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
