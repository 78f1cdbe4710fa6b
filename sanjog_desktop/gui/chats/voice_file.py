"""A voice note as WhatsApp wants it: OGG with Opus, one channel, written in memory while it is spoken."""

from __future__ import annotations

import io
from array import array
from dataclasses import dataclass
from typing import Final

#: Parts of the picture of its loudness, as in ``attachment.waveform``.
PARTS: Final = 64
#: Rates Opus takes, in samples a second, the best first.
RATES: Final = (48_000, 24_000, 16_000)
_STEP_MS: Final = 50
_LOUDEST: Final = 32_768


@dataclass(frozen=True, slots=True)
class Recorded:
    """A finished recording; ``waveform`` is its loudness in :data:`PARTS` equal parts, one byte each."""

    data: bytes
    duration_ms: int
    waveform: bytes


class VoiceFile:
    """Takes samples (16 bits, one channel, the machine's byte order) at ``rate`` a second.

    Nothing is written to disk, so that nothing lies about unencrypted. Making one loads the encoder: not on the
    thread of the window.
    """

    def __init__(self, rate: int) -> None:
        # The encoder is loaded for the first recording: most sessions make none.
        import soundfile

        self._rate = rate
        self._buffer = io.BytesIO()
        self._file = soundfile.SoundFile(
            self._buffer, "w", samplerate=rate, channels=1, format="OGG", subtype="OPUS"
        )
        self._samples = 0
        self._rest = array("h")
        self._peaks: list[int] = []

    @property
    def duration_ms(self) -> int:
        """How long it is by now."""
        return self._samples * 1000 // self._rate

    def write(self, samples: bytes) -> float:
        """Add what was heard; its loudness, 0 to 1."""
        heard = array("h")
        heard.frombytes(samples[: len(samples) // 2 * 2])
        if not heard:
            return 0.0
        self._file.buffer_write(heard.tobytes(), dtype="int16")
        self._samples += len(heard)
        self._rest.extend(heard)
        step = self._rate * _STEP_MS // 1000
        while len(self._rest) >= step:
            self._peaks.append(_peak(self._rest[:step]))
            del self._rest[:step]
        return min(1.0, _peak(heard) / _LOUDEST)

    def finish(self) -> Recorded:
        """Close the file."""
        if self._rest:
            self._peaks.append(_peak(self._rest))
        self._file.close()
        return Recorded(self._buffer.getvalue(), self.duration_ms, waveform_of(self._peaks))


def waveform_of(peaks: list[int]) -> bytes:
    """:data:`PARTS` bytes, the loudest of the recording as 255."""
    if not peaks:
        return bytes(PARTS)
    most = max(*peaks, 1)
    parts = (
        peaks[part * len(peaks) // PARTS : max((part + 1) * len(peaks) // PARTS, part * len(peaks) // PARTS + 1)]
        for part in range(PARTS)
    )
    return bytes(round(255 * max(part, default=0) / most) for part in parts)


def _peak(samples: array[int]) -> int:
    return max(max(samples), -min(samples))
