"""Line icons (Tabler, MIT) drawn with 1.8 px strokes in the palette's ink, at any scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from sanjog_desktop.resources import resources_dir


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    text = (resources_dir() / "icons" / f"{name}.svg").read_text("utf-8")
    text = text.replace("currentColor", colour).replace('stroke-width="2"', 'stroke-width="1.8"')
    return QSvgRenderer(QByteArray(text.encode("utf-8")))


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int, scale: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(size * scale), round(size * scale)))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def icon_pixmap(name: str, colour: QColor, size: int = 20, scale: float = 1.0) -> QPixmap:
    """An icon of ``resources/icons`` as a pixmap ``size`` pixels square; raises OSError for a wrong name."""
    return _pixmap(name, colour.name(), size, scale)


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draw an icon into ``rect`` of a painter at the device's own resolution."""
    device = painter.device()
    scale = device.devicePixelRatioF()
    painter.drawPixmap(rect.topLeft(), icon_pixmap(name, colour, round(rect.width()), scale))


def make_icon(
    name: str,
    colour: QColor,
    *,
    active: QColor | None = None,
    disabled: QColor | None = None,
    size: int = 20,
) -> QIcon:
    """A QIcon in one colour, in ``active`` when the control is checked; sharp on every screen there is."""
    icon = QIcon()
    for scale in sorted({1.0, QGuiApplication.instance().devicePixelRatio()}):  # type: ignore[union-attr]
        icon.addPixmap(icon_pixmap(name, colour, size, scale), QIcon.Mode.Normal, QIcon.State.Off)
        if active is not None:
            icon.addPixmap(icon_pixmap(name, active, size, scale), QIcon.Mode.Normal, QIcon.State.On)
        if disabled is not None:
            icon.addPixmap(icon_pixmap(name, disabled, size, scale), QIcon.Mode.Disabled, QIcon.State.Off)
    return icon
