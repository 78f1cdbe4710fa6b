"""What has to happen by itself now and then: one loop, each piece on its own, so that none keeps the others waiting.

A piece that fails is noted and tried again at its next time; it takes nothing else with it. What is due by the clock
on the wall (a backup) asks the store at every turn, so that nothing is missed while the PC was off.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sanjog_desktop.actions import (
    bulk,
    chat_joins,
    chat_work,
    consents,
    contact_files,
    detections,
    duplicates,
    person_merge,
    rectification,
    retention,
    undo,
)
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import AttachmentId
from sanjog_desktop.privacy.backup import ledger, restore
from sanjog_desktop.privacy.backup import plan as backup_plan
from sanjog_desktop.privacy.backup.making import Backups
from sanjog_desktop.privacy.backup.plan import BackupState
from sanjog_desktop.privacy.package import making as package
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreClosed
from sanjog_desktop.store.session import Changes, Session
from sanjog_desktop.sync.backoff import wait_for
from sanjog_desktop.sync.read_log import ReadLog
from sanjog_desktop.sync.state import Pause, SyncState
from sanjog_desktop.sync.witnessing import Witnessing

log = logging.getLogger(__name__)

MINUTE_S: Final = 60.0
HOUR_S: Final = 3_600.0
LEDGER_REST_S: Final = 10.0
"""The ledger follows a change within so many seconds; a catch-up of thousands of messages writes it once."""
_FIRST_S: Final = 5.0
_MOST_ROUNDS: Final = 200

Work = Callable[[], Awaitable[object]]


@dataclass
class Piece:
    """One kind of work. ``every_s`` seconds apart; ``due`` is the next time by the monotonic clock."""

    name: str
    every_s: float
    work: Work
    due: float = field(default=0.0)
    running: asyncio.Task[None] | None = field(default=None)


class UpkeepLoop:
    """Runs the pieces until cancelled. ``backups`` is what the settings page makes backups with too."""

    def __init__(
        self,
        db: Database,
        profile: Path,
        backups: Backups,
        state: SyncState,
        reads: ReadLog,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._db = db
        self._profile = profile
        self._state = state
        self._reads = reads
        self._monotonic = monotonic
        self._woken = asyncio.Event()
        self._is_over = False
        self._begun_at = db.clock.now()
        self._backups = backups
        self.witnessing = Witnessing(db, profile)
        self.pieces = self._pieces()
        self._by_name = {piece.name: piece for piece in self.pieces}

    def _pieces(self) -> list[Piece]:
        return [
            Piece("reads", 5.0, self._reads.flush),
            Piece("ledger", HOUR_S, self._keep_ledger),
            Piece("snoozed chats", 15.0, self._until_none(chat_work.wake_due)),
            Piece("expired consents", 5 * MINUTE_S, self._until_none(consents.expire_due)),
            Piece("holds nobody read", 5 * MINUTE_S, self._until_none(detections.release_stale_holds)),
            Piece("backup", MINUTE_S, self._back_up),
            Piece("checkpoint", HOUR_S, self.witnessing.turn),
            Piece("exports", HOUR_S, self._sweep_exports),
            Piece("old values", HOUR_S, self._until_none(rectification.purge_old_values)),
            Piece("retention", HOUR_S, self._each(retention.notice_due)),
            Piece("set aside", HOUR_S, self._sweep_aside),
            Piece("duplicates", MINUTE_S, self._until_none(duplicates.find_next)),
            Piece("old merges", HOUR_S, self._until_none(person_merge.forget_old)),
            Piece("old joins of chats", HOUR_S, self._until_none(chat_joins.forget_old)),
            Piece("unfinished changes", HOUR_S, self._settle_changes),
            Piece("old changes", HOUR_S, self._until_none(undo.forget_old)),
            Piece("removed files", HOUR_S, self._shred_removed),
        ]

    def wake(self) -> None:
        """Do everything that is due by the store now: a plan was changed, a backup asked for."""
        for piece in self.pieces:
            piece.due = 0.0
        self._woken.set()

    async def run(self) -> None:
        """Work until cancelled, or :class:`StoreClosed`; what was seen and not yet written is written at the end."""
        first = self._monotonic() + _FIRST_S
        for piece in self.pieces:
            piece.due = first
        unsubscribe = self._db.on_changes(self._changed)
        try:
            while not self._is_over:
                self.start_due()
                wait = min(piece.due for piece in self.pieces) - self._monotonic()
                await wait_for(self._woken, max(0.0, wait))
            raise StoreClosed("the store is closed")
        finally:
            unsubscribe()
            await self._stop()

    def start_due(self) -> list[asyncio.Task[None]]:
        """Begin every piece whose time has come, each in a task of its own: a long one holds up no other."""
        begun = []
        now = self._monotonic()
        for piece in self.pieces:
            if piece.due > now:
                continue
            piece.due = now + piece.every_s
            if piece.running is None or piece.running.done():
                piece.running = asyncio.ensure_future(self._do(piece))
                begun.append(piece.running)
        return begun

    async def _do(self, piece: Piece) -> None:
        try:
            await piece.work()
        except StoreClosed:
            self._is_over = True
            self._woken.set()
        except UserError as error:
            log.info("upkeep, %s: %s", piece.name, type(error).__name__)
        except Exception:  # a bug in one piece must not end backups and the rest
            log.exception("upkeep, %s, failed", piece.name)

    async def _stop(self) -> None:
        self._backups.stop()
        running = [
            piece.running for piece in self.pieces if piece.running is not None and not piece.running.done()
        ]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        try:
            await self._reads.flush()
        except (StoreClosed, UserError) as error:
            log.warning("reads could not be written: %s", type(error).__name__)

    # The pieces -------------------------------------------------------------------------------------

    def _each(self, action: Callable[[Session], object]) -> Work:
        async def work() -> None:
            await self._db.write(action)

        return work

    def _until_none(self, action: Callable[[Session], int]) -> Work:
        """A write that does a part at a time and says how much; other writes come in between."""

        async def work() -> None:
            for _round in range(_MOST_ROUNDS):
                if not await self._db.write(action):
                    return

        return work

    async def _sweep_exports(self) -> None:
        await package.sweep_exports(self._db)

    async def _settle_changes(self) -> None:
        """Close what a crash cut off, and go on with taking back what was to be taken back."""
        for id in await self._db.write(undo.settle_unfinished, self._begun_at):
            await bulk.undo(self._db, id)

    async def _shred_removed(self) -> None:
        files = AttachmentFiles(self._profile / "attachments")
        while ids := await self._db.write(contact_files.drop_removed):
            for id in ids:
                await asyncio.to_thread(files.delete, AttachmentId(id))

    async def _keep_ledger(self) -> None:
        plan = await self._db.read(backup_plan.backup_plan)
        if await self._backups.keep_ledger(plan, only_changed=True) and plan is not None:
            await self._backups.forget_erased(plan)

    async def _back_up(self) -> None:
        state = await self._db.read(backup_plan.backup_state, 1)
        if state.plan is not None and state.next_at is not None and state.next_at <= self._db.clock.now():
            try:
                await self._backups.make(state.plan)
            finally:
                self._show_backup_fault(await self._db.read(backup_plan.backup_state, 1))
        else:
            self._show_backup_fault(state)

    async def _sweep_aside(self) -> None:
        erased_at = await self._db.read(_last_erasure)
        await asyncio.to_thread(restore.sweep_aside, self._profile, self._db.clock.now(), erased_at)

    def _show_backup_fault(self, state: BackupState) -> None:
        """In the status strip, until a backup is made or none are wanted any more."""
        if state.plan is None or state.fault is None:
            self._state.resumed("backup")
        else:
            self._state.paused("backup", Pause("backup", state.fault.text, state.fault.hint))

    def _changed(self, changes: Changes) -> None:
        kinds = {kind for kind, _id in changes}
        if kinds & ledger.KINDS:
            piece = self._by_name["ledger"]
            piece.due = min(piece.due, self._monotonic() + LEDGER_REST_S)
            self._woken.set()


def _last_erasure(session: Session) -> int:
    return int(session.value("SELECT coalesce(max(erased_at), 0) FROM tombstone") or 0)
