"""A field for a secret: hidden as typed, with a switch to look at it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from sanjog_desktop.gui.icons import make_icon
from sanjog_desktop.gui.theme import Theme


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
