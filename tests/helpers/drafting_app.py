"""The application's own window as a process that is killed while somebody writes: python drafting_app.py FOLDER NAME

Opens the chat with NAME in the profile of FOLDER, answers the newest message, attaches ``FOLDER/along.pdf``, types
:data:`WORDS`, and says ``typed`` once the window has had half a second.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qasync
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sanjog_desktop.app import Desk

WORDS = "half a thought"
PAUSE_S = 0.5


async def drive(desk: Desk, folder: Path, name: str) -> None:
    """Write, and wait to be killed."""
    while desk.shell is None:
        await asyncio.sleep(0.02)
    pane = desk.shell.panes["chats"]
    while name not in [row.title for row in pane.list.model.rows]:
        await asyncio.sleep(0.02)
    pane.show_row(next(row for row in pane.list.model.rows if row.title == name))
    thread = pane.chat
    while thread.conversation is None or not thread.model.rows:
        await asyncio.sleep(0.02)
    thread.composer.answer(thread.model.rows[-1], name)
    thread.composer.files_given.emit([folder / "along.pdf"])
    while not thread.composer.has_file:
        await asyncio.sleep(0.02)
    thread.composer.about.nobody.click()
    QTest.keyClicks(thread.composer.field, WORDS)
    await asyncio.sleep(PAUSE_S)
    (folder / "typed").touch()
    await asyncio.sleep(60)


def main(folder: Path, name: str) -> None:
    """Run until killed."""
    app = QApplication([])
    profile = folder / "profile"
    desk = Desk(app, profile, key=(profile / "test.key").read_bytes())

    async def both() -> None:
        running = asyncio.create_task(desk.run())
        await drive(desk, folder, name)
        await running

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(both())


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
