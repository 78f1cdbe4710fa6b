"""The panel beside the requests: how far one is, its clock, and the words it rests on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sanjog_desktop.domain.clock import Clock, Instant
from sanjog_desktop.gui.privacy import texts
from sanjog_desktop.gui.privacy.columns import due_words, person_text, requester_text
from sanjog_desktop.gui.privacy.quote import quote
from sanjog_desktop.gui.privacy.stage_list import StageList, stages_of
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.times import date_text, moment_text
from sanjog_desktop.gui.widgets.basics import KeyValue, PlainButton, PrimaryButton, SectionTitle, label
from sanjog_desktop.store.rows import RequestRow


class RequestPanel(QScrollArea):
    """Shows a `RequestRow`. `chat_requested(conversation_id)` and `person_requested(contact_id)` lead elsewhere."""

    chat_requested = Signal(int)
    person_requested = Signal(str)

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        """Starts empty; `show_request` fills it."""
        super().__init__(parent)
        self._theme, self._clock = theme, clock
        self.setObjectName("request")
        self.setAccessibleName(self.tr("Request"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.row: RequestRow | None = None
        self._buttons: list[PlainButton] = []

    def show_request(self, row: RequestRow, evidence: str) -> None:
        """Replace what is shown; `evidence` is the text of the message the request came from."""
        self.row = row
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(18, 18, 18, 18)
        rows.setSpacing(8)
        now = self._clock.now()
        rows.addWidget(label(f"{row.ref} · {texts.kind_text(row.kind)}", "title", wrap=True, selectable=True))
        about = self.tr("{person} · {requester}").format(
            person=person_text(row), requester=requester_text(row)
        )
        rows.addWidget(label(about, "caption", wrap=True))
        sentence = texts.kind_sentence(row.kind)
        if sentence:
            rows.addWidget(label(sentence, "second", wrap=True))
        rows.addSpacing(6)
        stages = StageList(self._theme)
        stages.show_stages(stages_of(row, now))
        rows.addWidget(stages)
        self._add_clock(rows, row, now)
        self._add_evidence(rows, row, evidence)
        if row.notes:
            rows.addSpacing(8)
            rows.addWidget(SectionTitle(self.tr("Notes")))
            rows.addWidget(label(row.notes, wrap=True, selectable=True))
        rows.addSpacing(6)
        rows.addLayout(self._doors(row))
        rows.addStretch(1)
        self.setWidget(page)

    def focus_first(self) -> None:
        """Put the focus on the first button there is."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add_clock(self, rows: QVBoxLayout, row: RequestRow, now: int) -> None:
        rows.addSpacing(8)
        rows.addWidget(SectionTitle(self.tr("Clock")))
        rows.addWidget(KeyValue(self.tr("Started"), moment_text(row.received_at, Instant(now))))
        if texts.is_closed(row.state):
            rows.addWidget(KeyValue(self.tr("Stopped"), moment_text(row.changed_at, Instant(now))))
            return
        bad = texts.due_tone(row.received_at, row.due_at, now) == "bad"
        rows.addWidget(KeyValue(self.tr("Due"), due_words(row, now), role="bad" if bad else ""))
        if row.assignee:
            rows.addWidget(KeyValue(self.tr("Looked after by"), row.assignee))

    def _add_evidence(self, rows: QVBoxLayout, row: RequestRow, evidence: str) -> None:
        rows.addSpacing(8)
        rows.addWidget(SectionTitle(self.tr("Evidence")))
        if evidence:
            rows.addWidget(quote(evidence))
            if row.phrase:
                rows.addWidget(KeyValue(self.tr("Recognised by"), f"“{row.phrase}”"))
            return
        day = date_text(row.received_at, Instant(self._clock.now()))
        channel = texts.channel_text(row.channel)
        rows.addWidget(KeyValue(self.tr("Came by"), self.tr("{channel}, {day}").format(channel=channel, day=day)))
        if row.source_wamid:
            rows.addWidget(label(self.tr("The message is no longer on this PC."), "caption", wrap=True))

    def _doors(self, row: RequestRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self._buttons = []
        if row.conversation_id is not None:
            chat = PrimaryButton(self.tr("Open &chat"))
            chat.clicked.connect(lambda: self.chat_requested.emit(row.conversation_id))
            self._buttons.append(chat)
        if row.contact_id is not None:
            person = PlainButton(self.tr("Open &person"))
            person.clicked.connect(lambda: self.person_requested.emit(row.contact_id))
            self._buttons.append(person)
        for button in self._buttons:
            line.addWidget(button)
        line.addStretch(1)
        return line
