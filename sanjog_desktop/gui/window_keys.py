"""The keys that work everywhere in the window, and the acts the command palette offers beside those of the pane."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from sanjog_desktop.gui import shortcuts
from sanjog_desktop.gui.context import Context

if TYPE_CHECKING:
    from sanjog_desktop.gui.palette.dialog import Palette
    from sanjog_desktop.gui.shell import Shell

Act = Callable[[], None]


class WindowKeys(QObject):
    """Binds the keys of ``shell``. ``commands()`` is what can be done now: the window's acts and the shown pane's."""

    def __init__(self, ctx: Context, shell: Shell) -> None:
        super().__init__(shell)
        self._ctx, self._shell = ctx, shell
        self._palette: Palette | None = None
        self._window = self._window_commands()
        for name, do in self._window.items():
            keys = shortcuts.keys_of(name)
            for place, key in enumerate(keys):
                step_back = name == "next_part" and place == 1
                bound = self._bind(key, (lambda: self.go_round(-1)) if step_back else do)
                if name == "counter":
                    self._bind_always(bound, do)
        # A pane's own Ctrl+F is nearer to the keyboard; without one it searches as Ctrl+K does.
        self._bind("Ctrl+F", self.find_here)

    def _bind(self, key: str, do: Act) -> QShortcut:
        bound = QShortcut(QKeySequence(key), self._shell)
        bound.activated.connect(do)
        return bound

    @staticmethod
    def _bind_always(bound: QShortcut, do: Act) -> None:
        """Other keys rest while a menu or the list of a box is open; the one that hides names does not. Over a dialog
        Qt then finds the window's key beside the dialog's and asks one of them.
        """
        bound.setContext(Qt.ShortcutContext.ApplicationShortcut)
        bound.activatedAmbiguously.connect(do)

    def _window_commands(self) -> dict[str, Act]:
        shell, theme = self._shell, self._ctx.theme
        return {
            "palette": self.open_palette,
            "shortcuts": self.open_sheet,
            "search": shell.focus_search,
            "pane_chats": lambda: shell.open_pane("chats", None),
            "pane_contacts": lambda: shell.open_pane("contacts", None),
            "pane_privacy": lambda: shell.open_pane("privacy", None),
            "pane_settings": lambda: shell.open_pane("settings", None),
            "next_part": lambda: self.go_round(1),
            "counter": lambda: shell.counter.toggle(),
            "lock": lambda: self._ctx.lock(),
            "zoom_in": lambda: theme.apply(zoom=round(theme.zoom + 0.1, 1)),
            "zoom_out": lambda: theme.apply(zoom=round(theme.zoom - 0.1, 1)),
            "zoom_reset": lambda: theme.apply(zoom=1.0),
            "quit": lambda: self._ctx.quit(),
        }

    def commands(self) -> dict[str, Act]:
        """What can be done now, by the names of the table of shortcuts."""
        pane = self._shell.panes[self._shell.current]
        return self._window | (pane.commands() if hasattr(pane, "commands") else {})

    def find_here(self) -> None:
        """Ctrl+F: search in what is open; where the pane has nothing of its own, as Ctrl+K."""
        self.commands().get("find_in_chat", self._shell.focus_search)()

    def open_palette(self) -> None:
        """Ctrl+P: find people, chats, messages, actions and settings in one field."""
        if self._ctx.veil.is_counter:
            return  # what is typed and found would be read from over the counter
        if self._palette is None:
            from sanjog_desktop.gui.palette.dialog import Palette

            self._palette = Palette(self._ctx, self.commands, self._shell)
        self._palette.ask()

    def open_sheet(self) -> None:
        """Ctrl+/: all keys."""
        from sanjog_desktop.gui.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self._ctx, self._shell).open()

    def reach_dialog(self) -> None:
        """F8 works in a modal dialog too, which keeps the window's own keys away while it is open."""
        active = QApplication.activeWindow()
        if isinstance(active, QDialog) and active.isModal() and active.property("hides-names") is None:
            active.setProperty("hides-names", True)
            hide = QShortcut(QKeySequence("F8"), active)
            hide.activated.connect(self._window["counter"])
            self._bind_always(hide, self._window["counter"])

    def go_round(self, step: int) -> None:
        """F6: rail, then the areas of the pane, round and round."""
        shell = self._shell
        pane = shell.panes[shell.current]
        areas: list[QWidget] = list(pane.areas()) if hasattr(pane, "areas") else []
        areas = [area for area in areas if area.isVisible() and area.isEnabled()]
        if not areas and not shell.is_covered:
            first = pane.nextInFocusChain()
            areas = [first] if first is not None else []
        places = [shell.rail.buttons[shell.current], *areas]
        at = next(
            (n for n, each in enumerate(places) if each.hasFocus() or each.isAncestorOf(shell.focusWidget())),
            0,
        )
        places[(at + step) % len(places)].setFocus(Qt.FocusReason.ShortcutFocusReason)
