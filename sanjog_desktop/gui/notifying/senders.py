"""How a notification reaches the screen: the desktop's own service, or the tray icon's balloon.

Linux: ``org.freedesktop.Notifications`` by D-Bus, which can replace and take back what it showed. Windows, macOS, and
where no such service answers: ``QSystemTrayIcon.showMessage``, which the system shows as its own toast.
"""

from __future__ import annotations

import asyncio
import html
import logging
import sys
from typing import Any, Final

import msgspec
from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, SLOT, QMetaObject, QObject, Signal, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from sanjog_desktop.gui.tasks import Tasks

log = logging.getLogger(__name__)

_SERVICE: Final = "org.freedesktop.Notifications"
_PATH: Final = "/org/freedesktop/Notifications"
_ANSWER_MS: Final = 2_000
_APPLICATION: Final = "Sanjog Desktop"
_SHOWN_MS: Final = 8_000
# PySide declares bytes for these, and takes text.
_ACTED: Any = SLOT("acted(uint,QString)")
_CLOSED: Any = SLOT("closed(uint,uint)")


class Toast(msgspec.Struct, frozen=True):
    """One notification. ``key`` says what it is about: a later one with the same key takes its place."""

    key: str
    title: str
    body: str
    sound: bool = True
    urgent: bool = False


class Sender(QObject):
    """Shows notifications; ``pressed(key)`` when somebody presses one. This one shows nothing: no screen to show it on
    was found, and the badge has to do.
    """

    pressed = Signal(str)

    def show(self, toast: Toast) -> None:
        """Show one, in the place of an earlier one with its key."""

    def take_back(self, key: str) -> None:
        """Remove one that says what is no longer so; unknown keys are ignored."""

    def take_all_back(self) -> None:
        """Remove everything: whoever sits down after the lock must not read it."""


class BalloonSender(Sender):
    """By the tray icon; the system keeps only the last one, so a press is taken to mean that."""

    def __init__(self, tray: QSystemTrayIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = tray
        self._key = ""
        tray.messageClicked.connect(self._clicked)

    def show(self, toast: Toast) -> None:
        """Show it as the system's own toast."""
        self._key = toast.key
        self._tray.showMessage(toast.title, toast.body, self._tray.icon(), _SHOWN_MS)

    def take_back(self, key: str) -> None:
        """What is shown goes by itself; a press on it leads nowhere any more."""
        if key == self._key:
            self._key = ""

    def take_all_back(self) -> None:
        """As :meth:`take_back`, of whatever was shown last."""
        self._key = ""

    def _clicked(self) -> None:
        if self._key:
            self.pressed.emit(self._key)


class BusSender(Sender):
    """By the desktop's notification service. ``failed()`` when it does not answer: another sender has to do."""

    failed = Signal(object)

    def __init__(self, tasks: Tasks, open_word: str, parent: QObject | None = None) -> None:
        """``open_word`` is what a press is called where the desktop shows it as a button."""
        super().__init__(parent)
        self._tasks, self._open_word = tasks, open_word
        self._ids: dict[str, int] = {}
        self._abilities: frozenset[str] | None = None
        self._turn = asyncio.Lock()
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.sessionBus()
        bus.connect(_SERVICE, _PATH, _SERVICE, "ActionInvoked", self, _ACTED)
        bus.connect(_SERVICE, _PATH, _SERVICE, "NotificationClosed", self, _CLOSED)

    @staticmethod
    def is_there() -> bool:
        """Whether this system has a session bus to ask."""
        if sys.platform in ("win32", "darwin"):
            return False
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:  # a bundle without D-Bus
            return False
        return QDBusConnection.sessionBus().isConnected()

    def show(self, toast: Toast) -> None:
        """Show it; one after the other, so that a later one finds the number of the earlier."""
        self._tasks.start(self._show(toast), owner=self)

    async def _show(self, toast: Toast) -> None:
        async with self._turn:
            try:
                if self._abilities is None:
                    self._abilities = frozenset(await asyncio.to_thread(_abilities))
                given = await asyncio.to_thread(
                    _notify, toast, self._ids.get(toast.key, 0), self._abilities, self._open_word
                )
            except OSError as error:
                log.info("no notification service: %s", error)
                self.failed.emit(toast)
                return
            self._ids[toast.key] = given

    def take_back(self, key: str) -> None:
        """Have the desktop close it."""
        self._tasks.start(self._take_back(key), owner=self)

    async def _take_back(self, key: str) -> None:
        async with self._turn:
            given = self._ids.pop(key, 0)
            if given:
                await asyncio.to_thread(_close, given)

    def take_all_back(self) -> None:
        """Close everything that still stands, at once: the profile is about to be locked."""
        standing, self._ids = list(self._ids.values()), {}
        for given in standing:
            _close(given)

    @Slot("uint", str)
    def acted(self, given: int, _action: str) -> None:
        """The desktop says that somebody pressed one; it tells every program, so the number must be ours."""
        key = next((key for key, mine in self._ids.items() if mine == given), "")
        if key:
            self.pressed.emit(key)

    @Slot("uint", "uint")
    def closed(self, given: int, _reason: int) -> None:
        """One is gone; its number may be given to somebody else."""
        self._ids = {key: mine for key, mine in self._ids.items() if mine != given}


def _face() -> Any:
    """The service as an object whose methods carry the service's own types, unsigned numbers among them."""
    from PySide6.QtDBus import QDBusConnection, QDBusInterface

    face = QDBusInterface(_SERVICE, _PATH, _SERVICE, QDBusConnection.sessionBus())
    face.setTimeout(_ANSWER_MS)
    if not face.isValid():
        raise ConnectionError(face.lastError().message() or "not there")
    return face


def _abilities() -> list[str]:
    found = QMetaObject.invokeMethod(_face(), "GetCapabilities", Q_RETURN_ARG("QStringList"))
    return [str(each) for each in found] if isinstance(found, list | tuple) else []


def _notify(toast: Toast, replaces: int, abilities: frozenset[str], open_word: str) -> int:
    # What people wrote must not be read as markup, which the desktop may follow (links, pictures).
    body = html.escape(toast.body, quote=False) if "body-markup" in abilities else toast.body
    hints = {"category": "im.received", "suppress-sound": not toast.sound, "desktop-entry": "sanjog-desktop"}
    given = QMetaObject.invokeMethod(
        _face(), "Notify", Q_RETURN_ARG("uint"),
        Q_ARG("QString", _APPLICATION), Q_ARG("uint", replaces), Q_ARG("QString", ""),
        Q_ARG("QString", toast.title), Q_ARG("QString", body),
        Q_ARG("QStringList", ["default", open_word] if "actions" in abilities else []),
        Q_ARG("QVariantMap", hints), Q_ARG("int", 0 if toast.urgent else -1),
    )  # fmt: skip
    if not isinstance(given, int) or not given:
        raise ConnectionError("the service gave no number")
    return given


def _close(given: int) -> None:
    try:
        QMetaObject.invokeMethod(_face(), "CloseNotification", Q_ARG("uint", given))
    except OSError as error:
        log.info("a notification could not be taken back: %s", error)
