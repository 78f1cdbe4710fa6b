"""The parts of a bubble that hold recordings, films and albums."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats.bubble_parts import LEFT, PICTURE_MAX, Part, PicturePart, Spot, Step
from sanjog_desktop.gui.chats.ink import Ink
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.store.rows import AttachmentRow, MessageRow

SPEED_WIDTH = 40.0
TILE_GAP = 4.0


class VoicePart(Part):
    """A recording: play or pause, how loud it is where, how long it lasts, how fast it is played."""

    def __init__(self, ink: Ink, attachment: AttachmentRow, detail: str) -> None:
        self.ink, self.attachment, self.detail = ink, attachment, detail
        self.height = ink.line["caption"] + 48
        self.width = 288.0

    def _wave(self, x: float, y: float, width: float) -> QRectF:
        return QRectF(x + 50, y + 8, width - 64, 24)

    def _speed(self, x: float, y: float, width: float) -> QRectF:
        return QRectF(x + width - 14 - SPEED_WIDTH, y + 35, SPEED_WIDTH, self.ink.line["caption"])

    def steps(self, x: float, y: float, width: float) -> list[Step]:
        """Ground, button, wave, duration and speed."""
        ground = QRectF(x, y, width, self.height - 4)
        button = QRectF(x + 10, y + (self.height - 4) / 2 - 15, 30, 30)
        words = QRectF(x + 50, y + 35, width - 64 - SPEED_WIDTH, self.ink.line["caption"])
        length = times.duration_text(self.attachment.duration_ms) if self.attachment.duration_ms else ""
        text = " · ".join(each for each in (length, self.detail) if each)
        return [
            ("fill", ground, "sunken", 9),
            ("voice", button, self._wave(x, y, width), self._speed(x, y, width), self.attachment),
            ("words", words, text, "caption", "ink3", LEFT),
        ]

    def spots(self, x: float, y: float, width: float) -> list[Spot]:
        """The button plays or pauses, the wave goes to a place, the speed changes."""
        button = QRectF(x, y, 46, self.height - 4)
        return [
            Spot(button, "play", self.attachment),
            Spot(self._wave(x, y, width), "seek", self.attachment),
            Spot(self._speed(x, y, width), "speed", self.attachment),
        ]


class FilmPart(PicturePart):
    """A film: its still where there is one, a button, how long and how large it is; pressed, it is played."""

    def __init__(self, ink: Ink, attachment: AttachmentRow, room: float) -> None:
        super().__init__(attachment, "video", room)
        self.ink = ink

    def steps(self, x: float, y: float, width: float) -> list[Step]:
        """Still and words."""
        rect = QRectF(x, y, self.width, self.height - 4)
        return [("film", rect, self.attachment, film_words(self.attachment))]


def film_words(attachment: AttachmentRow) -> str:
    """How long a film is, and how large."""
    length = times.duration_text(attachment.duration_ms) if attachment.duration_ms else ""
    return " · ".join(each for each in (length, times.size_text(attachment.size)) if each)


class Tile(NamedTuple):
    """One picture of an album: the message it is of, and where in the album it stands."""

    row: MessageRow
    rect: QRectF


class AlbumPart(Part):
    """Pictures sent in one go, two beside each other; each stays a message of its own."""

    def __init__(self, ink: Ink, rows: Sequence[MessageRow], room: float) -> None:
        self.ink, self.rows = ink, rows
        self.width = min(room, PICTURE_MAX.width())
        side = (self.width - TILE_GAP) / 2
        self._sizes: list[QRectF] = []
        y = 0.0
        for place in range(len(rows)):
            if place == len(rows) - 1 and place % 2 == 0:  # the odd one out takes the whole width
                self._sizes.append(QRectF(0, y, self.width, side))
                y += side + TILE_GAP
            else:
                self._sizes.append(QRectF(place % 2 * (side + TILE_GAP), y, side, side))
                y += (side + TILE_GAP) * (place % 2)
        self.height = y

    def tiles(self, x: float, y: float) -> list[Tile]:
        """Where each picture stands with the album's corner at (x, y)."""
        return [Tile(row, size.translated(x, y)) for row, size in zip(self.rows, self._sizes, strict=True)]

    def steps(self, x: float, y: float, width: float) -> list[Step]:
        """The pictures, cut to their squares."""
        return [("tile", tile.rect, tile.row) for tile in self.tiles(x, y)]

    def spots(self, x: float, y: float, width: float) -> list[Spot]:
        """Each of them, with its own message."""
        return [Spot(tile.rect, "tile", tile.row) for tile in self.tiles(x, y)]


def album_words(rows: Sequence[MessageRow]) -> str:
    """What stands above an album."""
    films = sum(row.kind == "video" for row in rows)
    if not films:
        return tr("%n photos", "", len(rows))
    return tr("%n photos and videos", "", len(rows))


def album_place(row: MessageRow, rows: Sequence[MessageRow]) -> str:
    """Which of an album a message is, as it is spoken."""
    place = next((place for place, each in enumerate(rows, start=1) if each.id == row.id), 0)
    return tr("{place} of {count}").format(place=place, count=len(rows)) if place else ""

