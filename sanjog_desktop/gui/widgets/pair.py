"""Two widgets on a line as long as both have room, else one under the other: no width makes them overflow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QWidget


class PairLayout(QLayout):
    """The first at the left, the second at the right edge.

    What is short keeps its line, what is long breaks between words; a key and a value that would have to break
    inside a word stand one under the other.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._measured: dict[int, tuple[int, int]] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt hands over an item; two are expected."""
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
        """The height the two take in ``width``."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put both in their places."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def invalidate(self) -> None:
        """Words or font became others: measure anew."""
        self._measured.clear()
        super().invalidate()

    def _widths(self, place: int) -> tuple[int, int]:
        """The width of everything of an item on one line, and of its longest word."""
        found = self._measured.get(place)
        if found is None:
            item = self._items[place]
            found = self._measured[place] = _natural(item), _longest_word(item)
        return found

    def sizeHint(self) -> QSize:
        """Both on one line would be nice."""
        widths = [self._widths(place)[0] for place in range(len(self._items))]
        return QSize(sum(widths) + self._gap, self._place(QRect(0, 0, 10_000, 0), move=False))

    def minimumSize(self) -> QSize:
        """The longest word, or the least a widget can do with."""
        widths = [min(self._widths(at)[1], item.minimumSize().width()) for at, item in enumerate(self._items)]
        heights = [item.minimumSize().height() for item in self._items]
        return QSize(max(widths, default=0), max(heights, default=0))

    def _place(self, rect: QRect, *, move: bool) -> int:
        if len(self._items) < 2:
            return 0
        first, second = self._items[:2]
        widths = self._side_by_side(rect.width())
        if widths is None:
            return self._stack(first, second, rect, move=move)
        left, right = widths
        heights = _height(first, left), _height(second, right)
        height = max(heights)
        if move:
            # Two single lines stand on one another's middle; a longer one begins at the top.
            lowest = min(heights)
            drop = [(height - each) // 2 if height < 2 * lowest else 0 for each in heights]
            first.setGeometry(QRect(rect.topLeft() + QPoint(0, drop[0]), QSize(left, heights[0])))
            corner = QPoint(rect.right() + 1 - right, rect.y() + drop[1])
            second.setGeometry(QRect(corner, QSize(right, heights[1])))
        return height

    def _side_by_side(self, width: int) -> tuple[int, int] | None:
        """The widths of both on one line; ``None`` when they must be stacked."""
        room = width - self._gap
        (key, key_word), (value, value_word) = self._widths(0), self._widths(1)
        if key + value <= room:
            return room - value, value
        if value <= room * 0.66 and key_word <= room - value:
            return room - value, value
        if key <= room / 2 and value_word <= room - key:
            return key, room - key
        if key_word <= room * 0.4 and value_word <= room * 0.6:
            return int(room * 0.4), room - int(room * 0.4)
        return None

    def _stack(self, first: QLayoutItem, second: QLayoutItem, rect: QRect, *, move: bool) -> int:
        width = rect.width()
        right = min(width, self._widths(1)[0])
        upper, lower = _height(first, width), _height(second, right)
        if move:
            first.setGeometry(QRect(rect.topLeft(), QSize(width, upper)))
            second.setGeometry(QRect(rect.right() + 1 - right, rect.y() + upper + 2, right, lower))
        return upper + 2 + lower


def _words(item: QLayoutItem) -> QLabel | None:
    """The label that breaks between words, when it is one."""
    widget = item.widget()
    return widget if isinstance(widget, QLabel) and widget.wordWrap() else None


def _natural(item: QLayoutItem) -> int:
    """The width of everything on one line."""
    words = _words(item)
    if words is None:
        return item.sizeHint().width()
    return max(words.fontMetrics().horizontalAdvance(words.text()) + 2, words.minimumWidth())


def _longest_word(item: QLayoutItem) -> int:
    words = _words(item)
    if words is None:
        return item.sizeHint().width()
    measure = words.fontMetrics().horizontalAdvance
    return max([measure(word) + 2 for word in words.text().split()], default=0)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
