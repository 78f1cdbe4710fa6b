"""Settings and the business numbers, as they stand."""

from __future__ import annotations

import json
from typing import Any

from sanjog_desktop.store.rows import NumberRow
from sanjog_desktop.store.session import Session


def setting(session: Session, key: str, default: Any = None) -> Any:
    """The decoded value of a setting, or ``default`` when it was never set."""
    value = session.value("SELECT value FROM setting WHERE key = ?", (key,))
    return default if value is None else json.loads(value)


def settings(session: Session) -> dict[str, Any]:
    """Every setting."""
    return {key: json.loads(value) for key, value in session.rows("SELECT key, value FROM setting")}


def business_numbers(session: Session) -> list[NumberRow]:
    """Every business number this PC knows."""
    found = session.rows(
        """SELECT id, waba_id, display_phone, verified_name, quality, messaging_limit, status, read_at
          FROM business_number ORDER BY display_phone, id"""
    )
    return [NumberRow(*row) for row in found]
