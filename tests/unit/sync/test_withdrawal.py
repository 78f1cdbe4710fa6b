"""T2: a STOP while a thousand messages are scheduled: nothing is posted after it, and nothing from a PC that is deaf.

Sandbox, relay, inbox and outbox are the real ones. What had been posted before the STOP was known is listed, exactly.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from sanjog_desktop.actions import attachments, consents, freshness, messages, notices
from sanjog_desktop.domain.clock import HOUR, MINUTE
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.drafts import MediaDraft, TextDraft
from sanjog_desktop.domain.ids import AttachmentId, ContactId, new_id
from sanjog_desktop.store.reads.after_withdrawal import sent_after_withdrawal
from sanjog_desktop.store.session import Session
from sanjog_desktop.sync.backoff import Backoff
from sanjog_desktop.sync.inbox import InboxLoop
from tests.helpers.desk import Desk, no_pair_limit, open_desk, play
from tests.helpers.looping import running, until
from tests.helpers.pocket_relay import PocketRelay, pocket_relay, text, webhook

ANNA, BINA = "919999900001", "919999900002"
THOUSAND = 1_000


@dataclass
class Office:
    """A desk that sends and a relay it listens to."""

    desk: Desk
    relay: PocketRelay
    words: int = 0

    def agree(self, phone: str) -> ContactId:
        """The person behind a number agrees to news of matches."""
        self.desk.chat(phone)
        contact = ContactId(self.desk.value("SELECT contact_id FROM contact_point WHERE phone = ?", phone))
        self.desk.db.write_sync(notices.ensure, "1", "en", "An invented notice")
        self.desk.db.write_sync(
            consents.record_opt_in, contact, [Purpose.MATCH_UPDATES], ConsentMethod.PAPER, Evidence(reference="form"),
            language="en",
        )  # fmt: skip
        return contact

    def schedule(self, phone: str, count: int, after: int = HOUR) -> None:
        """Schedule messages of our own accord, the first ``after`` milliseconds from now."""
        chat, at = self.desk.chat(phone), self.desk.clock.now() + after

        def job(session: Session) -> None:
            for number in range(count):
                messages.queue_message(
                    session, chat, TextDraft(f"match {number}"), purpose=Purpose.MATCH_UPDATES, send_at=at + number
                )

        self.desk.db.write_sync(job)

    def says(self, phone: str, words: str) -> None:
        """The person writes; the relay has it when this returns."""
        self.words += 1
        item = text(f"wamid.said.{self.words}", phone, words, self.desk.clock.now() // 1000)
        number = self.desk.sandbox.phone_number_id
        self.relay.post(webhook([item]).replace(b'"1065"', f'"{number}"'.encode()))

    async def hear(self) -> None:
        """Something comes through the relay and is applied: twice, as the first after a long silence proves nothing."""
        for _ in range(2):
            before = self.desk.value("SELECT position FROM sync_cursor") or 0
            self.says(BINA, "Namaste")
            await until(lambda seen=before: (self.desk.value("SELECT position FROM sync_cursor") or 0) > seen)

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[InboxLoop]:
        """The inbox at work."""
        client = self.relay.client()
        loop = InboxLoop(self.desk.db, client, [self.relay.key], self.desk.state, backoff=Backoff(0.02, 0.1))
        try:
            async with running(loop):
                yield loop
        finally:
            await client.aclose()

    def states(self, phone: str) -> dict[str, int]:
        """How many messages to a number are in which state."""
        return {
            state: count
            for state, count in self.desk.rows(
                "SELECT o.state, count(*) FROM outbox o JOIN conversation v ON v.id = o.conversation_id"
                " JOIN contact_point p ON p.id = v.contact_point_id WHERE p.phone = ? GROUP BY 1",
                phone,
            )
        }


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_desk(tmp_path) as desk, pocket_relay(tmp_path) as relay:
        office = Office(desk, relay)
        office.agree(ANNA)
        office.agree(BINA)
        yield office


@pytest.mark.promises("rights.withdraw")
def test_a_stop_cancels_a_thousand_scheduled_messages_and_none_is_posted(office: Office) -> None:
    async def act() -> None:
        office.schedule(ANNA, THOUSAND)
        office.schedule(BINA, 3)
        async with office.listening(), office.desk.sending(pair=no_pair_limit()) as outbox:
            await office.hear()
            office.says(ANNA, "STOP")
            await until(lambda: office.states(ANNA) == {"cancelled": THOUSAND})
            assert office.desk.value("SELECT count(*) FROM message WHERE status = 'cancelled'") == THOUSAND
            office.desk.clock.advance(HOUR + MINUTE)
            await office.hear()
            outbox.wake()
            await until(lambda: office.states(BINA) == {"accepted": 3})
            await asyncio.sleep(0.2)
        assert office.desk.sent_texts(ANNA) == []
        assert len(office.desk.sent_texts(BINA)) == 3, "the others still get theirs"

    play(act())


def test_a_stop_in_the_middle_of_sending_lets_nothing_more_go_and_lists_what_went(office: Office) -> None:
    contact = office.agree(ANNA)

    async def act() -> None:
        office.schedule(ANNA, THOUSAND, after=1)
        office.desk.fault("slow", ms=15, on="messages")
        async with office.listening(), office.desk.sending(pair=no_pair_limit()):
            await office.hear()
            await until(lambda: office.states(ANNA).get("accepted", 0) >= 20)
            office.says(ANNA, "STOP")
            await until(lambda: "cancelled" in office.states(ANNA))
            posted = len(office.desk.sent_texts(ANNA))
            await until(lambda: set(office.states(ANNA)) == {"accepted", "cancelled"})
            await asyncio.sleep(0.3)
        # The one that was on the wire when the STOP was applied may have arrived since; no other.
        assert posted <= len(office.desk.sent_texts(ANNA)) <= posted + 1
        states = office.states(ANNA)
        assert states["accepted"] == len(office.desk.sent_texts(ANNA)) and sum(states.values()) == THOUSAND

    play(act())
    late = office.desk.db.read_sync(sent_after_withdrawal, contact)
    stopped_at = office.desk.value("SELECT min(at) FROM consent WHERE act = 'withdraw'")
    expected = office.desk.rows(
        "SELECT message_id, accepted_at FROM outbox WHERE state = 'accepted' AND accepted_at >= ?"
        " AND contact_id = ? ORDER BY accepted_at, message_id", stopped_at, contact,
    )  # fmt: skip
    assert [(one.message_id, one.accepted_at) for one in late] == expected
    assert all(one.gap_ms == one.accepted_at - stopped_at >= 0 for one in late)


def test_a_pc_that_cannot_hear_the_relay_sends_nothing_of_its_own_accord(office: Office) -> None:
    async def act() -> None:
        office.schedule(ANNA, THOUSAND, after=1)
        office.schedule(BINA, 2, after=1)
        office.relay.stop()
        office.desk.clock.advance(HOUR)
        answer = office.desk.queue("an answer to what they wrote", BINA)
        async with office.desk.sending(pair=no_pair_limit()) as outbox:
            async with office.listening():
                await until(lambda: office.desk.outbox_state(answer) == "accepted")
                outbox.wake()
                await asyncio.sleep(0.3)
                assert office.desk.sent_texts(ANNA) == []
                assert office.desk.sent_texts(BINA) == ["an answer to what they wrote"]
                assert any("heard from the relay" in pause.text for pause in office.desk.state.pauses)
            # The STOP waits at the relay; it is the first thing this PC learns.
            office.relay.start()
            office.says(ANNA, "STOP")
            async with office.listening():
                await until(lambda: office.states(ANNA) == {"cancelled": THOUSAND})
                await office.hear()
                await until(lambda: office.states(BINA) == {"accepted": 3})
                await until(lambda: not office.desk.state.pauses)
        assert office.desk.sent_texts(ANNA) == []

    play(act())


def test_a_pc_that_slept_must_hear_the_relay_again_before_it_sends(office: Office) -> None:
    async def act() -> None:
        async with office.listening(), office.desk.sending(pair=no_pair_limit()) as outbox:
            await office.hear()
            office.schedule(ANNA, 5, after=HOUR)
            office.desk.clock.advance(2 * HOUR)  # the lid was closed; the line looks alive
            outbox.wake()
            await asyncio.sleep(0.2)
            assert office.desk.sent_texts(ANNA) == []
            await office.hear()
            await until(lambda: office.states(ANNA) == {"accepted": 5})

    play(act())


def test_a_clock_that_was_ahead_proves_nothing(office: Office) -> None:
    async def act() -> None:
        now = office.desk.clock.now()
        office.desk.db.write_sync(freshness.note_level, "log", now + HOUR)
        office.schedule(ANNA, 1, after=1)
        office.desk.clock.advance(MINUTE)
        async with office.desk.sending(pair=no_pair_limit()):
            await asyncio.sleep(0.2)
            assert office.desk.sent_texts(ANNA) == []
            await office.desk.db.write(freshness.note_level, "log", office.desk.clock.now())
            await until(lambda: office.states(ANNA) == {"accepted": 1})

    play(act())


@pytest.mark.parametrize("why", ["a withdrawal", "the time"])
def test_what_was_claimed_and_is_still_being_uploaded_is_asked_about_again(office: Office, why: str) -> None:
    contact = office.agree(ANNA)

    async def act() -> None:
        desk = office.desk
        id = AttachmentId(new_id())
        written = desk.files.write(id, b"%PDF-1.4\n" + b"x" * 2000)
        desk.db.write_sync(
            attachments.adopt_outgoing, id, written=written, mime="application/pdf", filename="List.pdf"
        )
        desk.db.write_sync(freshness.note_level, "log", desk.clock.now())
        desk.fault("slow", ms=150, on="media")
        queued = desk.db.write_sync(
            messages.queue_message, desk.chat(ANNA), MediaDraft("document", id), purpose=Purpose.MATCH_UPDATES
        )
        async with desk.sending():
            await until(lambda: desk.outbox_state(queued.client_ref) == "claimed")
            if why == "a withdrawal":
                await desk.db.write(consents.withdraw, contact)
                await until(lambda: desk.outbox_state(queued.client_ref) == "cancelled")
                assert desk.sent() == [] and desk.status(queued.client_ref) == "cancelled"
            else:
                desk.clock.advance(10_000)
                await until(lambda: desk.outbox_state(queued.client_ref) == "accepted")
                assert len(desk.sent()) == 1
                claimed_at, created_at = desk.rows("SELECT claimed_at, created_at FROM outbox")[0]
                assert claimed_at - created_at >= 10_000, "claimed once more after the first claim had lapsed"
        assert desk.db.read_sync(sent_after_withdrawal, contact) == []

    play(act())
