"""What a proof found and the program may not decide: a person says of each whether it is theirs or somebody else's.

It comes to that only after the program has done all it may: what stands in a record that can be changed was blacked
out, words that others use too are listed and wait for nobody. What is left stands in files somebody put there, and in
records that are kept as they came.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Final

import msgspec

from sanjog_desktop.actions import audit, request_record
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import AttachmentId
from sanjog_desktop.privacy.erasure import brief as briefs
from sanjog_desktop.privacy.erasure.brief import FOLDER, Brief
from sanjog_desktop.privacy.erasure.erasing import MASK
from sanjog_desktop.privacy.erasure.places import files_beside
from sanjog_desktop.privacy.erasure.report import Report, keep, report_of
from sanjog_desktop.privacy.proof.hits import (
    FILE,
    IN_FILE,
    Hit,
    Judged,
    file_hit,
    key_columns,
    record_hits,
    words_of_pattern,
)
from sanjog_desktop.privacy.proof.others import as_of_now
from sanjog_desktop.privacy.proof.proof import Proof
from sanjog_desktop.privacy.proof.scan import FileFind, scan_files
from sanjog_desktop.privacy.proof.traces import Traces
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StoreError
from sanjog_desktop.store.session import Session

MOST_ROUNDS: Final = 4
"""So many proofs may fail, each with a sweep after it, before a person is asked."""
_ROUND_AFTER: Final = MOST_ROUNDS - 2
"""From here one more sweep is made after the word of a person, and then they are asked again."""
THEIRS, OTHERS = "theirs", "others"
Places = Callable[[Path], Iterable[Path]]


def marks_in_records(proof: Proof) -> tuple[str, ...]:
    """The marks of what a proof found in records; names nobody."""
    return tuple(dict.fromkeys(one.mark for one in proof.remnants if one.live and one.mark))


async def hits_of(db: Database, brief: Brief, proof: Proof) -> bool:
    """Whether a person can say anything of what a proof found."""
    if any(one.where.startswith(IN_FILE) for one in proof.remnants):
        return True
    return bool(await db.read(record_hits, brief, marks_in_records(proof)))


async def find_hits(
    db: Database, profile: Path, request_id: str, places: Places = files_beside
) -> tuple[Hit, ...]:
    """What a person is to look at now, files first; nothing when the erasure waits for nobody.

    The files beside the store are searched anew: what was taken away meanwhile is no longer asked for.
    """
    report = await db.read(_report, request_id)
    if not report.key or report.rounds < MOST_ROUNDS:
        return ()
    brief = await asyncio.to_thread(_load, profile, report)
    brief, _words = await db.read(as_of_now, brief)
    paths = await asyncio.to_thread(lambda: list(places(profile)))
    found, _count, _size = await asyncio.to_thread(scan_files, paths, brief.traces)
    known = {one.id for one in report.judged}
    in_files = await db.read(_file_hits, found, brief.traces)
    in_records = await db.read(record_hits, brief, report.found)
    return tuple(hit for hit in (*in_files, *in_records) if hit.id not in known)


async def judge(
    db: Database,
    profile: Path,
    request_id: str,
    verdicts: Mapping[str, str],
    *,
    staff: str,
    places: Places = files_beside,
) -> int:
    """Take the word of a person on hits, by their ids: :data:`THEIRS` is erased at once, :data:`OTHERS` is kept, listed
    on the certificate and no longer waited for. How many were erased; the erasure may then go on.

    Raises :class:`UserError` when nothing is waited for, a verdict is neither, or something cannot be erased: a file
    that is in use, a record that is kept for ever. What was done before that stays done.
    """
    if set(verdicts.values()) - {THEIRS, OTHERS}:
        raise UserError("Say of each whether it is theirs or somebody else's.")
    hits = {hit.id: hit for hit in await find_hits(db, profile, request_id, places)}
    if not set(verdicts) <= set(hits):
        raise UserError("What was found has changed meanwhile.", "Look at it once more.")
    erased = 0
    for id, verdict in verdicts.items():
        if verdict == THEIRS:
            await _erase(db, request_id, hits[id], staff)
            erased += 1
    spared = [hits[id] for id, verdict in verdicts.items() if verdict == OTHERS]
    await db.write(_keep_verdicts, request_id, spared, erased, staff)
    return erased


def _report(session: Session, request_id: str) -> Report:
    record = request_record.read(session, request_id)
    report = report_of(session, str(record.contact_id)) if record.contact_id else None
    if report is None or record.state not in ("EXECUTING", "PROVING"):
        raise NotFound("This erasure is not under way.")
    return report


def _load(profile: Path, report: Report) -> Brief:
    return briefs.load(
        AttachmentFiles(profile / FOLDER), AttachmentId(report.brief), bytes.fromhex(report.key)
    )


def _file_hits(session: Session, found: Iterable[FileFind], traces: Traces) -> list[Hit]:
    """One hit a file: what of the person it holds first."""
    hits: dict[Path, Hit] = {}
    for one in found:
        if one.path in hits:
            continue
        if one.id < 0:
            kind, mark, words = "unreadable" if one.id == -2 else FILE, "", ""
        elif one.id >= len(traces.patterns):
            kind, mark, words = "text", "", ""
        elif traces.patterns[one.id].certain:
            pattern = traces.patterns[one.id]
            kind, mark, words = pattern.kind, pattern.mark, words_of_pattern(pattern)
        else:
            continue
        hits[one.path] = file_hit(session, one.path, kind, mark, words)
    return list(hits.values())


async def _erase(db: Database, request_id: str, hit: Hit, staff: str) -> None:
    if hit.where == FILE:
        try:
            await asyncio.to_thread(Path(hit.place).unlink, True)
        except OSError as error:
            raise UserError("This file could not be deleted.", error.strerror or "") from error
        return
    try:
        await db.write(_erase_record, request_id, hit)
    except StoreError as error:
        raise UserError(
            "This record may not be changed.", "Say that it stays, and why, with the answer."
        ) from error


def _erase_record(session: Session, request_id: str, hit: Hit) -> None:
    """Take one record away that came in raw, or black the words out in one that is text."""
    is_it = " AND ".join(f"{key} = ?" for key in key_columns(session, hit.where))
    if hit.where == "inbound_event":
        session.execute(
            "INSERT OR IGNORE INTO relay_trace(relay_seq, request_id, changed_at) SELECT relay_seq, ?, ? FROM"
            f" inbound_event WHERE relay_seq IS NOT NULL AND {is_it}",
            (request_id, session.now(), *hit.key),
        )
        session.execute(f"DELETE FROM inbound_event WHERE {is_it}", hit.key)
        return
    session.execute(
        f"UPDATE {hit.where} SET {hit.place} = replace({hit.place}, ?, ?) WHERE {is_it}",
        (hit.met, MASK, *hit.key),
    )


def _keep_verdicts(session: Session, request_id: str, spared: list[Hit], erased: int, staff: str) -> None:
    report = _report(session, request_id)
    record = request_record.read(session, request_id)
    judged = (*report.judged, *(Judged(hit.id, hit.kind, hit.mark, hit.where) for hit in spared))
    keep(
        session,
        str(record.contact_id),
        msgspec.structs.replace(report, judged=judged, rounds=min(report.rounds, _ROUND_AFTER)),
    )
    told = {OTHERS: len(spared), THEIRS: erased}
    audit.record(session, "erasure_judged", "request", request_id, actor=staff, detail=told)
    request_record.event(session, request_id, "judged", f"{erased}/{erased + len(spared)}", staff=staff)
    session.changed("request", request_id)
