"""The page of a store that does not open: what happened, what to do, nothing touched."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import LinkButton, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.centred_card import CentredCard


class FailurePage(QWidget):
    """Shows ``text`` and ``hint`` of the error; the person tries again, puts a backup back, or leaves."""

    retry_requested = Signal()
    quit_requested = Signal()
    restore_requested = Signal()

    def __init__(self, theme: Theme, text: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("failure")
        card = CentredCard(theme)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(card)
        card.body.addWidget(label(text, "pane-title", wrap=True))
        card.body.addWidget(label(hint, wrap=True))
        buttons = QHBoxLayout()
        retry, leave = PrimaryButton(self.tr("&Try again")), PlainButton(self.tr("&Close"))
        retry.clicked.connect(self.retry_requested)
        leave.clicked.connect(self.quit_requested)
        buttons.addWidget(retry)
        buttons.addWidget(leave)
        put_back = LinkButton(self.tr("&Restore from a backup…"))
        put_back.clicked.connect(self.restore_requested)
        buttons.addWidget(put_back)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        retry.setFocus()
