"""Sentences of the privacy policy that no part alone keeps: what goes out at all, to whom, and for what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions import contact_numbers, contacts, disclosures, messages, settings
from sanjog_desktop.actions.disclosures import Order
from sanjog_desktop.domain.agency import SETTING as AGENCY
from sanjog_desktop.domain.agency import Agency, StaffMember
from sanjog_desktop.domain.clock import DAY, StillClock
from sanjog_desktop.domain.connection import SETTING as CONNECTION
from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.domain.disclosure import RECIPIENT_TYPES
from sanjog_desktop.domain.drafts import TextDraft
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.policy import SendBlocked
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session
from tests.helpers.request_walk import contact_of, say
from tests.helpers.store import NOON, open_store

PACKAGE = Path(__file__).resolve().parents[2] / "sanjog_desktop"
ASHA, RAVI = "Asha Namuna", "Ravi Namuna"
#: Every module that can reach a network, and whom it reaches.
REACHES = {
    "cloud": "Meta's Graph API, and the witness an agency names for hashes of its log",
    "sync/relay_client.py": "the agency's own relay",
    "relay": "runs on the agency's own host; calls nobody",
    "sandbox": "this machine only",
    "demo": "this machine only",
    "bench": "this machine only",
}
_NETWORK = re.compile(
    r"^\s*(?:import|from) (?:httpx|requests|urllib\.request|http\.client|smtplib|ftplib|socket|websockets|aiohttp)\b"
    r"|QNetworkAccess|open_connection\(",
    re.MULTILINE,
)
Desk = tuple[Database, StillClock]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_store(tmp_path) as (database, clock):
        say(database, "When is your office open?", at=NOON)
        yield database, clock


def chat(db: Database) -> int:
    return int(db.read_sync(lambda session: session.value("SELECT id FROM conversation")))


@pytest.mark.promises("collect.valid_phone")
@pytest.mark.parametrize("typed", ["12345", "not a number", "+91 00000 00000"])
def test_whatsapp_needs_a_number_that_can_be_one(tmp_path: Path, typed: str) -> None:
    with open_store(tmp_path) as (db, _clock):
        db.write_sync(settings.put, CONNECTION, {"phone_number_id": "1065"})
        person: ContactId = db.write_sync(contacts.create, {"name": "Meera Namuna"}, {})
        with pytest.raises(UserError):
            db.write_sync(contact_numbers.add, person, typed)
        with pytest.raises(UserError, match="no number yet"):
            db.write_sync(contacts.open_conversation, person)
        db.write_sync(contact_numbers.add, person, "+91 99999 00001")
        assert db.write_sync(contacts.open_conversation, person)


@pytest.mark.promises("use.inquiries")
def test_whoever_asks_is_answered_without_having_agreed_to_anything(desk: Desk) -> None:
    db, clock = desk
    assert db.read_sync(lambda session: session.value("SELECT count(*) FROM consent")) == 0
    queued = db.write_sync(
        messages.queue_message, chat(db), TextDraft("From ten to six"), purpose=Purpose.SERVICE_REPLY
    )
    assert queued.client_ref
    clock.advance(DAY)
    with pytest.raises(SendBlocked):
        db.write_sync(
            messages.queue_message, chat(db), TextDraft("Good morning"), purpose=Purpose.SERVICE_REPLY
        )


@pytest.mark.promises("use.communication")
@pytest.mark.parametrize("purpose", [Purpose.ACCOUNT_SECURITY, Purpose.LEGAL, Purpose.RIGHTS])
def test_an_alert_reaches_even_who_wanted_no_more_messages(desk: Desk, purpose: Purpose) -> None:
    db, clock = desk
    clock.advance(1_000)
    say(db, "STOP", at=clock.at)
    assert db.write_sync(
        messages.queue_message, chat(db), TextDraft("Somebody signed in"), purpose=purpose
    ).client_ref
    with pytest.raises(SendBlocked):
        db.write_sync(messages.queue_message, chat(db), TextDraft("An offer"), purpose=Purpose.MARKETING)


@pytest.mark.promises("whatsapp.not_sold", "sharing.not_sold", "sharing.only_named")
def test_nothing_can_reach_anybody_but_those_the_policy_names() -> None:
    """No part that can open a connection calls anybody else; no library that counts or advertises is needed."""
    reaching = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if _NETWORK.search(path.read_text(encoding="utf-8"))
    }
    strangers = {
        path
        for path in reaching
        if not any(path == known or path.startswith(f"{known}/") for known in REACHES)
    }
    assert strangers == set()
    needed = (PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8").casefold()
    assert not re.search(r"analytic|telemetr|sentry|mixpanel|segment|posthog|advert", needed)


@pytest.mark.promises("whatsapp.not_sold", "sharing.not_sold", "sharing.only_named")
@pytest.mark.parametrize("recipient_type", ["advertiser", "data_broker", "buyer", ""])
def test_the_register_knows_no_recipient_to_sell_to(desk: Desk, recipient_type: str) -> None:
    db, _clock = desk
    person = contact_of(db)
    assert set(RECIPIENT_TYPES) == {
        "family", "service_provider", "legal_authority", "business_transfer", "meta", "subject",
    }  # fmt: skip
    with pytest.raises(UserError):
        db.write_sync(
            disclosures.record_disclosure,
            person,
            recipient_type=recipient_type,
            categories=["chat"],
            recipient="Ads",
        )

    def past_the_actions(session: Session) -> None:
        session.execute(
            "INSERT INTO disclosure(id, contact_id, at, recipient_type, categories)"
            " VALUES ('x', ?, 1, ?, '[\"chat\"]')",
            (person, recipient_type),
        )

    with pytest.raises(Exception, match="CHECK constraint failed: recipient_type"):
        db.write_sync(past_the_actions)


@pytest.mark.promises("sharing.good_faith")
def test_good_faith_is_written_down_with_its_reason_by_two_people(desk: Desk) -> None:
    db, _clock = desk
    person = contact_of(db)
    staff = (StaffMember(ASHA, "counsellor"), StaffMember(RAVI, "owner"))
    db.write_sync(settings.put, AGENCY, Agency(name="Namuna Vivah", staff=staff))
    reason = "good faith: a threat to her life, 21 November"

    def give(second: str, ref: str) -> list[str]:
        order = Order(ref, second, officer="Insp. Udaharan", basis=reason)
        return db.write_sync(
            disclosures.record_legal_authority,
            [person],
            authority="Udaharan police station",
            categories=["contact_info"],
            order=order,
            staff=ASHA,
        )

    with pytest.raises(UserError):
        give(ASHA, "note 4/2026")
    with pytest.raises(UserError):
        give(RAVI, "")
    assert len(give(RAVI, "note 4/2026")) == 1
    assert db.read_sync(lambda session: session.value("SELECT basis FROM disclosure")) == reason
