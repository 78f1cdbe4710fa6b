"""The pure parts: what a refusal means, holds, waits, the state the strip shows."""

from __future__ import annotations

import asyncio

import pytest

from sanjog_desktop.cloud.errors import GraphRefused
from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.store.rows import OutboxCounts
from sanjog_desktop.sync.backoff import Backoff, wait_for
from sanjog_desktop.sync.holds import Holds
from sanjog_desktop.sync.state import Gap, Pause, SyncState
from sanjog_desktop.sync.verdicts import MARKETING_WAIT_S, MOST_TRIES, after_refusal
from sanjog_desktop.wire.codes import CODES, rule_for


def refused(code: int, retry_after: float | None = None) -> GraphRefused:
    return GraphRefused(rule_for(code), http_status=400, retry_after=retry_after)


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_ends_and_none_is_retried_at_once_without_a_hold(code: int) -> None:
    rule = rule_for(code)
    verdict = after_refusal(refused(code), 1)
    last = after_refusal(refused(code), MOST_TRIES)
    if rule.pause in ("account", "number"):
        assert verdict.hold is not None
        assert verdict.hold.scope == "sending"
        assert (verdict.hold.seconds is None) == (rule.retry == "never"), (
            "only a person ends what never passes"
        )
        assert verdict.again_s == 0.0, "the trouble is not the message's: it is kept"
    elif rule.pause == "marketing" and rule.retry != "never":
        assert verdict.hold is not None
        assert verdict.again_s is not None
        assert verdict.again_s >= MARKETING_WAIT_S
    elif rule.retry == "never":
        assert verdict.again_s is None
    else:
        assert verdict.again_s is not None
        assert verdict.again_s >= 1.0
        assert rule.pause == "conversation" or last.again_s is None, (
            "what concerns the message alone has an end"
        )


def test_waits_follow_meta_and_what_it_asks_for() -> None:
    assert [after_refusal(refused(131056), attempt).again_s for attempt in (1, 2, 3, 4)] == [
        1.0,
        4.0,
        16.0,
        64.0,
    ]
    assert after_refusal(refused(131056), 50).again_s == 3_600.0
    hold = after_refusal(refused(130429, retry_after=9.0), 1).hold
    assert hold is not None
    assert hold.seconds == 9.0


def test_holds() -> None:
    now = [100.0]
    holds = Holds(lambda: now[0])
    holds.hold("a", 5.0)
    holds.hold("a", 2.0)
    holds.hold("b", None)
    assert holds.held("a")
    assert holds.any("x", "b")
    assert holds.next_end_s() == 5.0
    assert holds.seconds_left("b") is None
    now[0] = 106.0
    assert not holds.held("a")
    assert holds.next_end_s() is None
    assert holds.held("b")
    holds.release("b")
    assert not holds.any("a", "b")
    assert holds.seconds_left("b") == 0.0


def test_backoff_grows_and_begins_anew() -> None:
    backoff = Backoff(1.0, 8.0)
    for middle in (1.0, 2.0, 4.0, 8.0, 8.0):
        assert middle * 0.5 <= backoff.next() <= middle * 1.5
    assert backoff.next(at_least=100.0) == 100.0
    backoff.reset()
    assert backoff.next() <= 1.5


def test_waiting_tells_the_event_from_the_end_of_patience_and_lets_cancellation_through() -> None:
    async def act() -> None:
        event = asyncio.Event()
        assert not await wait_for(event, 0.0)
        event.set()
        assert await wait_for(event, 5.0)
        assert not event.is_set()
        for _ in range(50):
            task = asyncio.create_task(wait_for(event, 5.0))
            await asyncio.sleep(0)
            event.set()
            task.cancel()
            assert (await asyncio.gather(task, return_exceptions=True))[0].__class__ is asyncio.CancelledError
            event.clear()

    asyncio.run(act())


def test_the_state_speaks_of_trouble_after_the_third_time() -> None:
    clock = StillClock(1_000)
    state = SyncState(clock)
    assert state.online
    assert state.link("graph").online is None
    for failure in range(1, 5):
        clock.advance(10)
        state.stumbled("graph", "no line")
        assert (state.trouble != "") == (failure >= 3)
        assert state.offline_since == 1_010
    assert state.transient_streak == 4
    clock.advance(10)
    state.succeeded("graph")
    assert (state.online, state.trouble, state.offline_since) == (True, "", None)
    assert state.link("graph").since == 1_050


def test_the_state_tells_only_of_changes_and_survives_its_listeners() -> None:
    state = SyncState(StillClock(1))
    heard: list[int] = []

    def broken() -> None:
        raise RuntimeError("cannot paint")

    state.on_change(broken)
    stop = state.on_change(lambda: heard.append(1))
    pause = Pause("sending", "stopped")
    state.paused("x", pause)
    state.paused("x", pause)
    state.resumed("x")
    state.resumed("x")
    state.counted(OutboxCounts(1, 0, 0, 0))
    state.counted(OutboxCounts(1, 0, 0, 0))
    state.gapped(Gap(state._clock.now(), "log", 1, 9))
    assert len(heard) == 4
    assert (state.queued, len(state.gaps), state.pauses) == (1, 1, ())
    stop()
    state.put_aside(2)
    assert (len(heard), state.unreadable) == (4, 2)
