"""The composition root: builds the window, the profile behind it and the loops, and ends them in order.

Nothing else wires. The window shows one of three pages: first run, locked, or the shell of an unlocked profile.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import qasync
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from sanjog_desktop.core import Core
from sanjog_desktop.domain.clock import Clock, SystemClock
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.beside import Beside
from sanjog_desktop.gui.first_paint import FirstPaint
from sanjog_desktop.gui.fonts import load_fonts
from sanjog_desktop.gui.garbage import GuiThreadCollector
from sanjog_desktop.gui.language import Language
from sanjog_desktop.gui.tasks import Tasks
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.logs import keep_log
from sanjog_desktop.store.errors import StoreInUse
from sanjog_desktop.store.reads import settings
from sanjog_desktop.store.vault import Vault

if TYPE_CHECKING:
    from sanjog_desktop.gui.context import Context
    from sanjog_desktop.gui.instance import FirstInstance
    from sanjog_desktop.gui.shell import Shell
    from sanjog_desktop.store.session import Session

log = logging.getLogger(__name__)

WINDOW_SIZE = (1440, 900)
WINDOW_FILE = "window.ini"
PAINT_WAIT_MS = 1_500
THREADS = 4


class Window(QMainWindow):
    """The one window. Closing it asks for ``closing``; it goes once everything behind it has ended."""

    def __init__(self, closing: Callable[[], None], window_file: Path) -> None:
        super().__init__()
        self._closing = closing
        # Asked at every closing: whether the program goes on beside the clock, so that the window only hides.
        self.hides_only: Callable[[], bool] | None = None
        self._settings = QSettings(str(window_file), QSettings.Format.IniFormat)
        self.pages = QStackedWidget()
        self.setCentralWidget(self.pages)
        self.setWindowTitle("Sanjog Desktop")
        self.resize(*WINDOW_SIZE)
        geometry = self._settings.value("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)

    @property
    def kept(self) -> QSettings:
        """What is remembered outside the store: geometry, language, what closing does."""
        return self._settings

    @property
    def language(self) -> str:
        """What the window spoke last: the lock page cannot read the setting in the store. Empty: the system's."""
        return str(self._settings.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    def show_page(self, page: QWidget) -> None:
        """Show ``page`` instead of what was shown; the old page is destroyed with all it held."""
        old = self.pages.currentWidget()
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        if old is not None:
            self.pages.removeWidget(old)
            old.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the geometry, hide, and let what runs behind come to its end first."""
        self._settings.setValue("geometry", self.saveGeometry())
        event.ignore()
        if self.hides_only is not None and self.hides_only():
            return
        self.hide()
        self._closing()


class Desk:
    """One run of the application on one profile.

    ``ready`` is called once, after the list of chats (or the page that asks for the key) has been painted.
    ``on_demo`` is what the first-run page's demo button does.
    """

    def __init__(
        self,
        app: QApplication,
        profile: Path,
        *,
        clock: Clock | None = None,
        ready: Callable[[], None] | None = None,
        on_demo: Callable[[], None] | None = None,
        key: bytes | None = None,
    ) -> None:
        self._app = app
        self._profile = profile
        self._clock = clock or SystemClock()
        self._ready = ready
        self._on_demo = on_demo
        self._key = key
        self._working = False
        self._first: FirstInstance | None = None
        self._done = asyncio.Event()
        self._vault = Vault(profile)
        self._language = Language(app)
        self.tasks = Tasks()
        self.theme = Theme(app)
        self.core: Core | None = None
        self.shell: Shell | None = None
        self.window = Window(self._done.set, profile / WINDOW_FILE)
        self.beside = Beside(self.window, self.window.kept, self._clock, self.quit)
        self.window.hides_only = self.beside.takes_over

    async def run(self) -> None:
        """Show the window until it is closed, then end everything behind it."""
        self._app.setQuitOnLastWindowClosed(False)
        # The event loop's own would be ten QThreads, all of them started with the first job.
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(THREADS, "desk"))
        self.theme.apply("system")
        self.speak(self.window.language)
        await self.enter()
        self.window.show()
        if self._ready is not None:
            self._after_paint(self._ready)
        await self._done.wait()
        self.beside.end()
        await self.leave()
        await self.tasks.close()
        # While the loop still runs: a widget that outlived it could start a task on no loop.
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)

    def show_again(self) -> None:
        """Bring the window to the front: somebody started the program a second time."""
        self.beside.bring_up()

    def quit(self) -> None:
        """Close the window and end."""
        self.window.hides_only = None
        self.window.close()

    # Pages ------------------------------------------------------------------------------------------

    async def enter(self) -> None:
        """Show the page this profile begins with: the shell when a key is at hand, else lock or first run."""
        if self._key is not None:
            await self.unlock(self._key)
        elif not self._vault.exists:
            self._show_first_run()
        elif (key := self._vault.unlock_with_keychain()) is not None:
            await self.unlock(key)
        else:
            self.show_lock_page()

    def _show_first_run(self) -> None:
        from sanjog_desktop.gui.onboarding.page import OnboardingPage

        page = OnboardingPage(self._vault, self.tasks, self.theme)
        page.profile_created.connect(lambda key: self.tasks.start(self._begin(key)))
        page.demo_requested.connect(self._start_demo)
        page.restore_requested.connect(lambda: self.show_restore_page(None))
        self.window.show_page(page)

    def _start_demo(self) -> None:
        if self._on_demo is not None:
            self._on_demo()
        self.quit()

    async def _begin(self, key: bytes) -> None:
        """The first look at a new profile is the page that connects it."""
        await self.unlock(key)
        if self.shell is not None:
            self.shell.open_pane("settings", None)

    def show_lock_page(self) -> None:
        """Ask for the key; nothing of the store is open meanwhile."""
        from sanjog_desktop.gui.lock.page import LockPage

        page = LockPage(self._vault, self.tasks, self.theme)
        page.unlocked.connect(lambda key: self.tasks.start(self.unlock(key)))
        page.fresh_start_requested.connect(self._fresh_start)
        self.window.show_page(page)

    def _fresh_start(self) -> None:
        """Set the unreadable profile aside, whole, and begin anew: nothing is thrown away for a lost key."""
        aside = self._profile / f"set-aside-{self._clock.now()}"
        aside.mkdir()
        for path in list(self._profile.iterdir()):
            if path != aside and path.name != WINDOW_FILE and not path.name.startswith("set-aside-"):
                path.rename(aside / path.name)
        self._show_first_run()

    # The unlocked profile ---------------------------------------------------------------------------

    async def unlock(self, key: bytes) -> None:
        """Open the store with ``key`` and show the shell; a store that does not open is said on the page."""
        self._profile.mkdir(parents=True, exist_ok=True)
        core = Core(self._profile, key, self._clock)
        core.render_pdf = draw_certificate
        opening = asyncio.get_running_loop().run_in_executor(None, core.open)
        from sanjog_desktop.gui.chats import pane  # noqa: F401 - loaded while the store opens
        from sanjog_desktop.gui.shell import Shell  # noqa: F401

        try:
            await opening
        except StoreInUse as error:
            self._give_way(error)
            return
        except UserError as error:
            self.show_failure(error)
            return
        self.core, self._working = core, False
        shell = await self._show_shell(core)
        # The network waits until the first paint is on the screen: what is stored shows at once. A window that starts
        # minimised is not painted, and yet must receive.
        start = partial(self._start_work, core)
        shell.panes["chats"].painted.connect(start, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(PAINT_WAIT_MS, shell, start)

    async def _show_shell(self, core: Core) -> Shell:
        from sanjog_desktop.gui.shell import Shell

        def preferences(session: Session) -> tuple[str, int, str, str]:
            defaults = {"theme": "system", "text_scale": 100, "language": "", "staff_name": ""}
            theme, scale, language, staff = (settings.setting(session, *pair) for pair in defaults.items())
            return theme, scale, language, staff

        theme, scale, language, staff = await core.db.read(preferences)
        self.theme.apply(theme, zoom=scale / 100)
        self.speak(language)
        shell = self.shell = Shell(self._context(core, staff))
        core.tell_alarms = shell.tell_alarms
        self.window.show_page(shell)
        return shell

    def _context(self, core: Core, staff: str) -> Context:
        from sanjog_desktop.checks import LiveChecks
        from sanjog_desktop.gui.context import Context

        context = Context(
            db=core.db,
            files=core.files,
            clock=self._clock,
            tasks=self.tasks,
            state=core.state,
            theme=self.theme,
            staff=staff,
            profile_dir=self._profile,
            window_file=self._profile / WINDOW_FILE,
            wake_outbox=lambda: core.wake("outbox"),
            wake_media=lambda: core.wake("media"),
            wake_templates=lambda: core.wake("templates"),
            wake_erasures=lambda: core.wake("erasures"),
            block=core.block,
            erasure_outcome=core.erasure_outcome,
            lock=self._do(self.lock),
            quit=self.quit,
            vault=self._vault,
            checks=LiveChecks(),
            reconnect=self._do(core.reconnect),
            set_language=self.set_language,
            backups=lambda: core.backups,
            restore=self._restore,
            tray=self.beside.icon,
            show_unread=self.beside.show_unread,
            bring_up=self.beside.bring_up,
        )
        context.note_read = lambda what, kind, id: core.reads.note(what, kind, id, context.staff)
        return context

    def _do(self, work: Callable[[], Coroutine[Any, Any, None]]) -> Callable[[], None]:
        """A callback that starts ``work``."""

        def start() -> None:
            self.tasks.start(work())

        return start

    def _start_work(self, core: Core) -> None:
        if self.core is core and not self._working:
            self._working = True
            self.beside.begin()
            self._listen_for_others()
            self.tasks.start(self._begin_work(core))

    async def _begin_work(self, core: Core) -> None:
        shell = self.shell
        if shell is not None:
            self.beside.follow(shell)
            await shell.begin_notifying()
        if self.core is core:
            await core.start_loops()

    def _listen_for_others(self) -> None:
        """A later start on this profile shows this window. Loaded after the first paint, which it must not delay."""
        if self._first is None:
            from sanjog_desktop.gui.instance import FirstInstance

            self._first = FirstInstance(self._profile, self.window)
            self._first.called.connect(self.show_again)

    def _give_way(self, error: StoreInUse) -> None:
        """The profile is open in another window: show that one and end, or say so when it does not answer."""
        from sanjog_desktop.gui.instance import call_first

        if call_first(self._profile):
            self.quit()
        else:
            self.show_failure(error)

    async def leave(self) -> None:
        """End the loops and close the store; safe when nothing is open."""
        core, shell = self.core, self.shell
        self.core = self.shell = None
        self.beside.follow(None)
        if shell is not None:
            await shell.leave()
        if core is not None:
            await core.stop_loops()
            await asyncio.to_thread(core.close)

    async def lock(self) -> None:
        """Drop the key: loops ended, store closed, shell destroyed, lock page shown."""
        if self.core is not None:
            await self.leave()
            self.show_lock_page()

    def show_restore_page(self, key: bytes | None, folder: str = "") -> None:
        """Ask for the backup to put back; ``key`` is the profile's own when it was open just before."""
        from sanjog_desktop.gui.lock.restore_page import RestorePage

        page = RestorePage(self.theme, self.tasks, self._profile, self._clock, live_key=key, folder=folder)

        async def enter() -> None:
            await (self.enter() if key is None else self.unlock(key))

        page.restored.connect(lambda _done: self.tasks.start(enter()))
        page.back_requested.connect(lambda: self.tasks.start(enter()))
        self.window.show_page(page)

    def _restore(self, folder: str) -> None:
        self.tasks.start(self.leave_to_restore(folder))

    async def leave_to_restore(self, folder: str) -> None:
        """Close the profile and ask for the backup to put back."""
        if self.core is not None:
            key = self.core.key
            await self.leave()
            self.show_restore_page(key, folder)

    def show_failure(self, error: UserError) -> None:
        """Say why the store does not open, with what to do."""
        from sanjog_desktop.gui.lock.failure import FailurePage

        page = FailurePage(self.theme, tr_text(error.text), tr_text(error.hint))
        page.retry_requested.connect(lambda: self.tasks.start(self.enter()))
        page.restore_requested.connect(lambda: self.show_restore_page(None))
        page.quit_requested.connect(self.quit)
        self.window.show_page(page)

    # Words and paint --------------------------------------------------------------------------------

    def speak(self, language: str) -> None:
        """Use ``language`` (en, hi, mr, gu; empty: the system's) for what is built from now, and remember it."""
        self._language.use(language)
        self.window.language = language
        self.window.setLocale(self._language.typing)

    def set_language(self, language: str) -> None:
        """Speak another language at once: the shell is built anew, open where it was chosen.

        The caller has stored the choice.
        """
        self.speak(language)
        self.tasks.start(self._show_anew())

    async def _show_anew(self) -> None:
        core, shell = self.core, self.shell
        if core is None or shell is None:
            return
        await shell.leave()
        if self.core is core:
            shell = await self._show_shell(core)
            shell.open_pane("settings", "appearance")
            self.beside.follow(shell)
            await shell.begin_notifying()

    def _after_paint(self, then: Callable[[], None]) -> None:
        if self.shell is not None:
            self.shell.panes["chats"].painted.connect(then)
        else:
            FirstPaint(self.window, then)


def make_application(arguments: list[str]) -> QApplication:
    """The Qt application with the bundled fonts; one a process."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Faces say of every script that they lack it, and FFmpeg narrates: neither concerns anybody at the desk.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false;qt.multimedia.*=false")
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(arguments)
    app.setApplicationName("Sanjog Desktop")
    load_fonts()
    GuiThreadCollector(app)
    # The window waits at most this long for a thread that computes (default 5 ms): bench catch-up, 99 of 100 stalls
    # below 10 ms instead of 17.
    sys.setswitchinterval(0.001)
    return app


def run_desk(app: QApplication, make: Callable[[QApplication], Desk]) -> int:
    """Run a desk on an event loop of Qt's until its window is closed."""
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:

        async def main() -> None:
            await make(app).run()

        runner.run(main())
    return 0


def run_app(profile: Path, *, smoke: bool = False) -> int:
    """The application on ``profile``; with ``smoke`` it says ``ready`` after its first paint and ends."""
    app = make_application(sys.argv[:1])
    log_files = keep_log(profile)
    demo_wanted = []

    def make(application: QApplication) -> Desk:
        desk = Desk(application, profile, on_demo=lambda: demo_wanted.append(True))
        if smoke:
            desk._ready = lambda: say_ready(desk)
        return desk

    code = run_desk(app, make)
    log_files.close()
    if demo_wanted:
        from subprocess import Popen

        Popen([sys.executable, "-m", "sanjog_desktop", "--demo"])
    return code


def say_ready(desk: Desk) -> None:
    """Tell whoever started us that the window is painted, then end."""
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    desk.quit()


def draw_certificate(html: str, language: str) -> bytes:
    """A page as a PDF; loaded when the first one is drawn."""
    from sanjog_desktop.gui.pdf import render_pdf

    return render_pdf(html, language)
