"""Meta's sending rates, kept on this side so that they are not run into (Meta: numbers and limits).

Seconds are those of a monotonic clock handed in by the caller, so that a PC's clock that jumps neither stalls
nor floods the queue.
"""

from __future__ import annotations

from typing import Final

from sanjog_desktop.wire.graph import NumberInfo

PAIR_BURST: Final = 45
"""Messages to one person that may be sent at once."""
PAIR_SECONDS: Final = 6.0
"""Seconds in which one message to one person is earned back."""
STANDARD_PER_SECOND: Final = 80
"""Messages a second of a number at throughput STANDARD."""
HIGH_PER_SECOND: Final = 1_000
"""Messages a second of a number at throughput HIGH."""
COEXISTENCE_PER_SECOND: Final = 20
"""Messages a second of a number that is also used in the WhatsApp Business app."""


def per_second_of(number: NumberInfo) -> int:
    """Messages a second the number may send, by what Meta says of it."""
    if number.is_on_biz_app:
        return COEXISTENCE_PER_SECOND
    level = number.throughput.level if number.throughput is not None else None
    return HIGH_PER_SECOND if level == "HIGH" else STANDARD_PER_SECOND


class Bucket:
    """A token bucket: ``burst`` at once, one more every ``seconds``."""

    __slots__ = ("_at", "_level", "burst", "seconds")

    def __init__(self, burst: float, seconds: float) -> None:
        self.burst = burst
        self.seconds = seconds
        self._level = burst
        self._at = 0.0

    def wait(self, now: float) -> float:
        """Seconds until one may be taken; 0 when it may be taken now."""
        return max(0.0, (1.0 - self._filled(now)) * self.seconds)

    def available(self, now: float) -> int:
        """How many may be taken now."""
        return max(0, int(self._filled(now) + 1e-9))

    def take(self, now: float) -> None:
        """Take one. Below nothing is allowed: it is earned back before the next."""
        self._level = self._filled(now) - 1.0
        self._at = max(self._at, now)

    def empty(self, now: float) -> None:
        """The other side says the rate is used up."""
        self._level = min(self._filled(now), 0.0)
        self._at = max(self._at, now)

    def full(self, now: float) -> bool:
        """Whether nothing is owed any more."""
        return self._filled(now) >= self.burst

    def _filled(self, now: float) -> float:
        return min(self.burst, self._level + max(0.0, now - self._at) / self.seconds)


class PairRate:
    """One bucket a person (or conversation), forgotten again once it is full."""

    def __init__(self, burst: float = PAIR_BURST, seconds: float = PAIR_SECONDS) -> None:
        self._burst = burst
        self._seconds = seconds
        self._buckets: dict[object, Bucket] = {}
        self._sweep_at = 1_024

    def wait(self, person: object, now: float) -> float:
        """Seconds until a message to ``person`` may go."""
        bucket = self._buckets.get(person)
        return 0.0 if bucket is None else bucket.wait(now)

    def take(self, person: object, now: float) -> None:
        """A message to ``person`` goes."""
        self._bucket(person, now).take(now)

    def exhausted(self, person: object, now: float) -> None:
        """Meta answered 131056 for ``person``: the bucket there is emptier than ours."""
        self._bucket(person, now).empty(now)

    def _bucket(self, person: object, now: float) -> Bucket:
        bucket = self._buckets.get(person)
        if bucket is None:
            if len(self._buckets) >= self._sweep_at:
                self._buckets = {key: kept for key, kept in self._buckets.items() if not kept.full(now)}
                self._sweep_at = max(1_024, 2 * len(self._buckets))
            bucket = self._buckets[person] = Bucket(self._burst, self._seconds)
        return bucket
