"""The upkeep loop: every piece at its time, none keeping another waiting, none ending another."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions import audit, bulk, contact_files, contacts, undo
from sanjog_desktop.domain.clock import DAY, MINUTE, StillClock
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.privacy.audit import witnesses
from sanjog_desktop.privacy.backup import ledger
from sanjog_desktop.privacy.backup import plan as backup_plan
from sanjog_desktop.privacy.backup.making import Backups
from sanjog_desktop.privacy.backup.plan import BackupPlan
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreClosed
from sanjog_desktop.store.session import Session
from sanjog_desktop.sync.read_log import ReadLog
from sanjog_desktop.sync.state import SyncState
from sanjog_desktop.sync.upkeep import HOUR_S, MINUTE_S, Piece, UpkeepLoop
from tests.helpers.store import open_store


class Setting:
    """A loop on a real store, with a monotonic clock that is moved by hand."""

    def __init__(self, db: Database, clock: StillClock, profile: Path) -> None:
        self.db, self.clock, self.profile = db, clock, profile
        self.now_s = 0.0
        self.state = SyncState(clock)
        self.reads = ReadLog(db, clock)
        self.loop = self.again()

    def again(self) -> UpkeepLoop:
        """The loop as a later run of the program makes it."""
        self.clock.advance(1)
        return UpkeepLoop(
            self.db,
            self.profile,
            Backups(self.db, self.profile, self.profile / "attachments"),
            self.state,
            self.reads,
            monotonic=lambda: self.now_s,
        )

    async def turn(self, *names: str) -> None:
        """Do what is due, or only the pieces named."""
        if names:
            for piece in self.loop.pieces:
                piece.due = self.now_s if piece.name in names else self.now_s + 1e9
        await asyncio.gather(*self.loop.start_due())


@pytest.fixture
def setting(tmp_path: Path) -> Iterator[Setting]:
    with open_store(tmp_path / "profile") as (db, clock):
        yield Setting(db, clock, tmp_path / "profile")


def actions(db: Database) -> list[str]:
    return db.read_sync(
        lambda session: [row[0] for row in session.rows("SELECT action FROM audit ORDER BY seq")]
    )


def test_a_piece_that_fails_or_hangs_takes_nothing_with_it(setting: Setting) -> None:
    done: list[str] = []

    async def fails() -> None:
        done.append("fails")
        raise ZeroDivisionError

    async def refuses() -> None:
        done.append("refuses")
        raise UserError("no", "later")

    async def hangs() -> None:
        done.append("hangs")
        await asyncio.Event().wait()

    async def works() -> None:
        done.append("works")

    async def play() -> None:
        loop = setting.loop
        loop.pieces[:] = [
            Piece("fails", MINUTE_S, fails), Piece("hangs", MINUTE_S, hangs), Piece("refuses", MINUTE_S, refuses),
            Piece("works", HOUR_S, works),
        ]  # fmt: skip
        for minutes in range(3):
            setting.now_s = minutes * 60.0
            loop.start_due()
            await asyncio.sleep(0.01)
        assert done == ["fails", "hangs", "refuses", "works", *["fails", "refuses"] * 2]
        await loop._stop()

    asyncio.run(play())


def test_files_taken_off_a_card_go_when_they_can_no_longer_be_put_back(setting: Setting, tmp_path: Path) -> None:
    files, photo = AttachmentFiles(setting.profile / "attachments"), tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + bytes(500))

    async def play() -> None:
        db = setting.db
        person = await db.write(contacts.create, {"name": "Sunita Namuna"}, staff="Asha")
        kept, removed = [await contact_files.take_in(db, files, person, photo, "photo") for _ in range(2)]
        await db.write(contact_files.remove, removed, staff="Asha")
        await setting.turn("removed files")
        assert set(files.ids()) == {kept, removed}
        setting.clock.advance(31 * DAY)
        await setting.turn("removed files")
        assert list(files.ids()) == [kept] and "file_shred" in actions(db)

    asyncio.run(play())


def test_what_was_to_be_undone_goes_on_and_what_was_cut_off_is_closed(setting: Setting) -> None:
    async def play() -> None:
        db = setting.db
        people = [await db.write(contacts.create, {"name": f"Namuna {n}"}) for n in range(8)]
        sets = [await db.write(undo.begin_change, "bulk", "bulk_assign", "Asha") for _ in range(2)]
        for own, owner in zip(sets, ("Meera", "Ravi"), strict=True):
            await db.write(bulk.step, people, bulk.Assign(owner), staff="Asha", change_set=own)
        await db.write(undo.undo_step, sets[1], 3)
        setting.loop = setting.again()  # the next run of the program
        await setting.turn("unfinished changes")
        states = dict(await db.read(lambda s: s.rows("SELECT id, state FROM change_set WHERE kind = 'bulk'")))
        assert states == {sets[0]: "done", sets[1]: "undone"}
        assert await db.read(lambda s: s.rows("SELECT DISTINCT owner FROM contact")) == [("Meera",)]

    asyncio.run(play())


def test_a_backup_is_made_when_it_is_due_and_a_missed_one_at_once(setting: Setting, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    async def play() -> None:
        await setting.turn("backup")
        assert "backup_made" not in actions(setting.db)
        await setting.db.write(backup_plan.set_backup_plan, BackupPlan(str(stick)), staff="Asha")
        await setting.turn("backup")  # none was ever made
        assert actions(setting.db).count("backup_made") == 1
        setting.clock.advance(5 * MINUTE)
        await setting.turn("backup")
        assert actions(setting.db).count("backup_made") == 1
        setting.clock.advance(3 * DAY)  # the PC was off
        await setting.turn("backup")
        assert actions(setting.db).count("backup_made") == 2

    asyncio.run(play())


def test_a_backup_that_fails_is_shown_until_one_is_made(setting: Setting, tmp_path: Path) -> None:
    async def play() -> None:
        stick = tmp_path / "stick"
        await setting.db.write(backup_plan.set_backup_plan, BackupPlan(str(stick)))
        await setting.turn("backup")
        assert [pause.what for pause in setting.state.pauses] == ["backup"]
        stick.mkdir()
        setting.clock.advance(10 * MINUTE)
        await setting.turn("backup")  # not yet: it would be tried every minute
        assert setting.state.pauses
        setting.clock.advance(51 * MINUTE)
        await setting.turn("backup")
        assert not setting.state.pauses

    asyncio.run(play())


def test_the_ledger_follows_an_erasure_within_seconds(setting: Setting) -> None:
    def erase(session: Session) -> None:
        session.execute(
            "INSERT INTO tombstone(pseudonym, request_ref, erased_at, contact_id, keys) VALUES ('p', 'r', 1, 'c', '[]')"
        )
        session.changed("tombstone", "c")

    def known() -> int:
        key = setting.db.write_sync(ledger.ledger_key)
        found = ledger.read_file(setting.profile / ledger.FILE, key)
        return len(found.erased) if found else -1

    async def play() -> None:
        running = asyncio.ensure_future(setting.loop.run())
        await asyncio.sleep(0)
        for piece in setting.loop.pieces:
            piece.due = 1e9
        await setting.db.write(erase)
        assert setting.loop._by_name["ledger"].due == pytest.approx(10.0)
        setting.now_s = 11.0
        setting.loop._woken.set()
        while known() < 1:
            await asyncio.sleep(0.01)
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running

    asyncio.run(play())


def test_reads_are_written_in_the_end_and_once(setting: Setting) -> None:
    async def play() -> None:
        running = asyncio.ensure_future(setting.loop.run())
        await asyncio.sleep(0)
        for _ in range(10):
            setting.reads.note("photo", "attachment", "a1", "Asha")
        setting.reads.note("photo", "attachment", "a1", "Ravi")
        setting.reads.note("document", "attachment", "a2", "Asha")
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running
        assert (
            actions(setting.db).count("read_photo") == 2 and actions(setting.db).count("read_document") == 1
        )
        setting.clock.advance(9 * MINUTE)
        setting.reads.note("photo", "attachment", "a1", "Asha")
        assert await setting.reads.flush() == 0
        setting.clock.advance(2 * MINUTE)
        setting.reads.note("photo", "attachment", "a1", "Asha")
        assert await setting.reads.flush() == 1

    asyncio.run(play())


def test_scrolling_past_a_thousand_photographs_is_no_storm_of_writes(setting: Setting) -> None:
    async def play() -> None:
        for _round in range(5):
            for number in range(1_000):
                setting.reads.note("photo", "attachment", f"a{number}", "Asha")
        written = 0
        unsubscribe = setting.db.on_changes(lambda _changes: None)
        before = await setting.db.read(lambda session: session.value("SELECT count(*) FROM audit"))
        written = await setting.reads.flush()
        unsubscribe()
        after = await setting.db.read(lambda session: session.value("SELECT count(*) FROM audit"))
        assert written == 1_000 == after - before
        assert await setting.db.read(audit.verify_chain)

    asyncio.run(play())


def test_everything_runs_on_an_empty_store_without_a_complaint(
    setting: Setting, caplog: pytest.LogCaptureFixture
) -> None:
    async def play() -> None:
        await setting.turn()
        await setting.db.write(audit.record, "contact_edit", "contact", "c")
        setting.loop.wake()
        await setting.turn()
        assert (await setting.db.read(witnesses.audit_state)).checkpoint_size == 1

    asyncio.run(play())
    assert not [record for record in caplog.records if record.levelname in ("ERROR", "CRITICAL")]


def test_it_ends_with_the_store(setting: Setting) -> None:
    async def play() -> None:
        setting.loop.wake()
        setting.db.close()
        setting.now_s = 6.0
        running = asyncio.ensure_future(setting.loop.run())
        await asyncio.sleep(0)
        setting.now_s = 12.0
        setting.loop._woken.set()
        with pytest.raises(StoreClosed):
            await asyncio.wait_for(running, 10)

    asyncio.run(play())
