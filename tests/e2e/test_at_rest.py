"""What lies on the disks after real traffic: nothing anybody can read without the keys.

The sandbox stands for Meta and may know everything; the profile's folder, its temporary files and all the relay
keeps are searched for names, numbers and texts that really went through them.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions import attachments, contacts, messages
from sanjog_desktop.domain.drafts import MediaDraft, TextDraft
from sanjog_desktop.domain.ids import AttachmentId, new_id
from sanjog_desktop.sandbox.samples import biodata_pdf
from sanjog_desktop.store.vault import Vault
from sanjog_desktop.wire.relay import EpochHeader
from sanjog_desktop.wire.sealing import AgencyPrivateKey, EpochOpener, SealError
from tests.helpers.office import Office, at_work, open_office
from tests.helpers.plaintext import Scanner, forms

LATIN, NATIVE, PHONE = "Sunita Namunawala", "सुनीता नमुनावाला", "+919999912345"
PASSPHRASE = "kalpit shabda sagar 27"
FILE, CAPTION = "Biodata-Namunawala.pdf", "जन्मपत्रिका साथ में है"
ANSWER = "Namaste Sunita ji, Sunday 5 pm at the invented hall"
LETTER = " ".join(
    f"Paragraph {number}: our daughter Kalpana Namunawala, born near Kalpitpur, studied weaving and likes rain; "
    f"कृपया योग्य वर सुचवा, संपर्क {9_999_900_000 + number * 7919 % 99_999}." for number in range(40)
)  # fmt: skip
NOTE = "prefers a family from Kalpitpur, no smokers"
PLANTED = (LATIN, NATIVE, PHONE, FILE, CAPTION, ANSWER, LETTER, NOTE, PASSPHRASE, "Namunawala", "Kalpitpur")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Temporary files of every process fall into the folder that is searched."""
    scratch = tmp_path / "watched" / "scratch"
    scratch.mkdir(parents=True)
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(scratch))
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    return tmp_path / "watched"


@pytest.fixture
def office(folder: Path) -> Iterator[Office]:
    """Sandbox, relay and profile in the watched folder, logging all they would ever say into it."""
    log = logging.FileHandler(folder / "app.log", encoding="utf-8")
    root, level = logging.getLogger(), logging.getLogger().level
    root.addHandler(log)
    root.setLevel(logging.DEBUG)
    opened = open_office(folder)
    try:
        yield opened
    finally:
        opened.close()
        root.removeHandler(log)
        root.setLevel(level)
        log.close()


def test_the_scanner_finds_every_form(tmp_path: Path) -> None:
    scanner = Scanner(PLANTED)
    for text in PLANTED:
        for form in forms(text):
            (tmp_path / "control").write_bytes(os.urandom(500) + form + os.urandom(500))
            assert text in scanner.in_folder(tmp_path)["control"]
    (tmp_path / "control").write_bytes(os.urandom(300) + LETTER.encode()[1001:1009] + os.urandom(300))
    assert scanner.in_folder(tmp_path)["control"]
    (tmp_path / "control").unlink()
    (tmp_path / FILE).write_bytes(b"x")
    assert scanner.in_folder(tmp_path)[FILE] >= {FILE}


def test_nothing_readable_lies_on_either_disk(office: Office, folder: Path) -> None:
    vault = Vault(office.profile)
    office.key = vault.create(PASSPHRASE).key
    for stale in office.profile.glob("store.db*"):
        stale.unlink()
    office.save_connection()
    (office.profile / "test.key").unlink()
    scanner = Scanner(PLANTED)

    asyncio.run(traffic(office, lambda: look(scanner, folder, office)))
    look(scanner, folder, office)

    office.close()
    look(scanner, folder, office)


def look(scanner: Scanner, folder: Path, office: Office) -> None:
    """Nothing is found in any file, and the files in question are there."""
    names = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert {"profile/store.db", "relay.db", "app.log", "relay.err"} <= names
    assert any(name.startswith("profile/attachments/") for name in names)
    assert (folder / "app.log").stat().st_size > 0
    assert scanner.in_folder(folder) == {}


async def traffic(office: Office, during: Callable[[], None]) -> None:
    """A day at the bureau: both sides write, send files and read; ``during`` is called in the middle of it."""
    async with at_work(office) as work:
        core = work.core
        await work.control("/people", {"phone": PHONE, "name": NATIVE, "deliver_s": 0.05, "read_s": 0.05})
        await work.says(PHONE[1:], LETTER[:60])
        await work.says(PHONE[1:], LETTER)
        sends = {"send": "pdf", "filename": FILE, "caption": CAPTION}
        await work.control(f"/people/%2B{PHONE[1:]}/write", sends)
        conversation = await work.until("SELECT conversation_id FROM message WHERE body = ?", LETTER)
        await work.until("SELECT 1 FROM attachment WHERE state = 'ready' AND filename = ?", FILE)
        contact = await work.until("SELECT contact_id FROM conversation WHERE id = ?", conversation)
        await core.db.write(contacts.edit, contact, {"name": LATIN, "notes": NOTE}, staff="Meera")

        file = AttachmentId(new_id())
        written = core.files.write(file, biodata_pdf(LATIN, [NATIVE, PHONE]))
        await core.db.write(
            attachments.adopt_outgoing, file, written=written, mime="application/pdf", filename=FILE
        )
        for draft in (TextDraft(ANSWER), MediaDraft("document", file, caption=CAPTION, filename=FILE)):
            await core.db.write(
                messages.queue_message, conversation, draft, purpose="service_reply", staff="Meera"
            )
        await core.db.write(messages.save_draft, conversation, NOTE)
        await core.db.write(messages.mark_read, conversation)
        await work.until("SELECT count(*) = 2 FROM message WHERE direction = 'out' AND status = 'read'")
        during()


def test_what_the_relay_holds_does_not_open_its_log(office: Office) -> None:
    """All it was ever given and all it keeps: its settings and its file, after the epoch's key is gone."""
    office.sandbox.control("/flood", {"messages": 5, "people": 2, "text": ANSWER})
    assert office.sandbox.control("/settle", {"timeout": 20})["idle"]
    relay = office.relay
    office.close()

    connection = sqlite3.connect(relay.store)
    (log_id,) = connection.execute("SELECT log_id FROM log").fetchone()
    kept = connection.execute(
        "SELECT e.kind, e.sealed, p.id, p.key_id, p.wrapped FROM entry e JOIN epoch p ON p.number = e.epoch"
    ).fetchall()
    blobs = [value for table in ("log", "epoch", "device") for row in connection.execute(f"SELECT * FROM {table}")
             for value in row]  # fmt: skip
    connection.close()
    assert len(kept) == 5

    held = [value if isinstance(value, bytes) else str(value).encode() for value in blobs]
    held += [text.encode() for text in (relay.app_secret, relay.verify_token, relay.device_token)]
    held += [office.private_key.public().raw, relay.agency_public_key.encode()]
    candidates = [secret[at : at + 96] for secret in held for at in range(0, max(1, len(secret) - 95), 32)]
    candidates += [hashlib.sha512(secret).digest() + hashlib.sha256(secret).digest() for secret in held]
    for candidate in candidates:
        if len(candidate) != len(office.private_key.raw):
            continue
        thief = EpochOpener(AgencyPrivateKey(candidate))
        for kind, sealed, epoch, key_id, wrapped in kept:
            with pytest.raises(SealError):
                thief.open(log_id, EpochHeader(epoch, key_id, wrapped), kind, sealed)

    owner = EpochOpener(office.private_key)
    opened = [owner.open(log_id, EpochHeader(epoch, key_id, wrapped), kind, sealed)
              for kind, sealed, epoch, key_id, wrapped in kept]  # fmt: skip
    assert all(ANSWER.encode() in body for body in opened)
