"""The form for a request that came by phone, letter, e-mail or in person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.domain.clock import Clock
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui.privacy import texts
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.search_field import SearchField
from sanjog_desktop.store.rows import PersonHit

_PERSON_ROLE = Qt.ItemDataRole.UserRole
_SHOWN = 4


@dataclass(frozen=True, slots=True)
class RequestValues:
    """What the form holds. `received_at` is in ms; the clock starts then, not when it is typed in."""

    kind: str
    contact_id: str
    channel: str
    received_at: int
    notes: str


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
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 18, 18, 16)
        rows.setSpacing(4)
        rows.addWidget(label(self.tr("New request"), "title"))
        self.kind = self._combo(
            rows, self.tr("&Right"), [(texts.kind_text(each), each) for each in texts.KINDS]
        )
        self._sentence = label("", "caption", wrap=True)
        rows.addWidget(self._sentence)
        self.search = SearchField(theme, self.tr("Name or number"))
        self._captioned(rows, self.tr("&Who asks"), self.search)
        self.people = QListWidget()
        self.people.setAccessibleName(self.tr("People found"))
        self.people.setProperty("sunken", True)
        self.people.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people.setFixedHeight(theme.px(34) * _SHOWN)
        rows.addWidget(self.people)
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
        self.kind.currentIndexChanged.connect(self._explain)
        self.search.searched.connect(self.searched)
        self.search.left_downwards.connect(self.people.setFocus)
        self._explain()

    def start(self) -> None:
        """Empty the form; today is the day it came in."""
        self.kind.setCurrentIndex(0)
        self.channel.setCurrentIndex(0)
        self.search.clear()
        self.people.clear()
        self.notes.clear()
        today = texts.local_date(self._clock.now())
        self.day.setMaximumDate(today)
        self.day.setDate(today)
        self.say("")
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

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
        self.say("")
        self.submitted.emit(
            RequestValues(
                kind=str(self.kind.currentData()),
                contact_id=str(chosen.data(_PERSON_ROLE)),
                channel=str(self.channel.currentData()),
                received_at=self._received_at(self.day.date()),
                notes=self.notes.toPlainText().strip(),
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

    def _explain(self) -> None:
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
