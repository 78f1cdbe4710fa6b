"""Imports as they stand in the store."""

from __future__ import annotations

from sanjog_desktop.store.session import Session


def unfinished_imports(session: Session) -> list[str]:
    """Ids of imports that a crash cut off, or whose taking back it did, oldest first."""
    return [
        row[0]
        for row in session.rows(
            "SELECT id FROM change_set WHERE kind = 'import' AND state IN ('running', 'undoing') ORDER BY at, id"
        )
    ]
