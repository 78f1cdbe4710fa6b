"""Handing the audit log's checkpoints to witnesses, and hearing from them when the log is not what it was.

At the start the whole log is walked and held against every checkpoint at hand; then once an hour a checkpoint is
signed and handed on. A witness that cannot be reached is tried again at the next turn and gets what it missed.
"""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Final

from sanjog_desktop.privacy import merkle
from sanjog_desktop.privacy.audit import log as audit_log
from sanjog_desktop.privacy.audit import proof as audit_proof
from sanjog_desktop.privacy.audit import witnesses
from sanjog_desktop.privacy.audit.log import AuditFault, AuditReport, LogWalk
from sanjog_desktop.privacy.audit.signed_note import read_checkpoint
from sanjog_desktop.privacy.audit.witnesses import OWN, Witness
from sanjog_desktop.privacy.signing import NotAuthentic
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreError
from sanjog_desktop.store.session import Session

log = logging.getLogger(__name__)

_LEAVES: Final = 10_000


class Witnessing:
    """One log and its witnesses. ``profile`` is the folder of the witness every profile has."""

    def __init__(self, db: Database, profile: Path) -> None:
        self._db = db
        self._profile = profile
        self._walk: LogWalk | None = None

    async def turn(self) -> AuditReport | None:
        """Check, sign, hand on. What the walk found, or ``None`` for a log without entries."""
        name = await self._db.read(witnesses.log_name)
        if self._walk is None or self._walk.broken:
            # From the first entry, and beside every checkpoint at hand: once a start, and again while it is broken.
            walk, report = await self._check_all(name)
            if walk.broken or not walk.entries:
                return report if walk.broken else None
            self._walk = walk
        try:
            note = await audit_log.make_checkpoint(self._db, self._walk)
        except NotAuthentic:
            report = self._walk.report()
            await self._db.write(witnesses.note_alarms, report, OWN)
            return report
        await self._hand_to_folder(self._profile, name, OWN)
        for witness in await self._db.read(witnesses.witnesses):
            await self._hand(witness, name, note)
        return self._walk.report()

    async def _check_all(self, name: str) -> tuple[LogWalk, AuditReport]:
        """Walk the log from its first entry, beside the checkpoints in the store and those of the profile's file."""
        try:
            kept = await asyncio.to_thread(witnesses.read_folder, self._profile, name)
        except StoreError:
            kept = []
        kept = await self._db.read(witnesses.still_held, kept)
        walk = await audit_log.walk_beside(self._db, kept)
        report = walk.report()
        await self._db.write(witnesses.note_alarms, report, OWN)
        return walk, report

    async def _hand(self, witness: Witness, name: str, note: str) -> None:
        try:
            size: int | None
            if witness.kind == "folder":
                size = await self._hand_to_folder(Path(witness.where), name, witness.where)
            else:
                size = await self._hand_to_address(witness, note)
        except StoreError as error:
            await self._db.write(witnesses.note_handed, witness.id, 0, witnesses.plain_trouble(error))
            return
        if size is None:
            await self._db.write(witnesses.note_handed, witness.id, 0, "The address does not answer.")
        else:
            await self._db.write(witnesses.note_handed, witness.id, size)

    async def _hand_to_folder(self, folder: Path, name: str, source: str) -> int:
        """Hold the log against what the folder keeps, then append what it lacks; how many entries it covers now."""
        everything = await asyncio.to_thread(witnesses.read_folder, folder, name)
        kept = await self._db.read(witnesses.still_held, everything)
        size = 0
        if kept:
            report = await self._against(kept[-1:], source)
            if report.faults:
                return _size(kept[-1])
            size = _size(kept[-1])
        missing = [note for note in await self._db.read(witnesses.notes_since, size) if note not in everything]
        if missing:
            await asyncio.to_thread(witnesses.append_folder, folder, name, missing)
        return _size(missing[-1]) if missing else size

    async def _against(self, notes: list[str], source: str) -> AuditReport:
        """Hold the log against notes from outside; a full walk only for one that is none of our own."""
        own = await self._db.read(_own_notes, notes)
        if own == notes:
            return AuditReport(0, merkle.EMPTY_ROOT, b"", len(notes), ())
        report = await audit_log.check_in_pieces(self._db, notes)
        await self._db.write(witnesses.note_alarms, report, source)
        return report

    async def _hand_to_address(self, witness: Witness, note: str) -> int | None:
        """Hand the newest checkpoint to an address; what it covers then, ``None`` when it was not reached."""
        from sanjog_desktop.cloud.witness import WitnessUnreachable, add_checkpoint

        checkpoint, old = read_checkpoint(note), witness.size
        try:
            for _try in range(2):
                proof = await self._proof(old, checkpoint.size)
                answer = await add_checkpoint(witness.where, old, proof, note)
                if answer.taken:
                    return checkpoint.size
                if answer.size is None:
                    text = "A witness keeps a checkpoint that this log does not continue: its beginning was changed."
                    await self._alarm(AuditFault("rewritten", old, text), witness.where)
                    return old
                if answer.size > checkpoint.size:
                    text = (
                        f"A witness keeps a checkpoint of {answer.size} entries, but the log ends after "
                        f"{checkpoint.size}: its end was cut off, or the store was put back to an older copy."
                    )
                    await self._alarm(AuditFault("truncated", answer.size, text), witness.where)
                    return old
                old = answer.size
        except WitnessUnreachable as error:
            log.info("a witness was not reached: %s", error)
            return None
        return None

    async def _proof(self, old: int, size: int) -> list[bytes]:
        leaves: list[bytes] = []
        while 0 < old < size and len(leaves) < size:
            leaves += await self._db.read(
                audit_proof.leaf_hashes, len(leaves), min(_LEAVES, size - len(leaves))
            )
        return await asyncio.to_thread(merkle.consistency_proof, leaves, old) if leaves else []

    async def _alarm(self, fault: AuditFault, source: str) -> None:
        report = AuditReport(0, merkle.EMPTY_ROOT, b"", 0, (fault,))
        await self._db.write(witnesses.note_alarms, report, source)


def _own_notes(session: Session, notes: list[str]) -> list[str]:
    return [note for note in notes if session.value("SELECT 1 FROM audit_checkpoint WHERE note = ?", (note,))]


def _size(note: str) -> int:
    try:
        return read_checkpoint(note).size
    except NotAuthentic:
        return 0
