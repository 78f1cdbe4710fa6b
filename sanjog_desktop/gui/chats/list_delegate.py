"""Paints one chat of the list: who, what was said last, when, how long the window is open, what stands in the way."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.icons import paint_icon
from sanjog_desktop.gui.rows_model import RowRole
from sanjog_desktop.gui.widgets import chip_width, paint_avatar, paint_chip
from sanjog_desktop.store.rows import ConversationRow

AVATAR = 42.0
MARK = 13.0
LEFT, RIGHT = 18.0, 16.0
TEXT_X = LEFT + AVATAR + 12.0
ELIDE = Qt.TextElideMode.ElideRight
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class ConversationDelegate(QStyledItemDelegate):
    """Every row has the same height, so that a long list lays out at once."""

    def __init__(self, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._make_fonts()

    def _make_fonts(self) -> None:
        theme = self._ctx.theme
        self._title = theme.font(bold=True)
        self._role = theme.font(11.5)
        self._preview = theme.font(13)
        self._preview_new = theme.font(13, bold=True)
        self._time = theme.font(11)
        self._badge = theme.font(10.5, bold=True)
        kept = (self._title, self._role, self._preview, self._preview_new, self._time, self._badge)
        self._metrics = {id(font): QFontMetricsF(font) for font in kept}
        self._lines = (
            QFontMetricsF(self._title).height() + 1,
            # Devanagari stands taller than Latin; a row is as high as the tallest line may get.
            QFontMetricsF(self._preview).height() + 2,
            QFontMetricsF(theme.font(11.5)).height() + 6,
        )

    def forget(self) -> None:
        """Another palette or zoom."""
        self._make_fonts()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Three lines and their air."""
        return QSize(240, round(sum(self._lines) + 22))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row; the store is not asked anything."""
        row: ConversationRow | None = index.data(RowRole)
        if row is None:
            return
        rect = QRectF(option.rect)
        now = self._ctx.clock.now()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option)
        disc = QRectF(rect.x() + LEFT, rect.y() + 10, AVATAR, AVATAR)
        paint_avatar(painter, disc, row.avatar_seed, row.title, self._ctx.theme)
        x, right = rect.x() + TEXT_X, rect.right() - RIGHT
        y = rect.y() + 9
        self._paint_title(painter, row, x, y, right, now)
        y += self._lines[0]
        self._paint_preview(painter, row, x, y, right)
        self._paint_chips(painter, row, x, y + self._lines[1] + 2, right, now)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
        color = self._ctx.theme.color
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, color("accent_soft"))
            painter.fillRect(QRectF(rect.x(), rect.y(), 3, rect.height()), color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, color("sunken"))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_title(
        self, painter: QPainter, row: ConversationRow, x: float, y: float, right: float, now: Instant
    ) -> None:
        color = self._ctx.theme.color
        height = self._lines[0]
        when = times.list_time(row.last_at, now)
        width = self._metrics[id(self._time)].horizontalAdvance(when)
        painter.setFont(self._time)
        painter.setPen(color("ink3"))
        painter.drawText(QRectF(right - width, y, width + 1, height), MIDDLE, when)
        right -= width
        marks = (("bell-off", row.muted_until > now), ("pin", row.pinned))
        for icon in (icon for icon, wanted in marks if wanted):
            right -= MARK + 4
            box = QRectF(right, y + (height - MARK) / 2, MARK, MARK)
            paint_icon(painter, box, icon, color("ink3"))
        room = right - 10 - x
        used = self._words(painter, wording.title_of(row), self._title, "ink", QRectF(x, y, room, height))
        if row.subtitle and room - used > 30:
            rest = QRectF(x + used + 5, y + 1, room - used - 5, height)
            self._words(painter, f"· {row.subtitle}", self._role, "ink3", rest)

    def _paint_preview(
        self, painter: QPainter, row: ConversationRow, x: float, y: float, right: float
    ) -> None:
        if row.marked_unread and not row.unread:
            right -= self._paint_badge(painter, "", y, right) + 8
        if row.unread:
            right -= self._paint_badge(painter, str(row.unread) if row.unread < 100 else "99+", y, right) + 8
        token = "gold" if row.draft else "ink2"
        failed = row.last_direction == "out" and row.last_status == "failed" and not row.draft
        if failed:
            token = "bad"
        icon = (
            "edit"
            if row.draft
            else "alert-triangle"
            if failed
            else wording.KIND_ICONS.get(row.preview_kind, "")
        )
        if icon:
            paint_icon(
                painter, QRectF(x, y + (self._lines[1] - 15) / 2, 15, 15), icon, self._ctx.theme.color(token)
            )
            x += 19
        tick = "" if row.draft or failed else self._tick(row)
        room = right - x - (18 if tick else 0)
        font = self._preview_new if row.unread or row.marked_unread else self._preview
        used = self._words(
            painter, wording.preview_text(row), font, token, QRectF(x, y, room, self._lines[1])
        )
        if tick:
            token = "tick" if row.last_status in ("read", "played") else "ink3"
            box = QRectF(x + used + 4, y + (self._lines[1] - 14) / 2, 14, 14)
            paint_icon(painter, box, tick, self._ctx.theme.color(token))

    @staticmethod
    def _tick(row: ConversationRow) -> str:
        return wording.TICK_ICONS.get(row.last_status, "") if row.last_direction == "out" else ""

    def _paint_badge(self, painter: QPainter, text: str, y: float, right: float) -> float:
        height = self._ctx.theme.px(18 if text else 10)
        width = max(float(height), self._metrics[id(self._badge)].horizontalAdvance(text) + 10 if text else 0)
        box = QRectF(right - width, y + (self._lines[1] - height) / 2 + 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ctx.theme.color("accent"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(self._ctx.theme.color("on_accent"))
        painter.setFont(self._badge)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return width

    def _paint_chips(
        self, painter: QPainter, row: ConversationRow, x: float, y: float, right: float, now: Instant
    ) -> None:
        unsure = self._ctx.state.clock_off != 0
        for words, tone in wording.row_chips(row, now, is_unsure=unsure):
            width = chip_width(words, self._ctx.theme)
            if x + width > right:
                break
            paint_chip(painter, QPointF(x, y), words, tone, self._ctx.theme)
            x += width + 6

    def _words(self, painter: QPainter, text: str, font: QFont, token: str, rect: QRectF) -> float:
        metrics = self._metrics[id(font)]
        shown = metrics.elidedText(text, ELIDE, rect.width())
        painter.setFont(font)
        painter.setPen(self._ctx.theme.color(token))
        painter.drawText(rect, MIDDLE | Qt.TextFlag.TextSingleLine, shown)
        return min(rect.width(), metrics.horizontalAdvance(shown))
