"""Ending the counter mode: the passphrase, as on the lock page, before names are shown again."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.lock.page import wait_after
from sanjog_desktop.gui.widgets.basics import PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.passphrase import SecretEdit
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.vault import Vault, WrongPassphrase

_WIDTH_PX = 400


class ShowAgainDialog(QDialog):
    """Opened with ``open()``; ``proven()`` after the right passphrase, and it closes.

    A wrong one is answered as the lock page does: from the third on, each has to be waited out, longer and longer.
    """

    proven = Signal()

    def __init__(self, ctx: Context, vault: Vault, parent: QWidget | None = None) -> None:
        """Builds the dialog; the key is derived off the window's thread and dropped at once."""
        super().__init__(parent)
        self._ctx, self._vault = ctx, vault
        self.wrong = 0
        self._wait_left = 0
        self.setObjectName("show-again")
        self.setWindowTitle(self.tr("Show names again"))
        self.setMinimumWidth(min(ctx.theme.px(_WIDTH_PX), 620))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Show names again"), "title", wrap=True))
        about = self.tr("Names, numbers and photos are hidden in the counter mode. Type the passphrase of this PC.")
        column.addWidget(label(about, "second", wrap=True))
        self.secret = SecretEdit(ctx.theme, self.tr("Passphrase"))
        self.secret.setPlaceholderText(self.tr("Passphrase"))
        self.message = label("", "bad", wrap=True)
        self.message.hide()
        column.addWidget(self.secret)
        column.addWidget(self.message)
        self.show_button = PrimaryButton(self.tr("&Show"))
        self.show_button.setDefault(True)
        self.stay_button = PlainButton(self.tr("Stay hidden"))
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.stay_button)
        line.addWidget(self.show_button)
        column.addLayout(line)
        self.show_button.clicked.connect(self.try_passphrase)
        self.stay_button.clicked.connect(self.reject)
        self._countdown = QTimer(self)
        self._countdown.setInterval(1000)
        self._countdown.timeout.connect(self._on_second)

    def showEvent(self, event: QShowEvent) -> None:
        """Start with an empty, hidden field that has the cursor."""
        super().showEvent(event)
        self.secret.clear()
        self.secret.hide_text()
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def try_passphrase(self) -> None:
        """Try what was typed, unless a try is running or being waited out."""
        if self.show_button.isEnabled() and self.secret.text():
            self.show_button.setEnabled(False)
            self._say("")
            self._ctx.tasks.start(self._try(self.secret.text()), owner=self)

    async def _try(self, typed: str) -> None:
        try:
            await asyncio.to_thread(self._vault.unlock, typed)
        except WrongPassphrase as error:
            self.wrong += 1
            self._wait_left = wait_after(self.wrong)
            self._words = tr_error(error.text, error.hint)
            self.secret.selectAll()
            self._show_wait()
            return
        except UserError as error:
            self.show_button.setEnabled(True)
            self._say(tr_error(error.text, error.hint))
            return
        self.wrong = 0
        self.show_button.setEnabled(True)
        self.secret.clear()
        self.accept()
        self.proven.emit()

    def _on_second(self) -> None:
        self._wait_left -= 1
        self._show_wait()

    def _show_wait(self) -> None:
        if self._wait_left > 0:
            self._countdown.start()
            wait = self.tr("Try again in {seconds} s.").format(seconds=self._wait_left)
            self._say(f"{self._words} {wait}")
            return
        self._countdown.stop()
        self.show_button.setEnabled(True)
        self._say(self._words)

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
