"""What must be true before a consent is recorded: of the person, of the proof, and of what they said before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sanjog_desktop.actions import suppressions
from sanjog_desktop.domain.biodata import day_in_india, is_minor
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.store.session import Session

#: A person who said no is only heard to say yes again in writing of their own.
_OWN_WRITING: Final = frozenset(
    {ConsentMethod.WA_REPLY, ConsentMethod.WA_BUTTON, ConsentMethod.PAPER, ConsentMethod.WEB_FORM}
)
_BY_MESSAGE: Final = frozenset({ConsentMethod.WA_REPLY, ConsentMethod.WA_BUTTON})
#: What new evidence lifts, and why nothing lifts the others.
_LIFTED_BY_GRANT: Final = frozenset({"stop", "manual", "erasure"})
_ERASED: Final = (
    "This person's data was erased at their request, so no consent is recorded for them.",
    "They may write to you again themselves.",
)
_NEVER_LIFTED: Final[dict[str, tuple[str, str]]] = {
    "block": ("This person blocked you on WhatsApp.", "No consent can be recorded while they do."),
    "complaint": ("This person complained about your messages.", "No new consent is recorded for them."),
    "meta_stop": (
        "This person switched off your offers in WhatsApp itself.",
        "Only they can switch them on again, in WhatsApp.",
    ),
}


class Unproved(UserError):
    """What was given as proof of a consent does not prove it."""


def check_person(session: Session, contact_id: str) -> None:
    """Refuse a consent of somebody who is gone, erased, restricted or under 18 (DPDP Act 2023, section 9)."""
    row = session.one(
        "SELECT c.erased_at, c.restricted, coalesce(k.born_on, '') FROM contact c"
        " LEFT JOIN candidate k ON k.contact_id = c.id WHERE c.id = ?",
        (contact_id,),
    )
    if row is None:
        raise NotFound("This person is no longer there.")
    erased_at, restricted, born_on = row
    if erased_at is not None:
        raise UserError(*_ERASED)
    if restricted:
        raise UserError(
            "This person's data may only be kept, not used, until their request is settled.",
            "See Privacy for the open request.",
        )
    if is_minor(born_on, day_in_india(session.now())):
        raise UserError(
            "This person is under 18, so they cannot agree by themselves.",
            "Write to a parent instead, and record the parent's consent on the parent's card.",
        )


def check_relative(session: Session, contact_id: str, given_by: str) -> None:
    """Refuse somebody's word for themselves as a relative's, and the word of nobody we know."""
    if given_by == contact_id:
        raise UserError("This is the person's own word, not a relative's.")
    if session.value("SELECT 1 FROM contact WHERE id = ? AND erased_at IS NULL", (given_by,)) is None:
        raise NotFound("The relative is no longer there.")


def check_evidence(
    session: Session, contact_id: str, method: ConsentMethod, evidence: Evidence
) -> int | None:
    """Refuse a grant whose evidence does not fit its method; the time of the message that proves it, if any."""
    if not _fits(method, evidence):
        raise Unproved(
            "Nothing was noted that proves this consent.",
            "Note the message, where the signed form is kept, or what was said and who heard it.",
        )
    if not evidence.wamid:
        return None
    said_at = session.value(
        "SELECT m.at FROM message m JOIN conversation v ON v.id = m.conversation_id"
        " WHERE m.wamid = ? AND m.direction = 'in' AND v.contact_id = ?",
        (evidence.wamid, contact_id),
    )
    if said_at is None:
        raise Unproved(
            "The message that is to prove this consent was not written by this person.",
            "Open their chat and choose the message in which they agreed.",
        )
    return int(said_at)


def _fits(method: ConsentMethod, evidence: Evidence) -> bool:
    match method:
        case ConsentMethod.WA_BUTTON:
            return bool(evidence.wamid)
        case ConsentMethod.WA_REPLY:
            return bool(evidence.wamid or evidence.words)
        case ConsentMethod.WA_PREFERENCE:
            return bool(evidence.wamid or evidence.reference)
        case ConsentMethod.WEB_FORM:
            return bool(evidence.form_sha256 or evidence.reference or evidence.words)
        case ConsentMethod.PAPER:
            return bool(evidence.scan_sha256 or evidence.reference or evidence.words)
        case ConsentMethod.VOICE | ConsentMethod.IN_PERSON:
            return bool(evidence.words or evidence.witness)
        case ConsentMethod.IMPORT:
            return bool(evidence.reference)


def check_stops(
    session: Session,
    contact_id: str,
    purposes: Sequence[Purpose],
    method: ConsentMethod,
    evidence: Evidence,
    said_at: int | None,
    at: int,
    *,
    is_own: bool = True,
) -> list[str]:
    """Refuse a grant that a standing no outweighs; the ids of the suppressions it lifts.

    A relative (``is_own`` false) outweighs none. Who was erased and comes back must have written it themselves.
    """
    stops = _standing(session, contact_id, purposes)
    for _id, reason, _at, _source in stops:
        if reason not in _LIFTED_BY_GRANT:
            raise UserError(*_NEVER_LIFTED[reason])
        if reason == "erasure" and not (is_own and said_at is not None):
            raise UserError(*_ERASED)
    last_no = max([stop[2] for stop in stops] + [_last_no(session, contact_id, purposes)])
    if not last_no:
        return []
    is_message = method in _BY_MESSAGE or bool(evidence.wamid)
    if not is_own or method not in _OWN_WRITING or (is_message and said_at is None):
        raise UserError(
            "This person asked not to get these messages. To change that, they must say so in writing.",
            "Choose the message in which they ask for it again, or a form they signed since.",
        )
    if (at if said_at is None else said_at) <= last_no or evidence.wamid in {
        stop[3] for stop in stops if stop[3]
    }:
        raise UserError(
            "This person asked not to get these messages after they had agreed.",
            "Choose a message or a signed form from after that.",
        )
    return [stop[0] for stop in stops]


def _standing(session: Session, contact_id: str, purposes: Sequence[Purpose]) -> list[tuple[Any, ...]]:
    """(id, reason, at, source) of each suppression of the person that concerns the purposes, the hardest first."""
    keys = suppressions.keys_of_contact(session, contact_id)
    marks = ",".join("?" * len(keys))
    names = ",".join("?" * len(purposes))
    return session.rows(
        f"SELECT id, reason, at, source_wamid FROM suppression WHERE key IN ({marks}) AND lifted_at IS NULL"
        f" AND channel IN ('whatsapp', '*') AND purpose IN ('*', {names})"
        " ORDER BY CASE reason WHEN 'erasure' THEN 0 WHEN 'block' THEN 1 WHEN 'complaint' THEN 2"
        " WHEN 'meta_stop' THEN 3 ELSE 4 END",
        (*keys, *purposes),
    )


def _last_no(session: Session, contact_id: str, purposes: Sequence[Purpose]) -> int:
    """When the person last withdrew or refused one of the purposes, if that is where it stands; else 0."""
    names = ",".join("?" * len(purposes))
    found = session.value(
        "SELECT max(at) FROM consent_current WHERE contact_id = ? AND channel IN ('whatsapp', '*')"
        f" AND (act = 'withdraw' OR (act = 'deny' AND method <> 'import')) AND purpose IN ({names})",
        (contact_id, *purposes),
    )
    return int(found or 0)
