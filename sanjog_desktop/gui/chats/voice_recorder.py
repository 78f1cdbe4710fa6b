"""Recording a voice note: from the microphone into the encoder, with its length and loudness as it goes."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QIODevice, QMicrophonePermission, QObject, Qt, Signal

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.chats.voice_file import RATES, Recorded, VoiceFile
from sanjog_desktop.gui.context import Context

LONGEST_MS = 15 * 60_000
SHORTEST_MS = 500
translate = QCoreApplication.translate


class Microphone(Protocol):
    """Something that hears: 16 bits, one channel, ``rate`` samples a second."""

    rate: int

    def start(self, heard: Callable[[bytes], None]) -> None:
        """Hear from now on; UserError when it cannot."""

    def stop(self) -> None:
        """Hear no more."""


class PcMicrophone(QObject):
    """The microphone the PC is set to. Raises UserError when there is none, or it may not be used."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Imported on first use: the multimedia libraries cost time and memory that most sessions never need.
        from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QMediaDevices

        app = QCoreApplication.instance()
        if app is not None and app.checkPermission(QMicrophonePermission()) == Qt.PermissionStatus.Denied:
            raise UserError(
                translate("voice", "The microphone may not be used."),
                translate("voice", "Allow it for Sanjog Desktop in the settings of this PC."),
            )
        device = QMediaDevices.defaultAudioInput()
        if device.isNull():
            raise UserError(
                translate("voice", "This PC has no microphone."), translate("voice", "Connect one and try again.")
            )
        wanted = QAudioFormat()
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        for rate, self._channels in [(rate, channels) for channels in (1, 2) for rate in RATES]:
            wanted.setSampleRate(rate)
            wanted.setChannelCount(self._channels)
            if device.isFormatSupported(wanted):
                break
        else:
            raise UserError(
                translate("voice", "This microphone cannot be used."), translate("voice", "Try another one.")
            )
        self.rate = wanted.sampleRate()
        self._source = QAudioSource(device, wanted, self)
        self._stream: QIODevice | None = None
        self._heard: Callable[[bytes], None] | None = None

    def start(self, heard: Callable[[bytes], None]) -> None:
        """Hear from now on."""
        self._heard = heard
        self._stream = self._source.start()
        if self._stream is None:
            raise UserError(
                translate("voice", "The microphone does not answer."),
                translate("voice", "Another program may be using it."),
            )
        self._stream.readyRead.connect(self._read)

    def stop(self) -> None:
        """Hear no more."""
        self._read()
        self._source.stop()
        self._stream = None
        self._heard = None

    def _read(self) -> None:
        if self._stream is None or self._heard is None:
            return
        data = bytes(self._stream.readAll().data())
        if self._channels == 2:
            both = array("h")
            both.frombytes(data[: len(data) // 4 * 4])
            pairs = zip(both[::2], both[1::2], strict=True)
            data = array("h", [(left + right) // 2 for left, right in pairs]).tobytes()
        if data:
            self._heard(data)


class VoiceRecorder(QObject):
    """``moved(milliseconds, loudness)`` as it records, ``full()`` when it has become as long as it may."""

    moved = Signal(int, float)
    full = Signal()

    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        #: Makes what hears; replaced to record from elsewhere.
        self.make_microphone: Callable[[], Microphone] = lambda: PcMicrophone(self)
        self._microphone: Microphone | None = None
        self._file: VoiceFile | None = None

    @property
    def is_recording(self) -> bool:
        """Whether the microphone is on."""
        return self._microphone is not None

    async def start(self) -> None:
        """Begin. Raises UserError when nothing can be heard."""
        if self._microphone is not None:
            return
        microphone = self.make_microphone()
        self._microphone = microphone
        try:
            file = await asyncio.to_thread(VoiceFile, microphone.rate)
            if self._microphone is not microphone:
                return
            self._file = file
            microphone.start(self._heard)
        except UserError:
            self.discard()
            raise

    def finish(self) -> Recorded | None:
        """End; ``None`` when it is too short to be anything."""
        if self._microphone is not None:
            self._microphone.stop()
        file, self._file, self._microphone = self._file, None, None
        if file is None:
            return None
        recorded = file.finish()
        return recorded if recorded.duration_ms >= SHORTEST_MS else None

    def discard(self) -> None:
        """End and keep nothing."""
        if self._microphone is not None:
            self._microphone.stop()
        self._file = self._microphone = None

    def _heard(self, samples: bytes) -> None:
        if self._file is None:
            return
        loudness = self._file.write(samples)
        self.moved.emit(self._file.duration_ms, loudness)
        if self._file.duration_ms >= LONGEST_MS:
            self.full.emit()
