"""The relay's file is put back from an older copy: the gap is told, nothing is applied twice, new messages come."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

from sanjog_desktop.actions import inbound
from sanjog_desktop.domain.clock import SystemClock
from sanjog_desktop.store.database import Database
from sanjog_desktop.sync.backoff import Backoff
from sanjog_desktop.sync.inbox import InboxLoop
from sanjog_desktop.sync.state import SyncState
from tests.helpers.looping import running, until
from tests.helpers.pocket_relay import PocketRelay, pocket_relay, text, webhook

AT = 1_795_235_400


def post(relay: PocketRelay, *numbers: int) -> None:
    """People write these messages."""
    for number in numbers:
        relay.post(webhook([text(f"wamid.{number}", "919999900001", f"message {number}", AT + number)]))


def stored(db: Database) -> list[int]:
    """The messages in the store by number."""
    rows = db.read_sync(lambda session: session.rows("SELECT body FROM message ORDER BY id"))
    return sorted(int(body.split()[1]) for (body,) in rows)


def test_an_older_copy_of_the_relays_log(tmp_path: Path) -> None:
    async def read(db: Database, relay: PocketRelay, *expected: int) -> SyncState:
        state, client = SyncState(db.clock), relay.client()
        async with running(InboxLoop(db, client, [relay.key], state, backoff=Backoff(0.01, 0.05))):
            await until(lambda: stored(db) == sorted(expected))
            await until(lambda: state.last_sync_at is not None)
        await client.aclose()
        return state

    db = Database(tmp_path / "store.db", bytes(range(32)), SystemClock())
    db.open()
    try:
        with pocket_relay(tmp_path) as relay:
            post(relay, 1, 2, 3)
            relay.stop()
            for file in tmp_path.glob("relay.db*"):
                shutil.copy(file, tmp_path / f"backup-{file.name}")
            relay.start()
            post(relay, 4, 5, 6)
            assert asyncio.run(read(db, relay, 1, 2, 3, 4, 5, 6)).gaps == ()
            before = db.read_sync(inbound.cursor_of)

            relay.stop()
            for file in tmp_path.glob("relay.db*"):
                file.unlink()
            for file in tmp_path.glob("backup-relay.db*"):
                shutil.copy(file, tmp_path / file.name.removeprefix("backup-"))
            relay.start()
            post(relay, 7, 8)
            state = asyncio.run(read(db, relay, 1, 2, 3, 4, 5, 6, 7, 8))
            after = db.read_sync(inbound.cursor_of)
            assert [gap.cursor for gap in state.gaps] == [before.position]
            assert after.position > before.position
            sql = "SELECT count(*) FROM inbound_event WHERE reason = 'gap'"
            # What nobody can bring back is noted, never passed over in silence.
            assert db.read_sync(lambda session: session.value(sql)) == 1
    finally:
        db.close()
