"""Kill the writer at any instant, fill the disk: what was acknowledged is there, whole and searchable."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import DiskFull, StoreError
from sanjog_desktop.store.session import Session

KEY = bytes(range(32))
ROUNDS = 10

WRITER = """
import sys
from pathlib import Path
from sanjog_desktop.domain.clock import SystemClock
from sanjog_desktop.store import database
from sanjog_desktop.store.database import Database
database.CHECKPOINT_AFTER_COMMIT = 0.02
database.CHECKPOINT_AFTER_DELETE = 0.01
db = Database(Path(sys.argv[1]), bytes(range(32)), SystemClock())
db.open()
number = db.read_sync(lambda s: s.value("SELECT coalesce(max(id), 0) FROM message"))
def write(s):
    s.execute("INSERT INTO message(id, conversation_id, at, direction, kind, body) VALUES (?, 1, ?, 'in', 'text', ?)",
              (number, number, f"namaste सुनीता number{number} " + "lorem " * (number % 400)))
    s.execute("INSERT INTO setting VALUES (?, '1', 0)", (f"twin-{number}",))
    if number % 7 == 0:
        s.execute("DELETE FROM setting WHERE key = ?", (f"twin-{number - 3}",))
        s.execute("INSERT INTO setting VALUES (?, '1', 0)", (f"twin-{number - 3}",))
while True:
    number += 1
    db.write_sync(write)
    print(number, flush=True)
"""


def add_chat(session: Session) -> None:
    session.execute("INSERT INTO contact(no, id, name, created_at, changed_at) VALUES (1, 'c', 'Sunita Namuna', 1, 1)")
    session.execute(
        """INSERT INTO contact_point(id, contact_id, phone, created_at, changed_at)
          VALUES ('p', 'c', '919999900001', 1, 1)"""
    )
    session.execute(
        "INSERT INTO conversation(id, contact_point_id, contact_id, business_number_id) VALUES (1, 'p', 'c', 'n')"
    )


def check_whole(session: Session) -> None:
    assert session.rows("PRAGMA integrity_check") == [("ok",)]
    assert session.rows("PRAGMA cipher_integrity_check") == []
    assert session.rows("PRAGMA foreign_key_check") == []
    for table in ("message_fts", "person_fts"):
        session.execute(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")


def test_ten_kills_lose_no_acknowledged_write(path: Path) -> None:
    database = Database(path, KEY, StillClock(1))
    database.open()
    database.write_sync(add_chat)
    database.close()
    rng = random.Random(11)
    for _ in range(ROUNDS):
        process = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        acknowledged = int(process.stdout.readline())
        time.sleep(rng.uniform(0, 0.25))
        process.send_signal(signal.SIGKILL)
        rest, _ = process.communicate()
        for line in rest.splitlines(keepends=True):
            acknowledged = int(line) if line.endswith("\n") else acknowledged
        database = Database(path, KEY, StillClock(1))
        database.open()
        last = database.read_sync(lambda session: session.value("SELECT max(id) FROM message"))
        messages = database.read_sync(lambda session: session.value("SELECT count(*) FROM message"))
        twins = database.read_sync(lambda session: session.value("SELECT count(*) FROM setting"))
        database.write_sync(check_whole)
        database.close()
        assert last in (acknowledged, acknowledged + 1)
        assert messages == twins == last


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB where the system lets us mount one; else an empty path."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = os.name == "posix" and os.getuid() == 0 and not subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)], capture_output=True
    ).returncode  # fmt: skip
    yield folder if mounted else Path()
    if mounted:
        subprocess.run(["umount", str(folder)], check=True)


def fill(session: Session, name: str, size: int) -> None:
    session.execute("INSERT INTO setting VALUES (?, ?, 0)", (name, os.urandom(size // 2).hex()))


def test_a_full_disk_says_so_and_nothing_is_half_done(small_disk: Path) -> None:
    if small_disk == Path():
        limited_by_the_process()
        return
    database = Database(small_disk / "store.db", KEY, StillClock(1))
    database.open()
    ballast = small_disk / "ballast"
    written = 0
    with pytest.raises(DiskFull) as caught:
        for number in range(100):
            database.write_sync(fill, f"key-{number}", 100_000)
            written += 1
            if number == 3:
                ballast.write_bytes(bytes(700_000))
    assert "full" in caught.value.text
    assert count(database) == written
    with pytest.raises(DiskFull):
        database.write_sync(fill, "again", 500_000)
    ballast.unlink()
    database.write_sync(fill, "after", 100_000)
    database.write_sync(check_whole)
    assert count(database) == written + 1
    database.close()


def test_a_new_profile_on_a_full_disk_leaves_nothing_behind(small_disk: Path) -> None:
    if small_disk == Path():
        return
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(2_900_000))
    database = Database(small_disk / "store.db", KEY, StillClock(1))
    with pytest.raises(DiskFull):
        database.open()
    assert sorted(path.name for path in small_disk.iterdir()) == ["ballast", "store.db.lock"]
    ballast.unlink()
    database = Database(small_disk / "store.db", KEY, StillClock(1))
    database.open()
    database.close()


def count(database: Database) -> int:
    return int(database.read_sync(lambda session: session.value("SELECT count(*) FROM setting")) or 0)


def limited_by_the_process() -> None:
    """Where no disk can be mounted: a limit on file size, in a process of its own."""
    script = """
import os, resource, signal, tempfile
from pathlib import Path
from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with tempfile.TemporaryDirectory() as folder:
    db = Database(Path(folder) / "store.db", bytes(range(32)), StillClock(1))
    db.open()
    put = lambda s, k, n: s.execute("INSERT INTO setting VALUES (?, ?, 0)", (k, os.urandom(n // 2).hex()))
    db.write_sync(put, "before", 1000)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, resource.RLIM_INFINITY))
    try:
        db.write_sync(put, "big", 2_000_000)
    except StoreError as error:
        print(type(error).__name__)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    db.write_sync(put, "after", 1000)
    print(db.read_sync(lambda s: s.value("SELECT count(*) FROM setting")))
    db.close()
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() in (["DiskFull", "2"], ["StoreUnwritable", "2"])


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    database = Database(tmp_path / "file" / "store.db", KEY, StillClock(1))
    with pytest.raises(StoreError):
        database.open()
