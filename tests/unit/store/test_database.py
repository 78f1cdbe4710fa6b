"""The two threads: order, transactions, changes, and what no SQL may do."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.store import database as database_module
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import GateRefused, StoreClosed, StoreInUse
from sanjog_desktop.store.session import Session

KEY = bytes(range(32))
PUT = "INSERT INTO setting(key, value, changed_at) VALUES (?, ?, 0) ON CONFLICT DO UPDATE SET value = excluded.value"


def put(session: Session, key: str, value: str) -> None:
    session.execute(PUT, (key, value))
    session.changed("setting", key)


def get(session: Session, key: str) -> Any:
    return session.value("SELECT value FROM setting WHERE key = ?", (key,))


def test_a_read_sees_every_write_awaited_before(db: Database) -> None:
    async def main() -> None:
        for number in range(200):
            await db.write(put, "n", str(number))
            assert await db.read(get, "n") == str(number)

    asyncio.run(main())


def test_writes_run_in_the_order_they_were_asked_for(db: Database) -> None:
    def append(session: Session, number: int) -> None:
        put(session, "list", f"{get(session, 'list') or ''}{number},")

    async def main() -> None:
        await asyncio.gather(*(db.write(append, number) for number in range(100)))

    asyncio.run(main())
    assert db.read_sync(get, "list") == "".join(f"{number}," for number in range(100))


def test_a_failed_write_leaves_nothing_and_announces_nothing(db: Database) -> None:
    heard: list[object] = []
    db.on_changes(heard.append)

    def fail(session: Session) -> None:
        put(session, "half", "1")
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        db.write_sync(fail)
    assert db.read_sync(get, "half") is None
    assert heard == []


def test_changes_are_heard_once_after_the_commit_on_the_loop_that_awaited(db: Database) -> None:
    heard: list[tuple[object, int, object]] = []

    def write(session: Session) -> str:
        put(session, "a", "1")
        put(session, "b", "2")
        session.changed("setting", "a")
        return "done"

    async def main() -> None:
        stop = db.on_changes(
            lambda changes: heard.append((changes, threading.get_ident(), db.read_sync(get, "b")))
        )
        assert await db.write(write) == "done"
        stop()
        await db.write(write)

    asyncio.run(main())
    assert heard == [(frozenset({("setting", "a"), ("setting", "b")}), threading.get_ident(), "2")]


def test_cancelling_the_await_neither_stops_nor_hides_the_write(db: Database) -> None:
    heard: list[object] = []
    started, go_on = threading.Event(), threading.Event()

    def slow(session: Session) -> None:
        started.set()
        go_on.wait(30)
        put(session, "slow", "1")

    async def main() -> None:
        db.on_changes(heard.append)
        task = asyncio.create_task(db.write(slow))
        await asyncio.to_thread(started.wait, 30)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        go_on.set()
        assert await db.read(lambda session: 1) == 1
        await db.write(put, "later", "1")

    asyncio.run(main())
    assert db.read_sync(get, "slow") == "1"
    assert frozenset({("setting", "slow")}) in heard


def test_a_job_may_not_wait_for_its_own_thread(db: Database) -> None:
    with pytest.raises(RuntimeError):
        db.write_sync(lambda session: db.write_sync(put, "a", "1"))


def test_a_read_cannot_write(db: Database) -> None:
    with pytest.raises(Exception, match="cannot be written"):
        db.read_sync(put, "a", "1")
    assert db.read_sync(get, "a") is None


def test_after_closing_nothing_runs(db: Database) -> None:
    db.close()
    db.close()
    with pytest.raises(StoreClosed):
        db.read_sync(get, "a")


def test_a_second_opening_of_the_profile_is_refused(db: Database, path: Path, clock: StillClock) -> None:
    second = Database(path, KEY, clock)
    with pytest.raises(StoreInUse):
        second.open()
    db.close()
    third = Database(path, KEY, clock)
    third.open()
    third.close()


@pytest.mark.parametrize(
    "sql",
    [
        "DROP TRIGGER gate_insert",
        "DROP TRIGGER consent_no_delete",
        "DROP VIEW gate_refusal",
        "DROP TABLE outbox",
        "ALTER TABLE outbox RENAME TO elsewhere",
        "ALTER TABLE outbox ADD COLUMN more",
        "PRAGMA writable_schema = ON",
        "PRAGMA recursive_triggers = OFF",
        "PRAGMA foreign_keys = OFF",
        "PRAGMA query_only = OFF",
        "CREATE TEMP TRIGGER t AFTER INSERT ON outbox BEGIN SELECT 1; END",
        "CREATE TEMP VIEW gate_refusal AS SELECT 1",
        "UPDATE sqlite_schema SET sql = ''",
        "DELETE FROM audit_nothing_of_the_kind",
    ],
)
def test_no_sql_takes_the_gate_away(db: Database, sql: str) -> None:
    before = db.read_sync(lambda session: session.rows("SELECT type, name, sql FROM sqlite_schema"))
    with pytest.raises(dbapi2.Error):
        db.write_sync(lambda session: session.execute(sql))
    assert db.read_sync(lambda session: session.rows("SELECT type, name, sql FROM sqlite_schema")) == before


def test_append_only_tables_stay_so(db: Database) -> None:
    def fill(session: Session) -> None:
        session.execute(
            """INSERT INTO audit(at, device_id, actor, action, object, digest, previous, hash)
              VALUES (1, 'd', 'a', 'x', 'o', x'00', x'00', x'00')"""
        )
        session.execute(
            """INSERT INTO consent(contact_id, purpose, act, at, actor, method, recorded_at)
              VALUES ('c', 'marketing', 'deny', 1, 'subject', 'paper', 1)"""
        )

    db.write_sync(fill)
    for table in ("audit", "consent"):
        replacing = f"REPLACE INTO {table} SELECT * FROM {table}"
        for sql in (f"DELETE FROM {table}", f"UPDATE {table} SET at = 2", replacing):
            with pytest.raises(dbapi2.IntegrityError, match="append-only"):
                db.write_sync(lambda session, sql=sql: session.execute(sql))


def test_the_gate_speaks_with_its_reason_and_the_transaction_goes_on(db: Database, add_person: Any) -> None:
    chat = add_person("Sunita Namuna")

    def queue(session: Session) -> str:
        session.execute(
            "INSERT INTO message(id, conversation_id, at, direction, kind) VALUES (1, ?, 1, 'out', 'text')", (chat,)
        )
        try:
            session.execute(
                """INSERT INTO outbox(client_ref, message_id, conversation_id, contact_id, purpose, draft, state,
                  created_at) VALUES ('r', 1, ?, ?, 'marketing', '{}', 'queued', 1)""",
                (chat, f"contact-{chat}"),
            )
        except GateRefused as refusal:
            put(session, "refused", refusal.reason)
            return refusal.reason
        return ""

    assert db.write_sync(queue) == "window"
    assert db.read_sync(get, "refused") == "window"
    assert db.read_sync(lambda session: session.value("SELECT count(*) FROM outbox")) == 0


def test_the_clock_of_sql_is_the_clock_of_the_app(db: Database, clock: StillClock) -> None:
    clock.at = 42
    assert db.read_sync(lambda session: session.value("SELECT sanjog_now()")) == 42
    assert db.write_sync(lambda session: (session.now(), session.value("SELECT sanjog_now()"))) == (42, 42)


def test_this_pc_has_one_id(db: Database) -> None:
    first = db.read_sync(lambda session: session.device_id)
    assert len(first) == 36
    assert db.write_sync(lambda session: session.device_id) == first


def test_deleted_rows_leave_the_log_soon(db: Database, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "CHECKPOINT_AFTER_DELETE", 0.05)
    wal = path.with_name(path.name + "-wal")
    db.write_sync(put, "a", "1")
    assert wal.stat().st_size > 0
    db.write_sync(lambda session: session.execute("DELETE FROM setting"))
    for _ in range(200):
        if wal.stat().st_size == 0:
            break
        time.sleep(0.05)
    assert wal.stat().st_size == 0


def test_a_checkpoint_waits_for_no_reader_for_ever(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "_DRAIN_SECONDS", 0.01)
    reading, go_on = threading.Event(), threading.Event()

    def long(session: Session) -> None:
        session.rows("SELECT * FROM setting")
        reading.set()
        go_on.wait(30)

    db.write_sync(put, "a", "1")
    thread = threading.Thread(target=db.read_sync, args=(long,))
    thread.start()
    reading.wait(30)
    assert not db.checkpoint_sync()
    go_on.set()
    thread.join()
    assert db.checkpoint_sync()


def test_slow_jobs_are_logged_by_name_and_without_values(
    db: Database, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(database_module, "SLOW_SECONDS", 0.0)
    db.write_sync(put, "secret-key", "Sunita Namuna")
    assert "slow write: put took" in caplog.text
    assert "Sunita" not in caplog.text
    assert "secret-key" not in caplog.text


def test_opening_a_present_store_loads_no_migration_tools(db: Database, path: Path) -> None:
    db.close()
    script = """
import sys
from pathlib import Path
from sanjog_desktop.domain.clock import SystemClock
from sanjog_desktop.store.database import Database
db = Database(Path(sys.argv[1]), bytes(range(32)), SystemClock())
db.open(); db.close()
print(sorted({"sqlalchemy", "alembic", "keyring"} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert done.stderr == ""


def test_settings_of_both_connections(db: Database) -> None:
    wanted = {
        "journal_mode": "wal", "synchronous": 2, "temp_store": 2, "secure_delete": 1, "foreign_keys": 1,
        "cipher_memory_security": "0", "recursive_triggers": 1,
    }  # fmt: skip
    for run, cache in ((db.read_sync, -24576), (db.write_sync, -65536)):
        found = run(lambda session: {name: session.value(f"PRAGMA {name}") for name in (*wanted, "cache_size")})
        assert found == {**wanted, "cache_size": cache}
