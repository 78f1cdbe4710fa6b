"""What moves by itself: stops, acknowledgements, delivered answers, questions nobody answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions import (
    consents,
    messages,
    notices,
    outbox,
    request_settling,
    request_steps,
    requests,
    settings,
)
from sanjog_desktop.actions.request_settling import settle
from sanjog_desktop.domain import agency
from sanjog_desktop.domain.clock import DAY, HOUR, StillClock
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.drafts import TextDraft
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session
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

ASHA = "Asha Namuna"
Desk = tuple[Database, StillClock]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_store(tmp_path) as (database, clock):
        clock.at = NOON + HOUR
        say(database, "Namaste", at=NOON)
        yield database, clock


def sent(db: Database) -> list[str]:
    rows = db.read_sync(
        lambda session: session.rows("SELECT body FROM message WHERE direction = 'out' ORDER BY id")
    )
    return [row[0] for row in rows]


def take(db: Database) -> list[str]:
    """Meta takes whatever waits; the purposes of it."""
    taken = db.write_sync(outbox.claim_due, 20)
    for number, claimed in enumerate(taken):
        db.write_sync(outbox.record_accepted, claimed.client_ref, f"wamid.out.{claimed.client_ref}.{number}")
    return [claimed.purpose for claimed in taken]


def the_request(db: Database, kind: str = "opt_out") -> str:
    return str(
        one(db, "SELECT id FROM privacy_request WHERE kind = ? ORDER BY received_at DESC, id DESC", kind)[0]
    )


@pytest.mark.promises("rights.withdraw")
def test_a_stop_is_confirmed_once_and_closed(desk: Desk) -> None:
    db, clock = desk
    say(db, "STOP", at=clock.at)
    assert db.write_sync(settle) and state(db, the_request(db)) == "DELIVERING"
    (confirmation,) = sent(db)
    assert "no more messages" in confirmation
    assert not db.write_sync(settle)
    assert take(db) == ["rights"]
    assert db.write_sync(settle)
    found = detail(db, the_request(db))
    assert found.row.state == "CLOSED_FULFILLED"
    assert {task.state for task in found.tasks} == {"verified"}
    (stop,) = [task for task in found.tasks if task.action == "stop"]
    assert stop.counts == {"waiting": 0, "late": 0, "uncertain": 0}
    clock.advance(HOUR)
    say(db, "STOP", at=clock.at)
    while db.write_sync(settle):
        pass
    assert state(db, the_request(db)) == "CLOSED_FULFILLED"
    assert len(sent(db)) == 1 and take(db) == []


def test_who_agreed_anew_and_stops_again_is_confirmed_again(desk: Desk) -> None:
    db, clock = desk
    say(db, "STOP", at=clock.at)
    db.write_sync(settle)
    take(db)
    db.write_sync(settle)
    clock.advance(HOUR)
    say(db, "please start again", at=clock.at)
    db.write_sync(
        lambda session: session.execute(
            "INSERT INTO notice(id, version, language, text, sha256, effective_at) VALUES ('n', '1', 'en', 't', 's', 1)"
        )
    )
    db.write_sync(
        lambda session: session.execute(
            "INSERT INTO consent(contact_id, purpose, act, at, actor, notice_id, method, recorded_at)"
            " VALUES (?, 'match_updates', 'grant', ?, 'subject', 'n', 'wa_reply', ?)",
            (session.value("SELECT id FROM contact"), clock.at, clock.at),
        )
    )
    clock.advance(HOUR)
    say(db, "STOP", at=clock.at)
    db.write_sync(settle)
    assert len(sent(db)) == 2


def test_a_stop_heard_of_late_is_closed_without_a_word(desk: Desk) -> None:
    db, clock = desk
    clock.advance(3 * DAY)
    say(db, "STOP", at=NOON + 2 * HOUR)
    while db.write_sync(settle):
        pass
    found = detail(db, the_request(db))
    assert found.row.state == "CLOSED_FULFILLED" and sent(db) == []
    assert [task.state for task in found.tasks if task.action == "answer"] == ["na"]


def test_a_stop_waits_for_what_is_in_the_middle_of_a_call(desk: Desk) -> None:
    db, clock = desk
    _agree(db)
    _queue(db)
    (claimed,) = db.write_sync(outbox.claim_due, 5)
    clock.advance(10)
    say(db, "STOP", at=clock.at)
    assert not db.write_sync(settle)
    assert state(db, the_request(db)) == "EXECUTING"
    clock.advance(10)
    db.write_sync(outbox.record_accepted, claimed.client_ref, "wamid.late")
    assert db.write_sync(settle)
    found = detail(db, the_request(db))
    assert [(late.purpose, late.gap_ms) for late in found.late_sends] == [("match_updates", 10)]
    assert [task.counts["late"] for task in found.tasks if task.action == "stop"] == [1]


def test_a_confirmation_that_cannot_go_does_not_hold_the_request(desk: Desk) -> None:
    db, clock = desk
    say(db, "STOP", at=clock.at)
    db.write_sync(settle)
    (claimed,) = db.write_sync(outbox.claim_due, 5)
    db.write_sync(outbox.record_refused, claimed.client_ref, code=131026, text="not on WhatsApp")
    while db.write_sync(settle):
        pass
    assert state(db, the_request(db)) == "CLOSED_FULFILLED" and len(sent(db)) == 1


@pytest.mark.promises("rights.withdraw")
def test_a_withdrawal_at_the_desk_stops_only_what_it_names(desk: Desk) -> None:
    db, clock = desk
    _agree(db, Purpose.MATCH_UPDATES, Purpose.MARKETING)
    _queue(db, purpose="match_updates")
    _queue(db, purpose="marketing")
    id = asked(db, "withdraw_consent", at=clock.at, scope={"purposes": ["marketing"]}, staff=ASHA)
    states = dict(db.read_sync(lambda session: session.rows("SELECT purpose, state FROM outbox")))
    assert states == {"match_updates": "queued", "marketing": "cancelled"}
    for _each in range(3):
        db.write_sync(settle)
        take(db)
    db.write_sync(settle)
    assert state(db, id) == "CLOSED_FULFILLED"
    assert "offers" in sent(db)[-1] and "proposals" not in sent(db)[-1]


def test_a_receipt_is_acknowledged_in_time_in_the_persons_language(desk: Desk) -> None:
    db, clock = desk
    settings_of(db)
    clock.advance(HOUR)
    say(db, "mera data delete karo", at=clock.at)
    id = the_request(db, "erasure")
    db.write_sync(settle)
    assert sent(db) == []
    db.write_sync(requests.confirm_suspected, id, staff=ASHA)
    db.write_sync(settle)
    assert sent(db) == []
    clock.advance(HOUR)
    assert detail(db, id).acknowledge_by == clock.at + 23 * HOUR
    db.write_sync(settle)
    (text,) = sent(db)
    assert "dpo@namuna.example" in text and detail(db, id).row.ref in text
    assert detail(db, id).acknowledge_by == 0
    assert not db.write_sync(settle)


def test_an_acknowledgement_by_itself_can_be_switched_off(desk: Desk) -> None:
    db, clock = desk
    db.write_sync(settings.put, request_settling.ACKNOWLEDGE, False)
    asked(db, "access", at=clock.at)
    clock.advance(2 * HOUR)
    assert not db.write_sync(settle) and sent(db) == []


def test_somebody_elses_request_is_not_acknowledged_to_the_person_by_itself(desk: Desk) -> None:
    db, clock = desk
    asked(db, "access", at=clock.at, requester="relative", requester_name="Mohan Namuna")
    clock.advance(2 * HOUR)
    assert not db.write_sync(settle) and sent(db) == []


def test_an_answer_counts_when_whatsapp_has_taken_it(desk: Desk) -> None:
    db, clock = desk
    id = asked(db, "grievance", at=clock.at, staff=ASHA)
    check_in_person(db, id)
    db.write_sync(request_steps.approve, id, "full", staff=ASHA)
    db.write_sync(request_steps.execute, id, staff=ASHA)
    db.write_sync(settle_tasks, id, "done", answer="todo")
    db.write_sync(request_steps.finish_execution, id, staff=ASHA)
    db.write_sync(request_steps.prove, id, staff=ASHA)
    db.write_sync(request_steps.deliver, id, by="whatsapp", staff=ASHA, because="We spoke with the family.")
    assert "We spoke with the family." in sent(db)[-1]
    assert detail(db, id).steps[0] != "close"
    (claimed,) = db.write_sync(outbox.claim_due, 5)
    db.write_sync(outbox.record_refused, claimed.client_ref, code=131026, text="not on WhatsApp")
    db.write_sync(settle)
    assert [task.state for task in detail(db, id).tasks if task.action == "answer"] == ["failed"]
    db.write_sync(request_steps.deliver, id, by="print", staff=ASHA)
    assert db.write_sync(request_steps.close, id, staff=ASHA) == "CLOSED_FULFILLED"


def test_nobody_answers_who_they_are(desk: Desk) -> None:
    db, clock = desk
    id = asked(db, "erasure", at=clock.at, staff=ASHA)
    db.write_sync(request_steps.start_check, id, staff=ASHA)
    db.write_sync(request_steps.ask_identity, id, staff=ASHA)
    clock.advance(29 * DAY)
    db.write_sync(settle)
    assert state(db, id) == "NEEDS_INFO"
    clock.advance(DAY + 1)
    while db.write_sync(settle):
        pass
    assert state(db, id) == "CLOSED_UNVERIFIED"


def test_a_clarification_nobody_gives_lets_the_request_go_on(desk: Desk) -> None:
    db, clock = desk
    id = asked(db, "access", at=clock.at, staff=ASHA)
    check_in_person(db, id)
    db.write_sync(request_steps.ask_info, id, staff=ASHA)
    clock.advance(30 * DAY + 1)
    db.write_sync(settle)
    assert state(db, id) == "ASSESSING"


def settings_of(db: Database) -> None:
    particulars = {"name": "Namuna Vivah", "dpo_name": "Ira Namuna", "dpo_email": "dpo@namuna.example"}
    db.write_sync(settings.put, agency.SETTING, particulars)


def _agree(db: Database, *purposes: Purpose) -> None:
    db.write_sync(notices.ensure, "1", "en", "the notice")
    db.write_sync(
        consents.record_opt_in,
        contact_of(db),
        purposes or (Purpose.MATCH_UPDATES,),
        ConsentMethod.PAPER,
        Evidence(scan_sha256="ab" * 32),
        language="en",
        staff=ASHA,
    )


def _queue(db: Database, purpose: str = "match_updates") -> None:
    conversation = one(db, "SELECT id FROM conversation")[0]
    db.write_sync(freshly_heard)
    db.write_sync(messages.queue_message, conversation, TextDraft("A match"), purpose=purpose, staff=ASHA)


def freshly_heard(session: Session) -> None:
    session.execute(
        "INSERT INTO sync_cursor(name, position, moved_at, seen_at) VALUES ('relay', 1, ?1, ?1)"
        " ON CONFLICT(name) DO UPDATE SET seen_at = ?1",
        (session.now(),),
    )


def test_those_who_wait_for_whatsapp_hold_up_nobody_behind_them(desk: Desk) -> None:
    db, clock = desk
    for number in range(12):
        say(db, "STOP", at=clock.at, phone=f"9199999001{number:02d}")
    jobs = 0
    while db.write_sync(settle):
        jobs += 1
    assert jobs > 1 and len(sent(db)) == 12
    states = db.read_sync(lambda session: session.rows("SELECT DISTINCT state FROM privacy_request"))
    assert states == [("DELIVERING",)]


@pytest.mark.parametrize(
    ("words", "left"),
    [("meri photo kisi ko share mat karo", "match_updates"), ("I withdraw my consent", "")],
)
def test_a_withdrawal_in_a_chat_is_as_wide_as_its_words(desk: Desk, words: str, left: str) -> None:
    db, clock = desk
    _agree(db, Purpose.MATCH_UPDATES, Purpose.PHOTO_SHARING)
    clock.advance(HOUR)
    say(db, words, at=clock.at)
    id = the_request(db, "withdraw_consent")
    db.write_sync(requests.confirm_suspected, id, staff=ASHA)
    granted = db.read_sync(
        lambda session: session.rows(
            "SELECT purpose FROM consent_current WHERE act = 'grant' ORDER BY purpose"
        )
    )
    assert [row[0] for row in granted] == ([left] if left else [])
    assert one(db, "SELECT count(*) FROM suppression WHERE reason = 'manual' AND lifted_at IS NULL") == (0,)
    if left:
        _queue(db, purpose=left)
        assert one(db, "SELECT state FROM outbox ORDER BY id DESC") == ("queued",)
