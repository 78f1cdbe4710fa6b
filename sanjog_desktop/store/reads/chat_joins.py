"""Which chats of a person can be made one, and which were: a number and a user id are two until somebody says so."""

from __future__ import annotations

import msgspec

from sanjog_desktop.store.session import Session

Ids = tuple[str | None, str | None]
"""(phone, user id) of a contact point."""


class Partner(msgspec.Struct, frozen=True):
    """Another way to write to the person. ``chat`` is theirs with the same number of ours, 0 where there is none."""

    point_id: str
    phone: str
    username: str
    chat: int


class Joined(msgspec.Struct, frozen=True):
    """A join that can be taken back until ``undo_until_at``."""

    id: str
    staff: str
    at: int
    undo_until_at: int


class Choices(msgspec.Struct, frozen=True):
    """What can be done about the chats of a person; ``phone`` and ``username`` are those of the chat asked about."""

    name: str
    point_id: str
    phone: str
    username: str
    partners: tuple[Partner, ...] = ()
    joined: tuple[Joined, ...] = ()


def are_complementary(one: Ids, other: Ids) -> bool:
    """Whether one has only a number and the other only a user id: two accounts never become one."""
    first, second = sorted((one, other), key=lambda ids: ids[0] is None)
    return first[0] is not None and first[1] is None and second[0] is None and second[1] is not None


def join_choices(session: Session, conversation_id: int) -> Choices | None:
    """What can be done about this chat; ``None`` when it is gone."""
    row = session.one(
        "SELECT c.name, p.id, p.phone, p.user_id, p.username, p.contact_id, v.business_number_id FROM conversation v"
        " JOIN contact_point p ON p.id = v.contact_point_id JOIN contact c ON c.id = p.contact_id WHERE v.id = ?",
        (conversation_id,),
    )
    if row is None:
        return None
    name, point, phone, user, username, contact, number = row
    partners = tuple(
        Partner(id, other_phone or "", other_name, chat or 0)
        for id, other_phone, other_user, other_name, chat in session.rows(
            "SELECT p.id, p.phone, p.user_id, p.username, v.id FROM contact_point p LEFT JOIN conversation v"
            " ON v.contact_point_id = p.id AND v.business_number_id = ? WHERE p.contact_id = ? AND p.id <> ?"
            " ORDER BY v.id IS NULL, v.last_at DESC, p.id",
            (number, contact, point),
        )
        if are_complementary((phone, user), (other_phone, other_user))
    )
    joined = tuple(
        Joined(*each)
        for each in session.rows(
            "SELECT id, staff, at, undo_until_at FROM chat_join WHERE contact_id = ? AND kept_point = ?"
            " AND undone_at IS NULL AND undo_until_at > ? ORDER BY at DESC, id",
            (contact, point, session.now()),
        )
    )
    return Choices(name, point, phone or "", username, partners, joined)
