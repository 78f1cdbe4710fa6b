"""The loop that carries out approved erasures, one at a time, from where each stands until it is certified."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sanjog_desktop.actions.erased import LATE
from sanjog_desktop.domain.errors import Transient, UserError
from sanjog_desktop.privacy.erasure.elsewhere import MediaEraser, RelayEraser
from sanjog_desktop.privacy.erasure.running import Desk, Outcome, RenderPdf, run_erasure
from sanjog_desktop.privacy.erasure.tasks import relay_gone, relay_todo
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreClosed
from sanjog_desktop.store.session import Changes, Session
from sanjog_desktop.sync.state import Pause, SyncState

log = logging.getLogger(__name__)

LOOK_S: Final = 60.0
"""Seconds between two looks at erasures that wait for something that says nothing when it is over."""
SOON_S: Final = 2.0
"""The same while a reader holds an old state or a message is on its way."""
REST_S: Final = 900.0
"""The same where people must do something first: each look is a whole scan."""
_FOR_PEOPLE: Final = frozenset({"judgement", "damage"})
_PART: Final = 500
_SOON: Final = frozenset({"reader", "in_flight", "again"})
WAIT_TEXTS: Final = {
    "reader": (
        "An erasure waits because another program reads the data of this profile.",
        "Close other programs that have the profile folder open.",
    ),
    "relay": (
        "An erasure waits for the relay, which has not deleted its records yet.",
        "It goes on by itself once the relay answers.",
    ),
    "judgement": (
        "Something of an erased person was found where this program cannot remove it.",
        "Open the request under Privacy and say whose it is.",
    ),
    "damage": (
        "An erasure cannot be proved on this PC.",
        "Run the doctor, and restore the newest backup if it finds damage.",
    ),
}
_DUE: Final = (
    "SELECT r.id FROM privacy_request r WHERE r.kind = 'erasure' AND r.contact_id IS NOT NULL AND (r.state IN"
    " ('EXECUTING','PROVING') OR (r.state = 'DELIVERING' AND r.decision <> 'refuse' AND NOT EXISTS (SELECT 1 FROM"
    " export_file e WHERE e.request_id = r.id AND e.kind = 'certificate' AND e.deleted_at IS NULL)))"
    " ORDER BY r.due_at, r.id"
)


class ErasureLoop:
    """Runs erasures. ``relay`` and ``media`` are asked for each time: a connection may come and go."""

    def __init__(
        self,
        db: Database,
        files: AttachmentFiles,
        profile: Path,
        state: SyncState,
        *,
        render_pdf: RenderPdf | None = None,
        relay: Callable[[], RelayEraser | None] = lambda: None,
        media: Callable[[], MediaEraser | None] = lambda: None,
    ) -> None:
        self._db, self._files, self._profile, self._state = db, files, profile, state
        self._render_pdf, self._relay, self._media = render_pdf, relay, media
        self._woken = asyncio.Event()
        self._is_working = self._has_heard = False
        self._rests: dict[str, float] = {}
        self.outcomes: dict[str, Outcome] = {}

    def wake(self) -> None:
        """Look at once, also at what waits for people."""
        self._rests.clear()
        self._woken.set()

    async def run(self) -> None:
        """Work until cancelled."""
        unsubscribe = self._db.on_changes(self._heard)
        try:
            while True:
                # Cleared before looking: what comes meanwhile is looked at next.
                self._woken.clear()
                patience = await self._round()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(patience):
                        await self._woken.wait()
        finally:
            unsubscribe()

    async def _round(self) -> float:
        """Every erasure that is due, once; seconds until the next look."""
        ids = await self._db.read(_due)
        self.outcomes = {id: one for id, one in self.outcomes.items() if id in ids}
        patience = LOOK_S
        self._is_working, self._has_heard = True, False
        for id in ids:
            if time.monotonic() < self._rests.get(id, 0.0):
                continue
            desk = Desk(self._db, self._files, self._profile, self._render_pdf, self._relay(), self._media())
            try:
                outcome = await run_erasure(desk, id)
            except StoreClosed:
                raise
            except (Transient, UserError) as error:
                # Nothing is half-done: a full disk, say. Said to staff, and gone on with when it is over.
                self._state.paused("erasure", Pause("store", error.text, getattr(error, "hint", "")))
                continue
            self.outcomes[id] = outcome
            self._tell(outcome)
            if outcome.waits_for in _FOR_PEOPLE:
                self._rests[id] = time.monotonic() + REST_S
            if outcome.waits_for in _SOON:
                patience = SOON_S
        await self._drop_late()
        self._is_working = False
        # What changed meanwhile was most likely changed here; a look soon after finds out, and changes nothing.
        return SOON_S if self._has_heard else patience

    async def _drop_late(self) -> None:
        """Delete on the relay what told of an erased person after the erasure: a report that came late."""
        relay = self._relay()
        seqs, _not_yet = await self._db.read(relay_todo, LATE)
        if relay is None or not seqs:
            return
        try:
            await relay.erase(seqs[:_PART])
        except (Transient, UserError) as error:
            log.warning("the relay did not delete entries: %s", type(error).__name__)
        else:
            await self._db.write(relay_gone, seqs[:_PART])

    def _tell(self, outcome: Outcome) -> None:
        """Say what only people can put right."""
        if outcome.waits_for in WAIT_TEXTS:
            self._state.paused("erasure", Pause("store", *WAIT_TEXTS[outcome.waits_for]))
        else:
            self._state.resumed("erasure")

    def _heard(self, changes: Changes) -> None:
        if any(kind == "request" for kind, _id in changes):
            if self._is_working:
                self._has_heard = True
            else:
                self._woken.set()


def _due(session: Session) -> list[str]:
    return [row[0] for row in session.rows(_DUE)]
