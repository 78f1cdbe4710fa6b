"""One erasure from its approval to its certificate. Every step may be run again; a crash goes on where it stopped.

What has been reached is read from the store each time, never remembered: the tombstone says that the deletion began
(and how to open the brief), the request's tasks what is done, the request's state whether it is to be proved. Nothing
here says that somebody is gone but a clean proof, in the same transaction as the state that follows from it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from sanjog_desktop.actions import audit, request_record, request_steps, request_tasks
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.ids import AttachmentId, new_id
from sanjog_desktop.privacy.erasure import blanking, certificate, erasing, gathering, tidying
from sanjog_desktop.privacy.erasure import brief as briefs
from sanjog_desktop.privacy.erasure.brief import FOLDER, Brief
from sanjog_desktop.privacy.erasure.elsewhere import MediaEraser, RelayEraser, elsewhere
from sanjog_desktop.privacy.erasure.judging import MOST_ROUNDS, hits_of, marks_in_records
from sanjog_desktop.privacy.erasure.places import files_beside
from sanjog_desktop.privacy.erasure.report import Report, keep, named_briefs, note, other_of, report_of
from sanjog_desktop.privacy.erasure.tasks import LOCAL, finish, is_all_held, is_local_done, rest_on, set_local
from sanjog_desktop.privacy.proof.proof import CLEAN, VOID, Proof, find_canary, prove
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session

log = logging.getLogger(__name__)

UNCERTAIN_WAIT: Final = DAY
"""So long a send of which nobody knows the outcome is waited for."""
_AGAIN: Final = 5


RenderPdf = Callable[[str, str], "bytes | Awaitable[bytes]"]


@dataclass(frozen=True, slots=True)
class Desk:
    """What an erasure works with. ``relay`` and ``media`` are ``None`` while there is no connection to them;
    ``places`` lists the files beside the store to be searched.
    """

    db: Database
    files: AttachmentFiles
    profile: Path
    render_pdf: RenderPdf | None = None
    relay: RelayEraser | None = None
    media: MediaEraser | None = None
    places: Callable[[Path], Iterable[Path]] = files_beside

    @property
    def briefs(self) -> AttachmentFiles:
        """Where briefs lie, encrypted."""
        return AttachmentFiles(self.profile / FOLDER)


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where an erasure stands. ``waits_for``: in_flight, reader, relay, tasks, again, judgement (a person is to say
    whose a find is, see ``privacy.erasure.judging``), other_request, damage, or ``""`` when it is finished as far as
    the program can; ``proof`` is the last one made in this run.
    """

    state: str
    waits_for: str = ""
    proof: Proof | None = None


class _Wait(Exception):
    def __init__(self, why: str, proof: Proof | None = None) -> None:
        super().__init__(why)
        self.why, self.proof = why, proof


async def run_erasure(desk: Desk, request_id: str, *, staff: str = "") -> Outcome:
    """Take an executing erasure as far as it goes now. To be called again while it waits; calls may not overlap.

    Raises :class:`StoreError` when the store refuses (a full disk): nothing is half-done, and the next call goes on.
    """
    record = await desk.db.read(request_record.read, request_id)
    if record.kind != "erasure" or record.contact_id is None:
        raise ValueError("not the erasure of a known person")
    proof: Proof | None = None
    try:
        if record.state == "EXECUTING":
            await _execute(desk, record, staff)
        record = await desk.db.read(request_record.read, request_id)
        if record.state == "PROVING":
            proof = await _prove(desk, record, staff)
        record = await desk.db.read(request_record.read, request_id)
        if record.state == "DELIVERING":
            await _sweep(desk)
            await certificate.issue(desk.db, desk.profile, desk.render_pdf, request_id)
    except _Wait as wait:
        record = await desk.db.read(request_record.read, request_id)
        return Outcome(record.state, wait.why, wait.proof)
    return Outcome(record.state, "", proof)


# Carrying out -----------------------------------------------------------------------------------------
async def _execute(desk: Desk, record: request_record.Record, staff: str) -> None:
    db, request_id = desk.db, record.id
    assert record.contact_id is not None
    if await db.read(is_all_held, request_id):
        raise _Wait("tasks")
    if await db.read(other_of, record) is not None:
        await _follow(db, record, staff)
        return
    report, brief = await _begin(desk, record, staff)
    if not report.canary:
        if not await find_canary(db, brief.traces):
            raise _Wait("reader")
        report = await note(db, record.contact_id, canary=True)
    if not await db.read(is_local_done, request_id):
        patient_since = db.clock.now() - UNCERTAIN_WAIT
        if await db.read(erasing.in_flight, record.contact_id, patient_since):
            raise _Wait("in_flight")
        await db.write(set_local, request_id, "running", {}, staff)
        counts = await _delete(desk, record, brief)
        if not await tidying.empty_log(db):
            raise _Wait("reader")
        await db.write(set_local, request_id, "done", counts, staff)
    late = await elsewhere(db, desk.relay, desk.media, request_id, brief, staff)
    if not await db.write(finish, request_id, staff):
        raise _Wait(late or "tasks")


async def _follow(db: Database, record: request_record.Record, staff: str) -> None:
    """Another request of the same person erases them already: this one waits for its proof, and rests on it."""
    other = await db.read(other_of, record)
    if other is None or other.proof is None or other.proof.verdict != CLEAN:
        raise _Wait("other_request")
    await db.write(rest_on, record, staff)
    if not await db.write(finish, record.id, staff):
        raise _Wait("tasks")


async def _begin(desk: Desk, record: request_record.Record, staff: str) -> tuple[Report, Brief]:
    """The brief: kept from before, or made now together with the tombstone."""
    db, contact_id = desk.db, record.contact_id
    assert contact_id is not None
    report = await db.read(report_of, contact_id)
    if report is not None:
        if not report.key:
            raise _Wait("damage")
        return report, await asyncio.to_thread(
            briefs.load, desk.briefs, AttachmentId(report.brief), bytes.fromhex(report.key)
        )
    await _sweep(desk)
    for _ in range(_AGAIN):
        brief = await gathering.gather(db, contact_id)
        id = AttachmentId(new_id())
        key = await asyncio.to_thread(briefs.save, desk.briefs, id, brief)
        report = Report(record.id, id, key.hex(), shares=bool(brief.person.shared_points))
        try:
            await db.write(erasing.begin, record.id, brief, msgspec.to_builtins(report), staff=staff)
        except erasing.Moved:
            await asyncio.to_thread(desk.briefs.delete, id)
            continue
        return report, brief
    raise _Wait("in_flight")  # they write faster than their messages can be read: later


async def _delete(desk: Desk, record: request_record.Record, brief: Brief) -> dict[str, int]:
    db, contact_id = desk.db, record.contact_id
    assert contact_id is not None
    report = await db.read(report_of, contact_id)
    assert report is not None
    unknown = await db.read(erasing.never_known, contact_id)
    masked = await db.write(erasing.mask_mentions, brief)
    await note(
        db, contact_id, masked=report.masked + masked, unknown_sends=max(report.unknown_sends, unknown)
    )
    while await db.write(erasing.delete_messages, record.id, brief, quick=True):
        pass
    await tidying.merge_index(db, ("message_fts",))  # the people index loses one row, word by word
    after: str | None = ""
    while after is not None:
        after = await db.write(blanking.delete_events, record.id, brief, after)
    rows = await db.write(blanking.delete_rows, record.id, brief)
    files = await asyncio.to_thread(_remove_files, desk, brief)
    await db.write(blanking.close_exports, brief)
    await db.write(tidying.drop_samples)
    return {"messages": brief.messages, **rows, "files": files}


def _remove_files(desk: Desk, brief: Brief) -> int:
    """Remove the files whose keys are gone already, and what was exported. How many there are in all."""
    for id in (*brief.attachments, *brief.evidence):
        desk.files.delete(AttachmentId(id))
    for _id, path in brief.exports:
        if path:
            Path(path).unlink(missing_ok=True)
    return len(brief.attachments) + len(brief.evidence) + len(brief.exports)


# Proving ----------------------------------------------------------------------------------------------
async def _prove(desk: Desk, record: request_record.Record, staff: str) -> Proof:
    db, contact_id = desk.db, record.contact_id
    assert contact_id is not None
    report = await db.read(report_of, contact_id)
    if report is not None and report.request_id != record.id and report.proof is not None:
        await db.write(request_steps.prove, record.id, staff=staff)
        return report.proof
    if report is None or not report.key:
        raise _Wait("damage")
    brief = await asyncio.to_thread(
        briefs.load, desk.briefs, AttachmentId(report.brief), bytes.fromhex(report.key)
    )
    await db.write(blanking.blank_requests, brief)
    if not await tidying.empty_log(db):
        raise _Wait("reader")
    paths = await asyncio.to_thread(lambda: list(desk.places(desk.profile)))
    proof = await prove(db, brief, paths, canary_before=report.canary, judged=report.judged)
    if proof.verdict == CLEAN:
        await db.write(_proven, record.id, report, proof, staff)
        await asyncio.to_thread(desk.briefs.delete, AttachmentId(report.brief))
        return proof
    await note(db, contact_id, rounds=report.rounds + 1, found=marks_in_records(proof))
    if proof.verdict == VOID:
        log.error("the proof of an erasure is void: %s", proof.why)
        raise _Wait("damage", proof)
    is_last = report.rounds + 1 >= MOST_ROUNDS
    if not is_last:
        spared = frozenset(one.mark for one in report.judged)
        await tidying.clean_up(db, brief, proof, spared)
    await db.write(_dirty, record.id, proof, staff)
    if not is_last:
        raise _Wait("again", proof)
    # Only what stands in a record or a file has somebody it may be of; anything else is a fault of the store.
    raise _Wait("judgement" if await hits_of(db, brief, proof) else "damage", proof)


def _proven(session: Session, request_id: str, report: Report, proof: Proof, staff: str) -> None:
    """The one place that says somebody is gone: tasks verified, the brief's key dropped, the request moved on."""
    erasing.lift_control(session, request_id)
    words = msgspec.to_builtins(proof)
    for id, location, state in session.rows(
        "SELECT id, location, state FROM request_task WHERE request_id = ? AND action = 'erase'",
        (request_id,),
    ):
        if location.partition(":")[0] in LOCAL and state == "done":
            request_tasks.set_task(session, id, "verified", proof=words, staff=staff)
    contact_id = request_record.read(session, request_id).contact_id
    kept = msgspec.structs.replace(report, brief="", key="", proof=proof, found=(), judged=())
    keep(session, str(contact_id), kept)
    session.execute("UPDATE tombstone SET proven_at = ? WHERE contact_id = ?", (session.now(), contact_id))
    audit.record(session, "erasure_proven", "contact", contact_id, actor=staff, detail=words)
    request_steps.prove(session, request_id, staff=staff)


def _dirty(session: Session, request_id: str, proof: Proof, staff: str) -> None:
    """Back to the work. Files that only people can remove are named for them; the note goes with the next proof."""
    files = dict.fromkeys(one.where for one in proof.remnants if one.where.startswith("file "))
    for id, location in session.rows(
        "SELECT id, location FROM request_task WHERE request_id = ? AND action = 'erase' AND state = 'done'",
        (request_id,),
    ):
        if location.partition(":")[0] in LOCAL:
            note, counts = "; ".join(list(files)[:10]), {"remnants": len(proof.remnants)}
            request_tasks.set_task(session, id, "todo", counts=counts, note=note, staff=staff)
    request_steps.run_again(session, request_id, staff=staff, because="PROOF_FAILED")


async def _sweep(desk: Desk) -> None:
    """Destroy briefs no tombstone names: a crash came before it was written, or after the proof."""
    named = await desk.db.read(named_briefs)

    def remove() -> None:
        desk.briefs.sweep()
        for id in list(desk.briefs.ids()):
            if id not in named:
                desk.briefs.delete(id)

    await asyncio.to_thread(remove)
