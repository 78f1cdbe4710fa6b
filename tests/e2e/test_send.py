"""Sending through everything: store, outbox, Meta (the sandbox), its webhooks, the relay, the inbox."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions.messages import queue_message
from sanjog_desktop.domain.drafts import TextDraft
from tests.helpers.office import AtWork, Office, at_work, open_office
from tests.helpers.processes import start

ASHA, VIJAY = "919999900801", "919999900802"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Sandbox, relay and a connected profile; nobody answers by themselves."""
    opened = open_office(tmp_path)
    opened.sandbox.control("/automatic", {"on": False})
    yield opened
    opened.close()


async def chat_with(work: AtWork, phone: str) -> int:
    """A conversation whose window is open, because the person has just written."""
    await work.says(phone, "namaste")
    return int(
        await work.until(
            "SELECT v.id FROM conversation v JOIN contact_point p ON p.id = v.contact_point_id WHERE p.phone = ?",
            phone,
        )
    )


async def send(work: AtWork, chat: int, body: str) -> str:
    """Staff press Send; the reference."""
    queued = await work.core.db.write(
        queue_message, chat, TextDraft(body), purpose="service_reply", staff="Meera"
    )
    work.core.wake("outbox")
    return str(queued.client_ref)


async def sent_to(work: AtWork, phone: str) -> list[str]:
    """The texts Meta accepted for a person, in order."""
    return [item["body"]["text"]["body"] for item in await work.control(f"/sent?to={phone}")]


def test_a_message_is_read_in_the_end(office: Office) -> None:
    async def play() -> None:
        async with at_work(office) as work:
            ref = await send(work, await chat_with(work, ASHA), "kem cho?")
            await work.control("/clock", {"advance": 3600})
            await work.until("SELECT 1 FROM message WHERE client_ref = ? AND status = 'read'", ref)
            assert await sent_to(work, ASHA) == ["kem cho?"]

    asyncio.run(play())


def test_an_answer_that_was_cut_off_is_settled_by_the_webhook_alone(office: Office) -> None:
    async def play() -> None:
        async with at_work(office) as work:
            chat = await chat_with(work, ASHA)
            await work.control("/faults", {"name": "accept_then_cut", "count": 1, "on": "messages"})
            first, second = await send(work, chat, "did it go?"), await send(work, chat, "and this?")
            await work.until("SELECT 1 FROM outbox WHERE client_ref = ? AND state = 'accepted'", second)
            await work.control("/clock", {"advance": 3600})
            for ref in (first, second):
                await work.until(
                    "SELECT 1 FROM outbox o JOIN message m ON m.client_ref = o.client_ref WHERE o.client_ref = ?"
                    " AND o.state = 'accepted' AND m.status = 'read' AND m.wamid IS NOT NULL",
                    ref,
                )
            assert await sent_to(work, ASHA) == ["did it go?", "and this?"]

    asyncio.run(play())


def test_killed_in_the_middle_of_calls_nothing_is_sent_twice_and_nothing_forgotten(office: Office) -> None:
    """SIGKILL while Meta is slow to answer: what was claimed is uncertain, until Meta's status settles it."""
    sandbox, ledger = office.sandbox, office.folder / "ledger"
    for phone in (ASHA, VIJAY):
        sandbox.control(f"/people/%2B{phone}/write", {"say": "namaste"})
    sandbox.control("/faults", {"name": "slow", "ms": 1500, "on": "messages"})
    app = start("tests/helpers/driven_app.py", str(office.folder))
    try:
        _wait(lambda: ledger.exists() and ledger.read_text().count("\n") >= 3 and _accepted(office) >= 1)
    finally:
        app.kill()
    sandbox.control("/faults", method="DELETE")

    async def go_on() -> dict[str, str]:
        async with at_work(office) as work:
            await work.until("SELECT count(*) = 0 FROM outbox WHERE state IN ('queued', 'claimed')")
            await work.control("/clock", {"advance": 3600})
            await work.until("SELECT count(*) >= ? FROM outbox WHERE state = 'accepted'", _accepted(office))
            return dict(await work.rows("SELECT client_ref, state FROM outbox"))

    states = asyncio.run(go_on())
    told = [line.split()[0] for line in ledger.read_text().splitlines()]
    assert set(told) <= states.keys(), "what staff were told is taken is there"
    assert set(states.values()) <= {"accepted", "uncertain"}
    counts = sandbox.control("/sent/counts")
    assert counts["doubled"] == {}
    assert counts["accepted"] == list(states.values()).count("accepted"), (
        "what Meta took is known to be taken"
    )


def _accepted(office: Office) -> int:
    return int(office.sandbox.control("/sent/counts")["accepted"])


def _wait(true: Callable[[], bool]) -> None:
    for _ in range(1_500):
        if true():
            return
        time.sleep(0.02)
    raise AssertionError("it did not come to that")
