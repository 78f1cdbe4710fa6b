"""What two PCs of an office do around chats and with what they write with: both end alike, whatever comes first."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import (
    blocks,
    broadcasts,
    chat_filters,
    chat_notes,
    chat_work,
    quick_replies,
    settings,
    stars,
)  # fmt: skip
from sanjog_desktop.actions.contacts import open_conversation
from sanjog_desktop.actions.inbound import apply_entries
from sanjog_desktop.domain.agency import SETTING, Agency, StaffMember
from sanjog_desktop.domain.broadcasting import Fill
from sanjog_desktop.domain.chat_query import ChatQuery
from sanjog_desktop.domain.clock import HOUR
from sanjog_desktop.domain.connection import SETTING as CONNECTION
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.register_query import RegisterQuery
from sanjog_desktop.store.reads.broadcasts import broadcast_row, reached_today
from sanjog_desktop.store.reads.quick_replies import quick_replies as read_replies
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import InboundMessage, MessageStatus, Metadata, Parsed, Sender, Text
from tests.helpers.store import NOON
from tests.unit.actions.test_team_merge import Pc, team

NUMBER = Metadata("1065", "919999900000")
PHONE = "919999900001"
BODY = '[{"type":"BODY","text":"Namaste {{1}}, there is news."}]'


def office(pc: Pc) -> None:
    def write(session: Session) -> None:
        staff = (StaffMember("Meera", "counsellor"), StaffMember("Asha", "counsellor"))
        settings.put(session, SETTING, Agency("Sanjog Vivah", staff=staff))
        settings.put(session, CONNECTION, {"phone_number_id": "1065"})
        session.execute(
            "INSERT INTO business_number(id, waba_id, display_phone, quality, messaging_limit, status)"
            " VALUES ('1065', 'W', '919999900000', 'GREEN', 'TIER_250', 'CONNECTED')"
        )
        session.execute(
            "INSERT INTO template(id, waba_id, name, language, category, status, components, changed_at)"
            " VALUES ('t', 'W', 'news', 'en', 'UTILITY', 'APPROVED', ?, 0)",
            (BODY,),
        )

    pc.db.write_sync(write)


def says(pc: Pc, no: int = 1) -> int:
    """Their message comes to this PC, as to every one; its chat here."""
    event = InboundMessage("W", NUMBER, Sender(PHONE), f"wamid.{no}", NOON + no, "text", Text(f"words {no}"))
    pc.db.write_sync(apply_entries, [(no, Parsed((event,), ()))], None)
    return int(pc.sql("SELECT id FROM conversation")[0][0])


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Pc, Pc, list[ContactId]]]:
    with team(tmp_path) as (one, other, people):
        for pc in (one, other):
            office(pc)
        yield one, other, people


def hear(one: Pc, other: Pc) -> None:
    for _round in range(3):
        one.hear(other)
        other.hear(one)


def replies(pc: Pc) -> list[tuple[str, str, str]]:
    return sorted((row.shortcut, row.language, row.body) for row in pc.db.read_sync(read_replies))


def test_quick_replies_are_everybodys(two: tuple[Pc, Pc, list[ContactId]]) -> None:
    one, other, _people = two
    kept = one.do(quick_replies.save, "fees", "", "Our fees are on the card.")
    gone = one.do(quick_replies.save, "hours", "", "We are open till six.")
    hear(one, other)
    assert replies(other) == [("fees", "", "Our fees are on the card."), ("hours", "", "We are open till six.")]
    other.do(quick_replies.save, "fees", "", "Ask at the desk.", id=kept)
    other.do(quick_replies.remove, gone)
    hear(one, other)
    assert replies(one) == replies(other) == [("fees", "", "Ask at the desk.")]


def test_two_texts_under_one_word_stay_two_and_are_called_alike_everywhere(
    two: tuple[Pc, Pc, list[ContactId]],
) -> None:
    one, other, _people = two
    one.do(quick_replies.save, "fees", "hi", "first")
    other.clock.at += HOUR
    other.do(quick_replies.save, "fees", "hi", "second")
    hear(one, other)
    assert replies(one) == replies(other) == [("fees", "hi", "first"), ("fees-Asha", "hi", "second")]


def test_notes_stars_blocks_and_filters_come_over(two: tuple[Pc, Pc, list[ContactId]]) -> None:
    one, other, _people = two
    here, there = says(one), says(other)
    note = one.do(chat_notes.add_note, here, "asked for the horoscope @Asha")
    point = one.sql("SELECT contact_point_id FROM conversation")[0][0]
    message = one.sql("SELECT id FROM message")[0][0]
    one.do(stars.set_stars, [message], True)
    one.do(blocks.note, point, True)
    one.do(chat_filters.save, "Pune", ChatQuery(city="Pune"))
    hear(one, other)
    assert other.sql("SELECT conversation_id, body, mentions FROM chat_note") == [
        (there, "asked for the horoscope @Asha", '["Asha"]')
    ]
    assert other.sql("SELECT s.staff FROM star s JOIN message m ON m.id = s.message_id WHERE m.wamid = 'wamid.1'") == [
        ("Meera",)
    ]
    assert other.sql("SELECT blocked FROM conversation") == [(1,)]
    assert other.sql("SELECT name FROM chat_filter") == [("Pune",)]
    one.do(chat_notes.edit_note, note, "has it")
    other.do(stars.set_stars, [other.sql("SELECT id FROM message")[0][0]], False)
    other.do(blocks.note, point, False)
    hear(one, other)
    assert other.sql("SELECT body FROM chat_note") == [("has it",)]
    assert one.sql("SELECT * FROM star") == [] and one.sql("SELECT blocked FROM conversation") == [(0,)]


def test_a_note_worded_anew_on_two_pcs_apart_keeps_both_wordings(two: tuple[Pc, Pc, list[ContactId]]) -> None:
    one, other, _people = two
    here = says(one)
    says(other)
    note = one.do(chat_notes.add_note, here, "asked")
    hear(one, other)
    one.do(chat_notes.edit_note, note, "asked twice")
    other.clock.at += HOUR
    other.db.write_sync(chat_notes.edit_note, note, "asked and was told", staff="Meera")
    hear(one, other)
    (mine,), (theirs,) = one.sql("SELECT body FROM chat_note"), other.sql("SELECT body FROM chat_note")
    assert mine == theirs and "asked twice" in mine[0] and "asked and was told" in mine[0]


def test_what_was_done_before_the_chat_is_here_is_done_when_it_opens(two: tuple[Pc, Pc, list[ContactId]]) -> None:
    one, other, _people = two
    here = says(one)
    one.do(chat_work.assign, here, "Asha")
    one.do(chat_notes.add_note, here, "writes in Gujarati")
    other.hear(one)
    assert other.sql("SELECT count(*) FROM chat_note") == [(0,)]
    says(other)
    assert other.sql("SELECT assignee FROM conversation") == [("Asha",)]
    assert other.sql("SELECT body FROM chat_note") == [("writes in Gujarati",)]


def test_a_chat_staff_open_takes_over_the_work_too(two: tuple[Pc, Pc, list[ContactId]]) -> None:
    one, other, people = two
    here = one.db.write_sync(open_conversation, people[0])
    one.do(chat_notes.add_note, here, "call before writing")
    other.hear(one)
    other.db.write_sync(open_conversation, people[0])
    assert other.sql("SELECT body FROM chat_note") == [("call before writing",)]


def shown(pc: Pc) -> list[Any]:
    return [
        pc.sql("SELECT state, assignee FROM conversation"),
        sorted(pc.sql("SELECT body, staff FROM chat_note")),
        sorted(pc.sql("SELECT m.wamid FROM star s JOIN message m ON m.id = s.message_id")),
        sorted(pc.sql("SELECT name FROM chat_filter")),
        replies(pc),
    ]


@pytest.mark.parametrize("seed", range(6))
def test_however_they_hear_of_each_other_both_end_alike(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    with team(tmp_path) as (one, other, _people):
        pcs = one, other
        for pc in pcs:
            office(pc)
            for no in (1, 2):
                says(pc, no)
        chats = {pc: int(pc.sql("SELECT id FROM conversation")[0][0]) for pc in pcs}
        for step in range(24):
            pc = chance.choice(pcs)
            pc.clock.at += chance.choice((0, 1000, HOUR))
            match chance.randrange(8):
                case 0:
                    pc.do(chat_work.assign, chats[pc], chance.choice(("Asha", "Meera", "")))
                case 1:
                    pc.do(chat_work.set_state, chats[pc], chance.choice(("open", "pending", "resolved")))
                case 2:
                    pc.do(chat_notes.add_note, chats[pc], f"note {step}")
                case 3:
                    for (note,) in pc.sql("SELECT id FROM chat_note WHERE staff = ? LIMIT 1", pc.name):
                        pc.do(chance.choice((chat_notes.remove_note, _again)), note)
                case 4:
                    message = chance.choice(pc.sql("SELECT id FROM message WHERE wamid IS NOT NULL"))[0]
                    pc.do(stars.set_stars, [message], chance.random() < 0.6)
                case 5:
                    with contextlib.suppress(UserError):  # the name is there already
                        pc.do(chat_filters.save, chance.choice(("Pune", "Nashik")), ChatQuery(unread=True))
                case 6:
                    with contextlib.suppress(UserError):
                        pc.do(quick_replies.save, chance.choice(("fees", "hours")), "", f"text {step}")
                case _:
                    pc.hear(one if pc is other else other, parts=chance.choice((1, 3, 200)))
        hear(one, other)
        assert shown(one) == shown(other), seed
        before = shown(one)
        hear(one, other)
        assert shown(one) == before, "hearing it again changes nothing"


def _again(session: Session, note: str, *, staff: str = "") -> None:
    chat_notes.edit_note(session, note, f"again by {staff}", staff=staff)


def draft(pc: Pc) -> str:
    return str(
        pc.do(
            broadcasts.save, "", title="News", purpose="match_updates", template_id="t", fills={"1": Fill("name")},
            audience=RegisterQuery("people"),
        )
    )  # fmt: skip


def test_the_same_broadcast_is_not_sent_from_two_pcs(two: tuple[Pc, Pc, list[ContactId]]) -> None:
    one, other, _people = two
    mine, theirs = draft(one), draft(other)
    one.do(broadcasts.start, mine)
    other.hear(one)
    with pytest.raises(UserError, match="under way on another PC"):
        other.do(broadcasts.start, theirs)
    one.do(broadcasts.cancel, mine)
    other.hear(one)
    other.do(broadcasts.start, theirs)


def test_of_two_begun_apart_the_later_stops_and_says_why(two: tuple[Pc, Pc, list[ContactId]]) -> None:
    one, other, _people = two
    mine, theirs = draft(one), draft(other)
    one.do(broadcasts.start, mine)
    other.clock.at += HOUR
    other.do(broadcasts.start, theirs)
    other.db.write_sync(broadcasts.move, theirs, "running")
    hear(one, other)
    stopped, running = other.db.read_sync(broadcast_row, theirs), one.db.read_sync(broadcast_row, mine)
    assert stopped is not None and (stopped.state, stopped.state_reason) == ("stopped", "elsewhere")
    assert running is not None and running.state == "preparing"


def test_whom_another_pc_wrote_to_counts_in_the_days_limit(two: tuple[Pc, Pc, list[ContactId]]) -> None:
    """Meta's limit is the number's: each PC hears by the reports whom the others reached."""
    one, _other, _people = two

    def report(no: int, at: int) -> None:
        event = MessageStatus("W", NUMBER, f"wamid.out{no}", "sent", at, PHONE, client_ref=f"theirs-{no}")
        one.db.write_sync(apply_entries, [(50 + no, Parsed((event,), ()))], None)

    report(1, one.clock.at - 25 * HOUR)
    assert one.db.read_sync(reached_today) == 0
    report(2, one.clock.at - HOUR)
    report(3, one.clock.at)
    assert one.db.read_sync(reached_today) == 1, "one person, however often"


def test_an_answer_within_the_window_does_not_count(two: tuple[Pc, Pc, list[ContactId]]) -> None:
    one, _other, _people = two
    says(one)
    event = MessageStatus("W", NUMBER, "wamid.out", "sent", NOON + 1000, PHONE, client_ref="theirs")
    one.db.write_sync(apply_entries, [(60, Parsed((event,), ()))], None)
    assert one.db.read_sync(reached_today) == 0
