"""Making a backup: the store as it stands, the attachments, the vault, the ledger; proved by unpacking it again.

Nothing of an older backup is touched before the new one is whole. A draft that was cut off, by a kill, a full disk or
a stick pulled out, is removed at the next turn.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import shutil
import threading
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, ParamSpec, TypeVar

import msgspec

from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.privacy.backup import folder, ledger
from sanjog_desktop.privacy.backup import plan as backup_plan
from sanjog_desktop.privacy.backup.folder import FileLine, Manifest
from sanjog_desktop.privacy.backup.ledger import Ledger
from sanjog_desktop.privacy.backup.plan import BackupPlan, BackupRow
from sanjog_desktop.privacy.signing import encode_signed, signed, signing_key
from sanjog_desktop.store.copying import Copied, attachment_ids
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreClosed
from sanjog_desktop.store.files import os_failure, sync_folder, write_atomically
from sanjog_desktop.store.session import Session

P = ParamSpec("P")
T = TypeVar("T")

SCRATCH: Final = "backup-check"
"""The folder in the profile where a backup is unpacked to prove it; removed afterwards."""
ROOM: Final = 64 << 20
"""Bytes that must stay free on a disk a backup is written to: the store may lie on the same one."""
_ROUND: Final = 7
"""With many attachments, those that were there before are read again a share at a time, all within so many days."""
_ALL_UP_TO: Final = 2 << 30


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a backup says of the store; ``at`` in milliseconds."""

    device_id: str
    at: int
    audit_size: int


class Backups:
    """Makes and checks backups of one open store. ``profile`` holds the vault, ``attachments`` the encrypted files.

    One at a time. ``progress`` is told the bytes as they go, from another thread.
    """

    def __init__(
        self,
        db: Database,
        profile: Path,
        attachments: Path,
        progress: Callable[[int], None] = lambda _bytes: None,
    ) -> None:
        self._db = db
        self._profile = profile
        self._attachments = attachments
        self._progress = progress
        self._stopping = threading.Event()
        self._turn = asyncio.Lock()
        self._said: tuple[BackupPlan | None, Ledger] | None = None  # what every ledger file says by now

    def stop(self) -> None:
        """Have a backup that is being made end soon: it raises :class:`StoreClosed` and leaves nothing."""
        self._stopping.set()
        self._db.stop_copy()

    async def make(self, plan: BackupPlan) -> BackupRow:
        """Make a backup, prove it, remove those past their time. Raises a UserError; older backups stay then.

        What went wrong is also remembered in the store, for whoever looks later.
        """
        async with self._turn:
            self._stopping.clear()
            try:
                row = await self._make(plan)
            except UserError as error:
                await self._db.write(backup_plan.note_fault, error)
                raise
            await self.remove_old(plan)
            return row

    async def _make(self, plan: BackupPlan) -> BackupRow:
        facts = await self._db.write(_facts)
        root = folder.root_of(Path(plan.folder), facts.device_id)
        id, key = new_id(), os.urandom(32)
        place = root / folder.name_of(facts.at, id)
        draft, scratch = place.with_name(place.name + folder.PART), self._profile / SCRATCH
        await self._off(_begin, Path(plan.folder), root, self._db.path, self._profile)
        try:
            await self._off(_make_folders, draft, scratch)
            copied = await self._db.copy_to(draft / folder.STORE, key)
            manifest = await self._off(self._gather, root, draft, facts, copied, key, id)
            envelope = signed(manifest.as_document(), await self._db.read(signing_key))
            await self._off(write_atomically, draft / folder.MANIFEST, encode_signed(envelope))
            size = await self._off(self._prove, root, draft, scratch)
            # Before the backup counts, and after its snapshot: nobody who is gone by now is missing from it.
            await self.keep_ledger(plan)
            await self._off(_finish, draft, place)
        finally:
            await asyncio.to_thread(_discard, draft, scratch)
        row = BackupRow(id, str(place), facts.at, size, manifest.files, self._db.clock.now(), "", None)
        await self._db.write(backup_plan.note_made, row, manifest.store_sha256)
        return row

    async def keep_ledger(self, plan: BackupPlan | None, *, only_changed: bool = False) -> int:
        """Write the erasure ledger into the profile and beside the backups; in how many places it was written.

        ``only_changed``: nothing is written, and 0 the answer, while the store says what it said the last time.
        Raises a UserError when a folder that is there does not take it.
        """
        key = await self._db.write(ledger.ledger_key)
        content = await self._db.read(ledger.read_store)
        said = msgspec.structs.replace(content, written_at=0)
        if only_changed and (plan, said) == self._said:
            return 0
        places = [self._profile]
        if plan is not None:
            device_id = await self._db.read(_device_id)
            places.append(folder.root_of(Path(plan.folder), device_id))
        taken = await asyncio.to_thread(ledger.write_ledger, content, key, places)
        self._said = (plan, said) if len(taken) == len(places) else None
        return len(taken)

    async def remove_old(self, plan: BackupPlan) -> list[Path]:
        """Remove backups past their time, and what a killed one left; returns where those removed lay."""
        root = folder.root_of(Path(plan.folder), await self._db.read(_device_id))
        since = backup_plan.keep_since(plan, self._db.clock.now())
        removed = await self._off(_remove_old, root, since)
        ids = await self._db.read(_ids_at, removed)
        if ids:
            await self._db.write(backup_plan.note_removed, ids)
        return removed

    async def forget_erased(self, plan: BackupPlan) -> int:
        """Take attachments the store no longer has out of all backups, for an erasure; how many.

        Their rows in older backups, with the keys, go when those backups do.
        """
        root = folder.root_of(Path(plan.folder), await self._db.read(_device_id))
        if await self._db.read(_erasures) == 0 or not root.is_dir():
            return 0
        async with self._turn:
            live = await self._db.read(_live_files)
            return await self._off(folder.forget, root, live)

    async def check(self, row: BackupRow) -> None:
        """Prove an older backup again, every attachment included. Raises :class:`DamagedBackup`, and notes it."""
        backup, scratch = Path(row.path), self._profile / SCRATCH
        async with self._turn:
            self._stopping.clear()
            try:
                live = await self._db.read(_live_files)
                await self._off(_make_folders, scratch)
                await self._off(self._prove, backup.parent, backup, scratch, live)
            except folder.DamagedBackup as error:
                await self._db.write(backup_plan.note_checked, row.id, error.detail)
                raise
            finally:
                await asyncio.to_thread(_discard, scratch)
            await self._db.write(backup_plan.note_checked, row.id, "")

    async def _off(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run ``work`` on a thread. Cancelled, it is stopped and waited for: it must not write behind our back."""
        running = asyncio.ensure_future(asyncio.to_thread(work, *args, **kwargs))
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            self._stopping.set()
            await asyncio.gather(running, return_exceptions=True)  # how it ended concerns nobody any more
            raise
        except OSError as error:
            raise os_failure(error) from error

    # On a thread ---------------------------------------------------------------------------------

    def _tick(self, size: int) -> None:
        if self._stopping.is_set():
            raise StoreClosed("the backup was stopped")
        self._progress(size)

    def _gather(
        self, root: Path, draft: Path, facts: _Facts, copied: Copied, key: bytes, id: str
    ) -> Manifest:
        lines = self._take_files(root, attachment_ids(draft / folder.STORE, key))
        count, files_sha256 = folder.write_lines(draft / folder.FILES, lines)
        size, sha256 = folder.hash_file(draft / folder.STORE, self._tick)
        sealed = folder.seal_key(key, self._db.derived_key(folder.PURPOSE))
        return Manifest(
            id, facts.at, facts.device_id, copied.revision, size, sha256, _take_vault(self._profile, draft),
            files_sha256, count, sealed, copied.counts, facts.audit_size,
        )  # fmt: skip

    def _take_files(self, root: Path, ids: list[str]) -> list[FileLine]:
        """Bring the attachments into the pool. One that is no longer here was erased meanwhile: it is left out."""
        pool, lines = root / folder.POOL, []
        known = _known_files(root)
        pool.mkdir(exist_ok=True)
        for id in ids:
            source, target = self._attachments / id, pool / id
            line = known.get(id)
            if not source.exists():
                continue
            if line is None or not target.exists() or target.stat().st_size != line.size:
                try:
                    _require_room(root, source.stat().st_size)
                    line = folder.copy_file(source, target, self._tick)
                except FileNotFoundError:
                    continue  # erased in this very moment
            lines.append(line)
        sync_folder(pool)
        return lines

    def _prove(self, root: Path, backup: Path, scratch: Path, live: frozenset[str] | None = None) -> int:
        """Unpack a backup as restoring does; its size in bytes. Raises :class:`DamagedBackup`.

        With the ``live`` files of the store every attachment is read; those that are not live may be missing.
        """
        manifest = folder.read_manifest(backup)
        folder.check_vault(backup, manifest)
        key = folder.open_key(manifest.key, self._db.derived_key(folder.PURPOSE))
        _require_room(scratch, manifest.store_bytes)
        folder.unpack_store(backup, manifest, key, scratch, self._tick)
        lines = folder.read_lines(backup, manifest)
        size = sum(line.size for line in lines)
        every = live is not None or size <= _ALL_UP_TO
        share = lines if every else [line for line in lines if _is_due(line.id, manifest.made_at)]
        folder.check_files(root, share, self._tick, live=live)
        return size + manifest.store_bytes


def _facts(session: Session) -> _Facts:
    signing_key(session)
    ledger.ledger_key(session)
    size = session.value("SELECT coalesce(max(seq), 0) FROM audit")
    return _Facts(session.device_id, session.now(), int(size or 0))


def _device_id(session: Session) -> str:
    return session.device_id


def _erasures(session: Session) -> int:
    return int(session.value("SELECT count(*) FROM tombstone") or 0)


def _live_files(session: Session) -> frozenset[str]:
    return frozenset(
        row[0]
        for row in session.rows(
            "SELECT id FROM attachment UNION SELECT id FROM evidence_file UNION SELECT id FROM contact_file"
        )
    )


def _ids_at(session: Session, places: Sequence[Path]) -> list[str]:
    found = [session.value("SELECT id FROM backup WHERE path = ?", (str(place),)) for place in places]
    return [str(id) for id in found if id is not None]


def _begin(chosen: Path, root: Path, store: Path, profile: Path) -> None:
    """Make the folder of this PC's backups, clear what a killed backup left, and see that there is room."""
    if not chosen.is_dir():
        raise folder.FolderMissing
    root.mkdir(exist_ok=True)
    _discard(profile / SCRATCH, *root.glob(f"*{folder.PART}"))
    size = store.stat().st_size
    # The draft and the copy that proves it lie on two disks, or twice on one.
    same = root.stat().st_dev == profile.stat().st_dev
    _require_room(root, 2 * size if same else size)
    if not same:
        _require_room(profile, size)


def _require_room(place: Path, needed: int) -> None:
    free = shutil.disk_usage(place).free
    if free < needed + ROOM:
        raise folder.NoRoom(needed + ROOM, free)


def _make_folders(*folders: Path) -> None:
    for path in folders:
        path.mkdir()


def _take_vault(profile: Path, draft: Path) -> str:
    """Copy the vault, twice as it lies in the profile; its SHA-256, or "" for a profile without one (the demo's)."""
    source = next((profile / name for name in folder.VAULT if (profile / name).exists()), None)
    if source is None:
        return ""
    raw = source.read_bytes()
    for name in folder.VAULT:
        write_atomically(draft / name, raw)
    return hashlib.sha256(raw).hexdigest()


def _known_files(root: Path) -> dict[str, FileLine]:
    """The pool's files as the newest readable backup lists them."""
    for backup in reversed(folder.backups_in(root)):
        try:
            return {line.id: line for line in folder.read_lines(backup, folder.read_manifest(backup))}
        except folder.DamagedBackup:
            continue
    return {}


def _is_due(id: str, made_at: int) -> bool:
    return zlib.crc32(id.encode()) % _ROUND == made_at // DAY % _ROUND


def _finish(draft: Path, place: Path) -> None:
    sync_folder(draft)
    draft.replace(place)
    sync_folder(place.parent)


def _discard(*folders: Path) -> None:
    for path in folders:
        shutil.rmtree(path, ignore_errors=True)


def _remove_old(root: Path, since_ms: int) -> list[Path]:
    if not root.is_dir():
        return []
    old = [path for path in folder.backups_in(root) if (folder.made_at_of(path.name) or 0) < since_ms]
    for path in old:
        folder.remove_backup(path)
    folder.sweep(root)
    return old
