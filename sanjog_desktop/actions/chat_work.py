"""What staff do around a chat: who has it, when it comes back, what stands on top, what is quiet.

Nothing of it is ever sent to the person. Who has a chat and its state are shared with the team. What is pinned, muted
or marked to be read again is a matter of this PC: it orders one desk's day, and what one member of staff silences must
still ring for the others.
"""

from __future__ import annotations

from typing import Any, Final, Literal

from sanjog_desktop.actions import audit, journal
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.store.session import Session

State = Literal["open", "pending", "snoozed", "resolved"]
STATES: Final[tuple[State, ...]] = ("open", "pending", "snoozed", "resolved")
MOST_PINNED: Final = 20
FOR_GOOD: Final = 9_000_000_000_000_000
LONGEST_SNOOZE: Final = 366 * DAY
LONGEST_NAME: Final = 60
KIND: Final = "chat"
_AT_ONCE: Final = 200


def assign(session: Session, conversation_id: int, assignee: str, *, staff: str = "") -> bool:
    """Give a chat to somebody of the staff ('' to nobody); whether that was different before.

    Raises :class:`NotFound`, and :class:`UserError` for a name that is none.
    """
    assignee = " ".join(assignee.split())
    if len(assignee) > LONGEST_NAME:
        raise UserError("This name is too long.", "Use a shorter one.")
    before = _chat(session, conversation_id)["assignee"]
    if before == assignee:
        return False
    session.execute("UPDATE conversation SET assignee = ? WHERE id = ?", (assignee, conversation_id))
    _tell(session, conversation_id, "assigned" if assignee else "unassigned", assignee, staff)
    _share(session, conversation_id, {"assignee": [before, assignee]}, staff)
    return True


def set_state(
    session: Session, conversation_id: int, state: State, *, until: int | None = None, staff: str = ""
) -> bool:
    """Say where a chat stands; whether that was different before.

    "snoozed" takes it out of sight until the instant ``until`` (milliseconds), or without one until they write. A
    message of theirs opens it again whatever it is. Raises :class:`NotFound`, and :class:`UserError` for a time that
    has passed or lies more than a year ahead.
    """
    if state not in STATES:
        raise ValueError(f"no such state: {state}")
    now = session.now()
    if until is not None and state != "snoozed":
        raise ValueError("only a chat that is put off comes back at a time")
    if until is not None and not now < until <= now + LONGEST_SNOOZE:
        raise UserError("This time has passed or is too far away.", "Choose a time within the next year.")
    before = _chat(session, conversation_id)
    if (before["state"], before["snooze_until"]) == (state, until):
        return False
    session.execute(
        "UPDATE conversation SET state = ?, state_at = ?, snooze_until = ? WHERE id = ?",
        (state, now, until, conversation_id),
    )
    detail = str(until) if until is not None else ""
    _tell(session, conversation_id, {"open": "opened"}.get(state, state), detail, staff)
    edits = {"state": [before["state"], state], "snooze_until": [before["snooze_until"], until]}
    _share(session, conversation_id, edits, staff)
    return True


def wake_due(session: Session) -> int:
    """Bring back the chats whose time has come, some at a time; how many it were."""
    now = session.now()
    due = session.rows(
        "SELECT id FROM conversation INDEXED BY conversation_wake WHERE state = 'snoozed'"
        " AND snooze_until IS NOT NULL AND snooze_until <= ? ORDER BY snooze_until LIMIT ?",
        (now, _AT_ONCE),
    )
    for (id,) in due:
        # Every PC of the team does this by its own clock, so there is nothing to share.
        session.execute(
            "UPDATE conversation SET state = 'open', state_at = snooze_until, snooze_until = NULL,"
            " marked_unread = max(marked_unread, unread = 0) WHERE id = ?",
            (id,),
        )
        _tell(session, id, "woke", "", "")
    return len(due)


def pin(session: Session, conversation_id: int, pinned: bool) -> None:
    """Keep a chat on top of its view, or no longer. Raises :class:`UserError` when there are 20 already."""
    _chat(session, conversation_id)
    count = session.value(
        "SELECT count(*) FROM conversation WHERE pinned_at IS NOT NULL AND id <> ?", (conversation_id,)
    )
    if pinned and int(count or 0) >= MOST_PINNED:
        raise UserError("Twenty chats are pinned already.", "Unpin one of them first.")
    at = session.now() if pinned else None
    session.execute(
        "UPDATE conversation SET pinned_at = ?1 WHERE id = ?2 AND (pinned_at IS NULL) <> (?1 IS NULL)",
        (at, conversation_id),
    )
    session.changed("conversation", conversation_id)


def mute(session: Session, conversation_id: int, until: int) -> None:
    """Tell of nothing in this chat before the instant ``until``; 0 tells again, ``FOR_GOOD`` never."""
    _chat(session, conversation_id)
    session.execute("UPDATE conversation SET muted_until = ? WHERE id = ?", (until, conversation_id))
    session.changed("conversation", conversation_id)


def mark_unread(session: Session, conversation_id: int) -> None:
    """Show a chat as unread, here only: WhatsApp was told that it was read and cannot be told otherwise."""
    _chat(session, conversation_id)
    session.execute("UPDATE conversation SET marked_unread = 1 WHERE id = ? AND unread = 0", (conversation_id,))
    session.changed("conversation", conversation_id)


def address_of(session: Session, conversation_id: int) -> tuple[str, dict[str, Any]]:
    """Whose a chat is, and what names it on every PC: its number here is this PC's own."""
    row = session.one(
        "SELECT contact_id, contact_point_id, business_number_id FROM conversation WHERE id = ?", (conversation_id,)
    )
    if row is None:
        raise NotFound("This chat is no longer there.")
    return row[0], {"point": row[1], "number": row[2]}


def _share(session: Session, conversation_id: int, edits: dict[str, Any], staff: str) -> None:
    contact_id, address = address_of(session, conversation_id)
    journal.note(session, KIND, contact_id, "edit", {**address, **edits}, staff=staff)
    act = "chat_assigned" if "assignee" in edits else "chat_state"
    audit.record(session, act, "contact", contact_id, actor=staff)


def _tell(session: Session, conversation_id: int, act: str, detail: str, staff: str) -> None:
    """A line in the thread, for staff alone."""
    session.execute(
        "INSERT INTO chat_activity(conversation_id, at, act, detail, staff) VALUES (?, ?, ?, ?, ?)",
        (conversation_id, session.now(), act, detail, staff),
    )
    session.changed("chat_line", conversation_id)
    session.changed("conversation", conversation_id)


def _chat(session: Session, conversation_id: int) -> dict[str, Any]:
    row = session.one(
        "SELECT state, snooze_until, assignee, contact_id FROM conversation WHERE id = ?", (conversation_id,)
    )
    if row is None:
        raise NotFound("This chat is no longer there.")
    return dict(zip(("state", "snooze_until", "assignee", "contact_id"), row, strict=True))
