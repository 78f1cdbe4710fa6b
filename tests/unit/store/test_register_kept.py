"""The register follows every write, whoever writes: it always says what its view says."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sanjog_desktop.domain.errors import Cancelled
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session

WRITES = (
    "INSERT OR IGNORE INTO family(id, name, created_at, changed_at) VALUES ('f{b}', 'Namuna {a}', 1, 1)",
    "UPDATE family SET owner = 'Meera {a}', city = 'Pune', community = 'Kalpit' WHERE id = 'f{b}'",
    "INSERT OR IGNORE INTO contact(id, name, created_at, changed_at) VALUES ('c{a}', 'Asha {b}', 1, 1)",
    "UPDATE contact SET name = 'Sunita {b}', city = 'Surat', status = 'on_hold', gender = 'female' WHERE id = 'c{a}'",
    "UPDATE contact SET family_id = (SELECT id FROM family WHERE id = 'f{b}') WHERE id = 'c{a}'",
    "UPDATE contact SET erased_at = 5, restricted = 1 WHERE id = 'c{a}'",
    "UPDATE contact SET erased_at = NULL WHERE id = 'c{a}'",
    "UPDATE contact SET owner = 'Asha', language = 'hi', role = 'mother' WHERE id = 'c{a}'",
    "DELETE FROM contact WHERE id = 'c{a}'",
    "INSERT OR IGNORE INTO candidate(contact_id, born_on, changed_at) SELECT id, '1997-0{b}', 1 FROM contact"
    " WHERE id = 'c{a}'",
    "UPDATE candidate SET height_cm = 15{b}, gotra = 'Atri', born_on = '199{b}' WHERE contact_id = 'c{a}'",
    "DELETE FROM candidate WHERE contact_id = 'c{a}'",
    "INSERT OR IGNORE INTO follow_up(id, contact_id, due_on, created_at) SELECT 'u{b}', id, '2026-11-0{b}', 1"
    " FROM contact WHERE id = 'c{a}'",
    "UPDATE follow_up SET done_at = 1 WHERE id = 'u{b}'",
    "UPDATE follow_up SET contact_id = (SELECT id FROM contact WHERE id = 'c{a}') WHERE id = 'u{b}'"
    " AND EXISTS (SELECT 1 FROM contact WHERE id = 'c{a}')",
    "DELETE FROM follow_up WHERE id = 'u{b}'",
    "INSERT OR IGNORE INTO contact_file(id, contact_id, kind, filename, mime, size, sha256, key, created_at) SELECT"
    " 'p{b}', id, 'photo', 'p', 'image/jpeg', 1, x'00', x'00', 1 FROM contact WHERE id = 'c{a}'",
    "UPDATE contact_file SET kind = 'document' WHERE id = 'p{b}'",
    "DELETE FROM contact_file WHERE id = 'p{b}'",
    "INSERT INTO consent(contact_id, purpose, act, at, actor, notice_id, method, recorded_at) SELECT id,"
    " 'match_updates', 'withdraw', {b}, 'subject', NULL, 'verbal', 1 FROM contact WHERE id = 'c{a}'",
    "INSERT OR IGNORE INTO disclosure(id, contact_id, at, recipient_type, categories) SELECT 'd{a}{b}', id, {b},"
    " 'subject', '[\"biodata\"]' FROM contact WHERE id = 'c{a}'",
    "INSERT OR IGNORE INTO label(id, name, created_at) VALUES ('l{b}', 'Label {b}', 1)",
    "INSERT OR IGNORE INTO contact_label SELECT c.id, l.id FROM contact c, label l WHERE c.id = 'c{a}'"
    " AND l.id = 'l{b}'",
    "DELETE FROM contact_label WHERE contact_id = 'c{a}' AND label_id = 'l{b}'",
)
STEPS = st.lists(st.tuples(st.sampled_from(WRITES), st.integers(1, 3), st.integers(1, 3)), min_size=5, max_size=40)


def out_of_step(session: Session) -> list[tuple[object, ...]]:
    labels = "SELECT c.no, l.label_id FROM contact_label l JOIN contact c ON c.id = l.contact_id"
    return [
        *session.rows("SELECT * FROM register EXCEPT SELECT * FROM register_line"),
        *session.rows("SELECT * FROM register_line EXCEPT SELECT * FROM register"),
        *session.rows(f"SELECT no, label_id FROM register_label EXCEPT {labels}"),
        *session.rows(f"{labels} EXCEPT SELECT no, label_id FROM register_label"),
    ]


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_every_write_is_followed(db: Database, steps: list[tuple[str, int, int]]) -> None:
    def play(session: Session) -> None:
        for sql, a, b in steps:
            session.execute(sql.format(a=a, b=b))
        assert out_of_step(session) == []
        raise Cancelled  # each play begins with an empty store

    with pytest.raises(Cancelled):
        db.write_sync(play)


def test_a_message_from_somebody_known_does_not_touch_the_register(db: Database) -> None:
    def write(session: Session) -> tuple[int, int]:
        session.execute("INSERT INTO contact(id, name, created_at, changed_at) VALUES ('c', 'Asha', 1, 1)")
        before = int(session.value("SELECT total_changes()") or 0)
        session.execute("UPDATE contact SET last_contact_at = 7 WHERE id = 'c'")
        return before, int(session.value("SELECT total_changes()") or 0)

    before, after = db.write_sync(write)
    assert after - before == 1
