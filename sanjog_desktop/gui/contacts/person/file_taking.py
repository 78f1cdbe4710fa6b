"""A file on its way onto a person's card: from the disk, dropped, or a picture out of the clipboard."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QImage

from sanjog_desktop.actions import contact_files
from sanjog_desktop.actions.contact_files import Picture
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.file_kinds import HEAD, FileKind, judge_file
from sanjog_desktop.domain.ids import AttachmentId, ContactId, new_id
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.pictures import decode_picture_file, jpeg
from sanjog_desktop.store.attachments import Written

STILL_SIDE: Final = 320
"""Pixels of the small picture in the row."""
_STILL_QUALITY, _PASTED_QUALITY = 75, 90
_PICTURES: Final = frozenset(
    {".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".gif", ".bmp", ".tif", ".tiff"}
)
_HOROSCOPE: Final = re.compile(r"kundl|kundali|patrik|horoscop|janam|janma|कुंडली|पत्रिका|કુંડળી", re.IGNORECASE)
_BIODATA: Final = re.compile(r"bio|profile|resume|parichay|बायो|परिचय|બાયો", re.IGNORECASE)


async def take_path(ctx: Context, contact_id: ContactId, path: Path) -> str:
    """Keep a file from disk; its id. Raises :class:`UserError` with the reason for what is refused."""
    return await contact_files.take_in(
        ctx.db, ctx.files, contact_id, path, kind_guess(path.name), picture=still_of, staff=ctx.staff
    )


async def take_picture(ctx: Context, contact_id: ContactId, image: QImage) -> str:
    """Keep a picture from the clipboard as a photo; its id. It never touches the disk unencrypted."""
    id = AttachmentId(new_id())
    try:
        found, shown, written = await asyncio.to_thread(_encrypt, ctx, id, image)
        name = QCoreApplication.translate("contacts", "Pasted photo")
        return await ctx.db.write(
            contact_files.add,
            contact_id,
            "photo",
            f"{name}.jpg",
            found,
            written,
            id=id,
            picture=shown,
            staff=ctx.staff,
        )
    except BaseException:
        await asyncio.to_thread(ctx.files.delete, id)
        raise


def kind_guess(filename: str) -> str:
    """What a file is most likely, by its name; staff can say otherwise afterwards."""
    if _HOROSCOPE.search(filename):
        return "horoscope"
    if Path(filename).suffix.lower() in _PICTURES and not _BIODATA.search(filename):
        return "photo"
    return "biodata" if _BIODATA.search(filename) else "document"


def still_of(path: Path, found: FileKind) -> Picture:
    """The small picture of a photo on disk; none where this PC cannot show its kind. Runs on a thread."""
    image, whole = decode_picture_file(str(path), STILL_SIDE)
    if image is None:
        return Picture(found.width, found.height)
    return Picture(whole.width(), whole.height(), jpeg(image, _STILL_QUALITY))


def paths_of(data: QMimeData) -> list[Path]:
    """The files on this PC that were dropped or copied."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _encrypt(ctx: Context, id: AttachmentId, image: QImage) -> tuple[FileKind, Picture, Written]:
    content = jpeg(image, _PASTED_QUALITY)
    if not content:
        raise UserError("This picture could not be read.", "Save it as a file and add that.")
    found = judge_file("photo.jpg", content[:HEAD], len(content))
    still = image
    if max(image.width(), image.height()) > STILL_SIDE:
        still = image.scaled(
            STILL_SIDE,
            STILL_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    return (
        found,
        Picture(image.width(), image.height(), jpeg(still, _STILL_QUALITY)),
        ctx.files.write(id, content),
    )
