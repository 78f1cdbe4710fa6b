"""Blocks and unblocks at WhatsApp, and follows the list that is kept there: another PC or a person may change it."""

from __future__ import annotations

import asyncio
import logging
from typing import Final

from sanjog_desktop.actions import blocks
from sanjog_desktop.cloud.client import GraphClient
from sanjog_desktop.cloud.errors import CloudError, GraphRefused
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreError
from sanjog_desktop.sync.backoff import Backoff, wait_for
from sanjog_desktop.wire.codes import rule_for

log = logging.getLogger(__name__)

EVERY_S: Final = 6 * 3_600.0
_FIRST_S: Final = 20.0
"""The list is read when the start is over: nobody waits for it."""
_TRIES: Final = 3
_NOT_LATELY: Final = 131047
"""Why somebody who has not written for a day cannot be blocked."""


class BlockLoop:
    """``change`` acts at once; ``run`` reads the list now and then; ``wake`` reads it now."""

    def __init__(
        self, db: Database, graph: GraphClient, *, every_s: float = EVERY_S, first_s: float = _FIRST_S,
        backoff: Backoff | None = None,
    ) -> None:  # fmt: skip
        self._db, self._graph = db, graph
        self._every_s, self._first_s = every_s, first_s
        self._backoff = backoff or Backoff(first=0.5, most=4.0)
        self._again = Backoff(first=30.0, most=EVERY_S)
        self._woken = asyncio.Event()
        self._changing = asyncio.Lock()

    def wake(self) -> None:
        """Read the list now."""
        self._woken.set()

    async def run(self) -> None:
        """Follow the list until cancelled."""
        await wait_for(self._woken, self._first_s)
        while True:
            await wait_for(self._woken, await self._read())

    async def change(self, conversation_id: int, blocked: bool, staff: str) -> None:
        """Block or unblock the person of a chat. Raises UserError, in plain words, when WhatsApp does not do it."""
        point = await self._db.read(blocks.point_of, conversation_id)
        async with self._changing:
            await self._ask(point, blocked)
            await self._db.write(blocks.note, point.id, blocked, staff=staff)

    async def _ask(self, point: blocks.Point, blocked: bool) -> None:
        self._backoff.reset()
        for tries_left in reversed(range(_TRIES)):
            try:
                lists = await self._graph.change_blocks([(point.phone, point.user_id)], blocking=blocked)
                break
            except GraphRefused as error:
                if error.rule.retry != "backoff" or not tries_left:
                    raise UserError(error.rule.plain, error.rule.advice) from error
            except CloudError as error:
                if not tries_left:
                    text = "WhatsApp could not be reached. Nothing was changed."
                    raise UserError(text, "Check the internet connection and try again.") from error
            await asyncio.sleep(self._backoff.next())
        for refused in lists.failed_users:
            code = next((each.code for each in refused.errors if each.code is not None), None)
            if code == _NOT_LATELY:
                raise UserError(
                    "WhatsApp blocks only people who wrote in the last 24 hours.",
                    "Block them when they write again, or mark their card as not to be contacted.",
                )
            rule = rule_for(code)
            raise UserError(rule.plain, rule.advice)

    async def _read(self) -> float:
        """Read the whole list and follow it; seconds until the next time."""
        try:
            async with self._changing:
                listed = await self._graph.blocked_people()
                await self._db.write(blocks.follow_list, [(_digits(one.wa_id), one.user_id) for one in listed])
        except GraphRefused as error:
            log.info("the list of blocked people was refused with code %d", error.rule.code)
            return max(self._again.next(), error.retry_after or 0.0)
        except (CloudError, StoreError) as error:
            log.info("the list of blocked people could not be read: %s", type(error).__name__)
            return self._again.next()
        self._again.reset()
        return self._every_s


def _digits(phone: str | None) -> str | None:
    digits = "".join(char for char in phone or "" if char.isdigit())
    return digits or None
