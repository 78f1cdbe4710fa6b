"""The journal: what changed in shared data, by whom and from what to what. It ships to the team and makes the
timeline of a person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from sanjog_desktop.store.session import Session


def note(
    session: Session, kind: str, subject_id: str, act: str, fields: Mapping[str, Any], *, staff: str = ""
) -> None:
    """Append one entry. ``fields`` is ``{field: [before, after]}`` for edits, ``{field: value}`` otherwise."""
    session.execute(
        "INSERT INTO journal(kind, subject_id, act, fields, device_id, staff, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            kind,
            subject_id,
            act,
            msgspec.json.encode(fields).decode(),
            session.device_id,
            staff,
            session.now(),
        ),
    )
    session.changed("journal", subject_id)
