"""The stages of a request from top to bottom: done, now, and what is still to come."""

from __future__ import annotations

from itertools import pairwise
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sanjog_desktop.gui.privacy.stages import Stage
from sanjog_desktop.gui.theme import Theme

_DOT_PX = 21
_GAP_PX = 12
_BETWEEN_PX = 8
_WRAP = int(Qt.TextFlag.TextWordWrap)


class StageList(QWidget):
    """Dots joined by a line, a title and a note beside each; said as one text to screen readers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Starts empty; `show_stages` fills it."""
        super().__init__(parent)
        self._theme = theme
        self._stages: tuple[Stage, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

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

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher: notes break between words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the stages need in ``width``."""
        return ceil(sum(high + low + self._theme.px(_BETWEEN_PX) for high, low in self._heights(width)))

    def sizeHint(self) -> QSize:
        """As high as the stages need."""
        width = max(self.width(), 200)
        return QSize(200, self.heightForWidth(width))

    def _heights(self, width: float) -> list[tuple[float, float]]:
        """How high the title and the note of each stage are."""
        room = QRectF(0, 0, width - self._theme.px(_DOT_PX) - _GAP_PX, 10_000)
        bold, small = QFontMetricsF(self._theme.font(13.5, bold=True)), QFontMetricsF(self._theme.font(11.5))
        return [
            (
                max(bold.boundingRect(room, _WRAP, stage.title).height(), self._theme.px(_DOT_PX) + 1),
                small.boundingRect(room, _WRAP, stage.note).height() if stage.note else 0.0,
            )
            for stage in self._stages
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw line, dots and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot, between = self._theme.px(_DOT_PX), self._theme.px(_BETWEEN_PX)
        heights, tops = self._heights(self.width()), [0.0]
        for high, low in heights:
            tops.append(tops[-1] + high + low + between)
        centres = [QPointF(dot / 2 + 1, top + dot / 2 + 1) for top in tops[:-1]]
        painter.setPen(QPen(self._theme.color("line"), 2))
        for one, other in pairwise(centres):
            painter.drawLine(one, other)
        for centre, top, (high, low), stage in zip(centres, tops, heights, self._stages, strict=False):
            self._draw_dot(painter, centre, dot, stage.mark)
            self._draw_words(painter, QRectF(dot + 1 + _GAP_PX, top, self.width() - dot - _GAP_PX, high), low, stage)
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

    def _draw_words(self, painter: QPainter, title: QRectF, low: float, stage: Stage) -> None:
        painter.setFont(self._theme.font(13.5, bold=True))
        painter.setPen(self._theme.color("ink"))
        painter.drawText(title, _WRAP | int(Qt.AlignmentFlag.AlignVCenter), stage.title)
        painter.setFont(self._theme.font(11.5))
        painter.setPen(self._theme.color("ink3"))
        painter.drawText(QRectF(title.left(), title.bottom(), title.width(), low), _WRAP, stage.note)
