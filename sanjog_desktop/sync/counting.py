"""How many messages are on their way, for the status strip: counted at most twice a second."""

from __future__ import annotations

import asyncio
from typing import Final

from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreClosed, StoreError
from sanjog_desktop.store.reads.outbox import outbox_counts
from sanjog_desktop.sync.state import SyncState

PAUSE_S: Final = 0.5


class Counting:
    """Counts after something changed. ``run`` until cancelled."""

    def __init__(self, db: Database, state: SyncState) -> None:
        self._db = db
        self._state = state
        self._woken = asyncio.Event()
        self._woken.set()

    def wake(self) -> None:
        """Something changed."""
        self._woken.set()

    async def run(self) -> None:
        """Count until cancelled."""
        while True:
            await self._woken.wait()
            self._woken.clear()
            try:
                self._state.counted(await self._db.read(outbox_counts))
            except StoreClosed:
                return
            except StoreError:
                # Whoever writes meets the same trouble and says so.
                continue
            await asyncio.sleep(PAUSE_S)
