"""Files with somebody's data that were written outside the store: each is on record before its first byte is, so that
none is forgotten when a crash comes between, and a later erasure finds them all."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sanjog_desktop.actions import audit
from sanjog_desktop.domain.clock import DAY, HOUR
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.store.session import Session

KEEP_DAYS: Final = 14
"""An access package is deleted here so many days after it was made."""
UNFINISHED_MS: Final = 6 * HOUR
"""A file that was begun and not finished within this time was cut off by a crash."""


def begin_export(
    session: Session, path: Path, *, kind: str, contact_id: str | None, request_id: str | None, staff: str
) -> str:
    """Put a file on record that is about to be written. Returns its id."""
    id, now = new_id(), session.now()
    session.execute(
        "INSERT INTO export_file(id, contact_id, request_id, kind, path, sha256, size, created_at, created_by,"
        " delete_after_at) VALUES (?, ?, ?, ?, ?, '', 0, ?, ?, ?)",
        (id, contact_id, request_id, kind, str(path), now, staff, now + KEEP_DAYS * DAY),
    )
    audit.record(session, "export_begin", "export", id, actor=staff)
    session.changed("export", id)
    return id


def finish_export(session: Session, id: str, *, sha256: str, size: int, staff: str) -> None:
    """The file is whole: its SHA-256 (hex) and size in bytes."""
    session.execute("UPDATE export_file SET sha256 = ?, size = ? WHERE id = ?", (sha256, size, id))
    audit.record(session, "export", "export", id, actor=staff, detail={"sha256": sha256, "size": size})
    session.changed("export", id)


def note_deleted(session: Session, id: str, *, staff: str = "") -> None:
    """The file is gone from this PC; who would have been given an unfinished one was not given anything."""
    session.execute(
        "UPDATE disclosure SET state = 'cancelled', at = ? WHERE order_ref = ? AND state = 'waiting'",
        (session.now(), f"export:{id}"),
    )
    session.execute("UPDATE export_file SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", (session.now(), id))
    audit.record(session, "export_deleted", "export", id, actor=staff)
    session.changed("export", id)


def exports_due(session: Session, limit: int = 100) -> list[tuple[str, str]]:
    """(id, path) of files whose time is over, or that were never finished."""
    now = session.now()
    return [
        (id, path)
        for id, path in session.rows(
            "SELECT id, path FROM export_file WHERE deleted_at IS NULL AND (delete_after_at <= ?"
            " OR (sha256 = '' AND created_at < ?)) ORDER BY created_at LIMIT ?",
            (now, now - UNFINISHED_MS, limit),
        )
    ]
