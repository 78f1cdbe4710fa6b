"""What is told of while somebody looks elsewhere, how much of it, and when nothing is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMessageBox, QSystemTrayIcon, QWidget

from sanjog_desktop.actions import chat_work, settings
from sanjog_desktop.actions.request_clock import Alarm
from sanjog_desktop.domain.clock import DAY, HOUR, MINUTE
from sanjog_desktop.domain.notifying import SETTING, Rules
from sanjog_desktop.gui.beside import Beside, stays
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.notifying.notifier import Notifier
from sanjog_desktop.gui.notifying.senders import BalloonSender, Sender, Toast
from sanjog_desktop.gui.settings.notifications_page import NotificationsPage
from sanjog_desktop.gui.shell import Shell
from sanjog_desktop.gui.tray import Tray, tray_icon
from sanjog_desktop.store.session import Session
from tests.gui.chat_sample import add_message
from tests.gui.conftest import settled
from tests.helpers.processes import ROOT
from tests.helpers.walk import nameless

Run = Callable[..., Any]


class Screen(Sender):
    """A screen that remembers what stands on it."""

    def __init__(self) -> None:
        super().__init__()
        self.stands: dict[str, Toast] = {}

    def show(self, toast: Toast) -> None:
        self.stands[toast.key] = toast

    def take_back(self, key: str) -> None:
        self.stands.pop(key, None)

    def take_all_back(self) -> None:
        self.stands.clear()

    @property
    def said(self) -> str:
        return " | ".join(f"{toast.title}: {toast.body}" for toast in self.stands.values())


class Looking:
    """Where somebody's eyes are, and the chat that a press opened."""

    def __init__(self, ctx: Context) -> None:
        self.chat: int | None = None
        self.in_front = False
        self.opened: list[tuple[str, object]] = []
        ctx.open_pane = lambda name, subject: self.opened.append((name, subject))
        ctx.bring_up = lambda: self.opened.append(("window", None))


def write(session: Session, /, chat: int, body: str = "Namaste", **more: Any) -> None:
    add_message(session, chat, session.now(), "in", body, **more)
    session.execute(
        "UPDATE conversation SET unread = unread + 1, preview = ?, last_direction = 'in', last_at = ? WHERE id = ?",
        (body, session.now(), chat),
    )
    session.changed("conversation", chat)


async def begin(ctx: Context, parent: QWidget | None = None, **rules: Any) -> tuple[Notifier, Screen, Looking]:
    if rules:
        await ctx.db.write(settings.put, SETTING, msgspec.to_builtins(Rules(**rules)))
    screen, looking = Screen(), Looking(ctx)
    notifier = Notifier(ctx, lambda: looking.chat, lambda: looking.in_front, parent, sender=screen)
    notifier._timer.setInterval(0)
    ctx.db.on_changes(notifier.apply)
    await notifier.begin()
    return notifier, screen, looking


def test_new_messages_are_told_privately_grouped_and_taken_back_when_read(agency: Context, qt_run: Run) -> None:
    async def drive() -> None:
        notifier, screen, looking = await begin(agency)
        await settled(agency)
        assert screen.said == ""  # what was there before is no news
        await agency.db.write(write, 1, "Secret words")
        await settled(agency)
        assert screen.said == "Sunita N.: New message"
        await agency.db.write(write, 1)
        await settled(agency)
        assert screen.said == "Sunita N.: 2 new messages"  # in the place of the first
        await agency.db.write(write, 4)
        await settled(agency)
        assert screen.stands["chat:4"].title == "New message"  # a number is nobody's name
        screen.pressed.emit("chat:1")
        assert looking.opened == [("window", None), ("chats", 1)]
        await agency.db.write(lambda s: (s.execute("UPDATE conversation SET unread = 0"), s.changed("conversation", 4)))
        await settled(agency)
        assert "chat:4" not in screen.stands
        notifier.leave()
        assert not screen.stands

    qt_run(drive())


def test_many_chats_at_once_are_told_as_one_after_catching_up(agency: Context, qt_run: Run) -> None:
    async def drive() -> None:
        notifier, screen, _ = await begin(agency)
        agency.state.applied(5, level=False)
        for chat in range(1, 7):
            await agency.db.write(write, chat)
        await settled(agency)
        assert agency.state.behind and not screen.stands
        agency.state.applied(1, level=True)
        await settled(agency)
        assert list(screen.stands) == ["chats"]
        toast = screen.stands["chats"]
        assert toast.title == "6 new messages" and "more" in toast.body
        notifier.press("chats")

    qt_run(drive())


def test_nothing_is_told_of_what_is_on_the_screen_muted_blocked_or_somebody_elses(
    agency: Context, qt_run: Run
) -> None:
    async def drive() -> None:
        _, screen, looking = await begin(agency, which="mine_or_free")
        looking.chat = 1
        await agency.db.write(chat_work.mute, 2, agency.clock.now() + DAY)
        await agency.db.write(lambda s: s.execute("UPDATE contact_point SET blocked_at = 1 WHERE id = 'p3'"))
        await agency.db.write(chat_work.assign, 5, "Ravi", staff="Meera")
        for chat in (1, 2, 3, 5):
            await agency.db.write(write, chat)
        await agency.db.write(write, 6, "Notice", kind="system")
        await settled(agency)
        assert not screen.stands
        await agency.db.write(write, 8)
        await settled(agency)
        assert list(screen.stands) == ["chat:8"]
        screen.stands.clear()
        await agency.db.write(settings.put, SETTING, {"in_front": False})
        looking.chat, looking.in_front = None, True
        await agency.db.write(write, 7)
        await settled(agency)
        assert not screen.stands

    qt_run(drive())


def test_quiet_hours_pauses_and_hidden_names(agency: Context, qt_run: Run) -> None:
    async def drive() -> None:
        _, screen, _ = await begin(agency, paused_until=agency.clock.now() + HOUR)
        await agency.db.write(write, 1)
        await settled(agency)
        assert not screen.stands
        await agency.db.write(settings.put, SETTING, {"show": "text"})
        await agency.db.write(write, 1, "Yes, on Sunday")
        await settled(agency)
        assert screen.said == "Sunita Namuna, mother of Aarav: Yes, on Sunday"
        agency.veil.set_counter(True)
        await agency.db.write(write, 2, "Words of a father")
        await settled(agency)
        assert screen.stands["chat:2"].title == "New message" and not screen.stands["chat:2"].body
        agency.veil.set_counter(False)
        await agency.db.write(settings.put, SETTING, {"show": "nothing"})
        await agency.db.write(write, 3)
        await settled(agency)
        assert screen.stands["chat:3"].title == "New message"

    qt_run(drive())


def test_failures_mentions_closing_windows_and_requests_are_told(agency: Context, qt_run: Run) -> None:
    def fail(session: Session) -> None:
        message = add_message(session, 7, session.now(), "out", "Hello", status="failed", sent_by="Meera")
        session.execute("UPDATE message SET status_at = ? WHERE id = ?", (session.now(), message))

    def mention(session: Session) -> None:
        # Written by a colleague at another PC, long before it came here.
        session.execute(
            "INSERT INTO chat_note(id, conversation_id, at, body, staff, mentions)"
            " VALUES ('n9', 3, 1, '@Meera', 'Ravi', '[\"Meera\"]')"
        )
        session.changed("chat_line", 3)

    async def drive() -> None:
        notifier, screen, _ = await begin(agency)
        await agency.db.write(fail)
        await agency.db.write(mention)
        await settled(agency)
        assert "Not sent to Anil U." in screen.said
        assert "Ravi mentioned you: In a note on the chat with Kavita M." in screen.said
        screen.stands.clear()
        soon = agency.clock.now() + 20 * MINUTE
        await agency.db.write(lambda s: s.execute("UPDATE conversation SET window_until = ? WHERE id = 2", (soon,)))
        await notifier.look_at_windows()
        assert screen.said == "Rajesh U. waits for an answer: Its window closes in 20 m."
        screen.stands.clear()
        await notifier.look_at_windows()
        assert not screen.stands  # once a window
        notifier.tell_alarms([Alarm("r1", "PR-0001", 100), Alarm("r2", "PR-0002", 75), Alarm("r3", "PR-0003", 75)])
        assert screen.said == "PR-0001 is overdue.: 2 more requests too."

    qt_run(drive())


def test_the_window_knows_which_chat_is_looked_at(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        shell = Shell(agency)
        qtbot.addWidget(shell)
        shell.show()
        shell.activateWindow()
        await settled(agency)
        shell.panes["chats"].show_conversation(3)
        await settled(agency)
        assert shell.looked_at() == 3
        shell.open_pane("settings", "notifications")
        await settled(agency)
        assert shell.looked_at() is None
        page = shell.panes["settings"].notifications
        assert page.isVisible() and not nameless(page)
        await shell.begin_notifying()
        assert shell.notifier is not None
        await shell.leave()

    qt_run(drive())


def test_the_settings_are_in_force_at_once(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        notifier, _, _ = await begin(agency)
        page = NotificationsPage(agency)
        qtbot.addWidget(page)
        await page.load()
        assert "Sunita N." in page.example.text() and not page.quiet_from.isEnabled()
        page.show_.setCurrentIndex(page.show_.findData("text"))
        page.show_.activated.emit(page.show_.currentIndex())
        page.quiet.setChecked(True)
        page.days[6].setChecked(True)
        page.switches["sound"].setChecked(False)
        await settled(agency)
        assert notifier.rules == Rules(show="text", quiet=True, quiet_days=(6,), sound=False)
        assert "Sunday" in page.example.text() and page.quiet_from.isEnabled()

    qt_run(drive())


def test_the_tray_says_what_waits_and_what_can_be_done(agency: Context, qt_run: Run, qtbot: Any, tmp_path: Any) -> None:
    wanted: list[str] = []

    async def drive() -> None:
        tray = Tray()
        tray.wanted.connect(wanted.append)
        assert "locked" in tray.icon.toolTip() and not tray.actions_["lock"].isEnabled()
        tray.show_locked(False)
        tray.show_unread(7)
        assert "7 unread" in tray.icon.toolTip()
        assert not tray_icon(120).isNull()
        for name in ("open", "hour", "quit"):
            tray.actions_[name].trigger()
        assert wanted == ["open", "hour", "quit"]
        balloon = BalloonSender(tray.icon)
        pressed: list[str] = []
        balloon.pressed.connect(pressed.append)
        balloon.show(Toast("chat:1", "Sunita N.", "New message"))
        tray.icon.messageClicked.emit()
        balloon.take_back("chat:1")
        tray.icon.messageClicked.emit()
        assert pressed == ["chat:1"]
        tray.vanish()

    qt_run(drive())


def test_closing_asks_once_whether_to_stay_beside_the_clock(
    agency: Context, qt_run: Run, qtbot: Any, tmp_path: Any
) -> None:
    quits: list[int] = []

    async def drive() -> None:
        kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        window = QWidget()
        qtbot.addWidget(window)
        window.show()
        beside = Beside(window, kept, agency.clock, lambda: quits.append(1))
        agency.lock = lambda: quits.append(2)
        shell = Shell(agency)
        qtbot.addWidget(shell)
        await settled(agency)
        beside.follow(shell)
        assert not beside.takes_over()  # no tray: closing quits, as ever
        beside.tray = Tray(beside)
        beside.follow(shell)
        assert beside.takes_over() and window.isVisible()
        box = beside._question
        assert isinstance(box, QMessageBox)
        box.buttons()[0].click()
        assert not window.isVisible() and stays(kept) == "yes" and not quits
        beside.choose("open")
        assert window.isVisible()
        assert beside.takes_over() and not window.isVisible()
        beside.choose("hour")
        await settled(agency)
        assert agency.db.read_sync(settings.get, SETTING)["paused_until"] == agency.clock.now() + HOUR
        assert beside.tray.actions_["resume"].isVisible()
        beside.choose("resume")
        await settled(agency)
        assert agency.db.read_sync(settings.get, SETTING)["paused_until"] == 0
        beside.choose("hide")
        assert agency.veil.is_counter
        agency.veil.set_counter(False)
        beside.choose("lock")
        beside.choose("quit")
        assert quits == [2, 1]
        beside.end()
        await shell.leave()

    qt_run(drive())


_SERVICE = """
import sys
from PySide6.QtCore import ClassInfo, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication

@ClassInfo({"D-Bus Interface": "org.freedesktop.Notifications"})
class Service(QObject):
    ActionInvoked = Signal("uint", "QString")
    NotificationClosed = Signal("uint", "uint")
    @Slot("QString", "uint", "QString", "QString", "QString", "QStringList", "QVariantMap", int, result="uint")
    def Notify(self, app, replaces, icon, title, body, actions, hints, timeout):
        print("notify", replaces, title, "/", body, "/", actions[:1], hints["suppress-sound"], flush=True)
        if replaces:
            QTimer.singleShot(50, lambda: self.ActionInvoked.emit(replaces, "default"))
        return replaces or 41
    @Slot(result="QStringList")
    def GetCapabilities(self):
        return ["body", "body-markup", "actions"]
    @Slot("uint")
    def CloseNotification(self, given):
        print("close", given, flush=True)

app = QApplication([])
bus, service = QDBusConnection.sessionBus(), Service()
assert bus.registerObject("/org/freedesktop/Notifications", service, QDBusConnection.RegisterOption.ExportAllContents)
assert bus.registerService("org.freedesktop.Notifications")
QTimer.singleShot(20_000, lambda: app.exit(3))
print("ready", flush=True)
sys.exit(app.exec())
"""
_TELLER = """
import asyncio, sys
import qasync
from PySide6.QtWidgets import QApplication
from sanjog_desktop.gui.notifying.senders import BusSender, Toast
from sanjog_desktop.gui.tasks import Tasks

async def drive():
    assert BusSender.is_there()
    tasks, pressed = Tasks(), asyncio.Event()
    sender = BusSender(tasks, "Open")
    keys = []
    sender.pressed.connect(lambda key: (keys.append(key), pressed.set()))
    sender.show(Toast("chat:1", "Sunita N.", "<b>New</b> & more"))
    sender.show(Toast("chat:1", "Sunita N.", "2 new messages", sound=False))
    await asyncio.wait_for(pressed.wait(), 15)
    assert keys == ["chat:1"], keys
    sender.take_back("chat:1")
    await tasks.settle()

app = QApplication([])
with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
    runner.run(drive())
print("told", flush=True)
"""


def test_the_desktops_own_service_shows_replaces_and_closes(tmp_path: Any) -> None:
    """With a bus of its own, where this system has one; elsewhere the tray's balloon above is what can be tried."""
    if sys.platform != "linux" or shutil.which("dbus-run-session") is None:
        assert QSystemTrayIcon.supportsMessages() in (True, False)
        return
    (tmp_path / "service.py").write_text(_SERVICE)
    (tmp_path / "teller.py").write_text(_TELLER)
    script = f"""
      "{sys.executable}" "{tmp_path}/service.py" > "{tmp_path}/said" 2>&1 & child=$!
      until grep -q 'ready\\|Error' "{tmp_path}/said"; do sleep 0.05; done
      "{sys.executable}" "{tmp_path}/teller.py"; code=$?
      kill $child; exit $code"""
    run = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script],
        cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    said = (tmp_path / "said").read_text()
    assert run.returncode == 0, said + run.stderr
    assert "notify 0 Sunita N. / &lt;b&gt;New&lt;/b&gt; &amp; more / ['default'] False" in said
    assert "notify 41 Sunita N. / 2 new messages / ['default'] True" in said and "close 41" in said
