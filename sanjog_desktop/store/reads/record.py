"""What hangs on one person: notes, follow-ups, files, other names and addresses, who looked after them."""

from __future__ import annotations

import json
from typing import Final

from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.people_rows import ContactFileRow, FollowUpRow, NoteRow, OtherEmailRow, OwnerRow
from sanjog_desktop.store.session import Row, Session

_FILE: Final = """
  SELECT id, contact_id, kind, filename, mime, size, key, sha256, width, height, thumbnail, is_main, created_by,
    created_at FROM contact_file
"""


def notes_of(session: Session, contact_id: ContactId, limit: int = 50) -> list[NoteRow]:
    """The notes about a person, newest first."""
    found = session.rows(
        "SELECT id, body, staff, created_at, changed_at FROM contact_note WHERE contact_id = ?"
        " ORDER BY created_at DESC, id DESC LIMIT ?",
        (contact_id, limit),
    )
    return [NoteRow(*row) for row in found]


def follow_ups_of(session: Session, contact_id: ContactId, limit: int = 50) -> list[FollowUpRow]:
    """What is to be done about a person, by day, and behind it what was done, the latest first."""
    found = session.rows(
        "SELECT id, contact_id, due_on, what, owner, coalesce(done_at, 0), created_at FROM follow_up"
        " WHERE contact_id = ? ORDER BY done_at IS NOT NULL, CASE WHEN done_at IS NULL THEN due_on END, done_at DESC,"
        " id LIMIT ?",
        (contact_id, limit),
    )
    return [FollowUpRow(*row) for row in found]


def follow_ups_due(session: Session, until: str, limit: int = 200) -> list[FollowUpRow]:
    """What is open and due by ``until`` (an ISO date), of everybody, the oldest first."""
    found = session.rows(
        "SELECT id, contact_id, due_on, what, owner, 0, created_at FROM follow_up"
        " WHERE done_at IS NULL AND due_on <= ? ORDER BY due_on, contact_id LIMIT ?",
        (until, limit),
    )
    return [FollowUpRow(*row) for row in found]


def files_of(session: Session, contact_id: ContactId) -> list[ContactFileRow]:
    """The files of a person: the photo shown first, then the newest."""
    found = session.rows(
        f"{_FILE} WHERE contact_id = ? AND removed_at IS NULL ORDER BY is_main DESC, created_at DESC, id DESC",
        (contact_id,),
    )
    return [_file(row) for row in found]


def contact_file(session: Session, id: str) -> ContactFileRow | None:
    """One file, or ``None`` when it is not there or was taken off the card."""
    found = session.one(f"{_FILE} WHERE id = ? AND removed_at IS NULL", (id,))
    return None if found is None else _file(found)


def main_photo(session: Session, contact_id: ContactId) -> ContactFileRow | None:
    """The photo that is shown first, or ``None``."""
    found = session.one(
        f"{_FILE} WHERE contact_id = ? AND is_main = 1 AND removed_at IS NULL LIMIT 1", (contact_id,)
    )
    return None if found is None else _file(found)


def other_names_of(session: Session, contact_id: ContactId) -> list[str]:
    """The names a person is known by beside the two on the card."""
    return [
        row[0] for row in session.rows("SELECT name FROM other_name WHERE contact_id = ? ORDER BY name", (contact_id,))
    ]


def other_emails_of(session: Session, contact_id: ContactId) -> list[OtherEmailRow]:
    """The e-mail addresses beside the one to write to."""
    found = session.rows(
        "SELECT email, relation FROM other_email WHERE contact_id = ? ORDER BY email", (contact_id,)
    )
    return [OtherEmailRow(*row) for row in found]


def owners_of(session: Session, contact_id: ContactId, limit: int = 10) -> list[OwnerRow]:
    """Who looked after a person, as the journal tells, newest first; the first is who does now."""
    found = session.rows(
        """SELECT act, fields, at, staff FROM journal WHERE kind = 'contact' AND subject_id = ?
          AND act IN ('create', 'edit') AND fields LIKE '%"owner":%' ORDER BY seq DESC LIMIT ?""",
        (contact_id, limit),
    )
    rows: list[OwnerRow] = []
    for act, text, at, staff in found:
        told = json.loads(text).get("owner")
        owner = told[1] if act == "edit" and isinstance(told, list) and len(told) == 2 else told
        if isinstance(owner, str) and (owner or act == "edit"):
            rows.append(OwnerRow(owner, at, staff))
    return rows


def open_conflicts(session: Session, contact_id: ContactId) -> int:
    """Fields of a person that two PCs changed while apart and of which staff have not chosen."""
    return int(
        session.value(
            "SELECT count(*) FROM field_conflict WHERE contact_id = ? AND chosen_at IS NULL", (contact_id,)
        )
        or 0
    )


def _file(found: Row) -> ContactFileRow:
    (id, contact_id, kind, filename, mime, size, key, sha256, width, height, thumbnail, is_main, created_by,
     created_at) = found  # fmt: skip
    return ContactFileRow(
        id, contact_id, kind, filename, mime, size, key, sha256, width, height, thumbnail, bool(is_main), created_by,
        created_at,
    )  # fmt: skip
