"""Taking waiting messages back: the outbox, the thread and the chat list in step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sanjog_desktop.actions.conversations import recompute
from sanjog_desktop.store.session import Session


def cancel_outbox(session: Session, rows: Sequence[tuple[Any, ...]], text: str) -> None:
    """Cancel outbox rows, each given as (outbox id, message id, conversation id), with the reason for staff."""
    session.executemany(
        "UPDATE outbox SET state = 'cancelled', error_text = ? WHERE id = ?", [(text, row[0]) for row in rows]
    )
    session.executemany(
        "UPDATE message SET status = 'cancelled', status_at = ?, error_text = ? WHERE id = ?",
        [(session.now(), text, row[1]) for row in rows],
    )
    for row in rows:
        session.changed("message", row[1])
        session.changed("outbox", row[0])
    for conversation_id in {row[2] for row in rows}:
        recompute(session, conversation_id)
