"""Ten minutes' work of a busy member of staff, done at once: what ``memory`` measures after."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QAbstractItemView

from sanjog_desktop.app import Desk
from sanjog_desktop.bench.posting import Post, written
from sanjog_desktop.bench.resident import resident_mb
from sanjog_desktop.bench.window import WINDOW, with_desk
from sanjog_desktop.store.session import Session

CHATS, SEARCHES, RECEIVED, PAGES = 60, 60, 200, 40
REST_S: Final = 1.2  # the window's collector looks once a second


def megabytes_after(profile: Path, key: bytes, port: int, secret: bytes, share: int) -> float:
    """The resident set of this process after one ``share``-th of such a day, in MB."""

    async def work(desk: Desk) -> float:
        desk.window.resize(*WINDOW)
        post = Post(port, secret)
        try:
            await Day(desk, post, share).done()
        finally:
            post.close()
        return resident_mb()

    return with_desk(profile, key, work)


class Day:
    """What a member of staff does, ``share`` of it, each step to its end."""

    def __init__(self, desk: Desk, post: Post, share: int) -> None:
        assert desk.shell is not None and desk.core is not None
        self._desk, self._shell, self._core, self._post = desk, desk.shell, desk.core, post
        self._share = share
        self._rng = random.Random(7)

    async def done(self) -> None:
        """All of it, in order."""
        chats = await self._core.db.read(_chats)
        picked = self._rng.sample(chats, CHATS // self._share)
        for chat, _words in picked:
            await self._read_chat(chat)
        for _chat, words in self._rng.sample(chats, SEARCHES // self._share):
            await self._search(words)
        await self._page_contacts()
        self._shell.open_pane("privacy", None)
        await self._rest()
        self._shell.open_pane("chats", None)
        await self._receive([chat for chat, _words in picked])
        await asyncio.sleep(REST_S)

    async def _rest(self) -> None:
        """Let reads end and what they brought be painted."""
        await self._desk.tasks.settle()
        self._desk.window.repaint()
        await asyncio.sleep(0.01)

    async def _read_chat(self, chat: int) -> None:
        self._shell.open_pane("chats", chat)
        await self._rest()
        thread: Any = self._shell.panes["chats"].chat
        for _ in range(3):
            await self._scroll(thread.view, 0)

    async def _scroll(self, view: QAbstractItemView, place: int | None = None) -> None:
        """To a place of the scroll bar, or to its end; more rows come in there."""
        bar = view.verticalScrollBar()
        bar.setValue(bar.maximum() if place is None else place)
        view.viewport().repaint()
        await self._rest()

    async def _search(self, words: str) -> None:
        field = self._shell.panes["chats"].list.search
        field.setText(words)
        field.returnPressed.emit()
        await self._rest()
        field.clear()
        await self._rest()

    async def _page_contacts(self) -> None:
        self._shell.open_pane("contacts", None)
        await self._rest()
        for _ in range(PAGES // self._share):
            await self._scroll(self._shell.panes["contacts"].table)

    async def _receive(self, chats: list[int]) -> None:
        wanted = RECEIVED // self._share
        before = await self._core.db.read(_newest)
        for number in range(wanted):
            # The chats of the large store have the numbers of their people.
            _wamid, body = written(chats[number % len(chats)], f"Line {number} of what the Namuna family writes")
            await asyncio.to_thread(self._post, body)
        async with asyncio.timeout(60):
            while await self._core.db.read(_newest) < before + wanted:
                await asyncio.sleep(0.05)
        await self._rest()


def _chats(session: Session) -> list[tuple[int, str]]:
    """Every chat with a word of its newest message."""
    found = session.rows("SELECT id, preview FROM conversation WHERE archived = 0 AND preview <> ''")
    return [(id, preview.split()[0]) for id, preview in found]


def _newest(session: Session) -> int:
    return int(session.value("SELECT max(id) FROM message") or 0)
