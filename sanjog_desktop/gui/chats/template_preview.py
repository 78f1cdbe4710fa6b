"""The bubble a template will become, drawn as it is filled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sanjog_desktop.gui.chats.markup import parse_markup
from sanjog_desktop.gui.chats.template_form import TemplateForm
from sanjog_desktop.gui.chats.text_block import TextBlock
from sanjog_desktop.gui.icons import paint_icon
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.pictures import decode_picture

PAD = 12.0


class TemplatePreview(QWidget):
    """Header, body, footer and buttons of one template with the values typed so far."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pieces: list[tuple[str, str]] = []
        self._picture: QImage | None = None
        self._media = ""
        self.setMinimumWidth(180)
        self.setAccessibleName(self.tr("Preview of the message"))

    def show_template(
        self, form: TemplateForm, values: dict[str, str], picture: bytes | None = None
    ) -> None:
        """Draw this; ``picture`` is the small picture (JPEG) of the file at its head."""
        self._picture = None if picture is None else decode_picture(picture, 320)
        self._media = form.media
        self._pieces = form.preview(values)
        words = ". ".join(text for _, text in self._pieces)
        self.setAccessibleDescription(words)
        self.update()

    @property
    def words(self) -> list[str]:
        """What it shows, line by line."""
        return [text for _, text in self._pieces]

    def sizeHint(self) -> QSize:
        """Room for a bubble."""
        return QSize(260, 160)

    def changeEvent(self, event: QEvent) -> None:
        """Redraw in the new palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One bubble on the thread's ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("bg"))
        painter.drawRoundedRect(QRectF(self.rect()), 12, 12)
        if self._pieces:
            self._paint_bubble(painter)
        painter.end()

    def _paint_bubble(self, painter: QPainter) -> None:
        color, theme = self._theme.color, self._theme
        styles = {
            "header": (theme.font(bold=True), "ink"),
            "body": (theme.font(), "ink"),
            "footer": (theme.font(11.5), "ink3"),
            "button": (theme.font(12.5, bold=True), "accent"),
        }
        room = self.width() - 2 * PAD - 28
        blocks = []
        for kind, text in self._pieces:
            font, token = styles[kind]
            blocks.append((TextBlock(parse_markup(text), font, room, theme, token=token), token, kind))
        height = (
            sum(block.height + (10 if kind == "button" else 4) for block, _, kind in blocks) + 2 * PAD - 4
        )
        width = max(block.width for block, _, _ in blocks) + 2 * PAD
        head = self._head_size(room) if self._media else QSizeF()
        height += head.height() + (6 if self._media else 0)
        width = max(width, head.width() + 2 * PAD)
        bubble = QRectF(self.width() - width - 14, 14, width, height)
        painter.setBrush(color("bubble_out"))
        painter.drawRoundedRect(bubble, 12, 12)
        y = bubble.y() + PAD
        if self._media:
            self._paint_head(painter, QRectF(QPointF(bubble.x() + PAD, y), head))
            y += head.height() + 6
        for block, token, kind in blocks:
            y += 6 if kind == "button" else 0
            painter.setPen(color(token))
            block.draw(painter, QPointF(bubble.x() + PAD, y))
            y += block.height + 4

    def _head_size(self, room: float) -> QSizeF:
        """Room for the picture, video or document the template begins with."""
        if self._picture is None:
            return QSizeF(min(room, 150.0), 48.0)
        size = QSizeF(self._picture.size())
        return size.scaled(QSizeF(min(room, 200.0), 110.0), Qt.AspectRatioMode.KeepAspectRatio)

    def _paint_head(self, painter: QPainter, place: QRectF) -> None:
        if self._picture is not None:
            painter.drawImage(place, self._picture)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(place, 8, 8)
        icon = {"image": "photo", "video": "video"}.get(self._media, "file-text")
        paint_icon(
            painter, QRectF(place.center() - QPointF(12, 12), QSizeF(24, 24)), icon, self._theme.color("ink3")
        )
