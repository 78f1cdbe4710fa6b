"""T9: the state machine of privacy requests as the database keeps it, for whatever SQL runs against the open store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.domain.requests import (
    AT_ONCE,
    BEGINNINGS,
    CHECKED,
    CLOSED,
    KINDS,
    STATES,
    TRANSITIONS,
    leads_to,
)
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StepRefused
from sanjog_desktop.store.session import Session
from tests.helpers.store import NOON, open_store

ID = "request-1"


class Undo(Exception):
    """Rolls the attempt back."""


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with open_store(tmp_path) as (database, _clock):
        yield database


def begin(session: Session, kind: str, state: str = "RECEIVED", **columns: Any) -> None:
    """A request with everything in its favour: checked, approved by two, its work verified."""
    names = "".join(f", {name}" for name in columns)
    session.execute(
        "INSERT INTO privacy_request(id, ref, kind, state, channel, received_at, due_at, created_at, changed_at,"
        f" approved_by, second_approver{names}) VALUES (?, 'PR-0001', ?, ?, 'letter', ?, ?, 1, 1, 'Asha', 'Ravi'"
        f"{', ?' * len(columns)})",
        (ID, kind, state, NOON, NOON, *columns.values()),
    )
    session.execute(
        "INSERT INTO request_check(id, request_id, method, result, asked_at) VALUES ('check', ?, 'M5', 'passed', 1)",
        (ID,),
    )
    session.execute(
        "INSERT INTO request_task(id, request_id, location, action, state, created_at, changed_at)"
        " VALUES ('task', ?, 'paper', 'collect', 'verified', 1, 1)",
        (ID,),
    )


def move(session: Session, to_state: str) -> None:
    """Plain SQL, with the decision that fits the state."""
    refuse = to_state in ("REFUSING", "CLOSED_REFUSED")
    kept = session.value("SELECT decision FROM privacy_request WHERE id = ?", (ID,))
    decision = "refuse" if refuse else ("full" if to_state != "DELIVERING" or kept != "refuse" else kept)
    session.execute(
        "UPDATE privacy_request SET state = ?, decision = ?, reason_codes = ? WHERE id = ?",
        (to_state, decision, '["UNFOUNDED"]' if decision == "refuse" else "[]", ID),
    )


def way_to(state: str, kind: str) -> list[str]:
    """The shortest legal way from the first state of a request to ``state``."""
    start = "SUSPECTED" if state in ("SUSPECTED", "CLOSED_NOT_REQUEST") else "RECEIVED"
    ways = {start: [start]}
    todo = [start]
    while todo:
        here = todo.pop(0)
        for then in sorted(TRANSITIONS[here]):
            if then not in ways and leads_to(here, then, kind) and then != "REOPENED":
                ways[then] = [*ways[here], then]
                todo.append(then)
    if state == "REOPENED":
        return [*ways["CLOSED_WITHDRAWN"], "REOPENED"]
    return ways[state]


def attempts(db: Database, kind: str, way: list[str]) -> dict[str, str]:
    """Go a way, then try a step to every other state: '' for one that passes, else the reason of the database."""
    outcomes: dict[str, str] = {}

    def walk(session: Session) -> None:
        begin(session, kind, way[0])
        for state in way[1:]:
            move(session, state)
        for then in STATES:
            if then == way[-1]:
                continue
            session.execute("SAVEPOINT attempt")
            try:
                move(session, then)
                outcomes[then] = ""
            except StepRefused as refused:
                outcomes[then] = refused.reason
            session.execute("ROLLBACK TO attempt")
        raise Undo

    with pytest.raises(Undo):
        db.write_sync(walk)
    return outcomes


def test_the_table_in_the_database_is_the_one_in_the_rules(db: Database) -> None:
    found = db.read_sync(lambda session: session.rows("SELECT from_state, to_state FROM request_transition"))
    assert set(found) == {(here, then) for here in TRANSITIONS for then in TRANSITIONS[here]}
    for sql in (
        "INSERT INTO request_transition VALUES ('RECEIVED', 'CLOSED_FULFILLED')",
        "UPDATE request_transition SET to_state = 'CLOSED_FULFILLED' WHERE from_state = 'RECEIVED'",
        "DELETE FROM request_transition",
    ):
        with pytest.raises(StepRefused):
            db.write_sync(lambda session, sql=sql: session.execute(sql))


@pytest.mark.parametrize("kind", ["access", "erasure", "opt_out", "grievance"])
def test_every_pair_of_states_is_tried_and_only_the_legal_pass(db: Database, kind: str) -> None:
    tried = passed = 0
    for here in STATES:
        for then, outcome in attempts(db, kind, way_to(here, kind)).items():
            tried += 1
            passed += leads_to(here, then, kind)
            assert outcome == ("" if leads_to(here, then, kind) else "illegal"), (here, then)
    legal = sum(leads_to(here, then, kind) for here in STATES for then in STATES)
    assert (tried, passed) == (len(STATES) * (len(STATES) - 1), legal)


def test_a_request_begins_where_it_may(db: Database) -> None:
    for kind in KINDS:
        for state in STATES:

            def start(session: Session, kind: str = kind, state: str = state) -> None:
                begin(session, kind, state)
                raise Undo

            may = state in BEGINNINGS or (state == "EXECUTING" and kind in AT_ONCE)
            with pytest.raises(Undo if may else StepRefused):
                db.write_sync(start)


# The conditions of a legal step ------------------------------------------------------------------------
ANY = "UPDATE request_task SET state = '{}'"
CONDITIONS = [
    ("access", ["RECEIVED"], "ASSESSING", "DELETE FROM request_check", "check"),
    ("access", ["RECEIVED"], "ASSESSING", "UPDATE request_check SET result = 'asked'", "check"),
    ("erasure", ["RECEIVED", "VERIFYING"], "ASSESSING", "UPDATE request_check SET result = 'failed'", "check"),
    ("erasure", ["RECEIVED", "VERIFYING"], "ASSESSING",
     "UPDATE request_check SET method = 'M4'; UPDATE privacy_request SET requester = 'relative'", "check"),
    ("erasure", ["RECEIVED", "VERIFYING", "CLOSED_UNVERIFIED", "REOPENED"], "ASSESSING",
     "DELETE FROM request_check", "check"),
    ("erasure", ["RECEIVED", "ASSESSING", "APPROVED"], "EXECUTING",
     "UPDATE privacy_request SET second_approver = ''", "approval"),
    ("erasure", ["RECEIVED", "ASSESSING", "APPROVED"], "EXECUTING",
     "UPDATE privacy_request SET second_approver = 'Asha'", "approval"),
    ("erasure", ["RECEIVED", "ASSESSING", "APPROVED"], "EXECUTING",
     f"UPDATE privacy_request SET execute_after = {NOON + 1}", "cooling"),
    ("access", ["RECEIVED", "ASSESSING", "REFUSING"], "DELIVERING",
     "UPDATE privacy_request SET second_approver = ''", "approval"),
    ("access", ["RECEIVED", "ASSESSING", "REFUSING"], "DELIVERING",
     "UPDATE privacy_request SET approved_by = ''", "approval"),
    *(("access", ["RECEIVED", "ASSESSING", "APPROVED", "EXECUTING"], "PROVING", ANY.format(state), "tasks")
      for state in ("todo", "claimed", "running", "failed")),
    *(("access", ["RECEIVED", "ASSESSING", "APPROVED", "EXECUTING", "PROVING", "DELIVERING"], "CLOSED_FULFILLED",
       ANY.format(state), "tasks") for state in ("todo", "done", "blocked", "unreachable", "failed")),
    *(("access", ["RECEIVED", "ASSESSING"], then, "UPDATE privacy_request SET our_role = 'processor'", "agency")
      for then in ("APPROVED", "REFUSING")),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "way", "to_state", "spoil", "reason"), CONDITIONS)
def test_a_legal_step_without_its_condition_raises(
    db: Database, kind: str, way: list[str], to_state: str, spoil: str, reason: str
) -> None:
    role = "UPDATE privacy_request SET our_role" in spoil

    def walk(session: Session) -> None:
        begin(session, kind, way[0], **({"our_role": "processor"} if role else {}))
        for state in way[1:]:
            move(session, state)
        if not role:
            for sql in spoil.split(";"):
                session.execute(sql)
        move(session, to_state)

    with pytest.raises(StepRefused) as refused:
        db.write_sync(walk)
    assert refused.value.reason == reason


def to(session: Session, *states: str, kind: str = "access") -> None:
    begin(session, kind, states[0])
    for state in states[1:]:
        move(session, state)


@pytest.mark.parametrize(
    ("states", "sql", "reason"),
    [
        (("RECEIVED", "ASSESSING"), "SET state = 'APPROVED', decision = ''", "decision"),
        (("RECEIVED", "ASSESSING"), "SET state = 'APPROVED', decision = 'refuse'", "decision"),
        (("RECEIVED", "ASSESSING"), "SET state = 'APPROVED', decision = 'partial', reason_codes = '[]'", "reasons"),
        (("RECEIVED", "ASSESSING"), "SET state = 'REFUSING', decision = 'refuse', reason_codes = '[]'", "reasons"),
        (("RECEIVED", "ASSESSING"), "SET state = 'REFUSING', decision = 'full'", "decision"),
        (("RECEIVED", "ASSESSING", "REFUSING", "DELIVERING"), "SET state = 'CLOSED_FULFILLED'", "decision"),
        (("RECEIVED", "ASSESSING", "REFUSING", "DELIVERING"), "SET state = 'CLOSED_PARTIAL'", "decision"),
        (("RECEIVED", "ASSESSING", "APPROVED", "EXECUTING", "PROVING", "DELIVERING"),
         "SET state = 'CLOSED_REFUSED'", "decision"),
        (("RECEIVED", "ASSESSING", "APPROVED", "EXECUTING", "PROVING", "DELIVERING"),
         "SET state = 'CLOSED_FULFILLED', decision = 'partial'", "decision"),
        (("RECEIVED",), "SET received_at = received_at - 1", "fixed"),
        (("RECEIVED",), "SET ref = 'PR-9999'", "fixed"),
        (("RECEIVED",), "SET kind = 'opt_out'", "fixed"),
        (("RECEIVED", "ASSESSING"), "SET our_role = 'processor'", "fixed"),
        (("RECEIVED",), "SET due_at = due_at + 1", "due"),
        (("RECEIVED",), "SET due_at = due_at + 1, due_basis = 'extended'", "due"),
    ],
)  # fmt: skip
def test_what_no_update_can_do(db: Database, states: tuple[str, ...], sql: str, reason: str) -> None:
    def spoil(session: Session) -> None:
        to(session, *states)
        session.execute(f"UPDATE privacy_request {sql}")

    with pytest.raises(StepRefused) as refused:
        db.write_sync(spoil)
    assert refused.value.reason == reason


def test_nothing_of_a_request_can_be_taken_away(db: Database) -> None:
    db.write_sync(begin, "access")
    for sql in (
        "DELETE FROM privacy_request",
        "DELETE FROM request_task",
        "DELETE FROM request_event",
        "UPDATE request_event SET act = ''",
        "INSERT OR REPLACE INTO privacy_request(id, ref, kind, state, channel, received_at, due_at, created_at,"
        f" changed_at) VALUES ('{ID}', 'PR-0001', 'access', 'RECEIVED', 'letter', 1, 1, 1, 1)",
    ):
        with pytest.raises(StepRefused):
            db.write_sync(lambda session, sql=sql: session.execute(sql))


def test_the_work_of_a_closed_request_stays_as_it_was(db: Database) -> None:
    db.write_sync(
        to, "RECEIVED", "ASSESSING", "APPROVED", "EXECUTING", "PROVING", "DELIVERING", "CLOSED_FULFILLED"
    )
    for sql in (
        "UPDATE request_task SET state = 'failed'",
        "INSERT INTO request_task(id, request_id, location, action, created_at, changed_at)"
        f" VALUES ('more', '{ID}', 'backup', 'erase', 1, 1)",
    ):
        with pytest.raises(StepRefused) as refused:
            db.write_sync(lambda session, sql=sql: session.execute(sql))
        assert refused.value.reason == "closed"
    db.write_sync(lambda session: session.execute("UPDATE request_task SET draft = '', recipient = ''"))


def test_a_request_without_any_work_is_not_done(db: Database) -> None:
    def nothing(session: Session) -> None:
        session.execute(
            "INSERT INTO privacy_request(id, ref, kind, state, channel, received_at, due_at, created_at, changed_at)"
            " VALUES ('bare', 'PR-0002', 'opt_out', 'EXECUTING', 'letter', 1, 1, 1, 1)"
        )
        session.execute("UPDATE privacy_request SET state = 'PROVING' WHERE id = 'bare'")

    with pytest.raises(StepRefused) as refused:
        db.write_sync(nothing)
    assert refused.value.reason == "tasks"


def test_a_due_date_moves_once_for_each_word_in_the_history(db: Database) -> None:
    db.write_sync(begin, "access")

    def note(session: Session, before: int, after: int, why: str) -> None:
        session.execute(
            "INSERT INTO request_event(request_id, at, act, from_state, to_state, detail)"
            " VALUES (?, 1, 'due', ?, ?, ?)",
            (ID, str(before), str(after), why),
        )

    def due(session: Session, at: int) -> None:
        session.execute("UPDATE privacy_request SET due_at = ?", (at,))

    db.write_sync(note, NOON, NOON + 5, "")
    with pytest.raises(StepRefused):
        db.write_sync(due, NOON + 5)
    db.write_sync(note, NOON, NOON + 5, "Extended.")
    with pytest.raises(StepRefused):
        db.write_sync(due, NOON + 6)
    db.write_sync(due, NOON + 5)
    db.write_sync(note, NOON + 5, NOON, "Back.")
    db.write_sync(due, NOON)
    with pytest.raises(StepRefused):
        db.write_sync(due, NOON + 5)


def test_kinds_that_show_or_change_data_are_those_the_database_checks(db: Database) -> None:
    for kind in KINDS:

        def unchecked(session: Session, kind: str = kind) -> None:
            begin(session, kind)
            session.execute("DELETE FROM request_check")
            move(session, "ASSESSING")
            raise Undo

        with pytest.raises(StepRefused if kind in CHECKED else Undo):
            db.write_sync(unchecked)


def test_closed_states_are_those_that_say_so() -> None:
    assert {state for state in STATES if TRANSITIONS[state] == {"REOPENED"}} == CLOSED
