"""A gap in the relay's log: said, kept, and gone past."""

from __future__ import annotations

import msgspec

from sanjog_desktop.actions import account_events, audit
from sanjog_desktop.actions.inbound import Cursor
from sanjog_desktop.store.session import Session


def bridge_gap(session: Session, *, log_id: str, floor: int, cursor: Cursor) -> Cursor:
    """Go on at the start of what the relay still holds, and keep where that left a gap.

    ``log_id`` and ``floor`` are the relay's, ``cursor`` is where this PC stood. Unlike an applied batch this may
    set the position back: reading entries again is harmless, passing over unread ones is not.
    """
    onward = Cursor(log_id, max(0, floor - 1), cursor.name)
    raw = msgspec.json.encode(
        {"log_id": log_id, "floor": floor, "stood_in": cursor.log_id, "stood_at": cursor.position}
    )
    key = account_events.content_key("gap", raw)
    audit.record(session, "relay_gap_bridged", "relay_log", log_id, reason="gap")
    account_events.keep_raw(session, key, None, "relay", "gap", raw, session.now())
    session.execute(
        "INSERT INTO sync_cursor(name, log_id, position, moved_at) VALUES (?1, ?2, ?3, ?4)"
        " ON CONFLICT(name) DO UPDATE SET log_id = ?2, position = ?3, moved_at = ?4",
        (onward.name, onward.log_id, onward.position, session.now()),
    )
    session.changed("inbound_event", key)
    return onward
