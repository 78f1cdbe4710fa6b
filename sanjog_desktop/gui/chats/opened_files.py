"""Files opened in other programs: decrypted to a private folder that is wiped on lock and on closing.

Another program can only read a plain file, so one must exist while it is looked at. It lies in a folder only
this user may enter, and is overwritten and removed as soon as the store closes.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.file_lies import lie_of
from sanjog_desktop.domain.media_types import HEAD, suffix_of
from sanjog_desktop.gui.chats.content_words import refusal_words
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.store.rows import AttachmentRow

# Opening one of these runs it: a stranger's file must never start a program by a double click.
REFUSED = frozenset(
    {
        *(
            "exe",
            "com",
            "bat",
            "cmd",
            "ps1",
            "vbs",
            "vbe",
            "js",
            "jse",
            "wsf",
            "wsh",
            "msi",
            "msp",
            "scr",
            "pif",
        ),
        *(
            "cpl",
            "hta",
            "jar",
            "lnk",
            "reg",
            "url",
            "chm",
            "iso",
            "img",
            "docm",
            "xlsm",
            "pptm",
            "dotm",
            "xltm",
        ),
        *("sh", "bash", "command", "app", "dmg", "pkg", "desktop", "appimage", "run", "py", "pyw"),
    }
)
PIECE = 1 << 20


class OpenedFiles:
    """The folder of plain copies; made on first use."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._folder: Path | None = None

    async def open(self, attachment: AttachmentRow) -> Path:
        """Decrypt a file and hand it to the program the desktop has for it; UserError when that is unsafe."""
        name = safe_name(attachment.filename, attachment.mime)
        if Path(name).suffix.lower().lstrip(".") in REFUSED:
            raise UserError(
                tr("This file is a program or can carry one, so it is not opened from here."),
                tr("Save it only if you know who made it and what it is for."),
            )
        await self.check(attachment)
        path = await self.copy_of(attachment, name)
        what = "photo" if attachment.mime.startswith("image/") else "document"
        self._ctx.note_read(what, "attachment", attachment.id)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            raise UserError(
                tr("No program on this PC opens {name}.").format(name=name), tr("Save it instead.")
            )
        return path

    async def check(self, attachment: AttachmentRow) -> None:
        """Raise :class:`UserError` for a file that is not what it says it is, or cannot be opened safely."""
        said = refusal_words(attachment) or tr_text(await asyncio.to_thread(self._lie, attachment))
        if said:
            raise UserError(said, tr("Save it only if you know who made it and what it is for."))

    def _lie(self, attachment: AttachmentRow) -> str:
        """What the bytes themselves say against opening the file, whenever and however it came here."""
        if attachment.key is None:
            return ""
        with self._ctx.files.open_reader(attachment.id, attachment.key) as source:
            return lie_of(attachment.mime, source.read(HEAD))

    async def copy_of(self, attachment: AttachmentRow, name: str) -> Path:
        """A plain copy in the private folder."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="sanjog-"))  # mkdtemp: mode 0700
        folder = self._folder / attachment.id
        path = folder / name
        await asyncio.to_thread(self._decrypt, attachment, path)
        return path

    async def save_as(self, attachment: AttachmentRow, path: Path) -> None:
        """Decrypt to a place the person chose; that copy is theirs and stays."""
        await asyncio.to_thread(self._decrypt, attachment, path)
        self._ctx.note_read("export", "attachment", attachment.id)

    def _decrypt(self, attachment: AttachmentRow, path: Path) -> None:
        if attachment.key is None:
            raise UserError(tr("This file has not been fetched yet."), tr("Try again in a moment."))
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with self._ctx.files.open_reader(attachment.id, attachment.key) as source, path.open("wb") as target:
            path.chmod(0o600)
            shutil.copyfileobj(source, target, PIECE)

    def wipe(self) -> None:
        """Overwrite and remove every copy. A file another program holds open is removed as far as possible."""
        folder, self._folder = self._folder, None
        if folder is None:
            return
        for path in folder.rglob("*"):
            if path.is_file():
                with contextlib.suppress(OSError):
                    _overwrite(path)
        shutil.rmtree(folder, ignore_errors=True)


def _overwrite(path: Path) -> None:
    left = path.stat().st_size
    with path.open("r+b") as file:
        while left > 0:
            file.write(b"\x00" * min(left, PIECE))
            left -= PIECE
        file.flush()
        os.fsync(file.fileno())


def safe_name(filename: str, mime: str) -> str:
    """A file name that names no folder and no device, with the suffix of the type when it has none."""
    base = re.split(r"[\\/]", filename)[-1]
    # Marks that turn the writing direction can make 'annexe.pdf' out of what ends in '.exe'.
    base = re.sub(r"[\x00-\x1f<>:\"|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", base).strip(" .")
    if not base or re.fullmatch(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?", base):
        base = "file"
    stem, dot, suffix = base.rpartition(".")
    if dot and stem and len(suffix) <= 8:
        return f"{stem[:100]}.{suffix}"
    return f"{base[:100]}{suffix_of(mime)}"
