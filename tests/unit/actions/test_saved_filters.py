"""Questions to the list are named, changed, ordered and taken away, and keep nobody's name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions import saved_filters
from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.register_query import Filter, RegisterQuery
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.saved_filters import saved_filters as all_of_them

QUERY = RegisterQuery(filters=(Filter("city", "is", ("Pune",)), Filter("no_proposal_days", "is", 15)), sort="age")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "store.db", bytes(32), StillClock(1_795_000_000_000))
    database.open()
    yield database
    database.close()


def names(db: Database) -> list[str]:
    return [row.name for row in db.read_sync(all_of_them)]


def test_saved_changed_pinned_ordered_and_removed(db: Database) -> None:
    one = db.write_sync(saved_filters.save, "  Pune,  active ", QUERY, staff="Meera")
    two = db.write_sync(saved_filters.save, "All", RegisterQuery("people", "Sunita Namuna"))
    assert names(db) == ["Pune, active", "All"]
    rows = db.read_sync(all_of_them)
    assert RegisterQuery.from_json(rows[0].query) == QUERY
    assert (rows[0].created_by, rows[1].view) == ("Meera", "people")
    assert RegisterQuery.from_json(rows[1].query).text == ""
    db.write_sync(saved_filters.update, two, pinned=True, name="Everybody")
    assert names(db) == ["Everybody", "Pune, active"]
    db.write_sync(saved_filters.update, two, pinned=False, query=QUERY)
    db.write_sync(saved_filters.put_in_order, [two, one])
    assert names(db) == ["Everybody", "Pune, active"]
    assert RegisterQuery.from_json(db.read_sync(all_of_them)[0].query) == QUERY
    db.write_sync(saved_filters.remove, one)
    assert names(db) == ["Everybody"]


def test_bad_names_and_questions_are_refused(db: Database) -> None:
    one = db.write_sync(saved_filters.save, "Pune", QUERY)
    for name in ("", "  ", "x" * 61, "pune"):
        with pytest.raises(UserError):
            db.write_sync(saved_filters.save, name, QUERY)
    with pytest.raises(UserError):
        db.write_sync(saved_filters.save, "Bad", RegisterQuery(sort="nothing"))
    db.write_sync(saved_filters.update, one, name="PUNE")
    db.write_sync(saved_filters.remove, one)
    for act in (saved_filters.remove, saved_filters.update):
        with pytest.raises(NotFound):
            db.write_sync(act, one)


def test_one_of_another_version_is_left_out(db: Database) -> None:
    db.write_sync(saved_filters.save, "Known", QUERY)
    db.write_sync(
        lambda session: session.execute(
            "INSERT INTO saved_filter(id, name, query, created_at) VALUES ('x', 'Unknown', ?, 1)",
            ('{"filters": [{"field": "of a later version"}]}',),
        )
    )
    assert names(db) == ["Known"]
