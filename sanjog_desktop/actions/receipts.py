"""Read receipts that wait to be told to Meta. Best effort: after a while nobody waits for them any more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.store.session import Session

MOST_ATTEMPTS: Final = 8
KEPT_MS: Final = 7 * DAY
"""Older receipts tell the person nothing they still look at."""


def waiting(session: Session, limit: int) -> list[str]:
    """The ids of messages whose reading is to be told, the oldest first, those never tried before others."""
    return [
        row[0]
        for row in session.rows(
            "SELECT wamid FROM receipt ORDER BY attempts, created_at, wamid LIMIT ?", (limit,)
        )
    ]


def settle(session: Session, done: Sequence[str], failed: Sequence[str]) -> None:
    """Forget what was told, count the tries of the rest, and give up what is too old or was tried too often."""
    session.executemany("DELETE FROM receipt WHERE wamid = ?", [(wamid,) for wamid in done])
    session.executemany(
        "UPDATE receipt SET attempts = attempts + 1 WHERE wamid = ?", [(wamid,) for wamid in failed]
    )
    session.execute(
        "DELETE FROM receipt WHERE attempts >= ? OR created_at < ?", (MOST_ATTEMPTS, session.now() - KEPT_MS)
    )
