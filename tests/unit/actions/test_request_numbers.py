"""How the agency keeps its word, in numbers: open, overdue, nearing, how long answers take."""

from __future__ import annotations

from pathlib import Path

from sanjog_desktop.actions import request_steps
from sanjog_desktop.domain.clock import DAY, HOUR, StillClock
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.request_metrics import request_metrics
from sanjog_desktop.store.reads.requests import request_counts
from tests.helpers.request_walk import asked, contact_of, say
from tests.helpers.store import NOON, open_store

ASHA, RAVI = "Asha Namuna", "Ravi Namuna"


def refused(db: Database, clock: StillClock, after_days: int) -> None:
    """A grievance that is refused so many days after it came."""
    id = asked(db, "grievance", at=clock.at)
    clock.advance(after_days * DAY)
    db.write_sync(request_steps.start_check, id, staff=ASHA)
    db.write_sync(request_steps.refuse, id, staff=ASHA, reasons=("UNFOUNDED",))
    db.write_sync(request_steps.second_approve, id, staff=RAVI)
    db.write_sync(request_steps.deliver, id, by="print", staff=ASHA)
    db.write_sync(request_steps.close, id, staff=ASHA)


def test_the_numbers_of_the_queue(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, clock):
        clock.at = NOON + HOUR
        say(db, "Namaste", at=NOON)
        assert db.read_sync(request_metrics).median_ms is None
        for days in (2, 8, 35):
            refused(db, clock, days)
        asked(db, "access", at=clock.at)
        asked(db, "access", at=clock.at - 25 * DAY)
        asked(db, "erasure", at=clock.at - 40 * DAY)
        asked(db, "opt_out", at=clock.at - 40 * DAY)
        withdrawn = asked(db, "access", at=clock.at - 3 * DAY)
        db.write_sync(request_steps.withdraw_request, withdrawn, staff=ASHA)
        found = db.read_sync(request_metrics)
    # Somebody who takes a request back was not answered, and what is done at once would flatter the median.
    assert (found.open, found.overdue, found.nearing) == (4, 1, 1)
    assert (found.answered, found.in_time, found.median_ms) == (3, 2, 8 * DAY)
    assert (found.erased, found.proven) == (0, 0)


def test_a_clock_that_stands_still_by_law_is_not_overdue(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, clock):
        clock.at = NOON + HOUR
        say(db, "Hallo", at=NOON, phone="4915112345678")
        id = asked(db, "erasure", at=clock.at, contact_id=contact_of(db, "4915112345678"))
        db.write_sync(request_steps.start_check, id, staff=ASHA)
        db.write_sync(request_steps.ask_info, id, staff=ASHA, reason="identity")
        clock.advance(20 * DAY)
        assert db.read_sync(request_metrics).overdue == db.read_sync(request_counts).overdue == 0
        db.write_sync(request_steps.note_reply, id, staff=ASHA)
        clock.advance(20 * DAY)
        assert db.read_sync(request_metrics).overdue == db.read_sync(request_counts).overdue == 1
