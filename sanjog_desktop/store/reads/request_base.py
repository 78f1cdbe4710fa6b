"""The row of a privacy request, as every list and panel of requests reads it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from sanjog_desktop.domain.ids import PrivacyRequestId
from sanjog_desktop.store.rows import RequestRow
from sanjog_desktop.store.session import Row, Session

SELECT: Final = """
  SELECT r.id, r.ref, r.kind, r.state, r.contact_id, c.name, c.name_native, r.subject_class, r.our_role,
    r.requester, r.channel, r.received_at, r.due_at, r.assignee, r.outcome, r.phrase, r.language, r.notes,
    r.conversation_id, r.source_wamid, r.changed_at, r.regime, r.requester_name, r.due_basis, r.legal_due_at,
    r.extended_to, r.extension_reason, r.acknowledged_at, r.closed_at, r.parent_id, r.decision, r.reason_codes,
    r.agency_decision, r.approved_by, r.second_approver, r.execute_after, r.scope
  FROM privacy_request r LEFT JOIN contact c ON c.id = r.contact_id
"""
#: Whether the clock of the request ``r`` stands still by law now: such a one is not overdue.
STANDING_STILL: Final = (
    "SELECT 1 FROM request_pause p WHERE p.request_id = r.id AND p.resumed_at IS NULL AND p.is_valid = 1"
)


def request_rows(session: Session, ids: Iterable[PrivacyRequestId]) -> list[RequestRow]:
    """The requests with these ids, in the order asked for."""
    wanted = list(ids)
    found = session.rows(f"{SELECT} WHERE r.id IN (SELECT value FROM json_each(?))", (json.dumps(wanted),))
    by_id = {row[0]: row for row in found}
    return [row_of(by_id[id]) for id in wanted if id in by_id]


def request_row(session: Session, id: PrivacyRequestId) -> RequestRow | None:
    """One request, or ``None``."""
    rows = request_rows(session, (id,))
    return rows[0] if rows else None


def row_of(found: Row) -> RequestRow:
    """The row of what ``SELECT`` found."""
    values = list(found)
    values[5], values[6] = values[5] or "", values[6] or ""
    values[19] = values[19] or ""
    values[31] = tuple(json.loads(values[31]))
    values[36] = json.loads(values[36])
    return RequestRow(*values)
