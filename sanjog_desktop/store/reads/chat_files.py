"""What a chat holds beside its words: photos and videos, documents, recordings, links, and what staff starred."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from sanjog_desktop.domain.ids import ConversationId, MessageId
from sanjog_desktop.store.reads.messages import message_rows
from sanjog_desktop.store.rows import MessageRow
from sanjog_desktop.store.session import Session

Tab = Literal["media", "document", "voice", "link", "star"]
TABS: Final[tuple[Tab, ...]] = ("media", "document", "voice", "link", "star")

# The first half is the index's own condition to the letter: a narrower one alone would not let it be used.
_HAS_FILE: Final = (
    "m.kind IN ('image','video','document','audio','sticker','template')"
    " AND EXISTS (SELECT 1 FROM attachment a WHERE a.message_id = m.id)"
)
_OF_CHAT: Final[dict[Tab, tuple[str, str]]] = {
    "media": ("INDEXED BY message_files", f"m.kind IN ('image', 'video') AND {_HAS_FILE}"),
    "document": ("INDEXED BY message_files", f"m.kind IN ('document', 'template') AND {_HAS_FILE}"),
    "voice": ("INDEXED BY message_files", f"m.kind = 'audio' AND {_HAS_FILE}"),
    "link": ("INDEXED BY message_link", "m.has_link = 1"),
}


AROUND: Final = 200
"""Pictures on either side of the one that is looked at."""


class FileRow(msgspec.Struct, frozen=True):
    """A message in one of the tabs, and the name on its chat."""

    message: MessageRow
    title: str


def file_page(
    session: Session, tab: Tab, conversation_id: ConversationId | None, limit: int, after: MessageId | None = None
) -> list[FileRow]:
    """The next messages of a tab, newest first; ``after`` is the last one shown. Only what is starred can be asked of
    every chat (``None``).
    """
    params: dict[str, int | None] = {
        "chat": conversation_id, "after": after if after is not None else 1 << 62, "limit": limit,
    }  # fmt: skip
    if tab == "star":
        sql = (
            "SELECT m.id FROM star s JOIN message m ON m.id = s.message_id WHERE m.revoked_at IS NULL"
            " AND (:chat IS NULL OR m.conversation_id = :chat) AND m.id < :after ORDER BY m.id DESC LIMIT :limit"
        )
    else:
        index, where = _OF_CHAT[tab]
        sql = (
            f"SELECT m.id FROM message m {index} WHERE m.conversation_id = :chat AND {where} AND m.id < :after"
            " AND m.revoked_at IS NULL ORDER BY m.id DESC LIMIT :limit"
        )
    ids = [MessageId(row[0]) for row in session.rows(sql, params)]
    names: dict[int, str] = dict(
        session.rows(
            "SELECT v.id, c.name FROM conversation v JOIN contact c ON c.id = v.contact_id WHERE v.id IN"
            " (SELECT m.conversation_id FROM message m WHERE m.id IN (SELECT value FROM json_each(?)))",
            (msgspec.json.encode(ids).decode(),),
        )
    )
    found = {row.id: row for row in message_rows(session, ids)}
    return [FileRow(found[id], names.get(found[id].conversation_id, "")) for id in ids if id in found]


def pictures_around(session: Session, conversation_id: ConversationId, id: MessageId) -> list[MessageRow]:
    """The photos and films of a chat, oldest first, so many before and after the message ``id``; it is one of them
    whatever it is.
    """
    index, where = _OF_CHAT["media"]
    sql = f"SELECT m.id FROM message m {index} WHERE m.conversation_id = ? AND {where} AND m.revoked_at IS NULL AND"
    before = session.rows(f"{sql} m.id < ? ORDER BY m.id DESC LIMIT ?", (conversation_id, id, AROUND))
    after = session.rows(f"{sql} m.id > ? ORDER BY m.id LIMIT ?", (conversation_id, id, AROUND))
    return message_rows(session, [MessageId(row[0]) for row in (*before, (id,), *after)])
