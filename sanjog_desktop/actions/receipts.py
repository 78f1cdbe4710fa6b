"""Read receipts waiting to be told to Meta. Best effort: after some failures one is let go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sanjog_desktop.store.session import Session

MOST_TRIES: Final = 8


def waiting(session: Session, limit: int) -> list[str]:
    """The wamids to tell Meta of, newest first: the newest marks the earlier ones of its chat as well."""
    return [
        row[0] for row in session.rows("SELECT wamid FROM receipt ORDER BY created_at DESC LIMIT ?", (limit,))
    ]


def settle(session: Session, done: Sequence[str], failed: Sequence[str]) -> None:
    """Drop what was told (or needs no telling), count a try for the rest and drop what failed too often."""
    session.executemany("DELETE FROM receipt WHERE wamid = ?", [(wamid,) for wamid in done])
    session.executemany(
        "UPDATE receipt SET attempts = attempts + 1 WHERE wamid = ?", [(wamid,) for wamid in failed]
    )
    session.execute("DELETE FROM receipt WHERE attempts >= ?", (MOST_TRIES,))
