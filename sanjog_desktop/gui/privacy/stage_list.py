"""The stages of a request from top to bottom: done, now, and what is still to come."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sanjog_desktop.gui.privacy.stages import Stage
from sanjog_desktop.gui.theme import Theme

_DOT_PX = 21
_GAP_PX = 12
_STEP_PX = 49


class StageList(QWidget):
    """Dots joined by a line, a title and a note beside each; said as one text to screen readers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Starts empty; `show_stages` fills it."""
        super().__init__(parent)
        self._theme = theme
        self._stages: tuple[Stage, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stages(self, stages: tuple[Stage, ...]) -> None:
        """Draw these stages."""
        self._stages = stages
        words = {"done": self.tr("done"), "now": self.tr("now"), "open": self.tr("to come")}
        self.setAccessibleName(self.tr("Stages"))
        self.setAccessibleDescription(
            ". ".join(f"{each.title}, {words[each.mark]} {each.note}" for each in stages)
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the stages need."""
        return QSize(200, self._theme.px(_STEP_PX) * len(self._stages))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw line, dots and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, dot = self._theme.px(_STEP_PX), self._theme.px(_DOT_PX)
        centres = [QPointF(dot / 2 + 1, place * step + dot / 2 + 2) for place in range(len(self._stages))]
        painter.setPen(QPen(self._theme.color("line"), 2))
        for one, other in pairwise(centres):
            painter.drawLine(one, other)
        for centre, stage in zip(centres, self._stages, strict=True):
            self._draw_dot(painter, centre, dot, stage.mark)
            self._draw_words(painter, centre, dot, stage)
        painter.end()

    def _draw_dot(self, painter: QPainter, centre: QPointF, dot: int, mark: str) -> None:
        edge = {"done": "ok", "now": "accent", "open": "line"}[mark]
        ground = {"done": "ok", "now": "accent_soft", "open": "surface"}[mark]
        painter.setPen(QPen(self._theme.color(edge), 2))
        painter.setBrush(self._theme.color(ground))
        painter.drawEllipse(centre, dot / 2 - 1, dot / 2 - 1)
        if mark == "done":
            pen = QPen(self._theme.color("surface"), 2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            x, y, s = centre.x(), centre.y(), dot / 21
            painter.drawPolyline(
                [QPointF(x - 4 * s, y), QPointF(x - s, y + 3 * s), QPointF(x + 4.5 * s, y - 3.5 * s)]
            )

    def _draw_words(self, painter: QPainter, centre: QPointF, dot: int, stage: Stage) -> None:
        left = centre.x() + dot / 2 + _GAP_PX
        width = self.width() - left
        bold, small = self._theme.font(13.5, bold=True), self._theme.font(11.5)
        high, low = QFontMetricsF(bold).height(), QFontMetricsF(small).height()
        top = centre.y() - dot / 2 - 1
        painter.setFont(bold)
        painter.setPen(self._theme.color("ink"))
        painter.drawText(
            QRectF(left, top, width, high), QFontMetricsF(bold).elidedText(stage.title, _END, width)
        )
        painter.setFont(small)
        painter.setPen(self._theme.color("ink3"))
        painter.drawText(
            QRectF(left, top + high, width, low), QFontMetricsF(small).elidedText(stage.note, _END, width)
        )


_END = Qt.TextElideMode.ElideRight
