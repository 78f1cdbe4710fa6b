"""Settings, Privacy: who the agency is and who answers for people's data. Every answer to a request names them."""

from __future__ import annotations

from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from sanjog_desktop.actions import settings as actions
from sanjog_desktop.domain.agency import SETTING, Agency
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.settings.form_rows import SettingsPage
from sanjog_desktop.gui.settings.policy_dialog import PolicyDialog
from sanjog_desktop.gui.widgets.basics import PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.store.reads.agency import agency

_ADDRESS_ROWS: Final = 3


class AgencyPage(SettingsPage):
    """Reads and writes the agency's particulars; its staff is on the staff page."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the page; `load` shows what is stored."""
        super().__init__(
            ctx.theme,
            QCoreApplication.translate("AgencyPage", "Privacy"),
            QCoreApplication.translate(
                "AgencyPage", "Answers to requests, certificates and copies of data name the agency and this contact."
            ),
            parent,
        )
        self._ctx = ctx
        rows = self.add_card(self.tr("The agency"))
        self.name = QLineEdit()
        self.name.setMaxLength(120)
        add_field(rows, self.tr("&Name"), self.name)
        self.address = QPlainTextEdit()
        self.address.setTabChangesFocus(True)
        self.address.setFixedHeight(self.address.fontMetrics().lineSpacing() * _ADDRESS_ROWS + 16)
        add_field(rows, self.tr("Business &address"), self.address)
        rows = self.add_card(self.tr("Data Protection Officer"))
        self.dpo_name = QLineEdit()
        self.dpo_name.setMaxLength(80)
        add_field(rows, self.tr("Na&me of the person"), self.dpo_name)
        self.dpo_email = QLineEdit()
        self.dpo_email.setMaxLength(120)
        self.dpo_email.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        add_field(
            rows,
            self.tr("&E-mail"),
            self.dpo_email,
            self.tr("People write here about their data. The law asks that every answer names it."),
        )
        self.save_button = PrimaryButton(self.tr("&Save"))
        self._note = label("", "ok", wrap=True)
        line = QHBoxLayout()
        line.addWidget(self.save_button)
        line.addWidget(self._note, 1)
        rows.addLayout(line)
        rows = self.add_card(self.tr("Privacy policy"))
        about = self.tr("What the agency promises about people's data, and what this program keeps.")
        rows.addWidget(label(about, "second", wrap=True))
        self.policy_button = PlainButton(self.tr("Show the &privacy policy…"))
        self.policy_button.clicked.connect(self._show_policy)
        self.policy: PolicyDialog | None = None
        rows.addWidget(self.policy_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish()
        for field in (self.name, self.dpo_name, self.dpo_email):
            field.textEdited.connect(lambda _text: self._note.setText(""))
            field.returnPressed.connect(self.save_button.click)
        self.save_button.clicked.connect(lambda: ctx.tasks.start(self.save(), owner=self, busy=self.save_button))

    async def load(self) -> None:
        """Show what is stored."""
        kept: Agency = await self._ctx.db.read(agency)
        self.name.setText(kept.name)
        self.address.setPlainText(kept.address)
        self.dpo_name.setText(kept.dpo_name)
        self.dpo_email.setText(kept.dpo_email)

    async def save(self) -> None:
        """Write it; an address that is none is said and nothing is written."""
        email = self.dpo_email.text().strip()
        before, at, after = email.partition("@")
        if email and not (before and at and "." in after and " " not in email):
            self._say(self.tr("This is not an e-mail address."), "bad")
            self.dpo_email.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        kept: Agency = await self._ctx.db.read(agency)
        changed = msgspec.structs.replace(
            kept,
            name=self.name.text().strip(),
            address=self.address.toPlainText().strip(),
            dpo_name=self.dpo_name.text().strip(),
            dpo_email=email,
        )
        await self._ctx.db.write(actions.put, SETTING, changed)
        self._say(self.tr("Saved."), "ok")

    def _show_policy(self) -> None:
        self.policy = dialog = PolicyDialog(self._ctx, self.window())
        dialog.finished.connect(lambda _: self._forget_policy(dialog))
        dialog.open()

    def _forget_policy(self, dialog: PolicyDialog) -> None:
        if self.policy is dialog:
            self.policy = None

    def _say(self, text: str, role: str) -> None:
        self._note.setProperty("role", role)
        self._note.style().polish(self._note)
        self._note.setText(text)

    def focus_first(self) -> None:
        """Put the cursor in the agency's name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
