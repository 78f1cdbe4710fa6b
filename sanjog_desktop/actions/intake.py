"""Messages of one batch on their way into the store: new rows, edits, deletions and reactions.

Rows get their numbers here rather than from SQLite, so that a whole batch goes in by one statement.
"""

from __future__ import annotations

import json
from typing import Any, Final

import msgspec

from sanjog_desktop.actions.contents import body_and_payload
from sanjog_desktop.actions.conversations import (
    REACTION,
    Conversation,
    Conversations,
    last_line,
    reaction_preview,
)
from sanjog_desktop.actions.identity_keys import IdentityKeys
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import (
    Content,
    Context,
    Edit,
    Media,
    MediaPlaceholder,
    Reaction,
    Referral,
    Revoke,
    WireError,
)

_CHUNK: Final = 8000
_COLUMNS: Final = (
    "id, conversation_id, at, direction, kind, body, payload, wamid, reply_to, status, status_at, error_code,"
    " error_text, forwarded, relay_seq"
)
_WIDTH: Final = 15
_ROWS_AT_ONCE: Final = 1000
FORWARDED_OFTEN: Final = 2
"""In ``message.forwarded``: 1 is once, 2 is many times (Meta: webhooks, frequently_forwarded)."""
LAST_IN_TOUCH: Final = (
    "UPDATE contact SET last_contact_at = ?1 WHERE id = ?2 AND coalesce(last_contact_at, 0) < ?1"
)
#: Kinds a person does not read as a message: they raise no unread count.
_SILENT: Final = frozenset({"system", "request_welcome"})


class Pending(msgspec.Struct, frozen=True):
    """An edit or deletion that came before its message. ``body`` is ``None`` for a deletion."""

    target: str
    direction: str
    at: int
    body: str | None = None
    payload: str | None = None


class Intake:
    """Collects a batch's messages and writes them at once."""

    def __init__(self, session: Session, keys: IdentityKeys, known: dict[str, int], now: int) -> None:
        """``known`` maps the wamids of this batch that the store already has to their message ids."""
        self._session = session
        self._keys = keys
        self._known = known
        self._now = now
        self._next_id = 1 + (session.value("SELECT max(id) FROM message") or 0)
        self._rows: list[tuple[Any, ...]] = []
        self._attachments: list[tuple[Any, ...]] = []
        self._reactions: list[tuple[Any, ...]] = []
        self._in_touch: list[tuple[int, str]] = []
        self._changes: list[Pending] = []
        self.new_outbound: list[str] = []
        self.inserted = 0
        self.wanted = 0

    def take(
        self,
        conversation: Conversation,
        wamid: str,
        at: int,
        direction: str,
        kind: str,
        content: Content,
        seq: int | None,
        *,
        context: Context | None = None,
        referral: Referral | None = None,
        errors: tuple[WireError, ...] = (),
        status: str = "",
        counts: bool = True,
        payload: str | None = None,
    ) -> bool:
        """Take one message; ``False`` when the store had it, or when it changes another one.

        ``counts`` is false for imported history, which nobody has to read again; ``payload`` is given where the
        content is not Meta's.
        """
        if wamid in self._known:
            return False
        if type(content) is Reaction:
            actor = "them" if direction == "in" else "us"
            if direction == "in":
                self._in_touch.append((at, conversation.contact_id))
            self._reactions.append((content.message_id, actor, content.emoji or "", at, wamid, seq))
            return False
        if type(content) is Edit:
            body, payload = body_and_payload(content.content)
            self._changes.append(Pending(content.original_message_id, direction, at, body, payload))
            return False
        if type(content) is Revoke:
            self._changes.append(Pending(content.original_message_id, direction, at))
            return False
        message_id = self._next_id
        self._next_id = message_id + 1
        self._known[wamid] = message_id
        if payload is None:
            body, payload = body_and_payload(content, referral)
        else:
            body = ""
        reply_to, forwarded = None, 0
        if context is not None:
            reply_to = context.id
            forwarded = FORWARDED_OFTEN if context.frequently_forwarded else int(context.forwarded)
        code, text = (errors[0].code, errors[0].details or errors[0].title) if errors else (None, None)
        self._rows.append(
            (
                message_id, conversation.id, at, direction, kind, body, payload, wamid, reply_to, status,
                at if status else None, code, text, forwarded, seq,
            )
        )  # fmt: skip
        conversation.show(message_id, at, direction, kind, body, status)
        if direction == "out":
            self.new_outbound.append(wamid)
        elif counts and kind not in _SILENT:
            conversation.unread += 1
            conversation.reopen(at)
        if type(content) is Media:
            self._attach(message_id, wamid, content)
        elif type(content) is MediaPlaceholder:
            self._attachments.append(
                (
                    self._keys.derived_id("attachment", wamid),
                    message_id,
                    "gone",
                    *[None] * 2,
                    "",
                    "",
                    None,
                    0,
                    self._now,
                )
            )
        return True

    def write(self, conversations: Conversations) -> None:
        """Write everything taken, then what changes messages, including what waited for them."""
        session = self._session
        self._write_rows()
        session.executemany(
            "INSERT OR IGNORE INTO attachment(id, message_id, state, media_id, media_url, mime, filename, sha256,"
            " voice, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            self._attachments,
        )
        for row in self._rows:
            session.changed("message", row[0])
        self.inserted = len(self._rows)
        wanted = [row[0] for row in self._attachments if row[2] == "wanted"]
        self.wanted = len(wanted)
        for id in wanted:
            self._session.changed("attachment", id)
        self._write_reactions()
        self._write_changes(conversations)
        self._show_reactions(conversations)

    def _write_rows(self) -> None:
        """Many rows in one statement: the search index writes a segment at the end of each statement, so a
        statement a message would make it write thousands of tiny ones."""
        for start in range(0, len(self._rows), _ROWS_AT_ONCE):
            chunk = self._rows[start : start + _ROWS_AT_ONCE]
            marks = ",".join(["(" + ",".join("?" * _WIDTH) + ")"] * len(chunk))
            self._session.execute(
                f"INSERT INTO message({_COLUMNS}) VALUES {marks}", [value for row in chunk for value in row]
            )

    def fill_placeholder(self, wamid: str, kind: str, content: Content) -> None:
        """Give an imported message the file that followed its placeholder under the same id."""
        if type(content) is not Media:
            return
        body, payload = body_and_payload(content)
        message_id = self._known[wamid]
        filled = self._session.execute(
            "UPDATE attachment SET state = 'wanted', media_id = ?, media_url = ?, mime = ?, filename = ?, sha256 = ?,"
            " voice = ? WHERE message_id = ? AND state = 'gone' AND media_id IS NULL AND sha256 IS NULL",
            (
                content.id, content.url, content.mime_type or "", content.filename or "", content.digest,
                int(content.voice), message_id,
            ),
        ).rowcount  # fmt: skip
        if filled:
            self._session.execute(
                "UPDATE message SET kind = ?, body = ?, payload = ? WHERE id = ?",
                (kind, body, payload, message_id),
            )
            self._session.changed("message", message_id)

    def _attach(self, message_id: int, wamid: str, media: Media) -> None:
        self._attachments.append(
            (
                self._keys.derived_id("attachment", wamid),
                message_id,
                "wanted",
                media.id,
                media.url,
                media.mime_type or "",
                media.filename or "",
                media.digest,
                int(media.voice),
                self._now,
            )
        )

    def _write_reactions(self) -> None:
        """The latest reaction of each side counts; it may come before the message it is on."""
        if not self._reactions:
            return
        # A reaction that is taken back was a sign of life all the same, whichever of the two came first.
        self._session.executemany(LAST_IN_TOUCH, self._in_touch)
        self._session.executemany(
            "INSERT INTO reaction(target_wamid, actor, emoji, at, wamid, relay_seq) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT(target_wamid, actor) DO UPDATE SET emoji = excluded.emoji, at = excluded.at,"
            " wamid = excluded.wamid, relay_seq = excluded.relay_seq"
            " WHERE (excluded.at, excluded.wamid) > (at, coalesce(wamid, ''))",
            self._reactions,
        )
        targets = sorted({row[0] for row in self._reactions})
        for message_id in find_messages(self._session, targets).values():
            self._session.changed("message", message_id)

    def _show_reactions(self, conversations: Conversations) -> None:
        """What people reacted to last stands in the list of chats as their last word, and lifts the chat.

        A reaction may have come before its message, so those that waited for a new message count too.
        """
        wamids = {row[0] for row in self._reactions if row[1] == "them"} | {row[7] for row in self._rows}
        if not wamids:
            return
        listed = sorted(wamids)
        for start in range(0, len(listed), _CHUNK):
            chunk = listed[start : start + _CHUNK]
            found = self._session.rows(
                "SELECT m.conversation_id, m.id, m.kind, m.body, m.status, r.emoji, r.at FROM reaction r"
                " JOIN message m ON m.wamid = r.target_wamid WHERE r.actor = 'them'"
                f" AND r.target_wamid IN ({','.join('?' * len(chunk))}) ORDER BY r.at, m.id",
                chunk,
            )
            for conversation_id, message_id, kind, body, status, emoji, at in found:
                conversation = conversations.by_id(conversation_id)
                if emoji:
                    preview = reaction_preview(emoji, kind, body)
                    conversation.show(message_id, at, "in", REACTION, preview, status)
                elif conversation.preview_kind == REACTION and conversation.last_message_id == message_id:
                    self.restate(conversation)

    def restate(self, conversation: Conversation) -> None:
        """Make the line of the list anew from what is stored: what it showed is gone or was moved."""
        line = last_line(self._session, conversation.id)
        if line is not None:
            conversation.last_at = 0
            conversation.show(*line)

    def _write_changes(self, conversations: Conversations) -> None:
        waiting = self._session.rows(
            "SELECT key, raw FROM inbound_event WHERE key >= 'change:' AND key < 'change;'"
        )
        for change in self._changes:
            self._apply_or_park(change, conversations)
        for key, raw in waiting:
            change = msgspec.json.decode(raw, type=Pending)
            if change.target in self._known and self._apply(change, conversations):
                self._session.execute("DELETE FROM inbound_event WHERE key = ?", (key,))

    def _apply_or_park(self, change: Pending, conversations: Conversations) -> None:
        if self._apply(change, conversations):
            return
        raw = msgspec.json.encode(change)
        self._session.execute(
            "INSERT OR IGNORE INTO inbound_event(key, field, reason, raw, at) VALUES (?, ?, ?, ?, ?)",
            (
                "change:" + self._keys.derived_id("change", raw.hex()),
                "revoke" if change.body is None else "edit",
                "waits for its message",
                raw,
                self._now,
            ),
        )

    def _apply(self, change: Pending, conversations: Conversations) -> bool:
        """Change the message; ``False`` when the store does not have it yet. Only its own side may change it."""
        row = self._session.one(
            "SELECT id, conversation_id, direction, at, body, payload, edited_at, revoked_at FROM message"
            " WHERE wamid = ?",
            (change.target,),
        )
        if row is None:
            return False
        message_id, conversation_id, direction, at, body, payload, edited_at, revoked_at = row
        if direction != change.direction or revoked_at is not None:
            return True
        if change.body is None:
            self._session.execute(
                "UPDATE message SET body = '', payload = NULL, revoked_at = ? WHERE id = ?",
                (change.at, message_id),
            )
            self._session.execute(
                "UPDATE attachment SET state = 'gone', key = NULL, thumbnail = NULL, media_id = NULL, media_url = NULL"
                " WHERE message_id = ?",
                (message_id,),
            )
        else:
            self._session.execute(
                "UPDATE message SET body = ?, payload = ?, edited_at = ? WHERE id = ?",
                (*_edited(change, edited_at or at, body, payload), message_id),
            )
        self._session.changed("message", message_id)
        self._restate(conversations.by_id(conversation_id), message_id)
        return True

    def _restate(self, conversation: Conversation, message_id: int) -> None:
        """Show the changed text in the chat list if this is the last message."""
        if conversation.last_message_id == message_id and conversation.preview_kind == REACTION:
            self.restate(conversation)
        elif conversation.last_message_id == message_id:
            body = str(self._session.value("SELECT body FROM message WHERE id = ?", (message_id,)))
            conversation.show(
                message_id,
                conversation.last_at,
                conversation.last_direction,
                conversation.preview_kind,
                body,
                conversation.last_status,
            )


def _edited(change: Pending, at: int, body: str, payload: str | None) -> tuple[str, str | None, int]:
    """(body, payload, moment of the edit) after an edit, whichever of several came first.

    What the message said before stays with it, oldest first: what a person took back may be what was agreed.
    """
    before: dict[str, Any] = json.loads(payload) if payload else {}
    earlier = {(moment, text) for moment, text in before.pop("earlier", ())}
    new_body = change.body or ""
    if (change.at, new_body) > (at, body):
        after: dict[str, Any] = json.loads(change.payload) if change.payload else {}
        after |= {name: before[name] for name in ("referral", "animated") if name in before}
        if body != new_body:
            earlier.add((at, body))
        at, body = change.at, new_body
    else:
        after = before
        if new_body != body:
            earlier.add((change.at, new_body))
    if earlier:
        after["earlier"] = sorted(earlier)
    return body, json.dumps(after, ensure_ascii=False) if after else None, at


def find_messages(session: Session, wamids: list[str]) -> dict[str, int]:
    """Which of these wamids the store has, with their message ids."""
    found: dict[str, int] = {}
    for start in range(0, len(wamids), _CHUNK):
        chunk = wamids[start : start + _CHUNK]
        marks = ",".join("?" * len(chunk))
        found.update(session.rows(f"SELECT wamid, id FROM message WHERE wamid IN ({marks})", chunk))
    return found
