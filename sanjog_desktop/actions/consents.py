"""Consents: given with a notice and evidence, taken back at any time and at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sanjog_desktop.actions import audit, journal, notices, suppressions
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.optouts import append_withdrawals, cancel_forbidden
from sanjog_desktop.domain.consent import (
    PROACTIVE_PURPOSES,
    WITHOUT_CONSENT,
    Channel,
    ConsentMethod,
    Evidence,
    Purpose,
    encode_evidence,
)
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.store.session import Session


def record_opt_in(
    session: Session,
    contact_id: str,
    purposes: Sequence[Purpose],
    method: ConsentMethod,
    evidence: Evidence,
    *,
    notice_id: str | None = None,
    language: str = "en",
    staff: str = "",
    at: int | None = None,
    expires_at: int | None = None,
    channel: Channel = Channel.WHATSAPP,
) -> None:
    """Record that a person agreed, ``at`` (milliseconds; now if not given), after seeing the notice.

    Also lifts the suppressions a later, provable yes of the same person answers (a STOP typed to us, staff's own
    mark), never WhatsApp's own stop nor one that follows an erasure. Raises :class:`UserError` without evidence or
    notice, or for an import, which proves nothing.
    """
    chosen = [Purpose(purpose) for purpose in purposes]
    if not chosen or WITHOUT_CONSENT.intersection(chosen):
        raise UserError("Choose what the person agreed to.")
    if evidence.is_empty():
        raise UserError(
            "A consent needs something that proves it.", "Note their words, or the message or form."
        )
    if method is ConsentMethod.IMPORT:
        raise UserError("A list proves no consent.", "Ask the people on it, and record what they say.")
    card = session.one("SELECT erased_at FROM contact WHERE id = ?", (contact_id,))
    if card is None or card[0] is not None:
        raise NotFound("This person is no longer there.")
    notice, sha256 = _notice(session, notice_id, language)
    now = session.now()
    when = now if at is None else at
    for purpose in chosen:
        session.execute(
            "INSERT INTO consent(contact_id, purpose, channel, act, at, actor, notice_id, notice_sha256, language,"
            " method, evidence, recorded_by, expires_at, recorded_at)"
            " VALUES (?, ?, ?, 'grant', ?, 'subject', ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                contact_id, purpose, channel, when, notice, sha256, language, method, encode_evidence(evidence),
                staff, expires_at, now,
            ),
        )  # fmt: skip
    _lift_answered(session, contact_id, chosen, when, evidence)
    _note(session, contact_id, "grant", chosen, method, staff)


def withdraw(
    session: Session,
    contact_id: str,
    purposes: Iterable[Purpose] | None = None,
    *,
    method: ConsentMethod,
    evidence: Evidence,
    staff: str = "",
    at: int | None = None,
) -> int:
    """Record that a person takes consent back, for ``purposes`` or (``None``) for everything we send by ourselves.

    Suppresses and cancels what waits in the same transaction; returns how many messages were cancelled.
    """
    chosen = PROACTIVE_PURPOSES if purposes is None else tuple(Purpose(purpose) for purpose in purposes)
    if session.value("SELECT 1 FROM contact WHERE id = ?", (contact_id,)) is None:
        raise NotFound("This person is no longer there.")
    keys, when = identity_keys(session), session.now() if at is None else at
    targets = suppressions.keys_of_contact(session, contact_id)
    for purpose in ("*",) if purposes is None else chosen:
        suppressions.suppress(
            session,
            keys,
            targets,
            reason="stop" if purposes is None else "manual",
            at=when,
            purpose=str(purpose),
        )
    append_withdrawals(
        session,
        contact_id,
        chosen,
        at=when,
        actor="subject",
        method=method,
        evidence=evidence,
        recorded_by=staff,
    )
    cancelled = cancel_forbidden(session, contact_id, chosen)
    _note(session, contact_id, "withdraw", chosen, method, staff)
    return cancelled


def _notice(session: Session, notice_id: str | None, language: str) -> tuple[str, str]:
    if notice_id is None:
        return notices.current(session, language)
    sha256 = session.value("SELECT sha256 FROM notice WHERE id = ?", (notice_id,))
    if sha256 is None:
        raise NotFound("This notice is not in the store.")
    return notice_id, sha256


def _lift_answered(
    session: Session, contact_id: str, purposes: Sequence[Purpose], at: int, evidence: Evidence
) -> None:
    """A yes after a no: the later word of the same person counts, for what they said yes to."""
    named = [str(purpose) for purpose in purposes]
    marks = ",".join("?" * len(named))
    for key in suppressions.keys_of_contact(session, contact_id):
        # A stop of everything is lifted by any later yes: consent, not suppression, then keeps the rest apart.
        session.execute(
            "UPDATE suppression SET lifted_at = ?, lift_evidence = ? WHERE key = ? AND lifted_at IS NULL"
            f" AND reason IN ('stop', 'manual') AND at <= ? AND (purpose = '*' OR purpose IN ({marks}))",
            (session.now(), encode_evidence(evidence), key, at, *named),
        )


def _note(
    session: Session, contact_id: str, act: str, purposes: Sequence[Purpose], method: str, staff: str
) -> None:
    named = [str(purpose) for purpose in purposes]
    journal.note(session, "consent", contact_id, act, {"purposes": named, "method": str(method)}, staff=staff)
    audit.record(
        session, f"consent_{act}", "contact", contact_id, actor=staff, reason=str(method), detail=named
    )
    session.changed("consent", contact_id)
    session.changed("contact", contact_id)
    for (conversation,) in session.rows("SELECT id FROM conversation WHERE contact_id = ?", (contact_id,)):
        session.changed("conversation", conversation)
