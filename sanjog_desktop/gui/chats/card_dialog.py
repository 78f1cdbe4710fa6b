"""A contact card somebody sent, on its way into the contacts: what of it is kept, and whose number it is already."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from sanjog_desktop.actions import contacts
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.phone import normalise
from sanjog_desktop.gui.chats.bubble_content import card_name, card_phones
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.chats.work_dialogs import WorkDialog
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.basics import PlainButton, label
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.store.session import Session

MOST_NUMBERS: Final = 8
LONGEST_NAME: Final = 120


class CardDialog(WorkDialog):
    """Name and numbers to choose from; kept as a person who has given no consent to anything."""

    def __init__(self, ctx: Context, card: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(ctx, tr("Save this contact"), tr("Save"), parent)
        self.saved = ""
        self.name = QLineEdit(card_name(card)[:LONGEST_NAME])
        self.name.setMaxLength(LONGEST_NAME)
        add_field(self.rows, tr("Name"), self.name)
        self.numbers: list[tuple[QCheckBox, str]] = []
        for raw in card_phones(card)[:MOST_NUMBERS]:
            self._add_number(raw)
        if not self.numbers:
            self.rows.addWidget(label(tr("There is no number on this card."), "hint", wrap=True))
        hint = tr("They have not written to us themselves. Ask for their consent before writing to them.")
        self.rows.addWidget(label(hint, "hint", wrap=True))
        self._owners_at = self.rows.count()
        if self.numbers:
            ctx.tasks.start(self._look_up(), owner=self)

    def _add_number(self, raw: str) -> None:
        found = normalise(raw)
        box = QCheckBox(raw)
        box.setAccessibleName(tr("Number {number}").format(number=raw))
        box.setChecked(found is not None)
        box.setEnabled(found is not None)
        if found is None:
            box.setToolTip(tr("This does not read as a phone number."))
        self.rows.addWidget(box)
        self.numbers.append((box, found.digits if found is not None else ""))

    async def _look_up(self) -> None:
        """Say whose numbers they are already: most people on a card are known to a bureau sooner or later."""
        owners = await self._ctx.db.read(_owners, [digits for _box, digits in self.numbers if digits])
        for digits, contact_id, name in owners:
            known = tr("{number} is already on the card of {name}.").format(number=f"+{digits}", name=name)
            self.rows.insertWidget(self._owners_at, label(known, "hint", wrap=True))
            button = PlainButton(tr("Open the card of {name}").format(name=name))
            button.clicked.connect(lambda _=False, id=contact_id: self._open_card(id))
            self.rows.insertWidget(self._owners_at + 1, button)

    def _open_card(self, contact_id: str) -> None:
        self.reject()
        self._ctx.open_pane("contacts", contact_id)

    async def write(self) -> None:
        """Add the person with the numbers chosen."""
        name = self.name.text().strip()
        if not name:
            raise UserError("A name is needed.")
        chosen = [digits for box, digits in self.numbers if digits and box.isChecked()]
        self.saved = await self._ctx.db.write(
            contacts.create, {"name": name}, None, chosen, staff=self._ctx.staff
        )  # fmt: skip


def _owners(session: Session, digits: list[str]) -> list[tuple[str, str, str]]:
    """(digits, contact id, name) of those of the numbers that are somebody's."""
    marks = ",".join("?" * len(digits))
    return [
        (row[0], row[1], row[2] or f"+{row[0]}")
        for row in session.rows(
            "SELECT p.phone, c.id, c.name FROM contact_point p JOIN contact c ON c.id = p.contact_id"
            f" WHERE p.phone IN ({marks}) ORDER BY p.phone",
            digits,
        )
    ]
