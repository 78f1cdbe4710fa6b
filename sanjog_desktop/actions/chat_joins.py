"""Making one chat of two that one person has, under a number and under a user id, on the word of staff; and taking
them apart again within thirty days.

WhatsApp tells by itself when a number and a user id are one account (``actions.people``); until it does, somebody who
took a user name writes in a second chat. Staff who know it is the same person say so. Nothing of either chat is lost;
who said no in one has said no in both, also after they are taken apart.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import audit, cancelling, journal, merging
from sanjog_desktop.actions.conversations import recompute_suspected, restate
from sanjog_desktop.actions.identity_keys import IdentityKeys, identity_keys
from sanjog_desktop.actions.merge_record import Values, all_rows, insert_row, one_row, update_row
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.store.reads.chat_joins import are_complementary
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session

KIND: Final = "chat_join"
UNDO_FOR: Final = 30 * DAY
_KEYS: Final = frozenset({"phone_key", "user_key"})
"""Keyed hashes; made anew from the ids, never written down."""
_POINT: Final = ("phone", "user_id", "parent_user_id", "blocked_at", "blocked_by")
_DENORMALISED: Final = frozenset({
    "id", "contact_id", "contact_point_id", "business_number_id", "last_message_id", "last_at", "preview",
    "preview_kind", "last_direction", "last_status", "unread", "failed", "suspected", "blocked",
})  # fmt: skip
"""Columns of a chat that follow from its messages and its person; the others stand as they stood."""


class _Chat(msgspec.Struct):
    """One chat that went into another. ``before`` is empty where the one that stays was made by the joining."""

    gone: Values
    kept: int
    before: Values = {}
    after: Values = {}
    has_draft: bool = False
    rows: dict[str, list[Any]] = {}


class Picture(msgspec.Struct):
    """All that taking apart needs, as JSON: the two contact points without their hashes, and their chats."""

    gone: Values = {}
    kept: Values = {}
    shared: list[Values] = []
    reached: list[Values] = []
    chats: list[_Chat] = []


def join(session: Session, one: str, other: str, *, staff: str = "", id: str = "", is_told: bool = True) -> str:
    """Make one of two contact points of a person, and one chat of their chats with each of our numbers; the point with
    the number stays. Returns the id of the join, for :func:`undo`. ``id`` and ``is_told`` are for a join another PC of
    the office did and has told of.

    Raises :class:`NotFound` and :class:`UserError` where the two may not be joined, with the reason.
    """
    kept, gone = _pair(session, one, other)
    contact = str(kept["contact_id"])
    _check(session, contact)
    id = id or new_id()
    picture = _take_picture(session, kept, gone)
    merging.merge_into(session, kept["id"], gone["id"])
    merging.spread_suppressions(session, identity_keys(session), kept["id"])
    for chat in picture.chats:
        if not chat.kept:
            chat.kept = _chat_with(session, kept["id"], chat.gone["business_number_id"])
        restate(session, chat.kept)
        recompute_suspected(session, [chat.kept])
        chat.after = _standing(one_row(session, "SELECT * FROM conversation WHERE id = ?", chat.kept) or {})
        _note_line(session, chat.kept, "joined", staff)
    cancelling.show_cancelled(session)
    now = session.now()
    session.execute(
        "INSERT INTO chat_join(id, contact_id, kept_point, before, staff, at, undo_until_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (id, contact, kept["id"], msgspec.json.encode(picture).decode(), staff, now, now + UNDO_FOR),
    )
    _tell(session, contact, "create", id, kept, gone, staff, is_told)
    return id


def undo(session: Session, id: str, *, staff: str = "", is_told: bool = True) -> int:
    """Take the two apart: both stand as they stood, with the messages that were theirs; what came in since stays in the
    chat under the number. Returns the id of one chat that is back, 0 where there was none.

    Raises :class:`NotFound` when there is no such join any more, :class:`UserError` when its time is over, or when
    WhatsApp has told something else of the two ids since.
    """
    row = session.one("SELECT before, undo_until_at, undone_at, kept_point FROM chat_join WHERE id = ?", (id,))
    if row is None or row[2] is not None:
        raise NotFound("There is nothing to undo here any more.")
    before, until, kept_point = str(row[0]), int(row[1]), str(row[3])
    if until <= session.now():
        raise UserError("This was done too long ago to be undone.", "It can be undone for 30 days.")
    picture = msgspec.json.decode(before, type=Picture)
    kept, gone = picture.kept, picture.gone
    now = one_row(session, "SELECT * FROM contact_point WHERE id = ?", kept_point)
    if now is None or (now["phone"], now["user_id"]) != (
        kept["phone"] or gone["phone"], kept["user_id"] or gone["user_id"],
    ):  # fmt: skip
        raise UserError(
            "WhatsApp has told something else of this number or user name since.", "The chats stay as they are."
        )
    contact, keys = str(now["contact_id"]), identity_keys(session)
    _check(session, contact)
    update_row(
        session, "contact_point", "id", kept_point,
        {**{name: kept[name] for name in _POINT if _may_return(name, kept, gone, now)}, **_hashes(keys, kept)},
    )  # fmt: skip
    insert_row(session, "contact_point", {**gone, **_hashes(keys, gone), "contact_id": contact})
    back = [_part_chat(session, chat, gone["id"], contact, staff) for chat in picture.chats]
    for each in picture.shared:
        insert_row(session, "shared_point", each, or_ignore=True, needs=("contact_id",))
    for each in picture.reached:
        insert_row(session, "reached", each, or_ignore=True)
    cancelling.show_cancelled(session)
    session.execute("UPDATE chat_join SET undone_at = ?, before = '{}' WHERE id = ?", (session.now(), id))
    _tell(session, contact, "remove", id, kept, gone, staff, is_told)
    return int(back[0]) if back else 0


def part_between(
    session: Session, contact: str, points: Collection[str], *, staff: str = "", is_told: bool = True
) -> None:
    """Before two people are two again: take apart the joins between one's contact points (``points``) and the other's.

    Raises as :func:`undo` does.
    """
    for id, kept, before in session.rows(
        "SELECT id, kept_point, before FROM chat_join WHERE contact_id = ? AND undone_at IS NULL ORDER BY at DESC, id",
        (contact,),
    ):
        gone = msgspec.json.decode(before, type=Picture).gone["id"]
        if (kept in points) != (gone in points):
            undo(session, id, staff=staff, is_told=is_told)


def catch_up(session: Session) -> None:
    """Join and part here what colleagues joined and parted on their PCs: their last word on a number and a user id."""
    last: dict[tuple[str, str], tuple[str, str, str]] = {}
    for act, staff, text in session.rows(
        "SELECT act, staff, fields FROM journal WHERE kind = ? ORDER BY at, device_id, coalesce(device_seq, seq)",
        (KIND,),
    ):
        fields = msgspec.json.decode(text)
        last[fields["phone"], fields["user"]] = act, str(fields["id"]), staff
    for ids, (act, id, staff) in last.items():
        points = session.rows("SELECT id FROM contact_point WHERE phone = ? OR user_id = ?", ids)
        try:
            if act == "create" and len(points) == 2:
                join(session, points[0][0], points[1][0], staff=staff, id=id, is_told=False)
            elif act == "remove" and len(points) == 1:
                found = session.value(
                    "SELECT id FROM chat_join WHERE kept_point = ? AND undone_at IS NULL", (points[0][0],)
                )
                if found is not None:
                    undo(session, str(found), staff=staff, is_told=False)
        except UserError:
            continue  # a legal hold or an erasure here, or somebody else's ids by now: the entry still tells of it


def forget_old(session: Session, limit: int = 100) -> int:
    """Delete what taking apart needed once the thirty days are over; returns how many. Repeat until 0."""
    done = session.rows("SELECT id FROM chat_join WHERE undo_until_at <= ? LIMIT ?", (session.now(), limit))
    session.executemany("DELETE FROM chat_join WHERE id = ?", done)
    return len(done)


# Checking -------------------------------------------------------------------------------------------
def _pair(session: Session, one: str, other: str) -> tuple[Values, Values]:
    """(kept, gone): the point with the number stays, on every PC."""
    found = all_rows(session, "SELECT * FROM contact_point WHERE id IN (?, ?) ORDER BY phone IS NULL", one, other)
    if one == other or len(found) != 2:
        raise NotFound("One of the two chats is no longer there.", "Look at the list again.")
    kept, gone = ({name: value for name, value in each.items() if name not in _KEYS} for each in found)
    if kept["contact_id"] != gone["contact_id"]:
        raise UserError(
            "These chats are of two entries of the register.", "If they are one person, make the two one in Contacts."
        )
    if not are_complementary((kept["phone"], kept["user_id"]), (gone["phone"], gone["user_id"])):
        raise UserError(
            "These are two accounts on WhatsApp, so their chats stay two.",
            "A chat under a number and one under a user name can be made one.",
        )
    return kept, gone


def _check(session: Session, contact: str) -> None:
    if session.value(
        "SELECT 1 FROM privacy_request WHERE contact_id = ? AND kind = 'erasure' AND state <> 'SUSPECTED'"
        " AND state NOT LIKE 'CLOSED%' LIMIT 1",
        (contact,),
    ):
        raise UserError(
            "This person has asked to be erased, so their chats stay as they are.", "Finish that request first."
        )
    if session.value("SELECT 1 FROM legal_hold WHERE contact_id = ? AND lifted_at IS NULL LIMIT 1", (contact,)):
        raise UserError("What is kept of this person must stay exactly as it is: a legal hold stands.")


# The picture ----------------------------------------------------------------------------------------
def _take_picture(session: Session, kept: Values, gone: Values) -> Picture:
    picture = Picture(gone, kept)
    picture.shared = all_rows(session, "SELECT * FROM shared_point WHERE contact_point_id = ?", gone["id"])
    picture.reached = all_rows(session, "SELECT * FROM reached WHERE contact_point_id = ?", gone["id"])
    for chat in all_rows(session, "SELECT * FROM conversation WHERE contact_point_id = ? ORDER BY id", gone["id"]):
        before = one_row(
            session, "SELECT * FROM conversation WHERE contact_point_id = ? AND business_number_id = ?", kept["id"],
            chat["business_number_id"],
        ) or {}  # fmt: skip
        one = _Chat(
            {**_standing(chat), "id": chat["id"], "business_number_id": chat["business_number_id"]},
            before.get("id", 0),
            _standing(before),
        )
        drafts = [
            session.value("SELECT 1 FROM chat_draft WHERE conversation_id = ?", (each,)) is not None
            for each in (chat["id"], one.kept)
        ]
        one.has_draft = drafts == [True, False]
        for table, key in merging.CHAT_TABLES.items():
            one.rows[table] = [
                row[0]
                for row in session.rows(f"SELECT {key} FROM {table} WHERE conversation_id = ?", (chat["id"],))
            ]
        picture.chats.append(one)
    return picture


def _standing(chat: Values) -> Values:
    return {name: value for name, value in chat.items() if name not in _DENORMALISED}


def _may_return(name: str, kept: Values, gone: Values, now: Values) -> bool:
    """Whether a column of the point is as the joining left it; whom we blocked or let through since stays so."""
    if not name.startswith("blocked"):
        return True
    left = kept if kept["blocked_at"] is not None else gone
    return bool(now["blocked_at"] == left["blocked_at"])


def _hashes(keys: IdentityKeys, point: Values) -> Values:
    phone, user = point["phone"], point["user_id"]
    return {
        "phone_key": None if phone is None else keys.phone(phone),
        "user_key": None if user is None else keys.user(user),
    }


def _chat_with(session: Session, point: str, number: str) -> int:
    (found,) = session.rows(
        "SELECT id FROM conversation WHERE contact_point_id = ? AND business_number_id = ?", (point, number)
    )
    return int(found[0])


# Taking apart ---------------------------------------------------------------------------------------
def _part_chat(session: Session, chat: _Chat, point: str, contact: str, staff: str) -> int:
    """Open the chat that went again and give it back what was its own; returns its number, a new one where somebody
    else's chat has it by now."""
    kept = chat.kept
    stood = one_row(session, "SELECT * FROM conversation WHERE id = ?", kept)
    unread = _unread(session, kept) if stood is not None else []
    columns = {**chat.gone, "contact_id": contact}
    if session.value("SELECT 1 FROM conversation WHERE id = ?", (columns["id"],)) is not None:
        del columns["id"]
    if stood is None or stood["draft"] != chat.after["draft"]:
        columns["draft"] = ""  # it was sent since, or goes on in the other one
    insert_row(session, "conversation", {**columns, "contact_point_id": point})
    opened = _chat_with(session, point, chat.gone["business_number_id"])
    for table, key in merging.CHAT_TABLES.items():
        session.executemany(
            f"UPDATE {table} SET conversation_id = ? WHERE {key} = ? AND conversation_id = ?",
            [(opened, each, kept) for each in chat.rows.get(table, ())],
        )
    messages = frozenset(chat.rows.get("message", ()))
    merging.move_outbox(session, kept, opened, contact, messages)
    if chat.has_draft and columns["draft"] == chat.gone["draft"]:
        session.execute(
            "UPDATE OR IGNORE chat_draft SET conversation_id = ? WHERE conversation_id = ?", (opened, kept)
        )
    if stood is not None:
        before = chat.before or {name: _EMPTY[name] for name in _EMPTY if name in chat.after}
        back = {name: value for name, value in before.items() if stood[name] == chat.after[name]}
        if back:
            update_row(session, "conversation", "id", str(kept), back)
    for each, own in ((opened, messages), (kept, None)):
        theirs = [id for id in unread if (id in messages) == (own is not None)]
        session.execute("UPDATE conversation SET unread = ? WHERE id = ?", (len(theirs), each))
        restate(session, each)
        recompute_suspected(session, [each])
        _note_line(session, each, "parted", staff)
    if not chat.before:
        _close_empty(session, kept)
    return opened


def _close_empty(session: Session, chat: int) -> None:
    """A chat the joining had opened goes again, unless something came in or was written in it since."""
    tables = [*(name for name in merging.CHAT_TABLES if name != "chat_activity"), "outbox", "chat_draft"]
    if not any(session.value(f"SELECT 1 FROM {name} WHERE conversation_id = ? LIMIT 1", (chat,)) for name in tables):
        session.execute("DELETE FROM conversation WHERE id = ? AND draft = ''", (chat,))
        session.changed("conversation", chat)


_EMPTY: Final[Values] = {"draft": "", "last_inbound_at": 0, "window_until": 0, "marked_unread": 0, "pinned_at": None}
"""How a chat stands that the joining had opened."""


def _unread(session: Session, chat: int) -> list[int]:
    """The unread messages of a chat: the last that came in."""
    return [
        row[0]
        for row in session.rows(
            "SELECT id FROM message WHERE conversation_id = ?1 AND direction = 'in' ORDER BY at DESC, id DESC LIMIT"
            " (SELECT unread FROM conversation WHERE id = ?1)",
            (chat,),
        )
    ]


# Telling --------------------------------------------------------------------------------------------
def _note_line(session: Session, chat: int, act: str, staff: str) -> None:
    if session.value("SELECT 1 FROM conversation WHERE id = ?", (chat,)) is None:
        return
    session.execute(
        "INSERT INTO chat_activity(conversation_id, at, act, staff) VALUES (?, ?, ?, ?)",
        (chat, session.now(), act, staff),
    )
    session.changed("chat_line", chat)
    session.changed("conversation", chat)


def _tell(
    session: Session, contact: str, act: str, id: str, kept: Values, gone: Values, staff: str, is_told: bool
) -> None:
    if is_told:
        told = {"id": id, "phone": kept["phone"] or gone["phone"], "user": kept["user_id"] or gone["user_id"]}
        journal.note(session, KIND, contact, act, told, staff=staff)
    what = "chats_join" if act == "create" else "chats_part"
    audit.record(session, what, "contact", contact, actor=staff, detail=id)
    reindex_contact(session, contact)
    session.changed("contact", contact)
    session.changed(KIND, contact)
