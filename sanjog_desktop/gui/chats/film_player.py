"""Plays a film from decrypted bytes in memory; its pictures are handed on one by one, its sound goes to the speaker.

Which films can be played depends on the PC: H.264, what WhatsApp sends, is decoded by Windows and macOS themselves.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.basics import IconButton, label
from sanjog_desktop.store.rows import AttachmentRow

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer

LARGEST = 64 << 20  # bytes in memory at once; Meta: media, a film is at most 16 MB


class FilmPlayer(QWidget):
    """The bar under a film. ``frame(image)`` for every picture of it; ``failed()`` when it cannot be played here."""

    frame = Signal(QImage)
    failed = Signal()

    def __init__(self, ctx: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._player: QMediaPlayer | None = None
        self._sink: Any = None
        self._buffer = QBuffer(self)
        self.is_open = False
        self.play = IconButton(ctx.theme, "player-play", tr("Play or pause (Space)"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Place in the film"))
        self.slider.setSingleStep(1000)
        self.slider.setPageStep(10_000)
        self.time = label("", "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.play)
        row.addWidget(self.slider, 1)
        row.addWidget(self.time)
        self.play.clicked.connect(self.toggle)
        self.slider.sliderMoved.connect(self._seek)
        self.slider.actionTriggered.connect(lambda _action: self._seek(self.slider.sliderPosition()))
        self.hide()

    async def read(self, file: AttachmentRow) -> bytes:
        """The bytes of a film. Raises :class:`UserError` for one too large to be played from memory."""
        if file.key is None or (file.size or 0) > LARGEST:
            raise UserError(
                tr("This film is too large to be played here."), tr("Open it in another program, or save it.")
            )
        return await asyncio.to_thread(self._ctx.files.read_all, file.id, file.key)

    def open(self, file: AttachmentRow, data: bytes) -> None:
        """Show its first picture and play it."""
        player = self._ready()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.is_open = True
        # The name lets the decoder guess the container; nothing is read from it.
        kind = file.mime.split(";")[0].rpartition("/")[2]
        player.setSourceDevice(self._buffer, QUrl(f"film.{kind or 'mp4'}"))
        player.play()

    def toggle(self) -> None:
        """Play, pause, or begin again at the end."""
        if self._player is None or not self.is_open:
            return
        if self._player.isPlaying():
            self._player.pause()
        else:
            self._player.play()

    def skip(self, seconds: int) -> None:
        """Go on or back by so many seconds."""
        if self._player is not None and self.is_open:
            self._seek(self._player.position() + seconds * 1000)

    def stop(self) -> None:
        """Stop and forget the bytes."""
        self.is_open = False
        if self._player is not None:
            self._player.stop()
            self._player.setSource(QUrl())
        self._buffer.close()
        self._buffer.setData(QByteArray())

    def _seek(self, position: int) -> None:
        if self._player is not None and self.is_open:
            self._player.setPosition(max(0, min(self._player.duration(), position)))

    def _ready(self) -> QMediaPlayer:
        # Imported on first use: the multimedia libraries cost time and memory that most sessions never need.
        from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer, QVideoSink

        if self._player is None:
            player = QMediaPlayer(self)
            if not QMediaDevices.defaultAudioOutput().isNull():  # a PC without a speaker shows it all the same
                player.setAudioOutput(QAudioOutput(player))
            self._sink = QVideoSink(self)
            self._sink.videoFrameChanged.connect(self._show)
            player.setVideoSink(self._sink)
            player.durationChanged.connect(self.slider.setMaximum)
            player.positionChanged.connect(self._moved)
            player.playbackStateChanged.connect(lambda _state: self._say())
            player.errorOccurred.connect(lambda *_error: self._give_up())
            player.hasVideoChanged.connect(lambda _has: self._say())
            self._player = player
        return self._player

    def _show(self, frame: Any) -> None:
        if self.is_open and frame.isValid():
            image = frame.toImage()
            if not image.isNull():
                self.frame.emit(image)

    def _moved(self, position: int) -> None:
        if not self.slider.isSliderDown():
            self.slider.blockSignals(True)
            self.slider.setValue(position)
            self.slider.blockSignals(False)
        self._say()

    def _say(self) -> None:
        if self._player is not None:
            here, length = self._player.position(), self._player.duration()
            self.time.setText(f"{times.duration_text(here)} / {times.duration_text(length)}")
            self.play.set_icon("player-pause" if self._player.isPlaying() else "player-play")

    def _give_up(self) -> None:
        if self.is_open:
            self.stop()
            self.failed.emit()
