"""What staff wrote and did beside the messages of a chat: notes, calls, activity; and what they ask the list."""

from __future__ import annotations

import json
from typing import Any, Final

import msgspec

from sanjog_desktop.domain.chat_query import ChatQuery
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ConversationId, MessageId
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
