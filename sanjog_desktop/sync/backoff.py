"""How long to wait before trying again, and being woken early."""

from __future__ import annotations

import asyncio
import random
from typing import Final

FIRST_S: Final = 1.0
MOST_S: Final = 60.0
_SPREAD: Final = 0.5


def spread(seconds: float) -> float:
    """``seconds`` moved by up to half either way, so that many PCs do not come back in the same instant."""
    return seconds * random.uniform(1.0 - _SPREAD, 1.0 + _SPREAD)


class Backoff:
    """Growing waits: ``first`` seconds, doubled each time up to ``most``, each with jitter."""

    def __init__(self, first: float = FIRST_S, most: float = MOST_S) -> None:
        self._first = first
        self._most = most
        self._next = first

    def reset(self) -> None:
        """It went well: begin again from the first wait."""
        self._next = self._first

    def next(self, at_least: float | None = None) -> float:
        """Seconds to wait now; ``at_least`` is what the other side asked for."""
        seconds, self._next = self._next, min(self._most, self._next * 2.0)
        return max(spread(seconds), at_least or 0.0)


async def wait_for(event: asyncio.Event, seconds: float | None) -> bool:
    """Wait until ``event`` is set or ``seconds`` are over (``None``: only the event), then clear it.

    Whether it was the event.
    """
    # Neither asyncio.wait_for, which before Python 3.12 swallows a cancellation that comes with the event, nor
    # asyncio.timeout, which in Debian's 3.11.2 takes its own end for a cancellation after a TaskGroup has failed.
    waiting = asyncio.ensure_future(event.wait())
    try:
        came = bool((await asyncio.wait({waiting}, timeout=seconds))[0])
    finally:
        waiting.cancel()
    event.clear()
    return came
