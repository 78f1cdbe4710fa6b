"""The access package: a copy of everything about one person, for that person (GDPR article 15, DPDP Act section 11).

Built in the order: read the store in small jobs, find what belongs to others, mask it, lay out the pages in the
person's language, put all into AES-256 ZIP files under 100 MB with a signed manifest and a seal, and write down that
the person was given it. Nothing lies unencrypted on the disk at any time. The passphrase is made here, returned once
and kept nowhere: it goes to the person by another way than the file.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import secrets
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, Protocol

import msgspec

from sanjog_desktop.actions import audit, disclosures, exports
from sanjog_desktop.domain.drafts import CATEGORIES
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import AttachmentId
from sanjog_desktop.domain.media_types import suffix_of
from sanjog_desktop.privacy.package import pages as package_pages
from sanjog_desktop.privacy.package.data import Collected, collect, iso, known_names
from sanjog_desktop.privacy.package.manifest import (
    MANIFEST,
    SIGNATURE,
    FileEntry,
    manifest_bytes,
    manifest_signature,
)
from sanjog_desktop.privacy.package.redaction import (
    Finder,
    RedactionItem,
    Redactor,
    decided,
    fold_name,
    texts_of,
    word_runs,
)
from sanjog_desktop.privacy.package.words import Words
from sanjog_desktop.privacy.package.zip import (
    PART_BYTES,
    Content,
    Seal,
    divided,
    of_bytes,
    pieces,
    write_part,
)
from sanjog_desktop.privacy.signing import SigningKey, signing_key
from sanjog_desktop.resources import resources_dir
from sanjog_desktop.store.attachments import AttachmentFiles, DamagedAttachment
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreError
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.session import Session

__all__ = ["BuiltPackage", "RenderPdf", "build_package", "redaction_plan", "sweep_exports"]

KIND: Final = "access_package"
KINDS: Final = frozenset({"access", "portability"})
STATES: Final = frozenset({"EXECUTING", "PROVING", "DELIVERING"})
"""Where a request stands when a copy may be made: who asks was checked, and it was approved."""
_ALPHABET: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_GROUPS: Final = 5
_READ: Final = 1 << 20


class RenderPdf(Protocol):
    """How a page is drawn: :func:`sanjog_desktop.gui.pdf.render_pdf_in_slices`."""

    def __call__(self, slices: Sequence[str], language: str, *, footer: str = "") -> Awaitable[bytes]:
        """The PDF's bytes."""
        ...


class BuiltPackage(msgspec.Struct, frozen=True):
    """A finished package: its files, what opens them, and what it can be checked by."""

    paths: tuple[Path, ...]
    passphrase: str
    manifest_sha256: str
    fingerprint: str
    files: int
    masked: int
    ref: str

    def __repr__(self) -> str:
        """Without the passphrase: this may end up in a log."""
        return f"BuiltPackage(ref={self.ref!r}, files={self.files})"


class _Head(msgspec.Struct, frozen=True):
    """What the package is made for and by."""

    ref: str
    contact_id: str
    name: str
    language: str
    received_at: int
    agency_name: str
    dpo: str
    devices: list[dict[str, Any]]
    now: int


async def redaction_plan(db: Database, contact_id: str) -> list[RedactionItem]:
    """What a package about this person would hold of other people, each with whether it will be masked."""
    return await _items(db, await collect(db, contact_id))


async def build_package(
    db: Database,
    files: AttachmentFiles,
    render_pdf: RenderPdf,
    request_id: str,
    redactions: Iterable[RedactionItem],
    folder: Path,
    *,
    staff: str,
) -> BuiltPackage:
    """Build the package of a request into ``folder``. ``redactions`` is what a reviewer decided of
    :func:`redaction_plan`, with items of their own (``redaction.own_words``); what is in neither stays masked.

    Raises NotFound for a request without a person, UserError for one that is not approved or was withdrawn meanwhile,
    StoreError and OSError (a full disk); then nothing is left behind.
    """
    head = await db.read(_head, request_id)
    found = await collect(db, head.contact_id)
    items = decided(await _items(db, found), redactions)
    key = await db.write(signing_key)
    words = Words(head.language)
    redactor = Redactor(items, found.own)
    paths = await asyncio.to_thread(_media_paths, found, files, redactor)
    view = await asyncio.to_thread(package_pages.view_of, found, redactor, paths)
    media = await asyncio.to_thread(_media, found, files, paths)
    parts = divided(media)
    about = package_pages.about_of(
        ref=head.ref, name=head.name, agency=head.agency_name, dpo=head.dpo, made_at=iso(head.now),
        asked_at=iso(head.received_at), fingerprint=key.fingerprint, parts=len(parts),
        keep_days=exports.KEEP_DAYS,
    )  # fmt: skip
    pages: list[Content] = []
    for name, title, slices in await asyncio.to_thread(package_pages.pages_of, about, view, words):
        html = await asyncio.to_thread(package_pages.html_file, slices, title, words.language)
        pages.append(of_bytes(f"{name}.html", html, "text/html"))
        pdf = await render_pdf(slices, words.language, footer=f"{head.ref}  ·  {title}")
        pages.append(of_bytes(f"{name}.pdf", pdf, "application/pdf"))
    data = await asyncio.to_thread(package_pages.data_files, about, view, words.language)
    parts[0][:0] = [*pages, *(of_bytes(path, text, "application/json") for path, text in data), *_schemas()]
    return await _write(db, head, parts, request_id, folder, key, redactor, staff)


async def sweep_exports(db: Database) -> int:
    """Delete the exported files whose time is over; returns how many. One that cannot be deleted is tried again."""
    count = 0
    for id, text in await db.read(exports.exports_due):
        path = Path(text)
        try:
            await asyncio.to_thread(_remove, path)
        except OSError:
            continue
        await db.write(exports.note_deleted, id)
        count += 1
    return count


def new_passphrase() -> str:
    """Twenty letters and digits in groups, a hundred bits: short enough to be read out on the phone."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(4)) for _ in range(_GROUPS))


# What belongs to others ----------------------------------------------------------------------------------------


async def _items(db: Database, found: Collected) -> list[RedactionItem]:
    runs = await asyncio.to_thread(_runs, found)
    others: dict[str, str] = {}
    async for page in known_names(db):
        for id, *names in page:
            for name in names if id != found.contact_id else ():
                folded = fold_name(name)
                if " " in folded and folded in runs and folded not in found.own.names:
                    others.setdefault(folded, name)
    return await asyncio.to_thread(_find, found, others)


def _runs(found: Collected) -> set[str]:
    runs: set[str] = set()
    for rows in found.tables.values():
        for row in rows:
            for column, value in row.items():
                for text in texts_of(column, value):
                    runs |= word_runs(text)
    return runs


def _find(found: Collected, others: dict[str, str]) -> list[RedactionItem]:
    finder = Finder(found.own, others, found.kin)
    # Messages first: a contact card in one gives names to be found in all.
    for table in ("message", *(name for name in found.tables if name != "message")):
        for row in found.tables[table]:
            finder.row(table, row)
    for row in found.tables["attachment"]:
        if row["id"] in found.file_keys:
            masked = row["id"] in found.about_others
            finder.note("file", row["id"], row["filename"] or row["mime"], "attachment", masked)
    for row in found.tables["evidence_file"]:
        finder.note("file", row["id"], row["filename"] or row["mime"], "evidence_file", row["kind"] == "authority")
    for row in found.tables["contact_file"]:
        finder.note("file", row["id"], row["filename"], "contact_file", False)
    return finder.items()


# Media ---------------------------------------------------------------------------------------------------------


def _file_rows(found: Collected) -> Iterator[dict[str, Any]]:
    for table in package_pages.FILE_TABLES:
        yield from found.tables[table]


def _media_paths(found: Collected, files: AttachmentFiles, redactor: Redactor) -> dict[str, str]:
    """The path in the package by file id; '' when it is masked; no entry when the file is not there or damaged."""
    paths: dict[str, str] = {}
    for row in _file_rows(found):
        id = row["id"]
        if id not in found.file_keys:
            continue
        if redactor.mark_of("file", id):
            paths[id] = ""
            continue
        digest = _digest(files, id, found.file_keys[id])
        if digest:
            paths[id] = f"media/{digest}{suffix_of(row['mime']) or '.bin'}"
    return paths


def _media(found: Collected, files: AttachmentFiles, paths: dict[str, str]) -> list[Content]:
    sizes = {row["id"]: row["size"] for row in _file_rows(found)}
    mimes = {row["id"]: row["mime"] for row in _file_rows(found)}
    contents: dict[str, Content] = {}
    for id, path in paths.items():
        if path and path not in contents:
            mime = mimes[id] or "application/octet-stream"
            contents[path] = Content(path, sizes[id] or 0, mime, _reader(files, id, found.file_keys[id]))
    return [piece for content in contents.values() for piece in pieces(content)]


def _reader(files: AttachmentFiles, id: str, key: bytes) -> Callable[[], Iterable[bytes]]:
    def read() -> Iterable[bytes]:
        with files.open_reader(AttachmentId(id), key) as reader:
            while piece := reader.read(_READ):
                yield piece

    return read


def _digest(files: AttachmentFiles, id: str, key: bytes) -> str:
    total = hashlib.sha256()
    try:
        for piece in _reader(files, id, key)():
            total.update(piece)
    except DamagedAttachment:
        return ""
    return total.hexdigest()


def _schemas() -> list[Content]:
    return [
        of_bytes(f"schema/{path.name}", path.read_bytes(), "application/schema+json")
        for path in sorted((resources_dir() / "schemas").glob("*.json"))
    ]


# Writing -------------------------------------------------------------------------------------------------------


async def _write(
    db: Database, head: _Head, parts: list[list[Content]], request_id: str, folder: Path, key: SigningKey,
    redactor: Redactor, staff: str,
) -> BuiltPackage:  # fmt: skip
    entries = await asyncio.to_thread(_entries, parts)
    manifest = manifest_bytes(entries, {
        "ref": head.ref, "generated_at": iso(head.now), "tool": f"sanjog-desktop {_version()}", "parts": len(parts),
        "language": head.language, "devices": head.devices,
    })  # fmt: skip
    digest = hashlib.sha256(manifest).hexdigest()
    parts[0] += [
        of_bytes(MANIFEST, manifest, "application/json"),
        of_bytes(SIGNATURE, manifest_signature(manifest, key), "application/json"),
    ]
    passphrase = new_passphrase()
    paths = _free_paths(folder, head.ref, len(parts))
    written: list[tuple[str, Path]] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number, (path, part) in enumerate(zip(paths, parts, strict=True), 1):
            id = await db.write(
                exports.begin_export, path, kind=KIND, contact_id=head.contact_id, request_id=request_id, staff=staff
            )
            written.append((id, path))
            seal = Seal(head.ref, number, len(parts), digest, iso(head.now))
            sha256 = await asyncio.to_thread(_write_file, path, part, passphrase, seal, key)
            await db.write(exports.finish_export, id, sha256=sha256, size=path.stat().st_size, staff=staff)
        await db.write(_note_given, head, request_id, digest, staff)
    except BaseException:
        for _id, path in written:
            _remove(path)
        with suppress(StoreError):  # on a full disk the sweep notes it later: the row names a file that is not there
            for id, _path in written:
                await db.write(exports.note_deleted, id, staff=staff)
        raise
    masked = sum(item.masked for item in redactor.items)
    return BuiltPackage(tuple(paths), passphrase, digest, key.fingerprint, len(entries) + 2, masked, head.ref)


def _entries(parts: Sequence[Sequence[Content]]) -> list[FileEntry]:
    found: list[FileEntry] = []
    for number, part in enumerate(parts, 1):
        for content in part:
            total, size = hashlib.sha256(), 0
            for piece in content.open():
                total.update(piece)
                size += len(piece)
            found.append(FileEntry(content.path, size, total.hexdigest(), content.media_type, number, content.piece_of))
    return found


def _write_file(path: Path, part: Sequence[Content], passphrase: str, seal: Seal, key: SigningKey) -> str:
    draft = _draft(path)
    digest = write_part(draft, part, passphrase, seal, key)
    if draft.stat().st_size >= PART_BYTES:
        raise UserError("A file of this package became too large to send.", "Tell support: this should not happen.")
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    draft.replace(path)
    return digest


def _free_paths(folder: Path, ref: str, count: int) -> list[Path]:
    for number in range(1, 1000):
        stem = ref if number == 1 else f"{ref}-{number}"
        names = [f"{stem}.zip"] if count == 1 else [f"{stem}-{part}of{count}.zip" for part in range(1, count + 1)]
        paths = [folder / name for name in names]
        if not any(path.exists() or _draft(path).exists() for path in paths):
            return paths
    raise UserError("There are too many packages of this request.", "Delete the older ones.")


def _draft(path: Path) -> Path:
    return path.with_name(path.name + ".part")


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    _draft(path).unlink(missing_ok=True)


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("sanjog-desktop")
    except PackageNotFoundError:
        return "unknown"


def _head(session: Session, request_id: str) -> _Head:
    row = session.one(
        """SELECT r.ref, r.contact_id, c.name, r.language, c.language, r.received_at, r.kind, r.state
          FROM privacy_request r JOIN contact c ON c.id = r.contact_id WHERE r.id = ?""",
        (request_id,),
    )
    if row is None:
        raise NotFound("This request has no person yet.", "Choose the person it is about.")
    ref, contact_id, name, asked_in, speaks, received_at, kind, state = row
    if kind not in KINDS or state not in STATES:
        raise UserError("This request does not stand where a copy may be made.", "Check who asks and approve it first.")
    ours = agency(session)
    watermarks = [
        {"name": mark, "log": log, "position": place}
        for mark, log, place in session.rows("SELECT name, log_id, position FROM sync_cursor ORDER BY name")
    ]
    devices = [
        {
            "id": id, "name": device, "enrolled_at": iso(enrolled_at), "built_here": bool(is_self),
            "watermarks": watermarks if is_self else [],
        }
        for id, device, is_self, enrolled_at in session.rows(
            "SELECT id, name, is_self, enrolled_at FROM device WHERE revoked_at IS NULL ORDER BY enrolled_at, id"
        )
    ]  # fmt: skip
    language = Words((asked_in or speaks or "en").split("-")[0]).language
    return _Head(ref, contact_id, name, language, received_at, ours.name, ours.dpo, devices, session.now())


def _note_given(session: Session, head: _Head, request_id: str, digest: str, staff: str) -> None:
    _head(session, request_id)  # it may have been withdrawn while the package was built
    disclosures.record_disclosure(
        session, head.contact_id, recipient_type="subject", categories=CATEGORIES, recipient=head.name,
        purpose="rights", basis=head.ref, artefact_sha256=digest, request_id=request_id, staff=staff,
    )  # fmt: skip
    audit.record(session, "package_build", "request", request_id, actor=staff, detail={"manifest": digest})
    session.changed("request", request_id)

