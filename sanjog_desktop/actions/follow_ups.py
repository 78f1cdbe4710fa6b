"""What is to be done about a person by a day: set, moved, done."""

from __future__ import annotations

from datetime import date
from typing import Final

from sanjog_desktop.actions import audit, journal
from sanjog_desktop.actions.living import require_person
from sanjog_desktop.actions.undo import own_change
from sanjog_desktop.domain.biodata import LONGEST
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId, new_id
from sanjog_desktop.store.session import Session

_COLUMNS: Final = ("contact_id", "due_on", "what", "owner", "done_at", "created_at")


def set_follow_up(
    session: Session,
    contact_id: ContactId,
    due_on: str,
    what: str = "",
    *,
    owner: str = "",
    staff: str = "",
    change_set: str | None = None,
) -> str:
    """Note that something is to be done about a person by ``due_on`` (an ISO date); its id.

    ``owner`` does it, '' whoever looks after the person. ``change_set`` as in ``actions.contacts``. Raises
    :class:`NotFound`, and :class:`UserError` for an erased person, a day that is none, or too long a text.
    """
    require_person(session, contact_id)
    fields = _checked({"due_on": due_on, "what": what, "owner": owner})
    id = new_id()
    with own_change(session, change_set, "follow_up_add", staff) as own:
        session.execute(
            "INSERT INTO follow_up(id, contact_id, due_on, what, owner, created_at) VALUES (?, ?, ?, ?, ?, ?)",
            (id, contact_id, *fields.values(), session.now()),
        )
        _note(session, contact_id, "create", {"id": id, **fields}, staff, own)
    return id


def edit_follow_up(
    session: Session,
    follow_up_id: str,
    *,
    due_on: str | None = None,
    what: str | None = None,
    owner: str | None = None,
    staff: str = "",
    change_set: str | None = None,
) -> bool:
    """Move a follow-up to another day or word it anew; ``None`` leaves a field. Whether anything was different."""
    row = _row(session, follow_up_id)
    given = {"due_on": due_on, "what": what, "owner": owner}
    wanted = _checked({name: text for name, text in given.items() if text is not None})
    edits = {name: [row[name], text] for name, text in wanted.items() if row[name] != text}
    return _edit(session, follow_up_id, str(row["contact_id"]), edits, "follow_up_edit", staff, change_set)


def finish_follow_up(
    session: Session, follow_up_id: str, done: bool = True, *, staff: str = "", change_set: str | None = None
) -> bool:
    """Say that a follow-up was done, or open it again; whether anything was different. Raises :class:`NotFound`."""
    row = _row(session, follow_up_id)
    if (row["done_at"] is not None) == done:
        return False
    edits = {"done_at": [row["done_at"], session.now() if done else None]}
    return _edit(session, follow_up_id, str(row["contact_id"]), edits, "follow_up_done", staff, change_set)


def remove_follow_up(
    session: Session, follow_up_id: str, *, staff: str = "", change_set: str | None = None
) -> None:
    """Take a follow-up away; undo brings it back. Raises :class:`NotFound`."""
    row = _row(session, follow_up_id)
    contact_id = row.pop("contact_id")
    with own_change(session, change_set, "follow_up_remove", staff) as own:
        session.execute("DELETE FROM follow_up WHERE id = ?", (follow_up_id,))
        _note(session, contact_id, "remove", {"id": follow_up_id, **row}, staff, own)


def _edit(
    session: Session,
    id: str,
    contact_id: str,
    edits: dict[str, list[object]],
    title: str,
    staff: str,
    change_set: str | None,
) -> bool:
    if not edits:
        return False
    with own_change(session, change_set, title, staff) as own:
        session.execute(
            f"UPDATE follow_up SET {', '.join(f'{name} = ?' for name in edits)} WHERE id = ?",
            (*(after for _before, after in edits.values()), id),
        )
        _note(session, contact_id, "edit", {"id": id, **edits}, staff, own)
    return True


def _row(session: Session, id: str) -> dict[str, object]:
    row = session.one(f"SELECT {', '.join(_COLUMNS)} FROM follow_up WHERE id = ?", (id,))
    if row is None:
        raise NotFound("This follow-up is no longer there.")
    return dict(zip(_COLUMNS, row, strict=True))


def _checked(fields: dict[str, str]) -> dict[str, str]:
    fields = {name: text.strip() for name, text in fields.items()}
    if "due_on" in fields:
        try:
            fields["due_on"] = date.fromisoformat(fields["due_on"]).isoformat()
        except ValueError:
            raise UserError("This is not a day of the calendar.", "Write it as 2027-01-31.") from None
    if any(len(text) > LONGEST for text in fields.values()):
        raise UserError("This text is too long.", "Keep the rest as a note.")
    return fields


def _note(
    session: Session, contact_id: object, act: str, fields: dict[str, object], staff: str, own: str
) -> None:
    journal.note(session, "follow_up", str(contact_id), act, fields, staff=staff, change_set=own)
    audit.record(session, f"follow_up_{act}", "contact", contact_id, actor=staff)
    session.changed("contact", contact_id)
    session.changed("follow_up", contact_id)
