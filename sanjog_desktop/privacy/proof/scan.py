"""Searching the store's own bytes, and files beside it, for what should no longer be there.

The store is read page by page as it lies on the disk (``privacy.proof.pages``), in as many processes as the machine has
processors to spare: decrypting and comparing hold the interpreter, so threads would only take turns, and the window
stays free. What is searched for is handed to the processes in memory.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sanjog_desktop.privacy.proof.pages import (
    PAGE,
    PageKeys,
    open_pages,
    page_count,
    page_keys,
    read_pages,
    room_for,
    wal_frames,
)
from sanjog_desktop.privacy.proof.traces import TEXT_BYTES, Needles, Traces, padded

RUN: Final = 256
"""Pages that are decrypted and searched at once: one megabyte."""
_PART: Final = 16 * RUN  # pages a process takes at a time
_FEW: Final = 4 * _PART  # below this, starting processes takes longer than they save
MOST_FINDS: Final = 2_000
"""Finds that are kept a part; more of them say nothing more."""
_FILE_BLOCK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Find:
    """A pattern was met. ``id`` counts the patterns of the traces, then their texts; ``page`` is its number in the
    store, ``frame`` says that it lay in the write-ahead log; ``at`` and ``size`` are bytes within the page.
    """

    id: int
    page: int
    at: int
    size: int
    frame: bool = False
    piece: bytes = field(default=b"", repr=False)


@dataclass(slots=True)
class Scanned:
    """What one reading of the store's bytes met."""

    pages: int = 0
    frames: int = 0
    bad: int = 0
    finds: list[Find] = field(default_factory=list)

    def add(self, other: Scanned) -> None:
        """Take in what another part met."""
        self.pages += other.pages
        self.frames += other.frames
        self.bad += other.bad
        self.finds += other.finds


@dataclass(frozen=True, slots=True)
class FileFind:
    """A pattern was met in a file; ``id`` -1 says that the file as a whole is one of the person's."""

    path: Path
    id: int
    at: int


def needles_of(traces: Traces) -> Needles:
    """What is looked for in bytes: every form of every pattern, and the texts; numbered as in :class:`Find`."""
    exact = [(id, form) for id, one in enumerate(traces.patterns) for form in one.forms]
    first = len(traces.patterns)
    texts = [(first + at, text) for at, text in enumerate(traces.texts) if len(text) >= TEXT_BYTES]
    return Needles(exact, texts)


def scan_store(path: Path, wal: Path, key: bytes, traces: Traces, *, processes: int | None = None) -> Scanned:
    """Search every page of the store and every frame of its log. Blocks; nothing may write to ``path`` meanwhile.

    ``processes``: how many to use; by itself one for each processor, none for a small store. ``OSError`` when the
    file cannot be read.
    """
    keys, count = page_keys(path, key), page_count(path)
    parts = [(first, min(_PART, count + 1 - first)) for first in range(1, count + 1, _PART)]
    wanted = (os.cpu_count() or 1) if processes is None else processes
    result = Scanned()
    if processes is None and count < _FEW:
        wanted = 0
    if wanted > 1:
        spawn = multiprocessing.get_context("spawn")
        try:
            with ProcessPoolExecutor(min(wanted, len(parts)), spawn, _begin, (path, keys, traces)) as pool:
                for found in _spread(pool, parts):
                    result.add(found)
        except BrokenProcessPool:
            # A process was killed, or none may be started here: the same work is done in this one.
            result, wanted = Scanned(), 0
    if wanted <= 1:
        needles = needles_of(traces)
        for first, size in parts:
            result.add(_search(path, keys, needles, first, size))
    result.add(scan_log(wal, keys, needles_of(traces)))
    return result


def scan_log(wal: Path, keys: PageKeys, needles: Needles) -> Scanned:
    """Search every frame that lies in the write-ahead log."""
    result = Scanned()
    for numbers, raw in wal_frames(wal, RUN):
        _look(result, keys, needles, raw, numbers, frame=True)
    result.frames, result.pages = result.pages, 0
    return result


def scan_pages(path: Path, keys: PageKeys, needles: Needles, numbers: Iterable[int]) -> Scanned:
    """Search single pages of the store."""
    result = Scanned()
    for number in numbers:
        raw = read_pages(path, number, 1)
        if raw:
            _look(result, keys, needles, raw, [number])
    return result


def scan_files(paths: Iterable[Path], traces: Traces) -> tuple[list[FileFind], int, int]:
    """Search files in the clear by their bytes, their names and their hashes: (finds, files, bytes).

    A file that goes away meanwhile is passed over; one that cannot be read counts as a find of its own.
    """
    needles, hashes = needles_of(traces), frozenset(traces.hashes)
    longest = max((len(form) for one in traces.patterns for form in one.forms), default=0)
    finds: list[FileFind] = []
    files = size = 0
    for path in paths:
        try:
            found, length = _search_file(path, needles, hashes, longest)
        except FileNotFoundError:
            continue
        except OSError:
            found, length = [FileFind(path, -2, 0)], 0
        finds += found
        files += 1
        size += length
    return finds, files, size


_worker: tuple[Path, PageKeys, Needles] | None = None


def _begin(path: Path, keys: PageKeys, traces: Traces) -> None:
    global _worker
    _worker = path, keys, needles_of(traces)


def _do_part(part: tuple[int, int]) -> Scanned:
    assert _worker is not None
    return _search(*_worker, *part)


def _spread(pool: Executor, parts: Sequence[tuple[int, int]]) -> Iterator[Scanned]:
    yield from pool.map(_do_part, parts)


def _search(path: Path, keys: PageKeys, needles: Needles, first: int, size: int) -> Scanned:
    result, room = Scanned(), room_for(RUN)
    for start in range(first, first + size, RUN):
        raw = read_pages(path, start, min(RUN, first + size - start))
        if raw:
            _look(result, keys, needles, raw, range(start, start + len(raw) // PAGE), room=room)
    return result


def _look(
    result: Scanned,
    keys: PageKeys,
    needles: Needles,
    raw: bytes,
    numbers: range | list[int],
    *,
    frame: bool = False,
    room: bytearray | None = None,
) -> None:
    room = room_for(len(numbers)) if room is None or len(numbers) < RUN else room
    opened = open_pages(keys, raw, numbers, room)
    result.pages += len(numbers)
    result.bad += opened.bad
    for id, at, size in needles.find(room):
        if len(result.finds) < MOST_FINDS and at // PAGE < len(numbers):
            piece = bytes(opened.plain[at : at + size])
            result.finds.append(Find(id, numbers[at // PAGE], at % PAGE, size, frame, piece))


def _search_file(
    path: Path, needles: Needles, hashes: frozenset[bytes], longest: int
) -> tuple[list[FileFind], int]:
    finds = [FileFind(path, id, -1) for id, _at, _size in needles.find(padded(os.fsencode(path.name)))]
    digest, size, kept, met = hashlib.sha256(), 0, b"", set[int]()
    with path.open("rb") as file:
        while block := file.read(_FILE_BLOCK):
            digest.update(block)
            window = kept + block
            for id, at, _length in needles.find(padded(window)):
                if id not in met:
                    met.add(id)
                    finds.append(FileFind(path, id, size - len(kept) + at))
            size += len(block)
            kept = window[-longest:] if longest else b""
    if digest.digest() in hashes:
        finds.append(FileFind(path, -1, 0))
    return finds, size
