"""The lock page: passphrase, keychain or recovery code in; the store's key out.

Nothing of the store is open while this page shows. Deriving the key takes a quarter of a second on purpose, so
it runs off the GUI thread. A lost or damaged key is said plainly: nobody, us included, can read the store without.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.lock.lost_key import LostKeyPage
from sanjog_desktop.gui.tasks import Tasks
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import LinkButton, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.centred_card import CentredCard
from sanjog_desktop.gui.widgets.passphrase import SecretEdit
from sanjog_desktop.gui.widgets.steps import Steps
from sanjog_desktop.gui.words import tr_error, tr_text
from sanjog_desktop.store.vault import DamagedVault, LostKey, Vault, WrongPassphrase

# The third wrong try waits 2 s, then 4, 8, … 30: a nuisance for a guesser, not for a person who mistyped.
_FREE_TRIES = 2
_LONGEST_WAIT_S = 30


def wait_after(wrong_tries: int) -> int:
    """Seconds to wait before the next try, after so many wrong ones in a row."""
    return 0 if wrong_tries <= _FREE_TRIES else min(_LONGEST_WAIT_S, 2 ** (wrong_tries - _FREE_TRIES))


class LockPage(QWidget):
    """Asks for the passphrase; `unlocked(key)` carries the 32 bytes the store opens with.

    `offer_keychain` shows the button that asks the operating system's keychain. `fresh_start_requested` comes
    only after the person confirmed that this PC will start empty.
    """

    unlocked = Signal(object)
    fresh_start_requested = Signal()

    def __init__(
        self,
        vault: Vault,
        tasks: Tasks,
        theme: Theme,
        *,
        offer_keychain: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Builds the page for one profile's vault; nothing is read from disk before the first try."""
        super().__init__(parent)
        self.setObjectName("lock")
        self._vault, self._tasks = vault, tasks
        self._wrong = 0
        self._wait_left = 0
        self._countdown = QTimer(self)
        self._countdown.setInterval(1000)
        self._countdown.timeout.connect(self._on_second)
        self.card = CentredCard(theme)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.card)
        self._steps = Steps()
        self.card.body.addWidget(self._steps)
        self._lost = LostKeyPage()
        self._lost.recovery_requested.connect(lambda: self._show_ask(recovery=True))
        self._lost.back_requested.connect(lambda: self._show_ask(recovery=False))
        self._lost.fresh_start_requested.connect(self.fresh_start_requested)
        self._steps.add(self._build_ask(theme, offer_keychain))
        self._steps.add(self._lost)
        self._show_ask(recovery=False)

    @property
    def busy(self) -> bool:
        """Whether a key is being derived or a wrong try is being waited out."""
        return not self.unlock_button.isEnabled()

    @property
    def message(self) -> str:
        """What the page says about the last try."""
        return self._message.text()

    def show_damaged(self, error: UserError) -> None:
        """Show why the store behind the key could not be opened, with the ways on."""
        self._lost.show_lost(tr_text(error.text), tr_text(error.hint), damaged=True)
        self._steps.show_page(1)

    def focus_search(self) -> None:
        """Put the cursor where typing helps: the passphrase."""
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Start every lock with an empty, hidden field that has the cursor."""
        super().showEvent(event)
        self.secret.clear()
        self.secret.hide_text()
        self.focus_search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the passphrase."""
        if event.key() == Qt.Key.Key_Escape and (self._recovery or self._steps.current_index == 1):
            self._show_ask(recovery=False)
            return
        super().keyPressEvent(event)

    def try_unlock(self) -> None:
        """Try what was typed, unless a try is running or being waited out."""
        typed = self.code.text() if self._recovery else self.secret.text()
        if self.busy or not typed:
            return
        unlock = self._vault.unlock_with_recovery if self._recovery else self._vault.unlock
        self._begin(lambda: unlock(typed))

    def try_keychain(self) -> None:
        """Ask the operating system's keychain for the key."""
        if not self.busy:
            self._begin(self._vault.unlock_with_keychain)

    def _build_ask(self, theme: Theme, offer_keychain: bool) -> QWidget:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        self._title = label("", "pane-title", wrap=True)
        self._about = label("", "second", wrap=True)
        self.secret = SecretEdit(theme, self.tr("Passphrase"))
        self.secret.setPlaceholderText(self.tr("Passphrase"))
        self.code = QLineEdit()
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.code.setPlaceholderText(self.tr("Recovery code, as printed"))
        self._message = label("", "bad", wrap=True)
        self.unlock_button = PrimaryButton(self.tr("&Unlock"))
        self.keychain_button = PlainButton(self.tr("Unlock with this PC’s &keychain"))
        self.keychain_button.setVisible(offer_keychain)
        self._offer_keychain = offer_keychain
        self.recovery_link = LinkButton(self.tr("Use the &recovery code"))
        self.lost_link = LinkButton(self.tr("&Neither is at hand…"))
        for widget in (self._title, self._about, self.secret, self.code, self._message):
            rows.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self.unlock_button, 1)
        buttons.addWidget(self.keychain_button, 1)
        rows.addLayout(buttons)
        links = QHBoxLayout()
        links.addWidget(self.recovery_link)
        links.addStretch(1)
        links.addWidget(self.lost_link)
        rows.addLayout(links)
        self.secret.returnPressed.connect(self.try_unlock)
        self.code.returnPressed.connect(self.try_unlock)
        self.unlock_button.clicked.connect(self.try_unlock)
        self.keychain_button.clicked.connect(self.try_keychain)
        self.recovery_link.clicked.connect(lambda: self._show_ask(recovery=not self._recovery))
        self.lost_link.clicked.connect(self._show_no_way_in)
        return page

    def _show_ask(self, *, recovery: bool) -> None:
        self._recovery = recovery
        self._steps.show_page(0)
        self._title.setText(
            self.tr("Unlock with the recovery code") if recovery else self.tr("Sanjog is locked")
        )
        self._about.setText(
            self.tr(
                "Type the code that was printed when this PC was set up. Spaces and dashes do not matter."
            )
            if recovery
            else self.tr("Everything on this PC is encrypted. Messages keep waiting safely until you unlock.")
        )
        self.secret.setVisible(not recovery)
        self.code.setVisible(recovery)
        self.keychain_button.setVisible(self._offer_keychain and not recovery)
        self.recovery_link.setText(
            self.tr("Use the &passphrase") if recovery else self.tr("Use the &recovery code")
        )
        self._say("")
        (self.code if recovery else self.secret).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_no_way_in(self) -> None:
        self._lost.show_lost(
            self.tr(
                "Without the passphrase, the keychain or the recovery code, nobody can read the data on this PC."
            ),
            self.tr("That includes us: there is no second key. Look for the printed recovery code first."),
            damaged=False,
        )
        self._steps.show_page(1)

    def _begin(self, unlock: Callable[[], bytes | None]) -> None:
        self._say("")
        self._enable(False)
        self._tasks.start(self._unlock(unlock), owner=self)

    async def _unlock(self, unlock: Callable[[], bytes | None]) -> None:
        try:
            key = await asyncio.to_thread(unlock)
        except WrongPassphrase as error:
            self._on_wrong(error)
            return
        except DamagedVault as error:
            self._enable(True)
            self.show_damaged(error)
            return
        except LostKey as error:
            self._enable(True)
            self._lost.show_lost(tr_text(error.text), tr_text(error.hint), damaged=False)
            self._steps.show_page(1)
            return
        except UserError as error:
            self._enable(True)
            self._say(tr_error(error.text, error.hint))
            return
        self._enable(True)
        if key is None:
            self._say(self.tr("This PC’s keychain does not hold the key. Type the passphrase instead."))
            return
        self._wrong = 0
        self.secret.clear()
        self.code.clear()
        self.unlocked.emit(key)

    def _on_wrong(self, error: UserError) -> None:
        self._wrong += 1
        self._wait_left = wait_after(self._wrong)
        self._wrong_text = tr_error(error.text, error.hint)
        field = self.code if self._recovery else self.secret
        if self._wait_left:
            self._countdown.start()
            self._show_wait()
        else:
            self._enable(True)
            self._say(self._wrong_text)
        field.selectAll()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_second(self) -> None:
        self._wait_left -= 1
        if self._wait_left > 0:
            self._show_wait()
            return
        self._countdown.stop()
        self._enable(True)
        self._say(self._wrong_text)

    def _show_wait(self) -> None:
        wait = self.tr("Try again in {seconds} s.").format(seconds=self._wait_left)
        self._say(f"{self._wrong_text} {wait}")

    def _say(self, text: str) -> None:
        self._message.setText(text)
        self._message.setVisible(bool(text))

    def _enable(self, on: bool) -> None:
        self.unlock_button.setEnabled(on)
        self.keychain_button.setEnabled(on)
        self.unlock_button.setText(
            self.tr("&Unlock") if on or self._countdown.isActive() else self.tr("Unlocking…")
        )
