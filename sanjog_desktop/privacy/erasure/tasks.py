"""The tasks of an erasure as it goes on: this PC's places, the relay, Meta, backups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sanjog_desktop.actions import request_record, request_steps, request_tasks
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.store.session import Session

META_KEEPS: Final = 30 * DAY
"""Meta keeps the content of messages, and uploads, at most so long (Meta: Cloud API, data retention; media)."""
LOCAL: Final = ("device_cache", "attachments", "exports")
"""The places on this PC, as tasks name them."""


def rest_on(session: Session, record: request_record.Record, staff: str) -> None:
    """What another request's erasure has done does not apply here any more."""
    pseudonym = identity_keys(session).pseudonym("contact", record.contact_id)
    session.execute("UPDATE privacy_request SET subject_key = ? WHERE id = ?", (pseudonym, record.id))
    for (location,) in session.rows(
        "SELECT location FROM request_task WHERE request_id = ? AND action = 'erase' AND location <> 'paper'",
        (record.id,),
    ):
        set_place(session, record.id, location, "na", {}, staff)
    by_time(session, record.id, staff)


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


def relay_count(session: Session, request_id: str) -> int:
    """How many entries on the relay held something of the person."""
    return int(session.value("SELECT count(*) FROM relay_trace WHERE request_id = ?", (request_id,)) or 0)


def is_all_held(session: Session, request_id: str) -> bool:
    """Whether a legal hold keeps everything on this PC."""
    task = request_tasks.task_id(session, request_id, f"device_cache:{session.device_id}", "erase")
    return session.value("SELECT state = 'blocked' FROM request_task WHERE id = ?", (task,)) == 1


def is_done(session: Session, request_id: str, location: str) -> bool:
    """Whether nothing is left to do at a place."""
    id = request_tasks.task_id(session, request_id, location, "erase")
    state = session.value("SELECT state FROM request_task WHERE id = ?", (id,))
    return state in (None, "done", "verified", "na", "blocked")


def is_local_done(session: Session, request_id: str) -> bool:
    """Whether everything on this PC that may be erased is."""
    return all(is_done(session, request_id, f"{place}:{session.device_id}") for place in LOCAL)


def set_local(session: Session, request_id: str, state: str, counts: dict[str, int], staff: str) -> None:
    """Set the tasks of this PC."""
    for place in LOCAL:
        set_place(session, request_id, f"{place}:{session.device_id}", state, counts, staff)


def set_place(
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


def by_time(session: Session, request_id: str, staff: str) -> None:
    """What nobody can recall ends by itself: say until when. Messages at Meta; backups, which are made anew."""
    now = session.now()
    id = request_tasks.task_id(session, request_id, "meta_messages", "attest")
    if id is not None and session.value("SELECT state FROM request_task WHERE id = ?", (id,)) == "todo":
        request_tasks.set_task(session, id, "done", proof={"until": now + META_KEEPS}, staff=staff)
    newest = session.value("SELECT max(made_at) FROM backup WHERE removed_at IS NULL")
    count = session.value("SELECT count(*) FROM backup WHERE removed_at IS NULL") or 0
    proof = {"until": newest + META_KEEPS} if newest else None
    set_place(session, request_id, "backup", "done", {"backups": count}, staff, proof)


def finish(session: Session, request_id: str, staff: str) -> bool:
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
