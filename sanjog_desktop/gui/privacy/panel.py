"""The panel beside the requests: how far one is, its clock, what it rests on, and every step that can be taken now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from sanjog_desktop.domain.clock import Clock
from sanjog_desktop.gui.privacy import panel_parts as parts
from sanjog_desktop.gui.privacy import texts
from sanjog_desktop.gui.privacy.columns import number_words, person_text
from sanjog_desktop.gui.privacy.offered import offered_steps
from sanjog_desktop.gui.privacy.request_view import RequestView
from sanjog_desktop.gui.privacy.stage_list import StageList
from sanjog_desktop.gui.privacy.stages import stages_of
from sanjog_desktop.gui.privacy.step_texts import step_sentence, step_text
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import (
    DangerButton,
    LinkButton,
    PlainButton,
    PrimaryButton,
    SectionTitle,
    label,
)
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.store.rows import RequestRow

_DANGEROUS = frozenset({"refuse", "fail_check"})


class RequestPanel(QScrollArea):
    """Shows a `RequestView`. `step_requested(name)` for a step; `chat_requested(conversation_id)`,
    `person_requested(contact_id)` and `request_requested(request_id)` lead elsewhere."""

    step_requested = Signal(str)
    chat_requested = Signal(int)
    person_requested = Signal(str)
    request_requested = Signal(str)

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
        self.view: RequestView | None = None
        self.step_buttons: dict[str, PlainButton] = {}
        self._doors: list[PlainButton] = []

    @property
    def row(self) -> RequestRow | None:
        """The request shown."""
        return self.view.row if self.view is not None else None

    def show_request(self, view: RequestView) -> None:
        """Replace what is shown, keeping the place scrolled to and the step in focus when it is the same request."""
        if view == self.view:
            return
        same = self.view is not None and self.view.row.id == view.row.id
        offset = self.verticalScrollBar().value() if same else 0
        focused = next((step for step, button in self.step_buttons.items() if button.hasFocus()), "") if same else ""
        had_focus = same and self.isAncestorOf(self.focusWidget() or self)
        self.view = view
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(18, 18, 18, 18)
        rows.setSpacing(8)
        now, begin = self._clock.now(), self.step_requested.emit
        self._add_head(rows, view)
        stages = StageList(self._theme)
        stages.show_stages(stages_of(view, now))
        rows.addWidget(stages)
        self._section(rows, self.tr("Clock"), parts.clock_lines(view, now, begin))
        self._section(rows, self.tr("Under way"), parts.erasure_lines(view))
        self._section(rows, self.tr("Evidence"), parts.evidence_lines(view, now))
        rows.addSpacing(6)
        self._add_steps(rows, view, now)
        self._section(rows, self.tr("Who asks"), parts.check_lines(view, now, begin))
        self._section(rows, self.tr("Holds"), parts.hold_lines(view, now, begin))
        self._section(rows, self.tr("Sent after they asked"), parts.late_lines(view, now))
        self._section(rows, self.tr("Together with"), parts.related_lines(view, self.request_requested.emit, begin))
        self._section(rows, self.tr("Notes"), parts.note_lines(view))
        self._section(rows, self.tr("History"), parts.history_lines(view, now))
        rows.addStretch(1)
        self.setWidget(page)
        self.verticalScrollBar().setValue(offset)
        if focused in self.step_buttons:
            self.step_buttons[focused].setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_focus:
            self.focus_first()

    def focus_first(self) -> None:
        """Put the focus on the first button there is."""
        for button in (*self.step_buttons.values(), *self._doors):
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return

    def _add_head(self, rows: QVBoxLayout, view: RequestView) -> None:
        row = view.row
        rows.addWidget(label(f"{row.ref} · {texts.kind_text(row.kind)}", "title", wrap=True, selectable=True))
        about = f"{person_text(row)} · {number_words(view.line)}"
        rows.addWidget(label(about, "caption", wrap=True))
        sentence = texts.kind_sentence(row.kind)
        if sentence:
            rows.addWidget(label(sentence, "second", wrap=True))
        rows.addSpacing(6)

    def _section(self, rows: QVBoxLayout, title: str, lines: list[QWidget]) -> None:
        if not lines:
            return
        rows.addSpacing(8)
        rows.addWidget(SectionTitle(title))
        for line in lines:
            if isinstance(line, LinkButton):
                rows.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                rows.addWidget(line)

    def _add_steps(self, rows: QVBoxLayout, view: RequestView, now: int) -> None:
        line = FlowLayout(gap=8)
        self.step_buttons = {}
        for step in offered_steps(view, now):
            made: PlainButton
            if not self.step_buttons:
                made = PrimaryButton(step_text(step))
            elif step in _DANGEROUS:
                made = DangerButton(step_text(step))
            else:
                made = PlainButton(step_text(step))
            made.setToolTip(step_sentence(step))
            made.setAccessibleName(f"{step_text(step).removesuffix('…')}, {view.row.ref}")
            made.clicked.connect(lambda _=False, step=step: self.step_requested.emit(step))
            self.step_buttons[step] = made
            line.addWidget(made)
        self._doors = []
        if view.row.conversation_id is not None:
            chat = PlainButton(self.tr("Open c&hat"))
            chat.clicked.connect(lambda: self.chat_requested.emit(view.row.conversation_id))
            self._doors.append(chat)
        if view.row.contact_id is not None and view.row.name:
            person = PlainButton(self.tr("Open &person"))
            person.clicked.connect(lambda: self.person_requested.emit(view.row.contact_id))
            self._doors.append(person)
        for button in self._doors:
            line.addWidget(button)
        rows.addLayout(line)
