"""Files that lie: about their content (digest), about what they are (type), about their size. The sandbox sends them,
the loops fetch them, and the words are those a screen reader finds in the thread.
"""

from __future__ import annotations

import asyncio
import base64
import os
import resource
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.chats.opened_files import OpenedFiles
from sanjog_desktop.gui.chats.thread_model import ThreadModel
from sanjog_desktop.gui.chats.thread_view import ThreadView
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.tasks import Tasks
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.sandbox import samples
from sanjog_desktop.store.rows import MessageRow
from sanjog_desktop.sync.backoff import Backoff
from sanjog_desktop.sync.media import MediaLoop
from tests.gui.conftest import NOISE
from tests.helpers.desk import Desk, open_desk
from tests.helpers.looping import running
from tests.helpers.pocket_relay import webhook

ANNA = "919999900001"
Run = Callable[[Coroutine[Any, Any, Any]], Any]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A sandbox and a store that hears of what it sends."""
    with open_desk(tmp_path) as opened:
        yield opened


class Thread:
    """The open chat with Anna."""

    def __init__(self, desk: Desk, theme: Theme, qtbot: Any) -> None:
        def report(error: BaseException) -> None:
            raise error

        self.desk = desk
        self.ctx = Context(desk.db, desk.files, desk.clock, Tasks(report=report), desk.state, theme, staff="Meera")
        self.model = ThreadModel(self.ctx)
        self.view = ThreadView(self.ctx, self.model)
        qtbot.addWidget(self.view)
        self.view.resize(700, 700)
        self.view.show()
        desk.db.on_changes(self.model.apply)

    async def open(self) -> None:
        """Show it."""
        await self.model.open(self.desk.chat(ANNA), "Anna Namuna")

    def send(self, *, sha256: str | None = None, **deed: Any) -> None:
        """Anna sends a file; the webhook comes."""
        wamid = self.desk.control(f"/people/{ANNA}/write", deed)["wamid"]
        held = self.desk.control("/media")[-1]
        kind = samples.kind_of(held["mime_type"])
        media = {"id": held["id"], "mime_type": held["mime_type"], "sha256": sha256 or held["sha256"]}
        if kind == "document":
            media["filename"] = deed.get("filename", "paper")
        item = {
            "from": ANNA, "id": wamid, "timestamp": str(self.desk.clock.now() // 1000), "type": kind, kind: media,
        }  # fmt: skip
        self.desk.receive(webhook([item]).replace(b'"1065"', f'"{self.desk.sandbox.phone_number_id}"'.encode()))

    def last(self) -> MessageRow:
        """The newest bubble."""
        return self.model.rows[-1]

    def heard(self) -> str:
        """What a screen reader says of it."""
        return str(self.model.index(self.model.rowCount() - 1).data(Qt.ItemDataRole.AccessibleTextRole))

    def actions(self) -> list[str]:
        """What of it can be pressed."""
        layout = self.view.bubbles.layout_of(self.model.index(self.model.rowCount() - 1))
        return [spot.action for spot in layout.spots if spot.action != "text"]

    async def says(self, words: str) -> None:
        """Wait until it is heard."""
        for _ in range(500):
            if self.model.rowCount() and words in self.heard():
                self.view.grab()  # it is drawn without fail
                return
            await asyncio.sleep(0.01)
        raise AssertionError(f"{words!r} is not in {self.heard()!r}")

    @asynccontextmanager
    async def fetching(self, retry_s: float = 0.02) -> AsyncIterator[MediaLoop]:
        """Files are fetched, with so many seconds between two tries."""
        graph = self.desk.graph()
        loop = MediaLoop(
            self.desk.db, graph, self.desk.files, self.desk.state, retry_s=lambda tries: retry_s,
            backoff=Backoff(0.02, 0.05),
        )  # fmt: skip
        try:
            async with running(loop):
                yield loop
        finally:
            await graph.close()


@pytest.fixture
def thread(desk: Desk, theme: Theme, qtbot: Any) -> Thread:
    """Her chat in a window."""
    return Thread(desk, theme, qtbot)


def test_a_file_damaged_on_its_way_is_said_to_be_and_comes_after_all(thread: Thread, qt_run: Run) -> None:
    async def drive() -> None:
        await thread.open()
        thread.desk.fault("media_corrupt", count=1)
        thread.send(send="photo")
        async with thread.fetching(retry_s=3_600.0) as loop:
            await thread.says("This file was damaged on its way. It is asked for again.")
            assert thread.actions() == ["fetch"]
            del loop
        thread.desk.clock.advance(3_600_001)
        async with thread.fetching():
            for _ in range(500):
                if thread.actions() == ["open"]:
                    break
                await asyncio.sleep(0.01)
        assert "damaged" not in thread.heard() and thread.actions() == ["open"]

    qt_run(drive())


def test_a_file_that_is_never_the_one_announced_is_given_up_in_words(thread: Thread, qt_run: Run) -> None:
    async def drive() -> None:
        await thread.open()
        thread.send(send="photo", sha256=base64.b64encode(os.urandom(32)).decode())
        async with thread.fetching():
            await thread.says("This file arrives damaged. Ask for it to be sent again.")
        assert thread.actions() == []

    qt_run(drive())


PROGRAM = b"MZ\x90\0" + bytes(200)
PAGE = b"<!DOCTYPE html><script>alert(1)</script>"


@pytest.mark.parametrize(
    ("mime", "data", "words"),
    [
        ("image/jpeg", PROGRAM, "not what it says it is: it is a program"),
        ("image/webp", PAGE, "not what it says it is: it is a web page"),
        ("image/jpeg", samples.biodata_pdf("Biodata", ["Asha Namuna"]), "it came as a picture and is none"),
        ("audio/ogg; codecs=opus", PROGRAM, "it is a program"),
        ("video/mp4", samples.photo(1), "it came as a recording or a film and is none"),
        ("application/pdf", PROGRAM, "it is a program"),
        ("application/pdf", PAGE, "it is a web page"),
    ],
)
def test_a_file_that_lies_about_its_type_is_told_and_opened_by_nobody(
    thread: Thread, qt_run: Run, mime: str, data: bytes, words: str
) -> None:
    async def drive() -> None:
        await thread.open()
        thread.send(data=base64.b64encode(data).decode(), mime=mime, filename="Biodata.pdf", send="file")
        async with thread.fetching():
            await thread.says(words)
        assert thread.actions() == []
        file = thread.last().attachment
        assert file is not None and file.state == "ready"
        opened = OpenedFiles(thread.ctx)
        with pytest.raises(UserError, match="not what it says it is"):
            await opened.open(file)
        assert opened._folder is None, "no plain copy was made"

    qt_run(drive())


@pytest.mark.qt_log_ignore("Rejecting image", *NOISE)
def test_a_sticker_that_would_unpack_to_a_gigabyte_is_refused_in_words(thread: Thread, qt_run: Run) -> None:
    async def drive() -> None:
        await thread.open()
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # KiB; it never falls
        thread.send(send="huge_sticker")
        async with thread.fetching():
            await thread.says("This picture is not opened: it would take more memory than this PC can give it.")
        file = thread.last().attachment
        assert file is not None and thread.actions() == []
        with pytest.raises(UserError, match="more memory"):
            await OpenedFiles(thread.ctx).open(file)
        # Even where somebody draws it: nothing of that size is ever taken.
        thread.view.thumbnails.get(file)
        while not thread.view.thumbnails.is_broken(file):
            await asyncio.sleep(0.01)
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 64 << 10

    qt_run(drive())


def test_a_moving_sticker_shows_its_first_picture(thread: Thread, qt_run: Run) -> None:
    async def drive() -> None:
        await thread.open()
        thread.send(send="moving_sticker")
        async with thread.fetching():
            await thread.says("Sticker")
            for _ in range(500):
                file = thread.last().attachment
                shown = thread.view.thumbnails.get(file) if file is not None and file.state == "ready" else None
                if shown is not None:
                    break
                await asyncio.sleep(0.01)
        assert shown is not None and (shown.width(), shown.height()) == (512, 512)
        assert thread.actions() == ["open"]

    qt_run(drive())
