"""What the policy needs to know about one message, read from the store: the same rows the gate looks at."""

from __future__ import annotations

from sanjog_desktop.domain.policy import (
    ConsentFact,
    SendFacts,
    SuppressionFact,
    TemplateFact,
    Verdict,
    check_send,
)
from sanjog_desktop.store.session import Session


def facts_for(
    session: Session, conversation_id: int, purpose: str, template_id: str | None = None
) -> SendFacts:
    """The facts about a message for ``purpose`` in a conversation, with a template or (``None``) without."""
    row = session.one(
        "SELECT c.id, c.erased_at, c.restricted, c.status, v.last_inbound_at, v.window_until, p.phone_key, p.user_key"
        " FROM conversation v LEFT JOIN contact c ON c.id = v.contact_id"
        " LEFT JOIN contact_point p ON p.id = v.contact_point_id WHERE v.id = ?",
        (conversation_id,),
    )
    if row is None or row[0] is None:
        return SendFacts(purpose, contact_found=False)
    contact, erased_at, restricted, status, last_inbound_at, window_until, phone_key, user_key = row
    template = None
    if template_id is not None:
        found = session.one("SELECT status, category FROM template WHERE id = ?", (template_id,))
        template = None if found is None else TemplateFact(*found)
    return SendFacts(
        purpose,
        erased=erased_at is not None,
        restricted=bool(restricted),
        contact_status=status,
        suppressions=tuple(
            SuppressionFact(*found)
            for found in session.rows(
                "SELECT purpose, reason, at, channel FROM suppression WHERE lifted_at IS NULL AND key IN (?, ?)",
                (phone_key, user_key),
            )
        ),
        last_inbound_at=last_inbound_at,
        window_until=window_until,
        uses_template=template_id is not None,
        template=template,
        consents=tuple(
            ConsentFact(*found)
            for found in session.rows(
                "SELECT act, channel, expires_at, seq FROM consent_current WHERE contact_id = ? AND purpose = ?",
                (contact, purpose),
            )
        ),
    )


def verdict_for(
    session: Session, conversation_id: int, purpose: str, template_id: str | None = None
) -> Verdict:
    """May such a message be sent now? Only asks; the gate has the last word when it is queued and when it goes."""
    return check_send(facts_for(session, conversation_id, purpose, template_id), session.now())
