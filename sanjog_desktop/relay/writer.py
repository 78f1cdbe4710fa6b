"""Group commit: one thread writes, everybody waits for the disk together.

Requests hand their sealed entry over and await a future. While one batch is being committed the next
gathers, so the disk is asked once for many requests. Futures are resolved only after the commit.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import queue
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, TypeVar, cast

from sanjog_desktop.relay.log import EpochConflict, Log, LogUnavailable, Row

BATCH_ENTRIES: Final = 512
_log = logging.getLogger(__name__)
T = TypeVar("T")

_Job = Callable[[Log], object]
_Item = tuple["Row | _Job", "asyncio.Future[object]"]


class Busy(Exception):
    """As many entries as may wait are waiting for the disk."""


class Writer:
    """The one thread that writes to ``log``. Methods are for the event loop it was made on.

    At most ``most_waiting`` entries wait. ``on_commit`` runs on the loop after each commit of entries,
    with the seconds it took and the number of entries.
    """

    def __init__(self, log: Log, most_waiting: int, on_commit: Callable[[float, int], None]) -> None:
        self._log = log
        self._most_waiting = most_waiting
        self._on_commit = on_commit
        self._loop = asyncio.get_running_loop()
        self._queue: queue.SimpleQueue[_Item | None] = queue.SimpleQueue()
        self._open = True
        self.waiting = 0
        self.healthy = True
        self._thread = threading.Thread(target=self._run, name="relay-writer", daemon=True)
        self._thread.start()

    def append(self, row: Row) -> asyncio.Future[object]:
        """A future that is done when the row is on the disk. Raises Busy or LogUnavailable at once."""
        if self.waiting >= self._most_waiting:
            raise Busy
        return self._put(row)

    async def run(self, job: Callable[[Log], T]) -> T:
        """Run ``job`` on the writer's thread, between two batches; its result."""
        if self.waiting >= self._most_waiting:
            raise Busy
        return cast(T, await self._put(job))

    async def close(self) -> None:
        """Write what waits, then stop. Later calls are refused."""
        self._open = False
        self._queue.put(None)
        await asyncio.to_thread(self._thread.join)

    def _put(self, item: Row | _Job) -> asyncio.Future[object]:
        if not self._open:
            raise LogUnavailable("the relay is closing")
        done = self._loop.create_future()
        self.waiting += 1
        self._queue.put((item, done))
        return done

    def _run(self) -> None:
        going_on = True
        while going_on:
            batch = self._gather()
            items = [item for item in batch if item is not None]
            going_on = len(items) == len(batch)
            rows = [(work, done) for work, done in items if isinstance(work, Row)]
            if rows:
                self._commit(rows)
            for work, done in items:
                if not isinstance(work, Row):
                    self._attempt([done], partial(self._do, work))

    def _gather(self) -> list[_Item | None]:
        """Wait for work, then take all that is there, up to a batch."""
        batch = [self._queue.get()]
        while len(batch) < BATCH_ENTRIES:
            try:
                batch.append(self._queue.get_nowait())
            except queue.Empty:
                break
        return batch

    def _commit(self, rows: list[tuple[Row, asyncio.Future[object]]]) -> None:
        started = time.perf_counter()
        stored = self._attempt([done for _, done in rows], lambda: self._log.append([row for row, _ in rows]))
        if stored:
            took = time.perf_counter() - started
            self._on_loop(lambda: self._on_commit(took, len(rows)))

    def _do(self, job: _Job) -> Sequence[object]:
        return [job(self._log)]

    def _attempt(self, futures: list[asyncio.Future[object]], work: Callable[[], Sequence[object]]) -> bool:
        try:
            results = work()
        except Exception as error:
            # Whatever went wrong, those who wait must hear that nothing is stored, and the thread must
            # live on: without it the relay would answer nobody.
            self.healthy = False
            _log.error("the relay's log refused a write: %s", type(error).__name__)
            known = isinstance(error, LogUnavailable | EpochConflict)
            failure = error if known else LogUnavailable(type(error).__name__)
            self._on_loop(lambda: self._settle(futures, failure=failure))
            return False
        self.healthy = True
        self._on_loop(lambda: self._settle(futures, results=results))
        return True

    def _on_loop(self, call: Callable[[], None]) -> None:
        # RuntimeError: the loop is closed, nobody waits any more.
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(call)

    def _settle(
        self,
        futures: list[asyncio.Future[object]],
        results: Sequence[object] = (),
        failure: Exception | None = None,
    ) -> None:
        self.waiting -= len(futures)
        for index, future in enumerate(futures):
            if future.done():
                continue
            if failure is None:
                future.set_result(results[index])
            else:
                future.set_exception(failure)
