"""Requests recognised in chats that wait for a person's word: is it one or not?

The clock of a confirmed request starts with the message, not with the confirmation; nothing is ever erased or
disclosed by recognition alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sanjog_desktop.domain.clock import Clock, Instant
from sanjog_desktop.gui.privacy import texts
from sanjog_desktop.gui.privacy.quote import quote
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.times import moment_text
from sanjog_desktop.gui.widgets.avatar import Avatar
from sanjog_desktop.gui.widgets.basics import Chip, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.store.rows import SuspectedRow


class SuspectedList(QScrollArea):
    """One card a suspicion. `confirmed(request_id, kind)` as what it is a request; `dismissed` carries the request's
    id, `chat_requested` the conversation's."""

    confirmed = Signal(str, str)
    dismissed = Signal(str)
    chat_requested = Signal(int)

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        """Starts empty; `show_rows` fills it."""
        super().__init__(parent)
        self._theme, self._clock = theme, clock
        self.setAccessibleName(self.tr("Suggested from chats"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows: list[SuspectedRow] = []
        self.kinds: dict[str, QComboBox] = {}
        self.confirm_buttons: dict[str, PlainButton] = {}
        self.dismiss_buttons: dict[str, PlainButton] = {}

    def show_rows(self, rows: Sequence[SuspectedRow]) -> None:
        """Replace the cards, unless they are the same: somebody may be choosing on one."""
        if list(rows) == self._rows:
            return
        self._rows = list(rows)
        self.confirm_buttons, self.dismiss_buttons, self.kinds = {}, {}, {}
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for row in rows:
            column.addWidget(self._card(row))
        column.addStretch(1)
        self.setWidget(page)

    def set_busy(self, request_id: str, busy: bool) -> None:
        """Hold the buttons of one card while its answer is written."""
        for buttons in (self.confirm_buttons, self.dismiss_buttons):
            if request_id in buttons:
                buttons[request_id].setEnabled(not busy)

    def focus_first(self) -> None:
        """Put the focus on the first card's first button."""
        for button in self.confirm_buttons.values():
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def _card(self, row: SuspectedRow) -> QFrame:
        card = QFrame()
        card.setProperty("card", True)
        card.setAccessibleName(f"{row.name}, {texts.kind_text(row.kind)}")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(10)
        avatar = Avatar(self._theme, self._theme.px(32))
        avatar.show_person(row.contact_id, row.name)
        head.addWidget(avatar)
        head.addWidget(label(row.name, "strong"))
        head.addWidget(Chip(self.tr("{right}?").format(right=texts.kind_text(row.kind)), "bad"))
        head.addStretch(1)
        head.addWidget(label(moment_text(row.at, Instant(self._clock.now())), "caption"))
        rows.addLayout(head)
        rows.addWidget(quote(row.text) if row.text else label(self.tr("The message is gone."), "caption"))
        rows.addWidget(label(texts.kind_sentence(row.kind), "caption", wrap=True))
        rows.addLayout(self._answers(row))
        return card

    def _answers(self, row: SuspectedRow) -> FlowLayout:
        line = FlowLayout(gap=8)
        yes = PrimaryButton(self.tr("Confirm request"))
        no = PlainButton(self.tr("Not a request"))
        chat = PlainButton(self.tr("Open chat"))
        yes.setAccessibleName(self.tr("Confirm: {name} asks for this").format(name=row.name))
        no.setAccessibleName(self.tr("Not a request: {name}").format(name=row.name))
        chat.setAccessibleName(self.tr("Open chat with {name}").format(name=row.name))
        kinds = QComboBox()
        for kind in texts.KINDS:
            kinds.addItem(texts.kind_text(kind), kind)
        kinds.setCurrentIndex(kinds.findData(row.kind))
        kinds.setAccessibleName(self.tr("What {name} asks for").format(name=row.name))
        yes.clicked.connect(lambda: self.confirmed.emit(row.request_id, str(kinds.currentData() or row.kind)))
        self.kinds[row.request_id] = kinds
        no.clicked.connect(lambda: self.dismissed.emit(row.request_id))
        chat.clicked.connect(lambda: self.chat_requested.emit(row.conversation_id))
        self.confirm_buttons[row.request_id], self.dismiss_buttons[row.request_id] = yes, no
        line.addWidget(kinds)
        line.addWidget(yes)
        line.addWidget(no)
        chat.setVisible(row.conversation_id is not None)
        line.addWidget(chat)
        return line
