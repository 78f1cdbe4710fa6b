"""Looks once a minute for messages that stay in "sending" (see ``actions.watchdog``)."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Final

from sanjog_desktop.actions.watchdog import look
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreClosed, StoreError

log = logging.getLogger(__name__)

EVERY_S: Final = 60.0


class Watchdog:
    """``under_way`` names the messages the outbox is working on (client references)."""

    def __init__(self, db: Database, under_way: Callable[[], set[str]], *, every_s: float = EVERY_S) -> None:
        self._db, self._under_way, self._every_s = db, under_way, every_s

    async def run(self) -> None:
        """Look until cancelled, or until the store is closed."""
        while True:
            await asyncio.sleep(self._every_s)
            try:
                found = await self._db.write(look, self._under_way())
            except StoreClosed:
                return
            except StoreError as error:
                log.info("the watchdog could not look: %s", type(error).__name__)
                continue
            if found:
                log.info("%d messages were on their way for too long", found)
