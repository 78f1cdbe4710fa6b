"""Conversations: found or opened, and the denormalised line the chat list shows, kept in step.

A batch of events changes a conversation many times; its row is written once at the end.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from sanjog_desktop.domain.window import window_until
from sanjog_desktop.store.session import Session

if TYPE_CHECKING:
    from sanjog_desktop.actions.people import Point

PREVIEW_LENGTH: Final = 140
REACTION: Final = "reaction"
"""The kind of a line of the list that shows a reaction; no message is of it."""
_CHUNK: Final = 8000
_COLUMNS: Final = (
    "id, contact_point_id, contact_id, business_number_id, last_message_id, last_at, preview, preview_kind,"
    " last_direction, last_status, unread, failed, last_inbound_at, window_until, archived, state"
)


class Conversation:
    """A conversation's row while a batch is applied; ``is_dirty`` when it must be written."""

    __slots__ = (
        "archived",
        "contact_id",
        "failed",
        "id",
        "is_dirty",
        "last_at",
        "last_direction",
        "last_inbound_at",
        "last_message_id",
        "last_status",
        "number_id",
        "point_id",
        "preview",
        "preview_kind",
        "reopened_at",
        "state",
        "unread",
        "window_until",
    )

    def __init__(
        self,
        id: int,
        point_id: str,
        contact_id: str,
        number_id: str,
        last_message_id: int | None = None,
        last_at: int = 0,
        preview: str = "",
        preview_kind: str = "",
        last_direction: str = "",
        last_status: str = "",
        unread: int = 0,
        failed: int = 0,
        last_inbound_at: int = 0,
        window_until: int = 0,
        archived: int = 0,
        state: str = "open",
    ) -> None:
        self.id = id
        self.point_id = point_id
        self.contact_id = contact_id
        self.number_id = number_id
        self.last_message_id = last_message_id
        self.last_at = last_at
        self.preview = preview
        self.preview_kind = preview_kind
        self.last_direction = last_direction
        self.last_status = last_status
        self.unread = unread
        self.failed = failed
        self.last_inbound_at = last_inbound_at
        self.window_until = window_until
        self.archived = archived
        self.state = state
        self.reopened_at = 0
        self.is_dirty = False

    def show(self, message_id: int, at: int, direction: str, kind: str, body: str, status: str) -> None:
        """Take the message as the last one if none is later; of two at one time the later stored wins."""
        if at > self.last_at or (at == self.last_at and message_id >= (self.last_message_id or 0)):
            self.last_message_id = message_id
            self.last_at = at
            self.last_direction = direction
            self.preview = body[:PREVIEW_LENGTH]
            self.preview_kind = kind
            self.last_status = status
        self.is_dirty = True

    def reopen(self, at: int) -> None:
        """They wrote at ``at``: whatever was done with the chat, somebody is to act again."""
        self.archived = 0
        if self.state != "open":
            self.state = "open"
            self.reopened_at = at
        self.is_dirty = True

    def open_window(self, at: int, now: int) -> None:
        """A person's message (or reaction) opens the window for 24 hours from its own time."""
        if at > self.last_inbound_at:
            self.last_inbound_at = at
            self.is_dirty = True
        until = window_until(at, now)
        if until > self.window_until:
            self.window_until = until
            self.is_dirty = True


class Conversations:
    """The conversations a batch touches."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._by_point: dict[tuple[str, str], Conversation] = {}
        self._by_id: dict[int, Conversation] = {}
        self._looked_up: set[str] = set()

    def preload(self, points: Iterable[Point]) -> None:
        """Read the conversations of all these points."""
        wanted = sorted({point.id for point in points} - self._looked_up)
        self._looked_up.update(wanted)
        for start in range(0, len(wanted), _CHUNK):
            chunk = wanted[start : start + _CHUNK]
            self._take(f"contact_point_id IN ({','.join('?' * len(chunk))})", chunk)

    def load_ids(self, ids: Iterable[int]) -> None:
        """Read conversations by their own ids."""
        wanted = sorted(set(ids) - self._by_id.keys())
        for start in range(0, len(wanted), _CHUNK):
            chunk = wanted[start : start + _CHUNK]
            self._take(f"id IN ({','.join('?' * len(chunk))})", chunk)

    def of(self, point: Point, number_id: str) -> Conversation:
        """The conversation of a person with one of our numbers; opened when there is none yet."""
        found = self._by_point.get((point.id, number_id))
        if found is None and point.id not in self._looked_up:
            self.preload([point])
            found = self._by_point.get((point.id, number_id))
        if found is None:
            id = self._session.execute(
                "INSERT INTO conversation(contact_point_id, contact_id, business_number_id) VALUES (?, ?, ?)",
                (point.id, point.contact_id, number_id),
            ).lastrowid
            take_over_work(self._session, id, point.contact_id)
            found = self._keep(Conversation(id, point.id, point.contact_id, number_id))
        return found

    def by_id(self, id: int) -> Conversation:
        """A conversation by its own id, which a message in the store gave."""
        if id not in self._by_id:
            self.load_ids([id])
        return self._by_id[id]

    def flush(self) -> None:
        """Write every changed row, once."""
        dirty = [one for one in self._by_id.values() if one.is_dirty]
        self._session.executemany(
            "UPDATE conversation SET last_message_id = ?, last_at = ?, preview = ?, preview_kind = ?,"
            " last_direction = ?, last_status = ?, unread = ?, failed = ?, last_inbound_at = ?, window_until = ?,"
            " archived = ?, state = ? WHERE id = ?",
            [
                (
                    one.last_message_id,
                    one.last_at,
                    one.preview,
                    one.preview_kind,
                    one.last_direction,
                    one.last_status,
                    one.unread,
                    one.failed,
                    one.last_inbound_at,
                    one.window_until,
                    one.archived,
                    one.state,
                    one.id,
                )
                for one in dirty
            ],
        )
        self._session.executemany(
            "UPDATE contact SET last_contact_at = ?1 WHERE id = ?2 AND coalesce(last_contact_at, 0) < ?1",
            [(one.last_at, one.contact_id) for one in dirty],
        )
        reopened = [one for one in dirty if one.reopened_at]
        if reopened:
            self._note_reopened(reopened)
        for one in dirty:
            one.is_dirty = False
            self._session.changed("conversation", one.id)

    def _note_reopened(self, reopened: list[Conversation]) -> None:
        self._session.executemany(
            "UPDATE conversation SET state_at = ?, snooze_until = NULL WHERE id = ?",
            [(one.reopened_at, one.id) for one in reopened],
        )
        self._session.executemany(
            "INSERT INTO chat_activity(conversation_id, at, act) VALUES (?, ?, 'reopened')",
            [(one.id, one.reopened_at) for one in reopened],
        )
        for one in reopened:
            one.reopened_at = 0

    def _take(self, where: str, params: list[str] | list[int]) -> None:
        for row in self._session.rows(f"SELECT {_COLUMNS} FROM conversation WHERE {where}", params):
            if row[0] not in self._by_id:
                self._keep(Conversation(*row))

    def _keep(self, one: Conversation) -> Conversation:
        self._by_id[one.id] = one
        self._by_point[one.point_id, one.number_id] = one
        return one


def take_over_work(session: Session, conversation_id: int, contact_id: str) -> None:
    """A chat has just been opened here; colleagues may have had it on their PC, with notes and an assignee, before."""
    if session.value(
        "SELECT 1 FROM journal WHERE kind IN ('chat', 'chat_note', 'call_entry') AND subject_id = ?"
        " AND device_id <> ? LIMIT 1",
        (contact_id, session.device_id),
    ):
        from sanjog_desktop.actions import team_chats  # only an office of several PCs needs it

        team_chats.settle_opened(session, conversation_id)


def last_line(session: Session, conversation_id: int) -> tuple[int, int, str, str, str, str] | None:
    """(message, at, direction, kind, preview, status) of what happened last in a chat: a message, or a reaction of
    theirs to one, which is of kind ``reaction``. ``None`` in an empty chat."""
    last = session.one(
        "SELECT id, at, direction, kind, substr(body, 1, ?), status FROM message WHERE conversation_id = ?"
        " ORDER BY at DESC, id DESC LIMIT 1",
        (PREVIEW_LENGTH, conversation_id),
    )
    if last is None:
        return None
    reaction = session.one(
        "SELECT m.id, r.at, m.kind, m.body, m.status, r.emoji FROM message m JOIN reaction r"
        " ON r.target_wamid = m.wamid AND r.actor = 'them' WHERE m.conversation_id = ? AND r.emoji <> ''"
        " AND (r.at, m.id) >= (?, ?) ORDER BY r.at DESC, m.id DESC LIMIT 1",
        (conversation_id, last[1], last[0]),
    )
    if reaction is None:
        return last
    message_id, at, kind, body, status, emoji = reaction
    return message_id, at, "in", REACTION, reaction_preview(emoji, kind, body), status


def reaction_preview(emoji: str, kind: str, body: str) -> str:
    """A reaction as the list of chats keeps it: the sign, what kind of message it is on, its first words."""
    return f"{emoji}\n{kind}\n{' '.join(body.split())}"[:PREVIEW_LENGTH]


def recompute(session: Session, conversation_id: int) -> None:
    """Set the last-message part of a conversation's row from its messages and the reactions to them."""
    message_id, at, direction, kind, preview, status = last_line(session, conversation_id) or (
        None, 0, "", "", "", "",
    )  # fmt: skip
    session.execute(
        "UPDATE conversation SET last_message_id = ?, last_at = ?, preview = ?, preview_kind = ?,"
        " last_direction = ?, last_status = ? WHERE id = ?",
        (message_id, at, preview, kind, direction, status, conversation_id),
    )
    session.changed("conversation", conversation_id)


def restate(session: Session, conversation_id: int) -> None:
    """Set the count of failed messages and, by the same reading, the last message of one conversation."""
    session.execute(
        "UPDATE conversation SET failed = (SELECT count(*) FROM message WHERE conversation_id = ?1"
        " AND direction = 'out' AND status = 'failed') WHERE id = ?1",
        (conversation_id,),
    )
    recompute(session, conversation_id)


def recompute_suspected(session: Session, conversation_ids: Iterable[int]) -> None:
    """Set which unanswered suspected privacy request the chat shows: the latest one."""
    for id in conversation_ids:
        session.execute(
            "UPDATE conversation SET suspected = coalesce((SELECT kind FROM privacy_request"
            " WHERE conversation_id = ?1 AND state = 'SUSPECTED' ORDER BY received_at DESC, kind LIMIT 1), '')"
            " WHERE id = ?1",
            (id,),
        )
        session.changed("conversation", id)


def set_archived(session: Session, conversation_id: int, archived: bool) -> None:
    """Put a chat away, or back into the list; a new message of the person brings it back by itself."""
    session.execute("UPDATE conversation SET archived = ? WHERE id = ?", (int(archived), conversation_id))
    session.changed("conversation", conversation_id)
