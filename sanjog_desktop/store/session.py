"""The thin hand on one connection that every read and every action is given."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sanjog_desktop.domain.clock import Clock, Instant
from sanjog_desktop.domain.ids import DeviceId
from sanjog_desktop.store.failures import SqlError, translated

Row = tuple[Any, ...]
Changes = frozenset[tuple[str, object]]
"""What a transaction touched, as (kind, id) pairs, kinds being table nouns: ("conversation", 7)."""


class Session:
    """One job's view of the store: plain SQL with ``?`` parameters, and the set of what it changed.

    Every method raises :class:`GateRefused` when the gate refuses a row, and a :class:`StoreError`
    when the file fails; other SQL errors are bugs and pass through unchanged.
    """

    __slots__ = ("_changes", "_connection", "clock", "deleted")

    def __init__(self, connection: Any, clock: Clock) -> None:
        """Takes an open sqlcipher3 connection inside a transaction."""
        self._connection = connection
        self._changes: set[tuple[str, object]] = set()
        self.clock = clock
        self.deleted = False

    def execute(self, sql: str, params: Sequence[Any] | dict[str, Any] = ()) -> Any:
        """Run one statement and return its DB-API cursor (``lastrowid``, ``rowcount``, iteration)."""
        try:
            cursor = self._connection.execute(sql, params)
        except SqlError as error:
            raise translated(error) from error
        self._note_delete(sql)
        return cursor

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> Any:
        """Run one statement for each row of parameters and return the cursor."""
        try:
            cursor = self._connection.executemany(sql, rows)
        except SqlError as error:
            raise translated(error) from error
        self._note_delete(sql)
        return cursor

    def rows(self, sql: str, params: Sequence[Any] | dict[str, Any] = ()) -> list[Row]:
        """All rows of a query as tuples."""
        try:
            found: list[Row] = self._connection.execute(sql, params).fetchall()
        except SqlError as error:
            raise translated(error) from error
        return found

    def one(self, sql: str, params: Sequence[Any] | dict[str, Any] = ()) -> Row | None:
        """The first row of a query, or ``None``."""
        try:
            found: Row | None = self._connection.execute(sql, params).fetchone()
        except SqlError as error:
            raise translated(error) from error
        return found

    def value(self, sql: str, params: Sequence[Any] | dict[str, Any] = ()) -> Any | None:
        """The first column of the first row, or ``None`` when there is no row."""
        row = self.one(sql, params)
        return None if row is None else row[0]

    def changed(self, kind: str, id: object) -> None:
        """Say that the row ``id`` of ``kind`` changed; listeners hear of it once, after the commit."""
        self._changes.add((kind, id))

    def now(self) -> Instant:
        """The clock's time: milliseconds since the epoch, UTC."""
        return self.clock.now()

    @property
    def changes(self) -> Changes:
        """What was named by :meth:`changed` so far."""
        return frozenset(self._changes)

    @property
    def device_id(self) -> DeviceId:
        """The id of this PC, made when the store was created."""
        found = self.value("SELECT id FROM device WHERE is_self = 1")
        return DeviceId(str(found))

    def _note_delete(self, sql: str) -> None:
        # Deleted text must leave the write-ahead log within seconds, so the writer needs to know.
        if sql.lstrip()[:6].upper() == "DELETE":
            self.deleted = True
