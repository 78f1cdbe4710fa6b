"""A microphone that hears what is in a WAV file, as fast as it can."""

from __future__ import annotations

import wave
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

PIECE_MS = 100


class FileMicrophone(QObject):
    """One channel, 16 bits; ``rate`` is the file's."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        with wave.open(str(path), "rb") as file:
            assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
            self.rate = file.getframerate()
            self._left = file.readframes(file.getnframes())
        self._heard: Callable[[bytes], None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._hear)

    @property
    def is_over(self) -> bool:
        """Whether everything was heard."""
        return not self._left

    def start(self, heard: Callable[[bytes], None]) -> None:
        """Hear from now on."""
        self._heard = heard
        self._timer.start(1)

    def stop(self) -> None:
        """Hear no more."""
        self._timer.stop()
        self._heard = None

    def _hear(self) -> None:
        size = self.rate * PIECE_MS // 1000 * 2
        piece, self._left = self._left[:size], self._left[size:]
        if piece and self._heard is not None:
            self._heard(piece)
        else:
            self._timer.stop()


def write_tone(path: Path, seconds: float, rate: int = 48_000, pitch: int = 440) -> None:
    """A tone that grows louder towards its end."""
    import math
    from array import array

    count = int(seconds * rate)
    samples = array(
        "h", (int(20_000 * place / count * math.sin(2 * math.pi * pitch * place / rate)) for place in range(count))
    )
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples.tobytes())
