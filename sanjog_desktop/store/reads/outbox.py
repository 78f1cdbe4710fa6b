"""What is on its way, for the status bar."""

from __future__ import annotations

from sanjog_desktop.store.rows import OutboxCounts
from sanjog_desktop.store.session import Session


def outbox_counts(session: Session) -> OutboxCounts:
    """Messages waiting, scheduled, uncertain, and conversations with a failure staff have not seen to."""
    by_state: dict[str, int] = dict(
        session.rows(
            """SELECT state, count(*) FROM outbox
              WHERE state IN ('scheduled', 'queued', 'claimed', 'uncertain') GROUP BY state"""
        )
    )
    failed = session.value("SELECT count(*) FROM conversation WHERE archived = 0 AND failed > 0")
    return OutboxCounts(
        queued=by_state.get("queued", 0) + by_state.get("claimed", 0),
        scheduled=by_state.get("scheduled", 0),
        uncertain=by_state.get("uncertain", 0),
        failed=int(failed or 0),
    )
