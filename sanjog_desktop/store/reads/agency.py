"""The agency's own particulars, as staff set them."""

from __future__ import annotations

import msgspec

from sanjog_desktop.domain.agency import SETTING, Agency
from sanjog_desktop.store.session import Session


def agency(session: Session) -> Agency:
    """The agency's name, its data protection contact and its staff; all empty before anybody set them."""
    value = session.value("SELECT value FROM setting WHERE key = ?", (SETTING,))
    return msgspec.json.decode(value, type=Agency) if value else Agency()
