"""A register comes in once, whatever it holds and however often it is imported."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.actions import contacts, suppressions
from sanjog_desktop.actions.audit import verify_chain
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.import_plan import read_date
from sanjog_desktop.actions.importing import ImportReport, import_rows, plan_import
from sanjog_desktop.domain.registers import read_register
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.contacts import contact_detail
from sanjog_desktop.store.reads.search import search_people
from sanjog_desktop.store.session import Session
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


def run(db: Database, text: str) -> ImportReport:
    return db.write_sync(import_rows, read_register(text.encode()).rows, "Meera")


def count(session: Session, table: str) -> int:
    return int(session.value(f"SELECT count(*) FROM {table}") or 0)


def test_register_is_planned_and_taken_alike(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        rows = read_register(REGISTER.encode()).rows
        planned = db.read_sync(plan_import, rows)
        assert db.read_sync(count, "contact") == 0
        report = run(db, REGISTER)
        assert planned.rows == report.rows
        assert report.counts == {"new": 5, "updated": 0, "duplicate": 1, "shared": 2, "bad": 1}
        assert [row.line for row in report.rows if row.outcome == "bad"] == [6]
        assert "sound alike" in report.rows[5].reasons[0]
        assert "not a date of birth" in report.rows[6].reasons[0]
        assert planned.as_json()["dry_run"] is True
        assert planned.as_text().endswith("Nothing was changed: this was a dry run.")
        assert "Line 6, not taken: Neither a name nor a phone number." in report.as_text()


def test_second_import_changes_nothing(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        run(db, REGISTER)
        before = [
            db.read_sync(count, table) for table in ("contact", "contact_point", "shared_point", "family")
        ]
        journal = db.read_sync(count, "journal")
        again = run(db, REGISTER)
        assert again.counts["new"] == again.counts["updated"] == 0
        after = [
            db.read_sync(count, table) for table in ("contact", "contact_point", "shared_point", "family")
        ]
        assert (after, db.read_sync(count, "journal")) == (before, journal)
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
        assert {hit.name for hit in db.read_sync(search_people, "00001", 10)} == {
            "Sunita Namuna",
            "Aarav Namuna",
        }
        family = db.read_sync(
            lambda session: session.value("SELECT count(*) FROM family WHERE name = 'Namuna'")
        )
        assert family == 1


def test_later_register_completes_a_card_and_overwrites_nothing(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        run(db, REGISTER)
        text = "Name,Mobile,City,Email,DOB\nAarav Namuna,9999900001 & 9999900007,Mumbai,aarav@example.org,14-02-1997\n"
        report = run(db, text)
        assert report.counts["updated"] == 1
        assert report.rows[0].reasons == ("City stays 'Pune'; the file says 'Mumbai'.",)
        id = db.read_sync(lambda session: session.value("SELECT id FROM contact WHERE name = 'Aarav Namuna'"))
        detail = db.read_sync(contact_detail, id)
        assert detail is not None and detail.candidate is not None
        assert (detail.email, detail.contact.city, detail.candidate.born_on) == (
            "aarav@example.org", "Pune", "1997-02-14",
        )  # fmt: skip
        assert {point.phone for point in detail.points} == {"919999900001", "919999900007"}


def test_same_name_on_another_number_is_another_person(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        report = run(db, "Name,Mobile,DOB\nAmit Kalpit,9999900001,\nAmit Kalpit,9999900002,\n"
                         "Amit Kalpit,9999900001,2001-01-01\nAmit Kalpit,9999900001,1999-01-01\n")  # fmt: skip
        assert [row.outcome for row in report.rows] == ["new", "new", "updated", "new"]


def test_erased_people_do_not_come_back_and_a_stop_stands(tmp_path: Path) -> None:
    def suppress(session: Session) -> None:
        keys = identity_keys(session)
        for digits, reason in (("919999900001", "erasure"), ("919999900002", "stop")):
            suppressions.suppress(session, keys, [keys.phone(digits)], reason=reason, at=NOON)

    with open_store(tmp_path) as (db, _clock):
        db.write_sync(suppress)
        text = "Name,Mobile\nSunita Namuna,9999900001\nRavi Kalpit,9999900002\n"
        assert db.read_sync(plan_import, read_register(text.encode()).rows).counts["bad"] == 1
        report = run(db, text)
        assert [row.outcome for row in report.rows] == ["bad", "new"]
        assert "stays so" in report.rows[1].reasons[0]
        assert db.read_sync(count, "consent") == 0


def test_import_spares_what_staff_wrote(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        id = db.write_sync(
            contacts.create, {"name": "Sunita Namuna", "notes": "calls on Sundays"}, None, ["919999900001"]
        )
        run(db, REGISTER)
        detail = db.read_sync(contact_detail, id)
        assert detail is not None
        assert (detail.notes, detail.origin, detail.contact.city) == ("calls on Sundays", "staff", "Pune")


def test_dates_are_read_day_first() -> None:
    read = {
        text: read_date(text, NOON)
        for text in ("03/04/1999", "3-4-99", "1999-04-03", "3 Apr 1999", "04/31/1999", "3/4/2999")
    }
    assert read == {"03/04/1999": "1999-04-03", "3-4-99": "1999-04-03", "1999-04-03": "1999-04-03",
                    "3 Apr 1999": "1999-04-03", "04/31/1999": "", "3/4/2999": ""}  # fmt: skip


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
    ),
    max_size=14,
)
#: The steady run is short; SANJOG_EXPLORE=1 looks further.
EXAMPLES = 2000 if os.environ.get("SANJOG_EXPLORE") else 80
HEADINGS = "Name,Mobile,City,DOB,Role,Family,Occupation,Education\n"


class _Undo(Exception):
    """Takes a trial back."""


def test_any_register_is_planned_as_it_is_taken_and_taken_once(tmp_path: Path) -> None:
    """Whatever is there already, and in steps of any length: what the plan of the whole file says comes true."""

    def trial(session: Session, before: list[tuple[str, ...]], lines: list[tuple[str, ...]], step: int) -> None:
        import_rows(session, read_register(_register(before)).rows)
        rows = read_register(_register(lines)).rows
        planned = plan_import(session, rows).rows
        taken = ImportReport()
        for at in range(0, len(rows), step):
            taken += import_rows(session, rows[at : at + step])
        assert planned == taken.rows
        people = count(session, "contact")
        again = import_rows(session, rows)
        assert again.counts["new"] == 0
        assert count(session, "contact") == people
        raise _Undo

    with open_store(tmp_path) as (db, _clock):

        @settings(max_examples=EXAMPLES)
        @given(LINES, LINES, st.integers(1, 5))
        def check(before: list[tuple[str, ...]], lines: list[tuple[str, ...]], step: int) -> None:
            with pytest.raises(_Undo):
                db.write_sync(trial, before, lines, step)

        check()


def _register(lines: list[tuple[str, ...]]) -> bytes:
    return (HEADINGS + "\n".join(",".join(line) for line in lines)).encode()
