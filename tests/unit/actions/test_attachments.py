"""Files move from wanted to ready or gone, survive a crash half-way, and never come back after a deletion."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import attachments, contacts
from sanjog_desktop.actions.attachments import Wanted
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import AttachmentId, new_id
from sanjog_desktop.store.attachments import AttachmentFiles, Written
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session
from tests.helpers.store import NOON, open_store


def receive(
    db: Database, name: str, *, media_id: str | None = "m-1", state: str = "wanted", at: int = NOON
) -> AttachmentId:
    def job(session: Session) -> AttachmentId:
        if session.value("SELECT 1 FROM business_number") is None:
            session.execute("INSERT INTO business_number(id, waba_id) VALUES ('1065', 'W')")
        who = contacts.create(session, {"name": f"Person {name}"}, None, [f"9199999000{name}"])
        chat = contacts.open_conversation(session, who)
        message = session.execute(
            "INSERT INTO message(conversation_id, at, direction, kind, wamid) VALUES (?, ?, 'in', 'image', ?)",
            (chat, at, f"wamid.{name}"),
        ).lastrowid
        id = AttachmentId(new_id())
        session.execute(
            "INSERT INTO attachment(id, message_id, state, media_id, created_at) VALUES (?, ?, ?, ?, ?)",
            (id, message, state, media_id, at),
        )
        return id

    return db.write_sync(job)


def row(db: Database, id: AttachmentId, columns: str = "state, attempts, not_before, error") -> Any:
    return db.read_sync(lambda session: session.one(f"SELECT {columns} FROM attachment WHERE id = ?", (id,)))


def test_fetched_file_is_ready(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        id = receive(db, "01")
        assert db.read_sync(attachments.wanted, 5) == ([Wanted(id, "m-1", None, 0, NOON, "")], None)
        assert db.write_sync(
            attachments.record_fetched, id, key=b"k" * 32, size=7, sha256=b"s" * 32, thumbnail=None
        )
        assert row(db, id, "state, key, size, error") == ("ready", b"k" * 32, 7, None)
        assert db.read_sync(attachments.wanted, 5) == ([], None)


def test_failed_file_waits_for_its_time(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, clock):
        id = receive(db, "01")
        db.write_sync(attachments.record_failed, id, "not yet", NOON + 2_500)
        assert row(db, id) == ("wanted", 1, NOON + 2_500, "not yet")
        assert db.read_sync(attachments.wanted, 5) == ([], 2.5)
        db.write_sync(attachments.record_failed, id, "account", NOON + 2_500, counted=False)
        assert row(db, id)[1] == 1
        clock.advance(2_500)
        found, later = db.read_sync(attachments.wanted, 5)
        assert [item.attempts for item in found] == [1] and later is None
        db.write_sync(attachments.record_failed, id, "expired", None)
        assert row(db, id) == ("gone", 2, NOON + 2_500, "expired")


def test_longest_waiting_come_first_and_the_limit_holds(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        younger, older = receive(db, "01", at=NOON), receive(db, "02", at=NOON - 1)
        crashed = receive(db, "03", state="fetching", at=NOON - 2)
        found, _ = db.read_sync(attachments.wanted, 2)
        assert [item.id for item in found] == [crashed, older]
        assert {item.id for item in db.read_sync(attachments.wanted, 9)[0]} == {crashed, older, younger}


def test_deleted_message_keeps_no_key(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        id = receive(db, "01")
        db.write_sync(lambda session: session.execute("UPDATE attachment SET state = 'gone'") and None)
        assert not db.write_sync(attachments.record_fetched, id, key=b"k" * 32, size=7, sha256=b"s" * 32)
        assert row(db, id, "state, key") == ("gone", None)


def test_staff_may_ask_again(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        id, lost, revoked = receive(db, "01"), receive(db, "02", media_id=None), receive(db, "03")
        for each in (id, lost, revoked):
            db.write_sync(attachments.record_failed, each, "expired", None)
        db.write_sync(attachments.want_again, id)
        assert row(db, id) == ("wanted", 0, 0, None)
        with pytest.raises(UserError, match="no longer has"):
            db.write_sync(attachments.want_again, lost)
        db.write_sync(
            lambda session: (
                session.execute("UPDATE message SET revoked_at = 1 WHERE wamid = 'wamid.03'") and None
            )
        )
        with pytest.raises(UserError, match="deleted this message"):
            db.write_sync(attachments.want_again, revoked)
        with pytest.raises(UserError, match="no longer there"):
            db.write_sync(attachments.want_again, AttachmentId("nothing"))


def test_outgoing_file_is_adopted_and_uploaded(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        files, id = AttachmentFiles(tmp_path / "files"), AttachmentId(new_id())
        written: Written = files.write(id, b"invented biodata")
        db.write_sync(
            attachments.adopt_outgoing, id, written=written, mime="application/pdf", filename="biodata.pdf"
        )
        key = row(db, id, "key")[0]
        assert files.read_all(id, key) == b"invented biodata"
        db.write_sync(attachments.record_uploaded, id, "media-9")
        assert row(db, id, "state, uploaded_media_id, uploaded_at, size") == ("ready", "media-9", NOON, 16)
