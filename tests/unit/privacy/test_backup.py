"""Backups: whole, proved, rotated; and what goes wrong on the way leaves the older ones as they were."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from sanjog_desktop.domain.clock import DAY, HOUR, StillClock
from sanjog_desktop.domain.ids import AttachmentId, new_id
from sanjog_desktop.privacy.backup import folder as backup_folder
from sanjog_desktop.privacy.backup import ledger
from sanjog_desktop.privacy.backup import making as backup_module
from sanjog_desktop.privacy.backup import plan as backup_plan
from sanjog_desktop.privacy.backup.folder import DamagedBackup, FolderMissing, NoRoom
from sanjog_desktop.privacy.backup.making import Backups
from sanjog_desktop.privacy.backup.plan import BackupPlan
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreClosed
from sanjog_desktop.store.session import Session
from sanjog_desktop.store.vault import Vault
from tests.helpers.store import NOON


@dataclass
class Agency:
    """An open profile with a vault, one attachment, and a folder for backups."""

    db: Database
    clock: StillClock
    profile: Path
    files: AttachmentFiles
    stick: Path
    backups: Backups
    plan: BackupPlan

    def make(self) -> backup_plan.BackupRow:
        return asyncio.run(self.backups.make(self.plan))

    @property
    def root(self) -> Path:
        return backup_folder.root_of(self.stick, self.db.read_sync(lambda session: session.device_id))

    def attach(self, content: bytes = b"a photograph") -> AttachmentId:
        id = AttachmentId(new_id())
        written = self.files.write(id, content)

        def add(session: Session) -> None:
            session.execute(
                "INSERT INTO attachment(id, state, key, size, sha256, created_at) VALUES (?, 'ready', ?, ?, ?, 0)",
                (id, written.key, written.size, written.sha256),
            )

        self.db.write_sync(add)
        return id


@pytest.fixture
def agency(tmp_path: Path) -> Iterator[Agency]:
    profile, stick = tmp_path / "profile", tmp_path / "stick"
    stick.mkdir()
    unlocked = Vault(profile).create("correct horse")
    clock = StillClock(NOON)
    db = Database(profile / "store.db", unlocked.key, clock)
    db.open()
    files = AttachmentFiles(profile / "attachments")
    agency = Agency(
        db,
        clock,
        profile,
        files,
        stick,
        Backups(db, profile, profile / "attachments"),
        BackupPlan(str(stick)),
    )
    agency.attach()
    yield agency
    db.close()


def listing(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_a_backup_is_whole_and_proved(agency: Agency) -> None:
    row = agency.make()
    place = Path(row.path)
    assert {path.name for path in place.iterdir()} == {"store.db", "vault.json", "vault.copy.json", "files.txt",
                                                       "manifest.json"}  # fmt: skip
    assert {path.name for path in agency.root.iterdir()} == {place.name, "attachments", "erasures.ledger"}
    state = agency.db.read_sync(backup_plan.backup_state)
    assert [each.id for each in state.rows] == [row.id] and state.rows[0].verified_at and state.fault is None
    assert row.files == 1 and row.size > 100_000
    assert not (agency.profile / backup_module.SCRATCH).exists()
    actions = agency.db.read_sync(
        lambda session: [one[0] for one in session.rows("SELECT action FROM audit")]
    )
    assert actions == ["backup_made"]


def test_nothing_in_it_can_be_read_without_the_key(agency: Agency) -> None:
    def add(session: Session) -> None:
        session.execute(
            "INSERT INTO contact(no, id, name, created_at, changed_at) VALUES (1, 'c', 'Sunita Namuna', 0, 0)"
        )

    agency.db.write_sync(add)
    row = agency.make()
    assert not any(b"Sunita" in raw or b"photograph" in raw for raw in listing(agency.stick).values())
    with pytest.raises(DamagedBackup) as error:
        backup_folder.open_key(backup_folder.read_manifest(Path(row.path)).key, bytes(32))
    assert "another profile" in error.value.detail


def test_attachments_are_copied_once(agency: Agency) -> None:
    agency.make()
    pool = agency.root / "attachments"
    first = {path.name: path.stat().st_mtime_ns for path in pool.iterdir()}
    agency.attach(b"another")
    agency.clock.advance(DAY)
    row = agency.make()
    assert row.files == 2 and len(list(pool.iterdir())) == 2
    assert all((pool / name).stat().st_mtime_ns == at for name, at in first.items())


def test_an_attachment_that_is_gone_is_left_out(agency: Agency) -> None:
    id = agency.attach(b"gone meanwhile")
    agency.files.delete(id)
    assert agency.make().files == 1


def test_old_backups_go_with_what_only_they_needed(agency: Agency) -> None:
    old = Path(agency.make().path)
    agency.clock.advance(10 * DAY)
    kept = Path(agency.make().path)
    agency.db.write_sync(lambda session: session.execute("DELETE FROM attachment") and None)
    agency.clock.advance(10 * DAY)
    newest = Path(agency.make().path)
    assert not old.exists() and kept.exists() and newest.exists()
    assert len(list((agency.root / "attachments").iterdir())) == 1  # the kept one still names it
    agency.clock.advance(10 * DAY)
    agency.make()
    assert not kept.exists() and not list((agency.root / "attachments").iterdir())
    gone = [row.removed_at is not None for row in agency.db.read_sync(backup_plan.backup_state).rows]
    assert gone == [False, False, True, True]


def test_no_backup_is_kept_longer_than_was_promised() -> None:
    with pytest.raises(ValueError, match="1 to 30 days"):
        BackupPlan("/somewhere", keep_days=31)
    for hours, minute in ((0, 0), (24 * 8, 0), (24, 24 * 60)):
        with pytest.raises(ValueError, match="once a week"):
            BackupPlan("/somewhere", every_hours=hours, at_minute=minute)


def test_a_folder_that_is_not_there_is_said_and_remembered(agency: Agency) -> None:
    shutil.rmtree(agency.stick)
    agency.db.write_sync(backup_plan.set_backup_plan, agency.plan)
    with pytest.raises(FolderMissing):
        agency.make()
    state = agency.db.read_sync(backup_plan.backup_state)
    assert state.fault is not None and "not connected" in state.fault.text
    assert state.next_at == NOON + HOUR  # tried again, not all the time
    agency.stick.mkdir()
    agency.make()
    assert agency.db.read_sync(backup_plan.backup_state).fault is None


def test_without_room_nothing_is_begun(agency: Agency, monkeypatch: pytest.MonkeyPatch) -> None:
    agency.make()
    before = listing(agency.root)
    monkeypatch.setattr(backup_module, "ROOM", 1 << 60)
    agency.clock.advance(DAY)
    with pytest.raises(NoRoom, match="room"):
        agency.make()
    assert listing(agency.root) == before


def test_every_damaged_part_is_found_by_the_check(agency: Agency) -> None:
    row = agency.make()
    asyncio.run(agency.backups.check(row))
    for name, raw in listing(agency.root).items():
        if name.endswith("ledger"):
            continue
        path = agency.root / name
        for at in {0, len(raw) // 2, len(raw) - 1}:
            changed = bytearray(raw)
            changed[at] ^= 1
            path.write_bytes(changed)
            with pytest.raises(DamagedBackup):
                asyncio.run(agency.backups.check(row))
        path.unlink()
        with pytest.raises(DamagedBackup):
            asyncio.run(agency.backups.check(row))
        assert agency.db.read_sync(backup_plan.backup_state).rows[0].fault
        path.write_bytes(raw)
    asyncio.run(agency.backups.check(row))
    assert agency.db.read_sync(backup_plan.backup_state).rows[0].fault == ""


def test_a_backup_stopped_or_cancelled_leaves_the_older_ones(agency: Agency) -> None:
    agency.make()
    before = listing(agency.root)
    agency.clock.advance(DAY)

    async def stopped() -> None:
        seen = 0

        def progress(size: int) -> None:
            nonlocal seen
            seen += size
            backups.stop()

        backups = Backups(agency.db, agency.profile, agency.profile / "attachments", progress)
        with pytest.raises(StoreClosed):
            await backups.make(agency.plan)
        assert seen

    async def cancelled() -> None:
        for waits in range(0, 40, 3):
            task = asyncio.ensure_future(agency.backups.make(agency.plan))
            for _ in range(waits):
                await asyncio.sleep(0.002)
            task.cancel()
            try:
                await task
            except asyncio.CancelledError:
                assert not list(agency.root.glob("*.part"))
            else:
                return

    asyncio.run(stopped())
    assert listing(agency.root) == before
    asyncio.run(cancelled())
    assert all(
        listing(agency.root)[name] == raw for name, raw in before.items() if not name.endswith("ledger")
    )


def test_what_a_killed_backup_left_is_cleared(agency: Agency) -> None:
    agency.make()
    draft = agency.root / "20261122T000000Z-abcd.part"
    draft.mkdir()
    (draft / "store.db").write_bytes(b"half")
    (agency.profile / backup_module.SCRATCH).mkdir()
    agency.clock.advance(DAY)
    agency.make()
    assert not draft.exists() and not (agency.profile / backup_module.SCRATCH).exists()
    assert len(backup_folder.backups_in(agency.root)) == 2


def test_the_ledger_is_as_new_as_the_store_and_forgets_nothing(agency: Agency) -> None:
    def erase(session: Session, name: str) -> None:
        session.execute(
            "INSERT INTO tombstone(pseudonym, request_ref, erased_at, contact_id, keys) VALUES (?, 'PR-1', 1, ?, '[]')",
            (f"contact:{name}", name),
        )

    async def read() -> ledger.Ledger:
        assert await agency.backups.keep_ledger(agency.plan) == 2
        key = await agency.db.read(ledger.ledger_key)
        found = [ledger.read_file(place / ledger.FILE, key) for place in (agency.profile, agency.root)]
        assert found[0] is not None and found[1] is not None
        assert found[0].erased == found[1].erased
        return found[0]

    agency.make()
    agency.db.write_sync(erase, "one")
    assert [one.contact_id for one in asyncio.run(read()).erased] == ["one"]
    agency.db.write_sync(erase, "two")
    assert [one.contact_id for one in asyncio.run(read()).erased] == ["one", "two"]
    raw = (agency.root / ledger.FILE).read_bytes()
    assert b"one" not in raw and b"contact:" not in raw
    key = agency.db.read_sync(ledger.ledger_key)
    for at in range(len(raw)):
        changed = bytearray(raw)
        changed[at] ^= 1
        with pytest.raises(ledger.DamagedLedger):
            ledger.unseal(bytes(changed), key)
    # What a newer file knows is not lost to a store that was put back.
    newer = ledger.Ledger(NOON + DAY, (ledger.Erased("contact:three", "PR-3", 1, "three", "[]", "all"),))
    ledger.write_ledger(newer, key, [agency.root])
    asyncio.run(agency.backups.keep_ledger(agency.plan))
    found = ledger.read_file(agency.root / ledger.FILE, key)
    assert found is not None and [one.contact_id for one in found.erased] == ["one", "three", "two"]


@pytest.mark.parametrize(
    ("plan", "hours"),
    [(BackupPlan("x", 6), 6), (BackupPlan("x", 24, 12 * 60), None), (BackupPlan("x", 168, 12 * 60), None)],
)
def test_when_the_next_is_due(plan: BackupPlan, hours: int | None) -> None:
    due = backup_plan.due_after(plan, NOON)
    if hours is not None:
        assert due == NOON + hours * HOUR
        return
    days = plan.every_hours // 24
    assert (days - 1) * DAY < due - NOON < (days + 1) * DAY
    assert backup_plan.due_after(plan, due) - due == days * DAY
