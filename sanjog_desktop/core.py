"""One unlocked profile at work, without a window: store, attachments and the loops, built and stopped in order."""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Callable, Sequence
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sanjog_desktop.actions import notices, processors
from sanjog_desktop.domain.clock import Clock, SystemClock
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.policy_text import policy_from_json
from sanjog_desktop.resources import resources_dir
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreClosed
from sanjog_desktop.store.reads.imports import unfinished_imports
from sanjog_desktop.store.session import Session
from sanjog_desktop.sync.read_log import ReadLog
from sanjog_desktop.sync.state import SyncState

if TYPE_CHECKING:
    from sanjog_desktop.actions.request_clock import Alarm
    from sanjog_desktop.cloud.client import GraphClient
    from sanjog_desktop.domain.connection import Connection
    from sanjog_desktop.privacy.backup.making import Backups
    from sanjog_desktop.privacy.erasure.running import Outcome, RenderPdf
    from sanjog_desktop.sync.blocks import BlockLoop
    from sanjog_desktop.sync.erasures import ErasureLoop
    from sanjog_desktop.sync.relay_client import RelayClient

log = logging.getLogger(__name__)

STORE_FILE = "store.db"
RESTORE_MARKER = "restoring.json"
"""Lies in the profile while a backup takes its place (``privacy.backup.restore``, which a start need not load)."""
FAULT_RESTS_S = (1.0, 5.0, 30.0, 120.0)
"""Seconds a loop rests after its first, second, … fault nobody foresaw."""
ATTACHMENTS_FOLDER = "attachments"


def read_connection(session: Session) -> Connection:
    """The connection as staff saved it; an empty one before they did."""
    import msgspec

    from sanjog_desktop.domain.connection import SETTING, Connection

    value = session.value("SELECT value FROM setting WHERE key = ?", (SETTING,))
    return msgspec.json.decode(value, type=Connection) if value else Connection()


def keep_notices(session: Session) -> None:
    """Keep the opt-in notices in every language, and the privacy policy.

    A consent refers to a notice, so each must be in the store first.
    """
    folder = resources_dir() / "notices"
    for path in sorted(folder.glob("*.txt")):
        version, language = path.stem.rsplit(".", 1)
        notices.ensure(session, version, language, path.read_text(encoding="utf-8"))
    for path in sorted(folder.glob("policy-*.json")):
        notices.keep_policy(session, policy_from_json(path.read_bytes()))


class Core:
    """The profile in ``profile``, opened with ``key`` (32 bytes). ``open`` and ``close`` block; loops are started
    and stopped on the running event loop.
    """

    def __init__(self, profile: Path, key: bytes, clock: Clock | None = None) -> None:
        self.clock = clock or SystemClock()
        self.profile = profile
        self.key = key
        self.db = Database(profile / STORE_FILE, key, self.clock)
        self.files = AttachmentFiles(profile / ATTACHMENTS_FOLDER)
        self.state = SyncState(self.clock)
        self.reads = ReadLog(self.db, self.clock)
        # Draws certificates, which takes the window's fonts; without it they are issued as signed JSON alone.
        self.render_pdf: RenderPdf | None = None
        # Told of requests that have used half, three quarters, nine tenths or all of their time; the window sets it.
        self.tell_alarms: Callable[[Sequence[Alarm]], None] = lambda alarms: None
        self._swept = False
        # Imports that a crash cut off, known before new ones can begin.
        self._cut_off: list[str] = []
        self._tasks: list[asyncio.Task[None]] = []
        self._wakers: dict[str, Callable[[], None]] = {}
        self._graph: GraphClient | None = None
        self._relay: RelayClient | None = None
        self._blocks: BlockLoop | None = None
        self._erasures: ErasureLoop | None = None

    @cached_property
    def backups(self) -> Backups:
        """The one that makes and checks this profile's backups; loaded when first asked for, not at the start."""
        from sanjog_desktop.privacy.backup.making import Backups

        return Backups(self.db, self.profile, self.profile / ATTACHMENTS_FOLDER)

    def open(self) -> None:
        """Open the store and put in what this version ships: notices, providers.

        Raises the UserErrors of ``store.errors``.
        """
        if (self.profile / RESTORE_MARKER).exists():
            from sanjog_desktop.privacy.backup.restore import finish_cut_off

            finish_cut_off(self.profile)
        self.db.open()
        try:
            self.db.write_sync(keep_notices)
            self.db.write_sync(processors.ensure_defaults)
            self._cut_off = self.db.read_sync(unfinished_imports)
        except BaseException:
            self.db.close()
            raise

    def close(self) -> None:
        """Close the store; the loops must have been stopped."""
        self.db.close()

    async def settle_imports(self) -> None:
        """Take back the imports a crash cut off."""
        ids, self._cut_off = self._cut_off, []
        if ids:
            from sanjog_desktop.sync import imports

            await imports.settle(self.db, ids)

    def wake(self, loop: str) -> None:
        """Give the loop called ``loop`` work at once; nothing happens while it does not run."""
        waker = self._wakers.get(loop)
        if waker is not None:
            waker()

    def erasure_outcome(self, request_id: str) -> Outcome | None:
        """Where an erasure under way stood when it was last looked at; ``None`` when none is under way."""
        return self._erasures.outcomes.get(request_id) if self._erasures is not None else None

    async def start_loops(self) -> None:
        """Start what the saved connection allows: sending with a Meta account, receiving with a relay."""
        if not self._swept:
            self._swept = True
            await asyncio.to_thread(self._sweep_files)
        if self._cut_off:
            self._tasks.append(asyncio.get_running_loop().create_task(self.settle_imports(), name="imports"))
        self._start_requests()
        connection = await self.db.read(read_connection)
        self._start_upkeep()
        self._start_erasures()
        if connection.can_send:
            self._start_cloud(connection)
        if connection.can_receive:
            await self._start_inbox(connection)

    def _start_erasures(self) -> None:
        from sanjog_desktop.sync.erasures import ErasureLoop

        loop = ErasureLoop(
            self.db,
            self.files,
            self.profile,
            self.state,
            render_pdf=self.render_pdf,
            relay=lambda: self._relay,
            media=lambda: self._graph,
        )
        self._erasures = loop
        self._run("erasures", loop)

    def _start_upkeep(self) -> None:
        self._tasks.append(asyncio.get_running_loop().create_task(self._keep_up(), name="upkeep"))

    async def _keep_up(self) -> None:
        # It brings signing, sealing and packing along: loaded on a thread, which the window does not wait for.
        await asyncio.to_thread(import_module, "sanjog_desktop.sync.upkeep")
        from sanjog_desktop.sync.upkeep import UpkeepLoop

        loop = UpkeepLoop(self.db, self.profile, self.backups, self.state, self.reads)
        self._wakers["upkeep"] = loop.wake
        await self._guard("upkeep", loop)

    def _sweep_files(self) -> None:
        """Remove files no row names: a crash came between writing one and its row. Once, before any are written."""
        self.files.sweep()
        there = list(self.files.ids())
        query = "SELECT id FROM attachment UNION ALL SELECT id FROM evidence_file UNION ALL SELECT id FROM contact_file"
        named = self.db.read_sync(lambda session: {row[0] for row in session.rows(query)})
        for id in there:
            if id not in named:
                self.files.delete(id)

    def _start_requests(self) -> None:
        from sanjog_desktop.sync.requests import RequestLoop

        loop = RequestLoop(self.db, wake_outbox=lambda: self.wake("outbox"), tell=lambda found: self.tell_alarms(found))
        self._run("requests", loop)

    def _start_cloud(self, connection: Connection) -> None:
        # httpx costs 70 ms to import: after the first paint, not before it.
        from sanjog_desktop.cloud.client import GraphClient
        from sanjog_desktop.sync.blocks import BlockLoop
        from sanjog_desktop.sync.broadcasts import BroadcastLoop
        from sanjog_desktop.sync.media import MediaLoop
        from sanjog_desktop.sync.outbox import OutboxLoop
        from sanjog_desktop.sync.templates import TemplateLoop

        graph = self._graph = GraphClient(
            connection.graph_url,
            connection.access_token,
            connection.phone_number_id,
            connection.waba_id,
            connection.graph_version,
        )
        graph.on_date(self.state.told_time)
        self._run("outbox", OutboxLoop(self.db, graph, self.files, self.state))
        self._run("broadcasts", BroadcastLoop(self.db, wake_outbox=lambda: self.wake("outbox")))
        self._run("media", MediaLoop(self.db, graph, self.files, self.state))
        self._run("templates", TemplateLoop(self.db, graph, self.state))
        self._blocks = BlockLoop(self.db, graph)
        self._run("blocks", self._blocks)

    async def block(self, conversation_id: int, blocked: bool, staff: str) -> None:
        """Block or unblock the person of a chat at WhatsApp. Raises UserError when it cannot be done."""
        if self._blocks is None:
            raise UserError(
                "This PC is not connected to WhatsApp.", "Enter the WhatsApp account in Settings, then try again."
            )
        await self._blocks.change(conversation_id, blocked, staff)

    async def _start_inbox(self, connection: Connection) -> None:
        from sanjog_desktop.sync.inbox import InboxLoop
        from sanjog_desktop.sync.relay_client import RelayClient
        from sanjog_desktop.wire.sealing import AgencyPrivateKey

        relay = self._relay = RelayClient(connection.relay_url, connection.device_id, connection.device_token)
        key = AgencyPrivateKey.from_text(connection.agency_private_key)
        self._run("inbox", InboxLoop(self.db, relay, [key], self.state))

    def _run(self, name: str, loop: Any) -> None:
        self._wakers[name] = loop.wake
        self._tasks.append(asyncio.get_running_loop().create_task(self._guard(name, loop), name=name))

    async def _guard(self, name: str, loop: Any) -> None:
        """A loop ends only by cancellation: after a bug it is noted, rested, and begun again."""
        for rest_s in itertools.chain(FAULT_RESTS_S, itertools.repeat(FAULT_RESTS_S[-1])):
            try:
                await loop.run()
            except StoreClosed:
                return
            except Exception:  # a bug: never a dead line behind a living window
                log.exception("the %s loop failed", name)
                await asyncio.sleep(rest_s)

    async def stop_loops(self) -> None:
        """Stop all loops and close their connections; what they had begun in the store is finished."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks.clear()
        self._wakers.clear()
        if self._graph is not None:
            await self._graph.close()
        if self._relay is not None:
            await self._relay.aclose()
        self._graph = self._relay = self._blocks = None

    async def reconnect(self) -> None:
        """Take up a connection that was just saved."""
        await self.stop_loops()
        await self.start_loops()
