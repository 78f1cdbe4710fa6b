"""Messages staff marked to find again. A star is the agency's own: WhatsApp and the person are not told."""

from __future__ import annotations

from collections.abc import Sequence

from sanjog_desktop.store.session import Session


def set_stars(session: Session, message_ids: Sequence[int], starred: bool, *, staff: str = "") -> int:
    """Put a star on these messages or take it off; returns on how many that changed something."""
    changed = 0
    for id in dict.fromkeys(message_ids):
        if starred:
            done = session.execute(
                "INSERT OR IGNORE INTO star(message_id, at, staff) SELECT id, ?, ? FROM message"
                " WHERE id = ? AND revoked_at IS NULL",
                (session.now(), staff, id),
            ).rowcount
        else:
            done = session.execute("DELETE FROM star WHERE message_id = ?", (id,)).rowcount
        if done:
            changed += 1
            session.changed("message", id)
    return changed
