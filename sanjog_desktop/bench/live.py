"""``live``: from Meta's post at the relay to the bubble painted in an open window.

The relay is a process of its own; the window is the application's, offscreen, on the large store, with the chat
open. One message at a time: a message counts once a paint of the thread that has its bubble in sight is over. The
floor answers the same post from a server that does nothing, forces 4 KiB to the disk and paints a label. The two
take turns. p95, in milliseconds.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel

from sanjog_desktop.app import Desk
from sanjog_desktop.bench.figure import Figure
from sanjog_desktop.bench.office import Office, open_office
from sanjog_desktop.bench.posting import Post, written
from sanjog_desktop.bench.servers import serve_nothing, server
from sanjog_desktop.bench.window import WINDOW, p95, with_desk

PERSON = 7
PATIENCE_S = 20.0


def run(quick: bool = False) -> list[Figure]:
    """p95 over 200 posts (quick: 20)."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with open_office(folder, quick) as office, server(serve_nothing, office.relay) as idle:
            bare = Post(idle, office.secret)

            async def work(desk: Desk) -> tuple[list[float], list[float]]:
                return await _measure(desk, office, bare, folder / "floor", 20 if quick else 200)

            ours, floor = with_desk(office.profile, office.key, work)
            bare.close()
    note = f"p95; median {sorted(ours)[len(ours) // 2]:.1f} ms"
    return [Figure("live", p95(ours), "ms", p95(floor), limit=150.0, limit_goal=40.0, note=note)]


class _Sight(QObject):
    """Knows when the bubble of one message has been painted."""

    def __init__(self, thread: Any) -> None:
        super().__init__()
        self._view, self._model = thread.view, thread.model
        self._wamid = ""
        self._seen: asyncio.Future[float] | None = None
        self._view.viewport().installEventFilter(self)

    def of(self, wamid: str) -> asyncio.Future[float]:
        """Done, with ``perf_counter``, when this message has been painted."""
        self._wamid, self._seen = wamid, asyncio.get_running_loop().create_future()
        return self._seen

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the view paint, then look whether the message was part of it."""
        if event.type() != QEvent.Type.Paint or self._seen is None or self._seen.done():
            return False
        done = bool(self._view.viewportEvent(event))
        rows = self._model.rows
        if rows and rows[-1].wamid == self._wamid:
            place = self._view.visualRect(self._model.index(len(rows) - 1, 0))
            if self._view.viewport().rect().contains(place.center()):
                self._seen.set_result(time.perf_counter())
        return done


async def _measure(
    desk: Desk, office: Office, bare: Post, file: Path, count: int
) -> tuple[list[float], list[float]]:
    assert desk.shell is not None
    desk.window.resize(*WINDOW)
    desk.shell.open_pane("chats", PERSON)  # the chat of this person has the same number
    thread = desk.shell.panes["chats"].chat
    while thread.conversation is None or not thread.model.rows:
        await asyncio.sleep(0.02)
    sight, label = _Sight(thread), QLabel("0")
    label.resize(300, 40)
    label.show()
    ours: list[float] = []
    floor: list[float] = []
    with file.open("wb") as disk:
        for number in range(count + 3):  # the first ones find cold caches and open connections
            wamid, body = written(PERSON, f"Line {number} of what the Namuna family writes")
            painted = sight.of(wamid)
            started = time.perf_counter()
            await asyncio.to_thread(office.post, body)
            ended = await asyncio.wait_for(painted, PATIENCE_S)
            ours.append((ended - started) * 1_000)
            await asyncio.sleep(0.05)  # the next message comes to a window at rest
            await desk.tasks.settle()
            started = time.perf_counter()
            await asyncio.to_thread(bare, body)
            disk.write(bytes(4_096))
            disk.flush()
            os.fsync(disk.fileno())
            label.setText(str(number))
            label.repaint()
            floor.append((time.perf_counter() - started) * 1_000)
    label.close()
    return ours[3:], floor[3:]
