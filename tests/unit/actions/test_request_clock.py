"""The clock of a request in the store: by which law it runs, when it stands still, the one extension, its marks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sanjog_desktop.actions import request_clock, request_steps, requests, settings
from sanjog_desktop.domain.clock import DAY, HOUR, StillClock
from sanjog_desktop.domain.deadlines import deadlines
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.requests import due_list
from tests.helpers.request_walk import asked, check_in_person, contact_of, detail, one, say, state
from tests.helpers.store import NOON, open_store

ASHA = "Asha Namuna"
GERMAN = "4915112345678"
Desk = tuple[Database, StillClock]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Saturday 21 November 2026; one person in India, one in Germany."""
    with open_store(tmp_path) as (database, clock):
        clock.at = NOON + HOUR
        say(database, "Namaste", at=NOON)
        say(database, "Hallo", at=NOON, phone=GERMAN)
        yield database, clock


def german(db: Database, kind: str, clock: StillClock) -> str:
    id = asked(db, kind, at=clock.at, contact_id=contact_of(db, GERMAN), staff=ASHA)
    db.write_sync(request_steps.start_check, id, staff=ASHA)
    return id


def dues(db: Database, request_id: str) -> list[tuple[int, int]]:
    return [
        (int(each.from_state), int(each.to_state))
        for each in detail(db, request_id).history
        if each.act == "due"
    ]


def test_each_person_has_the_clock_of_their_law(desk: Desk) -> None:
    db, clock = desk
    for phone, regime in (("919999900001", "IN"), (GERMAN, "EU")):
        row = detail(db, asked(db, "access", at=NOON, contact_id=contact_of(db, phone))).row
        limits = deadlines("access", NOON, regime)
        assert (row.regime, row.due_at, row.legal_due_at) == (regime, limits.promised, limits.legal)
    db.write_sync(lambda session: session.execute("UPDATE contact SET regime = 'UK'"))
    assert detail(db, asked(db, "erasure", at=clock.at)).row.regime == "UK"


def test_a_request_from_a_chat_gets_its_law_when_it_is_confirmed_and_the_history_says_so(desk: Desk) -> None:
    db, clock = desk
    say(db, "please delete my data", at=clock.at, phone=GERMAN)
    id = one(db, "SELECT id FROM privacy_request")[0]
    before = detail(db, id).row.due_at
    db.write_sync(requests.confirm_suspected, id, staff=ASHA)
    after = detail(db, id).row
    assert after.regime == "EU" and after.due_at == deadlines("erasure", clock.at, "EU").promised
    assert dues(db, id) == [(before, after.due_at)]


def test_a_question_asked_in_time_stops_the_clock_and_the_reply_lets_it_run(desk: Desk) -> None:
    db, clock = desk
    id = german(db, "erasure", clock)
    due = detail(db, id).row.due_at
    legal = detail(db, id).row.legal_due_at
    assert db.write_sync(request_steps.ask_identity, id, staff=ASHA).why_not_paused == ""
    clock.advance(3 * DAY)
    standing = detail(db, id)
    assert standing.is_paused and standing.row.due_at == due and standing.due_now == due + 3 * DAY
    assert dues(db, id) == []
    say(db, "ja", at=clock.at, phone=GERMAN)
    running = detail(db, id)
    assert not running.is_paused and running.row.due_at == running.due_now == due + 3 * DAY
    assert running.row.legal_due_at == (legal or 0) + 3 * DAY and running.row.due_basis == "paused"
    assert dues(db, id) == [(due, due + 3 * DAY)]
    # Asked again after the third working day: the clock runs on and the screen says why.
    clock.advance(2 * DAY)
    why_not = db.write_sync(request_steps.ask_info, id, staff=ASHA, reason="identity")
    assert "three working days" in why_not
    clock.advance(DAY)
    say(db, "hier", at=clock.at, phone=GERMAN)
    assert detail(db, id).row.due_at == due + 3 * DAY


def test_two_pauses_move_it_twice(desk: Desk) -> None:
    db, clock = desk
    id = german(db, "erasure", clock)
    due = detail(db, id).row.due_at
    for hours in (2, 5):
        db.write_sync(request_steps.ask_info, id, staff=ASHA, reason="identity")
        clock.advance(hours * HOUR)
        db.write_sync(request_steps.note_reply, id, staff=ASHA)
    assert detail(db, id).row.due_at == due + 7 * HOUR
    assert dues(db, id) == [(due, due + 2 * HOUR), (due + 2 * HOUR, due + 7 * HOUR)]


def test_a_pause_ends_at_its_cap(desk: Desk) -> None:
    db, clock = desk
    id = german(db, "access", clock)
    due = detail(db, id).row.due_at
    db.write_sync(request_steps.ask_info, id, staff=ASHA, reason="identity")
    clock.advance(45 * DAY)
    db.write_sync(request_steps.note_reply, id, staff=ASHA)
    assert detail(db, id).row.due_at == due + 30 * DAY


def test_in_india_the_clock_runs_on_unless_counsel_says_otherwise(desk: Desk) -> None:
    db, clock = desk
    for allowed in (False, True):
        db.write_sync(settings.put, request_clock.INDIA_MAY_PAUSE, allowed)
        id = asked(db, "erasure", at=clock.at)
        db.write_sync(request_steps.start_check, id, staff=ASHA)
        due = detail(db, id).row.due_at
        assert bool(db.write_sync(request_steps.ask_identity, id, staff=ASHA).why_not_paused) is not allowed
        clock.advance(HOUR)
        say(db, "ruko", at=clock.at)
        assert detail(db, id).row.due_at == due + (HOUR if allowed else 0)
        db.write_sync(request_steps.fail_check, id, staff=ASHA)


def test_it_is_extended_once_with_a_reason_and_in_time(desk: Desk) -> None:
    db, clock = desk
    id = german(db, "access", clock)
    due = detail(db, id).row.due_at
    with pytest.raises(UserError, match="reason"):
        db.write_sync(request_steps.extend, id, " ", staff=ASHA)
    new = db.write_sync(request_steps.extend, id, "Thousands of messages.", staff=ASHA, tell_by="whatsapp")
    assert datetime.fromtimestamp(new / 1000, UTC).date().isoformat() == "2027-02-22"  # the 21st is a Sunday
    found = detail(db, id)
    assert (found.row.extended_to, found.row.legal_due_at, found.row.due_basis) == (new, new, "extended")
    assert dues(db, id) == [(due, new)] and "extend" not in found.steps
    body = one(db, "SELECT body FROM message WHERE direction = 'out' ORDER BY id DESC")[0]
    assert "Thousands of messages." in body and "22 February 2027" in body and "authority" in body
    with pytest.raises(UserError, match="extended already"):
        db.write_sync(request_steps.extend, id, "Again.", staff=ASHA)


def test_it_cannot_be_extended_when_the_laws_month_is_over(desk: Desk) -> None:
    db, clock = desk
    id = german(db, "access", clock)
    clock.advance(40 * DAY)
    with pytest.raises(UserError, match="too late"):
        db.write_sync(request_steps.extend, id, "Late.", staff=ASHA)
    stop = asked(db, "opt_out", at=clock.at)
    with pytest.raises(UserError, match="cannot be extended"):
        db.write_sync(request_steps.extend, stop, "Never.", staff=ASHA)


def test_every_mark_is_told_once(desk: Desk) -> None:
    db, clock = desk
    id = asked(db, "access", at=clock.at)
    due, received = detail(db, id).row.due_at, clock.at
    told = []
    for percent in (10, 49, 51, 52, 76, 91, 99):
        clock.at = received + (due - received) * percent // 100
        told += [(percent, alarm.mark) for alarm in db.write_sync(request_clock.raise_alarms)]
        assert detail(db, id).mark == max((mark for mark in (50, 75, 90) if mark <= percent), default=0)
    clock.at = due + 1
    told += [(101, alarm.mark) for alarm in db.write_sync(request_clock.raise_alarms)]
    assert told == [(51, 50), (76, 75), (91, 90), (101, 100)]
    assert db.write_sync(request_clock.raise_alarms) == []
    assert detail(db, id).mark == 100


def test_the_due_list_puts_what_presses_first_and_owes_a_word_within_a_day(desk: Desk) -> None:
    db, clock = desk
    late = asked(db, "access", at=clock.at - 20 * DAY)
    new = german(db, "erasure", clock)
    stop = asked(db, "opt_out", at=clock.at)
    lines = db.read_sync(due_list)
    assert [(line.request.id, line.what) for line in lines] == [
        (late, "acknowledge"), (new, "acknowledge"), (late, "answer"), (new, "answer"),
    ]  # fmt: skip
    assert lines[0].mark == 100 and lines[1].due_at == clock.at + DAY and lines[2].mark == 50
    assert stop not in {line.request.id for line in lines}
    db.write_sync(request_steps.acknowledge, new, by="phone", staff=ASHA)
    assert (new, "acknowledge") not in {(line.request.id, line.what) for line in db.read_sync(due_list)}


def test_a_reopened_request_has_a_new_clock(desk: Desk) -> None:
    db, clock = desk
    id = asked(db, "access", at=clock.at)
    due = detail(db, id).row.due_at
    check_in_person(db, id)
    db.write_sync(request_steps.withdraw_request, id, staff=ASHA)
    assert state(db, id) == "CLOSED_WITHDRAWN" and detail(db, id).row.closed_at == clock.at
    clock.advance(60 * DAY)
    db.write_sync(request_steps.reopen, id, staff=ASHA, because="They asked again.")
    row = detail(db, id).row
    assert row.due_at == deadlines("access", clock.at, "IN").promised and row.due_basis == "reopened"
    assert row.closed_at is None and dues(db, id) == [(due, row.due_at)]
    db.write_sync(request_steps.assess, id, staff=ASHA)
    assert state(db, id) == "ASSESSING"


def test_holidays_of_the_agency_count(desk: Desk) -> None:
    db, clock = desk
    db.write_sync(settings.put, request_clock.HOLIDAYS, ["2026-12-21", "2026-12-22"])
    row = detail(db, asked(db, "access", at=clock.at, contact_id=contact_of(db, GERMAN))).row
    assert datetime.fromtimestamp((row.legal_due_at or 0) / 1000, UTC).date().isoformat() == "2026-12-23"
