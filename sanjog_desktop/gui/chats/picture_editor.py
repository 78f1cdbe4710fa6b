"""A picture before it goes: turned by quarters, cropped to what is meant to be seen. Nothing more."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets import PlainButton, PrimaryButton, label

LEAST = 16


class CropView(QWidget):
    """Shows a picture and the part that stays; the mouse draws it, arrows move it, Shift with arrows sizes it."""

    changed = Signal()

    def __init__(self, theme: Theme, picture: QImage) -> None:
        super().__init__()
        self._theme = theme
        self.picture = picture
        self.part = picture.rect()
        self._from: QPoint | None = None
        self._moves: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(420, 320)
        self.setAccessibleName(self.tr("Picture, and the part of it that stays"))
        self._tell()

    def sizeHint(self) -> QSize:
        """Room to see it."""
        return QSize(640, 460)

    def turn(self, degrees: int) -> None:
        """Turn by quarters, the part with it."""
        whole = self.picture.size()
        part = self.part
        self.picture = self.picture.transformed(QTransform().rotate(degrees))
        if degrees > 0:
            self.part = QRect(whole.height() - part.bottom() - 1, part.x(), part.height(), part.width())
        else:
            self.part = QRect(part.y(), whole.width() - part.right() - 1, part.height(), part.width())
        self._tell()

    def take_all(self) -> None:
        """The whole picture again."""
        self.part = self.picture.rect()
        self._tell()

    def set_part(self, part: QRect) -> None:
        """Choose a part, as far as it lies within the picture."""
        part = part.normalized().intersected(self.picture.rect())
        if part.width() >= LEAST and part.height() >= LEAST:
            self.part = part
            self._tell()

    def result(self) -> QImage:
        """The part that stays."""
        return self.picture.copy(self.part)

    def _tell(self) -> None:
        words = self.tr("{width} by {height} of {all_width} by {all_height} pixels")
        self.setAccessibleDescription(
            words.format(
                width=self.part.width(), height=self.part.height(),
                all_width=self.picture.width(), all_height=self.picture.height(),
            )
        )  # fmt: skip
        self.update()
        self.changed.emit()

    # Drawing --------------------------------------------------------------------------------------------
    def _place(self) -> QRectF:
        size = QSize(self.picture.size()).scaled(
            self.size() - QSize(8, 8), Qt.AspectRatioMode.KeepAspectRatio
        )
        return QRectF(
            QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2), size
        )

    def _scale(self) -> float:
        return self._place().width() / max(1, self.picture.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, what goes away darkened."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._theme.color("sunken"))
        place, scale = self._place(), self._scale()
        painter.drawImage(place, self.picture)
        part = QRectF(
            place.topLeft() + QPointF(self.part.topLeft()) * scale, QSize(self.part.size()) * scale
        )
        veil = self._theme.color("rail")
        veil.setAlpha(150)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        painter.drawRect(QRectF(place.left(), place.top(), place.width(), part.top() - place.top()))
        painter.drawRect(QRectF(place.left(), part.bottom(), place.width(), place.bottom() - part.bottom()))
        painter.drawRect(QRectF(place.left(), part.top(), part.left() - place.left(), part.height()))
        painter.drawRect(QRectF(part.right(), part.top(), place.right() - part.right(), part.height()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawRect(part)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("focus"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    # Hand and keyboard ----------------------------------------------------------------------------------
    def _at(self, position: QPointF) -> QPoint:
        return ((position - self._place().topLeft()) / max(self._scale(), 0.0001)).toPoint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Within the part it is moved, elsewhere a new one is begun."""
        at = self._at(event.position())
        is_part = self.part != self.picture.rect() and self.part.contains(at)
        self._moves = at - self.part.topLeft() if is_part else None
        self._from = at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw or move it."""
        if self._from is None:
            return
        at = self._at(event.position())
        if self._moves is not None:
            self._shift(at - self._moves - self.part.topLeft())
        else:
            self.set_part(QRect(self._from, at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Done."""
        self._from = self._moves = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the part, with Shift its far corner; by a twentieth of the picture."""
        step = max(1, max(self.picture.width(), self.picture.height()) // 20)
        ways = {
            Qt.Key.Key_Left: QPoint(-step, 0), Qt.Key.Key_Right: QPoint(step, 0),
            Qt.Key.Key_Up: QPoint(0, -step), Qt.Key.Key_Down: QPoint(0, step),
        }  # fmt: skip
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.set_part(QRect(self.part.topLeft(), self.part.bottomRight() + way))
        else:
            self._shift(way)

    def _shift(self, way: QPoint) -> None:
        whole = self.picture.rect()
        x = min(max(self.part.x() + way.x(), 0), whole.width() - self.part.width())
        y = min(max(self.part.y() + way.y(), 0), whole.height() - self.part.height())
        self.part = QRect(QPoint(x, y), self.part.size())
        self._tell()


class PictureEditor(QDialog):
    """Opened with ``open()``; ``done_with(QImage)`` and it closes."""

    done_with = Signal(QImage)

    def __init__(self, ctx: Context, picture: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Crop or rotate"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        self.view = CropView(ctx.theme, picture)
        self.words = label("", "caption")
        column.addWidget(self.view, 1)
        column.addWidget(self.words)
        row = QHBoxLayout()
        self.left, self.right = PlainButton(self.tr("Turn left")), PlainButton(self.tr("Turn right"))
        self.all, self.ok = PlainButton(self.tr("Whole picture")), PrimaryButton(self.tr("Use this"))
        self.cancel = PlainButton(self.tr("Cancel"))
        for each in (self.left, self.right, self.all):
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.ok)
        column.addLayout(row)
        self.left.clicked.connect(lambda: self.view.turn(-90))
        self.right.clicked.connect(lambda: self.view.turn(90))
        self.all.clicked.connect(self.view.take_all)
        self.cancel.clicked.connect(self.reject)
        self.ok.clicked.connect(self._take)
        self.view.changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        self.words.setText(self.view.accessibleDescription())

    def _take(self) -> None:
        self.done_with.emit(self.view.result())
        self.accept()
