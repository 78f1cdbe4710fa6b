"""Read receipts: told to Meta when staff open a chat. Best effort, nothing waits for them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Final

from sanjog_desktop.actions import receipts
from sanjog_desktop.cloud.client import GraphClient
from sanjog_desktop.cloud.errors import CloudError, GraphRefused
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreError
from sanjog_desktop.sync.backoff import Backoff, wait_for

log = logging.getLogger(__name__)

AT_ONCE: Final = 20


class Receipts:
    """Sends the receipts that wait in the store. ``run`` until cancelled; ``wake`` when there are new ones."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._woken = asyncio.Event()
        self._backoff = Backoff(first=5.0, most=900.0)

    def wake(self) -> None:
        """A chat was opened."""
        self._woken.set()

    async def run(self, graph: Callable[[], GraphClient]) -> None:
        """Send until cancelled, through whatever client ``graph`` gives at the time."""
        while True:
            await wait_for(self._woken, await self._round(graph()))

    async def _round(self, graph: GraphClient) -> float | None:
        """Send what waits; seconds until another try, ``None`` when nothing is left."""
        try:
            waiting = await self._db.read(receipts.waiting, AT_ONCE)
            if not waiting:
                return None
            results = await asyncio.gather(*(self._tell(graph, wamid) for wamid in waiting))
            done = [wamid for wamid, told in zip(waiting, results, strict=True) if told]
            failed = [wamid for wamid, told in zip(waiting, results, strict=True) if not told]
            await self._db.write(receipts.settle, done, failed)
        except StoreError:
            return self._backoff.next()
        if failed:
            return self._backoff.next()
        self._backoff.reset()
        return 0.0

    async def _tell(self, graph: GraphClient, wamid: str) -> bool:
        """Whether there is nothing more to do about it: told, or refused for what it is."""
        try:
            await graph.mark_read(wamid)
        except GraphRefused as error:
            return error.rule.retry == "never" and error.rule.pause == "none"
        except CloudError:
            return False
        return True
