"""Checkpoints are handed out by themselves, and a store that was tampered with or put back is noticed by itself."""

from __future__ import annotations

import asyncio
import base64
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from sanjog_desktop.actions import audit
from sanjog_desktop.domain.clock import HOUR
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.privacy import merkle
from sanjog_desktop.privacy.audit import log as audit_log
from sanjog_desktop.privacy.audit import witnesses
from sanjog_desktop.privacy.audit.signed_note import read_checkpoint
from sanjog_desktop.store.connection import connect
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session
from sanjog_desktop.sync.witnessing import Witnessing
from tests.helpers.store import NOON, open_store


def fill(session: Session, count: int = 5, start: int = 0) -> None:
    for index in range(start, start + count):
        audit.record(session, "contact_edit", "contact", f"contact-{index}")


def alarms(db: Database) -> list[str]:
    return [one.kind for one in db.read_sync(witnesses.audit_state).alarms]


def turn(db: Database, folder: Path) -> None:
    asyncio.run(Witnessing(db, folder).turn())


class HonestWitness:
    """A witness by the book: keeps one checkpoint, takes only what continues it."""

    def __init__(self) -> None:
        self.kept = ""
        self.calls = 0

    def add(self, body: str) -> tuple[int, str]:
        self.calls += 1
        head, _, note = body.partition("\n\n")
        first, *steps = head.split("\n")
        old, checkpoint = int(first.removeprefix("old ")), read_checkpoint(note)
        known = read_checkpoint(self.kept) if self.kept else None
        if old != (known.size if known else 0):
            return 409, f"{known.size if known else 0}\n"
        proof = [base64.b64decode(step) for step in steps]
        root = known.root if known else merkle.EMPTY_ROOT
        if not merkle.verify_consistency(old, checkpoint.size, proof, root, checkpoint.root):
            return 422, ""
        self.kept = note
        return 200, "— witness.example c2lnbmF0dXJl\n"


@contextmanager
def served(witness: HonestWitness) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            assert self.path == "/log/add-checkpoint"
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            status, text = witness.add(body)
            self.send_response(status)
            self.send_header("Content-Length", str(len(text.encode())))
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *_arguments: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/log"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_every_checkpoint_reaches_the_folder_once(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    async def play(db: Database) -> None:
        witnessing = Witnessing(db, tmp_path)
        assert await witnessing.turn() is None  # no entries yet
        await db.write(witnesses.add_witness, str(stick), staff="Asha")
        for _ in range(3):
            await db.write(fill)
            report = await witnessing.turn()
            assert report is not None and report.intact
        await witnessing.turn()  # nothing new

    with open_store(tmp_path) as (db, _clock):
        asyncio.run(play(db))
        name = db.read_sync(witnesses.log_name)
        notes = witnesses.read_folder(stick, name)
        assert [read_checkpoint(note).size for note in notes] == [6, 11, 16]
        assert witnesses.read_folder(tmp_path, name) == notes
        state = db.read_sync(witnesses.audit_state)
        assert state.witnesses[0].size == 16 and not state.witnesses[0].trouble and not state.alarms
        assert state.checkpoint_size == 16


def test_a_stick_that_was_out_gets_what_it_missed(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with open_store(tmp_path) as (db, _clock):
        db.write_sync(witnesses.add_witness, str(stick))
        turn(db, tmp_path)
        stick.rename(tmp_path / "pocket")
        for start in (0, 5):
            db.write_sync(fill, 5, start)
            turn(db, tmp_path)
        assert "not connected" in db.read_sync(witnesses.witnesses)[0].trouble
        (tmp_path / "pocket").rename(stick)
        turn(db, tmp_path)
        sizes = [
            read_checkpoint(note).size
            for note in witnesses.read_folder(stick, db.read_sync(witnesses.log_name))
        ]
        assert sizes == [1, 6, 11] and not db.read_sync(witnesses.witnesses)[0].trouble


def test_a_store_put_back_is_noticed_by_the_file_beside_it(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, clock):
        db.write_sync(fill)
        turn(db, tmp_path)
    shutil.copyfile(tmp_path / "store.db", tmp_path / "older.db")
    with open_store(tmp_path) as (db, clock):
        db.write_sync(fill, 5, 5)
        turn(db, tmp_path)
    (tmp_path / "older.db").replace(tmp_path / "store.db")
    with open_store(tmp_path) as (db, clock):
        turn(db, tmp_path)
        assert alarms(db) == ["truncated"]
        turn(db, tmp_path)
        assert alarms(db).count("truncated") == 1  # said once
        db.write_sync(fill, 50, 10)
        turn(db, tmp_path)
        assert "rewritten" in alarms(db)
        with pytest.raises(UserError, match="Why"):
            db.write_sync(witnesses.settle_alarms, staff="Asha", because=" ")
        db.write_sync(witnesses.settle_alarms, staff="Asha", because="put back by Asha")
        assert alarms(db) == []
        clock.advance(HOUR)
        db.write_sync(fill, 3, 200)
        turn(db, tmp_path)
        assert alarms(db) == []  # settled is settled
        kept = witnesses.read_folder(tmp_path, db.read_sync(witnesses.log_name))
        assert kept[-1] == db.read_sync(audit_log.checkpoints)[0].note
    shutil.copyfile(tmp_path / "store.db", tmp_path / "older.db")
    with open_store(tmp_path, at=NOON + 2 * HOUR) as (db, clock):
        db.write_sync(fill, 5, 300)
        turn(db, tmp_path)
    (tmp_path / "older.db").replace(tmp_path / "store.db")
    with open_store(tmp_path, at=NOON + 3 * HOUR) as (db, clock):
        turn(db, tmp_path)
        assert alarms(db) == ["truncated"]  # and the next time is a new fault


def test_a_changed_entry_is_noticed_at_the_next_start_and_nothing_is_signed(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, clock):
        db.write_sync(fill)
        turn(db, tmp_path)
    connection = connect(tmp_path / "store.db", bytes(range(32)), clock, guarded=False)
    connection.execute("DROP TRIGGER audit_no_update").close()
    connection.execute("UPDATE audit SET reason = 'x' WHERE seq = 2").close()
    connection.close()
    with open_store(tmp_path) as (db, _clock):
        before = len(db.read_sync(audit_log.checkpoints))
        turn(db, tmp_path)
        assert "changed" in alarms(db) and len(db.read_sync(audit_log.checkpoints)) == before


def test_an_address_takes_what_continues_and_tells_what_does_not(tmp_path: Path) -> None:
    witness = HonestWitness()
    with served(witness) as address:
        with open_store(tmp_path) as (db, _clock):
            db.write_sync(witnesses.add_witness, address)
            for start in (0, 5, 10):
                db.write_sync(fill, 5, start)
                turn(db, tmp_path)
            assert read_checkpoint(witness.kept).size == 16 == db.read_sync(witnesses.witnesses)[0].size
            assert witness.calls == 3  # the size was known: no round trip for asking
        shutil.copyfile(tmp_path / "store.db", tmp_path / "older.db")
        with open_store(tmp_path) as (db, _clock):
            db.write_sync(fill, 5, 15)
            turn(db, tmp_path)
        (tmp_path / "older.db").replace(tmp_path / "store.db")
        for path in tmp_path.glob("*.checkpoints"):
            path.unlink()  # whoever put the store back thought of the file beside it
        with open_store(tmp_path) as (db, _clock):
            db.write_sync(fill, 1, 99)
            turn(db, tmp_path)
            assert alarms(db) == ["truncated"]
            db.write_sync(fill, 40, 99)
            turn(db, tmp_path)
            assert alarms(db) == ["truncated", "rewritten"]
    with open_store(tmp_path) as (db, _clock):
        turn(db, tmp_path)
        assert "does not answer" in db.read_sync(witnesses.witnesses)[0].trouble


@pytest.mark.parametrize(
    "where", ["", "http://example.invalid/log", "relative/folder", "https://", "ftp://x/y"]
)
def test_what_can_be_no_witness_is_refused(tmp_path: Path, where: str) -> None:
    with open_store(tmp_path) as (db, _clock):
        with pytest.raises(UserError):
            db.write_sync(witnesses.add_witness, where)
        id = db.write_sync(witnesses.add_witness, str(tmp_path))
        assert db.write_sync(witnesses.add_witness, str(tmp_path)) == id
        db.write_sync(witnesses.remove_witness, id)
        assert db.read_sync(witnesses.witnesses) == ()
