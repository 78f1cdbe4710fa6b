"""Templates, the number and its health, read from Meta at the start, every hour and on demand."""

from __future__ import annotations

import asyncio
import logging
from typing import Final

from sanjog_desktop.actions import numbers, templates
from sanjog_desktop.actions.account_events import TOLD
from sanjog_desktop.cloud.client import GraphClient
from sanjog_desktop.cloud.errors import CloudError, GraphRefused
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreError
from sanjog_desktop.store.session import Changes
from sanjog_desktop.sync.backoff import Backoff, wait_for
from sanjog_desktop.sync.state import Pause, SyncState
from sanjog_desktop.wire.graph import HealthInfo

log = logging.getLogger(__name__)

EVERY_S: Final = 3_600.0
_PAUSE: Final = "account-health"


class TemplateLoop:
    """Keeps the templates and the number's row as Meta has them. ``run`` until cancelled; ``wake`` reads now."""

    def __init__(
        self, db: Database, graph: GraphClient, state: SyncState, *, every_s: float = EVERY_S
    ) -> None:
        self._db = db
        self._graph = graph
        self._state = state
        self._every_s = every_s
        self._woken = asyncio.Event()
        self._backoff = Backoff(first=10.0, most=EVERY_S)

    def wake(self) -> None:
        """Read everything now."""
        self._woken.set()

    def use(self, graph: GraphClient) -> None:
        """Read through ``graph`` from now on (a new token)."""
        self._graph = graph
        self.wake()

    async def run(self) -> None:
        """Read until cancelled."""
        stop_listening = self._db.on_changes(self._heard)
        try:
            while True:
                await wait_for(self._woken, await self._round())
        finally:
            stop_listening()

    def _heard(self, changes: Changes) -> None:
        """A word of Meta about the account may be old or short: what holds now is asked for."""
        if any(kind == TOLD for kind, _id in changes):
            self.wake()

    async def _round(self) -> float:
        """Read everything once; seconds until the next time."""
        try:
            await self._read_number()
            await self._read_templates()
        except GraphRefused as error:
            # Sending meets the same refusal and says so; here it only means that the old list stays.
            log.info("templates were refused with code %d", error.rule.code)
            return max(self._backoff.next(), error.retry_after or 0.0)
        except (CloudError, StoreError) as error:
            log.info("templates could not be read: %s", type(error).__name__)
            return self._backoff.next()
        self._backoff.reset()
        return self._every_s

    async def _read_number(self) -> None:
        number, health = await asyncio.gather(self._graph.number_info(), self._graph.health())
        await self._db.write(numbers.store_number, self._graph.waba_id, number)
        trouble = _trouble(health)
        if trouble is None:
            self._state.resumed(_PAUSE)
        else:
            self._state.paused(_PAUSE, trouble)

    async def _read_templates(self) -> None:
        # The list is the truth, so it is stored whole or not at all. What we could not read in it is not gone.
        listed = await self._graph.list_templates()
        is_complete = listed.unread == 0
        if not is_complete:
            log.info("%d templates could not be read; none counts as deleted", listed.unread)
        await self._db.write(
            templates.store_templates, self._graph.waba_id, listed.data, is_complete=is_complete
        )


def _trouble(health: HealthInfo) -> Pause | None:
    """What Meta says keeps the account from sending; ``None`` when nothing does."""
    status = health.health_status
    if status is None or status.can_send_message != "BLOCKED":
        return None
    errors = [error for entity in status.entities for error in entity.errors]
    code = next((error.error_code for error in errors if error.error_code is not None), None)
    hint = next((error.possible_solution for error in errors if error.possible_solution), None)
    return Pause("sending", "WhatsApp has blocked this account from sending.", hint or "", code=code)
