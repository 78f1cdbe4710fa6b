"""From sealed entries to parsed webhooks. Pure work, done on a worker thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import msgspec

from sanjog_desktop.actions.detections import detect_in
from sanjog_desktop.actions.relay_entries import NOT_APPLIED, SEALED
from sanjog_desktop.wire.events import InboundMessage, Parsed
from sanjog_desktop.wire.relay import Entry, EpochHeader, PullReply
from sanjog_desktop.wire.sealing import EpochOpener, SealError
from sanjog_desktop.wire.webhook import parse_webhook


@dataclass(frozen=True, slots=True)
class Unopened:
    """An entry put aside: ``reason`` is a fixed word, ``raw`` what is needed to open it one day."""

    seq: int
    reason: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class OpenedPart:
    """A stretch of the log, ready to be applied. ``through`` is the cursor once it has been, ``head`` the
    log's ``as_of`` (milliseconds; 0 when it cannot be said how old the page is).
    """

    log_id: str
    through: int
    head: int
    webhooks: tuple[tuple[int, Parsed], ...] = ()
    unopened: tuple[Unopened, ...] = ()
    page: PullReply | None = None
    as_of: int = 0

    @property
    def is_read_to_its_end(self) -> bool:
        """Whether its last entry could be read; one that could not may hold anything."""
        aside = max((entry.seq for entry in self.unopened if entry.reason in (SEALED, NOT_APPLIED)), default=-1)
        return aside < max((seq for seq, _ in self.webhooks), default=0)

    def put_aside(self, seq: int, reason: str) -> Unopened:
        """The entry ``seq`` of this part, to be kept as it came."""
        assert self.page is not None
        return next(keepsake(self.page, entry, reason) for entry in self.page.entries if entry.seq == seq)


class Keepsake(msgspec.Struct, frozen=True):
    """An entry put aside, with all it takes to open it."""

    log_id: str
    epoch: EpochHeader | None
    entry: Entry


def keepsake(page: PullReply, entry: Entry, reason: str) -> Unopened:
    """An entry with the header of its epoch: still sealed, and complete."""
    raw = msgspec.json.encode(Keepsake(page.log_id, page.epoch_of(entry), entry))
    return Unopened(entry.seq, reason, raw)


def open_page(opener: EpochOpener, page: PullReply, events: int) -> list[OpenedPart]:
    """The page in parts of about ``events`` events, the last of which reaches the page's end.

    An entry is never split, and one that does not open never holds back its neighbours.
    """
    headers = {header.id: header for header in page.epochs}
    parts: list[OpenedPart] = []
    webhooks: list[tuple[int, Parsed]] = []
    unopened: list[Unopened] = []
    held = 0
    for entry in page.entries:
        parsed = _open_entry(opener, page.log_id, headers, entry)
        if isinstance(parsed, str):
            unopened.append(keepsake(page, entry, parsed))
            held += 1
        else:
            webhooks.append((entry.seq, parsed))
            held += len(parsed.events) + len(parsed.rejects)
        if held >= events:
            parts.append(
                OpenedPart(page.log_id, entry.seq, page.head, tuple(webhooks), tuple(unopened), page)
            )
            webhooks, unopened, held = [], [], 0
    if webhooks or unopened or not parts:
        parts.append(OpenedPart(page.log_id, page.through, page.head, tuple(webhooks), tuple(unopened), page))
    else:
        # The page may reach beyond its last entry, when what followed was erased.
        parts[-1] = replace(parts[-1], through=page.through)
    return parts


def reopen(opener: EpochOpener, raw: bytes) -> tuple[int, Parsed] | None:
    """An entry that was put aside, opened after all; ``None`` while it still does not open."""
    try:
        kept = msgspec.json.decode(raw, type=Keepsake)
    except (msgspec.MsgspecError, RecursionError):
        return None
    headers = {} if kept.epoch is None else {kept.epoch.id: kept.epoch}
    if kept.entry.epoch not in headers:
        return None
    parsed = _open_entry(opener, kept.log_id, headers, kept.entry)
    return None if isinstance(parsed, str) else (kept.entry.seq, parsed)


def _open_entry(
    opener: EpochOpener, log_id: str, headers: Mapping[str, EpochHeader], entry: Entry
) -> Parsed | str:
    """What a webhook says, or a word for why the entry is put aside."""
    if entry.kind != "webhook":
        return entry.kind
    try:
        parsed = parse_webhook(opener.open(log_id, headers[entry.epoch], entry.kind, entry.sealed))
    except SealError:
        return SEALED
    for event in parsed.events:
        if isinstance(event, InboundMessage):
            # Found again, already worked out, when the event is applied: the store's thread has enough to do.
            context = event.context
            forwarded = context is not None and (context.forwarded or context.frequently_forwarded)
            detect_in(event.content, forwarded=forwarded)
    return parsed
