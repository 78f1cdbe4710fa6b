"""Attachments at rest: one file each, encrypted in chunks under a key of its own.

The name of a file is its id and its key lies in the attachment's row, so a listing says nothing and deleting
the row makes the bytes unreadable. A chunk is 64 KiB of content with its AES-256-GCM tag; its nonce is the
chunk's number and its associated data names the attachment, the number and whether it is the last, so that
chunks can neither be altered, moved, swapped between files nor cut off.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import struct
from collections.abc import AsyncIterable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from sanjog_desktop.domain.ids import AttachmentId
from sanjog_desktop.store.errors import StoreError
from sanjog_desktop.store.files import os_failure, sync_folder

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

CHUNK = 64 * 1024
_TAG = 16
_MAGIC = b"SJA1"
_SEALED = CHUNK + _TAG


class DamagedAttachment(StoreError):
    """The file is missing, cut short or altered, or the key is not its own."""

    def __init__(self) -> None:
        """Takes nothing."""
        super().__init__("This file is damaged on this PC.", "Ask for it to be sent again.")


@dataclass(frozen=True, slots=True)
class Written:
    """What belongs in the attachment's row: ``size`` in bytes and ``sha256`` are of the plain content."""

    key: bytes = field(repr=False)
    size: int
    sha256: bytes


class AttachmentFiles:
    """The folder of encrypted files."""

    def __init__(self, folder: Path | str) -> None:
        """``folder`` is made when the first file is written."""
        self._folder = Path(folder)

    def write(self, id: AttachmentId, source: BinaryIO | bytes | Iterable[bytes]) -> Written:
        """Encrypt ``source`` to a new or replaced file, durable on return. Holds one chunk at a time."""
        writer = self.writer(id)
        try:
            for piece in _pieces(source):
                writer.feed(piece)
            return writer.finish()
        except BaseException:
            writer.abandon()
            raise

    async def write_chunks(self, id: AttachmentId, source: AsyncIterable[bytes]) -> Written:
        """The same from an asynchronous source, such as a download."""
        writer = self.writer(id)
        try:
            async for piece in source:
                writer.feed(piece)
            return writer.finish()
        except BaseException:
            writer.abandon()
            raise

    def writer(self, id: AttachmentId) -> AttachmentWriter:
        """A writer to feed by hand; the file appears under its name when it is finished."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            return AttachmentWriter(self._path(id), id)
        except OSError as error:
            raise os_failure(error) from error

    def open_reader(self, id: AttachmentId, key: bytes) -> BinaryIO:
        """The content as a seekable binary file. Raises :class:`DamagedAttachment` here or while reading."""
        return io.BufferedReader(_Reader(self._path(id), id, key), CHUNK)

    def read_all(self, id: AttachmentId, key: bytes) -> bytes:
        """The whole content at once; for small files."""
        with self.open_reader(id, key) as reader:
            return reader.read()

    def delete(self, id: AttachmentId) -> None:
        """Remove the file; nothing happens when it is not there."""
        self._path(id).unlink(missing_ok=True)

    def exists(self, id: AttachmentId) -> bool:
        """Whether a finished file is there."""
        return self._path(id).exists()

    def ids(self) -> Iterator[AttachmentId]:
        """Every finished file in the folder, to be compared with the rows."""
        if self._folder.is_dir():
            for path in self._folder.iterdir():
                if not path.suffix:
                    yield AttachmentId(path.name)

    def sweep(self) -> int:
        """Remove files whose writing was cut off; returns how many."""
        drafts = list(self._folder.glob("*.new")) if self._folder.is_dir() else []
        for draft in drafts:
            draft.unlink(missing_ok=True)
        return len(drafts)

    def _path(self, id: AttachmentId) -> Path:
        if not id or not all(sign.isalnum() or sign == "-" for sign in id):
            raise ValueError("an attachment id is letters, digits and dashes")
        return self._folder / id


class AttachmentWriter:
    """Encrypts what it is fed to a draft beside the final name."""

    def __init__(self, path: Path, id: AttachmentId) -> None:
        """Opens the draft; :class:`OSError` passes through."""
        self._path, self._id = path, id
        self._draft = path.with_name(path.name + ".new")
        self._key = os.urandom(32)
        self._cipher = _cipher(self._key)
        self._digest = hashlib.sha256()
        self._pending = bytearray()
        self._index = self._size = 0
        self._file = self._draft.open("wb")
        self._file.write(_MAGIC)

    def feed(self, piece: bytes) -> None:
        """Take the next bytes of the content. Raises :class:`StoreError` when the disk refuses."""
        self._digest.update(piece)
        self._size += len(piece)
        self._pending += piece
        # One chunk is held back: only at the end is it known which one is the last.
        while len(self._pending) > CHUNK:
            self._seal(bytes(self._pending[:CHUNK]), last=False)
            del self._pending[:CHUNK]

    def finish(self) -> Written:
        """Write the last chunk, make the file durable and give it its name."""
        self._seal(bytes(self._pending), last=True)
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._draft.replace(self._path)
            sync_folder(self._path.parent)
        except OSError as error:
            raise os_failure(error) from error
        return Written(self._key, self._size, self._digest.digest())

    def abandon(self) -> None:
        """Drop the draft."""
        with contextlib.suppress(OSError):  # what was buffered may not fit on the disk; it is dropped anyway
            self._file.close()
        self._draft.unlink(missing_ok=True)

    def _seal(self, plain: bytes, *, last: bool) -> None:
        sealed = self._cipher.encrypt(_nonce(self._index), plain, _binding(self._id, self._index, last))
        self._index += 1
        try:
            self._file.write(sealed)
        except OSError as error:
            raise os_failure(error) from error


class _Reader(io.RawIOBase):
    """Decrypts one chunk at a time; seeking costs nothing until something is read."""

    def __init__(self, path: Path, id: AttachmentId, key: bytes) -> None:
        super().__init__()
        try:
            self._file = path.open("rb")
        except OSError as error:
            raise DamagedAttachment from error
        self._id, self._cipher = id, _cipher(key)
        body = os.fstat(self._file.fileno()).st_size - len(_MAGIC)
        self._chunks = -(-body // _SEALED)
        self._size = body - self._chunks * _TAG
        self._at = 0
        self._held: tuple[int, bytes] = (-1, b"")
        if self._chunks < 1 or self._size < 0 or self._file.read(len(_MAGIC)) != _MAGIC:
            self._file.close()
            raise DamagedAttachment
        try:
            self._chunk(self._chunks - 1)  # proves the key, and that nothing was cut off
        except DamagedAttachment:
            self._file.close()
            raise

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        if self._at >= self._size:
            return 0
        index, start = divmod(self._at, CHUNK)
        piece = self._chunk(index)[start : start + len(buffer)]
        buffer[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)

    def close(self) -> None:
        if not self.closed:
            self._held = (-1, b"")
            self._file.close()
        super().close()

    def _chunk(self, index: int) -> bytes:
        if self._held[0] != index:
            self._file.seek(len(_MAGIC) + index * _SEALED)
            sealed = self._file.read(_SEALED)
            binding = _binding(self._id, index, index == self._chunks - 1)
            self._held = (index, _unsealed(self._cipher, _nonce(index), sealed, binding))
        return self._held[1]


def _cipher(key: bytes) -> AESGCM:
    # Late, here and below: the library takes longer to load than the store, and the list of chats shows no file.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key)


def _unsealed(cipher: AESGCM, nonce: bytes, sealed: bytes, binding: bytes) -> bytes:
    from cryptography.exceptions import InvalidTag

    try:
        return cipher.decrypt(nonce, sealed, binding)
    except (InvalidTag, ValueError) as error:
        raise DamagedAttachment from error


def _pieces(source: BinaryIO | bytes | Iterable[bytes]) -> Iterable[bytes]:
    if isinstance(source, bytes):
        return (source,)
    if hasattr(source, "read"):
        return iter(lambda: source.read(CHUNK), b"")
    return source


def _nonce(index: int) -> bytes:
    return struct.pack(">4xQ", index)  # the key is never used for another file, so a counter cannot repeat


def _binding(id: AttachmentId, index: int, last: bool) -> bytes:
    return struct.pack(">Q?", index, last) + _MAGIC + id.encode()
