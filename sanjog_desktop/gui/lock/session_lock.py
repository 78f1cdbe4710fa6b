"""Lock the app when the operating system's session locks: whoever locks the screen and leaves locks this as well.

Linux: logind and the desktops' screen savers, by D-Bus. Windows: session notifications of the window
(WTSRegisterSessionNotification). macOS: the distributed notification ``com.apple.screenIsLocked``. Where the system
has none of these nothing happens, and the idle limit remains.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    SLOT,
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    QTimer,
    Slot,
)
from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)

_SAVERS = (
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    ("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
    ("/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
)
_ANSWER_MS = 1_000
_LOGIND = "org.freedesktop.login1"
# PySide declares bytes for these, and takes text.
_SAVER_CHANGED: Any = SLOT("saver_changed(bool)")
_LOCKED: Any = SLOT("locked()")
_WM_WTSSESSION_CHANGE, _WTS_SESSION_LOCK = 0x02B1, 0x7


class SessionLock(QObject):
    """Calls ``on_locked`` each time the session locks, on the GUI thread; ends with ``window``."""

    def __init__(self, on_locked: Callable[[], None], window: QWidget) -> None:
        """Starts listening; ``window`` is the application's top window or something in it."""
        super().__init__(window)
        self._on_locked = on_locked
        self._filter: _WindowsFilter | None = None
        if sys.platform == "win32":
            self._filter = _WindowsFilter(self.locked, int(window.window().winId()))
            self.destroyed.connect(self._filter.stop)
        elif sys.platform == "darwin":
            _observe_mac(self.locked)
            self.destroyed.connect(_told_on_mac.clear)
        else:
            self._listen_on_bus()

    @Slot()
    def locked(self) -> None:
        """The session was locked."""
        # Not from inside the system's own callback: locking destroys the window that listens.
        QTimer.singleShot(0, self, self._on_locked)

    @Slot(bool)
    def saver_changed(self, active: bool) -> None:
        """The screen saver began or ended."""
        if active:
            self.locked()

    def _listen_on_bus(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:  # a bundle without D-Bus
            return
        bus = QDBusConnection.sessionBus()
        for path, interface in _SAVERS if bus.isConnected() else ():
            bus.connect("", path, interface, "ActiveChanged", self, _SAVER_CHANGED)
        system = QDBusConnection.systemBus()
        if system.isConnected():
            # Without knowing our own session every one counts: another's that locks does no harm.
            system.connect(_LOGIND, _own_session(system), f"{_LOGIND}.Session", "Lock", self, _LOCKED)


def _own_session(bus: Any) -> str:
    """The path of logind's session of this process; empty when it cannot be told."""
    from PySide6.QtDBus import QDBusMessage

    id = os.environ.get("XDG_SESSION_ID", "")
    if not id:
        return ""
    asked = QDBusMessage.createMethodCall(
        _LOGIND, "/org/freedesktop/login1", f"{_LOGIND}.Manager", "GetSession"
    )
    asked.setArguments([id])
    answer = bus.call(asked, timeout=_ANSWER_MS)
    if answer.type() != QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
        return ""
    found = answer.arguments()[0]
    return str(found.path() if hasattr(found, "path") else found)


class _WindowsFilter(QAbstractNativeEventFilter):
    """Hears the messages Windows sends to the window once it was registered."""

    def __init__(self, on_locked: Callable[[], None], window: int) -> None:
        super().__init__()
        import ctypes

        self._on_locked, self._window = on_locked, window
        self._wts: Any = getattr(ctypes, "windll").wtsapi32  # noqa: B009 - the name exists on Windows alone
        if not self._wts.WTSRegisterSessionNotification(window, 0):
            log.info("the system does not tell of locked sessions")
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """Look at a message and pass it on."""
        from ctypes import wintypes

        if (kind.data() if isinstance(kind, QByteArray) else bytes(kind)) == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            if told.message == _WM_WTSSESSION_CHANGE and told.wParam == _WTS_SESSION_LOCK:
                self._on_locked()
        return False, 0

    def stop(self) -> None:
        """Listen no more."""
        self._wts.WTSUnRegisterSessionNotification(self._window)
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self)


_told_on_mac: list[Callable[[], None]] = []
_callbacks: list[Any] = []  # the system keeps a bare pointer to its observer, so that must never go


def _observe_mac(on_locked: Callable[[], None]) -> None:
    """Have Core Foundation call when the screen locks: one observer a process, which tells whoever listens now."""
    import ctypes
    import ctypes.util

    _told_on_mac[:] = [on_locked]
    library = ctypes.util.find_library("CoreFoundation")
    if library is None or _callbacks:
        return
    foundation = ctypes.CDLL(library)
    pointer = ctypes.c_void_p
    kind = ctypes.CFUNCTYPE(None, pointer, pointer, pointer, pointer, pointer)
    callback = kind(lambda *_told: [call() for call in _told_on_mac] and None)
    foundation.CFNotificationCenterGetDistributedCenter.restype = pointer
    foundation.CFStringCreateWithCString.restype = pointer
    foundation.CFStringCreateWithCString.argtypes = (pointer, ctypes.c_char_p, ctypes.c_uint32)
    foundation.CFNotificationCenterAddObserver.argtypes = (
        pointer,
        pointer,
        kind,
        pointer,
        pointer,
        ctypes.c_long,
    )
    foundation.CFNotificationCenterAddObserver.restype = None
    name = foundation.CFStringCreateWithCString(None, b"com.apple.screenIsLocked", 0x08000100)  # UTF-8
    center = foundation.CFNotificationCenterGetDistributedCenter()
    deliver_at_once = 4
    foundation.CFNotificationCenterAddObserver(center, None, callback, name, None, deliver_at_once)
    _callbacks.append(callback)
