"""Finding within one chat: what was said and with which files, from which day on, and what was not read yet."""

from __future__ import annotations

from typing import Final

import msgspec

from sanjog_desktop.domain.ids import ConversationId, MessageId
from sanjog_desktop.domain.message_filter import MessageFilter
from sanjog_desktop.store.reads.message_where import conditions
from sanjog_desktop.store.reads.snippets import folded, terms
from sanjog_desktop.store.session import Session

SCAN: Final = 2_000
"""Messages one job looks at: it stays short in the longest chat."""
_NAMES: Final = """coalesce((SELECT group_concat(a.filename, ' ') FROM attachment a WHERE a.message_id = m.id
  AND a.filename <> ''), '')"""
_NAMED: Final = frozenset({"document", "image", "video", "audio", "template"})


class Found(msgspec.Struct, frozen=True):
    """A part of what was found, newest first; ``after`` is where the search goes on, ``None`` at its end."""

    ids: tuple[MessageId, ...]
    after: tuple[int, int] | None


def words_of(text: str) -> tuple[str, ...]:
    """The folded words and phrases of a search text."""
    return tuple(" ".join(term.words) for term in terms(text))


def find_in_chat(
    session: Session,
    conversation_id: ConversationId,
    text: str,
    asked: MessageFilter,
    before: tuple[int, int] | None = None,
    scan: int = SCAN,
) -> Found:
    """The messages of a chat with every word or phrase of ``text`` in their words or the names of their files.

    An empty text finds all that the filter lets through; with neither, nothing is found. The middle of words counts.
    """
    wanted = words_of(text)
    if not wanted and (text.strip() or asked.is_open):
        return Found((), None)
    where, params = conditions(asked)
    params |= {"chat": conversation_id, "limit": scan}
    if before is not None:
        where.append("(m.at, m.id) < (:at, :id)")
        params["at"], params["id"] = before
    more = "".join(f" AND {each}" for each in where)
    rows = session.rows(
        f"SELECT m.id, m.at, m.body, CASE WHEN m.kind IN ({_kinds()}) THEN {_NAMES} ELSE '' END, m.revoked_at"
        " FROM message m JOIN conversation v ON v.id = m.conversation_id"
        f" WHERE m.conversation_id = :chat{more} ORDER BY m.at DESC, m.id DESC LIMIT :limit",
        params,
    )
    found = [
        MessageId(id)
        for id, _at, body, names, revoked_at in rows
        if revoked_at is None and _has(f"{body}\n{names}" if names else body, wanted)
    ]
    return Found(tuple(found), (rows[-1][1], rows[-1][0]) if len(rows) == scan else None)


def _has(text: str, wanted: tuple[str, ...]) -> bool:
    plain = folded(text)
    return all(word in plain for word in wanted)


def _kinds() -> str:
    return ", ".join(f"'{kind}'" for kind in sorted(_NAMED))


def message_at(session: Session, conversation_id: ConversationId, at: int) -> MessageId | None:
    """The first message from an instant on; the last one of the chat when none is so late, ``None`` without any."""
    found = session.value(
        "SELECT id FROM message WHERE conversation_id = ? AND at >= ? ORDER BY at, id LIMIT 1", (conversation_id, at)
    )
    if found is None:
        found = session.value(
            "SELECT id FROM message WHERE conversation_id = ? ORDER BY at DESC, id DESC LIMIT 1", (conversation_id,)
        )
    return None if found is None else MessageId(found)


def days_of(session: Session, conversation_id: ConversationId) -> tuple[int, int] | None:
    """When the first and the last message of a chat were said; ``None`` without any."""
    found = session.one("SELECT min(at), max(at) FROM message WHERE conversation_id = ?", (conversation_id,))
    return None if found is None or found[0] is None else (found[0], found[1])


def first_unread(session: Session, conversation_id: ConversationId, unread: int) -> MessageId | None:
    """The oldest of the ``unread`` newest messages they sent; ``None`` when nothing is unread."""
    if unread <= 0:
        return None
    found = session.value(
        "SELECT id FROM (SELECT id, at FROM message WHERE conversation_id = ? AND direction = 'in'"
        " AND kind NOT IN ('system', 'call') ORDER BY at DESC, id DESC LIMIT ?) ORDER BY at, id LIMIT 1",
        (conversation_id, unread),
    )
    return None if found is None else MessageId(found)
