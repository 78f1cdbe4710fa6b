"""The steps of a privacy request from its receipt to its end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions import request_steps
from sanjog_desktop.domain.clock import DAY, HOUR, StillClock
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StepRefused
from tests.helpers.request_walk import asked, check_in_person, detail, one, say, settle_tasks, state
from tests.helpers.store import NOON, open_store

ASHA, RAVI = "Asha Namuna", "Ravi Namuna"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[Database, StillClock]]:
    with open_store(tmp_path) as (database, clock):
        clock.at = NOON + HOUR
        say(database, "Namaste", at=NOON)
        yield database, clock


def test_an_access_request_from_receipt_to_answer(desk: tuple[Database, StillClock]) -> None:
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


def test_an_erasure_needs_two_people_and_a_day(desk: tuple[Database, StillClock]) -> None:
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
