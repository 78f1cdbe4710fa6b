"""Consent recorded by staff: that somebody agreed, or took it back, with what proves it.

The ledger only grows. A grant needs a notice and evidence that fits how it was given, and none is taken for
somebody who may not or does not want to be messaged (DPDP Act 2023, sections 5, 6 and 9; GDPR article 7).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sanjog_desktop.actions import audit, journal, notices, suppressions
from sanjog_desktop.actions.consent_checks import check_evidence, check_person, check_relative, check_stops
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
from sanjog_desktop.domain.ids import ContactId, NoticeId, new_id
from sanjog_desktop.store.session import Session

EXPIRED_AT_ONCE: Final = 200
"""Consents whose time is over that one transaction closes."""


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
    given_by: ContactId | None = None,
    notice_id: NoticeId | None = None,
) -> int:
    """Append one grant a purpose and lift the person's own stop; returns how many acts are new.

    ``at`` is when they agreed, in milliseconds; without it, the time of the message that proves it, else now.
    ``given_by`` is the relative who spoke for them: then nothing is granted, the word waits for the person's own
    (:func:`confirm_pending`). ``notice_id`` is the notice they saw, if not the present one of the ``language``.
    Raises :class:`UserError` when the consent may not be recorded, and says why.
    """
    asked = list(dict.fromkeys(purposes))
    if not asked or any(purpose in WITHOUT_CONSENT for purpose in asked):
        raise UserError("Choose at least one thing the person agreed to.")
    check_person(session, contact_id)
    if given_by is not None:
        check_relative(session, contact_id, given_by)
    said_at = check_evidence(session, given_by or contact_id, method, evidence)
    at = min(session.now(), at if at is not None else said_at if said_at is not None else session.now())
    notice = _notice(session, language, notice_id)
    lifted = check_stops(session, contact_id, asked, method, evidence, said_at, at, is_own=given_by is None)
    act = _Act(
        contact_id, method, encode_evidence(evidence), evidence.wamid or None, notice, language, staff, at,
        expires_at, given_by,
    )  # fmt: skip
    added = [purpose for purpose in asked if _append(session, act, purpose)]
    if added:
        suppressions.lift(session, lifted, encode_evidence(evidence))
        _note(session, contact_id, "grant" if given_by is None else "pending", added, method, staff)
    return len(added)


def confirm_pending(
    session: Session,
    contact_id: ContactId,
    method: ConsentMethod,
    evidence: Evidence,
    *,
    purposes: Sequence[Purpose] = (),
    language: str,
    staff: str = "",
    at: int | None = None,
    expires_at: int | None = None,
) -> int:
    """The person confirms what a relative had said for them: all of it, or only the ``purposes`` named.

    Their own evidence is needed, as for any grant. Returns how many consents were granted.
    """
    waiting = pending_purposes(session, contact_id)
    confirmed = [purpose for purpose in waiting if not purposes or purpose in purposes]
    if not confirmed:
        raise UserError("Nobody has spoken for this person, so there is nothing to confirm.")
    return record_opt_in(
        session, contact_id, confirmed, method, evidence, language=language, staff=staff, at=at,
        expires_at=expires_at,
    )  # fmt: skip


def pending_purposes(session: Session, contact_id: str) -> list[Purpose]:
    """What a relative agreed to for the person and the person has not confirmed, refused or granted since."""
    rows = session.rows("SELECT purpose FROM consent_pending WHERE contact_id = ? ORDER BY seq", (contact_id,))
    return list(dict.fromkeys(Purpose(row[0]) for row in rows))


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


def note_unproved(
    session: Session, contact_id: ContactId, purposes: Sequence[Purpose], why: str, *, reference: str, staff: str = ""
) -> int:
    """A list says that the person agreed and nothing proves it: noted as unknown (``deny``), never as a grant.

    Where the ledger already has a word on a purpose, that word stands. Returns how many acts are new.
    """
    evidence, added = encode_evidence(Evidence(reference=reference, why_not=why)), []
    for purpose in purposes:
        if session.value(
            "SELECT 1 FROM consent WHERE contact_id = ? AND purpose = ? AND channel IN ('whatsapp', '*') LIMIT 1",
            (contact_id, purpose),
        ):
            continue
        session.execute(
            "INSERT INTO consent(contact_id, purpose, channel, act, at, actor, method, evidence, recorded_by,"
            " recorded_at) VALUES (?1, ?2, 'whatsapp', 'deny', ?3, 'staff_on_behalf', 'import', ?4, ?5, ?3)",
            (contact_id, purpose, session.now(), evidence, staff),
        )
        added.append(purpose)
    if added:
        cancel_forbidden(session, contact_id, ())
        _note(session, contact_id, "deny", added, ConsentMethod.IMPORT, staff)
    return len(added)


def expire_due(session: Session) -> int:
    """Close the consents whose time is over, each with an act of its own; returns how many. Repeat until 0.

    The gate does not wait for this: a consent past its time grants nothing.
    """
    rows = session.rows(
        "SELECT seq, contact_id, purpose, channel, expires_at, method, language FROM consent c"
        " WHERE act = 'grant' AND expires_at IS NOT NULL AND expires_at <= ? AND seq = (SELECT max(l.seq)"
        "  FROM consent l WHERE l.contact_id = c.contact_id AND l.purpose = c.purpose AND l.channel = c.channel"
        "  AND l.act <> 'pending') ORDER BY expires_at LIMIT ?",
        (session.now(), EXPIRED_AT_ONCE),
    )
    for seq, contact_id, purpose, channel, expires_at, method, language in rows:
        session.execute(
            "INSERT INTO consent(contact_id, purpose, channel, act, at, actor, language, method, source_wamid,"
            " recorded_at) VALUES (?, ?, ?, 'expire', ?, 'program', ?, ?, ?, ?)",
            (contact_id, purpose, channel, expires_at, language, method, f"expiry:{seq}", session.now()),
        )
        cancel_forbidden(session, contact_id, ())
        _note(session, contact_id, "expire", [Purpose(purpose)], method, "")
    return len(rows)


# Writing --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Act:
    """What a person, or a relative for them, agreed to; one row a purpose."""

    contact_id: str
    method: ConsentMethod
    evidence: str
    wamid: str | None
    notice: Notice
    language: str
    staff: str
    at: int
    expires_at: int | None
    given_by: str | None


def _notice(session: Session, language: str, notice_id: NoticeId | None) -> Notice:
    found = notices.current(session, language) if notice_id is None else notices.by_id(session, notice_id)
    if found is None:
        raise UserError("There is no notice to agree to, so no consent can be recorded.")
    return found


def _append(session: Session, act: _Act, purpose: Purpose) -> bool:
    """Append the act for a purpose unless it says nothing new: the same message proves the same thing once, and a
    relative's word adds nothing to the person's own or to itself.
    """
    name = "grant" if act.given_by is None else "pending"
    if act.wamid and session.value(
        "SELECT 1 FROM consent WHERE source_wamid = ? AND purpose = ? AND act = ?", (act.wamid, purpose, name)
    ):
        return False
    if act.given_by is not None and session.value(
        "SELECT 1 FROM consent_current WHERE contact_id = ?1 AND purpose = ?2 AND act = 'grant'"
        " UNION SELECT 1 FROM consent_pending WHERE contact_id = ?1 AND purpose = ?2 AND given_by = ?3",
        (act.contact_id, purpose, act.given_by),
    ):
        return False
    session.execute(
        "INSERT INTO consent(contact_id, purpose, channel, act, at, actor, notice_id, notice_sha256, language,"
        " method, evidence, recorded_by, expires_at, source_wamid, recorded_at, given_by)"
        " VALUES (?, ?, 'whatsapp', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            act.contact_id, purpose, name, act.at, "subject" if act.given_by is None else "guardian", act.notice.id,
            act.notice.sha256, act.language, act.method, act.evidence, act.staff, act.expires_at, act.wamid,
            session.now(), act.given_by or "",
        ),
    )  # fmt: skip
    return True


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
