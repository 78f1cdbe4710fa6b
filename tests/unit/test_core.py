"""The core: a loop that fails is begun again, and the others do not notice."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from sanjog_desktop import core as module
from sanjog_desktop.actions import audit, contact_files, contacts
from sanjog_desktop.core import Core
from sanjog_desktop.domain.ids import AttachmentId


class Faulty:
    """A loop with a bug that shows once."""

    def __init__(self) -> None:
        self.runs = 0
        self.well = asyncio.Event()

    def wake(self) -> None:
        """Nothing waits."""

    async def run(self) -> None:
        """Fail the first time, then work on."""
        self.runs += 1
        if self.runs == 1:
            raise ZeroDivisionError
        self.well.set()
        await asyncio.Event().wait()


def test_a_loop_with_a_bug_is_begun_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FAULT_RESTS_S", (0.0,))

    async def play() -> None:
        core = Core(tmp_path, bytes(32))
        faulty = Faulty()
        core._run("faulty", faulty)
        await asyncio.wait_for(faulty.well.wait(), 10)
        await core.stop_loops()
        assert faulty.runs == 2

    asyncio.run(play())


def test_the_sweep_at_the_start_spares_what_a_row_names(tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + bytes(500))

    async def play() -> None:
        core = Core(tmp_path / "profile", bytes(32))
        core.open()
        person = await core.db.write(contacts.create, {"name": "Sunita Namuna"})
        kept = await contact_files.take_in(core.db, core.files, person, photo, "photo")
        core.files.write(AttachmentId("orphan"), b"no row names it")
        await core.start_loops()
        await core.stop_loops()
        assert list(core.files.ids()) == [kept]
        core.close()

    asyncio.run(play())


def test_upkeep_runs_beside_the_loops_and_ends_with_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No account, no relay: the log is signed and the ledger written all the same, and what was seen is kept."""
    monkeypatch.setattr("sanjog_desktop.sync.upkeep._FIRST_S", 0.0)
    profile = tmp_path / "profile"

    async def play() -> None:
        core = Core(profile, bytes(32))
        core.open()
        core.db.write_sync(audit.record, "contact_edit", "contact", "c")
        await core.start_loops()
        async with asyncio.timeout(30):
            while not (list(profile.glob("*.checkpoints")) and (profile / "erasures.ledger").exists()):
                await asyncio.sleep(0.02)
        core.reads.note("photo", "attachment", "a", "Asha")
        await core.stop_loops()
        seen = core.db.read_sync(lambda session: session.value("SELECT action FROM audit ORDER BY seq DESC LIMIT 1"))
        assert seen == "read_photo"
        core.close()

    asyncio.run(play())
