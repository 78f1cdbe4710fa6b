"""One turn of the outbox in the store: settle what came back, claim what goes next, in one transaction."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass

from sanjog_desktop.actions import freshness, outbox
from sanjog_desktop.actions.outbox import Claimed
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreClosed, StoreError
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.codes import CodeRule
from sanjog_desktop.wire.graph import SendReply

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Accepted:
    """Meta took the message."""

    claimed: Claimed
    reply: SendReply


@dataclass(frozen=True, slots=True)
class Refused:
    """The message is given up; ``text`` says why, ``rule`` is the one of Meta's code, if it was Meta who
    refused.
    """

    claimed: Claimed
    rule: CodeRule | None
    text: str


@dataclass(frozen=True, slots=True)
class Again:
    """The message certainly was not sent and waits ``seconds``; ``counted`` against its tries."""

    claimed: Claimed
    seconds: float
    counted: bool


@dataclass(frozen=True, slots=True)
class Unsure:
    """Nobody knows whether the message was sent."""

    claimed: Claimed


Outcome = Accepted | Refused | Again | Unsure


@dataclass(frozen=True, slots=True)
class Turn:
    """What may be sent now, the seconds until something else falls due by itself, and whether something waits only
    because this PC has not heard from the relay of late.
    """

    claimed: tuple[Claimed, ...]
    next_due_s: float | None
    waits_for_relay: bool = False


class Ledger:
    """Outcomes until they are written, and the one write under way. For one event loop."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._outcomes: list[Outcome] = []
        self._writing: asyncio.Task[Turn] | None = None

    @property
    def has_outcomes(self) -> bool:
        """Whether something waits to be written."""
        return bool(self._outcomes)

    @property
    def client_refs(self) -> set[str]:
        """The messages whose outcome waits to be written."""
        return {outcome.claimed.client_ref for outcome in self._outcomes}

    def add(self, outcome: Outcome) -> None:
        """A call has ended."""
        self._outcomes.append(outcome)

    async def turn(self, room: int) -> Turn:
        """Write what waits and claim up to ``room`` messages. What cannot be written goes on waiting."""
        self._writing = asyncio.create_task(self._write(room))
        # The write goes through even when the loop is cancelled, and ``close`` has to know what it claimed.
        turn = await asyncio.shield(self._writing)
        self._writing = None
        return turn

    async def close(self) -> None:
        """Write everything that waits; give back what was claimed by a turn that nobody took up."""
        if self._writing is not None:
            turn = await self._writing
            self._outcomes.extend(Again(claimed, 0.0, counted=False) for claimed in turn.claimed)
            self._writing = None
        if self._outcomes:
            await self._write(0)

    async def _write(self, room: int) -> Turn:
        outcomes, self._outcomes = self._outcomes, []
        try:
            return await self._db.write(settle_and_claim, outcomes, room)
        except (StoreError, StoreClosed):
            self._outcomes[:0] = outcomes
            raise
        except Exception:
            # A bug in settling one message must not lose what became of the others.
            await self._write_singly(outcomes)
            raise

    async def _write_singly(self, outcomes: Sequence[Outcome]) -> None:
        for outcome in outcomes:
            try:
                await self._db.write(settle, outcome)
            except (StoreError, StoreClosed):
                self._outcomes.append(outcome)
            except Exception as error:  # it stays claimed, which the next start takes for uncertain
                log.error("an outcome could not be written: %s", type(error).__name__)


def settle_and_claim(session: Session, outcomes: Sequence[Outcome], room: int) -> Turn:
    """Write the outcomes, then claim up to ``room`` messages."""
    for outcome in outcomes:
        settle(session, outcome)
    claimed = tuple(outbox.claim_due(session, room)) if room else ()
    next_due_at = outbox.next_due_at(session)
    next_due_s = None if next_due_at is None else max(0.0, (next_due_at - session.now()) / 1000.0)
    # With more to claim nobody asks what waits: a long queue is not walked every turn.
    return Turn(claimed, next_due_s, len(claimed) < room and freshness.waits_for_relay(session))


def settle(session: Session, outcome: Outcome) -> None:
    """Write one outcome."""
    client_ref = outcome.claimed.client_ref
    match outcome:
        case Accepted(reply=reply):
            outbox.record_accepted(
                session, client_ref, reply.message_id, wa_id=reply.wa_id, user_id=reply.user_id
            )
        case Refused(rule=rule, text=text):
            outbox.record_refused(session, client_ref, code=rule.code if rule else None, text=text)
        case Again(seconds=seconds, counted=counted):
            not_before = session.now() + int(seconds * 1000)
            outbox.requeue(session, client_ref, not_before, counted=counted)
        case Unsure():
            outbox.record_uncertain(session, client_ref)
