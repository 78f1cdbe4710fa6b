"""One template of the picker's list: its name, language and category, and whether WhatsApp has approved it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.rows_model import RowRole
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets import chip_width, paint_chip
from sanjog_desktop.store.rows import TemplateRow


class TemplateDelegate(QStyledItemDelegate):
    """Two lines: the name, then chips."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A name and a line of chips."""
        return QSize(180, round(QFontMetricsF(self._theme.font()).height() * 2 + 16))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw name and chips."""
        row: TemplateRow = index.data(RowRole)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent_soft"))
            painter.drawRoundedRect(rect.adjusted(0, 1, -2, -1), 8, 8)
        font = self._theme.font(13, bold=True)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._theme.color("ink" if row.status == "APPROVED" else "ink3"))
        line = QRectF(rect.x() + 10, rect.y() + 6, rect.width() - 20, metrics.height())
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
        x = line.x()
        for words, tone in _chips(row):
            width = chip_width(words, self._theme)
            if x + width > rect.right() - 6:
                break
            paint_chip(painter, QPointF(x, line.bottom() + 2), words, tone, self._theme)
            x += width + 5
        painter.restore()


def _chips(row: TemplateRow) -> list[tuple[str, str]]:
    kinds = {"MARKETING": tr("marketing"), "UTILITY": tr("utility"), "AUTHENTICATION": tr("login code")}
    chips = [(row.language, "neutral"), (kinds.get(row.category, row.category.lower()), "info")]
    states = {
        "PAUSED": tr("paused"),
        "PENDING": tr("in review"),
        "REJECTED": tr("rejected"),
        "DISABLED": tr("disabled"),
    }
    if row.status != "APPROVED":
        chips.insert(0, (states.get(row.status, row.status.lower()), "gold"))
    return chips
