"""In place of the field while a voice note is recorded: how long, how loud, discard, done."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets import PlainButton, PrimaryButton, label


class _Loudness(QWidget):
    """The last seconds as bars."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._levels: list[float] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A line's height."""
        return QSize(160, 28)

    def clear(self) -> None:
        self._levels.clear()
        self.update()

    def add(self, loudness: float) -> None:
        self._levels.append(loudness)
        del self._levels[: -max(1, self.width() // 5)]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars from the right, the newest last."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        middle = self.height() / 2
        for back, level in enumerate(reversed(self._levels)):
            high = max(2.0, level * (self.height() - 4))
            painter.drawRect(QRectF(QPointF(self.width() - 4 - back * 5, middle - high / 2), QPointF(
                self.width() - 1 - back * 5, middle + high / 2)))
        painter.end()


class RecordingBar(QFrame):
    """``done()`` by its button or Enter, ``discarded()`` by its button or Escape."""

    done = Signal()
    discarded = Signal()

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Recording a voice note"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        self.time = label("● 0:00", "bad")
        self._loudness = _Loudness(ctx.theme)
        self.discard = PlainButton(self.tr("Discard"))
        self.finish = PrimaryButton(self.tr("Done"))
        row.addWidget(self.time)
        row.addWidget(self._loudness, 1)
        row.addWidget(self.discard)
        row.addWidget(self.finish)
        self.discard.clicked.connect(self.discarded)
        self.finish.clicked.connect(self.done)
        self.hide()

    def begin(self) -> None:
        """Show it, nothing heard yet."""
        self.time.setText("● 0:00")
        self._loudness.clear()
        self.show()
        self.finish.setFocus()

    def tell(self, milliseconds: int, loudness: float) -> None:
        """How long it is and how loud just now."""
        seconds = milliseconds // 1000
        self.time.setText(f"● {seconds // 60}:{seconds % 60:02}")
        self._loudness.add(loudness)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape discards."""
        if event.key() == Qt.Key.Key_Escape:
            self.discarded.emit()
            return
        super().keyPressEvent(event)
