"""An exported WhatsApp chat becomes a conversation of its own beside the live ones, marked as imported.

Its messages get numbers below all others, in their order, because searches and lists take a higher number for a newer
message. They count as read, open no window, and cannot be answered from there: nothing in an export proves who wrote.
Taking the same export in twice adds nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import audit, contact_numbers, journal, undo
from sanjog_desktop.actions.conversations import recompute
from sanjog_desktop.actions.erased import Erased
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import AttachmentId, ContactId, ConversationId
from sanjog_desktop.store.rows import IMPORTED
from sanjog_desktop.store.session import Session

KIND: Final = "chat_import"
"""Kind of the journal entry that says which messages an import brought."""
CHUNK: Final = 300
_MESSAGE: Final = (
    "INSERT OR IGNORE INTO message(id, conversation_id, at, direction, kind, body, wamid, status, status_at, sent_by,"
    " edited_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_FILE: Final = (
    "INSERT OR IGNORE INTO attachment(id, message_id, state, mime, filename, sha256, size, key, width, height, voice,"
    " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class ChatFile(msgspec.Struct, frozen=True):
    """A file of a message: stored under ``id`` with its key, or ``state`` gone where the export left it out."""

    id: AttachmentId
    state: str
    mime: str = ""
    filename: str = ""
    sha256: bytes | None = None
    size: int | None = None
    key: bytes | None = None
    width: int | None = None
    height: int | None = None
    voice: bool = False

    def __repr__(self) -> str:
        """Without the key."""
        return f"ChatFile(id={self.id!r})"


class ChatLine(msgspec.Struct, frozen=True):
    """One message of an export. ``place`` counts from 0; ``who`` wrote it, ``at`` is in milliseconds."""

    place: int
    at: int
    who: str
    is_ours: bool
    kind: str
    body: str
    is_edited: bool = False
    file: ChatFile | None = None


class ChatTarget(msgspec.Struct, frozen=True):
    """Where an export goes: its change set, the conversation, and the number before the first message's."""

    import_id: str
    conversation_id: ConversationId
    contact_id: ContactId
    point_id: str
    before_first: int


def begin_chat(
    session: Session, contact_id: ContactId, filename: str, format: str, count: int, staff: str = ""
) -> ChatTarget:
    """Open the import of ``count`` messages into the chat of a person.

    Raises :class:`UserError` for somebody without a number or erased, :class:`NotFound` for somebody who is gone.
    """
    row = session.one("SELECT erased_at FROM contact WHERE id = ?", (contact_id,))
    if row is None:
        raise NotFound("This person is no longer there.")
    if row[0] is not None:
        raise UserError("This person's data was erased at their request, so nothing is written about them.")
    point = contact_numbers.best_point(session, contact_id)
    if point is None:
        raise UserError("This person has no number yet.", "Add their phone number first.")
    conversation = session.value(
        "SELECT id FROM conversation WHERE contact_point_id = ? AND business_number_id = ?",
        (point.id, IMPORTED),
    )
    is_new = conversation is None
    if is_new:
        conversation = session.execute(
            "INSERT INTO conversation(contact_point_id, contact_id, business_number_id, state)"
            " VALUES (?, ?, ?, 'resolved')",
            (point.id, point.contact_id, IMPORTED),
        ).lastrowid
    lowest = int(session.value("SELECT min(id) FROM message") or 0)
    before_first = min(lowest, 1) - count - 1
    id = undo.begin_change(session, "import", KIND, staff)
    session.execute(
        "INSERT INTO import_run(id, filename, format, rows, started_at) VALUES (?, ?, ?, ?, ?)",
        (id, filename, format, count, session.now()),
    )
    told = {"conversation": conversation, "is_new": is_new, "before_first": before_first, "count": count}
    journal.note(session, KIND, point.contact_id, "create", told, staff=staff, change_set=id)
    audit.record(session, "chat_import_begin", "import_run", id, actor=staff)
    return ChatTarget(id, ConversationId(int(conversation or 0)), point.contact_id, point.id, before_first)


def import_messages(session: Session, target: ChatTarget, lines: Sequence[ChatLine]) -> int:
    """Write messages, :data:`CHUNK` at most in one transaction; returns how many were not there already.

    What was erased with somebody does not come back.
    """
    keys = identity_keys(session)
    erased = Erased(session, keys)
    now = session.now()
    rows: list[tuple[Any, ...]] = []
    files: dict[str, tuple[int, ChatFile]] = {}
    for line in lines:
        wamid = wamid_of(keys.derived_id, target.point_id, line)
        if erased and erased.is_gone(None, None, line.at, wamid):
            continue
        id = target.before_first + 1 + line.place
        direction = "out" if line.is_ours else "in"
        status = "sent" if line.is_ours else ""
        rows.append(
            (
                id, target.conversation_id, line.at, direction, line.kind, line.body, wamid, status,
                line.at if status else None, line.who if line.is_ours else None, line.at if line.is_edited else None,
            )
        )  # fmt: skip
        if line.file is not None:
            files[wamid] = id, line.file
    there = {
        row[0]
        for row in session.rows(
            "SELECT wamid FROM message WHERE wamid IN (SELECT value FROM json_each(?))",
            (msgspec.json.encode([row[6] for row in rows]).decode(),),
        )
    }
    fresh = [row for row in rows if row[6] not in there]
    session.executemany(_MESSAGE, fresh)
    session.executemany(
        _FILE,
        [
            (file.id, id, file.state, file.mime, file.filename, file.sha256, file.size, file.key, file.width,
             file.height, int(file.voice), now)
            for wamid, (id, file) in files.items() if wamid not in there
        ],
    )  # fmt: skip
    session.execute(
        "UPDATE import_run SET position = position + ? WHERE id = ?", (len(lines), target.import_id)
    )
    return len(fresh)


def finish_chat(session: Session, target: ChatTarget, messages: int, staff: str = "") -> None:
    """Close the import and show the chat with its last message."""
    session.execute("UPDATE import_run SET finished_at = ? WHERE id = ?", (session.now(), target.import_id))
    undo.finish_change(session, target.import_id, {"messages": messages})
    recompute(session, target.conversation_id)
    audit.record(
        session, "chat_import", "import_run", target.import_id, actor=staff, detail={"messages": messages}
    )
    session.changed("contact", target.contact_id)


def drop_messages(session: Session, import_id: str, limit: int = CHUNK) -> bool:
    """Take the next messages of an imported chat out, newest first; ``False`` when there are none left.

    The conversation goes with its last message when the import made it. Their files are shredded with the rows.
    """
    if session.value("SELECT title FROM change_set WHERE id = ?", (import_id,)) != KIND:
        return False
    row = session.one("SELECT seq, fields FROM journal WHERE change_set = ? AND kind = ?", (import_id, KIND))
    if row is None:
        return False
    told = msgspec.json.decode(row[1])
    chat, first = told["conversation"], told["before_first"] + 1
    ids = [
        id for (id,) in session.rows(
            "SELECT id FROM message WHERE conversation_id = ? AND id BETWEEN ? AND ? ORDER BY id DESC LIMIT ?",
            (chat, first, first + told["count"] - 1, limit),
        )
    ]  # fmt: skip
    session.executemany("DELETE FROM message WHERE id = ?", [(id,) for id in ids])
    if len(ids) == limit:
        return True
    session.execute("DELETE FROM journal WHERE seq = ?", (row[0],))
    is_empty = session.value("SELECT 1 FROM message WHERE conversation_id = ? LIMIT 1", (chat,)) is None
    if is_empty and told["is_new"]:
        session.execute("DELETE FROM conversation WHERE id = ?", (chat,))
        session.changed("conversation", chat)
    else:
        recompute(session, chat)
    return True


def wamid_of(derived_id: Callable[..., str], point_id: str, line: ChatLine) -> str:
    """What an imported message is called: the same of the same words at the same time in the same chat."""
    return "import." + derived_id("import", point_id, str(line.at), line.who, line.kind, line.body)
