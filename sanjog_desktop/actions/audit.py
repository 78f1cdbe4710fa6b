"""The audit log: a hash chain over what was done, with keyed pseudonyms instead of people.

Each entry's hash covers the entry and the hash before it, so a changed, removed or inserted entry breaks
the chain from there on. It holds no personal data, so an erasure never has to rewrite it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.store.session import Session

GENESIS: Final = bytes(32)
_encode = msgspec.json.Encoder(order="sorted").encode


@dataclass(frozen=True, slots=True)
class ChainReport:
    """What a walk over the chain found. ``broken_at`` is the first entry that does not fit, or ``None``."""

    entries: int
    broken_at: int | None
    head: bytes

    @property
    def intact(self) -> bool:
        """Whether every entry fits the one before it."""
        return self.broken_at is None


def record(
    session: Session,
    action: str,
    kind: str,
    subject: object,
    *,
    actor: str = "",
    reason: str = "",
    detail: Any = None,
) -> None:
    """Append one entry: ``actor`` did ``action`` to the ``subject`` of ``kind``, for ``reason`` (no free text).

    ``detail`` (anything JSON can hold) is kept only as a keyed hash, so that a claim about it can be checked.
    """
    keys = identity_keys(session)
    last = session.one("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
    seq, previous = (1, GENESIS) if last is None else (last[0] + 1, last[1])
    entry = (
        seq,
        session.now(),
        session.device_id,
        keys.pseudonym("staff", actor) if actor else "",
        action,
        keys.pseudonym(kind, subject),
        reason,
        keys.digest(_encode(detail).decode()),
    )
    session.execute(
        "INSERT INTO audit(seq, at, device_id, actor, action, object, reason, digest, previous, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*entry, previous, _link(entry, previous)),
    )


def verify_chain(session: Session, *, head: bytes | None = None) -> ChainReport:
    """Walk the whole chain. With a ``head`` noted elsewhere, a cut-off tail is found as well."""
    previous, count, expected = GENESIS, 0, 1
    for row in session.execute(
        "SELECT seq, at, device_id, actor, action, object, reason, digest, previous, hash FROM audit ORDER BY seq"
    ):
        entry, claimed_previous, claimed = row[:8], row[8], row[9]
        if row[0] != expected or claimed_previous != previous or _link(entry, previous) != claimed:
            return ChainReport(count, row[0], previous)
        previous, count, expected = claimed, count + 1, expected + 1
    return ChainReport(count, None if head is None or head == previous else expected, previous)


def _link(entry: tuple[Any, ...], previous: bytes) -> bytes:
    return hashlib.sha256(b"\x00" + _encode([*entry[:7], entry[7].hex()]) + previous).digest()
