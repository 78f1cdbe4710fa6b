"""What has been on its way for too long is said to be: nothing stays in "sending" without a word."""

from __future__ import annotations

from typing import Final

from sanjog_desktop.actions.conversations import recompute
from sanjog_desktop.actions.outbox import recover_claimed
from sanjog_desktop.domain.clock import MINUTE
from sanjog_desktop.domain.message import SENDING
from sanjog_desktop.store.session import Session

LOST_AFTER: Final = 2 * MINUTE
"""A claimed message that no call works on any more cannot be told from a sent one."""
SILENT_AFTER: Final = 10 * MINUTE
"""Meta tells of a message within seconds, of one held for a quality assessment within minutes (Meta: statuses)."""
SILENT_TEXT: Final = "WhatsApp took this message and has not said yet what became of it."
_ROUND: Final = 100


def look(session: Session, under_way: set[str]) -> int:
    """One round; ``under_way``: the client references of calls at work. Returns how many messages it spoke of."""
    now = session.now()
    lost = recover_claimed(session, under_way, before=now - LOST_AFTER)
    silent = session.rows(
        "SELECT m.id, m.conversation_id FROM message m JOIN outbox o ON o.client_ref = m.client_ref"
        " WHERE m.status = 'sending' AND m.status_at < ? AND m.error_text IS NULL AND o.state = 'accepted' LIMIT ?",
        (now - SILENT_AFTER, _ROUND),
    )
    for message_id, conversation_id in silent:
        session.execute(
            "UPDATE message SET error_text = ? WHERE id = ? AND status = ?", (SILENT_TEXT, message_id, SENDING)
        )
        recompute(session, conversation_id)
        session.changed("message", message_id)
    return lost + len(silent)
