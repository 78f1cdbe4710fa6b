"""Is there anybody to write about? Asked by every action on what hangs on a person."""

from __future__ import annotations

from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.store.session import Session


def require_person(session: Session, contact_id: str) -> None:
    """Raises :class:`NotFound` for somebody who is gone, :class:`UserError` for an erased person."""
    row = session.one("SELECT erased_at FROM contact WHERE id = ?", (contact_id,))
    if row is None:
        raise NotFound("This person is no longer there.")
    if row[0] is not None:
        raise UserError("This person's data was erased at their request, so nothing is written about them.")
