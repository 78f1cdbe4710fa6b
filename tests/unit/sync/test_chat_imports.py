"""An exported chat becomes a conversation of its own: in order, once, unanswerable, and taken back whole."""

from __future__ import annotations

import asyncio
import zipfile
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import contacts
from sanjog_desktop.actions.digest import store_digest
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.imports.whatsapp import read_whatsapp_export
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import GateRefused
from sanjog_desktop.store.reads.messages import message_page
from sanjog_desktop.store.reads.search import search_messages
from sanjog_desktop.store.session import Session
from sanjog_desktop.sync import chat_imports, imports
from tests.helpers.store import open_store

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001e221bc330000"
    "000049454e44ae426082"
)
CHAT = """14/02/24, 9:41 pm - Messages and calls are end-to-end encrypted. No one outside of this chat can read them.
14/02/24, 9:41 pm - Sunita Namuna: Namaste
second line
14/02/24, 9:42 pm - Office: Namaste, how can we help?
15/02/24, 8:00 am - Sunita Namuna: IMG-20240215-WA0001.png (file attached)
15/02/24, 8:01 am - Sunita Namuna: <Media omitted>
15/02/24, 8:02 am - Sunita Namuna: run.jpg (file attached)
"""


def export(folder: Path) -> Path:
    path = folder / "WhatsApp Chat with Sunita Namuna.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("WhatsApp Chat with Sunita Namuna.txt", CHAT)
        packed.writestr("IMG-20240215-WA0001.png", PNG)
        packed.writestr("run.jpg", b"MZ" + b"\0" * 200)
    return path


def take(db: Database, files: AttachmentFiles, path: Path, contact_id: ContactId) -> chat_imports.ChatDone:
    chat = read_whatsapp_export(path)
    return asyncio.run(
        chat_imports.run_chat(
            db, files, chat, contact_id, frozenset({"Office"}), imports.Progress(), staff="Meera"
        )
    )


def rows(db: Database, sql: str) -> list[Any]:
    return db.read_sync(lambda session: session.rows(sql))


@pytest.fixture
def desk(tmp_path: Path) -> Any:
    with open_store(tmp_path) as (db, _clock):
        who = db.write_sync(contacts.create, {"name": "Sunita Namuna"}, None, ["919999900001"])
        yield db, AttachmentFiles(tmp_path / "files"), who


def test_a_chat_comes_in_with_its_files_and_is_marked(desk: Any, tmp_path: Path) -> None:
    db, files, who = desk
    done = take(db, files, export(tmp_path), who)
    assert (done.messages, done.files, done.known) == (6, 1, 0)
    ((chat, number, until, unread),) = rows(
        db, "SELECT id, business_number_id, window_until, unread FROM conversation"
    )
    assert (number, until, unread) == ("import", 0, 0)
    page = db.read_sync(message_page, chat)
    assert [(row.kind, row.direction) for row in page] == [
        ("system", "in"), ("text", "in"), ("text", "out"), ("image", "in"), ("document", "in"), ("document", "in"),
    ]  # fmt: skip
    assert page[1].body == "Namaste\nsecond line"
    (image,) = page[3].attachments if hasattr(page[3], "attachments") else [page[3].attachment]
    assert files.read_all(image.id, image.key) == PNG
    assert "run.jpg" in page[5].body, "a program that calls itself a picture is told, not kept"
    assert rows(db, "SELECT max(id) < 1 FROM message") == [(1,)], "below all messages that come live"
    assert [hit.conversation_id for hit in db.read_sync(search_messages, "second")] == [chat]


def test_the_same_export_twice_adds_nothing(desk: Any, tmp_path: Path) -> None:
    db, files, who = desk
    path = export(tmp_path)
    take(db, files, path, who)
    before = db.read_sync(store_digest)
    again = take(db, files, path, who)
    assert (again.messages, again.known) == (0, 6)
    assert db.read_sync(store_digest) == before


def test_it_is_taken_back_whole(desk: Any, tmp_path: Path) -> None:
    db, files, who = desk
    before = db.read_sync(store_digest)
    done = take(db, files, export(tmp_path), who)
    asyncio.run(imports.take_back(db, done.import_id, imports.Progress(), "Meera"))
    assert db.read_sync(store_digest) == before
    assert rows(db, "SELECT count(*) FROM message UNION ALL SELECT count(*) FROM attachment") == [(0,), (0,)]
    assert not db.read_sync(search_messages, "second")


def test_nothing_can_be_sent_from_an_imported_chat(desk: Any, tmp_path: Path) -> None:
    db, files, who = desk
    take(db, files, export(tmp_path), who)

    def send(session: Session) -> None:
        session.execute(
            "INSERT INTO outbox(client_ref, message_id, conversation_id, contact_id, purpose, draft, state, created_at)"
            " SELECT 'ref', m.id, m.conversation_id, ?, 'rights', '{}', 'scheduled', 0 FROM message m LIMIT 1",
            (who,),
        )

    with pytest.raises(GateRefused, match="mismatch"):
        db.write_sync(send)
    with pytest.raises(UserError, match="No WhatsApp number"):
        db.write_sync(contacts.open_conversation, who)


def test_somebody_without_a_number_has_no_chat(desk: Any, tmp_path: Path) -> None:
    db, files, _who = desk
    nobody = db.write_sync(contacts.create, {"name": "Ravi Kalpit"})
    before = db.read_sync(store_digest)
    with pytest.raises(UserError, match="no number"):
        take(db, files, export(tmp_path), nobody)
    assert db.read_sync(store_digest) == before
    assert rows(db, "SELECT count(*) FROM change_set WHERE kind = 'import'") == [(0,)]
