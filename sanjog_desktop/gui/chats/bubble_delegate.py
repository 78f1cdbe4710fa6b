"""Paints messages as bubbles from cached layouts, and says what lies under a point."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sanjog_desktop.gui.chats.bubble_layout import CENTRED_TOKENS, BubbleLayout, day_step, lay_out
from sanjog_desktop.gui.chats.bubble_parts import CENTRE, Spot, Step
from sanjog_desktop.gui.chats.ink import Ink
from sanjog_desktop.gui.chats.text_block import TextBlock
from sanjog_desktop.gui.chats.thread_model import ThreadModel
from sanjog_desktop.gui.chats.thumbnails import Thumbnails
from sanjog_desktop.gui.chats.voice_player import VoicePlayer
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.icons import paint_icon
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.store.rows import AttachmentRow, MessageRow

AnyIndex = QModelIndex | QPersistentModelIndex
KEPT_LAYOUTS = 1500
RADIUS = 12.0


class BubbleDelegate(QStyledItemDelegate):
    """One layout a message, kept while the row, the width, the day break and the palette stay the same."""

    def __init__(
        self, ctx: Context, model: ThreadModel, thumbnails: Thumbnails, player: VoicePlayer, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ctx, self._model = ctx, model
        self._thumbnails, self._player = thumbnails, player
        self._theme: Theme = ctx.theme
        self._ink = Ink(self._theme)
        self._layouts: OrderedDict[int, tuple[MessageRow, float, str, BubbleLayout]] = OrderedDict()
        self.width = 600.0
        self.highlighted: int | None = None

    def forget(self) -> None:
        """Drop every layout: another palette, zoom, language or day."""
        self._ink = Ink(self._theme)
        self._layouts.clear()

    def layout_of(self, index: AnyIndex) -> BubbleLayout:
        """The layout of a row at the present width."""
        row: MessageRow = self._model.rows[index.row()]
        day = self._model.day_at(index.row())
        kept = self._layouts.get(row.id)
        if kept is not None and kept[0] is row and kept[1] == self.width and kept[2] == day:
            return kept[3]
        layout = lay_out(row, self._model.person, day, self.width, self._ink, self._ctx.clock.now())
        self._layouts[row.id] = (row, self.width, day, layout)
        if len(self._layouts) > KEPT_LAYOUTS:
            self._layouts.popitem(last=False)
        return layout

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The height of the bubble, its day break and its reactions."""
        return QSize(int(self.width), round(self.layout_of(index).height))

    def spot_at(self, index: AnyIndex, point: QPoint, top_left: QPoint) -> tuple[str, Any] | None:
        """(action, value) under a point of the viewport, ``None`` where nothing happens."""
        layout = self.layout_of(index)
        inside = QPointF(point - top_left) - layout.bubble.topLeft()
        for spot in layout.spots:
            if spot.rect.contains(inside):
                return self._resolve(spot, inside)
        return None

    def _resolve(self, spot: Spot, inside: QPointF) -> tuple[str, Any] | None:
        if spot.action != "text":
            return spot.action, spot.value
        block: TextBlock = spot.value
        url = block.link_at(inside - spot.rect.topLeft())
        return ("link", url) if url else None

    # Painting -----------------------------------------------------------------------------------------
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Day break, bubble, its steps, reactions, the focus mark."""
        layout = self.layout_of(index)
        rect = option.rect
        painter.translate(rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if layout.day:
            self._paint_day(painter, layout)
        self._paint_ground(painter, layout, option, index)
        painter.translate(layout.bubble.topLeft())
        for step in layout.steps:
            self._paint_step(painter, step)
        painter.translate(-layout.bubble.topLeft())
        if layout.reactions:
            self._paint_reactions(painter, layout)
        painter.translate(-rect.topLeft())

    def _paint_day(self, painter: QPainter, layout: BubbleLayout) -> None:
        box, flags = day_step(self._ink, layout.day, self.width)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(self._theme.color("ink2"))
        painter.setFont(self._ink.fonts["caption"])
        painter.drawText(box, flags, layout.day)

    def _paint_ground(
        self, painter: QPainter, layout: BubbleLayout, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        color = self._theme.color
        state = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        row: MessageRow = self._model.rows[index.row()]
        if focused or row.id == self.highlighted:
            painter.setPen(QPen(color("focus"), 2))
        elif layout.mine and self._theme.name != "contrast":
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setPen(Qt.PenStyle.NoPen if layout.centred else QPen(color("bubble_edge"), 1))
        centred = "gold_soft" if row.kind not in CENTRED_TOKENS else "sunken"
        token = centred if layout.centred else "bubble_out" if layout.mine else "bubble_in"
        painter.setBrush(color(token))
        painter.drawRoundedRect(layout.bubble, RADIUS, RADIUS)

    def _paint_step(self, painter: QPainter, step: Step) -> None:
        color = self._theme.color
        match step:
            case ("words", rect, text, font, token, flags):
                painter.setFont(self._ink.fonts[font])
                painter.setPen(color(token))
                painter.drawText(rect, flags, text)
            case ("text", block, x, y, token):
                painter.setPen(color(token))
                block.draw(painter, QPointF(x, y))
            case ("fill", rect, token, radius):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color(token))
                painter.drawRoundedRect(rect, radius, radius)
            case ("icon", rect, name, token):
                paint_icon(painter, rect, name, color(token))
            case ("picture", rect, attachment, kind):
                self._paint_picture(painter, rect, attachment, kind)
            case ("track", button, track, attachment):
                self._paint_track(painter, button, track, attachment)

    def _paint_picture(self, painter: QPainter, rect: QRectF, attachment: AttachmentRow, kind: str) -> None:
        pixmap = self._thumbnails.get(attachment)
        if pixmap is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
            painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(rect, 9, 9)
        broken = self._thumbnails.is_broken(attachment)
        words = tr("Cannot be shown. Open it instead.") if broken else tr("Opening…")
        painter.setPen(self._theme.color("ink3"))
        painter.setFont(self._ink.fonts["caption"])
        painter.drawText(rect, CENTRE | Qt.TextFlag.TextWordWrap, words)

    def _paint_track(
        self, painter: QPainter, button: QRectF, track: QRectF, attachment: AttachmentRow
    ) -> None:
        color = self._theme.color
        playing, progress = self._player.progress(attachment.id)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        painter.drawEllipse(button)
        inner = QRectF(0, 0, 18, 18)
        inner.moveCenter(button.center())
        paint_icon(painter, inner, "player-pause" if playing else "player-play", color("on_accent"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("scroll"))
        painter.drawRoundedRect(track, 2, 2)
        if progress > 0:
            painter.setBrush(color("accent"))
            painter.drawRoundedRect(
                QRectF(track.x(), track.y(), track.width() * progress, track.height()), 2, 2
            )

    def _paint_reactions(self, painter: QPainter, layout: BubbleLayout) -> None:
        rect = layout.reaction_rect
        painter.setPen(QPen(self._theme.color("bubble_edge"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setPen(self._theme.color("ink"))
        painter.setFont(self._ink.fonts["emoji"])
        painter.drawText(rect, CENTRE, layout.reactions)
