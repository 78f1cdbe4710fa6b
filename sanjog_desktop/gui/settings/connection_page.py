"""Settings, Connection: what it takes to reach Meta and the relay, each thing tried before it is trusted."""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable

import msgspec
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sanjog_desktop.actions import settings as actions
from sanjog_desktop.domain.connection import SETTING, Connection
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.settings.checks import CheckResult, ConnectionChecks
from sanjog_desktop.gui.settings.form_rows import CheckLine, SettingsPage
from sanjog_desktop.gui.widgets.basics import PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.gui.widgets.passphrase import SecretEdit
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.settings import setting
from sanjog_desktop.wire.sealing import AgencyPrivateKey, SealError

Check = Callable[[ConnectionChecks, Connection], Awaitable[CheckResult]]
_CHECKS: dict[str, Check] = {
    "token": lambda checks, values: checks.check_token(values),
    "number": lambda checks, values: checks.check_number(values),
    "templates": lambda checks, values: checks.check_templates(values),
    "relay": lambda checks, values: checks.check_relay(values),
    "key": lambda checks, values: checks.check_key(values),
}


class ConnectionPage(SettingsPage):
    """Edits the `Connection`; `saved` after it was written and the loops were told."""

    saved = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the empty page; `load` fills it from the store."""
        super().__init__(
            ctx.theme,
            QCoreApplication.translate("ConnectionPage", "Connection"),
            QCoreApplication.translate(
                "ConnectionPage",
                "From Meta’s app dashboard and your relay. Everything here stays in the encrypted store.",
            ),
            parent,
        )
        self._ctx = ctx
        self._db: Database = ctx.db
        self.edits: dict[str, QLineEdit] = {}
        self.checks: dict[str, CheckLine] = {}
        self._build_meta()
        self._build_relay()
        self._build_key()
        self._build_foot()
        self.finish()

    async def load(self) -> None:
        """Show the connection as stored."""
        stored = await self._db.read(setting, SETTING)
        self.show_values(msgspec.convert(stored, Connection) if stored else Connection())

    def show_values(self, values: Connection) -> None:
        """Fill the fields."""
        for name, edit in self.edits.items():
            edit.setText(str(getattr(values, name)))
        self._show_key_id()

    def values(self) -> Connection:
        """What the fields hold now."""
        return Connection(**{name: "".join(edit.text().split()) for name, edit in self.edits.items()})

    def focus_first(self) -> None:
        """Put the cursor in the first field."""
        self.edits["access_token"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_meta(self) -> None:
        rows = self.add_card(self.tr("WhatsApp at Meta"))
        token = self._secret(self.tr("Access token"), self.tr("A system user’s token does not expire."))
        self._add(rows, "access_token", self.tr("Access &token"), token, "token", self.tr("Check token"))
        number = QLineEdit()
        self._add(
            rows, "phone_number_id", self.tr("Phone number &id"), number, "number", self.tr("Check number")
        )
        account, caption = QLineEdit(), self.tr("WhatsApp &business account id")
        self._add(rows, "waba_id", caption, account, "templates", self.tr("Check templates"))
        self._add(rows, "graph_url", self.tr("&Graph address"), QLineEdit())
        self._add(rows, "graph_version", self.tr("Graph &version"), QLineEdit())

    def _build_relay(self) -> None:
        rows = self.add_card(self.tr("Relay"))
        address = QLineEdit()
        address.setPlaceholderText(self.tr("https://…"))
        self._add(rows, "relay_url", self.tr("Relay &address"), address)
        self._add(rows, "device_id", self.tr("This PC’s &name at the relay"), QLineEdit())
        token, caption = self._secret(self.tr("This PC’s credential")), self.tr("This PC’s &credential")
        self._add(rows, "device_token", caption, token, "relay", self.tr("Check relay"))

    def _build_key(self) -> None:
        rows = self.add_card(self.tr("Agency key"))
        about = self.tr(
            "The relay seals every message with the public half; only PCs that hold the private half can read them. "
            "Make one pair for the whole agency."
        )
        rows.addWidget(label(about, "second", wrap=True))
        private = self._secret(self.tr("Private half"), self.tr("Paste it from the first PC."))
        self._add(rows, "agency_private_key", self.tr("&Private half"), private, "key", self.tr("Check key"))
        public = QLineEdit()
        public.setPlaceholderText(self.tr("The relay is started with it."))
        self._add(rows, "agency_public_key", self.tr("P&ublic half"), public)
        self._key_id = label("", "caption", selectable=True)
        rows.addWidget(self._key_id)
        line = QHBoxLayout()
        self.generate_button = PlainButton(self.tr("&Make a new pair"))
        self.copy_button = PlainButton(self.tr("Copy public half"))
        self.generate_button.clicked.connect(self._generate)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(public.text()))
        line.addWidget(self.generate_button)
        line.addWidget(self.copy_button)
        line.addStretch(1)
        rows.addLayout(line)
        private.textEdited.connect(self._derive_public)

    def _build_foot(self) -> None:
        line = QHBoxLayout()
        self.save_button = PrimaryButton(self.tr("&Save and connect"))
        self.save_button.clicked.connect(lambda: self._ctx.tasks.start(self.save(), owner=self))
        self.check_all_button = PlainButton(self.tr("Chec&k everything"))
        self.check_all_button.clicked.connect(self._check_all)
        self._note = label("", "ok", wrap=True)
        line.addWidget(self.save_button)
        line.addWidget(self.check_all_button)
        line.addWidget(self._note, 1)
        self.column.addLayout(line)

    async def save(self) -> None:
        """Write the connection into the store and have the loops use it at once."""
        self.save_button.setEnabled(False)
        try:
            await self._db.write(actions.put, SETTING, msgspec.to_builtins(self.values()))
        finally:
            self.save_button.setEnabled(True)
        self._ctx.reconnect()
        self._note.setText(self.tr("Saved, in use from now."))
        self.saved.emit()

    def _generate(self) -> None:
        pair = AgencyPrivateKey.generate()
        self.edits["agency_private_key"].setText(base64.b64encode(pair.raw).decode())
        self.edits["agency_public_key"].setText(pair.public().text)
        self._changed()
        self._note.setText(self.tr("Start the relay with the new public half, then save."))

    def _derive_public(self) -> None:
        pair = _private_key(self.edits["agency_private_key"].text())
        if pair is not None:
            self.edits["agency_public_key"].setText(pair.public().text)
        self._show_key_id()

    def _show_key_id(self) -> None:
        pair = _private_key(self.edits["agency_private_key"].text())
        self._key_id.setText(self.tr("Key {id}").format(id=pair.public().key_id) if pair is not None else "")

    def _changed(self) -> None:
        self._note.setText("")
        for line in self.checks.values():
            line.forget()
        self._show_key_id()

    def _secret(self, name: str, placeholder: str = "") -> SecretEdit:
        edit = SecretEdit(self._ctx.theme, name)
        edit.setPlaceholderText(placeholder)
        return edit

    def _add(
        self, rows: QVBoxLayout, name: str, caption: str, edit: QLineEdit, check: str = "", text: str = ""
    ) -> None:
        self.edits[name] = edit
        edit.textEdited.connect(lambda _text: self._changed())
        line = CheckLine(edit, text) if check else None
        if line is not None:
            line.button.setEnabled(self._ctx.checks is not None)
            line.asked.connect(lambda: self._ctx.tasks.start(self._run(line, _CHECKS[check]), owner=self))
            self.checks[check] = line
        add_field(rows, caption, edit, within=line)

    async def _run(self, line: CheckLine, check: Check) -> None:
        checks, values = self._ctx.checks, self.values()
        if checks is not None:
            await line.run(lambda: check(checks, values))

    def _check_all(self) -> None:
        for line in self.checks.values():
            line.button.click()


def _private_key(text: str) -> AgencyPrivateKey | None:
    try:
        return AgencyPrivateKey(base64.b64decode("".join(text.split()), validate=True))
    except (SealError, ValueError):
        return None
