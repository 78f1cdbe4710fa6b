"""How backups lie in their folder, and the check of one, file by file. No store is open here.

::

    sanjog-backups-<end of the PC's id>/
      erasures.ledger                 who must not come back (privacy.ledger)
      attachments/<id>                the encrypted files, each once, shared by all backups
      20261123T130000Z-3f2a/          one backup; with the ending .part while it is being made
        store.db                      the store, row by row, under a key made for this backup
        vault.json vault.copy.json    as in the profile: passphrase or recovery code lead to the store's key
        files.txt                     id, bytes and SHA-256 of every attachment it needs
        manifest.json                 signed: hashes and sizes of all of it, rows a table, the sealed key

The backup's own key is sealed under one derived from the store's key. So the store's file cannot simply be put back by
hand, past the ledger, and a backup that was removed cannot be read even by whoever finds its bytes and has the key.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.privacy.signing import NotAuthentic, check_signed
from sanjog_desktop.store.copying import check_copy
from sanjog_desktop.store.errors import StoreError
from sanjog_desktop.store.files import os_failure, sync_folder, write_atomically

TYPE: Final = "sanjog-desktop/backup/1"
PURPOSE: Final = "backup key"
STORE: Final = "store.db"
VAULT: Final = ("vault.json", "vault.copy.json")
FILES: Final = "files.txt"
MANIFEST: Final = "manifest.json"
POOL: Final = "attachments"
PART: Final = ".part"
_PIECE: Final = 1 << 20
_SYNC: Final = 16 << 20
_NAME: Final = "%Y%m%dT%H%M%SZ"


class DamagedBackup(UserError):
    """A backup is incomplete or altered. ``detail`` says where, in a few plain words without personal data."""

    def __init__(self, detail: str) -> None:
        """Takes the detail."""
        super().__init__(
            "This backup is damaged and cannot be used.",
            "Choose another backup. Nothing on this PC was changed.",
        )
        self.detail = detail


class FolderMissing(UserError):
    """The folder for backups is not there."""

    def __init__(self) -> None:
        """Takes nothing."""
        super().__init__(
            "The backup folder is not connected.",
            "Connect the disk or network drive; the backup is then made by itself. Older backups are not affected.",
        )


class NoRoom(UserError):
    """There is not enough room for a backup. Bytes in."""

    def __init__(self, needed: int, free: int) -> None:
        """``needed`` and ``free`` in bytes."""
        super().__init__(
            f"There is not enough room for a backup: it needs {needed / 1e9:.1f} GB and {free / 1e9:.1f} GB are free.",
            "Free some space there, or choose another folder. Older backups are kept.",
        )


@dataclass(frozen=True, slots=True)
class FileLine:
    """One attachment: ``size`` and ``sha256`` (hex) are of the encrypted file."""

    id: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup's manifest says. ``key`` is the sealed key, ``counts`` the rows of each table."""

    id: str
    made_at: int
    device_id: str
    revision: str
    store_bytes: int
    store_sha256: str
    vault_sha256: str
    files_sha256: str
    files: int
    key: bytes
    counts: dict[str, int]
    audit_size: int

    def as_document(self) -> dict[str, Any]:
        """What is signed."""
        return {
            "type": TYPE, "id": self.id, "made_at": self.made_at, "device_id": self.device_id,
            "revision": self.revision, "store": {"bytes": self.store_bytes, "sha256": self.store_sha256},
            "vault_sha256": self.vault_sha256, "files": {"count": self.files, "sha256": self.files_sha256},
            "key": base64.b64encode(self.key).decode(), "counts": self.counts, "audit_size": self.audit_size,
        }  # fmt: skip


def root_of(folder: Path, device_id: str) -> Path:
    """Where the backups of one PC lie under the folder that was chosen."""
    return folder / f"sanjog-backups-{device_id[-12:]}"


def name_of(made_at: int, id: str) -> str:
    """The folder of a backup made at an instant (milliseconds)."""
    return f"{datetime.fromtimestamp(made_at / 1000, UTC).strftime(_NAME)}-{id[-4:]}"


def made_at_of(name: str) -> int | None:
    """When the backup in a folder of this name was made (milliseconds); ``None`` when it is no name of a backup."""
    try:
        moment = datetime.strptime(name.partition("-")[0], _NAME).replace(tzinfo=UTC)
    except ValueError:
        return None
    return int(moment.timestamp() * 1000)


def backups_in(root: Path) -> list[Path]:
    """The finished backups under ``root`` (or under the folder that holds it), oldest first."""
    found = [path for path in root.glob("*") if path.is_dir() and made_at_of(path.name) is not None]
    if not found:
        found = [
            path
            for path in root.glob("sanjog-backups-*/*")
            if path.is_dir() and made_at_of(path.name) is not None
        ]
    return sorted((path for path in found if path.suffix != PART), key=lambda path: path.name)


def read_manifest(backup: Path) -> Manifest:
    """The manifest of a backup, its signature checked. Raises :class:`DamagedBackup`."""
    try:
        document = check_signed((backup / MANIFEST).read_bytes()).document
        if document.get("type") != TYPE:
            raise DamagedBackup("its manifest is of another kind")
        return Manifest(
            document["id"], document["made_at"], document["device_id"], document["revision"],
            document["store"]["bytes"], document["store"]["sha256"], document["vault_sha256"],
            document["files"]["sha256"], document["files"]["count"], base64.b64decode(document["key"]),
            document["counts"], document["audit_size"],
        )  # fmt: skip
    except FileNotFoundError as error:
        raise DamagedBackup("its manifest is missing") from error
    except OSError as error:
        raise DamagedBackup("its manifest cannot be read") from error
    except (NotAuthentic, KeyError, TypeError, ValueError) as error:
        raise DamagedBackup("its manifest was altered") from error


def seal_key(key: bytes, under: bytes) -> bytes:
    """A backup's key, sealed under the key derived for :data:`PURPOSE`."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(12)
    return nonce + AESGCM(under).encrypt(nonce, key, TYPE.encode())


def open_key(sealed: bytes, under: bytes) -> bytes:
    """A backup's key again. Raises :class:`DamagedBackup` for another store's key."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(under).decrypt(sealed[:12], sealed[12:], TYPE.encode())
    except (InvalidTag, ValueError) as error:
        raise DamagedBackup("it belongs to another profile, or its key was altered") from error


def copy_file(source: Path, target: Path, tick: Callable[[int], None]) -> FileLine:
    """Copy a file durably, by way of a draft, and read the copy back from where it lies. OSError passes through.

    ``tick`` is told the bytes as they go and may raise to end it. Raises :class:`DamagedBackup` when what was read
    back differs.
    """
    draft = target.with_name(target.name + ".new")
    digest, size = hashlib.sha256(), 0
    try:
        with source.open("rb") as reading, draft.open("wb") as writing:
            while piece := reading.read(_PIECE):
                writing.write(piece)
                digest.update(piece)
                size += len(piece)
                if size % _SYNC == 0:  # else the store's own small commits would wait for all of it at once
                    os.fsync(writing.fileno())
                tick(len(piece))
            writing.flush()
            os.fsync(writing.fileno())
        if hash_file(draft, lambda _bytes: None) != (size, digest.hexdigest()):
            raise DamagedBackup("the disk gave back something else than was written")
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
    return FileLine(target.name, size, digest.hexdigest())


def hash_file(path: Path, tick: Callable[[int], None]) -> tuple[int, str]:
    """Size and SHA-256 (hex) of a file. OSError passes through."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
            size += len(piece)
            tick(len(piece))
    return size, digest.hexdigest()


def write_lines(path: Path, lines: Iterable[FileLine]) -> tuple[int, str]:
    """Write ``files.txt``; how many lines, and its SHA-256."""
    text = [f"{line.id} {line.size} {line.sha256}\n" for line in lines]
    raw = "".join(text).encode()
    write_atomically(path, raw)
    return len(text), hashlib.sha256(raw).hexdigest()


def read_lines(backup: Path, manifest: Manifest) -> list[FileLine]:
    """The attachments a backup needs. Raises :class:`DamagedBackup`."""
    try:
        raw = (backup / FILES).read_bytes()
    except OSError as error:
        raise DamagedBackup("its list of files is missing") from error
    if hashlib.sha256(raw).hexdigest() != manifest.files_sha256:
        raise DamagedBackup("its list of files was altered")
    return [
        FileLine(id, int(size), sha)
        for id, size, sha in (line.split(" ") for line in raw.decode().splitlines())
    ]


def check_vault(backup: Path, manifest: Manifest) -> None:
    """Whether both copies of the vault are as they were. Raises :class:`DamagedBackup`."""
    for name in VAULT if manifest.vault_sha256 else ():
        try:
            found = hashlib.sha256((backup / name).read_bytes()).hexdigest()
        except OSError as error:
            raise DamagedBackup("the file with its key is missing") from error
        if found != manifest.vault_sha256:
            raise DamagedBackup("the file with its key was altered")


def unpack_store(
    backup: Path, manifest: Manifest, key: bytes, scratch: Path, tick: Callable[[int], None]
) -> Path:
    """Copy the store of a backup into the folder ``scratch`` and read every page, index and count of the copy.

    Returns the copy, still under the backup's own ``key``. Raises :class:`DamagedBackup`, or the StoreErrors of a
    disk that does not take it.
    """
    target = scratch / STORE
    try:
        line = copy_file(backup / STORE, target, tick)
    except FileNotFoundError as error:
        raise DamagedBackup("its store is missing") from error
    except OSError as error:
        raise os_failure(error) from error
    if (line.size, line.sha256) != (manifest.store_bytes, manifest.store_sha256):
        raise DamagedBackup("its store was altered or cut off")
    try:
        found = check_copy(target, key)
    except StoreError as error:
        raise DamagedBackup("its store does not open") from error
    if found.counts != manifest.counts or found.revision != manifest.revision:
        raise DamagedBackup("its store holds other rows than the manifest says")
    return target


def check_files(
    root: Path, lines: Iterable[FileLine], tick: Callable[[int], None], *, live: frozenset[str] | None = None
) -> None:
    """Read attachments in the pool. Raises :class:`DamagedBackup` for one that is altered or missing.

    With the ids the store has (``live``) another may be missing: it was taken out with a person who was erased.
    """
    for line in lines:
        try:
            if hash_file(root / POOL / line.id, tick) != (line.size, line.sha256):
                raise DamagedBackup("an attachment was altered")
        except FileNotFoundError as error:
            if live is None or line.id in live:
                raise DamagedBackup("an attachment is missing") from error
        except OSError as error:
            raise DamagedBackup("an attachment cannot be read") from error


def forget(root: Path, live: frozenset[str]) -> int:
    """Take attachments that are not ``live`` any more out of the pool; how many. OSError passes through."""
    gone = [path for path in _pool(root) if path.name not in live]
    for path in gone:
        path.unlink(missing_ok=True)
    return len(gone)


def remove_backup(backup: Path) -> None:
    """Remove a backup, its manifest with the sealed key first: without it the rest is unreadable. OSErrors stay quiet:
    what is left goes with the next sweep.
    """
    with contextlib.suppress(OSError):
        (backup / MANIFEST).unlink(missing_ok=True)
    shutil.rmtree(backup, ignore_errors=True)
    with contextlib.suppress(OSError):
        sync_folder(backup.parent)


def sweep(root: Path) -> int:
    """Remove attachments that no backup needs any more; returns how many.

    A backup whose list cannot be read keeps everything: nothing is thrown away on a guess.
    """
    needed: set[str] = set()
    for backup in backups_in(root):
        try:
            needed |= {line.id for line in read_lines(backup, read_manifest(backup))}
        except DamagedBackup:
            return 0
    unneeded = [path for path in _pool(root) if path.name not in needed]
    for path in unneeded:
        path.unlink(missing_ok=True)
    return len(unneeded)


def _pool(root: Path) -> Iterator[Path]:
    if (root / POOL).is_dir():
        yield from (root / POOL).iterdir()
