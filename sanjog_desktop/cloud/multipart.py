"""A media upload as a stream: a file of 100 MB passes through in small pieces (Meta: media, upload)."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from typing import Final, Protocol

from sanjog_desktop.cloud.link import Body

PIECE_BYTES: Final = 256 * 1024


class Readable(Protocol):
    """A binary file opened for reading, at its start."""

    def read(self, size: int = -1, /) -> bytes:
        """Up to ``size`` bytes; none at the end."""
        ...


class UploadBody(Body):
    """multipart/form-data with the fields ``messaging_product``, ``type`` and one ``file``.

    The source is read on a worker thread, because reading it decrypts it. ``size`` is its length in bytes; a
    source that turns out shorter or longer raises ValueError before the request is complete, so that Meta
    never takes a cut file for a whole one.
    """

    def __init__(self, mime: str, filename: str, source: Readable, size: int) -> None:
        super().__init__()
        boundary = os.urandom(16).hex()
        self.content_type = f"multipart/form-data; boundary={boundary}".encode("ascii")
        self._source = source
        self._size = size
        self._head = (
            _field(boundary, "messaging_product", "whatsapp")
            + _field(boundary, "type", _header_text(mime))
            + (
                f'--{boundary}\r\nContent-Disposition: form-data; name="file"; '
                f'filename="{_header_text(filename)}"\r\nContent-Type: {_header_text(mime)}\r\n\r\n'
            ).encode()
        )
        self._tail = f"\r\n--{boundary}--\r\n".encode("ascii")

    @property
    def length(self) -> int:
        """Bytes of the whole body."""
        return len(self._head) + self._size + len(self._tail)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.begun = True
        yield self._head
        left = self._size
        while piece := await asyncio.to_thread(self._source.read, PIECE_BYTES):
            left -= len(piece)
            if left < 0:
                raise ValueError("the file is longer than it said")
            yield piece
        if left:
            raise ValueError("the file is shorter than it said")
        yield self._tail


def _field(boundary: str, name: str, value: str) -> bytes:
    return f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()


def _header_text(text: str) -> str:
    """``text`` so that it cannot end its header line or its quotes (HTML standard: multipart form data)."""
    return text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")
