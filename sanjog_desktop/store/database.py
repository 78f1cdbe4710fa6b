"""The store's two threads: one writes, one reads. Nothing else reaches SQL."""

from __future__ import annotations

import asyncio
import logging
import os
import threading
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Future
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from sanjog_desktop.domain.clock import Clock
from sanjog_desktop.store import file_key
from sanjog_desktop.store.connection import BUSY_MS, KEY_BYTES, connect
from sanjog_desktop.store.copying import Copied, Copying, check_copy, table_counts
from sanjog_desktop.store.errors import DamagedStore, StoreClosed, StoreError, StoreUnwritable
from sanjog_desktop.store.failures import SqlError, translated
from sanjog_desktop.store.files import os_failure, sync_folder
from sanjog_desktop.store.lane import Lane
from sanjog_desktop.store.migrate import open_current
from sanjog_desktop.store.profile_lock import ProfileLock
from sanjog_desktop.store.session import Changes, Session

log = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")
Job = Callable[Concatenate[Session, P], T]
Listener = Callable[[Changes], None]

SLOW_SECONDS = 0.050
CHECKPOINT_AFTER_COMMIT = 30.0  # seconds
CHECKPOINT_AFTER_DELETE = 5.0  # seconds: deleted text must not linger in the log
_RETRY_CHECKPOINT = 1.0
_LOG_LIMIT = 16 << 20  # bytes of write-ahead log that bring the checkpoint forward
_DRAIN_SECONDS = 0.5
_CHECKPOINT_PATIENCE_MS = 200


@dataclass(frozen=True, slots=True)
class StillFile:
    """The store's file, its write-ahead log and its raw key, for reading pages without SQLite."""

    path: Path
    wal: Path
    key: bytes = field(repr=False)


class Database:
    """One encrypted file, opened by one process.

    ``read`` and ``write`` take a function ``(session, …) -> frozen rows or scalars`` and run it on the
    reader's or the writer's thread. A read sees everything a write awaited before it has committed.
    """

    def __init__(self, path: Path | str, key: bytes, clock: Clock) -> None:
        """``path`` is the store's file, ``key`` its 32 raw bytes. Nothing happens before :meth:`open`."""
        self.path = Path(path)
        self.clock = clock
        self._key: bytes | None = key
        self._file_key = key  # another one once the file was written anew; see store.file_key
        self._lock = ProfileLock(self.path.with_name(self.path.name + ".lock"))
        self._listeners: list[Listener] = []
        self._delivering: set[asyncio.Task[Any]] = set()
        self._lanes: tuple[Lane, Lane] | None = None
        self._writer: Any = None  # connection, used on the writer's thread alone
        self._reader: Any = None  # connection, used on the reader's thread alone
        self._reading = threading.Lock()  # held by a running read, and by the checkpoint to keep reads out
        self._wal = self.path.with_name(self.path.name + "-wal")
        self._held_still = 0  # how many read the file's bytes
        self._copy: Copying | None = None  # the copy being made; it holds the log as the reader does

    # Opening and closing ------------------------------------------------------------------------

    def open(self) -> None:
        """Create or migrate as needed and connect. Blocks; on a :class:`StoreError` all is closed again."""
        if self._lanes is not None or self._key is None:
            raise RuntimeError("a database is opened once")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise os_failure(error) from error
        self._lock.acquire()
        writer, reader = Lane("store-writer", self._checkpoint_when_due), Lane("store-reader")
        self._lanes = (writer, reader)
        try:
            writer.submit(self._open_with_any_key).result()
            reader.submit(self._open_reader).result()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Finish what is queued, move the log into the file, close, forget the key. May be called twice."""
        if self._lanes is None:
            return
        self.stop_copy()
        writer, reader = self._lanes
        reader.stop(self._close_reader)
        writer.stop(self._close_writer)
        self._key = None
        self._lock.release()

    def _open_with_any_key(self) -> None:
        assert self._key is not None
        keys = file_key.file_keys(self.path, self._key)
        for key in keys:
            self._file_key = key
            try:
                self._writer = open_current(self.path, key, self.clock)
                break
            except DamagedStore:
                if key is keys[-1]:
                    raise
        if len(keys) > 2:
            file_key.keep_keys(self.path, self._key, [self._file_key])  # the exchange is over

    def _open_reader(self) -> None:
        self._reader = connect(self.path, self._file_key, self.clock, read_only=True)

    def _close_reader(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _close_writer(self) -> None:
        if self._writer is None:
            return
        try:
            self._checkpoint()
        except StoreError as error:
            # Nothing is lost: the log keeps it until the store is next opened with room on the disk.
            log.warning("checkpoint at closing failed: %s", type(error).__name__)
        finally:
            self._writer.close()
            self._writer = None

    # Reading ------------------------------------------------------------------------------------

    async def read(self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a read on the reader's thread, in one snapshot. Cancelled before its turn, it never runs."""
        return await asyncio.wrap_future(self._submit_read(fn, *args, **kwargs))

    def read_sync(self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same, blocking; for the command line, tests and benchmarks."""
        return self._submit_read(fn, *args, **kwargs).result()

    def _submit_read(
        self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Future[T]:
        return self._lane(1).submit(lambda: self._run_read(fn, *args, **kwargs))

    def _run_read(self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        started = time.perf_counter()
        with self._reading:
            try:
                self._reader.execute("BEGIN")
                return fn(Session(self._reader, self.clock), *args, **kwargs)
            except SqlError as error:
                raise translated(error) from error
            finally:
                if self._reader.in_transaction:
                    self._reader.execute("ROLLBACK")
                _note_slow("read", fn, started)

    # Writing ------------------------------------------------------------------------------------

    async def write(self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run an action in one transaction on the writer's thread; listeners then hear its Changes here.

        Cancelling the await does not stop the job: it commits, and the listeners still hear of it.
        """
        future = self._submit_write(fn, *args, **kwargs)
        task = asyncio.get_running_loop().create_task(self._deliver(future))
        self._delivering.add(task)
        task.add_done_callback(self._delivered)
        return await asyncio.shield(task)

    def write_sync(self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same, blocking; listeners are called on this thread."""
        result, changes = self._submit_write(fn, *args, **kwargs).result()
        self._announce(changes)
        return result

    def on_changes(self, listener: Listener) -> Callable[[], None]:
        """Have ``listener`` called once after each commit that changed something. The result ends it."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def _submit_write(
        self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Future[tuple[T, Changes]]:
        return self._lane(0).submit(lambda: self._run_write(fn, *args, **kwargs))

    def _run_write(
        self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> tuple[T, Changes]:
        started = time.perf_counter()
        session = Session(self._writer, self.clock)
        try:
            self._writer.execute("BEGIN IMMEDIATE")
            result = fn(session, *args, **kwargs)
            self._writer.execute("COMMIT")
        except SqlError as error:
            raise translated(error) from error
        finally:
            if self._writer.in_transaction:
                self._writer.execute("ROLLBACK")
            _note_slow("write", fn, started)
        self._plan_checkpoint(CHECKPOINT_AFTER_DELETE if session.deleted else CHECKPOINT_AFTER_COMMIT)
        return result, session.changes

    async def _deliver(self, future: Future[tuple[T, Changes]]) -> T:
        result, changes = await asyncio.wrap_future(future)
        self._announce(changes)
        return result

    def _delivered(self, task: asyncio.Task[Any]) -> None:
        self._delivering.discard(task)
        if not task.cancelled():
            task.exception()  # retrieved here, because whoever asked may have been cancelled

    def _announce(self, changes: Changes) -> None:
        if changes:
            for listener in tuple(self._listeners):
                listener(changes)

    # Copies -------------------------------------------------------------------------------------

    async def copy_to(self, target: Path, key: bytes) -> Copied:
        """Write the store as it stands now to the new file ``target`` under ``key``, while reads and writes go on.

        Raises :class:`StoreClosed` when the store closes or the copy is stopped, and the StoreErrors of a disk
        that does not take it; ``target`` is gone then. One copy at a time: ``RuntimeError`` otherwise.
        """
        if self._key is None or self._lanes is None:
            raise StoreClosed("the store is not open")
        if self._copy is not None:
            raise RuntimeError("a copy is being made already")
        copy = self._copy = Copying(self.path, self._file_key, target, key, self.clock)
        running = asyncio.ensure_future(asyncio.to_thread(copy.run))
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            copy.stop()
            await asyncio.gather(running, return_exceptions=True)
            await asyncio.to_thread(copy.discard)  # it may have ended just before
            raise
        finally:
            self._copy = None

    def stop_copy(self) -> None:
        """End a copy that is being made and wait until it holds nothing; nothing happens when there is none."""
        copy = self._copy
        if copy is not None:
            copy.stop()
            copy.ended.wait()

    def derived_key(self, purpose: str) -> bytes:
        """32 bytes made of the store's key for ``purpose``; they do not lead back to it (HKDF, RFC 5869)."""
        if self._key is None:
            raise StoreClosed("the store is not open")
        return derived_key(self._key, purpose)

    # The bytes of the file ----------------------------------------------------------------------

    @asynccontextmanager
    async def still(self) -> AsyncIterator[StillFile]:
        """The file as bytes, which do not change while it is held: what is written meanwhile stays in the log."""
        self._held_still += 1
        try:
            # A checkpoint that had begun is over once the writer gets to this.
            await asyncio.wrap_future(self._lane(0).submit(lambda: None))
            if self._key is None:
                raise StoreClosed("the store is not open")
            yield StillFile(self.path, self._wal, self._file_key)
        finally:
            self._held_still -= 1

    async def renew(self) -> bool:
        """Write the store anew, row by row, into a fresh file under a fresh key, and put that in the old one's place.

        Nothing that is no row gets into it, and the old key is kept nowhere (but see ``store.file_key``). Reads and
        writes wait until it is done. ``False`` when somebody else reads the file; raises a :class:`StoreError` when
        the disk does not take it: the old file then stays.
        """
        parked, go_on = threading.Event(), threading.Event()
        reading = self._lane(1).submit(lambda: self._park_reader(parked, go_on))
        try:
            done: bool = await asyncio.wrap_future(self._lane(0).submit(lambda: self._renew(parked)))
        finally:
            go_on.set()
            await asyncio.wrap_future(reading)
        return done

    def _park_reader(self, parked: threading.Event, go_on: threading.Event) -> None:
        self._close_reader()
        parked.set()
        go_on.wait()
        self._open_reader()

    def _renew(self, parked: threading.Event) -> bool:
        parked.wait()
        if self._key is None or not self._checkpoint():
            return False
        fresh, key = self.path.with_name(self.path.name + ".fresh"), os.urandom(KEY_BYTES)
        fresh.unlink(missing_ok=True)
        old = table_counts(self._writer)
        copied = Copying(self.path, self._file_key, fresh, key, self.clock).run()
        if copied.counts != old or check_copy(fresh, key).counts != old:
            fresh.unlink(missing_ok=True)
            raise StoreUnwritable("the fresh file is not whole")
        # Both keys are known until the new file stands: a crash in between finds the one that fits.
        file_key.keep_keys(self.path, self._key, [self._file_key, key])
        self._writer.close()
        self._writer = None
        try:
            for ending in ("-wal", "-shm"):
                self.path.with_name(self.path.name + ending).unlink(missing_ok=True)
            fresh.replace(self.path)
            sync_folder(self.path.parent)
            self._file_key = key
        except OSError as error:
            raise os_failure(error) from error
        finally:
            self._writer = connect(self.path, self._file_key, self.clock)
        file_key.keep_keys(self.path, self._key, [key])
        return True

    # The write-ahead log -------------------------------------------------------------------------

    async def checkpoint(self) -> bool:
        """Move the log into the file and empty it now; ``False`` when a long read stood in the way."""
        return await asyncio.wrap_future(self._lane(0).submit(self._checkpoint))

    def checkpoint_sync(self) -> bool:
        """The same, blocking."""
        return bool(self._lane(0).submit(self._checkpoint).result())

    def _plan_checkpoint(self, seconds: float) -> None:
        lane = self._lane_of_writer()
        due = time.monotonic() + (0.0 if self._wal_size() > _LOG_LIMIT else seconds)
        lane.due = due if lane.due is None else min(lane.due, due)

    def _checkpoint_when_due(self) -> None:
        try:
            done = self._checkpoint()
        except StoreError as error:
            # Nothing is lost: the log still holds it. The next attempt may find room.
            log.warning("checkpoint failed: %s", type(error).__name__)
            self._lane_of_writer().due = time.monotonic() + CHECKPOINT_AFTER_COMMIT
        else:
            if not done:
                self._lane_of_writer().due = time.monotonic() + _RETRY_CHECKPOINT

    def _checkpoint(self) -> bool:
        if self._held_still:
            return False
        if self._copy is not None and not self._copy.ended.is_set():
            return False  # SQLite would wait for the copy with every write behind it
        if not self._reading.acquire(timeout=_DRAIN_SECONDS):
            return False
        try:
            # A reader outside this program may stay for minutes: writes must not stand in line behind it.
            self._writer.execute(f"PRAGMA busy_timeout = {_CHECKPOINT_PATIENCE_MS}").fetchall()
            busy, _frames, _moved = self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            self._writer.execute(f"PRAGMA busy_timeout = {BUSY_MS}").fetchall()
        except SqlError as error:
            raise translated(error) from error
        finally:
            self._reading.release()
        return not busy

    def _wal_size(self) -> int:
        try:
            return self._wal.stat().st_size
        except FileNotFoundError:
            return 0

    def _lane_of_writer(self) -> Lane:
        return self._lane(0)

    def _lane(self, which: int) -> Lane:
        if self._lanes is None:
            raise StoreClosed("the store is not open")
        return self._lanes[which]


def derived_key(key: bytes, purpose: str) -> bytes:
    """As :meth:`Database.derived_key`, from a key at hand."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(hashes.SHA256(), 32, None, f"sanjog {purpose}".encode()).derive(key)


def _note_slow(kind: str, fn: Callable[..., Any], started: float) -> None:
    seconds = time.perf_counter() - started
    if seconds > SLOW_SECONDS:
        name = getattr(fn, "__qualname__", type(fn).__name__)
        log.warning("slow %s: %s took %.0f ms", kind, name, seconds * 1000)
