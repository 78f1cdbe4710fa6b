"""Fields an agency added to the card, each edited by its kind."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal

from sanjog_desktop.actions import custom_fields
from sanjog_desktop.actions.careful_edits import Clash
from sanjog_desktop.domain.biodata import LONGEST
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.editable import EditableSection
from sanjog_desktop.gui.person.facts import Facts
from sanjog_desktop.gui.person.fields import ChoiceEditor, FieldEditor, LineEditor
from sanjog_desktop.gui.person.masked import may_edit
from sanjog_desktop.gui.person.texts import born_text, own_value_text
from sanjog_desktop.gui.widgets.basics import label
from sanjog_desktop.store.people_rows import CustomFieldRow


class NumberEditor(LineEditor):
    """A number with a point."""

    def problem(self) -> UserError | None:
        """Words are none."""
        text = str(self.value())
        try:
            fits = not text or math.isfinite(float(text))
        except ValueError:
            fits = False
        return None if fits else UserError("This is not a number.", "Write it with digits, like 12 or 12.5.")


class DateEditor(LineEditor):
    """A day of the calendar."""

    def problem(self) -> UserError | None:
        """What is no day."""
        text = str(self.value())
        try:
            fits = not text or bool(date.fromisoformat(text))
        except ValueError:
            fits = False
        return None if fits else UserError("This is not a day of the calendar.", "Write it as 2027-01-31.")

    def understood(self) -> str:
        """The day in words."""
        return born_text(str(self.value() or ""))


class WordsEditor(LineEditor):
    """A line of text."""

    def problem(self) -> UserError | None:
        """Too long a one."""
        fits = len(str(self.value())) <= LONGEST
        return None if fits else UserError("This text is too long.", "Keep the rest as a note or as a file.")


class OwnFieldsSection(EditableSection):
    """What a person's card says in them; ``fields_wanted`` when the list of fields is to be changed."""

    fields_wanted = Signal()

    def __init__(self, ctx: Context) -> None:
        """The fields there are come with the facts."""
        super().__init__(ctx, QCoreApplication.translate("contacts", "Own fields"))
        self._fields: tuple[CustomFieldRow, ...] = ()
        self.fields_button = self.link(self.tr("Fields of the agency…"), self.fields_wanted.emit)
        self.rows.addWidget(self.fields_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_facts(self, facts: Facts) -> None:
        """The agency's fields."""
        self._fields = facts.fields
        self._show_or_hide()

    def may_edit(self) -> bool:
        """Whether there is a field to fill in that may be seen."""
        return bool(self._allowed())

    def refresh(self) -> None:
        """The fields that are filled in."""
        self.clear_body()
        if self.shown is None:
            return
        lines = [(each.field.name, own_value_text(each.field.kind, each.value)) for each in self.shown.custom]
        if not self.show_lines(lines) and self._fields:
            self.add_to_body(label(self.tr("Nothing written down yet."), "caption", wrap=True))
        self._show_or_hide()

    def make_editors(self) -> Sequence[FieldEditor]:
        """By the kind of each."""
        return [_editor(field) for field in self._allowed()]

    def stored(self) -> dict[str, Any]:
        """What is written in each, by its id."""
        assert self.raw is not None
        return {each.field.id: each.value for each in self.raw.custom}

    async def write(self, changed: Mapping[str, Any]) -> Sequence[Clash]:
        """All of them as one change."""
        assert self.raw is not None
        values = {id: str(value or "") for id, value in changed.items()}
        await self._ctx.db.write(
            custom_fields.set_values, ContactId(self.raw.contact.id), values, staff=self._ctx.staff
        )
        return ()

    def value_words(self, name: str, value: Any) -> str:
        """By the kind of the field."""
        kind = next((field.kind for field in self._fields if field.id == name), "text")
        return own_value_text(kind, str(value or "")) or super().value_words(name, value)

    def _allowed(self) -> list[CustomFieldRow]:
        return [field for field in self._fields if may_edit(self._ctx, sensitive=field.is_sensitive)]

    def _show_or_hide(self) -> None:
        """An agency without fields of its own is not asked about them on every card: the menu leads there."""
        self.setVisible(bool(self._fields))
        self.fields_button.setVisible(may_edit(self._ctx))
        if not self.is_editing:
            self.edit_button.setVisible(self.may_edit())


def _editor(field: CustomFieldRow) -> FieldEditor:
    translate = QCoreApplication.translate
    not_known = ("", translate("contacts", "Not known"))
    match field.kind:
        case "number":
            return NumberEditor(field.id, field.name)
        case "date":
            return DateEditor(field.id, field.name, placeholder="2027-01-31")
        case "choice":
            return ChoiceEditor(field.id, field.name, (not_known, *((one, one) for one in field.choices)))
        case "yes_no":
            yes, no = ("yes", translate("contacts", "Yes")), ("no", translate("contacts", "No"))
            return ChoiceEditor(field.id, field.name, (not_known, yes, no))
        case _:
            return WordsEditor(field.id, field.name)
