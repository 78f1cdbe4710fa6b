"""Widgets offscreen on one loop of Qt's, over a real encrypted store."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.garbage import GuiThreadCollector
from sanjog_desktop.gui.tasks import Tasks
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.sync.state import SyncState
from tests.gui.chat_sample import fill
from tests.helpers.store import open_store

T = TypeVar("T")
LIMIT_SECONDS = 20
#: The offscreen platform says this of every window with a minimum size; the faces say what scripts they lack.
NOISE = ("This plugin does not support", "OpenType support missing")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What the platform plugin says of itself is no fault of a widget."""
    for item in items:
        if "gui" in item.path.parts:
            item.add_marker(pytest.mark.qt_log_ignore(*NOISE, extend=True))


@pytest.fixture(scope="session", autouse=True)
def _collect_on_this_thread(qapp: QApplication) -> Iterator[None]:
    """As in the application: the store's threads must never destroy a widget."""
    collector = GuiThreadCollector(qapp)
    yield
    collector.stop()


@pytest.fixture
def qloop(qapp: QApplication) -> Iterator[qasync.QEventLoop]:
    """An event loop of Qt's; whatever still runs at the end is cancelled."""
    loop = qasync.QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    yield loop
    left = asyncio.all_tasks(loop)
    for task in left:
        task.cancel()
    loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
    asyncio.set_event_loop(None)


@pytest.fixture
def qt_run(qloop: qasync.QEventLoop) -> Callable[[Coroutine[Any, Any, T]], T]:
    """Run a coroutine while Qt's events flow; a hang fails after 20 seconds."""

    def run(coro: Coroutine[Any, Any, T]) -> T:
        return qloop.run_until_complete(asyncio.wait_for(coro, LIMIT_SECONDS))

    return run


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light palette."""
    made = Theme(qapp)
    made.apply("light", zoom=1.0)
    return made


@pytest.fixture
def store(tmp_path: Path) -> Iterator[tuple[Database, StillClock]]:
    """An empty encrypted store and its clock, which stands still."""
    with open_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def ctx(store: tuple[Database, StillClock], theme: Theme, tmp_path: Path) -> Context:
    """A context over the empty store; errors nobody foresaw fail the test that caused them."""
    db, clock = store

    def report(error: BaseException) -> None:
        raise error

    files = AttachmentFiles(tmp_path / "files")
    return Context(db, files, clock, Tasks(report=report), SyncState(clock), theme, staff="Meera")


@pytest.fixture
def agency(ctx: Context) -> Context:
    """The same with the sample agency in it."""
    ctx.db.write_sync(lambda session: fill(session, ctx.files))
    return ctx


async def settled(ctx: Context, rounds: int = 4) -> None:
    """Let events, coalescing timers and every started task come to rest."""
    for _ in range(rounds):
        await asyncio.sleep(0.03)
        await ctx.tasks.settle()
