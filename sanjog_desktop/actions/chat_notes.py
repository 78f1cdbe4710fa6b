"""Private notes in a chat and calls made beside it: written, changed, taken away; never sent to the person."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal

import msgspec

from sanjog_desktop.actions import audit, journal
from sanjog_desktop.actions.chat_work import address_of
from sanjog_desktop.domain.biodata import LONGEST_TEXT
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.reads.settings import setting
from sanjog_desktop.store.session import Session

NOTE: Final = "chat_note"
CALL: Final = "call_entry"
Outcome = Literal["answered", "missed", "busy", "no_answer", "wrong_number"]
OUTCOMES: Final[tuple[Outcome, ...]] = ("answered", "no_answer", "busy", "missed", "wrong_number")
MOST_MINUTES: Final = 24 * 60
MOST_MENTION: Final = 61
"""So many letters a name after its @ may have."""


def colleagues(session: Session) -> tuple[str, ...]:
    """Everybody who works here, by the name they sign with; whoever sits at this PC comes first."""
    own = str(setting(session, "staff_name") or "")
    names = (own, *(member.name for member in agency(session).staff))
    return tuple(dict.fromkeys(name for name in names if name))


def mentions_in(body: str, names: Sequence[str]) -> tuple[str, ...]:
    """Who of the staff a note calls by ``@name``, in whatever capitals; the longest name that fits is meant."""
    found: dict[str, None] = {}
    by_length = sorted(names, key=len, reverse=True)
    for match in re.finditer(r"(?<!\w)@", body):
        rest = body[match.end() :].casefold()
        for name in by_length:
            known = name.casefold()
            if rest.startswith(known) and not rest[len(known) : len(known) + 1].isalnum():
                found[name] = None
                break
    return tuple(found)


def add_note(session: Session, conversation_id: int, body: str, *, staff: str = "") -> str:
    """Write a note among the messages; its id. Who it calls by name is kept with it.

    Raises :class:`NotFound`, and :class:`UserError` for an empty note or one of 10,000 letters.
    """
    body, id, now = _body(body), new_id(), session.now()
    _contact, address = address_of(session, conversation_id)
    mentions = mentions_in(body, colleagues(session))
    session.execute(
        "INSERT INTO chat_note(id, conversation_id, at, body, staff, mentions) VALUES (?, ?, ?, ?, ?, ?)",
        (id, conversation_id, now, body, staff, msgspec.json.encode(mentions).decode()),
    )
    told = {**address, "id": id, "at": now, "body": body, "mentions": mentions}
    _share(session, NOTE, conversation_id, "create", told, staff)
    return id


def edit_note(session: Session, note_id: str, body: str, *, staff: str = "") -> None:
    """Write a note anew. Raises as :func:`add_note` does, and :class:`UserError` for another person's note."""
    conversation_id, before, writer = _note(session, note_id)
    _check_own(writer, staff)
    body = _body(body)
    if body == before:
        return
    mentions = mentions_in(body, colleagues(session))
    session.execute(
        "UPDATE chat_note SET body = ?, mentions = ?, changed_at = ? WHERE id = ?",
        (body, msgspec.json.encode(mentions).decode(), session.now(), note_id),
    )
    edits = {"id": note_id, "body": [before, body], "mentions": [None, mentions]}
    _share(session, NOTE, conversation_id, "edit", edits, staff)


def remove_note(session: Session, note_id: str, *, staff: str = "") -> None:
    """Take a note away. Raises :class:`NotFound`, and :class:`UserError` for another person's note."""
    conversation_id, _before, writer = _note(session, note_id)
    _check_own(writer, staff)
    session.execute("DELETE FROM chat_note WHERE id = ?", (note_id,))
    _share(session, NOTE, conversation_id, "remove", {"id": note_id}, staff)


def log_call(
    session: Session,
    conversation_id: int,
    direction: Literal["in", "out"],
    outcome: Outcome,
    *,
    at: int | None = None,
    minutes: int | None = None,
    note: str = "",
    staff: str = "",
) -> str:
    """Note a phone call with the person; its id. ``at`` is now unless it was earlier.

    Raises :class:`NotFound`, and :class:`UserError` for a time ahead or a length that cannot be.
    """
    if outcome not in OUTCOMES or direction not in ("in", "out"):
        raise ValueError("no such call")
    now, note = session.now(), note.strip()
    at = now if at is None else at
    if at > now + DAY // 24:
        raise UserError("A call that is still to come is a follow-up.", "Set a follow-up for it.")
    if minutes is not None and not 0 <= minutes <= MOST_MINUTES:
        raise UserError("A call does not last that long.", "Write its length in minutes.")
    if len(note) > LONGEST_TEXT:
        raise UserError("This note is too long.", "Keep the rest as a second note or as a file.")
    contact_id, address = address_of(session, conversation_id)
    id = new_id()
    values = {"id": id, "at": at, "direction": direction, "outcome": outcome, "minutes": minutes, "note": note}
    session.execute(
        "INSERT INTO call_entry(id, conversation_id, at, direction, outcome, minutes, note, staff)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (id, conversation_id, at, direction, outcome, minutes, note, staff),
    )
    session.execute(
        "UPDATE contact SET last_contact_at = ?1 WHERE id = ?2 AND coalesce(last_contact_at, 0) < ?1",
        (at, contact_id),
    )
    _share(session, CALL, conversation_id, "create", {**address, **values}, staff)
    session.changed("contact", contact_id)
    return id


def remove_call(session: Session, call_id: str, *, staff: str = "") -> None:
    """Take a call off the log. Raises :class:`NotFound`, and :class:`UserError` for another person's entry."""
    row = session.one("SELECT conversation_id, staff FROM call_entry WHERE id = ?", (call_id,))
    if row is None:
        raise NotFound("This call is no longer there.")
    _check_own(row[1], staff)
    session.execute("DELETE FROM call_entry WHERE id = ?", (call_id,))
    _share(session, CALL, row[0], "remove", {"id": call_id}, staff)


def _note(session: Session, note_id: str) -> tuple[int, str, str]:
    row = session.one("SELECT conversation_id, body, staff FROM chat_note WHERE id = ?", (note_id,))
    if row is None:
        raise NotFound("This note is no longer there.")
    return row[0], row[1], row[2]


def _check_own(writer: str, staff: str) -> None:
    if writer and writer != staff:
        raise UserError("Only who wrote this can change it.", "Write a note of your own below it.")


def _body(body: str) -> str:
    body = body.strip()
    if not body:
        raise UserError("This note is empty.", "Write it first.")
    if len(body) > LONGEST_TEXT:
        raise UserError("This note is too long.", "Keep the rest as a second note or as a file.")
    return body


def _share(
    session: Session, kind: str, conversation_id: int, act: str, fields: Mapping[str, Any], staff: str
) -> None:
    contact_id, _address = address_of(session, conversation_id)
    journal.note(session, kind, contact_id, act, fields, staff=staff)
    audit.record(session, f"{kind}_{act}", "contact", contact_id, actor=staff)
    session.changed(kind, conversation_id)
    session.changed("chat_line", conversation_id)
    session.changed("conversation", conversation_id)
