"""One picture on a plain ground: whole, or as large as it is wanted and moved about; or words in its place."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sanjog_desktop.gui.theme import Theme

LARGEST = 8.0  # times its own size
STEP = 60.0  # pixels an arrow with Ctrl moves it


class PictureCanvas(QWidget):
    """``image`` is ``None`` while words stand there. ``zoom`` 0 is the whole picture, else pixels per pixel."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.image: QImage | None = None
        self.words = ""
        self.zoom = 0.0
        self._middle = QPointF()
        self._from: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Room to see it."""
        return QSize(720, 540)

    def show_words(self, words: str) -> None:
        """Say something instead of a picture."""
        self.image, self.words, self.zoom = None, words, 0.0
        self.setAccessibleDescription(words)
        self.update()

    def show_image(self, image: QImage, *, keep_view: bool = False) -> None:
        """Show a picture, whole; with ``keep_view`` as the last one was seen."""
        self.image, self.words = image, ""
        if not keep_view:
            self.setAccessibleDescription("")
            self.fit()
        self.update()

    def fit(self) -> None:
        """The whole picture."""
        self.zoom = 0.0
        if self.image is not None:
            self._middle = QPointF(self.image.width() / 2, self.image.height() / 2)
        self.update()

    def zoom_to(self, zoom: float) -> None:
        """So many pixels of the screen for one of the picture."""
        if self.image is not None:
            self.zoom_by(zoom / self._scale())

    def zoom_by(self, factor: float) -> None:
        """Larger or smaller; no smaller than the whole picture."""
        if self.image is None:
            return
        wanted = min(LARGEST, self._scale() * factor)
        self.zoom = 0.0 if wanted <= self._fitting() else wanted
        self.move_by(QPointF())

    def move_by(self, by: QPointF) -> None:
        """Move what is seen by so many pixels of the screen, never past the picture's edge."""
        if self.image is None:
            return
        half = QPointF(self.width(), self.height()) / (2 * self._scale())
        at = self._middle + by / self._scale()
        width, height = self.image.width(), self.image.height()
        x = width / 2 if 2 * half.x() >= width else min(width - half.x(), max(half.x(), at.x()))
        y = height / 2 if 2 * half.y() >= height else min(height - half.y(), max(half.y(), at.y()))
        self._middle = QPointF(x, y)
        self.update()

    def _fitting(self) -> float:
        assert self.image is not None
        across, down = self.width() / max(1, self.image.width()), self.height() / max(1, self.image.height())
        return min(1.0, across, down)

    def _scale(self) -> float:
        return self.zoom or self._fitting()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or the words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("sunken"))
        if self.image is None:
            painter.setPen(self._theme.color("ink2"))
            painter.drawText(
                self.rect().adjusted(24, 24, -24, -24),
                int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self.words,
            )  # fmt: skip
        else:
            scale = self._scale()
            middle = self._middle if self.zoom else QPointF(self.image.width() / 2, self.image.height() / 2)
            place = QRectF(
                self.width() / 2 - middle.x() * scale, self.height() / 2 - middle.y() * scale,
                self.image.width() * scale, self.image.height() * scale,
            )  # fmt: skip
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self.image)
        if self.hasFocus():
            painter.setPen(self._theme.color("accent"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    # By hand --------------------------------------------------------------------------------------------
    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel makes it larger and smaller."""
        self.zoom_by(1.25 if event.angleDelta().y() > 0 else 1 / 1.25)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        self._from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if self._from is not None:
            self.move_by(self._from - event.position())
            self._from = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._from = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl with an arrow moves it; other keys are the window's."""
        ways = {
            Qt.Key.Key_Left: QPointF(-STEP, 0), Qt.Key.Key_Right: QPointF(STEP, 0), Qt.Key.Key_Up: QPointF(0, -STEP),
            Qt.Key.Key_Down: QPointF(0, STEP),
        }  # fmt: skip
        by = ways.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.move_by(by)
            return
        event.ignore()
