"""The PC's clock jumps a day either way: windows end when Meta's do, and nothing waits for a time that was wrong."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.domain.clock import DAY, MINUTE
from sanjog_desktop.domain.policy import SendBlocked
from sanjog_desktop.domain.window import CLOCK_TOLERANCE
from sanjog_desktop.sync.backoff import Backoff
from sanjog_desktop.sync.media import MediaLoop
from tests.helpers.desk import Desk, open_desk, play
from tests.helpers.looping import running, until
from tests.helpers.pocket_relay import text, webhook

ANNA, BINA = "919999900001", "919999900002"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk whose clock can be set."""
    with open_desk(tmp_path) as opened:
        yield opened


def true_now() -> int:
    """What Meta's clock says."""
    return time.time_ns() // 1_000_000


def wrote(desk: Desk, wamid: str, phone: str, at: int) -> int:
    """A person wrote at ``at`` (Meta's time); when the window closes."""
    body = webhook([text(wamid, phone, "namaste", at // 1000)])
    desk.receive(body.replace(b'"1065"', f'"{desk.sandbox.phone_number_id}"'.encode()))
    sql = (
        "SELECT v.window_until FROM conversation v JOIN contact_point p ON p.id = v.contact_point_id"
        " WHERE p.phone = ?"
    )
    return int(desk.value(sql, phone))


@pytest.mark.parametrize("days", [-1, 1])
def test_a_window_never_outlives_metas(desk: Desk, days: int) -> None:
    at = true_now() - MINUTE
    desk.clock.offset_ms = days * DAY
    until_ = wrote(desk, "wamid.1", ANNA, at)
    assert until_ <= at // 1000 * 1000 + DAY
    desk.chats[ANNA] = desk.value("SELECT id FROM conversation")
    desk.clock.offset_ms = 0
    later = wrote(desk, "wamid.2", ANNA, at + MINUTE)
    assert at + DAY <= later <= at + MINUTE + DAY, "the next message with a right clock opens the whole window"
    desk.clock.offset_ms = DAY + MINUTE
    with pytest.raises(SendBlocked):
        desk.queue("too late", ANNA)


def test_a_message_from_tomorrow_does_not_keep_a_window_open(desk: Desk) -> None:
    until_ = wrote(desk, "wamid.1", ANNA, true_now() + 30 * DAY)
    assert until_ <= desk.clock.now() + CLOCK_TOLERANCE + DAY


@pytest.mark.parametrize("restarted", [False, True])
def test_a_message_put_off_by_a_wrong_clock_goes_out(desk: Desk, restarted: bool) -> None:
    async def act() -> None:
        desk.chat(ANNA)
        desk.clock.offset_ms = DAY - 10 * MINUTE
        ref = desk.queue("put off", ANNA)
        desk.fault("throughput", count=1)
        if restarted:
            async with desk.sending():
                await until(lambda: _waits(desk, ref))
            desk.clock.offset_ms = 0
            async with desk.sending():
                await until(lambda: desk.outbox_state(ref) == "accepted")
        else:
            async with desk.sending() as loop:
                await until(lambda: _waits(desk, ref))
                desk.clock.offset_ms = 0
                loop.resume()
                await until(lambda: desk.outbox_state(ref) == "accepted")
        assert desk.sent_texts(ANNA) == ["put off"]

    play(act())


def _waits(desk: Desk, ref: str) -> bool:
    return bool(desk.value("SELECT 1 FROM outbox WHERE client_ref = ? AND state = 'queued' AND claimed_at > 0", ref))


def test_a_clock_that_runs_wild_neither_doubles_nor_stops(desk: Desk) -> None:
    async def act() -> None:
        for phone in (ANNA, BINA):
            desk.chat(phone)
        texts = [f"message {number}" for number in range(30)]
        refs = [desk.queue(body, phone) for body in texts for phone in (ANNA, BINA)]
        desk.fault("throughput", probability=0.3)
        async with desk.sending(backoff=Backoff(0.01, 0.05)) as loop:
            for offset in (DAY - 5 * MINUTE, 0, -DAY, 0, DAY - 5 * MINUTE, -DAY, 0):
                desk.clock.offset_ms = offset
                await asyncio.sleep(0.1)
                loop.resume()
            desk.faultless()
            async with asyncio.timeout(60):
                while any(desk.outbox_state(ref) in ("queued", "claimed") for ref in refs):
                    loop.resume()
                    await asyncio.sleep(0.05)
        assert {desk.outbox_state(ref) for ref in refs} == {"accepted"}
        assert desk.sent_texts(ANNA) == desk.sent_texts(BINA) == texts

    play(act())


def test_a_file_put_off_by_a_wrong_clock_is_fetched(desk: Desk) -> None:
    async def act() -> None:
        desk.control("/webhook", {"url": None})
        desk.control(f"/people/%2B{ANNA}/write", {"send": "photo"})
        (item,) = desk.control("/media")
        desk.clock.offset_ms = DAY
        message = {
            "from": ANNA, "id": "wamid.photo", "timestamp": str(true_now() // 1000), "type": "image",
            "image": {"id": item["id"], "mime_type": "image/png"},
        }  # fmt: skip
        desk.receive(webhook([message]))
        desk.fault("html_502", on="any")
        graph = desk.graph()
        media = MediaLoop(desk.db, graph, desk.files, desk.state)
        state = "SELECT state FROM attachment"
        async with running(media):
            await until(lambda: desk.value("SELECT attempts FROM attachment") > 0)
            desk.faultless()
            desk.clock.offset_ms = 0
            media.wake()
            await until(lambda: desk.value(state) == "ready")
        await graph.close()

    play(act())
