"""What the policy needs to know about a message, read from the store: the same rows the gate looks at."""

from __future__ import annotations

from typing import Any, Final

from sanjog_desktop.domain.policy import ConsentFact, SendFacts, SuppressionFact, TemplateFact
from sanjog_desktop.store.session import Session

_CHAT: Final = (
    "SELECT c.id, c.erased_at, c.restricted, c.status, v.last_inbound_at, v.window_until, p.phone_key, p.user_key,"
    " p.blocked_at"
    " FROM conversation v LEFT JOIN contact c ON c.id = v.contact_id"
    " LEFT JOIN contact_point p ON p.id = v.contact_point_id WHERE v.id = ?"
)
_PERSON: Final = (
    "SELECT c.id, c.erased_at, c.restricted, c.status, 0, 0, p.phone_key, p.user_key, p.blocked_at FROM contact c"
    " LEFT JOIN contact_point p ON p.contact_id = c.id WHERE c.id = ? ORDER BY p.created_at, p.id LIMIT 1"
)
_POINT: Final = (
    "SELECT c.id, c.erased_at, c.restricted, c.status, 0, 0, p.phone_key, p.user_key, p.blocked_at FROM contact_point p"
    " JOIN contact c ON c.id = p.contact_id WHERE p.id = ?"
)


def facts_of_chat(session: Session, conversation_id: int, purpose: str, template_id: str | None = None) -> SendFacts:
    """The facts about a message for ``purpose`` in a conversation, with a template or (``None``) without."""
    template = None
    if template_id is not None:
        found = session.one("SELECT status, category FROM template WHERE id = ?", (template_id,))
        template = None if found is None else TemplateFact(*found)
    row = session.one(_CHAT, (conversation_id,))
    return _facts(session, row, purpose, template_id is not None, template)


def facts_of_person(session: Session, contact_id: str, purpose: str) -> SendFacts:
    """The same for somebody there is no conversation with yet: only a template could begin one."""
    return _facts(session, session.one(_PERSON, (contact_id,)), purpose, True, TemplateFact("APPROVED", "UTILITY"))


def facts_of_point(
    session: Session, point_id: str, purpose: str, template: TemplateFact | None
) -> SendFacts:
    """The same for one number of somebody, with the template that would begin the conversation."""
    return _facts(session, session.one(_POINT, (point_id,)), purpose, True, template)


def _facts(
    session: Session, row: tuple[Any, ...] | None, purpose: str, uses_template: bool, template: TemplateFact | None
) -> SendFacts:
    if row is None or row[0] is None:
        return SendFacts(purpose, contact_found=False)
    contact, erased_at, restricted, status, last_inbound_at, window_until, phone_key, user_key, blocked_at = row
    return SendFacts(
        purpose,
        erased=erased_at is not None,
        blocked=blocked_at is not None,
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
        uses_template=uses_template,
        template=template,
        consents=tuple(
            ConsentFact(*found)
            for found in session.rows(
                "SELECT act, channel, expires_at, seq FROM consent_current WHERE contact_id = ? AND purpose = ?",
                (contact, purpose),
            )
        ),
    )
