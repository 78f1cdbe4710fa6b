"""The relay's protocol: what PCs and the relay say to each other, as frozen structs over JSON.

Bytes travel as base64 text inside JSON (msgspec's rule for ``bytes``). Nothing here performs I/O.

Sequence numbers only grow, and may leap (when the relay starts, and where entries were erased): a hole is
no loss, and ``head`` minus a cursor counts nothing. ``floor`` is the lowest number that retention has not
dropped; a reader whose cursor is below ``floor - 1`` has lost entries and must be told. A reader whose
cursor belongs to another history of the log is shown a ``floor`` beyond its cursor too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Final, Literal, TypeVar

import msgspec

EntryKind = Literal["webhook", "change", "control"]
KINDS: Final[tuple[EntryKind, ...]] = ("webhook", "change", "control")
DEVICE_KINDS: Final[frozenset[str]] = frozenset({"change", "control"})

Seq = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
"""A sequence number: exact in every JSON reader and in a database integer."""

PAGE_BYTES: Final = 4 * 1024 * 1024
"""Sealed bytes after which the relay closes a page (a page always carries at least one entry)."""
PAGE_ENTRIES: Final = 500
"""Most entries in one page: what one transaction of a PC applies."""
REPLY_BYTES: Final = 16 * 1024 * 1024
"""A reply larger than this is not from an honest relay: a full page in base64 stays well below."""
MAX_WAIT_S: Final = 55.0
"""Longest long-poll: office proxies cut silent connections after a minute."""


class RelayProtocolError(Exception):
    """Bytes that are no message of this protocol, or one that contradicts itself."""


class EpochHeader(msgspec.Struct, frozen=True):
    """One epoch of sealing: its AES key wrapped to the agency key named by ``key_id``."""

    id: str
    key_id: str
    wrapped: bytes


class Entry(msgspec.Struct, frozen=True):
    """One entry of the log. ``received_at`` is milliseconds since the epoch, by the relay's clock.

    ``device_id`` and ``signature`` are set on what a PC appended, and absent on webhooks.
    """

    seq: Seq
    kind: EntryKind
    epoch: str
    sealed: bytes
    received_at: int
    device_id: str | None = None
    signature: bytes | None = None


class PullReply(msgspec.Struct, frozen=True):
    """A page of the log in ascending order, with the headers of every epoch the page uses.

    ``head`` is the highest number ever given out, ``more`` whether entries follow this page,
    and ``behind`` how many at most: numbers leapt over are not counted, erased ones are.
    """

    log_id: str
    head: Seq
    floor: Seq
    entries: tuple[Entry, ...] = ()
    epochs: tuple[EpochHeader, ...] = ()
    more: bool = False
    behind: Seq = 0

    @property
    def through(self) -> int:
        """The cursor to go on from: the last entry, or the head when the page reaches it.

        The two differ when the entries at the end of the log were erased.
        """
        if self.entries and (self.more or self.entries[-1].seq > self.head):
            return self.entries[-1].seq
        return self.head

    def epoch_of(self, entry: Entry) -> EpochHeader | None:
        """The header the entry was sealed under, or ``None`` when the page does not carry it."""
        return next((header for header in self.epochs if header.id == entry.epoch), None)


class AckRequest(msgspec.Struct, frozen=True):
    """The device has applied and committed everything up to and including ``seq``."""

    seq: Seq


class AckReply(msgspec.Struct, frozen=True):
    """What the relay now holds for the device; ``acked`` never goes back."""

    acked: Seq
    floor: Seq


class NewEntry(msgspec.Struct, frozen=True):
    """An entry a device appends: sealed by the device, signed over the sealed bytes."""

    kind: EntryKind
    epoch: str
    sealed: bytes
    signature: bytes


class AppendRequest(msgspec.Struct, frozen=True):
    """Entries of a device and the headers of the epochs they use; all are stored or none."""

    entries: tuple[NewEntry, ...]
    epochs: tuple[EpochHeader, ...] = ()


class AppendReply(msgspec.Struct, frozen=True):
    """The numbers given to the entries, in the order they were sent."""

    seqs: tuple[Seq, ...]


class EraseRequest(msgspec.Struct, frozen=True):
    """Delete these entries; numbers that are not in the log are passed over."""

    seqs: tuple[Seq, ...]


class EraseReply(msgspec.Struct, frozen=True):
    """How many entries were there and are gone."""

    erased: int


class HealthReply(msgspec.Struct, frozen=True):
    """``status`` is "ok" or "unavailable" (the store cannot be written); the rest only for devices."""

    status: str
    log_id: str | None = None
    head: Seq | None = None
    floor: Seq | None = None


class ErrorReply(msgspec.Struct, frozen=True):
    """Every refusal: a fixed word for programs and a sentence for people."""

    error: str
    message: str


Message = TypeVar("Message", bound=msgspec.Struct)


def encode(message: msgspec.Struct) -> bytes:
    """The JSON of a protocol message."""
    return msgspec.json.encode(message)


def decode(body: bytes, kind: type[Message]) -> Message:
    """The message of type ``kind`` in ``body``; RelayProtocolError for anything else."""
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise RelayProtocolError(f"not a {kind.__name__}: {error}") from error


def decode_page(body: bytes, after: int) -> PullReply:
    """A page asked for with cursor ``after``, checked against itself.

    Raises RelayProtocolError when entries are at or below the cursor, out of order, beyond the head,
    more than a page holds, or sealed under an epoch the page does not carry.
    """
    page = decode(body, PullReply)
    if not page.log_id:
        raise RelayProtocolError("page without a log id")
    if len(page.entries) > PAGE_ENTRIES:
        raise RelayProtocolError(f"page of {len(page.entries)} entries")
    _check_order([entry.seq for entry in page.entries], after, page.head)
    known = {header.id for header in page.epochs}
    missing = [entry.seq for entry in page.entries if entry.epoch not in known]
    if missing:
        raise RelayProtocolError(f"entry {missing[0]} names an epoch the page does not carry")
    return page


def _check_order(seqs: Sequence[int], after: int, head: int) -> None:
    last = after
    for seq in seqs:
        if seq <= last:
            raise RelayProtocolError(f"entry {seq} came after {last}")
        last = seq
    if seqs and last > head:
        raise RelayProtocolError(f"entry {last} is beyond the head {head}")
