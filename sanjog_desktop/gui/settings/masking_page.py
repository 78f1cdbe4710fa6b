"""Settings, Who sees what: which columns each role is kept from, on the screen and in files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from sanjog_desktop.actions.masking import set_masking_rules
from sanjog_desktop.domain.agency import ROLES
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.masking import GROUPS
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.settings.form_rows import SettingsPage
from sanjog_desktop.gui.settings.staff_page import role_text
from sanjog_desktop.gui.widgets.basics import PrimaryButton, label, restyle
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.reads.masking import masking_of, masking_rules


def group_text(group: str) -> str:
    """A group of columns in words."""
    translate = QCoreApplication.translate
    return {
        "phone": translate("masking", "Numbers"),
        "email": translate("masking", "E-mail addresses"),
        "birth": translate("masking", "Birth date (the year is shown)"),
        "income": translate("masking", "Income"),
        "community": translate("masking", "Religion, community, gotra"),
        "horoscope": translate("masking", "Horoscope"),
        "notes": translate("masking", "Notes and family details"),
        "sensitive": translate("masking", "Own fields marked sensitive"),
        "photo": translate("masking", "Photos and papers"),
    }.get(group, group)


class MaskingPage(SettingsPage):
    """Reads and writes the rules; only an owner or a manager may change them."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the page; `load` shows what is stored."""
        super().__init__(
            ctx.theme,
            QCoreApplication.translate("MaskingPage", "Who sees what"),
            QCoreApplication.translate(
                "MaskingPage",
                "What is ticked is hidden from that role, in lists, on cards and in files. A colleague’s role is set "
                "under Staff. F8 hides names from the counter whatever is ticked here.",
            ),
            parent,
        )
        self._ctx = ctx
        self.boxes: dict[tuple[str, str], QCheckBox] = {}
        rows = self.add_card(self.tr("Hidden from"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 3)
        for column, role in enumerate(ROLES, 1):
            head = label(role_text(role), "caption", wrap=True)
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(head, 0, column)
            grid.setColumnStretch(column, 2)
        for row, group in enumerate(GROUPS, 1):
            words: QLabel = label(group_text(group), wrap=True)
            grid.addWidget(words, row, 0)
            for column, role in enumerate(ROLES, 1):
                box = self.boxes[role, group] = QCheckBox()
                name = self.tr("Hide from {role}: {columns}").format(role=role_text(role), columns=group_text(group))
                box.setAccessibleName(name)
                box.setToolTip(name)
                box.toggled.connect(lambda _on: self._say(""))
                grid.addWidget(box, row, column, Qt.AlignmentFlag.AlignHCenter)
        rows.addLayout(grid)
        self.save_button = PrimaryButton(self.tr("&Save"))
        self.note = label("", "ok", wrap=True)
        line = QHBoxLayout()
        line.addWidget(self.save_button)
        line.addWidget(self.note, 1)
        rows.addLayout(line)
        self.finish()
        self.save_button.clicked.connect(lambda: ctx.tasks.start(self.save(), owner=self))

    async def load(self) -> None:
        """Show the rules, and whether they may be changed here."""
        rules = await self._ctx.db.read(masking_rules)
        masking = await self._ctx.db.read(masking_of, self._ctx.staff)
        for (role, group), box in self.boxes.items():
            box.setChecked(group in rules.get(role, ()))
            box.setEnabled(masking.may_set_rules)
        self.save_button.setEnabled(masking.may_set_rules)
        self._say("" if masking.may_set_rules else self.tr("Only an owner or a manager changes this."))

    async def save(self) -> None:
        """Put the rules in force at once."""
        rules = {role: [group for group in GROUPS if self.boxes[role, group].isChecked()] for role in ROLES}
        try:
            await self._ctx.db.write(set_masking_rules, rules, staff=self._ctx.staff)
        except UserError as error:
            self._say(tr_error(error.text, error.hint), bad=True)
            return
        self._say(self.tr("Saved."))

    def focus_first(self) -> None:
        """Put the focus on the first box."""
        self.boxes[ROLES[0], GROUPS[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str, *, bad: bool = False) -> None:
        self.note.setText(text)
        self.note.setProperty("role", "bad" if bad else "ok")
        restyle(self.note)
