"""The chat list: one index walk a page, from what the conversation row itself remembers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final, Literal

from sanjog_desktop.domain.chat_query import ChatQuery
from sanjog_desktop.domain.clock import HOUR
from sanjog_desktop.domain.ids import ContactId, ConversationId
from sanjog_desktop.store.rows import (
    GRANTED,
    NO_CONSENT,
    RESTRICTED,
    STOPPED,
    WINDOW_ONLY,
    ConversationCounts,
    ConversationRow,
)
from sanjog_desktop.store.session import Row, Session

View = Literal[
    "mine", "unassigned", "all", "unread", "pending", "snoozed", "resolved", "closing_soon", "failed", "suspected",
    "blocked", "archived",
]  # fmt: skip

CLOSING_SOON: Final = 2 * HOUR
"""A window with less than this left is about to close."""

# The chip of a row: the strongest reason first. The two EXISTS are a few index probes a row.
_SELECT: Final = """
  SELECT v.id, v.contact_id, c.name, c.role, c.id, v.preview, v.preview_kind, v.last_at, v.unread,
    v.window_until,
    CASE WHEN c.restricted <> 0 OR c.erased_at IS NOT NULL THEN 4
      WHEN c.status = 'do_not_contact' OR EXISTS (
        SELECT 1 FROM suppression s WHERE s.key IN (p.phone_key, p.user_key) AND s.purpose = '*'
          AND s.lifted_at IS NULL AND s.channel IN ('whatsapp', '*')) THEN 3
      WHEN EXISTS (
        SELECT 1 FROM consent_current g WHERE g.contact_id = v.contact_id AND g.act = 'grant'
          AND g.channel IN ('whatsapp', '*') AND (g.expires_at IS NULL OR g.expires_at > :now)) THEN 2
      WHEN v.window_until > :now THEN 1 ELSE 0 END,
    v.last_direction, v.last_status, v.suspected, v.draft, v.failed, v.archived, c.language, c.city,
    p.phone, p.username, c.name_native, v.business_number_id, p.id, f.id, f.name, v.state, v.assignee,
    v.snooze_until, v.pinned_at, v.muted_until, v.marked_unread, v.blocked,
    (SELECT json_group_array(json_array(l.name, l.tone)) FROM contact_label cl JOIN label l ON l.id = cl.label_id
      WHERE cl.contact_id = v.contact_id),
    (SELECT min(u.due_on) FROM follow_up u WHERE u.contact_id = v.contact_id AND u.done_at IS NULL)
  FROM conversation v {index}
  JOIN contact c ON c.id = v.contact_id
  JOIN contact_point p ON p.id = v.contact_point_id
  LEFT JOIN family f ON f.id = c.family_id
"""
_STATES: Final = (NO_CONSENT, WINDOW_ONLY, GRANTED, STOPPED, RESTRICTED)

_WHERE: Final[dict[View, str]] = {
    "mine": "v.archived = 0 AND v.blocked = 0 AND v.assignee = :staff AND :staff <> '' AND v.state = 'open'",
    "unassigned": "v.archived = 0 AND v.blocked = 0 AND v.assignee = '' AND v.state = 'open'",
    "all": "v.archived = 0",
    "unread": "v.archived = 0 AND v.blocked = 0 AND v.unread + v.marked_unread > 0",
    "pending": "v.archived = 0 AND v.blocked = 0 AND v.state = 'pending'",
    "snoozed": "v.archived = 0 AND v.blocked = 0 AND v.state = 'snoozed'",
    "resolved": "v.archived = 0 AND v.blocked = 0 AND v.state = 'resolved'",
    "closing_soon": "v.archived = 0 AND v.window_until > 0 AND v.window_until > :now AND v.window_until < :soon",
    "failed": "v.archived = 0 AND v.failed > 0",
    "suspected": "v.suspected <> ''",
    "blocked": "v.blocked <> 0",
    "archived": "v.archived = 1",
}
# Named, because the planner would rather walk the whole list than an index that holds just the view.
_INDEX: Final[dict[View, str]] = {
    "mine": "conversation_assignee",
    "unassigned": "conversation_assignee",
    "all": "conversation_list",
    "unread": "conversation_unread",
    "pending": "conversation_state",
    "snoozed": "conversation_state",
    "resolved": "conversation_state",
    "closing_soon": "conversation_window",
    "failed": "conversation_failed",
    "suspected": "conversation_suspected",
    "blocked": "conversation_blocked",
    "archived": "conversation_list",
}
# What is pinned stands above the rest of its view, the last pinned first; pages below leave it out.
_NOT_PINNED: Final = "AND v.pinned_at IS NULL"
_OLDER: Final = "AND (v.last_at, v.id) < (:last_at, :id)"


def _page(view: View, more: str = "") -> str:
    select = _SELECT.format(index=f"INDEXED BY {_INDEX[view]}")
    return f"{select} WHERE {_WHERE[view]} {more} ORDER BY v.last_at DESC, v.id DESC LIMIT :limit"


_PAGE: Final = {view: _page(view, _NOT_PINNED) for view in _WHERE}
_PAGE_BEFORE: Final = {view: _page(view, f"{_NOT_PINNED} {_OLDER}") for view in _WHERE}
_PINNED: Final = (
    f"{_SELECT.format(index='INDEXED BY conversation_pinned')} WHERE v.pinned_at IS NOT NULL AND {{}}"
    " ORDER BY v.pinned_at DESC, v.id DESC"
)
_BY_IDS: Final = f"{_SELECT.format(index='')} WHERE v.id IN (SELECT value FROM json_each(:ids))"
_BY_CONTACT: Final = (
    f"{_SELECT.format(index='')} WHERE v.contact_id = :contact_id ORDER BY v.last_at DESC, v.id DESC"
)
_COUNTS: Final = "SELECT {}, {}".format(
    ", ".join(
        f"(SELECT count(*) FROM conversation v INDEXED BY {_INDEX[view]} WHERE {_WHERE[view]})" for view in _WHERE
    ),
    "(SELECT coalesce(sum(max(v.unread, v.marked_unread)), 0) FROM conversation v INDEXED BY conversation_unread"
    f" WHERE {_WHERE['unread']} AND v.muted_until <= :now)",
)


def conversation_page(
    session: Session,
    view: View = "all",
    limit: int = 50,
    before: tuple[int, int] | None = None,
    staff: str = "",
) -> list[ConversationRow]:
    """The next conversations of a view, newest first; ``before`` is ``(last_at, id)`` of the last one shown.

    ``staff`` is whose the view "mine" is. The first page begins with what is pinned, however much that is.
    """
    now = session.now()
    params: dict[str, int | str] = {"now": now, "soon": now + CLOSING_SOON, "limit": limit, "staff": staff}
    if before is not None:
        params["last_at"], params["id"] = before
        return [_row(found) for found in session.rows(_PAGE_BEFORE[view], params)]
    pinned: list[Row] = []
    if session.value("SELECT 1 FROM conversation WHERE pinned_at IS NOT NULL LIMIT 1") is not None:
        pinned = session.rows(_PINNED.format(_WHERE[view]), params)
    params["limit"] = max(1, limit - len(pinned))
    return [_row(found) for found in (*pinned, *session.rows(_PAGE[view], params))]


def query_page(
    session: Session, query: ChatQuery, limit: int = 50, before: tuple[int, int] | None = None, staff: str = ""
) -> list[ConversationRow]:
    """The next conversations that a question of staff lets through, newest first, as :func:`conversation_page`."""
    where, params = _question(query, session.now(), staff)
    params["limit"] = limit
    if before is not None:
        params["last_at"], params["id"] = before
        where.append(_OLDER.removeprefix("AND "))
    select = _SELECT.format(index=f"INDEXED BY {_INDEX['all']}")
    sql = f"{select} WHERE {' AND '.join(where)} ORDER BY v.last_at DESC, v.id DESC LIMIT :limit"
    return [_row(found) for found in session.rows(sql, params)]


def _question(query: ChatQuery, now: int, staff: str) -> tuple[list[str], dict[str, int | str]]:
    where = [_WHERE["all"], "v.blocked = 0"]
    params: dict[str, int | str] = {"now": now, "soon": now + CLOSING_SOON}
    if query.whose != "any":
        where.append("v.assignee = :assignee")
        params["assignee"] = {"mine": staff, "nobody": "", "colleague": query.assignee}[query.whose]
    for field, column in (("language", "c.language"), ("city", "c.city")):
        if getattr(query, field):
            where.append(f"{column} = :{field}")
            params[field] = getattr(query, field)
    if query.states:
        where.append("v.state IN (SELECT value FROM json_each(:states))")
        params["states"] = json.dumps(query.states)
    if query.labels:
        where.append(
            "EXISTS (SELECT 1 FROM contact_label cl WHERE cl.contact_id = v.contact_id"
            " AND cl.label_id IN (SELECT value FROM json_each(:labels)))"
        )
        params["labels"] = json.dumps(query.labels)
    where += ["v.unread + v.marked_unread > 0"] if query.unread else []
    where += ["v.failed > 0"] if query.failed else []
    windows = {"open": "v.window_until > :now", "closed": "v.window_until <= :now",
               "closing": "v.window_until > :now AND v.window_until < :soon"}  # fmt: skip
    where += [windows[query.window]] if query.window != "any" else []
    return where, params


def conversation_rows(session: Session, ids: Iterable[ConversationId]) -> list[ConversationRow]:
    """The conversations with these ids, in the order asked for; those that are gone are left out."""
    wanted = list(ids)
    found = session.rows(_BY_IDS, {"now": session.now(), "ids": json.dumps(wanted)})
    by_id = {row[0]: row for row in found}
    return [_row(by_id[id]) for id in wanted if id in by_id]


def conversation_row(session: Session, id: ConversationId) -> ConversationRow | None:
    """One conversation, or ``None`` when it is gone."""
    rows = conversation_rows(session, (id,))
    return rows[0] if rows else None


def conversations_of(session: Session, contact_id: ContactId) -> list[ConversationRow]:
    """Every conversation with a person, newest first."""
    found = session.rows(_BY_CONTACT, {"now": session.now(), "contact_id": contact_id})
    return [_row(row) for row in found]


def in_view(row: ConversationRow, view: View, now: int, staff: str = "") -> bool:
    """Whether a row (still) belongs to a view of ``staff`` at the instant ``now``."""
    if view in ("suspected", "blocked"):
        return bool(row.suspected) if view == "suspected" else row.blocked
    if view == "archived" or row.archived:
        return row.archived and view == "archived"
    if view == "failed":
        return row.failed > 0
    if view == "closing_soon":
        return now < row.window_until < now + CLOSING_SOON
    if view == "all":
        return True
    if row.blocked:
        return False
    if view == "unread":
        return row.unread > 0 or row.marked_unread
    if view in ("mine", "unassigned"):
        whose = row.assignee == staff != "" if view == "mine" else row.assignee == ""
        return whose and row.state == "open"
    return row.state == view


def conversation_counts(session: Session, staff: str = "") -> ConversationCounts:
    """How many conversations each view holds; every count is a walk of a small index."""
    now = session.now()
    found = session.one(_COUNTS, {"now": now, "soon": now + CLOSING_SOON, "staff": staff})
    *views, unread = found or (0,) * (len(_WHERE) + 1)
    return ConversationCounts(**dict(zip(_WHERE, views, strict=True)), unread_messages=unread)


def _row(found: Row) -> ConversationRow:
    (id, contact_id, name, role, seed, preview, preview_kind, last_at, unread, window_until, state,
     last_direction, last_status, suspected, draft, failed, archived, language, city, phone, username,
     native, number, point, family_id, family, work_state, assignee, snooze, pinned, muted, marked, blocked,
     labels, follow_up) = found  # fmt: skip
    return ConversationRow(
        id=id,
        contact_id=contact_id,
        title=name or (f"+{phone}" if phone else username),
        subtitle=role or family or "",
        avatar_seed=seed,
        preview=preview,
        preview_kind=preview_kind,
        last_at=last_at,
        unread=unread,
        window_until=window_until,
        consent_state=_STATES[state],
        last_direction=last_direction,
        last_status=last_status,
        suspected=suspected,
        draft=draft,
        failed=failed,
        archived=bool(archived),
        language=language,
        city=city,
        phone=phone or "",
        username=username,
        title_native=native,
        business_number_id=number,
        contact_point_id=point,
        family_id=family_id or "",
        state=work_state,
        assignee=assignee,
        snooze_until=snooze or 0,
        pinned_at=pinned or 0,
        muted_until=muted,
        marked_unread=bool(marked),
        blocked=bool(blocked),
        labels=tuple((name, tone) for name, tone in sorted(json.loads(labels))) if labels != "[]" else (),
        follow_up_on=follow_up or "",
    )
