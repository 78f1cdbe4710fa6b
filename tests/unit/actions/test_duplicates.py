"""Finding people entered twice: by parts, remembered answers, families that share a number."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from sanjog_desktop.actions import contact_numbers, contacts, duplicates
from sanjog_desktop.domain.errors import NotFound
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads import duplicates as reads
from sanjog_desktop.store.session import Session
from tests.helpers import duplicate_table
from tests.helpers.store import open_store


def add(session: Session, name: str, phone: str = "", born: str = "", family: str | None = None) -> ContactId:
    """A person; ``born`` makes a candidate of them."""
    fields = {"name": name, "city": "Pune", "family_id": family}
    id = contacts.create(session, fields, {"born_on": born} if born else None)
    if phone:
        contact_numbers.add(session, id, phone)
    return id


def find_all(db: Database) -> list[tuple[str, str]]:
    """Compare all that waits and return the names of the open pairs."""
    while db.write_sync(duplicates.find_next):
        pass
    return [(row.one.name, row.other.name) for row in db.read_sync(reads.duplicate_page)]


def test_a_generated_bureau(tmp_path: Path) -> None:
    """At least 95 of 100 proposals are right, 93 of 100 are found, and no family is proposed as one person."""
    with open_store(tmp_path) as (db, _clock):
        bureau = db.write_sync(duplicate_table.fill, 250, 3)
        table = db.write_sync(duplicate_table.measure, bureau)
    assert table.same > 100
    assert table.precision >= 0.95, table.wrong
    assert table.recall >= 0.93, table.missed
    assert table.family_pairs_proposed == 0, table.wrong


def test_a_family_on_one_number_is_never_proposed(tmp_path: Path) -> None:
    """Five people answer one phone; one of them was entered twice."""
    with open_store(tmp_path) as (db, _clock):
        for name in ("Sunita Namuna", "Sunil Namuna", "Smita Namuna", "Sumit Namuna", "Namuna", "Suneeta Namuna"):
            db.write_sync(add, name, "+919999900001")
        assert [set(pair) for pair in find_all(db)] == [{"Sunita Namuna", "Suneeta Namuna"}]
        assert db.read_sync(reads.duplicate_count) == 1


def test_answers_are_remembered(tmp_path: Path) -> None:
    """What staff said is not asked again, even when an entry changes; taken back, it is."""
    with open_store(tmp_path) as (db, _clock):
        one = db.write_sync(add, "Kinjal Udaharan", "+919999900001", "1999-05-02")
        other = db.write_sync(add, "કિંજલ ઉદાહરણ", "+919999900001")
        assert len(find_all(db)) == 1
        db.write_sync(duplicates.answer, one, other, "different", staff="Meera")
        assert find_all(db) == []
        db.write_sync(contacts.edit, one, {"city": "Surat"})
        assert find_all(db) == []
        assert db.read_sync(reads.duplicate_count) == 0
        db.write_sync(duplicates.take_back, one, other)
        assert db.read_sync(reads.duplicate_count) == 1
        with pytest.raises(NotFound):
            db.write_sync(duplicates.answer, one, "nobody", "different")


def test_the_same_family_joins_the_family(tmp_path: Path) -> None:
    """The one without a family comes to the other's."""
    with open_store(tmp_path) as (db, _clock):

        def fill(session: Session) -> tuple[str, str]:
            session.execute("INSERT INTO family(id, name, created_at, changed_at) VALUES ('f', 'Namuna', 0, 0)")
            first = add(session, "Sunita Namuna", "+919999900001", family="f")
            return first, add(session, "Sunita Namuna", "+919999900001")

        one, other = db.write_sync(fill)
        assert len(find_all(db)) == 1
        db.write_sync(duplicates.answer, one, other, "family")
        assert db.read_sync(lambda s: s.value("SELECT family_id FROM contact WHERE id = ?", (other,))) == "f"


def test_a_pair_ends_when_the_entries_part(tmp_path: Path) -> None:
    """A name put right, a restriction or an erasure takes the question away."""
    with open_store(tmp_path) as (db, _clock):
        one = db.write_sync(add, "Sana Misal", "+919999900001")
        other = db.write_sync(add, "Sana Misal", "+919999900001")
        assert len(find_all(db)) == 1
        db.write_sync(contacts.edit, other, {"name": "Hina Misal"})
        assert find_all(db) == []
        db.write_sync(contacts.edit, other, {"name": "Sana Misal"})
        assert len(find_all(db)) == 1
        db.write_sync(lambda s: s.execute("UPDATE contact SET restricted = 1 WHERE id = ?", (one,)))
        assert find_all(db) == []
        db.write_sync(lambda s: s.execute("UPDATE contact SET restricted = 0 WHERE id = ?", (one,)))
        assert len(find_all(db)) == 1
        db.write_sync(duplicates.answer, one, other, "different")
        db.write_sync(lambda s: s.execute("UPDATE contact SET erased_at = 1 WHERE id = ?", (one,)))
        left = "SELECT (SELECT count(*) FROM duplicate_pair), (SELECT count(*) FROM duplicate_key k JOIN contact c"
        left += " ON c.no = k.no WHERE c.id = ?)"
        assert db.read_sync(lambda s: s.one(left, (one,))) == (0, 0)


def test_a_number_on_every_line_says_nothing(tmp_path: Path) -> None:
    """A register with the agency's own number on each of its lines does not make everybody meet everybody."""
    with open_store(tmp_path) as (db, _clock):
        for first, second in product("bdgjklmnp", repeat=2):
            db.write_sync(add, f"{first}a{second}iru {second}o{first}ak", "+919999900001")
        assert find_all(db) == []
        db.write_sync(add, "Bagiru Gobak", "+919999900001", "1990-01-01")
        assert find_all(db) == []


def test_pages_follow_each_other(tmp_path: Path) -> None:
    """Every pair comes once, the likeliest first."""
    with open_store(tmp_path) as (db, _clock):
        for number in range(7):
            for _twice in range(2):
                db.write_sync(add, f"Aarav Namuna{chr(97 + number) * 4}", f"+91999990010{number}")
        assert len(find_all(db)) == 7
        seen, after = [], None
        while page := db.read_sync(reads.duplicate_page, 3, after):
            seen += [(row.one.id, row.other.id) for row in page]
            after = (page[-1].score, page[-1].one.id, page[-1].other.id)
        assert len(seen) == len(set(seen)) == 7
