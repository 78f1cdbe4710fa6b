"""Stores as the first version wrote them, with what later rules would refuse today: they open, whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.store.connection import connect, create_empty
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.migrations.upgrade import upgrade

KEY = bytes(range(32))
NOW = 1_795_000_000_000

# Candidates too young, requests in the middle of their way, a relative's word taken for a grant, sends without a right.
ROWS = f"""
INSERT INTO notice VALUES ('n-1', '1', 'en', 'We write to you.', 'abc', 0);
INSERT INTO device(id, name, is_self, enrolled_at) VALUES ('d-1', 'Desk', 1, 0);
INSERT INTO family(id, name, created_at, changed_at) VALUES ('f-1', 'Namuna', 1, 1);
INSERT INTO contact(no, id, family_id, name, email, notes, status, last_contact_at, created_at, changed_at) VALUES
  (1, 'c-1', 'f-1', 'Sunita Namuna', 's@example.invalid', 'met at home', 'do_not_contact', 5, 1, 1),
  (2, 'c-2', 'f-1', 'Aarav Namuna', '', '', 'active', NULL, 1, 1);
INSERT INTO candidate(contact_id, born_on, height_cm, changed_at) VALUES ('c-2', '2015-01-01', 178, 1);
INSERT INTO contact_point(id, contact_id, phone, created_at, changed_at) VALUES ('p-1', 'c-1', '919999900001', 1, 1);
INSERT INTO shared_point VALUES ('p-1', 'c-2', 'mother');
INSERT INTO person_search VALUES (1, 'sunita namuna', '900001 001'), (2, 'aarav namuna', '');
INSERT INTO conversation(id, contact_point_id, contact_id, business_number_id) VALUES (1, 'p-1', 'c-1', 'n');
INSERT INTO message(id, conversation_id, at, direction, kind, body, client_ref, status)
  VALUES (1, 1, 2, 'in', 'text', 'STOP please', NULL, ''), (2, 1, 3, 'out', 'text', 'Namaste', 'r-1', 'delivered'),
         (3, 1, 4, 'out', 'text', 'Tomorrow', 'r-2', 'queued');
INSERT INTO outbox(client_ref, message_id, conversation_id, contact_id, purpose, draft, state, created_at)
  VALUES ('r-1', 2, 1, 'c-1', 'service', '{{}}', 'accepted', 3),
         ('r-2', 3, 1, 'c-1', 'service', '{{}}', 'scheduled', 4);
INSERT INTO consent(contact_id, purpose, act, at, actor, notice_id, notice_sha256, method, evidence, recorded_at) VALUES
  ('c-1', 'service', 'grant', 1, 'subject', 'n-1', 'abc', 'form', '{{}}', 1),
  ('c-2', 'service', 'grant', 1, 'guardian', 'n-1', 'abc', 'spoken', '{{}}', 1),
  ('c-1', 'marketing', 'grant', 1, 'subject', 'n-1', 'another', 'import', '{{}}', 1),
  ('c-1', 'marketing', 'withdraw', 2, 'subject', NULL, NULL, 'message', '{{}}', 2);
INSERT INTO suppression(id, key, reason, at) VALUES ('s-1', x'01', 'stop', 2);
INSERT INTO privacy_request(id, ref, kind, state, contact_id, channel, received_at, due_at, created_at, changed_at)
  VALUES ('q-1', 'PR-0001', 'opt_out', 'EXECUTING', 'c-1', 'whatsapp', 2, {NOW}, 2, 2),
  ('q-2', 'PR-0002', 'erasure', 'PROVING', 'c-1', 'whatsapp', 2, 1, 2, 2),
  ('q-3', 'PR-0003', 'access', 'CLOSED_FULFILLED', 'c-2', 'letter', 2, 1, 2, 2);
INSERT INTO journal(kind, subject_id, act, fields, device_id, at)
  VALUES ('contact', 'c-1', 'create', '{{"name":"Sunita Namuna"}}', 'd-1', 1);
INSERT INTO audit VALUES (1, 1, 'd-1', '', 'contact_create', 'o', '', x'00', x'00', x'01');
INSERT INTO sync_cursor VALUES ('relay', 'log', 7, 1);
INSERT INTO inbound_event VALUES ('e-1', 3, 'messages', 'unknown', x'7b7d', 1);
"""
TABLES = (
    "notice", "family", "contact", "candidate", "contact_point", "shared_point", "conversation", "message", "outbox",
    "consent", "suppression", "privacy_request", "journal", "audit", "sync_cursor", "inbound_event", "person_search",
)  # fmt: skip


@pytest.fixture
def first(tmp_path: Path) -> Path:
    path = tmp_path / "store.db"
    create_empty(path, KEY)
    connection = connect(path, KEY, StillClock(NOW), guarded=False)
    upgrade(connection, "0001")
    connection.executescript(ROWS)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return path


@pytest.fixture
def opened(first: Path) -> Iterator[Database]:
    database = Database(first, KEY, StillClock(NOW))
    database.open()
    yield database
    database.close()


def test_every_row_is_there_afterwards(first: Path) -> None:
    before = connect(first, KEY, StillClock(NOW), guarded=False)
    wanted, columns = {}, {}
    for table in TABLES:
        columns[table] = ", ".join(row[1] for row in before.execute(f"PRAGMA table_info({table})"))
        wanted[table] = before.execute(f"SELECT {columns[table]} FROM {table} ORDER BY 1, 2").fetchall()
    before.close()
    database = Database(first, KEY, StillClock(NOW))
    database.open()
    found = {
        table: database.read_sync(lambda s, table=table: s.rows(f"SELECT {columns[table]} FROM {table} ORDER BY 1, 2"))
        for table in TABLES if table != "person_search"
    }  # fmt: skip
    database.close()
    for table, rows in found.items():
        expected = [list(row) for row in wanted[table]]
        if table == "consent":
            # What a relative said for somebody grown up is kept, but it is no grant any more.
            place = columns[table].split(", ").index("act")
            expected[1][place] = "pending"
        assert [list(row) for row in rows] == expected, table


def test_what_an_old_store_holds_is_found_and_guarded(opened: Database) -> None:
    words = opened.read_sync(lambda s: s.value("SELECT count(*) FROM message_fts WHERE message_fts MATCH 'namaste'"))
    assert words == 1
    people = opened.read_sync(lambda s: s.value("SELECT count(*) FROM person_fts WHERE person_fts MATCH 'sunita'"))
    assert people == 1
    assert opened.read_sync(lambda s: s.value("SELECT count(*) FROM person_number WHERE ending = '900001'")) == 2
    assert opened.read_sync(lambda s: s.rows("PRAGMA foreign_key_check")) == []
    assert opened.read_sync(lambda s: s.value("PRAGMA integrity_check")) == "ok"
    with pytest.raises(Exception, match="append-only"):
        opened.write_sync(lambda s: s.execute("UPDATE consent SET act = 'grant' WHERE seq = 2"))
    with pytest.raises(Exception, match="gate:do_not_contact"):
        opened.write_sync(lambda s: s.execute("UPDATE outbox SET state = 'queued' WHERE client_ref = 'r-2'"))
