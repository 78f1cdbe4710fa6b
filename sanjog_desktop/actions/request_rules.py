"""What a decision on a request must hold to before the database is asked: reasons, the agency's word, holds."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from sanjog_desktop.actions import holds
from sanjog_desktop.actions.request_record import Record
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.requests import REASONS
from sanjog_desktop.store.session import Session


def agrees(record: Record, decision: str) -> None:
    """Raise :class:`UserError` when the responsible agency has not decided, or otherwise (GDPR article 28)."""
    if record.our_role != "processor":
        return
    decided = record.agency_decision.partition(":")[0]
    if not decided:
        raise UserError(
            "The agency has not decided on this request yet.", "Record the agency's decision first."
        )
    if decided != decision:
        raise UserError(
            "The agency decided otherwise on this request.", "Follow its decision, or forward it again."
        )


def checked_reasons(reasons: Sequence[str], because: str) -> tuple[str, ...]:
    """The reason codes without doubles; raises :class:`UserError` for none, unknown ones, or OTHER without words."""
    found = tuple(dict.fromkeys(reasons))
    if not found or any(code not in REASONS for code in found):
        raise UserError("A refusal needs its reasons.", "Choose at least one of the reasons the law knows.")
    if "OTHER" in found and not because.strip():
        raise UserError("Another reason must be put into words.", "Write it in one sentence.")
    return found


def named(staff: str) -> None:
    """Raise :class:`UserError` when nobody puts a name to a decision."""
    if not staff.strip():
        raise UserError("Who approves this is not known.", "Set your name under Settings, Staff.")


def is_held(session: Session, record: Record) -> bool:
    """Whether a legal hold stands on the person's data."""
    return bool(holds.standing_scopes(session, record.contact_id))


def nothing_else_open(session: Session, record: Record) -> None:
    """An erasure would leave nothing to answer another request with."""
    other = session.value(
        "SELECT ref FROM privacy_request WHERE contact_id = ? AND id <> ? AND kind IN ('access','portability')"
        " AND state NOT LIKE 'CLOSED%' AND state <> 'SUSPECTED' ORDER BY received_at LIMIT 1",
        (record.contact_id, record.id),
    )
    if other is not None:
        raise UserError(
            "This person has also asked for a copy of their data, and that request is open.",
            "Answer it first: after the erasure there would be nothing left to give.",
        )


def codes(reasons: Sequence[str]) -> str:
    """Reason codes as a request keeps them: a JSON list."""
    return msgspec.json.encode(list(reasons)).decode()
