"""Fields one under the other, short ones two on a line where both have room for their words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from sanjog_desktop.gui.person.fields import FieldEditor

SHORT: Final = frozenset({
    "gender", "role", "city", "language", "born_on", "birth_time", "birth_place", "height_cm", "diet", "religion",
    "community", "sub_community", "gotra", "manglik", "rashi", "nakshatra", "due_on", "owner", "new_relation",
    "new_language", "package", "package_until_at",
})  # fmt: skip
"""Fields whose values fit half a panel."""
_LEAST_LETTERS, _GAP = 15, 8


class FieldGrid(QLayout):
    """Takes fields and whatever else stands between them; only neighbours that are both short share a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Starts empty."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def insert_before(self, widget: QWidget, other: QWidget) -> None:
        """Put a widget in front of one that is there."""
        self.addWidget(widget)
        place = next(place for place, item in enumerate(self._items) if item.widget() is other)
        self._items.insert(place, self._items.pop())

    def addItem(self, item: QLayoutItem) -> None:
        """Qt hands over an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, ``None`` outside."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Wide, not high."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height the fields take in ``width``."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every field in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """One column of everything."""
        width = max((item.sizeHint().width() for item in self._items), default=0)
        return QSize(width, self._place(QRect(0, 0, width, 0), move=False))

    def minimumSize(self) -> QSize:
        """The widest field alone."""
        width = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(width, max((item.minimumSize().height() for item in self._items), default=0))

    def _place(self, rect: QRect, *, move: bool) -> int:
        y, place = rect.y(), 0
        while place < len(self._items):
            line = self._line(place, rect.width())
            width = (rect.width() - _GAP * (len(line) - 1)) // len(line)
            heights = [_height(item, width) for item in line]
            if move:
                for column, item in enumerate(line):
                    corner = QPoint(rect.x() + column * (width + _GAP), y)
                    item.setGeometry(QRect(corner, QSize(width, heights[column])))
            y += max(heights) + _GAP
            place += len(line)
        return max(0, y - _GAP - rect.y())

    def _line(self, place: int, width: int) -> list[QLayoutItem]:
        """The items of a line: two short ones where half the width has room for some words."""
        pair = self._items[place : place + 2]
        widgets = [item.widget() for item in pair]
        shorts = [one for one in widgets if isinstance(one, FieldEditor) and one.name in SHORT]
        if len(shorts) < 2:
            return pair[:1]
        least = shorts[0].fontMetrics().averageCharWidth() * _LEAST_LETTERS
        needed = max(least, *(item.minimumSize().width() for item in pair))
        return pair if (width - _GAP) // 2 >= needed else pair[:1]


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
