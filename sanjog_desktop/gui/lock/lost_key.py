"""What is shown when the key is gone or its file is damaged: plain words and the ways on that exist."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from sanjog_desktop.gui.widgets.basics import DangerButton, Hairline, PlainButton, PrimaryButton, label


class LostKeyPage(QWidget):
    """Explains that the data cannot be read without its key, and offers the recovery code or a fresh start."""

    recovery_requested = Signal()
    fresh_start_requested = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Starts with the fresh start locked behind its confirmation."""
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        self._title = label("", "pane-title", wrap=True)
        self._text = label("", wrap=True)
        self._hint = label("", "second", wrap=True)
        for each in (self._title, self._text, self._hint):
            rows.addWidget(each)
        self.recovery_button = PrimaryButton(self.tr("Use the &recovery code"), self)
        self.recovery_button.clicked.connect(self.recovery_requested)
        self.back_button = PlainButton(self.tr("&Back"), self)
        self.back_button.clicked.connect(self.back_requested)
        line = QHBoxLayout()
        line.addWidget(self.recovery_button)
        line.addStretch(1)
        line.addWidget(self.back_button)
        rows.addLayout(line)
        self._add_fresh_start(rows)

    def show_lost(self, text: str, hint: str, *, damaged: bool) -> None:
        """Say what happened; a damaged key file cannot be opened by the recovery code either."""
        self._title.setText(self.tr("The key file is damaged") if damaged else self.tr("No way in?"))
        self._text.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.recovery_button.setVisible(not damaged)
        self.understood.setChecked(False)

    def _add_fresh_start(self, rows: QVBoxLayout) -> None:
        rows.addWidget(Hairline())
        head = label(self.tr("Start fresh on this PC"), "strong")
        what = label(
            self.tr(
                "The locked data stays encrypted and is set aside, not read. This PC then starts empty and "
                "fetches again what the relay still keeps and what the other PCs of the team share. What was "
                "only on this PC stays lost unless its passphrase or recovery code is found."
            ),
            "second",
            wrap=True,
        )
        self.understood = QCheckBox(self.tr("I &understand that this PC starts empty"), self)
        self.fresh_button = DangerButton(self.tr("Start &fresh"), self)
        self.fresh_button.setEnabled(False)
        self.understood.toggled.connect(self.fresh_button.setEnabled)
        self.fresh_button.clicked.connect(self.fresh_start_requested)
        for widget in (head, what, self.understood):
            rows.addWidget(widget)
        line = QHBoxLayout()
        line.addWidget(self.fresh_button)
        line.addStretch(1)
        rows.addLayout(line)
