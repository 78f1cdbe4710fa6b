"""Messages staff marked to find again. A star is the agency's own: WhatsApp and the person are not told, the other PCs
of the office are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sanjog_desktop.actions import journal
from sanjog_desktop.store.session import Session

KIND: Final = "star"


def set_stars(session: Session, message_ids: Sequence[int], starred: bool, *, staff: str = "") -> int:
    """Put a star on these messages or take it off; returns on how many that changed something."""
    changed = 0
    for id in dict.fromkeys(message_ids):
        if put(session, id, starred, session.now(), staff):
            changed += 1
            _share(session, id, starred, staff)
    return changed


def put(session: Session, message_id: int, starred: bool, at: int, staff: str) -> bool:
    """Put a star there or take it off, telling nobody; whether that changed something."""
    if starred:
        done = session.execute(
            "INSERT OR IGNORE INTO star(message_id, at, staff) SELECT id, ?, ? FROM message"
            " WHERE id = ? AND revoked_at IS NULL",
            (at, staff, message_id),
        ).rowcount
    else:
        done = session.execute("DELETE FROM star WHERE message_id = ?", (message_id,)).rowcount
    if done:
        session.changed("message", message_id)
    return bool(done)


def _share(session: Session, message_id: int, starred: bool, staff: str) -> None:
    """A message's number is this PC's own, Meta's id and our reference are not; one that has neither was imported
    here and is on no other PC."""
    row = session.one(
        "SELECT v.contact_id, coalesce(m.wamid, m.client_ref) FROM message m"
        " JOIN conversation v ON v.id = m.conversation_id WHERE m.id = ?",
        (message_id,),
    )
    if row is not None and row[1]:
        act = "create" if starred else "remove"
        journal.note(session, KIND, row[0], act, {"message": row[1]}, staff=staff)
