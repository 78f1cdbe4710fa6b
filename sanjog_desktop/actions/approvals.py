"""Two people: who may be the second to approve what cannot be undone."""

from __future__ import annotations

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.session import Session


def check_second(session: Session, first: str, second: str) -> None:
    """Raise :class:`UserError` unless ``second`` is another person who may approve.

    Where the agency has named its staff, the role decides; before that, any other name will do.
    """
    if not first.strip():
        raise UserError("Who approves this is not known.", "Set your name under Settings, Staff.")
    if not second.strip() or second.strip().casefold() == first.strip().casefold():
        raise UserError("Two different people must approve this.", "Ask a second person to approve it.")
    known = agency(session)
    if known.staff and second not in known.approvers(but=first):
        raise UserError(
            "This person may not be the second to approve.",
            "Ask the owner, a manager or the privacy officer.",
        )
