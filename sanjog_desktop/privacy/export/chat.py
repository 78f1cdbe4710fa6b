"""One chat written into a file: everything said in it, its files beside it, others masked, and who was given it.

As a PDF with the photos in it, or as a ZIP of a page that any browser shows with all the files in a folder beside it.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, Protocol

import msgspec

from sanjog_desktop.actions import disclosures, exporting, exports
from sanjog_desktop.domain.disclosure import REFUSALS
from sanjog_desktop.domain.errors import Cancelled, NotFound, UserError
from sanjog_desktop.domain.ids import AttachmentId, ConversationId, MessageId
from sanjog_desktop.domain.masking import PHOTO
from sanjog_desktop.domain.media_types import suffix_of
from sanjog_desktop.privacy.export.chat_pages import ENDINGS, ChatOrder, Head, Pages, plain
from sanjog_desktop.privacy.package.data import known_names, own_of
from sanjog_desktop.privacy.package.html import html_file
from sanjog_desktop.privacy.package.redaction import Finder, Redactor, fold_name, texts_of, word_runs
from sanjog_desktop.privacy.package.words import Words
from sanjog_desktop.privacy.plain_zip import PlainZipWriter
from sanjog_desktop.store.attachments import AttachmentFiles, DamagedAttachment
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.reads.messages import message_page
from sanjog_desktop.store.rows import MessageRow
from sanjog_desktop.store.session import Session

CHUNK: Final = 100
"""Messages in one job of the store."""
MOST: Final = 20_000
"""Messages in one file; whoever wants more chooses days."""
_PIECE: Final = 1 << 20

Progress = Callable[[int, int], None]


class DrawChat(Protocol):
    """How pages are drawn: :func:`sanjog_desktop.gui.chats.chat_drawing.draw_chat`."""

    def __call__(
        self, slices: Sequence[str], language: str, *, footer: str, watermark: str, pictures: Mapping[str, bytes]
    ) -> Awaitable[bytes]:
        """The PDF's bytes; ``pictures`` are files by the source the pages name them with."""
        ...


class ChatExported(msgspec.Struct, frozen=True):
    """A finished file: how many messages and files are in it, and how many others were masked."""

    path: Path
    id: str
    sha256: str
    messages: int
    files: int
    masked: int


async def export_chat(
    db: Database,
    files: AttachmentFiles,
    conversation_id: int,
    order: ChatOrder,
    path: Path,
    *,
    draw: DrawChat,
    staff: str,
    progress: Progress = lambda done, total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> ChatExported:
    """Write a chat into ``path`` and into the register of disclosures.

    Raises :class:`Cancelled` when stopped, :class:`UserError` for what the rules or somebody's consent do not allow,
    OSError for a full disk. Then there is no file and nobody was given anything.
    """
    if order.kind not in ENDINGS:
        raise ValueError(f"no such kind of file: {order.kind}")
    head = await db.write(_begin, conversation_id, order, path, staff)
    draft = path.with_name(path.name + ".part")
    try:
        rows = await _read(db, conversation_id, order, stopped)
        redactor = await _redactor(db, head, rows) if order.masks_others else None
        media = await db.read(_media_of, head.contact_id, order, [row.id for row in rows]) if rows else {}
        if head.masking.hides(PHOTO):
            media = {}
        pages = Pages(Words(order.language), head, order, redactor, media)
        slices = await asyncio.to_thread(pages.slices, rows)
        if order.kind == "pdf":
            await _write_pdf(draft, slices, pages, files, order, head, draw)
        else:
            await _write_zip(draft, slices, pages, files, order, progress, stopped)
        if stopped():
            raise Cancelled
        sha256, size = await asyncio.to_thread(_finished, draft)
        after: str | None = ""
        while after is not None:
            after = await db.read(exporting.check, head.export_id, after)
        while await db.write(exporting.settle, head.export_id, sha256):
            await asyncio.sleep(0)
        await asyncio.to_thread(draft.replace, path)
        await db.write(exports.finish_export, head.export_id, sha256=sha256, size=size, staff=staff)
    except BaseException:
        with suppress(OSError):  # the folder itself may be gone
            draft.unlink(missing_ok=True)
        while await db.write(exporting.give_up, head.export_id, staff=staff):
            await asyncio.sleep(0)
        raise
    masked = sum(item.masked for item in redactor.items) if redactor is not None else 0
    return ChatExported(path, head.export_id, sha256, len(rows), pages.count, masked)


# Reading --------------------------------------------------------------------------------------------------------


def _begin(session: Session, conversation_id: int, order: ChatOrder, path: Path, staff: str) -> Head:
    row = session.one(
        "SELECT c.id, c.name, c.restricted, c.erased_at FROM conversation v JOIN contact c ON c.id = v.contact_id"
        " WHERE v.id = ?",
        (conversation_id,),
    )
    if row is None or row[3] is not None:
        raise NotFound("This chat is no longer there.")
    contact_id, name, restricted, _erased = row
    if restricted and order.recipient_type != "subject":
        text, hint = REFUSALS["restricted"]
        raise UserError(text.format(person=name), hint)
    categories = ("chat", "contact_info", *(("photo",) if order.with_media else ()))
    purpose = exporting.Purpose(
        order.recipient_type, order.recipient.strip(), order.reason.strip(), categories, order.recipient_contact_id
    )
    export_id, masking = exporting.begin(
        session, path, kind=f"chat_{order.kind}", people=1, purpose=purpose, staff=staff
    )
    session.execute("UPDATE export_file SET contact_id = ? WHERE id = ?", (contact_id, export_id))
    disclosures.record_disclosure(
        session, contact_id, recipient_type=order.recipient_type, categories=categories,
        recipient=purpose.recipient, recipient_contact_id=order.recipient_contact_id or None, purpose=purpose.reason,
        order_ref=f"export:{export_id}", state="waiting", staff=staff,
    )  # fmt: skip
    own, kin = own_of(session, contact_id)
    return Head(export_id, contact_id, name, agency(session).name, own, kin, masking, session.now())


async def _read(
    db: Database, conversation_id: int, order: ChatOrder, stopped: Callable[[], bool]
) -> list[MessageRow]:
    rows: list[MessageRow] = []
    before: MessageId | None = None
    while True:
        if stopped():
            raise Cancelled
        page = await db.read(message_page, ConversationId(conversation_id), before=before, limit=CHUNK)
        rows += [
            row
            for row in reversed(page)
            if row.at >= order.first_at and (not order.end_at or row.at < order.end_at)
        ]
        if len(rows) > MOST:
            raise UserError("This chat is too long for one file.", "Choose fewer days.")
        if len(page) < CHUNK or page[0].at < order.first_at:
            break
        before = page[0].id
    if not rows:
        raise UserError("Nothing was said in this time.", "Choose other days.")
    return rows[::-1]


async def _redactor(db: Database, head: Head, rows: Sequence[MessageRow]) -> Redactor:
    found = [plain(row) for row in rows]
    runs = await asyncio.to_thread(_runs, found)
    others: dict[str, str] = {}
    async for page in known_names(db):
        for id, *names in page:
            for name in names if id != head.contact_id else ():
                folded = fold_name(name)
                if " " in folded and folded in runs and folded not in head.own.names:
                    others.setdefault(folded, name)
    return await asyncio.to_thread(_found, found, head, others)


def _runs(rows: Sequence[Mapping[str, Any]]) -> set[str]:
    texts = (text for row in rows for name, value in row.items() for text in texts_of(name, value))
    return {run for text in texts for run in word_runs(text)}


def _found(rows: Sequence[Mapping[str, Any]], head: Head, others: dict[str, str]) -> Redactor:
    finder = Finder(head.own, others, head.kin)
    for row in rows:
        finder.row("message", row)
    return Redactor(finder.items(), head.own)


def _media_of(session: Session, contact_id: str, order: ChatOrder, ids: Sequence[int]) -> dict[int, str]:
    """The path in the file of each message's own file; '' for one about somebody else, which stays out."""
    if not order.with_media:
        return {}
    found = session.rows(
        "SELECT m.id, a.mime, m.direction = 'in' AND m.forwarded = 0 OR EXISTS (SELECT 1 FROM disclosure d"
        " WHERE d.contact_id = ? AND d.artefact_sha256 = lower(hex(a.sha256)) AND a.sha256 IS NOT NULL)"
        " FROM attachment a JOIN message m ON m.id = a.message_id WHERE a.state = 'ready' AND a.key IS NOT NULL"
        " AND m.revoked_at IS NULL AND m.id IN (SELECT value FROM json_each(?)) ORDER BY m.at, m.id",
        (contact_id, msgspec.json.encode(list(ids)).decode()),
    )
    return {
        id: f"media/{number:05d}{suffix_of(mime) or '.bin'}" if own or not order.masks_others else ""
        for number, (id, mime, own) in enumerate(found, 1)
    }


# Writing --------------------------------------------------------------------------------------------------------


async def _write_pdf(
    draft: Path, slices: Sequence[str], pages: Pages, files: AttachmentFiles, order: ChatOrder, head: Head,
    draw: DrawChat,
) -> None:  # fmt: skip
    pictures: dict[str, bytes] = {}
    for path, row in pages.used.items():
        data = await asyncio.to_thread(_bytes_of, files, row)
        if data is not None:
            pictures[path] = data
    pages.count = len(pictures)
    footer = "  ·  ".join(part for part in (head.agency_name, order.recipient) if part)
    drawn = await draw(slices, order.language, footer=footer, watermark=order.recipient, pictures=pictures)
    await asyncio.to_thread(_write, draft, drawn)


def _bytes_of(files: AttachmentFiles, row: MessageRow) -> bytes | None:
    file = row.attachment
    if file is None or file.key is None:
        return None
    try:
        return files.read_all(AttachmentId(file.id), file.key)
    except (DamagedAttachment, FileNotFoundError):
        return None


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        path.chmod(0o600)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


async def _write_zip(
    draft: Path, slices: Sequence[str], pages: Pages, files: AttachmentFiles, order: ChatOrder, progress: Progress,
    stopped: Callable[[], bool],
) -> None:  # fmt: skip
    draft.parent.mkdir(parents=True, exist_ok=True)
    # No name: a browser's history of pages is to tell of nobody.
    title = Words(order.language)("messages_title")
    with await asyncio.to_thread(draft.open, "w+b") as file:
        draft.chmod(0o600)
        archive = PlainZipWriter(file)
        page = await asyncio.to_thread(html_file, slices, title, order.language)
        await asyncio.to_thread(archive.add, "chat.html", page)
        for done, (path, row) in enumerate(pages.used.items(), 1):
            if stopped():
                raise Cancelled
            pages.count += await asyncio.to_thread(_add, archive, path, files, row)
            progress(done, len(pages.used))
        await asyncio.to_thread(archive.finish)
        file.flush()
        os.fsync(file.fileno())


def _add(archive: PlainZipWriter, path: str, files: AttachmentFiles, row: MessageRow) -> int:
    """Stream a file into the archive; 0 when it is not there any more."""
    file = row.attachment
    if file is None or file.key is None or not files.exists(AttachmentId(file.id)):
        return 0
    archive.begin(path)
    try:
        with files.open_reader(AttachmentId(file.id), file.key) as source:
            while piece := source.read(_PIECE):
                archive.feed(piece)
    except DamagedAttachment as error:
        raise UserError("A file of this chat cannot be read.", "Export it without files.") from error
    archive.end()
    return 1


def _finished(path: Path) -> tuple[str, int]:
    """SHA-256 (hex) and size of a file."""
    total, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            total.update(piece)
            size += len(piece)
    return total.hexdigest(), size
