"""The privacy pane: requests by what is due, and those recognised in chats but not yet confirmed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final, Literal

from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.ids import PrivacyRequestId
from sanjog_desktop.store.rows import RequestCounts, RequestRow, SuspectedRow
from sanjog_desktop.store.session import Row, Session

View = Literal["open", "due_this_week", "closed", "all"]

WEEK: Final = 7 * DAY

_SELECT: Final = """
  SELECT r.id, r.ref, r.kind, r.state, r.contact_id, c.name, c.name_native, r.subject_class, r.our_role,
    r.requester, r.channel, r.received_at, r.due_at, r.assignee, r.outcome, r.phrase, r.language, r.notes,
    r.conversation_id, r.source_wamid, r.changed_at
  FROM privacy_request r LEFT JOIN contact c ON c.id = r.contact_id
"""
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
        f"{_SELECT} WHERE {_WHERE[view]} AND (r.due_at, r.id) > (:due_at, :id)"
        " ORDER BY r.due_at, r.id LIMIT :limit",
        {"week": session.now() + WEEK, "due_at": due_at, "id": id, "limit": limit},
    )
    return [_row(row) for row in found]


def request_rows(session: Session, ids: Iterable[PrivacyRequestId]) -> list[RequestRow]:
    """The requests with these ids, in the order asked for."""
    wanted = list(ids)
    found = session.rows(f"{_SELECT} WHERE r.id IN (SELECT value FROM json_each(?))", (json.dumps(wanted),))
    by_id = {row[0]: row for row in found}
    return [_row(by_id[id]) for id in wanted if id in by_id]


def request_row(session: Session, id: PrivacyRequestId) -> RequestRow | None:
    """One request, or ``None``."""
    rows = request_rows(session, (id,))
    return rows[0] if rows else None


def request_counts(session: Session) -> RequestCounts:
    """How many requests each view holds."""
    now = session.now()
    found = session.one(
        f"""SELECT count(*) FILTER (WHERE {_OPEN}),
            count(*) FILTER (WHERE {_OPEN} AND due_at < ?2),
            count(*) FILTER (WHERE state = 'SUSPECTED'),
            count(*) FILTER (WHERE state LIKE 'closed%'),
            count(*) FILTER (WHERE {_OPEN} AND due_at < ?1)
          FROM privacy_request""",
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
        "SELECT m.body FROM privacy_request r JOIN message m ON m.wamid = r.source_wamid WHERE r.id = ?", (id,)
    )
    return str(found or "")


def _row(found: Row) -> RequestRow:
    (id, ref, kind, state, contact_id, name, native, subject_class, our_role, requester, channel, received_at,
     due_at, assignee, outcome, phrase, language, notes, conversation_id, wamid, changed_at) = found  # fmt: skip
    return RequestRow(
        id=id,
        ref=ref,
        kind=kind,
        state=state,
        contact_id=contact_id,
        name=name or "",
        name_native=native or "",
        subject_class=subject_class,
        our_role=our_role,
        requester=requester,
        channel=channel,
        received_at=received_at,
        due_at=due_at,
        assignee=assignee,
        outcome=outcome,
        phrase=phrase,
        language=language,
        notes=notes,
        conversation_id=conversation_id,
        source_wamid=wamid or "",
        changed_at=changed_at,
    )
