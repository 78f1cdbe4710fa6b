"""Counter mode as the window carries it out: F8 hides who everybody is, F8 and the passphrase show it again.

A bureau's counter is public. What a pane does not veil by itself (``show_veiled``) is covered whole, and windows that
stand open are put away until names are shown again: nothing shows because somebody forgot about it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.lock.show_again import ShowAgainDialog
from sanjog_desktop.gui.widgets.empty import EmptyState

#: What a pane does to veil itself: it is given whether names are hidden now.
VEIL_METHOD = "show_veiled"


def make_cover(ctx: Context) -> EmptyState:
    """What stands where a pane or a part of one is covered."""
    translate = QCoreApplication.translate
    return EmptyState(
        ctx.theme,
        "eye-off",
        translate("counter", "Hidden from the counter"),
        translate("counter", "Names, numbers and photos are hidden. Press F8 and type the passphrase to show them."),
    )


class CounterMode(QObject):
    """Built by the shell when F8 is first pressed. ``follow`` is called after each change, to cover what must be."""

    def __init__(self, ctx: Context, window: QWidget, panes: dict[str, Any], follow: Callable[[], None]) -> None:
        super().__init__(window)
        self._ctx, self._window, self._panes, self._follow = ctx, window, panes, follow
        self._put_away: list[QWidget] = []
        self._dialog: ShowAgainDialog | None = None
        application = QApplication.instance()
        if application is None:
            raise RuntimeError("the counter mode needs the application")
        self._application = application

    @property
    def is_on(self) -> bool:
        """Whether names are hidden."""
        return self._ctx.veil.is_counter

    def toggle(self) -> None:
        """F8: hide at once; to show again, ask for the passphrase."""
        if self.is_on:
            self.ask()
        else:
            self.hide_names()

    def hide_names(self) -> None:
        """Hide who everybody is, everywhere and at once."""
        for pane in self._panes.values():
            self._tell(pane, True)
        self._ctx.veil.set_counter(True)
        for widget in QApplication.topLevelWidgets():
            self._put(widget)
        self._application.installEventFilter(self)
        self._follow()

    def ask(self) -> None:
        """Ask for the passphrase. The demo has none: its invented names are shown again without."""
        vault = self._ctx.vault
        if vault is None or not vault.exists:
            self.show_names()
            return
        if self._dialog is None:
            self._dialog = ShowAgainDialog(self._ctx, vault, self._window)
            self._dialog.proven.connect(self.show_names)
        self._dialog.open()

    def show_names(self) -> None:
        """Show everything as it was left."""
        self._application.removeEventFilter(self)
        self._ctx.veil.set_counter(False)
        for pane in self._panes.values():
            self._tell(pane, False)
        kept, self._put_away = self._put_away, []
        for widget in kept:
            if shiboken6.isValid(widget):
                widget.show()
        self._follow()

    def veil_new(self, pane: Any) -> None:
        """A pane was built while names are hidden."""
        self._tell(pane, True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put away what opens while names are hidden: a window may name people."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog | QMenu) and watched.isWindow():
            QTimer.singleShot(0, self, lambda: self._put(watched))
        return False

    def _put(self, widget: QWidget) -> None:
        if not self.is_on or not shiboken6.isValid(widget) or not widget.isVisible() or widget is self._dialog:
            return
        if widget.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
            widget.close()  # a menu, the list of a box, a tool tip: each may be about somebody
        elif isinstance(widget, QDialog):
            self._put_away.append(widget)
            widget.hide()

    @staticmethod
    def _tell(pane: Any, hidden: bool) -> None:
        veil = getattr(pane, VEIL_METHOD, None)
        if veil is not None:
            veil(hidden)
