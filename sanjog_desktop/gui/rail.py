"""The rail at the left: one button a pane with its badge, lock and settings at the foot."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from sanjog_desktop.gui.icons import make_icon
from sanjog_desktop.gui.theme import Theme

WIDTH = 72
WIDTH_MOST = 104
"""How wide the rail gets for its icons; a word may make it wider."""
WIDEST = 168
ICON = 22
WORD_PX = 11
BADGE_PX = 10


class RailItem(msgspec.Struct, frozen=True):
    """A button: the pane's name in the code, its words, its icon, its shortcut."""

    name: str
    text: str
    icon: str
    shortcut: str = ""


class RailButton(QToolButton):
    """Icon over word, with a count at the corner; the count is part of the accessible name."""

    def __init__(self, theme: Theme, item: RailItem, *, checkable: bool) -> None:
        super().__init__()
        self._theme, self._item = theme, item
        self.badge = 0
        self.setText(item.text)
        self.setCheckable(checkable)
        self.setAutoExclusive(checkable)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"{item.text} ({item.shortcut})" if item.shortcut else item.text)
        self._drawn: tuple[str, str, int] | None = None
        self.show_badge(0)
        self._draw()

    def show_badge(self, count: int) -> None:
        """How many things wait behind this button; zero draws nothing."""
        self.badge = count
        words = self.tr("%n waiting", "", count) if count else ""
        self.setAccessibleName(f"{self._item.text}, {words}" if words else self._item.text)
        self.update()

    def _draw(self) -> None:
        color, active = self._theme.color("on_rail"), self._theme.color("on_rail_active")
        side = self._theme.px(ICON)
        # Qt tells of a change of style several times while the window is put together.
        if self._drawn != (color.name(), active.name(), side):
            self._drawn = color.name(), active.name(), side
            self.setIconSize(QSize(side, side))
            self.setIcon(make_icon(self._item.icon, color, active=active, size=side))

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon in the new palette."""
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_drawn"):
            self._draw()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and the badge over its corner."""
        super().paintEvent(event)
        if not self.badge:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font(BADGE_PX, bold=True)
        text = str(self.badge) if self.badge < 100 else "99+"
        height = self._theme.px(16)
        width = max(float(height), QFontMetricsF(font).horizontalAdvance(text) + self._theme.px(9))
        rect = QRectF(self.width() / 2 + 4, 3, width, height)
        rect.moveRight(min(rect.right(), self.width() - 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("badge"))
        painter.drawRoundedRect(rect, height / 2, height / 2)
        painter.setPen(self._theme.color("on_badge"))
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()


class Rail(QWidget):
    """``chosen(name)`` for a pane, ``lock_wanted()`` for the lock, ``hide_wanted()`` for the counter mode."""

    chosen = Signal(str)
    lock_wanted = Signal()
    hide_wanted = Signal()

    def __init__(self, theme: Theme, top: Sequence[RailItem], bottom: Sequence[RailItem]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self.setAccessibleName(self.tr("Panes"))
        self.buttons: dict[str, RailButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 14, 8, 14)
        column.setSpacing(8)
        for item in top:
            column.addWidget(self._button(theme, item, pane=True))
        column.addStretch(1)
        self.hiding = self._button(theme, RailItem("hide", self.tr("Hide names"), "eye-off", "F8"), pane=False)
        self.hiding.clicked.connect(self.hide_wanted)
        column.addWidget(self.hiding)
        self.lock = self._button(theme, RailItem("lock", self.tr("Lock"), "lock", "Ctrl+L"), pane=False)
        self.lock.clicked.connect(self.lock_wanted)
        column.addWidget(self.lock)
        for item in bottom:
            column.addWidget(self._button(theme, item, pane=True))
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """As wide as its longest word in this language and size."""
        measure = self._theme.metrics(WORD_PX).horizontalAdvance
        words = max(measure(button.text()) for button in (*self.buttons.values(), self.lock, self.hiding))
        icons = min(self._theme.px(WIDTH), WIDTH_MOST)
        self.setFixedWidth(min(self._theme.px(WIDEST), max(icons, round(words) + 32)))

    def _button(self, theme: Theme, item: RailItem, *, pane: bool) -> RailButton:
        button = RailButton(theme, item, checkable=pane)
        if pane:
            self.buttons[item.name] = button
            button.clicked.connect(lambda _=False, name=item.name: self.chosen.emit(name))
        return button

    def choose(self, name: str) -> None:
        """Mark a pane's button; tells nobody."""
        self.buttons[name].setChecked(True)

    def show_counter(self, on: bool) -> None:
        """Whether names are hidden: the button then shows them again."""
        words = self.tr("Show names") if on else self.tr("Hide names")
        self.hiding.setText(words)
        self.hiding.setAccessibleName(words)
        self.hiding.setToolTip(f"{words} (F8)")
        self._fit()

    def show_badge(self, name: str, count: int) -> None:
        """Write the count of a pane; panes that are not there are ignored."""
        if name in self.buttons:
            self.buttons[name].show_badge(count)
