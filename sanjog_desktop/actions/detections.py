"""Privacy requests found in chats, and what follows at once: a STOP is obeyed, everything else waits for staff.

Nothing here erases or discloses. An opt-out in other words than the plain command holds back what we would send
of our own accord until a person has read it, at most a day. A bare "no" means what we had sent: a proposal is
declined, a broadcast is perhaps no longer wanted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sanjog_desktop.actions import audit, optouts, requests, suppressions
from sanjog_desktop.actions.identity_keys import IdentityKeys
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.intents import Detection, Tier, answer_in, detect
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import ButtonReply, Content, Edit, InteractiveReply, Media, Text

#: What a register of requests calls it (DPDP Act 2023, section 13: grievance redressal).
_REQUEST_KINDS: Final = {"complaint": "grievance"}
_HOLDING: Final = frozenset({"opt_out", "withdraw_consent"})
#: What we propose to a person by name: a "no" to it declines the proposal.
_PROPOSING: Final = frozenset({Purpose.MATCH_UPDATES, Purpose.PROFILE_SHARING, Purpose.PHOTO_SHARING})
HOLD_LASTS: Final = DAY
"""How long a message nobody has read may hold back what we send."""
_AT_A_TIME: Final = 100


@dataclass(frozen=True, slots=True)
class Found:
    """A request in a message: whose, where, when and in which words; ``replies_to`` is the message they quoted."""

    detection: Detection
    contact_id: str
    phone: str | None
    user_id: str | None
    conversation_id: int
    wamid: str
    at: int
    replies_to: str = ""


def detect_in(content: Content, *, forwarded: bool) -> Detection | None:
    """What the person asks for in their own words; forwarded text is not theirs."""
    if forwarded:
        return None
    if type(content) is Text:
        return detect(content.body) or answer_in(content.body)
    match content:
        case Media(caption=caption) if caption:
            return detect(caption)
        case ButtonReply(text=text, payload=payload):
            return _first(text, payload)
        case InteractiveReply(title=title, id=reply_id):
            return _first(title, reply_id)
        case Edit(content=changed):
            return detect_in(changed, forwarded=False)
        case _:
            return None


def act_on(session: Session, keys: IdentityKeys, found: Found) -> int:
    """Open the request and do what may be done at once; returns how many waiting messages were cancelled."""
    detection = found.detection
    if detection.tier is Tier.ASK and not _answers_a_broadcast(session, found):
        return 0
    at_once = detection.tier is Tier.EXACT and detection.kind in _HOLDING
    kinds = (detection.kind, *detection.also)
    new = [kind for kind in kinds if _open(session, keys, found, kind, detection.kind, at_once=at_once)]
    if _HOLDING.isdisjoint(new):
        return 0
    targets = keys.of(found.phone, found.user_id)
    if not at_once:
        return optouts.hold_person(
            session, keys, contact_id=found.contact_id, targets=targets, at=found.at, source=found.wamid
        )
    return optouts.stop_person(
        session,
        keys,
        contact_id=found.contact_id,
        targets=targets,
        at=found.at,
        reason="stop",
        source=found.wamid,
        actor="subject",
        method=ConsentMethod.WA_REPLY,
        evidence=Evidence(wamid=found.wamid, words=detection.phrase),
        language=detection.language,
    )


def release_stale_holds(session: Session) -> int:
    """Lift the holds of messages that nobody has read for a day; returns how many requests let go of theirs.

    The requests stay in the queue, and what was cancelled stays so. To be called until it returns 0.
    """
    rows = session.rows(
        "SELECT DISTINCT r.id, r.source_wamid FROM privacy_request r JOIN suppression s"
        " ON s.source_wamid = r.source_wamid AND s.reason = 'manual' AND s.lifted_at IS NULL"
        " WHERE r.state = 'SUSPECTED' AND r.created_at <= ? ORDER BY r.created_at, r.id LIMIT ?",
        (session.now() - HOLD_LASTS, _AT_A_TIME),
    )
    for request_id, wamid in rows:
        suppressions.lift_from_source(session, wamid, reason="manual", evidence="not decided within a day")
        audit.record(session, "hold_released", "request", request_id, reason="not decided within a day")
        session.changed("request", request_id)
    return len(rows)


def _open(
    session: Session, keys: IdentityKeys, found: Found, kind: str, first_kind: str, *, at_once: bool
) -> bool:
    detection = found.detection
    return requests.open_from_message(
        session,
        keys,
        kind=_REQUEST_KINDS.get(kind, kind),
        state="EXECUTING" if at_once else "SUSPECTED",
        contact_id=found.contact_id,
        conversation_id=found.conversation_id,
        wamid=found.wamid,
        received_at=found.at,
        phrase=detection.phrase,
        language=detection.language,
        parent_wamid_kind="" if kind == first_kind else _REQUEST_KINDS.get(first_kind, first_kind),
    )


def _answers_a_broadcast(session: Session, found: Found) -> bool:
    """Whether what the person quoted, or else what we sent them last, was an advertisement and no proposal."""
    row = session.one(
        "SELECT o.purpose, (SELECT max(t.category = 'MARKETING') FROM template t WHERE t.name = m.template_name)"
        " FROM message m LEFT JOIN outbox o ON o.message_id = m.id"
        " WHERE m.conversation_id = ?1 AND m.direction = 'out' AND m.wamid IS NOT NULL AND m.status <> 'failed'"
        " AND (?2 = '' OR m.wamid = ?2) AND m.at <= ?3 ORDER BY m.at DESC, m.id DESC LIMIT 1",
        (found.conversation_id, found.replies_to, found.at),
    )
    if row is None:
        return False
    purpose, is_marketing = row
    if purpose is None:
        return bool(is_marketing)
    return purpose not in _PROPOSING and (purpose == Purpose.MARKETING or bool(is_marketing))


def switch_marketing(
    session: Session,
    keys: IdentityKeys,
    *,
    contact_id: str,
    targets: list[bytes],
    at: int,
    source: str,
    stops: bool,
) -> int:
    """WhatsApp's own switch for marketing: stop, or resume, which lifts only what that switch had stopped."""
    cancelled = 0
    if stops:
        cancelled = optouts.stop_person(
            session,
            keys,
            contact_id=contact_id,
            targets=targets,
            at=at,
            reason="meta_stop",
            source=source,
            actor="meta_webhook",
            method=ConsentMethod.WA_PREFERENCE,
            evidence=Evidence(reference=source),
            only=Purpose.MARKETING,
        )
    else:
        suppressions.note_resume(session, keys, targets, at=at, source=source)
    suppressions.settle_resumes(session, targets)
    return cancelled


def _first(*texts: str | None) -> Detection | None:
    for text in texts:
        found = (detect(text) or answer_in(text)) if text else None
        if found is not None:
            return found
    return None
