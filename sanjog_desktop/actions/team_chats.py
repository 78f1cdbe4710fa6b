"""What other PCs of the team did around a chat: who has it, where it stands, what was noted, starred or blocked there.

A chat's number is a PC's own, so entries name it by the person, their number and ours; a message is named by Meta's id
or our reference. What somebody did who knew of another's doing replaces it; of two who decided apart the later one
stands, and the thread tells of both. A message that came after somebody resolved a chat keeps it open. A note somebody
worded anew on two PCs apart holds both wordings; what was written in by somebody who did not know that it was taken
away stays. Whom WhatsApp blocks is what its own list says; the journal only brings it sooner, and by whom.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import blocks, stars, team_broadcasts, team_names
from sanjog_desktop.actions.chat_notes import CALL, NOTE
from sanjog_desktop.actions.chat_work import KIND, STATES
from sanjog_desktop.actions.team_log import Entry, Knowledge
from sanjog_desktop.domain.team_fold import NEVER, Change, settle
from sanjog_desktop.store.session import Session

BESIDE: Final = frozenset({NOTE, CALL})
KINDS: Final = frozenset({KIND, stars.KIND, *BESIDE})
"""Kinds that wait in the journal until the chat they speak of is here (:func:`settle_opened`)."""


class _Event(msgspec.Struct, frozen=True):
    """What somebody wrote; ``change`` says when, where and in which knowledge."""

    act: str
    fields: dict[str, Any]
    change: Change

    def of(self, name: str) -> Change:
        """The change it makes to one of its fields."""
        before, after = self.fields[name] if self.act == "edit" else (NEVER, self.fields[name])
        return _changed(self.change, before, after)


def carry_out(session: Session, entries: Iterable[Entry]) -> None:
    """Bring the chats these new entries of the journal speak of in step with it, and what else the office shares."""
    entries = list(entries)
    work = _InStep(session)
    chats: dict[tuple[int, str], None] = {}
    beside: dict[tuple[str, str, str], None] = {}
    for entry in entries:
        subject = _present(session, entry.subject_id)
        if entry.kind == KIND:
            chat = _chat(session, subject, entry.fields)
            if chat is not None:
                chats[chat, subject] = None
                _tell(session, chat, entry.at, entry.staff, entry.fields)
        elif entry.kind in BESIDE and "id" in entry.fields:
            beside[entry.kind, subject, str(entry.fields["id"])] = None
        elif entry.kind == stars.KIND:
            beside[entry.kind, subject, str(entry.fields.get("message", ""))] = None
        elif entry.kind == blocks.KIND:
            beside[entry.kind, subject, str(entry.fields.get("point", ""))] = None
    for chat, subject in chats:
        work.chat(chat, subject)
    for kind, subject, id in beside:
        work.beside(kind, subject, id)
    if entries:
        team_names.settle_names(session)
        team_broadcasts.carry_out(session, entries)


def settle_opened(session: Session, conversation_id: int) -> None:
    """A chat has been opened here that colleagues worked around before: take over what they did."""
    subject = str(session.value("SELECT contact_id FROM conversation WHERE id = ?", (conversation_id,)))
    work = _InStep(session)
    beside: dict[tuple[str, str], None] = {}
    for event in work.events(KIND, subject):
        if _chat(session, subject, event.fields) == conversation_id:
            _tell(session, conversation_id, event.change.at, event.change.staff, event.fields)
    work.chat(conversation_id, subject)
    for kind in BESIDE:
        beside.update(dict.fromkeys((kind, str(event.fields.get("id"))) for event in work.events(kind, subject)))
    for kind, id in beside:
        work.beside(kind, subject, id)


class _InStep:
    """Settles one thing after the other from all that everybody wrote of it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._knowledge = Knowledge(session)

    def chat(self, chat: int, subject: str) -> None:
        """Who has a chat, and where it stands."""
        session = self._session
        events = [one for one in self.events(KIND, subject) if _chat(session, subject, one.fields) == chat]
        given = [one.of("assignee") for one in events if "assignee" in one.fields]
        if given:
            name = str(settle(given).value)
            session.execute("UPDATE conversation SET assignee = ?1 WHERE id = ?2 AND assignee <> ?1", (name, chat))
        stood = [one for one in events if "state" in one.fields and one.fields["state"][1] in STATES]
        if stood:
            last = settle([one.of("state") for one in stood]).last
            fields = next(one.fields for one in stood if one.change.order == last.order)
            until = fields.get("snooze_until", (None, None))[1] if last.after == "snoozed" else None
            at = int(session.value("SELECT state_at FROM conversation WHERE id = ?", (chat,)) or 0)
            # Later than what staff said last is only what they wrote meanwhile, or a time that has come.
            if at <= last.at or at in {one.change.at for one in stood}:
                session.execute(
                    "UPDATE conversation SET state = ?, snooze_until = ?, state_at = ? WHERE id = ?",
                    (last.after, until, last.at, chat),
                )
        session.changed("conversation", chat)

    def beside(self, kind: str, subject: str, id: str) -> None:
        """A note, a call, a star or a block."""
        key = {stars.KIND: "message", blocks.KIND: "point"}.get(kind, "id")
        events = [event for event in self.events(kind, subject) if str(event.fields.get(key, "")) == id]
        if not events:
            return
        if kind == stars.KIND:
            self._star(id, events)
        elif kind == blocks.KIND:
            self._block(subject, events)
        else:
            self._note_or_call(kind, subject, id, events)

    def _note_or_call(self, kind: str, subject: str, id: str, events: Sequence[_Event]) -> None:
        """There from when it was made until somebody takes it away, as it was last worded."""
        session = self._session
        made = next((event for event in events if event.act == "create"), None)
        if made is None:
            return
        chat = _chat(session, subject, made.fields)
        gone = [event.change for event in events if event.act == "remove"]
        written = [event.change for event in events if event.act != "remove"]
        if gone and all(any(one.knows(other) for one in gone) for other in written):
            session.execute(f"DELETE FROM {kind} WHERE id = ?", (id,))
        elif chat is not None and kind == CALL:
            self._call(chat, subject, id, made)
        elif chat is not None:
            self._note(chat, id, made, [event for event in events if event.act != "remove"])
        if chat is not None:
            for changed in (kind, "chat_line", "conversation"):
                session.changed(changed, chat)

    def _call(self, chat: int, subject: str, id: str, made: _Event) -> None:
        values = (made.fields[name] for name in ("at", "direction", "outcome", "minutes", "note"))
        self._session.execute(
            "INSERT OR IGNORE INTO call_entry(id, conversation_id, at, direction, outcome, minutes, note, staff)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (id, chat, *values, made.change.staff),
        )
        self._session.execute(
            "UPDATE contact SET last_contact_at = ?1 WHERE id = ?2 AND coalesce(last_contact_at, 0) < ?1",
            (made.fields["at"], subject),
        )

    def _note(self, chat: int, id: str, made: _Event, written: Sequence[_Event]) -> None:
        settled = settle([event.of("body") for event in written])
        standing = [settled.last, *(clash.one for clash in settled.clashes)]
        body = "\n\n".join(dict.fromkeys(str(one.after) for one in standing))
        orders = {one.order for one in standing}
        called: dict[str, None] = {}
        for event in written:
            if event.change.order in orders:
                called.update(dict.fromkeys(event.of("mentions").after))
        is_edited = settled.last.order != made.change.order
        self._session.execute(
            "INSERT INTO chat_note(id, conversation_id, at, body, staff, mentions, changed_at)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
            " ON CONFLICT(id) DO UPDATE SET body = ?4, mentions = ?6, changed_at = ?7",
            (
                id, chat, made.fields["at"], body, made.change.staff, msgspec.json.encode([*called]).decode(),
                settled.last.at if is_edited else None,
            ),
        )  # fmt: skip

    def _star(self, message: str, events: Sequence[_Event]) -> None:
        last = settle([_changed(one.change, one.act != "create", one.act == "create") for one in events]).last
        for (id,) in self._session.rows("SELECT id FROM message WHERE wamid = ?1 OR client_ref = ?1", (message,)):
            stars.put(self._session, id, bool(last.after), last.at, last.staff)

    def _block(self, subject: str, events: Sequence[_Event]) -> None:
        last = settle([one.of("blocked") for one in events]).last
        fields = events[-1].fields
        point = self._session.value(
            "SELECT id FROM contact_point WHERE id = ?1 OR (contact_id = ?2 AND (phone = ?3 OR user_id = ?4))"
            " ORDER BY id <> ?1 LIMIT 1",
            (fields["point"], subject, fields.get("phone"), fields.get("user")),
        )
        if point is not None:
            blocks.note(self._session, str(point), bool(last.after), staff=last.staff, is_told=False)

    def events(self, kind: str, subject: str) -> list[_Event]:
        """What everybody wrote, in one order on every PC."""
        found = [
            _Event(
                act,
                msgspec.json.decode(text),
                Change(device, seq, at, None, None, staff, self._knowledge.of(device, seq)),
            )
            for at, device, seq, staff, act, text in self._session.rows(
                "SELECT at, device_id, coalesce(device_seq, seq), staff, act, fields FROM journal"
                " WHERE kind = ? AND subject_id = ?",
                (kind, subject),
            )
        ]
        return sorted(found, key=lambda event: event.change.order)


def _changed(change: Change, before: Any, after: Any) -> Change:
    return Change(change.device, change.seq, change.at, before, after, change.staff, change.seen)


def _tell(session: Session, chat: int, at: int, staff: str, fields: dict[str, Any]) -> None:
    """The line in the thread that stands there on the PC where it was done."""
    acts: list[tuple[str, str]] = []
    if "assignee" in fields:
        name = str(fields["assignee"][1])
        acts.append(("assigned" if name else "unassigned", name))
    if "state" in fields:
        state, until = fields["state"][1], fields.get("snooze_until", (None, None))[1]
        acts.append(("opened" if state == "open" else str(state), "" if until is None else str(until)))
    for act, detail in acts:
        session.execute(
            "INSERT INTO chat_activity(conversation_id, at, act, detail, staff) VALUES (?, ?, ?, ?, ?)",
            (chat, at, act, detail, staff),
        )
    session.changed("chat_line", chat)


def _chat(session: Session, contact: str, fields: dict[str, Any]) -> int | None:
    """The chat here; two PCs that both added a number know it by different ids, the person by one."""
    point, number = str(fields.get("point", "")), str(fields.get("number", ""))
    found = session.value(
        "SELECT id FROM conversation WHERE business_number_id = ?1 AND (contact_point_id = ?2 OR contact_id = ?3)"
        " ORDER BY contact_point_id <> ?2, id LIMIT 1",
        (number, point, contact),
    )
    return None if found is None else int(found)


def _present(session: Session, subject: str) -> str:
    return str(session.value("SELECT contact_id FROM former_contact WHERE id = ?", (subject,)) or subject)
