"""Is the person gone? Asked of the store's rows, its search index, its statistics, its bytes, and the files beside it.

The words of the answer are fixed: *clean*, *dirty* with what was found where, or *void* when the search itself cannot
be trusted: it must find the control that is there, and have found the canary that was planted before the deletion.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import msgspec

from sanjog_desktop.privacy.erasure import blanking
from sanjog_desktop.privacy.erasure.brief import Brief
from sanjog_desktop.privacy.proof.hits import IN_FILE, Judged, settle
from sanjog_desktop.privacy.proof.index_pages import written_terms
from sanjog_desktop.privacy.proof.layout import free_pages, is_live
from sanjog_desktop.privacy.proof.others import as_of_now
from sanjog_desktop.privacy.proof.pages import open_page, page_keys
from sanjog_desktop.privacy.proof.scan import (
    FileFind,
    Find,
    Scanned,
    needles_of,
    scan_files,
    scan_log,
    scan_pages,
    scan_store,
)
from sanjog_desktop.privacy.proof.traces import Traces
from sanjog_desktop.store.database import Database, StillFile
from sanjog_desktop.store.session import Session
from sanjog_desktop.store.tables import TABLES

CLEAN, DIRTY, VOID = "clean", "dirty", "void"
_CANARY_PAGES: Final = 64


class Remnant(msgspec.Struct, frozen=True):
    """Something that should be gone and is not. ``live``: it stands in a row rather than in the room left by one."""

    kind: str
    mark: str
    where: str
    live: bool = False


class Shared(msgspec.Struct, frozen=True):
    """Words of the person that other people's data hold as well, to be judged by a person: how often, and where."""

    kind: str
    mark: str
    times: int


class Proof(msgspec.Struct, frozen=True):
    """What was looked at and what was found; no personal data, patterns only as keyed hashes."""

    verdict: str
    why: str
    pages: int
    frames: int
    bad_macs: int
    patterns: int
    tables: int
    terms: int
    files: int
    file_bytes: int
    canary_found_before: bool
    canary_found_after: bool
    control_found: bool
    remnants: tuple[Remnant, ...] = ()
    shared: tuple[Shared, ...] = ()
    judged: tuple[Judged, ...] = ()
    """What a person said is somebody else's, as far as it was met."""


async def find_canary(db: Database, traces: Traces) -> bool:
    """Whether the scan finds the canary that was just planted: in the log, and in the file once it is there.

    ``False`` also while a reader keeps the log from being moved; to be asked again then.
    """
    only = Traces(tuple(one for one in traces.patterns if one.kind == "canary"))
    needles = needles_of(only)
    async with db.still() as file:
        keys = page_keys(file.path, file.key)
        in_log = scan_log(file.wal, keys, needles)
    if not await db.checkpoint():
        return False
    async with db.still() as file:
        pages = {one.page for one in in_log.finds}
        if pages:
            return bool(scan_pages(file.path, keys, needles, sorted(pages)[:_CANARY_PAGES]).finds)
        # It was moved before we looked: the whole file has to be searched.
        return bool(scan_store(file.path, file.wal, file.key, only).finds)


async def prove(
    db: Database, brief: Brief, files: Iterable[Path], *, canary_before: bool, judged: Sequence[Judged] = ()
) -> Proof:
    """Look everywhere. Reads and writes of the store go on meanwhile; raises ``OSError`` when it cannot be read.

    ``judged`` is what a person said of earlier finds: it is listed, and no remnant.
    """
    import asyncio

    brief, words = await db.read(as_of_now, brief)
    rows = await db.read(_rows, brief)
    terms = await db.read(_terms, brief.traces)
    samples = await db.read(_samples, brief.traces)
    paths = list(files)
    async with db.still() as file:
        scanned, looked = await asyncio.to_thread(_scan, file, brief.traces)
        found, count, size = await asyncio.to_thread(scan_files, paths, brief.traces)
    remnants = [*rows, *terms, *samples, *looked.remnants, *_in_files(found, brief.traces)]
    shared = [*looked.shared, *([Shared("word", "", words)] if words else [])]
    for piece, mark in looked.doubtful:
        is_others = await db.read(_is_in_messages, piece)
        if is_others:
            shared.append(Shared("text", mark, 1))
        else:
            remnants.append(Remnant("text", mark, "free space"))
    remnants, settled = await settle(db, brief, remnants, judged)
    why = _void(scanned, looked, canary_before)
    verdict = VOID if why else DIRTY if remnants else CLEAN
    return Proof(
        verdict, why, scanned.pages, scanned.frames, scanned.bad, brief.traces.count, len(TABLES),
        len(brief.traces.terms) + len(brief.traces.people_terms), count, size, canary_before, looked.canary,
        looked.control, tuple(remnants[:200]), tuple(shared[:200]), tuple(settled),
    )  # fmt: skip


def _void(scanned: Scanned, looked: _Looked, canary_before: bool) -> str:
    if scanned.bad:
        return "pages of the store do not pass their authenticity check"
    if not canary_before:
        return "the planted canary was not found before the deletion"
    if not looked.control:
        return "the control that is there was not found"
    return ""


# Rows, index, statistics ------------------------------------------------------------------------------
def _rows(session: Session, brief: Brief) -> list[Remnant]:
    return [
        Remnant("row", "", f"table {table}", live=True)
        for table, count in blanking.remains(session, brief)
        if count
    ]


def _terms(session: Session, traces: Traces) -> list[Remnant]:
    """Words that were the person's alone: the index holds its words shortened, so bytes do not show them."""
    found = []
    for view, index, words in (
        ("message_vocab", "message_fts", traces.terms),
        ("person_vocab", "person_fts", traces.people_terms),
    ):
        for word in words:
            if session.value(f"SELECT 1 FROM {view} WHERE term = ? LIMIT 1", (word,)) is not None:
                found.append(Remnant("word", "", f"index {index}", live=True))
        for _word in written_terms(session, index, words):
            found.append(Remnant("word", "", f"index {index}, its leaves", live=True))
        wanted = {b"0" + word.encode() for word in words}
        if wanted:
            for (term,) in session.execute(f"SELECT CAST(term AS BLOB) FROM {index}_idx"):
                if bytes(term or b"") in wanted:
                    found.append(Remnant("word", "", f"index {index}, its directory", live=True))
    return found


def _samples(session: Session, traces: Traces) -> list[Remnant]:
    """The planner's samples of values, where ANALYZE ever took some."""
    tables = [
        row[0]
        for row in session.rows("SELECT name FROM sqlite_schema WHERE name LIKE 'sqlite\\_stat%' ESCAPE '\\'")
    ]
    if not tables:
        return []
    needles, found = needles_of(traces), list[Remnant]()
    for table in tables:
        for row in session.execute(f"SELECT * FROM {table}"):
            for value in row:
                data = value.encode() if isinstance(value, str) else value
                if isinstance(data, bytes) and any(True for _ in needles.find(data + bytes(-len(data) % 16))):
                    found.append(Remnant("sample", "", f"statistics {table}", live=True))
    return found


def _is_in_messages(session: Session, piece: bytes) -> bool:
    """Whether anybody's message that is there holds the piece; read once through, as nothing else can tell."""
    return session.value(
        "SELECT 1 FROM message WHERE instr(CAST(body AS BLOB), ?) LIMIT 1", (piece,)
    ) is not None  # fmt: skip


# Bytes ------------------------------------------------------------------------------------------------
class _Looked:
    """Finds in the store's bytes, sorted into what they mean."""

    def __init__(self) -> None:
        self.canary = self.control = False
        self.remnants: list[Remnant] = []
        self.shared: list[Shared] = []
        self.doubtful: list[tuple[bytes, str]] = []


def _scan(file: StillFile, traces: Traces) -> tuple[Scanned, _Looked]:
    scanned = scan_store(file.path, file.wal, file.key, traces)
    return scanned, _sorted_out(file, traces, scanned.finds)


def _sorted_out(file: StillFile, traces: Traces, finds: list[Find]) -> _Looked:
    result = _Looked()
    keys = page_keys(file.path, file.key)
    opened: dict[int, bytes] = {}

    def read(number: int) -> bytes:
        if number not in opened:
            opened[number] = open_page(file.path, keys, number)
        return opened[number]

    free: frozenset[int] | None = None
    times: dict[tuple[str, str], int] = {}
    for find in finds:
        if find.id >= len(traces.patterns):
            kind, mark, certain = "text", f"text {find.id - len(traces.patterns)}", False
        else:
            pattern = traces.patterns[find.id]
            kind, mark, certain = pattern.kind, pattern.mark, pattern.certain
        if kind == "control":
            result.control = True
            continue
        result.canary = result.canary or kind == "canary"
        free = free_pages(read) if free is None else free
        live = find.frame or is_live(read(find.page), find.page, find.at, find.size, free)
        if certain:
            result.remnants.append(Remnant(kind, mark, "row" if live else "free space", live))
        elif live:
            times[kind, mark] = times.get((kind, mark), 0) + 1
        elif kind == "text":
            result.doubtful.append((find.piece, mark))
        else:
            times[kind, mark] = times.get((kind, mark), 0) + 1
    result.shared = [Shared(kind, mark, count) for (kind, mark), count in sorted(times.items())]
    return result


def _in_files(finds: list[FileFind], traces: Traces) -> list[Remnant]:
    found = []
    for one in finds:
        if one.id == -1:
            found.append(Remnant("file", "", f"{IN_FILE}{one.path}"))
        elif one.id == -2:
            found.append(Remnant("unreadable", "", f"{IN_FILE}{one.path}"))
        elif one.id >= len(traces.patterns):
            found.append(Remnant("text", "", f"{IN_FILE}{one.path}"))
        elif traces.patterns[one.id].certain:
            pattern = traces.patterns[one.id]
            found.append(Remnant(pattern.kind, pattern.mark, f"{IN_FILE}{one.path}"))
    return found
