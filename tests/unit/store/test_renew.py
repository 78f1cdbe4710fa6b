"""A store written anew under a fresh key: everything in it, nothing of what was deleted, and no crash in between."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.privacy.proof.pages import open_pages, page_count, page_keys, read_pages
from sanjog_desktop.store import file_key
from sanjog_desktop.store.connection import connect
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import DamagedStore
from sanjog_desktop.store.reads.search import search_messages
from tests.helpers.soundness import assert_sound

KEY = bytes(range(32))


def bodies(db: Database) -> list[str]:
    return [
        row[0] for row in db.read_sync(lambda session: session.rows("SELECT body FROM message ORDER BY id"))
    ]


def test_everything_is_there_under_another_key(
    db: Database,
    path: Path,
    clock: StillClock,
    add_person: Callable[..., int],
    add_message: Callable[..., int],
) -> None:
    chat = add_person("Sunita Namuna")
    for at in range(300):
        add_message(chat, f"a message about weaving, number {at}")
    db.write_sync(lambda session: session.execute("DELETE FROM message WHERE id % 2 = 0").rowcount)
    before = bodies(db)
    assert asyncio.run(db.renew())
    assert bodies(db) == before and len(before) == 150
    assert len(db.read_sync(search_messages, "weaving", 10)) == 10
    add_message(chat, "written afterwards")
    assert_sound(db)
    db.checkpoint_sync()
    count = page_count(path)
    wrong = open_pages(page_keys(path, KEY), read_pages(path, 1, count), range(1, count + 1))
    assert wrong.bad == count, "the old key opens nothing of it"
    with pytest.raises(DamagedStore):
        connect(path, KEY, clock)
    assert asyncio.run(db.renew()), "and once more"
    db.close()
    again = Database(path, KEY, clock)
    again.open()
    try:
        assert bodies(again) == [*before, "written afterwards"]
    finally:
        again.close()
    assert sorted(one.name for one in path.parent.iterdir()) == [
        "store.db",
        "store.db.key",
        "store.db.key.copy",
        "store.db.lock",
    ]


@pytest.mark.parametrize("moment", ["before the file", "after the file"])
def test_a_crash_in_the_exchange(moment: str, path: Path, clock: StillClock, tmp_path: Path) -> None:
    """The key file names both keys while the file is exchanged: whichever file stands, the store opens."""
    db = Database(path, KEY, clock)
    db.open()
    old = tmp_path / "old.db"
    shutil.copyfile(path, old)
    assert asyncio.run(db.renew())
    (new,) = [key for key in file_key.file_keys(path, KEY) if key != KEY]
    db.close()
    file_key.keep_keys(path, KEY, [KEY, new])
    other = bytes(range(1, 33))
    file_key.keep_keys(path, KEY, [other, new] if moment == "after the file" else [KEY, new])
    if moment == "before the file":
        shutil.copyfile(old, path)
    again = Database(path, KEY, clock)
    again.open()
    assert_sound(again)
    again.close()
    assert len(file_key.file_keys(path, KEY)) <= 2


def test_a_reader_elsewhere_makes_it_wait(db: Database, path: Path, clock: StillClock) -> None:
    other = connect(path, KEY, clock, read_only=True)
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM device").fetchone()
    db.write_sync(lambda session: session.execute("UPDATE device SET name = 'desk'").rowcount)
    assert not asyncio.run(db.renew())
    assert db.read_sync(lambda session: session.value("SELECT name FROM device")) == "desk"
    other.execute("ROLLBACK")
    other.close()
    assert asyncio.run(db.renew())
    assert db.read_sync(lambda session: session.value("SELECT name FROM device")) == "desk"


def test_a_damaged_key_file_has_a_copy(path: Path, clock: StillClock) -> None:
    db = Database(path, KEY, clock)
    db.open()
    assert asyncio.run(db.renew())
    db.close()
    file_key.path_of(path).write_bytes(b"{")
    again = Database(path, KEY, clock)
    again.open()
    again.close()
    path.with_name("store.db.key.copy").write_bytes(b'{"keys": 7}')
    with pytest.raises(DamagedStore):
        Database(path, KEY, clock).open()
