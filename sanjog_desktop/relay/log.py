"""The relay's log on disk: one ordered sequence of sealed entries in an SQLite file.

Everything that knows the database is in this class. Writes (``append``, ``acknowledge``, ``erase``,
``drop_old``, ``enrol``) belong to one thread, the writer; ``page`` may be called from any thread.
A write returns only when it is on the disk (WAL, ``synchronous=FULL``).
"""

from __future__ import annotations

import os
import sqlite3
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple, cast

from sqlalchemy import create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry

from sanjog_desktop.wire.relay import PAGE_BYTES, Entry, EntryKind, EpochHeader, PullReply

_FORMAT: Final = 1
_CHUNKS: Final = (256, 64, 16, 4, 1)
"""Rows per INSERT. One statement for many rows hands the interpreter lock over once, not once a row,
and few sizes let SQLite keep them all prepared."""
_SWEEP_ROWS: Final = 500
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS log (one INTEGER PRIMARY KEY CHECK (one = 1), log_id TEXT NOT NULL,
    floor INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS epoch (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    key_id TEXT NOT NULL, wrapped BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS entry (seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL,
    epoch INTEGER NOT NULL REFERENCES epoch (number), sealed BLOB NOT NULL,
    received_at INTEGER NOT NULL, device_id TEXT, signature BLOB) STRICT;
CREATE INDEX IF NOT EXISTS entry_epoch ON entry (epoch);
CREATE TABLE IF NOT EXISTS device (id TEXT PRIMARY KEY, token_hash BLOB NOT NULL, role TEXT NOT NULL,
    acked INTEGER NOT NULL DEFAULT 0, enrolled_by TEXT NOT NULL, enrolled_at INTEGER NOT NULL,
    revoked_at INTEGER) STRICT;
CREATE TABLE IF NOT EXISTS leap (low INTEGER NOT NULL, high INTEGER NOT NULL) STRICT;
"""


class LogUnavailable(Exception):
    """The store cannot be read or written now (full disk, input/output error, closed)."""


class EpochConflict(Exception):
    """An epoch id is already in the log with another key; nothing was stored."""


class Row(NamedTuple):
    """An entry on its way into the log; ``received_at`` in milliseconds since the epoch."""

    kind: str
    epoch: EpochHeader
    sealed: bytes
    received_at: int
    device_id: str | None = None
    signature: bytes | None = None


@dataclass(frozen=True, slots=True)
class Device:
    """An enrolled PC. ``acked`` is the highest number it has told it holds."""

    id: str
    token_hash: bytes = field(repr=False)
    role: str
    acked: int


class Log:
    """The log behind ``url`` (``sqlite:///FILE``), created when the file is absent.

    ``log_id`` is random and lives as long as the file: a reader that meets another one knows that its
    cursor means nothing here. ``now`` is the time of opening in milliseconds since the epoch: an existing
    log goes on numbering from there, so that a file put back from an older copy never gives out numbers
    that were given out after the copy was made, and the numbers leapt over, which belong to no entry of
    this file, betray a reader that has seen another history. Raises LogUnavailable when the file cannot
    be opened.
    """

    def __init__(self, url: str, now: int) -> None:
        self.path = Path(str(make_url(url).database))
        self._engine = create_engine(url, pool_size=4, max_overflow=0)
        event.listen(self._engine, "connect", _configure)
        self._epochs: dict[str, tuple[int, EpochHeader]] = {}
        self._writer: sqlite3.Connection | None = None
        self._create_file()
        with self._unavailable():
            self.log_id = self._create_schema(now)
            self.head, self.floor = self._marks(self._connection())

    def append(self, rows: Sequence[Row]) -> list[int]:
        """Store the rows and the headers of their epochs in one commit; their numbers, in order.

        Raises LogUnavailable or EpochConflict; then nothing of the batch is in the log.
        """
        with self._writing() as connection:
            epochs = {row.epoch.id: row.epoch for row in rows}
            numbers = {id: self._number(connection, header) for id, header in epochs.items()}
            last = _insert(connection, rows, numbers)
        self._epochs = {id: (number, epochs[id]) for id, number in numbers.items()}
        self.head = last
        return list(range(last - len(rows) + 1, last + 1))

    def page(self, after: int, limit: int, most_bytes: int = PAGE_BYTES) -> PullReply:
        """At most ``limit`` entries beyond ``after``, until ``most_bytes`` are full; one at least.

        To a cursor this file never gave out, the floor lies beyond it: the reader has a gap.
        """
        with self._reading() as connection:
            head, floor = self._marks(connection)
            leapt = connection.execute(
                "SELECT high FROM leap WHERE low < ? AND ? < high", (after, after)
            ).fetchone()
            if leapt:
                floor = leapt[0] + 1
            entries: list[Entry] = []
            size, more = 0, False
            for row in connection.execute(
                "SELECT e.seq, e.kind, p.id, e.sealed, e.received_at, e.device_id, e.signature"
                " FROM entry e JOIN epoch p ON p.number = e.epoch WHERE e.seq > ? ORDER BY e.seq LIMIT ?",
                (after, limit + 1),
            ):
                size += len(row[3])
                if entries and (size > most_bytes or len(entries) == limit):
                    more = True
                    break
                entries.append(Entry(row[0], cast(EntryKind, row[1]), *row[2:]))
            behind = _behind(connection, entries[-1].seq, head) if more else 0
            ids = {entry.epoch for entry in entries}
            epochs = tuple(_epoch(connection, epoch_id) for epoch_id in ids)
        return PullReply(self.log_id, head, floor, tuple(entries), epochs, more, behind)

    def acknowledge(self, device_id: str, seq: int) -> int | None:
        """Note that the device holds everything up to ``seq``; its mark, which never goes back.

        ``None`` when this log has not come that far: the device speaks of another log.
        """
        if seq > self.head:
            return None
        with self._writing() as connection:
            connection.execute("UPDATE device SET acked = max(acked, ?) WHERE id = ?", (seq, device_id))
            row = connection.execute("SELECT acked FROM device WHERE id = ?", (device_id,)).fetchone()
        return int(row[0]) if row else 0

    def erase(self, seqs: Sequence[int]) -> int:
        """Delete these entries, overwritten in the file and gone from the WAL; how many were there."""
        erased = 0
        with self._writing() as connection:
            for start in range(0, len(seqs), _SWEEP_ROWS):
                chunk = seqs[start : start + _SWEEP_ROWS]
                marks = ",".join("?" * len(chunk))
                erased += connection.execute(f"DELETE FROM entry WHERE seq IN ({marks})", chunk).rowcount
            self._drop_empty_epochs(connection)
        self._empty_wal()
        return erased

    def drop_old(self, received_before: int) -> int:
        """Drop one slice of what retention no longer keeps; how many entries went (0: nothing left to do).

        Goes: what every enrolled device holds, and what was received before ``received_before``.
        """
        with self._writing() as connection:
            bound = max(self._held_by_all(connection), _older_than(connection, received_before, self.head))
            seqs = connection.execute(
                "SELECT seq FROM entry WHERE seq <= ? ORDER BY seq LIMIT ?", (bound, _SWEEP_ROWS)
            ).fetchall()
            if not seqs:
                return 0
            last = seqs[-1][0]
            connection.execute("DELETE FROM entry WHERE seq <= ?", (last,))
            connection.execute("UPDATE log SET floor = max(floor, ?)", (last + 1,))
            self._drop_empty_epochs(connection)
        self.floor = max(self.floor, last + 1)
        if len(seqs) < _SWEEP_ROWS:
            self._empty_wal()
        return len(seqs)

    def enrol(self, device_id: str, token_hash: bytes, role: str, now: int) -> None:
        """Enrol the device named in the settings; one that the settings named before is revoked."""
        with self._writing() as connection:
            connection.execute(
                "UPDATE device SET revoked_at = ? WHERE enrolled_by = 'settings' AND id <> ?"
                " AND revoked_at IS NULL",
                (now, device_id),
            )
            connection.execute(
                "INSERT INTO device (id, token_hash, role, enrolled_by, enrolled_at)"
                " VALUES (?, ?, ?, 'settings', ?) ON CONFLICT (id) DO UPDATE"
                " SET token_hash = excluded.token_hash, role = excluded.role, revoked_at = NULL",
                (device_id, token_hash, role, now),
            )

    def devices(self) -> list[Device]:
        """The devices that may connect."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT id, token_hash, role, acked FROM device WHERE revoked_at IS NULL"
            ).fetchall()
        return [Device(*row) for row in rows]

    def count(self) -> int:
        """How many entries are in the log."""
        with self._reading() as connection:
            return int(connection.execute("SELECT count(*) FROM entry").fetchone()[0])

    def close(self) -> None:
        """Close every connection; SQLite folds the WAL into the file with the last one."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        self._engine.dispose()

    def _create_file(self) -> None:
        """Only the relay's own user may read the file; SQLite gives the WAL the same rights."""
        try:
            os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
        except OSError as error:
            raise LogUnavailable(f"cannot open the relay's log {self.path}: {error.strerror}") from error

    def _create_schema(self, now: int) -> str:
        connection = self._connection()
        found = connection.execute("PRAGMA user_version").fetchone()[0]
        if found > _FORMAT:
            raise LogUnavailable(f"the log {self.path} was written by a newer version of the relay")
        connection.execute("PRAGMA journal_mode = WAL")
        with self._writing():
            for statement in _SCHEMA.split(";\n"):
                connection.execute(statement)
            if found:
                self._leap(connection, now)
            connection.execute("INSERT OR IGNORE INTO log VALUES (1, ?, 1)", (uuid.uuid4().hex,))
            connection.execute(f"PRAGMA user_version = {_FORMAT}")
        return str(connection.execute("SELECT log_id FROM log").fetchone()[0])

    def _leap(self, connection: sqlite3.Connection, now: int) -> None:
        """Go on numbering from ``now``: beyond every earlier number while fewer than 1,000 a second came."""
        head, _floor = self._marks(connection)
        if now <= head:
            return
        connection.execute("DELETE FROM sqlite_sequence WHERE name = 'entry'")
        connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('entry', ?)", (now,))
        connection.execute("INSERT INTO leap VALUES (?, ?)", (head, now))

    def _connection(self) -> sqlite3.Connection:
        if self._writer is None:
            pooled = self._engine.raw_connection()
            self._writer = cast(sqlite3.Connection, pooled.driver_connection)
            pooled.detach()
        return self._writer

    @contextmanager
    def _unavailable(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, SQLAlchemyError) as error:
            raise LogUnavailable(f"the relay's log cannot be used: {error}") from error

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._unavailable():
            connection = self._connection()
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")
            except sqlite3.Error:
                # After an input/output error SQLite wants a fresh connection before it goes on.
                self._writer = None
                connection.close()
                raise
            finally:
                if self._writer is not None and connection.in_transaction:
                    connection.execute("ROLLBACK")

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._unavailable():
            pooled = self._engine.raw_connection()
            try:
                connection = cast(sqlite3.Connection, pooled.driver_connection)
                connection.execute("BEGIN")
                yield connection
            finally:
                pooled.close()

    def _number(self, connection: sqlite3.Connection, header: EpochHeader) -> int:
        """The epoch's row; the epochs of the last batch are remembered, as the next mostly uses them."""
        number, known = self._epochs.get(header.id, (0, None))
        return number if known == header else _store_epoch(connection, header)

    def _marks(self, connection: sqlite3.Connection) -> tuple[int, int]:
        head = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'entry'").fetchone()
        floor = connection.execute("SELECT floor FROM log").fetchone()
        return (int(head[0]) if head else 0), int(floor[0])

    def _held_by_all(self, connection: sqlite3.Connection) -> int:
        """The highest number every enrolled device holds; 0 without devices: then only age drops."""
        row = connection.execute("SELECT min(acked) FROM device WHERE revoked_at IS NULL").fetchone()
        return int(row[0] or 0)

    def _drop_empty_epochs(self, connection: sqlite3.Connection) -> None:
        """Drop headers nothing is sealed under. One still in use comes back with its next entry,
        because ``append`` is given the header each time and the memory of stored ones is emptied here."""
        connection.execute(
            "DELETE FROM epoch WHERE NOT EXISTS (SELECT 1 FROM entry WHERE entry.epoch = epoch.number)"
        )
        self._epochs = {}

    def _empty_wal(self) -> None:
        """Fold the WAL into the file and cut it, so that deleted bytes are on no page of either.

        A reader in the middle of a page keeps SQLite from cutting; the next sweep does it then.
        """
        with self._unavailable():
            self._connection().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _configure(connection: object, _record: ConnectionPoolEntry) -> None:
    """Settings of every connection: explicit transactions, durable commits, deleted bytes zeroed."""
    raw = cast(sqlite3.Connection, connection)
    raw.isolation_level = None
    for pragma in (
        "synchronous = FULL",
        "fullfsync = ON",  # without it macOS answers before the disk has the bytes
        "secure_delete = ON",
        "foreign_keys = ON",
        "temp_store = MEMORY",
        "busy_timeout = 5000",
        "journal_size_limit = 16777216",
    ):
        raw.execute(f"PRAGMA {pragma}").fetchall()


def _insert(connection: sqlite3.Connection, rows: Sequence[Row], epochs: Mapping[str, int]) -> int:
    """Insert all rows; the number of the last. Within one transaction the numbers are consecutive."""
    last = start = 0
    while start < len(rows):
        size = next(size for size in _CHUNKS if size <= len(rows) - start)
        values: list[object] = []
        for row in rows[start : start + size]:
            values += (
                row.kind,
                epochs[row.epoch.id],
                row.sealed,
                row.received_at,
                row.device_id,
                row.signature,
            )
        cursor = connection.execute(_INSERTS[size], values)
        last = cast(int, cursor.lastrowid)
        start += size
    return last


_INSERTS: Final[dict[int, str]] = {
    size: "INSERT INTO entry (kind, epoch, sealed, received_at, device_id, signature) VALUES "
    + ", ".join(["(?, ?, ?, ?, ?, ?)"] * size)
    for size in _CHUNKS
}


def _store_epoch(connection: sqlite3.Connection, header: EpochHeader) -> int:
    found = connection.execute(
        "SELECT number, key_id, wrapped FROM epoch WHERE id = ?", (header.id,)
    ).fetchone()
    if found is None:
        cursor = connection.execute(
            "INSERT INTO epoch (id, key_id, wrapped) VALUES (?, ?, ?)",
            (header.id, header.key_id, header.wrapped),
        )
        return cast(int, cursor.lastrowid)
    if (found[1], found[2]) != (header.key_id, header.wrapped):
        raise EpochConflict(f"epoch {header.id[:32]} is known with another key")
    return int(found[0])


def _epoch(connection: sqlite3.Connection, epoch_id: str) -> EpochHeader:
    row = connection.execute("SELECT id, key_id, wrapped FROM epoch WHERE id = ?", (epoch_id,)).fetchone()
    return EpochHeader(*row)


def _behind(connection: sqlite3.Connection, last: int, head: int) -> int:
    """How many numbers after ``last`` were given out; an entry erased since then still counts."""
    leapt = connection.execute("SELECT sum(high - low) FROM leap WHERE low >= ?", (last,)).fetchone()[0]
    return head - last - (leapt or 0)


def _older_than(connection: sqlite3.Connection, received_before: int, head: int) -> int:
    """The number below which everything was received before the given moment."""
    row = connection.execute(
        "SELECT seq FROM entry WHERE received_at >= ? ORDER BY seq LIMIT 1", (received_before,)
    ).fetchone()
    return int(row[0]) - 1 if row else head
