"""The queue moves by itself: a stop runs to its end, marks are told, a full disk is waited out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from sanjog_desktop.actions import inbound, outbox, request_clock
from sanjog_desktop.actions.request_clock import Alarm
from sanjog_desktop.domain.clock import DAY, HOUR
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import DiskFull
from sanjog_desktop.store.session import Session
from sanjog_desktop.sync.requests import RequestLoop
from sanjog_desktop.wire.events import InboundMessage, Parsed, Sender, Text
from tests.helpers.looping import running, until
from tests.helpers.request_walk import NUMBER, asked, say
from tests.helpers.store import NOON, open_store


def state(db: Database) -> str:
    return str(db.read_sync(lambda session: session.value("SELECT state FROM privacy_request")))


def test_a_stop_runs_from_the_webhook_to_its_end(tmp_path: Path) -> None:
    async def story(db: Database) -> None:
        woken: list[int] = []
        event = InboundMessage(
            "W", NUMBER, Sender(wa_id="919999900001"), "wamid.s", NOON, "text", Text("STOP")
        )
        async with running(RequestLoop(db, wake_outbox=lambda: woken.append(1), gather_s=0.0)):
            await db.write(inbound.apply_entries, [(1, Parsed((event,)))], None)
            await until(lambda: state(db) == "DELIVERING")
            await until(lambda: bool(woken))
            (claimed,) = await db.write(outbox.claim_due, 5)
            assert claimed.purpose == "rights"
            await db.write(outbox.record_accepted, claimed.client_ref, "wamid.out")
            await until(lambda: state(db) == "CLOSED_FULFILLED")

    with open_store(tmp_path) as (db, clock):
        clock.at = NOON + HOUR
        asyncio.run(story(db))


def test_marks_are_told_once(tmp_path: Path) -> None:
    told: list[Alarm] = []

    def tell(alarms: Sequence[Alarm]) -> None:
        told.extend(alarms)

    async def story(db: Database, advance: Callable[[int], None]) -> None:
        loop = RequestLoop(db, tell=tell, gather_s=0.0)
        async with running(loop):
            await asyncio.sleep(0.02)
            advance(20 * DAY)
            loop.wake()
            await until(lambda: bool(told))
            loop.wake()
            await asyncio.sleep(0.02)

    with open_store(tmp_path) as (db, clock):
        clock.at = NOON + HOUR
        say(db, "Namaste", at=NOON)
        id = asked(db, "access", at=clock.at)
        asyncio.run(story(db, clock.advance))
    assert [(alarm.request_id, alarm.mark) for alarm in told] == [(id, 50)]


def test_a_store_that_cannot_be_written_is_waited_out(tmp_path: Path) -> None:
    class Full(Database):
        """A store whose disk is full for a while."""

        is_full = True

        async def write(self, fn: Callable[..., object], *args: object, **given: object) -> object:  # type: ignore[override]
            if self.is_full:
                raise DiskFull
            return await super().write(fn, *args, **given)

    async def story(db: Full) -> None:
        loop = RequestLoop(db, gather_s=0.0)
        async with running(loop):
            await asyncio.sleep(0.02)
            db.is_full = False
            loop.wake()
            await until(lambda: db.read_sync(_alarmed))

    with open_store(tmp_path) as (plain, clock):
        clock.at = NOON + HOUR
        say(plain, "Namaste", at=NOON)
        asked(plain, "access", at=clock.at - 20 * DAY)
    full = Full(tmp_path / "store.db", bytes(range(32)), clock)
    full.open()
    try:
        asyncio.run(story(full))
        assert full.write_sync(request_clock.raise_alarms) == []
    finally:
        full.close()


def _alarmed(session: Session) -> bool:
    return bool(session.value("SELECT count(*) FROM request_event WHERE act = 'alarm'"))
