"""What the loops are up to, for the status strip: links, counts, pauses, gaps.

Held in memory and changed on the event loop's thread alone, so that listeners run on the GUI's. It never
decides anything: a listener that misses a change only shows it late.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Hashable
from typing import Final, Literal

import msgspec

from sanjog_desktop.domain.clock import MINUTE, SECOND, Clock, Instant
from sanjog_desktop.store.rows import OutboxCounts

log = logging.getLogger(__name__)

Link = Literal["relay", "graph"]
LINKS: Final[tuple[Link, ...]] = ("relay", "graph")
SHOWN_AFTER: Final = 3
"""Failures in a row before one that passes by itself is shown."""

CLOCK_AGREES: Final = 2 * MINUTE
"""Clocks that differ by less agree: an answer takes its time, and nobody plans to the minute."""
CLOCK_STEP: Final = 30 * SECOND
"""A difference that changes by less is the same."""

Listener = Callable[[], None]


class LinkState(msgspec.Struct, frozen=True):
    """One line to the outside. ``online`` is ``None`` until it was first tried.

    ``since`` is when ``online`` last changed, ``failures`` how many tries failed in a row, ``trouble`` what
    the last one ran into, in plain words.
    """

    online: bool | None = None
    since: Instant | None = None
    failures: int = 0
    trouble: str = ""


class Pause(msgspec.Struct, frozen=True):
    """Why something holds still. ``until`` is when it ends by itself; ``None``: when somebody acts.

    ``what`` is "relay", "sending", "marketing" or "media"; ``text`` says what happened, ``hint`` what staff can do;
    ``code`` is Meta's error code when it is one.
    """

    what: str
    text: str
    hint: str = ""
    until: Instant | None = None
    code: int | None = None


class Gap(msgspec.Struct, frozen=True):
    """Entries of the relay's log that this PC never saw: after ``cursor``, before ``floor``."""

    at: Instant
    log_id: str
    cursor: int
    floor: int


class SyncState:
    """The present state of all loops; read its attributes, change it through its methods."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._links: dict[Link, LinkState] = {link: LinkState() for link in LINKS}
        self._pauses: dict[Hashable, Pause] = {}
        self._listeners: list[Listener] = []
        self.counts = OutboxCounts(0, 0, 0, 0)
        self.last_sync_at: Instant | None = None
        """When this PC last knew itself to be level with the relay's log."""
        self.behind = False
        """Whether the relay is known to hold entries this PC has not applied."""
        self.caught_up = 0
        """Entries applied since it fell behind; how many are left cannot be told, the log's numbers have holes."""
        self.unreadable = 0
        """Entries put aside since the start because they did not open or could not be applied."""
        self.gaps: tuple[Gap, ...] = ()
        self.clock_off = 0
        """How far this PC's clock is ahead (behind: negative) of WhatsApp's, in milliseconds; 0 while they agree."""

    # Reading ----------------------------------------------------------------------------------------

    def link(self, link: Link) -> LinkState:
        """The state of one line."""
        return self._links[link]

    @property
    def online(self) -> bool:
        """Whether no line is known to be down."""
        return all(state.online is not False for state in self._links.values())

    @property
    def offline_since(self) -> Instant | None:
        """Since when the line that is down longest has been down; ``None`` when none is."""
        downs = [state.since for state in self._links.values() if state.online is False and state.since]
        return min(downs, default=None)

    @property
    def trouble(self) -> str:
        """What a line has run into three times in a row or more, in plain words; empty when nothing."""
        shown = [state for state in self._links.values() if state.failures >= SHOWN_AFTER]
        return max(shown, key=lambda state: state.failures).trouble if shown else ""

    @property
    def transient_streak(self) -> int:
        """The longest present run of failures of a line."""
        return max(state.failures for state in self._links.values())

    @property
    def pauses(self) -> tuple[Pause, ...]:
        """Everything that holds still, in the order it stopped."""
        return tuple(self._pauses.values())

    @property
    def queued(self) -> int:
        """Messages waiting to be sent."""
        return self.counts.queued

    @property
    def uncertain(self) -> int:
        """Messages of which it is not known whether they were sent."""
        return self.counts.uncertain

    @property
    def failed(self) -> int:
        """Conversations with a message that could not be sent."""
        return self.counts.failed

    def on_change(self, listener: Listener) -> Callable[[], None]:
        """Have ``listener`` called after each change; returns the unsubscription."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    # What the loops report ----------------------------------------------------------------------------

    def succeeded(self, link: Link) -> None:
        """The line works."""
        before = self._links[link]
        since = before.since if before.online else self._clock.now()
        self._set_link(link, LinkState(online=True, since=since))

    def stumbled(self, link: Link, trouble: str) -> None:
        """A try failed in a way that passes by itself."""
        before = self._links[link]
        since = before.since if before.online is False else self._clock.now()
        self._set_link(link, LinkState(False, since, before.failures + 1, trouble))

    def paused(self, key: Hashable, pause: Pause) -> None:
        """Something holds still, and why; ``key`` names it for ``resumed``."""
        if self._pauses.get(key) != pause:
            self._pauses[key] = pause
            self._tell()

    def resumed(self, key: Hashable) -> None:
        """It goes on."""
        if self._pauses.pop(key, None) is not None:
            self._tell()

    def counted(self, counts: OutboxCounts) -> None:
        """How many messages are on their way out."""
        if counts != self.counts:
            self.counts = counts
            self._tell()

    def applied(self, entries: int, *, level: bool) -> None:
        """So many entries were applied; ``level``: they were the last the relay has."""
        if level:
            self.last_sync_at = self._clock.now()
        self.caught_up = self.caught_up + entries if self.behind else entries
        self.behind = not level
        self._tell()

    def put_aside(self, entries: int) -> None:
        """Entries did not open or could not be applied; they are kept, the rest goes on."""
        if entries:
            self.unreadable += entries
            self._tell()

    def told_time(self, at: int) -> None:
        """An answer bore the server's time (milliseconds): what it took on its way is little beside what counts."""
        off = self._clock.now() - at
        shown = off if abs(off) > CLOCK_AGREES else 0
        if abs(shown - self.clock_off) > CLOCK_STEP or (shown == 0) != (self.clock_off == 0):
            self.clock_off = shown
            self._tell()

    def gapped(self, gap: Gap) -> None:
        """The relay no longer holds everything this PC has not seen."""
        self.gaps = (*self.gaps, gap)
        self._tell()

    def _set_link(self, link: Link, state: LinkState) -> None:
        if state != self._links[link]:
            self._links[link] = state
            self._tell()

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            try:
                listener()
            except Exception:  # a strip that cannot paint must not stop messages from going out
                log.exception("a listener of the sync state failed")
