"""The bubbles of a conversation, a page at a time, each with its quote, file and reactions."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from sanjog_desktop.domain.ids import ConversationId, MessageId
from sanjog_desktop.store.rows import AttachmentRow, MessageRow, QuotedRow
from sanjog_desktop.store.session import Row, Session

_QUOTE_LENGTH: Final = 300  # characters of a quoted message that a bubble can show

_COLUMNS: Final = f"""m.id, m.conversation_id, m.direction, m.kind, m.at, m.body, m.payload, m.wamid,
    m.client_ref, m.status, m.error_code, m.error_text, m.template_name, m.sent_by, m.forwarded, m.edited_at,
    m.revoked_at, m.status_at, m.reply_to, q.id, q.direction, q.kind, substr(q.body, 1, {_QUOTE_LENGTH}),
    EXISTS (SELECT 1 FROM star WHERE star.message_id = m.id)"""
_FROM: Final = "FROM message m LEFT JOIN message q ON q.wamid = m.reply_to"
_KEY: Final = "(SELECT at, id FROM message WHERE id = :id)"

_NEWEST: Final = f"""SELECT {_COLUMNS} {_FROM} WHERE m.conversation_id = :chat
  ORDER BY m.at DESC, m.id DESC LIMIT :limit"""
_BEFORE: Final = f"""SELECT {_COLUMNS} {_FROM} WHERE m.conversation_id = :chat AND (m.at, m.id) < {_KEY}
  ORDER BY m.at DESC, m.id DESC LIMIT :limit"""
_UP_TO: Final = f"""SELECT {_COLUMNS} {_FROM} WHERE m.conversation_id = :chat AND (m.at, m.id) <= {_KEY}
  ORDER BY m.at DESC, m.id DESC LIMIT :limit"""
_AFTER: Final = f"""SELECT {_COLUMNS} {_FROM} WHERE m.conversation_id = :chat AND (m.at, m.id) > {_KEY}
  ORDER BY m.at, m.id LIMIT :limit"""
_AROUND: Final = f"SELECT * FROM ({_UP_TO}) UNION ALL SELECT * FROM ({_AFTER.replace(':limit', ':later')})"
_BY_IDS: Final = f"SELECT {_COLUMNS} {_FROM} WHERE m.id IN (SELECT value FROM json_each(:ids))"

_ATTACHMENTS: Final = """SELECT message_id, id, state, mime, filename, size, duration_ms, width, height,
    thumbnail, key, voice, error, waveform FROM attachment WHERE message_id IN (SELECT value FROM json_each(?))"""
_DUE: Final = """SELECT message_id, not_before FROM outbox WHERE state = 'scheduled'
  AND message_id IN (SELECT value FROM json_each(?))"""
_REACTIONS: Final = """SELECT target_wamid, actor, emoji FROM reaction
  WHERE target_wamid IN (SELECT value FROM json_each(?)) AND emoji <> '' ORDER BY target_wamid, actor DESC"""


def message_page(
    session: Session,
    conversation_id: ConversationId,
    *,
    before: MessageId | None = None,
    after: MessageId | None = None,
    around: MessageId | None = None,
    limit: int = 50,
) -> list[MessageRow]:
    """Up to ``limit`` messages, oldest first: the newest, or those next to the message named.

    At most one of ``before``, ``after`` (both exclusive) and ``around`` (inclusive, in the middle) is given.
    """
    params: dict[str, Any] = {"chat": conversation_id, "limit": limit}
    if around is not None:
        params.update(id=around, limit=limit - limit // 2, later=limit // 2)
        found = session.rows(_AROUND, params)
    elif before is not None:
        found = session.rows(_BEFORE, {**params, "id": before})
    elif after is not None:
        found = session.rows(_AFTER, {**params, "id": after})
    else:
        found = session.rows(_NEWEST, params)
    found.sort(key=lambda row: (row[4], row[0]))
    return _complete(session, found)


def message_rows(session: Session, ids: Iterable[MessageId]) -> list[MessageRow]:
    """The messages with these ids, oldest first; those that are gone are left out."""
    found = session.rows(_BY_IDS, {"ids": json.dumps(list(ids))})
    found.sort(key=lambda row: (row[4], row[0]))
    return _complete(session, found)


def has_later(session: Session, conversation_id: ConversationId, id: MessageId) -> bool:
    """Whether the conversation goes on after a message: the view is then not at its end."""
    return bool(
        session.value(
            f"SELECT 1 FROM message m WHERE m.conversation_id = :chat AND (m.at, m.id) > {_KEY} LIMIT 1",
            {"chat": conversation_id, "id": id},
        )
    )


def _complete(session: Session, found: list[Row]) -> list[MessageRow]:
    if not found:
        return []
    files = {row[0]: _attachment(row) for row in session.rows(_ATTACHMENTS, (_json(row[0] for row in found),))}
    reactions: dict[str, list[tuple[str, str]]] = {}
    wamids = _json(row[7] for row in found if row[7])
    for target, actor, emoji in session.rows(_REACTIONS, (wamids,)):
        reactions.setdefault(target, []).append((actor, emoji))
    waiting = [row[0] for row in found if row[9] == "queued"]
    due: dict[int, int] = dict(session.rows(_DUE, (_json(waiting),))) if waiting else {}
    return [_row(row, files.get(row[0]), tuple(reactions.get(row[7], ())), due.get(row[0], 0)) for row in found]


def _row(
    found: Row, attachment: AttachmentRow | None, reactions: tuple[tuple[str, str], ...], due_at: int
) -> MessageRow:
    (id, chat, direction, kind, at, body, payload, wamid, client_ref, status, error_code, error_text, template,
     sent_by, forwarded, edited_at, revoked_at, status_at, reply_to, quoted_id, quoted_direction, quoted_kind,
     quoted_body, starred) = found  # fmt: skip
    return MessageRow(
        id=id,
        conversation_id=chat,
        direction=direction,
        kind=kind,
        at=at,
        body=body,
        payload=json.loads(payload) if payload else {},
        wamid=wamid or "",
        client_ref=client_ref or "",
        status=status,
        error_code=error_code,
        error_text=error_text or "",
        reply=QuotedRow(quoted_id, quoted_direction or "", quoted_kind or "", quoted_body or "")
        if reply_to
        else None,
        attachment=attachment,
        reactions=reactions,
        template_name=template or "",
        sent_by=sent_by or "",
        forwarded=bool(forwarded),
        forwarded_often=forwarded > 1,
        edited=edited_at is not None,
        revoked=revoked_at is not None,
        status_at=status_at or 0,
        starred=bool(starred),
        due_at=due_at,
    )


def _attachment(found: Row) -> AttachmentRow:
    _message, id, state, mime, filename, size, duration, width, height, thumbnail, key, voice, error, waveform = (
        found
    )
    return AttachmentRow(
        id, state, mime, filename, size, duration, width, height, thumbnail, key, bool(voice), error or "",
        waveform,
    )  # fmt: skip


def _json(values: Iterable[Any]) -> str:
    return json.dumps(list(values))
