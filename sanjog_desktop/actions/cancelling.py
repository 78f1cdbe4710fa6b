"""Taking waiting messages back: the outbox, the thread and the chat list in step.

The store's triggers cancel what may no longer be sent the moment the right to send it goes, and note which rows
they were (``cancellation``); what people see of it is brought in step here, in the same transaction.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sanjog_desktop.actions.conversations import recompute
from sanjog_desktop.store.session import Session

STOPPED: Final = "stop"
SHARED: Final = "shared"
#: The words of the store's triggers for why, and what the message then says.
CANCEL_TEXT: Final[dict[str, str]] = {
    STOPPED: "Not sent: the person asked not to get these messages.",
    "barred": "Not sent: this person may not be written to at present.",
    SHARED: "Not sent: somebody whose data it carries may not be shown to families now.",
}


def cancel_outbox(session: Session, rows: Sequence[tuple[Any, ...]], text: str) -> None:
    """Cancel outbox rows, each given as (outbox id, message id, conversation id), with the reason for staff
    or one of the words of :data:`CANCEL_TEXT`.
    """
    session.executemany(
        "UPDATE outbox SET state = 'cancelled', error_text = ? WHERE id = ?", [(text, row[0]) for row in rows]
    )
    show_cancelled(session)


def show_cancelled(session: Session) -> int:
    """Bring chats and chat list in step with what was cancelled; returns how many messages that were.

    To be called after whatever may have taken a right to send away; what it was not called after it catches up on.
    """
    rows = session.rows("SELECT outbox_id, message_id, conversation_id FROM cancellation")
    if not rows:
        return 0
    session.execute("DELETE FROM cancellation")
    for outbox_id, message_id, _conversation_id in rows:
        session.changed("message", message_id)
        session.changed("outbox", outbox_id)
    for conversation_id in {row[2] for row in rows}:
        recompute(session, conversation_id)
    return len(rows)
