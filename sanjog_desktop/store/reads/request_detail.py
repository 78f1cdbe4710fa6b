"""One privacy request whole, and the list of what is due."""

from __future__ import annotations

import json
from typing import Final, TypeVar

from sanjog_desktop.domain import deadlines, requests
from sanjog_desktop.domain.deadlines import Pause
from sanjog_desktop.domain.ids import ContactId, PrivacyRequestId
from sanjog_desktop.domain.requests import ACKNOWLEDGE_WITHIN, AT_ONCE, Standing
from sanjog_desktop.store.consent_rows import LateSend
from sanjog_desktop.store.privacy_rows import (
    ChangeRow,
    CheckRow,
    DueRow,
    EventRow,
    HoldRow,
    PauseRow,
    RequestDetail,
    TaskRow,
)
from sanjog_desktop.store.reads.after_withdrawal import sent_after_withdrawal
from sanjog_desktop.store.reads.request_base import request_row, request_rows
from sanjog_desktop.store.reads.request_checks import missing_checks
from sanjog_desktop.store.rows import RequestRow
from sanjog_desktop.store.session import Row, Session

T = TypeVar("T")

_OPEN: Final = "state NOT LIKE 'CLOSED%' AND state <> 'SUSPECTED'"


def request_detail(session: Session, id: str) -> RequestDetail | None:
    """Everything about one request, or ``None``."""
    row = request_row(session, PrivacyRequestId(id))
    if row is None:
        return None
    now = session.now()
    tasks, pauses, holds = tasks_of(session, id), pauses_of(session, id), _holds_for(session, row)
    checks = missing_checks(session, id)
    duplicate = _duplicate_of(session, row)
    due_now, stood = _clock(row, pauses, now)
    is_closed = requests.is_closed(row.state)
    standing = Standing(
        kind=row.kind,
        state=row.state,
        our_role=row.our_role,
        decision=row.decision,
        agency_decision=row.agency_decision,
        approved_by=row.approved_by,
        second_approver=row.second_approver,
        acknowledged=row.acknowledged_at is not None,
        extended=row.extended_to is not None,
        due_at=max(due_now, row.legal_due_at or 0),
        execute_after=row.execute_after,
        check_needed=bool(checks.missing),
        has_duplicate=duplicate is not None,
        task_states=tuple(task.state for task in tasks if task.action != "answer"),
        answer_state=next((task.state for task in tasks if task.action == "answer"), ""),
    )
    owes_word = row.acknowledged_at is None and row.kind not in AT_ONCE and not is_closed
    return RequestDetail(
        row=row,
        checks=checks_of(session, id),
        pauses=pauses,
        tasks=tasks,
        history=request_history(session, id),
        holds=holds,
        changes=changes_of(session, id),
        parent=request_row(session, PrivacyRequestId(row.parent_id)) if row.parent_id else None,
        siblings=_siblings_of(session, row),
        late_sends=_late_sends_of(session, row),
        steps=requests.steps(standing, now),
        due_now=due_now,
        is_paused=any(pause.is_valid and pause.resumed_at is None for pause in pauses),
        mark=0 if is_closed or row.kind in AT_ONCE else deadlines.alarm(row.received_at, due_now, now, stood),
        acknowledge_by=row.received_at + ACKNOWLEDGE_WITHIN if owes_word else 0,
        methods=checks.methods,
        missing=checks.missing,
        check_note=checks.because,
        duplicate=duplicate,
        needs_second=requests.needs_second(row.kind, row.decision),
        sharing=_sharing(session, row),
    )


def request_history(session: Session, id: str) -> tuple[EventRow, ...]:
    """What happened to a request, oldest first."""
    rows = session.rows(
        "SELECT seq, at, act, from_state, to_state, actor, detail FROM request_event WHERE request_id = ? ORDER BY seq",
        (id,),
    )
    return tuple(EventRow(*row) for row in rows)


def tasks_of(session: Session, id: str) -> tuple[TaskRow, ...]:
    """The tasks of a request, in the order they were planned, the answer last."""
    rows = session.rows(
        "SELECT k.id, k.request_id, k.location, k.action, k.state, k.recipient,"
        " coalesce((SELECT name FROM contact WHERE id = k.recipient),"
        " (SELECT name FROM processor WHERE 'processor:' || id = k.location), ''), k.counts, k.proof, k.note, k.draft,"
        " k.changed_at, k.changed_by FROM request_task k WHERE k.request_id = ?"
        " ORDER BY k.action = 'answer', k.created_at, k.id",
        (id,),
    )
    return tuple(_make(TaskRow, row, 7, 8) for row in rows)


def checks_of(session: Session, id: str) -> tuple[CheckRow, ...]:
    """The checks of who asks, oldest first."""
    rows = session.rows(
        "SELECT id, method, result, asked_at, until_at, answered_at, by, evidence, attempts FROM request_check"
        " WHERE request_id = ? ORDER BY asked_at, id",
        (id,),
    )
    return tuple(_make(CheckRow, row, 7) for row in rows)


def pauses_of(session: Session, id: str) -> tuple[PauseRow, ...]:
    """When the clock stood still or was asked to, oldest first."""
    rows = session.rows(
        "SELECT id, reason, asked_at, resumed_at, is_valid, why_not FROM request_pause WHERE request_id = ?"
        " ORDER BY asked_at, id",
        (id,),
    )
    return tuple(PauseRow(row[0], row[1], row[2], row[3], bool(row[4]), row[5]) for row in rows)


def changes_of(session: Session, id: str) -> tuple[ChangeRow, ...]:
    """The fields a request wants put right."""
    rows = session.rows(
        "SELECT id, contact_id, field, before, after, evidence, asserted_by, decision, reason, decided_by, decided_at,"
        " purge_at FROM request_change WHERE request_id = ? ORDER BY created_at, id",
        (id,),
    )
    return tuple(_make(ChangeRow, row, 5) for row in rows)


def holds_of(session: Session, contact_id: str) -> tuple[HoldRow, ...]:
    """The legal holds on a person's data, those that stand first."""
    rows = session.rows(
        "SELECT id, contact_id, scope, reason, authority_ref, from_at, review_at, placed_by, second_by, may_be_told,"
        " lifted_at, lifted_by FROM legal_hold WHERE contact_id = ? ORDER BY lifted_at IS NOT NULL, from_at, id",
        (contact_id,),
    )
    return tuple(_make(HoldRow, (*row[:9], bool(row[9]), *row[10:])) for row in rows)


def due_list(session: Session, limit: int = 50) -> list[DueRow]:
    """What is due next, most pressing first: answers, and acknowledgements owed within 24 hours."""
    found = session.rows(
        f"SELECT id FROM privacy_request WHERE {_OPEN} AND kind NOT IN ('opt_out','withdraw_consent')"
        " ORDER BY due_at, id LIMIT ?",
        (limit,),
    )
    lines: list[DueRow] = []
    now = session.now()
    for row in request_rows(session, (PrivacyRequestId(id) for (id,) in found)):
        pauses = pauses_of(session, row.id)
        due_now, stood = _clock(row, pauses, now)
        is_paused = any(pause.is_valid and pause.resumed_at is None for pause in pauses)
        mark = deadlines.alarm(row.received_at, due_now, now, stood)
        lines.append(DueRow(row, "answer", due_now, mark, is_paused))
        if row.acknowledged_at is None:
            by = row.received_at + ACKNOWLEDGE_WITHIN
            lines.append(DueRow(row, "acknowledge", by, deadlines.alarm(row.received_at, by, now), False))
    return sorted(lines, key=lambda line: (line.due_at, line.request.id))[:limit]


def _make(kind: type[T], row: Row, *encoded: int) -> T:
    """A row of ``kind``; the columns at the places ``encoded`` hold JSON."""
    return kind(*(json.loads(value) if place in encoded else value for place, value in enumerate(row)))


def _clock(row: RequestRow, pauses: tuple[PauseRow, ...], now: int) -> tuple[int, int]:
    """The due date as it stands now, and how long the clock has stood still since receipt (milliseconds)."""
    known = [Pause(pause.asked_at, pause.resumed_at, pause.is_valid) for pause in pauses]
    total = deadlines.paused_for(known, now)
    done = deadlines.paused_for([pause for pause in known if pause.resumed_at is not None], now)
    return row.due_at + total - done, total


def _holds_for(session: Session, row: RequestRow) -> tuple[HoldRow, ...]:
    return holds_of(session, row.contact_id) if row.contact_id else ()


def _siblings_of(session: Session, row: RequestRow) -> tuple[RequestRow, ...]:
    found = session.rows(
        "SELECT id FROM privacy_request WHERE id <> ?1 AND state <> 'CLOSED_DUPLICATE' AND ((parent_id = ?1)"
        " OR (?2 IS NOT NULL AND (parent_id = ?2 OR id = ?2))) ORDER BY received_at, id",
        (row.id, row.parent_id if row.state != "CLOSED_DUPLICATE" else None),
    )
    return tuple(request_rows(session, (PrivacyRequestId(id) for (id,) in found)))


def _duplicate_of(session: Session, row: RequestRow) -> RequestRow | None:
    found = session.value(
        "SELECT id FROM privacy_request WHERE contact_id = ? AND kind = ? AND id <> ? AND requester = ?"
        f" AND {_OPEN} AND (received_at, id) < (?, ?) ORDER BY received_at, id LIMIT 1",
        (row.contact_id, row.kind, row.id, row.requester, row.received_at, row.id),
    )
    return None if found is None else request_row(session, PrivacyRequestId(found))


def _late_sends_of(session: Session, row: RequestRow) -> tuple[LateSend, ...]:
    """What Meta took after the person had asked to stop: it was on its way already."""
    if row.kind not in AT_ONCE:
        return ()
    until = row.closed_at or session.now()
    return tuple(
        late
        for late in sent_after_withdrawal(session, row.contact_id or "")
        if row.received_at <= late.accepted_at <= until
    )


def _sharing(session: Session, row: RequestRow) -> tuple[tuple[ContactId, str, str], ...]:
    rows = session.rows(
        "SELECT c.id, c.name, s.relation FROM conversation v"
        " JOIN (SELECT contact_point_id, contact_id, relation FROM shared_point"
        "  UNION SELECT id, contact_id, relation FROM contact_point) s ON s.contact_point_id = v.contact_point_id"
        " JOIN contact c ON c.id = s.contact_id WHERE v.id = ? AND c.id IS NOT ? AND c.erased_at IS NULL"
        " ORDER BY c.name, c.id",
        (row.conversation_id, row.contact_id),
    )
    return tuple((ContactId(id), str(name), str(relation)) for id, name, relation in rows)
