"""Looking through a packed file before anything is made of it: how many parts, and what they truly unpack to."""

from __future__ import annotations

import copy
import errno
import zipfile
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sanjog_desktop.domain.imports.limits import Limits, damaged, too_much_inside

CHUNK: Final = 256 * 1024
"""Short enough that the other threads of the program never wait long for a search in one piece."""
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)
"""The ways in which zipfile says that a file is not what it claims to be."""


@contextmanager
def package(path: Path) -> Iterator[zipfile.ZipFile]:
    """A packed file that is open. Raises UserError where it turns out broken, OSError where the disk fails."""
    with _told(), zipfile.ZipFile(path) as packed:
        yield packed


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except _BROKEN as error:
        raise damaged() from error
    except OSError as error:
        if error.errno not in (None, errno.EINVAL):  # a place before the beginning of the file
            raise
        raise damaged() from error


def unpacked(packed: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> Generator[bytes]:
    """The pieces of one part, however long its entry says it is. Raises UserError beyond ``most`` bytes."""
    honest = copy.copy(info)
    # Reading stops at the length the directory claims; what really comes out is what counts. The rest is room for the
    # piece that goes beyond, so that a check sum over half of the bytes is never taken for damage.
    honest.file_size = most + 2 * CHUNK
    done = 0
    with _told(), packed.open(honest) as file:
        while piece := file.read(CHUNK):
            done += len(piece)
            if done > most:
                raise too_much_inside()
            yield piece


def parts(packed: zipfile.ZipFile, limits: Limits) -> list[zipfile.ZipInfo]:
    """The parts of a packed file. Raises UserError for too many, or two of one name, of which readers differ."""
    infos = packed.infolist()
    if len(infos) > limits.members or sum(info.file_size for info in infos) > limits.unpacked_bytes:
        raise too_much_inside()
    if len({info.filename.lower().replace("\\", "/") for info in infos}) != len(infos):
        raise damaged()
    return infos
