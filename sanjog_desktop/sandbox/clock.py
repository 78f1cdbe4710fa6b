"""Sandbox time: a clock that can be moved, and the things that are due on it."""

from __future__ import annotations

import asyncio
import contextlib
import heapq
import time
from collections.abc import Callable

Deed = Callable[[], None]

# A tick gathers what falls due within it, so that thousands of statuses a second cost few wake-ups.
TICK_S = 0.004


class SandboxClock:
    """Milliseconds since the epoch, UTC. Runs with the machine unless frozen; moves forward when told to."""

    def __init__(self, start_at: int | None, *, frozen: bool) -> None:
        """start_at: first reading in ms, None for the machine's time. frozen: only `move_to` changes it."""
        self._base = int(time.time() * 1000) if start_at is None else start_at
        self._origin = None if frozen else time.monotonic()

    @property
    def frozen(self) -> bool:
        """Whether the clock stands still between moves."""
        return self._origin is None

    def now(self) -> int:
        """The time of the sandbox in milliseconds since the epoch."""
        if self._origin is None:
            return self._base
        return self._base + int((time.monotonic() - self._origin) * 1000)

    def move_to(self, instant: int) -> None:
        """Jump forward to an instant (ms); an earlier instant is ignored, time never runs back."""
        ahead = instant - self.now()
        if ahead > 0:
            self._base += ahead

    def freeze(self, frozen: bool) -> None:
        """Stop the clock where it is, or let it run on from there."""
        self._base = self.now()
        self._origin = None if frozen else time.monotonic()


class Timeline:
    """Deeds that are due at instants of the sandbox clock, done in order of their instants."""

    def __init__(self, clock: SandboxClock) -> None:
        """Takes the clock the instants are read on; nothing happens by itself until `run` is awaited."""
        self.clock = clock
        self._due: list[tuple[int, int, Deed]] = []
        self._count = 0
        self._wake = asyncio.Event()

    def __len__(self) -> int:
        """How many deeds are still to come."""
        return len(self._due)

    def after(self, delay_ms: int, deed: Deed) -> None:
        """Have `deed` done `delay_ms` of sandbox time from now."""
        self.at(self.clock.now() + delay_ms, deed)

    def at(self, instant: int, deed: Deed) -> None:
        """Have `deed` done at an instant (ms); one in the past is done at the next tick."""
        self._count += 1
        heapq.heappush(self._due, (instant, self._count, deed))
        if self._due[0][1] == self._count:
            self._wake.set()

    def move_to(self, instant: int) -> int:
        """Move the clock to an instant (ms), doing what falls due on the way, each at its own instant.

        Returns how many deeds were done.
        """
        done = 0
        while self._due and self._due[0][0] <= instant:
            due_at, _, deed = heapq.heappop(self._due)
            self.clock.move_to(due_at)
            deed()
            done += 1
        self.clock.move_to(instant)
        return done

    def wake(self) -> None:
        """Look at the clock again, after it was frozen or let go."""
        self._wake.set()

    async def run(self) -> None:
        """Do deeds as they fall due, until cancelled."""
        while True:
            self._wake.clear()
            self.move_to(self.clock.now())
            if not self._due:
                await self._wake.wait()
                continue
            ahead = (self._due[0][0] - self.clock.now()) / 1000
            if ahead > TICK_S:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._wake.wait(), None if self.clock.frozen else ahead)
            else:
                await asyncio.sleep(TICK_S)
