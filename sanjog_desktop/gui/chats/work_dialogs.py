"""The small windows of the work around a chat: a note, a call, a follow-up, labels, a time to come back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QDateTime, QLocale, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDateEdit,
    QDateTimeEdit,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.actions import chat_notes, labels
from sanjog_desktop.actions.undo import own_change
from sanjog_desktop.domain.biodata import LONGEST
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.chats.work_words import outcome_word
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.basics import PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.people_rows import LabelRow
from sanjog_desktop.store.session import Session

WIDTH_PX, LIST_PX, NOTE_PX = 380, 220, 110
DAYS_AHEAD = 1


class WorkDialog(QDialog):
    """A title, some fields, a line that says what is wrong, and one thing to do. Opened with ``open()``.

    ``write()`` is awaited when it is to be kept; a :class:`UserError` is told in the window, which then stays.
    """

    def __init__(self, ctx: Context, title: str, keep: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(ctx.theme.px(WIDTH_PX))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 18, 20, 16)
        rows.setSpacing(8)
        rows.addWidget(label(title, "title", wrap=True))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(6)
        rows.addLayout(self.rows)
        self.message = label("", "bad", wrap=True)
        self.message.hide()
        rows.addWidget(self.message)
        self.save_button = PrimaryButton(keep)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.submit)
        self.cancel_button = PlainButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        rows.addLayout(foot)

    def submit(self) -> None:
        """Keep it."""
        self._ctx.tasks.start(self._keep(), owner=self, busy=self.save_button)

    async def _keep(self) -> None:
        try:
            await self.write()
        except UserError as error:
            self.message.setText(tr_error(error.text, error.hint))
            self.message.show()
        else:
            self.accept()

    async def write(self) -> None:
        """What keeping means here."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps it from any field of one line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.cancel_button.hasFocus():
            self.submit()
            return
        super().keyPressEvent(event)


class NoteField(QPlainTextEdit):
    """A few lines; '@' offers the colleagues, Ctrl+Enter keeps the note."""

    def __init__(self, names: Sequence[str], keep: Callable[[], None]) -> None:
        super().__init__()
        self._keep = keep
        self.setTabChangesFocus(True)
        self.names = QCompleter(QStringListModel(list(names), self), self)
        self.names.setWidget(self)
        self.names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.names.activated.connect(self.put_name)
        popup = self.names.popup()
        assert popup is not None
        popup.setAccessibleName(tr("Colleagues"))
        self._popup = popup

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list of names go to it while it is open."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._popup.isVisible() and (enter or event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Escape)):
            event.ignore()
            return
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._keep()
            return
        super().keyPressEvent(event)
        self._offer()

    def begun_name(self) -> str | None:
        """What is written of a name after the last '@', ``None`` where no name is being written."""
        text = self.textCursor().block().text()[: self.textCursor().positionInBlock()]
        at = text.rfind("@")
        if at < 0 or (at and text[at - 1].isalnum()) or len(text) - at > chat_notes.MOST_MENTION:
            return None
        return text[at + 1 :]

    def put_name(self, name: str) -> None:
        """Write a colleague's name in place of what was begun."""
        cursor = self.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(self.begun_name() or "")
        )
        cursor.insertText(f"{name} ")
        self.setTextCursor(cursor)

    def _offer(self) -> None:
        begun = self.begun_name()
        popup = self._popup
        if begun is None:
            popup.hide()
            return
        self.names.setCompletionPrefix(begun)
        if not self.names.completionCount() or self.names.currentCompletion().casefold() == begun.casefold():
            popup.hide()
            return
        place = self.cursorRect()
        place.setWidth(self._names_width())
        popup.setCurrentIndex(self.names.completionModel().index(0, 0))
        self.names.complete(place)

    def _names_width(self) -> int:
        bar = self._popup.verticalScrollBar().sizeHint().width()
        return self._popup.sizeHintForColumn(0) + bar + 12


class NoteDialog(WorkDialog):
    """A private note, new or written anew."""

    def __init__(
        self, ctx: Context, chat: int, names: Sequence[str], parent: QWidget | None = None, *,
        note_id: str = "", body: str = "",
    ) -> None:  # fmt: skip
        title = tr("Change the note") if note_id else tr("Private note")
        super().__init__(ctx, title, tr("Keep the note"), parent)
        self._chat, self._note_id = chat, note_id
        self.field = NoteField(names, self.submit)
        self.field.setPlainText(body)
        self.field.setMinimumHeight(ctx.theme.px(NOTE_PX))
        hint = self.tr("Only your colleagues see it; it is never sent. Write @ and a name to call a colleague.")
        add_field(self.rows, self.tr("&Note"), self.field, hint)
        self.field.setFocus()
        self.field.moveCursor(QTextCursor.MoveOperation.End)

    async def write(self) -> None:
        """Add it, or change what was there."""
        body, staff = self.field.toPlainText(), self._ctx.staff
        if self._note_id:
            await self._ctx.db.write(chat_notes.edit_note, self._note_id, body, staff=staff)
        else:
            await self._ctx.db.write(chat_notes.add_note, self._chat, body, staff=staff)


class CallDialog(WorkDialog):
    """A phone call with the person, for the record."""

    def __init__(self, ctx: Context, chat: int, parent: QWidget | None = None) -> None:
        super().__init__(ctx, tr("Note a phone call"), tr("Keep the call"), parent)
        self._chat = chat
        self.way, self.outcome = QComboBox(), QComboBox()
        self.way.addItem(self.tr("We called"), "out")
        self.way.addItem(self.tr("They called"), "in")
        for outcome in chat_notes.OUTCOMES:
            self.outcome.addItem(outcome_word(outcome), outcome)
        self._began = QDateTime.fromMSecsSinceEpoch(ctx.clock.now())
        self.when = QDateTimeEdit(self._began)
        self.when.setCalendarPopup(True)
        self.when.setDisplayFormat(f"d MMM yyyy {QLocale().timeFormat(QLocale.FormatType.ShortFormat)}")
        self.minutes = QSpinBox()
        self.minutes.setRange(0, chat_notes.MOST_MINUTES)
        self.minutes.setSpecialValueText(self.tr("not noted"))
        self.note = QLineEdit()
        for caption, field in (
            (self.tr("&Who called"), self.way),
            (self.tr("&How it ended"), self.outcome),
            (self.tr("&When"), self.when),
            (self.tr("&Minutes"), self.minutes),
            (self.tr("What was &said"), self.note),
        ):
            add_field(self.rows, caption, field)

    async def write(self) -> None:
        """Keep the call."""
        at = None if self.when.dateTime() == self._began else self.when.dateTime().toMSecsSinceEpoch()
        await self._ctx.db.write(
            chat_notes.log_call, self._chat, self.way.currentData(), self.outcome.currentData(), at=at,
            minutes=self.minutes.value() or None, note=self.note.text(), staff=self._ctx.staff,
        )  # fmt: skip


class FollowUpDialog(WorkDialog):
    """What is to be done about the person, by when and by whom."""

    def __init__(self, ctx: Context, contact: str, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(ctx, tr("Set a follow-up"), tr("Set it"), parent)
        self._contact = contact
        self.what = QLineEdit()
        self.what.setMaxLength(LONGEST)
        today = QDateTime.fromMSecsSinceEpoch(ctx.clock.now()).date()
        self.day = QDateEdit(today.addDays(DAYS_AHEAD))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMM yyyy")
        self.day.setMinimumDate(today)
        self.owner = QComboBox()
        self.owner.addItem(self.tr("Whoever looks after them"), "")
        for name in names:
            self.owner.addItem(name, name)
        add_field(self.rows, self.tr("What is to be &done"), self.what)
        add_field(self.rows, self.tr("&By"), self.day)
        add_field(self.rows, self.tr("&Who does it"), self.owner)
        self.what.setFocus()

    async def write(self) -> None:
        """Set it."""
        from sanjog_desktop.actions import follow_ups

        if not self.what.text().strip():
            raise UserError("Write what is to be done.")
        day = self.day.date().toString(Qt.DateFormat.ISODate)
        await self._ctx.db.write(
            follow_ups.set_follow_up, ContactId(self._contact), day, self.what.text(), owner=self.owner.currentData(),
            staff=self._ctx.staff,
        )  # fmt: skip


class LabelsDialog(WorkDialog):
    """The labels of the person: those the agency has, ticked where they bear them, and room for a new one."""

    def __init__(
        self, ctx: Context, contact: str, known: Sequence[LabelRow], borne: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(ctx, tr("Labels"), tr("Keep the labels"), parent)
        self._contact, self._borne = contact, frozenset(borne)
        self.boxes: dict[str, QCheckBox] = {}
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 0, 0)
        for row in known:
            box = self.boxes[row.id] = QCheckBox(row.name.replace("&", "&&"))
            box.setChecked(row.id in self._borne)
            lines.addWidget(box)
        lines.addStretch(1)
        if known:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setWidget(inner)
            area.setMaximumHeight(ctx.theme.px(LIST_PX))
            area.setAccessibleName(self.tr("The labels of your agency"))
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.rows.addWidget(area)
        self.new = QLineEdit()
        self.new.setMaxLength(labels.LONGEST)
        add_field(self.rows, self.tr("A &new label"), self.new)

    async def write(self) -> None:
        """Only what was put on and taken off here."""
        ticked = {id for id, box in self.boxes.items() if box.isChecked()}
        await self._ctx.db.write(
            _put_labels, self._contact, sorted(ticked - self._borne), sorted(self._borne - ticked),
            self.new.text().strip(), self._ctx.staff,
        )  # fmt: skip


class SnoozeDialog(WorkDialog):
    """A time of one's own at which the chat comes back; ``until`` is given to ``put_off``."""

    def __init__(self, ctx: Context, put_off: Callable[[int], Any], parent: QWidget | None = None) -> None:
        super().__init__(ctx, tr("Snooze this chat"), tr("Snooze it"), parent)
        self._put_off = put_off
        start = QDateTime.fromMSecsSinceEpoch(ctx.clock.now() + DAY)
        self.when = QDateTimeEdit(start)
        self.when.setCalendarPopup(True)
        self.when.setDisplayFormat(f"d MMM yyyy {QLocale().timeFormat(QLocale.FormatType.ShortFormat)}")
        hint = self.tr("It comes back earlier if they write.")
        add_field(self.rows, self.tr("&Until"), self.when, hint)
        self.when.setFocus()

    async def write(self) -> None:
        """Put it off."""
        await self._put_off(self.when.dateTime().toMSecsSinceEpoch())


def _put_labels(
    session: Session, contact: str, add: list[str], remove: list[str], new: str, staff: str
) -> None:
    with own_change(session, None, "labels", staff) as own:
        if new:
            add = [*add, labels.create_label(session, new, staff=staff, change_set=own)]
        labels.put_labels(session, [contact], add, remove, staff=staff, change_set=own)
