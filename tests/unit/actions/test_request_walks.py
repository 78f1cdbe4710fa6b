"""Whatever steps are tried in whatever order: no way leaves the state machine, closes unfinished work as fulfilled,
or moves a due date without a word in the history."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sanjog_desktop.actions import (
    holds,
    outbox,
    request_checks,
    request_settling,
    request_steps,
    request_tasks,
)
from sanjog_desktop.domain.clock import DAY, HOUR, StillClock
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.requests import KINDS, STATES, TASK_STATES, leads_to
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.privacy_rows import RequestDetail
from tests.helpers.request_walk import asked, contact_of, detail, one, say
from tests.helpers.store import NOON, open_store

PEOPLE = ("Asha Namuna", "Ravi Namuna", "")
PHONES = ("919999900001", "4915112345678")
CHECKED_KINDS = ("access", "erasure", "access", "rectification")
REASONS = ("UNFOUNDED", "LEGAL_CLAIMS", "OTHER", "NONSENSE")

word = st.tuples(st.integers(0, 29), st.integers(0, 2**16))
Act = Callable[[Database, StillClock, str, int], Any]


def _step(name: str, **given: Any) -> Act:
    def act(db: Database, _clock: StillClock, id: str, seed: int) -> Any:
        staff = PEOPLE[seed % 3]
        return db.write_sync(getattr(request_steps, name), id, staff=staff, **given)

    return act


def _reasons(seed: int) -> list[str]:
    return [REASONS[seed % 4]] if seed % 5 else []


def _task(db: Database, _clock: StillClock, id: str, seed: int) -> Any:
    tasks = detail(db, id).tasks
    if tasks:
        task = tasks[seed % len(tasks)]
        db.write_sync(request_tasks.set_task, task.id, TASK_STATES[seed // 7 % len(TASK_STATES)])


def _all_tasks(db: Database, _clock: StillClock, id: str, seed: int) -> Any:
    for task in detail(db, id).tasks:
        if task.state != "blocked" and task.action != "answer":
            db.write_sync(request_tasks.set_task, task.id, ("verified", "done", "unreachable")[seed % 3])


def _phrase(db: Database, clock: StillClock, id: str, seed: int) -> Any:
    question = db.write_sync(request_steps.ask_identity, id, staff=PEOPLE[0])
    clock.advance(seed % (2 * DAY))
    phone = one(db, "SELECT p.phone FROM contact_point p JOIN privacy_request r ON r.contact_id = p.contact_id"
                " WHERE r.id = ?", id)[0]  # fmt: skip
    say(db, question.secret if seed % 3 else "kyu?", at=clock.at, phone=phone)


def _settle(db: Database, _clock: StillClock, _id: str, seed: int) -> Any:
    db.write_sync(request_settling.settle)
    for claimed in db.write_sync(outbox.claim_due, 3):
        if seed % 4:
            db.write_sync(outbox.record_accepted, claimed.client_ref, f"wamid.{claimed.client_ref}")
        else:
            db.write_sync(outbox.record_refused, claimed.client_ref, code=131026, text="not on WhatsApp")


def _hold(db: Database, clock: StillClock, id: str, seed: int) -> Any:
    found = detail(db, id)
    standing = [hold.id for hold in found.holds if hold.lifted_at is None]
    if standing:
        return db.write_sync(holds.lift_hold, standing[0], staff=PEOPLE[0])
    return db.write_sync(
        holds.place_hold, found.row.contact_id or "", scope=("all", "media", "messages")[seed % 3], reason="litigation",
        authority_ref="CS 1", review_at=clock.at + DAY, staff=PEOPLE[0], second=PEOPLE[1],
    )  # fmt: skip


def _say(db: Database, clock: StillClock, _id: str, seed: int) -> Any:
    say(
        db,
        ("haan", "STOP", "please delete my data", "NEEM 1234")[seed % 4],
        at=clock.at,
        phone=PHONES[seed % 2],
    )


def _wait(_db: Database, clock: StillClock, _id: str, seed: int) -> Any:
    clock.advance((HOUR, DAY, 4 * DAY, 16 * DAY, 31 * DAY)[seed % 5])


ACTS: tuple[Act, ...] = (
    _step("start_check"),
    _phrase,
    lambda db, _clock, id, seed: db.write_sync(
        request_checks.record_check, id, ("M3", "M4", "M5")[seed % 3], bool(seed % 4),
        evidence={"facts": ["city", "gotra"], "paper": "passport", "authority": "letter"}, staff=PEOPLE[0],
    ),
    _step("pass_check"),
    _step("fail_check"),
    _step("ask_info"),
    _step("note_reply"),
    _step("forward"),
    lambda db, _clock, id, seed: db.write_sync(
        request_steps.record_agency_decision, id, ("full", "partial", "refuse")[seed % 3], staff=PEOPLE[0],
        reference="letter",
    ),
    lambda db, _clock, id, seed: db.write_sync(
        request_steps.approve, id, ("full", "partial")[seed % 2], staff=PEOPLE[seed % 3], reasons=_reasons(seed),
        waive_cooling=bool(seed % 2), because="Haste." if seed % 3 else "",
    ),
    lambda db, _clock, id, seed: db.write_sync(
        request_steps.refuse, id, staff=PEOPLE[seed % 3], reasons=_reasons(seed), because="So it is."
    ),
    _step("second_approve"),
    _step("reassess"),
    _step("execute"),
    _step("finish_execution"),
    _step("prove"),
    _step("run_again"),
    _step("retry_tasks"),
    lambda db, _clock, id, seed: db.write_sync(
        request_steps.deliver, id, by=("whatsapp", "print", "email")[seed % 3], staff=PEOPLE[0]
    ),
    _step("close"),
    _step("withdraw_request"),
    _step("reopen", because="Again."),
    _step("assess"),
    _step("extend", because="Much to do."),
    lambda db, _clock, id, seed: db.write_sync(
        request_steps.move, id, STATES[seed % len(STATES)], staff=PEOPLE[seed % 3]
    ),
    _task,
    _all_tasks,
    _settle,
    _hold,
    lambda db, clock, id, seed: (_say if seed % 2 else _wait)(db, clock, id, seed // 2),
)  # fmt: skip
NAMED: dict[str, int] = {
    "start_check": 0, "ask_phrase": 1, "record_check": 2, "pass_check": 3, "fail_check": 4, "ask_info": 5,
    "note_reply": 6, "forward": 7, "record_agency_decision": 8, "approve": 9, "refuse": 10, "second_approve": 11,
    "reassess": 12, "execute": 13, "finish_execution": 14, "prove": 15, "run_again": 16, "retry_tasks": 17,
    "deliver": 18, "close": 19, "withdraw_request": 20, "reopen": 21, "assess": 22, "extend": 23, "waive_cooling": 29,
}  # fmt: skip


def sound(found: RequestDetail) -> None:
    """What must hold of a request at any time."""
    row = found.row
    state = ""
    due: int | None = None
    for event in found.history:
        if event.act in ("opened", "moved"):
            assert event.act == "opened" or (
                event.from_state == state and leads_to(state, event.to_state, row.kind)
            )
            state = event.to_state
        if event.act == "due":
            assert event.detail and (due is None or due == int(event.from_state))
            due = int(event.to_state)
    assert state == row.state
    assert due is None or due == row.due_at
    if row.state == "CLOSED_FULFILLED":
        assert found.tasks and {task.state for task in found.tasks} <= {"verified", "na"}
    if row.state == "EXECUTING" and row.kind == "erasure":
        assert row.approved_by and row.second_approver and row.approved_by != row.second_approver
    if row.our_role == "processor" and row.state in (
        "APPROVED",
        "REFUSING",
        "CLOSED_FULFILLED",
        "CLOSED_REFUSED",
    ):
        assert row.agency_decision
    assert found.due_now >= row.due_at


def walk(
    folder: Path, kind: str, *, processor: bool, person: int, relative: bool, words: Iterable[tuple[int, int]]
) -> set[str]:
    """Take the steps one after the other, each allowed to be refused; the states the request was seen in."""
    reached: set[str] = set()
    with open_store(folder) as (db, clock):
        clock.at = NOON + HOUR
        for phone in PHONES:
            say(db, "Namaste", at=NOON, phone=phone)
        id = asked(
            db, kind, at=clock.at, contact_id=contact_of(db, PHONES[person]), staff=PEOPLE[0],
            our_role="processor" if processor else "controller",
            requester="relative" if relative else "self", requester_name="Mohan Namuna" if relative else "",
            scope={"nominee": "Kavita Namuna"} if kind == "nomination" else {},
        )  # fmt: skip
        found = detail(db, id)
        due = found.row.due_at
        for number, seed in words:
            offered = [NAMED[name] for name in found.steps if name in NAMED]
            # Mostly a step the screen would offer, often the usual one, so that walks also get far.
            usual = offered[0 if seed % 5 < 2 else seed // 5 % len(offered)] if offered else number
            act = ACTS[usual if seed % 5 < 4 else number]
            # A refusal, by the rules or by the database, writes nothing.
            with suppress(UserError):
                act(db, clock, id, seed // 5)
            found = detail(db, id)
            sound(found)
            changes = [event for event in found.history if event.act == "due"]
            assert found.row.due_at == (int(changes[-1].to_state) if changes else due)
            reached.add(found.row.state)
        for (other,) in db.read_sync(lambda session: session.rows("SELECT id FROM privacy_request")):
            sound(detail(db, other))
    return reached


@pytest.mark.promises("rights.access", "rights.rectification", "rights.erasure")
@pytest.mark.parametrize("kind", KINDS)
@settings(
    max_examples=5, deadline=None, derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(
    processor=st.booleans(),
    person=st.integers(0, 1),
    relative=st.booleans(),
    words=st.lists(word, min_size=20, max_size=60),
)
def test_no_walk_leaves_the_machine(
    tmp_path_factory: pytest.TempPathFactory,
    kind: str,
    processor: bool,
    person: int,
    relative: bool,
    words: list[tuple[int, int]],
) -> None:
    walk(
        tmp_path_factory.mktemp("walk"),
        kind,
        processor=processor,
        person=person,
        relative=relative,
        words=words,
    )


def test_walks_get_everywhere(tmp_path: Path) -> None:
    """Long ones, so that the walks above are known to try what matters: every state but a suspicion is seen."""
    random = Random(20261123)
    reached: set[str] = set()
    for number, kind in enumerate((*CHECKED_KINDS, *KINDS)):
        folder = tmp_path / str(number)
        folder.mkdir()
        words = [(random.randrange(len(ACTS)), random.randrange(2**16)) for _each in range(180)]
        reached |= walk(
            folder, kind, processor=number % 4 == 0, person=number % 2, relative=False, words=words
        )
    missing = set(STATES) - reached - {"SUSPECTED", "CLOSED_NOT_REQUEST", "CLOSED_DUPLICATE"}
    assert not missing
