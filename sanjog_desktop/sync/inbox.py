"""The inbox: what the relay holds, pulled, opened, and applied in order.

The relay's page, then one transaction with the events *and* the cursor, then the acknowledgement: a crash
before the commit pulls the same entries again, a crash after it finds them applied (each event has a key of
its own). While one part is being applied the next page is already pulled and opened, on a worker thread.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from dataclasses import replace
from typing import Final

from sanjog_desktop.actions import freshness, inbound, relay_entries
from sanjog_desktop.domain import intents
from sanjog_desktop.domain.errors import RelayGap, Transient, UserError
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreClosed, StoreError
from sanjog_desktop.store.session import Session
from sanjog_desktop.sync.backoff import Backoff, wait_for
from sanjog_desktop.sync.opening import OpenedPart, open_page, reopen
from sanjog_desktop.sync.relay_client import RelayClient
from sanjog_desktop.sync.state import Gap, Pause, SyncState
from sanjog_desktop.wire.events import Parsed
from sanjog_desktop.wire.relay import PullReply
from sanjog_desktop.wire.sealing import AgencyPrivateKey, EpochOpener

log = logging.getLogger(__name__)

PART_EVENTS: Final = 500
"""Events in one transaction: large enough to spread the commit, small enough that staff's own writes get in
between.
"""
_AHEAD: Final = 2
_TAKE_UP: Final = 50
_LONGEST_PATIENCE_S: Final = 0.1
MOST_FAILED: Final = 5
"""Entries in a row that may fail to apply and be put aside; beyond that the fault is not theirs."""
_REFUSED_WAIT_S: Final = 300.0
_LONGEST_SILENCE_MS: Final = 40_000
"""The relay says something every 15 seconds, or answers a held question within 25; 30 at most by its settings."""
FAULT: Final = "New messages cannot be stored because of a fault in this program. None is lost."
FAULT_HINT: Final = "Update the program; if it goes on, send the fault report to support."


class NothingApplies(Exception):
    """One entry after the other fails to apply: the fault is here, and putting them all aside would hide it."""


class InboxLoop:
    """Keeps this PC level with the relay's log. ``run`` until cancelled; ``wake`` tries again at once."""

    def __init__(
        self,
        db: Database,
        relay: RelayClient,
        keys: Sequence[AgencyPrivateKey],
        state: SyncState,
        *,
        backoff: Backoff | None = None,
    ) -> None:
        self._db = db
        self._relay = relay
        self._opener = EpochOpener(keys)
        self._state = state
        self._backoff = backoff or Backoff()
        self._woken = asyncio.Event()
        self._has_taken_up = False
        self._committing = threading.Event()
        self._applied_through = 0

    def wake(self) -> None:
        """Do not wait for the next try (the network came back, somebody pressed "try now")."""
        self._woken.set()

    async def run(self) -> None:
        """Pull and apply until cancelled."""
        # One thread, because the opener is for one thread at a time.
        with ThreadPoolExecutor(1, thread_name_prefix="inbox-opener") as thread:
            try:
                while True:
                    await wait_for(self._woken, await self._follow(thread))
            finally:
                # The store is about to be locked: nothing of what people wrote stays behind in memory.
                self._opener.forget()
                intents.forget()

    async def _follow(self, thread: ThreadPoolExecutor) -> float:
        """Follow the log until something breaks; seconds to wait before the next try."""
        try:
            await self._stream(thread)
        except RelayGap as gap:
            await self._bridge(gap)
            return 0.0
        except Transient as error:
            self._state.stumbled("relay", error.text)
            return self._backoff.next(error.retry_after)
        except StoreClosed:
            raise
        except StoreError as error:
            # Nothing was applied and the cursor stands where it stood: it goes on by itself once there is
            # room.
            self._state.paused("store", Pause("relay", error.text, error.hint))
            return self._backoff.next()
        except UserError as error:
            self._state.paused("relay", Pause("relay", error.text, error.hint))
            return _REFUSED_WAIT_S
        except Exception:
            # A bug outside of applying: said in the log and to staff, and tried again instead of ending for
            # good.
            log.exception("the log cannot be followed")
            self._state.paused("store", Pause("relay", FAULT, FAULT_HINT))
            return self._backoff.next()
        return 0.0

    async def _stream(self, thread: ThreadPoolExecutor) -> None:
        cursor = await self._db.read(inbound.cursor_of)
        self._relay.log_id = cursor.log_id if cursor else None
        position = self._applied_through = cursor.position if cursor else 0
        pages: asyncio.Queue[tuple[PullReply, int]] = asyncio.Queue(_AHEAD)
        parts: asyncio.Queue[OpenedPart] = asyncio.Queue(_AHEAD)
        if not self._has_taken_up:
            await self._take_up(thread)
            self._has_taken_up = True
        try:
            # Three steps side by side: while one page is being applied, the next is opened and the one after
            # pulled.
            async with asyncio.TaskGroup() as group:
                group.create_task(self._pull(position, pages))
                group.create_task(self._open_all(pages, parts, thread))
                group.create_task(self._apply_all(parts))
        except BaseExceptionGroup as errors:
            # Either end failing ends the other; the first failure is the cause.
            raise errors.exceptions[0] from None

    async def _pull(self, position: int, pages: asyncio.Queue[tuple[PullReply, int]]) -> None:
        heard_at = self._db.clock.now()
        async with aclosing(self._relay.stream(position)) as stream:
            async for page in stream:
                # After a long silence (this PC slept) the first page may have lain in the line all the while.
                now, before = self._db.clock.now(), heard_at
                heard_at = now
                as_of = now if 0 <= now - before <= _LONGEST_SILENCE_MS else 0
                self._backoff.reset()
                self._state.succeeded("relay")
                self._state.resumed("relay")
                if page.entries or page.through > position:
                    await pages.put((page, as_of))
                    position = page.through
                elif self._applied_through >= page.through:
                    if as_of:
                        await self._db.write(freshness.note_level, page.log_id, as_of)
                    self._state.applied(0, level=True)

    async def _open_all(
        self,
        pages: asyncio.Queue[tuple[PullReply, int]],
        parts: asyncio.Queue[OpenedPart],
        thread: ThreadPoolExecutor,
    ) -> None:
        loop = asyncio.get_running_loop()
        while True:
            page, as_of = await pages.get()
            for part in await loop.run_in_executor(thread, self._open, page, not parts.empty()):
                await parts.put(replace(part, as_of=as_of))

    def _open(self, page: PullReply, has_time: bool) -> list[OpenedPart]:
        """On the opener's thread: open a page, if there is time when the store next commits.

        Opening is Python and committing is not, so the two go side by side. Opened while the store's thread has
        Python of its own to run, each only waits for the other.
        """
        if has_time:
            self._committing.clear()
            self._committing.wait(_LONGEST_PATIENCE_S)
        return open_page(self._opener, page, PART_EVENTS)

    def _apply_part(self, session: Session, part: OpenedPart) -> int:
        put_aside = apply_part(session, part)
        self._committing.set()
        return put_aside

    async def _apply_all(self, parts: asyncio.Queue[OpenedPart]) -> None:
        while True:
            part = await parts.get()
            put_aside = await self._apply(part)
            self._applied_through = part.through
            self._state.resumed("store")
            self._state.put_aside(put_aside)
            self._state.applied(len(part.webhooks), level=part.through >= part.head)
            if parts.empty():
                # One acknowledgement for all that stood in line: losing one costs the relay room and no more.
                await self._relay.ack(part.through)

    async def _apply(self, part: OpenedPart) -> int:
        """Apply a part; how many of its entries were put aside."""
        try:
            return await self._db.write(self._apply_part, part)
        except (StoreError, StoreClosed):
            raise
        except Exception as error:
            # A bug in applying one event must not hold back everything behind it for ever.
            log.error("a part of the log could not be applied at once: %s", type(error).__name__)
        put_aside = failed_in_a_row = 0
        for single in singly(part):
            try:
                put_aside += await self._db.write(apply_part, single)
                failed_in_a_row = 0
            except (StoreError, StoreClosed):
                raise
            except Exception as error:
                failed_in_a_row += 1
                if failed_in_a_row > MOST_FAILED:
                    raise NothingApplies from error
                log.error("entry %d could not be applied: %s", single.through, type(error).__name__)
                put_aside += await self._db.write(apply_part, kept(single))
        return put_aside

    async def _take_up(self, thread: ThreadPoolExecutor) -> None:
        """Try once more what was put aside: a new key or a new version may manage it now."""
        loop, after = asyncio.get_running_loop(), ""
        while aside := await self._db.read(relay_entries.put_aside, after, _TAKE_UP):
            for key, raw in aside:
                opened = await loop.run_in_executor(thread, reopen, self._opener, raw)
                if opened is not None:
                    try:
                        await self._db.write(apply_kept, key, opened)
                    except (StoreError, StoreClosed):
                        raise
                    except Exception as error:  # it stays where it is, to be tried at the next start
                        log.error("an entry put aside still cannot be applied: %s", type(error).__name__)
            after = aside[-1][0]

    async def _bridge(self, gap: RelayGap) -> None:
        cursor = await self._db.read(inbound.cursor_of) or inbound.Cursor("", gap.cursor)
        await self._db.write(relay_entries.bridge_gap, log_id=gap.log_id, floor=gap.floor, cursor=cursor)
        log.warning("the relay's log has a gap between %d and %d", cursor.position, gap.floor)
        self._state.gapped(Gap(self._db.clock.now(), gap.log_id, cursor.position, gap.floor))


def apply_part(session: Session, part: OpenedPart) -> int:
    """Put aside what did not open, apply the rest, move the cursor: one transaction. How many were put aside."""
    for entry in part.unopened:
        inbound.quarantine_entry(session, entry.seq, entry.reason, entry.raw)
    inbound.apply_entries(session, part.webhooks, inbound.Cursor(part.log_id, part.through))
    is_read = part.is_read_to_its_end
    if part.through >= part.head and (part.as_of or not is_read):
        freshness.note_applied(session, part.log_id, part.as_of, is_read=is_read)
    return len(part.unopened)


def apply_kept(session: Session, key: str, opened: tuple[int, Parsed]) -> None:
    """Apply an entry that had been put aside under ``key``, and drop what was kept of it."""
    inbound.apply_entries(session, [opened], None)
    relay_entries.taken_up(session, key)


def singly(part: OpenedPart) -> Iterator[OpenedPart]:
    """The part entry by entry, in order; the last one reaches its end."""
    opened: dict[int, Parsed] = dict(part.webhooks)
    closed = {entry.seq: entry for entry in part.unopened}
    seqs = sorted(opened.keys() | closed.keys())
    for seq in seqs:
        yield replace(
            part,
            through=part.through if seq == seqs[-1] else seq,
            webhooks=((seq, opened[seq]),) if seq in opened else (),
            unopened=(closed[seq],) if seq in closed else (),
        )


def kept(single: OpenedPart) -> OpenedPart:
    """A part of one entry, with the entry to be put aside instead of applied."""
    aside = tuple(single.put_aside(seq, relay_entries.NOT_APPLIED) for seq, _ in single.webhooks)
    return replace(single, webhooks=(), unopened=(*single.unopened, *aside))
