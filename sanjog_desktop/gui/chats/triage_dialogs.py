"""The two small windows of an unknown number: choose who it is among everybody, or write down somebody new."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.actions import triage
from sanjog_desktop.domain.biodata import ROLES
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.chats.work_dialogs import WorkDialog
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import PlainButton, PrimaryButton, SearchField, label
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.store.reads.triage import Registered, Stranger, registered

_ROW = Qt.ItemDataRole.UserRole


class WhoDialog(QDialog):
    """``person_chosen(contact_id)``: the number is theirs; ``family_chosen(family_id)``: it is somebody's of theirs."""

    person_chosen = Signal(str)
    family_chosen = Signal(str)

    def __init__(self, ctx: Context, found: Stranger, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx, self._asked = ctx, 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Who is this?"))
        self.setMinimumSize(min(ctx.theme.px(440), 800), min(ctx.theme.px(420), 640))
        self.search = SearchField(ctx.theme, tr("Name in any script, or part of a number"))
        self.people = QListWidget()
        self.people.setAccessibleName(tr("People"))
        self.person = PrimaryButton(tr("It is them"))
        self.family = PlainButton(tr("Of the family"))
        cancel = PlainButton(tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(tr("Who is this?"), "title"))
        column.addWidget(self.search)
        column.addWidget(self.people, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (cancel, self.family, self.person):
            row.addWidget(button)
        column.addLayout(row)
        self.search.searched.connect(lambda text: ctx.tasks.start(self._look_up(text), owner=self))
        self.search.left_downwards.connect(self._enter_list)
        self.people.currentItemChanged.connect(lambda _: self._arrange())
        self.people.itemActivated.connect(lambda _: self._choose_person())
        self.person.clicked.connect(self._choose_person)
        self.family.clicked.connect(self._choose_family)
        cancel.clicked.connect(self.reject)
        self.search.setText(found.name if any(sign.isalpha() for sign in found.name) else "")
        ctx.tasks.start(self._look_up(self.search.text()), owner=self)
        self._arrange()

    async def _look_up(self, text: str) -> None:
        self._asked += 1
        asked = self._asked
        rows = await self._ctx.db.read(registered, text)
        if asked != self._asked:
            return
        self.people.clear()
        for row in rows:
            about = " · ".join(part for part in (row.role, row.family_name, row.city) if part)
            item = QListWidgetItem(f"{row.name}   {about}" if about else row.name)
            item.setData(_ROW, row)
            self.people.addItem(item)
        if not rows:
            item = QListWidgetItem(tr("Nobody found. Write a name or a number."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.people.addItem(item)
        self._arrange()

    def _chosen(self) -> Registered | None:
        place = self.people.currentIndex()
        row = place.data(_ROW) if place.isValid() else None
        return row if isinstance(row, Registered) else None

    def _arrange(self) -> None:
        row = self._chosen()
        self.person.setEnabled(row is not None)
        self.family.setEnabled(row is not None and bool(row.family_id))

    def _enter_list(self) -> None:
        self.people.setFocus(Qt.FocusReason.OtherFocusReason)
        self.people.setCurrentRow(0)

    def _choose_person(self) -> None:
        row = self._chosen()
        if row is not None:
            self.accept()
            self.person_chosen.emit(row.contact_id)

    def _choose_family(self) -> None:
        row = self._chosen()
        if row is not None and row.family_id:
            self.accept()
            self.family_chosen.emit(row.family_id)


class NewcomerDialog(WorkDialog):
    """Their name, what they are, and the family they come for; ``kept(Linked)``."""

    kept = Signal(object)

    def __init__(self, ctx: Context, found: Stranger, parent: QWidget | None = None) -> None:
        super().__init__(ctx, tr("Somebody new"), tr("Add"), parent)
        self._stranger = found.contact_id
        self.name, self.family, self.city = QLineEdit(found.name), QLineEdit(), QLineEdit()
        self.role = QComboBox()
        self.role.addItem("", "")
        for code, word in ROLES.items():
            self.role.addItem(tr_text(word), code)
        self.family.setPlaceholderText(tr("Empty: no family yet"))
        for title, field in (
            (tr("Name"), self.name), (tr("Role"), self.role), (tr("New family"), self.family), (tr("City"), self.city),
        ):  # fmt: skip
            add_field(self.rows, title, field)
        self.name.selectAll()
        self.name.setFocus()

    async def write(self) -> None:
        """Name the person, with a family of their own where one is given."""
        card: dict[str, Any] = {
            "name": self.name.text(), "role": self.role.currentData() or "", "city": self.city.text(),
        }  # fmt: skip
        done = await self._ctx.db.write(
            triage.make_known, self._stranger, card, self.family.text(), staff=self._ctx.staff
        )
        self.kept.emit(done)
