"""A register comes in once, whatever it holds and however often it is imported."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.actions import contacts, import_undo, importing, suppressions, undo
from sanjog_desktop.actions.audit import verify_chain
from sanjog_desktop.actions.digest import store_digest
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.importing import Counts, RowResult
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.contacts import contact_detail
from sanjog_desktop.store.reads.search import search_people
from sanjog_desktop.store.session import Session
from tests.helpers.importing import plan, rows_of, take
from tests.helpers.store import NOON, open_store

REGISTER = """Name,Mobile,Family,Role,City,DOB,Education,Language,Remarks
Sunita Namuna,99999 00001 / 99999 00002,Namuna,mother of Aarav,Pune,,,Marathi,prefers evenings
Aarav Namuna,9999900001,Namuna,candidate,Pune,14/02/1997,B.E.,English,
Ravi Kalpit,,Kalpit,,Surat,,,Gujarati,
,9999900009,,,,,,,
,,,,Pune,,,,nobody
सुनीता नमुना,+919999900001,Namuna,mother of Aarav,Pune,,,,
Kiran Udaharan,99999 00003,,,Nashik,31/31/1990,,,
"""
TABLES = (
    "contact", "candidate", "contact_point", "shared_point", "family", "other_name", "other_email", "label",
    "contact_label", "person_search", "person_number",
)  # fmt: skip


def run(db: Database, text: str) -> list[RowResult]:
    return db.write_sync(take, rows_of(text))


def count(session: Session, table: str) -> int:
    return int(session.value(f"SELECT count(*) FROM {table}") or 0)


def counts(session: Session) -> list[int]:
    return [count(session, table) for table in TABLES]


def test_register_is_planned_and_taken_alike(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        planned = db.read_sync(plan, rows_of(REGISTER))
        assert db.read_sync(count, "contact") == 0
        taken = run(db, REGISTER)
        assert planned == taken
        assert Counts(taken).as_dict() == {
            "new": 5, "updated": 0, "duplicate": 1, "bad": 1, "erased": 0, "shared": 2, "suppressed": 0,
        }  # fmt: skip
        assert [row.line for row in taken if row.outcome == "bad"] == [6]
        assert "sound alike" in taken[5].reasons[0]
        assert "not a date of birth" in taken[6].reasons[0]


def test_what_no_field_takes_is_kept_as_a_note(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        run(
            db,
            "Name,Mobile,DOB,Height,Occupation,Bungalow\nKiran Udaharan,12x,31/31/1990,tall,farmer,blue gate\n",
        )
        notes = db.read_sync(lambda session: session.value("SELECT notes FROM contact"))
        assert notes == "Mobile: 12x\nDOB: 31/31/1990\nHeight: tall\nBungalow: blue gate\nWork: farmer"


def test_second_import_changes_nothing(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        run(db, REGISTER)
        before, journal = db.read_sync(counts), db.read_sync(count, "journal")
        again = Counts(run(db, REGISTER)).as_dict()
        assert again["new"] == again["updated"] == 0
        assert (db.read_sync(counts), db.read_sync(count, "journal")) == (before, journal)
        assert db.read_sync(verify_chain).intact


def test_shared_number_keeps_its_owner_and_finds_both(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        run(db, REGISTER)
        owner = db.read_sync(
            lambda session: session.value(
                "SELECT c.name FROM contact_point p JOIN contact c ON c.id = p.contact_id"
                " WHERE p.phone = '919999900001'"
            )
        )
        assert owner == "Sunita Namuna"
        found = {hit.name for hit in db.read_sync(search_people, "00001", 10)}
        assert found == {"Sunita Namuna", "Aarav Namuna"}
        assert db.read_sync(
            lambda session: session.value("SELECT count(*) FROM family WHERE name = 'Namuna'")
        ) == 1  # fmt: skip


def test_later_register_completes_a_card_and_overwrites_nothing(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        run(db, REGISTER)
        text = (
            "Name,Mobile,City,Email,DOB,Labels,Nickname\n"
            'Aarav Namuna,9999900001 & 9999900007,Mumbai,"aarav@example.org, a2@example.org",14-02-1997,NRI,Ari\n'
        )
        (result,) = run(db, text)
        assert result.outcome == "updated"
        assert result.reasons == ("City stays 'Pune'; the file says 'Mumbai'.",)
        id = db.read_sync(lambda session: session.value("SELECT id FROM contact WHERE name = 'Aarav Namuna'"))
        detail = db.read_sync(contact_detail, id)
        assert detail is not None and detail.candidate is not None
        assert (detail.email, detail.contact.city, detail.candidate.born_on) == (
            "aarav@example.org", "Pune", "1997-02-14",
        )  # fmt: skip
        assert {point.phone for point in detail.points} == {"919999900001", "919999900007"}
        beside = db.read_sync(
            lambda session: session.rows(
                "SELECT name FROM other_name UNION ALL SELECT email FROM other_email UNION ALL SELECT name FROM label"
            )
        )
        assert beside == [("Ari",), ("a2@example.org",), ("NRI",)]
        assert [row.outcome for row in run(db, text)] == ["duplicate"]


def test_same_name_on_another_number_is_another_person(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        results = run(db, "Name,Mobile,DOB\nAmit Kalpit,9999900001,\nAmit Kalpit,9999900002,\n"
                          "Amit Kalpit,9999900001,2001-01-01\nAmit Kalpit,9999900001,1999-01-01\n")  # fmt: skip
        assert [row.outcome for row in results] == ["new", "new", "updated", "new"]


def test_another_name_on_the_same_number_is_never_the_same_person(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        results = run(db, "Name,Mobile,DOB,City,Family\nAmit Kalpit,9999900001,1997-02-14,Pune,Kalpit\n"
                          "Rohan Kalpit,9999900001,1997-02-14,Pune,Kalpit\n")  # fmt: skip
        assert [row.outcome for row in results] == ["new", "new"]
        assert db.read_sync(count, "family") == 1


def test_nobody_under_eighteen_comes_in(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        results = run(
            db, "Name,Mobile,DOB\nAmit Kalpit,9999900001,22/11/2008\nRohan Kalpit,9999900002,21/11/2008\n"
        )
        assert [row.outcome for row in results] == ["bad", "new"]
        assert "under eighteen" in results[0].reasons[0]


def test_erased_people_do_not_come_back_and_a_stop_stands_without_a_name(tmp_path: Path) -> None:
    def suppress(session: Session) -> None:
        keys = identity_keys(session)
        for digits, reason in (("919999900001", "erasure"), ("919999900002", "stop")):
            suppressions.suppress(session, keys, [keys.phone(digits)], reason=reason, at=NOON)

    with open_store(tmp_path) as (db, _clock):
        db.write_sync(suppress)
        text = "Name,Mobile\nSunita Namuna,9999900001\nRavi Kalpit,9999900002\n"
        assert Counts(db.read_sync(plan, rows_of(text))).as_dict()["erased"] == 1
        erased, stopped = run(db, text)
        assert erased == RowResult(0, "erased", "")
        assert (stopped.outcome, stopped.stopped, stopped.reasons) == ("new", True, ())
        assert db.read_sync(count, "consent") == 0
        stopped_numbers = "SELECT count(*) FROM contact_point p JOIN suppression s ON s.key = p.phone_key"
        assert db.read_sync(lambda session: session.value(stopped_numbers)) == 1


def test_import_spares_what_staff_wrote(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        id = db.write_sync(
            contacts.create, {"name": "Sunita Namuna", "notes": "calls on Sundays"}, None, ["919999900001"]
        )
        run(db, REGISTER)
        detail = db.read_sync(contact_detail, id)
        assert detail is not None
        assert (detail.notes, detail.origin, detail.contact.city) == ("calls on Sundays", "staff", "Pune")


def undo_last(db: Database) -> tuple[undo.Kept, ...]:
    id = db.read_sync(lambda session: session.value("SELECT id FROM import_run ORDER BY rowid DESC"))
    db.write_sync(import_undo.begin_taking_back, id, "Meera")
    kept: list[undo.Kept] = []
    while True:
        step = db.write_sync(import_undo.take_back, id, "Meera")
        kept += step.kept
        if not step.left:
            return tuple(kept)


def test_one_press_takes_a_whole_import_back(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        db.write_sync(contacts.create, {"name": "Sunita Namuna"}, None, ["919999900001"])
        before = db.read_sync(store_digest), db.read_sync(counts)
        run(db, REGISTER)
        assert undo_last(db) == ()
        assert (db.read_sync(store_digest), db.read_sync(counts)) == before
        assert db.read_sync(verify_chain).intact
        assert not db.read_sync(lambda session: session.rows(
            "SELECT fields FROM journal WHERE fields LIKE '%Kalpit%' OR fields LIKE '%99999000%3%'"))  # fmt: skip


def test_undo_keeps_whom_somebody_has_dealt_with_since(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        run(db, REGISTER)
        id = db.read_sync(lambda session: session.value("SELECT id FROM contact WHERE name = 'Ravi Kalpit'"))
        db.write_sync(contacts.edit, id, {"city": "Rajkot"}, staff="Meera")
        kept = undo_last(db)
        assert [(one.kind, one.field, one.reason) for one in kept if one.kind == "contact"] == [
            ("contact", "city", "changed")
        ]
        assert db.read_sync(lambda session: session.rows("SELECT name, city FROM contact")) == [
            ("Ravi Kalpit", "Rajkot")
        ]


def test_mapping_of_a_layout_is_remembered(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        assert db.read_sync(importing.remembered_mapping, "ab") is None
        for targets in (("name", ""), ("name", "phones")):
            db.write_sync(importing.remember_mapping, "ab", targets)
        assert db.read_sync(importing.remembered_mapping, "ab") == ("name", "phones")


LINES = st.lists(
    st.tuples(
        st.sampled_from(
            ["Amit Kalpit", "AMIT KALPIT", "Sunita Namuna", "Suneeta Namuna", "सुनीता नमुना", "Amít Kalpit", ""]
        ),
        st.sampled_from(["", "9999900001", "9999900002", "9999900001/9999900002", "12"]),
        st.sampled_from(["", "Pune", "Surat"]),
        st.sampled_from(["", "1997-02-14", "1999-01-01"]),
        st.sampled_from(["", "mother of Aarav", "candidate"]),
        st.sampled_from(["", "Namuna", "Kalpit"]),
        st.sampled_from(["", "teacher", "farmer"]),
        st.sampled_from(["", "B.E."]),
        st.sampled_from(["", "active", "On hold"]),
        st.sampled_from(["", "Ari", "Suneeta Namuna"]),
        st.sampled_from(["", "NRI", "nri; Surat"]),
    ),
    max_size=14,
)
#: The steady run is short; SANJOG_EXPLORE=1 looks further.
EXAMPLES = 2000 if os.environ.get("SANJOG_EXPLORE") else 60
HEADINGS = "Name,Mobile,City,DOB,Role,Family,Occupation,Education,Status,Nickname,Labels\n"


class _Undo(Exception):
    """Takes a trial back."""


def test_any_register_is_planned_as_it_is_taken_taken_once_and_taken_back(tmp_path: Path) -> None:
    """Whatever is there already, and in steps of any length: what the plan of the whole file says comes true."""

    def trial(
        session: Session, before: list[tuple[str, ...]], lines: list[tuple[str, ...]], step: int
    ) -> None:
        take(session, _register(before))
        rows = _register(lines)
        digest, there = store_digest(session), counts(session)
        planned = plan(session, rows)
        assert planned == take(session, rows, step=step)
        people = count(session, "contact")
        assert Counts(take(session, rows)).as_dict()["new"] == 0
        assert count(session, "contact") == people
        for (id,) in session.rows("SELECT id FROM import_run ORDER BY rowid DESC LIMIT 2"):
            import_undo.begin_taking_back(session, id)
            while import_undo.take_back(session, id).left:
                pass
        assert (store_digest(session), counts(session)) == (digest, there)
        raise _Undo

    with open_store(tmp_path) as (db, _clock):

        @settings(max_examples=EXAMPLES)
        @given(LINES, LINES, st.integers(1, 5))
        def check(before: list[tuple[str, ...]], lines: list[tuple[str, ...]], step: int) -> None:
            with pytest.raises(_Undo):
                db.write_sync(trial, before, lines, step)

        check()


def _register(lines: list[tuple[str, ...]]) -> list:
    return rows_of(HEADINGS + "\n".join(",".join(line) for line in lines) + "\n")
