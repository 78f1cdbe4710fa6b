"""The journal of shared data, as the timeline of a person or request shows it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from sanjog_desktop.store.rows import ChangeRow
from sanjog_desktop.store.session import Session

TIMELINE: Final = (
    "contact", "candidate", "contact_point", "shared_point", "other_name", "other_email", "custom_value",
    "contact_label", "contact_note", "follow_up", "contact_file",
)  # fmt: skip
"""The kinds of entries that make the timeline of a person; each has their contact id as subject."""
_BESIDE: Final = frozenset({"status_at"})
"""Written by the program beside what staff wrote; it says nothing to a reader."""


def changes_of(
    session: Session, kinds: Sequence[str], subject_id: str, limit: int = 20, before: int | None = None
) -> list[ChangeRow]:
    """The newest changes of a subject under any of the ``kinds`` journal entries are kept by, newest first; ``before``
    is the ``seq`` of the last one shown. What only followed from a change is left out of its fields."""
    found = session.rows(
        """SELECT seq, kind, act, fields, staff, at FROM journal
          WHERE kind IN (SELECT value FROM json_each(?1)) AND subject_id = ?2 AND seq < coalesce(?3, seq + 1)
          ORDER BY seq DESC LIMIT ?4""",
        (json.dumps(list(kinds)), subject_id, before, limit),
    )
    return [
        ChangeRow(seq, kind, act, {n: v for n, v in json.loads(fields).items() if n not in _BESIDE}, staff, at)
        for seq, kind, act, fields, staff, at in found
    ]
