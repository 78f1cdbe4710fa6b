"""A window for the benchmarks that paint: offscreen, on a loop of Qt's, over a store of their own."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qasync
from PySide6.QtWidgets import QApplication

from sanjog_desktop.app import Desk, make_application
from sanjog_desktop.domain.clock import Clock
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.tasks import Tasks
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.sync.state import SyncState

T = TypeVar("T")
WINDOW = (1440, 900)


def with_window(
    open_store: Callable[[Path], tuple[Path, bytes, Clock]], work: Callable[[Context], Coroutine[Any, Any, T]]
) -> T:
    """Run ``work`` over the store ``open_store`` names (path, key, clock) in a folder that is removed after."""
    app = QApplication.instance() or make_application([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        path, key, clock = open_store(Path(folder))
        database = Database(path, key, clock)
        database.open()
        theme = Theme(app)
        theme.apply("light")
        files = AttachmentFiles(Path(folder) / "files")
        context = Context(database, files, clock, Tasks(), SyncState(clock), theme, staff="Meera")
        try:
            with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
                return runner.run(_and_close(work, context))
        finally:
            database.close()


async def _and_close(work: Callable[[Context], Coroutine[Any, Any, T]], context: Context) -> T:
    try:
        return await work(context)
    finally:
        await context.tasks.close()


def with_desk(profile: Path, key: bytes, work: Callable[[Desk], Awaitable[T]]) -> T:
    """Run ``work`` beside the whole application on ``profile``, from its first paint on; then close it."""
    app = make_application([])

    async def main() -> T:
        painted = asyncio.Event()
        desk = Desk(app, profile, key=key, ready=painted.set)
        running = asyncio.create_task(desk.run())
        try:
            first = asyncio.create_task(painted.wait())
            await asyncio.wait({first, running}, timeout=60, return_when=asyncio.FIRST_COMPLETED)
            if not painted.is_set():
                raise RuntimeError("the window was not painted")
            return await work(desk)
        finally:
            desk.quit()
            await running

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(main())


def p95(values: list[float]) -> float:
    """The value that 95 of 100 do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
