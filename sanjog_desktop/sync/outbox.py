"""The outbox: what staff queued, sent in order, each message at most once.

A message is claimed (policy asked again, in SQL) and the claim committed *before* the call; the outcome is
committed after it. One turn of the loop settles the outcomes that came in and claims the next messages in a
single transaction, so that the commits keep up with the calls. What was claimed and not settled when the PC
went down is uncertain at the next start: it may have been sent, and only a status with our reference or a
person can tell.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from typing import Final

from sanjog_desktop.actions.account_events import TOLD
from sanjog_desktop.actions.outbox import Claimed, recover_claimed
from sanjog_desktop.cloud.client import GraphClient
from sanjog_desktop.cloud.errors import CloudError, GraphRefused, GraphUncertain, GraphUnreachable
from sanjog_desktop.cloud.limits import STANDARD_PER_SECOND, Bucket, PairRate, per_second_of
from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.policy import BLOCK_TEXT, BlockReason
from sanjog_desktop.store.attachments import AttachmentFiles, DamagedAttachment
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreClosed, StoreError
from sanjog_desktop.store.session import Changes
from sanjog_desktop.sync.backoff import Backoff, wait_for
from sanjog_desktop.sync.compose import compose
from sanjog_desktop.sync.counting import Counting
from sanjog_desktop.sync.holds import Holds
from sanjog_desktop.sync.outbox_turn import Accepted, Again, Ledger, Outcome, Refused, Unsure
from sanjog_desktop.sync.receipts import Receipts
from sanjog_desktop.sync.restrictions import Restrictions
from sanjog_desktop.sync.state import Pause, SyncState
from sanjog_desktop.sync.uploads import Uploads
from sanjog_desktop.sync.verdicts import MARKETING_WAIT_S, SCOPES, Hold, after_refusal
from sanjog_desktop.sync.watchdog import Watchdog

log = logging.getLogger(__name__)

IN_FLIGHT: Final = 48
CLAIM: Final = 64
"""Most messages claimed in one transaction."""
SHOWN_HOLD_S: Final = 30.0
"""A shorter pause is the loop's own business."""
POST_WITHIN_MS: Final = 2_000
"""A claim not used within this lapses: what the gate said then may no longer be so."""
GRACE_S: Final = 8.0
"""Seconds that calls under way are given to end when the application closes."""


class OutboxLoop:
    """Sends what is queued. ``run`` until cancelled; ``wake`` after something was queued.

    ``use`` hands over a client with a new token and goes on where the old one had to stop; ``resume`` ends
    every pause, when somebody says that the cause is gone. ``per_second`` is the number's throughput;
    ``None``: ask Meta.
    """

    def __init__(
        self,
        db: Database,
        graph: GraphClient,
        files: AttachmentFiles,
        state: SyncState,
        *,
        in_flight: int = IN_FLIGHT,
        per_second: float | None = None,
        pair: PairRate | None = None,
        backoff: Backoff | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._db = db
        self._graph = graph
        self._state = state
        self._monotonic = monotonic
        self._in_flight = in_flight
        self._asks_throughput = per_second is None
        self._number = _bucket(per_second or STANDARD_PER_SECOND)
        self._pair = pair or PairRate()
        self._backoff = backoff or Backoff()
        self._holds = Holds(monotonic)
        self._ledger = Ledger(db)
        self._uploads = Uploads(db, files)
        self._receipts = Receipts(db)
        self._counting = Counting(db, state)
        self._restrictions = Restrictions(db, state, self._restrictions_changed)
        self._calls: dict[asyncio.Task[None], Claimed] = {}
        self._recalled: set[str] = set()
        self._woken = asyncio.Event()
        self._may_be_due = True
        self._next_due_s: float | None = None
        self._doubtful = False

    # From outside -----------------------------------------------------------------------------------

    def wake(self) -> None:
        """Something was queued, or the network came back: look at once."""
        self._may_be_due = True
        self._holds.release("link")
        self._woken.set()

    def resume(self) -> None:
        """Somebody says the cause of a pause is gone: try again."""
        for scope in SCOPES:
            self._holds.release(scope)
        self._end_holds()
        self._backoff.reset()
        self.wake()

    def use(self, graph: GraphClient) -> None:
        """Send through ``graph`` from now on (a new token). The old client is the caller's to close."""
        self._graph = graph
        self.resume()

    async def run(self) -> None:
        """Send until cancelled. Calls under way are then given some seconds to end."""
        self._end_holds()
        await self._db.write(recover_claimed)
        stop_listening = self._db.on_changes(self._heard)
        beside = [
            asyncio.create_task(self._receipts.run(lambda: self._graph)),
            asyncio.create_task(self._counting.run()),
            asyncio.create_task(self._restrictions.run()),
            asyncio.create_task(Watchdog(self._db, self._under_way).run()),
        ]
        if self._asks_throughput:
            beside.append(asyncio.create_task(self._ask_throughput()))
        try:
            while True:
                await self._turn()
                if not await wait_for(self._woken, self._rest_s()):
                    self._may_be_due = True
        finally:
            stop_listening()
            for task in beside:
                task.cancel()
            await self._drain()
            await asyncio.gather(*beside, return_exceptions=True)

    # One turn ---------------------------------------------------------------------------------------

    async def _turn(self) -> None:
        if self._doubtful and not self._calls and not self._holds.held("link"):
            await self._probe()
        self._end_holds()
        # A settled message lets the next one of its conversation go.
        self._may_be_due = self._may_be_due or self._ledger.has_outcomes
        room = self._room()
        if not room and not self._ledger.has_outcomes:
            return
        # Before the write, not after it: what is queued while it runs must not be forgotten.
        self._may_be_due = self._may_be_due and not room
        try:
            turn = await self._ledger.turn(room)
        except StoreClosed:
            raise
        except StoreError as error:
            # The outcomes stay in the ledger: they are true whether or not the disk has room for them now.
            self._fault(error)
            return
        except Exception:  # a bug in an action: said in the log, tried again later, the window goes on
            log.exception("the outbox could not take a turn")
            self._fault(
                UserError("Messages cannot be sent because of a fault in this program.", "Update it.")
            )
            return
        self._state.resumed("outbox")
        if room:
            self._may_be_due = self._may_be_due or len(turn.claimed) == room
            self._next_due_s = turn.next_due_s
        self._show_waiting(turn.waits_for_relay)
        for claimed in turn.claimed:
            self._start(claimed)

    def _room(self) -> int:
        """How many messages may be claimed now."""
        if not self._may_be_due or self._blocked():
            return 0
        return min(CLAIM, self._in_flight - len(self._calls), self._number.available(self._monotonic()))

    def _rest_s(self) -> float | None:
        """Seconds until there is work without anybody bringing it; ``None`` when somebody has to."""
        if self._ledger.has_outcomes and not self._holds.held("store"):
            return 0.0
        waits = [wait for wait in (self._holds.next_end_s(), self._next_due_s) if wait is not None]
        if self._may_be_due and not self._blocked() and len(self._calls) < self._in_flight:
            waits.append(self._number.wait(self._monotonic()))
        return min(waits, default=None)

    def _heard(self, changes: Changes) -> None:
        kinds = {kind for kind, _ in changes}
        if "consent" in kinds:
            # What is claimed and not yet on the wire is asked about once more.
            self._recalled.update(
                call.client_ref for call in self._calls.values() if ("consent", call.contact_id) in changes
            )
        if "outbox" in kinds:
            self._may_be_due = True
            self._woken.set()
        if "receipt" in kinds:
            self._receipts.wake()
        if TOLD in kinds:
            self._restrictions.wake()
        if not kinds.isdisjoint(("outbox", "message")):
            self._counting.wake()

    def _restrictions_changed(self) -> None:
        """Meta said something of the account, or a restriction ended: what was refused for it is tried once more."""
        self._holds.release("sending")
        self.wake()

    def _under_way(self) -> set[str]:
        """The references of everything between its claim and the write of its outcome."""
        return {claimed.client_ref for claimed in self._calls.values()} | self._ledger.client_refs

    # One message ------------------------------------------------------------------------------------

    def _start(self, claimed: Claimed) -> None:
        now = self._monotonic()
        wait = self._pair.wait(claimed.conversation_id, now)
        if claimed.marketing and self._holds.held("marketing"):
            wait = max(wait, self._holds.seconds_left("marketing") or MARKETING_WAIT_S)
        if wait > 0.0:
            self._settle(Again(claimed, wait, counted=False))
            return
        self._pair.take(claimed.conversation_id, now)
        self._number.take(now)
        task = asyncio.create_task(self._send(claimed))
        self._calls[task] = claimed
        task.add_done_callback(self._calls.pop)

    async def _send(self, claimed: Claimed) -> None:
        """From claim to outcome. Until ``send`` is called, nothing can have been sent."""
        outcome: Outcome = Again(claimed, 0.0, counted=False)
        try:
            body = await self._body(claimed)
            if not isinstance(body, bytes):
                outcome = body
            elif not self._has_lapsed(claimed):
                outcome = Unsure(claimed)
                outcome = await self._call(claimed, body)
        except StoreClosed:
            return
        except StoreError as error:
            # Only an upload writes to the store before the call.
            self._fault(error)
        except Exception as error:
            # A bug. Before the call the message is given up, after it nobody knows.
            log.exception("a message could not be sent: %s", type(error).__name__)
            if not isinstance(outcome, Unsure):
                outcome = Refused(
                    claimed, None, "This message cannot be sent because of a fault in this program."
                )
        finally:
            self._recalled.discard(claimed.client_ref)
            self._settle(outcome)

    def _has_lapsed(self, claimed: Claimed) -> bool:
        """Whether the gate must be asked again: time has passed since, or the person has said something."""
        waited = self._db.clock.now() - claimed.claimed_at
        return claimed.client_ref in self._recalled or not 0 <= waited <= POST_WITHIN_MS

    async def _body(self, claimed: Claimed) -> bytes | Outcome:
        """The bytes to send, after uploading what they refer to; or the outcome when it does not come to
        that.
        """
        try:
            return compose(claimed, await self._uploads.media_id(self._graph, claimed))
        except DamagedAttachment as error:
            return Refused(claimed, None, error.text)
        except StoreError:
            raise
        except UserError as error:
            return Refused(claimed, None, error.text)
        except GraphRefused as error:
            return self._refused(claimed, error)
        except CloudError as error:
            # The upload failed; whatever became of it, no message was sent.
            self._link_failed(error)
            return Again(claimed, 0.0, counted=False)

    async def _call(self, claimed: Claimed, body: bytes) -> Outcome:
        try:
            reply = await self._graph.send(body)
        except GraphRefused as error:
            self._link_works()
            return self._refused(claimed, error)
        except GraphUncertain as error:
            self._link_failed(error)
            return Unsure(claimed)
        except CloudError as error:
            self._link_failed(error)
            return Again(claimed, 0.0, counted=False)
        self._link_works()
        return Accepted(claimed, reply)

    def _settle(self, outcome: Outcome) -> None:
        self._ledger.add(outcome)
        self._woken.set()

    def _refused(self, claimed: Claimed, error: GraphRefused) -> Outcome:
        verdict = after_refusal(error, claimed.attempts)
        if verdict.hold is not None:
            self._hold(verdict.hold, error)
        if error.rule.pause == "conversation":
            self._pair.exhausted(claimed.conversation_id, self._monotonic())
        if verdict.again_s is None:
            return Refused(claimed, error.rule, error.rule.plain)
        return Again(claimed, verdict.again_s, counted=verdict.counted)

    # Holding still ----------------------------------------------------------------------------------

    def _blocked(self) -> bool:
        return self._doubtful or self._holds.any("link", "sending", "store")

    def _hold(self, hold: Hold, error: GraphRefused) -> None:
        self._holds.hold(hold.scope, hold.seconds)
        if hold.seconds is None or hold.seconds >= SHOWN_HOLD_S:
            until = None if hold.seconds is None else Instant(self._db.clock.now() + int(hold.seconds * 1000))
            pause = Pause(hold.scope, error.rule.plain, error.rule.advice, until, error.rule.code)
            self._state.paused(hold.scope, pause)

    def _end_holds(self) -> None:
        for scope in SCOPES:
            if not self._holds.held(scope):
                self._state.resumed(scope)

    def _show_waiting(self, waits_for_relay: bool) -> None:
        if waits_for_relay:
            self._state.paused("relay-heard", Pause("relay", *BLOCK_TEXT[BlockReason.STALE]))
        else:
            self._state.resumed("relay-heard")

    def _fault(self, error: UserError) -> None:
        self._may_be_due = True
        self._holds.hold("store", self._backoff.next())
        self._state.paused("outbox", Pause("sending", error.text, error.hint))

    def _link_works(self) -> None:
        self._doubtful = False
        self._backoff.reset()
        self._holds.release("link")
        self._state.succeeded("graph")

    def _link_failed(self, error: CloudError) -> None:
        if not self._doubtful:
            # Many calls fail together when a line goes down; that is one failure.
            self._doubtful = True
            self._holds.hold("link", self._backoff.next())
            self._state.stumbled("graph", _trouble(error))

    async def _probe(self) -> None:
        """Ask for something harmless before more messages are risked on a line that failed."""
        try:
            refused = await self._graph.check_token()
        except CloudError as error:
            self._holds.hold("link", self._backoff.next())
            self._state.stumbled("graph", _trouble(error))
            return
        self._link_works()
        if refused is not None:
            verdict = after_refusal(refused, 1)
            if verdict.hold is not None:
                self._hold(verdict.hold, refused)

    async def _ask_throughput(self) -> None:
        """Ask once how fast the number may send; the careful rate stands until Meta says otherwise."""
        with contextlib.suppress(CloudError):
            self._number = _bucket(per_second_of(await self._graph.number_info()))
            self._woken.set()

    async def _drain(self) -> None:
        """Let calls under way end, and write down how. What is cut off here is uncertain, not forgotten."""
        if self._calls:
            await asyncio.wait(tuple(self._calls), timeout=GRACE_S)
        calls = tuple(self._calls)
        for task in calls:
            task.cancel()
        await asyncio.gather(*calls, return_exceptions=True)
        with contextlib.suppress(StoreError, StoreClosed):
            await self._ledger.close()


def _bucket(per_second: float) -> Bucket:
    return Bucket(max(1.0, per_second), 1.0 / per_second)


def _trouble(error: CloudError) -> str:
    if isinstance(error, GraphUnreachable):
        return "WhatsApp cannot be reached. Check the internet connection."
    return "WhatsApp does not answer properly at the moment."
