"""What is hidden from whoever sits at this PC."""

from __future__ import annotations

import msgspec

from sanjog_desktop.domain.masking import DEFAULT_RULES, SETTING, Masking, masking_for, role_of
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.session import Session


def masking_rules(session: Session) -> dict[str, tuple[str, ...]]:
    """The groups each role is kept from: as set, else as we propose."""
    value = session.value("SELECT value FROM setting WHERE key = ?", (SETTING,))
    kept = msgspec.json.decode(value, type=dict[str, tuple[str, ...]]) if value else {}
    return {**DEFAULT_RULES, **kept}


def masking_of(session: Session, staff: str) -> Masking:
    """What is hidden from the member of staff who signs as ``staff``."""
    return masking_for(role_of(agency(session), staff), masking_rules(session))
