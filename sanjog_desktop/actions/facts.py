"""May a message be sent now? The policy asked with what the store says."""

from __future__ import annotations

from sanjog_desktop.domain.policy import Verdict, check_send
from sanjog_desktop.store.reads.send_facts import facts_of_chat as facts_for
from sanjog_desktop.store.session import Session

__all__ = ["facts_for", "verdict_for"]


def verdict_for(
    session: Session, conversation_id: int, purpose: str, template_id: str | None = None
) -> Verdict:
    """May such a message be sent now? Only asks; the gate has the last word when it is queued and when it goes."""
    return check_send(facts_for(session, conversation_id, purpose, template_id), session.now())
