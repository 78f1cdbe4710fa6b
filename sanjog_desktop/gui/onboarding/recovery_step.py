"""The step that shows the recovery code once, and makes sure it was kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import Hairline, PrimaryButton, label
from sanjog_desktop.gui.widgets.recovery_code import RecoveryCode

# Counted from one: the groups that are typed back. Two of seven show that the sheet is at hand.
ASKED_GROUPS = (2, 6)


class RecoveryStep(QWidget):
    """`confirmed(remember)` once two groups were typed back; `remember`: also keep the key in the keychain."""

    confirmed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Starts without a code."""
        super().__init__(parent)
        self._groups: list[str] = []
        self._busy = False
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(label(self.tr("Keep the recovery code"), "pane-title"))
        about = self.tr(
            "If the passphrase is ever forgotten, only this code opens the data on this PC. It is shown once and "
            "stored nowhere. Print it and lock the sheet away."
        )
        rows.addWidget(label(about, "second", wrap=True))
        self.code = RecoveryCode(theme)
        rows.addWidget(self.code)
        rows.addWidget(Hairline())
        ask = self.tr("Type back groups {first} and {second}, to be sure the sheet is right:")
        rows.addWidget(label(ask.format(first=ASKED_GROUPS[0], second=ASKED_GROUPS[1]), wrap=True))
        self.answers = tuple(self._answer(number) for number in ASKED_GROUPS)
        line = QHBoxLayout()
        for edit in self.answers:
            line.addWidget(edit)
        line.addStretch(1)
        rows.addLayout(line)
        self.remember = QCheckBox(self.tr("Also let this PC’s &keychain unlock it, without the passphrase"))
        rows.addWidget(self.remember)
        self.done_button = PrimaryButton(self.tr("I kept it, &go on"))
        self.done_button.setEnabled(False)
        self.done_button.clicked.connect(self._confirm)
        foot = QHBoxLayout()
        foot.addWidget(self.done_button)
        foot.addStretch(1)
        rows.addLayout(foot)
        rows.addStretch(1)

    def show_code(self, code: str) -> None:
        """Show a fresh code; groups are parted by dashes."""
        self._groups = code.split("-")
        self.code.show_code(code)
        for edit in self.answers:
            edit.clear()

    def forget(self) -> None:
        """Drop the code from the screen and from memory."""
        self._groups = []
        self.code.forget()
        for edit in self.answers:
            edit.clear()

    def set_busy(self, busy: bool) -> None:
        """Hold the button while the keychain is asked."""
        self._busy = busy
        self._judge()

    def focus_first(self) -> None:
        """Put the focus on printing, the first thing to do here."""
        self.code.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, number: int) -> QLineEdit:
        edit = QLineEdit()
        name = self.tr("Group {number}").format(number=number)
        edit.setPlaceholderText(name)
        edit.setAccessibleName(name)
        edit.setMaxLength(6)
        edit.textChanged.connect(self._judge)
        edit.returnPressed.connect(self._confirm)
        return edit

    def _judge(self) -> None:
        typed = [edit.text().strip().upper() for edit in self.answers]
        wanted = [self._groups[number - 1] for number in ASKED_GROUPS] if self._groups else []
        self.done_button.setEnabled(bool(wanted) and typed == wanted and not self._busy)

    def _confirm(self) -> None:
        if self.done_button.isEnabled():
            self.confirmed.emit(self.remember.isChecked())
