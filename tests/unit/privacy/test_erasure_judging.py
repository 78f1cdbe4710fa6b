"""What others bear and write as well is waited for by nobody; what is left is for a person to say, and it goes on."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import consents, contacts, inbound, settings
from sanjog_desktop.domain.agency import SETTING
from sanjog_desktop.domain.clock import HOUR
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.privacy.erasure import judging
from sanjog_desktop.privacy.erasure.certificate import html
from sanjog_desktop.privacy.erasure.running import Outcome
from sanjog_desktop.privacy.proof.hits import Hit
from sanjog_desktop.privacy.signing import check_signed, signing_key
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import InboundMessage, Metadata, Parsed, Sender, Text
from tests.helpers.erasures import (
    ASHA,
    KALPANA,
    NOON,
    PHONE,
    RAVI,
    Place,
    add_message,
    approved,
    finish_paper,
    furnish,
    open_place,
)

RAW = f'{{"note": "the {KALPANA} Hall in Pune is booked"}}'.encode()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with open_place(tmp_path / "profile") as opened:
        yield opened


def begun(place: Place, **given: Any) -> str:
    """An erasure whose data is deleted and that waits for the paper file."""
    request = approved(place, furnish(place, messages=20, files=0, others=4), **given)
    assert place.run(request).waits_for == "tasks"
    return request


def ends(place: Place, request: str) -> Outcome:
    """Run until it rests on something; how it rests."""
    finish_paper(place, request)
    for _ in range(8):
        outcome = place.run(request)
        if outcome.waits_for != "again":
            return outcome
    raise AssertionError("it never rests")


def hits(place: Place, request: str) -> tuple[Hit, ...]:
    return asyncio.run(judging.find_hits(place.db, place.profile, request, place._places))


def judge(place: Place, request: str, verdicts: dict[str, str]) -> int:
    return asyncio.run(
        judging.judge(place.db, place.profile, request, verdicts, staff=ASHA, places=place._places)
    )


def certificate_of(place: Place) -> dict[str, Any]:
    (path,) = (place.profile / "erasures").glob("*.json")
    return dict(check_signed(path.read_bytes()).document)


def test_a_word_others_use_since_is_no_remnant(place: Place) -> None:
    request = begun(place)
    assert place.value("SELECT count(*) FROM message_vocab WHERE term = 'thunderstorms'") == 0

    def write(session: Session) -> None:
        chat = session.value("SELECT min(id) FROM conversation")
        add_message(session, chat, "thunderstorms again today", "wamid.STORM0000000000000000MNEX", 3)

    place.db.write_sync(write)
    outcome = ends(place, request)
    assert outcome.state == "DELIVERING" and outcome.proof is not None, outcome
    assert [(one.kind, one.times) for one in outcome.proof.shared if one.kind == "word"] == [("word", 1)]
    assert place.value("SELECT count(*) FROM message WHERE body = 'thunderstorms again today'") == 1


def test_somebody_of_the_same_or_a_longer_name_keeps_it(place: Place) -> None:
    request = begun(place)

    def write(session: Session) -> None:
        contacts.create(session, {"name": KALPANA, "city": "Pune"}, None, ["919999900778"])
        contacts.create(session, {"name": f"{KALPANA}kar"}, None, ["919999900779"])

    place.db.write_sync(write)
    outcome = ends(place, request)
    assert outcome.state == "DELIVERING" and outcome.proof is not None, outcome
    assert "name" in {one.kind for one in outcome.proof.shared}
    names = "SELECT group_concat(name, '|') FROM (SELECT name FROM contact WHERE name LIKE 'Kalpana%' ORDER BY name)"
    assert place.value(names) == f"{KALPANA}|{KALPANA}kar", "no other person's card is touched"


def test_whoever_writes_again_meanwhile_is_somebody_new(place: Place) -> None:
    request = begun(place)
    place.clock.advance(2 * HOUR)
    sender = Sender(wa_id=PHONE, profile_name=KALPANA)
    message = InboundMessage(
        "waba",
        Metadata("number", "919999900000"),
        sender,
        "wamid.NEW00000000000000000MNEX",
        NOON + HOUR,
        "text",
        Text(f"{PHONE} is mine"),
    )
    place.db.write_sync(inbound.apply_entries, [(50, Parsed((message,)))], inbound.Cursor("log", 50))
    outcome = ends(place, request)
    assert outcome.state == "DELIVERING", outcome
    assert place.value("SELECT count(*) FROM contact_point WHERE phone = ?", PHONE) == 1
    assert (
        place.value("SELECT body FROM message WHERE wamid = 'wamid.NEW00000000000000000MNEX'")
        == f"{PHONE} is mine"
    )


@pytest.mark.parametrize("is_listed", [True, False])
def test_a_name_that_a_member_of_the_staff_bears_stays_where_it_signs(place: Place, is_listed: bool) -> None:
    """Kalpana works here too, or did: what her name signs is neither blacked out nor waited for."""
    contact = furnish(place, messages=20, files=0, others=4)
    staff = [{"name": KALPANA, "role": "owner"}, {"name": RAVI, "role": "owner"}] if is_listed else []

    def write(session: Session) -> str:
        settings.put(session, SETTING, {"name": "Namuna Vivah", "staff": staff})
        other = str(session.value("SELECT id FROM contact WHERE name LIKE 'Vikas%' LIMIT 1"))
        consents.record_opt_in(
            session, ContactId(other), [Purpose.MATCH_UPDATES], ConsentMethod.IN_PERSON,
            Evidence(words="said yes at the desk", witness=KALPANA), language="en", staff=KALPANA,
        )  # fmt: skip
        return other

    other = place.db.write_sync(write)
    request = approved(place, contact)
    place.run(request)
    outcome = ends(place, request)
    assert outcome.state == "DELIVERING" and outcome.proof is not None, outcome
    assert "name" in {one.kind for one in outcome.proof.shared}
    assert place.value("SELECT recorded_by FROM consent WHERE contact_id = ?", other) == KALPANA
    kept = place.db.read_sync(agency)
    assert [member.name for member in kept.staff] == [member["name"] for member in staff]
    assert place.value("SELECT count(*) FROM contact WHERE name = ?", KALPANA) == 0


def waiting(place: Place, **given: Any) -> str:
    """An erasure that waits for a person: a note beside the store, and a record kept as it came."""
    request = begun(place, **given)
    (place.profile / "a note.txt").write_text(f"call {PHONE}", encoding="utf-8")
    place.db.write_sync(
        lambda session: session.execute(
            "INSERT INTO inbound_event(key, relay_seq, field, reason, raw, at) VALUES ('k', 7, 'x', 'unknown', ?, 0)",
            (RAW,),
        )
    )
    outcome = ends(place, request)
    assert (outcome.state, outcome.waits_for) == ("EXECUTING", "judgement"), outcome
    return request


def test_a_person_says_whose_it_is_and_it_goes_on(place: Place) -> None:
    request = waiting(place, language="gu")
    note, record = hits(place, request)
    assert (note.where, note.words) == ("file", PHONE[2:]) and note.place.endswith("a note.txt")
    assert (record.where, record.words) == ("inbound_event", KALPANA) and "Hall in Pune" in record.around
    assert judge(place, request, {note.id: judging.THEIRS, record.id: judging.OTHERS}) == 1
    assert not (place.profile / "a note.txt").exists()
    assert hits(place, request) == ()
    outcome = ends(place, request)
    assert outcome.state == "DELIVERING" and outcome.proof is not None, outcome
    assert outcome.proof.verdict == "clean" and [one.where for one in outcome.proof.judged] == [
        "inbound_event"
    ]
    assert place.value("SELECT raw FROM inbound_event WHERE key = 'k'") == RAW
    document = certificate_of(place)
    assert [(one["kind"], one["where"]) for one in document["proof"]["judged_to_be_others"]] == [
        ("name", "inbound_event")
    ]
    assert KALPANA not in str(document)
    page = html(document, place.db.write_sync(signing_key))
    assert "બીજા કોઈનું છે" in page and "જેમ આવી તેમ રાખેલી નોંધોમાં" in page
    assert place.value("SELECT count(*) FROM audit WHERE action = 'erasure_judged'") == 1
    for secret in (KALPANA, PHONE[2:], "a note"):
        assert secret not in str(place.value("SELECT report FROM tombstone"))


def test_what_is_theirs_goes_from_a_record_kept_raw(place: Place) -> None:
    request = waiting(place)
    found = hits(place, request)
    assert judge(place, request, dict.fromkeys((hit.id for hit in found), judging.THEIRS)) == 2
    outcome = ends(place, request)
    assert outcome.state == "DELIVERING" and outcome.proof is not None, outcome
    assert outcome.proof.judged == () and place.value("SELECT count(*) FROM inbound_event") == 0
    assert place.value("SELECT count(*) FROM relay_trace WHERE relay_seq = 7") == 1
    assert certificate_of(place)["proof"]["judged_to_be_others"] == []


def test_the_word_of_a_person_holds_for_one_record_only(place: Place) -> None:
    request = waiting(place)
    judge(place, request, dict.fromkeys((hit.id for hit in hits(place, request)), judging.OTHERS))
    place.db.write_sync(
        lambda session: session.execute(
            "INSERT INTO inbound_event(key, field, reason, raw, at) VALUES ('later', 'x', 'unknown', ?, 0)",
            (f"{KALPANA} herself".encode(),),
        )
    )
    outcome = ends(place, request)
    assert outcome.waits_for == "judgement", outcome
    (left,) = hits(place, request)
    assert left.key == ("later",)
    judge(place, request, {left.id: judging.THEIRS})
    outcome = ends(place, request)
    assert outcome.state == "DELIVERING" and outcome.proof is not None, outcome
    assert sorted(one.where for one in outcome.proof.judged) == ["file", "inbound_event"]


def test_a_verdict_on_what_is_not_asked_is_refused(place: Place) -> None:
    request = waiting(place)
    note, record = hits(place, request)
    with pytest.raises(UserError, match="theirs or somebody else's"):
        judge(place, request, {note.id: "perhaps"})
    Path(note.place).unlink()
    with pytest.raises(UserError, match="changed meanwhile"):
        judge(place, request, {note.id: judging.THEIRS, record.id: judging.OTHERS})
    assert place.value("SELECT count(*) FROM audit WHERE action = 'erasure_judged'") == 0
