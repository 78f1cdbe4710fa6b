"""Broadcasts in a real store, without a network: who is in, who is left out and why, and what holds or stops them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import broadcast_run, broadcasts, freshness, outbox
from sanjog_desktop.actions.messages import retry_failed
from sanjog_desktop.actions.notices import ensure
from sanjog_desktop.actions.settings import put
from sanjog_desktop.domain.broadcasting import DAY_MS, LATE, LATEST_MS, Fill, daily_limit
from sanjog_desktop.domain.connection import SETTING
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.register_query import RegisterQuery
from sanjog_desktop.store.broadcast_rows import BroadcastRow
from sanjog_desktop.store.reads.broadcasts import broadcast_row, reached_today, reasons_of, recipients
from sanjog_desktop.store.session import Session
from tests.helpers.crowd import PURPOSE, gather, phone_of
from tests.helpers.store import open_store

BODY = '[{"type":"BODY","text":"Namaste {{1}}, there is news."}]'


class Desk:
    """A store with a crowd and one broadcast; ``do`` runs an action, ``send`` plays Meta taking what is claimed."""

    def __init__(self, db: Any, clock: Any) -> None:
        self.db, self.clock = db, clock
        self.id = ""
        self.sent: list[str] = []

    def do(self, act: Callable[..., Any], *params: Any, **named: Any) -> Any:
        return self.db.write_sync(act, *params, **named)

    def fill(self, people: int, without: int, tier: str = "TIER_2K") -> None:
        def write(session: Session) -> None:
            ensure(session, "1", "en", "An invented notice")
            gather(session, people, without)
            put(session, SETTING, {"phone_number_id": "1065"})
            session.execute(
                "INSERT INTO business_number(id, waba_id, display_phone, quality, messaging_limit, status)"
                " VALUES ('1065', 'W', '919999900000', 'GREEN', ?, 'CONNECTED')",
                (tier,),
            )
            session.execute(
                "INSERT INTO template(id, waba_id, name, language, category, status, components, changed_at)"
                " VALUES ('t', 'W', 'news', 'en', 'UTILITY', 'APPROVED', ?, 0)",
                (BODY,),
            )

        self.do(write)

    def save(self, **changes: Any) -> None:
        told = {"title": "News", "purpose": PURPOSE, "template_id": "t", "fills": {"1": Fill("name")},
                "audience": RegisterQuery("people")} | changes  # fmt: skip
        self.id = self.do(broadcasts.save, "", **told)

    def begin(self, **changes: Any) -> None:
        self.save(**changes)
        self.do(broadcasts.start, self.id)
        self.freeze()

    def freeze(self) -> None:
        people = self.db.read_sync(broadcast_run.audience, self.id)
        self.do(broadcast_run.begin_freezing, self.id)
        self.do(broadcast_run.freeze, self.id, people)
        self.do(broadcast_run.frozen, self.id)

    def advance(self) -> broadcast_run.Step:
        step: broadcast_run.Step = self.do(broadcast_run.advance, self.id)
        return step

    def send(self, code: int | None = None) -> int:
        """Meta answers everything that waits: takes it, or refuses with ``code``."""
        self.do(lambda session: freshness.note_level(session, "log", session.now()))
        claimed = self.do(outbox.claim_due, 100)
        self.clock.advance(5)
        for one in claimed:
            if code is None:
                self.do(outbox.record_accepted, one.client_ref, f"wamid.{one.client_ref}")
                self.sent.append(one.phone)
            else:
                self.do(outbox.record_refused, one.client_ref, code=code, text="no")
        return len(claimed)

    def run(self) -> None:
        while self.row.state == "running" and (self.advance().queued or self.send()):
            pass

    @property
    def row(self) -> BroadcastRow:
        found = self.db.read_sync(broadcast_row, self.id)
        assert found is not None
        return found

    def sql(self, text: str, *params: Any) -> Any:
        return self.do(lambda session: session.value(text, params))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Thirty people, seven of whom may not be written to."""
    with open_store(tmp_path) as (db, clock):
        made = Desk(db, clock)
        made.fill(30, 7)
        yield made


def test_everybody_with_the_right_gets_one_and_the_others_have_a_reason(desk: Desk) -> None:
    desk.begin()
    desk.run()
    assert desk.row.state == "done"
    assert sorted(desk.sent) == [phone_of(place) for place in range(7, 30)]
    counts = desk.row.counts
    assert (counts.people, counts.excluded, counts.sent, counts.waiting, counts.queued) == (30, 7, 23, 0, 0)
    reasons = {each.reason: each.people for each in desk.db.read_sync(reasons_of, desk.id)}
    assert reasons == {"consent": 3, "suppressed": 1, "do_not_contact": 1, "restricted": 1, "no_number": 1}
    assert desk.db.read_sync(reached_today) == 23


def test_who_comes_into_the_filter_later_is_not_in_and_who_loses_the_right_gets_none(desk: Desk) -> None:
    desk.begin()
    desk.sql("INSERT INTO contact(id, name, created_at, changed_at) VALUES ('late', 'Late Namuna', 0, 0)")
    desk.sql("UPDATE contact SET status = 'do_not_contact' WHERE id = ?", phone_of(20))
    desk.advance()
    desk.sql("UPDATE contact SET restricted = 1 WHERE id = ?", phone_of(8))  # its message waits already
    desk.run()
    assert phone_of(20) not in desk.sent and phone_of(8) not in desk.sent
    told = {each.contact_id: each.state for each in desk.db.read_sync(recipients, desk.id, (), 100)}
    assert (told[phone_of(20)], told[phone_of(8)]) == ("excluded", "cancelled") and "late" not in told
    assert desk.row.counts.people == 30


def test_pausing_takes_back_what_waits_and_leaves_no_trace_in_the_chats(desk: Desk) -> None:
    desk.begin()
    desk.advance()
    assert desk.row.counts.queued == broadcast_run.SLICE
    desk.do(broadcasts.pause, desk.id, staff="Meera")
    assert (desk.row.state, desk.row.counts.waiting, desk.row.counts.queued) == ("paused", 23, 0)
    assert desk.sql("SELECT count(*) FROM message") == desk.sql("SELECT count(*) FROM outbox") == 0
    assert desk.send() == 0
    desk.do(broadcasts.resume, desk.id)
    desk.run()
    assert len(desk.sent) == len(set(desk.sent)) == 23


def test_a_draft_and_an_archived_chat_stay_as_they_are(desk: Desk) -> None:
    desk.begin()
    desk.advance()
    desk.send()
    desk.do(broadcasts.cancel, desk.id)
    assert desk.row.counts.cancelled == 23 - broadcast_run.SLICE
    desk.sql("UPDATE conversation SET draft = 'half a word', archived = 1")
    desk.begin(title="Again")
    desk.run()
    untouched = desk.sql("SELECT count(*) FROM conversation WHERE draft = 'half a word' AND archived = 1")
    assert untouched == broadcast_run.SLICE


def test_the_day_s_limit_is_counted_here_and_waited_for(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, clock):
        desk = Desk(db, clock)
        desk.fill(70, 0, tier="TIER_50")
        desk.begin()
        desk.run()
        assert len(desk.sent) == 50 and (desk.row.state, desk.row.state_reason) == ("running", "limit")
        clock.advance(DAY_MS + 60_000)
        desk.run()
        assert len(set(desk.sent)) == len(desk.sent) == 70 and desk.row.state == "done"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ("UPDATE business_number SET quality = 'YELLOW'", "quality"),
        ("UPDATE business_number SET quality = 'FLAGGED'", "quality"),
        ("UPDATE business_number SET status = 'BANNED'", "account"),
        ("""UPDATE business_number SET restrictions = '[{"type":"RESTRICTED_BIZ_INITIATED_MESSAGING","until":null}]'""",
         "account"),
        ("UPDATE template SET status = 'PAUSED'", "template"),
        ("""UPDATE template SET components = '[{"type":"BODY","text":"Buy {{1}}"}]'""", "template_changed"),
        ("UPDATE template SET category = 'MARKETING'", "template_changed"),
    ],
)  # fmt: skip
def test_it_stops_by_itself(desk: Desk, change: str, why: str) -> None:
    desk.begin()
    desk.advance()
    desk.send()
    desk.advance()
    desk.sql(change)
    desk.advance()
    row = desk.row
    assert (row.state, row.state_reason, row.counts.queued) == ("stopped", why, 0)
    assert row.counts.sent == broadcast_run.SLICE and row.counts.waiting == 23 - broadcast_run.SLICE


def test_errors_of_one_kind_stop_it_and_retried_ones_are_counted_once(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, clock):
        desk = Desk(db, clock)
        desk.fill(60, 0)
        desk.begin()
        while desk.row.state == "running":
            desk.advance()
            desk.send(131000)
        assert desk.row.state_reason == "errors:131000"
        failed = desk.row.counts.failed
        assert 20 <= failed < 60
        message = desk.sql("SELECT message_id FROM broadcast_recipient WHERE state = 'failed' ORDER BY no LIMIT 1")
        desk.do(retry_failed, message)
        desk.send()
        assert (desk.row.counts.failed, desk.row.counts.sent, desk.row.counts.people) == (failed - 1, 1, 60)


def test_a_time_set_is_waited_for_and_freezing_cut_off_begins_anew(desk: Desk) -> None:
    desk.save()
    desk.do(broadcasts.start, desk.id, at=desk.clock.now() + 60_000)
    assert desk.do(broadcast_run.due) == [] and desk.row.state == "scheduled"
    desk.clock.advance(60_001)
    assert desk.do(broadcast_run.due) == [(desk.id, "preparing")]
    desk.do(broadcast_run.freeze, desk.id, [phone_of(9)])  # and the program ended here
    desk.freeze()
    assert desk.row.counts.people == 30 and desk.row.state == "running"


def test_one_whose_time_passed_while_nobody_was_there_waits_for_staff(desk: Desk) -> None:
    desk.save()
    desk.do(broadcasts.start, desk.id, at=desk.clock.now() + 60_000)
    desk.clock.advance(60_000 + LATEST_MS)
    assert desk.do(broadcast_run.due) == [(desk.id, "preparing")], "somewhat late is not late"
    desk.do(broadcasts.pause, desk.id)
    desk.do(broadcasts.start, desk.id, at=desk.clock.now() + 60_000)
    desk.clock.advance(60_001 + LATEST_MS)
    assert desk.do(broadcast_run.is_any_live) is True and desk.do(broadcast_run.due) == []
    assert (desk.row.state, desk.row.state_reason) == ("draft", LATE)
    assert desk.do(broadcast_run.is_any_live) is False, "it does not come up again by itself"
    assert desk.do(broadcast_run.next_start_s) is None
    assert desk.sql("SELECT count(*) FROM broadcast_recipient") == desk.sql("SELECT count(*) FROM message") == 0
    desk.do(broadcasts.start, desk.id, staff="Meera")
    assert (desk.row.state, desk.row.state_reason) == ("preparing", "")


def test_what_no_broadcast_can_be_made_of_is_refused_in_words(desk: Desk) -> None:
    for changes in (
        {"title": " "}, {"purpose": "rights"}, {"audience": RegisterQuery("families")}, {"template_id": "gone"},
        {"fills": {"1": Fill("income")}}, {"per_minute": 1_000_000},
    ):  # fmt: skip
        with pytest.raises(UserError):
            desk.save(**changes)
    desk.save(fills={})
    with pytest.raises(UserError, match="Not everything is filled in"):
        desk.do(broadcasts.start, desk.id)
    tiers = {"TIER_2K": 2_000, "-1": None, "2000": 2_000, "?": "unknown", "": "unknown"}
    assert {tier: daily_limit(tier) for tier in tiers} == tiers
