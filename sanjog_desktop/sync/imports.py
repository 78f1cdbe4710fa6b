"""A file on its way into the store: looked at, planned, written, or taken back.

Reading and deciding run on a thread of their own; the store's threads get short jobs in between others'. A run that
fails or is stopped is taken back whole; one that a crash cut off is taken back at the next start.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from datetime import datetime, timedelta, timezone
from itertools import islice
from pathlib import Path
from typing import Any, Final, TypeVar

import msgspec

from sanjog_desktop.actions import import_undo, importing, undo
from sanjog_desktop.actions.import_plan import Planner
from sanjog_desktop.actions.import_writing import Pen, Unindexed
from sanjog_desktop.actions.importing import Counts, Prepared, RowResult
from sanjog_desktop.domain.errors import Cancelled, UserError
from sanjog_desktop.domain.imports import mapping
from sanjog_desktop.domain.imports.cells import ImportRow, Interpreter
from sanjog_desktop.domain.imports.tables import RawRow, Table, read_table
from sanjog_desktop.store.database import Database

SAMPLE: Final = 100
"""Rows from which the columns are guessed and which the preview shows."""
PLAN_CHUNK: Final = 600
"""Rows that are looked up at once."""
_INDEXED_AT_ONCE: Final = 4
"""Transactions whose people are put into the search index by one."""
_AHEAD: Final = 2
"""Transactions that may wait at the store: it never idles, and nobody else's waits for more than these."""
_INDIA: Final = timezone(timedelta(hours=5, minutes=30))
T = TypeVar("T")


class Choices(msgspec.Struct, frozen=True):
    """How a file is to be read, where that is not to be found out; ``targets`` one a column."""

    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    header_line: int | None = None
    targets: tuple[str, ...] | None = None


class Preview(msgspec.Struct, frozen=True):
    """The beginning of a file, how it was read, and what its columns are taken for."""

    format: str
    layout: str
    encoding: str
    delimiter: str
    sheets: tuple[str, ...]
    sheet: str
    header_line: int
    columns: tuple[str, ...]
    targets: tuple[str, ...]
    is_remembered: bool
    sample: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]
    own_fields: dict[str, str]


class BadRow(msgspec.Struct, frozen=True):
    """A row that was not taken, as it stood, and why."""

    line: int
    cells: tuple[str, ...]
    reasons: tuple[str, ...]


class Outcome(msgspec.Struct, frozen=True):
    """What became, or would become, of a file: every row's result, the rows that were not taken, the counts.

    ``import_id`` is the change set to undo; '' for a plan.
    """

    results: list[RowResult]
    bad: list[BadRow]
    counts: dict[str, int]
    columns: tuple[str, ...]
    notes: tuple[str, ...] = ()
    import_id: str = ""


class Progress:
    """How far the work came, for another thread to read; and the switch that stops it."""

    def __init__(self) -> None:
        """Nothing done, nothing stopped."""
        self.done = 0
        self.phase = "plan"
        """plan, run or back."""
        self._stop = threading.Event()

    def stop(self) -> None:
        """Have the work end after its present step; a run is then taken back."""
        self._stop.set()

    @property
    def is_stopped(self) -> bool:
        """Whether somebody pressed stop."""
        return self._stop.is_set()


def open_preview(database: Database, path: Path, choices: Choices) -> Preview:
    """The beginning of a file. Blocks; raises UserError for what is no register, OSError for what cannot be read."""
    own = database.read_sync(importing.own_fields)
    with _open(path, choices) as table:
        sample = tuple(row.cells for row in islice(table.rows, SAMPLE))
        layout = mapping.layout_of(table.columns)
        known = database.read_sync(importing.remembered_mapping, layout)
        is_known = known is not None and mapping.usable(known, len(table.columns), frozenset(own.values()))
        targets = known if is_known and known is not None else mapping.guess(table.columns, sample, own)
        return Preview(
            str(table.format), table.layout, table.encoding, table.delimiter, table.sheets, table.sheet,
            table.header_line, table.columns, targets, is_known, sample, tuple(table.notes), own,
        )  # fmt: skip


async def plan_file(database: Database, path: Path, choices: Choices, progress: Progress) -> Outcome:
    """What importing a file would do; writes nothing. Raises as :func:`open_preview`, and Cancelled."""
    return await _on_thread(progress, lambda: _plan(database, path, choices, progress))


async def run_file(
    database: Database, path: Path, choices: Choices, progress: Progress, *, staff: str = "", total: int = 0
) -> Outcome:
    """Import a file. Whatever stops it (a press, an error, a broken file), nothing of it stays; then it raises that,
    Cancelled for a press.
    """
    loop = asyncio.get_running_loop()

    def submit(fn: Callable[..., T], *args: Any) -> Future[T]:
        return asyncio.run_coroutine_threadsafe(database.write(fn, *args), loop)

    return await _on_thread(progress, lambda: _run(submit, database, path, choices, progress, staff, total))


async def take_back(
    database: Database, import_id: str, progress: Progress, staff: str = ""
) -> tuple[undo.Kept, ...]:
    """Undo a whole import; what was kept because somebody changed it since. Raises as ``actions.undo.undo_step``."""
    progress.phase = "back"
    progress.done = 0
    total = await database.write(import_undo.begin_taking_back, import_id, staff)
    kept: list[undo.Kept] = []
    while True:
        step = await database.write(import_undo.take_back, import_id, staff)
        kept += step.kept
        progress.done = max(progress.done, total - step.left)
        if not step.left:
            return tuple(kept)


async def settle(database: Database, ids: Sequence[str]) -> None:
    """Take back imports that a crash cut off (``store.reads.imports.unfinished_imports``)."""
    for id in ids:
        await take_back(database, id, Progress())


# On the thread ----------------------------------------------------------------------------------------


async def _on_thread(progress: Progress, work: Callable[[], T]) -> T:
    """Run ``work`` on a thread; cancelled, it is stopped and awaited, so that nothing of it goes on unseen."""
    running = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        progress.stop()
        await asyncio.gather(running, return_exceptions=True)
        raise


def _plan(database: Database, path: Path, choices: Choices, progress: Progress) -> Outcome:
    progress.phase, progress.done = "plan", 0
    planner, found = Planner(), _Collected()
    with _open(path, choices) as table:
        for raw, rows in _batches(database, table, choices, PLAN_CHUNK):
            if progress.is_stopped:
                raise Cancelled
            database.read_sync(planner.look_up, rows)
            found.take(raw, importing.decide_rows(planner, rows))
            progress.done += len(rows)
        return found.outcome(table)


def _run(
    submit: Callable[..., Future[Any]],
    database: Database,
    path: Path,
    choices: Choices,
    progress: Progress,
    staff: str,
    total: int,
) -> Outcome:
    progress.phase, progress.done = "run", 0
    planner, found = Planner(), _Collected()
    with _open(path, choices) as table:
        pen: Pen = submit(importing.begin_import, path.name, str(table.format), total, staff).result()
        pending: deque[tuple[Sequence[RawRow], Prepared, Future[Unindexed]]] = deque()
        unindexed: list[Unindexed] = []
        indexing: Future[None] | None = None

        def settle_pending(left: int) -> None:
            while len(pending) > left:
                raw, prepared, written = pending.popleft()
                unindexed.append(written.result())
                found.take(raw, prepared.results)
                progress.done += len(raw)

        try:
            # The next rows are read, understood and decided upon while the last are written.
            for raw, rows in _batches(database, table, choices, PLAN_CHUNK):
                database.read_sync(planner.look_up, rows)
                for at in range(0, len(rows), importing.CHUNK):
                    if progress.is_stopped:
                        raise Cancelled
                    part = slice(at, at + importing.CHUNK)
                    prepared = importing.prepare_rows(planner, pen, rows[part], database.clock.now())
                    settle_pending(_AHEAD - 1)
                    if len(unindexed) >= _INDEXED_AT_ONCE:
                        if indexing is not None:
                            indexing.result()
                        indexing = submit(importing.index_rows, tuple(unindexed))
                        unindexed.clear()
                    pending.append((raw[part], prepared, submit(importing.write_rows, pen, prepared)))
            settle_pending(0)
            if indexing is not None:
                indexing.result()
            submit(importing.index_rows, unindexed).result()
            if progress.is_stopped:
                raise Cancelled
            outcome = found.outcome(table, pen.import_id)
            submit(importing.finish_import, pen.import_id, outcome.counts, staff).result()
        except BaseException:
            for _raw, _prepared, written in pending:
                written.exception()
            _take_all_back(submit, pen.import_id, progress, staff)
            raise
        if choices.targets is not None:
            submit(importing.remember_mapping, mapping.layout_of(table.columns), choices.targets).result()
        return outcome


def _take_all_back(
    submit: Callable[..., Future[Any]], import_id: str, progress: Progress, staff: str
) -> None:
    """Leave nothing of a run. A store that was closed meanwhile is settled at the next start."""
    progress.phase = "back"
    submit(import_undo.begin_taking_back, import_id, staff).result()
    while left := submit(import_undo.take_back, import_id, staff).result().left:
        progress.done = min(progress.done, left)


class _Collected:
    """The results of the rows in their order, and the rows that were not taken."""

    def __init__(self) -> None:
        self._results: list[RowResult] = []
        self._bad: list[BadRow] = []
        self._counts = Counts()

    def take(self, raw: Sequence[RawRow], results: Sequence[RowResult]) -> None:
        self._counts.add(results)
        self._results += results
        self._bad += [
            BadRow(row.line, row.cells, result.reasons)
            for row, result in zip(raw, results, strict=True)
            if result.outcome == "bad"
        ]

    def outcome(self, table: Table, import_id: str = "") -> Outcome:
        return Outcome(
            self._results, self._bad, self._counts.as_dict(), table.columns, tuple(table.notes), import_id
        )


def _open(path: Path, choices: Choices) -> Table:
    return read_table(
        path, encoding=choices.encoding, delimiter=choices.delimiter, sheet=choices.sheet,
        header_line=choices.header_line,
    )  # fmt: skip


def _batches(
    database: Database, table: Table, choices: Choices, size: int
) -> Iterator[tuple[list[RawRow], list[ImportRow]]]:
    """The rows as they stand beside what they say, ``size`` at a time."""
    rows: Iterable[RawRow] = table.rows
    first = list(islice(rows, SAMPLE))
    targets = choices.targets
    if targets is None:
        own = database.read_sync(importing.own_fields)
        targets = mapping.guess(table.columns, [row.cells for row in first], own)
    if not mapping.has_person(targets):
        raise UserError(
            "No column of this file holds a name or a number.",
            "Say which column is the name, or put headings such as Name and Mobile into the first line.",
        )
    born = [place for place, target in enumerate(targets) if target == "born_on"]
    days = [row.cells[place] for row in first for place in born]
    today = datetime.fromtimestamp(database.clock.now() / 1000, _INDIA).date()
    interpreter = Interpreter(table.columns, targets, today, day_first=mapping.day_comes_first(days))
    while True:
        raw = first[:size]
        first = first[size:]
        raw += islice(rows, size - len(raw))
        if not raw:
            return
        yield raw, [interpreter.row(row.line, row.cells, row.problem) for row in raw]
