"""Fault 25 of the budget page, and its neighbours: backups while the store is written to, killed, on a full disk."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import signal
from pathlib import Path

import pytest

from sanjog_desktop.domain.clock import DAY, HOUR, StillClock
from sanjog_desktop.privacy.backup import folder as backup_folder
from sanjog_desktop.privacy.backup import plan as backup_plan
from sanjog_desktop.privacy.backup import restore
from sanjog_desktop.privacy.backup.folder import NoRoom
from sanjog_desktop.privacy.backup.making import Backups
from sanjog_desktop.privacy.backup.plan import BackupPlan
from sanjog_desktop.store.errors import DiskFull
from sanjog_desktop.store.session import Session
from tests.helpers.erasures import KEY, NOON, Place, furnish, open_place
from tests.helpers.processes import ROOT, start
from tests.helpers.small_disk import MB, SmallDisk, small_disk

_CHILD = """
import asyncio, os, signal, sys
from pathlib import Path
from sanjog_desktop.domain.clock import SystemClock
from sanjog_desktop.privacy.backup.making import Backups
from sanjog_desktop.privacy.backup.plan import BackupPlan
from sanjog_desktop.store.database import Database

profile, stick, left = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
db = Database(profile / "store.db", bytes(range(32)), SystemClock())
db.open()


def counted(real):
    def call(*arguments, **named):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*arguments, **named)
    return call


os.fsync, os.replace, os.mkdir, os.unlink = map(counted, (os.fsync, os.replace, os.mkdir, os.unlink))
asyncio.run(Backups(db, profile, profile / "attachments").make(BackupPlan(stick)))
(profile / "made").touch()
db.close()
"""


def backups_of(place: Place) -> Backups:
    return Backups(place.db, place.profile, place.profile / "attachments")


def test_a_backup_made_while_everybody_writes_is_one_moment_of_the_store(tmp_path: Path) -> None:
    """Pairs of rows are written in one transaction each: a copy that held half of one would be caught."""
    stick = tmp_path / "stick"
    stick.mkdir()

    def write_pair(session: Session, number: int) -> None:
        for half in "ab":
            session.execute(
                "INSERT INTO setting(key, value, changed_at) VALUES (?, '1', 0)", (f"{half}{number}",)
            )

    async def play(place: Place) -> backup_plan.BackupRow:
        making = asyncio.ensure_future(backups_of(place).make(BackupPlan(str(stick))))
        number = 0
        while not making.done():
            await place.db.write(write_pair, number)
            assert await place.db.read(lambda session: session.value("SELECT count(*) FROM contact")) > 0
            number += 1
        assert number > 20
        return await making

    with open_place(tmp_path / "profile") as place:
        furnish(place, messages=600)
        files = {path.name: path.read_bytes() for path in (tmp_path / "profile" / "attachments").iterdir()}
        people = place.db.read_sync(_people)
        row = asyncio.run(play(place))
    done = restore.restore(Path(row.path), tmp_path / "profile", KEY, StillClock(NOON + HOUR), live_key=KEY)
    assert done.attachments == 3 and done.missing == 0
    with open_place(tmp_path / "profile", NOON + HOUR) as place:
        halves = [
            place.value("SELECT count(*) FROM setting WHERE key GLOB ?", f"{half}[0-9]*") for half in "ab"
        ]
        assert halves[0] == halves[1]
        assert place.value("SELECT count(*) FROM message WHERE conversation_id = 1") == 600
        assert place.value("PRAGMA integrity_check") == "ok"
        assert place.db.read_sync(_people) == people
    assert {
        path.name: path.read_bytes() for path in (tmp_path / "profile" / "attachments").iterdir()
    } == files


def _people(session: Session) -> list[tuple[object, ...]]:
    return session.rows(
        """SELECT c.id, c.name, p.phone, m.id, m.body, m.wamid FROM contact c
          JOIN contact_point p ON p.contact_id = c.id JOIN conversation v ON v.contact_id = c.id
          JOIN message m ON m.conversation_id = v.id ORDER BY m.id"""
    )


def test_killed_at_any_moment_it_leaves_the_older_backup_and_the_store(tmp_path: Path) -> None:
    profile, stick = tmp_path / "profile", tmp_path / "stick"
    stick.mkdir()
    with open_place(profile) as place:
        furnish(place, messages=600)
        older = asyncio.run(backups_of(place).make(BackupPlan(str(stick))))
    older_bytes = {path.name: path.read_bytes() for path in Path(older.path).iterdir()}
    script = tmp_path / "child.py"
    script.write_text(_CHILD, encoding="utf-8")
    steps = 0
    while not (profile / "made").exists():
        child = start(
            str(script), str(profile), str(stick), str(steps), environment={"PYTHONPATH": str(ROOT)}
        )
        assert child.process.wait(60) == (0 if (profile / "made").exists() else -signal.SIGKILL)
        assert {path.name: path.read_bytes() for path in Path(older.path).iterdir()} == older_bytes
        with open_place(profile, NOON + DAY) as place:
            assert place.value("PRAGMA integrity_check") == "ok"
        steps += 3
    assert steps > 30
    with open_place(profile, NOON + 2 * DAY) as place:
        made = asyncio.run(backups_of(place).make(BackupPlan(str(stick))))
        asyncio.run(backups_of(place).check(made))
        asyncio.run(backups_of(place).check(older))
    root = Path(made.path).parent
    assert not list(root.glob("*.part")) and not (profile / "backup-check").exists()


def fill(stick: SmallDisk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave no room on the stick; where none could be mounted, its folder refuses what the operating system would."""
    if stick.mounted:
        stick.fill()
        return
    real = os.fsync

    def fsync(file: int) -> None:
        if str(stick.folder) in str(Path(f"/proc/self/fd/{file}").readlink()):
            raise OSError(errno.ENOSPC, "No space left on device")
        real(file)

    monkeypatch.setattr(os, "fsync", fsync)


def test_a_disk_that_fills_while_a_backup_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sanjog_desktop.privacy.backup.making.ROOM", 0)
    with open_place(tmp_path / "profile") as place, small_disk(tmp_path / "stick", 24) as stick:
        furnish(place, messages=600)
        plan = BackupPlan(str(stick.folder))
        first = asyncio.run(backups_of(place).make(plan))
        before = {path: path.read_bytes() for path in Path(first.path).iterdir()}

        async def play() -> None:
            """Whoever else uses the stick fills it when the copy has begun."""
            filled = False

            def progress(_size: int) -> None:
                nonlocal filled
                if not filled:
                    filled = True
                    fill(stick, monkeypatch)

            place.clock.advance(DAY)
            backups = Backups(place.db, place.profile, place.profile / "attachments", progress)
            with pytest.raises((DiskFull, NoRoom)):
                await backups.make(plan)

        asyncio.run(play())
        state = place.db.read_sync(backup_plan.backup_state)
        assert state.fault is not None and "The disk is full" in state.fault.text
        assert {path: path.read_bytes() for path in Path(first.path).iterdir()} == before
        assert not list(Path(first.path).parent.glob("*.part"))
        place.db.write_sync(lambda session: session.execute("UPDATE contact SET city = 'x'") and None)
        if stick.mounted:
            stick.free()
        monkeypatch.undo()
        monkeypatch.setattr("sanjog_desktop.privacy.backup.making.ROOM", 0)
        place.clock.advance(DAY)
        second = asyncio.run(backups_of(place).make(plan))
        asyncio.run(backups_of(place).check(second))
        assert place.db.read_sync(backup_plan.backup_state).fault is None


@pytest.mark.parametrize("size_mb", [1, 3, 5, 7])
def test_a_stick_too_small_says_so_and_is_left_as_it_was(
    tmp_path: Path, size_mb: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the check for room switched off the disk itself refuses, at every stage of the work."""
    monkeypatch.setattr("sanjog_desktop.privacy.backup.making._require_room", lambda _place, _needed: None)
    with open_place(tmp_path / "profile") as place, small_disk(tmp_path / "stick", size_mb) as stick:
        if not stick.mounted:
            fill(stick, monkeypatch)
        furnish(place, messages=300, files=4)
        size = place.db.path.stat().st_size
        try:
            row = asyncio.run(backups_of(place).make(BackupPlan(str(stick.folder))))
        except DiskFull:
            assert size_mb * MB < 3 * size or not stick.mounted
            left = [path for path in stick.folder.rglob("*") if path.is_file()]
            assert not [path for path in left if path.name in ("store.db", "manifest.json")]
            assert backup_folder.backups_in(next(stick.folder.glob("*"), stick.folder)) == []
        else:
            assert json.loads((Path(row.path) / "manifest.json").read_bytes())
        place.db.write_sync(lambda session: session.execute("UPDATE contact SET city = 'y'") and None)
