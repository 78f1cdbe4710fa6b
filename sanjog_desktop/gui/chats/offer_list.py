"""What is offered while one types: emoji after ':', quick replies after '/'. The keyboard stays in the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy

from sanjog_desktop.gui.context import Context

SHOWN = 6


class OfferList(QListWidget):
    """``taken(value)`` when one is chosen by Enter, Tab or the mouse. The first is chosen from the start."""

    taken = Signal(object)

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._theme = ctx.theme
        self.setProperty("sunken", "true")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its keys are the field's own
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("What fits the word being typed"))
        self.itemClicked.connect(self._take)
        self.hide()

    def offer(self, choices: Sequence[tuple[str, object]]) -> None:
        """Show (words, value) pairs; none hides it."""
        self.clear()
        for words, value in choices:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, value)
            self.addItem(item)
        if choices:
            self.setCurrentRow(0)
            high = max(self.sizeHintForRow(0), self._theme.px(24))
            self.setFixedHeight(min(len(choices), SHOWN) * high + 8)
        self.setVisible(bool(choices))

    def press(self, key: int) -> None:
        """One of the keys of the field: up, down, take, leave."""
        if key == Qt.Key.Key_Escape:
            self.offer([])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.setCurrentRow((self.currentRow() + step) % self.count())
        else:
            self._take(self.currentItem())

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            value = item.data(Qt.ItemDataRole.UserRole)
            self.offer([])
            self.taken.emit(value)
