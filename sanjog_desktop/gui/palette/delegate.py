"""The lines of the palette: icon, what it is called, what it is, and its keys at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.icons import paint_icon
from sanjog_desktop.gui.palette.sources import KIND_ICONS, Item
from sanjog_desktop.gui.rows_model import RowRole

HEIGHT, PAD, ICON = 44, 14, 18


class ItemDelegate(QStyledItemDelegate):
    """Paints one :class:`Item`."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the text size asks."""
        return QSize(100, self._ctx.theme.px(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One line."""
        item: Item = index.data(RowRole)
        theme = self._ctx.theme
        rect = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_soft"))
            painter.fillRect(QRectF(rect.x(), rect.y(), 3, rect.height()), theme.color("accent"))
        side = theme.px(ICON)
        icon = QRectF(rect.x() + PAD, rect.center().y() - side / 2, side, side)
        paint_icon(painter, icon, KIND_ICONS[item.kind], theme.color("ink2"))
        right = rect.right() - PAD
        small = theme.font(11)
        if item.keys:
            width = QFontMetricsF(small).horizontalAdvance(item.keys)
            painter.setFont(small)
            painter.setPen(theme.color("ink3"))
            keys = QRectF(right - width - 1, rect.y(), width + 2, rect.height())
            painter.drawText(keys, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, item.keys)
            right -= width + PAD
        left = icon.right() + 12
        room = max(0.0, right - left)
        title = theme.font(bold=item.kind in ("chat", "person"))
        measure = QFontMetricsF(title)
        beside = QFontMetricsF(small).horizontalAdvance(item.detail)
        wide = min(measure.horizontalAdvance(item.title), max(room * 0.6, room - beside - 12))
        painter.setFont(title)
        painter.setPen(theme.color("ink"))
        words = measure.elidedText(item.title, Qt.TextElideMode.ElideRight, wide + 1)
        painter.drawText(QRectF(left, rect.y(), wide + 2, rect.height()), Qt.AlignmentFlag.AlignVCenter, words)
        rest = QRectF(left + wide + 12, rect.y(), right - left - wide - 12, rect.height())
        painter.setFont(small)
        painter.setPen(theme.color("ink3"))
        detail = QFontMetricsF(small).elidedText(item.detail, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, detail)
        painter.restore()
