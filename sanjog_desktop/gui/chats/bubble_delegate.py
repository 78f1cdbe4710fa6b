"""Paints messages as bubbles from cached layouts, and says what lies under a point."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sanjog_desktop.gui.chats.bubble_layout import CENTRED_TOKENS, BubbleLayout, day_step, lay_out
from sanjog_desktop.gui.chats.bubble_parts import CENTRE, Spot, Step
from sanjog_desktop.gui.chats.ink import Ink
from sanjog_desktop.gui.chats.media_parts import film_words
from sanjog_desktop.gui.chats.text_block import TextBlock
from sanjog_desktop.gui.chats.thread_model import ThreadModel
from sanjog_desktop.gui.chats.thumbnails import Thumbnails
from sanjog_desktop.gui.chats.voice_player import VoicePlayer, speed_text
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.icons import paint_icon
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.store.rows import AttachmentRow, MessageRow

AnyIndex = QModelIndex | QPersistentModelIndex
_Album = tuple[MessageRow, ...]
KEPT_LAYOUTS = 1500
RADIUS = 12.0
SILENT = bytes([48] * 40)  # a recording whose loudness is not known
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


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
        self._layouts: OrderedDict[int, tuple[MessageRow, float, str, _Album, BubbleLayout]] = OrderedDict()
        self.width = 600.0
        self.highlighted: int | None = None
        self.current: int | None = None  # the message of an album the keyboard is on
        #: What is looked for in this chat, folded, and the message that is its present hit.
        self.words: tuple[str, ...] = ()
        self.hit: int | None = None

    def forget(self) -> None:
        """Drop every layout: another palette, zoom, language or day."""
        self._ink = Ink(self._theme)
        self._layouts.clear()

    def layout_of(self, index: AnyIndex) -> BubbleLayout:
        """The layout of a row at the present width."""
        row: MessageRow = self._model.rows[index.row()]
        day = self._model.day_at(index.row())
        album = self._model.album_at(index.row())
        kept = self._layouts.get(row.id)
        if kept is not None and kept[0] is row and kept[1] == self.width and kept[2] == day and kept[3] == album:
            return kept[4]
        layout = lay_out(row, self._model.person, day, self.width, self._ink, self._ctx.clock.now(), album)
        self._layouts[row.id] = (row, self.width, day, album, layout)
        if len(self._layouts) > KEPT_LAYOUTS:
            self._layouts.popitem(last=False)
        return layout

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The height of the bubble, its day break and its reactions."""
        return QSize(int(self.width), max(1, round(self.layout_of(index).height)))

    def spot_at(self, index: AnyIndex, point: QPoint, top_left: QPoint) -> tuple[str, Any] | None:
        """(action, value) under a point of the viewport, ``None`` where nothing happens."""
        layout = self.layout_of(index)
        inside = QPointF(point - top_left) - layout.bubble.topLeft()
        for spot in layout.spots:
            if spot.rect.contains(inside):
                return self._resolve(spot, inside)
        return None

    def _resolve(self, spot: Spot, inside: QPointF) -> tuple[str, Any] | None:
        if spot.action == "seek":
            return "seek", (spot.value, (inside.x() - spot.rect.x()) / spot.rect.width())
        if spot.action != "text":
            return spot.action, spot.value
        block: TextBlock = spot.value
        url = block.link_at(inside - spot.rect.topLeft())
        return ("link", url) if url else None

    # Painting -----------------------------------------------------------------------------------------
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Day break, bubble, its steps, reactions, the focus mark."""
        layout = self.layout_of(index)
        if layout.height <= 0:  # a picture of an album, drawn by its first
            return
        rect = option.rect
        painter.translate(rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if layout.day:
            self._paint_day(painter, layout, self._model.rows[index.row()].id == self._model.unread_from)
        if self._model.picked:
            self._paint_picked(painter, layout, self._model.rows[index.row()].id in self._model.picked)
        self._paint_ground(painter, layout, option, index)
        painter.translate(layout.bubble.topLeft())
        is_hit = self._model.rows[index.row()].id == self.hit
        for step in layout.steps:
            self._paint_step(painter, step, is_hit)
        painter.translate(-layout.bubble.topLeft())
        if layout.reactions:
            self._paint_reactions(painter, layout)
        painter.translate(-rect.topLeft())

    def _paint_picked(self, painter: QPainter, layout: BubbleLayout, picked: bool) -> None:
        """While messages are chosen: a wash over those that are, and a box on the free side of each."""
        color, bubble = self._theme.color, layout.bubble
        if picked:
            painter.fillRect(QRectF(0, bubble.top() - 4, self.width, bubble.height() + 8), color("info_soft"))
        side = 18.0
        box = QRectF(6 if layout.mine else self.width - side - 6, bubble.center().y() - side / 2, side, side)
        painter.setPen(QPen(color("info" if picked else "ink3"), 1.5))
        painter.setBrush(color("info") if picked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        if picked:
            paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", color("surface"))

    def _paint_day(self, painter: QPainter, layout: BubbleLayout, is_new: bool = False) -> None:
        box, flags = day_step(self._ink, layout.day, self.width)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft" if is_new else "sunken"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(self._theme.color("accent" if is_new else "ink2"))
        painter.setFont(self._ink.fonts["caption"])
        painter.drawText(box, flags, layout.day)

    def _paint_ground(
        self, painter: QPainter, layout: BubbleLayout, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        color = self._theme.color
        state = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        row: MessageRow = self._model.rows[index.row()]
        if focused or row.id in (self.highlighted, self.hit):
            painter.setPen(QPen(color("focus"), 2))
        elif layout.mine and self._theme.name != "contrast":
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setPen(Qt.PenStyle.NoPen if layout.centred else QPen(color("bubble_edge"), 1))
        centred = "gold_soft" if row.kind not in CENTRED_TOKENS else "sunken"
        token = centred if layout.centred else "bubble_out" if layout.mine else "bubble_in"
        painter.setBrush(color(token))
        painter.drawRoundedRect(layout.bubble, RADIUS, RADIUS)

    def _mark(self, is_hit: bool) -> QTextCharFormat:
        """How what is looked for stands out; in the present hit it does so most."""
        form = QTextCharFormat()
        form.setBackground(self._theme.color("badge" if is_hit else "gold_soft"))
        form.setForeground(self._theme.color("on_badge" if is_hit else "gold"))
        return form

    def _paint_step(self, painter: QPainter, step: Step, is_hit: bool = False) -> None:
        color = self._theme.color
        match step:
            case ("words", rect, text, font, token, flags):
                painter.setFont(self._ink.fonts[font])
                painter.setPen(color(token))
                painter.drawText(rect, flags, text)
            case ("text", block, x, y, token):
                painter.setPen(color(token))
                marks = block.marks(self.words, self._mark(is_hit)) if self.words else ()
                block.draw(painter, QPointF(x, y), marks)
            case ("fill", rect, token, radius):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color(token))
                painter.drawRoundedRect(rect, radius, radius)
            case ("icon", rect, name, token):
                paint_icon(painter, rect, name, color(token))
            case ("picture", rect, attachment, kind):
                self._paint_picture(painter, rect, attachment, kind)
            case ("voice", button, wave, speed, attachment):
                self._paint_voice(painter, button, wave, speed, attachment)
            case ("film", rect, attachment, words):
                self._paint_film(painter, rect, attachment, words)
            case ("tile", rect, row):
                self._paint_tile(painter, rect, row)

    def _paint_picture(
        self, painter: QPainter, rect: QRectF, attachment: AttachmentRow, kind: str, *, cut: bool = False
    ) -> None:
        pixmap = self._thumbnails.get(attachment)
        if pixmap is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
            whole = QRectF(pixmap.rect())
            if cut:  # the middle of it, in the proportions of its place
                part = rect.size().scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
                place = QRectF(QPointF(), part)
                place.moveCenter(whole.center())
                painter.drawPixmap(rect, pixmap, place)
                return
            # A size that was not known before: the picture keeps its proportions within its place.
            size = whole.size().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(QPointF(), size)
            place.moveCenter(rect.center())
            painter.drawPixmap(place, pixmap, whole)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(rect, 9, 9)
        broken = self._thumbnails.is_broken(attachment)
        waiting = attachment.state != "ready" and not attachment.thumbnail
        words = tr("Being fetched…") if waiting else tr("Opening…")
        if broken:
            words = tr("Cannot be shown. Open it instead.")
        painter.setPen(self._theme.color("ink3"))
        painter.setFont(self._ink.fonts["caption"])
        painter.drawText(rect, CENTRE | Qt.TextFlag.TextWordWrap, words)

    def _paint_button(self, painter: QPainter, button: QRectF, icon: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        painter.drawEllipse(button)
        inner = QRectF(0, 0, button.width() * 0.6, button.height() * 0.6)
        inner.moveCenter(button.center())
        paint_icon(painter, inner, icon, self._theme.color("on_accent"))

    def _paint_voice(
        self, painter: QPainter, button: QRectF, wave: QRectF, speed: QRectF, attachment: AttachmentRow
    ) -> None:
        playing, progress = self._player.progress(attachment.id)
        self._paint_button(painter, button, "player-pause" if playing else "player-play")
        painter.setPen(Qt.PenStyle.NoPen)
        loudness = attachment.waveform or SILENT
        step = wave.width() / len(loudness)
        bar = max(1.0, step * 0.6)
        for place, loud in enumerate(loudness):
            height = max(2.0, wave.height() * loud / 255)
            done = place < progress * len(loudness)
            painter.setBrush(self._theme.color("accent" if done else "scroll"))
            painter.drawRoundedRect(
                QRectF(wave.x() + place * step, wave.center().y() - height / 2, bar, height), bar / 2, bar / 2
            )
        painter.setPen(self._theme.color("accent"))
        painter.setFont(self._ink.fonts["caption_strong"])
        painter.drawText(speed, RIGHT, speed_text(self._player.rate))

    def _paint_film(self, painter: QPainter, rect: QRectF, attachment: AttachmentRow, words: str) -> None:
        if attachment.thumbnail:
            self._paint_picture(painter, rect, attachment, "video")
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("sunken"))
            painter.drawRoundedRect(rect, 9, 9)
        button = QRectF(0, 0, 40, 40)
        button.moveCenter(rect.center())
        self._paint_button(painter, button, "player-play")
        if words:
            box = QRectF(0, 0, self._ink.width(words, "caption") + 14, self._ink.line["caption"] + 4)
            box.moveBottomLeft(rect.bottomLeft() + QPointF(6, -6))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("surface"))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            painter.setPen(self._theme.color("ink2"))
            painter.setFont(self._ink.fonts["caption"])
            painter.drawText(box, CENTRE, words)

    def _paint_tile(self, painter: QPainter, rect: QRectF, row: MessageRow) -> None:
        attachment = row.attachment
        assert attachment is not None
        if row.kind == "video":
            self._paint_film(painter, rect, attachment, film_words(attachment))
        else:
            self._paint_picture(painter, rect, attachment, row.kind, cut=True)
        if row.id in (self.highlighted, self.current):
            painter.setPen(QPen(self._theme.color("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1.5, 1.5, -1.5, -1.5))

    def _paint_reactions(self, painter: QPainter, layout: BubbleLayout) -> None:
        rect = layout.reaction_rect
        painter.setPen(QPen(self._theme.color("bubble_edge"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setPen(self._theme.color("ink"))
        painter.setFont(self._ink.fonts["emoji"])
        painter.drawText(rect, CENTRE, layout.reactions)
