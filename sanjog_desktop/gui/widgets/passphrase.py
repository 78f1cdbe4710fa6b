"""Fields for secrets: hidden as typed, with a switch to look; and a new passphrase, judged and typed twice."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QProgressBar, QToolButton, QVBoxLayout, QWidget

from sanjog_desktop.gui.icons import make_icon
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import label
from sanjog_desktop.gui.widgets.strength import MINIMUM_LENGTH, strength


class SecretEdit(QLineEdit):
    """A line edit that hides what is typed until the eye at its right is pressed.

    Input methods are told not to learn from it, and nothing is offered for completion.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """`name` is both the accessible name and what the eye button is named after."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._eye = QAction(QCoreApplication.translate("SecretEdit", "Show what is typed"), self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_eye)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self._eye.text())
        theme.changed.connect(self._paint_eye)
        self._paint_eye()

    def hide_text(self) -> None:
        """Hide the text again, as when the page is left."""
        self._eye.setChecked(False)

    def _on_eye(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._paint_eye()

    def _paint_eye(self) -> None:
        name = "eye-off" if self._eye.isChecked() else "eye"
        self._eye.setIcon(make_icon(name, self._theme.color("ink2")))


class NewPassphrase(QWidget):
    """Two fields and a meter. `changed` after every key; `entered` when Enter ends the second field."""

    changed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Starts empty."""
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        self.first = SecretEdit(theme, self.tr("New passphrase"))
        self.first.setPlaceholderText(self.tr("New passphrase"))
        self.second = SecretEdit(theme, self.tr("The same passphrase again"))
        self.second.setPlaceholderText(self.tr("The same again"))
        self.meter = QProgressBar()
        self.meter.setRange(0, 4)
        self.meter.setTextVisible(False)
        self.meter.setAccessibleName(self.tr("Strength"))
        self.verdict = label("", "caption", wrap=True)
        for widget in (self.first, self.meter, self.verdict, self.second):
            rows.addWidget(widget)
        for edit in (self.first, self.second):
            edit.textChanged.connect(self._judge)
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self.entered)
        self._judge()

    @property
    def text(self) -> str:
        """What was typed first."""
        return self.first.text()

    @property
    def acceptable(self) -> bool:
        """Strong enough, and typed the same twice."""
        return strength(self.text).acceptable and self.text == self.second.text()

    def forget(self) -> None:
        """Drop what was typed."""
        for edit in (self.first, self.second):
            edit.clear()
            edit.hide_text()

    def _judge(self) -> None:
        found = strength(self.text)
        self.meter.setValue(found.score)
        words = strength_text(found.score)
        if not self.text:
            words = self.tr("At least {count} characters").format(count=MINIMUM_LENGTH)
        elif len(self.text) < MINIMUM_LENGTH:
            words = self.tr("{word}: at least {count} characters").format(word=words, count=MINIMUM_LENGTH)
        elif self.second.text() and self.text != self.second.text():
            words = self.tr("{word} · the two are not the same yet").format(word=words)
        self.verdict.setText(words)
        self.changed.emit()


def strength_text(score: int) -> str:
    """The score of a passphrase in a word or two."""
    translate = QCoreApplication.translate
    return (
        "",
        translate("NewPassphrase", "Too easy to guess"),
        translate("NewPassphrase", "Fair"),
        translate("NewPassphrase", "Good"),
        translate("NewPassphrase", "Strong"),
    )[score]
