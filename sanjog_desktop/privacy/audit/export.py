"""The audit log as a file for somebody else: entries, checkpoints, key, and a verifier that needs only Python.

An archive (:mod:`privacy.plain_zip`) with ``entries.jsonl`` (one entry a line, exactly the bytes its hash covers),
``checkpoints.txt`` (signed notes, the last of the whole log), ``key.txt``, ``verify_audit.py`` with ``READ_ME.txt``,
and ``manifest.json``: a signed document of type ``sanjog-desktop/audit-export/1`` with the SHA-256 of every other
file. Nothing in it names a person: the log itself holds keyed pseudonyms only.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sanjog_desktop.actions import audit
from sanjog_desktop.privacy import merkle
from sanjog_desktop.privacy.audit import log as audit_log
from sanjog_desktop.privacy.audit import signed_note
from sanjog_desktop.privacy.plain_zip import Member, PlainZipWriter, open_member, read_member, read_plain_zip
from sanjog_desktop.privacy.signing import (
    Checked,
    NotAuthentic,
    check_signed,
    encode_signed,
    fingerprint,
    signed,
    signing_key,
)
from sanjog_desktop.resources import resources_dir
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.files import os_failure
from sanjog_desktop.store.session import Session

TYPE: Final = "sanjog-desktop/audit-export/1"
MANIFEST: Final = "manifest.json"
ENTRIES: Final = "entries.jsonl"
CHECKPOINTS: Final = "checkpoints.txt"
KEY: Final = "key.txt"
VERIFIER: Final = "verify_audit.py"
READ_ME: Final = "READ_ME.txt"
_CHUNK: Final = 500

_READ_ME_TEXT: Final = """The audit log of one PC of the agency.

To check it, with any Python from 3.9 on:

    python verify_audit.py audit.zip [file with checkpoints that a witness kept]

or, where Sanjog Desktop is installed: sanjog-desktop verify audit.zip
Compare the key that is printed with the one the agency told you. A log can only be shown to be complete up to
a checkpoint that somebody else kept: give that file too when you have one.
The log names nobody: people, requests and staff stand in it under keyed pseudonyms.
"""


@dataclass(frozen=True, slots=True)
class ExportCheck:
    """What was checked of an export. ``at`` is when it was made, in milliseconds."""

    origin: str
    fingerprint: str
    entries: int
    checkpoints: int
    at: int


async def export_audit(db: Database, path: Path, *, staff: str = "") -> str:
    """Write the whole log to ``path``, in short reads; returns the file's SHA-256 in hex.

    The export is itself an entry (and read of something sensitive), the last one in the file. Raises
    :class:`NotAuthentic` when the log is broken, and the StoreErrors of a disk that does not take the file;
    nothing stays behind then.
    """
    await db.write(audit.record_read, "export", "audit_log", "audit", actor=staff)
    note = await audit_log.make_checkpoint(db)
    checkpoint = signed_note.read_checkpoint(note)
    draft = path.with_name(path.name + ".new")
    try:
        with draft.open("w+b") as file:
            archive = PlainZipWriter(file)
            await _add_entries(db, archive, checkpoint.size)
            await _add_rest(db, archive, checkpoint)
            archive.finish()
        digest = await asyncio.to_thread(_sha256, draft)
        draft.replace(path)
    except OSError as error:
        raise os_failure(error) from error
    finally:
        draft.unlink(missing_ok=True)
    return digest


async def _add_entries(db: Database, archive: PlainZipWriter, size: int) -> None:
    archive.begin(ENTRIES)
    for start in range(0, size, _CHUNK):
        archive.feed(await db.read(_lines, start, min(_CHUNK, size - start)))
    archive.end()


def _lines(session: Session, after: int, limit: int) -> bytes:
    return b"".join(audit.entry_bytes(row[:8]) + b"\n" for row in audit_log.rows_after(session, after, limit))


async def _add_rest(db: Database, archive: PlainZipWriter, checkpoint: signed_note.Checkpoint) -> None:
    notes = await db.read(_notes, checkpoint.size)
    key = await db.read(signing_key)
    archive.add(CHECKPOINTS, "\n".join(notes).encode())
    archive.add(KEY, (signed_note.verifier_key(checkpoint.origin, key.public) + "\n").encode())
    archive.add(VERIFIER, (resources_dir() / "audit" / VERIFIER).read_bytes())
    archive.add(READ_ME, _READ_ME_TEXT.encode())
    manifest = {
        "type": TYPE, "origin": checkpoint.origin, "entries": checkpoint.size, "at": checkpoint.at,
        "root": checkpoint.root.hex(),
        "files": [{"name": member.name, "bytes": member.size, "sha256": member.sha256} for member in archive.members],
    }  # fmt: skip
    archive.add(MANIFEST, encode_signed(signed(manifest, key)))


def _notes(session: Session, size: int) -> list[str]:
    found = session.rows("SELECT note FROM audit_checkpoint WHERE size <= ? ORDER BY size", (size,))
    return [row[0] for row in found]


def check_export(path: Path, notes: Sequence[str] = ()) -> ExportCheck:
    """Check every byte of an export, and hold it against checkpoints kept elsewhere. Raises :class:`NotAuthentic`.

    Needs neither store nor window; blocks for some microseconds an entry.
    """
    members = {member.name: member for member in read_plain_zip(path)}
    missing = {MANIFEST, ENTRIES, CHECKPOINTS, KEY} - set(members)
    if missing:
        raise NotAuthentic(f"This is not an audit log: {min(missing)} is missing.")
    checked = check_signed(read_member(path, members[MANIFEST]))
    _check_files(checked.document, members)
    origin, public = str(checked.document.get("origin")), checked.public_key
    if read_member(path, members[KEY]).decode() != signed_note.verifier_key(origin, public) + "\n":
        raise NotAuthentic("The key in the file is not the one that signed it.")
    kept = signed_note.split_notes(read_member(path, members[CHECKPOINTS]).decode())
    _check_entries(path, members[ENTRIES], checked, [*kept, *notes])
    at = checked.document.get("at")
    return ExportCheck(
        origin, fingerprint(public), int(checked.document["entries"]), len(kept) + len(notes), int(at or 0)
    )


def is_audit_export(document: dict[str, Any]) -> bool:
    """Whether a manifest's document is one of an audit export."""
    return document.get("type") == TYPE


def _check_files(document: dict[str, Any], members: dict[str, Member]) -> None:
    if not is_audit_export(document):
        raise NotAuthentic("This is not an audit log.")
    listed = {item["name"]: (item["bytes"], item["sha256"]) for item in document["files"]}
    if set(listed) | {MANIFEST} != set(members):
        raise NotAuthentic("Files are missing, or there are others than the manifest names.")
    for name, what in listed.items():
        if (members[name].size, members[name].sha256) != what:
            raise NotAuthentic(f"{name} was changed.")


def _check_entries(path: Path, member: Member, checked: Checked, notes: Sequence[str]) -> None:
    roots: dict[int, set[bytes]] = {}
    for note in notes:
        checkpoint = signed_note.check_note(note, checked.public_key)
        if checkpoint.origin != checked.document["origin"]:
            raise NotAuthentic("A checkpoint belongs to another log.")
        roots.setdefault(checkpoint.size, set()).add(checkpoint.root)
    frontier, previous = merkle.Frontier(), audit.GENESIS
    for line in _split(open_member(path, member)):
        if json.loads(line)[0] != frontier.size + 1:
            raise NotAuthentic(f"Entry {frontier.size + 1} is missing or out of order.")
        previous = merkle.leaf_hash(line + previous)
        frontier.add(previous)
        expected = roots.pop(frontier.size, None)
        if expected is not None and expected != {frontier.root()}:
            raise NotAuthentic(f"The first {frontier.size} entries are not those a checkpoint covers.")
    if roots:
        text = f"A checkpoint covers {max(roots)} entries, but the log ends after {frontier.size}: it was cut off."
        raise NotAuthentic(text)
    if (frontier.size, frontier.root().hex()) != (checked.document["entries"], checked.document["root"]):
        raise NotAuthentic("The entries are not those the manifest was signed over.")


def _split(pieces: Iterator[bytes]) -> Iterator[bytes]:
    rest = b""
    for piece in pieces:
        *lines, rest = (rest + piece).split(b"\n")
        yield from lines
    if rest:
        raise NotAuthentic("The last entry is cut off.")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
