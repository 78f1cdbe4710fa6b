"""Who asks: phrases answered in the chat, codes, call backs, papers seen, authority; shared numbers, relatives."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import contacts, request_checks, request_steps, requests
from sanjog_desktop.domain import challenge
from sanjog_desktop.domain.clock import DAY, HOUR, MINUTE, StillClock
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import StepRefused
from tests.helpers.request_walk import asked, contact_of, detail, one, say, state
from tests.helpers.store import NOON, open_store

ASHA = "Asha Namuna"
Desk = tuple[Database, StillClock]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_store(tmp_path) as (database, clock):
        clock.at = NOON + HOUR
        say(database, "Namaste", at=NOON)
        yield database, clock


def verifying(db: Database, kind: str, **more: Any) -> str:
    id = asked(db, kind, at=NOON, **more)
    assert db.write_sync(request_steps.start_check, id, staff=ASHA) == "VERIFYING"
    return id


def chat(db: Database, request_id: str) -> str:
    contact = one(db, "SELECT contact_id FROM privacy_request WHERE id = ?", request_id)[0]
    return str(one(db, "SELECT body FROM message m JOIN conversation v ON v.id = m.conversation_id"
                   " WHERE v.contact_id = ? AND direction = 'out' ORDER BY m.id DESC", contact)[0])  # fmt: skip


@pytest.mark.promises("use.identity")
@pytest.mark.parametrize("spelt", ["{}", "ye lijiye: *{}*!", "{lower}", "{hindi}", "{gujarati}", "{joined}"])
def test_the_phrase_from_the_persons_own_number_passes_by_itself(desk: Desk, spelt: str) -> None:
    db, clock = desk
    id = verifying(db, "erasure")
    question = db.write_sync(request_steps.ask_identity, id, staff=ASHA)
    assert state(db, id) == "NEEDS_INFO" and question.secret in chat(db, id)
    digits = {"hindi": "०१२३४५६७८९", "gujarati": "૦૧૨૩૪૫૬૭૮૯"}
    table = {
        name: question.secret.translate(str.maketrans("0123456789", marks)) for name, marks in digits.items()
    }
    clock.advance(HOUR)
    words = {"lower": question.secret.lower(), "joined": question.secret.replace(" ", ""), **table}
    say(db, spelt.format(question.secret, **words), at=clock.at)
    assert state(db, id) == "ASSESSING"
    (check,) = detail(db, id).checks
    assert (check.method, check.result, check.answered_at) == ("M1", "passed", clock.at)


def test_only_the_keyed_hash_of_a_phrase_is_kept(desk: Desk) -> None:
    db, _clock = desk
    id = verifying(db, "erasure")
    question = db.write_sync(request_checks.ask_phrase, id, staff=ASHA)
    for table in ("request_check", "request_event", "journal", "audit"):
        for row in db.read_sync(lambda session, table=table: session.rows(f"SELECT * FROM {table}")):
            assert question.secret not in repr(row) and challenge.folded(question.secret) not in repr(row)


@pytest.mark.promises("use.identity")
def test_the_phrase_from_another_number_proves_nothing(desk: Desk) -> None:
    db, clock = desk
    id = verifying(db, "erasure")
    question = db.write_sync(request_steps.ask_identity, id, staff=ASHA)
    say(db, question.secret, at=clock.at, phone="919999900009")
    assert state(db, id) == "NEEDS_INFO"


def test_a_message_from_before_the_question_is_no_answer(desk: Desk) -> None:
    db, clock = desk
    id = verifying(db, "erasure")
    db.write_sync(request_steps.ask_identity, id, staff=ASHA)
    say(db, "written this morning, delivered late", at=clock.at - 10 * MINUTE)
    assert state(db, id) == "NEEDS_INFO"


def test_any_other_reply_brings_it_back_to_staff_and_the_phrase_may_still_come(desk: Desk) -> None:
    db, clock = desk
    id = verifying(db, "erasure")
    question = db.write_sync(request_steps.ask_identity, id, staff=ASHA)
    clock.advance(HOUR)
    say(db, "kyu?", at=clock.at)
    assert state(db, id) == "VERIFYING"
    assert all(pause.resumed_at is not None for pause in detail(db, id).pauses)
    say(db, question.secret, at=clock.at)
    assert state(db, id) == "ASSESSING"


def test_one_phrase_answers_for_both_requests_of_one_person(desk: Desk) -> None:
    db, clock = desk
    first, second = verifying(db, "erasure"), verifying(db, "rectification")
    db.write_sync(request_steps.ask_identity, first, staff=ASHA)
    question = db.write_sync(request_steps.ask_identity, second, staff=ASHA)
    say(db, question.secret, at=clock.at)
    assert [state(db, id) for id in (first, second)] == ["ASSESSING", "ASSESSING"]
    assert [check.attempts for id in (first, second) for check in detail(db, id).checks] == [0, 0]


def test_five_wrong_phrases_end_the_check_and_talk_is_no_attempt(desk: Desk) -> None:
    db, clock = desk
    id = verifying(db, "erasure")
    question = db.write_sync(request_steps.ask_identity, id, staff=ASHA)
    word = question.secret.split()[0]
    say(db, "meri biodata 2 baar bheji thi", at=clock.at)
    for wrong in range(5):
        number = (int(question.secret.split()[1]) + 1 + wrong) % 10_000
        say(db, f"{word} {number:04d}", at=clock.at)
    (check,) = detail(db, id).checks
    assert (check.result, check.attempts) == ("failed", 5)
    say(db, question.secret, at=clock.at)
    assert state(db, id) == "VERIFYING"


def test_a_phrase_dies_after_a_week(desk: Desk) -> None:
    db, clock = desk
    id = verifying(db, "erasure")
    question = db.write_sync(request_steps.ask_identity, id, staff=ASHA)
    clock.advance(8 * DAY)
    say(db, question.secret, at=clock.at)
    assert state(db, id) == "VERIFYING"


def test_a_code_to_the_mailbox_on_file(desk: Desk) -> None:
    db, _clock = desk
    id = verifying(db, "access")
    with pytest.raises(UserError, match="on file"):
        db.write_sync(request_checks.ask_code, id, to="email", staff=ASHA)
    db.write_sync(contacts.edit, contact_of(db), {"email": "sunita@namuna.example"}, staff=ASHA)
    question = db.write_sync(request_checks.ask_code, id, to="email", staff=ASHA)
    wrong = f"{(int(question.secret) + 1) % 1_000_000:06d}"
    assert not db.write_sync(request_checks.answer_code, question.check_id, wrong, staff=ASHA)
    assert state(db, id) == "NEEDS_INFO"
    spoken = f"{question.secret[:3]} {question.secret[3:]}"
    assert db.write_sync(request_checks.answer_code, question.check_id, spoken, staff=ASHA)
    assert state(db, id) == "ASSESSING"
    with pytest.raises(UserError, match="no longer good"):
        db.write_sync(request_checks.answer_code, question.check_id, question.secret, staff=ASHA)


@pytest.mark.parametrize(
    ("method", "too_little", "enough"),
    [
        ("M3", {"facts": ["born_on"]}, {"facts": ["born_on", "gotra"]}),
        ("M3", {"facts": ["gotra", "gotra"]}, {"facts": ["city", "gotra"]}),
        ("M4", {}, {"paper": "passport"}),
    ],
)
def test_what_staff_found_needs_its_evidence(
    desk: Desk, method: str, too_little: dict[str, Any], enough: dict[str, Any]
) -> None:
    db, _clock = desk
    id = verifying(db, "erasure")
    with pytest.raises(UserError):
        db.write_sync(request_checks.record_check, id, method, True, evidence=too_little, staff=ASHA)
    assert state(db, id) == "VERIFYING"
    db.write_sync(request_checks.record_check, id, method, True, evidence=enough, staff=ASHA)
    assert state(db, id) == "ASSESSING"


def test_a_failed_check_can_close_the_request_and_it_can_come_again(desk: Desk) -> None:
    db, _clock = desk
    id = verifying(db, "erasure")
    db.write_sync(request_checks.record_check, id, "M4", False, evidence={}, staff=ASHA)
    db.write_sync(request_steps.fail_check, id, staff=ASHA)
    assert state(db, id) == "CLOSED_UNVERIFIED" and detail(db, id).row.reason_codes == ("ID_FAILED",)
    db.write_sync(request_steps.reopen, id, staff=ASHA, because="They came in person.")
    assert detail(db, id).steps[0] == "ask_phrase"
    with pytest.raises(UserError):
        db.write_sync(request_steps.assess, id, staff=ASHA)
    with pytest.raises(StepRefused) as refused:
        db.write_sync(request_steps.move, id, "ASSESSING", staff=ASHA)
    assert refused.value.reason == "check"
    db.write_sync(request_checks.record_check, id, "M4", True, evidence={"paper": "passport"}, staff=ASHA)
    db.write_sync(request_steps.assess, id, staff=ASHA)
    assert state(db, id) == "ASSESSING"


def test_a_number_that_changed_hands_lately_is_not_enough_for_a_copy(desk: Desk) -> None:
    db, clock = desk
    db.write_sync(
        lambda session: session.execute(
            "INSERT INTO message(conversation_id, at, direction, kind) SELECT id, ?, 'in', 'system' FROM conversation",
            (clock.at - DAY,),
        )
    )
    id = verifying(db, "access")
    assert detail(db, id).methods == ("M2", "M3", "M4") and "changed hands" in detail(db, id).check_note
    with pytest.raises(UserError):
        db.write_sync(request_checks.ask_phrase, id, staff=ASHA)
    assert "M1" in detail(db, verifying(db, "erasure")).methods


# Somebody else asks ----------------------------------------------------------------------------------
@pytest.mark.promises("use.identity")
def test_a_relative_needs_written_authority(desk: Desk) -> None:
    db, _clock = desk
    with pytest.raises(UserError, match="write down who"):
        asked(db, "erasure", at=NOON, requester="relative")
    id = verifying(db, "erasure", requester="relative", requester_name="Mohan Namuna")
    assert detail(db, id).methods == ("M5",)
    for method, evidence in (("M3", {"facts": ["city", "gotra"]}), ("M4", {"paper": "passport"})):
        db.write_sync(request_checks.record_check, id, method, True, evidence=evidence, staff=ASHA)
        assert state(db, id) == "VERIFYING"
    with pytest.raises(StepRefused):
        db.write_sync(request_steps.move, id, "ASSESSING", staff=ASHA)
    db.write_sync(request_checks.record_check, id, "M5", True, evidence={"authority": "letter"}, staff=ASHA)
    assert state(db, id) == "ASSESSING"


def test_when_the_person_speaks_up_themselves_their_own_check_counts(desk: Desk) -> None:
    db, clock = desk
    id = verifying(db, "erasure", requester="relative", requester_name="Mohan Namuna")
    db.write_sync(requests.set_requester, id, requester="self", staff=ASHA)
    question = db.write_sync(request_steps.ask_identity, id, staff=ASHA)
    say(db, question.secret, at=clock.at)
    assert state(db, id) == "ASSESSING"


def share(db: Database, *names: str) -> list[str]:
    """More people who answer the first number."""
    made = []
    for name in names:
        id = db.write_sync(contacts.create, {"name": name}, staff=ASHA)
        point = one(db, "SELECT id FROM contact_point WHERE phone = '919999900001'")[0]
        db.write_sync(
            lambda session, id=id, point=point: session.execute(
                "INSERT INTO shared_point(contact_point_id, contact_id, relation) VALUES (?, ?, 'family')",
                (point, id),
            )
        )
        made.append(str(id))
    return made


@pytest.mark.promises("use.identity")
def test_one_of_four_who_share_a_number_asks(desk: Desk) -> None:
    db, clock = desk
    others = share(db, "Aarav Namuna", "Kavita Namuna", "Mohan Namuna")
    say(db, "please delete my data", at=clock.at)
    id = one(db, "SELECT id FROM privacy_request")[0]
    db.write_sync(requests.confirm_suspected, id, staff=ASHA)
    assert {name for _id, name, _relation in detail(db, id).sharing} == {
        "Aarav Namuna", "Kavita Namuna", "Mohan Namuna",
    }  # fmt: skip
    db.write_sync(requests.set_requester, id, requester="self", contact_id=others[0], staff=ASHA)
    found = detail(db, id)
    assert found.row.contact_id == others[0] and found.row.name == "Aarav Namuna"
    assert db.write_sync(request_steps.start_check, id, staff=ASHA) == "VERIFYING"
    found = detail(db, id)
    assert found.methods == ("M2", "M3", "M4") and "alone" in found.check_note
    with pytest.raises(UserError, match="prove nothing"):
        db.write_sync(request_checks.ask_phrase, id, staff=ASHA)
    db.write_sync(
        request_checks.record_check, id, "M3", True, evidence={"facts": ["born_on", "education"]}, staff=ASHA
    )
    assert state(db, id) == "ASSESSING"
    assert one(db, "SELECT count(*) FROM privacy_request WHERE contact_id <> ?", others[0]) == (0,)


def test_another_subject_voids_what_was_checked(desk: Desk) -> None:
    db, _clock = desk
    (other,) = share(db, "Aarav Namuna")
    id = verifying(db, "access")
    db.write_sync(request_checks.record_check, id, "M5", True, evidence={"authority": "letter"}, staff=ASHA)
    db.write_sync(requests.set_requester, id, requester="self", contact_id=other, staff=ASHA)
    assert {check.result for check in detail(db, id).checks} == {"failed"}
    assert detail(db, id).missing


def test_a_question_is_asked_only_while_who_asks_is_open(desk: Desk) -> None:
    db, _clock = desk
    id = asked(db, "access", at=NOON)
    with pytest.raises(UserError):
        db.write_sync(request_checks.ask_phrase, id, staff=ASHA)
    with pytest.raises(UserError):
        db.write_sync(request_checks.record_check, id, "M4", True, evidence={"paper": "passport"}, staff=ASHA)
    with pytest.raises(UserError):
        db.write_sync(
            request_checks.record_check, verifying(db, "erasure"), "M1", True, evidence={}, staff=ASHA
        )
