"""What became of a message below the window: trying again, the watchdog, restrictions, blocks, the window's end."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from sanjog_desktop.actions import blocks, messages, outbox, restrictions, watchdog
from sanjog_desktop.actions.retrying import CannotHelp
from sanjog_desktop.domain.clock import DAY, HOUR, MINUTE
from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.domain.drafts import TemplateDraft
from sanjog_desktop.domain.next_steps import Step, may_try_again, steps_for
from sanjog_desktop.domain.policy import BlockReason, SendBlocked
from sanjog_desktop.domain.restrictions import ANSWERING, BEGINNING
from sanjog_desktop.store.reads.message_info import message_info
from sanjog_desktop.wire.account import AccountUpdate, BanInfo, NumberQuality, RestrictionInfo
from sanjog_desktop.wire.codes import CODES
from sanjog_desktop.wire.events import AccountEvent, InboundMessage, Pricing, Sender, Text
from tests.helpers.store import NOON
from tests.unit.actions.test_outbox import NUMBER, SUNITA, Desk, add_template, desk, status

__all__ = ["desk"]


def failed(desk: Desk, code: int, at_s: int = 0) -> int:
    """A message that WhatsApp took and then failed; its id."""
    queued = desk.write(f"code {code}")
    desk.claim()
    wamid = f"wamid.out.{queued.client_ref}"
    desk.do(outbox.record_accepted, queued.client_ref, wamid)
    desk.arrive(status(wamid, "failed", at_s, code=code))
    return int(queued.message_id)


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_has_an_answer_to_whether_it_helps_to_try_again(code: int) -> None:
    steps = steps_for(code)
    now = may_try_again(code, NOON, NOON)
    later = may_try_again(code, NOON, NOON + 8 * DAY)
    assert (Step.RETRY in steps) == (later.answer == "yes")
    assert now.answer in ("yes", "later") if Step.RETRY in steps else now.answer == "no"
    if now.answer == "later":
        assert may_try_again(code, NOON, now.at - 1).answer == "later"
        assert may_try_again(code, NOON, now.at).answer == "yes"


def test_what_meta_withheld_is_not_tried_again_before_a_day_and_then_ever_later(desk: Desk) -> None:
    first = failed(desk, 131049)
    with pytest.raises(CannotHelp) as told:
        desk.do(messages.retry_failed, first)
    assert told.value.again.at == NOON + DAY and told.value.hint
    second = failed(desk, 131049, 1)
    desk.clock.advance(DAY + MINUTE)
    with pytest.raises(CannotHelp):
        desk.do(messages.retry_failed, second)
    assert desk.message(second)[0] == "failed"


@pytest.mark.parametrize("code", [131026, 131050, 132001, 131053, 100])
def test_what_cannot_help_is_refused_whoever_asks(desk: Desk, code: int) -> None:
    message_id = failed(desk, code)
    desk.clock.advance(30 * DAY)
    with pytest.raises(CannotHelp):
        desk.do(messages.retry_failed, message_id)


def test_a_text_of_a_closed_window_may_go_again_once_they_have_written(desk: Desk) -> None:
    message_id = failed(desk, 131047)
    desk.do(messages.retry_failed, message_id)
    assert desk.message(message_id)[0] == "queued", "their window is open"


def test_what_a_report_says_of_the_cost_is_kept(desk: Desk) -> None:
    queued = desk.write("hello")
    desk.claim()
    desk.do(outbox.record_accepted, queued.client_ref, "wamid.out.1")
    report = msgspec.structs.replace(
        status("wamid.out.1", "sent"), pricing=Pricing(pricing_model="PMP", type="regular", category="service")
    )
    desk.arrive(report, status("wamid.out.1", "delivered", 2))
    info = desk.database.read_sync(message_info, queued.message_id)
    assert info is not None and (info.category, info.billable) == ("service", True)
    assert [line.status for line in info.statuses] == ["sent", "delivered"] and info.accepted_at


def test_what_no_call_works_on_any_more_is_not_known_and_what_is_under_way_stays(desk: Desk) -> None:
    lost, working = desk.write("lost"), desk.write("working", desk.meera)
    assert len(desk.claim()) == 2
    desk.clock.advance(watchdog.LOST_AFTER)
    assert desk.do(watchdog.look, {str(working.client_ref)}) == 0, "not yet"
    desk.clock.advance(1)
    assert desk.do(watchdog.look, {str(working.client_ref)}) == 1
    assert desk.message(lost.message_id)[0] == "uncertain"
    assert desk.message(working.message_id)[0] == "sending"


def test_what_meta_took_and_never_spoke_of_is_said_to_be_so_until_it_speaks(desk: Desk) -> None:
    queued = desk.write("hello")
    desk.claim()
    desk.do(outbox.record_accepted, queued.client_ref, "wamid.out.1")
    desk.clock.advance(watchdog.SILENT_AFTER + 1)
    assert desk.do(watchdog.look, set()) == 1
    assert desk.do(watchdog.look, set()) == 0, "said once"
    assert desk.message(queued.message_id)[::3] == ("sending", watchdog.SILENT_TEXT)
    desk.arrive(status("wamid.out.1", "delivered", 900))
    assert desk.message(queued.message_id)[::3] == ("delivered", None)


def restrict(desk: Desk, *kinds: str, until: int | None) -> None:
    """Meta's word of a restriction; none lifts all."""
    end = None if until is None else until // 1000
    told = tuple(RestrictionInfo(kind, end) for kind in kinds)
    value = str((kinds, until)).encode()
    update = AccountUpdate("ACCOUNT_RESTRICTION", restriction_info=told)
    desk.arrive(AccountEvent("W", "account_update", value, desk.clock.at, update))


def test_a_restriction_holds_what_it_is_about_until_its_end_and_nothing_else(desk: Desk) -> None:
    add_template(desk)
    desk.hear_relay()
    desk.do(
        lambda session: session.execute(
            "UPDATE conversation SET window_until = ? WHERE id = ?", (NOON - HOUR, desk.meera)
        )
    )
    template = TemplateDraft("t", {"1": "Meera"})
    begins = desk.write(chat=desk.meera, draft=template, purpose=Purpose.RIGHTS)
    answer = desk.write("an answer")
    restrict(desk, BEGINNING, until=NOON + HOUR)
    assert [one.client_ref for one in desk.claim()] == [answer.client_ref]
    assert desk.database.read_sync(restrictions.standing)[0].restrictions[0].until == NOON + HOUR + 1000
    desk.clock.advance(HOUR + 999)
    assert desk.claim() == []
    desk.clock.advance(1)
    assert [one.client_ref for one in desk.claim()] == [begins.client_ref]


def test_a_number_switched_off_sends_nothing_until_it_is_back(desk: Desk) -> None:
    queued = desk.write("hello")
    for state, claims in (("DISABLE", 0), ("REINSTATE", 1)):
        desk.clock.advance(1000)
        event = AccountUpdate("DISABLED_UPDATE", ban_info=BanInfo(state, "today"))
        desk.arrive(AccountEvent("W", "account_update", state.encode(), desk.clock.at, event))
        assert len(desk.claim()) == claims, state
    assert desk.state(queued) == "claimed"


def test_answering_may_be_restricted_alone(desk: Desk) -> None:
    desk.write("an answer")
    restrict(desk, ANSWERING, until=None)
    desk.clock.advance(30 * DAY)
    assert desk.claim() == [], "no end was told"


def test_quality_is_known_when_meta_flags_it_and_old_words_change_nothing(desk: Desk) -> None:
    def told(event: str, at: int) -> Any:
        value = NumberQuality("919999900000", event)
        desk.arrive(AccountEvent("W", "phone_number_quality_update", f"{event}{at}".encode(), at, value))
        return desk.one("SELECT quality, quality_at FROM business_number")

    assert told("FLAGGED", NOON + 10) == ("RED", NOON + 10)
    assert told("UNFLAGGED", NOON + 5) == ("RED", NOON + 10)
    assert told("UNFLAGGED", NOON + 20) == ("YELLOW", NOON + 20)


def test_who_is_blocked_gets_nothing_and_what_waited_is_taken_back(desk: Desk) -> None:
    queued = desk.write("waits")
    point = desk.database.read_sync(blocks.point_of, desk.sunita)
    assert desk.do(blocks.note, point.id, True, staff="Asha")
    assert not desk.do(blocks.note, point.id, True, staff="Asha"), "blocked once"
    assert desk.message(queued.message_id)[0] == "cancelled"
    assert desk.one("SELECT blocked FROM conversation WHERE id = ?", desk.sunita) == (1,)
    with pytest.raises(SendBlocked) as refused:
        desk.write("more")
    assert refused.value.verdict.reason is BlockReason.BLOCKED and refused.value.hint
    desk.do(blocks.note, point.id, False, staff="Asha")
    assert desk.write("again")
    acts = desk.database.read_sync(
        lambda session: [row[0] for row in session.rows("SELECT act FROM chat_activity ORDER BY id")]
    )
    assert acts == ["blocked", "unblocked"]


def test_whatsapps_own_list_is_followed_both_ways(desk: Desk) -> None:
    assert desk.do(blocks.follow_list, [(SUNITA.wa_id, None), ("919999912345", "IN.unknown")]) == 1
    assert desk.database.read_sync(blocks.point_of, desk.sunita).blocked
    assert desk.do(blocks.follow_list, [(SUNITA.wa_id, None)]) == 0
    assert desk.do(blocks.follow_list, []) == 1
    assert not desk.database.read_sync(blocks.point_of, desk.sunita).blocked


@pytest.fixture(params=["Asia/Kolkata", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"])
def zone(request: pytest.FixtureRequest) -> Iterator[str]:
    """This PC in another country; some have summer time, one of half an hour."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("TZ", request.param)
        time.tzset()
        yield request.param
    time.tzset()


#: The hours around which clocks change in 2026: to summer time and back in Europe, America and Lord Howe.
CHANGES = (1774746000000, 1793062800000, 1772953200000, 1793512800000, 1775314800000, 1791042600000)


@pytest.mark.parametrize("written_at", CHANGES)
def test_the_window_is_24_hours_whatever_the_clocks_do_and_shut_exactly_at_its_end(
    desk: Desk, zone: str, written_at: int
) -> None:
    at = written_at - 12 * HOUR
    desk.clock.at = at
    desk.arrive(InboundMessage("W", NUMBER, Sender(wa_id="919999900077"), "wamid.in.9", at, "text", Text("Hello")))
    chat = desk.one("SELECT max(id) FROM conversation")[0]
    desk.clock.at = at + DAY - 1
    assert desk.do(messages.verdict_for, chat, Purpose.SERVICE_REPLY).allowed
    last = desk.write("in time", chat)
    desk.clock.at = at + DAY
    assert desk.do(messages.verdict_for, chat, Purpose.SERVICE_REPLY).reason is BlockReason.WINDOW
    with pytest.raises(SendBlocked):
        desk.write("too late", chat)
    assert desk.claim() == [], "what was queued in time is refused at the end all the same"
    assert desk.message(last.message_id)[0] == "failed"


