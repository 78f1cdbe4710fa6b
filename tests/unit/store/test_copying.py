"""A copy made while the store is written to: one moment of it, under its own key, with nothing of deleted rows."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest

from sanjog_desktop.store.copying import Copying, attachment_ids, check_copy
from sanjog_desktop.store.database import Database, derived_key
from sanjog_desktop.store.errors import DamagedStore, StepRefused, StoreClosed
from sanjog_desktop.store.session import Session

COPY_KEY = bytes(range(32, 64))


def put(session: Session, name: str, count: int) -> None:
    for at in range(count):
        session.execute(
            "INSERT INTO setting(key, value, changed_at) VALUES (?, ?, 0)", (f"{name}-{at}", '"x"')
        )


def test_it_is_one_moment_of_a_store_that_goes_on(db: Database, tmp_path: Path) -> None:
    async def play() -> None:
        await db.write(put, "before", 50)
        before = await db.read(lambda session: session.value("SELECT count(*) FROM setting"))
        copying = asyncio.ensure_future(db.copy_to(tmp_path / "copy.db", COPY_KEY))
        written = 0
        while not copying.done():
            await db.write(put, f"during-{written}", 3)
            written += 1
        copied = await copying
        assert copied.counts["setting"] >= before
        assert (copied.counts["setting"] - before) % 3 == 0  # whole transactions only
        assert check_copy(tmp_path / "copy.db", COPY_KEY) == copied
        assert await db.checkpoint()

    asyncio.run(play())


def test_it_opens_as_a_store_with_its_rules_in_force(db: Database, tmp_path: Path) -> None:
    asyncio.run(db.copy_to(tmp_path / "copy.db", COPY_KEY))
    copy = Database(tmp_path / "copy.db", COPY_KEY, db.clock)
    copy.open()
    try:
        with pytest.raises(StepRefused):
            copy.write_sync(lambda session: session.execute("DELETE FROM request_transition") and None)
        assert copy.read_sync(lambda session: session.device_id) == db.read_sync(
            lambda session: session.device_id
        )
    finally:
        copy.close()


def test_another_key_or_a_flipped_bit_is_damage(db: Database, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    asyncio.run(db.copy_to(target, COPY_KEY))
    with pytest.raises(DamagedStore):
        check_copy(target, bytes(32))
    raw = bytearray(target.read_bytes())
    raw[len(raw) // 2] ^= 4
    target.write_bytes(raw)
    with pytest.raises(DamagedStore):
        check_copy(target, COPY_KEY)


def test_stopped_it_leaves_nothing_and_the_store_goes_on(db: Database, tmp_path: Path) -> None:
    copying = Copying(db.path, bytes(range(32)), tmp_path / "copy.db", COPY_KEY, db.clock)
    copying.stop()
    with pytest.raises(StoreClosed):
        copying.run()
    assert copying.ended.is_set() and not (tmp_path / "copy.db").exists()
    db.stop_copy()  # none is being made
    db.write_sync(put, "after", 1)


def test_a_cancelled_copy_leaves_nothing(db: Database, tmp_path: Path) -> None:
    async def play() -> None:
        await db.write(put, "many", 2_000)
        task = asyncio.ensure_future(db.copy_to(tmp_path / "copy.db", COPY_KEY))
        await asyncio.sleep(0)
        with pytest.raises(RuntimeError, match="already"):
            await db.copy_to(tmp_path / "other.db", COPY_KEY)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not (tmp_path / "copy.db").exists()
        assert await db.checkpoint()
        await db.copy_to(tmp_path / "again.db", COPY_KEY)

    asyncio.run(play())


def test_closing_ends_a_copy(db: Database, tmp_path: Path) -> None:
    async def play() -> None:
        await db.write(put, "many", 2_000)
        task = asyncio.ensure_future(db.copy_to(tmp_path / "copy.db", COPY_KEY))
        await asyncio.sleep(0)
        closing = threading.Thread(target=db.close)
        closing.start()
        try:
            await task  # done before the close came, or stopped by it
        except StoreClosed:
            assert not (tmp_path / "copy.db").exists()
        await asyncio.to_thread(closing.join)
        with pytest.raises(StoreClosed):
            await db.copy_to(tmp_path / "late.db", COPY_KEY)

    asyncio.run(play())


def test_nothing_of_deleted_rows_is_in_it(db: Database, tmp_path: Path) -> None:
    from sqlcipher3 import dbapi2

    words = "unwiederbringlich"
    db.write_sync(
        lambda session: (
            session.execute("INSERT INTO setting VALUES ('k', ?, 0)", (f'"{words * 50}"',)) and None
        )
    )
    db.write_sync(lambda session: session.execute("DELETE FROM setting WHERE key = 'k'") and None)
    asyncio.run(db.copy_to(tmp_path / "copy.db", COPY_KEY))
    plain = tmp_path / "plain.db"
    connection = dbapi2.connect(str(tmp_path / "copy.db"))
    connection.execute(f"PRAGMA key = \"x'{COPY_KEY.hex()}'\"")
    connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
    connection.execute("SELECT sqlcipher_export('plain')").fetchall()
    connection.close()
    assert words.encode() not in plain.read_bytes()


def test_the_files_it_names(db: Database, tmp_path: Path) -> None:
    def add(session: Session) -> None:
        for at, state in enumerate(("ready", "wanted", "gone", "ready")):
            session.execute(
                "INSERT INTO attachment(id, state, created_at) VALUES (?, ?, 0)", (f"file-{at}", state)
            )
        session.execute(
            "INSERT INTO evidence_file(id, kind, size, sha256, key, created_at) "
            " VALUES ('paper', 'consent', 1, '', x'00', 0)"
        )
        session.execute("INSERT INTO contact(id, name, created_at, changed_at) VALUES ('c', 'Sunita Namuna', 0, 0)")
        session.execute(
            "INSERT INTO contact_file(id, contact_id, kind, filename, mime, size, sha256, key, created_at)"
            " VALUES ('photo', 'c', 'photo', 'a.jpg', 'image/jpeg', 1, x'00', x'00', 0)"
        )

    db.write_sync(add)
    asyncio.run(db.copy_to(tmp_path / "copy.db", COPY_KEY))
    assert attachment_ids(tmp_path / "copy.db", COPY_KEY) == ["file-0", "file-3", "paper", "photo"]


def test_derived_keys_belong_to_their_purpose(db: Database) -> None:
    assert db.derived_key("backup") == derived_key(bytes(range(32)), "backup") != db.derived_key("other")
