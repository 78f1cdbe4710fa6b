"""What follows a request found in a chat: a bare "no", holds that end, corrections, a stop undone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import (
    consents,
    detections,
    inbound,
    messages,
    notices,
    outbox,
    requests,
    stop_undoing,
)
from sanjog_desktop.actions.request_settling import settle
from sanjog_desktop.domain.clock import DAY, HOUR, MINUTE, StillClock
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.drafts import TextDraft
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import Context, InboundMessage, Parsed, Sender, Text
from tests.helpers.request_walk import NUMBER, contact_of, one, say, state
from tests.helpers.store import NOON, open_store

ASHA = "Asha Namuna"
Desk = tuple[Database, StillClock]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_store(tmp_path) as (database, clock):
        clock.at = NOON
        say(database, "Namaste", at=NOON)
        database.write_sync(_agree, contact_of(database))
        yield database, clock


def _agree(session: Session, contact_id: str) -> None:
    notices.ensure(session, "1", "en", "What you agree to.")
    consents.record_opt_in(
        session,
        ContactId(contact_id),
        [Purpose.MATCH_UPDATES, Purpose.MARKETING],
        ConsentMethod.IN_PERSON,
        Evidence(words="yes"),
        language="en",
    )


def sent(db: Database, clock: StillClock, purpose: str, text: str = "We write of our own accord") -> str:
    """Queue a message and let Meta take it; its wamid."""
    conversation = one(db, "SELECT id FROM conversation")[0]
    clock.advance(MINUTE)
    queued = db.write_sync(messages.queue_message, conversation, TextDraft(text), purpose=purpose)
    db.write_sync(outbox.claim_due, 20)
    wamid = f"wamid.out.{queued.client_ref}"
    db.write_sync(outbox.record_accepted, queued.client_ref, wamid)
    clock.advance(MINUTE)
    return wamid


def found(db: Database) -> list[tuple[Any, ...]]:
    return db.read_sync(
        lambda session: session.rows("SELECT kind, state FROM privacy_request ORDER BY rowid")
    )


def holds(db: Database) -> list[tuple[Any, ...]]:
    """Why the person is not written to now."""
    return db.read_sync(
        lambda session: session.rows("SELECT DISTINCT reason FROM suppression WHERE lifted_at IS NULL")
    )


@pytest.mark.parametrize("text", ["No", "not interested", "नहीं चाहिए", "nako", "નથી જોઈતું", "Cancel"])
def test_a_no_after_a_proposal_declines_the_proposal(desk: Desk, text: str) -> None:
    db, clock = desk
    sent(db, clock, "match_updates", "A new proposal for you")
    say(db, text, at=clock.at)
    assert found(db) == [] and holds(db) == []


@pytest.mark.parametrize("text", ["No", "not interested", "नहीं चाहिए", "nako", "નથી જોઈતું", "Cancel"])
def test_a_no_after_a_broadcast_holds_back_more_and_asks_staff(desk: Desk, text: str) -> None:
    db, clock = desk
    sent(db, clock, "marketing", "Our autumn meeting of families")
    say(db, text, at=clock.at)
    assert found(db) == [("opt_out", "SUSPECTED")]
    assert holds(db) == [("manual",)]


def test_a_no_to_nothing_we_sent_is_just_a_no(desk: Desk) -> None:
    db, clock = desk
    say(db, "No", at=clock.at)
    sent(db, clock, "service_reply", "Shall we meet on Sunday?")
    say(db, "no", at=clock.at)
    assert found(db) == []


def test_what_was_said_after_the_broadcast_is_what_a_no_answers(desk: Desk) -> None:
    db, clock = desk
    sent(db, clock, "marketing", "Our autumn meeting of families")
    sent(db, clock, "service_reply", "Shall we meet on Sunday?")
    say(db, "No", at=clock.at)
    assert found(db) == []


def test_a_quoted_broadcast_is_what_the_no_answers(desk: Desk) -> None:
    db, clock = desk
    broadcast = sent(db, clock, "marketing", "Our autumn meeting of families")
    sent(db, clock, "service_reply", "Shall we meet on Sunday?")
    assert after_quoting(db, clock, "No", broadcast) == [("opt_out", "SUSPECTED")]


def after_quoting(db: Database, clock: StillClock, text: str, quoted: str) -> list[tuple[Any, ...]]:
    event = InboundMessage(
        "W",
        NUMBER,
        Sender(wa_id="919999900001"),
        "wamid.quoting",
        clock.at,
        "text",
        Text(text),
        context=Context(quoted),
    )
    db.write_sync(inbound.apply_entries, [(1, Parsed((event,)))], None)
    return found(db)


def test_one_message_that_asks_for_two_things_opens_two_requests(desk: Desk) -> None:
    db, clock = desk
    say(db, "Delete my data. And stop sending me messages", at=clock.at, name="two")
    assert sorted(found(db)) == [("erasure", "SUSPECTED"), ("opt_out", "SUSPECTED")]
    parents = db.read_sync(
        lambda session: session.rows("SELECT kind, parent_id IS NULL FROM privacy_request ORDER BY kind")
    )
    assert parents == [("erasure", 1), ("opt_out", 0)]
    assert holds(db) == [("manual",)]


def test_a_hold_nobody_decided_on_ends_after_a_day(desk: Desk) -> None:
    db, clock = desk
    say(db, "please stop sending me profiles", at=clock.at)
    assert holds(db) == [("manual",)]
    with pytest.raises(UserError):
        sent(db, clock, "match_updates")
    clock.advance(DAY - HOUR)
    assert db.write_sync(detections.release_stale_holds) == 0 and holds(db)
    clock.advance(HOUR)
    assert db.write_sync(detections.release_stale_holds) == 1
    assert db.write_sync(detections.release_stale_holds) == 0
    assert holds(db) == []
    assert found(db) == [("opt_out", "SUSPECTED")], "the card stays until somebody reads it"
    say(db, "Namaste", at=clock.at)
    sent(db, clock, "match_updates")


def test_a_stop_and_a_decided_hold_are_not_released(desk: Desk) -> None:
    db, clock = desk
    say(db, "STOP", at=clock.at)
    say(db, "please do not message me again", at=clock.at)
    (request_id,) = one(db, "SELECT id FROM privacy_request WHERE state = 'SUSPECTED'")
    db.write_sync(requests.confirm_suspected, request_id, staff=ASHA)
    clock.advance(3 * DAY)
    assert db.write_sync(detections.release_stale_holds) == 0
    assert ("stop",) in holds(db)


def notes(db: Database) -> list[tuple[Any, ...]]:
    return db.read_sync(
        lambda session: session.rows(
            "SELECT found, said, tier, language, features FROM detection_note ORDER BY rowid"
        )
    )


def test_what_staff_say_of_a_message_is_kept_without_its_words(desk: Desk) -> None:
    db, clock = desk
    say(db, "Sunita Namuna says delete my profile please", at=clock.at, name="a")
    say(db, "please update my data in Pune", at=clock.at, name="b")
    by_wamid = dict(
        db.read_sync(lambda session: session.rows("SELECT source_wamid, id FROM privacy_request"))
    )
    db.write_sync(requests.dismiss_suspected, by_wamid["wamid.a"], reason="A joke", staff=ASHA)
    db.write_sync(requests.confirm_suspected, by_wamid["wamid.b"], kind="completion", staff=ASHA)
    say(db, "kindly let me be", at=clock.at, name="c")
    conversation = one(db, "SELECT id FROM conversation")[0]
    db.write_sync(
        requests.create_request,
        contact_of(db),
        "objection",
        channel="whatsapp",
        received_at=clock.at,
        conversation_id=conversation,
        source_wamid="wamid.c",
        staff=ASHA,
    )
    assert [note[:4] for note in notes(db)] == [
        ("erasure", "none", "phrase", "en"),
        ("rectification", "completion", "phrase", "en"),
        ("none", "objection", "", ""),
    ]
    assert {"MY", "PROFILE", "REMOVE"} <= set(json.loads(notes(db)[0][4]))
    kept = db.read_sync(lambda session: str(session.rows("SELECT * FROM detection_note")))
    assert "Sunita" not in kept and "Pune" not in kept and "delete" not in kept


def test_agreeing_with_the_detector_leaves_no_note(desk: Desk) -> None:
    db, clock = desk
    say(db, "delete my profile please", at=clock.at)
    db.write_sync(requests.confirm_suspected, one(db, "SELECT id FROM privacy_request")[0], staff=ASHA)
    assert notes(db) == []


def stopped(db: Database, clock: StillClock) -> str:
    """A STOP, carried out and confirmed; the request."""
    say(db, "STOP", at=clock.at, name="stop")
    db.write_sync(settle)
    for claimed in db.write_sync(outbox.claim_due, 20):
        db.write_sync(outbox.record_accepted, claimed.client_ref, f"wamid.out.{claimed.client_ref}")
    db.write_sync(settle)
    return str(one(db, "SELECT id FROM privacy_request")[0])


def test_a_stop_that_was_none_is_undone_with_a_reason(desk: Desk) -> None:
    db, clock = desk
    request_id = stopped(db, clock)
    assert state(db, request_id) == "CLOSED_FULFILLED"
    with pytest.raises(UserError):
        sent(db, clock, "match_updates")
    with pytest.raises(UserError, match="why this message was no stop"):
        db.write_sync(stop_undoing.undo_stop, request_id, reason="oops", staff=ASHA)
    restored = db.write_sync(
        stop_undoing.undo_stop, request_id, reason="They told of a bus stop, by telephone", staff=ASHA
    )
    assert restored == 2 and holds(db) == []
    sent(db, clock, "match_updates")
    assert notes(db)[0][:3] == ("opt_out", "none", "exact")
    assert one(db, "SELECT outcome FROM privacy_request")[0] == "They told of a bus stop, by telephone"
    assert one(db, "SELECT count(*) FROM audit WHERE action = 'stop_undone'")[0] == 1
    with pytest.raises(UserError, match="undone already"):
        db.write_sync(stop_undoing.undo_stop, request_id, reason="once more, for nothing", staff=ASHA)


def test_undoing_gives_back_only_what_that_message_took(desk: Desk) -> None:
    db, clock = desk
    contact = contact_of(db)
    db.write_sync(
        consents.withdraw,
        ContactId(contact),
        [Purpose.MARKETING],
        ConsentMethod.IN_PERSON,
        Evidence(words="no more adverts"),
    )
    clock.advance(MINUTE)
    request_id = stopped(db, clock)
    assert db.write_sync(stop_undoing.undo_stop, request_id, reason="It was another word", staff=ASHA) == 1
    granted = db.read_sync(
        lambda session: session.rows(
            "SELECT purpose FROM consent_current WHERE act = 'grant' ORDER BY purpose"
        )
    )
    assert granted == [("match_updates",)]


def test_a_request_made_at_the_desk_is_not_undone(desk: Desk) -> None:
    db, clock = desk
    request_id = db.write_sync(
        requests.create_request, contact_of(db), "opt_out", channel="phone", received_at=clock.at, staff=ASHA
    )
    with pytest.raises(UserError, match="found in a chat"):
        db.write_sync(stop_undoing.undo_stop, request_id, reason="They changed their mind", staff=ASHA)
