"""Consent recorded by staff: that somebody agreed, or took it back, with what proves it.

The ledger only grows. A grant needs a notice and evidence that fits how it was given, and none is taken for
somebody who may not or does not want to be messaged (DPDP Act 2023, sections 5, 6 and 9; GDPR article 7).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any, Final

from sanjog_desktop.actions import audit, journal, notices, suppressions
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.notices import Notice
from sanjog_desktop.actions.optouts import append_withdrawals, cancel_forbidden
from sanjog_desktop.domain.consent import (
    PROACTIVE_PURPOSES,
    WITHOUT_CONSENT,
    ConsentMethod,
    Evidence,
    Purpose,
    encode_evidence,
)
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId, new_id
from sanjog_desktop.store.session import Session

ADULT_YEARS: Final = 18
#: A person who said no is only heard to say yes again in writing of their own.
_OWN_WRITING: Final = frozenset(
    {ConsentMethod.WA_REPLY, ConsentMethod.WA_BUTTON, ConsentMethod.PAPER, ConsentMethod.WEB_FORM}
)
_BY_MESSAGE: Final = frozenset({ConsentMethod.WA_REPLY, ConsentMethod.WA_BUTTON})
#: What new evidence lifts, and why nothing lifts the others.
_LIFTED_BY_GRANT: Final = frozenset({"stop", "manual"})
_NEVER_LIFTED: Final[dict[str, tuple[str, str]]] = {
    "erasure": (
        "This person's data was erased at their request, so no consent is recorded for them.",
        "They may write to you again themselves.",
    ),
    "block": ("This person blocked you on WhatsApp.", "No consent can be recorded while they do."),
    "complaint": ("This person complained about your messages.", "No new consent is recorded for them."),
    "meta_stop": (
        "This person switched off your offers in WhatsApp itself.",
        "Only they can switch them on again, in WhatsApp.",
    ),
}


def record_opt_in(
    session: Session,
    contact_id: ContactId,
    purposes: Sequence[Purpose],
    method: ConsentMethod,
    evidence: Evidence,
    *,
    language: str,
    staff: str = "",
    at: int | None = None,
    expires_at: int | None = None,
) -> int:
    """Append one grant a purpose and lift the person's own stop; returns how many grants are new.

    ``at`` is when they agreed, in milliseconds; without it, the time of the message that proves it, else now.
    Raises :class:`UserError` when the consent may not be recorded, and says why.
    """
    asked = list(dict.fromkeys(purposes))
    if not asked or any(purpose in WITHOUT_CONSENT for purpose in asked):
        raise UserError("Choose at least one thing the person agreed to.")
    _check_person(session, contact_id)
    said_at = _check_evidence(session, contact_id, method, evidence)
    at = min(session.now(), at if at is not None else said_at if said_at is not None else session.now())
    notice = notices.current(session, language)
    if notice is None:
        raise UserError("There is no notice to agree to, so no consent can be recorded.")
    lifted = _check_stops(session, contact_id, asked, method, evidence, said_at, at)
    added = _append_grants(
        session, contact_id, asked, method, evidence, notice,
        language=language, staff=staff, at=at, expires_at=expires_at,
    )  # fmt: skip
    if added:
        _lift(session, lifted, encode_evidence(evidence))
        _note(session, contact_id, "grant", added, method, staff)
    return len(added)


def withdraw(
    session: Session,
    contact_id: ContactId,
    purposes: Sequence[Purpose] = (),
    method: ConsentMethod = ConsentMethod.IN_PERSON,
    evidence: Evidence | None = None,
    *,
    language: str = "",
    staff: str = "",
    at: int | None = None,
) -> int:
    """The person took their consent back, for some ``purposes`` or (none named) for all that we send of our own
    accord. What waits is cancelled in the same transaction; returns how many messages.

    A withdrawal needs no proof: it must be as easy as the consent was (GDPR article 7(3)).
    """
    if session.value("SELECT 1 FROM contact WHERE id = ?", (contact_id,)) is None:
        raise NotFound("This person is no longer there.")
    evidence = evidence or Evidence()
    at = session.now() if at is None else min(at, session.now())
    source = evidence.wamid or f"desk:{new_id()}"
    keys, targets = identity_keys(session), suppressions.keys_of_contact(session, contact_id)
    for purpose in purposes or ("*",):
        suppressions.suppress(session, keys, targets, reason="stop", at=at, purpose=purpose, source=source)
    gone = list(purposes) or list(PROACTIVE_PURPOSES)
    append_withdrawals(
        session,
        contact_id,
        gone,
        at=at,
        actor="subject",
        method=method,
        evidence=evidence,
        source=source,
        language=language,
        recorded_by=staff,
    )
    cancelled = cancel_forbidden(session, contact_id, gone)
    _note(session, contact_id, "withdraw", gone, method, staff)
    return cancelled


# What must be true of a grant ----------------------------------------------------------------------


def _check_person(session: Session, contact_id: str) -> None:
    row = session.one(
        "SELECT c.erased_at, c.restricted, coalesce(k.born_on, '') FROM contact c"
        " LEFT JOIN candidate k ON k.contact_id = c.id WHERE c.id = ?",
        (contact_id,),
    )
    if row is None:
        raise NotFound("This person is no longer there.")
    erased_at, restricted, born_on = row
    if erased_at is not None:
        raise UserError(*_NEVER_LIFTED["erasure"])
    if restricted:
        raise UserError(
            "This person's data may only be kept, not used, until their request is settled.",
            "See Privacy for the open request.",
        )
    if is_minor(born_on, session.now()):
        raise UserError(
            "This person is under 18, so they cannot agree by themselves.",
            "Write to a parent instead, and record the parent's consent on the parent's card.",
        )


def is_minor(born_on: str, now: int) -> bool:
    """Whether somebody born on ``born_on`` (ISO date, or its year alone) is under 18; unknown means no."""
    today = datetime.fromtimestamp(now / 1000, UTC).date()
    if born_on[:4].isdigit() and len(born_on) == 4:
        return today.year - int(born_on) < ADULT_YEARS
    try:
        born = date.fromisoformat(born_on)
    except ValueError:
        return False
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day)) < ADULT_YEARS


def _check_evidence(
    session: Session, contact_id: str, method: ConsentMethod, evidence: Evidence
) -> int | None:
    """Refuse a grant whose evidence does not fit its method; the time of the message that proves it, if any."""
    if not _fits(method, evidence):
        raise UserError(
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
        raise UserError(
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


def _check_stops(
    session: Session,
    contact_id: str,
    purposes: Sequence[Purpose],
    method: ConsentMethod,
    evidence: Evidence,
    said_at: int | None,
    at: int,
) -> list[str]:
    """Refuse a grant that a standing no outweighs; the ids of the suppressions it lifts."""
    stops = _standing(session, contact_id, purposes)
    for _id, reason, _at, _source in stops:
        if reason not in _LIFTED_BY_GRANT:
            raise UserError(*_NEVER_LIFTED[reason])
    last_no = max([stop[2] for stop in stops] + [_last_no(session, contact_id, purposes)])
    if not last_no:
        return []
    is_message = method in _BY_MESSAGE or bool(evidence.wamid)
    if method not in _OWN_WRITING or (is_message and said_at is None):
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
        f" AND act IN ('withdraw', 'deny') AND purpose IN ({names})",
        (contact_id, *purposes),
    )
    return int(found or 0)


# Writing --------------------------------------------------------------------------------------------


def _append_grants(
    session: Session,
    contact_id: str,
    purposes: Sequence[Purpose],
    method: ConsentMethod,
    evidence: Evidence,
    notice: Notice,
    *,
    language: str,
    staff: str,
    at: int,
    expires_at: int | None,
) -> list[Purpose]:
    """Append the grants; the same message proves the same purpose once."""
    text, now, added = encode_evidence(evidence), session.now(), []
    for purpose in purposes:
        if evidence.wamid and session.value(
            "SELECT 1 FROM consent WHERE source_wamid = ? AND purpose = ? AND act = 'grant'",
            (evidence.wamid, purpose),
        ):
            continue
        session.execute(
            "INSERT INTO consent(contact_id, purpose, channel, act, at, actor, notice_id, notice_sha256, language,"
            " method, evidence, recorded_by, expires_at, source_wamid, recorded_at)"
            " VALUES (?, ?, 'whatsapp', 'grant', ?, 'subject', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                contact_id, purpose, at, notice.id, notice.sha256, language, method, text, staff, expires_at,
                evidence.wamid or None, now,
            ),
        )  # fmt: skip
        added.append(purpose)
    return added


def _lift(session: Session, ids: Sequence[str], evidence: str) -> None:
    session.executemany(
        "UPDATE suppression SET lifted_at = ?, lift_evidence = ? WHERE id = ?",
        [(session.now(), evidence, id) for id in ids],
    )


def _note(
    session: Session, contact_id: str, act: str, purposes: Sequence[Purpose], method: str, staff: str
) -> None:
    fields = {"purposes": [str(purpose) for purpose in purposes], "method": str(method)}
    journal.note(session, "consent", contact_id, act, fields, staff=staff)
    audit.record(session, f"consent_{act}", "contact", contact_id, actor=staff, reason=method, detail=fields)
    session.changed("consent", contact_id)
    session.changed("contact", contact_id)
    for (conversation_id,) in session.rows("SELECT id FROM conversation WHERE contact_id = ?", (contact_id,)):
        session.changed("conversation", conversation_id)
