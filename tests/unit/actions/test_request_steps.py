"""The steps of a privacy request from its receipt to its end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import holds, request_steps, request_tasks, requests, settings
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.domain import agency
from sanjog_desktop.domain.clock import DAY, HOUR, StillClock
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StepRefused
from tests.helpers.request_walk import (
    asked,
    check_in_person,
    contact_of,
    detail,
    one,
    say,
    settle_tasks,
    state,
)
from tests.helpers.store import NOON, open_store

ASHA, RAVI = "Asha Namuna", "Ravi Namuna"
Desk = tuple[Database, StillClock]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_store(tmp_path) as (database, clock):
        clock.at = NOON + HOUR
        say(database, "Namaste", at=NOON)
        yield database, clock


@pytest.mark.promises("rights.access")
def test_an_access_request_from_receipt_to_answer(desk: Desk) -> None:
    db, _clock = desk
    id = asked(db, "access", at=NOON, staff=ASHA)
    assert detail(db, id).steps[:1] == ("start_check",)
    assert detail(db, id).methods == ("M1", "M2", "M3", "M4")
    check_in_person(db, id)
    assert state(db, id) == "ASSESSING" and detail(db, id).steps[:3] == ("approve", "refuse", "ask_info")
    db.write_sync(request_steps.approve, id, "full", staff=ASHA)
    assert detail(db, id).steps[0] == "execute"
    db.write_sync(request_steps.execute, id, staff=ASHA)
    with pytest.raises(StepRefused):
        db.write_sync(request_steps.finish_execution, id, staff=ASHA)
    db.write_sync(settle_tasks, id, "done", answer="todo")
    assert detail(db, id).steps[0] == "finish_execution"
    db.write_sync(request_steps.finish_execution, id, staff=ASHA)
    db.write_sync(request_steps.prove, id, staff=ASHA)
    assert detail(db, id).steps[0] == "deliver"
    with pytest.raises(UserError):
        db.write_sync(request_steps.close, id, staff=ASHA)
    db.write_sync(settle_tasks, id)
    assert detail(db, id).steps[0] == "close"
    assert db.write_sync(request_steps.close, id, staff=ASHA) == "CLOSED_FULFILLED"
    assert detail(db, id).steps == ("reopen",)
    moves = [(event.from_state, event.to_state) for event in detail(db, id).history if event.act == "moved"]
    assert moves[0] == ("RECEIVED", "VERIFYING") and moves[-1] == ("DELIVERING", "CLOSED_FULFILLED")
    assert one(db, "SELECT count(*) FROM audit WHERE action = 'request_move'")[0] == len(moves)


@pytest.mark.promises("rights.erasure")
def test_an_erasure_needs_two_people_and_a_day(desk: Desk) -> None:
    db, clock = desk
    id = asked(db, "erasure", at=NOON)
    check_in_person(db, id)
    db.write_sync(request_steps.approve, id, "full", staff=ASHA)
    assert detail(db, id).steps[0] == "second_approve"
    with pytest.raises(UserError, match="Two different people"):
        db.write_sync(request_steps.second_approve, id, staff=ASHA)
    with pytest.raises(UserError, match="Two different people"):
        db.write_sync(request_steps.execute, id, staff=ASHA)
    db.write_sync(request_steps.second_approve, id, staff=RAVI)
    assert "waive_cooling" in detail(db, id).steps
    with pytest.raises(StepRefused) as refused:
        db.write_sync(request_steps.execute, id, staff=ASHA)
    assert refused.value.reason == "cooling"
    clock.advance(DAY + 1)
    assert detail(db, id).steps[0] == "execute"
    db.write_sync(request_steps.execute, id, staff=ASHA)
    assert state(db, id) == "EXECUTING"
    places = {task.location.partition(":")[0] for task in detail(db, id).tasks}
    assert places >= {"device_cache", "attachments", "exports", "relay_queue", "meta_messages", "meta_media", "backup",
                      "paper", "answer"}  # fmt: skip


# Decisions ---------------------------------------------------------------------------------------------
def assessing(db: Database, kind: str, **more: Any) -> str:
    id = asked(db, kind, at=NOON, **more)
    check_in_person(db, id)
    assert state(db, id) == "ASSESSING"
    return id


def finish(db: Database, id: str, tasks: str = "verified", *, by: str = "print") -> str:
    """From EXECUTING to the end."""
    db.write_sync(settle_tasks, id, tasks, answer="todo")
    db.write_sync(request_steps.finish_execution, id, staff=ASHA)
    db.write_sync(request_steps.prove, id, staff=ASHA)
    db.write_sync(request_steps.deliver, id, by=by, staff=ASHA)
    return db.write_sync(request_steps.close, id, staff=ASHA)


@pytest.mark.promises("rights.erasure_conditions")
def test_a_refusal_has_coded_reasons_two_people_and_an_answer_that_names_the_remedies(desk: Desk) -> None:
    db, _clock = desk
    id = assessing(db, "access")
    for reasons, because in (((), ""), (("BECAUSE",), ""), (("OTHER",), " ")):
        with pytest.raises(UserError):
            db.write_sync(request_steps.refuse, id, staff=ASHA, reasons=reasons, because=because)
    with pytest.raises(UserError, match="not known"):
        db.write_sync(request_steps.refuse, id, staff=" ", reasons=("UNFOUNDED",))
    db.write_sync(request_steps.refuse, id, staff=ASHA, reasons=("EXCESSIVE", "UNFOUNDED", "EXCESSIVE"))
    assert detail(db, id).row.reason_codes == ("EXCESSIVE", "UNFOUNDED")
    with pytest.raises(UserError, match="Two different people"):
        db.write_sync(request_steps.second_approve, id, staff="asha namuna ")
    db.write_sync(request_steps.second_approve, id, staff=RAVI)
    assert state(db, id) == "DELIVERING"
    db.write_sync(request_steps.deliver, id, by="whatsapp", staff=ASHA)
    body = one(db, "SELECT body FROM message WHERE direction = 'out'")[0]
    assert "very often" in body and "no ground" in body and "Data Protection Board" in body
    db.write_sync(settle_tasks, id)
    assert db.write_sync(request_steps.close, id, staff=ASHA) == "CLOSED_REFUSED"


def test_a_part_needs_reasons_and_a_second_person_and_closes_in_part(desk: Desk) -> None:
    db, _clock = desk
    id = assessing(db, "access")
    with pytest.raises(UserError, match="reasons"):
        db.write_sync(request_steps.approve, id, "partial", staff=ASHA)
    db.write_sync(request_steps.approve, id, "partial", staff=ASHA, reasons=("RIGHTS_OF_OTHERS",))
    with pytest.raises(UserError, match="Two different people"):
        db.write_sync(request_steps.execute, id, staff=ASHA)
    with pytest.raises(StepRefused) as refused:
        db.write_sync(request_steps.move, id, "EXECUTING", staff=ASHA)
    assert refused.value.reason == "approval"
    db.write_sync(request_steps.second_approve, id, staff=RAVI)
    db.write_sync(request_steps.execute, id, staff=ASHA)
    assert finish(db, id) == "CLOSED_PARTIAL"


def test_a_decision_can_be_taken_back_before_anything_was_done(desk: Desk) -> None:
    db, _clock = desk
    id = assessing(db, "erasure")
    db.write_sync(request_steps.approve, id, "full", staff=ASHA)
    db.write_sync(request_steps.second_approve, id, staff=RAVI)
    db.write_sync(request_steps.reassess, id, staff=ASHA)
    row = detail(db, id).row
    assert (row.state, row.approved_by, row.second_approver, row.decision) == ("ASSESSING", "", "", "")


def test_the_second_person_must_hold_a_fitting_role(desk: Desk) -> None:
    db, _clock = desk
    staff = [
        {"name": ASHA, "role": "owner"},
        {"name": RAVI, "role": "counsellor"},
        {"name": "Ira", "role": "manager"},
    ]
    db.write_sync(settings.put, agency.SETTING, {"staff": staff})
    id = assessing(db, "erasure")
    db.write_sync(request_steps.approve, id, "full", staff=ASHA)
    for nobody in (RAVI, "Somebody"):
        with pytest.raises(UserError, match="may not be the second"):
            db.write_sync(request_steps.second_approve, id, staff=nobody)
    db.write_sync(request_steps.second_approve, id, staff="Ira")
    assert detail(db, id).row.second_approver == "Ira"


def test_the_cooling_off_can_be_waived_for_a_reason_only(desk: Desk) -> None:
    db, _clock = desk
    id = assessing(db, "erasure")
    db.write_sync(request_steps.approve, id, "full", staff=ASHA)
    db.write_sync(request_steps.second_approve, id, staff=RAVI)
    with pytest.raises(UserError, match="needs a reason"):
        db.write_sync(request_steps.waive_cooling, id, staff=ASHA, because="")
    db.write_sync(request_steps.waive_cooling, id, staff=ASHA, because="She asked for haste.")
    db.write_sync(request_steps.execute, id, staff=ASHA)
    assert state(db, id) == "EXECUTING"


def test_t12_a_processors_request_cannot_be_closed_without_the_agencys_decision(desk: Desk) -> None:
    db, _clock = desk
    id = assessing(db, "access", our_role="processor", subject_class="account_holder")
    assert detail(db, id).steps[0] == "forward" and "approve" not in detail(db, id).steps
    with pytest.raises(UserError, match="has not decided"):
        db.write_sync(request_steps.approve, id, "full", staff=ASHA)
    with pytest.raises(UserError, match="has not decided"):
        db.write_sync(request_steps.refuse, id, staff=ASHA, reasons=("UNFOUNDED",))
    for step in ("APPROVED", "REFUSING"):
        with pytest.raises(StepRefused) as refused:
            decision = "refuse" if step == "REFUSING" else "full"
            db.write_sync(
                lambda session, step=step, decision=decision: session.execute(
                    "UPDATE privacy_request SET state = ?, decision = ?, reason_codes = '[\"OTHER\"]'",
                    (step, decision),
                )
            )
        assert refused.value.reason == "agency"
    with pytest.raises(UserError, match="ours to decide"):
        db.write_sync(request_steps.forward, assessing(db, "erasure"), staff=ASHA)
    db.write_sync(request_steps.forward, id, staff=ASHA)
    assert detail(db, id).steps[0] == "record_agency_decision"
    with pytest.raises(UserError, match="reference"):
        db.write_sync(request_steps.record_agency_decision, id, "full", staff=ASHA, reference="")
    db.write_sync(
        request_steps.record_agency_decision, id, "full", staff=ASHA, reference="letter of 22 November"
    )
    with pytest.raises(UserError, match="decided otherwise"):
        db.write_sync(request_steps.refuse, id, staff=ASHA, reasons=("UNFOUNDED",))
    db.write_sync(request_steps.approve, id, "full", staff=ASHA)
    db.write_sync(request_steps.execute, id, staff=ASHA)
    assert finish(db, id) == "CLOSED_FULFILLED"


# Several at once -----------------------------------------------------------------------------------------
def test_one_message_with_two_requests_has_two_clocks_and_two_ends(desk: Desk) -> None:
    db, clock = desk
    say(db, "delete my data and stop messaging me", at=clock.at)
    first = one(db, "SELECT id FROM privacy_request ORDER BY rowid")[0]
    db.write_sync(requests.confirm_suspected, first, kind="erasure", staff=ASHA)
    both = [first, db.write_sync(requests.add_sibling, first, "opt_out", staff=ASHA)]
    erasure, stop = (detail(db, id) for id in both)
    assert (erasure.row.state, stop.row.state) == ("RECEIVED", "EXECUTING")
    assert erasure.row.received_at == stop.row.received_at == clock.at
    assert erasure.row.due_at > stop.row.due_at == clock.at
    assert [row.id for row in erasure.siblings] == [stop.row.id] and [row.id for row in stop.siblings] == [
        first
    ]
    assert stop.parent is not None and stop.parent.id == first
    assert one(db, "SELECT count(*) FROM suppression WHERE lifted_at IS NULL AND reason = 'stop'")[0] >= 1
    with pytest.raises(UserError):
        db.write_sync(requests.add_sibling, first, "erasure", staff=ASHA)
    with pytest.raises(UserError):
        db.write_sync(requests.add_sibling, first, "opt_out", staff=ASHA)
    assert one(db, "SELECT count(*) FROM privacy_request") == (2,)


def test_two_requests_the_detector_saw_in_one_message_are_confirmed_together(desk: Desk) -> None:
    db, clock = desk
    keys = db.write_sync(identity_keys)
    say(db, "ek baat", at=clock.at, name="both")
    conversation = one(db, "SELECT id, contact_id FROM conversation")
    for kind, parent in (("erasure", ""), ("access", "erasure")):
        db.write_sync(
            requests.open_from_message, keys, kind=kind, state="EXECUTING", contact_id=conversation[1],
            conversation_id=conversation[0], wamid="wamid.both", received_at=clock.at, phrase="p", language="en",
            parent_wamid_kind=parent,
        )  # fmt: skip
    first = one(db, "SELECT id FROM privacy_request WHERE kind = 'erasure' AND state = 'SUSPECTED'")[0]
    with pytest.raises(UserError, match="already"):
        db.write_sync(requests.confirm_suspected, first, kind="access", staff=ASHA)
    second = one(db, "SELECT id FROM privacy_request WHERE kind = 'access'")[0]
    for id in (first, second):
        db.write_sync(requests.confirm_suspected, id, staff=ASHA)
    both = [first, second, db.write_sync(requests.add_sibling, first, "rectification", staff=ASHA)]
    assert {detail(db, id).row.state for id in both} == {"RECEIVED"}
    assert {detail(db, id).row.parent_id for id in both[1:]} == {first}


def test_the_same_asked_twice_is_one_request_with_a_link(desk: Desk) -> None:
    db, clock = desk
    first = asked(db, "access", at=NOON)
    again = asked(db, "access", at=clock.at)
    other = asked(db, "erasure", at=clock.at)
    assert detail(db, first).duplicate is None
    found = detail(db, again)
    assert found.duplicate is not None and found.duplicate.id == first and "mark_duplicate" in found.steps
    with pytest.raises(UserError, match="something else"):
        db.write_sync(request_steps.mark_duplicate, other, first, staff=ASHA)
    db.write_sync(request_steps.mark_duplicate, again, first, staff=ASHA)
    closed = detail(db, again)
    assert closed.row.state == "CLOSED_DUPLICATE" and closed.parent is not None and closed.parent.id == first
    assert detail(db, first).siblings == ()
    db.write_sync(request_steps.withdraw_request, first, staff=ASHA)
    third = asked(db, "access", at=clock.at)
    with pytest.raises(UserError, match="not open"):
        db.write_sync(request_steps.mark_duplicate, third, first, staff=ASHA)


def test_an_erasure_waits_for_the_copy_the_person_also_asked_for(desk: Desk) -> None:
    db, _clock = desk
    copy = assessing(db, "access")
    id = assessing(db, "erasure")
    db.write_sync(request_steps.approve, id, "full", staff=ASHA, waive_cooling=True, because="Haste.")
    db.write_sync(request_steps.second_approve, id, staff=RAVI)
    with pytest.raises(UserError, match="copy of their data"):
        db.write_sync(request_steps.execute, id, staff=ASHA)
    db.write_sync(request_steps.approve, copy, "full", staff=ASHA)
    db.write_sync(request_steps.execute, copy, staff=ASHA)
    assert finish(db, copy) == "CLOSED_FULFILLED"
    db.write_sync(request_steps.execute, id, staff=ASHA)
    assert state(db, id) == "EXECUTING"


# Work ------------------------------------------------------------------------------------------------------
def test_work_that_could_not_be_reached_closes_in_part_and_comes_back(desk: Desk) -> None:
    db, _clock = desk
    id = assessing(db, "access")
    db.write_sync(request_steps.approve, id, "full", staff=ASHA)
    db.write_sync(request_steps.execute, id, staff=ASHA)
    assert finish(db, id, "unreachable") == "CLOSED_PARTIAL"
    db.write_sync(request_steps.reopen, id, staff=ASHA, because="The PC came back.")
    assert {task.state for task in detail(db, id).tasks} == {"todo"}
    db.write_sync(request_steps.assess, id, staff=ASHA)
    db.write_sync(request_steps.approve, id, "full", staff=ASHA)
    db.write_sync(request_steps.execute, id, staff=ASHA)
    assert finish(db, id) == "CLOSED_FULFILLED"


def test_a_proof_that_fails_sends_the_work_back(desk: Desk) -> None:
    db, _clock = desk
    id = assessing(db, "erasure")
    db.write_sync(request_steps.approve, id, "full", staff=ASHA, waive_cooling=True, because="Haste.")
    db.write_sync(request_steps.second_approve, id, staff=RAVI)
    db.write_sync(request_steps.execute, id, staff=ASHA)
    db.write_sync(settle_tasks, id, "done", answer="todo")
    db.write_sync(request_steps.finish_execution, id, staff=ASHA)
    with pytest.raises(UserError, match="not been proved"):
        db.write_sync(request_steps.prove, id, staff=ASHA)
    cache = next(task for task in detail(db, id).tasks if task.location.startswith("device_cache"))
    db.write_sync(request_tasks.set_task, cache.id, "failed", note="bytes found")
    db.write_sync(request_steps.run_again, id, staff=ASHA, because="bytes found")
    assert state(db, id) == "EXECUTING"
    assert {task.state for task in detail(db, id).tasks if task.id == cache.id} == {"todo"}


def test_a_request_can_be_taken_back_until_it_is_carried_out(desk: Desk) -> None:
    db, _clock = desk
    for reach in ("RECEIVED", "ASSESSING", "APPROVED"):
        id = asked(db, "rectification", at=NOON) if reach == "RECEIVED" else assessing(db, "rectification")
        if reach == "APPROVED":
            db.write_sync(request_steps.approve, id, "full", staff=ASHA)
        assert state(db, id) == reach and "withdraw_request" in detail(db, id).steps
        db.write_sync(request_steps.withdraw_request, id, staff=ASHA)
        assert state(db, id) == "CLOSED_WITHDRAWN"
    id = assessing(db, "access")
    db.write_sync(request_steps.approve, id, "full", staff=ASHA)
    db.write_sync(request_steps.execute, id, staff=ASHA)
    assert "withdraw_request" not in detail(db, id).steps
    with pytest.raises(StepRefused):
        db.write_sync(request_steps.withdraw_request, id, staff=ASHA)


def test_a_restriction_an_objection_and_a_nominee_take_effect_at_once(desk: Desk) -> None:
    db, _clock = desk
    for kind, scope in (("nomination", {"nominee": "Kavita Namuna"}), ("objection", {}), ("restriction", {})):
        id = assessing(db, kind, scope=scope)
        db.write_sync(request_steps.approve, id, "full", staff=ASHA)
        db.write_sync(request_steps.execute, id, staff=ASHA)
        (here,) = [task for task in detail(db, id).tasks if task.location.startswith("device_cache")]
        assert here.state == "done"
        assert finish(db, id) == "CLOSED_FULFILLED"
    assert one(db, "SELECT nominee, restricted FROM contact") == ("Kavita Namuna", 1)
    assert one(db, "SELECT count(*) FROM consent WHERE act = 'withdraw' AND purpose = 'marketing'")[0] == 1
    unnamed = assessing(db, "nomination")
    db.write_sync(request_steps.approve, unnamed, "full", staff=ASHA)
    with pytest.raises(UserError, match="whom the person names"):
        db.write_sync(request_steps.execute, unnamed, staff=ASHA)
    db.write_sync(requests.set_scope, unnamed, {"nominee": "Mohan Namuna"}, staff=ASHA)
    db.write_sync(request_steps.execute, unnamed, staff=ASHA)


# Holds -----------------------------------------------------------------------------------------------------
@pytest.mark.promises("rights.erasure_conditions")
def test_a_hold_blocks_the_work_in_its_scope_and_lets_a_part_through(desk: Desk) -> None:
    db, clock = desk
    contact = contact_of(db)
    order = {"reason": "litigation", "authority_ref": "CS 12/2026", "review_at": clock.at + 90 * DAY}
    with pytest.raises(UserError, match="reference"):
        db.write_sync(
            holds.place_hold, contact, scope="all", **{**order, "authority_ref": " "}, staff=ASHA, second=RAVI
        )
    with pytest.raises(UserError, match="Two different people"):
        db.write_sync(holds.place_hold, contact, scope="all", **order, staff=ASHA, second=ASHA)
    with pytest.raises(UserError, match="lie ahead"):
        db.write_sync(
            holds.place_hold, contact, scope="all", **{**order, "review_at": 1}, staff=ASHA, second=RAVI
        )
    hold = db.write_sync(holds.place_hold, contact, scope="media", **order, staff=ASHA, second=RAVI)
    id = assessing(db, "erasure")
    assert detail(db, id).holds[0].id == hold
    with pytest.raises(UserError, match="legal hold"):
        db.write_sync(request_steps.approve, id, "full", staff=ASHA)
    db.write_sync(request_steps.approve, id, "partial", staff=ASHA, reasons=("LEGAL_CLAIMS",))
    blocked = {task.location.partition(":")[0] for task in detail(db, id).tasks if task.state == "blocked"}
    assert blocked == {"attachments", "meta_media"}
    files = next(task for task in detail(db, id).tasks if task.location.startswith("attachments"))
    with pytest.raises(UserError, match="legal hold"):
        db.write_sync(request_tasks.set_task, files.id, "done")
    everything = db.write_sync(holds.place_hold, contact, scope="all", **order, staff=ASHA, second=RAVI)
    assert {t.state for t in detail(db, id).tasks if t.action == "erase"} == {"blocked"}
    db.write_sync(holds.lift_hold, everything, staff=ASHA)
    blocked = {task.location.partition(":")[0] for task in detail(db, id).tasks if task.state == "blocked"}
    assert blocked == {"attachments", "meta_media"}
    db.write_sync(holds.lift_hold, hold, staff=ASHA)
    assert "blocked" not in {task.state for task in detail(db, id).tasks}
    with pytest.raises(UserError, match="lifted already"):
        db.write_sync(holds.lift_hold, hold, staff=ASHA)


def test_every_step_is_in_the_history_the_journal_and_the_audit_log(desk: Desk) -> None:
    db, _clock = desk
    id = assessing(db, "access")
    db.write_sync(request_steps.approve, id, "full", staff=ASHA)
    actors = {event.actor for event in detail(db, id).history if event.act == "moved"}
    assert actors == {ASHA}
    moves = sum(event.act == "moved" for event in detail(db, id).history)
    assert one(db, "SELECT count(*) FROM journal WHERE kind = 'request' AND act = 'move'") == (moves,)
    assert one(db, "SELECT count(*) FROM audit WHERE action = 'request_move'") == (moves,)
