"""Wrong keys, other people's files, newer versions and flipped bytes: told in plain words, never half-opened."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import DamagedStore, NewerStore
from sanjog_desktop.store.session import Session
from sanjog_desktop.store.wal_check import is_damaged

KEY = bytes(range(32))

WRITER = """
import os, sys
from pathlib import Path
from sanjog_desktop.domain.clock import SystemClock
from sanjog_desktop.store.database import Database
db = Database(Path(sys.argv[1]), bytes(range(32)), SystemClock())
db.open()
for number in range(12):
    db.write_sync(lambda s: s.execute("INSERT INTO setting VALUES (?, ?, 0)", (f"key-{number:02}", "x" * 9000)))
os._exit(0)  # as if killed: nothing is closed, the log stays
"""


def settings(session: Session) -> list[str]:
    return [key for (key,) in session.rows("SELECT key FROM setting ORDER BY key")]


def opened(path: Path, key: bytes = KEY) -> Database:
    database = Database(path, key, StillClock(1))
    database.open()
    return database


@pytest.fixture
def filled(db: Database, path: Path) -> Path:
    for number in range(60):
        row = (f"key-{number:03}", "v" * 3000)
        db.write_sync(lambda session, row=row: session.execute("INSERT INTO setting VALUES (?, ?, 0)", row))
    db.close()
    return path


@pytest.fixture
def killed(path: Path) -> Path:
    """A profile whose process died: all that was committed is in the log alone."""
    opened(path).close()
    subprocess.run([sys.executable, "-c", WRITER, str(path)], check=True)
    assert path.with_name("store.db-wal").stat().st_size > 100_000
    return path


def test_a_wrong_key_opens_nothing_and_changes_nothing(filled: Path) -> None:
    before = filled.read_bytes()
    with pytest.raises(DamagedStore) as caught:
        opened(filled, bytes(32))
    assert caught.value.text and caught.value.hint
    assert filled.read_bytes() == before
    opened(filled).close()


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\0" + bytes(4080), os.urandom(8192)])
def test_a_foreign_file_is_neither_opened_nor_overwritten(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(DamagedStore):
        opened(path)
    assert path.read_bytes() == content


def test_a_log_without_its_store_is_not_taken_for_a_new_profile(path: Path) -> None:
    path.parent.mkdir()
    path.with_name("store.db-wal").write_bytes(b"x" * 5000)
    with pytest.raises(DamagedStore):
        opened(path)
    assert not path.exists()


def test_a_newer_store_is_refused_untouched(filled: Path) -> None:
    database = opened(filled)
    database.write_sync(lambda session: session.execute("UPDATE alembic_version SET version_num = '9999'"))
    database.close()
    before = filled.read_bytes()
    with pytest.raises(NewerStore):
        opened(filled)
    assert filled.read_bytes() == before


def test_every_flipped_byte_of_the_file_is_noticed(filled: Path) -> None:
    whole = filled.read_bytes()
    want = settings_of(filled)
    rng = random.Random(3)
    # The salt in the first 16 bytes does not enter a raw key, everything after it is under a page's HMAC.
    for _ in range(40):
        damaged = bytearray(whole)
        damaged[rng.randrange(16, len(whole))] ^= 1 << rng.randrange(8)
        filled.write_bytes(damaged)
        try:
            database = opened(filled)
        except DamagedStore:
            continue
        try:
            assert database.read_sync(settings) == want
            checked = database.read_sync(lambda session: session.rows("PRAGMA cipher_integrity_check"))
            assert checked != []
        except DamagedStore:
            pass
        finally:
            database.close()


def settings_of(path: Path) -> list[str]:
    database = opened(path)
    try:
        return database.read_sync(settings)
    finally:
        database.close()


def test_a_file_cut_short_is_noticed(filled: Path) -> None:
    whole = filled.read_bytes()
    for size in (len(whole) // 2, len(whole) // 2 // 4096 * 4096, 4096, 100):
        filled.write_bytes(whole[:size])
        with pytest.raises(DamagedStore):
            database = opened(filled)
            try:
                database.read_sync(settings)
            finally:
                database.close()


def test_a_killed_process_loses_nothing(killed: Path) -> None:
    assert settings_of(killed) == [f"key-{number:02}" for number in range(12)]


def test_every_flipped_byte_of_the_log_is_noticed(killed: Path, tmp_path: Path) -> None:
    wal = killed.with_name("store.db-wal")
    whole = wal.read_bytes()
    rng = random.Random(5)
    for place in [0, 9, 17, 24, 32, 36, 41, 49, len(whole) - 1, *(rng.randrange(len(whole)) for _ in range(40))]:
        damaged = bytearray(whole)
        damaged[place] ^= 1 << rng.randrange(8)
        wal.write_bytes(damaged)
        assert is_damaged(wal), place
    with pytest.raises(DamagedStore):
        opened(killed)
    wal.write_bytes(whole)
    assert len(settings_of(killed)) == 12


def test_a_log_cut_short_by_a_crash_is_not_damage(killed: Path, tmp_path: Path) -> None:
    wal = killed.with_name("store.db-wal")
    whole = wal.read_bytes()
    rng = random.Random(7)
    for _ in range(15):
        copy = tmp_path / "cut"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(killed.parent, copy)
        (copy / "store.db-wal").write_bytes(whole[: rng.randrange(len(whole))])
        found = settings_of(copy / "store.db")
        assert found == [f"key-{number:02}" for number in range(len(found))]


def test_sectors_a_power_cut_left_unwritten_are_not_damage(killed: Path) -> None:
    wal = killed.with_name("store.db-wal")
    torn = bytearray(wal.read_bytes())
    torn[-2048:] = bytes(2048)
    wal.write_bytes(torn)
    assert not is_damaged(wal)
    assert settings_of(killed) == [f"key-{number:02}" for number in range(11)]
