"""Why may I message this person? The policy's answer in one sentence, with the record it rests on."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.policy import (
    BlockReason,
    SendFacts,
    TemplateFact,
    check_send,
    standing_suppression,
)
from sanjog_desktop.domain.why import day_of, grant_code, sentence
from sanjog_desktop.store.consent_rows import Why
from sanjog_desktop.store.reads.consents import consent_event
from sanjog_desktop.store.reads.send_facts import facts_of_chat, facts_of_person
from sanjog_desktop.store.rows import ConsentEventRow
from sanjog_desktop.store.session import Session

_WITHOUT_CONSENT: Final = frozenset({"rights", "legal", "account_security"})
_LAST: Final = (
    "SELECT seq FROM consent_current WHERE contact_id = ? AND purpose = ? AND channel IN ('whatsapp', '*')"
    " ORDER BY seq DESC LIMIT 1"
)
_PENDING: Final = (
    "SELECT seq FROM consent_pending WHERE contact_id = ? AND purpose = ? AND channel IN ('whatsapp', '*')"
    " ORDER BY seq DESC LIMIT 1"
)


def why_allowed(session: Session, contact_id: str, purpose: str, conversation_id: int | None = None) -> Why:
    """May ``contact_id`` be messaged for ``purpose`` now, in the chat given (else their latest), and what says so?

    A template is taken to be at hand: whether the text itself needs one is the composer's question.
    """
    chat = conversation_id if conversation_id is not None else _latest_chat(session, contact_id)
    facts = facts_of_person(session, contact_id, purpose) if chat is None else facts_of_chat(session, chat, purpose)
    category = "MARKETING" if purpose == "marketing" else "UTILITY"
    facts = replace(facts, uses_template=True, template=TemplateFact("APPROVED", category))
    now = session.now()
    verdict = check_send(facts, now)
    last = _event(session, _LAST, contact_id, purpose)
    if verdict.allowed:
        return _yes(facts, last, now)
    if verdict.reason is BlockReason.SUPPRESSED:
        return _stopped(facts, last)
    if verdict.reason is BlockReason.CONSENT:
        return _not_granted(session, contact_id, purpose, last, now)
    return _why(False, str(verdict.reason))


def _yes(facts: SendFacts, last: ConsentEventRow | None, now: Instant) -> Why:
    if facts.purpose in _WITHOUT_CONSENT:
        return _why(True, "law")
    is_granted = last is not None and last.act == "grant" and not 0 < last.expires_at <= now
    if last is None or not is_granted:
        return _why(True, "window", until=facts.window_until)
    values = {"day": day_of(last.at), "notice": last.notice_version}
    return _why(True, grant_code(last.method), values, last, last.expires_at or None)


def _stopped(facts: SendFacts, last: ConsentEventRow | None) -> Why:
    stop = standing_suppression(facts)
    assert stop is not None
    record = last if last is not None and last.act == "withdraw" else None
    return _why(False, stop.reason, {"day": day_of(stop.at)}, record)


def _not_granted(
    session: Session, contact_id: str, purpose: str, last: ConsentEventRow | None, now: Instant
) -> Why:
    waiting = _event(session, _PENDING, contact_id, purpose)
    if waiting is not None and (last is None or waiting.seq > last.seq):
        return _why(False, "pending", {"day": day_of(waiting.at)}, waiting)
    if last is None:
        return _why(False, "none")
    if last.act == "grant":
        return _why(False, "expire", {"day": day_of(min(last.expires_at, now))}, last)
    code = "unproved" if last.act == "deny" and last.method == "import" else last.act
    return _why(False, code, {"day": day_of(last.at)}, last)


def _why(
    allowed: bool,
    code: str,
    values: dict[str, str] | None = None,
    record: ConsentEventRow | None = None,
    until: int | None = None,
) -> Why:
    values = values or {}
    return Why(allowed, sentence(code, values), record, until, code, values)


def _latest_chat(session: Session, contact_id: str) -> int | None:
    found = session.value(
        "SELECT id FROM conversation WHERE contact_id = ? ORDER BY last_at DESC, id DESC LIMIT 1", (contact_id,)
    )
    return None if found is None else int(found)


def _event(session: Session, which: str, contact_id: str, purpose: str) -> ConsentEventRow | None:
    seq = session.value(which, (contact_id, purpose))
    return None if seq is None else consent_event(session, int(seq))
