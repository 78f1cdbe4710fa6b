"""The audit log: a hash chain over what was done, with keyed pseudonyms instead of people.

Each entry's hash covers the entry and the hash before it, so a changed, removed or inserted entry breaks
the chain from there on. It holds no personal data, so an erasure never has to rewrite it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.store.session import Row, Session

GENESIS: Final = bytes(32)
_encode = msgspec.json.Encoder(order="sorted").encode
_WORD: Final = re.compile(r"[a-z][a-z0-9_]{0,39}")
# What a coded reason looks like: words of one case, no spaces, and no digits in a row that could be a number.
_REASON: Final = re.compile(
    r"(?!.*[0-9]{5})(?:[a-z0-9_]+|[A-Z][A-Z0-9_]+)(?:[.:,/-](?:[a-z0-9_]+|[A-Z][A-Z0-9_]+))*"
)
STATED: Final = "stated"
"""Stands for a reason that somebody wrote in words; the words are in the keyed hash alone."""
COLUMNS: Final = "seq, at, device_id, actor, action, object, reason, digest, previous, hash"


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
    """Append one entry: ``actor`` did ``action`` to the ``subject`` of ``kind``, for ``reason``.

    ``action`` and ``kind`` are words of the program's own (``ValueError`` otherwise). ``reason`` is a code such as
    ``LEGAL_CLAIMS`` or ``erasure:approved``; words somebody wrote could name a person, so they are not kept: the
    entry then says ``stated``. ``detail`` (anything JSON can hold) and such words are kept only as a keyed hash, so
    that a claim about them can be checked.
    """
    if not _WORD.fullmatch(action) or not _WORD.fullmatch(kind):
        raise ValueError("what was done and to what kind of thing are words of the program")
    if reason and not _REASON.fullmatch(reason):
        detail, reason = {"detail": detail, "reason": reason}, STATED
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
        f"INSERT INTO audit({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*entry, previous, _link(entry, previous)),
    )
    session.changed("audit", seq)


def record_read(session: Session, what: str, kind: str, subject: object, *, actor: str = "") -> None:
    """Append that ``actor`` looked at something sensitive: ``what`` is photo, biodata, document, export,
    package, certificate."""
    record(session, f"read_{what}", kind, subject, actor=actor)


class ChainWalk:
    """Follows the chain row by row, so that a long log can be walked in pieces."""

    def __init__(self) -> None:
        self.entries = 0
        """How many entries fitted."""
        self.head = GENESIS
        """The hash of the last of them."""
        self.broken_at: int | None = None
        """The number of the first entry that does not fit."""

    def follow(self, rows: Iterable[Row]) -> Iterable[bytes]:
        """Check rows of :data:`COLUMNS` in order of ``seq``; yields the hash of each until one does not fit."""
        for row in rows:
            if self.broken_at is not None:
                return
            if row[0] != self.entries + 1 or row[8] != self.head or _link(row[:8], self.head) != row[9]:
                self.broken_at = row[0]
                return
            self.entries, self.head = self.entries + 1, row[9]
            yield row[9]


def verify_chain(session: Session, *, head: bytes | None = None) -> ChainReport:
    """Walk the whole chain. With a ``head`` noted elsewhere, a cut-off tail is found as well."""
    walk = ChainWalk()
    for _hash in walk.follow(session.execute(f"SELECT {COLUMNS} FROM audit ORDER BY seq")):
        pass
    cut = head is not None and walk.broken_at is None and head != walk.head
    return ChainReport(walk.entries, walk.entries + 1 if cut else walk.broken_at, walk.head)


def entry_bytes(row: Row) -> bytes:
    """The bytes of an entry (first eight of :data:`COLUMNS`) that its hash covers: one JSON array.

    Its hash is SHA-256 of a zero byte, these bytes and the hash before: a leaf of a Merkle tree (RFC 9162) too.
    """
    return _encode([*row[:7], row[7].hex()])


def _link(entry: Row, previous: bytes) -> bytes:
    return hashlib.sha256(b"\x00" + entry_bytes(entry) + previous).digest()
