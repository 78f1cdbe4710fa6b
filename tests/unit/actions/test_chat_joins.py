"""Two chats of one person made one by staff and taken apart again: nothing lost, no right gained, on every PC."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import (
    blocks,
    chat_joins,
    chat_notes,
    chat_work,
    contacts,
    merging,
    messages,
    person_merge,
    settings,
    suppressions,
    team_merge,
    triage,
)  # fmt: skip
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.inbound import apply_entries
from sanjog_desktop.actions.team_log import become
from sanjog_desktop.domain.clock import DAY, HOUR, StillClock
from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.domain.drafts import TextDraft
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.chat_joins import join_choices
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import InboundMessage, Metadata, Parsed, Sender, Text
from tests.helpers.store import open_store

NUMBER = Metadata("1065", "919999900000")
PHONE, USER = "919999900001", "IN.1"
NAMED = {"profile_name": "Kiran Kalpit"}
FORMS = {
    "phone": Sender(PHONE, **NAMED), "user": Sender(user_id=USER, username="kiran.k", **NAMED),
    "both": Sender(PHONE, USER, username="kiran.k", **NAMED),
}  # fmt: skip
STANDING = (
    "SELECT p.phone, p.user_id, p.phone_key, p.user_key, p.blocked_at, v.contact_id, v.unread, v.failed, v.state,"
    " v.assignee, v.draft, v.last_at, v.last_inbound_at, v.window_until, v.preview, v.suspected, v.pinned_at"
    " FROM conversation v JOIN contact_point p ON p.id = v.contact_point_id ORDER BY p.phone IS NULL"
)
THREADS = (
    "SELECT p.phone, m.body FROM message m JOIN conversation v ON v.id = m.conversation_id"
    " JOIN contact_point p ON p.id = v.contact_point_id ORDER BY m.at, m.id"
)


class Desk:
    """One PC; Kiran is in its register under a number and writes under a user name as well."""

    def __init__(self, db: Database, clock: StillClock) -> None:
        self.db, self.clock, self.count = db, clock, 0
        self.do(settings.put, "suppression_key", "11" * 32)
        self.sql(
            "INSERT INTO business_number(id, waba_id, display_phone, verified_name) VALUES ('1065', 'W', '91', 'S')"
        )

    def know(self) -> ContactId:
        who = ContactId(self.do(contacts.create, {"name": "Kiran Kalpit", "role": "brother"}, numbers=[PHONE]))
        self.says("phone")
        self.says("user")
        stranger = self.sql("SELECT contact_id FROM contact_point WHERE user_id = ?", USER)[0][0]
        self.do(triage.link_person, stranger, who, staff="Meera")
        return who

    def do(self, action: Any, *args: Any, **named: Any) -> Any:
        return self.db.write_sync(action, *args, **named)

    def sql(self, sql: str, *params: Any) -> list[tuple[Any, ...]]:
        return self.db.write_sync(lambda session: session.rows(sql, params))

    def says(self, form: str, body: str = "") -> None:
        self.count += 1
        self.clock.at += 1000
        event = InboundMessage(
            "W", NUMBER, FORMS[form], f"wamid.{self.count}", self.clock.at, "text", Text(body or f"{form} {self.count}")
        )
        self.do(apply_entries, [(self.count, Parsed((event,), ()))], None)

    def points(self) -> list[str]:
        return [row[0] for row in self.sql("SELECT id FROM contact_point ORDER BY phone IS NULL")]

    def chats(self) -> list[int]:
        return [
            row[0]
            for row in self.sql(
                "SELECT v.id FROM conversation v JOIN contact_point p ON p.id = v.contact_point_id"
                " ORDER BY p.phone IS NULL"
            )
        ]

    def join(self) -> str:
        return str(self.do(chat_joins.join, *self.points(), staff="Meera"))

    def hear(self, other: Desk) -> None:
        known = self.db.read_sync(team_merge.known)
        changes = other.db.read_sync(team_merge.changes_beyond, known)
        for part in changes.parts(200):
            self.do(team_merge.apply, part)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_store(tmp_path) as (db, clock):
        made = Desk(db, clock)
        made.know()
        yield made


def test_joined_chats_hold_both_and_taken_apart_each_has_its_own(desk: Desk) -> None:
    first, second = desk.chats()
    desk.do(messages.mark_read, first)
    desk.says("user", "a second question")
    desk.do(chat_notes.add_note, second, "writes under a user name", staff="Meera")
    desk.do(chat_work.assign, second, "Rohan", staff="Meera")
    desk.do(chat_work.set_state, first, "resolved", staff="Meera")
    desk.sql("UPDATE conversation SET draft = 'half a line' WHERE id = ?", second)
    desk.sql("UPDATE conversation SET draft = 'another' WHERE id = ?", first)
    before, threads = desk.sql(STANDING), desk.sql(THREADS)
    id = desk.join()
    (joined,) = desk.sql(STANDING)
    assert joined[:2] == (PHONE, USER) and joined[6] == 2
    assert joined[8:11] == ("open", "Rohan", "another\nhalf a line")
    assert [body for _phone, body in desk.sql(THREADS)] == [body for _phone, body in threads]
    assert desk.sql("SELECT body FROM chat_note") == [("writes under a user name",)]
    assert desk.do(chat_joins.undo, id, staff="Meera") == desk.chats()[1]
    assert desk.sql(STANDING) == before
    assert desk.sql(THREADS) == threads
    assert desk.sql("SELECT v.contact_point_id FROM chat_note n JOIN conversation v ON v.id = n.conversation_id") == [
        (desk.points()[1],)
    ]
    with pytest.raises(NotFound):
        desk.do(chat_joins.undo, id)
    assert desk.sql("SELECT before FROM chat_join") == [("{}",)]
    assert [act for (act,) in desk.sql("SELECT act FROM journal WHERE kind = 'chat_join' ORDER BY seq")] == [
        "create", "remove",
    ]  # fmt: skip


def test_what_came_in_and_was_done_since_stays(desk: Desk) -> None:
    id = desk.join()
    (chat,) = desk.chats()
    desk.says("user", "since")
    desk.do(chat_work.assign, chat, "Rohan", staff="Meera")
    desk.sql("UPDATE conversation SET draft = 'since' WHERE id = ?", chat)
    desk.do(chat_joins.undo, id, staff="Meera")
    first, second = desk.sql(STANDING)
    assert first[9:11] == ("Rohan", "since") and second[9:11] == ("", "")
    assert (PHONE, "since") in desk.sql(THREADS)
    assert first[6] + second[6] == 3


def test_an_answer_that_waits_goes_with_its_message_and_is_never_written_twice(desk: Desk) -> None:
    _first, second = desk.chats()
    desk.do(messages.queue_message, second, TextDraft("answer"), purpose=Purpose.SERVICE_REPLY, staff="Meera")
    waiting = "SELECT client_ref FROM outbox WHERE state = 'queued' AND conversation_id = ?"
    ref = desk.sql("SELECT client_ref FROM outbox")
    id = desk.join()
    assert desk.sql(waiting, *desk.chats()) == ref
    desk.do(chat_joins.undo, id)
    assert desk.sql(waiting, desk.chats()[1]) == ref == desk.sql("SELECT client_ref FROM outbox")


def test_who_said_no_in_one_said_no_in_both_also_afterwards(desk: Desk) -> None:
    def stop(session: Session) -> None:
        key = identity_keys(session).user(USER)
        suppressions.suppress(session, identity_keys(session), [key], reason="stop", at=desk.clock.at)

    desk.do(stop)
    keys = desk.sql("SELECT phone_key, user_key FROM contact_point")
    both = {key for row in keys for key in row if key is not None}
    id = desk.join()
    assert {row[0] for row in desk.sql("SELECT key FROM suppression WHERE lifted_at IS NULL")} == both
    desk.do(chat_joins.undo, id)
    assert {row[0] for row in desk.sql("SELECT key FROM suppression WHERE lifted_at IS NULL")} == both


def test_a_block_holds_for_the_account_and_goes_back_to_the_one_it_was_of(desk: Desk) -> None:
    desk.do(blocks.note, desk.points()[1], True, staff="Meera")
    id = desk.join()
    assert desk.sql("SELECT blocked_at IS NOT NULL FROM contact_point") == [(1,)]
    assert desk.sql("SELECT blocked FROM conversation") == [(1,)]
    desk.do(chat_joins.undo, id)
    assert [bool(row[4]) for row in desk.sql(STANDING)] == [False, True]


def test_a_number_without_a_chat_is_given_to_the_chat_under_a_user_name(desk: Desk) -> None:
    first, _second = desk.chats()
    desk.sql("DELETE FROM message WHERE conversation_id = ?", first)
    desk.sql("DELETE FROM receipt")
    desk.sql("DELETE FROM conversation WHERE id = ?", first)
    choices = desk.db.read_sync(join_choices, desk.chats()[0])
    assert choices is not None
    assert [(each.phone, each.chat) for each in choices.partners] == [(PHONE, 0)]
    before = desk.sql(STANDING)
    id = desk.join()
    assert len(desk.chats()) == 1 and desk.sql(STANDING)[0][:2] == (PHONE, USER)
    desk.do(chat_joins.undo, id)
    assert desk.sql(STANDING) == before


def test_what_may_not_be_joined_is_refused_in_words(desk: Desk) -> None:
    one, other = desk.points()
    with pytest.raises(NotFound):
        desk.do(chat_joins.join, one, one)
    stranger = desk.do(contacts.create, {"name": "Asha Namuna"}, numbers=["919999900002"])
    theirs = desk.sql("SELECT id FROM contact_point WHERE contact_id = ?", stranger)[0][0]
    with pytest.raises(UserError, match="two entries"):
        desk.do(chat_joins.join, theirs, other)
    desk.sql("UPDATE contact_point SET contact_id = (SELECT contact_id FROM contact_point WHERE id = ?) WHERE id = ?",
             one, theirs)  # fmt: skip
    with pytest.raises(UserError, match="two accounts"):
        desk.do(chat_joins.join, one, theirs)
    desk.sql(
        "INSERT INTO legal_hold(id, contact_id, scope, reason, authority_ref, from_at, review_at, placed_by, second_by)"
        " SELECT 'h', contact_id, 'all', 'litigation', 'No 1', 1, 2, 'Asha', 'Meera' FROM contact_point WHERE id = ?",
        one,
    )
    with pytest.raises(UserError, match="legal hold"):
        desk.do(chat_joins.join, one, other)
    assert len(desk.chats()) == 2


def test_it_is_too_late_after_thirty_days_and_the_picture_is_gone(desk: Desk) -> None:
    id = desk.join()
    desk.clock.at += 30 * DAY
    with pytest.raises(UserError, match="too long ago"):
        desk.do(chat_joins.undo, id)
    assert desk.do(chat_joins.forget_old) == 1 and desk.do(chat_joins.forget_old) == 0
    with pytest.raises(NotFound):
        desk.do(chat_joins.undo, id)


def test_what_whatsapp_says_since_is_not_undone(desk: Desk) -> None:
    """The number has passed to another account: there is nothing to give back."""
    id = desk.join()
    desk.count += 1
    ravi = Sender(PHONE, "IN.2", profile_name="Ravi Udaharan")
    other = InboundMessage("W", NUMBER, ravi, "wamid.x", desk.clock.at + 1, "text", Text("x"))
    desk.do(apply_entries, [(desk.count, Parsed((other,), ()))], None)
    with pytest.raises(UserError, match="something else"):
        desk.do(chat_joins.undo, id)


def test_two_people_again_have_their_own_chats_again(desk: Desk) -> None:
    """The merge of the two entries is undone after their chats were made one: the join goes first."""
    (merge, kept, gone) = desk.sql("SELECT id, kept_id, gone_id FROM merge_record")[0]
    desk.join()
    desk.do(person_merge.undo, merge, staff="Meera")
    assert [(row[0], row[1], row[5]) for row in desk.sql(STANDING)] == [(PHONE, None, kept), (None, USER, gone)]
    assert [phone for phone, _body in desk.sql(THREADS)] == [PHONE, None]


def test_every_table_of_a_chat_passes(desk: Desk) -> None:
    """A table that names a chat and is forgotten here would lose its rows, or keep the chat from going."""
    names = [
        name
        for (name,) in desk.sql("SELECT name FROM sqlite_master WHERE type = 'table'")
        if any(column[1] == "conversation_id" for column in desk.sql(f"PRAGMA table_info({name})"))
    ]
    assert set(names) == {*merging.CHAT_TABLES, "outbox", "chat_draft", "cancellation"}


def test_whatever_happens_in_whatever_order_nothing_is_lost(tmp_path: Path) -> None:
    for seed in range(25):
        chance = random.Random(seed)
        folder = tmp_path / str(seed)
        folder.mkdir()
        with open_store(folder) as (db, clock):
            desk = Desk(db, clock)
            desk.know()
            said = {"phone 1", "user 2"}
            joins: list[str] = []
            for _ in range(14):
                act = chance.choice(("phone", "user", "phone", "user", "both", "join", "undo", "read", "block"))
                try:
                    if act in FORMS:
                        desk.says(act)
                        said.add(f"{act} {desk.count}")
                    elif act == "join" and len(desk.points()) == 2:
                        joins.append(desk.join())
                    elif act == "undo" and joins:
                        desk.do(chat_joins.undo, chance.choice(joins))
                    elif act == "read":
                        desk.do(messages.mark_read, chance.choice(desk.chats()))
                    elif act == "block":
                        desk.do(blocks.note, chance.choice(desk.points()), chance.random() < 0.5)
                except UserError:
                    pass  # refused in words; nothing may have changed
                bodies = [body for _phone, body in desk.sql(THREADS)]
                assert sorted(bodies) == sorted(said), (seed, act)
                ids = desk.sql("SELECT phone, user_id FROM contact_point")
                assert sorted(id for row in ids for id in row if id) == sorted((PHONE, USER)), (seed, act)
                for row in desk.sql(STANDING):
                    assert 0 <= row[6] <= len(bodies)
            assert desk.sql("PRAGMA foreign_key_check") == []


def test_the_other_pc_joins_and_parts_too(tmp_path: Path) -> None:
    with ExitStack() as stack:
        pcs = []
        for name in ("a", "b"):
            folder = tmp_path / name
            folder.mkdir()
            db, clock = stack.enter_context(open_store(folder))
            pc = Desk(db, clock)
            pc.do(become, name, name)
            pcs.append(pc)
        one, two = pcs
        one.know()
        for form in ("phone", "user"):  # the same webhooks come to both
            two.says(form)
        two.hear(one)
        assert len(two.chats()) == 2
        id = one.join()
        two.hear(one)
        assert len(two.chats()) == 1
        two.hear(one)
        one.clock.at += HOUR
        one.do(chat_joins.undo, id, staff="Meera")
        two.hear(one)
        assert [row[:2] for row in two.sql(STANDING)] == [(PHONE, None), (None, USER)]
        assert [body for _phone, body in two.sql(THREADS)] == ["phone 1", "user 2"]
