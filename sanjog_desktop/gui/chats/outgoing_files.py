"""A file on its way into a message: its kind by WhatsApp's rules, encrypted into the store, described for the row."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtGui import QImage

from sanjog_desktop.actions import attachments
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import AttachmentId, new_id
from sanjog_desktop.domain.media_facts import LARGEST, Facts, read_facts
from sanjog_desktop.domain.media_types import HEAD, media_type
from sanjog_desktop.domain.picture_details import UPRIGHT, BrokenPicture, turn_of, without_details
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.pictures import decode_picture, jpeg
from sanjog_desktop.store.attachments import Written
from sanjog_desktop.store.reads.file_owners import file_owners
from sanjog_desktop.store.rows import AttachmentRow
from sanjog_desktop.store.session import Session

MB = 1 << 20
# Meta: media, supported types and sizes. What is not in a list goes as a document.
IMAGES = {"image/jpeg": "image", "image/png": "image"}
VIDEOS = {"video/mp4": "video", "video/3gpp": "video"}
AUDIOS = {
    "audio/aac": "audio",
    "audio/amr": "audio",
    "audio/mpeg": "audio",
    "audio/mp4": "audio",
    "audio/ogg": "audio",
}
_OFFICE = "application/vnd.openxmlformats-officedocument."
DOCUMENTS = frozenset({
    "text/plain", "application/pdf", "application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint",
    f"{_OFFICE}wordprocessingml.document", f"{_OFFICE}spreadsheetml.sheet", f"{_OFFICE}presentationml.presentation",
})  # fmt: skip
#: What goes as plain text: their phone opens it by the ending of its name.
_AS_TEXT = frozenset({"text/csv", "text/vcard"})
#: Pictures WhatsApp does not take, which can be told again as JPEG.
_REDRAWN = frozenset({"image/webp", "image/gif", "image/bmp", "image/tiff"})
REDRAWN_SIDE = 4096
LIMITS = {"image": 5 * MB, "video": 16 * MB, "audio": 16 * MB, "document": 100 * MB}
THUMBNAIL_SIDE = 320
#: Meta: media, voice messages. Only this is shown as a voice note on their phone.
VOICE_MIME = "audio/ogg; codecs=opus"


@dataclass(frozen=True, slots=True)
class OutgoingFile:
    """An encrypted file, ready to be adopted by the store."""

    attachment_id: AttachmentId
    kind: str
    mime: str
    filename: str
    written: Written
    width: int | None
    height: int | None
    thumbnail: bytes | None
    duration_ms: int | None = None
    voice: bool = False
    waveform: bytes | None = None
    #: The SHA-256 of the file as staff gave it, where something was taken out of it.
    given: bytes = b""


async def owners_of(ctx: Context, file: OutgoingFile) -> list[tuple[str, str]]:
    """(contact id, name) of the people a file may be about: known by what goes, or by what it was made from."""
    found: dict[str, str] = {}
    for digest in dict.fromkeys((file.given, file.written.sha256)):
        if digest:
            found |= dict(await ctx.db.read(file_owners, digest))
    return list(found.items())


def adopt(session: Session, file: OutgoingFile) -> None:
    """Give the file its row, unless it has it from a draft that was kept."""
    attachments.adopt_outgoing(
        session, file.attachment_id, written=file.written, mime=file.mime, filename=file.filename,
        width=file.width, height=file.height, thumbnail=file.thumbnail, duration_ms=file.duration_ms,
        voice=file.voice, waveform=file.waveform,
    )  # fmt: skip


def kept_file(row: AttachmentRow, sha256: bytes) -> OutgoingFile | None:
    """The file of a draft as it was attached; ``None`` when its key is gone."""
    if row.key is None:
        return None
    is_picture = row.mime.startswith("image/")
    kind = ("image" if row.width else "document") if is_picture else kind_of(row.mime.split(";")[0], row.size or 0)
    written = Written(row.key, row.size or 0, sha256)
    return OutgoingFile(
        row.id, kind, row.mime, row.filename, written, row.width, row.height, row.thumbnail, row.duration_ms, row.voice,
    )  # fmt: skip


async def take_voice(ctx: Context, data: bytes, duration_ms: int, waveform: bytes) -> OutgoingFile:
    """Encrypt a voice note as it was recorded (OGG with Opus, one channel)."""
    id = AttachmentId(new_id())
    written = await asyncio.to_thread(ctx.files.write, id, data)
    return OutgoingFile(
        id, "audio", VOICE_MIME, "voice.ogg", written, None, None, None, duration_ms, True, waveform
    )


async def take_in(ctx: Context, path: Path) -> OutgoingFile:
    """Encrypt a file from disk; UserError for what WhatsApp would refuse."""
    return await asyncio.to_thread(_take_in, ctx, path)


async def take_picture(ctx: Context, image: QImage) -> OutgoingFile:
    """Encrypt a picture from the clipboard as JPEG."""
    return await asyncio.to_thread(_take_redrawn, ctx, image, "image.jpg")


def _take_in(ctx: Context, path: Path) -> OutgoingFile:
    try:
        size = path.stat().st_size
        if size == 0:
            raise UserError(tr("{name} is empty.").format(name=path.name))
        with path.open("rb") as source:
            mime = media_type(path.name, source.read(HEAD))
        if mime in _REDRAWN and size <= LIMITS["document"]:
            return _redrawn(ctx, path.read_bytes(), path)
        mime = "text/plain" if mime in _AS_TEXT else mime
        kind = kind_of(mime, size)
        if kind_of(mime, 0) == "document" and mime not in DOCUMENTS:
            raise _not_taken(path)
        if size > LIMITS[kind]:
            limit = LIMITS[kind] // MB
            raise UserError(
                tr("{name} is too large for WhatsApp.").format(name=path.name),
                tr("The limit is {limit} MB. Send a smaller copy or a link.").format(limit=limit),
            )
        if mime in IMAGES:
            data = path.read_bytes()
            return replace(_take_photo(ctx, data, mime, kind, path), given=hashlib.sha256(data).digest())
        with path.open("rb") as source:
            id = AttachmentId(new_id())
            written = ctx.files.write(id, source)
        facts = Facts()
        if kind in ("audio", "video") and size <= LARGEST:
            facts = read_facts(ctx.files.read_all(id, written.key))
        return OutgoingFile(
            id, kind, mime, path.name, written, facts.width, facts.height, None, facts.duration_ms,
            waveform=facts.waveform,
        )  # fmt: skip
    except OSError as error:
        raise UserError(
            tr("{name} could not be read.").format(name=path.name), error.strerror or ""
        ) from error


def _redrawn(ctx: Context, data: bytes, path: Path) -> OutgoingFile:
    picture = decode_picture(data, REDRAWN_SIDE)
    if picture is None:
        raise _not_taken(path)
    return replace(_take_redrawn(ctx, picture, f"{path.stem}.jpg"), given=hashlib.sha256(data).digest())


def _take_photo(ctx: Context, data: bytes, mime: str, kind: str, path: Path) -> OutgoingFile:
    """A photo goes without what it tells beside its picture: where and when it was taken, with which camera.

    Its pixels go as they are, unless the camera was not held upright: what says so would be gone with the rest.
    """
    try:
        if kind == "image" and turn_of(data) == UPRIGHT:
            return _take_bytes(ctx, without_details(data), mime, path.name)
        if kind == "document":  # too large to be shown as a photo: nobody redraws it, so it is told how it is held
            return _take_document(ctx, without_details(data, keep_turn=True), mime, path.name)
    except BrokenPicture:
        if kind == "document":
            return _take_document(ctx, data, mime, path.name)
    picture = decode_picture(data, REDRAWN_SIDE)
    if picture is None:  # nothing this PC can read, so nothing it can take out: it goes as the document it is
        return _take_document(ctx, data, mime, path.name)
    return _take_redrawn(ctx, picture, f"{path.stem}.jpg")


def _not_taken(path: Path) -> UserError:
    return UserError(
        tr("WhatsApp does not take files like {name}.").format(name=path.name),
        tr("Photos, videos, recordings, PDF, text and documents of Word, Excel and PowerPoint go. Save it as PDF."),
    )


def _take_redrawn(ctx: Context, picture: QImage, filename: str) -> OutgoingFile:
    """A picture drawn anew, as good as WhatsApp's limit lets it be."""
    data = b""
    for quality in (90, 80, 65):
        data = jpeg(picture, quality)
        if len(data) <= LIMITS["image"]:
            break
    return _take_bytes(ctx, data, "image/jpeg", filename)


def _take_document(ctx: Context, data: bytes, mime: str, filename: str) -> OutgoingFile:
    id = AttachmentId(new_id())
    return OutgoingFile(id, "document", mime, filename, ctx.files.write(id, data), None, None, None)


def _take_bytes(ctx: Context, data: bytes, mime: str, filename: str) -> OutgoingFile:
    picture = decode_picture(data, THUMBNAIL_SIDE)
    if picture is None or len(data) > LIMITS["image"]:
        return _take_document(ctx, data, mime, filename)
    id = AttachmentId(new_id())
    return OutgoingFile(
        id,
        "image",
        mime,
        filename,
        ctx.files.write(id, data),
        picture.width(),
        picture.height(),
        jpeg(picture, 70),
    )


def kind_of(mime: str, size: int) -> str:
    """The message kind a file goes as: what is too large for its own kind, or of none, is a document."""
    kind = {**IMAGES, **VIDEOS, **AUDIOS}.get(mime, "document")
    return kind if size <= LIMITS[kind] else "document"

