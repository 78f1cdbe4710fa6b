"""Who looked at what: reads of sensitive things, gathered and written to the audit log a few at a time.

A photograph that scrolls by ten times was looked at once: the same thing seen again by the same person within some
minutes adds nothing. Held in memory for seconds, so that looking never waits for the disk.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from sanjog_desktop.actions import audit
from sanjog_desktop.domain.clock import MINUTE, Clock
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session

SAME_MS: Final = 10 * MINUTE
_KEPT: Final = 5_000  # people and things remembered as seen
_PER_WRITE: Final = 50

_Read = tuple[str, str, str, str]


class ReadLog:
    """Changed on the event loop's thread alone."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock
        self._seen: OrderedDict[_Read, int] = OrderedDict()
        self._waiting: list[_Read] = []

    def note(self, what: str, kind: str, subject: object, actor: str = "") -> None:
        """``actor`` looked at the ``what`` of ``kind`` and id; see :func:`audit.record_read`."""
        read, now = (what, kind, str(subject), actor), self._clock.now()
        last = self._seen.get(read)
        if last is not None and 0 <= now - last < SAME_MS:
            return
        self._seen[read] = now
        self._seen.move_to_end(read)
        if len(self._seen) > _KEPT:
            self._seen.popitem(last=False)
        self._waiting.append(read)

    async def flush(self) -> int:
        """Write what waits; how many entries. What cannot be written now waits on: the StoreError passes through."""
        written = 0
        while self._waiting:
            part = self._waiting[:_PER_WRITE]
            await self._db.write(_record, part)
            del self._waiting[: len(part)]
            written += len(part)
        return written


def _record(session: Session, reads: list[_Read]) -> None:
    for what, kind, subject, actor in reads:
        audit.record_read(session, what, kind, subject, actor=actor)
