"""Fields that were changed on two PCs while apart, until staff choose."""

from __future__ import annotations

import json
from typing import Any

from sanjog_desktop.store.duplicate_rows import ConflictRow
from sanjog_desktop.store.session import Row, Session

_ROWS = (
    "SELECT f.id, f.kind, f.subject_id, f.contact_id, coalesce(c.name, CASE f.kind WHEN 'family' THEN g.name"
    " WHEN 'label' THEN (SELECT name FROM label WHERE id = f.subject_id)"
    " WHEN 'custom_field' THEN (SELECT name FROM custom_field WHERE id = f.subject_id)"
    " WHEN 'chat_filter' THEN (SELECT name FROM chat_filter WHERE id = f.subject_id)"
    " WHEN 'quick_reply' THEN (SELECT '/' || shortcut FROM quick_reply WHERE id = f.subject_id) END, ''),"
    " f.field, f.base, f.one, f.other,"
    " f.one_by, f.one_at, f.other_by, f.other_at, f.chosen, f.chosen_at FROM field_conflict f"
    " LEFT JOIN contact c ON c.id = f.contact_id LEFT JOIN family g ON g.id = f.subject_id AND f.kind = 'family'"
)


def conflict_count(session: Session) -> int:
    """How many fields wait for a choice."""
    return int(session.value("SELECT count(*) FROM field_conflict WHERE chosen_at IS NULL") or 0)


def conflict_page(session: Session, limit: int = 50, after: tuple[int, str] | None = None) -> list[ConflictRow]:
    """The next fields that wait, those changed last first; ``after`` is (other_at, id) of the last one shown."""
    at, id = after if after is not None else (1 << 62, "")
    found = session.rows(
        f"{_ROWS} WHERE f.chosen_at IS NULL AND (f.other_at < ?1 OR (f.other_at = ?1 AND f.id > ?2))"
        " ORDER BY f.other_at DESC, f.id LIMIT ?3",
        (at, id, limit),
    )
    return [_conflict(session, row) for row in found]


def conflicts_of(session: Session, contact_id: str) -> list[ConflictRow]:
    """The fields of one person that wait."""
    found = session.rows(f"{_ROWS} WHERE f.chosen_at IS NULL AND f.contact_id = ? ORDER BY f.field", (contact_id,))
    return [_conflict(session, row) for row in found]


def _conflict(session: Session, row: Row) -> ConflictRow:
    (id, kind, subject, contact_id, name, field, base, one, other, one_by, one_at, other_by, other_at, chosen,
     chosen_at) = row  # fmt: skip
    before, first, second = (json.loads(text) for text in (base, one, other))
    return ConflictRow(
        id=id, kind=kind, subject_id=subject, contact_id=contact_id, name=name, field=field, base=before, one=first,
        other=second, one_by=one_by, one_at=one_at, other_by=other_by, other_at=other_at,
        chosen=None if chosen is None else json.loads(chosen), chosen_at=chosen_at,
        titles=tuple(_family_name(session, field, value) for value in (before, first, second)),
    )  # fmt: skip


def _family_name(session: Session, field: str, value: Any) -> str:
    """A family is known by its name, not by its id."""
    if field != "family_id" or not value:
        return ""
    return str(session.value("SELECT name FROM family WHERE id = ?", (value,)) or "")
