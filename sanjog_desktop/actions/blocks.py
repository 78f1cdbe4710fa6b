"""Whom our number blocks at WhatsApp: nothing of theirs comes in, and nothing may go out (Meta: block users)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from sanjog_desktop.actions import audit, journal
from sanjog_desktop.actions.cancelling import cancel_outbox
from sanjog_desktop.domain.errors import NotFound
from sanjog_desktop.store.session import Session

KIND: Final = "block"
CANCELLED_TEXT: Final = "Not sent: we have blocked this person."


@dataclass(frozen=True, slots=True)
class Point:
    """The address of a chat; ``phone`` is digits without ``+``."""

    id: str
    phone: str | None
    user_id: str | None
    blocked: bool


def point_of(session: Session, conversation_id: int) -> Point:
    """The address a chat goes to. Raises :class:`NotFound`."""
    row = session.one(
        "SELECT p.id, p.phone, p.user_id, p.blocked_at IS NOT NULL FROM conversation v"
        " JOIN contact_point p ON p.id = v.contact_point_id WHERE v.id = ?",
        (conversation_id,),
    )
    if row is None:
        raise NotFound("This chat is no longer there.")
    return Point(row[0], row[1], row[2], bool(row[3]))


def note(session: Session, point_id: str, blocked: bool, *, staff: str = "", is_told: bool = True) -> bool:
    """WhatsApp blocks or lets through this address; whether that was different before. What waits is taken back.

    With ``is_told`` the other PCs of the office hear of it at once, before they next read WhatsApp's list.
    """
    changed = session.execute(
        "UPDATE contact_point SET blocked_at = ?, blocked_by = ?"
        " WHERE id = ? AND (blocked_at IS NULL) = ?",
        (session.now() if blocked else None, staff if blocked else "", point_id, blocked),
    ).rowcount
    if not changed:
        return False
    contact_id, phone, user_id = session.one(
        "SELECT contact_id, phone, user_id FROM contact_point WHERE id = ?", (point_id,)
    ) or ("", None, None)
    if is_told:
        told = {"point": point_id, "phone": phone, "user": user_id, "blocked": [not blocked, blocked]}
        journal.note(session, KIND, contact_id, "edit", told, staff=staff)
    if blocked:
        waiting = session.rows(
            "SELECT o.id, o.message_id, o.conversation_id FROM outbox o JOIN conversation v ON v.id = o.conversation_id"
            " WHERE v.contact_point_id = ? AND o.state IN ('scheduled', 'queued')",
            (point_id,),
        )
        cancel_outbox(session, waiting, CANCELLED_TEXT)
    act = "blocked" if blocked else "unblocked"
    for (conversation_id,) in session.rows("SELECT id FROM conversation WHERE contact_point_id = ?", (point_id,)):
        session.execute(
            "INSERT INTO chat_activity(conversation_id, at, act, staff) VALUES (?, ?, ?, ?)",
            (conversation_id, session.now(), act, staff),
        )
        session.changed("chat_line", conversation_id)
        session.changed("conversation", conversation_id)
    audit.record(session, act, "contact", contact_id, actor=staff)
    session.changed("contact", contact_id)
    return True


def follow_list(session: Session, listed: Iterable[tuple[str | None, str | None]]) -> int:
    """Make our knowledge what WhatsApp's whole list (phone, user id) says; returns how many addresses changed."""
    both = [*listed]
    named = {
        row[0]
        for column, values in (("phone", [one[0] for one in both]), ("user_id", [one[1] for one in both]))
        for row in session.rows(
            f"SELECT id FROM contact_point WHERE {column} IN (SELECT value FROM json_each(?))",
            (json.dumps([value for value in values if value]),),
        )
    }
    known = {row[0] for row in session.rows("SELECT id FROM contact_point WHERE blocked_at IS NOT NULL")}
    changed = 0
    for point_id in named - known:
        changed += note(session, point_id, True, is_told=False)
    for point_id in known - named:
        changed += note(session, point_id, False, is_told=False)
    return changed
