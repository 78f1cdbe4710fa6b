"""The journal of shared data, as the timeline of a person or request shows it."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sanjog_desktop.store.rows import ChangeRow
from sanjog_desktop.store.session import Session


def changes_of(session: Session, kinds: Sequence[str], subject_id: str, limit: int = 20) -> list[ChangeRow]:
    """The newest changes of a subject under any of the ``kinds`` journal entries are kept by, newest first."""
    found = session.rows(
        """SELECT seq, kind, act, fields, staff, at FROM journal
          WHERE kind IN (SELECT value FROM json_each(?)) AND subject_id = ? ORDER BY seq DESC LIMIT ?""",
        (json.dumps(list(kinds)), subject_id, limit),
    )
    return [ChangeRow(seq, kind, act, json.loads(fields), staff, at) for seq, kind, act, fields, staff, at in found]
