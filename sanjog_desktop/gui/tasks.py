"""Starting coroutines from Qt signals: kept alive, ended with their owner, errors shown or reported."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sanjog_desktop.domain.errors import Cancelled, Transient, UserError

log = logging.getLogger(__name__)


class Tasks:
    """The one way a widget starts asynchronous work.

    ``notify(text, hint)`` shows a notice for a UserError (the shell's strip sets it); ``report(error)``
    receives everything that nobody foresaw. Both may be replaced after construction.
    """

    def __init__(
        self,
        notify: Callable[[str, str], None] | None = None,
        report: Callable[[BaseException], None] | None = None,
    ) -> None:
        self.notify: Callable[[str, str], None] = notify or _log_notice
        self.report: Callable[[BaseException], None] = report or _log_error
        self._running: set[asyncio.Task[Any]] = set()

    def start(
        self, coro: Coroutine[Any, Any, Any], *, owner: QObject | None = None, busy: QWidget | None = None
    ) -> asyncio.Task[Any] | None:
        """Run a coroutine on the loop.

        The task is cancelled when ``owner`` is destroyed. ``busy`` is disabled until it ends. ``None``: the loop has
        ended, as when a timer of a window that is just going still fires, and nothing is started any more.
        """
        try:
            task = asyncio.get_running_loop().create_task(coro)
        except RuntimeError:
            coro.close()
            return None
        self._running.add(task)
        if owner is not None:
            link = owner.destroyed.connect(lambda *_: task.cancel())
            task.add_done_callback(lambda _: QObject.disconnect(link))
        if busy is not None:
            busy.setEnabled(False)
        task.add_done_callback(lambda done: self._finished(done, busy))
        return task

    def _finished(self, task: asyncio.Task[Any], busy: QWidget | None) -> None:
        self._running.discard(task)
        if busy is not None and shiboken6.isValid(busy):
            busy.setEnabled(True)
        if task.cancelled():
            return
        error = task.exception()
        if error is None or isinstance(error, Cancelled):
            return
        if isinstance(error, UserError):
            self.notify(str(error), getattr(error, "hint", "") or "")
        elif isinstance(error, Transient):
            log.info("transient in a task: %s", type(error).__name__)
        else:
            self.report(error)

    @property
    def running(self) -> int:
        """How many tasks have not ended."""
        return len(self._running)

    async def settle(self) -> None:
        """Wait until every task started so far, and those they started, has ended (tests, closing)."""
        while self._running:
            await asyncio.gather(*self._running, return_exceptions=True)
            await asyncio.sleep(0)

    async def drain(self, seconds: float = 2.0) -> None:
        """Let what was started come to its end, for at most this long; the caller's own task is not waited for."""
        waiting = self._running - {asyncio.current_task()}
        if waiting:
            await asyncio.wait(waiting, timeout=seconds)

    async def close(self) -> None:
        """Cancel what runs and wait for it."""
        for task in list(self._running):
            task.cancel()
        await self.settle()


def _log_notice(text: str, hint: str) -> None:
    log.warning("notice with no window to show it")


def _log_error(error: BaseException) -> None:
    log.error("error in a task", exc_info=error)
