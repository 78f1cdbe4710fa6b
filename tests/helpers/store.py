"""A real encrypted store for tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.store.database import Database

#: 21 November 2026, 10:00 in India.
NOON = 1_795_235_400_000


@contextmanager
def open_store(folder: Path, *, at: int = NOON, name: str = "store.db") -> Iterator[tuple[Database, StillClock]]:
    """An open store with a clock that stands still until it is moved; closed at the end."""
    clock = StillClock(at)
    database = Database(folder / name, bytes(range(32)), clock)
    database.open()
    try:
        yield database, clock
    finally:
        database.close()
