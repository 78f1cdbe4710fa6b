"""Every step of a privacy request, one function a step. The database refuses what is not legal.

``staff`` is the name of the person who takes the step; where two people must approve, it may not be empty.
"""

from __future__ import annotations

from collections.abc import Sequence

from sanjog_desktop.actions import (
    answers,
    request_checks,
    request_clock,
    request_execution,
    request_record,
    request_tasks,
)
from sanjog_desktop.actions import request_rules as rules
from sanjog_desktop.actions.approvals import check_second
from sanjog_desktop.actions.messages import Queued
from sanjog_desktop.actions.request_checks import Asked
from sanjog_desktop.actions.request_record import expect, read, write_down
from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.requests import AT_ONCE, COOLING_OFF, TASK_SETTLED, is_closed, needs_second
from sanjog_desktop.store.session import Session


def move(session: Session, request_id: str, to_state: str, *, staff: str, because: str = "") -> None:
    """Take a request to another state by hand. Raises :class:`StepRefused` when the step is not legal."""
    read(session, request_id)
    request_record.move(session, request_id, to_state, staff=staff, because=because)


# Checking who asks -----------------------------------------------------------------------------------
def start_check(session: Session, request_id: str, *, staff: str = "") -> str:
    """Begin: to the check of who asks, or past it where none is needed. Returns the new state."""
    record = read(session, request_id)
    expect(record, "RECEIVED")
    is_needed = bool(request_checks.needed(session, request_id).missing)
    to_state = "VERIFYING" if is_needed else "ASSESSING"
    request_record.move(session, request_id, to_state, staff=staff)
    return to_state


def pass_check(session: Session, request_id: str, *, staff: str = "") -> None:
    """The check is done: on to the assessment. Raises :class:`UserError` while something is missing."""
    expect(read(session, request_id), "VERIFYING", "NEEDS_INFO")
    request_checks.require(session, request_id)
    request_clock.resume(session, request_id, staff=staff)
    request_record.move(session, request_id, "ASSESSING", staff=staff)


def fail_check(session: Session, request_id: str, *, staff: str, because: str = "ID_FAILED") -> None:
    """Who asks could not be made sure of: the request is closed as unverified."""
    expect(read(session, request_id), "VERIFYING", "NEEDS_INFO")
    request_clock.resume(session, request_id, staff=staff)
    request_record.move(
        session,
        request_id,
        "CLOSED_UNVERIFIED",
        staff=staff,
        because=because,
        outcome="ID_FAILED",
        reason_codes=rules.codes(("ID_FAILED",)),
    )


def ask_identity(session: Session, request_id: str, *, staff: str, by: str = "whatsapp") -> Asked:
    """Ask for the one-time phrase and let the question go to the person in the same step."""
    asked = request_checks.ask_phrase(session, request_id, staff=staff)
    answers.send_answer(session, request_id, "ask_identity", by=by, phrase=asked.secret, staff=staff)
    return asked


def ask_info(session: Session, request_id: str, *, staff: str, reason: str = "clarification") -> str:
    """Ask the person for more (``reason`` identity or clarification). Returns why the clock runs on, or ``""``."""
    expect(read(session, request_id), "VERIFYING", "ASSESSING")
    why_not = request_clock.pause(session, request_id, reason, staff=staff)
    request_record.move(session, request_id, "NEEDS_INFO", staff=staff, because=reason)
    return why_not


def note_reply(session: Session, request_id: str, *, staff: str = "", at: int | None = None) -> str:
    """The person has answered: the clock runs again and the request goes on. Returns the new state."""
    expect(read(session, request_id), "NEEDS_INFO")
    return request_checks.go_on(session, request_id, at=at, staff=staff)


# Deciding --------------------------------------------------------------------------------------------
def forward(session: Session, request_id: str, *, staff: str, because: str = "") -> None:
    """Hand a request about data we only process to the agency that decides."""
    record = read(session, request_id)
    expect(record, "ASSESSING")
    if record.our_role != "processor":
        raise UserError("This request is ours to decide.", "Only requests about others' data are forwarded.")
    request_record.move(session, request_id, "FORWARDED", staff=staff, because=because)


def record_agency_decision(
    session: Session, request_id: str, decision: str, *, staff: str, reference: str
) -> None:
    """What the responsible agency decided (full, partial or refuse), and where that is written (``reference``)."""
    expect(read(session, request_id), "FORWARDED")
    if decision not in ("full", "partial", "refuse"):
        raise UserError("The decision is to do it, to do a part of it, or to refuse.")
    if not reference.strip():
        raise UserError("The agency's decision needs a reference.", "Write down their letter, mail or call.")
    request_record.move(
        session, request_id, "ASSESSING", staff=staff, agency_decision=f"{decision}: {reference.strip()}"
    )


def approve(
    session: Session,
    request_id: str,
    decision: str = "full",
    *,
    staff: str,
    reasons: Sequence[str] = (),
    because: str = "",
    waive_cooling: bool = False,
) -> None:
    """Approve the request in full, or in part for coded ``reasons``; its tasks are planned.

    An erasure cools off for a day, unless ``waive_cooling`` with a reason in ``because``.
    """
    record = read(session, request_id)
    expect(record, "ASSESSING")
    rules.named(staff)
    if decision not in ("full", "partial"):
        raise UserError("The decision is to do it, to do a part of it, or to refuse.")
    rules.agrees(record, decision)
    codes = rules.checked_reasons(reasons, because) if decision == "partial" else ()
    if record.kind == "erasure" and decision == "full" and rules.is_held(session, record):
        raise UserError(
            "A legal hold stands on this person's data, so only a part can be erased.",
            "Approve a part and give the reason, or lift the hold first.",
        )
    if waive_cooling and not because.strip():
        raise UserError("To waive the waiting time needs a reason.", "Write it in one sentence.")
    cools = record.kind == "erasure" and not waive_cooling
    request_record.move(
        session,
        request_id,
        "APPROVED",
        staff=staff,
        because=because,
        decision=decision,
        reason_codes=rules.codes(codes),
        approved_by=staff,
        second_approver="",
        execute_after=session.now() + COOLING_OFF if cools else None,
    )
    request_tasks.plan_tasks(session, request_id)


def refuse(
    session: Session, request_id: str, *, staff: str, reasons: Sequence[str], because: str = ""
) -> None:
    """Refuse the request for coded ``reasons``; a second person must agree before the person is told."""
    record = read(session, request_id)
    expect(record, "ASSESSING")
    rules.named(staff)
    rules.agrees(record, "refuse")
    codes = rules.checked_reasons(reasons, because)
    request_record.move(
        session,
        request_id,
        "REFUSING",
        staff=staff,
        because=because,
        decision="refuse",
        reason_codes=rules.codes(codes),
        approved_by=staff,
        second_approver="",
    )


def second_approve(session: Session, request_id: str, *, staff: str) -> None:
    """The second person agrees: an erasure or a part may begin, a refusal goes out."""
    record = read(session, request_id)
    expect(record, "APPROVED", "REFUSING")
    if not needs_second(record.kind, record.decision):
        raise UserError("This request needs no second approval.")
    check_second(session, record.approved_by, staff)
    request_record.keep(session, request_id, staff, second_approver=staff)
    request_record.event(session, request_id, "second", record.decision, staff=staff)
    write_down(session, request_id, "second", {"decision": record.decision}, staff)
    if record.state == "REFUSING":
        request_tasks.add_task(session, request_id, request_tasks.ANSWER, "answer")
        request_record.move(session, request_id, "DELIVERING", staff=staff)


def waive_cooling(session: Session, request_id: str, *, staff: str, because: str) -> None:
    """An approved erasure need not wait the day, for a reason (the person asked for haste)."""
    expect(read(session, request_id), "APPROVED")
    if not because.strip():
        raise UserError("To waive the waiting time needs a reason.", "Write it in one sentence.")
    request_record.keep(session, request_id, staff, execute_after=session.now())
    request_record.event(session, request_id, "waived", because.strip(), staff=staff)
    write_down(session, request_id, "waive", {"because": because.strip()}, staff)


def reassess(session: Session, request_id: str, *, staff: str, because: str = "") -> None:
    """Take a decision back before anything was done on it."""
    expect(read(session, request_id), "APPROVED", "REFUSING")
    request_record.move(
        session,
        request_id,
        "ASSESSING",
        staff=staff,
        because=because,
        decision="",
        reason_codes="[]",
        approved_by="",
        second_approver="",
        execute_after=None,
    )


def extend(session: Session, request_id: str, because: str, *, staff: str, tell_by: str = "") -> Instant:
    """Take the one extension (:func:`request_clock.extend`) and tell the person why, ``tell_by`` one of the ways."""
    new_due = request_clock.extend(session, request_id, because, staff=staff)
    if tell_by:
        answers.send_answer(session, request_id, "extension", by=tell_by, because=because, staff=staff)
    return new_due


def acknowledge(
    session: Session, request_id: str, *, by: str, staff: str = "", text: str = ""
) -> Queued | None:
    """Tell the person that the request came in and who answers for their data."""
    record = read(session, request_id)
    if is_closed(record.state) or record.state == "SUSPECTED":
        raise UserError("This request cannot take that step now.")
    return answers.send_answer(session, request_id, "acknowledgement", by=by, text=text, staff=staff)


# Carrying out ----------------------------------------------------------------------------------------
def execute(session: Session, request_id: str, *, staff: str) -> None:
    """Begin to carry out what was approved; what can be done at once is done here."""
    record = read(session, request_id)
    expect(record, "APPROVED", "RECEIVED")
    if record.state == "RECEIVED" and record.kind not in AT_ONCE:
        expect(record, "APPROVED")
    if needs_second(record.kind, record.decision) and record.state == "APPROVED":
        check_second(session, record.approved_by, record.second_approver)
    if record.kind == "erasure":
        rules.nothing_else_open(session, record)
    request_tasks.plan_tasks(session, request_id)
    request_record.move(session, request_id, "EXECUTING", staff=staff)
    request_execution.begin(session, request_record.read(session, request_id), staff=staff)


def finish_execution(session: Session, request_id: str, *, staff: str = "") -> None:
    """All the work is done or cannot be: to the proof. The database refuses while a task is open."""
    expect(read(session, request_id), "EXECUTING")
    request_record.move(session, request_id, "PROVING", staff=staff)


def run_again(session: Session, request_id: str, *, staff: str = "", because: str = "") -> None:
    """The proof failed or a place could not be reached: back to the work."""
    expect(read(session, request_id), "PROVING")
    request_record.move(session, request_id, "EXECUTING", staff=staff, because=because)
    request_tasks.retry_tasks(session, request_id, staff=staff)


def prove(session: Session, request_id: str, *, staff: str = "") -> None:
    """The proof holds. Work that needs no scan counts as verified by whoever takes this step.

    An erasure is never proved by word: its tasks must have been verified by the scan.
    """
    record = read(session, request_id)
    expect(record, "PROVING")
    done = session.rows(
        "SELECT id, location, action FROM request_task WHERE request_id = ? AND state = 'done' AND action <> 'answer'",
        (request_id,),
    )
    for id, location, action in done:
        if action == "erase" and location.partition(":")[0] in ("device_cache", "attachments", "exports"):
            raise UserError(
                "The erasure on this PC has not been proved yet.", "It is proved by scanning what is left."
            )
        request_tasks.set_task(session, id, "verified", staff=staff)
    request_tasks.add_task(session, request_id, request_tasks.ANSWER, "answer")
    request_record.move(session, request_id, "DELIVERING", staff=staff)


def retry_tasks(session: Session, request_id: str, *, staff: str = "") -> int:
    """Try failed and unreachable tasks again; returns how many."""
    expect(read(session, request_id), "EXECUTING", "PROVING")
    return request_tasks.retry_tasks(session, request_id, staff=staff)


def deliver(
    session: Session,
    request_id: str,
    *,
    by: str,
    staff: str = "",
    text: str = "",
    attachment_id: str | None = None,
    because: str = "",
) -> Queued | None:
    """Let the final answer go: fulfilled, in part or refused. See :func:`answers.send_answer`."""
    expect(read(session, request_id), "DELIVERING")
    return answers.send_answer(
        session, request_id, by=by, staff=staff, text=text, attachment_id=attachment_id, because=because
    )


# Closing ---------------------------------------------------------------------------------------------
def close(session: Session, request_id: str, *, staff: str = "") -> str:
    """Close an answered request: fulfilled, in part or refused, as decided and done. Returns the state."""
    record = read(session, request_id)
    expect(record, "DELIVERING")
    answered = session.value(
        "SELECT state FROM request_task WHERE request_id = ? AND action = 'answer'", (request_id,)
    )
    if answered not in TASK_SETTLED:
        raise UserError("The person has not been answered yet.", "Send, hand over or print the answer first.")
    open_left = session.value(
        "SELECT count(*) FROM request_task WHERE request_id = ? AND state NOT IN ('verified','na')",
        (request_id,),
    )
    if record.decision == "refuse":
        to_state = "CLOSED_REFUSED"
    elif record.decision == "partial" or open_left:
        to_state = "CLOSED_PARTIAL"
    else:
        to_state = "CLOSED_FULFILLED"
    request_record.move(
        session, request_id, to_state, staff=staff, outcome=to_state.removeprefix("CLOSED_").lower()
    )
    return to_state


def withdraw_request(session: Session, request_id: str, *, staff: str, because: str = "") -> None:
    """The person takes the request back. Not possible once it is being carried out."""
    read(session, request_id)
    request_clock.resume(session, request_id, staff=staff)
    request_record.move(
        session, request_id, "CLOSED_WITHDRAWN", staff=staff, because=because, outcome="withdrawn"
    )


def mark_duplicate(session: Session, request_id: str, of: str, *, staff: str) -> None:
    """The same was asked before and is still open: close this one with a link to the other."""
    record, other = read(session, request_id), read(session, of)
    expect(record, "RECEIVED")
    if other.id == record.id or other.kind != record.kind or other.contact_id != record.contact_id:
        raise UserError("The other request is about something else.", "Only the same request is a duplicate.")
    if is_closed(other.state) or other.state == "SUSPECTED":
        raise UserError("The other request is not open.", "Take this one up instead.")
    request_record.move(
        session,
        request_id,
        "CLOSED_DUPLICATE",
        staff=staff,
        because=other.ref,
        parent_id=of,
        outcome="duplicate",
    )


def reopen(session: Session, request_id: str, *, staff: str = "", because: str) -> None:
    """Open a closed request again, with a new clock: a complaint, an appeal, or a PC that came back."""
    record = read(session, request_id)
    if not is_closed(record.state):
        raise UserError("This request is open.")
    if not because.strip():
        raise UserError("To open a request again needs a reason.", "Write it in one sentence.")
    request_record.move(
        session,
        request_id,
        "REOPENED",
        staff=staff,
        because=because,
        decision="",
        reason_codes="[]",
        agency_decision="",
        approved_by="",
        second_approver="",
        execute_after=None,
        outcome="",
        closed_at=None,
    )
    request_tasks.retry_tasks(session, request_id, staff=staff)
    answer = request_tasks.task_id(session, request_id, request_tasks.ANSWER)
    if answer is not None:
        request_tasks.set_task(session, answer, "todo", staff=staff)
    request_clock.restart(session, record, staff=staff)


def assess(session: Session, request_id: str, *, staff: str = "") -> None:
    """Take up a reopened request; who asks must have been checked."""
    expect(read(session, request_id), "REOPENED")
    request_checks.require(session, request_id)
    request_record.move(session, request_id, "ASSESSING", staff=staff)
