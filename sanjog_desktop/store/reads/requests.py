"""The privacy pane: requests by what is due, and those recognised in chats but not yet confirmed."""

from __future__ import annotations

from typing import Final, Literal

from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.ids import PrivacyRequestId
from sanjog_desktop.store.reads.request_base import SELECT, STANDING_STILL, request_row, request_rows, row_of
from sanjog_desktop.store.reads.request_detail import (
    checks_of,
    due_list,
    holds_of,
    pauses_of,
    request_detail,
    request_history,
    tasks_of,
)
from sanjog_desktop.store.rows import RequestCounts, RequestRow, SuspectedRow
from sanjog_desktop.store.session import Session

__all__ = [
    "checks_of",
    "due_list",
    "evidence_text",
    "holds_of",
    "pauses_of",
    "request_counts",
    "request_detail",
    "request_history",
    "request_page",
    "request_row",
    "request_rows",
    "suspected_page",
    "tasks_of",
]

View = Literal["open", "due_this_week", "closed", "all"]

WEEK: Final = 7 * DAY

# Every closed state starts with the word: CLOSED_FULFILLED, CLOSED_REFUSED, … A suspicion is not yet a request.
_OPEN: Final = "state NOT LIKE 'closed%' AND state <> 'SUSPECTED'"
_WHERE: Final[dict[View, str]] = {
    "open": "r.state NOT LIKE 'closed%' AND r.state <> 'SUSPECTED'",
    "due_this_week": "r.state NOT LIKE 'closed%' AND r.state <> 'SUSPECTED' AND r.due_at < :week",
    "closed": "r.state LIKE 'closed%'",
    "all": "TRUE",
}


def request_page(
    session: Session, view: View = "open", limit: int = 100, after: tuple[int, str] | None = None
) -> list[RequestRow]:
    """The next requests of a view, the one due first on top; ``after`` is ``(due_at, id)`` of the last shown."""
    due_at, id = after if after is not None else (0, "")
    found = session.rows(
        f"{SELECT} WHERE {_WHERE[view]} AND (r.due_at, r.id) > (:due_at, :id)"
        " ORDER BY r.due_at, r.id LIMIT :limit",
        {"week": session.now() + WEEK, "due_at": due_at, "id": id, "limit": limit},
    )
    return [row_of(row) for row in found]


def request_counts(session: Session) -> RequestCounts:
    """How many requests each view holds."""
    now = session.now()
    found = session.one(
        f"""SELECT count(*) FILTER (WHERE {_OPEN}),
            count(*) FILTER (WHERE {_OPEN} AND due_at < ?2),
            count(*) FILTER (WHERE state = 'SUSPECTED'),
            count(*) FILTER (WHERE state LIKE 'closed%'),
            count(*) FILTER (WHERE {_OPEN} AND due_at < ?1 AND NOT EXISTS ({STANDING_STILL}))
          FROM privacy_request r""",
        (now, now + WEEK),
    )
    return RequestCounts(*(found or (0,) * 5))


def suspected_page(session: Session, limit: int = 50) -> list[SuspectedRow]:
    """Requests recognised in chats that nobody has confirmed or dismissed, newest first, with the message's words."""
    found = session.rows(
        """SELECT r.conversation_id, r.contact_id, coalesce(c.name, ''), r.kind, coalesce(m.body, ''), r.received_at,
            m.id, r.id, r.phrase
          FROM privacy_request r LEFT JOIN contact c ON c.id = r.contact_id
          LEFT JOIN message m ON m.wamid = r.source_wamid
          WHERE r.state = 'SUSPECTED' ORDER BY r.received_at DESC, r.id LIMIT ?""",
        (limit,),
    )
    return [SuspectedRow(*row) for row in found]


def evidence_text(session: Session, id: PrivacyRequestId) -> str:
    """The words of the message a request came from; empty when it came another way or the message is gone."""
    found = session.value(
        "SELECT m.body FROM privacy_request r JOIN message m ON m.wamid = r.source_wamid WHERE r.id = ?",
        (id,),
    )
    return str(found or "")
