"""A thread that runs jobs one after the other: the only way to a connection."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from sanjog_desktop.store.errors import StoreClosed

_Job = tuple["Future[Any]", Callable[[], Any]]


class Lane:
    """First in, first out. A job may set ``due`` (monotonic seconds): :attr:`on_due` runs once it is past."""

    def __init__(self, name: str, on_due: Callable[[], None] | None = None) -> None:
        """Starts the thread; ``on_due`` runs on it between jobs."""
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closing = threading.Lock()
        self._closed = False
        self.on_due = on_due
        self.due: float | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(self, job: Callable[[], Any]) -> Future[Any]:
        """Queue a job; its future gets the result or the exception. :class:`StoreClosed` after stop."""
        if threading.current_thread() is self._thread:
            raise RuntimeError("a job waits for another job of its own thread")
        future: Future[Any] = Future()
        with self._closing:
            if self._closed:
                raise StoreClosed("the store is closed")
            self._jobs.put((future, job))
        return future

    def stop(self, last: Callable[[], Any]) -> None:
        """Run what is queued, then ``last``; returns when the thread has ended. May be repeated."""
        future: Future[Any] = Future()
        with self._closing:
            already, self._closed = self._closed, True
            if not already:
                self._jobs.put((future, last))
                self._jobs.put(None)
        self._thread.join()
        if not already:
            future.result()

    def _run(self) -> None:
        while True:
            try:
                job = self._jobs.get(timeout=self._patience())
            except queue.Empty:
                self._fall_due()
                continue
            if job is None:
                return
            future, work = job
            if future.set_running_or_notify_cancel():
                try:
                    result = work()
                except BaseException as error:  # whatever it is belongs to whoever waits for the job
                    future.set_exception(error)
                else:
                    future.set_result(result)
            del job, future, work  # a waiting thread must not keep the last result alive
            if self.due is not None and time.monotonic() >= self.due:
                self._fall_due()

    def _patience(self) -> float | None:
        return None if self.due is None else max(0.0, self.due - time.monotonic())

    def _fall_due(self) -> None:
        self.due = None
        if self.on_due is not None:
            self.on_due()
