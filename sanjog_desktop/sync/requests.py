"""The queue of privacy requests moves on by itself: stops run to their end, receipts are acknowledged, marks are told.

It runs when a request changes, when an answer on its way is heard of, and once a minute for what time alone brings.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import Final

from sanjog_desktop.actions import request_clock, request_settling
from sanjog_desktop.actions.request_clock import Alarm
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreClosed, StoreError
from sanjog_desktop.store.session import Changes
from sanjog_desktop.sync.backoff import wait_for

log = logging.getLogger(__name__)

TICK_S: Final = 60.0
#: Changes come in bursts (a batch of webhooks); one look serves them all.
_GATHER_S: Final = 0.2


class RequestLoop:
    """Settles the queue until cancelled. ``wake_outbox`` is called when answers were queued, ``tell`` with the
    requests that have passed a mark of their time.
    """

    def __init__(
        self,
        db: Database,
        *,
        wake_outbox: Callable[[], None] = lambda: None,
        tell: Callable[[Sequence[Alarm]], None] = lambda _alarms: None,
        gather_s: float = _GATHER_S,
    ) -> None:
        self._db = db
        self._wake_outbox = wake_outbox
        self._tell = tell
        self._gather_s = gather_s
        self._woken = asyncio.Event()
        self._is_waiting = False

    def wake(self) -> None:
        """Look again now."""
        self._woken.set()

    async def run(self) -> None:
        """Settle, wait for a change or a minute, and again."""
        unsubscribe = self._db.on_changes(self._heard)
        try:
            while True:
                await asyncio.sleep(self._gather_s)
                self._woken.clear()
                await self._settle()
                await wait_for(self._woken, TICK_S)
        finally:
            unsubscribe()

    def _heard(self, changes: Changes) -> None:
        kinds = {kind for kind, _id in changes}
        if "request" in kinds or (self._is_waiting and kinds & {"outbox", "message"}):
            self._woken.set()

    async def _settle(self) -> None:
        try:
            while await self._db.write(request_settling.settle):
                self._wake_outbox()
            alarms = await self._db.write(request_clock.raise_alarms)
            self._is_waiting = await self._db.read(request_settling.is_waiting)
        except StoreClosed:
            raise
        except StoreError as error:
            # The disk may be full for a while; what is to be done stands in the store and is found next time.
            log.warning("the queue of requests waits: %s", type(error).__name__)
            return
        if alarms:
            self._tell(alarms)
