"""What the relay's log could not give at once: gaps gone past, entries put aside and taken up again."""

from __future__ import annotations

from typing import Final

import msgspec

from sanjog_desktop.actions import account_events, audit, freshness
from sanjog_desktop.actions.inbound import Cursor
from sanjog_desktop.store.session import Session

SEALED: Final = "sealed"
"""The entry did not open with any key this PC has."""
NOT_APPLIED: Final = "not applied"
"""The entry opened, and applying it failed."""


def bridge_gap(session: Session, *, log_id: str, floor: int, cursor: Cursor) -> Cursor:
    """Go on at the start of what the relay still holds, and keep where that left a gap.

    ``log_id`` and ``floor`` are the relay's, ``cursor`` is where this PC stood. Unlike an applied batch this
    may set the position back: reading entries again is harmless, passing over unread ones is not.
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
        " ON CONFLICT(name) DO UPDATE SET log_id = ?2, position = ?3, moved_at = ?4, seen_at = 0",
        (onward.name, onward.log_id, onward.position, session.now()),
    )
    session.changed("inbound_event", key)
    return onward


def put_aside(session: Session, after: str, limit: int) -> list[tuple[str, bytes]]:
    """Entries that were put aside, as (key, raw) in the order of their keys, beyond ``after``."""
    return [
        (row[0], row[1])
        for row in session.rows(
            "SELECT key, raw FROM inbound_event WHERE field = 'relay' AND reason IN (?, ?) AND key > ?"
            " ORDER BY key LIMIT ?",
            (SEALED, NOT_APPLIED, after, limit),
        )
    ]


def taken_up(session: Session, key: str) -> None:
    """The entry kept under ``key`` has been applied after all."""
    session.execute("DELETE FROM inbound_event WHERE key = ?", (key,))
    freshness.note_taken_up(session)
    session.changed("inbound_event", key)
