"""One privacy request as its steps see it, and the two ways it is written to: a move, and a note in its history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import audit, journal
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.store.session import Session

_SELECT: Final = (
    "SELECT id, ref, kind, state, contact_id, subject_class, our_role, requester, requester_name, channel,"
    " received_at, source_wamid, conversation_id, language, due_at, due_basis, legal_due_at, extended_to, regime,"
    " acknowledged_at, decision, reason_codes, agency_decision, approved_by, second_approver, execute_after,"
    " parent_id, scope, outcome FROM privacy_request WHERE id = ?"
)


class Record(msgspec.Struct, frozen=True):
    """A request's row. Instants are milliseconds UTC; ``scope`` is what it is limited to (purposes, items, nominee)."""

    id: str
    ref: str
    kind: str
    state: str
    contact_id: str | None
    subject_class: str
    our_role: str
    requester: str
    requester_name: str
    channel: str
    received_at: int
    source_wamid: str | None
    conversation_id: int | None
    language: str
    due_at: int
    due_basis: str
    legal_due_at: int | None
    extended_to: int | None
    regime: str
    acknowledged_at: int | None
    decision: str
    reason_codes: tuple[str, ...]
    agency_decision: str
    approved_by: str
    second_approver: str
    execute_after: int | None
    parent_id: str | None
    scope: dict[str, Any]
    outcome: str


def read(session: Session, request_id: str) -> Record:
    """The request; raises :class:`NotFound` when there is none."""
    row = session.one(_SELECT, (request_id,))
    if row is None:
        raise NotFound("This request is no longer there.")
    values = list(row)
    values[21] = tuple(msgspec.json.decode(values[21]))
    values[27] = msgspec.json.decode(values[27])
    return Record(*values)


def expect(record: Record, *states: str) -> None:
    """Raise :class:`UserError` unless the request stands in one of the states."""
    if record.state not in states:
        raise UserError(
            "This request cannot take that step now.",
            "Look at its stage: the steps it can take are shown there.",
        )


def move(
    session: Session, request_id: str, to_state: str, *, staff: str, because: str = "", **columns: Any
) -> None:
    """Take a request to another state, with other ``columns`` of its row in the same update.

    The database refuses an illegal step (:class:`sanjog_desktop.store.errors.StepRefused`) and writes the history.
    ``because`` names a reason, not a person: it outlives an erasure.
    """
    names = ", ".join(f"{name} = ?" for name in columns)
    now = session.now()
    if to_state.startswith("CLOSED_"):
        columns, names = (
            {**columns, "closed_at": now},
            f"{names}, closed_at = ?" if names else "closed_at = ?",
        )
    session.execute(
        f"UPDATE privacy_request SET {names + ', ' if names else ''}changed_by = ?, moved_because = ?, changed_at = ?,"
        " state = ? WHERE id = ?",
        (*columns.values(), staff, because, now, to_state, request_id),
    )
    write_down(session, request_id, "move", {"state": to_state, "because": because}, staff)


def keep(session: Session, request_id: str, staff: str, **columns: Any) -> None:
    """Set columns of a request without moving it."""
    names = ", ".join(f"{name} = ?" for name in columns)
    session.execute(
        f"UPDATE privacy_request SET {names}, changed_by = ?, changed_at = ? WHERE id = ?",
        (*columns.values(), staff, session.now(), request_id),
    )
    session.changed("request", request_id)


def event(
    session: Session,
    request_id: str,
    act: str,
    detail: str = "",
    *,
    staff: str = "",
    before: str = "",
    after: str = "",
) -> None:
    """Append to the history of a request what is no move. No personal data: the history outlives an erasure."""
    session.execute(
        "INSERT INTO request_event(request_id, at, act, from_state, to_state, actor, detail)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (request_id, session.now(), act, before, after, staff, detail),
    )
    session.changed("request", request_id)


def write_down(
    session: Session, request_id: str, act: str, fields: Mapping[str, Any], staff: str, reason: str = ""
) -> None:
    """Journal and audit an act on a request."""
    journal.note(session, "request", request_id, act, fields, staff=staff)
    audit.record(session, f"request_{act}", "request", request_id, actor=staff, reason=reason, detail=fields)
    session.changed("request", request_id)
