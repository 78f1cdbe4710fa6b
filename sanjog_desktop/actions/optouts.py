"""A person said no: the withdrawal, the suppression and the cancelling of what waits, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sanjog_desktop.actions import audit
from sanjog_desktop.actions.cancelling import STOPPED, cancel_outbox, show_cancelled
from sanjog_desktop.actions.identity_keys import IdentityKeys
from sanjog_desktop.actions.sharing import cancel_shares
from sanjog_desktop.actions.suppressions import suppress
from sanjog_desktop.domain.consent import (
    PROACTIVE_PURPOSES,
    Channel,
    ConsentMethod,
    Evidence,
    Purpose,
    encode_evidence,
)
from sanjog_desktop.store.session import Session


def stop_person(
    session: Session,
    keys: IdentityKeys,
    *,
    contact_id: str,
    targets: Sequence[bytes],
    at: int,
    reason: str,
    source: str,
    actor: str,
    method: str,
    evidence: Evidence,
    only: Purpose | None = None,
    language: str = "",
) -> int:
    """Suppress the keys, withdraw the consents and cancel what waits; returns how many messages were cancelled.

    ``only`` limits it to one purpose (WhatsApp's own switch is for marketing alone).
    """
    purposes = PROACTIVE_PURPOSES if only is None else (only,)
    suppress(session, keys, targets, reason=reason, at=at, purpose=only or "*", source=source)
    append_withdrawals(
        session,
        contact_id,
        purposes,
        at=at,
        actor=actor,
        method=method,
        evidence=evidence,
        source=source,
        language=language,
    )
    cancelled = cancel_forbidden(session, contact_id, purposes)
    audit.record(
        session, "opt_out", "contact", contact_id, reason=reason, detail=[str(only or "*"), at, source]
    )
    return cancelled


def append_withdrawals(
    session: Session,
    contact_id: str,
    purposes: Iterable[Purpose],
    *,
    at: int,
    actor: str,
    method: str = ConsentMethod.WA_REPLY,
    evidence: Evidence,
    source: str | None = None,
    language: str = "",
    recorded_by: str = "",
) -> None:
    """Append one withdrawal a purpose, and one more where a consent for every channel is in force.

    With a ``source`` (the id of what the person did), telling it twice appends nothing.
    """
    now, text = session.now(), encode_evidence(evidence)
    for purpose in purposes:
        done = session.execute(
            "INSERT OR IGNORE INTO consent(contact_id, purpose, channel, act, at, actor, language, method, evidence,"
            " recorded_by, source_wamid, recorded_at) VALUES (?, ?, 'whatsapp', 'withdraw', ?, ?, ?, ?, ?, ?, ?, ?)",
            (contact_id, purpose, at, actor, language, method, text, recorded_by, source, now),
        ).rowcount
        if not done:
            continue
        everywhere = session.value(
            "SELECT act FROM consent_current WHERE contact_id = ? AND purpose = ? AND channel = ?",
            (contact_id, purpose, Channel.ANY),
        )
        if everywhere == "grant":
            session.execute(
                "INSERT INTO consent(contact_id, purpose, channel, act, at, actor, language, method, evidence,"
                " recorded_by, recorded_at) VALUES (?, ?, '*', 'withdraw', ?, ?, ?, ?, ?, ?, ?)",
                (contact_id, purpose, at, actor, language, method, text, recorded_by, now),
            )
    session.changed("consent", contact_id)
    session.changed("contact", contact_id)


def hold_person(
    session: Session, keys: IdentityKeys, *, contact_id: str, targets: Sequence[bytes], at: int, source: str
) -> int:
    """Hold back what we send of our own accord until staff have read a message that may be an opt-out.

    The hold is dated just before the message, so that staff can still answer it and ask.
    """
    suppress(session, keys, targets, reason="manual", at=at - 1, source=source)
    session.changed("consent", contact_id)
    return cancel_forbidden(session, contact_id, ())


def cancel_forbidden(session: Session, contact_id: str, withdrawn: Iterable[Purpose]) -> int:
    """Cancel the person's waiting messages that may no longer be sent, and all for the ``withdrawn`` purposes;
    so too those to others that carry this person's data and may not any more. Returns how many.

    One that only waits for its template or for an open window keeps waiting: its own time has not come.
    """
    cancelled = show_cancelled(session)  # what the store's triggers took back already
    gone = {str(purpose) for purpose in withdrawn}
    rows = session.rows(
        "SELECT o.id, o.message_id, o.conversation_id, o.purpose, g.reason FROM outbox o"
        " JOIN gate_refusal g ON g.outbox_id = o.id"
        " WHERE o.conversation_id IN (SELECT id FROM conversation WHERE contact_id = ?)"
        " AND o.state IN ('scheduled', 'queued')",
        (contact_id,),
    )
    doomed = [
        row[:3]
        for row in rows
        if row[3] in gone or (row[4] is not None and row[4] not in ("gate:window", "gate:template"))
    ]
    cancel_outbox(session, doomed, STOPPED)
    return cancelled + len(doomed) + cancel_shares(session, contact_id)
