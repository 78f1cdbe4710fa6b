"""T7: whoever holds a checkpoint sees an altered entry, a cut-off end and a store put back to an older copy."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import audit
from sanjog_desktop.privacy.audit import log as audit_log
from sanjog_desktop.privacy.audit import proof as audit_proof
from sanjog_desktop.privacy.audit.log import LogWalk
from sanjog_desktop.privacy.audit.signed_note import (
    check_note,
    read_checkpoint,
    sign_checkpoint,
    split_notes,
    verifier_key,
)
from sanjog_desktop.privacy.signing import NotAuthentic, signing_key
from sanjog_desktop.store.connection import connect
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session
from tests.helpers.store import open_store

KEY = bytes(range(32))


def fill(session: Session, count: int = 9, start: int = 0) -> None:
    for index in range(start, start + count):
        audit.record(session, "contact_edit", "contact", f"contact-{index}", actor="Asha", reason="edit")


def kinds(report: audit_log.AuditReport) -> list[str]:
    return [fault.kind for fault in report.faults]


def force(path: Path, *statements: str) -> None:
    """Do to the file what the store refuses: an insider with the key and another program."""
    with open_store(path.parent) as (_db, clock):
        pass
    connection = connect(path, KEY, clock, guarded=False)
    connection.execute("DROP TRIGGER audit_no_update").close()
    connection.execute("DROP TRIGGER audit_no_delete").close()
    connection.execute("DROP TRIGGER audit_checkpoint_no_delete").close()
    for sql in statements:
        connection.execute(sql).close()
    connection.close()


def test_a_checkpoint_states_size_root_and_time_under_the_logs_name(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, clock):
        db.write_sync(fill)
        note = db.write_sync(audit_log.checkpoint_now)
        public = db.read_sync(audit_log.public_key)
        assert public is not None
        checkpoint = check_note(note, public)
        assert checkpoint.size == 9 and checkpoint.at == clock.now() // 1000 * 1000
        assert checkpoint.origin == db.read_sync(audit_log.origin)
        assert note.splitlines()[1] == "9" and note.splitlines()[5].startswith("— " + checkpoint.origin + " ")
        assert verifier_key(checkpoint.origin, public).startswith(checkpoint.origin + "+")
        assert db.write_sync(audit_log.checkpoint_now) == note  # the same log, the same note
        assert db.read_sync(audit_log.check_log, [note]).intact


def test_every_changed_letter_of_a_note_is_seen(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        db.write_sync(fill, 3)
        note = db.write_sync(audit_log.checkpoint_now)
        public = db.read_sync(audit_log.public_key) or b""
    raw = note.encode()
    for at in range(len(raw)):
        changed = bytearray(raw)
        changed[at] ^= 1
        with pytest.raises((NotAuthentic, UnicodeDecodeError)):
            check_note(bytes(changed).decode(), public)
    for cut in (1, 5, 40):
        with pytest.raises(NotAuthentic):
            check_note(note[:-cut], public)


def test_a_note_may_carry_other_signatures_beside_our_own(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        db.write_sync(fill, 3)
        note = db.write_sync(audit_log.checkpoint_now)
        public = db.read_sync(audit_log.public_key) or b""
    assert check_note(note + "— witness.example Zm9vYmFy\n", public).size == 3
    assert split_notes(note + "\n" + note + "\nrubbish") == [note, note]


@pytest.mark.parametrize(
    ("sql", "kind"),
    [
        ("UPDATE audit SET reason = 'x' WHERE seq = 4", "changed"),
        ("UPDATE audit SET digest = zeroblob(32) WHERE seq = 9", "changed"),
        ("DELETE FROM audit WHERE seq = 4", "changed"),
        ("DELETE FROM audit WHERE seq > 6", "truncated"),
        ("DELETE FROM audit", "truncated"),
    ],
)
def test_what_an_insider_does_to_the_file_is_found(tmp_path: Path, sql: str, kind: str) -> None:
    with open_store(tmp_path) as (db, _clock):
        db.write_sync(fill)
        note = db.write_sync(audit_log.checkpoint_now)
    force(tmp_path / "store.db", sql, "DELETE FROM audit_checkpoint")
    with open_store(tmp_path) as (db, _clock):
        # The checkpoints in the store are gone with it; the one in hand is what tells.
        report = db.write_sync(_check_with_key, [note])
        assert kinds(report) == [kind]
        assert asyncio.run(audit_log.check_in_pieces(db, [note])).faults[-1].kind in (kind, "forged")


def _check_with_key(session: Session, notes: list[str]) -> audit_log.AuditReport:
    walk = LogWalk()
    for note in notes:
        walk.expect(note, signing_key(session).public, audit_log.origin(session))
    walk.follow(audit_log.rows_after(session, 0, 1_000))
    return walk.report()


def test_every_single_byte_of_every_entry_counts(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        db.write_sync(fill, 4)
        db.write_sync(audit_log.checkpoint_now)
        rows = db.read_sync(audit_log.rows_after, 0)

    def broken(at: int, column: int, value: Any) -> int | None:
        altered = list(rows)
        altered[at] = (*rows[at][:column], value, *rows[at][column + 1 :])
        walk = LogWalk()
        walk.follow(altered)
        return walk.report().faults[0].seq if not walk.report().intact else None

    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, int):
                assert broken(at, column, value ^ 1) is not None
            elif isinstance(value, bytes):
                for byte in range(len(value)):
                    changed = bytearray(value)
                    changed[byte] ^= 128
                    assert broken(at, column, bytes(changed)) is not None
            else:
                for letter in range(len(value)):
                    assert broken(
                        at, column, value[:letter] + chr(ord(value[letter]) ^ 1) + value[letter + 1 :]
                    )


def test_a_store_put_back_to_an_older_copy_is_found(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        db.write_sync(fill)
        db.write_sync(audit_log.checkpoint_now)
    shutil.copyfile(tmp_path / "store.db", tmp_path / "older.db")
    with open_store(tmp_path) as (db, _clock):
        db.write_sync(fill, 5, 9)
        note = db.write_sync(audit_log.checkpoint_now)
    (tmp_path / "older.db").replace(tmp_path / "store.db")
    with open_store(tmp_path) as (db, _clock):
        assert db.read_sync(audit_log.check_log).intact  # by itself it looks whole
        assert kinds(db.read_sync(audit_log.check_log, [note])) == ["truncated"]
        db.write_sync(fill, 20, 100)  # used again, past the checkpoint
        report = db.read_sync(audit_log.check_log, [note])
        assert kinds(report) == ["rewritten"] and report.faults[0].seq == 14


def test_a_log_written_anew_whole_is_found(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        db.write_sync(fill)
        note = db.write_sync(audit_log.checkpoint_now)
    force(tmp_path / "store.db", "DELETE FROM audit", "DELETE FROM audit_checkpoint")
    with open_store(tmp_path) as (db, _clock):
        db.write_sync(fill, 12, 50)
        db.write_sync(audit_log.checkpoint_now)
        assert kinds(db.read_sync(audit_log.check_log, [note])) == ["rewritten"]


def test_a_checkpoint_of_somebody_else_is_no_proof(tmp_path: Path) -> None:
    with open_store(tmp_path / "a") as (one, _), open_store(tmp_path / "b") as (other, _clock):
        for db in (one, other):
            db.write_sync(fill)
        note = other.write_sync(audit_log.checkpoint_now)
        one.write_sync(audit_log.checkpoint_now)
        assert kinds(one.read_sync(audit_log.check_log, [note])) == ["forged"]
        foreign = sign_checkpoint(read_checkpoint(note), one.write_sync(signing_key))
        assert kinds(one.read_sync(audit_log.check_log, [foreign])) == ["forged"]


def test_nothing_is_signed_over_a_broken_or_empty_log(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock), pytest.raises(NotAuthentic):
        db.write_sync(audit_log.checkpoint_now)
    with open_store(tmp_path) as (db, _clock):
        db.write_sync(fill)
    force(tmp_path / "store.db", "UPDATE audit SET reason = 'x' WHERE seq = 2")
    with open_store(tmp_path) as (db, _clock), pytest.raises(NotAuthentic):
        asyncio.run(audit_log.make_checkpoint(db))


def test_a_walk_in_pieces_goes_on_where_it_stopped(tmp_path: Path) -> None:
    async def play(db: Database) -> None:
        walk = LogWalk()
        for start in (0, 700, 1_400):
            await db.write(fill, 700, start)
            note = await audit_log.make_checkpoint(db, walk)
            assert read_checkpoint(note).size == walk.entries == start + 700
        assert (await audit_log.check_in_pieces(db, [note])).checkpoints == 3
        with pytest.raises(ValueError, match="past"):
            walk.expect(sign_of(db, 700), await db.write(_public), await db.read(audit_log.origin))

    def sign_of(db: Database, size: int) -> str:
        return next(row.note for row in db.read_sync(audit_log.checkpoints) if row.size == size)

    with open_store(tmp_path) as (db, _clock):
        asyncio.run(play(db))


def _public(session: Session) -> bytes:
    return signing_key(session).public


def test_one_entry_is_proved_without_the_log(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        db.write_sync(fill, 13)
        for seq in (1, 7, 13):
            proof = asyncio.run(audit_proof.prove_entry(db, seq))
            public = db.read_sync(audit_log.public_key) or b""
            assert audit_proof.check_proof(proof, public).size == 13
            assert f"[{seq}," in proof.entry
            other = audit_proof.EntryProof(proof.seq, proof.entry.replace("edit", "grab"), *proof_rest(proof))
            with pytest.raises(NotAuthentic):
                audit_proof.check_proof(other, public)
        with pytest.raises(ValueError, match="no such entry"):
            asyncio.run(audit_proof.prove_entry(db, 99))


def proof_rest(proof: audit_proof.EntryProof) -> tuple[str, tuple[str, ...], str]:
    return proof.previous, proof.path, proof.checkpoint


def test_words_somebody_wrote_do_not_get_into_the_log(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        for reason in (
            "Sunita Namuna asked by phone",
            "call 9999900001",
            "+919999900001",
            "सुनीता",
            "x" + "1" * 9,
        ):
            db.write_sync(audit.record, "request_refused", "request", "r1", actor="Asha", reason=reason)
        for code in ("LEGAL_CLAIMS", "erasure:SUSPECTED", "match_updates", "M3"):
            db.write_sync(audit.record, "request_refused", "request", "r1", reason=code)
        reasons = [row[6] for row in db.read_sync(audit_log.rows_after, 0)]
        assert reasons == ["stated"] * 5 + ["LEGAL_CLAIMS", "erasure:SUSPECTED", "match_updates", "M3"]
        for action, kind in (("Sunita", "contact"), ("edit", "contact +919999900001")):
            with pytest.raises(ValueError, match="words of the program"):
                db.write_sync(audit.record, action, kind, "x")
