"""Whether a store and a relay's log are whole."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session

SEARCH_INDEXES = ("message_fts", "person_fts")


def _unsound(session: Session) -> list[object]:
    found: list[object] = [row[0] for row in session.rows("PRAGMA integrity_check") if row[0] != "ok"]
    found += session.rows("PRAGMA cipher_integrity_check")
    found += session.rows("PRAGMA foreign_key_check")
    for name in SEARCH_INDEXES:
        # Raises when the index and its table disagree.
        session.execute(f"INSERT INTO {name}({name}, rank) VALUES('integrity-check', 1)")
    return found


def assert_sound(db: Database) -> None:
    """SQLite, SQLCipher and both search indexes find nothing wrong with an open store."""
    assert db.write_sync(_unsound) == []


def assert_log_sound(path: Path) -> None:
    """SQLite finds nothing wrong with the file of a relay that does not run."""
    connection = sqlite3.connect(path)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    finally:
        connection.close()
