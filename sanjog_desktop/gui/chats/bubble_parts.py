"""The parts a bubble is stacked from. Each knows the width it wants and turns into drawing steps at a place.

A step is a tuple whose first member names it: ``text``, ``words``, ``fill``, ``icon``, ``picture``, ``film``,
``tile``, ``voice``.
Coordinates are relative to the bubble's top left corner.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt

from sanjog_desktop.gui.chats.ink import Ink
from sanjog_desktop.gui.chats.text_block import TextBlock
from sanjog_desktop.store.rows import AttachmentRow

Step = tuple[Any, ...]
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
PICTURE_MAX = QSizeF(300, 320)
PICTURE_UNKNOWN = QSizeF(220, 160)


class Spot(NamedTuple):
    """A place in the bubble that does something: ``action`` with ``value`` when it is pressed."""

    rect: QRectF
    action: str
    value: Any


class Part(ABC):
    """One part: ``width`` is wanted, ``height`` is taken at any width up to it."""

    width: float = 0.0
    height: float = 0.0

    @abstractmethod
    def steps(self, x: float, y: float, width: float) -> list[Step]:
        """How to draw it with its corner at (x, y), ``width`` wide."""

    def spots(self, x: float, y: float, width: float) -> list[Spot]:
        """What of it can be pressed."""
        return []


class WordsPart(Part):
    """One line in one font, elided, with an icon before it if named."""

    def __init__(self, ink: Ink, text: str, font: str, token: str, icon: str = "") -> None:
        self.ink, self.text, self.font, self.token, self.icon = ink, text, font, token, icon
        self.height = ink.line[font] + 2
        self.inset = self.height if icon else 0.0
        self.width = ink.width(text, font) + self.inset + 2

    def steps(self, x: float, y: float, width: float) -> list[Step]:
        """The icon and the words."""
        made: list[Step] = []
        if self.icon:
            size = round(self.height - 4)
            made.append(("icon", QRectF(x, y + 1, size, size), self.icon, self.token))
        words = self.ink.elided(self.text, self.font, width - self.inset)
        rect = QRectF(x + self.inset, y, width - self.inset, self.height)
        made.append(("words", rect, words, self.font, self.token, LEFT))
        return made


class TextPart(Part):
    """Shaped text with links."""

    def __init__(self, block: TextBlock, token: str = "ink") -> None:
        self.block, self.token = block, token
        self.width, self.height = block.width + 1, block.height

    def steps(self, x: float, y: float, width: float) -> list[Step]:
        """The text."""
        return [("text", self.block, x, y, self.token)]

    def spots(self, x: float, y: float, width: float) -> list[Spot]:
        """The text as a whole: which link was meant is asked of the block."""
        return [Spot(QRectF(x, y, self.block.width, self.height), "text", self.block)]


class QuotePart(Part):
    """The message this one answers: a bar, who wrote it, one line of it."""

    def __init__(self, ink: Ink, author: str, words: str, target: Any) -> None:
        self.ink, self.author, self.words, self.target = ink, author, words, target
        self.height = ink.line["caption_strong"] + ink.line["quote"] + 10
        self.width = max(ink.width(words, "quote"), ink.width(author, "caption_strong")) + 24

    def steps(self, x: float, y: float, width: float) -> list[Step]:
        """Ground, bar and two lines."""
        first = self.ink.line["caption_strong"]
        room = width - 20
        words = self.ink.elided(self.words, "quote", room)
        return [
            ("fill", QRectF(x, y, width, self.height - 2), "sunken", 6),
            ("fill", QRectF(x, y, 3, self.height - 2), "accent", 1),
            ("words", QRectF(x + 10, y + 3, room, first), self.author, "caption_strong", "accent", LEFT),
            (
                "words",
                QRectF(x + 10, y + 3 + first, room, self.ink.line["quote"]),
                words,
                "quote",
                "ink2",
                LEFT,
            ),
        ]

    def spots(self, x: float, y: float, width: float) -> list[Spot]:
        """Pressing it goes to the message."""
        return [Spot(QRectF(x, y, width, self.height), "quoted", self.target)] if self.target else []


class CardPart(Part):
    """A file, a place or a person: an icon, a title, a line of detail; pressed, it opens."""

    def __init__(self, ink: Ink, icon: str, title: str, detail: str, action: str, value: Any) -> None:
        self.ink, self.icon, self.title, self.detail = ink, icon, title, detail
        self.action, self.value = action, value
        self.height = ink.line["strong"] + ink.line["caption"] + 20
        self.width = min(
            340.0, max(230.0, ink.width(title, "strong") + 66, ink.width(detail, "caption") + 66)
        )

    def steps(self, x: float, y: float, width: float) -> list[Step]:
        """Ground, icon and two lines."""
        room = width - 58
        first = self.ink.line["strong"]
        title = self.ink.elided(self.title, "strong", room)
        detail = self.ink.elided(self.detail, "caption", room)
        return [
            ("fill", QRectF(x, y, width, self.height - 4), "sunken", 9),
            ("icon", QRectF(x + 12, y + (self.height - 4) / 2 - 13, 26, 26), self.icon, "ink2"),
            ("words", QRectF(x + 48, y + 7, room, first), title, "strong", "ink", LEFT),
            (
                "words",
                QRectF(x + 48, y + 7 + first, room, self.ink.line["caption"]),
                detail,
                "caption",
                "ink3",
                LEFT,
            ),
        ]

    def spots(self, x: float, y: float, width: float) -> list[Spot]:
        """The whole card."""
        if not self.action:
            return []
        return [Spot(QRectF(x, y, width, self.height - 4), self.action, self.value)]


class PicturePart(Part):
    """A photo, a sticker or the still of a video, in its own proportions; a ground until it is there."""

    def __init__(self, attachment: AttachmentRow, kind: str, room: float) -> None:
        self.attachment, self.kind = attachment, kind
        size = QSizeF(attachment.width or 0, attachment.height or 0)
        if size.isEmpty():
            size = PICTURE_UNKNOWN
        most = QSizeF(min(room, PICTURE_MAX.width()), PICTURE_MAX.height())
        if kind == "sticker":
            most = QSizeF(128, 128)
        if size.width() > most.width() or size.height() > most.height():
            size = size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
        self.picture = QSizeF(max(48.0, round(size.width())), max(48.0, round(size.height())))
        self.width, self.height = self.picture.width(), self.picture.height() + 4

    def steps(self, x: float, y: float, width: float) -> list[Step]:
        """The picture."""
        return [("picture", QRectF(x, y, self.width, self.height - 4), self.attachment, self.kind)]

    def spots(self, x: float, y: float, width: float) -> list[Spot]:
        """Pressing it opens the file."""
        return [Spot(QRectF(x, y, self.width, self.height - 4), "open", self.attachment)]


class FooterPart(Part):
    """When, by whom, and what became of it; at the right."""

    def __init__(self, ink: Ink, text: str, icon: str, status: str, token: str) -> None:
        self.ink, self.text, self.icon, self.status, self.token = ink, text, icon, status, token
        self.height = ink.line["caption"] + 2
        self.size = round(ink.line["caption"])
        self.text_width = ink.width(text, "caption") + 1
        self.status_width = ink.width(status, "caption") + 1 if status else 0.0
        self.width = self.text_width + self.status_width + (self.size + 4 if icon else 0)

    def steps(self, x: float, y: float, width: float) -> list[Step]:
        """The words, the ticks, the status."""
        at = x + width - self.width
        made: list[Step] = [
            ("words", QRectF(at, y, self.text_width, self.height), self.text, "caption", "ink3", LEFT)
        ]
        at += self.text_width
        if self.icon:
            made.append(("icon", QRectF(at, y + 1, self.size, self.size), self.icon, self.token))
            rect = QRectF(at + self.size + 4, y, self.status_width, self.height)
            made.append(("words", rect, self.status, "caption", self.token, LEFT))
        return made


class ActionsPart(Part):
    """Words to press under a message that needs a decision: side by side, or one above the other in little ``room``."""

    GAP = 14.0

    def __init__(self, ink: Ink, actions: list[tuple[str, str]], room: float) -> None:
        self.ink, self.room = ink, room
        self.actions = [(action, ink.elided(text, "caption_strong", room)) for action, text in actions]
        self.widths = [ink.width(text, "caption_strong") + 2 for _, text in self.actions]
        self.line = ink.line["caption_strong"] + 8
        places = self._places(0.0, 0.0)
        self.width = max(rect.right() for rect in places)
        self.height = places[-1].bottom() + 2

    def _places(self, x: float, y: float) -> list[QRectF]:
        places: list[QRectF] = []
        left, top = x, y
        for width in self.widths:
            if places and left + width > x + self.room:
                left, top = x, top + self.line
            places.append(QRectF(left, top + 2, width, self.line - 4))
            left += width + self.GAP
        return places

    def steps(self, x: float, y: float, width: float) -> list[Step]:
        """The words."""
        return [
            ("words", rect, text, "caption_strong", "accent", LEFT)
            for rect, (_, text) in zip(self._places(x, y), self.actions, strict=True)
        ]

    def spots(self, x: float, y: float, width: float) -> list[Spot]:
        """Each of them."""
        return [
            Spot(rect, action, None)
            for rect, (action, _) in zip(self._places(x, y), self.actions, strict=True)
        ]
