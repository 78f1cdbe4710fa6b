"""The one place time comes from, so that tests and the demo can move it."""

from __future__ import annotations

import time
from typing import NewType, Protocol

Instant = NewType("Instant", int)
"""Milliseconds since the epoch, UTC."""

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR


class Clock(Protocol):
    """Anything that tells the time."""

    def now(self) -> Instant:
        """The present instant."""
        ...


class SystemClock:
    """The clock of the computer."""

    def now(self) -> Instant:
        """The present instant by the operating system."""
        return Instant(time.time_ns() // 1_000_000)


class SettableClock:
    """The system's clock moved by ``offset_ms``; the demo moves it to show what another day looks like."""

    def __init__(self, offset_ms: int = 0) -> None:
        self.offset_ms = offset_ms

    def now(self) -> Instant:
        """The present instant, moved."""
        return Instant(time.time_ns() // 1_000_000 + self.offset_ms)

    def advance(self, milliseconds: int) -> None:
        """Move further; negative goes back."""
        self.offset_ms += milliseconds


class StillClock:
    """A clock that stands still until it is moved, for results that must come out the same each time."""

    def __init__(self, at: int) -> None:
        self.at = at

    def now(self) -> Instant:
        """The instant it was last set to."""
        return Instant(self.at)

    def advance(self, milliseconds: int) -> None:
        """Move further; negative goes back."""
        self.at += milliseconds
