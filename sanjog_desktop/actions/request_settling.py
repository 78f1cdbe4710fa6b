"""What moves by itself in the queue, called again and again: a stop runs through to its end, a receipt is
acknowledged in time, an answer that reached WhatsApp counts, a question nobody answered ends.

Every part may be repeated without doing anything twice.
"""

from __future__ import annotations

from typing import Final

from sanjog_desktop.actions import (
    answers,
    correction_notices,
    request_checks,
    request_execution,
    request_record,
    request_steps,
    request_tasks,
    settings,
)
from sanjog_desktop.actions.request_record import Record
from sanjog_desktop.domain.clock import HOUR
from sanjog_desktop.domain.deadlines import PAUSE_CAP
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.requests import ACKNOWLEDGE_WITHIN
from sanjog_desktop.store.session import Session

#: Setting: whether a receipt is acknowledged by itself when staff have not done so after an hour.
ACKNOWLEDGE: Final = "acknowledge_by_itself"
_ACKNOWLEDGE_AFTER: Final = HOUR
#: A job of the store stays short; the caller comes again while there is something to do.
_AT_A_TIME: Final = 4
_LOOKED_AT: Final = 200
_AT_ONCE: Final = "('opt_out','withdraw_consent')"
_CONFIRMED_BEFORE: Final = "Confirmed once already."
_NO_WAY: Final = "The chat was not open for a confirmation."
_TOLD: Final = "Told where they asked."


def settle(session: Session) -> int:
    """Let every request go as far as it goes by itself; returns how many steps were taken."""
    taken = _note_delivered(session)
    taken += correction_notices.settle_notices(session)
    taken += _run_stops(session)
    taken += _acknowledge(session)
    taken += _give_up_waiting(session)
    return taken


def _run_stops(session: Session) -> int:
    """Opt-outs and withdrawals: nothing left queued, confirmed once, closed."""
    taken = ran = 0
    for (id,) in session.rows(
        # Not those whose confirmation is on its way: however many wait for Meta, none behind them waits for them.
        f"SELECT r.id FROM privacy_request r WHERE r.kind IN {_AT_ONCE} AND (r.state IN ('EXECUTING','PROVING')"
        " OR (r.state = 'DELIVERING' AND EXISTS (SELECT 1 FROM request_task k WHERE k.request_id = r.id"
        " AND k.action = 'answer' AND k.state IN ('verified','na','failed')))) ORDER BY r.received_at, r.id LIMIT ?",
        (_LOOKED_AT,),
    ):
        steps = _run_stop(session, request_record.read(session, id))
        taken += steps
        ran += steps > 0
        if ran >= _AT_A_TIME:
            break
    return taken


def _run_stop(session: Session, record: Record) -> int:
    taken = 0
    if record.state == "EXECUTING":
        if record.contact_id is None or request_execution.still_going(session, record):
            return 0
        request_tasks.plan_tasks(session, record.id)
        for id, counts in request_execution.stop_proof(session, record):
            request_tasks.set_task(session, id, "verified", counts=counts)
        request_steps.finish_execution(session, record.id)
        taken += 1
    if request_record.read(session, record.id).state == "PROVING":
        request_steps.prove(session, record.id)
        _confirm_stop(session, record)
        taken += 1
    answer = request_tasks.task_id(session, record.id, request_tasks.ANSWER)
    state = session.value("SELECT state FROM request_task WHERE id = ?", (answer,))
    if answer is not None and state == "failed":
        request_tasks.set_task(session, answer, "na", note=_NO_WAY)
        state = "na"
    if state in ("verified", "na"):
        request_steps.close(session, record.id)
        taken += 1
    return taken


def _confirm_stop(session: Session, record: Record) -> None:
    """One neutral confirmation and no more: not again for a second STOP, not to a closed chat."""
    answer = request_tasks.add_task(session, record.id, request_tasks.ANSWER, "answer")
    if _confirmed_before(session, record):
        request_tasks.set_task(session, answer, "na", note=_CONFIRMED_BEFORE)
        return
    draft = answers.draft_answer(session, record.id)
    if draft.via == "window":
        try:
            answers.send_answer(session, record.id, by="whatsapp")
        except UserError:  # the gate has the last word; the stop itself stands
            request_tasks.set_task(session, answer, "na", note=_NO_WAY)
        return
    told = record.channel not in ("whatsapp", "chat", "meta")
    request_tasks.set_task(session, answer, "na", note=_TOLD if told else _NO_WAY)


def _confirmed_before(session: Session, record: Record) -> bool:
    """Whether an earlier stop of this person was confirmed and they have agreed to nothing since."""
    return (
        session.one(
            "SELECT 1 FROM privacy_request r JOIN request_task k ON k.request_id = r.id AND k.action = 'answer'"
            f" WHERE r.contact_id = ?1 AND r.id <> ?2 AND r.kind IN {_AT_ONCE} AND (r.kind = 'opt_out' OR r.kind = ?3)"
            " AND k.state IN ('done','verified') AND k.changed_at > coalesce((SELECT max(c.recorded_at) FROM consent c"
            " WHERE c.contact_id = ?1 AND c.act = 'grant'), 0)",
            (record.contact_id, record.id, record.kind),
        )
        is not None
    )


def _note_delivered(session: Session) -> int:
    """Answers that Meta has taken are verified; those that could not go are to be given another way."""
    taken = 0
    for id, state in session.rows(
        "SELECT k.id, o.state FROM request_task k JOIN privacy_request r ON r.id = k.request_id"
        " LEFT JOIN outbox o ON o.client_ref = json_extract(k.proof, '$.client_ref')"
        " WHERE r.state = 'DELIVERING' AND k.action = 'answer' AND k.state = 'done'"
        " AND (o.state IS NULL OR o.state IN ('accepted','failed','cancelled')) LIMIT ?",
        (_AT_A_TIME,),
    ):
        if state == "accepted":
            request_tasks.set_task(session, id, "verified")
        else:
            request_tasks.set_task(
                session, id, "failed", note="It did not reach WhatsApp: answer another way."
            )
        taken += 1
    return taken


def _acknowledge(session: Session) -> int:
    """A request staff have not acknowledged after an hour is acknowledged in the chat it came by, if that is open."""
    if not settings.get(session, ACKNOWLEDGE, True):
        return 0
    now, taken = session.now(), 0
    for (id,) in session.rows(
        "SELECT id FROM privacy_request r WHERE state NOT LIKE 'CLOSED%' AND state NOT IN ('SUSPECTED','DELIVERING')"
        f" AND kind NOT IN {_AT_ONCE} AND requester = 'self' AND acknowledged_at IS NULL AND closed_at IS NULL"
        " AND received_at BETWEEN ?1 AND ?2 AND (EXISTS (SELECT 1 FROM conversation v WHERE v.contact_id = r.contact_id"
        " AND v.window_until > ?3) OR EXISTS (SELECT 1 FROM template t WHERE t.name = 'privacy_acknowledgement'"
        " AND t.status = 'APPROVED')) ORDER BY received_at, id LIMIT ?4",
        (now - ACKNOWLEDGE_WITHIN, now - _ACKNOWLEDGE_AFTER, now, _AT_A_TIME),
    ):
        if not answers.draft_answer(session, id, "acknowledgement").via:
            continue
        try:
            answers.send_answer(session, id, "acknowledgement", by="whatsapp")
        except UserError:  # the gate has the last word; staff see it in the due list
            continue
        taken += 1
    return taken


def _give_up_waiting(session: Session) -> int:
    """After 30 days without a word: no proof of who asks closes the request, no clarification lets it go on."""
    now, taken = session.now(), 0
    for id, reason in session.rows(
        "SELECT r.id, p.reason FROM request_pause p JOIN privacy_request r ON r.id = p.request_id"
        " WHERE p.resumed_at IS NULL AND p.asked_at <= ? AND r.state = 'NEEDS_INFO' ORDER BY p.asked_at LIMIT ?",
        (now - PAUSE_CAP, _AT_A_TIME),
    ):
        if reason == "identity":
            request_steps.fail_check(session, id, staff="")
            if answers.draft_answer(session, id, "unverified").via:
                answers.send_answer(session, id, "unverified", by="whatsapp")
        else:
            request_checks.go_on(session, id)
        taken += 1
    for id, request_id in session.rows(
        "SELECT id, request_id FROM request_check WHERE result = 'asked' AND until_at < ? LIMIT ?",
        (now, _AT_A_TIME),
    ):
        session.execute("UPDATE request_check SET result = 'failed', answered_at = ? WHERE id = ?", (now, id))
        request_record.event(session, request_id, "check", "expired", after="failed")
        taken += 1
    return taken


def is_waiting(session: Session) -> bool:
    """Whether an answer or a stop waits for word of a message on its way."""
    return (
        session.one(
            "SELECT 1 FROM privacy_request r WHERE r.state IN ('EXECUTING','DELIVERING') AND (r.kind IN"
            f" {_AT_ONCE} OR EXISTS (SELECT 1 FROM request_task k WHERE k.request_id = r.id AND k.action = 'answer'"
            " AND k.state = 'done')) LIMIT 1"
        )
        is not None
    )
