"""Retention: looked at first, switched on, told 48 hours ahead, and then a request like any other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import (
    consents,
    contacts,
    floor,
    notices,
    outbox,
    request_steps,
    request_tasks,
    requests,
    retention,
    settings,
)
from sanjog_desktop.actions.inbound import apply_entries
from sanjog_desktop.domain.clock import DAY, HOUR, StillClock
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.retention import Floor, Rule, before, floor_end
from sanjog_desktop.store.errors import StepRefused
from sanjog_desktop.store.migrate import open_current
from sanjog_desktop.store.reads.retention import retention_notices, retention_rules
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import InboundMessage, Metadata, Parsed, Sender, Text
from tests.helpers.store import NOON

NUMBER = Metadata("1065", "919999900000")
YEARS = 1100 * DAY


@dataclass
class Desk:
    """One person silent for three years, and one who wrote last week."""

    session: Session
    clock: StillClock
    count: int = 0

    def __post_init__(self) -> None:
        notices.ensure(self.session, "1", "en", "notice")
        self.session.execute("INSERT INTO business_number(id, waba_id) VALUES ('1065', 'W')")
        self.old = contacts.create(
            self.session,
            {"name": "Kavita Namuna", "language": "mr"},
            {"born_on": "1990-01-01"},
            ["919999900001"],
        )
        self.clock.advance(YEARS)
        self.new = contacts.create(self.session, {"name": "Sunita Namuna"}, None, ["919999900002"])
        self.clock.advance(7 * DAY)

    def say(self, phone: str) -> None:
        self.count += 1
        event = InboundMessage(
            "W", NUMBER, Sender(wa_id=phone), f"wamid.in.{self.count}", self.clock.at, "text", Text("Namaste")
        )
        apply_entries(self.session, [(self.count, Parsed((event,)))], None)

    def named(self) -> list[tuple[str, str, str]]:
        return [
            (row.contact_id, row.category, row.kept_because) for row in retention.dry_run(self.session).rows
        ]

    def switch_on(self, category: str = "inactive", months: int = 36) -> None:
        seen = retention.dry_run(self.session, [Rule(category, months, "")]).counts[category]
        retention.set_rule(self.session, category, months, True, approved_by="Asha", seen=seen)

    def use_template(self) -> None:
        self.session.execute(
            "INSERT INTO template(id, waba_id, name, language, category, status, components, changed_at) VALUES"
            " ('t', 'W', 't', 'mr', 'UTILITY', 'APPROVED', '[{\"type\":\"BODY\",\"text\":\"{{1}} of {{2}}\"}]', 0)"
        )
        settings.put(self.session, "retention_template", "t")

    def requests(self) -> list[tuple[Any, ...]]:
        return self.session.rows("SELECT kind, state, contact_id, requester, channel FROM privacy_request")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = StillClock(NOON)
    connection = open_current(tmp_path / "store.db", bytes(range(32)), clock)
    connection.execute("BEGIN")
    yield Desk(Session(connection, clock), clock)
    connection.close()


@contextmanager
def refused(desk: Desk, reason: type[Exception] = UserError) -> Iterator[Any]:
    desk.session.execute("SAVEPOINT refusal")
    with pytest.raises(reason) as caught:
        yield caught
    desk.session.execute("ROLLBACK TO refusal")
    desk.session.execute("RELEASE refusal")


def test_every_rule_is_off_and_a_dry_run_changes_nothing(desk: Desk) -> None:
    assert not any(rule.is_on for rule in retention_rules(desk.session))
    before_it = desk.session.value("SELECT total_changes()")
    assert desk.named() == [(desk.old, "inactive", "")]
    assert desk.session.value("SELECT total_changes()") == before_it
    desk.clock.advance(YEARS)
    assert retention.notice_due(desk.session) == [] and desk.requests() == []


def test_nobody_switches_on_what_they_have_not_looked_at(desk: Desk) -> None:
    for seen in (None, 0):
        with refused(desk):
            retention.set_rule(desk.session, "inactive", 36, True, approved_by="Asha", seen=seen)
    with refused(desk):
        retention.set_rule(desk.session, "inactive", 36, True, approved_by=" ", seen=1)
    for category, months in (("inactive", 2), ("inactive", 999), ("everybody", 36)):
        with refused(desk):
            retention.set_rule(desk.session, category, months, False, approved_by="Asha")
    desk.switch_on()
    assert [rule.is_on for rule in retention_rules(desk.session)] == [True, False, False]
    retention.set_rule(
        desk.session, "inactive", 48, True, approved_by="Asha"
    )  # reaches less far: nothing new to see
    with refused(desk):
        retention.set_rule(desk.session, "inactive", 12, True, approved_by="Asha", seen=0)


def test_the_categories(desk: Desk) -> None:
    contacts.edit(desk.session, ContactId(desk.new), {"status": "married"})
    desk.say("919999900009")
    stranger = desk.session.value("SELECT id FROM contact WHERE origin = 'whatsapp'")
    desk.clock.advance(400 * DAY)
    named = desk.named()
    assert (desk.new, "settled", "") in named and (stranger, "strangers", "") in named
    assert retention.dry_run(desk.session).counts == {"inactive": 1, "settled": 1, "strangers": 1}


def test_who_agreed_to_something_is_no_stranger(desk: Desk) -> None:
    desk.say("919999900009")
    stranger = ContactId(desk.session.value("SELECT id FROM contact WHERE origin = 'whatsapp'"))
    evidence = Evidence(reference="form")
    consents.record_opt_in(
        desk.session, stranger, [Purpose.MATCH_UPDATES], ConsentMethod.PAPER, evidence, language="en"
    )
    desk.clock.advance(400 * DAY)
    assert stranger not in {row[0] for row in desk.named()}


def test_forty_eight_hours_after_the_notice_a_request_is_opened_and_nothing_is_erased(desk: Desk) -> None:
    desk.switch_on()
    text = retention.notice_draft(desk.session, desk.old)
    assert "Kavita Namuna" in text and "उत्तर" in text
    retention.record_notice(desk.session, desk.old, "inactive", staff="Asha")
    assert desk.named() == [(desk.old, "inactive", "told")]
    desk.clock.advance(47 * HOUR)
    assert retention.notice_due(desk.session) == []
    desk.clock.advance(2 * HOUR)
    (opened,) = retention.notice_due(desk.session)
    assert desk.requests() == [("erasure", "ASSESSING", desk.old, "staff", "retention")]
    assert desk.session.one("SELECT name, erased_at FROM contact WHERE id = ?", (desk.old,)) == (
        "Kavita Namuna",
        None,
    )
    assert retention_notices(desk.session)[0].state == "started"
    assert retention.notice_due(desk.session) == []
    # The rule alone erases nobody: the approval takes two people as ever.
    request_steps.approve(desk.session, opened, "full", staff="Asha")
    with refused(desk, (UserError, StepRefused)):  # type: ignore[arg-type]
        request_steps.execute(desk.session, opened, staff="Asha")


@pytest.mark.parametrize("stir", ["writes", "edited", "hold", "asks", "rule off", "floor"])
def test_whoever_stirs_stays(desk: Desk, stir: str) -> None:
    desk.switch_on()
    retention.record_notice(desk.session, desk.old, "inactive", staff="Asha")
    desk.clock.advance(HOUR)
    match stir:
        case "writes":
            desk.say("919999900001")
        case "edited":
            contacts.edit(desk.session, ContactId(desk.old), {"city": "Pune"})
        case "hold":
            desk.session.execute(
                "INSERT INTO legal_hold(id, contact_id, scope, reason, authority_ref, from_at, review_at, placed_by,"
                " second_by) VALUES ('h', ?, 'all', 'litigation', '7', 0, 0, 'Asha', 'Ravi')",
                (desk.old,),
            )
        case "asks":
            requests.create_request(
                desk.session, desk.old, "access", channel="phone", received_at=desk.clock.at
            )
        case "rule off":
            retention.set_rule(desk.session, "inactive", 36, False, approved_by="Asha")
        case "floor":
            desk.session.execute(
                "UPDATE contact SET last_contact_at = ? WHERE id = ?", (desk.clock.at, desk.old)
            )
            retention.set_floor(desk.session, True, source="counsel", staff="Asha", second="Ravi")
    desk.clock.advance(72 * HOUR)
    assert retention.notice_due(desk.session) == []
    assert retention_notices(desk.session)[0].state == "kept"
    assert not [row for row in desk.requests() if row[0] == "erasure"]


def test_a_notice_goes_by_the_chosen_template_and_its_hours_run_from_when_whatsapp_took_it(
    desk: Desk,
) -> None:
    desk.use_template()
    settings.put(desk.session, "agency", {"name": "Namuna Vivah"})
    desk.switch_on()
    assert retention.notice_due(desk.session) == []
    (row,) = desk.session.rows(
        "SELECT o.client_ref, m.body FROM outbox o JOIN message m ON m.id = o.message_id"
    )
    assert row[1] == "Kavita Namuna of Namuna Vivah"
    desk.clock.advance(72 * HOUR)
    assert retention.notice_due(desk.session) == []  # still waits here: nobody was told
    desk.session.execute("UPDATE sync_cursor SET seen_at = ?", (desk.clock.at,))
    desk.session.execute("UPDATE outbox SET state = 'claimed'")
    outbox.record_accepted(desk.session, row[0], "wamid.notice")
    assert retention.notice_due(desk.session) == []
    desk.clock.advance(49 * HOUR)
    assert len(retention.notice_due(desk.session)) == 1


def test_a_notice_that_did_not_reach_them_is_none(desk: Desk) -> None:
    desk.use_template()
    desk.switch_on()
    retention.notice_due(desk.session)
    (ref,) = desk.session.one("SELECT client_ref FROM outbox") or ("",)
    desk.session.execute("UPDATE outbox SET state = 'claimed'")
    outbox.record_refused(desk.session, ref, code=131026, text="not on WhatsApp")
    settings.put(desk.session, "retention_template", "")
    desk.clock.advance(72 * HOUR)
    assert retention.notice_due(desk.session) == [] and retention_notices(desk.session) == []
    assert desk.named() == [(desk.old, "inactive", "")] and desk.requests() == []


def test_nobody_is_told_by_a_template_that_is_not_approved_or_a_number_that_is_not_theirs(desk: Desk) -> None:
    desk.use_template()
    desk.session.execute("UPDATE template SET status = 'PAUSED'")
    desk.switch_on()
    assert retention.give_notices(desk.session) == 0
    assert desk.session.value("SELECT count(*) FROM retention_notice") == 0
    assert desk.session.value("SELECT count(*) FROM outbox") == 0


def test_the_floor_is_off_needs_two_people_and_is_for_india_alone(desk: Desk) -> None:
    assert retention.floor_until(desk.session, desk.new) is None
    for second, source in (("Asha", "counsel"), ("", "counsel"), ("Ravi", " ")):
        with refused(desk):
            retention.set_floor(desk.session, True, source=source, staff="Asha", second=second)
    retention.set_floor(desk.session, True, source="counsel", staff="Asha", second="Ravi")
    until = retention.floor_until(desk.session, desk.new)
    assert until is not None and 357 * DAY < until - desk.clock.at < 360 * DAY
    assert retention.floor_until(desk.session, desk.old) is None  # last processed three years ago
    desk.session.execute("UPDATE contact SET regime = 'EU' WHERE id = ?", (desk.new,))
    assert retention.floor_until(desk.session, desk.new) is None
    retention.set_floor(desk.session, False, staff="Asha", second="Ravi")
    assert retention.floor_until(desk.session, ContactId(desk.old)) is None


def test_months_are_calendar_months_and_the_floor_starts_on_its_day() -> None:
    assert NOON - before(NOON, 36) == (365 * 3 + 1) * DAY
    switched = Floor(is_on=True, from_at=NOON)
    assert floor_end(NOON - 1, switched, "IN", NOON) is None
    assert floor_end(NOON, switched, "IN", NOON) == NOON + 365 * DAY
    assert floor_end(NOON, switched, "IN", NOON + 366 * DAY) is None


def test_while_the_floor_is_on_an_erasure_holds_what_the_law_wants_kept(desk: Desk) -> None:
    retention.set_floor(desk.session, True, source="counsel, 7 May", staff="Asha", second="Ravi")
    asked = requests.create_request(
        desk.session, ContactId(desk.new), "erasure", channel="phone", received_at=desk.clock.at, staff="Asha"
    )
    request_tasks.plan_tasks(desk.session, asked)
    tasks = "SELECT DISTINCT state FROM request_task WHERE action = 'erase'"
    assert desk.session.rows(tasks) == [("blocked",)]
    hold = desk.session.one(
        "SELECT reason, scope, authority_ref, placed_by, second_by, may_be_told FROM legal_hold"
    )
    assert hold == ("rule_8_3_floor", "all", "counsel, 7 May", "Asha", "Ravi", 1)
    request_tasks.plan_tasks(desk.session, asked)
    assert desk.session.value("SELECT count(*) FROM legal_hold") == 1
    desk.clock.advance(366 * DAY)
    retention.notice_due(desk.session)
    assert desk.session.rows(tasks) == [("todo",)]
    assert floor.hold_for_floor(desk.session, desk.new) is None


def test_switching_the_floor_off_lets_go_what_it_held(desk: Desk) -> None:
    retention.set_floor(desk.session, True, source="counsel", staff="Asha", second="Ravi")
    assert floor.hold_for_floor(desk.session, desk.new) is not None
    assert floor.hold_for_floor(desk.session, desk.old) is None
    retention.set_floor(desk.session, False, staff="Asha", second="Ravi")
    assert desk.session.value("SELECT count(*) FROM legal_hold WHERE lifted_at IS NULL") == 0
