"""The tour: the demo's window opened at every pane, a picture of each; headless too."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QScrollBar, QWidget

from sanjog_desktop.app import Desk, make_application, run_desk
from sanjog_desktop.demo import Demo
from sanjog_desktop.gui.broadcasts.window import BroadcastsWindow
from sanjog_desktop.gui.chats.message_info import MessageInfoDialog
from sanjog_desktop.gui.privacy.pages import PAGES
from sanjog_desktop.store.session import Session
from sanjog_desktop.tour_contacts import walk_contacts
from sanjog_desktop.tour_request import Control, walk_request

QUIET_SECONDS = 0.6
"""How long nothing may change before a picture is taken."""
SIZE = (1440, 900)
MOST_SCREENS = 12
PRIVACY_STEPS = (
    ("erasure", "APPROVED", "plan"),
    ("access", "EXECUTING", "package"),
    ("access", "REFUSING", "second_approve"),
    ("rectification", "ASSESSING", "decide"),
    ("portability", "RECEIVED", "acknowledge"),
)
"""The requests the tour shows, by kind and state, and the step it begins on each."""


class Tour:
    """Walks through one desk and saves what it sees into ``folder``."""

    def __init__(self, desk: Desk, folder: Path, control: Control) -> None:
        """``control`` calls the sandbox's control address: families answer through it."""
        self._desk, self._folder, self._control = desk, folder, control
        self.pictures: list[Path] = []
        self.failure: Exception | None = None

    async def take(self) -> None:
        """Walk, and close the window whatever happens on the way."""
        try:
            await self.walk()
        except Exception as error:  # raised again to the caller of the tour, once the window is closed
            self.failure = error
        self._desk.quit()

    async def walk(self) -> None:
        """Every pane, each with something to see, then the lock page."""
        self._desk.window.resize(*SIZE)
        await self._until(self._synced)
        await self._chats()
        await walk_contacts(self._desk, self._picture)
        await self._privacy()
        shell = self._desk.shell
        assert shell is not None
        await self._dialogs()
        shell.open_pane("settings", None)
        await self._picture("settings")
        for section in ("notifications", "quick_replies", "fields"):
            shell.open_pane("settings", section)
            await self._picture(f"settings-{section.replace('_', '-')}")
        await self._desk.lock()
        await self._picture("locked")

    async def _synced(self) -> bool:
        core = self._desk.core
        return core is not None and core.state.last_sync_at is not None

    async def _until(self, test: Callable[[], Awaitable[bool]], seconds: float = 20.0) -> None:
        """Wait for ``test``; a tour shows what there is when it never comes."""
        for _ in range(int(seconds / 0.05)):
            if await test():
                return
            await asyncio.sleep(0.05)

    async def _chats(self) -> None:
        shell = self._desk.shell
        assert shell is not None and self._desk.core is not None
        chosen = await self._desk.core.db.read(telling_conversations)
        for name, conversation in chosen.items():
            shell.open_pane("chats", conversation)
            await self._picture(f"chats-{name}")
            if name == "kinds":
                await self._through(shell.panes["chats"].chat.view.verticalScrollBar())

    async def _dialogs(self) -> None:
        """What stands over the chats: a message in full, messages to many, the palette, all keys."""
        shell = self._desk.shell
        assert shell is not None
        assert self._desk.core is not None
        told = await self._desk.core.db.read(telling_conversations)
        shell.open_pane("chats", told["open"])
        await self._picture("chats")
        chats = shell.panes["chats"]
        rows = [row for row in chats.chat.model.rows if row.direction == "out"]
        info = MessageInfoDialog(shell.ctx, rows[-1], shell)
        info.ask()
        await self._over("chats-message-info", info)
        chats.show_broadcasts()
        await self._over("chats-broadcasts", chats.findChild(BroadcastsWindow))
        for name, show in (("palette", shell.keys.open_palette), ("keys", shell.keys.open_sheet)):
            show()
            await self._over(name, QApplication.activeModalWidget())

    async def _over(self, name: str, dialog: QWidget | None) -> None:
        await self._picture(name, dialog)
        if isinstance(dialog, QDialog):
            dialog.reject()

    async def _through(self, bar: QScrollBar) -> None:
        """The thread that holds every kind of message, from its start, a screen at a time."""
        screens = max(1, -(-bar.maximum() // max(1, bar.pageStep())))
        for screen in range(min(screens, MOST_SCREENS)):
            bar.setValue(screen * bar.pageStep())
            await self._picture(f"chats-kinds-{screen + 1}")

    async def _privacy(self) -> None:
        """The queue, what an erasure would do, a package on its way, a change, an answer, and the registers."""
        shell = self._desk.shell
        assert shell is not None
        shell.open_pane("privacy", None)
        pane = shell.panes["privacy"]
        await self._picture("privacy")
        for kind, state, step in PRIVACY_STEPS:
            rows = [line.row for line in pane.queue.model.rows]
            row = next((row for row in rows if (row.kind, row.state) == (kind, state)), None)
            if row is None:
                continue
            pane.queue.show_subject(row.id)
            await self._picture(f"privacy-{kind}-{state.lower()}")
            pane.queue.steps.begin(step)
            await self._picture(f"privacy-{kind}-{step.replace('_', '-')}", pane.queue.steps.dialog)
            if pane.queue.steps.dialog is not None:
                pane.queue.steps.dialog.reject()
        pane.show_view("suspected")
        await self._picture("privacy-suggested")
        pane.show_view("open")
        for page in PAGES:
            pane.show_page(page)
            await self._picture(f"privacy-{page}")
        pane.show_queue()
        await walk_request(self._desk, self._control, self._picture)

    async def _picture(self, name: str, dialog: QWidget | None = None) -> None:
        """Let everything settle, then draw the window into a PNG, with the dialog that stands over it."""
        for _ in range(3):
            await asyncio.sleep(QUIET_SECONDS / 3)
            await self._desk.tasks.drain()
        window = self._desk.window
        ratio = window.devicePixelRatioF()
        image = QImage(window.size() * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        window.render(painter, QPoint())
        if dialog is not None:
            corner = QPoint((window.width() - dialog.width()) // 2, (window.height() - dialog.height()) // 2)
            painter.fillRect(window.rect(), QColor(0, 0, 0, 70))
            dialog.render(painter, corner)
        painter.end()
        path = self._folder / f"{len(self.pictures) + 1:02d}-{name}.png"
        if not image.save(str(path)):
            raise OSError(f"{path} cannot be written")
        self.pictures.append(path)


def telling_conversations(session: Session) -> dict[str, int]:
    """Conversations that show the most: an open one with files, a closed one, one with a failure, a request."""
    queries = {
        "open": "SELECT v.id FROM conversation v JOIN contact c ON c.id = v.contact_id WHERE v.window_until >"
                " sanjog_now() AND c.language = 'mr' AND v.suspected = '' ORDER BY (SELECT count(*) FROM message m"
                " WHERE m.conversation_id = v.id) DESC, v.last_at DESC LIMIT 1",
        "gujarati": "SELECT v.id FROM conversation v JOIN contact c ON c.id = v.contact_id WHERE c.language = 'gu'"
                    " ORDER BY (SELECT count(*) FROM message m JOIN attachment a ON a.message_id = m.id"
                    " WHERE m.conversation_id = v.id AND a.state = 'ready') DESC, v.last_at DESC LIMIT 1",
        "kinds": "SELECT conversation_id FROM message WHERE kind IN ('order', 'call', 'unsupported', 'location')"
                 " GROUP BY conversation_id ORDER BY count(DISTINCT kind) DESC, count(*) DESC LIMIT 1",
        "closed": "SELECT id FROM conversation WHERE window_until < sanjog_now() AND suspected = ''"
                  " ORDER BY last_at DESC LIMIT 1",
        "failed": "SELECT id FROM conversation WHERE failed > 0 ORDER BY last_at DESC LIMIT 1",
        "request": "SELECT id FROM conversation WHERE suspected <> '' ORDER BY last_at DESC LIMIT 1",
    }  # fmt: skip
    found = {name: session.value(sql) for name, sql in queries.items()}
    return {name: conversation for name, conversation in found.items() if conversation is not None}


def run_tour(folder: Path, *, theme: str, language: str, scale: int) -> list[Path]:
    """Take the tour; the paths of its pictures. Raises OSError when ``folder`` cannot be written."""
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application(sys.argv[:1])
    tours: list[Tour] = []
    with tempfile.TemporaryDirectory(prefix="sanjog-tour-") as root:
        demo = Demo(Path(root), automatic=False)
        try:
            demo.open({"theme": theme, "language": language, "text_scale": scale})
            run_desk(app, lambda application: _guided(application, demo, folder, tours))
        finally:
            demo.close()
    if tours[0].failure is not None:
        raise tours[0].failure
    return tours[0].pictures


def _guided(app: QApplication, demo: Demo, folder: Path, tours: list[Tour]) -> Desk:
    def ready() -> None:
        desk.tasks.start(tours[0].take())

    desk = Desk(app, demo.profile, key=demo.key, ready=ready)
    tours.append(Tour(desk, folder, demo.control))
    return desk

