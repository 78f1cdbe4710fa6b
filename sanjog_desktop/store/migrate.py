"""Bringing a store to the present schema: new stores, older stores, and refusing newer ones.

A store is never changed where it lies. A new one is built beside its place, an older one is copied and the
copy is migrated; the finished file then takes the place in one rename. Killed at any instruction, the
profile holds the whole old file (or none), never half a schema.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

from sanjog_desktop.domain.clock import Clock
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.store.connection import connect, create_empty
from sanjog_desktop.store.errors import DamagedStore, NewerStore, StoreUnwritable
from sanjog_desktop.store.failures import SqlError, translated
from sanjog_desktop.store.files import os_failure, sync_folder
from sanjog_desktop.store.wal_check import is_damaged

REVISIONS = ("0001", "0002", "0003", "0004")
"""Every revision this program knows, oldest first; the last is the present one."""


def open_current(path: Path, key: bytes, clock: Clock) -> Any:
    """A writing connection to the store at ``path``, created or migrated first where needed.

    Raises :class:`NewerStore`, :class:`DamagedStore`, :class:`DiskFull` or :class:`StoreUnwritable`; the
    file that was there is then untouched.
    """
    draft = path.with_name(path.name + ".new")
    _remove(draft)
    try:
        if not path.exists():
            _build_new(path, draft, key, clock)
        elif path.stat().st_size == 0:
            raise DamagedStore("empty file")
        elif is_damaged(_beside(path, "-wal")):
            raise DamagedStore("write-ahead log")
        connection = connect(path, key, clock)
        try:
            current = revision(connection) == REVISIONS[-1]
            if not current:
                _settle(connection)
        except BaseException:
            connection.close()
            raise
        if not current:
            connection.close()
            _migrate(path, draft, key, clock)
            connection = connect(path, key, clock)
        return connection
    except OSError as error:
        raise os_failure(error) from error
    finally:
        _remove(draft)


def _build_new(path: Path, draft: Path, key: bytes, clock: Clock) -> None:
    wal = _beside(path, "-wal")
    if wal.exists() and wal.stat().st_size:
        raise DamagedStore("a write-ahead log without its store")
    create_empty(draft, key)
    connection = connect(draft, key, clock, guarded=False)
    try:
        _upgrade(connection)
        connection.execute(
            "INSERT INTO device(id, name, is_self, enrolled_at) VALUES (?, '', 1, ?)", (new_id(), clock.now())
        )
        _settle(connection)
    finally:
        connection.close()
    _put_in_place(draft, path)


def _migrate(path: Path, draft: Path, key: bytes, clock: Clock) -> None:
    shutil.copyfile(path, draft)
    connection = connect(draft, key, clock, guarded=False)
    try:
        _upgrade(connection)
        _settle(connection)
    finally:
        connection.close()
    _put_in_place(draft, path)


def revision(connection: Any) -> str:
    """The revision of an open store; :class:`NewerStore` if unknown, :class:`DamagedStore` if absent."""
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except SqlError as error:
        failure = translated(error)
        raise (DamagedStore("no schema revision") if failure is error else failure) from error
    if row is None:
        raise DamagedStore("no schema revision")
    if row[0] not in REVISIONS:
        raise NewerStore
    return str(row[0])


def _upgrade(connection: Any) -> None:
    # Imported here: SQLAlchemy and Alembic take longer to load than the whole window does.
    from sanjog_desktop.store.migrations.upgrade import upgrade

    try:
        upgrade(connection)
    except SqlError as error:
        raise translated(error) from error


def _settle(connection: Any) -> None:
    try:
        busy, _frames, _moved = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except SqlError as error:
        raise translated(error) from error
    if busy:
        raise StoreUnwritable("checkpoint busy")


def _put_in_place(draft: Path, path: Path) -> None:
    for ending in ("-wal", "-shm"):
        _beside(path, ending).unlink(missing_ok=True)  # both logs are settled and empty by now
    with draft.open("r+b") as file:
        os.fsync(file.fileno())
    draft.replace(path)
    sync_folder(path.parent)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _remove(draft: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        _beside(draft, ending).unlink(missing_ok=True)
