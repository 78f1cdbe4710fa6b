"""One erasure from its approval to its certificate. Every step may be run again; a crash goes on where it stopped.

What has been reached is read from the store each time, never remembered: the tombstone says that the deletion began
(and how to open the brief), the request's tasks what is done, the request's state whether it is to be proved. Nothing
here says that somebody is gone but a clean proof, in the same transaction as the state that follows from it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

import msgspec

from sanjog_desktop.actions import audit, request_record, request_steps, request_tasks
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.cloud.errors import CloudError
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.errors import Transient
from sanjog_desktop.domain.ids import AttachmentId, new_id
from sanjog_desktop.privacy import blanking, certificate, erasing, gathering, tidying
from sanjog_desktop.privacy import brief as briefs
from sanjog_desktop.privacy.brief import FOLDER, Brief
from sanjog_desktop.privacy.places import files_beside
from sanjog_desktop.privacy.proof import CLEAN, VOID, Proof, find_canary, prove
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session

log = logging.getLogger(__name__)

UNCERTAIN_WAIT: Final = DAY
"""So long a send of which nobody knows the outcome is waited for."""
META_KEEPS: Final = 30 * DAY
"""Meta keeps the content of messages, and uploads, at most so long (Meta: Cloud API, data retention; media)."""
MOST_ROUNDS: Final = 4
_LOCAL: Final = ("device_cache", "attachments", "exports")
_AGAIN: Final = 5


class RelayEraser(Protocol):
    """What is needed of the relay's client."""

    async def erase(self, seqs: Sequence[int]) -> int:
        """Delete entries by number."""
        ...


class MediaEraser(Protocol):
    """What is needed of Meta's client."""

    async def delete_media(self, media_id: str) -> bool:
        """Delete an uploaded file."""
        ...


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
    """Where an erasure stands. ``waits_for``: in_flight, reader, relay, tasks, judgement, other_request, damage, or
    ``""`` when it is finished as far as the program can; ``proof`` is the last one made in this run.
    """

    state: str
    waits_for: str = ""
    proof: Proof | None = None


class Report(msgspec.Struct, frozen=True):
    """What the tombstone keeps while the work goes on. ``key`` opens the brief and is gone with the certificate."""

    request_id: str
    brief: str = ""
    key: str = ""
    canary: bool = False
    rounds: int = 0
    unknown_sends: int = 0
    masked: int = 0
    shares: bool = False
    counts: dict[str, int] = {}
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
    if await db.read(_is_all_held, request_id):
        raise _Wait("tasks")
    if await db.read(_other_of, record) is not None:
        await _follow(db, record, staff)
        return
    report, brief = await _begin(desk, record, staff)
    if not report.canary:
        if not await find_canary(db, brief.traces):
            raise _Wait("reader")
        report = await _note(db, record.contact_id, canary=True)
    if not await db.read(_is_local_done, request_id):
        patient_since = db.clock.now() - UNCERTAIN_WAIT
        if await db.read(erasing.in_flight, record.contact_id, patient_since):
            raise _Wait("in_flight")
        await db.write(_set_local, request_id, "running", {}, staff)
        counts = await _delete(desk, record, brief)
        if not await tidying.empty_log(db):
            raise _Wait("reader")
        await db.write(_set_local, request_id, "done", counts, staff)
    late = await _elsewhere(desk, record, brief, staff)
    if not await db.write(_finish, request_id, staff):
        raise _Wait(late or "tasks")


async def _follow(db: Database, record: request_record.Record, staff: str) -> None:
    """Another request of the same person erases them already: this one waits for its proof, and rests on it."""
    other = await db.read(_other_of, record)
    if other is None or other.proof is None or other.proof.verdict != CLEAN:
        raise _Wait("other_request")
    await db.write(_rest_on, record, staff)
    if not await db.write(_finish, record.id, staff):
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
    await _note(
        db, contact_id, masked=report.masked + masked, unknown_sends=max(report.unknown_sends, unknown)
    )
    is_quick = brief.messages >= erasing.MANY
    while await db.write(erasing.delete_messages, record.id, brief, quick=is_quick):
        pass
    if is_quick:
        await tidying.merge_index(db)
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


async def _elsewhere(desk: Desk, record: request_record.Record, brief: Brief, staff: str) -> str:
    """Relay, Meta, backups: done where it can be, and otherwise why not."""
    late = await _on_relay(desk, record.id, staff)
    late = await _at_meta(desk, record.id, brief, staff) or late
    await desk.db.write(_by_time, record.id, staff)
    return late


async def _on_relay(desk: Desk, request_id: str, staff: str) -> str:
    """Delete the person's entries on the relay. An entry may hold somebody else's data too: it waits until this PC
    has applied it, because what is applied here is in the store already and is not lost with the entry.
    """
    if await desk.db.read(_is_done, request_id, "relay_queue"):
        return ""
    todo, not_yet = await desk.db.read(relay_todo, request_id)
    if todo and desk.relay is None:
        await desk.db.write(_set, request_id, "relay_queue", "unreachable", {"entries": len(todo)}, staff)
        return "relay"
    try:
        for start in range(0, len(todo), 500):
            part = todo[start : start + 500]
            assert desk.relay is not None
            await desk.relay.erase(part)
            await desk.db.write(relay_gone, part)
    except Transient as error:
        log.warning("the relay did not delete entries: %s", type(error).__name__)
        return "relay"
    if not_yet:
        return "relay"
    gone = await desk.db.read(_relay_count, request_id)
    await desk.db.write(_set, request_id, "relay_queue", "done", {"entries": gone}, staff)
    return ""


async def _at_meta(desk: Desk, request_id: str, brief: Brief, staff: str) -> str:
    """Delete uploads at Meta by their ids; those it no longer keeps are past. Messages expire there by themselves."""
    if await desk.db.read(_is_done, request_id, "meta_media"):
        return ""
    now = desk.db.clock.now()
    left = [id for id, at in brief.uploads if at + META_KEEPS > now]
    deleted = refused = 0
    for media_id in left:
        if desk.media is None:
            refused += 1
            continue
        try:
            deleted += await desk.media.delete_media(media_id)
        except CloudError as error:
            if getattr(error, "status", None) == 404 or "404" in str(error):
                continue
            log.warning("Meta did not delete an upload: %s", type(error).__name__)
            refused += 1
    until = max((at + META_KEEPS for _id, at in brief.uploads), default=0) if refused else 0
    counts = {"uploads": len(brief.uploads), "deleted": deleted, "left": refused}
    await desk.db.write(
        _set, request_id, "meta_media", "done", counts, staff, {"until": until} if until else None
    )
    return ""


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
    proof = await prove(db, brief, paths, canary_before=report.canary)
    if proof.verdict == CLEAN:
        await db.write(_proven, record.id, report, proof, staff)
        await asyncio.to_thread(desk.briefs.delete, AttachmentId(report.brief))
        return proof
    await _note(db, contact_id, rounds=report.rounds + 1)
    if proof.verdict == VOID:
        log.error("the proof of an erasure is void: %s", proof.why)
        raise _Wait("damage", proof)
    if report.rounds + 1 < MOST_ROUNDS:
        await tidying.clean_up(db, brief, proof)
    await db.write(_dirty, record.id, proof, staff)
    raise _Wait("again" if report.rounds + 1 < MOST_ROUNDS else "judgement", proof)


def _proven(session: Session, request_id: str, report: Report, proof: Proof, staff: str) -> None:
    """The one place that says somebody is gone: tasks verified, the brief's key dropped, the request moved on."""
    erasing.lift_control(session, request_id)
    words = msgspec.to_builtins(proof)
    for id, location, state in session.rows(
        "SELECT id, location, state FROM request_task WHERE request_id = ? AND action = 'erase'",
        (request_id,),
    ):
        if location.partition(":")[0] in _LOCAL and state == "done":
            request_tasks.set_task(session, id, "verified", proof=words, staff=staff)
    contact_id = request_record.read(session, request_id).contact_id
    kept = msgspec.structs.replace(report, brief="", key="", proof=proof)
    _keep(session, str(contact_id), kept)
    session.execute("UPDATE tombstone SET proven_at = ? WHERE contact_id = ?", (session.now(), contact_id))
    audit.record(session, "erasure_proven", "contact", contact_id, actor=staff, detail=words)
    request_steps.prove(session, request_id, staff=staff)


def _dirty(session: Session, request_id: str, proof: Proof, staff: str) -> None:
    for id, location in session.rows(
        "SELECT id, location FROM request_task WHERE request_id = ? AND action = 'erase' AND state = 'done'",
        (request_id,),
    ):
        if location.partition(":")[0] in _LOCAL:
            request_tasks.set_task(session, id, "todo", counts={"remnants": len(proof.remnants)}, staff=staff)
    request_steps.run_again(session, request_id, staff=staff, because="PROOF_FAILED")


# Small reads and writes -------------------------------------------------------------------------------
def report_of(session: Session, contact_id: str) -> Report | None:
    """What the tombstone of a person tells of the work; ``None`` when there is no tombstone."""
    text = session.value(
        "SELECT report FROM tombstone WHERE pseudonym = ?",
        (identity_keys(session).pseudonym("contact", contact_id),),
    )
    return None if text is None else msgspec.json.decode(text, type=Report)


def _other_of(session: Session, record: request_record.Record) -> Report | None:
    """The report of another request's erasure of the same person, if there is one."""
    report = report_of(session, str(record.contact_id))
    return report if report is not None and report.request_id != record.id else None


def _rest_on(session: Session, record: request_record.Record, staff: str) -> None:
    pseudonym = identity_keys(session).pseudonym("contact", record.contact_id)
    session.execute("UPDATE privacy_request SET subject_key = ? WHERE id = ?", (pseudonym, record.id))
    for (location,) in session.rows(
        "SELECT location FROM request_task WHERE request_id = ? AND action = 'erase' AND location <> 'paper'",
        (record.id,),
    ):
        _set(session, record.id, location, "na", {}, staff)
    _by_time(session, record.id, staff)


async def _note(db: Database, contact_id: str, **changes: Any) -> Report:
    def write(session: Session) -> Report:
        report = report_of(session, contact_id)
        assert report is not None
        report = msgspec.structs.replace(report, **changes)
        _keep(session, contact_id, report)
        return report

    return await db.write(write)


def _keep(session: Session, contact_id: str, report: Report) -> None:
    session.execute(
        "UPDATE tombstone SET report = ? WHERE contact_id = ?",
        (msgspec.json.encode(report).decode(), contact_id),
    )


def relay_todo(session: Session, request_id: str) -> tuple[list[int], int]:
    """Entries to delete on the relay now, and how many must wait until this PC has applied them."""
    position = session.value("SELECT position FROM sync_cursor WHERE name = 'relay'") or 0
    rows = session.rows(
        "SELECT relay_seq FROM relay_trace WHERE request_id IN (?, 'late') AND state <> 'gone' ORDER BY relay_seq",
        (request_id,),
    )
    ready = [row[0] for row in rows if row[0] <= position]
    return ready, len(rows) - len(ready)


def relay_gone(session: Session, seqs: Sequence[int]) -> None:
    """These entries are deleted on the relay."""
    session.executemany(
        "UPDATE relay_trace SET state = 'gone', changed_at = ? WHERE relay_seq = ?",
        [(session.now(), seq) for seq in seqs],
    )


def _relay_count(session: Session, request_id: str) -> int:
    return int(session.value("SELECT count(*) FROM relay_trace WHERE request_id = ?", (request_id,)) or 0)


def _is_all_held(session: Session, request_id: str) -> bool:
    """Whether a legal hold keeps everything on this PC."""
    task = request_tasks.task_id(session, request_id, f"device_cache:{session.device_id}", "erase")
    return session.value("SELECT state = 'blocked' FROM request_task WHERE id = ?", (task,)) == 1


def _is_done(session: Session, request_id: str, location: str) -> bool:
    id = request_tasks.task_id(session, request_id, location, "erase")
    state = session.value("SELECT state FROM request_task WHERE id = ?", (id,))
    return state in (None, "done", "verified", "na", "blocked")


def _is_local_done(session: Session, request_id: str) -> bool:
    """Whether everything on this PC that may be erased is."""
    return all(_is_done(session, request_id, f"{place}:{session.device_id}") for place in _LOCAL)


def _set_local(session: Session, request_id: str, state: str, counts: dict[str, int], staff: str) -> None:
    for place in _LOCAL:
        _set(session, request_id, f"{place}:{session.device_id}", state, counts, staff)


def _set(
    session: Session,
    request_id: str,
    location: str,
    state: str,
    counts: dict[str, int],
    staff: str,
    proof: dict[str, Any] | None = None,
) -> None:
    """Set a task that is planned and not held; one that has come further stays."""
    id = request_tasks.task_id(session, request_id, location, "erase")
    before = session.value("SELECT state FROM request_task WHERE id = ?", (id,))
    if id is not None and before not in (None, "blocked", "verified", "na", state):
        request_tasks.set_task(session, id, state, counts=counts, proof=proof, staff=staff)


def _by_time(session: Session, request_id: str, staff: str) -> None:
    """What nobody can recall ends by itself: say until when. Messages at Meta; backups, which are made anew."""
    now = session.now()
    id = request_tasks.task_id(session, request_id, "meta_messages", "attest")
    if id is not None and session.value("SELECT state FROM request_task WHERE id = ?", (id,)) == "todo":
        request_tasks.set_task(session, id, "done", proof={"until": now + META_KEEPS}, staff=staff)
    newest = session.value("SELECT max(made_at) FROM backup WHERE removed_at IS NULL")
    count = session.value("SELECT count(*) FROM backup WHERE removed_at IS NULL") or 0
    proof = {"until": newest + META_KEEPS} if newest else None
    _set(session, request_id, "backup", "done", {"backups": count}, staff, proof)


def _finish(session: Session, request_id: str, staff: str) -> bool:
    """To the proof, when no task is open any more."""
    is_open = session.value(
        "SELECT 1 FROM request_task WHERE request_id = ? AND action <> 'answer'"
        " AND state IN ('todo','claimed','running','failed')",
        (request_id,),
    )
    if is_open is not None:
        return False
    request_steps.finish_execution(session, request_id, staff=staff)
    return True


async def _sweep(desk: Desk) -> None:
    """Destroy briefs no tombstone names: a crash came before it was written, or after the proof."""
    named = await desk.db.read(_named_briefs)

    def remove() -> None:
        desk.briefs.sweep()
        for id in list(desk.briefs.ids()):
            if id not in named:
                desk.briefs.delete(id)

    await asyncio.to_thread(remove)


def _named_briefs(session: Session) -> frozenset[str]:
    return frozenset(
        msgspec.json.decode(text).get("brief", "") for (text,) in session.rows("SELECT report FROM tombstone")
    )
