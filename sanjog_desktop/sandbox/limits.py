"""Rates, as buckets that leak on the sandbox clock."""

from __future__ import annotations

from collections import deque


class Bucket:
    """So many at once, then one each interval (Meta: pair rate 45 at once, one each 6 s)."""

    __slots__ = ("_free_at", "_interval_ms", "_slack_ms")

    def __init__(self, burst: int, interval_ms: float) -> None:
        """burst: how many may come at one instant. interval_ms: time that gives one more back."""
        self._interval_ms = interval_ms
        self._slack_ms = (burst - 1) * interval_ms
        self._free_at = 0.0

    def take(self, now: int) -> bool:
        """Take one at `now` (ms); False when the rate is exceeded, and then nothing was taken."""
        free_at = max(self._free_at, float(now))
        if free_at - now > self._slack_ms:
            return False
        self._free_at = free_at + self._interval_ms
        return True


class Rolling:
    """At most `limit` within a rolling span (Meta: management calls an hour)."""

    def __init__(self, limit: int, span_ms: int) -> None:
        """limit: 0 for none. span_ms: length of the rolling span."""
        self.limit = limit
        self._span_ms = span_ms
        self._taken: deque[int] = deque()

    def take(self, now: int) -> bool:
        """Take one at `now` (ms); False when the span is full, and then nothing was taken."""
        self._forget(now)
        if self.limit and len(self._taken) >= self.limit:
            return False
        self._taken.append(now)
        return True

    def used(self, now: int) -> int:
        """How many of the last span were taken."""
        self._forget(now)
        return len(self._taken)

    def regain_min(self, now: int) -> int:
        """Minutes until one more is allowed; 0 when one is allowed now."""
        if not self.limit or self.used(now) < self.limit:
            return 0
        return max(1, -(-(self._taken[0] + self._span_ms - now) // 60_000))

    def _forget(self, now: int) -> None:
        while self._taken and self._taken[0] <= now - self._span_ms:
            self._taken.popleft()
