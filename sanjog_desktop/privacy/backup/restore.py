"""Putting a backup back, with every erasure since replayed before anything of it can be shown.

1. The backup is checked in full and unpacked into a folder of its own in the profile (``restoring``).
2. The ledger is replayed there (:mod:`privacy.backup.replay`).
3. The result is copied row by row under the profile's own key: nothing of a row that was deleted comes along, and the
   key of the unpacked copy is forgotten.
4. A marker is written, and the new files take the place of the old, which are set aside whole. A kill before the
   marker leaves the profile as it was; after it, the next start finishes (:func:`finish`).

Everything blocks; the profile must be closed.
"""

from __future__ import annotations

import contextlib
import logging
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from sanjog_desktop.actions import audit
from sanjog_desktop.domain.clock import DAY, Clock
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.privacy.backup import folder
from sanjog_desktop.privacy.backup import ledger as ledgers
from sanjog_desktop.privacy.backup.folder import Manifest, NoRoom
from sanjog_desktop.privacy.backup.ledger import DamagedLedger, Ledger
from sanjog_desktop.privacy.backup.making import ROOM
from sanjog_desktop.privacy.backup.replay import Replayed, replay
from sanjog_desktop.store.copying import Copying, attachment_ids
from sanjog_desktop.store.database import Database, derived_key
from sanjog_desktop.store.errors import StoreError, StoreInUse
from sanjog_desktop.store.files import os_failure, sync_folder, write_atomically
from sanjog_desktop.store.profile_lock import ProfileLock
from sanjog_desktop.store.session import Row, Session
from sanjog_desktop.store.vault import Vault

log = logging.getLogger(__name__)

STAGE: Final = "restoring"
MARKER: Final = "restoring.json"
ASIDE: Final = "before-restore-"
KEEP_ASIDE_MS: Final = 7 * DAY
"""What was replaced is kept so long, in case the wrong backup was chosen; an erasure ends it sooner."""
_UNPACKED: Final = "unpacked.db"
_ITEMS: Final = ("store.db", "store.db-wal", "store.db-shm", "attachments", "vault.json", "vault.copy.json")


class LedgerMissing(UserError):
    """There is no erasure ledger, or only one older than the backup: nobody could say who must not come back."""

    def __init__(self) -> None:
        """Takes nothing."""
        super().__init__(
            "The list of erased people that belongs to this backup is missing, so people who asked to be erased "
            "since could come back.",
            "Look for erasures.ledger beside the backups or in the old profile folder. Go on without it only when "
            "nobody was erased since the backup was made.",
        )


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back. ``made_at`` is the backup's instant, ``aside`` where the old files lie (``None``: there were
    none), ``missing`` attachments that were erased from the backups too.
    """

    made_at: int
    replayed: Replayed
    attachments: int
    missing: int
    aside: Path | None


@dataclass(frozen=True, slots=True)
class _Live:
    """What the store that is replaced could still tell; all empty when it cannot be read."""

    ledger: Ledger | None = None
    ledger_key: bytes = b""
    tail: tuple[Row, ...] = ()
    checkpoints: tuple[Row, ...] = ()


def backup_key(backup: Path, *, passphrase: str = "", recovery_code: str = "") -> bytes:
    """The store's key by the vault in a backup. Raises as :class:`Vault` does. Changes nothing there."""
    vault = Vault(backup)
    return vault.unlock_with_recovery(recovery_code) if recovery_code else vault.unlock(passphrase)


def restore(
    backup: Path,
    profile: Path,
    store_key: bytes,
    clock: Clock,
    *,
    live_key: bytes | None = None,
    ledger_files: Sequence[Path] = (),
    without_ledger: bool = False,
    staff: str = "",
    progress: Callable[[int], None] = lambda _bytes: None,
) -> Restored:
    """Put ``backup`` back into ``profile``. ``store_key`` opens the backup (:func:`backup_key`, or the profile's own).

    ``live_key`` is the profile's key when it has a vault that still opens: the result is then under it. Otherwise the
    backup's vault comes along. ``ledger_files`` are further ledgers to replay. ``progress`` is told bytes.

    Raises :class:`DamagedBackup`, :class:`LedgerMissing` (unless ``without_ledger``), :class:`NoRoom`,
    :class:`StoreInUse`, a disk's StoreErrors; the profile is then as it was.
    """
    profile.mkdir(parents=True, exist_ok=True)
    manifest = folder.read_manifest(backup)
    finish_cut_off(profile)
    live = _read_live(profile, live_key, clock, manifest.audit_size)
    with _locked(profile):
        stage = profile / STAGE
        shutil.rmtree(stage, ignore_errors=True)
        try:
            stage.mkdir()
            folder.check_vault(backup, manifest)
            key = folder.open_key(manifest.key, derived_key(store_key, folder.PURPOSE))
            _require_room(profile, manifest)
            folder.unpack_store(backup, manifest, key, stage, progress)
            missing = _unpack_files(backup, manifest, stage, progress)
            places = [backup.parent, profile, *ledger_files]
            replayed = _prepare(stage, key, clock, manifest, live, places, missing, without_ledger, staff)
            _write_result(stage, key, live_key or store_key, clock)
            if live_key is None:
                _take_vault(backup, manifest, stage)
            aside = _commit(profile, clock)
        except OSError as error:
            raise os_failure(error) from error
        finally:
            if not (profile / MARKER).exists():
                shutil.rmtree(stage, ignore_errors=True)
    return Restored(manifest.made_at, replayed, manifest.files - len(missing), len(missing), aside)


def finish_cut_off(profile: Path) -> bool:
    """Finish a restore that was cut off after it was decided; whether there was one. Before the store is opened."""
    if not (profile / MARKER).exists():
        return False
    with _locked(profile):
        return finish(profile)


@contextlib.contextmanager
def _locked(profile: Path) -> Iterator[None]:
    lock = ProfileLock(profile / "store.db.lock")
    lock.acquire()
    try:
        yield
    finally:
        lock.release()


def finish(profile: Path) -> bool:
    """The moves of a decided restore; may be repeated. The profile's lock is held. ``False`` without a marker."""
    marker = profile / MARKER
    if not marker.exists():
        return False
    aside = profile / str(msgspec.json.decode(marker.read_bytes())["aside"])
    stage = profile / STAGE
    aside.mkdir(exist_ok=True)
    replaced = {item for item in _ITEMS if (stage / item).exists()}
    if (stage / "store.db").exists():
        replaced |= {"store.db-wal", "store.db-shm"}  # a log of the old store must never meet the new one
    for item in sorted(replaced):
        if (profile / item).exists() and not (aside / item).exists():
            (profile / item).replace(aside / item)
        if (stage / item).exists():
            (stage / item).replace(profile / item)
    sync_folder(aside)
    sync_folder(profile)
    shutil.rmtree(stage, ignore_errors=True)
    with contextlib.suppress(OSError):
        aside.rmdir()  # there was nothing to set aside
    marker.unlink()
    return True


def sweep_aside(profile: Path, now_ms: int, erased_at: int = 0) -> int:
    """Remove what restores set aside long enough ago, or before the last erasure (milliseconds); how many."""
    removed = 0
    for path in profile.glob(f"{ASIDE}*"):
        at = int(path.name.removeprefix(ASIDE))
        if now_ms - at > KEEP_ASIDE_MS or at < erased_at:
            shutil.rmtree(path, ignore_errors=True)
            removed += 1
    return removed


def _commit(profile: Path, clock: Clock) -> Path | None:
    name = f"{ASIDE}{clock.now()}"
    write_atomically(profile / MARKER, msgspec.json.encode({"aside": name}))
    finish(profile)
    return profile / name if (profile / name).exists() else None


def _require_room(profile: Path, manifest: Manifest) -> None:
    free, needed = shutil.disk_usage(profile).free, 2 * manifest.store_bytes + ROOM
    if free < needed:
        raise NoRoom(needed, free)


def _unpack_files(
    backup: Path, manifest: Manifest, stage: Path, progress: Callable[[int], None]
) -> list[str]:
    """Bring the attachments over; the ids of those that are not in the backups any more."""
    target = stage / folder.POOL
    target.mkdir()
    missing = []
    for line in folder.read_lines(backup, manifest):
        source = backup.parent / folder.POOL / line.id
        if not source.exists():
            missing.append(line.id)
            continue
        found = folder.copy_file(source, target / line.id, progress)
        if (found.size, found.sha256) != (line.size, line.sha256):
            raise folder.DamagedBackup("an attachment was altered")
    return missing


def _prepare(
    stage: Path,
    key: bytes,
    clock: Clock,
    manifest: Manifest,
    live: _Live,
    places: Sequence[Path],
    missing: Sequence[str],
    without_ledger: bool,
    staff: str,
) -> Replayed:
    """Open the unpacked copy, bring its schema up to date, and replay."""
    unpacked = stage / _UNPACKED
    (stage / folder.STORE).rename(unpacked)
    db = Database(unpacked, key, clock)
    db.open()
    try:
        found, fault = _collect(db, places, live, manifest.made_at)
        if fault is not None and not without_ledger:
            raise fault
        tail = _tail_of(db, live.tail)
        replayed = replay(db, found, tail, live.checkpoints if tail else ())
        db.write_sync(_note, manifest, replayed, missing, staff)
        return replayed
    finally:
        db.close()


def _write_result(stage: Path, key: bytes, target_key: bytes, clock: Clock) -> None:
    """Write the store that takes the profile's place, and forget the unpacked one."""
    Copying(stage / _UNPACKED, key, stage / folder.STORE, target_key, clock).run()
    for path in stage.glob(f"{_UNPACKED}*"):
        path.unlink()
    named = set(attachment_ids(stage / folder.STORE, target_key))
    for path in (stage / folder.POOL).iterdir():
        if path.name not in named:
            path.unlink()  # of somebody who was erased again


def _collect(
    db: Database, places: Sequence[Path], live: _Live, made_at: int
) -> tuple[Ledger, LedgerMissing | DamagedLedger | None]:
    """Every ledger of this profile that can be read, together; and what is wrong with that when none is as new as
    the backup: none at all, or one that is there and cannot be read.
    """
    key = db.write_sync(ledgers.ledger_key)
    # A profile that was set up anew knows nothing of the people in the backup, however new it is.
    found = [live.ledger] if live.ledger is not None and live.ledger_key == key else []
    fault: LedgerMissing | DamagedLedger = LedgerMissing()
    for place in places:
        try:
            one = ledgers.read_file(place / ledgers.FILE if place.is_dir() else place, key)
        except DamagedLedger as error:
            fault = error  # or of another profile, as on a PC that was set up anew
            continue
        if one is not None:
            found.append(one)
    whole = ledgers.merged(found)
    return whole, fault if whole.written_at < made_at else None


def _tail_of(db: Database, rows: Sequence[Row]) -> tuple[Row, ...]:
    """The audit entries of the old store behind the backup's end; none when it is not the same log."""
    last = db.read_sync(lambda session: session.one("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"))
    seq, head = last or (0, audit.GENESIS)
    tail = tuple(row for row in rows if row[0] > seq)
    return tail if tail and (tail[0][0], tail[0][8]) == (seq + 1, head) else ()


def _note(
    session: Session, manifest: Manifest, replayed: Replayed, missing: Sequence[str], staff: str
) -> None:
    for id in missing:
        session.execute(
            "UPDATE attachment SET state = 'gone', key = NULL WHERE id = ? AND state = 'ready'", (id,)
        )
    detail = {"made_at": manifest.made_at, "erased": replayed.erased}
    audit.record(session, "backup_restored", "backup", manifest.id, actor=staff, detail=detail)


def _read_live(profile: Path, key: bytes | None, clock: Clock, audit_size: int) -> _Live:
    """What the present store knows that the backup cannot; one that does not open has nothing to tell."""
    if key is None or not (profile / folder.STORE).exists():
        return _Live()
    db = Database(profile / folder.STORE, key, clock)
    try:
        db.open()
        return db.read_sync(_tell, audit_size)
    except StoreInUse:
        raise
    except StoreError as error:
        log.warning("the store to be replaced could not be read: %s", type(error).__name__)
        return _Live()
    finally:
        db.close()


def _tell(session: Session, audit_size: int) -> _Live:
    rows = session.rows(f"SELECT {audit.COLUMNS} FROM audit WHERE seq > ? ORDER BY seq", (audit_size,))
    checkpoints = session.rows("SELECT size, root, head, at, note FROM audit_checkpoint ORDER BY size")
    key = ledgers.known_key(session)
    return _Live(ledgers.read_store(session), key or b"", tuple(rows), tuple(checkpoints))


def _take_vault(backup: Path, manifest: Manifest, stage: Path) -> None:
    for name in folder.VAULT if manifest.vault_sha256 else ():
        write_atomically(stage / name, (backup / name).read_bytes())
