"""How lately this PC knew everything the relay held: what we send of our own accord rests on it.

A STOP that waits at the relay is one this PC has not heard of. So the gate lets nothing of our own accord go
unless this PC has lately stood at the relay's head with everything before it read (gate_stale in the schema).
"""

from __future__ import annotations

from typing import Final

from sanjog_desktop.store.session import Session

_BLIND: Final = -1
"""Kept in place of a time while the newest entry could not be read: it may be anything, a STOP too."""


def note_level(session: Session, log_id: str, at: int) -> None:
    """A heartbeat told at ``at`` (milliseconds) that nothing follows what this PC has applied."""
    _write(session, log_id, at, ends_blindness=False)


def note_applied(session: Session, log_id: str, at: int, *, is_read: bool) -> None:
    """The last entry the relay held at ``at`` was passed; ``is_read`` is false when it had to be put aside."""
    _write(session, log_id, at if is_read else _BLIND, ends_blindness=True)


def note_taken_up(session: Session) -> None:
    """An entry that was put aside has been read after all; with none left the next heartbeat counts again."""
    session.execute(
        "UPDATE sync_cursor SET seen_at = 0 WHERE name = 'relay' AND seen_at = ? AND NOT EXISTS"
        " (SELECT 1 FROM inbound_event WHERE field = 'relay' AND reason IN ('sealed', 'not applied'))",
        (_BLIND,),
    )


def seen_at(session: Session) -> int:
    """When this PC last stood at the relay's head, in milliseconds; 0 or less when it cannot be said."""
    return int(session.value("SELECT seen_at FROM sync_cursor WHERE name = 'relay'") or 0)


def waits_for_relay(session: Session) -> bool:
    """Whether a message that could go waits only because this PC has not heard from the relay of late."""
    return (
        session.value(
            # The first condition is the one of the index over rows still in work.
            "SELECT 1 FROM outbox o WHERE o.state IN ('scheduled', 'queued', 'claimed', 'uncertain')"
            " AND o.state IN ('scheduled', 'queued') AND o.not_before <= ?"
            " AND (o.purpose <> 'service_reply' OR o.lane = 'bulk' OR o.template_id IS NOT NULL)"
            " AND EXISTS (SELECT 1 FROM gate_stale WHERE outbox_id = o.id) LIMIT 1",
            (session.now(),),
        )
        is not None
    )


def _write(session: Session, log_id: str, at: int, *, ends_blindness: bool) -> None:
    waited = waits_for_relay(session)
    session.execute(
        "INSERT INTO sync_cursor(name, log_id, moved_at, seen_at) VALUES ('relay', ?1, ?2, ?3) ON CONFLICT(name)"
        " DO UPDATE SET seen_at = excluded.seen_at WHERE ?4 OR seen_at <> ?5",
        (log_id, session.now(), at, int(ends_blindness), _BLIND),
    )
    if waited:
        session.changed("outbox", "relay")
