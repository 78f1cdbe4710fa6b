"""Legal holds: what must be kept although the person asked for its erasure, on whose order and until when.

Two people place a hold. It blocks only the tasks in its scope and is shown to the person as kept, unless the law
forbids to tell (GDPR article 17(3)(b) and (e); DPDP Act 2023, section 8(7)).
"""

from __future__ import annotations

from typing import Final

from sanjog_desktop.actions import audit, journal, request_record
from sanjog_desktop.actions.approvals import check_second
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.domain.requests import HOLD_REASONS, HOLD_SCOPES
from sanjog_desktop.store.session import Session

BLOCKED_NOTE: Final = "A legal hold stands against it."
_EVERYTHING: Final = frozenset(
    {"device_cache", "attachments", "exports", "relay_queue", "meta_media", "backup", "paper"}
)
#: Locations a scope blocks as a whole; inside a PC's cache a hold of part keeps rows, which the erasure plan names.
_BLOCKS: Final = {"all": _EVERYTHING, "media": frozenset({"attachments", "meta_media"})}


def place_hold(
    session: Session,
    contact_id: str,
    *,
    scope: str,
    reason: str,
    authority_ref: str,
    review_at: int,
    staff: str,
    second: str,
    may_be_told: bool = True,
) -> str:
    """Place a hold on a person's data, to be looked at again at ``review_at`` (milliseconds). Returns its id.

    Raises :class:`UserError` without a reference to the order, or when ``second`` may not be the second person.
    """
    if scope not in HOLD_SCOPES or reason not in HOLD_REASONS:
        raise UserError("This is not a hold the law knows.")
    if not authority_ref.strip():
        raise UserError("A hold needs the reference of the order or the case it rests on.", "Write it down.")
    if review_at <= session.now():
        raise UserError("The day to look at the hold again must lie ahead.", "Choose a later day.")
    check_second(session, staff, second)
    hold_id = new_id()
    session.execute(
        "INSERT INTO legal_hold(id, contact_id, scope, reason, authority_ref, from_at, review_at, placed_by, second_by,"
        " may_be_told) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            hold_id, contact_id, scope, reason, authority_ref.strip(), session.now(), review_at, staff, second,
            int(may_be_told),
        ),
    )  # fmt: skip
    _write_down(session, hold_id, contact_id, "place", f"{scope}:{reason}", staff)
    _block_tasks(session, contact_id, staff)
    return hold_id


def lift_hold(session: Session, hold_id: str, *, staff: str) -> None:
    """The order no longer stands; what it alone blocked is to be done."""
    row = session.one("SELECT contact_id, lifted_at FROM legal_hold WHERE id = ?", (hold_id,))
    if row is None:
        raise NotFound("This hold is no longer there.")
    if row[1] is not None:
        raise UserError("This hold was lifted already.")
    session.execute(
        "UPDATE legal_hold SET lifted_at = ?, lifted_by = ? WHERE id = ?", (session.now(), staff, hold_id)
    )
    _write_down(session, hold_id, row[0], "lift", "", staff)
    still = blocked_locations(session, row[0])
    for id, location, request_id in session.rows(
        "SELECT k.id, k.location, k.request_id FROM request_task k JOIN privacy_request r ON r.id = k.request_id"
        " WHERE r.contact_id = ? AND k.state = 'blocked' AND k.action = 'erase' AND r.state NOT LIKE 'CLOSED%'",
        (row[0],),
    ):
        if location.partition(":")[0] not in still:
            _set_blocked(session, id, request_id, location, "blocked", "todo", staff)


def blocked_locations(session: Session, contact_id: str | None) -> frozenset[str]:
    """The kinds of places (the word before the colon) in which nothing of the person may be erased now."""
    scopes = standing_scopes(session, contact_id)
    return frozenset().union(*(_BLOCKS.get(scope, frozenset()) for scope in scopes))


def standing_scopes(session: Session, contact_id: str | None) -> frozenset[str]:
    """The scopes of the holds that stand on a person's data."""
    rows = session.rows(
        "SELECT DISTINCT scope FROM legal_hold WHERE contact_id = ? AND lifted_at IS NULL", (contact_id,)
    )
    return frozenset(str(row[0]) for row in rows)


def _block_tasks(session: Session, contact_id: str, staff: str) -> None:
    blocked = blocked_locations(session, contact_id)
    for id, location, request_id, state in session.rows(
        "SELECT k.id, k.location, k.request_id, k.state FROM request_task k"
        " JOIN privacy_request r ON r.id = k.request_id WHERE r.contact_id = ? AND k.action = 'erase'"
        " AND r.state NOT LIKE 'CLOSED%'"
        " AND k.state IN ('todo','claimed','failed','unreachable')",
        (contact_id,),
    ):
        if location.partition(":")[0] in blocked:
            _set_blocked(session, id, request_id, location, state, "blocked", staff)


def _set_blocked(
    session: Session, task_id: str, request_id: str, location: str, before: str, after: str, staff: str
) -> None:
    session.execute(
        "UPDATE request_task SET state = ?, note = ?, changed_at = ?, changed_by = ? WHERE id = ?",
        (after, BLOCKED_NOTE if after == "blocked" else "", session.now(), staff, task_id),
    )
    place = location.partition(":")[0]
    request_record.event(
        session, request_id, "task", f"{place}:erase", staff=staff, before=before, after=after
    )


def _write_down(session: Session, hold_id: str, contact_id: str, act: str, reason: str, staff: str) -> None:
    journal.note(session, "hold", contact_id, act, {"hold": hold_id, "reason": reason}, staff=staff)
    audit.record(session, f"hold_{act}", "contact", contact_id, actor=staff, reason=reason, detail=hold_id)
    session.changed("hold", hold_id)
    session.changed("contact", contact_id)
    for (request_id,) in session.rows("SELECT id FROM privacy_request WHERE contact_id = ?", (contact_id,)):
        session.changed("request", request_id)
