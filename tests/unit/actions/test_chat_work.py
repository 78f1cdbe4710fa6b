"""Who has a chat, when it comes back, what is noted beside it; and that unread counts are always what is unread."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import chat_filters, chat_notes, chat_work, conversations, merging, messages
from sanjog_desktop.actions.inbound import apply_entries
from sanjog_desktop.actions.settings import put as set_setting
from sanjog_desktop.domain.chat_query import ChatQuery
from sanjog_desktop.domain.clock import DAY, HOUR, StillClock
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ConversationId
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.chat_work import chat_filters as read_filters
from sanjog_desktop.store.reads.chat_work import chat_lines, thread_page
from sanjog_desktop.store.reads.conversations import conversation_counts, conversation_row, query_page
from sanjog_desktop.store.rows import ConversationRow
from sanjog_desktop.wire.events import InboundMessage, Metadata, Parsed, Reaction, Sender, System, Text
from tests.helpers.store import open_store

NUMBER = Metadata("1065", "919999900000")
CHAT = ConversationId(1)


class Desk:
    """A store, its clock and two people who write."""

    def __init__(self, db: Database, clock: StillClock) -> None:
        self.db, self.clock = db, clock
        self.count = 0

    def do(self, action: Callable[..., Any], *args: Any, **named: Any) -> Any:
        return self.db.write_sync(action, *args, **named)

    def arrive(self, who: int = 1, *, wamid: str = "", content: Any = None, at: int | None = None) -> str:
        self.count += 1
        wamid = wamid or f"wamid.{self.count}"
        content = content or Text(f"words {self.count}")
        kind = "reaction" if type(content) is Reaction else "system" if type(content) is System else "text"
        sender = Sender(wa_id=f"9199999000{who:02d}", profile_name=f"Person{who} Namuna")
        event = InboundMessage("W", NUMBER, sender, wamid, self.clock.at if at is None else at, kind, content)
        self.do(apply_entries, [(self.count, Parsed((event,)))], None)
        return wamid

    def row(self, id: int = 1) -> ConversationRow:
        row = self.db.read_sync(conversation_row, ConversationId(id))
        assert row is not None
        return row

    def value(self, sql: str, *params: Any) -> Any:
        return self.db.read_sync(lambda session: session.value(sql, params))

    def acts(self) -> list[str]:
        lines = self.db.read_sync(chat_lines, CHAT)
        return [str(line.payload.get("act", line.kind)) for line in lines]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_store(tmp_path) as (db, clock):
        made = Desk(db, clock)
        made.arrive()
        yield made


def test_a_chat_is_given_away_and_everybody_can_see_who_did_it(desk: Desk) -> None:
    assert desk.do(chat_work.assign, 1, "  Meera ", staff="Rohan")
    assert not desk.do(chat_work.assign, 1, "Meera", staff="Rohan")
    assert desk.row().assignee == "Meera"
    counts = desk.db.read_sync(conversation_counts, "Meera")
    assert (counts.mine, counts.unassigned) == (1, 0)
    assert desk.do(chat_work.assign, 1, "", staff="Meera")
    assert desk.acts() == ["assigned", "unassigned"]
    assert desk.value("SELECT count(*) FROM journal WHERE kind = 'chat'") == 2
    assert desk.value("SELECT count(*) FROM audit WHERE action = 'chat_assigned'") == 2
    with pytest.raises(NotFound):
        desk.do(chat_work.assign, 99, "Meera")
    with pytest.raises(UserError):
        desk.do(chat_work.assign, 1, "M" * 61)


@pytest.mark.parametrize("state", ["pending", "resolved", "snoozed"])
def test_a_message_of_theirs_opens_a_chat_again_whatever_it_is(desk: Desk, state: Any) -> None:
    until = desk.clock.at + DAY if state == "snoozed" else None
    desk.do(chat_work.set_state, 1, state, until=until, staff="Meera")
    assert desk.row().state == state
    desk.arrive(content=System("changed their name"))
    assert desk.row().state == state, "a notice of WhatsApp's own is nothing anybody wrote"
    desk.clock.at += HOUR
    desk.arrive()
    row = desk.row()
    assert (row.state, row.snooze_until) == ("open", 0)
    assert desk.acts() == [state, "reopened"]
    assert desk.value("SELECT state_at FROM conversation WHERE id = 1") == desk.clock.at


def test_a_chat_that_was_put_off_comes_back_at_its_time_and_not_before(desk: Desk) -> None:
    desk.do(messages.mark_read, 1)
    until = desk.clock.at + HOUR
    desk.do(chat_work.set_state, 1, "snoozed", until=until, staff="Meera")
    desk.clock.at = until - 1
    assert desk.do(chat_work.wake_due) == 0
    desk.clock.at = until
    assert desk.do(chat_work.wake_due) == 1
    assert desk.do(chat_work.wake_due) == 0
    row = desk.row()
    assert (row.state, row.snooze_until, row.marked_unread) == ("open", 0, True)
    assert desk.acts() == ["snoozed", "woke"]
    for wrong in (until, until + 400 * DAY):
        with pytest.raises(UserError):
            desk.do(chat_work.set_state, 1, "snoozed", until=wrong)


def test_one_that_waits_for_an_answer_waits_for_good(desk: Desk) -> None:
    desk.do(chat_work.set_state, 1, "snoozed", staff="Meera")
    desk.clock.at += 100 * DAY
    assert desk.do(chat_work.wake_due) == 0
    assert desk.row().state == "snoozed"


def test_no_more_than_twenty_chats_stand_on_top(desk: Desk) -> None:
    for who in range(2, 23):
        desk.arrive(who)
    for id in range(1, 21):
        desk.do(chat_work.pin, id, True)
    with pytest.raises(UserError):
        desk.do(chat_work.pin, 21, True)
    desk.do(chat_work.pin, 1, True)
    desk.do(chat_work.pin, 1, False)
    desk.do(chat_work.pin, 21, True)
    assert desk.value("SELECT count(*) FROM conversation WHERE pinned_at IS NOT NULL") == 20


def test_a_note_calls_whom_it_names(desk: Desk) -> None:
    names = ("Meera", "Meera Rao", "Rohan")
    body = "@Meera Rao please ask @rohan. Mail me@Meera.example, @Nobody, @Meerabai"
    assert chat_notes.mentions_in(body, names) == ("Meera Rao", "Rohan")
    desk.do(set_setting, "staff_name", "Meera")
    id = desk.do(chat_notes.add_note, 1, "Ask @meera first", staff="Rohan")
    assert desk.value("SELECT mentions FROM chat_note WHERE id = ?", id) == '["Meera"]'
    with pytest.raises(UserError):
        desk.do(chat_notes.edit_note, id, "mine now", staff="Meera")
    desk.do(chat_notes.edit_note, id, "never mind", staff="Rohan")
    assert desk.value("SELECT mentions FROM chat_note WHERE id = ?", id) == "[]"
    assert [(line.body, line.edited) for line in desk.db.read_sync(chat_lines, CHAT)] == [("never mind", True)]
    desk.do(chat_notes.remove_note, id, staff="Rohan")
    assert desk.db.read_sync(chat_lines, CHAT) == []
    for wrong in ("  ", "x" * 10_001):
        with pytest.raises(UserError):
            desk.do(chat_notes.add_note, 1, wrong)


def test_a_call_is_noted_at_the_time_it_was(desk: Desk) -> None:
    at = desk.clock.at - HOUR
    id = desk.do(chat_notes.log_call, 1, "out", "answered", at=at, minutes=7, note="Sunday suits", staff="Meera")
    (line,) = desk.db.read_sync(chat_lines, CHAT)
    assert (line.kind, line.at, line.payload["minutes"], line.body) == ("call_log", at, 7, "Sunday suits")
    for wrong in ({"at": desk.clock.at + DAY}, {"minutes": 2000}):
        with pytest.raises(UserError):
            desk.do(chat_notes.log_call, 1, "in", "missed", **wrong)
    desk.do(chat_notes.remove_call, id, staff="Meera")
    assert desk.db.read_sync(chat_lines, CHAT) == []


def test_pages_of_a_thread_hold_every_message_and_every_line_once(desk: Desk) -> None:
    chance = random.Random(5)
    for _ in range(60):
        desk.clock.at += chance.choice((0, 1000, 60_000))
        if chance.random() < 0.4:
            desk.do(chat_notes.add_note, 1, f"note {desk.clock.at}")
        else:
            desk.arrive()
    whole = desk.db.read_sync(thread_page, CHAT, limit=500)
    assert len(whole) == 61
    got = desk.db.read_sync(thread_page, CHAT, limit=7)
    while more := desk.db.read_sync(thread_page, CHAT, before=next(r.id for r in got if r.id > 0), limit=7):
        got = [*more, *got]
    assert got == whole
    middle = next(row.id for row in whole[30:] if row.id > 0)
    got = desk.db.read_sync(thread_page, CHAT, around=middle, limit=8)
    while True:
        last = next(row.id for row in reversed(got) if row.id > 0)
        more = desk.db.read_sync(thread_page, CHAT, after=last, limit=7)
        fresh = [row for row in more if row not in got]
        if not fresh:
            break
        got += fresh
    assert got == whole[whole.index(got[0]) :]


def test_two_threads_that_become_one_keep_what_was_noted_in_either(desk: Desk) -> None:
    desk.arrive(2)
    desk.do(chat_notes.add_note, 2, "asked for photos", staff="Meera")
    desk.do(chat_work.assign, 2, "Meera", staff="Meera")
    desk.do(chat_work.set_state, 1, "resolved", staff="Meera")
    points = desk.db.read_sync(lambda session: session.rows("SELECT id FROM contact_point ORDER BY phone"))
    desk.do(merging.merge_points, points[0][0], points[1][0])
    (kept,) = desk.db.read_sync(lambda session: session.rows("SELECT id, state, assignee FROM conversation"))
    assert kept[1:] == ("open", "Meera")
    lines = desk.db.read_sync(chat_lines, ConversationId(kept[0]))
    assert {str(line.payload.get("act", line.kind)) for line in lines} == {"note", "assigned", "resolved"}


def test_a_saved_filter_lets_through_what_it_says(desk: Desk) -> None:
    for who in range(2, 7):
        desk.arrive(who)
    desk.do(chat_work.assign, 2, "Meera")
    desk.do(chat_work.set_state, 3, "pending")
    desk.do(messages.mark_read, 4)
    desk.do(lambda session: session.execute("UPDATE contact SET city = 'Pune' WHERE no = 5"))

    def ids(**question: Any) -> list[int]:
        return sorted(row.id for row in desk.db.read_sync(query_page, ChatQuery(**question), staff="Meera"))

    assert ids(whose="mine") == ids(whose="colleague", assignee="Meera") == [2]
    assert ids(states=("pending", "snoozed")) == [3]
    assert ids(unread=True) == [1, 2, 3, 5, 6]
    assert ids(city="Pune") == [5]
    assert ids(window="closed") == [] and len(ids(window="open")) == 6
    page = desk.db.read_sync(query_page, ChatQuery(), 4)
    rest = desk.db.read_sync(query_page, ChatQuery(), 4, (page[-1].last_at, page[-1].id))
    assert sorted(row.id for row in (*page, *rest)) == [1, 2, 3, 4, 5, 6]
    id = desk.do(chat_filters.save, "Pune", ChatQuery(city="Pune"), staff="Meera")
    with pytest.raises(UserError):
        desk.do(chat_filters.save, " Pune ", ChatQuery())
    desk.do(chat_filters.update, id, query=ChatQuery(city="Pune", unread=True))
    assert [(row.name, row.query.unread) for row in desk.db.read_sync(read_filters)] == [("Pune", True)]
    desk.do(lambda session: session.execute("UPDATE chat_filter SET query = '{\"window\":\"ajar\"}'"))
    assert desk.db.read_sync(read_filters) == [], "of a newer version"
    desk.do(chat_filters.remove, id)
    with pytest.raises(NotFound):
        desk.do(chat_filters.remove, id)


@pytest.mark.parametrize("seed", range(4))
def test_unread_counts_are_what_a_recount_finds(tmp_path: Path, seed: int) -> None:
    """Whatever happens in whatever order: every count is what arrived since somebody last read, and the badge their
    sum without what is muted, blocked or put away."""
    chance = random.Random(seed)
    with open_store(tmp_path) as (db, clock):
        desk = Desk(db, clock)
        wanted: dict[int, set[str]] = {}
        marked: set[int] = set()
        muted: dict[int, int] = {}
        blocked: set[int] = set()
        away: set[int] = set()
        for who in range(1, 6):
            wanted[who] = {desk.arrive(who)}
        known = [wamid for unread in wanted.values() for wamid in unread]
        for _ in range(120):
            who, act = chance.randrange(1, 6), chance.randrange(13)
            clock.at += chance.randrange(0, 20) * 60_000
            if act <= 3:
                late = clock.at - chance.choice((0, 0, HOUR))
                wamid = desk.arrive(who, at=late)
                wanted[who].add(wamid)
                known.append(wamid)
                away.discard(who)
            elif act == 4:
                other = chance.choice(known)
                desk.arrive(who, wamid=other)  # the webhook comes twice
            elif act == 5:
                content = chance.choice((Reaction(chance.choice(known), "👍"), System("a notice")))
                desk.arrive(who, content=content)
            elif act == 6:
                desk.do(messages.mark_read, who)
                wanted[who].clear()
                marked.discard(who)
            elif act == 7:
                desk.do(chat_work.mark_unread, who)
                if not wanted[who]:
                    marked.add(who)
            elif act == 8:
                until = chance.choice((0, clock.at + HOUR, chat_work.FOR_GOOD))
                desk.do(chat_work.mute, who, until)
                muted[who] = until
            elif act == 9:
                desk.do(chat_work.set_state, who, chance.choice(("open", "pending", "resolved")))
            elif act == 10:
                desk.do(chat_work.set_state, who, "snoozed", until=chance.choice((None, clock.at + HOUR)))
                desk.do(chat_work.wake_due)
            elif act == 11:
                desk.do(chat_work.assign, who, chance.choice(("Meera", "Rohan", "")))
            else:
                is_away = chance.random() < 0.5
                desk.do(conversations.set_archived, who, is_away)
                (away.add if is_away else away.discard)(who)
                is_blocked = chance.random() < 0.2
                at = clock.at if is_blocked else None
                point = "UPDATE contact_point SET blocked_at = ? WHERE id = (SELECT contact_point_id FROM conversation"
                desk.do(lambda session: session.execute(f"{point} WHERE id = ?)", (at, who)))  # noqa: B023
                (blocked.add if is_blocked else blocked.discard)(who)
            shown = {row.id: row.unread for row in (desk.row(id) for id in wanted)}
            assert shown == {id: len(unread) for id, unread in wanted.items()}
            told = [id for id in wanted if muted.get(id, 0) <= clock.at and id not in blocked | away]
            counts = db.read_sync(conversation_counts, "")
            assert counts.unread_messages == sum(max(len(wanted[id]), id in marked) for id in told)
            seen = [id for id in wanted if id not in blocked | away and (wanted[id] or id in marked)]
            assert counts.unread == len(seen)
