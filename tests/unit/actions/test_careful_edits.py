"""Edits that look whether somebody else was there meanwhile, and families taken in whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.actions import contacts, families
from sanjog_desktop.actions.careful_edits import edit_family, edit_person
from sanjog_desktop.actions.new_family import NewMember, add_family, add_people
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import FamilyId
from sanjog_desktop.store.errors import UnderAge
from sanjog_desktop.store.reads.change_sets import last_undoable
from sanjog_desktop.store.session import Session
from tests.helpers.store import open_store

FIELDS = {"city": ("Pune", "Thane", "Surat", ""), "education": ("B.E.", "MBA", ""), "height_cm": (None, 160, 178)}


def value(session: Session, id: str, field: str) -> object:
    table, key = ("contact", "id") if field == "city" else ("candidate", "contact_id")
    return session.value(f"SELECT {field} FROM {table} WHERE {key} = ?", (id,))


def test_what_somebody_else_wrote_is_never_written_over(tmp_path: Path) -> None:
    steps = st.fixed_dictionaries({name: st.sampled_from(values) for name, values in FIELDS.items()})
    with open_store(tmp_path) as (db, _clock):
        id = db.write_sync(contacts.create, {"name": "Aarav Namuna"}, {"education": "B.E."})

        @settings(max_examples=60, deadline=None)
        @given(seen=steps, theirs=steps, mine=steps)
        def check(seen: dict[str, object], theirs: dict[str, object], mine: dict[str, object]) -> None:
            db.write_sync(edit_person, id, {n: db.read_sync(value, id, n) for n in FIELDS}, seen)
            now = {name: db.read_sync(value, id, name) for name in FIELDS}
            assert db.write_sync(edit_person, id, now, theirs, staff="Rohan") == ()
            wanted = {name: mine[name] for name in FIELDS if (mine[name] or None) != (seen[name] or None)}
            clashes = db.write_sync(edit_person, id, seen, wanted, staff="Meera")
            expected = {
                name for name in wanted
                if (theirs[name] or None) not in (seen[name] or None, mine[name] or None)
            }  # fmt: skip
            assert {clash.field for clash in clashes} == expected
            for name in FIELDS:
                after = mine[name] if name in wanted and not clashes else theirs[name]
                assert (db.read_sync(value, id, name) or None) == (after or None)
            for clash in clashes:
                assert (clash.theirs or None, clash.by) == (theirs[clash.field] or None, "Rohan")

        check()


def test_a_family_edited_twice_tells_the_second(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        id = db.write_sync(families.create, "Namuna family", city="Pune")
        assert db.write_sync(edit_family, id, {"city": "Pune"}, {"city": "Thane"}, staff="Rohan") == ()
        (clash,) = db.write_sync(edit_family, id, {"city": "Pune"}, {"city": "Surat"}, staff="Meera")
        assert (clash.field, clash.theirs, clash.by) == ("city", "Thane", "Rohan")
        assert db.read_sync(Session.value, "SELECT city FROM family") == "Thane"


def test_a_family_is_taken_in_whole_or_not_at_all(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        members = [
            NewMember({"name": "Aarav Namuna", "role": "candidate"}, {"born_on": "1997"}, "919999900000"),
            NewMember({"name": "Sunita Namuna", "role": "mother"}, None, "919999900000", "mother"),
        ]
        family, people = db.write_sync(add_family, {"name": "Namuna family", "city": "Pune"}, members, staff="Meera")
        assert family is not None
        assert db.read_sync(Session.rows, "SELECT city, family_id FROM contact") == [("Pune", family)] * 2
        assert db.read_sync(last_undoable, "Meera").title == "family_create"
        assert len(db.write_sync(add_people, FamilyId(family), [NewMember({"name": "Ajay Namuna"})])) == 1
        child = NewMember({"name": "Chhota Namuna"}, {"born_on": "2020-01-01"})
        for family_fields, wrong, error in (
            ({"name": "Other family"}, [members[1], child], UnderAge),
            ({}, [NewMember({"name": "One"}), NewMember({"name": "Two"})], UserError),
            ({"name": "Other family"}, [NewMember({"name": ""})], UserError),
            ({}, [], UserError),
        ):
            with pytest.raises(error):
                db.write_sync(add_family, family_fields, wrong, staff="Meera")
        assert db.read_sync(Session.value, "SELECT count(*) FROM family") == 1
        assert db.read_sync(Session.value, "SELECT count(*) FROM contact") == len(people) + 1
