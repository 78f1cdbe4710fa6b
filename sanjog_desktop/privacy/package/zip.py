"""The ZIP files of an access package: AES-256 inside, a signed seal over every byte outside.

The seal is the archive's comment, which is not encrypted: a signed statement with the length and SHA-256 of
everything before it. So whoever has the file, with no passphrase and no network, can tell whether one bit of it
changed; it names nobody, only the request's reference. Files are streamed; nothing lies in the clear on the disk.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

import msgspec
import pyzipper

from sanjog_desktop.privacy.signing import (
    NotAuthentic,
    SigningKey,
    check_signed,
    encode_signed,
    signed,
)

TYPE: Final = "sanjog-desktop/access-package/1"
PART_BYTES: Final = 100_000_000
"""No file of a package is larger: it is what WhatsApp takes as a document."""
ROOM: Final = 98_000_000
"""What the content of one file may take; the rest is for headers and the seal."""
PER_FILE: Final = 400
_END: Final = b"PK\x05\x06"
_END_SIZE: Final = 22
_READ: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Content:
    """One file to put in: ``open`` gives its bytes piece by piece, ``size`` how many there are. ``piece_of`` names the
    file it is a piece of, when that was too large.
    """

    path: str
    size: int
    media_type: str
    open: Callable[[], Iterable[bytes]]
    piece_of: str = ""


class Seal(msgspec.Struct, frozen=True):
    """What a ZIP file's seal says: of which request, which part of how many, and of which manifest."""

    ref: str
    part: int
    parts: int
    manifest_sha256: str
    made_at: str


def of_bytes(path: str, data: bytes, media_type: str) -> Content:
    """A file whose bytes are at hand."""
    return Content(path, len(data), media_type, lambda: [data])


def write_part(path: Path, contents: Sequence[Content], passphrase: str, seal: Seal, key: SigningKey) -> str:
    """Write one ZIP file and seal it; returns its SHA-256 as hex. OSError passes through; the caller tidies up."""
    with path.open("w+b") as file:
        archive = pyzipper.AESZipFile(file, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES)
        try:
            archive.setpassword(passphrase.encode())
            for content in contents:
                with archive.open(content.path, "w") as out:
                    for piece in content.open():
                        out.write(piece)
            archive.close()
        except BaseException:
            archive.fp = None  # else it would try to end the broken file when it is collected
            raise
        return add_seal(file, seal, key)


def check_seal(file: BinaryIO) -> tuple[Seal, str]:
    """The seal of a ZIP file, checked against every byte before it, and the fingerprint of its key.

    Raises NotAuthentic.
    """
    size = file.seek(0, 2)
    file.seek(max(0, size - _END_SIZE - 0xFFFF))
    tail = file.read()
    place = tail.rfind(_END)
    while place >= 0 and not _ends_here(tail, place):
        place = tail.rfind(_END, 0, place)
    if place < 0:
        raise NotAuthentic("This is not a whole ZIP file: its end is missing or was changed.")
    comment = tail[place + _END_SIZE :]
    checked = check_signed(comment)
    length = size - len(comment)
    if checked.document.get("type") != TYPE:
        raise NotAuthentic("The seal is of another kind.")
    if checked.document.get("bytes") != length or checked.document.get("sha256") != _sha256(file, length):
        raise NotAuthentic("The file was changed after it was sealed.")
    try:
        return msgspec.convert(checked.document, Seal), checked.fingerprint
    except msgspec.ValidationError as error:
        raise NotAuthentic("The seal says too little.") from error


def has_seal(file: BinaryIO) -> bool:
    """Whether a ZIP file names our kind of seal at its end; whether the seal is whole is another question."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _END_SIZE - 0xFFFF))
    tail = file.read()
    return TYPE.encode() in tail


def divided(media: Sequence[Content]) -> list[list[Content]]:
    """The media over as many ZIP files as their size needs, in order; none passes :data:`ROOM`.

    A third of the first is left free for the pages and the data, which are text and shrink to a fraction.
    """
    parts: list[list[Content]] = [[]]
    used = ROOM // 3
    for content in media:
        cost = content.size + PER_FILE
        if used + cost > ROOM:
            parts.append([])
            used = 0
        parts[-1].append(content)
        used += cost
    return parts


def pieces(content: Content) -> list[Content]:
    """A file too large for one ZIP file as several, to be joined in order; others as they are."""
    room = ROOM - PER_FILE
    if content.size <= room:
        return [content]
    starts = range(0, content.size, room)
    return [
        Content(
            f"{content.path}.{number:03d}", min(room, content.size - start), "application/octet-stream",
            _slice_of(content, start, room), content.path,
        )
        for number, start in enumerate(starts, 1)
    ]  # fmt: skip


def _slice_of(content: Content, start: int, room: int) -> Callable[[], Iterator[bytes]]:
    def read() -> Iterator[bytes]:
        place = 0
        for piece in content.open():
            low, high = max(start - place, 0), min(start + room - place, len(piece))
            if low < high:
                yield piece[low:high]
            place += len(piece)
            if place >= start + room:
                return

    return read


def add_seal(file: BinaryIO, about: Seal, key: SigningKey) -> str:
    """Seal a ZIP file that has no comment yet; returns the SHA-256 of all of it."""
    length = file.seek(0, 2)
    # The comment's length stands before it and is under the seal: signatures and hashes are always as long.
    document = {"type": TYPE, **msgspec.to_builtins(about), "bytes": length, "sha256": "0" * 64}
    comment_size = len(encode_signed(signed(document, key)))
    file.seek(length - 2)
    file.write(struct.pack("<H", comment_size))
    document["sha256"] = _sha256(file, length)
    file.seek(length)
    file.write(encode_signed(signed(document, key)))
    return _sha256(file, length + comment_size)


def _ends_here(tail: bytes, place: int) -> bool:
    if place + _END_SIZE > len(tail):
        return False
    (length,) = struct.unpack_from("<H", tail, place + _END_SIZE - 2)
    return bool(place + _END_SIZE + length == len(tail))


def _sha256(file: BinaryIO, length: int) -> str:
    total = hashlib.sha256()
    file.seek(0)
    while length > 0 and (piece := file.read(min(_READ, length))):
        total.update(piece)
        length -= len(piece)
    return total.hexdigest()
