"""What staff do with broadcasts: write one, try it on one person, start it now or later, pause, go on, cancel.

Nothing is sent here. Once started, the people are frozen and their messages queued a few at a time by
:mod:`~sanjog_desktop.actions.broadcast_run`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Final

import msgspec

from sanjog_desktop.actions import audit, team_broadcasts
from sanjog_desktop.actions.contacts import business_number, open_conversation
from sanjog_desktop.actions.conversations import recompute
from sanjog_desktop.actions.messages import Queued, queue_message
from sanjog_desktop.domain import broadcasting, templates
from sanjog_desktop.domain.broadcasting import EDITABLE, OVER, Fill
from sanjog_desktop.domain.consent import PROACTIVE_PURPOSES
from sanjog_desktop.domain.drafts import TemplateDraft
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId, new_id
from sanjog_desktop.domain.register_query import FAMILIES, RegisterQuery
from sanjog_desktop.store.broadcast_rows import BroadcastRow
from sanjog_desktop.store.reads.broadcasts import assess, broadcast_row, letter_of
from sanjog_desktop.store.session import Session

_FARTHEST_MS: Final = 366 * broadcasting.DAY_MS


def save(
    session: Session,
    id: str,
    *,
    title: str,
    purpose: str,
    template_id: str,
    fills: Mapping[str, Fill],
    audience: RegisterQuery,
    per_minute: int = 0,
    staff: str = "",
) -> str:
    """Write a broadcast down, or (with its ``id``) change one that has not begun; its id. A change takes a schedule
    back. Raises :class:`UserError` when no broadcast can be made of it.
    """
    broadcasting.check(title, fills, per_minute)
    if purpose not in PROACTIVE_PURPOSES:
        raise UserError("A broadcast needs a purpose people can agree to.", "Choose what it is about.")
    if audience.view == FAMILIES:
        raise UserError("A broadcast goes to people, not to families.", "Choose a filter of people or candidates.")
    components = _components(session, template_id)
    if templates.header_media(components):
        raise UserError(
            "This template begins with a file, which a broadcast cannot carry.", "Choose a template without a file."
        )
    number = business_number(session)
    if not number:
        raise UserError("No WhatsApp number is connected yet.", "Connect one under Settings.")
    values = (title.strip(), purpose, number, template_id, msgspec.json.encode(dict(fills)).decode(),
              audience.checked().to_json(), per_minute, session.now())  # fmt: skip
    if id:
        if _get(session, id).state not in EDITABLE:
            raise UserError("This broadcast has begun; it can no longer be changed.", "Write a new one.")
        session.execute(
            "UPDATE broadcast SET title = ?, purpose = ?, business_number_id = ?, template_id = ?, parameters = ?,"
            " audience = ?, per_minute = ?, changed_at = ?, state = 'draft', state_reason = '', start_at = NULL"
            " WHERE id = ?",
            (*values, id),
        )
    else:
        id = new_id()
        session.execute(
            "INSERT INTO broadcast(title, purpose, business_number_id, template_id, parameters, audience, per_minute,"
            " changed_at, id, state, staff, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'draft', ?, ?)",
            (*values, id, staff, session.now()),
        )
    _note(session, id, "broadcast_save", staff)
    return id


def delete(session: Session, id: str, *, staff: str = "") -> None:
    """Take one away that has not begun."""
    if _get(session, id).state not in EDITABLE:
        raise UserError("This broadcast has begun; what became of it is kept.")
    session.execute("DELETE FROM broadcast WHERE id = ?", (id,))
    _note(session, id, "broadcast_delete", staff)


def start(session: Session, id: str, *, at: int | None = None, staff: str = "") -> None:
    """Begin now, or at ``at`` (milliseconds): the people are those whom the filter finds then.

    Raises :class:`UserError` while its template cannot be sent or is not filled in.
    """
    row = _get(session, id)
    if row.state not in EDITABLE:
        raise UserError("This broadcast has begun already.")
    if session.value("SELECT status FROM template WHERE id = ?", (row.template_id,)) != "APPROVED":
        raise UserError("This template is not approved by WhatsApp at present.", "Choose another template.")
    absent = templates.missing(_components(session, row.template_id), {name: "x" for name in row.fills})
    if absent:
        raise UserError(
            "Not everything is filled in: " + ", ".join(each.label for each in absent) + ".",
            "Say what stands there for each person.",
        )
    if team_broadcasts.same_elsewhere(session, id) is not None:
        raise UserError(
            "The same broadcast to the same people is under way on another PC.",
            "Wait until it is over, or cancel it there.",
        )
    now = session.now()
    if at is not None and not now <= at <= now + _FARTHEST_MS:
        raise UserError("This time has passed or is too far away.", "Choose a time within a year.")
    _move(session, id, "preparing" if at is None else "scheduled", staff, start_at=at)


def pause(session: Session, id: str, *, staff: str = "") -> None:
    """Hold it: nothing more is queued, and what waits in the outbox comes back. What is being sent is sent."""
    row = _get(session, id)
    if row.state not in ("running", "preparing", "scheduled"):
        raise UserError("This broadcast is not under way.")
    take_back(session, id)
    # Where the people are not frozen yet there is nothing to go on with: it is a draft again.
    _move(session, id, "paused" if row.state == "running" else "draft", staff)


def resume(session: Session, id: str, *, staff: str = "") -> None:
    """Go on where it was held or stopped by itself; what it stopped for is taken as seen."""
    row = _get(session, id)
    if row.state not in ("paused", "stopped"):
        raise UserError("This broadcast is not held.")
    mark_start(session, row)
    _move(session, id, "running", staff)


def cancel(session: Session, id: str, *, staff: str = "") -> None:
    """End it: nobody gets it who has not got it yet."""
    if _get(session, id).state in OVER:
        raise UserError("This broadcast is over already.")
    take_back(session, id)
    session.execute(
        "UPDATE broadcast_recipient SET state = 'cancelled', reason = ?1, settled_at = ?2 WHERE broadcast_id = ?3"
        " AND state = 'waiting'",
        (broadcasting.CANCELLED, session.now(), id),
    )
    _move(session, id, "cancelled", staff)


def send_test(session: Session, id: str, contact_id: ContactId, *, staff: str = "") -> Queued:
    """Send the message to one person of the desk, filled in with what we know of them; the gate is asked as ever."""
    row = _get(session, id)
    found = assess(session, letter_of(row), [contact_id])[0]
    conversation = open_conversation(session, contact_id)
    queued = queue_message(
        session, conversation, TemplateDraft(row.template_id, found.values), purpose=row.purpose, staff=staff
    )
    _note(session, id, "broadcast_test", staff)
    return queued


# Shared with the run -----------------------------------------------------------------------------------------


def mark_start(session: Session, row: BroadcastRow) -> None:
    """Note how things stand as it begins or goes on: what changes from here is what may stop it."""
    session.execute(
        "UPDATE broadcast SET quality = coalesce((SELECT quality FROM business_number WHERE id = ?1), ''),"
        " template_seen = ?2, resumed_at = ?3 WHERE id = ?4",
        (row.business_number_id, template_print(session, row.template_id), session.now(), row.id),
    )


def template_print(session: Session, template_id: str) -> str:
    """What a template is: its category and its text."""
    found = session.one("SELECT category, components FROM template WHERE id = ?", (template_id,))
    return "" if found is None else f"{found[0]}:{hashlib.sha256(found[1].encode()).hexdigest()[:24]}"


def take_back(session: Session, id: str) -> int:
    """Take what waits in the outbox out of it, as if it had never been written; those people wait again."""
    rows = session.rows(
        "SELECT r.no, o.id, o.message_id, o.conversation_id FROM broadcast_recipient r"
        " JOIN outbox o ON o.message_id = r.message_id"
        " WHERE r.broadcast_id = ? AND r.state = 'queued' AND o.state = 'queued'",
        (id,),
    )
    for no, outbox_id, message_id, conversation_id in rows:
        session.execute("UPDATE broadcast_recipient SET state = 'waiting', message_id = NULL WHERE no = ?", (no,))
        session.execute("UPDATE conversation SET last_message_id = NULL WHERE id = ?", (conversation_id,))
        session.execute("DELETE FROM outbox WHERE id = ?", (outbox_id,))
        session.execute("DELETE FROM message WHERE id = ?", (message_id,))
        recompute(session, conversation_id)
        session.changed("message", message_id)
    return len(rows)


def _move(session: Session, id: str, state: str, staff: str, *, start_at: int | None = None, reason: str = "") -> None:
    over = session.now() if state in OVER else None
    session.execute(
        "UPDATE broadcast SET state = ?, state_reason = ?, start_at = coalesce(?, start_at), finished_at = ?,"
        " changed_at = ? WHERE id = ?",
        (state, reason, start_at, over, session.now(), id),
    )
    _note(session, id, f"broadcast_{state}", staff, reason)
    team_broadcasts.tell(session, id, state, staff)


def move(session: Session, id: str, state: str, reason: str = "") -> None:
    """It comes to another state by itself."""
    _move(session, id, state, "", reason=reason)


def _note(session: Session, id: str, act: str, staff: str, reason: str = "") -> None:
    audit.record(session, act, "broadcast", id, actor=staff, reason=reason)
    session.changed("broadcast", id)


def _get(session: Session, id: str) -> BroadcastRow:
    row = broadcast_row(session, id)
    if row is None:
        raise NotFound("This broadcast is no longer there.")
    return row


def _components(session: Session, template_id: str) -> list[dict[str, object]]:
    text = session.value("SELECT components FROM template WHERE id = ?", (template_id,))
    if text is None:
        raise UserError("This template is no longer there.", "Choose another template.")
    components: list[dict[str, object]] = msgspec.json.decode(text)
    return components
