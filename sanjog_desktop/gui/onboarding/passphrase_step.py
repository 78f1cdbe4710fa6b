"""The step that asks for the passphrase, twice, and says how strong it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.passphrase import NewPassphrase


class PassphraseStep(QWidget):
    """`passphrase_chosen(text)` once it is acceptable and was typed the same twice."""

    passphrase_chosen = Signal(str)
    back_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Starts empty, the button disabled."""
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(label(self.tr("Choose a passphrase"), "pane-title"))
        rows.addWidget(
            label(
                self.tr(
                    "It encrypts everything on this PC. Three or four words that do not belong together are easy to "
                    "remember and hard to guess. Any language will do."
                ),
                "second",
                wrap=True,
            )
        )
        self.fields = NewPassphrase(theme)
        self._message = label("", "bad", wrap=True)
        self._message.hide()
        rows.addWidget(self.fields)
        rows.addWidget(self._message)
        self.create_button = PrimaryButton(self.tr("&Create"))
        self.back_button = PlainButton(self.tr("&Back"))
        line = QHBoxLayout()
        line.addWidget(self.create_button)
        line.addWidget(self.back_button)
        line.addStretch(1)
        rows.addLayout(line)
        rows.addStretch(1)
        self._busy = False
        self.fields.changed.connect(self._judge)
        self.fields.entered.connect(self._choose)
        self.create_button.clicked.connect(self._choose)
        self.back_button.clicked.connect(self.back_chosen)
        self._judge()

    def focus_first(self) -> None:
        """Put the cursor in the first field."""
        self.fields.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, text: str) -> None:
        """Show what went wrong."""
        self._message.setText(text)
        self._message.setVisible(bool(text))

    def set_busy(self, busy: bool) -> None:
        """Hold the button while the key is made, about half a second."""
        self._busy = busy
        self.create_button.setText(self.tr("Creating…") if busy else self.tr("&Create"))
        self._judge()

    def forget(self) -> None:
        """Drop what was typed."""
        self.fields.forget()

    def _judge(self) -> None:
        self.create_button.setEnabled(self.fields.acceptable and not self._busy)

    def _choose(self) -> None:
        if self.create_button.isEnabled():
            self.say("")
            self.passphrase_chosen.emit(self.fields.text)
