"""Fields of the card and the biodata: what is stored in them, the editor of each, and a section made of some."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.actions.careful_edits import Clash, edit_person
from sanjog_desktop.actions.contacts import CANDIDATE_FIELDS
from sanjog_desktop.domain import biodata
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.gui.contacts.person.usual_editor import USUAL, UsualEditor
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.editable import EditableSection
from sanjog_desktop.gui.person.fields import (
    BirthEditor,
    ChoiceEditor,
    FieldEditor,
    HeightEditor,
    LineEditor,
    TextEditor,
    TimeEditor,
)
from sanjog_desktop.gui.person.masked import may_edit
from sanjog_desktop.gui.person.texts import field_text
from sanjog_desktop.store.rows import ContactDetail

_LONG: Final = frozenset({"family_details", "expectations", "family_expectations", "notes"})


def stored_value(detail: ContactDetail, name: str) -> Any:
    """What a field of the card or the biodata holds; empty for somebody without a biodata."""
    if name in CANDIDATE_FIELDS:
        return getattr(detail.candidate, name) if detail.candidate is not None else ""
    return getattr(detail, name) if hasattr(detail, name) else getattr(detail.contact, name)


def editor_of(ctx: Context, name: str) -> FieldEditor:
    """The editor of a field, by its stored name."""
    translate, caption = QCoreApplication.translate, field_text(name)
    if name == "born_on":
        return BirthEditor(name, caption, placeholder=translate("contacts", "14-02-1997"))
    if name == "height_cm":
        return HeightEditor(name, caption, placeholder=translate("contacts", "5′10″, 178 cm"))
    if name == "birth_time":
        return TimeEditor(name, caption, placeholder=translate("contacts", "06:40"))
    if name in _LONG:
        return TextEditor(name, caption)
    if name in biodata.VOCABULARIES:
        return ChoiceEditor(name, caption, free=name not in biodata.CLOSED)
    return UsualEditor(ctx, name, caption) if name in USUAL else LineEditor(name, caption)


class FieldsSection(EditableSection):
    """A section whose fields are columns of the card or the biodata."""

    FIELDS: tuple[str, ...] = ()

    def may_edit(self) -> bool:
        """Whether one of the fields may be edited here and now."""
        return bool(self._open_fields())

    def make_editors(self) -> Sequence[FieldEditor]:
        """An editor for each field that is not hidden from who sits here."""
        return [editor_of(self._ctx, name) for name in self._open_fields()]

    def stored(self) -> dict[str, Any]:
        """What the fields hold."""
        assert self.raw is not None
        return {name: stored_value(self.raw, name) for name in self._open_fields()}

    async def write(self, changed: Mapping[str, Any]) -> Sequence[Clash]:
        """Write the columns that became another."""
        assert self.raw is not None
        return await self._ctx.db.write(
            edit_person, ContactId(self.raw.contact.id), dict(self.seen), dict(changed), staff=self._ctx.staff
        )

    def _open_fields(self) -> list[str]:
        return [name for name in self.FIELDS if may_edit(self._ctx, name)]
