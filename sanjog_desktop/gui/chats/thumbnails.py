"""Pictures for bubbles: decrypted and scaled off the GUI thread, kept small, never decoded without a limit."""

from __future__ import annotations

import asyncio
import contextlib
from collections import OrderedDict

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.pictures import decode_picture
from sanjog_desktop.store.errors import StoreError
from sanjog_desktop.store.rows import AttachmentRow

KEPT = 200  # pixmaps
LONGEST_SIDE = 640  # device pixels: the largest bubble at 200 %
AT_ONCE = 2


class Thumbnails(QObject):
    """``get`` answers at once with what is there and starts the rest; ``arrived`` names the attachment."""

    arrived = Signal(str)

    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()
        self._broken: set[str] = set()
        self._gate = asyncio.Semaphore(AT_ONCE)

    def get(self, attachment: AttachmentRow) -> QPixmap | None:
        """The picture, or ``None`` while it is being read or when it cannot be."""
        found = self._kept.get(attachment.id)
        if found is not None:
            self._kept.move_to_end(attachment.id)
            return found
        wanted = attachment.thumbnail or (attachment.state == "ready" and attachment.key)
        if wanted and attachment.id not in self._asked and attachment.id not in self._broken:
            self._asked.add(attachment.id)
            self._ctx.tasks.start(self._read(attachment), owner=self)
        return None

    def is_broken(self, attachment: AttachmentRow) -> bool:
        """Whether the file turned out not to be a picture this PC can show."""
        return attachment.id in self._broken

    def empty(self) -> None:
        """Forget every picture (lock)."""
        self._kept.clear()
        self._asked.clear()

    async def _read(self, attachment: AttachmentRow) -> None:
        async with self._gate:
            image = await asyncio.to_thread(self._decode, attachment)
        self._asked.discard(attachment.id)
        if image is None or image.isNull():
            self._broken.add(attachment.id)
        else:
            self._kept[attachment.id] = QPixmap.fromImage(image)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            self._ctx.note_read("photo", "attachment", attachment.id)
        self.arrived.emit(attachment.id)

    def _decode(self, attachment: AttachmentRow) -> QImage | None:
        """Runs in a worker thread: decrypt, then decode at the size shown."""
        data = attachment.thumbnail
        is_film = attachment.mime.startswith("video/")
        if attachment.state == "ready" and attachment.key and not is_film:
            with contextlib.suppress(
                StoreError
            ):  # the still in the row, if there is one, is better than nothing
                data = self._ctx.files.read_all(attachment.id, attachment.key)
        return decode_picture(data, LONGEST_SIDE) if data else None

