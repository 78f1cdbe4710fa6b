"""The relay and the way to Meta are down for a week while people write on: then all of it comes, in order, once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions import messages
from sanjog_desktop.domain.clock import DAY, HOUR, SettableClock
from sanjog_desktop.domain.drafts import TextDraft
from sanjog_desktop.domain.policy import SendBlocked
from tests.helpers.office import AtWork, Office, at_work, open_office
from tests.helpers.plain_words import assert_plain

DAYS, A_DAY = 6, 12
PEOPLE = [f"9199999007{number:02d}" for number in range(A_DAY)]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Nobody but the people of the test writes."""
    (tmp_path / "nobody.json").write_text("{}")
    opened = open_office(tmp_path, script=tmp_path / "nobody.json")
    yield opened
    opened.close()


def test_a_week_without_relay_and_network(office: Office) -> None:
    clock = SettableClock()

    async def play() -> None:
        async with at_work(office, clock) as work:
            await week(work, clock)

    asyncio.run(play())


async def week(work: AtWork, clock: SettableClock) -> None:
    """Both clocks go on by the day; the relay stays down."""
    core, relay = work.core, work.office.relay
    for phone in PEOPLE:
        await work.says(phone, f"day 0 of {phone}")
    await work.until(f"SELECT count(*) = {A_DAY} FROM message")
    first, last = [
        await work.value("SELECT conversation_id FROM message WHERE body = ?", f"day 0 of {phone}")
        for phone in (PEOPLE[0], PEOPLE[-1])
    ]
    assert relay.running is not None
    relay.running.stop()
    await work.control("/faults", {"name": "down"})
    late = TextDraft("queued in time, sent too late")
    await core.db.write(messages.queue_message, first, late, purpose="service_reply", staff="Meera")

    for day in range(1, DAYS + 1):
        await work.control("/clock", {"advance": DAY // 1000})
        clock.advance(DAY)
        for phone in PEOPLE[1:]:
            await work.says(phone, f"day {day} of {phone}")
        assert (await work.control("/settle", {"timeout": 20}))["idle"]
    assert not core.state.online
    assert await work.value("SELECT count(*) FROM message WHERE direction = 'in'") == A_DAY
    assert await work.value("SELECT max(window_until) FROM conversation") < clock.now(), "nobody may be answered"
    with pytest.raises(SendBlocked) as refused:
        await core.db.write(messages.queue_message, last, TextDraft("x y"), purpose="service_reply", staff="M")
    assert_plain(refused.value.text, refused.value.hint)

    relay.start()
    await work.control("/faults", method="DELETE")
    total = A_DAY + DAYS * (A_DAY - 1)
    async with asyncio.timeout(60):
        while await work.value("SELECT count(*) FROM message WHERE direction = 'in'") < total:
            await work.control("/clock", {"advance": HOUR // 1000})
            clock.advance(HOUR)
            for loop in ("inbox", "outbox"):
                core.wake(loop)  # the network came back
            await asyncio.sleep(0.1)

    assert await work.value("SELECT count(*) FROM message WHERE direction = 'in'") == total
    for phone in PEOPLE[1:]:
        rows = await work.rows(
            "SELECT body FROM message WHERE body LIKE ? ORDER BY at, id", f"day _ of {phone}"
        )
        assert [body for (body,) in rows] == [f"day {day} of {phone}" for day in range(DAYS + 1)]
    assert await work.value("SELECT sum(unread) FROM conversation") == total
    open_now = "SELECT window_until > ? FROM conversation WHERE id = ?"
    assert await work.value(open_now, clock.now(), first) == 0, "day 0 is long over"
    assert await work.value(open_now, clock.now(), last) == 1, "the last day is not"

    await work.until("SELECT 1 FROM outbox WHERE state NOT IN ('queued', 'claimed')")
    ((state, reason),) = await work.rows("SELECT state, error_text FROM outbox")
    assert state == "failed"
    assert_plain(reason)
    assert await work.control("/sent") == []

