"""Privacy requests found in chats, and what follows at once: a STOP is obeyed, everything else waits for staff.

Nothing here erases or discloses. An opt-out in other words than the plain command holds back what we
would send of our own accord until a person has read it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sanjog_desktop.actions import optouts, requests, suppressions
from sanjog_desktop.actions.identity_keys import IdentityKeys
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.intents import Detection, Tier, detect
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import ButtonReply, Content, Edit, InteractiveReply, Media, Text

#: What a register of requests calls it (DPDP Act 2023, section 13: grievance redressal).
_REQUEST_KINDS: Final = {"complaint": "grievance"}
_HOLDING: Final = frozenset({"opt_out", "withdraw_consent"})


@dataclass(frozen=True, slots=True)
class Found:
    """A request in a message: whose, where, when and in which words."""

    detection: Detection
    contact_id: str
    phone: str | None
    user_id: str | None
    conversation_id: int
    wamid: str
    at: int


def detect_in(content: Content, *, forwarded: bool) -> Detection | None:
    """What the person asks for in their own words; forwarded text is not theirs."""
    if forwarded:
        return None
    if type(content) is Text:
        return detect(content.body)
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
    at_once = detection.tier is Tier.EXACT and detection.kind in _HOLDING
    is_new = requests.open_from_message(
        session,
        keys,
        kind=_REQUEST_KINDS.get(detection.kind, detection.kind),
        state="EXECUTING" if at_once else "SUSPECTED",
        contact_id=found.contact_id,
        conversation_id=found.conversation_id,
        wamid=found.wamid,
        received_at=found.at,
        phrase=detection.phrase,
        language=detection.language,
    )
    if not is_new or detection.kind not in _HOLDING:
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
        found = detect(text) if text else None
        if found is not None:
            return found
    return None
