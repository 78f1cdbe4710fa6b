"""A copy of a store under another key, made while the store is written to, and the proof that a copy is sound.

The copy is made row by row (``sqlcipher_export``) from one snapshot, on a connection of its own: pages are not
copied, so nothing of deleted rows gets into it, and neither readers nor the writer wait. What does wait is the
emptying of the write-ahead log, so the database must know of the copy (:meth:`Database.copy_to`).
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from sanjog_desktop.domain.clock import Clock
from sanjog_desktop.store.connection import connect
from sanjog_desktop.store.errors import DamagedStore, StoreClosed, StoreError
from sanjog_desktop.store.failures import SqlError, translated
from sanjog_desktop.store.files import os_failure
from sanjog_desktop.store.migrate import revision

_STEPS = 1_000_000  # of SQLite's virtual machine: some tens of milliseconds
_FLUSH_S = 0.25
_SMALL_CACHE = "PRAGMA cache_size = -16384"  # each row is read once: a large cache would only push others out


@dataclass(frozen=True, slots=True)
class Copied:
    """What lies in a copy: rows a table, and the revision of its schema."""

    counts: dict[str, int]
    revision: str


class Copying:
    """One copy being made. ``run`` blocks; ``stop`` ends it from another thread, and the draft is gone then."""

    def __init__(self, path: Path, key: bytes, target: Path, target_key: bytes, clock: Clock) -> None:
        """``target`` must not exist; it is made whole or not at all."""
        self._path, self._key = path, key
        self._target, self._target_key = target, target_key
        self._clock = clock
        self._connection: Any = None
        self._guard = threading.Lock()
        self._stopped = False
        self.ended = threading.Event()

    def run(self) -> Copied:
        """Make the copy, durable on return. Raises :class:`StoreClosed` when stopped, else a :class:`StoreError`."""
        try:
            with self._guard:
                if self._stopped:
                    raise StoreClosed("the copy was stopped")
                self._connection = connect(self._path, self._key, self._clock, guarded=False)
            copied = self._export()
            self._close()
            with self._target.open("r+b") as file:
                os.fsync(file.fileno())
            return copied
        except BaseException as error:
            self._close()
            _remove(self._target)
            if self._stopped:
                raise StoreClosed("the copy was stopped") from error
            if isinstance(error, OSError):
                raise os_failure(error) from error
            if isinstance(error, SqlError):
                raise translated(error) from error
            raise
        finally:
            self.ended.set()

    def stop(self) -> None:
        """End it now; :attr:`ended` is set once nothing of the store is held any more."""
        with self._guard:
            self._stopped = True
            if self._connection is not None:
                self._connection.interrupt()

    def discard(self) -> None:
        """Remove what was written; for one who no longer wants it."""
        _remove(self._target)

    def _export(self) -> Copied:
        connection = self._connection
        # Else the whole copy would be held in memory until its commit. The source is only read here.
        connection.execute("PRAGMA cache_spill = ON").close()
        connection.execute(_SMALL_CACHE).close()
        connection.execute(
            "ATTACH DATABASE ? AS copy KEY ?", (str(self._target), f"x'{self._target_key.hex()}'")
        ).close()
        # A copy that is not finished is thrown away: it needs no journal, and is synced once, at its end.
        for pragma in (
            "journal_mode = OFF",
            "synchronous = OFF",
            "secure_delete = OFF",
            "cache_size = -16384",
        ):
            connection.execute(f"PRAGMA copy.{pragma}").fetchall()
        connection.set_progress_handler(_Flushing(self._target), _STEPS)
        connection.execute("BEGIN").close()
        copied = Copied(table_counts(connection), revision(connection))
        connection.execute("SELECT sqlcipher_export('copy')").fetchall()
        connection.execute("COMMIT").close()
        connection.execute("DETACH DATABASE copy").close()
        return copied

    def _close(self) -> None:
        with self._guard:
            if self._connection is not None:
                with contextlib.suppress(SqlError):  # interrupted while it still held a statement
                    self._connection.close()
                self._connection = None


class _Flushing:
    """Flushes a growing file now and then: else the store's own small commits would wait for all of it at once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._at = time.monotonic()

    def __call__(self) -> int:
        """Called by SQLite between steps; 0 lets it go on."""
        if time.monotonic() - self._at > _FLUSH_S:
            with self._path.open("r+b") as file:
                os.fsync(file.fileno())
            self._at = time.monotonic()
        return 0


def table_counts(connection: Any) -> dict[str, int]:
    """Rows of every table but the search index's own, as the connection's snapshot has them."""
    names = [
        row[0]
        for row in connection.execute(
            """SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
              AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\' ORDER BY name"""
        ).fetchall()
    ]
    return {name: connection.execute(f'SELECT count(*) FROM main."{name}"').fetchone()[0] for name in names}


def check_copy(path: Path, key: bytes) -> Copied:
    """Read every page and index of a copy, changing nothing; what lies in it.

    Raises :class:`DamagedStore` with what is wrong, another :class:`StoreError` when the file cannot be read.
    """
    try:
        connection = dbapi2.connect(
            f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None
        )
    except SqlError as error:
        raise translated(error) from error
    try:
        connection.execute("PRAGMA cipher_log_level = NONE").close()
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").close()
        connection.execute("PRAGMA temp_store = MEMORY").close()
        faults = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
        faults += [str(row[0]) for row in connection.execute("PRAGMA integrity_check(5)") if row[0] != "ok"]
        if faults:
            raise DamagedStore("; ".join(faults[:5]))
        return Copied(table_counts(connection), revision(connection))
    except SqlError as error:
        failure = translated(error)
        raise (failure if isinstance(failure, StoreError) else DamagedStore(str(error))) from error
    finally:
        connection.close()


def attachment_ids(path: Path, key: bytes) -> list[str]:
    """The ids of every file a copy's rows name (attachments at hand, evidence, and files of people), in order."""
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None
    )
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").close()
        found = connection.execute(
            "SELECT id FROM attachment WHERE state = 'ready' UNION SELECT id FROM evidence_file"
            " UNION SELECT id FROM contact_file ORDER BY 1"
        )
        return [str(row[0]) for row in found]
    except SqlError as error:
        raise translated(error) from error
    finally:
        connection.close()


def _remove(path: Path) -> None:
    for ending in ("", "-journal", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)
