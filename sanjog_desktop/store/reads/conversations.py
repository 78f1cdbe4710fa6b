"""The chat list: one index walk a page, from what the conversation row itself remembers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final, Literal

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

View = Literal["all", "unread", "closing_soon", "failed", "suspected", "archived"]

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
    p.phone, p.username, c.name_native, v.business_number_id, p.id, f.id, f.name
  FROM conversation v {index}
  JOIN contact c ON c.id = v.contact_id
  JOIN contact_point p ON p.id = v.contact_point_id
  LEFT JOIN family f ON f.id = c.family_id
"""
_STATES: Final = (NO_CONSENT, WINDOW_ONLY, GRANTED, STOPPED, RESTRICTED)

_WHERE: Final[dict[View, str]] = {
    "all": "v.archived = 0",
    "unread": "v.archived = 0 AND v.unread > 0",
    "closing_soon": "v.archived = 0 AND v.window_until > 0 AND v.window_until > :now AND v.window_until < :soon",
    "failed": "v.archived = 0 AND v.failed > 0",
    "suspected": "v.suspected <> ''",
    "archived": "v.archived = 1",
}
# Named, because the planner would rather walk the whole list than an index that holds just the view.
_INDEX: Final[dict[View, str]] = {
    "all": "conversation_list",
    "unread": "conversation_unread",
    "closing_soon": "conversation_window",
    "failed": "conversation_failed",
    "suspected": "conversation_suspected",
    "archived": "conversation_list",
}


def _page(view: View, more: str = "") -> str:
    select = _SELECT.format(index=f"INDEXED BY {_INDEX[view]}")
    return f"{select} WHERE {_WHERE[view]} {more} ORDER BY v.last_at DESC, v.id DESC LIMIT :limit"


_PAGE: Final = {view: _page(view) for view in _WHERE}
_PAGE_BEFORE: Final = {view: _page(view, "AND (v.last_at, v.id) < (:last_at, :id)") for view in _WHERE}
_BY_IDS: Final = f"{_SELECT.format(index='')} WHERE v.id IN (SELECT value FROM json_each(:ids))"
_BY_CONTACT: Final = (
    f"{_SELECT.format(index='')} WHERE v.contact_id = :contact_id ORDER BY v.last_at DESC, v.id DESC"
)
_COUNTS: Final = "SELECT {}, {}, {}, {}, {}, {}, {}".format(
    *(f"(SELECT count(*) FROM conversation v INDEXED BY {_INDEX[view]} WHERE {_WHERE[view]})" for view in _WHERE),
    "(SELECT coalesce(sum(unread), 0) FROM conversation v INDEXED BY conversation_unread"
    " WHERE v.archived = 0 AND v.unread > 0)",
)


def conversation_page(
    session: Session, view: View = "all", limit: int = 50, before: tuple[int, int] | None = None
) -> list[ConversationRow]:
    """The next conversations of a view, newest first; ``before`` is ``(last_at, id)`` of the last one shown."""
    now = session.now()
    params: dict[str, int] = {"now": now, "soon": now + CLOSING_SOON, "limit": limit}
    if before is None:
        return [_row(found) for found in session.rows(_PAGE[view], params)]
    params["last_at"], params["id"] = before
    return [_row(found) for found in session.rows(_PAGE_BEFORE[view], params)]


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


def in_view(row: ConversationRow, view: View, now: int) -> bool:
    """Whether a row (still) belongs to a view at the instant ``now``."""
    if view == "suspected":
        return bool(row.suspected)
    if view == "archived" or row.archived:
        return row.archived and view == "archived"
    if view == "unread":
        return row.unread > 0
    if view == "failed":
        return row.failed > 0
    return view == "all" or now < row.window_until < now + CLOSING_SOON


def conversation_counts(session: Session) -> ConversationCounts:
    """How many conversations each view holds; every count is a walk of a small index."""
    now = session.now()
    found = session.one(_COUNTS, {"now": now, "soon": now + CLOSING_SOON})
    return ConversationCounts(*(found or (0,) * 7))


def _row(found: Row) -> ConversationRow:
    (id, contact_id, name, role, seed, preview, preview_kind, last_at, unread, window_until, state,
     last_direction, last_status, suspected, draft, failed, archived, language, city, phone, username,
     native, number, point, family_id, family) = found  # fmt: skip
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
    )
