"""A real encrypted store per test, and a few invented people to put into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sanjog_desktop.domain.clock import HOUR, StillClock
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.search_index import reindex_person
from sanjog_desktop.store.session import Session

KEY = bytes(range(32))
NOW = 1_795_000_000_000


@pytest.fixture
def clock() -> StillClock:
    return StillClock(NOW)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "store.db"


@pytest.fixture
def db(path: Path, clock: StillClock) -> Iterator[Database]:
    database = Database(path, KEY, clock)
    database.open()
    yield database
    database.close()


AddPerson = Callable[..., int]


@pytest.fixture
def add_person(db: Database) -> AddPerson:
    """Adds a person with a number, a chat and a search row; returns their number, which is the chat's id too."""

    def add(session: Session, name: str, native: str = "", phone: str = "") -> int:
        no = int(session.value("SELECT coalesce(max(no), 0) + 1 FROM contact") or 1)
        phone = phone or f"91999990{no:04d}"
        session.execute(
            """INSERT INTO contact(no, id, name, name_native, created_at, changed_at)
              VALUES (?, ?, ?, ?, ?, ?)""",
            (no, f"contact-{no}", name, native, NOW, NOW),
        )
        session.execute(
            """INSERT INTO contact_point(id, contact_id, phone, phone_key, created_at, changed_at)
              VALUES (?, ?, ?, ?, ?, ?)""",
            (f"point-{no}", f"contact-{no}", phone, phone.encode(), NOW, NOW),
        )
        session.execute(
            """INSERT INTO conversation(id, contact_point_id, contact_id, business_number_id, last_at)
              VALUES (?, ?, ?, 'number', ?)""",
            (no, f"point-{no}", f"contact-{no}", NOW - no * HOUR),
        )
        reindex_person(session, no)
        return no

    return lambda *args, **kwargs: db.write_sync(add, *args, **kwargs)


@pytest.fixture
def add_message(db: Database) -> Callable[..., int]:
    """Adds a message to a chat; columns by name."""

    def add(session: Session, chat: int, body: str, **columns: object) -> int:
        row = {"conversation_id": chat, "at": NOW, "direction": "in", "kind": "text", "body": body, **columns}
        names = ", ".join(row)
        marks = ", ".join("?" for _ in row)
        cursor = session.execute(f"INSERT INTO message({names}) VALUES ({marks})", list(row.values()))
        return int(cursor.lastrowid)

    return lambda *args, **kwargs: db.write_sync(add, *args, **kwargs)
