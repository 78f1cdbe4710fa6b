"""Whether the audit log is whole: signed checkpoints, and what a walk over the log makes of those kept elsewhere.

A chain that only its owner holds proves nothing against the owner, nor that its end was not cut off. So a checkpoint
(:mod:`privacy.audit.signed_note`) is signed every hour and handed to witnesses. A log that no longer begins with what
a checkpoint covers was altered, cut short, or put back to an older copy, and the walk says which.

The Merkle tree's leaves are the chain's own hashes (``actions.audit``), so the tree needs no storage.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from sanjog_desktop.actions import audit
from sanjog_desktop.privacy import merkle
from sanjog_desktop.privacy.audit.signed_note import Checkpoint, check_note, sign_checkpoint
from sanjog_desktop.privacy.signing import NotAuthentic, signing_key
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Row, Session

CHUNK: Final = 500  # rows a job: some 5 ms

FaultKind = Literal["changed", "truncated", "rewritten", "forged"]


@dataclass(frozen=True, slots=True)
class AuditFault:
    """One thing that is wrong. ``seq`` is the entry, or the size of the checkpoint, it was seen at.

    changed: an entry was altered, removed or put in; truncated: the log is shorter than a checkpoint says;
    rewritten: its beginning is not what a checkpoint covers; forged: a checkpoint this log's key did not sign.
    """

    kind: FaultKind
    seq: int
    text: str


@dataclass(frozen=True, slots=True)
class AuditReport:
    """What a walk found: ``entries`` that hang together, the root over them, and every fault."""

    entries: int
    root: bytes
    head: bytes
    checkpoints: int
    faults: tuple[AuditFault, ...]

    @property
    def intact(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


@dataclass(frozen=True, slots=True)
class CheckpointRow:
    """A checkpoint of this log: ``note`` is the signed text, ``at`` milliseconds."""

    size: int
    root: bytes
    at: int
    note: str


class LogWalk:
    """Walks the log in pieces, beside the checkpoints to hold it against; ``expect`` them before their size is passed.

    Goes on from where it stopped: the log only grows.
    """

    def __init__(self) -> None:
        self._chain = audit.ChainWalk()
        self._frontier = merkle.Frontier()
        self._expected: dict[int, set[bytes]] = {}
        self._roots: dict[int, bytes] = {0: merkle.EMPTY_ROOT}
        self._forged: list[AuditFault] = []

    @property
    def entries(self) -> int:
        """How many entries were walked and fitted."""
        return self._chain.entries

    @property
    def root(self) -> bytes:
        """The root over them."""
        return self._frontier.root()

    @property
    def head(self) -> bytes:
        """The hash of the last."""
        return self._chain.head

    @property
    def broken(self) -> bool:
        """Whether an entry did not fit: nothing after it is looked at."""
        return self._chain.broken_at is not None

    def expect(self, note: str, public: bytes, origin: str) -> None:
        """Hold the log against a checkpoint kept elsewhere; one of another log or key is a fault by itself.

        ``ValueError`` when the walk is past its size (:meth:`knows`): begin a new one.
        """
        try:
            checkpoint = check_note(note, public)
            if checkpoint.origin != origin:
                raise NotAuthentic("The checkpoint belongs to another log.")
        except NotAuthentic as error:
            self._forged.append(AuditFault("forged", 0, str(error)))
            return
        if not self.knows(checkpoint.size):
            raise ValueError("the walk is past this checkpoint")
        self._expected.setdefault(checkpoint.size, set()).add(checkpoint.root)

    def knows(self, size: int) -> bool:
        """Whether the root at ``size`` is held, so that a checkpoint of that size can still be judged."""
        return size in self._roots or size >= self.entries

    def follow(self, rows: Iterable[Row]) -> None:
        """The next rows (``audit.COLUMNS``) of the log, in order."""
        if self.entries in self._expected:
            self._roots[self.entries] = self.root
        for leaf in self._chain.follow(rows):
            self._frontier.add(leaf)
            if self._frontier.size in self._expected:
                self._roots[self._frontier.size] = self.root

    def report(self) -> AuditReport:
        """What was found so far, the log taken to end here."""
        self._roots[self.entries] = self.root
        faults = list(self._forged)
        if self._chain.broken_at is not None:
            faults.append(
                AuditFault(
                    "changed",
                    self._chain.broken_at,
                    f"Entry {self._chain.broken_at} does not follow from the one before it: an entry was changed, "
                    "removed or put in.",
                )
            )
        for size, roots in sorted(self._expected.items()):
            faults += self._judge(size, roots)
        judged = sum(len(roots) for roots in self._expected.values())
        return AuditReport(self.entries, self.root, self.head, judged, tuple(faults))

    def _judge(self, size: int, roots: set[bytes]) -> list[AuditFault]:
        if size > self.entries:
            if self.broken:
                return []  # said already: nothing behind the broken entry counts
            text = (
                f"A checkpoint covers {size} entries, but the log ends after {self.entries}: its end was cut off, or "
                "the store was put back to an older copy."
            )
            return [AuditFault("truncated", size, text)]
        if roots != {self._roots.get(size)}:
            text = (
                f"The first {size} entries are not those a checkpoint covers: the log was written anew, or the store "
                "was put back to an older copy and used again."
            )
            return [AuditFault("rewritten", size, text)]
        return []


def origin(session: Session) -> str:
    """The name of this PC's log."""
    return f"sanjog-desktop/audit/{session.device_id}"


def rows_after(session: Session, seq: int, limit: int = CHUNK) -> list[Row]:
    """The next entries of the log behind ``seq``."""
    return session.rows(f"SELECT {audit.COLUMNS} FROM audit WHERE seq > ? ORDER BY seq LIMIT ?", (seq, limit))


def checkpoints(session: Session, limit: int = 100) -> list[CheckpointRow]:
    """The checkpoints of this log, newest first."""
    found = session.rows(
        "SELECT size, root, at, note FROM audit_checkpoint ORDER BY size DESC LIMIT ?", (limit,)
    )
    return [CheckpointRow(*row) for row in found]


def public_key(session: Session) -> bytes | None:
    """The public key this log is signed with; ``None`` before the first checkpoint."""
    if session.value("SELECT 1 FROM audit_checkpoint LIMIT 1") is None:
        return None
    return signing_key(session).public


def check_log(session: Session, notes: Iterable[str] = ()) -> AuditReport:
    """Walk the whole log at once and hold it against its own checkpoints and those in ``notes``. For tests and tools:
    a window walks in pieces (:func:`walk_on`).
    """
    walk = LogWalk()
    _expect_own(session, walk, notes)
    walk.follow(session.execute(f"SELECT {audit.COLUMNS} FROM audit ORDER BY seq"))
    return walk.report()


async def check_in_pieces(db: Database, notes: Iterable[str] = ()) -> AuditReport:
    """The same for a window that goes on working: one short read after the other."""
    return (await walk_beside(db, notes)).report()


async def walk_beside(db: Database, notes: Iterable[str] = ()) -> LogWalk:
    """The walk itself, at the end of the log, to go on with."""
    walk = LogWalk()
    await db.read(_expect_own, walk, tuple(notes))
    await walk_on(db, walk)
    return walk


async def walk_on(db: Database, walk: LogWalk) -> None:
    """Bring ``walk`` to the end of the log."""
    while not walk.broken:
        before = walk.entries
        await db.read(_follow_chunk, walk)
        if walk.entries < before + CHUNK:
            return


def _follow_chunk(session: Session, walk: LogWalk) -> None:
    walk.follow(rows_after(session, walk.entries))


def _expect_own(session: Session, walk: LogWalk, notes: Iterable[str]) -> None:
    public, name = public_key(session), origin(session)
    if public is None:
        public = b""
    for (note,) in session.rows("SELECT note FROM audit_checkpoint ORDER BY size"):
        walk.expect(note, public, name)
    for note in notes:
        walk.expect(note, public, name)


def keep_checkpoint(session: Session, size: int, root: bytes, head: bytes) -> str:
    """Sign and keep a checkpoint of the first ``size`` entries; returns the note, an earlier one if there is one.

    ``ValueError`` when the log's last entry of these has another hash than ``head``: the caller walked another log.
    """
    if session.value("SELECT hash FROM audit WHERE seq = ?", (size,)) != head:
        raise ValueError("the walk is not of this log")
    kept = session.value("SELECT note FROM audit_checkpoint WHERE size = ?", (size,))
    if kept is not None:
        return str(kept)
    at = session.now() // 1000 * 1000
    note = sign_checkpoint(Checkpoint(origin(session), size, root, at), signing_key(session))
    session.execute(
        "INSERT INTO audit_checkpoint(size, root, head, at, note) VALUES (?, ?, ?, ?, ?)",
        (size, root, head, at, note),
    )
    session.changed("audit_checkpoint", size)
    return note


def checkpoint_now(session: Session) -> str:
    """A checkpoint of the log as it stands, walked whole in this transaction; for tests and tools.

    :class:`NotAuthentic` when the log is broken or empty: nothing is signed then.
    """
    walk = LogWalk()
    walk.follow(session.execute(f"SELECT {audit.COLUMNS} FROM audit ORDER BY seq"))
    return _keep(session, walk)


async def make_checkpoint(db: Database, walk: LogWalk | None = None) -> str:
    """The same in pieces, going on with ``walk``. Raises :class:`NotAuthentic` for a broken or empty log."""
    walk = walk or LogWalk()
    await walk_on(db, walk)
    return await db.write(_keep, walk)


def _keep(session: Session, walk: LogWalk) -> str:
    if walk.broken or not walk.entries:
        raise NotAuthentic("The audit log is empty or broken: no checkpoint is signed over it.")
    return keep_checkpoint(session, walk.entries, walk.root, walk.head)
