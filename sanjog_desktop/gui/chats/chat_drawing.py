"""Drawing an exported chat: its pages with the photos in them, the recipient's name across."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence

from PySide6.QtGui import QImage

from sanjog_desktop.gui.pdf import render_pdf_in_slices
from sanjog_desktop.gui.widgets.pictures import decode_picture
from sanjog_desktop.privacy.export.chat_pages import PICTURE_WIDTH

_SHARP = 2  # pixels of a photo for one of the page


async def draw_chat(
    slices: Sequence[str], language: str, *, footer: str, watermark: str, pictures: Mapping[str, bytes]
) -> bytes:
    """The PDF of a chat; a file that is no picture leaves its place empty."""
    images: dict[str, QImage] = {}
    for source, data in pictures.items():
        image = await asyncio.to_thread(decode_picture, data, PICTURE_WIDTH * _SHARP)
        if image is not None:
            images[source] = image
    return await render_pdf_in_slices(slices, language, footer=footer, watermark=watermark, images=images)
