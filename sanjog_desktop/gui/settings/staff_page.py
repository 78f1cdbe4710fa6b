"""Settings, Staff: the name this PC signs with, and the colleagues whose second word counts."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sanjog_desktop.actions import settings as actions
from sanjog_desktop.domain.agency import ROLES, SETTING, Agency, StaffMember
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.settings.form_rows import SettingsPage
from sanjog_desktop.gui.widgets.basics import LinkButton, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.reads.settings import setting

STAFF_NAME = "staff_name"


def role_text(role: str) -> str:
    """A role in words."""
    translate = QCoreApplication.translate
    return {
        "owner": translate("staff", "Owner"),
        "manager": translate("staff", "Manager"),
        "counsellor": translate("staff", "Counsellor"),
        "privacy_officer": translate("staff", "Privacy officer"),
        "read_only": translate("staff", "May only read"),
    }.get(role, role)


class StaffPage(SettingsPage):
    """Reads and writes `staff_name` and the staff of the agency."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the page; `load` shows what is stored."""
        super().__init__(
            ctx.theme,
            QCoreApplication.translate("StaffPage", "Staff"),
            QCoreApplication.translate(
                "StaffPage", "Colleagues see who wrote a message, recorded a consent or changed a number."
            ),
            parent,
        )
        self._ctx = ctx
        self._add_you()
        self._add_colleagues()
        self.finish()

    def _add_you(self) -> None:
        rows = self.add_card(self.tr("You"))
        self.name = QLineEdit()
        self.name.setMaxLength(60)
        add_field(rows, self.tr("Your &name"), self.name)
        self.save_button = PrimaryButton(self.tr("&Save"))
        self._note = label("", "ok")
        line = QHBoxLayout()
        line.addWidget(self.save_button)
        line.addWidget(self._note, 1)
        rows.addLayout(line)
        self.name.returnPressed.connect(self.save_button.click)
        self.name.textEdited.connect(lambda _text: self._note.setText(""))
        self.save_button.clicked.connect(lambda: self._ctx.tasks.start(self.save(), owner=self))

    def _add_colleagues(self) -> None:
        rows = self.add_card(self.tr("Colleagues"))
        rows.addWidget(
            label(
                self.tr("An erasure, a refusal and a disclosure to an authority need two people. The second is an "
                        "owner, a manager or a privacy officer."),
                "caption", wrap=True,
            )
        )  # fmt: skip
        self.members = QVBoxLayout()
        self.members.setSpacing(6)
        rows.addLayout(self.members)
        self.new_name = QLineEdit()
        self.new_name.setMaxLength(60)
        self.new_role = QComboBox()
        self.new_role.setAccessibleName(self.tr("Role of the colleague"))
        for role in ROLES:
            self.new_role.addItem(role_text(role), role)
        self.new_role.setCurrentIndex(ROLES.index("counsellor"))
        self.add_button = PlainButton(self.tr("A&dd"))
        self.add_button.setEnabled(False)
        entry = QWidget()
        line = QHBoxLayout(entry)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.new_name, 1)
        line.addWidget(self.new_role)
        line.addWidget(self.add_button)
        add_field(rows, self.tr("Name of a &colleague"), self.new_name, within=entry)
        self.new_name.textChanged.connect(lambda text: self.add_button.setEnabled(bool(text.strip())))
        self.new_name.returnPressed.connect(self.add_button.click)
        self.add_button.clicked.connect(lambda: self._ctx.tasks.start(self._add(), owner=self))

    async def load(self) -> None:
        """Show the stored name and the colleagues."""
        self.name.setText(str(await self._ctx.db.read(setting, STAFF_NAME, self._ctx.staff)))
        self._show(await self._ctx.db.read(agency))

    async def save(self) -> None:
        """Write the name; what is written from now on is signed with it."""
        name = self.name.text().strip()
        await self._ctx.db.write(actions.put, STAFF_NAME, name)
        self._ctx.staff = name
        self._note.setText(self.tr("Saved."))

    async def _add(self) -> None:
        name = " ".join(self.new_name.text().split())
        kept: Agency = await self._ctx.db.read(agency)
        others = tuple(member for member in kept.staff if member.name.casefold() != name.casefold())
        await self._keep(kept, (*others, StaffMember(name, str(self.new_role.currentData()))))
        self.new_name.clear()

    async def _remove(self, name: str) -> None:
        kept: Agency = await self._ctx.db.read(agency)
        await self._keep(kept, tuple(member for member in kept.staff if member.name != name))
        self.new_name.setFocus(Qt.FocusReason.OtherFocusReason)

    async def _keep(self, kept: Agency, staff: tuple[StaffMember, ...]) -> None:
        changed = msgspec.structs.replace(kept, staff=staff)
        await self._ctx.db.write(actions.put, SETTING, changed)
        self._show(changed)

    def _show(self, kept: Agency) -> None:
        while (item := self.members.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for member in kept.staff:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(label(member.name, wrap=True), 1)
            row.addWidget(label(role_text(member.role), "second"))
            remove = LinkButton(self.tr("Remove"))
            remove.setAccessibleName(self.tr("Remove {name}").format(name=member.name))
            remove.clicked.connect(
                lambda _=False, who=member.name: self._ctx.tasks.start(self._remove(who), owner=self)
            )
            row.addWidget(remove)
            self.members.addWidget(line)

    def focus_first(self) -> None:
        """Put the cursor in the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
