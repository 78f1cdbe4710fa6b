"""Nothing lies in the store that search, sharing, access and erasure have not been told of."""

from __future__ import annotations

import pytest

from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session
from sanjog_desktop.store.tables import SEARCH_TABLES, TABLES, VOCABULARIES, Erasure


def table_names(session: Session) -> set[str]:
    return {name for (name,) in session.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}


def test_every_table_is_declared_and_every_declared_table_exists(db: Database) -> None:
    found = {
        name
        for name in db.read_sync(table_names)
        if not name.startswith((*SEARCH_TABLES, "sqlite_")) and name not in (*VOCABULARIES, "alembic_version")
    }
    assert found == set(TABLES)


@pytest.mark.promises("collect.personal_id", "collect.contact_info")
def test_what_holds_people_says_how_they_are_found_and_why_it_is_kept(db: Database) -> None:
    names = db.read_sync(table_names)
    for name, table in TABLES.items():
        assert (table.path == "") == (table.erasure is Erasure.NOTHING), name
        if table.erasure in (Erasure.KEEP, Erasure.NOTHING):
            assert table.reason, name
        if table.path and not table.access:
            assert table.reason, name
        assert not table.search or table.search in names
        if table.path and "." not in table.path:
            columns = db.read_sync(lambda session, name=name: session.rows(f"PRAGMA table_info({name})"))
            assert table.path in {column[1] for column in columns}, name
