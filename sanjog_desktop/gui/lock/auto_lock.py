"""Lock the app when nobody has touched it for a while.

In: the application's input events. Out: one call of `on_idle`. The screens of an agency are public, so the
limit holds through sleep too: wall clock and monotonic clock are both asked and the longer idle time counts.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)
_MINUTE_MS = 60_000


class AutoLock(QObject):
    """Calls `on_idle` after `minutes` without a key, click, wheel or pointer move; 0 minutes means never."""

    def __init__(self, on_idle: Callable[[], None], minutes: int, parent: QObject | None = None) -> None:
        """Start watching the running application's input."""
        super().__init__(parent)
        self._on_idle = on_idle
        self._limit_ms = 0
        self._since = QElapsedTimer()
        self._since_wall_ms = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._check)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self._app = app
        app.installEventFilter(self)
        app.applicationStateChanged.connect(self._on_application_state)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: int) -> None:
        """Change the limit, in minutes, and start counting from now; 0 turns the lock off."""
        self.set_limit_ms(minutes * _MINUTE_MS)

    def set_limit_ms(self, limit_ms: int) -> None:
        """Change the limit, in milliseconds, and start counting from now; 0 turns the lock off."""
        self._limit_ms = max(0, limit_ms)
        self._touch()
        if self._limit_ms:
            self._timer.start(self._limit_ms)
        else:
            self._timer.stop()

    def remaining_ms(self) -> int | None:
        """Milliseconds until the lock, or None when it is off."""
        return max(0, self._limit_ms - self._idle_ms()) if self._limit_ms else None

    def stop(self) -> None:
        """Stop watching; nothing is called after this."""
        self._timer.stop()
        self._app.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note input as it passes; never swallows anything."""
        # Only the clock is noted here: restarting a timer for every pointer move would cost more.
        if event.type() in _INPUT:
            self._touch()
        return False

    def _touch(self) -> None:
        self._since.start()
        self._since_wall_ms = QDateTime.currentMSecsSinceEpoch()

    def _idle_ms(self) -> int:
        wall = QDateTime.currentMSecsSinceEpoch() - self._since_wall_ms
        return max(self._since.elapsed(), wall)

    def _check(self) -> None:
        if not self._limit_ms:
            return
        left = self._limit_ms - self._idle_ms()
        if left > 0:
            self._timer.start(left)
            return
        self._timer.stop()
        self._on_idle()

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        # A PC that wakes from sleep has a timer that stood still: ask at once.
        if state == Qt.ApplicationState.ApplicationActive and self._timer.isActive():
            self._check()
