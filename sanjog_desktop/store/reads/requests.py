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
# Every closed state starts with the word: closed_fulfilled, closed_refused, …
_WHERE: Final[dict[View, str]] = {
    "open": "r.state NOT LIKE 'closed%'",
    "due_this_week": "r.state NOT LIKE 'closed%' AND r.due_at < :week",
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
        """SELECT count(*) FILTER (WHERE state NOT LIKE 'closed%'),
            count(*) FILTER (WHERE state NOT LIKE 'closed%' AND due_at < ?2),
            (SELECT count(*) FROM conversation WHERE suspected <> ''),
            count(*) FILTER (WHERE state LIKE 'closed%'),
            count(*) FILTER (WHERE state NOT LIKE 'closed%' AND due_at < ?1)
          FROM privacy_request""",
        (now, now + WEEK),
    )
    return RequestCounts(*(found or (0,) * 5))


def suspected_page(session: Session, limit: int = 50) -> list[SuspectedRow]:
    """Conversations with an unanswered suspicion, newest first, each with its last inbound text."""
    found = session.rows(
        """SELECT v.id, v.contact_id, c.name, v.suspected, m.body, coalesce(m.at, v.last_at), m.id
          FROM conversation v JOIN contact c ON c.id = v.contact_id
          LEFT JOIN message m ON m.id = (
            SELECT i.id FROM message i WHERE i.conversation_id = v.id AND i.direction = 'in'
            ORDER BY i.at DESC, i.id DESC LIMIT 1)
          WHERE v.suspected <> '' ORDER BY v.last_at DESC, v.id DESC LIMIT ?""",
        (limit,),
    )
    return [
        SuspectedRow(chat, contact, name, kind, body or "", at, message)
        for chat, contact, name, kind, body, at, message in found
    ]


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
