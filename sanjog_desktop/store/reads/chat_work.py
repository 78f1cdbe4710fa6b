"""What staff wrote and did beside the messages of a chat: notes, calls, activity; and what they ask the list."""

from __future__ import annotations

import json
from typing import Any, Final

import msgspec

from sanjog_desktop.domain.chat_query import ChatQuery
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ConversationId, MessageId
from sanjog_desktop.store.reads.messages import message_page
from sanjog_desktop.store.rows import MessageRow
from sanjog_desktop.store.session import Session

NOTE: Final = "note"
CALL: Final = "call_log"
ACTIVITY: Final = "activity"
LINES: Final = frozenset({NOTE, CALL, ACTIVITY})
_MOST: Final = 200
# Lines stand among messages by number too; theirs are below zero, apart by what they are.
_READ: Final = f"""
  SELECT * FROM (
    SELECT -4 * rowid - 1, '{NOTE}', at, body, staff, json_object('note', id, 'mentions', json(mentions),
      'edited', changed_at IS NOT NULL) FROM chat_note
      WHERE conversation_id = :chat AND at >= :first AND at < :end
    UNION ALL
    SELECT -4 * rowid - 2, '{CALL}', at, note, staff, json_object('call', id, 'way', direction, 'outcome', outcome,
      'minutes', minutes) FROM call_entry
      WHERE conversation_id = :chat AND at >= :first AND at < :end
    UNION ALL
    SELECT -4 * id - 3, '{ACTIVITY}', at, '', staff, json_object('act', act, 'detail', detail) FROM chat_activity
      WHERE conversation_id = :chat AND at >= :first AND at < :end
  ) ORDER BY 3 DESC, 1 LIMIT {_MOST}
"""


class ChatFilterRow(msgspec.Struct, frozen=True):
    """A question to the list of chats that staff named."""

    id: str
    name: str
    query: ChatQuery


def chat_lines(
    session: Session, conversation_id: ConversationId, first: int = 0, end: int | None = None
) -> list[MessageRow]:
    """Notes, calls and activity of a chat from the instant ``first`` to before ``end``, oldest first: the latest 200.

    They come as rows of the thread with numbers below zero, of the kinds in ``LINES``, and with no direction.
    """
    params = {"chat": conversation_id, "first": first, "end": 2**62 if end is None else end}
    return [
        _line(conversation_id, id, kind, at, body, staff, json.loads(payload))
        for id, kind, at, body, staff, payload in reversed(session.rows(_READ, params))
    ]


def thread_page(
    session: Session,
    conversation_id: ConversationId,
    *,
    before: MessageId | None = None,
    after: MessageId | None = None,
    around: MessageId | None = None,
    limit: int = 50,
) -> list[MessageRow]:
    """A page of messages as ``messages.message_page`` reads it, with the lines that stand among them.

    A line stands after the message whose time it bears. Pages join without a gap; those after a message repeat the
    lines right behind it.
    """
    page = message_page(session, conversation_id, before=before, after=after, around=around, limit=limit)
    is_full = len(page) >= limit
    first, end = 0, None
    if after is not None:
        first = _at(session, after)
        end = page[-1].at if is_full else None
    else:
        first = page[0].at if page and (is_full or around is not None) else 0
        if before is not None:
            end = _at(session, before)
        elif around is not None and page:
            end = page[-1].at
    lines = chat_lines(session, conversation_id, first, end)
    return sorted((*page, *lines), key=order_of) if lines else page


def order_of(row: MessageRow) -> tuple[int, bool, int]:
    """Where a row stands in its thread: by its time, what staff noted after what was said."""
    return row.at, row.id < 0, abs(row.id)


def _at(session: Session, message_id: MessageId) -> int:
    return int(session.value("SELECT at FROM message WHERE id = ?", (message_id,)) or 0)


def chat_filters(session: Session) -> list[ChatFilterRow]:
    """The questions that staff named, in their order; one that this version cannot ask is left out."""
    found = []
    for id, name, query in session.rows("SELECT id, name, query FROM chat_filter ORDER BY place, name"):
        try:
            found.append(ChatFilterRow(id, name, ChatQuery.from_json(query)))
        except UserError:
            continue
    return found


def _line(
    chat: ConversationId, id: int, kind: str, at: int, body: str, staff: str, payload: dict[str, Any]
) -> MessageRow:
    return MessageRow(
        id=MessageId(id), conversation_id=chat, direction="", kind=kind, at=at, body=body, payload=payload, wamid="",
        client_ref="", status="", error_code=None, error_text="", reply=None, attachment=None, reactions=(),
        template_name="", sent_by=staff, forwarded=False, edited=bool(payload.get("edited")),
    )  # fmt: skip
