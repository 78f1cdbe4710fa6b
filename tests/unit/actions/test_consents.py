"""Consent is recorded only with a notice and what proves it, and never over a no that still stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import consents, contacts, notices, suppressions
from sanjog_desktop.actions.audit import verify_chain
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.optouts import stop_person
from sanjog_desktop.domain.clock import DAY, HOUR, StillClock
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.consents import consent_card
from sanjog_desktop.store.rows import GRANTED, STOPPED
from sanjog_desktop.store.session import Session
from tests.helpers.store import NOON, open_store

MATCHES = [Purpose.MATCH_UPDATES]
ON_PAPER = Evidence(words="folder 3, page 2")


class Desk:
    """A store with one person who has a chat, and what tests do to them."""

    def __init__(self, db: Database, clock: StillClock) -> None:
        self.db, self.clock = db, clock
        db.write_sync(notices.ensure, "opt-in-1", "en", "Invented notice")
        db.write_sync(notices.ensure, "opt-in-1", "mr", "Invented notice in Marathi")
        self.sunita: ContactId = db.write_sync(
            contacts.create, {"name": "Sunita Namuna"}, None, ["919999900001"]
        )
        self.write(lambda s: s.execute("INSERT INTO business_number(id, waba_id) VALUES ('1065', 'W')"))
        self.chat = db.write_sync(contacts.open_conversation, self.sunita)

    def write(self, job: Any) -> Any:
        return self.db.write_sync(lambda session: job(session) and None)

    def says(self, wamid: str, at: int, body: str = "yes", direction: str = "in") -> None:
        self.write(
            lambda s: s.execute(
                "INSERT INTO message(conversation_id, at, direction, kind, body, wamid) VALUES (?, ?, ?, 'text', ?, ?)",
                (self.chat, at, direction, body, wamid),
            )
        )

    def stops(self, reason: str = "stop", at: int = NOON, only: Purpose | None = None) -> None:
        def job(session: Session) -> None:
            stop_person(
                session, identity_keys(session), contact_id=self.sunita,
                targets=suppressions.keys_of_contact(session, self.sunita), at=at, reason=reason,
                source=f"wamid.{reason}", actor="subject", method="wa_reply",
                evidence=Evidence(words="STOP"), only=only,
            )  # fmt: skip

        self.db.write_sync(job)

    def agrees(
        self, method: ConsentMethod, evidence: Evidence, purposes: list[Purpose] | None = None, **more: Any
    ) -> int:
        return self.db.write_sync(
            consents.record_opt_in, self.sunita, purposes or MATCHES, method, evidence,
            language=more.pop("language", "mr"), staff="Meera", **more,
        )  # fmt: skip

    def refused(self, method: ConsentMethod, evidence: Evidence, **more: Any) -> str:
        before = self.rows("SELECT count(*) FROM consent")
        with pytest.raises(UserError) as caught:
            self.agrees(method, evidence, **more)
        assert self.rows("SELECT count(*) FROM consent") == before
        return caught.value.text

    def rows(self, sql: str, *params: Any) -> list[tuple[Any, ...]]:
        return self.db.read_sync(lambda session: session.rows(sql, params))

    @property
    def state(self) -> str:
        return self.db.read_sync(consent_card, self.sunita).state


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_store(tmp_path) as (db, clock):
        yield Desk(db, clock)


@pytest.mark.promises("whatsapp.opt_in", "agreement.use")
def test_grant_names_its_notice_and_proof(desk: Desk) -> None:
    assert desk.agrees(ConsentMethod.PAPER, ON_PAPER, [Purpose.MATCH_UPDATES, Purpose.PHOTO_SHARING]) == 2
    found = desk.rows("SELECT act, notice_id, notice_sha256, language, evidence, recorded_by FROM consent")
    assert len(found) == 2
    notice = desk.rows("SELECT id, sha256 FROM notice WHERE language = 'mr'")[0]
    assert found[0] == ("grant", *notice, "mr", '{"words":"folder 3, page 2"}', "Meera")
    assert desk.state == GRANTED
    assert desk.rows("SELECT kind, act, staff FROM journal WHERE kind = 'consent'") == [
        ("consent", "grant", "Meera")
    ]
    assert desk.db.read_sync(verify_chain).intact


def test_grant_needs_proof_that_fits(desk: Desk) -> None:
    desk.says("wamid.ours", NOON, direction="out")
    assert "proves" in desk.refused(ConsentMethod.PAPER, Evidence())
    assert "proves" in desk.refused(ConsentMethod.WA_BUTTON, Evidence(words="yes"))
    assert "proves" in desk.refused(ConsentMethod.VOICE, Evidence(scan_sha256="00"))
    assert "not written by this person" in desk.refused(
        ConsentMethod.WA_REPLY, Evidence(wamid="wamid.nowhere")
    )
    assert "not written by this person" in desk.refused(ConsentMethod.WA_REPLY, Evidence(wamid="wamid.ours"))
    assert "at least one" in desk.refused(ConsentMethod.PAPER, ON_PAPER, purposes=[Purpose.LEGAL])


def test_grant_by_message_counts_from_the_message_and_once(desk: Desk) -> None:
    desk.says("wamid.yes", NOON - HOUR)
    assert desk.agrees(ConsentMethod.WA_REPLY, Evidence(wamid="wamid.yes")) == 1
    assert desk.agrees(ConsentMethod.WA_REPLY, Evidence(wamid="wamid.yes")) == 0
    assert desk.rows("SELECT at, source_wamid FROM consent") == [(NOON - HOUR, "wamid.yes")]


@pytest.mark.promises("whatsapp.opt_in")
def test_without_a_notice_there_is_no_grant(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        id = db.write_sync(contacts.create, {"name": "Sunita Namuna"})
        with pytest.raises(UserError, match="no notice"):
            db.write_sync(consents.record_opt_in, id, MATCHES, ConsentMethod.PAPER, ON_PAPER, language="en")


@pytest.mark.promises("agreement.use")
def test_notice_keeps_the_words_first_shown(desk: Desk) -> None:
    desk.db.write_sync(notices.ensure, "opt-in-1", "en", "Other words")
    assert desk.rows("SELECT text FROM notice WHERE language = 'en'") == [("Invented notice",)]
    assert desk.agrees(ConsentMethod.PAPER, ON_PAPER, language="gu") == 1
    assert desk.rows("SELECT notice_id FROM consent") == [("opt-in-1.en",)]


@pytest.mark.parametrize(
    ("born_on", "is_minor"), [("2008-11-22", True), ("2008-11-21", False), ("2009", True), ("", False)]
)
def test_minors_do_not_agree_for_themselves(desk: Desk, born_on: str, is_minor: bool) -> None:
    # No biodata of a minor is taken any more; a clock that was ahead, or an older version, may have left one.
    desk.clock.advance(365 * DAY)
    desk.db.write_sync(contacts.edit, desk.sunita, {}, {"born_on": born_on})
    desk.clock.advance(-365 * DAY)
    if is_minor:
        assert "under 18" in desk.refused(ConsentMethod.PAPER, ON_PAPER)
    else:
        assert desk.agrees(ConsentMethod.PAPER, ON_PAPER) == 1


@pytest.mark.parametrize(("column", "words"), [("erased_at", "erased"), ("restricted", "only be kept")])
def test_erased_and_restricted_people_are_left_alone(desk: Desk, column: str, words: str) -> None:
    desk.write(lambda s: s.execute(f"UPDATE contact SET {column} = 1"))
    assert words in desk.refused(ConsentMethod.PAPER, ON_PAPER)


def test_after_a_stop_only_newer_writing_of_their_own_counts(desk: Desk) -> None:
    desk.says("wamid.before", NOON - HOUR)
    desk.agrees(ConsentMethod.PAPER, ON_PAPER)
    desk.stops(at=NOON)
    desk.clock.advance(DAY)
    desk.says("wamid.after", NOON + HOUR, "please send proposals again")
    assert desk.state == STOPPED
    assert "in writing" in desk.refused(ConsentMethod.VOICE, Evidence(words="said so on the phone"))
    assert "in writing" in desk.refused(ConsentMethod.WA_REPLY, Evidence(words="they wrote"))
    assert "after they had agreed" in desk.refused(ConsentMethod.WA_REPLY, Evidence(wamid="wamid.before"))
    assert "after they had agreed" in desk.refused(ConsentMethod.PAPER, ON_PAPER, at=NOON - DAY)
    assert desk.agrees(ConsentMethod.WA_REPLY, Evidence(wamid="wamid.after")) == 1
    assert desk.state == GRANTED
    assert desk.rows("SELECT count(*) FROM suppression WHERE lifted_at IS NULL") == [(0,)]
    # Offers were stopped with everything else and were not asked for again.
    card = desk.db.read_sync(consent_card, desk.sunita)
    assert {line.purpose: line.state for line in card.lines}["marketing"] == "withdrawn"


def test_message_that_caused_the_hold_does_not_lift_it(desk: Desk) -> None:
    desk.says("wamid.manual", NOON, "no more of this, thank you")
    desk.stops("manual", at=NOON - 1)
    assert "after they had agreed" in desk.refused(ConsentMethod.WA_REPLY, Evidence(wamid="wamid.manual"))


@pytest.mark.parametrize("reason", ["erasure", "block", "complaint"])
def test_some_stops_are_never_lifted_by_staff(desk: Desk, reason: str) -> None:
    desk.stops(reason)
    desk.clock.advance(DAY)
    desk.refused(ConsentMethod.PAPER, ON_PAPER)
    assert desk.rows("SELECT count(*) FROM suppression WHERE lifted_at IS NULL") == [(1,)]


def test_whatsapps_own_switch_is_left_to_the_person(desk: Desk) -> None:
    desk.stops("meta_stop", only=Purpose.MARKETING)
    desk.clock.advance(DAY)
    assert "in WhatsApp" in desk.refused(ConsentMethod.PAPER, ON_PAPER, purposes=[Purpose.MARKETING])
    assert desk.agrees(ConsentMethod.PAPER, ON_PAPER) == 1
    assert desk.rows("SELECT lifted_at FROM suppression") == [(None,)]


@pytest.mark.promises("rights.withdraw")
def test_withdrawal_needs_no_proof_and_holds(desk: Desk) -> None:
    desk.agrees(ConsentMethod.PAPER, ON_PAPER)
    desk.clock.advance(HOUR)
    desk.db.write_sync(consents.withdraw, desk.sunita, staff="Meera")
    assert desk.state == STOPPED
    assert desk.rows(
        "SELECT recorded_by FROM consent WHERE act = 'withdraw' AND purpose = 'match_updates'"
    ) == [("Meera",)]
    assert "in writing" in desk.refused(ConsentMethod.IN_PERSON, Evidence(words="changed her mind"))


@pytest.mark.promises("rights.withdraw")
def test_withdrawal_of_one_purpose_leaves_the_others(desk: Desk) -> None:
    desk.agrees(ConsentMethod.PAPER, ON_PAPER, [Purpose.MATCH_UPDATES, Purpose.PHOTO_SHARING])
    desk.clock.advance(HOUR)
    desk.db.write_sync(consents.withdraw, desk.sunita, [Purpose.PHOTO_SHARING])
    card = desk.db.read_sync(consent_card, desk.sunita)
    states = {line.purpose: line.state for line in card.lines}
    assert (states["match_updates"], states["photo_sharing"]) == (GRANTED, STOPPED)
