"""``list``: a frame while scrolling through the list of 50,000 chats, and changing its view.

A frame is: the scroll bar moves by a wheel's turn, the view repaints, the loop turns once (so that pages which arrive
meanwhile are counted where they hurt). The floor is three ``drawText`` for each row on the screen, painted by a plain
widget of the same size in turn with it. p95, in milliseconds.
"""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Final

from sanjog_desktop.bench.figure import Figure
from sanjog_desktop.bench.window import WINDOW, p95, with_window  # first: it sets the platform

# isort: split
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sanjog_desktop.domain.clock import MINUTE, Clock, StillClock
from sanjog_desktop.gui.chats.pane import ChatsPane
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.session import Session

NOW: Final = 1_795_000_000_000
KEY: Final = b"a benchmark store, nothing real."
STEP: Final = 10  # rows a frame: a hard fling
VIEWS: Final = ("unread", "mine", "unassigned", "pending", "failed", "all")


class Lines(QWidget):
    """The floor: name, time and preview of every row of a frame."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[int, int, str, str]] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and texts."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        for top, height, name, preview in self.rows:
            painter.drawText(56, top, 180, height // 2, Qt.AlignmentFlag.AlignVCenter, name)
            painter.drawText(250, top, 80, height // 2, Qt.AlignmentFlag.AlignVCenter, "10:40")
            painter.drawText(56, top + height // 2, 260, height // 2, Qt.AlignmentFlag.AlignVCenter, preview)
        painter.end()


def run(quick: bool = False) -> list[Figure]:
    """p95 of the frames through 50,000 chats (quick: 3,000), and of changes of the view."""
    chats = 3_000 if quick else 50_000

    def open_store(folder: Path) -> tuple[Path, bytes, Clock]:
        return folder / "store.db", KEY, StillClock(NOW)

    async def work(context: Context) -> tuple[float, float, int, float, float]:
        for start in range(0, chats, 500):
            await context.db.write(fill_list, start, min(500, chats - start))
        return await _fling(context)

    ours, floor, frames, longest, turned = with_window(open_store, work)
    note = f"p95 of {frames} frames of {STEP} rows through {chats:,} chats, longest {longest:.0f} ms"
    return [
        Figure("list", ours, "ms", floor, limit=16.0, limit_goal=8.0, note=note),
        Figure("list view", turned, "ms", None, limit=100.0, limit_goal=40.0, note="p95, from one view to another"),
    ]


async def _fling(context: Context) -> tuple[float, float, int, float, float]:
    pane = ChatsPane(context)
    pane.resize(*WINDOW)
    pane.show()
    await pane.load()
    await context.tasks.settle()
    view, plain = pane.list.list, Lines()
    plain.setFont(context.theme.font())
    plain.resize(view.size())
    plain.show()
    turned: list[float] = []
    for name in VIEWS * 5:
        started = time.perf_counter()
        pane.list.show_view(name)
        await context.tasks.settle()
        view.viewport().repaint()
        turned.append((time.perf_counter() - started) * 1000)
    bar = view.verticalScrollBar()
    row = view.visualRect(view.model().index(0, 0)).height()
    ours: list[float] = []
    floor: list[float] = []
    while True:
        if bar.value() == bar.maximum():
            await context.tasks.settle()
            if bar.value() == bar.maximum():
                break
        started = time.perf_counter()
        bar.setValue(bar.value() + STEP * row)
        view.viewport().repaint()
        await asyncio.sleep(0)
        ours.append((time.perf_counter() - started) * 1000)
        first = view.indexAt(QPoint(20, 2)).row()
        plain.rows = [
            (place * row, row, f"Namuna {first + place}", "Namaste, please send the biodata")
            for place in range(view.height() // row + 1)
        ]
        started = time.perf_counter()
        plain.repaint()
        floor.append((time.perf_counter() - started) * 1000)
    pane.close()
    plain.close()
    return p95(ours), p95(floor), len(ours), max(ours), p95(turned)


def fill_list(session: Session, start: int, count: int) -> None:
    """So many people with a chat each: one in seven unread, some pending, some of Meera's."""
    for place in range(start, start + count):
        session.execute(
            "INSERT INTO contact(no, id, name, created_at, changed_at) VALUES (?, ?, ?, 0, 0)",
            (place + 1, f"c{place}", f"Namuna {place:05d}"),
        )
        session.execute(
            "INSERT INTO contact_point(id, contact_id, phone, created_at, changed_at) VALUES (?, ?, ?, 0, 0)",
            (f"p{place}", f"c{place}", f"9199999{place:05d}"),
        )
        session.execute(
            "INSERT INTO conversation(id, contact_point_id, contact_id, business_number_id, last_at, preview,"
            " preview_kind, last_direction, unread, assignee, state, window_until)"
            " VALUES (?, ?, ?, 'n', ?, ?, 'text', 'in', ?, ?, ?, ?)",
            (place + 1, f"p{place}", f"c{place}", NOW - place * MINUTE, f"Namaste, question {place} of the family",
             int(place % 7 == 0), "Meera" if place % 5 == 0 else "", "pending" if place % 11 == 0 else "open",
             NOW + (place % 48 - 24) * 60 * MINUTE),
        )  # fmt: skip
