"""Plays one recording at a time from decrypted bytes in memory; a PC without sound is told so once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl, Signal

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.rows import AttachmentRow

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer

RATES = (1.0, 1.5, 2.0)
LARGEST = 32 << 20  # bytes; Meta: media, audio is at most 16 MB


class VoicePlayer(QObject):
    """``moved`` comes while a recording plays, when it ends, and when another one begins."""

    moved = Signal(str)

    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._player: QMediaPlayer | None = None
        self._buffer = QBuffer(self)
        self._current = ""
        self._start = 0.0  # where the recording that is being opened begins, 0..1
        self.rate = RATES[0]

    def progress(self, attachment_id: str) -> tuple[bool, float]:
        """(is playing, 0..1) of a recording."""
        if attachment_id != self._current or self._player is None:
            return False, 0.0
        length = self._player.duration()
        return self._player.isPlaying(), self._player.position() / length if length > 0 else 0.0

    def toggle(self, attachment: AttachmentRow) -> None:
        """Play, pause, or go on; another recording stops."""
        if attachment.id == self._current and self._player is not None:
            if self._player.isPlaying():
                self._player.pause()
            else:
                self._player.play()
            self.moved.emit(self._current)
            return
        self._ctx.tasks.start(self._play(attachment), owner=self)

    def seek(self, attachment: AttachmentRow, part: float) -> None:
        """Go to a place of a recording, 0 its start and 1 its end; one that is not playing begins there."""
        part = min(1.0, max(0.0, part))
        if attachment.id == self._current and self._player is not None and self._player.duration() > 0:
            self._player.setPosition(int(part * self._player.duration()))
            self.moved.emit(self._current)
            return
        self._start = part
        self._ctx.tasks.start(self._play(attachment), owner=self)

    def next_rate(self) -> float:
        """Play faster, or at the plain speed again after the fastest; it holds for every recording after."""
        self.rate = RATES[(RATES.index(self.rate) + 1) % len(RATES)]
        if self._player is not None:
            self._player.setPlaybackRate(self.rate)
        self.moved.emit(self._current)
        return self.rate

    def _begin_there(self, length: int) -> None:
        if self._start and length > 0 and self._player is not None:
            self._player.setPosition(int(self._start * length))
            self._start = 0.0

    def stop(self) -> None:
        """Stop and forget the bytes (another chat, lock)."""
        if self._player is not None:
            self._player.stop()
            self._player.setSource(QUrl())
        self._buffer.close()
        self._buffer.setData(QByteArray())
        old, self._current = self._current, ""
        if old:
            self.moved.emit(old)

    async def _play(self, attachment: AttachmentRow) -> None:
        key = attachment.key
        if key is None or (attachment.size or 0) > LARGEST:
            raise UserError(self.tr("This recording cannot be played here."), self.tr("Save it and open it."))
        data = await asyncio.to_thread(self._ctx.files.read_all, attachment.id, key)
        player = self._ready_player()
        self.stop()
        self._current = attachment.id
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        # The name lets the decoder guess the container; nothing is read from it.
        player.setSourceDevice(self._buffer, QUrl(f"voice.{_suffix(attachment.mime)}"))
        player.setPlaybackRate(self.rate)
        player.play()
        self.moved.emit(self._current)

    def _ready_player(self) -> QMediaPlayer:
        # Imported on first use: the multimedia libraries cost time and memory that most sessions never need.
        from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

        if QMediaDevices.defaultAudioOutput().isNull():
            raise UserError(
                self.tr("This PC has no loudspeaker or headphones."), self.tr("Connect one and try again.")
            )
        if self._player is None:
            player = QMediaPlayer(self)
            player.setAudioOutput(QAudioOutput(player))
            player.positionChanged.connect(lambda _: self.moved.emit(self._current))
            player.playbackStateChanged.connect(lambda _: self.moved.emit(self._current))
            player.durationChanged.connect(self._begin_there)
            player.errorOccurred.connect(self._failed)
            self._player = player
        return self._player

    def _failed(self) -> None:
        self.stop()
        self._ctx.tasks.notify(
            self.tr("This recording could not be played."), self.tr("Save it and open it.")
        )


def speed_text(rate: float) -> str:
    """A speed as it stands on a recording."""
    return f"{rate:g}×"


def _suffix(mime: str) -> str:
    plain = mime.split(";")[0].strip()
    return {
        "audio/ogg": "ogg",
        "audio/mpeg": "mp3",
        "audio/mp4": "m4a",
        "audio/aac": "aac",
        "audio/amr": "amr",
    }.get(plain, "ogg")
