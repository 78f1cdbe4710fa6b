"""Shows what a restriction of the account keeps back, and lets it go when the restriction ends."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import Final

from sanjog_desktop.actions.restrictions import Standing, standing
from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.restrictions import BEGINNING
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreClosed, StoreError
from sanjog_desktop.sync.backoff import wait_for
from sanjog_desktop.sync.state import Pause, SyncState

log = logging.getLogger(__name__)

_KEY: Final = "restriction"
_REST_S: Final = 3_600.0
"""Looked at anew at least so often: a clock may be set meanwhile."""
_RULE: Final = 368  # Meta: error codes, the account is restricted


class Restrictions:
    """``changed`` is called after a word of Meta about the account, and when a restriction has ended."""

    def __init__(self, db: Database, state: SyncState, changed: Callable[[], None]) -> None:
        self._db, self._state, self._changed = db, state, changed
        self._woken = asyncio.Event()

    def wake(self) -> None:
        """Meta said something of the account."""
        self._woken.set()

    async def run(self) -> None:
        """Show until cancelled, or until the store is closed."""
        shown: list[Standing] = []
        while True:
            try:
                found = await self._db.read(standing)
            except StoreClosed:
                return
            except StoreError as error:
                log.info("restrictions could not be read: %s", type(error).__name__)
                found = shown
            self._show(found)
            ended = bool(shown) and found != shown
            shown = found
            if ended:
                self._changed()
            if await wait_for(self._woken, self._rest_s(found)):
                self._changed()

    def _rest_s(self, found: Sequence[Standing]) -> float:
        now = self._db.clock.now()
        ends = [each.until - now for one in found for each in one.restrictions if each.until is not None]
        return min(_REST_S, max(0.2, min(ends, default=_REST_S * 1000) / 1000 + 0.1))

    def _show(self, found: Sequence[Standing]) -> None:
        pause = next((_pause(one) for one in found), None)
        if pause is None:
            self._state.resumed(_KEY)
        else:
            self._state.paused(_KEY, pause)


def _pause(one: Standing) -> Pause:
    if one.shut:
        return Pause(
            "sending",
            "WhatsApp has switched our number off. No message can go out.",
            "Tell the owner at once; they can ask WhatsApp for a review in Business Support.",
            code=_RULE,
        )
    first = one.restrictions[0]
    until = None if first.until is None else Instant(first.until)
    if first.type == BEGINNING:
        text = "WhatsApp lets us only answer for now; messages that begin a chat wait."
    else:
        text = "WhatsApp does not let us answer for now; messages wait."
    return Pause("sending", text, "Tell the owner. Everything that waits goes out when it ends.", until, _RULE)
