"""Privacy requests: opened from a chat or at the desk, and the staff's word on suspected ones."""

from __future__ import annotations

from typing import Final

from sanjog_desktop.actions import audit, journal, optouts, suppressions
from sanjog_desktop.actions.conversations import recompute_suspected
from sanjog_desktop.actions.identity_keys import IdentityKeys, identity_keys
from sanjog_desktop.domain.consent import ConsentMethod, Evidence
from sanjog_desktop.domain.deadlines import AT_ONCE, due_at
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import PrivacyRequestId, new_id
from sanjog_desktop.store.session import Session

KINDS: Final = frozenset(
    {
        "access",
        "portability",
        "rectification",
        "completion",
        "erasure",
        "withdraw_consent",
        "opt_out",
        "restriction",
        "objection",
        "nomination",
        "grievance",
    }
)
_INSERT: Final = (
    "INSERT OR IGNORE INTO privacy_request(id, ref, kind, state, contact_id, requester, channel, received_at,"
    " source_wamid, conversation_id, phrase, language, due_at, assignee, notes, created_at, changed_at)"
    " VALUES (?, (SELECT printf('PR-%04d', 1 + coalesce(max(CAST(substr(ref, 4) AS INTEGER)), 0))"
    " FROM privacy_request), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def open_from_message(
    session: Session,
    keys: IdentityKeys,
    *,
    kind: str,
    state: str,
    contact_id: str,
    conversation_id: int,
    wamid: str,
    received_at: int,
    phrase: str,
    language: str,
) -> bool:
    """Open a request found in a message, its clock running from the message; ``False`` when it is open already."""
    now = session.now()
    request_id = keys.derived_id("request", wamid, kind)
    done = session.execute(
        _INSERT,
        (
            request_id, kind, state, contact_id, "self", "whatsapp", received_at, wamid, conversation_id, phrase,
            language, due_at(kind, received_at), "", "", now, now,
        ),
    ).rowcount  # fmt: skip
    if not done:
        return False
    audit.record(session, "request_found", "request", request_id, reason=f"{kind}:{state}")
    session.changed("request", request_id)
    if state == "SUSPECTED":
        recompute_suspected(session, [conversation_id])
    return True


def create_request(
    session: Session,
    contact_id: str,
    kind: str,
    *,
    channel: str,
    received_at: int,
    requester: str = "self",
    language: str = "",
    notes: str = "",
    staff: str = "",
) -> PrivacyRequestId:
    """Record a request made at the desk, by phone, letter or mail. An opt-out is carried out in the same breath.

    ``received_at`` is when the person asked, in milliseconds. Raises :class:`UserError` for an unknown kind.
    """
    if kind not in KINDS:
        raise UserError("This is not a kind of request the law knows.")
    now, request_id = session.now(), new_id()
    at_once = kind in AT_ONCE
    session.execute(
        _INSERT,
        (
            request_id, kind, "EXECUTING" if at_once else "RECEIVED", contact_id, requester, channel, received_at,
            None, None, "", language, due_at(kind, received_at), staff, notes, now, now,
        ),
    )  # fmt: skip
    if at_once:
        _stop(
            session,
            contact_id,
            received_at,
            request_id,
            f"asked at the desk ({channel})",
            ConsentMethod.IN_PERSON,
        )
    _note(session, request_id, "create", {"kind": kind, "channel": channel}, staff)
    return PrivacyRequestId(request_id)


def confirm_suspected(session: Session, request_id: str, *, kind: str = "", staff: str = "") -> None:
    """Staff agree that a message is a request (of ``kind``, if they know better). Its clock runs from the message."""
    found_kind, contact_id, conversation_id, wamid, received_at = _suspected(session, request_id)
    kind = kind or found_kind
    if kind not in KINDS:
        raise UserError("This is not a kind of request the law knows.")
    at_once = kind in AT_ONCE
    session.execute(
        "UPDATE privacy_request SET kind = ?, state = 'RECEIVED', due_at = ?, assignee = ?, changed_at = ?,"
        " changed_by = ? WHERE id = ?",
        (kind, due_at(kind, received_at), staff, session.now(), staff, request_id),
    )
    if at_once:
        session.execute("UPDATE privacy_request SET state = 'EXECUTING' WHERE id = ?", (request_id,))
    if at_once:
        _stop(session, contact_id, received_at, wamid, "confirmed by staff", ConsentMethod.WA_REPLY)
    elif found_kind in AT_ONCE:
        suppressions.lift_from_source(session, wamid, reason="manual", evidence=f"is a request for {kind}")
    recompute_suspected(session, [conversation_id] if conversation_id else [])
    _note(session, request_id, "confirm", {"kind": [found_kind, kind]}, staff)


def dismiss_suspected(session: Session, request_id: str, *, reason: str, staff: str = "") -> None:
    """Staff say that a message is no request; the hold it caused is lifted. ``reason`` is kept with it."""
    found_kind, _contact, conversation_id, wamid, _received = _suspected(session, request_id)
    session.execute(
        "UPDATE privacy_request SET state = 'CLOSED_NOT_REQUEST', outcome = ?, phrase = '', changed_at = ?"
        " WHERE id = ?",
        (reason, session.now(), request_id),
    )
    if wamid:
        suppressions.lift_from_source(session, wamid, reason="manual", evidence="not a request, by staff")
    recompute_suspected(session, [conversation_id] if conversation_id else [])
    _note(session, request_id, "dismiss", {"kind": found_kind, "reason": reason}, staff)


def _suspected(session: Session, request_id: str) -> tuple[str, str, int | None, str, int]:
    row = session.one(
        "SELECT kind, contact_id, conversation_id, source_wamid, received_at, state FROM privacy_request WHERE id = ?",
        (request_id,),
    )
    if row is None:
        raise NotFound("This request is no longer there.")
    if row[5] != "SUSPECTED":
        raise UserError("This request was already decided.", "See Privacy for where it stands.")
    return row[:5]


def _stop(session: Session, contact_id: str, at: int, source: str, words: str, method: str) -> None:
    keys = identity_keys(session)
    optouts.stop_person(
        session,
        keys,
        contact_id=contact_id,
        targets=suppressions.keys_of_contact(session, contact_id),
        at=at,
        reason="stop",
        source=source,
        actor="subject",
        method=method,
        evidence=Evidence(reference=source, words=words),
    )


def _note(session: Session, request_id: str, act: str, fields: dict[str, object], staff: str) -> None:
    journal.note(session, "request", request_id, act, fields, staff=staff)
    audit.record(session, f"request_{act}", "request", request_id, actor=staff)
    session.changed("request", request_id)
