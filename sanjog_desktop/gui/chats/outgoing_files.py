"""A file on its way into a message: its kind by WhatsApp's rules, encrypted into the store, described for the row."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from sanjog_desktop.actions import attachments
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import AttachmentId, new_id
from sanjog_desktop.domain.media_types import HEAD, media_type
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.pictures import decode_picture, jpeg
from sanjog_desktop.store.attachments import Written
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
    kind = "image" if row.width else kind_of(row.mime.split(";")[0], row.size or 0)
    written = Written(row.key, row.size or 0, sha256)
    return OutgoingFile(
        row.id, "document" if kind == "image" and not row.width else kind, row.mime, row.filename, written,
        row.width, row.height, row.thumbnail, row.duration_ms, row.voice,
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
    return await asyncio.to_thread(_take_bytes, ctx, jpeg(image, 88), "image/jpeg", "image.jpg")


def _take_in(ctx: Context, path: Path) -> OutgoingFile:
    try:
        size = path.stat().st_size
        if size == 0:
            raise UserError(tr("{name} is empty.").format(name=path.name))
        with path.open("rb") as source:
            mime = media_type(path.name, source.read(HEAD))
        if mime in _REDRAWN and size <= LIMITS["document"]:
            return _redrawn(ctx, path)
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
        if kind == "image":
            return _take_bytes(ctx, path.read_bytes(), mime, path.name)
        with path.open("rb") as source:
            id = AttachmentId(new_id())
            return OutgoingFile(id, kind, mime, path.name, ctx.files.write(id, source), None, None, None)
    except OSError as error:
        raise UserError(
            tr("{name} could not be read.").format(name=path.name), error.strerror or ""
        ) from error


def _redrawn(ctx: Context, path: Path) -> OutgoingFile:
    picture = decode_picture(path.read_bytes(), REDRAWN_SIDE)
    if picture is None:
        raise _not_taken(path)
    return _take_bytes(ctx, jpeg(picture, 90), "image/jpeg", f"{path.stem}.jpg")


def _not_taken(path: Path) -> UserError:
    return UserError(
        tr("WhatsApp does not take files like {name}.").format(name=path.name),
        tr("Photos, videos, recordings, PDF, text and documents of Word, Excel and PowerPoint go. Save it as PDF."),
    )


def _take_bytes(ctx: Context, data: bytes, mime: str, filename: str) -> OutgoingFile:
    id = AttachmentId(new_id())
    picture = decode_picture(data, THUMBNAIL_SIDE)
    if picture is None:
        return OutgoingFile(id, "document", mime, filename, ctx.files.write(id, data), None, None, None)
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

