"""What the queue reads beyond the requests: its numbers, the marks of its lines, the places of its work."""

from __future__ import annotations

from pathlib import Path

from sanjog_desktop.actions import answers, request_steps
from sanjog_desktop.domain.clock import DAY, MINUTE
from sanjog_desktop.store.reads.request_context import audit_length, certificate_path, package_path
from sanjog_desktop.store.reads.request_lines import HOUSEHOLD, request_lines
from sanjog_desktop.store.reads.request_metrics import request_metrics
from sanjog_desktop.store.reads.request_work import request_work
from tests.helpers.request_walk import asked, contact_of, say
from tests.helpers.store import NOON, open_store


def test_the_numbers_count_what_was_kept_and_what_is_pressing(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, clock):
        say(db, "namaste", at=NOON)
        answered = asked(db, "grievance", at=NOON)
        asked(db, "restriction", at=NOON)
        clock.at = NOON + 4 * DAY
        db.write_sync(request_steps.start_check, answered, staff="Asha")
        db.write_sync(request_steps.refuse, answered, staff="Asha", reasons=("UNFOUNDED",))
        db.write_sync(request_steps.second_approve, answered, staff="Mangala")
        db.write_sync(answers.send_answer, answered, by="print", staff="Asha")
        db.write_sync(request_steps.close, answered, staff="Asha")
        found = db.read_sync(request_metrics)
        assert (found.open, found.overdue, found.answered, found.in_time) == (1, 0, 1, 1)
        assert found.median_ms == 4 * DAY
        clock.at = NOON + 25 * DAY
        assert db.read_sync(request_metrics).nearing == 1
        clock.at = NOON + 40 * DAY
        assert db.read_sync(request_metrics).overdue == 1
        clock.at = NOON + 120 * DAY
        assert db.read_sync(request_metrics).answered == 0


def test_lines_tell_own_from_household_and_how_fast_a_stop_was(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, clock):
        say(db, "namaste", at=NOON)
        clock.at = NOON + 2 * MINUTE
        asked(db, "opt_out", at=NOON)
        (line,) = db.read_sync(request_lines)
        assert line.number == "own"
        assert line.stopped_ms == 2 * MINUTE
        assert (line.places, line.settled) == (1, 0)
        mother = db.write_sync(
            lambda session: session.execute(
                "INSERT INTO contact(id, name, created_at, changed_at) VALUES ('m', 'Sunita Namuna', 0, 0)"
            ).lastrowid
        )
        assert mother
        db.write_sync(
            lambda session: session.execute(
                "INSERT INTO shared_point SELECT id, 'm', 'mother' FROM contact_point WHERE contact_id = ?",
                (contact_of(db),),
            )
        )
        assert db.read_sync(request_lines)[0].number == HOUSEHOLD


def test_work_names_its_places_and_files_are_found(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        say(db, "namaste", at=NOON)
        made = asked(db, "opt_out", at=NOON)
        work = db.read_sync(request_work, made)
        assert [(line.kind, line.action) for line in work if line.action != "answer"] == [("outbox", "stop")]
        assert db.read_sync(certificate_path, made) == db.read_sync(package_path, made) == ""
        assert db.read_sync(audit_length) > 0
