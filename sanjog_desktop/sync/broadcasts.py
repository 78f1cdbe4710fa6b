"""Runs the broadcasts: freezes the people of those whose time has come, and feeds the outbox a few at a time.

Whatever it knows is in the store: killed anywhere, it goes on where the last committed step left off.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from functools import cache
from typing import Final

from sanjog_desktop.actions import broadcast_run, broadcasts
from sanjog_desktop.domain.broadcasting import RateTable
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.resources import resources_dir
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreClosed
from sanjog_desktop.store.session import Changes
from sanjog_desktop.sync.backoff import wait_for

log = logging.getLogger(__name__)

FAULT_REST_S: Final = 30.0
REST_S: Final = 0.05
"""Between two looks at least: many outcomes together are one piece of news, and the outbox holds enough for it."""
#: What may let a broadcast go on, stop it, or end it.
_HEARD: Final = frozenset({"broadcast", "outbox", "template", "account", "number"})


@cache
def rate_table() -> RateTable:
    """WhatsApp's prices as this version knows them."""
    return RateTable.from_json((resources_dir() / "rates" / "whatsapp.json").read_bytes())


class BroadcastLoop:
    """Works until cancelled. ``wake_outbox`` is called after something was queued."""

    def __init__(
        self, db: Database, *, wake_outbox: Callable[[], None], monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._db = db
        self._wake_outbox = wake_outbox
        self._monotonic = monotonic
        self._woken = asyncio.Event()
        # Where a pace is set, when the next of a broadcast may be queued.
        self._paced: dict[str, float] = {}

    def wake(self) -> None:
        """Something about a broadcast has changed: look at once."""
        self._woken.set()

    async def run(self) -> None:
        """Feed the outbox until cancelled."""
        stop_listening = self._db.on_changes(self._heard)
        try:
            while True:
                await wait_for(self._woken, await self._turn())
                await asyncio.sleep(REST_S)
        finally:
            stop_listening()

    async def _turn(self) -> float | None:
        """Look at each broadcast once; the seconds until the next look, ``None``: when something changes."""
        # Most turns have nothing to do: found out by a read, which keeps no writer waiting.
        start_s = await self._db.read(broadcast_run.next_start_s)
        if not await self._db.read(broadcast_run.is_any_live):
            return start_s
        waits = []
        for id, state in await self._db.write(broadcast_run.due):
            try:
                waits.append(await self._freeze(id) if state == "preparing" else await self._advance(id))
            except StoreClosed:
                raise
            except UserError as error:
                log.warning("a broadcast waits: %s", type(error).__name__)
                waits.append(FAULT_REST_S)
            except Exception:  # a bug: the broadcast is held, and said to be; the others go on
                log.exception("a broadcast could not go on")
                await self._db.write(broadcasts.move, id, "stopped" if state == "running" else "draft", "fault")
        waits.append(await self._db.read(broadcast_run.next_start_s))
        return min((wait for wait in waits if wait is not None), default=None)

    async def _freeze(self, id: str) -> float:
        people = await self._db.read(broadcast_run.audience, id)
        await self._db.write(broadcast_run.begin_freezing, id)
        for place in range(0, len(people), broadcast_run.FROZEN_AT_ONCE):
            part = people[place : place + broadcast_run.FROZEN_AT_ONCE]
            await self._db.write(broadcast_run.freeze, id, part, rate_table())
        await self._db.write(broadcast_run.frozen, id)
        return 0.0

    async def _advance(self, id: str) -> float | None:
        wait = self._paced.get(id, 0.0) - self._monotonic()
        step = await self._db.write(broadcast_run.advance, id, may_queue=wait <= 0.0)
        if step.queued:
            self._wake_outbox()
            if step.pace_s:
                self._paced[id] = self._monotonic() + step.pace_s
        return step.again_s if wait <= 0.0 else wait

    def _heard(self, changes: Changes) -> None:
        if any(kind in _HEARD for kind, _id in changes):
            self._woken.set()
