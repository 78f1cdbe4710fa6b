"""The icon beside the clock: open, pause notifications, hide names, lock, quit, and how many messages wait.

It lives as long as the application, over locks and unlocks; a system without a tray gets none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from sanjog_desktop.gui.icons import icon_pixmap

SIZES = (16, 22, 32, 48, 64)
GROUND, INK, BADGE, ON_BADGE = "#8A1F3D", "#FFFFFF", "#F2B84B", "#2B1D00"
PAUSES = ("hour", "evening", "morning")


def tray_icon(unread: int, *, locked: bool = False) -> QIcon:
    """The program's sign with the count of unread messages at its corner, or a lock."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_drawn(size, unread, locked))
    return icon


def _drawn(size: int, unread: int, locked: bool) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(GROUND))
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.24, size * 0.24)
    inner = round(size * 0.66)
    sign = icon_pixmap("lock" if locked else "message", QColor(INK), inner)
    painter.drawPixmap(round((size - inner) / 2), round((size - inner) / 2), sign)
    if unread and not locked:
        side = size * 0.62
        corner = QRectF(size - side, 0, side, side)
        painter.setBrush(QColor(BADGE))
        painter.drawEllipse(corner)
        font = QFont()
        font.setBold(True)
        font.setPixelSize(max(7, round(side * (0.72 if unread < 10 else 0.55))))
        painter.setFont(font)
        painter.setPen(QColor(ON_BADGE))
        painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, str(unread) if unread < 100 else "99")
    painter.end()
    return pixmap


class Tray(QObject):
    """``wanted(what)`` when a line of the menu is chosen: "open", "lock", "hide", "quit", "resume" or the pauses
    "hour", "evening", "morning".
    """

    wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.unread = 0
        self.is_locked = True
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu()
        self.menu.setAccessibleName("Sanjog Desktop")
        self.actions_: dict[str, QAction] = {}
        self._fill()
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.show_locked(True)

    def _fill(self) -> None:
        """Anew in the language now spoken."""
        self.menu.clear()
        self.actions_.clear()
        self._add("open", self.tr("Open Sanjog Desktop"))
        self.menu.setDefaultAction(self.actions_["open"])
        pausing = self.menu.addMenu(self.tr("Pause notifications"))
        self.pausing = pausing
        words: Mapping[str, str] = {
            "hour": self.tr("For an hour"),
            "evening": self.tr("Until 6 in the evening"),
            "morning": self.tr("Until 9 tomorrow morning"),
        }
        for name in PAUSES:
            self._add(name, words[name], pausing)
        self._add("resume", self.tr("Notify again"))
        self.actions_["resume"].setVisible(False)
        self.menu.addSeparator()
        self._add("hide", self.tr("Hide names"))
        self._add("lock", self.tr("Lock"))
        self.menu.addSeparator()
        self._add("quit", self.tr("Quit"))

    def _add(self, name: str, text: str, menu: QMenu | None = None) -> None:
        action = (menu or self.menu).addAction(text)
        action.triggered.connect(lambda _=False: self.wanted.emit(name))
        self.actions_[name] = action

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.wanted.emit("open")

    def show_unread(self, count: int) -> None:
        """Draw how many messages are unread."""
        if count != self.unread:
            self.unread = count
            self._show()

    def show_locked(self, locked: bool) -> None:
        """While locked nobody knows what waits, and there is nothing to hide or pause."""
        self.is_locked = locked
        for name in ("hide", "lock"):
            self.actions_[name].setEnabled(not locked)
        self.pausing.menuAction().setEnabled(not locked)
        self._show()

    def show_paused(self, paused: bool) -> None:
        """Offer to begin again what was paused."""
        self.actions_["resume"].setVisible(paused)
        self.pausing.menuAction().setVisible(not paused)

    def speak_anew(self) -> None:
        """The language changed."""
        self._fill()
        self.show_locked(self.is_locked)

    def _show(self) -> None:
        count = 0 if self.is_locked else self.unread
        self.icon.setIcon(tray_icon(count, locked=self.is_locked))
        words = self.tr("locked") if self.is_locked else self.tr("%n unread", "", count) if count else ""
        self.icon.setToolTip(f"Sanjog Desktop · {words}" if words else "Sanjog Desktop")

    def appear(self) -> None:
        """Put the icon beside the clock."""
        self.icon.show()

    def vanish(self) -> None:
        """Take it away: the application ends."""
        self.icon.hide()
        self.menu.deleteLater()


def make_tray(choose: Callable[[str], None], parent: QObject | None = None) -> Tray | None:
    """The icon, where this system shows any; ``choose`` is told what is wanted by its menu."""
    if not QSystemTrayIcon.isSystemTrayAvailable():
        return None
    tray = Tray(parent)
    tray.wanted.connect(choose)
    tray.appear()
    return tray
