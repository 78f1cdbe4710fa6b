"""What may stand in the way of an erasure: each time it waits or goes on, and never says more than is true."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from sanjog_desktop.actions import (
    attachments,
    consents,
    contacts,
    holds,
    inbound,
    messages,
    outbox,
    settings,
)
from sanjog_desktop.domain.clock import DAY, HOUR
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.drafts import TextDraft
from sanjog_desktop.domain.ids import AttachmentId, ContactId, new_id
from sanjog_desktop.domain.imports.cells import ImportRow
from sanjog_desktop.domain.phone import numbers_in_cell
from sanjog_desktop.privacy.erasure.blanking import BLANKED
from sanjog_desktop.privacy.erasure.plan import erasure_plan
from sanjog_desktop.store.connection import connect
from sanjog_desktop.store.errors import StoreError
from sanjog_desktop.store.session import Session
from sanjog_desktop.store.tables import TABLES, Erasure
from sanjog_desktop.wire.events import InboundMessage, MessageStatus, Metadata, Parsed, Sender, Text
from tests.helpers.erasures import (
    ASHA,
    KALPANA,
    KEY,
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
from tests.helpers.importing import take
from tests.helpers.small_disk import small_disk

NUMBER = Metadata("number", "919999900000")


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with open_place(tmp_path / "profile") as opened:
        yield opened


def certificates(place: Place) -> list[Path]:
    return list((place.profile / "erasures").glob("*.json"))


def complete(place: Place, request: str) -> None:
    """To the certificate."""
    place.run(request)
    finish_paper(place, request)
    outcome = place.run(request)
    assert outcome.state == "DELIVERING", outcome
    assert certificates(place)


def test_two_requests_at_once_for_one_person(place: Place) -> None:
    contact = furnish(place, messages=20)
    first, second = approved(place, contact), approved(place, contact)
    place.run(first)
    assert place.run(second).waits_for == "other_request"
    finish_paper(place, first)
    assert place.run(second).waits_for == "other_request" and not certificates(place)
    assert place.run(first).state == "DELIVERING"
    assert len(certificates(place)) == 1
    finish_paper(place, second)
    assert place.run(second).state == "DELIVERING"
    assert len(certificates(place)) == 2
    assert place.value("SELECT count(*) FROM tombstone") == 1


def send(place: Place, contact: str, text: str) -> str:
    """Queue an answer inside the window; its reference."""

    def write(session: Session) -> str:
        chat = contacts.open_conversation(session, ContactId(contact))
        session.execute(
            "UPDATE conversation SET last_inbound_at = ?1, window_until = ?1 + ?2 WHERE id = ?3",
            (session.now(), DAY, chat),
        )
        return messages.queue_message(
            session, chat, TextDraft(text), purpose="service_reply", staff=ASHA
        ).client_ref

    return str(place.db.write_sync(write))


def test_a_send_in_flight_is_waited_for_and_one_that_waits_is_cancelled(place: Place) -> None:
    contact = furnish(place, messages=20)
    flying = send(place, contact, "on its way")
    (claimed,) = place.db.write_sync(outbox.claim_due, 1)
    waiting = send(place, contact, "still waiting")
    request = approved(place, contact)
    assert place.run(request).waits_for == "in_flight"
    states = dict(place.db.read_sync(lambda session: session.rows("SELECT client_ref, state FROM outbox")))
    assert states == {flying: "claimed", waiting: "cancelled"}
    assert place.db.write_sync(outbox.claim_due, 5) == [], "nothing more goes out"
    place.db.write_sync(outbox.record_accepted, claimed.client_ref, "wamid.INFLIGHT000000000000MNEX")
    assert place.value("SELECT state FROM outbox WHERE client_ref = ?", flying) == "accepted", (
        "the truth is kept"
    )
    complete(place, request)
    assert place.value("SELECT count(*) FROM outbox") == 0


def test_a_send_nobody_knows_about_is_waited_for_a_day_and_then_said(place: Place) -> None:
    contact = furnish(place, messages=20)
    send(place, contact, "was it sent?")
    (claimed,) = place.db.write_sync(outbox.claim_due, 1)
    place.db.write_sync(outbox.record_uncertain, claimed.client_ref)
    request = approved(place, contact)
    assert place.run(request).waits_for == "in_flight"
    place.clock.advance(DAY + HOUR)
    complete(place, request)
    assert b'"unknown_sends": 1' in certificates(place)[0].read_bytes()


@pytest.mark.promises("rights.erasure")
def test_t3_a_reader_elsewhere_makes_the_proof_wait(place: Place) -> None:
    contact = furnish(place, messages=40)
    request = approved(place, contact)
    other = connect(place.db.path, KEY, place.clock, read_only=True)
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM message").fetchone()
    for _ in range(2):
        assert place.run(request).waits_for == "reader"
        assert place.value("SELECT count(*) FROM tombstone WHERE proven_at IS NOT NULL") == 0
    other.execute("ROLLBACK")
    assert place.run(request).waits_for == "tasks"
    finish_paper(place, request)
    other.execute("BEGIN")
    assert other.execute("SELECT count(*) FROM privacy_request").fetchone() == (1,)
    outcome = place.run(request)
    assert (outcome.state, outcome.waits_for) == ("PROVING", "reader") and not certificates(place)
    other.execute("ROLLBACK")
    other.close()
    assert place.run(request).state == "DELIVERING" and certificates(place)


def test_a_disk_that_fills(tmp_path: Path) -> None:
    with small_disk(tmp_path / "small", 24) as disk, open_place(tmp_path / "small" / "profile") as place:
        contact = furnish(place, messages=300, others=5)
        request = approved(place, contact)
        place.db.checkpoint_sync()
        disk.fill()
        failures = 0
        for _ in range(3):
            try:
                outcome = place.run(request)
            except StoreError:
                failures += 1
            else:
                assert outcome.state == "EXECUTING"
        assert failures and not certificates(place)
        assert place.value("SELECT count(*) FROM tombstone WHERE proven_at IS NOT NULL") == 0
        disk.free()
        complete(place, request)


def test_a_name_that_is_a_word_and_somebody_elses(place: Place) -> None:
    """Asha is hope, and there is another Asha Kiran: neither fails the proof, both are listed for a person."""

    def write(session: Session) -> str:
        contact = contacts.create(session, {"name": "Asha Kiran"}, None, ["919999900777"])
        contacts.create(session, {"name": "Asha Kiran", "city": "Pune"}, None, ["919999900778"])
        chat = contacts.open_conversation(session, contact)
        add_message(session, chat, "Asha Kiran here, thank you", "wamid.ASHA00000000000000000000MNEX", 1)
        other = contacts.create(session, {"name": "Vikas Udaharan"}, None, ["919999900779"])
        for at in range(5):
            add_message(
                session, contacts.open_conversation(session, other), "asha kiran, a ray of hope",
                f"wamid.HOPE{at:03d}0000000000000000MNEX", at,
            )  # fmt: skip
        return str(contact)

    furnish(place, messages=5)
    contact = place.db.write_sync(write)
    request = approved(place, contact)
    place.run(request)
    finish_paper(place, request)
    outcome = place.run(request)
    assert outcome.state == "DELIVERING" and outcome.proof is not None
    assert [one.kind for one in outcome.proof.shared] == ["name"] and outcome.proof.shared[0].times >= 1
    assert place.value("SELECT count(*) FROM message WHERE body LIKE '%ray of hope'") == 5
    assert place.value("SELECT count(*) FROM contact WHERE name = 'Asha Kiran'") == 1


def test_a_full_name_in_other_chats_is_blacked_out(place: Place) -> None:
    contact = furnish(place, messages=20)

    def mention(session: Session) -> int:
        chat = session.value("SELECT min(v.id) FROM conversation v JOIN contact c ON c.id = v.contact_id"
                             " WHERE c.name LIKE 'Vikas%'")  # fmt: skip
        text = f"what of {KALPANA.upper()}? Her number is 99999-00101, mail kalpana@example.invalid"
        return add_message(session, chat, text, "wamid.MENTION000000000000000MNEX", 5)

    message = place.db.write_sync(mention)
    complete(place, approved(place, contact))
    assert (
        place.value("SELECT body FROM message WHERE id = ?", message)
        == "what of ▇▇▇? Her number is ▇▇▇, mail ▇▇▇"
    )


@pytest.mark.promises("rights.erasure")
def test_copies_in_other_families_chats_are_emptied(place: Place) -> None:
    """What a family was sent about the person: the message stays in their chat, the file in it goes."""
    contact = furnish(place, messages=20)
    file = AttachmentId(new_id())
    written = place.files.write(file, os.urandom(5_000))

    def share(session: Session) -> None:
        words = Evidence(words="may show it", witness=ASHA)
        purposes = [Purpose.PROFILE_SHARING, Purpose.PHOTO_SHARING]
        consents.record_opt_in(
            session, ContactId(contact), purposes, ConsentMethod.IN_PERSON, words, language="en", staff=ASHA
        )
        other, chat = session.one("SELECT v.contact_id, v.id FROM conversation v JOIN contact c ON c.id = v.contact_id"
                                  " WHERE c.name LIKE 'Vikas%' LIMIT 1") or ("", 0)  # fmt: skip
        ref = new_id()
        message = add_message(
            session, chat, "a biodata for you", "wamid.SHARED0000000000000000MNEX", 8, client_ref=ref
        )
        attachments.adopt_outgoing(session, file, written=written, mime="image/jpeg", filename="kalpana.jpg")
        session.execute("UPDATE attachment SET message_id = ? WHERE id = ?", (message, file))
        session.execute(
            "INSERT INTO disclosure(id, contact_id, at, recipient_type, recipient_contact_id, categories, client_ref)"
            " VALUES (?, ?, ?, 'family', ?, '[\"photo\",\"biodata\"]', ?)",
            (new_id(), contact, session.now(), other, ref),
        )

    place.db.write_sync(share)
    complete(place, approved(place, contact))
    row = place.db.read_sync(
        lambda session: session.one(
            "SELECT a.state, a.key, a.filename, m.body FROM attachment a JOIN message m ON m.id = a.message_id"
            " WHERE a.id = ?",
            (file,),
        )
    )
    assert row == ("gone", None, "", "a biodata for you") and not place.files.exists(file)
    assert place.value("SELECT count(*) FROM disclosure WHERE contact_id = ?", contact) == 1, (
        "the proof of it stays"
    )


@pytest.mark.parametrize("who", ["owner", "sharer"])
def test_a_phone_four_people_share_of_whom_one_asks(place: Place, who: str) -> None:
    names = ["Kamla Namuna", "Ramesh Namuna", "Suresh Namuna", "Tara Namuna"]

    def write(session: Session) -> list[str]:
        ids = [contacts.create(session, {"name": name}, None, ["919999900888"]) for name in names]
        chat = contacts.open_conversation(session, ids[0])
        for at in range(20):
            add_message(session, chat, f"family talk {at}", f"wamid.FAMILY{at:03d}000000000000MNEX", at)
        return [str(id) for id in ids]

    furnish(place, messages=5)
    ids = place.db.write_sync(write)
    asks = ids[0] if who == "owner" else ids[2]
    plan = place.db.read_sync(erasure_plan, asks)
    assert any("others of the family answer" in line.what for line in plan.of("keep"))
    request = approved(place, asks)
    complete(place, request)
    assert place.value("SELECT count(*) FROM message WHERE body LIKE 'family talk%'") == 20
    owner = place.value("SELECT contact_id FROM contact_point WHERE phone = '919999900888'")
    assert owner in set(ids) - {asks}
    assert place.value("SELECT contact_id FROM conversation WHERE contact_point_id ="
                       " (SELECT id FROM contact_point WHERE phone = '919999900888')") == owner  # fmt: skip
    assert place.value("SELECT count(*) FROM suppression") == 0, "the others may still be written to"
    left = {
        row[0]
        for row in place.db.read_sync(lambda s: s.rows("SELECT name FROM contact WHERE name LIKE '%Namuna'"))
    }
    assert left == set(names) - {names[ids.index(asks)]}
    rows = [
        register_row(1, names[ids.index(asks)], "919999900888"),
        register_row(2, "Neha Namuna", "919999900888"),
    ]
    report = place.db.write_sync(take, rows, ASHA)
    assert [row.outcome for row in report] == ["erased", "new"], "the one stays out, a sister comes in"


def register_row(line: int, name: str, phone: str) -> ImportRow:
    """A row of a list."""
    return ImportRow(line, name, phones=tuple(numbers_in_cell(f"+{phone}")[0]))


def test_t6_an_import_with_an_erased_number(place: Place) -> None:
    contact = furnish(place, messages=20)
    complete(place, approved(place, contact))
    rows = [register_row(1, "Kalpana N.", PHONE), register_row(2, "Vikas Neu", "919999900555")]
    erased, fresh = place.db.write_sync(take, rows, ASHA)
    assert (erased.outcome, fresh.outcome) == ("erased", "new")
    assert (erased.line, erased.name, erased.reasons) == (0, "", ()), "counted without being named"
    # Typed in by hand it may be a new person; they are not written to all the same.
    id = place.db.write_sync(contacts.create, {"name": "Kalpana"}, None, [PHONE])
    assert place.value(
        "SELECT count(*) FROM contact_point p JOIN suppression s ON s.key = p.phone_key WHERE p.contact_id = ?", id
    ) == 1  # fmt: skip


def hears(place: Place, *events: object) -> None:
    place.db.write_sync(inbound.apply_entries, [(50, Parsed(tuple(events)))], inbound.Cursor("log", 50))


def test_what_comes_late_stays_out_and_what_is_new_comes_in(place: Place) -> None:
    contact = furnish(place, messages=20)
    request = approved(place, contact)
    complete(place, request)
    sender = Sender(wa_id=PHONE, profile_name=KALPANA)
    old = InboundMessage(
        "waba", NUMBER, sender, "wamid.LATE0000000000000000MNEX", NOON - DAY, "text", Text("my letter")
    )
    report = MessageStatus("waba", NUMBER, "wamid.KALPANA000001MNEKALPANA", "read", NOON + HOUR, PHONE)
    place.clock.advance(2 * HOUR)
    hears(place, old, report)
    assert place.value("SELECT count(*) FROM contact_point WHERE phone = ?", PHONE) == 0
    assert place.value("SELECT count(*) FROM status_event") == 0
    assert place.value("SELECT request_id FROM relay_trace WHERE relay_seq = 50") == "late"
    new = InboundMessage(
        "waba", NUMBER, sender, "wamid.NEW00000000000000000MNEX", NOON + HOUR, "text", Text("hello again")
    )
    hears(place, new)
    row = place.db.read_sync(lambda session: session.one(
        "SELECT m.body, v.contact_id FROM message m JOIN conversation v ON v.id = m.conversation_id"
        " JOIN contact_point p ON p.id = v.contact_point_id WHERE p.phone = ?", (PHONE,)))  # fmt: skip
    assert row is not None and row[0] == "hello again" and row[1] != contact
    with pytest.raises(messages.SendBlocked):
        place.db.write_sync(
            messages.queue_message, place.value("SELECT max(id) FROM conversation"), TextDraft("welcome"),
            purpose="match_updates", staff=ASHA,
        )  # fmt: skip


@pytest.mark.promises("rights.erasure_conditions")
@pytest.mark.promises("rights.erasure_conditions")
def test_a_legal_hold_keeps_its_part_and_the_certificate_says_so(place: Place) -> None:
    contact = furnish(place, messages=40)
    place.db.write_sync(
        holds.place_hold, contact, scope="messages", reason="litigation", authority_ref="OS 12/2026",
        review_at=NOON + 90 * DAY, staff=ASHA, second=RAVI,
    )  # fmt: skip
    plan = place.db.read_sync(erasure_plan, contact)
    assert plan.held == ("messages",) and not any("search index" in line.what for line in plan.of("delete"))
    request = approved(place, contact)
    complete(place, request)
    assert place.value("SELECT count(*) FROM message WHERE body LIKE '%Namunagaon%'") > 0
    assert place.value("SELECT count(*) FROM candidate WHERE contact_id = ?", contact) == 0
    assert b'"scope": "without messages"' in certificates(place)[0].read_bytes()


def test_only_what_was_erased_stays_out_however_the_clocks_differ(place: Place) -> None:
    contact = furnish(place, messages=4)

    def wrote(session: Session) -> str:
        chat = session.value("SELECT id FROM conversation WHERE contact_id = ?", (contact,))
        add_message(session, chat, "just now", "wamid.JUSTNOW00000000000000MNEX", 90 * 24, direction="in")
        return "wamid.JUSTNOW00000000000000MNEX"

    wamid = place.db.write_sync(wrote)
    complete(place, approved(place, contact))
    sender = Sender(wa_id=PHONE, profile_name=KALPANA)
    again = InboundMessage("waba", NUMBER, sender, wamid, NOON, "text", Text("just now"))
    fresh = InboundMessage(
        "waba", NUMBER, sender, "wamid.FRESH0000000000000000MNEX", NOON - 900, "text", Text("and now")
    )
    hears(place, again, fresh)
    texts = place.db.read_sync(
        lambda session: session.rows("SELECT body FROM message WHERE body LIKE '%now'")
    )
    assert texts == [("and now",)], (
        "Meta told of the one again; the other is new, by a clock that is a second behind"
    )


#: What stays in rows that stay: ids, dates, kinds and hashes, which name nobody.
STAYS = {
    "contact": {
        "no", "id", "language", "status", "origin", "restricted", "erased_at", "created_at", "changed_at", "regime",
    },
    "consent": {
        "seq", "contact_id", "purpose", "channel", "act", "at", "actor", "notice_id", "notice_sha256", "language",
        "method", "recorded_by", "expires_at", "recorded_at",
    },
    "disclosure": {
        "id", "contact_id", "at", "recipient_type", "recipient_contact_id", "categories", "purpose", "basis",
        "consent_seq", "artefact_sha256", "client_ref", "request_id", "order_ref", "officer", "disclosed_by",
        "second_by", "state", "notified_of_change_at", "may_be_told",
    },
    "export_file": {
        "id", "contact_id", "request_id", "kind", "sha256", "size", "created_at", "created_by", "delete_after_at",
        "deleted_at",
    },
    "privacy_request": {
        "id", "ref", "kind", "state", "contact_id", "subject_class", "our_role", "requester", "channel", "received_at",
        "language", "due_at", "assignee", "outcome", "created_at", "changed_at", "regime", "due_basis", "legal_due_at",
        "extended_to", "acknowledged_at", "closed_at", "parent_id", "decision", "reason_codes", "agency_decision",
        "approved_by", "second_approver", "execute_after", "subject_key", "changed_by", "moved_because",
    },
    "request_task": {
        "id", "request_id", "location", "action", "state", "recipient", "counts", "proof", "created_at", "changed_at",
        "changed_by",
    },
    "request_event": {"seq", "request_id", "at", "act", "from_state", "to_state", "actor"},
    "request_check": {"id", "request_id", "method", "result", "secret", "asked_at", "until_at", "answered_at", "by",
                      "attempts"},
    "request_pause": {"id", "request_id", "reason", "asked_at", "resumed_at", "is_valid", "why_not"},
    "legal_hold": {
        "id", "contact_id", "scope", "reason", "authority_ref", "from_at", "review_at", "placed_by", "second_by",
        "may_be_told", "lifted_at", "lifted_by",
    },
    "suppression": {"id", "key", "channel", "purpose", "reason", "at", "lifted_at", "lift_evidence", "source_wamid"},
    "tombstone": {
        "pseudonym", "request_ref", "erased_at", "contact_id", "keys", "scope", "report", "certificate_sha256",
        "proven_at",
    },
    "former_contact": {"id", "contact_id", "merged_at"},
    "audit": {"seq", "at", "device_id", "actor", "action", "object", "reason", "digest", "previous", "hash"},
}  # fmt: skip


def test_of_every_row_that_stays_each_column_is_blanked_or_named_here(place: Place) -> None:
    """A new column of such a table is a decision somebody has to take."""
    for name, table in TABLES.items():
        if table.erasure in (Erasure.BLANK, Erasure.KEEP):
            columns = {
                row[1]
                for row in place.db.read_sync(lambda s, name=name: s.rows(f"PRAGMA table_info({name})"))
            }
            assert columns == STAYS[name] | set(BLANKED.get(name, {})), name


def test_a_line_that_is_not_up_yet_is_waited_for_and_one_that_is_not_there_is_named(place: Place) -> None:
    contact = furnish(place, messages=10, by_relay=True)
    request = approved(place, contact)
    place.db.write_sync(inbound.move_cursor, inbound.Cursor("log", 500))
    connected = {
        "relay_url": "https://relay.invalid",
        "device_id": "d",
        "device_token": "t",
        "agency_private_key": "k",
    }
    place.db.write_sync(settings.put, "connection", connected)
    finish_paper(place, request)
    assert place.run(request).waits_for == "relay"
    assert place.value("SELECT state FROM request_task WHERE location = 'relay_queue'") == "todo"
    place.db.write_sync(settings.put, "connection", {})
    assert place.run(request).state == "DELIVERING"
    assert b'"state": "unreachable"' in certificates(place)[0].read_bytes()


class Eraser:
    """Stands where the relay's client does, and writes down what it is asked."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    async def erase(self, seqs: Sequence[int]) -> int:
        self.asked += seqs
        return len(seqs)


def test_an_entry_this_pc_has_not_applied_yet_stays_on_the_relay(place: Place) -> None:
    """It may hold somebody else's message too, which would be lost with it."""
    contact = furnish(place, messages=10, by_relay=True)
    request = approved(place, contact)
    finish_paper(place, request)
    place.relay = Eraser()
    place.db.write_sync(inbound.move_cursor, inbound.Cursor("log", 7))
    assert place.run(request).waits_for == "relay"
    assert place.relay.asked == [1, 2, 3, 4, 5, 6, 7]
    place.db.write_sync(inbound.move_cursor, inbound.Cursor("log", 12))
    assert place.run(request).state == "DELIVERING"
    assert place.relay.asked == list(range(1, 11))
