"""A store from before is indexed anew, so that people are found by the spellings known now."""

from __future__ import annotations

from pathlib import Path

from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.store.connection import connect, create_empty
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.migrations.upgrade import upgrade
from sanjog_desktop.store.reads.search import search_people

KEY = bytes(range(32))
NOW = 1_795_000_000_000


def test_people_of_an_old_store_are_found_by_the_spellings_of_today(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    create_empty(path, KEY)
    old = connect(path, KEY, StillClock(NOW), guarded=False)
    upgrade(old, "0002")
    old.execute("INSERT INTO contact(id, name, notes, created_at, changed_at) VALUES ('one', 'Krushna Namuna', 'plays"
                " sitar', 1, 1)").close()  # fmt: skip
    old.execute("INSERT INTO person_search(no, names, digits) VALUES (1, 'krushna namuna', '')").close()
    upgrade(old)
    old.execute("INSERT INTO person_fts(person_fts, rank) VALUES ('integrity-check', 1)").close()
    old.close()
    db = Database(path, KEY, StillClock(NOW))
    db.open()
    try:
        for typed in ("Krishna", "कृष्णा", "sitar"):
            assert [hit.name for hit in db.read_sync(search_people, typed)] == ["Krushna Namuna"], typed
        assert db.read_sync(lambda session: session.value("SELECT name FROM register")) == "Krushna Namuna"
    finally:
        db.close()
