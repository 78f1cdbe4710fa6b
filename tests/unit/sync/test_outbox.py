"""The outbox against a real Cloud API: every message at most once, in order, and never silently lost."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions import messages, outbox
from sanjog_desktop.cloud.limits import PairRate
from sanjog_desktop.sync.backoff import Backoff
from sanjog_desktop.sync.outbox_turn import Ledger, Turn
from tests.helpers.desk import Desk, open_desk, play
from tests.helpers.looping import until
from tests.helpers.pocket_relay import status, text, webhook

ANNA, BINA, CHAND = "919999900001", "919999900002", "919999900003"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as opened:
        yield opened


def person(number: int) -> str:
    return f"919999901{number:03d}"


def settled(desk: Desk, *refs: str) -> bool:
    return all(desk.outbox_state(ref) in ("accepted", "failed", "uncertain", "cancelled") for ref in refs)


def nothing_doubled(desk: Desk) -> bool:
    return desk.control("/sent/counts")["doubled"] == {}


def test_messages_go_out_in_the_order_of_their_chat(desk: Desk) -> None:
    async def act() -> None:
        texts = [f"message {n}" for n in range(12)]
        refs = [desk.queue(body, phone) for body in texts for phone in (ANNA, BINA)]
        async with desk.sending():
            await until(lambda: settled(desk, *refs))
        assert desk.sent_texts(ANNA) == desk.sent_texts(BINA) == texts
        assert {item["client_ref"] for item in desk.sent()} == set(refs)
        assert desk.value("SELECT count(*) FROM message WHERE direction = 'out' AND wamid IS NULL") == 0

    play(act())


def test_what_is_queued_later_goes_without_being_asked(desk: Desk) -> None:
    async def act() -> None:
        async with desk.sending():
            queued = await desk.db.write(
                messages.queue_message, desk.chat(), _text("just now"), purpose="service_reply"
            )
            await until(lambda: settled(desk, queued.client_ref))
            await until(lambda: desk.state.queued == 0)
        assert desk.sent_texts() == ["just now"]

    play(act())


def _text(body: str) -> messages.TextDraft:
    return messages.TextDraft(body)


@pytest.mark.parametrize("fault", ["accept_then_timeout", "accept_then_cut", "hang", "html_502", "empty_500"])
def test_no_answer_is_uncertain_and_never_sent_again(desk: Desk, fault: str) -> None:
    async def act() -> None:
        first, second = desk.queue("first"), desk.queue("second")
        desk.fault(fault, count=1, on="messages")
        async with desk.sending():
            await until(lambda: settled(desk, first, second))
            loop_saw_trouble = desk.state.link("graph").online
            assert loop_saw_trouble, "the line was tried with something harmless before the second message"
        assert (desk.outbox_state(first), desk.outbox_state(second)) == ("uncertain", "accepted")
        assert desk.status(first) == "uncertain"
        carried_out = fault.startswith("accept")
        assert desk.sent_texts() == (["first", "second"] if carried_out else ["second"])
        async with desk.sending():
            await asyncio.sleep(0.1)
        assert len(desk.sent()) == (2 if carried_out else 1)

    play(act())


def test_a_status_with_our_reference_settles_what_was_uncertain(desk: Desk) -> None:
    async def act() -> None:
        desk.fault("accept_then_timeout", count=1, on="messages")
        ref = desk.queue("did it go?")
        async with desk.sending():
            await until(lambda: settled(desk, ref))
        (sent,) = desk.sent()
        report = webhook(statuses=[status(sent["wamid"], "delivered", ANNA, desk.clock.now() // 1000, ref)])
        desk.receive(report)
        assert (desk.outbox_state(ref), desk.status(ref)) == ("accepted", "delivered")
        async with desk.sending():
            await asyncio.sleep(0.1)
        assert len(desk.sent()) == 1

    play(act())


def test_staff_settle_what_no_status_tells_of(desk: Desk) -> None:
    async def act() -> None:
        desk.fault("html_502", count=1, on="messages")
        ref = desk.queue("once more")
        async with desk.sending():
            await until(lambda: settled(desk, ref))
            message = desk.value("SELECT message_id FROM outbox WHERE client_ref = ?", ref)
            await desk.db.write(messages.settle_uncertain, message, False, staff="Meera")
            await until(lambda: desk.outbox_state(ref) == "accepted")
        assert desk.sent_texts() == ["once more"]

    play(act())


def test_a_line_that_is_down_keeps_the_queue_and_its_order(desk: Desk) -> None:
    async def act() -> None:
        desk.fault("down")
        refs = [desk.queue(f"offline {n}", phone) for n in range(6) for phone in (ANNA, BINA)]
        async with desk.sending(backoff=Backoff(3600.0, 3600.0)) as loop:
            await until(lambda: desk.state.link("graph").online is False)
            for _ in range(3):
                failures = desk.state.link("graph").failures
                loop.wake()
                await until(lambda before=failures: desk.state.link("graph").failures > before)
            assert desk.state.trouble.startswith("WhatsApp cannot be reached")
            assert {desk.outbox_state(ref) for ref in refs} <= {"queued", "claimed"}
            desk.faultless()
            loop.wake()
            await until(lambda: settled(desk, *refs))
            assert desk.state.online
        assert desk.sent_texts(ANNA) == desk.sent_texts(BINA) == [f"offline {n}" for n in range(6)]
        assert nothing_doubled(desk)

    play(act())


def test_a_revoked_token_stops_the_queue_and_a_new_one_goes_on(desk: Desk) -> None:
    async def act() -> None:
        refs = [desk.queue(f"message {n}", person(n)) for n in range(30)]
        desk.fault("token_revoked", after=10)
        async with desk.sending(in_flight=4) as loop:
            await until(lambda: bool(desk.state.pauses))
            (pause,) = desk.state.pauses
            assert (pause.what, pause.code, pause.until) == ("sending", 190, None)
            assert pause.hint
            loop.wake()
            await asyncio.sleep(0.1)
            accepted = len(desk.sent())
            assert accepted < 30
            assert sum(desk.outbox_state(ref) == "accepted" for ref in refs) == accepted
            assert sum(desk.outbox_state(ref) == "queued" for ref in refs) == 30 - accepted
            desk.faultless()
            renewed = desk.graph(desk.control("/tokens", {"label": "renewed"})["token"])
            loop.use(renewed)
            await until(lambda: settled(desk, *refs))
            assert desk.state.pauses == ()
            await renewed.close()
        assert len(desk.sent()) == 30
        assert nothing_doubled(desk)

    play(act())


def test_too_fast_for_the_number_is_waited_out(desk: Desk) -> None:
    async def act() -> None:
        refs = [desk.queue(f"message {n}", person(n)) for n in range(10)]
        desk.fault("throughput", count=3)
        async with desk.sending(in_flight=4):
            await until(lambda: settled(desk, *refs))
        assert {desk.outbox_state(ref) for ref in refs} == {"accepted"}
        assert len(desk.sent()) == 10

    play(act())


def test_too_fast_for_a_person_holds_back_that_person_alone(desk: Desk) -> None:
    async def act() -> None:
        slow = [desk.queue(f"slow {n}", ANNA) for n in range(2)]
        desk.fault("pair_rate", count=1)
        async with desk.sending(pair=PairRate(burst=1.0, seconds=0.3)):
            await until(lambda: desk.value("SELECT attempts FROM outbox WHERE client_ref = ?", slow[0]) >= 1)
            others = [desk.queue("quick", phone) for phone in (BINA, CHAND)]
            await until(lambda: settled(desk, *others))
            assert desk.outbox_state(slow[1]) == "queued"
            await until(lambda: settled(desk, *slow))
        assert desk.sent_texts(ANNA) == ["slow 0", "slow 1"]

    play(act())


def test_our_own_count_keeps_to_the_rate_of_a_person(desk: Desk) -> None:
    async def act() -> None:
        desk.control("/limits", {"pair_rate": True})
        refs = [desk.queue(f"message {n}") for n in range(48)]
        async with desk.sending():
            await until(lambda: len(desk.sent()) == 45)
            await asyncio.sleep(0.3)
            assert len(desk.sent()) == 45, "the burst is over, nothing runs into Meta's limit"
            assert {desk.outbox_state(ref) for ref in refs[45:]} <= {"queued", "claimed"}
        assert desk.sent_texts() == [f"message {n}" for n in range(45)]
        assert desk.value("SELECT count(*) FROM outbox WHERE attempts > 1") == 0

    play(act())


@pytest.mark.parametrize("code", [131047, 131026, 100])
def test_a_refusal_for_good_is_failed_with_words(desk: Desk, code: int) -> None:
    async def act() -> None:
        desk.fault("refuse", code=code, count=1, on="messages")
        ref, after = desk.queue("too late"), desk.queue("the next one")
        async with desk.sending():
            await until(lambda: settled(desk, ref, after))
        assert desk.outbox_state(ref) == "failed"
        found, words = desk.rows("SELECT error_code, error_text FROM message WHERE client_ref = ?", ref)[0]
        assert found == code
        assert len(words) > 20
        assert desk.sent_texts() == ["the next one"]

    play(act())


def test_a_message_that_keeps_failing_is_given_up_in_the_end(desk: Desk) -> None:
    async def act() -> None:
        desk.fault("refuse", code=131000, on="messages")
        ref = desk.queue("never")
        async with desk.sending() as loop:
            for _ in range(12):
                await until(lambda: desk.outbox_state(ref) != "claimed")
                if desk.outbox_state(ref) == "failed":
                    break
                desk.clock.advance(3_600_000)
                desk.chats.clear()
                desk.chat()
                loop.wake()
                await asyncio.sleep(0.05)
            await until(lambda: desk.outbox_state(ref) == "failed")
        assert desk.value("SELECT attempts FROM outbox WHERE client_ref = ?", ref) == 6

    play(act())


def test_what_was_claimed_when_the_program_ended_is_uncertain(desk: Desk) -> None:
    async def act() -> None:
        ref, after = desk.queue("who knows"), desk.queue("afterwards")
        desk.db.write_sync(outbox.claim_due, 1)
        async with desk.sending():
            await until(lambda: settled(desk, ref, after))
        assert (desk.outbox_state(ref), desk.outbox_state(after)) == ("uncertain", "accepted")
        assert desk.sent_texts() == ["afterwards"]

    play(act())


def test_closing_in_the_middle_of_calls_loses_and_doubles_nothing(desk: Desk) -> None:
    async def act() -> None:
        desk.fault("slow", ms=40, on="messages")
        refs = [desk.queue(f"message {n}", person(n % 17)) for n in range(60)]
        for pause in (0.0, 0.02, 0.05, 0.1, 0.15):
            async with desk.sending(in_flight=8):
                await asyncio.sleep(pause)
            assert desk.value("SELECT count(*) FROM outbox WHERE state = 'claimed'") == 0
        async with desk.sending():
            await until(lambda: settled(desk, *refs))
        assert {desk.outbox_state(ref) for ref in refs} == {"accepted"}
        assert len(desk.sent()) == 60
        assert nothing_doubled(desk)
        for n in range(17):
            assert desk.sent_texts(person(n)) == [f"message {m}" for m in range(n, 60, 17)]

    play(act())


def test_a_stop_between_queueing_and_sending_stops_the_message(desk: Desk) -> None:
    async def act() -> None:
        desk.fault("down")
        ref = desk.queue("an offer")
        item = text("wamid.stop", ANNA, "STOP", desk.clock.now() // 1000)
        async with desk.sending(backoff=Backoff(3600.0, 3600.0)) as loop:
            await until(lambda: desk.state.link("graph").online is False)
            desk.receive(webhook([item]))
            desk.faultless()
            loop.wake()
            await until(lambda: settled(desk, ref))
        assert desk.outbox_state(ref) == "cancelled"
        assert desk.sent() == []

    play(act())


def test_opening_a_chat_sends_one_receipt(desk: Desk) -> None:
    async def act() -> None:
        desk.control(f"/people/{ANNA}/write", {"say": "namaste"})
        (received,) = desk.control("/received")
        chat = desk.chat()
        message = text(received["wamid"], ANNA, "namaste", desk.clock.now() // 1000)
        desk.receive(webhook([message]).replace(b'"1065"', f'"{desk.sandbox.phone_number_id}"'.encode()))
        async with desk.sending():
            await desk.db.write(messages.mark_read, chat)
            await until(lambda: desk.control("/received")[0]["read_at"] is not None)
            await until(lambda: desk.value("SELECT count(*) FROM receipt") == 0)

    play(act())


def test_what_is_queued_in_the_middle_of_a_turn_is_not_forgotten(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    right, chat, late = Ledger.turn, desk.chat(), []

    async def turn(self: Ledger, room: int) -> Turn:
        taken = await right(self, room)
        if not late:
            # After the transaction, before the loop hears of its end.
            queue = messages.queue_message
            late.append(await desk.db.write(queue, chat, _text("just then"), purpose="service_reply"))
        return taken

    async def act() -> None:
        async with desk.sending():
            await until(lambda: bool(late) and settled(desk, late[0].client_ref), 10.0)

    monkeypatch.setattr(Ledger, "turn", turn)
    play(act())
