"""``scroll``: a frame while flinging through a long chat of every kind of bubble.

A frame is: the scroll bar moves, the view repaints, the loop turns once (so that pages which arrive meanwhile
are counted where they hurt). The floor is one ``drawText`` for each bubble on the screen, painted by a plain
widget of the same size in turn with it. p95, in milliseconds.
"""

from __future__ import annotations

import asyncio
import json
import random
import time
from pathlib import Path
from typing import Final

from sanjog_desktop.bench.figure import Figure
from sanjog_desktop.bench.window import WINDOW, p95, with_window  # first: it sets the platform

# isort: split
from PySide6.QtCore import QBuffer, QIODevice, QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sanjog_desktop.bench.sample_words import LANGUAGES, Words
from sanjog_desktop.domain.clock import MINUTE, Clock, StillClock
from sanjog_desktop.gui.chats.thread_model import ThreadModel
from sanjog_desktop.gui.chats.thread_view import ThreadView
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.session import Session

NOW: Final = 1_795_000_000_000
KEY: Final = b"a benchmark store, nothing real."
STEP: Final = 240  # pixels a frame: a hard fling
KINDS: Final = ("text", "image", "audio", "document", "template", "location")
WEIGHTS: Final = (70, 8, 6, 4, 8, 4)


class OneLine(QWidget):
    """The floor: every bubble of a frame as one wrapped drawText."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[tuple[int, int, str]] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and texts."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        for top, height, text in self.lines:
            painter.drawText(30, top, 420, height, Qt.TextFlag.TextWordWrap, text)
        painter.end()


def run(quick: bool = False) -> list[Figure]:
    """p95 of the frames through 10,000 bubbles (quick: 1,500)."""
    messages = 1_500 if quick else 10_000

    def open_store(folder: Path) -> tuple[Path, bytes, Clock]:
        return folder / "store.db", KEY, StillClock(NOW)

    async def work(context: Context) -> tuple[float, float, int]:
        for start in range(0, messages, 500):
            await context.db.write(fill_chat, start, min(500, messages - start))
        return await _fling(context)

    ours, floor, frames = with_window(open_store, work)
    note = f"p95 of {frames} frames of {STEP} px, pages of the chat arriving meanwhile"
    return [Figure("scroll", ours, "ms", floor, limit=8.0, limit_goal=5.0, note=note)]


async def _fling(context: Context) -> tuple[float, float, int]:
    model = ThreadModel(context)
    view = ThreadView(context, model)
    plain = OneLine()
    plain.setFont(context.theme.font())
    for each in (view, plain):
        each.resize(680, WINDOW[1] - 160)
        each.show()
    await model.open(1, "Namuna")
    await asyncio.sleep(0.05)
    bar = view.verticalScrollBar()
    ours: list[float] = []
    floor: list[float] = []
    while True:
        if bar.value() == 0:
            first = model.rows[0].id
            await context.tasks.settle()
            if model.rows[0].id == first:
                break
        started = time.perf_counter()
        bar.setValue(bar.value() - STEP)
        view.viewport().repaint()
        await asyncio.sleep(0)
        ours.append((time.perf_counter() - started) * 1000)
        plain.lines = _visible(view, model)
        started = time.perf_counter()
        plain.repaint()
        floor.append((time.perf_counter() - started) * 1000)
    for each in (view, plain):
        each.close()
    return p95(ours), p95(floor), len(ours)


def _visible(view: ThreadView, model: ThreadModel) -> list[tuple[int, int, str]]:
    lines = []
    index = view.indexAt(QPoint(300, 2))
    row = index.row() if index.isValid() else 0
    while row < len(model.rows):
        rect = view.visualRect(model.index(row))
        if rect.top() > view.height():
            break
        lines.append((rect.top(), rect.height(), model.rows[row].body or "Photo"))
        row += 1
    return lines


def _picture() -> bytes:
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def fill_chat(session: Session, start: int, count: int) -> None:
    rng = random.Random(start)
    words = Words(rng)
    if start == 0:
        session.execute(
            "INSERT INTO contact(no, id, name, created_at, changed_at) VALUES (1, 'c1', 'Sunita Namuna', 0, 0)"
        )
        session.execute(
            "INSERT INTO contact_point(id, contact_id, phone, created_at, changed_at)"
            " VALUES ('p1', 'c1', '919999900001', 0, 0)"
        )
        session.execute(
            "INSERT INTO conversation(id, contact_point_id, contact_id, business_number_id) VALUES (1, 'p1', 'c1', 'n')"
        )
    supply = {language: list(words.draw(language, count * 14)) for language in LANGUAGES}
    picture = _picture()
    for n in range(start + 1, start + count + 1):
        kind = rng.choices(KINDS, WEIGHTS)[0]
        language = rng.choice(LANGUAGES)
        length = rng.randint(2, 30) if kind in ("text", "template") else rng.choice((0, 0, 4))
        body = " ".join(rng.choices(supply[language], k=length))
        out = kind == "template" or rng.random() < 0.4
        payload = (
            json.dumps({"latitude": 18.5, "longitude": 73.9, "name": "Namuna"})
            if kind == "location"
            else None
        )
        session.execute(
            "INSERT INTO message(id, conversation_id, at, direction, kind, body, payload, wamid, status, template_name,"
            " sent_by, reply_to) VALUES (?,1,?,?,?,?,?,?,?,?,?,?)",
            (n, NOW - (20_000 - n) * 7 * MINUTE, "out" if out else "in", kind, body, payload, f"w{n}",
             "read" if out else "", "proposal_intro" if kind == "template" else None, "Meera" if out else None,
             f"w{n - 3}" if n > 4 and n % 11 == 0 else None),
        )  # fmt: skip
        if kind in ("image", "audio", "document"):
            mime = {"image": "image/jpeg", "audio": "audio/ogg", "document": "application/pdf"}[kind]
            session.execute(
                "INSERT INTO attachment(id, message_id, state, mime, filename, size, width, height, duration_ms,"
                " thumbnail, voice, created_at) VALUES (?,?,'ready',?,?,?,320,240,31000,?,?,0)",
                (f"a{n}", n, mime, "Biodata.pdf" if kind == "document" else "", 120_000,
                 picture if kind == "image" else None, int(kind == "audio")),
            )  # fmt: skip
        if n % 9 == 0:
            session.execute(
                "INSERT INTO reaction(target_wamid, actor, emoji, at) VALUES (?, 'them', '👍', 0)", (f"w{n}",)
            )
