"""The floor by law at work: while it is on, what was processed within the year is held against an erasure.

Rule 8(3) of the DPDP Rules 2025 wants data kept for a year after its processing even where somebody asks for its
erasure. The hold says so to the person, rests on the two people who switched the floor on, and goes by itself.
"""

from __future__ import annotations

from typing import Final

from sanjog_desktop.actions import audit, holds, journal
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.store.reads.retention import floor_until, retention_floor
from sanjog_desktop.store.session import Session

REASON: Final = "rule_8_3_floor"


def hold_for_floor(session: Session, contact_id: str) -> str | None:
    """Hold a person's data for as long as the floor wants it; the hold's id, or ``None`` where it wants nothing."""
    until = floor_until(session, contact_id)
    if until is None:
        return None
    standing = session.value(
        "SELECT id FROM legal_hold WHERE contact_id = ? AND reason = ? AND lifted_at IS NULL",
        (contact_id, REASON),
    )
    if standing is not None:
        session.execute("UPDATE legal_hold SET review_at = max(review_at, ?) WHERE id = ?", (until, standing))
        return str(standing)
    floor, id = retention_floor(session), new_id()
    session.execute(
        "INSERT INTO legal_hold(id, contact_id, scope, reason, authority_ref, from_at, review_at, placed_by, second_by)"
        " VALUES (?, ?, 'all', ?, ?, ?, ?, ?, ?)",
        (id, contact_id, REASON, floor.source, session.now(), until, floor.approved_by, floor.second_by),
    )
    journal.note(
        session, "hold", contact_id, "place", {"hold": id, "reason": REASON}, staff=floor.approved_by
    )
    audit.record(
        session,
        "hold_place",
        "contact",
        contact_id,
        actor=floor.approved_by,
        reason=f"all:{REASON}",
        detail=id,
    )
    session.changed("hold", id)
    session.changed("contact", contact_id)
    return id


def lift_ended(session: Session) -> int:
    """Lift the holds whose year is over, and all of them once the floor is off; returns how many."""
    ended = session.rows(
        "SELECT id FROM legal_hold WHERE reason = ? AND lifted_at IS NULL AND (review_at <= ? OR ?)",
        (REASON, session.now(), int(not retention_floor(session).is_on)),
    )
    for (id,) in ended:
        holds.lift_hold(session, id, staff="")
    return len(ended)
