"""Nothing readable at rest: planted names, numbers and texts are in no file of an open profile, in no encoding."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sanjog_desktop.domain.ids import AttachmentId
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session
from sanjog_desktop.store.vault import Vault

NAME, NATIVE, PHONE = "Sunita Namunawala", "सुनीता नमुनावाला", "919999012345"
TEXT = "our meeting is at the invented temple"
FILENAME = "Biodata-Namunawala.pdf"


def forms(text: str) -> Iterator[bytes]:
    """How a text may lie in a file: plain, as JSON, in wide characters, as hexadecimal."""
    yield text.encode()
    yield text.encode("utf-16-le")
    yield text.encode("utf-16-be")
    yield text.encode("utf-32-le")
    escaped = json.dumps(text)[1:-1].encode()
    yield escaped
    yield escaped.upper().replace(b"\\U", b"\\u")
    yield text.encode().hex().encode()


TEXTS = (NAME, NATIVE, PHONE, TEXT, FILENAME, "Namunawala", "invented temple")
PLANTED = [form for text in TEXTS for form in forms(text)]


def leaks(folder: Path) -> list[tuple[str, bytes]]:
    found = []
    for file in folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            found += [(file.name, form) for form in PLANTED if form in content or form in file.name.encode()]
    return found


def plant(session: Session) -> None:
    session.execute(
        """INSERT INTO inbound_event(key, field, reason, raw, at) VALUES ('k', 'messages', 'unknown', ?, 1)""",
        (json.dumps({"profile": {"name": NATIVE}, "text": TEXT}).encode(),),
    )
    # A sort too large for the cache would spill to a temporary file.
    session.rows(
        """WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)
          SELECT ? || i AS text FROM n ORDER BY text DESC LIMIT 1""",
        (TEXT,),
    )


def test_the_control_is_found(tmp_path: Path) -> None:
    for at, form in enumerate(PLANTED):
        (tmp_path / f"{at}").write_bytes(b"before" + form + b"after")
    assert len({name for name, _ in leaks(tmp_path)}) == len(PLANTED)


def test_no_file_of_the_profile_is_readable(
    db: Database,
    path: Path,
    add_person: Callable[..., int],
    add_message: Callable[..., int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    monkeypatch.setitem(os.environ, "SQLITE_TMPDIR", str(scratch))
    files = AttachmentFiles(path.parent / "attachments")
    vault = Vault(path.parent)
    vault.create("a passphrase")

    chat = add_person(NAME, NATIVE, PHONE)
    for _ in range(50):
        add_message(chat, f"{NAME} {NATIVE} {PHONE}: {TEXT}", payload=json.dumps({"name": NATIVE}))
    db.write_sync(plant)
    files.write(AttachmentId("a1"), f"{TEXT} {NATIVE}".encode() * 5000)

    assert path.with_name("store.db-wal").stat().st_size > 0  # as it lies while staff work
    assert leaks(tmp_path) == []
    db.write_sync(lambda session: session.execute("DELETE FROM message"))
    db.close()
    assert leaks(tmp_path) == []
