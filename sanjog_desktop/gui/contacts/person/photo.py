"""A person's photo in a circle, or their letters where there is none or it may not be seen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap

from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.avatar import Avatar


class PhotoAvatar(Avatar):
    """The disc of a person with their photo in it."""

    def __init__(self, theme: Theme, size: int) -> None:
        """Letters until a photo is shown."""
        super().__init__(theme, size)
        self._photo: QPixmap | None = None

    def show_photo(self, still: bytes | None) -> None:
        """Draw the small picture of a photo; none: the letters."""
        photo = QPixmap()
        self._photo = photo if still and photo.loadFromData(still) else None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photo cut to the circle, its middle in the middle."""
        if self._photo is None:
            super().paintEvent(event)
            return
        side = self.width()
        ratio = self.devicePixelRatioF()
        scaled = self._photo.scaled(
            round(side * ratio), round(side * ratio), Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QPainterPath()
        circle.addEllipse(QRectF(self.rect()))
        painter.setClipPath(circle)
        left, top = (scaled.width() - side * ratio) / 2, (scaled.height() - side * ratio) / 2
        painter.drawPixmap(QRectF(self.rect()), scaled, QRectF(left, top, side * ratio, side * ratio))
        painter.end()
