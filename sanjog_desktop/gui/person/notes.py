"""What staff noted about a person: the text on the card and dated notes, newest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.actions import notes
from sanjog_desktop.actions.careful_edits import Clash, edit_person
from sanjog_desktop.actions.undo import own_change
from sanjog_desktop.domain.biodata import LONGEST_TEXT
from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.editable import EditableSection
from sanjog_desktop.gui.person.fields import FieldEditor, TextEditor
from sanjog_desktop.gui.person.masked import may_edit
from sanjog_desktop.gui.times import date_text
from sanjog_desktop.gui.widgets.basics import label
from sanjog_desktop.store.session import Session

_NEW, _CARD = "new", "notes"
_SHOWN, _EDITED = 3, 6


class NotesSection(EditableSection):
    """A new note is what one comes here for; the newest ones can be written anew, emptied they go."""

    def __init__(self, ctx: Context) -> None:
        """Filled by a person."""
        super().__init__(ctx, QCoreApplication.translate("contacts", "Notes"))
        self._name_button(self.tr("Add or change a note"))
        self._all = False
        self.more_button = self.link(self.tr("Show all"), self._show_all, name=self.tr("Show all notes"))
        self.rows.addWidget(self.more_button)

    def may_edit(self) -> bool:
        """Notes that are hidden are not written."""
        return may_edit(self._ctx, _CARD)

    def refresh(self) -> None:
        """The card's own text, then the notes with who and when."""
        self.clear_body()
        detail = self.shown
        if detail is None:
            return
        now = Instant(self._ctx.clock.now())
        if detail.notes:
            self.add_to_body(label(detail.notes, wrap=True, selectable=True))
        listed = detail.note_list if self._all else detail.note_list[:_SHOWN]
        for note in listed:
            who = ", ".join(part for part in (note.staff, date_text(note.created_at, now)) if part)
            self.add_to_body(label(note.body, wrap=True, selectable=True))
            self.add_to_body(label(who, "caption"))
        if not detail.notes and not listed:
            self.add_to_body(label(self.tr("None"), "caption"))
        self.more_button.setVisible(len(detail.note_list) > len(listed))

    def _show_all(self) -> None:
        self._all = True
        self.refresh()

    def make_editors(self) -> Sequence[FieldEditor]:
        """The new note first."""
        made: list[FieldEditor] = [_NoteEditor(_NEW, self.tr("New note"))]
        if self.raw is not None:
            now = Instant(self._ctx.clock.now())
            if self.raw.notes or not self.raw.note_list:
                made.append(TextEditor(_CARD, self.tr("On the card")))
            for note in self.raw.note_list[:_EDITED]:
                caption = self.tr("Note of {day}, {who}")
                day, who = date_text(note.created_at, now), note.staff or "–"
                made.append(_NoteEditor(note.id, caption.format(day=day, who=who), lines=2))
        return made

    def stored(self) -> dict[str, Any]:
        """What each says."""
        assert self.raw is not None
        return {_NEW: "", _CARD: self.raw.notes, **{note.id: note.body for note in self.raw.note_list}}

    async def write(self, changed: Mapping[str, Any]) -> Sequence[Clash]:
        """All of it as one change; a note that somebody else changed meanwhile is told."""
        assert self.raw is not None
        contact_id = ContactId(self.raw.contact.id)
        return await self._ctx.db.write(
            _write_notes, contact_id, dict(self.seen), dict(changed), self._ctx.staff
        )


class _NoteEditor(TextEditor):
    """A note: as long as a longer text may be."""

    def problem(self) -> UserError | None:
        """Too long for a note."""
        if len(str(self.value())) > LONGEST_TEXT:
            return UserError("This note is too long.", "Keep the rest as a second note or as a file.")
        return None


def _write_notes(
    session: Session, contact_id: ContactId, seen: dict[str, Any], wanted: dict[str, Any], staff: str
) -> Sequence[Clash]:
    card = {_CARD: wanted.pop(_CARD)} if _CARD in wanted else {}
    with own_change(session, None, "note_edit", staff) as own:
        clashes = (
            list(edit_person(session, contact_id, seen, card, staff=staff, change_set=own)) if card else []
        )
        for id, body in wanted.items():
            if id == _NEW:
                continue
            now = session.one("SELECT body, staff, changed_at FROM contact_note WHERE id = ?", (id,))
            if now is not None and now[0] not in (seen.get(id), body):
                clashes.append(Clash(id, now[0], str(now[1]), int(now[2])))
        if clashes:
            return clashes
        for id, body in wanted.items():
            if id == _NEW:
                notes.add_note(session, contact_id, str(body), staff=staff, change_set=own)
            elif body:
                notes.edit_note(session, id, str(body), staff=staff, change_set=own)
            else:
                notes.remove_note(session, id, staff=staff, change_set=own)
    return ()
