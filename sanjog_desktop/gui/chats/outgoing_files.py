"""A file on its way into a message: its kind by WhatsApp's rules, encrypted into the store, described for the row."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeDatabase
from PySide6.QtGui import QImage

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import AttachmentId, new_id
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.pictures import decode_picture, jpeg
from sanjog_desktop.store.attachments import Written

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
LIMITS = {"image": 5 * MB, "video": 16 * MB, "audio": 16 * MB, "document": 100 * MB}
THUMBNAIL_SIDE = 320


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


async def take_in(ctx: Context, path: Path) -> OutgoingFile:
    """Encrypt a file from disk; UserError for what WhatsApp would refuse."""
    return await asyncio.to_thread(_take_in, ctx, path)


async def take_picture(ctx: Context, image: QImage) -> OutgoingFile:
    """Encrypt a picture from the clipboard as JPEG."""
    return await asyncio.to_thread(_take_bytes, ctx, jpeg(image, 88), "image/jpeg", "image.jpg")


def _take_in(ctx: Context, path: Path) -> OutgoingFile:
    try:
        size = path.stat().st_size
        mime = QMimeDatabase().mimeTypeForFile(str(path)).name()
        kind = kind_of(mime, size)
        if size == 0:
            raise UserError(tr("{name} is empty.").format(name=path.name))
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

