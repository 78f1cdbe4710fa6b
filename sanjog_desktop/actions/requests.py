"""Privacy requests: opened from a chat or at the desk, and the staff's word on suspected ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import (
    audit,
    detection_notes,
    request_clock,
    request_execution,
    request_record,
    request_tasks,
    suppressions,
)
from sanjog_desktop.actions.conversations import recompute_suspected
from sanjog_desktop.actions.identity_keys import IdentityKeys, identity_keys
from sanjog_desktop.domain import deadlines
from sanjog_desktop.domain import requests as rules
from sanjog_desktop.domain.consent import ConsentMethod
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import PrivacyRequestId, new_id
from sanjog_desktop.domain.requests import AT_ONCE, is_closed
from sanjog_desktop.domain.withdrawal_scope import purposes_in
from sanjog_desktop.store.session import Session

KINDS: Final = frozenset(rules.KINDS)
_INSERT: Final = (
    "INSERT OR IGNORE INTO privacy_request(id, ref, kind, state, contact_id, subject_class, our_role, requester,"
    " requester_name, channel, received_at, source_wamid, conversation_id, phrase, language, due_at, legal_due_at,"
    " regime, scope, parent_id, assignee, notes, subject_key, created_at, changed_at, changed_by)"
    " VALUES (:id, (SELECT printf('PR-%04d', 1 + coalesce(max(CAST(substr(ref, 4) AS INTEGER)), 0))"
    " FROM privacy_request), :kind, :state, :contact_id, :subject_class, :our_role, :requester, :requester_name,"
    " :channel, :received_at, :source_wamid, :conversation_id, :phrase, :language, :due_at, :legal_due_at, :regime,"
    " :scope, :parent_id, :assignee, :notes, :subject_key, :now, :now, :staff)"
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
    parent_wamid_kind: str = "",
) -> bool:
    """Open a request found in a message, its clock running from the message; ``False`` when it is open already.

    A message that asks for two things opens two requests; the second names the ``parent_wamid_kind`` of the first.
    Which law it is under is settled when staff confirm it, so that every PC opens the same row.
    """
    request_id = keys.derived_id("request", wamid, kind)
    if kind not in AT_ONCE and state == "EXECUTING":
        state = "SUSPECTED"  # a stop is obeyed at once; what else the same words ask for waits for staff
    done = _insert(
        session,
        id=request_id,
        kind=kind,
        state=state,
        contact_id=contact_id,
        channel="whatsapp",
        received_at=received_at,
        source_wamid=wamid,
        conversation_id=conversation_id,
        phrase=phrase,
        language=language,
        parent_id=keys.derived_id("request", wamid, parent_wamid_kind) if parent_wamid_kind else None,
        subject_key=keys.pseudonym("contact", contact_id),
    )
    if not done:
        return False
    if state == "EXECUTING":
        request_tasks.plan_tasks(session, request_id)
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
    requester_name: str = "",
    subject_class: str = "end_user",
    our_role: str = "controller",
    language: str = "",
    notes: str = "",
    scope: Mapping[str, Any] | None = None,
    parent_id: str | None = None,
    conversation_id: int | None = None,
    source_wamid: str | None = None,
    staff: str = "",
) -> PrivacyRequestId:
    """Record a request made at the desk, by phone, letter or mail. An opt-out is carried out in the same breath.

    ``received_at`` is when the person asked, in milliseconds. ``requester`` says who asks for them
    (:data:`rules.REQUESTERS`), ``scope`` what it is limited to: ``{"purposes": […]}``, ``{"nominee": "…"}``.
    Raises :class:`UserError` for an unknown kind, and when somebody else asks and is not named.
    """
    _known(kind, requester, requester_name)
    if subject_class not in rules.SUBJECT_CLASSES or our_role not in rules.ROLES:
        raise UserError("This is not a kind of request the law knows.")
    if received_at > session.now() + 60_000:
        raise UserError("A request cannot come from the future.", "Check the day it was made.")
    request_id = new_id()
    regime = request_clock.regime_of(session, contact_id)
    _insert(
        session,
        id=request_id,
        kind=kind,
        state="EXECUTING" if kind in AT_ONCE else "RECEIVED",
        contact_id=contact_id,
        channel=channel,
        received_at=received_at,
        requester=requester,
        requester_name=requester_name.strip(),
        subject_class=subject_class,
        our_role=our_role,
        regime=regime,
        language=language or _language_of(session, contact_id),
        notes=notes,
        scope=msgspec.json.encode(dict(scope or {})).decode(),
        parent_id=parent_id,
        conversation_id=conversation_id,
        source_wamid=source_wamid,
        assignee=staff,
        staff=staff,
        subject_key=identity_keys(session).pseudonym("contact", contact_id),
    )
    if kind in AT_ONCE:
        record = request_record.read(session, request_id)
        request_execution.stop(
            session, record, words=f"asked at the desk ({channel})", method=ConsentMethod.IN_PERSON
        )
    if parent_id is None:
        detection_notes.note_missed(session, request_id, source_wamid, kind=kind)
    _note(session, request_id, "create", {"kind": kind, "channel": channel}, staff)
    return PrivacyRequestId(request_id)


def add_sibling(session: Session, request_id: str, kind: str, *, staff: str = "") -> PrivacyRequestId:
    """The same message asks for something else too: a request of its own, with its own clock and outcome."""
    record = request_record.read(session, request_id)
    if record.contact_id is None or record.state == "SUSPECTED":
        raise UserError("Confirm this request first.")
    if kind == record.kind:
        raise UserError("This is what the request asks for already.")
    found = session.value(
        "SELECT id FROM privacy_request WHERE source_wamid = ? AND kind = ?", (record.source_wamid, kind)
    )
    if found is not None:
        raise UserError("There is such a request from this message already.")
    return create_request(
        session,
        record.contact_id,
        kind,
        channel=record.channel,
        received_at=record.received_at,
        requester=record.requester,
        requester_name=record.requester_name,
        subject_class=record.subject_class,
        our_role=record.our_role,
        language=record.language,
        parent_id=record.parent_id or record.id,
        conversation_id=record.conversation_id,
        source_wamid=record.source_wamid,
        staff=staff,
    )


def set_requester(
    session: Session,
    request_id: str,
    *,
    requester: str,
    requester_name: str = "",
    contact_id: str | None = None,
    staff: str = "",
) -> None:
    """Put down who asks and, with ``contact_id``, whom it is about: a relative, or one of those who share a number.

    Only after it was confirmed and before it is assessed. Passed checks count only if they fit.
    """
    record = request_record.read(session, request_id)
    request_record.expect(record, "RECEIVED", "VERIFYING", "NEEDS_INFO")
    _known(record.kind, requester, requester_name)
    subject = contact_id or record.contact_id
    if contact_id is not None and contact_id != record.contact_id:
        if session.one("SELECT 1 FROM contact WHERE id = ? AND erased_at IS NULL", (contact_id,)) is None:
            raise NotFound("This person is no longer there.")
        # What was asked of the one says nothing about the other.
        session.execute(
            "UPDATE request_check SET result = 'failed' WHERE request_id = ? AND result <> 'failed'",
            (request_id,),
        )
        request_record.event(session, request_id, "subject", staff=staff)
    keys = identity_keys(session)
    request_record.keep(
        session,
        request_id,
        staff,
        requester=requester,
        requester_name=requester_name.strip(),
        contact_id=subject,
        subject_key=keys.pseudonym("contact", subject) if subject else "",
        conversation_id=_chat_of(session, subject, record.conversation_id),
    )
    request_record.event(session, request_id, "requester", requester, staff=staff)
    _note(session, request_id, "requester", {"requester": [record.requester, requester]}, staff)
    if contact_id is not None:
        _follow_law(session, request_id, staff)


def set_scope(session: Session, request_id: str, scope: Mapping[str, Any], *, staff: str = "") -> None:
    """What the request is limited to: purposes, items, a channel; whom a nomination names."""
    record = request_record.read(session, request_id)
    if is_closed(record.state):
        raise UserError("This request is closed.")
    text = msgspec.json.encode(dict(scope)).decode()
    request_record.keep(session, request_id, staff, scope=text)
    _note(session, request_id, "scope", {"scope": sorted(scope)}, staff)


def assign(session: Session, request_id: str, assignee: str, *, staff: str = "") -> None:
    """Who looks after the request."""
    request_record.read(session, request_id)
    request_record.keep(session, request_id, staff, assignee=assignee)
    _note(session, request_id, "assign", {"assignee": assignee}, staff)


def confirm_suspected(session: Session, request_id: str, *, kind: str = "", staff: str = "") -> None:
    """Staff agree that a message is a request (of ``kind``, if they know better). Its clock runs from the message."""
    found_kind, _contact, conversation_id, wamid, received_at = _suspected(session, request_id)
    kind = kind or found_kind
    if kind not in KINDS:
        raise UserError("This is not a kind of request the law knows.")
    if kind != found_kind and session.one(
        "SELECT 1 FROM privacy_request WHERE source_wamid = ? AND kind = ?", (wamid, kind)
    ):
        raise UserError("There is such a request from this message already.")
    at_once = kind in AT_ONCE
    session.execute(
        "UPDATE privacy_request SET kind = ?, due_at = CASE WHEN kind = ? THEN due_at ELSE ? END, state = 'RECEIVED',"
        " assignee = ?, changed_at = ?, changed_by = ? WHERE id = ?",
        (kind, kind, deadlines.due_at(kind, received_at), staff, session.now(), staff, request_id),
    )
    _follow_law(session, request_id, staff)
    if at_once:
        _narrow(session, request_id, kind)
        request_record.move(session, request_id, "EXECUTING", staff=staff)
        record = request_record.read(session, request_id)
        request_execution.stop(session, record, words="confirmed by staff", method=ConsentMethod.WA_REPLY)
    if found_kind in AT_ONCE:
        # The hold has done its work: the stop itself now says what may not be sent, or it was none.
        suppressions.lift_from_source(session, wamid, reason="manual", evidence=f"is a request for {kind}")
    detection_notes.note_correction(session, request_id, wamid, found=found_kind, said=kind)
    recompute_suspected(session, [conversation_id] if conversation_id else [])
    _note(session, request_id, "confirm", {"kind": [found_kind, kind]}, staff)


def _narrow(session: Session, request_id: str, kind: str) -> None:
    """A withdrawal in a chat is about what its words plainly name; the scope can be seen with the request."""
    if kind != "withdraw_consent":
        return
    words = session.one(
        "SELECT coalesce(m.body, r.phrase), r.scope FROM privacy_request r"
        " LEFT JOIN message m ON m.wamid = r.source_wamid WHERE r.id = ?",
        (request_id,),
    )
    purposes = purposes_in(words[0]) if words is not None and words[1] == "{}" else ()
    if purposes:
        scope = msgspec.json.encode({"purposes": purposes}).decode()
        session.execute("UPDATE privacy_request SET scope = ? WHERE id = ?", (scope, request_id))


def dismiss_suspected(session: Session, request_id: str, *, reason: str, staff: str = "") -> None:
    """Staff say that a message is no request; the hold it caused is lifted. ``reason`` is kept with it."""
    found_kind, _contact, conversation_id, wamid, _received = _suspected(session, request_id)
    session.execute(
        "UPDATE privacy_request SET state = 'CLOSED_NOT_REQUEST', outcome = ?, phrase = '', changed_at = ?,"
        " closed_at = ?, changed_by = ? WHERE id = ?",
        (reason, session.now(), session.now(), staff, request_id),
    )
    if wamid:
        suppressions.lift_from_source(session, wamid, reason="manual", evidence="not a request, by staff")
    detection_notes.note_correction(
        session, request_id, wamid, found=found_kind, said=detection_notes.NOTHING
    )
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


def _insert(session: Session, **given: Any) -> int:
    regime = given.get("regime", "IN")
    limits = deadlines.deadlines(given["kind"], given["received_at"], regime, request_clock.holidays(session))
    values: dict[str, Any] = {
        "subject_class": "end_user",
        "our_role": "controller",
        "requester": "self",
        "requester_name": "",
        "source_wamid": None,
        "conversation_id": None,
        "phrase": "",
        "language": "",
        "scope": "{}",
        "parent_id": None,
        "assignee": "",
        "notes": "",
        "staff": "",
        "regime": regime,
        "due_at": limits.promised,
        "legal_due_at": limits.legal,
        "now": session.now(),
        **given,
    }
    return int(session.execute(_INSERT, values).rowcount)


def _follow_law(session: Session, request_id: str, staff: str) -> None:
    """The clock of a confirmed request follows the law the person is under."""
    record = request_record.read(session, request_id)
    regime = request_clock.regime_of(session, record.contact_id)
    limits = deadlines.deadlines(record.kind, record.received_at, regime, request_clock.holidays(session))
    request_record.keep(session, request_id, staff, regime=regime, legal_due_at=limits.legal)
    request_clock.set_due(
        session,
        request_id,
        limits.promised,
        "The clock follows the person's law.",
        basis="promise",
        staff=staff,
    )


def _known(kind: str, requester: str, requester_name: str) -> None:
    if kind not in KINDS:
        raise UserError("This is not a kind of request the law knows.")
    if requester not in rules.REQUESTERS:
        raise UserError("Who asks is the person, a guardian, a relative, a nominee, an agent or the staff.")
    if requester not in ("self", "staff") and not requester_name.strip():
        raise UserError("Somebody else asks for this person: write down who.", "Their name is needed.")


def _language_of(session: Session, contact_id: str) -> str:
    return str(session.value("SELECT language FROM contact WHERE id = ?", (contact_id,)) or "")


def _chat_of(session: Session, contact_id: str | None, conversation_id: int | None) -> int | None:
    """The chat an answer goes to: the one the request came by if it is this person's, else their newest."""
    found = session.value(
        "SELECT id FROM conversation WHERE contact_id = ? ORDER BY id = ? DESC, last_at DESC LIMIT 1",
        (contact_id, conversation_id),
    )
    return None if found is None else int(found)


def _note(session: Session, request_id: str, act: str, fields: dict[str, object], staff: str) -> None:
    request_record.write_down(session, request_id, act, fields, staff)
