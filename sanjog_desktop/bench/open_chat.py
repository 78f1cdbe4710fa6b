"""``open-chat``: from the click on a chat to its newest fifty bubbles on the screen.

The floor paints the same rows from memory, laid out anew, in the same view. The two take turns. p95, in
milliseconds, over chats drawn at random from the large store.
"""

from __future__ import annotations

import asyncio
import random
import time
from pathlib import Path

from PySide6.QtCore import QObject

from sanjog_desktop.bench.figure import Figure
from sanjog_desktop.bench.large_store import NOW, cached
from sanjog_desktop.bench.window import WINDOW, p95, with_window  # sets the platform before Qt starts
from sanjog_desktop.domain.clock import Clock, StillClock
from sanjog_desktop.gui.chats.pane import ChatsPane
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.reads.conversations import conversation_rows
from sanjog_desktop.store.rows import ConversationRow
from sanjog_desktop.store.session import Session


def run(quick: bool = False) -> list[Figure]:
    """p95 over 150 chats (quick: 30)."""
    store = cached(people=5_000, messages=20_000) if quick else cached()

    def open_store(folder: Path) -> tuple[Path, bytes, Clock]:
        return store.copy_to(folder), store.key, StillClock(NOW)

    async def work(context: Context) -> tuple[float, float]:
        return await _measure(context, 30 if quick else 150)

    ours, floor = with_window(open_store, work)
    return [
        Figure("open-chat", ours, "ms", floor, goal=2.0, limit=40.0, note="p95, click to painted 50 messages")
    ]


def _chats(session: Session, count: int) -> list[ConversationRow]:
    ids = [row[0] for row in session.rows("SELECT id FROM conversation WHERE archived = 0")]
    return conversation_rows(session, random.Random(7).sample(ids, min(count, len(ids))))


async def _measure(context: Context, count: int) -> tuple[float, float]:
    pane = ChatsPane(context)
    pane.resize(*WINDOW)
    pane.show()
    await pane.load()
    model, view = pane.chat.model, pane.chat.view
    ours: list[float] = []
    floor: list[float] = []
    for chat in await context.db.read(_chats, count):
        opened = asyncio.get_running_loop().create_future()
        link = model.opened.connect(lambda opened=opened: opened.done() or opened.set_result(None))
        started = time.perf_counter()
        pane.show_row(chat)
        await opened
        view.viewport().repaint()
        ours.append((time.perf_counter() - started) * 1000)
        QObject.disconnect(link)
        await context.tasks.settle()
        rows = list(model.rows)
        view.bubbles.forget()
        started = time.perf_counter()
        model.show_page(rows)
        view.viewport().repaint()
        floor.append((time.perf_counter() - started) * 1000)
    pane.close()
    return p95(ours), p95(floor)
