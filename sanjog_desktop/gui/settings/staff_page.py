"""Settings, Staff: the name that messages, consents and changes are signed with on this PC."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from sanjog_desktop.actions import settings as actions
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.settings.form_rows import SettingsPage, add_field
from sanjog_desktop.gui.widgets.basics import PrimaryButton, label
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.settings import setting

STAFF_NAME = "staff_name"


class StaffPage(SettingsPage):
    """Reads and writes `staff_name`."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the page; `load` shows the stored name."""
        super().__init__(
            ctx.theme,
            QCoreApplication.translate("StaffPage", "Staff"),
            QCoreApplication.translate(
                "StaffPage", "Colleagues see who wrote a message, recorded a consent or changed a number."
            ),
            parent,
        )
        self._ctx = ctx
        self._db: Database = ctx.db
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
        self.finish()
        self.name.returnPressed.connect(self.save_button.click)
        self.name.textEdited.connect(lambda _text: self._note.setText(""))
        self.save_button.clicked.connect(lambda: ctx.tasks.start(self.save(), owner=self))

    async def load(self) -> None:
        """Show the stored name."""
        self.name.setText(str(await self._db.read(setting, STAFF_NAME, self._ctx.staff)))

    async def save(self) -> None:
        """Write the name; what is written from now on is signed with it."""
        name = self.name.text().strip()
        await self._db.write(actions.put, STAFF_NAME, name)
        self._ctx.staff = name
        self._note.setText(self.tr("Saved."))

    def focus_first(self) -> None:
        """Put the cursor in the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
