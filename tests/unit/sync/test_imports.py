"""A file on its way in: whatever stops it, nothing of it stays; others get their turn meanwhile."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from sanjog_desktop.actions import contacts, importing
from sanjog_desktop.actions.digest import store_digest
from sanjog_desktop.actions.import_plan import Planner
from sanjog_desktop.core import Core
from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.domain.errors import Cancelled, UserError
from sanjog_desktop.domain.imports.headings import WHY_NOT
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.imports import unfinished_imports
from sanjog_desktop.store.search_index import reindex_person
from sanjog_desktop.store.session import Session
from sanjog_desktop.sync import imports
from sanjog_desktop.sync.import_files import write_bad_rows
from tests.helpers.importing import rows_of
from tests.helpers.store import NOON, open_store

KEPT = (
    "journal", "change_set", "import_run", "contact", "candidate", "contact_point", "family", "label",
    "person_search", "person_number", "register", "duplicate_todo",
)  # fmt: skip


def register(path: Path, rows: int) -> Path:
    """People of whom two in three share a number with their family."""
    lines = ["Name,Mobile,Family,City,Date of birth,Education,Remarks"]
    lines += [
        f"Invented {at} Namuna,+91 99999 {at // 3:05d},Namuna {at // 3},Pune,14/02/1990,B.E.,note {at}"
        for at in range(rows)
    ]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def left(session: Session) -> tuple[str, list[int]]:
    """All that an import could leave behind."""
    return store_digest(session), [int(session.value(f"SELECT count(*) FROM {table}") or 0) for table in KEPT]


def run(database: Database, path: Path, progress: imports.Progress | None = None) -> imports.Outcome:
    preview = imports.open_preview(database, path, imports.Choices())
    choices = imports.Choices(targets=preview.targets)
    return asyncio.run(
        imports.run_file(database, path, choices, progress or imports.Progress(), staff="Meera")
    )


def stop_after(database: Database, path: Path, rows: int) -> None:
    """Import a file and press stop once ``rows`` of it are in."""

    async def drive() -> None:
        preview = imports.open_preview(database, path, imports.Choices())
        progress = imports.Progress()
        running = asyncio.ensure_future(
            imports.run_file(database, path, imports.Choices(targets=preview.targets), progress)
        )
        while progress.done < rows and not running.done():
            await asyncio.sleep(0.002)
        progress.stop()
        await running

    with pytest.raises(Cancelled):
        asyncio.run(drive())


def test_a_plan_comes_true_and_is_taken_back_whole(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        path = register(tmp_path / "register.csv", 1_000)
        before = db.read_sync(store_digest)
        choices = imports.Choices()
        planned = asyncio.run(imports.plan_file(db, path, choices, imports.Progress()))
        done = run(db, path)
        assert (planned.results, planned.counts) == (done.results, done.counts)
        assert done.counts["new"] == 1_000
        asyncio.run(imports.take_back(db, done.import_id, imports.Progress(), "Meera"))
        assert db.read_sync(store_digest) == before
        assert db.read_sync(lambda session: session.value("SELECT count(*) FROM person_search")) == 0


def test_a_stopped_import_leaves_nothing_behind(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        db.write_sync(contacts.create, {"name": "Sunita Namuna"}, None, ["919999900001"])
        before = db.read_sync(left)
        stop_after(db, register(tmp_path / "register.csv", 3_000), 1_500)
        assert db.read_sync(left) == before


@pytest.mark.slow
@pytest.mark.timeout(1_800)
def test_two_hundred_thousand_rows_stopped_half_way_leave_nothing_behind(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        db.write_sync(contacts.create, {"name": "Sunita Namuna"}, None, ["919999900001"])
        before = db.read_sync(left)
        stop_after(db, register(tmp_path / "register.csv", 200_000), 100_000)
        assert db.read_sync(left) == before


def test_what_a_crash_cut_off_goes_at_the_next_start(tmp_path: Path) -> None:
    key = bytes(range(32))
    core = Core(tmp_path, key, StillClock(NOON))
    core.open()
    before = core.db.read_sync(left)

    def begin(session: Session) -> None:
        pen = importing.begin_import(session, "register.csv", "text", 600, "Meera")
        rows = rows_of(
            "Name,Mobile,City\n" + "".join(f"Invented {at},+91 99999 {at:05d},Pune\n" for at in range(300))
        )
        importing.import_rows(session, pen, Planner(), rows)

    core.db.write_sync(begin)
    assert core.db.read_sync(left) != before
    core.db.close()  # as after a crash: nobody finished the import
    core = Core(tmp_path, key, StillClock(NOON))
    core.open()
    try:
        asyncio.run(core.settle_imports())
        assert core.db.read_sync(left) == before
        assert core.db.read_sync(unfinished_imports) == []
    finally:
        core.close()


def test_a_file_that_breaks_off_leaves_nothing_behind(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        path = register(tmp_path / "register.csv", 900)
        before = db.read_sync(left)
        with path.open("ab") as file:
            file.write(b'"Open ' + b"x" * 2_000_000)
        with pytest.raises(UserError):
            run(db, path)
        assert db.read_sync(left) == before


def test_somebody_erased_meanwhile_stops_the_import(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        pen = db.write_sync(importing.begin_import, "register.csv", "text")
        planner = Planner()
        rows = rows_of("Name,Mobile\nInvented One,9999900001\n")
        db.read_sync(planner.look_up, rows)
        prepared = importing.prepare_rows(planner, pen, rows, NOON)
        db.write_sync(
            lambda session: session.execute(
                "INSERT INTO tombstone(pseudonym, request_ref, erased_at, contact_id) VALUES ('p', 'PR-1', 1, 'c')"
            )
        )
        with pytest.raises(UserError, match="erased"):
            db.write_sync(importing.write_rows, pen, prepared)


def test_others_write_while_a_register_comes_in(tmp_path: Path) -> None:
    async def drive(db: Database, path: Path) -> list[int]:
        progress, seen = imports.Progress(), list[int]()
        running = asyncio.ensure_future(imports.run_file(db, path, imports.Choices(), progress))
        while not running.done():
            await db.write(lambda session: session.execute("UPDATE contact SET notes = notes WHERE no = 1"))
            seen.append(progress.done)
            await asyncio.sleep(0.002)
        await running
        return seen

    with open_store(tmp_path) as (db, _clock):
        db.write_sync(contacts.create, {"name": "Sunita Namuna"}, None, ["919999911111"])
        seen = asyncio.run(drive(db, register(tmp_path / "register.csv", 3_000)))
        assert len({done for done in seen if 0 < done < 3_000}) >= 3


def test_the_search_index_says_what_it_would_after_an_edit(tmp_path: Path) -> None:
    def words(session: Session) -> list[tuple[set[str], set[str]]]:
        return [
            (set(names.split()), set(digits.split()))
            for names, digits in session.rows("SELECT names, digits FROM person_search ORDER BY no")
        ]

    def again(session: Session) -> None:
        for (no,) in session.rows("SELECT no FROM contact"):
            session.execute("UPDATE person_search SET names = 'x', digits = '' WHERE no = ?", (no,))
            reindex_person(session, no)

    text = (
        "Name,Mobile,Family,City,DOB,Education,Occupation,Diet,Community,Remarks,Expectations,Nickname,Labels\n"
        "सुनीता नमुना,9999900001 / 9999900002,Namuna,पुणे,14/02/1997,B.E. (Computer),teacher,veg,Patel,"
        "calls on Sundays,a kind person,Soni,NRI\n"
        "Ravi Kalpit,9999900001,Kalpit,Surat,,,farmer,,,,,,\n"
    )
    path = tmp_path / "register.csv"
    path.write_text(text, "utf-8")
    with open_store(tmp_path) as (db, _clock):
        run(db, path)
        before = db.read_sync(words)
        db.write_sync(again)
        assert db.read_sync(words) == before


def test_the_columns_of_a_layout_are_remembered(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_text("Who,Reach,Where\nSunita Namuna,9999900001,Pune\nRavi Kalpit,9999900002,Surat\n", "utf-8")
    with open_store(tmp_path) as (db, _clock):
        preview = imports.open_preview(db, path, imports.Choices())
        assert not preview.is_remembered
        choices = imports.Choices(targets=("name", "phones", "city"))
        asyncio.run(imports.run_file(db, path, choices, imports.Progress()))
        again = imports.open_preview(db, path, imports.Choices())
        assert (again.is_remembered, again.targets) == (True, ("name", "phones", "city"))


def test_rows_that_were_not_taken_are_mended_and_come_in(tmp_path: Path) -> None:
    path, mend = tmp_path / "register.csv", tmp_path / "mend.csv"
    path.write_text('Name,Mobile,City\nSunita Namuna,9999900001,Pune\n,,"=1+1"\n', "utf-8")
    with open_store(tmp_path) as (db, _clock):
        done = run(db, path)
        write_bad_rows(mend, done.columns, done.bad)
        text = mend.read_text("utf-8-sig")
        assert text.splitlines()[0] == f"Name,Mobile,City,{WHY_NOT}"
        assert ",'=1+1," in text
        mend.write_text(text.replace(",,", "Ravi Kalpit,9999900002,", 1), "utf-8")
        assert run(db, mend).counts["new"] == 1
        assert db.read_sync(
            lambda session: session.rows("SELECT city, notes FROM contact WHERE name = 'Ravi Kalpit'")
        ) == [("=1+1", "")]
