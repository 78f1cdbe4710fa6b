"""What was changed by one press of a button, and whether it can still be taken back."""

from __future__ import annotations

import json
from typing import Final

from sanjog_desktop.store.people_rows import ChangeSetRow, ImportRunRow
from sanjog_desktop.store.session import Row, Session

_SET: Final = "SELECT id, kind, title, counts, staff, at, state, undo_until_at, undone_at FROM change_set"


def change_set(session: Session, id: str) -> ChangeSetRow | None:
    """One change set, or ``None``."""
    found = session.one(f"{_SET} WHERE id = ?", (id,))
    return None if found is None else _row(found)


def last_undoable(session: Session, staff: str, since: int = 0) -> ChangeSetRow | None:
    """What ``staff`` changed last and can still undo, begun at ``since`` (milliseconds) or later; ``None`` for nothing.

    A merge of two people is not among them, nor a whole import: each has an undo of its own, and no plain Ctrl+Z takes
    back thousands of people. Neither is what went with a person since.
    """
    found = session.one(
        f"{_SET} WHERE staff = ? AND state = 'done' AND kind IN ('edit', 'bulk') AND at >= ? AND undo_until_at > ?"
        " AND EXISTS (SELECT 1 FROM journal j WHERE j.change_set = change_set.id)"
        " ORDER BY at DESC, rowid DESC LIMIT 1",
        (staff, since, session.now()),
    )
    return None if found is None else _row(found)


def recent_changes(session: Session, limit: int = 20) -> list[ChangeSetRow]:
    """The newest change sets of everybody, whatever became of them."""
    return [_row(row) for row in session.rows(f"{_SET} ORDER BY at DESC, rowid DESC LIMIT ?", (limit,))]


def recent_imports(session: Session, limit: int = 50) -> list[ImportRunRow]:
    """The newest imports that went through, those taken back among them."""
    found = session.rows(
        "SELECT r.id, r.filename, r.rows, s.staff, s.at, s.state <> 'done', s.state = 'done' AND s.undo_until_at > ?"
        " FROM import_run r JOIN change_set s ON s.id = r.id WHERE r.finished_at IS NOT NULL"
        " ORDER BY s.at DESC, s.rowid DESC LIMIT ?",
        (session.now(), limit),
    )
    return [
        ImportRunRow(id, filename, rows, staff, at, bool(undone), bool(can_undo))
        for id, filename, rows, staff, at, undone, can_undo in found
    ]


def unfinished_changes(session: Session) -> list[ChangeSetRow]:
    """Change sets that a crash or a lock of the window cut off, oldest first."""
    return [_row(row) for row in session.rows(f"{_SET} WHERE state IN ('running', 'undoing') ORDER BY at, rowid")]


def _row(found: Row) -> ChangeSetRow:
    id, kind, title, counts, staff, at, state, until, undone_at = found
    return ChangeSetRow(id, kind, title, json.loads(counts), staff, at, state, until or 0, undone_at or 0)
