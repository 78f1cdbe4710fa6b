"""Choosing an emoji: by its name in any of the languages, by its group."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.gui.chats.emoji import Emoji, emoji_table, find_emoji, group_words
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import SearchField, label

_SHOWN = 120


def window_language() -> str:
    """The language of the window, as emoji are named in it."""
    return QLocale().name().split("_")[0]


class EmojiPicker(QDialog):
    """Opened beside ``anchor``; ``chosen(emoji)`` for each, Escape closes it."""

    chosen = Signal(str)

    def __init__(self, ctx: Context, anchor: QWidget) -> None:
        super().__init__(anchor.window(), Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Emoji"))
        self.setProperty("surface", "panel")
        self.setFixedSize(ctx.theme.px(360), ctx.theme.px(320))
        self._language = window_language()
        self.search = SearchField(ctx.theme, self.tr("Search emoji"))
        self.group = QComboBox()
        self.group.setAccessibleName(self.tr("Group of emoji"))
        for number, words in group_words().items():
            self.group.addItem(words, number)
        self.grid = QListWidget()
        self.grid.setAccessibleName(self.tr("Emoji"))
        self.grid.setViewMode(QListWidget.ViewMode.IconMode)
        self.grid.setMovement(QListWidget.Movement.Static)
        self.grid.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.grid.setUniformItemSizes(True)
        self.grid.setGridSize(QSize(ctx.theme.px(38), ctx.theme.px(38)))
        self.grid.setFont(ctx.theme.font(20))
        self.name = label("", "caption")
        column, top = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(12, 12, 12, 10)
        top.addWidget(self.search, 1)
        top.addWidget(self.group)
        column.addLayout(top)
        column.addWidget(self.grid, 1)
        column.addWidget(self.name)
        self.search.searched.connect(lambda _: self._fill())
        self.search.left_downwards.connect(self._enter_grid)
        self.search.returnPressed.connect(lambda: self._take(self.grid.item(0)))
        self.group.activated.connect(lambda _: self._fill())
        self.grid.itemActivated.connect(self._take)
        self.grid.itemClicked.connect(self._take)
        self.grid.currentItemChanged.connect(
            lambda item, _: self.name.setText(item.toolTip() if item is not None else "")
        )
        self._fill()
        corner = anchor.mapToGlobal(QPoint(anchor.width() - self.width(), -self.height() - 4))
        self.move(max(0, corner.x()), max(0, corner.y()))

    def _fill(self) -> None:
        text = self.search.text().strip()
        found: Iterable[Emoji] = (
            find_emoji(text, self._language, _SHOWN)
            if text
            else (each for each in emoji_table(self._language) if each.group == self.group.currentData())
        )
        self.grid.clear()
        for emoji in found:
            item = QListWidgetItem(emoji.sign)
            item.setToolTip(emoji.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, emoji.name)
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            self.grid.addItem(item)
        self.name.setText("" if self.grid.count() else self.tr("No emoji of this name."))

    def _enter_grid(self) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grid.setCurrentRow(0)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.text())
            self.close()
