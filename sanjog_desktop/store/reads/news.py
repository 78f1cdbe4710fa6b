"""What came since somebody was last told: chats with new messages, mentions, failed messages, closing windows."""

from __future__ import annotations

import json
from typing import Final

from sanjog_desktop.domain.notifying import CLOSING, News
from sanjog_desktop.store.session import Session

_MOST: Final = 200
_COLUMNS: Final = "v.id, v.assignee, v.muted_until, v.blocked, v.unread"
# Notices of WhatsApp's own are nothing anybody wrote, as for the unread count.
_FRESH: Final = f"""
  SELECT {_COLUMNS}, count(*), max(m.at) FROM message m JOIN conversation v ON v.id = m.conversation_id
  WHERE m.id > ? AND m.direction = 'in' AND m.kind NOT IN ('system', 'request_welcome') AND v.unread > 0
  GROUP BY v.id ORDER BY max(m.at) DESC LIMIT {_MOST}
"""
_FAILED: Final = f"""
  SELECT {_COLUMNS}, count(*), max(m.at) FROM message m JOIN conversation v ON v.id = m.conversation_id
  WHERE m.id IN (SELECT value FROM json_each(?)) AND m.direction = 'out' AND m.status = 'failed'
    AND m.status_at > ? AND m.sent_by = ?
  GROUP BY v.id ORDER BY max(m.at) DESC LIMIT {_MOST}
"""
_MENTIONS: Final = f"""
  SELECT n.conversation_id, n.staff, max(n.rowid) FROM chat_note n
  WHERE n.rowid > ?1 AND n.staff <> ?2 AND EXISTS (SELECT 1 FROM json_each(n.mentions) WHERE value = ?2)
  GROUP BY n.conversation_id ORDER BY max(n.rowid) LIMIT {_MOST}
"""
_CLOSING: Final = f"""
  SELECT {_COLUMNS}, 1, v.window_until FROM conversation v
  WHERE v.archived = 0 AND v.window_until > ?1 AND v.window_until <= ?2 AND v.last_direction = 'in'
    AND v.state IN ('open', 'pending')
  ORDER BY v.window_until LIMIT {_MOST}
"""


def newest_message(session: Session) -> int:
    """The highest message number there is; 0 in an empty store."""
    return int(session.value("SELECT max(id) FROM message") or 0)


def news_since(session: Session, mark: int) -> tuple[list[News], int]:
    """The chats with messages of theirs numbered above ``mark`` that nobody has read, newest first, and the highest
    number there is now. Imported history raises no unread count, so it is no news.
    """
    found = [
        News(id, min(count, unread), at, assignee, muted, bool(blocked))
        for id, assignee, muted, blocked, unread, count, at in session.rows(_FRESH, (mark,))
    ]
    return found, max(mark, newest_message(session))


def failures_among(session: Session, messages: list[int], after: int, staff: str) -> list[News]:
    """The chats in which one of these messages, sent by this member of staff, failed after the instant ``after``."""
    rows = session.rows(_FAILED, (json.dumps(messages[:_MOST]), after, staff)) if messages else []
    return [News(id, count, at, assignee, 0, False) for id, assignee, _, _, _, count, at in rows]


def newest_note(session: Session) -> int:
    """The place of the private note that came last; a colleague's may have been written long before it came."""
    return int(session.value("SELECT max(rowid) FROM chat_note") or 0)


def mentions_since(session: Session, mark: int, staff: str) -> tuple[list[tuple[int, str]], int]:
    """Who called this member of staff in a private note that came after the place ``mark``, oldest first, as
    (conversation, who wrote it), and the place of the last note there is now.
    """
    found = [(id, who) for id, who, _ in session.rows(_MENTIONS, (mark, staff))]
    return found, max(mark, newest_note(session))


def closing_unanswered(session: Session) -> list[News]:
    """The chats whose window closes within half an hour and who wait for an answer; ``at`` is when it closes."""
    now = session.now()
    return [
        News(id, 1, until, assignee, muted, bool(blocked))
        for id, assignee, muted, blocked, _, _, until in session.rows(_CLOSING, (now, now + CLOSING))
    ]


def is_unread(session: Session, conversations: list[int]) -> set[int]:
    """Which of these chats still have unread messages."""
    rows = session.rows(
        "SELECT id FROM conversation WHERE unread > 0 AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(conversations),),
    )
    return {id for (id,) in rows}
