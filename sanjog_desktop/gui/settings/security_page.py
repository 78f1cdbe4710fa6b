"""Settings, Security: when to lock, the passphrase, the keychain, a new recovery code.

Whatever touches the key asks for the passphrase again: an unlocked PC left alone must not give the store away.
"""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from sanjog_desktop.actions import settings as actions
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.settings.form_rows import SettingsPage
from sanjog_desktop.gui.widgets.basics import PlainButton, label, restyle
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.gui.widgets.passphrase import NewPassphrase, SecretEdit
from sanjog_desktop.gui.widgets.recovery_code import RecoveryCode
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.settings import setting
from sanjog_desktop.store.vault import Vault

AUTO_LOCK = "auto_lock_minutes"
DEFAULT_MINUTES = 10


class SecurityPage(SettingsPage):
    """Reads and writes `auto_lock_minutes`; works on the vault of the context."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the page; the cards about the key need a vault and are absent without one (the demo)."""
        super().__init__(
            ctx.theme,
            QCoreApplication.translate("SecurityPage", "Security"),
            QCoreApplication.translate(
                "SecurityPage", "Everything on this PC is encrypted with a key that only you can unlock."
            ),
            parent,
        )
        self._ctx = ctx
        self._db: Database = ctx.db
        rows = self.add_card(self.tr("Locking"))
        self.minutes = QSpinBox()
        self.minutes.setRange(0, 120)
        self.minutes.setSpecialValueText(self.tr("never"))
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setKeyboardTracking(False)
        add_field(
            rows, self.tr("&Lock after"), self.minutes, self.tr("Counted from the last key, click or scroll.")
        )
        self.minutes.valueChanged.connect(
            lambda minutes: ctx.tasks.start(self._set_minutes(minutes), owner=self)
        )
        if ctx.vault is not None:
            self._build_key(ctx.vault)
        self.finish()

    async def load(self) -> None:
        """Show what is stored."""
        minutes = await self._db.read(setting, AUTO_LOCK, DEFAULT_MINUTES)
        self.minutes.blockSignals(True)
        self.minutes.setValue(int(minutes))
        self.minutes.blockSignals(False)

    def focus_first(self) -> None:
        """Put the focus on the first field."""
        self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)

    def deactivate(self) -> None:
        """Drop every secret typed or shown."""
        if self._ctx.vault is None:
            return
        self.current.clear()
        self.current.hide_text()
        self.new.forget()
        self.code.forget()
        self.code.hide()
        self._say("")

    def _build_key(self, vault: Vault) -> None:
        self._vault = vault
        rows = self.add_card(self.tr("Key of this PC"))
        self.current = SecretEdit(self._ctx.theme, self.tr("Present passphrase"))
        add_field(rows, self.tr("Present &passphrase"), self.current, self.tr("Asked for each change below."))
        self._message = label("", "bad", wrap=True)
        self._message.hide()
        rows.addWidget(self._message)
        self._build_passphrase(rows)
        self._build_keychain(rows)
        self._build_recovery(rows)

    def _build_passphrase(self, rows: QVBoxLayout) -> None:
        rows.addSpacing(10)
        rows.addWidget(label(self.tr("Change the passphrase"), "strong"))
        self.new = NewPassphrase(self._ctx.theme)
        self.change_button = PlainButton(self.tr("&Change passphrase"))
        rows.addWidget(self.new)
        rows.addLayout(_at_left(self.change_button))
        self.new.changed.connect(lambda: self.change_button.setEnabled(self.new.acceptable))
        self.change_button.setEnabled(False)
        self.change_button.clicked.connect(lambda: self._start(self._change()))

    def _build_keychain(self, rows: QVBoxLayout) -> None:
        rows.addSpacing(10)
        rows.addWidget(label(self.tr("Keychain of this PC"), "strong"))
        about = self.tr(
            "With it, signing in to the PC unlocks Sanjog too. Turn it off on a PC that others use."
        )
        rows.addWidget(label(about, "second", wrap=True))
        self.remember_button = PlainButton(self.tr("&Remember in the keychain"))
        self.forget_button = PlainButton(self.tr("&Forget in the keychain"))
        self.remember_button.clicked.connect(lambda: self._start(self._remember()))
        self.forget_button.clicked.connect(lambda: self._start(self._forget()))
        rows.addLayout(_at_left(self.remember_button, self.forget_button))

    def _build_recovery(self, rows: QVBoxLayout) -> None:
        rows.addSpacing(10)
        rows.addWidget(label(self.tr("Recovery code"), "strong"))
        about = self.tr("A new code makes the printed one worthless. It is shown once, here.")
        rows.addWidget(label(about, "second", wrap=True))
        self.code_button = PlainButton(self.tr("Make a &new recovery code"))
        self.code_button.clicked.connect(lambda: self._start(self._renew()))
        rows.addLayout(_at_left(self.code_button))
        self.code = RecoveryCode(self._ctx.theme)
        self.code.hide()
        rows.addWidget(self.code)

    def _start(self, work: object) -> None:
        self._ctx.tasks.start(work, owner=self)  # type: ignore[arg-type]

    async def _set_minutes(self, minutes: int) -> None:
        await self._db.write(actions.put, AUTO_LOCK, minutes)
        self._ctx.set_auto_lock(minutes)

    async def _key(self) -> bytes | None:
        """The key, when the present passphrase is right; else None, and the page says why."""
        if not self.current.text():
            self._say(self.tr("Type the present passphrase first."))
            self.current.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        try:
            key = await asyncio.to_thread(self._vault.unlock, self.current.text())
        except UserError as error:
            self._say(tr_error(error.text, error.hint))
            self.current.selectAll()
            self.current.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return key

    async def _change(self) -> None:
        key, new = await self._key(), self.new.text
        if key is None:
            return
        await asyncio.to_thread(self._vault.change_passphrase, key, new)
        self.current.clear()
        self.new.forget()
        self._say(self.tr("The passphrase was changed."), role="ok")

    async def _remember(self) -> None:
        key = await self._key()
        if key is None:
            return
        if await asyncio.to_thread(self._vault.remember_in_keychain, key):
            self._say(self.tr("The keychain holds the key from now."), role="ok")
        else:
            self._say(self.tr("This PC has no keychain that takes the key. The passphrase stays the way in."))
        self.current.clear()

    async def _forget(self) -> None:
        await asyncio.to_thread(self._vault.forget_keychain)
        self._say(self.tr("The keychain no longer holds the key."), role="ok")

    async def _renew(self) -> None:
        key = await self._key()
        if key is None:
            return
        code = await asyncio.to_thread(self._vault.renew_recovery_code, key)
        self.current.clear()
        self.code.show()
        self.code.show_code(code)
        self._say(self.tr("The old recovery code opens nothing any more. Keep this one."), role="ok")

    def _say(self, text: str, *, role: str = "bad") -> None:
        self._message.setProperty("role", role)
        restyle(self._message)
        self._message.setText(text)
        self._message.setVisible(bool(text))


def _at_left(*buttons: PlainButton) -> QHBoxLayout:
    line = QHBoxLayout()
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    return line
