"""Waking those who wait for new entries."""

from __future__ import annotations

import asyncio


class Bell:
    """Rung after each commit. ``head`` is the highest committed number, ``closing`` ends every wait."""

    def __init__(self, head: int) -> None:
        self.head = head
        self.closing = False
        self._waiting: set[asyncio.Future[None]] = set()

    def ring(self, head: int) -> None:
        """New entries up to ``head`` are in the log."""
        self.head = max(self.head, head)
        self._wake()

    def close(self) -> None:
        """The relay stops: nobody waits any longer."""
        self.closing = True
        self._wake()

    async def wait(self, after: int, seconds: float) -> None:
        """Return when something beyond ``after`` is in the log, the time is over, or the relay stops."""
        if self.head > after or self.closing or seconds <= 0:
            return
        rung = asyncio.get_running_loop().create_future()
        self._waiting.add(rung)
        try:
            await asyncio.wait_for(rung, seconds)
        except TimeoutError:
            return
        finally:
            self._waiting.discard(rung)

    def _wake(self) -> None:
        for rung in self._waiting:
            if not rung.done():
                rung.set_result(None)
        self._waiting.clear()
