"""Settings: one JSON value a key, in the encrypted store."""

from __future__ import annotations

from typing import Any

import msgspec

from sanjog_desktop.store.session import Session


def get(session: Session, key: str, default: Any = None) -> Any:
    """The value of ``key`` decoded from JSON, or ``default`` when it was never set."""
    text = session.value("SELECT value FROM setting WHERE key = ?", (key,))
    return default if text is None else msgspec.json.decode(text)


def put(session: Session, key: str, value: Any) -> None:
    """Set ``key`` to ``value`` (anything JSON can hold)."""
    session.execute(
        "INSERT INTO setting(key, value, changed_at) VALUES (?, ?, ?)"
        " ON CONFLICT(key) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at",
        (key, msgspec.json.encode(value).decode(), session.now()),
    )
    session.changed("setting", key)
