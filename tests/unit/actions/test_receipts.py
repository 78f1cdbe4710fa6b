"""Read receipts are told once, tried a while, then forgotten."""

from __future__ import annotations

from pathlib import Path

from sanjog_desktop.actions import receipts
from sanjog_desktop.store.database import Database
from tests.helpers.store import NOON, open_store


def note(db: Database, *wamids: str, at: int = NOON) -> None:
    db.write_sync(
        lambda session: (
            session.executemany(
                "INSERT INTO receipt(wamid, conversation_id, created_at) VALUES (?, 1, ?)",
                [(name, at) for name in wamids],
            )
            and None
        )
    )


def test_told_ones_are_forgotten_and_failed_ones_come_last(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        note(db, "a", "b", "c")
        assert db.read_sync(receipts.waiting, 2) == ["a", "b"]
        db.write_sync(receipts.settle, ["a"], ["b"])
        assert db.read_sync(receipts.waiting, 9) == ["c", "b"]


def test_they_are_given_up_in_the_end(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, clock):
        note(db, "often", "old")
        for _ in range(receipts.MOST_ATTEMPTS):
            db.write_sync(receipts.settle, [], ["often"])
        assert db.read_sync(receipts.waiting, 9) == ["old"]
        clock.advance(receipts.KEPT_MS + 1)
        db.write_sync(receipts.settle, [], [])
        assert db.read_sync(receipts.waiting, 9) == []
