"""Proofs that one entry stands in the audit log, for somebody who does not have the log: for certificates."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from sanjog_desktop.actions import audit
from sanjog_desktop.privacy import merkle
from sanjog_desktop.privacy.audit.log import make_checkpoint
from sanjog_desktop.privacy.audit.signed_note import Checkpoint, check_note, read_checkpoint
from sanjog_desktop.privacy.signing import NotAuthentic
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session

_CHUNK = 10_000


@dataclass(frozen=True, slots=True)
class EntryProof:
    """``entry`` is the entry's JSON, ``previous`` the hash before it in hex; ``path`` (hex) leads from the entry's
    hash, the leaf, to the root in the signed ``checkpoint``. The leaf is SHA-256(00, entry, previous) at ``seq - 1``.
    """

    seq: int
    entry: str
    previous: str
    path: tuple[str, ...]
    checkpoint: str

    def as_document(self) -> dict[str, object]:
        """For a signed document."""
        return {
            "seq": self.seq, "entry": self.entry, "previous": self.previous, "path": list(self.path),
            "checkpoint": self.checkpoint,
        }  # fmt: skip


async def prove_entry(db: Database, seq: int) -> EntryProof:
    """The proof for entry ``seq`` under a checkpoint made now, in short reads.

    ``ValueError`` when there is no such entry, :class:`NotAuthentic` when the log is broken.
    """
    found = await db.read(_entry, seq)
    if found is None:
        raise ValueError("no such entry")
    note = await make_checkpoint(db)
    leaves: list[bytes] = []
    size = read_checkpoint(note).size
    while len(leaves) < size:
        leaves += await db.read(leaf_hashes, len(leaves), min(_CHUNK, size - len(leaves)))
    path = await asyncio.to_thread(merkle.inclusion_proof, leaves, seq - 1)
    entry, previous = found
    return EntryProof(seq, entry, previous, tuple(step.hex() for step in path), note)


def check_proof(proof: EntryProof, public: bytes) -> Checkpoint:
    """Check a proof with the log's public key; the checkpoint it stands under. Raises :class:`NotAuthentic`."""
    checkpoint = check_note(proof.checkpoint, public)
    try:
        leaf = merkle.leaf_hash(proof.entry.encode() + bytes.fromhex(proof.previous))
        path = [bytes.fromhex(step) for step in proof.path]
    except ValueError as error:
        raise NotAuthentic("The proof of the entry cannot be read.") from error
    if not merkle.verify_inclusion(leaf, proof.seq - 1, checkpoint.size, path, checkpoint.root):
        raise NotAuthentic("The entry is not in the log the checkpoint covers.")
    return checkpoint


def last_entry(session: Session, action: str, object: str) -> int | None:
    """The number of the newest entry that says ``action`` was done to the pseudonym ``object``; ``None`` if none."""
    found = session.value("SELECT max(seq) FROM audit WHERE action = ? AND object = ?", (action, object))
    return None if found is None else int(found)


def leaf_hashes(session: Session, after: int, limit: int) -> list[bytes]:
    """The hashes of the entries behind ``after``, in order: the leaves of the tree."""
    return [
        row[0]
        for row in session.rows("SELECT hash FROM audit WHERE seq > ? ORDER BY seq LIMIT ?", (after, limit))
    ]


def _entry(session: Session, seq: int) -> tuple[str, str] | None:
    row = session.one(f"SELECT {audit.COLUMNS} FROM audit WHERE seq = ?", (seq,))
    return None if row is None else (audit.entry_bytes(row[:8]).decode(), row[8].hex())
