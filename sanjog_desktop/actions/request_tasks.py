"""The tasks of a request: one piece of work in each place where the person's data lies.

A request counts as fulfilled only when every task is verified or does not apply; the database checks that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import floor, holds, request_record
from sanjog_desktop.actions.request_record import Record
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.domain.requests import TASK_STATES
from sanjog_desktop.store.session import Session

ANSWER: Final = "answer"

Task = tuple[str, str, str]
"""Location, action, recipient."""


def plan_tasks(session: Session, request_id: str) -> int:
    """Make the tasks of the request's kind that are not there yet; returns how many were made.

    What a legal hold or the floor by law forbids is planned as blocked.
    """
    record = request_record.read(session, request_id)
    now, made = session.now(), 0
    if record.kind == "erasure" and record.contact_id is not None:
        floor.hold_for_floor(session, record.contact_id)
    blocked = holds.blocked_locations(session, record.contact_id) if record.kind == "erasure" else frozenset()
    for location, action, recipient in _plan(session, record):
        is_blocked = action == "erase" and location.partition(":")[0] in blocked
        made += session.execute(
            "INSERT OR IGNORE INTO request_task(id, request_id, location, action, state, recipient, note, created_at,"
            " changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                new_id(), request_id, location, action, "blocked" if is_blocked else "todo", recipient,
                holds.BLOCKED_NOTE if is_blocked else "", now, now,
            ),
        ).rowcount  # fmt: skip
    session.changed("request", request_id)
    return made


def add_task(
    session: Session, request_id: str, location: str, action: str, *, recipient: str = "", draft: str = ""
) -> str:
    """One more task, with a drafted text where it is a notice; the same task twice is one. Returns its id."""
    now = session.now()
    session.execute(
        "INSERT OR IGNORE INTO request_task(id, request_id, location, action, recipient, draft, created_at, changed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (new_id(), request_id, location, action, recipient, draft, now, now),
    )
    session.changed("request", request_id)
    return str(
        session.value(
            "SELECT id FROM request_task WHERE request_id = ? AND location = ? AND action = ? AND recipient = ?",
            (request_id, location, action, recipient),
        )
    )


def set_task(
    session: Session,
    task_id: str,
    state: str,
    *,
    counts: Mapping[str, int] | None = None,
    proof: Mapping[str, Any] | None = None,
    note: str = "",
    staff: str = "",
) -> None:
    """Say where a task stands. ``counts`` and ``proof`` are kept as given; ``None`` leaves what was there."""
    if state not in TASK_STATES:
        raise ValueError(f"no state of a task: {state}")
    row = session.one("SELECT request_id, state, location, action FROM request_task WHERE id = ?", (task_id,))
    if row is None:
        raise NotFound("This task is no longer there.")
    request_id, before, location, action = row
    if before == "blocked" and state in ("claimed", "running", "done", "verified") and action == "erase":
        raise UserError(
            "A legal hold stands against this task.", "Lift the hold first, or leave the task blocked."
        )
    session.execute(
        "UPDATE request_task SET state = ?, counts = coalesce(?, counts), proof = coalesce(?, proof),"
        " note = ?, changed_at = ?, changed_by = ? WHERE id = ?",
        (state, _json(counts), _json(proof), note, session.now(), staff, task_id),
    )
    if state != before:
        request_record.event(
            session,
            request_id,
            "task",
            f"{location.partition(':')[0]}:{action}",
            staff=staff,
            before=before,
            after=state,
        )
        fields = {"task": location, "action": action, "state": [before, state]}
        request_record.write_down(session, request_id, "task", fields, staff)
    session.changed("request", request_id)


def task_id(session: Session, request_id: str, location: str, action: str = "") -> str | None:
    """The id of the task at a location (of an action, if there are several), or ``None``."""
    found = session.value(
        "SELECT id FROM request_task WHERE request_id = ?1 AND location = ?2 AND (?3 = '' OR action = ?3)",
        (request_id, location, action),
    )
    return None if found is None else str(found)


def retry_tasks(session: Session, request_id: str, *, staff: str = "") -> int:
    """Failed and unreachable tasks are to be tried again; returns how many."""
    rows = session.rows(
        "SELECT id FROM request_task WHERE request_id = ? AND state IN ('failed','unreachable')",
        (request_id,),
    )
    for (id,) in rows:
        set_task(session, id, "todo", staff=staff)
    return len(rows)


def _plan(session: Session, record: Record) -> Iterator[Task]:
    kind, contact_id = record.kind, record.contact_id
    devices = [row[0] for row in session.rows("SELECT id FROM device WHERE revoked_at IS NULL ORDER BY id")]
    action = _ACTIONS[kind]
    match kind:
        case "opt_out" | "withdraw_consent":
            yield "outbox", action, ""
        case "grievance":
            yield "desk", action, ""
        case _:
            for device in devices:
                yield f"device_cache:{device}", action, ""
    if kind in ("access", "portability", "erasure"):
        for device in devices:
            yield f"attachments:{device}", action, ""
        yield "paper", action, ""
    if kind == "erasure":
        for device in devices:
            yield f"exports:{device}", action, ""
        for place in ("relay_queue", "meta_media", "backup"):
            yield place, action, ""
        yield "meta_messages", "attest", ""
    if kind in ("erasure", "restriction") and contact_id is not None:
        for recipient in _recipients(session, contact_id):
            yield f"recipient:{recipient}", "notify", recipient
        for (processor,) in session.rows(
            "SELECT id FROM processor WHERE is_used = 1 AND until_at IS NULL ORDER BY id"
        ):
            yield f"processor:{processor}", "notify", ""
    yield ANSWER, "answer", ""


def _recipients(session: Session, contact_id: str) -> list[str]:
    return [
        str(row[0])
        for row in session.rows(
            "SELECT DISTINCT recipient_contact_id FROM disclosure WHERE contact_id = ? AND state = 'made'"
            " AND recipient_type = 'family' AND recipient_contact_id IS NOT NULL ORDER BY 1",
            (contact_id,),
        )
    ]


def _json(values: Mapping[str, Any] | None) -> str | None:
    return None if values is None else msgspec.json.encode(values).decode()


_ACTIONS: Final = {
    "access": "collect",
    "portability": "collect",
    "rectification": "correct",
    "completion": "correct",
    "nomination": "correct",
    "erasure": "erase",
    "restriction": "restrict",
    "objection": "restrict",
    "opt_out": "stop",
    "withdraw_consent": "stop",
    "grievance": "attest",
}
