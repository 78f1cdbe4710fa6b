"""What other PCs of the team did around a chat: who has it, where it stands, what was noted beside it.

A chat's number is a PC's own, so entries name it by the person, their number and ours. Of two who decided apart the
later one stands; a message that came after somebody resolved a chat keeps it open.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import msgspec

from sanjog_desktop.actions.chat_notes import CALL, NOTE
from sanjog_desktop.actions.chat_work import KIND, STATES
from sanjog_desktop.actions.team_log import Entry
from sanjog_desktop.store.session import Session

KINDS: Final = frozenset({KIND, NOTE, CALL})
_Event = tuple[int, str, str, str, dict[str, Any]]
"""When, on which PC, by whom, which act, with which fields."""


def carry_out(session: Session, entries: Iterable[Entry]) -> None:
    """Bring the chats these new entries of the journal speak of in step with it."""
    chats: dict[tuple[str, str, str], None] = {}
    beside: dict[tuple[str, str, str], None] = {}
    for entry in entries:
        if entry.kind not in KINDS:
            continue
        subject = _present(session, entry.subject_id)
        if entry.kind == KIND:
            key = (subject, str(entry.fields.get("point", "")), str(entry.fields.get("number", "")))
            chats[key] = None
            chat = _chat(session, *key)
            if chat is not None:
                _tell(session, chat, entry)
        elif "id" in entry.fields:
            beside[entry.kind, subject, str(entry.fields["id"])] = None
    for key in chats:
        _settle_chat(session, key)
    for kind, subject, id in beside:
        _settle_beside(session, kind, subject, id)


def _settle_chat(session: Session, key: tuple[str, str, str]) -> None:
    chat = _chat(session, *key)
    if chat is None:
        return  # their messages have not come here yet
    last: dict[str, tuple[int, Any]] = {}
    for at, _device, _staff, _act, fields in _events(session, KIND, key[0]):
        if (fields.get("point"), fields.get("number")) == key[1:]:
            for name in ("assignee", "state", "snooze_until"):
                if name in fields:
                    last[name] = at, fields[name][1]
    if "assignee" in last:
        session.execute("UPDATE conversation SET assignee = ? WHERE id = ?", (str(last["assignee"][1]), chat))
    at, state = last.get("state", (0, ""))
    if state in STATES:
        until = last.get("snooze_until", (0, None))[1] if state == "snoozed" else None
        session.execute(
            "UPDATE conversation SET state = ?1, snooze_until = ?2, state_at = ?3 WHERE id = ?4 AND state_at <= ?3",
            (state, until, at, chat),
        )
    session.changed("conversation", chat)


def _settle_beside(session: Session, kind: str, subject: str, id: str) -> None:
    """A note or call: there from when it was made until somebody takes it away, as it was last worded."""
    events = [event for event in _events(session, kind, subject) if event[4].get("id") == id]
    made = next((event for event in events if event[3] == "create"), None)
    if made is None:
        return
    _at, _device, staff, _act, fields = made
    chat = _chat(session, subject, str(fields.get("point", "")), str(fields.get("number", "")))
    if any(event[3] == "remove" for event in events):
        session.execute(f"DELETE FROM {kind} WHERE id = ?", (id,))
    elif chat is not None and kind == CALL:
        session.execute(
            "INSERT OR IGNORE INTO call_entry(id, conversation_id, at, direction, outcome, minutes, note, staff)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (id, chat, *(fields[name] for name in ("at", "direction", "outcome", "minutes", "note")), staff),
        )
        session.execute(
            "UPDATE contact SET last_contact_at = ?1 WHERE id = ?2 AND coalesce(last_contact_at, 0) < ?1",
            (fields["at"], subject),
        )
    elif chat is not None:
        edits = [event for event in events if event[3] == "edit"]
        body, mentions = fields["body"], fields["mentions"]
        if edits:
            body, mentions = edits[-1][4]["body"][1], edits[-1][4]["mentions"][1]
        session.execute(
            "INSERT INTO chat_note(id, conversation_id, at, body, staff, mentions, changed_at)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
            " ON CONFLICT(id) DO UPDATE SET body = ?4, mentions = ?6, changed_at = ?7",
            (id, chat, fields["at"], body, staff, msgspec.json.encode(mentions).decode(),
             edits[-1][0] if edits else None),
        )  # fmt: skip
    if chat is not None:
        for changed in (kind, "chat_line", "conversation"):
            session.changed(changed, chat)


def _tell(session: Session, chat: int, entry: Entry) -> None:
    """The line in the thread that stands there on the PC where it was done."""
    acts: list[tuple[str, str]] = []
    if "assignee" in entry.fields:
        name = str(entry.fields["assignee"][1])
        acts.append(("assigned" if name else "unassigned", name))
    if "state" in entry.fields:
        state, until = entry.fields["state"][1], entry.fields.get("snooze_until", (None, None))[1]
        acts.append(("opened" if state == "open" else str(state), "" if until is None else str(until)))
    for act, detail in acts:
        session.execute(
            "INSERT INTO chat_activity(conversation_id, at, act, detail, staff) VALUES (?, ?, ?, ?, ?)",
            (chat, entry.at, act, detail, entry.staff),
        )
    session.changed("chat_line", chat)


def _events(session: Session, kind: str, subject: str) -> list[_Event]:
    """What everybody wrote, in one order on every PC."""
    return [
        (at, device, staff, act, msgspec.json.decode(text))
        for at, device, staff, act, text in session.rows(
            "SELECT at, device_id, staff, act, fields FROM journal WHERE kind = ? AND subject_id = ?"
            " ORDER BY at, device_id, coalesce(device_seq, seq)",
            (kind, subject),
        )
    ]


def _chat(session: Session, contact: str, point: str, number: str) -> int | None:
    """The chat here; two PCs that both added a number know it by different ids, the person by one."""
    found = session.value(
        "SELECT id FROM conversation WHERE business_number_id = ?1 AND (contact_point_id = ?2 OR contact_id = ?3)"
        " ORDER BY contact_point_id <> ?2, id LIMIT 1",
        (number, point, contact),
    )
    return None if found is None else int(found)


def _present(session: Session, subject: str) -> str:
    return str(session.value("SELECT contact_id FROM former_contact WHERE id = ?", (subject,)) or subject)
