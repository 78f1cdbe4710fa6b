"""What goes on beside the window: the tray icon, what its menu does, and closing that only hides."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

import msgspec
from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QCheckBox, QMessageBox, QSystemTrayIcon, QWidget

from sanjog_desktop.domain.clock import Clock
from sanjog_desktop.domain.notifying import SETTING, pause_end, rules_of
from sanjog_desktop.gui import times

if TYPE_CHECKING:
    from sanjog_desktop.gui.shell import Shell
    from sanjog_desktop.gui.tray import Tray
    from sanjog_desktop.store.session import Session

PAUSES = frozenset({"hour", "evening", "morning"})
STAY = "stay_in_tray"
Stay = Literal["yes", "no", ""]


def stays(kept: QSettings) -> Stay:
    """Whether closing the window only hides it; empty: nobody has said."""
    value = str(kept.value(STAY, ""))
    return "yes" if value == "yes" else "no" if value == "no" else ""


class Beside(QObject):
    """Lives as long as the application; ``begin()`` comes after the first paint, which it must not delay."""

    def __init__(self, window: QWidget, kept: QSettings, clock: Clock, quit: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._kept, self._clock, self._quit = window, kept, clock, quit
        self._shell: Shell | None = None
        self.tray: Tray | None = None
        self._question: QMessageBox | None = None
        self._begun = False

    def begin(self) -> None:
        """Put the icon beside the clock, where the system has a place for it."""
        if not self._begun:
            self._begun = True
            from sanjog_desktop.gui.tray import make_tray

            self.tray = make_tray(self.choose, self)
            if self.tray is not None:
                self.tray.menu.aboutToShow.connect(self._refresh)
            if self._shell is not None:
                self.follow(self._shell)

    def icon(self) -> QSystemTrayIcon | None:
        """The system's icon, for balloons."""
        return self.tray.icon if self.tray is not None else None

    def follow(self, shell: Shell | None) -> None:
        """A profile is open in ``shell``; ``None``: it was locked."""
        self._shell = shell
        if self.tray is not None:
            self.tray.speak_anew()
            self.tray.show_locked(shell is None)

    def _refresh(self) -> None:
        """A pause may have ended by itself, or been chosen before the last start."""
        notifier = self._shell.notifier if self._shell is not None else None
        if self.tray is not None and notifier is not None:
            self.tray.show_paused(notifier.rules.paused_until > self._clock.now())

    def show_unread(self, count: int) -> None:
        """How many messages wait."""
        if self.tray is not None:
            self.tray.show_unread(count)

    def bring_up(self) -> None:
        """The window to the front, from the tray or from behind others."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def choose(self, what: str) -> None:
        """Carry out a line of the tray's menu."""
        shell = self._shell
        if what == "open":
            self.bring_up()
        elif what == "quit":
            self._quit()
        elif shell is not None and what == "lock":
            shell.ctx.lock()
        elif shell is not None and what == "hide":
            shell.counter.hide_names()
        elif shell is not None and (what in PAUSES or what == "resume"):
            now = self._clock.now()
            until = 0 if what == "resume" else pause_end(what, now, times.local(now))  # type: ignore[arg-type]
            shell.ctx.tasks.start(shell.ctx.db.write(set_pause, until))
            if self.tray is not None:
                self.tray.show_paused(bool(until))

    # Closing --------------------------------------------------------------------------------------------
    def takes_over(self) -> bool:
        """Whether the window, which is being closed, is only to be hidden (or somebody is asked that now)."""
        # While names are hidden no question could be asked: windows are put away.
        if self.tray is None or self._shell is None or self._shell.ctx.veil.is_counter:
            return False
        choice = stays(self._kept)
        if choice == "":
            self._ask()
            return True
        if choice == "yes":
            self._window.hide()
        return choice == "yes"

    def _ask(self) -> None:
        box = self._question = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Sanjog Desktop")
        box.setText(self.tr("Keep receiving messages while the window is closed?"))
        box.setInformativeText(
            self.tr("The program then waits beside the clock and tells you what comes. Its menu there quits it.")
        )
        stay = box.addButton(self.tr("Keep receiving"), QMessageBox.ButtonRole.AcceptRole)
        go = box.addButton(self.tr("Quit"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(stay)
        remember = QCheckBox(self.tr("Do the same from now on"))
        remember.setChecked(True)
        box.setCheckBox(remember)

        def answered() -> None:
            pressed = box.clickedButton()
            if pressed in (stay, go) and remember.isChecked():
                self._kept.setValue(STAY, "yes" if pressed is stay else "no")
            if pressed is stay:
                self._window.hide()
            elif pressed is go:
                self._quit()
            box.deleteLater()

        box.finished.connect(answered)
        box.open()

    def end(self) -> None:
        """The application ends."""
        if self.tray is not None:
            self.tray.vanish()


def set_pause(session: Session, until: int) -> None:
    """Tell nothing until the instant ``until``; 0 ends a pause."""
    from sanjog_desktop.actions import settings  # late: nobody pauses before the first paint

    rules = rules_of(settings.get(session, SETTING))
    settings.put(session, SETTING, msgspec.to_builtins(msgspec.structs.replace(rules, paused_until=until)))
