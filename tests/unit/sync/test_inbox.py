"""The inbox against a real relay: nothing lost, nothing doubled, nothing silent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import inbound
from sanjog_desktop.store.database import Database
from sanjog_desktop.sync import inbox as inbox_module
from sanjog_desktop.sync.backoff import Backoff
from sanjog_desktop.sync.inbox import InboxLoop
from sanjog_desktop.sync.state import SyncState
from sanjog_desktop.wire.sealing import AgencyPrivateKey
from tests.helpers.looping import running, until
from tests.helpers.pocket_relay import PocketRelay, pocket_relay, status, text, webhook
from tests.helpers.store import NOON, open_store

AT = NOON // 1000


def hello(number: int, phone: str = "919999900001") -> bytes:
    return webhook([text(f"wamid.{number}", phone, f"namaste {number}", AT - 1000 + number)])


def value(db: Database, sql: str, *params: Any) -> Any:
    return db.read_sync(lambda session: session.value(sql, params))


def messages(db: Database) -> int:
    return int(value(db, "SELECT count(*) FROM message"))


@asynccontextmanager
async def inbox(db: Database, relay: PocketRelay) -> AsyncIterator[tuple[InboxLoop, SyncState]]:
    state = SyncState(db.clock)
    client = relay.client()
    loop = InboxLoop(db, client, [relay.key], state, backoff=Backoff(0.01, 0.05))
    try:
        async with running(loop):
            yield loop, state
    finally:
        await client.aclose()


def test_what_waits_and_what_comes_is_applied_and_acknowledged(tmp_path: Path) -> None:
    async def play(db: Database, relay: PocketRelay) -> None:
        for number in range(20):
            relay.post(hello(number, f"9199999{number % 3:05d}"))
        async with inbox(db, relay) as (_, state):
            await until(lambda: state.last_sync_at is not None and messages(db) == 20)
            relay.post(hello(20))
            await until(lambda: messages(db) == 21)
            assert state.link("relay").online
            await until(lambda: not state.behind)
        assert value(db, "SELECT count(*) FROM conversation") == 3
        assert db.read_sync(inbound.cursor_of).position == 21

    with pocket_relay(tmp_path) as relay, open_store(tmp_path) as (db, _):
        asyncio.run(play(db, relay))


def test_replayed_entries_change_nothing(tmp_path: Path) -> None:
    async def play(db: Database, relay: PocketRelay) -> None:
        for _ in range(3):
            for number in range(5):
                relay.post(hello(number))
        relay.post(webhook(statuses=[status("wamid.out", "read", "919999900001", AT)]))
        relay.post(webhook(statuses=[status("wamid.out", "sent", "919999900001", AT)]))
        async with inbox(db, relay) as (_, state):
            await until(lambda: state.last_sync_at is not None)
        assert messages(db) == 5
        assert value(db, "SELECT unread FROM conversation") == 5
        db.write_sync(lambda session: session.execute("DELETE FROM sync_cursor") and None)
        async with inbox(db, relay) as (_, state):
            await until(lambda: state.last_sync_at is not None)
        assert (messages(db), value(db, "SELECT unread FROM conversation")) == (5, 5)

    with pocket_relay(tmp_path) as relay, open_store(tmp_path) as (db, _):
        asyncio.run(play(db, relay))


def test_an_entry_sealed_to_another_key_is_put_aside_and_the_rest_goes_on(tmp_path: Path) -> None:
    async def play(db: Database, relay: PocketRelay) -> None:
        relay.post(hello(1))
        relay.stop()
        ours, relay.key = relay.key, AgencyPrivateKey.generate()
        relay.start()
        relay.post(hello(2))
        relay.stop()
        relay.key = ours
        relay.start()
        relay.post(hello(3))
        async with inbox(db, relay) as (_, state):
            await until(lambda: state.last_sync_at is not None)
            assert state.unreadable == 1
        assert messages(db) == 2
        assert value(db, "SELECT max(relay_seq) FROM message") <= db.read_sync(inbound.cursor_of).position
        reason, raw = db.read_sync(lambda session: session.one("SELECT reason, raw FROM inbound_event"))
        assert reason == "sealed"
        assert b"wrapped" in raw, "kept with what is needed to open it with the other key"
        assert b"namaste" not in raw

    with pocket_relay(tmp_path) as relay, open_store(tmp_path) as (db, _):
        asyncio.run(play(db, relay))


def test_a_pc_that_cannot_read_the_newest_entry_has_not_heard_the_relay(tmp_path: Path) -> None:
    async def play(db: Database, relay: PocketRelay) -> None:
        seen = lambda: value(db, "SELECT seen_at FROM sync_cursor")  # noqa: E731
        relay.post(hello(1))
        async with inbox(db, relay):
            await until(lambda: seen() == NOON)
        relay.stop()
        ours, relay.key = relay.key, AgencyPrivateKey.generate()
        relay.start()
        relay.post(hello(2))  # it may be a STOP, and this PC lacks the key
        theirs, relay.key = relay.key, ours
        async with inbox(db, relay) as (_, state):
            await until(lambda: state.unreadable == 1)
            assert seen() < 0
        async with inbox(db, relay) as (_, state):
            await until(lambda: state.last_sync_at is not None)
            assert seen() < 0, "a heartbeat says that nothing follows, not what the last entry was"
        relay.key = theirs
        async with inbox(db, relay) as (_, state):
            await until(lambda: messages(db) == 2 and seen() == NOON)

    with pocket_relay(tmp_path) as relay, open_store(tmp_path) as (db, _):
        asyncio.run(play(db, relay))


def test_a_relay_that_was_down_is_caught_up_with_when_woken(tmp_path: Path) -> None:
    async def play(db: Database, relay: PocketRelay) -> None:
        state, client = SyncState(db.clock), relay.client()
        loop = InboxLoop(db, client, [relay.key], state, backoff=Backoff(3600.0, 3600.0))
        shown: list[str] = []
        state.on_change(lambda: shown.append(state.trouble))
        relay.stop()
        async with running(loop):
            await until(lambda: state.link("relay").online is False)
            since = state.offline_since
            for _ in range(3):
                failures = state.link("relay").failures
                loop.wake()
                await until(lambda before=failures: state.link("relay").failures > before)
            assert state.offline_since == since
            assert state.trouble
            relay.start()
            for number in range(50):
                relay.post(hello(number))
            loop.wake()
            await until(lambda: messages(db) == 50)
            assert state.online
            assert not state.trouble
        assert shown[0] == "", "one failure is nobody's business"
        await client.aclose()

    with pocket_relay(tmp_path) as relay, open_store(tmp_path) as (db, _):
        asyncio.run(play(db, relay))


def test_a_relay_with_another_log_is_a_gap_that_is_told(tmp_path: Path) -> None:
    async def play(db: Database, relay: PocketRelay) -> None:
        for number in range(4):
            relay.post(hello(number))
        async with inbox(db, relay) as (_, state):
            await until(lambda: state.last_sync_at is not None)
        relay.stop()
        for path in tmp_path.glob("relay.db*"):
            path.unlink()
        relay.start()
        relay.post(hello(100))
        async with inbox(db, relay) as (_, state):
            await until(lambda: state.last_sync_at is not None and messages(db) == 5)
            (gap,) = state.gaps
            assert gap.cursor == 4
        assert value(db, "SELECT count(*) FROM inbound_event WHERE reason = 'gap'") == 1

    with pocket_relay(tmp_path) as relay, open_store(tmp_path) as (db, _):
        asyncio.run(play(db, relay))


def test_a_credential_the_relay_refuses_is_a_pause_in_words(tmp_path: Path) -> None:
    async def play(db: Database, relay: PocketRelay) -> None:
        right = relay.device
        relay.device = type(right)(right.device_id, "x" * 43)
        async with inbox(db, relay) as (_, state):
            await until(lambda: bool(state.pauses))
            (pause,) = state.pauses
            assert pause.what == "relay"
            assert pause.hint

    with pocket_relay(tmp_path) as relay, open_store(tmp_path) as (db, _):
        asyncio.run(play(db, relay))


def test_an_event_that_cannot_be_applied_does_not_hold_back_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = inbound.apply_entries

    def broken(session: Any, batch: Any, cursor: Any) -> Any:
        result = right(session, batch, cursor)
        if any(event.id == "wamid.3" for _, parsed in batch for event in parsed.events):
            raise KeyError("a bug")
        return result

    async def play(db: Database, relay: PocketRelay) -> None:
        for number in range(6):
            relay.post(hello(number))
        async with inbox(db, relay) as (_, state):
            await until(lambda: state.last_sync_at is not None)
            assert state.unreadable == 1
        assert messages(db) == 5
        assert value(db, "SELECT reason FROM inbound_event WHERE relay_seq = 4") == "not applied"
        assert db.read_sync(inbound.cursor_of).position == 6

    monkeypatch.setattr(inbox_module.inbound, "apply_entries", broken)
    with pocket_relay(tmp_path) as relay, open_store(tmp_path) as (db, _):
        asyncio.run(play(db, relay))


def test_a_restart_in_the_middle_of_a_backlog_loses_and_doubles_nothing(tmp_path: Path) -> None:
    """The loop is cut off at several places."""

    async def play(db: Database, relay: PocketRelay) -> None:
        total = 400
        for start in range(0, total, 10):
            items = [
                text(f"wamid.{n}", f"9199999{n % 7:05d}", f"namaste {n}", AT - 5000 + n)
                for n in range(start, start + 10)
            ]
            relay.post(webhook(items))
        for pause in (0.0, 0.01, 0.03, 0.06):
            state, client = SyncState(db.clock), relay.client()
            task = asyncio.create_task(InboxLoop(db, client, [relay.key], state).run())
            await asyncio.sleep(pause)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await client.aclose()
        async with inbox(db, relay) as (_, state):
            await until(lambda: state.last_sync_at is not None)
        assert messages(db) == total
        assert value(db, "SELECT sum(unread) FROM conversation") == total
        assert value(db, "SELECT count(*) FROM message_fts WHERE message_fts MATCH 'namaste'") == total

    with pocket_relay(tmp_path) as relay, open_store(tmp_path) as (db, _):
        asyncio.run(play(db, relay))


def test_what_was_put_aside_is_taken_up_when_it_opens_after_all(tmp_path: Path) -> None:
    async def play(db: Database, relay: PocketRelay) -> None:
        ours, other = relay.key, AgencyPrivateKey.generate()
        relay.stop()
        relay.key = other
        relay.start()
        relay.post(hello(1))
        relay.key = ours
        async with inbox(db, relay) as (_, state):
            await until(lambda: state.last_sync_at is not None)
            assert (state.unreadable, messages(db)) == (1, 0)
        relay.key = other
        async with inbox(db, relay) as (_, state):
            await until(lambda: messages(db) == 1)
        assert value(db, "SELECT count(*) FROM inbound_event") == 0

    with pocket_relay(tmp_path) as relay, open_store(tmp_path) as (db, _):
        asyncio.run(play(db, relay))


def test_a_fault_of_ours_puts_no_whole_log_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*args: Any) -> Any:
        raise KeyError("a bug")

    async def play(db: Database, relay: PocketRelay) -> None:
        for number in range(30):
            relay.post(hello(number))
        with monkeypatch.context() as patch:
            patch.setattr(inbox_module.inbound, "apply_entries", broken)
            async with inbox(db, relay) as (_, state):
                await until(lambda: bool(state.pauses))
            assert value(db, "SELECT count(*) FROM inbound_event") <= inbox_module.MOST_FAILED
        async with inbox(db, relay) as (_, state):
            await until(lambda: messages(db) == 30)
        assert value(db, "SELECT count(*) FROM inbound_event") == 0

    with pocket_relay(tmp_path) as relay, open_store(tmp_path) as (db, _):
        asyncio.run(play(db, relay))
