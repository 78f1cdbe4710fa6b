"""The journal: what changed in shared data, by whom and from what to what. It ships to the team, makes the timeline of
a person, and is what undo reads.

Everything about a person carries their contact id as ``subject_id``, so that an erasure finds it; where the row has a
key of its own (a note, a number, a label), ``fields["id"]`` names it. ``act`` is ``create`` (fields hold the values),
``edit`` (``{field: [before, after]}``) or ``remove`` (fields hold the whole row as it stood); others tell a story only.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from sanjog_desktop.store.session import Session


def note(
    session: Session,
    kind: str,
    subject_id: str,
    act: str,
    fields: Mapping[str, Any],
    *,
    staff: str = "",
    change_set: str | None = None,
) -> None:
    """Append one entry. ``fields`` is ``{field: [before, after]}`` for edits, ``{field: value}`` otherwise.

    ``change_set`` is the set it can be undone with (``actions.undo``); ``None`` or '' where it cannot.
    """
    session.execute(
        "INSERT INTO journal(kind, subject_id, act, fields, device_id, staff, at, change_set)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            kind,
            subject_id,
            act,
            msgspec.json.encode(fields).decode(),
            session.device_id,
            staff,
            session.now(),
            change_set or None,
        ),
    )
    session.changed("journal", subject_id)
