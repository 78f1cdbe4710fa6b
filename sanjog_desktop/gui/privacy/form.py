"""The form for a request: of a person found by name, from a chat's message, by phone, letter, e-mail or in person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.domain.clock import Clock
from sanjog_desktop.domain.consent import CONSENT_PURPOSES
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui import consent_words
from sanjog_desktop.gui.context import NewRequest
from sanjog_desktop.gui.privacy import texts
from sanjog_desktop.gui.privacy.quote import quote
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.search_field import SearchField
from sanjog_desktop.store.search_rows import PersonHit

_PERSON_ROLE = Qt.ItemDataRole.UserRole
_SHOWN = 4
_LIMITED = frozenset({"withdraw_consent", "objection"})


@dataclass(frozen=True, slots=True)
class RequestValues:
    """What the form holds. `received_at` is in ms; the clock starts then, not when it is typed in."""

    kind: str
    contact_id: str
    channel: str
    received_at: int
    notes: str
    requester: str = "self"
    requester_name: str = ""
    conversation_id: int | None = None
    wamid: str = ""
    scope: dict[str, object] = field(default_factory=dict)


class RequestForm(QWidget):
    """`submitted(RequestValues)` when in order, `cancelled` on Esc, `searched(text)` to look somebody up."""

    submitted = Signal(object)
    cancelled = Signal()
    searched = Signal(str)

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        """Builds the empty form."""
        super().__init__(parent)
        self.setObjectName("request-form")
        self._clock = clock
        self._message_of = NewRequest("")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(18, 18, 18, 16)
        rows.setSpacing(4)
        rows.addWidget(label(self.tr("New request"), "title"))
        self.kind = self._combo(
            rows, self.tr("&Right"), [(texts.kind_text(each), each) for each in texts.KINDS]
        )
        self._sentence = label("", "caption", wrap=True)
        rows.addWidget(self._sentence)
        self._add_scope(rows)
        self.search = SearchField(theme, self.tr("Name or number"))
        self._captioned(rows, self.tr("&Whose data"), self.search)
        self.people = QListWidget()
        self.people.setAccessibleName(self.tr("People found"))
        self.people.setProperty("sunken", True)
        self.people.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people.setFixedHeight(theme.px(34) * _SHOWN)
        rows.addWidget(self.people)
        self.requester = self._combo(
            rows, self.tr("Who as&ks"), [(texts.requester_name(each), each) for each in texts.REQUESTERS]
        )
        self.requester_name = QLineEdit()
        self.requester_name.setAccessibleName(self.tr("Name of who asks"))
        self.requester_name.setPlaceholderText(self.tr("Name of who asks"))
        rows.addWidget(self.requester_name)
        self._warning = label(
            self.tr("They will have to show written authority, and the person is asked before anything is erased."),
            "caption",
            wrap=True,
        )
        rows.addWidget(self._warning)
        self._message_box = QVBoxLayout()
        rows.addLayout(self._message_box)
        channels = [(texts.channel_text(each), each) for each in texts.CHANNELS]
        self.channel = self._combo(rows, self.tr("Came &by"), channels)
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMM yyyy")
        self.day.setAccessibleName(self.tr("Received on"))
        self._captioned(rows, self.tr("Received &on"), self.day)
        self.notes = QPlainTextEdit()
        self.notes.setAccessibleName(self.tr("What was said"))
        self.notes.setTabChangesFocus(True)
        self.notes.setMaximumHeight(90)
        self._captioned(rows, self.tr("What was &said"), self.notes)
        self._message = label("", "bad", wrap=True)
        self._message.hide()
        rows.addWidget(self._message)
        rows.addSpacing(8)
        rows.addLayout(self._foot())
        rows.addStretch(1)
        # At large text the form is taller than the window.
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        outer.addWidget(area)
        self.kind.currentIndexChanged.connect(self._explain)
        self.requester.currentIndexChanged.connect(self._explain)
        self.search.searched.connect(self.searched)
        self.search.left_downwards.connect(self.people.setFocus)
        self._explain()

    def _add_scope(self, rows: QVBoxLayout) -> None:
        """What the request is limited to: the consents that are taken back, or the name of a nominee."""
        self.purposes = {str(each): QCheckBox(consent_words.purpose_text(each)) for each in CONSENT_PURPOSES}
        self._purposes = QWidget()
        column = QVBoxLayout(self._purposes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(label(self.tr("Only for these; none chosen means all"), "caption", wrap=True))
        for box in self.purposes.values():
            column.addWidget(box)
        rows.addWidget(self._purposes)
        self.nominee = QLineEdit()
        self.nominee.setAccessibleName(self.tr("Whom they name to act for them"))
        self.nominee.setPlaceholderText(self.tr("Whom they name to act for them"))
        rows.addWidget(self.nominee)

    def _scope(self) -> dict[str, object]:
        kind = self.kind.currentData()
        if kind in _LIMITED:
            chosen = [purpose for purpose, box in self.purposes.items() if box.isChecked()]
            return {"purposes": chosen} if chosen else {}
        return {"nominee": self.nominee.text().strip()} if kind == "nomination" else {}

    def start(self) -> None:
        """Empty the form; today is the day it came in."""
        self._show_message(NewRequest(""))
        self.kind.setCurrentIndex(0)
        self.requester.setCurrentIndex(0)
        self.requester_name.clear()
        self.nominee.clear()
        for box in self.purposes.values():
            box.setChecked(False)
        self.channel.setCurrentIndex(0)
        self.search.clear()
        self.people.clear()
        self.notes.clear()
        today = texts.local_date(self._clock.now())
        self.day.setMaximumDate(today)
        self.day.setDate(today)
        self.say("")
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_for(self, subject: NewRequest) -> None:
        """Begin with a person, and with the message the request was read from if there is one."""
        self._show_message(subject)
        if subject.wamid:
            self.channel.setCurrentIndex(self.channel.findData("chat"))
        if not subject.contact_id:
            self.search.setText(subject.name)
            return
        item = QListWidgetItem(subject.name)
        item.setData(_PERSON_ROLE, subject.contact_id)
        self.people.addItem(item)
        self.people.setCurrentRow(0)

    def _show_message(self, subject: NewRequest) -> None:
        self._message_of = subject
        while (item := self._message_box.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        if subject.wamid:
            self._message_box.addSpacing(6)
            self._message_box.addWidget(label(self.tr("The message, kept as evidence"), "caption"))
            self._message_box.addWidget(quote(subject.text))
        # A message says by itself when and how it came.
        for widget in (self.channel, self.day):
            widget.setEnabled(not subject.wamid)

    def show_people(self, text: str, hits: Sequence[PersonHit]) -> None:
        """Show who was found for `text`, unless something else was typed meanwhile."""
        if text != self.search.text().strip():
            return
        self.people.clear()
        for hit in hits:
            about = (hit.name, hit.name_native, hit.role or hit.city, pretty(hit.phone) if hit.phone else "")
            item = QListWidgetItem(" · ".join(part for part in about if part))
            item.setData(_PERSON_ROLE, hit.contact_id)
            self.people.addItem(item)
        if self.people.count():
            self.people.setCurrentRow(0)

    def say(self, text: str) -> None:
        """Show why the form could not be saved."""
        self._message.setText(text)
        self._message.setVisible(bool(text))

    def submit(self) -> None:
        """Check and hand on."""
        chosen = self.people.currentItem()
        if chosen is None:
            self.say(self.tr("Look up the person first; add them under Contacts if they are not there."))
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._is_for_other and not self.requester_name.text().strip():
            self.say(self.tr("Write down who asks for them."))
            self.requester_name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.say("")
        self.submitted.emit(
            RequestValues(
                kind=str(self.kind.currentData()),
                contact_id=str(chosen.data(_PERSON_ROLE)),
                channel=str(self.channel.currentData()),
                received_at=self._message_of.received_at or self._received_at(self.day.date()),
                notes=self.notes.toPlainText().strip(),
                requester=str(self.requester.currentData()),
                requester_name=self.requester_name.text().strip() if self._is_for_other else "",
                conversation_id=self._message_of.conversation_id,
                wamid=self._message_of.wamid,
                scope=self._scope(),
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, Enter saves or presses the button it is on."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = self.focusWidget()
            if isinstance(button, QAbstractButton):
                button.click()
            elif button is not self.search:
                self.submit()
        else:
            super().keyPressEvent(event)

    def _received_at(self, day: QDate) -> int:
        now = self._clock.now()
        # Today's request came in now; for an earlier day the clock starts with that day, to the person's good.
        return now if day == texts.local_date(now) else QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch()

    @property
    def _is_for_other(self) -> bool:
        return str(self.requester.currentData()) != "self"

    def _explain(self) -> None:
        self.requester_name.setVisible(self._is_for_other)
        self._warning.setVisible(self._is_for_other)
        self._purposes.setVisible(self.kind.currentData() in _LIMITED)
        self.nominee.setVisible(self.kind.currentData() == "nomination")
        self._sentence.setText(texts.kind_sentence(str(self.kind.currentData())))

    def _combo(self, rows: QVBoxLayout, caption: str, items: Sequence[tuple[str, str]]) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(caption.replace("&", ""))
        for text, data in items:
            combo.addItem(text, data)
        self._captioned(rows, caption, combo)
        return combo

    def _captioned(self, rows: QVBoxLayout, caption: str, widget: QWidget) -> None:
        words = label(caption, "caption")
        words.setBuddy(widget)
        rows.addSpacing(6)
        rows.addWidget(words)
        rows.addWidget(widget)

    def _foot(self) -> QHBoxLayout:
        self.save_button = PrimaryButton(self.tr("&Start the clock"))
        self.cancel_button = PlainButton(self.tr("&Cancel"))
        self.save_button.clicked.connect(self.submit)
        self.cancel_button.clicked.connect(self.cancelled)
        line = QHBoxLayout()
        line.addWidget(self.save_button)
        line.addWidget(self.cancel_button)
        line.addStretch(1)
        return line
