"""New numbers WhatsApp told of (Meta: webhooks, system messages): staff say whether it is the same person.

Until they do, the new number belongs to nobody we know: a consent does not pass with a number.
"""

from __future__ import annotations

from sanjog_desktop.actions import audit, journal, merging
from sanjog_desktop.actions.history import CHANGED_NUMBER
from sanjog_desktop.domain.errors import NotFound
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session


def confirm(session: Session, contact_id: str, point_id: str, *, staff: str = "") -> None:
    """Staff have asked: it is the same person. The number becomes theirs, with its chat.

    Raises :class:`NotFound` when no change of number waits for an answer.
    """
    _settle(session, contact_id, point_id, "number_confirmed", staff)
    merging.give_point(session, point_id, contact_id)


def dismiss(session: Session, contact_id: str, point_id: str, *, staff: str = "") -> None:
    """It is somebody else, or nobody can tell: the two stay apart and the note goes. Raises :class:`NotFound`."""
    _settle(session, contact_id, point_id, "number_dismissed", staff)


def _settle(session: Session, contact_id: str, point_id: str, act: str, staff: str) -> None:
    done = session.execute(
        "DELETE FROM shared_point WHERE contact_point_id = ? AND contact_id = ? AND relation = ?",
        (point_id, contact_id, CHANGED_NUMBER),
    ).rowcount
    if not done:
        raise NotFound("No change of number waits for an answer here.")
    reindex_contact(session, contact_id)
    journal.note(session, "contact", contact_id, act, {"id": point_id}, staff=staff)
    audit.record(session, act, "contact", contact_id, actor=staff)
    session.changed("contact", contact_id)
