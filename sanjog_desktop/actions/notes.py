"""Notes of staff about a person: written, changed, taken away."""

from __future__ import annotations

from typing import Final

from sanjog_desktop.actions import audit, journal
from sanjog_desktop.actions.living import require_person
from sanjog_desktop.actions.undo import own_change
from sanjog_desktop.domain.biodata import LONGEST_TEXT
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId, new_id
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session

_COLUMNS: Final = ("contact_id", "body", "staff", "created_at", "changed_at")


def add_note(
    session: Session, contact_id: ContactId, body: str, *, staff: str = "", change_set: str | None = None
) -> str:
    """Keep a note about a person; its id. ``change_set`` as in ``actions.contacts``.

    Raises :class:`NotFound`, and :class:`UserError` for an erased person, an empty note or one of 10,000 letters.
    """
    require_person(session, contact_id)
    body, id, now = _body(body), new_id(), session.now()
    with own_change(session, change_set, "note_add", staff) as own:
        session.execute(
            "INSERT INTO contact_note(id, contact_id, body, staff, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?)",
            (id, contact_id, body, staff, now, now),
        )
        _note(session, contact_id, "create", {"id": id, "body": body}, staff, own)
    return id


def edit_note(
    session: Session, note_id: str, body: str, *, staff: str = "", change_set: str | None = None
) -> None:
    """Write a note anew; what it said stays in the timeline. Raises as :func:`add_note` does."""
    contact_id, before, *_rest = _row(session, note_id)
    body = _body(body)
    if body == before:
        return
    with own_change(session, change_set, "note_edit", staff) as own:
        session.execute(
            "UPDATE contact_note SET body = ?, changed_at = ? WHERE id = ?", (body, session.now(), note_id)
        )
        _note(session, contact_id, "edit", {"id": note_id, "body": [before, body]}, staff, own)


def remove_note(session: Session, note_id: str, *, staff: str = "", change_set: str | None = None) -> None:
    """Take a note away; undo brings it back. Raises :class:`NotFound`."""
    row = _row(session, note_id)
    with own_change(session, change_set, "note_remove", staff) as own:
        session.execute("DELETE FROM contact_note WHERE id = ?", (note_id,))
        told = dict(zip(_COLUMNS[1:], row[1:], strict=True))
        _note(session, row[0], "remove", {"id": note_id, **told}, staff, own)


def _row(session: Session, note_id: str) -> tuple[str, str, str, int, int]:
    row = session.one(f"SELECT {', '.join(_COLUMNS)} FROM contact_note WHERE id = ?", (note_id,))
    if row is None:
        raise NotFound("This note is no longer there.")
    contact_id, body, staff, created_at, changed_at = row
    return contact_id, body, staff, created_at, changed_at


def _body(body: str) -> str:
    body = body.strip()
    if not body:
        raise UserError("This note is empty.", "Write it first.")
    if len(body) > LONGEST_TEXT:
        raise UserError("This note is too long.", "Keep the rest as a second note or as a file.")
    return body


def _note(
    session: Session, contact_id: str, act: str, fields: dict[str, object], staff: str, own: str
) -> None:
    journal.note(session, "contact_note", contact_id, act, fields, staff=staff, change_set=own)
    audit.record(session, f"note_{act}", "contact", contact_id, actor=staff)
    reindex_contact(session, contact_id)
    session.changed("contact", contact_id)
