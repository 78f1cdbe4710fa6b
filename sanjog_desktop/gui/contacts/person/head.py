"""Who it is: the photo, the names, what they are to whom, status and package; edited in place as all else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sanjog_desktop.actions import contacts
from sanjog_desktop.actions.careful_edits import Clash, edit_person
from sanjog_desktop.actions.undo import own_change
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.gui.contacts.columns import package_chip, status_chip
from sanjog_desktop.gui.contacts.person.family_editor import FamilyEditor
from sanjog_desktop.gui.contacts.person.photo import PhotoAvatar
from sanjog_desktop.gui.contacts.person.stored_fields import FieldsSection, editor_of
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.fields import FieldEditor, TextEditor
from sanjog_desktop.gui.person.masked import may_edit, shows_photos
from sanjog_desktop.gui.person.vocabulary import word_text
from sanjog_desktop.gui.widgets.basics import Chip, LinkButton, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.store.session import Session

_NAMES = "other_names"
_PHOTO_PX = 60


class HeadSection(FieldsSection):
    """The top of the panel; its small button edits names, role, place and family."""

    FIELDS = ("name", "name_native", "gender", "role", "city", "language", "family_id")

    def __init__(self, ctx: Context) -> None:
        """Lays the head out once; a person fills it."""
        super().__init__(ctx, "")
        self.heading.setParent(None)
        self._name_button(self.tr("Edit name, role and family"))
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.avatar = PhotoAvatar(ctx.theme, ctx.theme.px(_PHOTO_PX))
        self.name = label("", "title", wrap=True, selectable=True)
        self.about = label("", "caption", wrap=True)
        self.family_link = LinkButton(" ")
        self.status, self.package = Chip(), Chip()
        chips = FlowLayout(gap=5)
        chips.addWidget(self.status)
        chips.addWidget(self.package)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(self.name)
        column.addWidget(self.about)
        column.addWidget(self.family_link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(chips)
        self._card = QWidget()
        line = QHBoxLayout(self._card)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)
        self.head.insertWidget(0, self._card, 1)
        self.head.setAlignment(self.edit_button, Qt.AlignmentFlag.AlignTop)

    def refresh(self) -> None:
        """Who it is, as it may be seen now."""
        self.clear_body()
        detail = self.shown
        if detail is None or self.raw is None:
            return
        contact = detail.contact
        self.avatar.show_person(self.raw.contact.id, contact.name)
        main = next((file for file in detail.files if file.is_main), None)
        self.avatar.show_photo(main.thumbnail if main is not None and shows_photos(self._ctx) else None)
        self.name.setText(contact.name)
        role = word_text("role", contact.role) or (self.tr("Candidate") if contact.is_candidate else "")
        parts = (contact.name_native, *detail.other_names, role, contact.city)
        self.about.setText(" · ".join(part for part in parts if part))
        self.about.setVisible(bool(self.about.text()))
        self.family_link.setText(contact.family_name or " ")
        self.family_link.setAccessibleName(self.tr("Show {name}").format(name=contact.family_name))
        self.family_link.setVisible(bool(contact.family_name))
        self.status.show_word(*status_chip(contact))
        package = (
            package_chip(detail.family, self._ctx.clock.now())
            if detail.family is not None
            else ("", "neutral")
        )
        self.package.show_word(*package)

    def make_editors(self) -> Sequence[FieldEditor]:
        """Names in any number of scripts, never split; the family by the beginning of its name."""
        made: list[FieldEditor] = []
        contact = self.raw.contact if self.raw is not None else None
        for name in self._open_fields():
            if name == "family_id":
                current = (
                    (str(contact.family_id or ""), contact.family_name) if contact is not None else ("", "")
                )
                made.append(FamilyEditor(self._ctx, name, self.tr("Family"), current))
            else:
                made.append(editor_of(self._ctx, name))
            if name == "name_native" and may_edit(self._ctx, _NAMES):
                made.append(TextEditor(_NAMES, self.tr("Other names and spellings, one a line"), lines=2))
        return made

    def stored(self) -> dict[str, Any]:
        """With the other names, one a line."""
        assert self.raw is not None
        return {**super().stored(), _NAMES: "\n".join(self.raw.other_names)}

    async def write(self, changed: Mapping[str, Any]) -> Sequence[Clash]:
        """The card and the other names, as one change."""
        assert self.raw is not None
        return await self._ctx.db.write(
            _write_names, ContactId(self.raw.contact.id), dict(self.seen), dict(changed), self._ctx.staff
        )


def _write_names(
    session: Session, contact_id: ContactId, seen: dict[str, Any], wanted: dict[str, Any], staff: str
) -> tuple[Clash, ...]:
    names = wanted.pop(_NAMES, None)
    with own_change(session, None, "contact_edit", staff) as own:
        clashes = edit_person(session, contact_id, seen, wanted, staff=staff, change_set=own)
        if not clashes and names is not None:
            contacts.set_other_names(
                session, contact_id, str(names).splitlines(), staff=staff, change_set=own
            )
    return clashes
