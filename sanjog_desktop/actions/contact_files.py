"""Photos and papers of a person: taken in, shown first, taken off the card, and shredded when their time is over.

The bytes lie beside the store, encrypted under a key that is in the row alone. A file taken off a card is kept for as
long as that can be undone; then its row goes, and with it the key.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from sanjog_desktop.actions import audit, journal
from sanjog_desktop.actions.living import require_person
from sanjog_desktop.actions.undo import UNDO_FOR, own_change
from sanjog_desktop.domain.biodata import FILE_KINDS
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.file_kinds import (
    HEAD,
    MOST_BYTES,
    FileKind,
    judge_file,
    plain_name,
    refuse_active_pdf,
)
from sanjog_desktop.domain.ids import AttachmentId, ContactId, new_id
from sanjog_desktop.store.attachments import AttachmentFiles, Written
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session

__all__ = ["Picture", "add", "drop_removed", "judge_file", "remove", "set_kind", "set_main", "take_in"]

_PIECE: Final = 1 << 20
_OVERLAP: Final = 32
"""A forbidden word of a PDF may lie across two pieces."""


class Picture(NamedTuple):
    """What is shown of a photo in lists, made by the window: pixels of the whole, and a small JPEG of it."""

    width: int | None = None
    height: int | None = None
    thumbnail: bytes | None = None


async def take_in(
    db: Database,
    files: AttachmentFiles,
    contact_id: ContactId,
    path: Path,
    kind: str,
    *,
    picture: Callable[[Path, FileKind], Picture] | None = None,
    staff: str = "",
    change_set: str | None = None,
) -> str:
    """Read, judge, encrypt and keep the file at ``path``; its id. The original is left where it is.

    ``picture`` makes the small picture, on a thread. Raises :class:`UserError` for what is refused
    (``domain.file_kinds``) or cannot be read, :class:`StoreError`; then nothing is left behind.
    """
    id = AttachmentId(new_id())
    try:
        found, shown, written = await asyncio.to_thread(_read_in, files, id, path, picture)
        return await db.write(
            add, contact_id, kind, path.name, found, written, id=id, picture=shown, staff=staff, change_set=change_set
        )
    except Exception:
        # Whatever went wrong, no row names it. Of one that was cancelled nobody knows: the sweep at the start does.
        await asyncio.to_thread(files.delete, id)
        raise


def add(
    session: Session,
    contact_id: ContactId,
    kind: str,
    filename: str,
    found: FileKind,
    written: Written,
    *,
    id: str,
    picture: Picture | None = None,
    staff: str = "",
    change_set: str | None = None,
) -> str:
    """Keep a file that was judged (``found``) and encrypted as ``id`` (``written``); its id.

    ``kind`` is photo, biodata, horoscope or document; the first photo of a person is shown first. Raises
    :class:`NotFound`, and :class:`UserError` for an erased person or a photo that is no picture.
    """
    require_person(session, contact_id)
    _check_kind(kind, found.mime)
    shown = picture or Picture(found.width, found.height)
    is_main = kind == "photo" and not session.value(
        "SELECT 1 FROM contact_file WHERE contact_id = ? AND is_main = 1 AND removed_at IS NULL", (contact_id,)
    )
    name = plain_name(filename, found)
    with own_change(session, change_set, "file_add", staff) as own:
        session.execute(
            "INSERT INTO contact_file(id, contact_id, kind, filename, mime, size, sha256, key, width, height,"
            " thumbnail, is_main, created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                id, contact_id, kind, name, found.mime, written.size, written.sha256, written.key, shown.width,
                shown.height, shown.thumbnail, int(is_main), staff, session.now(),
            ),
        )  # fmt: skip
        _note(session, contact_id, "create", {"id": id, "kind": kind, "filename": name}, staff, own)
    return id


def remove(session: Session, file_id: str, *, staff: str = "", change_set: str | None = None) -> None:
    """Take a file off a person's card; undo brings it back for thirty days, then it is shredded.

    The next photo is shown first in its place. Raises :class:`NotFound`.
    """
    contact_id, kind, filename, _mime, is_main = _row(session, file_id)
    with own_change(session, change_set, "file_remove", staff) as own:
        if is_main:
            _show_first(session, contact_id, _next_photo(session, contact_id, file_id), staff, own)
        session.execute("UPDATE contact_file SET removed_at = ? WHERE id = ?", (session.now(), file_id))
        _note(session, contact_id, "remove", {"id": file_id, "kind": kind, "filename": filename}, staff, own)


def set_main(session: Session, file_id: str, *, staff: str = "", change_set: str | None = None) -> None:
    """Show this photo first. Raises :class:`NotFound`, and :class:`UserError` for what is no photo."""
    contact_id, kind, _filename, _mime, is_main = _row(session, file_id)
    if kind != "photo":
        raise UserError("Only a photo can be shown first.", "Say that this file is a photo.")
    if not is_main:
        with own_change(session, change_set, "file_main", staff) as own:
            _show_first(session, contact_id, file_id, staff, own)


def set_kind(
    session: Session, file_id: str, kind: str, *, staff: str = "", change_set: str | None = None
) -> None:
    """Say what a file is: photo, biodata, horoscope or document. Raises as :func:`add` does."""
    contact_id, before, _filename, mime, is_main = _row(session, file_id)
    _check_kind(kind, mime)
    if kind == before:
        return
    with own_change(session, change_set, "file_kind", staff) as own:
        if is_main:
            _show_first(session, contact_id, _next_photo(session, contact_id, file_id), staff, own)
        session.execute("UPDATE contact_file SET kind = ? WHERE id = ?", (kind, file_id))
        _note(session, contact_id, "edit", {"id": file_id, "kind": [before, kind]}, staff, own)


def drop_removed(session: Session, limit: int = 50) -> list[str]:
    """Shred files whose removal can no longer be undone: their rows go with the keys. The ids, for their bytes to be
    deleted (``AttachmentFiles.delete``); what is missed there goes at the next start."""
    rows = session.rows(
        "SELECT id, contact_id FROM contact_file WHERE removed_at < ? ORDER BY removed_at LIMIT ?",
        (session.now() - UNDO_FOR, limit),
    )
    for id, contact_id in rows:
        session.execute("DELETE FROM contact_file WHERE id = ?", (id,))
        audit.record(session, "file_shred", "contact", contact_id)
    return [row[0] for row in rows]


def _read_in(
    files: AttachmentFiles,
    id: AttachmentId,
    path: Path,
    picture: Callable[[Path, FileKind], Picture] | None,
) -> tuple[FileKind, Picture | None, Written]:
    try:
        size = path.stat().st_size
        with path.open("rb") as source:
            found = judge_file(path.name, source.read(HEAD), size)
            source.seek(0)
            writer = files.writer(id)
            try:
                total, tail = 0, b""
                while piece := source.read(_PIECE):
                    total += len(piece)
                    if total > MOST_BYTES:  # it grew while it was read
                        judge_file(path.name, piece, total)
                    if found.is_pdf:
                        refuse_active_pdf(tail + piece)
                        tail = piece[-_OVERLAP:]
                    writer.feed(piece)
                written = writer.finish()
            except BaseException:
                writer.abandon()
                raise
    except OSError as error:
        raise UserError("This file could not be read.", error.strerror or "") from error
    return found, picture(path, found) if picture is not None and found.is_image else None, written


def _check_kind(kind: str, mime: str) -> None:
    if kind not in FILE_KINDS:
        raise UserError("This is not one of the choices.", "Choose one from the list.")
    if kind == "photo" and not mime.startswith("image/"):
        raise UserError("This file is no photo.", "Keep it as biodata or as a document.")


def _row(session: Session, file_id: str) -> tuple[str, str, str, str, bool]:
    row = session.one(
        "SELECT contact_id, kind, filename, mime, is_main FROM contact_file WHERE id = ? AND removed_at IS NULL",
        (file_id,),
    )
    if row is None:
        raise NotFound("This file is no longer there.")
    return row[0], row[1], row[2], row[3], bool(row[4])


def _next_photo(session: Session, contact_id: str, but: str) -> str | None:
    return session.value(
        "SELECT id FROM contact_file WHERE contact_id = ? AND id <> ? AND kind = 'photo' AND removed_at IS NULL"
        " ORDER BY created_at, id LIMIT 1",
        (contact_id, but),
    )


def _show_first(session: Session, contact_id: str, file_id: str | None, staff: str, own: str) -> None:
    """Move the mark of the photo shown first to ``file_id``, or away."""
    for (id,) in session.rows(
        "SELECT id FROM contact_file WHERE contact_id = ? AND is_main = 1 AND id IS NOT ?", (contact_id, file_id)
    ):
        session.execute("UPDATE contact_file SET is_main = 0 WHERE id = ?", (id,))
        _note(session, contact_id, "edit", {"id": id, "is_main": [1, 0]}, staff, own)
    if file_id is not None:
        session.execute("UPDATE contact_file SET is_main = 1 WHERE id = ?", (file_id,))
        _note(session, contact_id, "edit", {"id": file_id, "is_main": [0, 1]}, staff, own)


def _note(
    session: Session, contact_id: str, act: str, fields: dict[str, object], staff: str, own: str
) -> None:
    journal.note(session, "contact_file", contact_id, act, fields, staff=staff, change_set=own)
    audit.record(session, f"file_{act}", "contact", contact_id, actor=staff)
    session.changed("contact", contact_id)
    session.changed("contact_file", contact_id)
