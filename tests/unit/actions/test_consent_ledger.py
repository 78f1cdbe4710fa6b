"""The ledger beyond the single grant: a relative's word, an end, a shared number, receipts, and what went too late."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import consents, contacts, freshness, inbound, messages, notices, outbox, settings
from sanjog_desktop.actions.cancelling import CANCEL_TEXT
from sanjog_desktop.actions.suppressions import keys_of_contact
from sanjog_desktop.domain.agency import SETTING
from sanjog_desktop.domain.clock import DAY, HOUR, MINUTE, StillClock
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.drafts import ReactionDraft, TextDraft
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.policy import SendBlocked
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.after_withdrawal import sent_after_withdrawal
from sanjog_desktop.store.reads.consents import consent_card, consent_ledger_page
from sanjog_desktop.store.reads.receipts import receipts_of
from sanjog_desktop.store.reads.why import why_allowed
from sanjog_desktop.wire.events import (
    InboundMessage,
    MessageStatus,
    Metadata,
    Parsed,
    PreferenceChanged,
    Sender,
    Text,
    WireError,
)
from tests.helpers.store import NOON, open_store

NUMBER = Metadata("1065", "919999900000")
MATCHES = [Purpose.MATCH_UPDATES]
PAPER = Evidence(reference="folder 3")


class Desk:
    """Sunita with her own number; Ramesh, whose number Asha, Kiran and Mohan answer too."""

    def __init__(self, db: Database, clock: StillClock) -> None:
        self.db, self.clock, self.count = db, clock, 0
        db.write_sync(notices.ensure, "1", "en", "An invented notice")
        self.people = {
            name: ContactId(db.write_sync(contacts.create, {"name": f"{name} Namuna"}, None, [phone]))
            for name, phone in (
                ("Sunita", "919999900001"), ("Ramesh", "919999900002"), ("Asha", "919999900002"),
                ("Kiran", "919999900002"), ("Mohan", "919999900002"),
            )
        }  # fmt: skip
        self.says("919999900001", "Namaste")
        self.says("919999900002", "Namaste")

    def says(self, phone: str, words: str) -> None:
        self.count += 1
        event = InboundMessage(
            "W", NUMBER, Sender(wa_id=phone), f"wamid.in.{self.count}", self.clock.at, "text", Text(words)
        )
        self.db.write_sync(inbound.apply_entries, [(self.count, Parsed((event,)))], None)

    def agrees(self, name: str, purposes: list[Purpose] | None = None, **more: Any) -> int:
        return self.db.write_sync(
            consents.record_opt_in, self.people[name], purposes or MATCHES, more.pop("method", ConsentMethod.PAPER),
            more.pop("evidence", PAPER), language="en", staff="Meera", **more,
        )  # fmt: skip

    def speaks_for(self, name: str, words: str, purposes: list[Purpose] | None = None, *, by: ContactId) -> int:
        evidence = Evidence(words=words)
        return self.agrees(name, purposes, method=ConsentMethod.VOICE, evidence=evidence, given_by=by)

    def chat(self, name: str) -> int:
        return int(self.rows("SELECT id FROM conversation WHERE contact_id = ?", self.people[name])[0][0])

    def queue(self, name: str = "Sunita", **more: Any) -> str:
        draft = more.pop("draft", TextDraft("a match"))
        return str(
            self.db.write_sync(
                messages.queue_message, self.chat(name), draft, purpose=more.pop("purpose", Purpose.MATCH_UPDATES),
                **more,
            ).client_ref
        )  # fmt: skip

    def send(self, ref: str, at: int | None = None) -> None:
        """Claim everything due and have Meta take ``ref``."""
        self.db.write_sync(freshness.note_level, "log", self.clock.at)
        self.db.write_sync(outbox.claim_due, 50)
        self.clock.at = at or self.clock.at
        self.db.write_sync(outbox.record_accepted, ref, f"wamid.{ref}")

    def state(self, ref: str) -> str:
        return str(self.rows("SELECT state FROM outbox WHERE client_ref = ?", ref)[0][0])

    def rows(self, sql: str, *params: Any) -> list[tuple[Any, ...]]:
        return self.db.read_sync(lambda session: session.rows(sql, params))

    def why(self, name: str = "Sunita", purpose: str = "match_updates") -> str:
        return str(self.db.read_sync(why_allowed, self.people[name], purpose).sentence)

    def late(self, name: str = "Sunita") -> list[tuple[str, int]]:
        return [
            (row.purpose, row.gap_ms) for row in self.db.read_sync(sent_after_withdrawal, self.people[name])
        ]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_store(tmp_path) as (db, clock):
        yield Desk(db, clock)


# A relative's word ----------------------------------------------------------------------------------


def test_a_relatives_word_waits_for_the_persons_own(desk: Desk) -> None:
    father = desk.people["Ramesh"]
    assert desk.speaks_for("Sunita", "she agrees", by=father) == 1
    assert desk.rows("SELECT act, actor, given_by FROM consent") == [("pending", "guardian", father)]
    with pytest.raises(SendBlocked):
        desk.queue()
    assert desk.why().startswith("No: a relative agreed for them on 2026-11-21")
    card = desk.db.read_sync(consent_card, desk.people["Sunita"])
    assert {line.purpose: line.state for line in card.lines}["match_updates"] == "pending"
    assert desk.speaks_for("Sunita", "again", by=father) == 0
    with pytest.raises(UserError, match="Nothing was noted"):
        desk.db.write_sync(
            consents.confirm_pending, desk.people["Sunita"], ConsentMethod.PAPER, Evidence(), language="en"
        )
    confirmed = desk.db.write_sync(
        consents.confirm_pending, desk.people["Sunita"], ConsentMethod.PAPER, PAPER, language="en", staff="Meera"
    )
    assert confirmed == 1 and desk.queue() and desk.why().startswith("Yes: they signed for it")
    assert desk.speaks_for("Sunita", "she does", by=father) == 0
    with pytest.raises(UserError, match="nothing to confirm"):
        desk.db.write_sync(
            consents.confirm_pending, desk.people["Sunita"], ConsentMethod.PAPER, PAPER, language="en"
        )


def test_a_relative_neither_lifts_a_no_nor_takes_a_yes_away(desk: Desk) -> None:
    father = desk.people["Ramesh"]
    desk.agrees("Sunita")
    ref = desk.queue()
    desk.speaks_for("Sunita", "yes", [Purpose.MARKETING], by=father)
    assert desk.state(ref) == "queued"
    desk.clock.advance(HOUR)
    desk.says("919999900001", "STOP")
    desk.clock.advance(HOUR)
    with pytest.raises(UserError, match="they must say so in writing"):
        desk.agrees("Sunita", given_by=father)
    with pytest.raises(UserError, match="own word"):
        desk.agrees("Ramesh", given_by=father)
    with pytest.raises(NotFound):
        desk.agrees("Ramesh", given_by=ContactId("nobody"))


# Time -----------------------------------------------------------------------------------------------


def test_a_consent_that_ended_is_closed_in_the_ledger_and_grants_nothing_meanwhile(desk: Desk) -> None:
    desk.agrees("Sunita", expires_at=NOON + HOUR)
    late = desk.queue(send_at=NOON + HOUR - MINUTE)
    desk.clock.advance(2 * HOUR)
    assert desk.why().startswith("No: their consent ended on")
    with pytest.raises(SendBlocked):
        desk.queue()
    assert desk.db.write_sync(consents.expire_due) == 1
    assert desk.db.write_sync(consents.expire_due) == 0
    assert desk.state(late) == "cancelled"
    assert desk.rows("SELECT act, at, actor FROM consent ORDER BY seq DESC LIMIT 1") == [
        ("expire", NOON + HOUR, "program")
    ]
    desk.agrees("Sunita", at=desk.clock.at)
    assert desk.why().startswith("Yes: ")


def test_a_clock_set_back_does_not_bring_a_withdrawn_consent_back(desk: Desk) -> None:
    desk.agrees("Sunita")
    desk.db.write_sync(consents.withdraw, desk.people["Sunita"])
    desk.clock.advance(-DAY)
    with pytest.raises(SendBlocked):
        desk.queue()
    with pytest.raises(UserError):
        desk.agrees("Sunita", at=NOON - HOUR)


# One number, four people ----------------------------------------------------------------------------


def test_a_stop_from_a_shared_number_silences_the_number_and_nobody_else(desk: Desk) -> None:
    for name in desk.people:
        desk.agrees(name)
    shared, other = desk.queue("Ramesh", send_at=NOON + HOUR), desk.queue("Sunita", send_at=NOON + HOUR)
    desk.clock.advance(MINUTE)
    desk.says("919999900002", "STOP")
    assert (desk.state(shared), desk.state(other)) == ("cancelled", "scheduled")
    with pytest.raises(SendBlocked):
        desk.queue("Ramesh")
    assert desk.why("Asha").startswith("Yes: "), "a consent is a person's; hers was not taken back"
    assert {row[0] for row in desk.rows("SELECT DISTINCT contact_id FROM consent WHERE act = 'withdraw'")} == {
        desk.people["Ramesh"]
    }


def test_one_of_four_who_withdraws_at_the_desk_does_not_silence_the_others(desk: Desk) -> None:
    for name in desk.people:
        desk.agrees(name)
    ref = desk.queue("Ramesh", send_at=NOON + HOUR)
    assert desk.db.write_sync(consents.withdraw, desk.people["Kiran"], staff="Meera") == 0
    assert desk.db.read_sync(keys_of_contact, desk.people["Kiran"]) == []
    assert desk.state(ref) == "scheduled" and desk.queue("Ramesh")
    assert desk.why("Kiran").startswith("No: they took this consent back")
    assert desk.db.write_sync(consents.withdraw, desk.people["Ramesh"], staff="Meera") == 2
    assert desk.state(ref) == "cancelled"


# What Meta tells ------------------------------------------------------------------------------------


def test_metas_switch_and_its_refusal_take_the_same_path(desk: Desk) -> None:
    desk.agrees("Sunita", [Purpose.MARKETING, Purpose.MATCH_UPDATES])
    offer = desk.queue(purpose=Purpose.MARKETING, send_at=NOON + HOUR)
    match = desk.queue(send_at=NOON + HOUR)
    sender = Sender(wa_id="919999900001")
    stop = PreferenceChanged("W", NUMBER, sender, "marketing_messages", "stop", NOON + 1000)
    desk.db.write_sync(inbound.apply_entries, [(50, Parsed((stop,)))], None)
    assert (desk.state(offer), desk.state(match)) == ("cancelled", "scheduled")
    assert desk.why(purpose="marketing") == "No: they switched off your offers in WhatsApp on 2026-11-21."
    resume = PreferenceChanged("W", NUMBER, sender, "marketing_messages", "resume", NOON + 2000)
    desk.db.write_sync(inbound.apply_entries, [(51, Parsed((resume,)))], None)
    assert desk.why(purpose="marketing").startswith("No: they took this consent back"), "resuming is no new consent"
    desk.agrees("Ramesh", [Purpose.MARKETING])
    sent, waits = desk.queue("Ramesh", purpose=Purpose.MARKETING), desk.queue("Ramesh", purpose=Purpose.MARKETING)
    desk.send(sent)
    refused = MessageStatus(
        "W", NUMBER, f"wamid.{sent}", "failed", NOON + 3000, "919999900002", errors=(WireError(131050, "stopped"),)
    )
    desk.db.write_sync(inbound.apply_entries, [(52, Parsed((refused,)))], None)
    assert desk.state(waits) == "cancelled" and desk.why("Ramesh", "marketing").startswith("No: they switched off")


# Too late -------------------------------------------------------------------------------------------


def test_what_was_on_the_wire_is_listed_with_its_gap_and_nothing_else(desk: Desk) -> None:
    desk.agrees("Sunita")
    before, flying = desk.queue(), desk.queue("Ramesh", purpose=Purpose.SERVICE_REPLY)
    desk.send(before, at=NOON + 10)
    desk.send(flying)
    in_flight, waiting = desk.queue(), desk.queue()
    desk.db.write_sync(freshness.note_level, "log", desk.clock.at)
    desk.db.write_sync(outbox.claim_due, 1)
    desk.clock.at = NOON + 1000
    desk.says("919999900001", "STOP")
    assert (desk.state(in_flight), desk.state(waiting)) == ("claimed", "cancelled")
    desk.clock.at = NOON + 1345
    desk.db.write_sync(outbox.record_accepted, in_flight, "wamid.flying")
    assert desk.late() == [("match_updates", 345)]
    desk.clock.at = NOON + DAY
    desk.says("919999900001", "one question please")
    answer = desk.queue(purpose=Purpose.SERVICE_REPLY)
    law = desk.queue(purpose=Purpose.RIGHTS)
    for ref in (answer, law):
        desk.send(ref)
    assert desk.late() == [("match_updates", 345)], "an answer to what they wrote is not late"
    desk.says("919999900001", "yes, send them again")
    desk.clock.advance(1)
    desk.db.write_sync(
        consents.record_opt_in, desk.people["Sunita"], MATCHES, ConsentMethod.WA_REPLY,
        Evidence(wamid=f"wamid.in.{desk.count}"), language="en",
    )  # fmt: skip
    again = desk.queue()
    desk.send(again)
    assert desk.late() == [("match_updates", 345)] and desk.late("Ramesh") == []


def test_what_nobody_knew_of_is_late_once_a_report_proves_it(desk: Desk) -> None:
    desk.agrees("Sunita")
    ref = desk.queue()
    desk.db.write_sync(freshness.note_level, "log", desk.clock.at)
    desk.db.write_sync(outbox.claim_due, 1)
    desk.db.write_sync(outbox.record_uncertain, ref)
    desk.clock.at = NOON + 2000
    desk.says("919999900001", "STOP")
    assert desk.late() == []
    report = MessageStatus("W", NUMBER, "wamid.known", "sent", NOON + 5000, "919999900001", client_ref=ref)
    desk.db.write_sync(inbound.apply_entries, [(60, Parsed((report,)))], None)
    assert desk.late() == [("match_updates", 3000)]


def test_a_stop_told_late_counts_from_when_it_was_written(desk: Desk) -> None:
    desk.agrees("Sunita")
    ref = desk.queue()
    desk.send(ref, at=NOON + 9000)
    written = InboundMessage(
        "W", NUMBER, Sender(wa_id="919999900001"), "wamid.slow", NOON + 2000, "text", Text("STOP")
    )
    desk.clock.at = NOON + HOUR
    desk.db.write_sync(inbound.apply_entries, [(70, Parsed((written,)))], None)
    assert desk.late() == [("match_updates", 7000)]
    desk.db.write_sync(inbound.apply_entries, [(70, Parsed((written,)))], None)
    assert desk.late() == [("match_updates", 7000)]


# What was cancelled ---------------------------------------------------------------------------------


def test_what_the_store_cancels_says_why_in_the_chat(desk: Desk) -> None:
    desk.agrees("Sunita")
    desk.queue(draft=ReactionDraft("wamid.in.1", "🙏"), purpose=Purpose.SERVICE_REPLY)
    desk.queue()
    desk.db.write_sync(consents.withdraw, desk.people["Sunita"])
    assert desk.rows("SELECT status, error_text FROM message WHERE direction = 'out'") == [
        ("cancelled", CANCEL_TEXT["stop"])
    ]
    assert desk.rows("SELECT status FROM message WHERE wamid = 'wamid.in.1'") == [("",)]
    assert desk.rows("SELECT * FROM reaction") == [] and desk.rows("SELECT * FROM cancellation") == []
    assert desk.rows("SELECT last_status FROM conversation WHERE id = ?", desk.chat("Sunita")) == [("cancelled",)]
    desk.agrees("Ramesh")
    desk.queue("Ramesh")
    desk.db.write_sync(
        lambda session: session.execute("UPDATE contact SET restricted = 1 WHERE id = ?", (desk.people["Ramesh"],))
        and None
    )
    shown = "SELECT error_text FROM message WHERE conversation_id = ? AND direction = 'out'"
    assert desk.rows(shown, desk.chat("Ramesh")) == [(CANCEL_TEXT["barred"],)]


def test_a_mark_not_to_contact_takes_back_what_waits_but_not_what_the_law_asks_for(desk: Desk) -> None:
    desk.agrees("Sunita")
    match, law = desk.queue(send_at=NOON + HOUR), desk.queue(purpose=Purpose.RIGHTS, send_at=NOON + HOUR)
    desk.db.write_sync(contacts.edit, desk.people["Sunita"], {"status": "do_not_contact"})
    assert (desk.state(match), desk.state(law)) == ("cancelled", "scheduled")
    assert desk.rows("SELECT * FROM cancellation") == []


# Reading --------------------------------------------------------------------------------------------


def test_the_ledger_is_read_page_by_page_and_by_what_is_looked_for(desk: Desk) -> None:
    for name in desk.people:
        desk.agrees(name, [Purpose.MATCH_UPDATES, Purpose.MARKETING])
    desk.db.write_sync(consents.withdraw, desk.people["Sunita"], [Purpose.MARKETING])
    page = desk.db.read_sync(consent_ledger_page, 4)
    assert [row.act for row in page] == ["withdraw", "grant", "grant", "grant"]
    rest, before = list(page), page[-1].seq
    while more := desk.db.read_sync(consent_ledger_page, 4, before):
        rest, before = rest + more, more[-1].seq
    assert [row.seq for row in rest] == list(range(11, 0, -1))
    read = lambda **what: [row.name for row in desk.db.read_sync(consent_ledger_page, 50, **what)]  # noqa: E731
    assert read(act="withdraw") == ["Sunita Namuna"]
    assert read(text="kiran", purpose="marketing") == ["Kiran Namuna"]
    assert len(read(text="00001")) == 3 and len(read(text="Meera")) == 10
    assert read(text="100%") == [] and read(text="_") == []


def test_receipts_carry_the_names_of_the_standards(desk: Desk) -> None:
    agency = {"name": "Namuna Vivah", "address": "1 Sample Road", "dpo_name": "Asha", "dpo_email": "dpo@namuna.test"}
    desk.db.write_sync(settings.put, SETTING, agency)
    desk.agrees("Sunita", [Purpose.PROFILE_SHARING], expires_at=NOON + DAY)
    desk.db.write_sync(consents.withdraw, desk.people["Sunita"], [Purpose.PROFILE_SHARING])
    given, taken = desk.db.read_sync(receipts_of, desk.people["Sunita"])
    assert json.loads(json.dumps(given)) == given, "plain JSON"
    assert given["schema_version"] == "ISO/IEC TS 27560:2023" and given["@type"] == "dpv:ConsentRecord"
    assert (given["record_id"], given["pii_principal_id"]) != (taken["record_id"], "")
    (purpose,) = given["pii_processing"]["purposes"]
    assert purpose["lawful_basis"] == "dpv:ExplicitlyExpressedConsent", "biodata tells of religion and caste"
    assert purpose["recipient_third_parties"] and purpose["withdrawal_method"]
    sha256 = desk.rows("SELECT sha256 FROM notice")[0][0]
    assert given["pii_processing"]["privacy_notice"]["sha256"] == sha256
    (event,) = given["events"]
    assert event["event_state"] == given["dpv:hasConsentStatus"]["@id"] == "dpv:ConsentGiven"
    assert event["validity_duration"] == DAY // 1000 and event["event_time"] == "2026-11-21T04:30:00.000Z"
    assert taken["events"][0]["event_state"] == "dpv:ConsentWithdrawn"
    kantara = given["kantara_receipt"]
    assert kantara["version"] == "KI-CR-v1.1.0" and kantara["consentReceiptID"] == given["record_id"]
    assert kantara["piiControllers"][0]["email"] == "dpo@namuna.test" and kantara["sensitive"] is True
    assert kantara["services"][0]["purposes"][0]["thirdPartyDisclosure"] is True
    assert kantara["consentTimestamp"] == NOON // 1000
