"""The first run, step by step: demo or own PC, passphrase, recovery code, keychain, connection.

In: the profile's vault (not yet created). Out: `demo_requested`; `restore_requested`; `profile_created(key)` once
the vault exists and the recovery code was confirmed.
"""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.onboarding.passphrase_step import PassphraseStep
from sanjog_desktop.gui.onboarding.recovery_step import RecoveryStep
from sanjog_desktop.gui.onboarding.welcome_step import WelcomeStep
from sanjog_desktop.gui.tasks import Tasks
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.centred_card import CentredCard
from sanjog_desktop.gui.widgets.steps import Steps
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.vault import Unlocked, Vault

_WELCOME, _PASSPHRASE, _RECOVERY = range(3)


class OnboardingPage(QWidget):
    """Sets this PC up. Steps back are possible until the vault is created; nothing is half-made before."""

    demo_requested = Signal()
    restore_requested = Signal()
    profile_created = Signal(object)

    def __init__(self, vault: Vault, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        """`vault` must not exist yet; it is created when the passphrase step is done."""
        super().__init__(parent)
        self.setObjectName("onboarding")
        self._vault, self._tasks = vault, tasks
        self._made: Unlocked | None = None
        self.card = CentredCard(theme, width_px=620, icon="heart")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.card)
        self.steps = Steps()
        self.card.body.addWidget(self.steps)
        self.welcome = WelcomeStep(theme)
        self.passphrase = PassphraseStep(theme)
        self.recovery = RecoveryStep(theme)
        for step in (self.welcome, self.passphrase, self.recovery):
            self.steps.add(step)
        self.welcome.demo_chosen.connect(self.demo_requested)
        self.welcome.restore_chosen.connect(self.restore_requested)
        self.welcome.setup_chosen.connect(lambda: self._show(_PASSPHRASE))
        self.passphrase.back_chosen.connect(lambda: self._show(_WELCOME))
        self.passphrase.passphrase_chosen.connect(self._on_passphrase)
        self.recovery.confirmed.connect(self._on_confirmed)

    def focus_search(self) -> None:
        """Put the focus on the first field or button of the step shown."""
        step = self.steps.current
        if isinstance(step, WelcomeStep | PassphraseStep | RecoveryStep):
            step.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes one step back where that is possible."""
        if event.key() == Qt.Key.Key_Escape and self.steps.current_index == _PASSPHRASE:
            self._show(_WELCOME)
            return
        super().keyPressEvent(event)

    def _show(self, step: int) -> None:
        self.steps.show_page(step)
        self.focus_search()

    def _on_passphrase(self, passphrase: str) -> None:
        self.passphrase.set_busy(True)
        self._tasks.start(self._create(passphrase), owner=self)

    async def _create(self, passphrase: str) -> None:
        try:
            self._made = await asyncio.to_thread(self._vault.create, passphrase)
        except UserError as error:
            self.passphrase.say(tr_error(error.text, error.hint))
            return
        except FileExistsError:
            self.passphrase.say(self.tr("This PC was set up meanwhile. Restart the program to unlock it."))
            return
        except OSError:
            # The folder is missing, full or read-only: the person can mend that and press again.
            self.passphrase.say(
                self.tr("The profile folder cannot be written. Free some space or check its rights.")
            )
            return
        finally:
            self.passphrase.set_busy(False)
        self.passphrase.forget()
        self.recovery.show_code(self._made.recovery_code)
        self._show(_RECOVERY)

    def _on_confirmed(self, remember: bool) -> None:
        if self._made is not None:
            self.recovery.set_busy(True)
            self._tasks.start(self._finish(self._made.key, remember), owner=self)

    async def _finish(self, key: bytes, remember: bool) -> None:
        if remember and not await asyncio.to_thread(self._vault.remember_in_keychain, key):
            self._tasks.notify(
                self.tr("This PC’s keychain did not take the key."),
                self.tr("You unlock with the passphrase instead."),
            )
        self._made = None
        self.recovery.forget()
        self.recovery.set_busy(False)
        self.profile_created.emit(key)
