"""The audit log: a chain that shows every break, and holds nobody's data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import audit, identity_keys, journal, settings
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session
from tests.helpers.store import open_store


def fill(session: Session, count: int = 5) -> None:
    for index in range(count):
        audit.record(
            session, "contact_edit", "contact", f"contact-{index}", actor="Asha", reason="edit",
            detail={"name": ["Sunita Namuna", "Sunita N"]},
        )  # fmt: skip


def tamper(session: Session, sql: str) -> audit.ChainReport:
    """Do to a copy what the store's triggers refuse to do to the log itself, and walk the copy."""
    session.execute("CREATE TEMP TABLE IF NOT EXISTS audit AS SELECT * FROM main.audit")
    session.execute(sql)
    report = audit.verify_chain(session)
    session.execute("DELETE FROM temp.audit")
    session.execute("INSERT INTO temp.audit SELECT * FROM main.audit")
    return report


def test_an_untouched_chain_is_whole(tmp_path: Path) -> None:
    with open_store(tmp_path) as (database, _clock):
        database.write_sync(fill)
        report = database.read_sync(audit.verify_chain)
        assert report.intact and report.entries == 5
        assert database.read_sync(audit.verify_chain, head=report.head).intact


@pytest.mark.parametrize(
    ("sql", "broken_at"),
    [
        ("UPDATE temp.audit SET reason = 'x' WHERE seq = 3", 3),
        ("UPDATE temp.audit SET at = at + 1 WHERE seq = 1", 1),
        ("UPDATE temp.audit SET digest = x'00' WHERE seq = 4", 4),
        ("UPDATE temp.audit SET hash = x'00' WHERE seq = 2", 2),
        ("DELETE FROM temp.audit WHERE seq = 2", 3),
        ("UPDATE temp.audit SET seq = seq + 1 WHERE seq = 5", 6),
    ],
)
def test_every_change_breaks_it_where_it_was_made(tmp_path: Path, sql: str, broken_at: int) -> None:
    with open_store(tmp_path) as (database, _clock):
        database.write_sync(fill)
        report = database.write_sync(tamper, sql)
        assert not report.intact and report.broken_at == broken_at


def test_a_tail_cut_off_is_seen_by_whoever_noted_the_head(tmp_path: Path) -> None:
    with open_store(tmp_path) as (database, _clock):
        database.write_sync(fill)
        head = database.read_sync(audit.verify_chain).head

        def cut(session: Session) -> tuple[audit.ChainReport, audit.ChainReport]:
            session.execute("CREATE TEMP TABLE audit AS SELECT * FROM main.audit WHERE seq < 5")
            return audit.verify_chain(session), audit.verify_chain(session, head=head)

        blind, told = database.write_sync(cut)
        assert blind.intact and not told.intact


def test_it_cannot_be_changed_in_the_store(tmp_path: Path) -> None:
    with open_store(tmp_path) as (database, _clock):
        database.write_sync(fill)
        for sql in ("UPDATE audit SET reason = 'x'", "DELETE FROM audit"):
            with pytest.raises(Exception, match="append-only"):
                database.write_sync(lambda session, text=sql: session.execute(text) and None)


def test_it_holds_no_personal_data(tmp_path: Path) -> None:
    with open_store(tmp_path) as (database, _clock):
        database.write_sync(fill)
        rows = repr(_rows(database, "SELECT * FROM audit"))
        for secret in ("Sunita", "contact-1", "Asha"):
            assert secret not in rows
        first, second = _rows(database, "SELECT object, digest FROM audit LIMIT 2")
        assert first[0] != second[0] and first[1] == second[1]


def test_pseudonyms_and_suppression_keys_belong_to_one_agency(tmp_path: Path) -> None:
    with open_store(tmp_path / "a") as (one, _), open_store(tmp_path / "b") as (other, _clock):
        keys = [database.write_sync(identity_keys.identity_keys) for database in (one, other)]
        assert keys[0].phone("919999900001") != keys[1].phone("919999900001")
        assert keys[0].derived_id("a", "b") != keys[1].derived_id("a", "b")
        assert keys[0].phone("919999900001") == one.write_sync(identity_keys.identity_keys).phone(
            "919999900001"
        )


def test_the_journal_keeps_what_changed(tmp_path: Path) -> None:
    with open_store(tmp_path) as (database, _clock):
        database.write_sync(journal.note, "contact", "c1", "edit", {"name": ["a", "b"]}, staff="Asha")
        assert _rows(database, "SELECT kind, subject_id, act, fields, staff FROM journal") == [
            ("contact", "c1", "edit", '{"name":["a","b"]}', "Asha")
        ]


def test_settings_hold_any_json(tmp_path: Path) -> None:
    with open_store(tmp_path) as (database, _clock):
        for value in ({"a": [1, None]}, "text", 3, True):
            database.write_sync(settings.put, "key", value)
            assert database.read_sync(settings.get, "key") == value
        assert database.read_sync(settings.get, "none", "default") == "default"


def _rows(database: Database, sql: str) -> Any:
    return database.read_sync(lambda session: session.rows(sql))
