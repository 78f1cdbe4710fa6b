"""``bench send``: queued messages to the sandbox at its highest throughput: policy, claim, call, outcome.

The sandbox runs as a process of its own. The floor is httpx posting the same bodies over as many kept connections to
another sandbox just like it, with nothing asked, claimed or written down.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import httpx

from sanjog_desktop.actions import inbound, messages
from sanjog_desktop.bench.figure import Figure
from sanjog_desktop.cloud.client import GraphClient
from sanjog_desktop.cloud.limits import PairRate
from sanjog_desktop.domain.clock import SystemClock
from sanjog_desktop.domain.drafts import TextDraft
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session
from sanjog_desktop.sync.outbox import IN_FLIGHT, OutboxLoop
from sanjog_desktop.sync.state import SyncState
from sanjog_desktop.wire.graph import Recipient, TextOut, encode_send
from sanjog_desktop.wire.webhook import parse_webhook

PEOPLE: Final = 500
"""So many chats share the messages; each chat keeps its order, one call at a time."""
UNLIMITED: Final = 1e6


def run(quick: bool = False) -> list[Figure]:
    """Messages a second with the floor of the same run; rounds alternate, the median counts."""
    count, rounds = (400, 1) if quick else (2_000, 3)
    ours: list[float] = []
    floor: list[float] = []
    for _ in range(rounds):
        with _sandbox() as sandbox:
            floor.append(count / asyncio.run(_post_all(sandbox, count)))
        with _sandbox() as sandbox, tempfile.TemporaryDirectory() as folder:
            ours.append(count / _send_all(sandbox, Path(folder), count))
    note = f"{count:,} messages in {PEOPLE} chats, {IN_FLIGHT} connections"
    return [
        Figure(
            "send",
            statistics.median(ours),
            "messages/s",
            statistics.median(floor),
            must=0.4,
            goal=0.8,
            more_is_better=True,
            note=note,
        )
    ]


@dataclass(frozen=True, slots=True)
class _Sandbox:
    graph_url: str
    control_url: str
    token: str
    waba_id: str
    number: str

    def sent(self) -> dict[str, Any]:
        """How many messages were accepted, and which more than once."""
        counts: dict[str, Any] = httpx.get(f"{self.control_url}/sent/counts", trust_env=False).json()
        return counts


@contextmanager
def _sandbox() -> Iterator[_Sandbox]:
    """A sandbox as a process, without limits and without people who answer."""
    command = [sys.executable, "-m", "sanjog_desktop", "sandbox", "--listen", "127.0.0.1:0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env=os.environ, text=True)
    try:
        assert process.stdout is not None
        said = json.loads(process.stdout.readline())
        control = said["control_url"].rstrip("/")
        for path, body in (
            ("/limits", {"throughput": 0, "pair_rate": False, "window": False}),
            ("/automatic", {"on": False}),
        ):
            httpx.post(control + path, json=body, trust_env=False).raise_for_status()
        yield _Sandbox(
            said["graph_url"], control, said["access_token"], said["waba_id"], said["phone_number_id"]
        )
    finally:
        process.terminate()
        process.wait(30)
        if process.stdout is not None:
            process.stdout.close()


def _phone(number: int) -> str:
    return f"9199991{number % PEOPLE:05d}"


def _words(number: int) -> str:
    return f"Namaste, the meeting of message {number} is on Sunday at five."


# The floor -------------------------------------------------------------------------------------------


async def _post_all(sandbox: _Sandbox, count: int) -> float:
    """Seconds for httpx to post the bodies."""
    bodies = iter(
        [
            encode_send(
                Recipient(phone=_phone(number)),
                TextOut(_words(number)),
                client_ref=f"019aaaaa-0000-7000-8000-{number:012d}",
            )
            for number in range(count)
        ]
    )
    url = f"{sandbox.graph_url}/v26.0/{sandbox.number}/messages"
    headers = {"Authorization": f"Bearer {sandbox.token}", "Content-Type": "application/json"}
    limits = httpx.Limits(max_connections=IN_FLIGHT, max_keepalive_connections=IN_FLIGHT)
    async with httpx.AsyncClient(limits=limits, trust_env=False, headers=headers) as client:

        async def post() -> None:
            for body in bodies:
                (await client.post(url, content=body)).raise_for_status()

        started = time.perf_counter()
        await asyncio.gather(*(post() for _ in range(IN_FLIGHT)))
        return time.perf_counter() - started


# The outbox ------------------------------------------------------------------------------------------


def _send_all(sandbox: _Sandbox, folder: Path, count: int) -> float:
    """Seconds for the outbox to send as many queued messages."""
    db = Database(folder / "store.db", bytes(range(32)), SystemClock())
    db.open()
    try:
        chats = _meet(db, sandbox.number)
        for start in range(0, count, 200):
            db.write_sync(_queue, chats, range(start, min(count, start + 200)))
        seconds = asyncio.run(_drain(db, folder, sandbox))
        unsent = db.read_sync(
            lambda session: session.value("SELECT count(*) FROM outbox WHERE state <> 'accepted'")
        )
        told = sandbox.sent()
        if unsent or told["accepted"] != count or told["doubled"]:
            raise RuntimeError(f"{unsent} not accepted here, {told['accepted']} of {count} there")
        return seconds
    finally:
        db.close()


def _meet(db: Database, number: str) -> list[int]:
    """Everybody writes once, which opens their windows; their conversations."""
    at = db.clock.now() // 1000 - 60
    for start in range(0, PEOPLE, 100):
        batch = [(n + 1, parse_webhook(_hello(n, number, at))) for n in range(start, start + 100)]
        db.write_sync(inbound.apply_entries, batch, None)
    return db.read_sync(
        lambda session: [row[0] for row in session.rows("SELECT id FROM conversation ORDER BY id")]
    )


def _hello(person: int, number: str, at: int) -> bytes:
    phone = _phone(person)
    message = {
        "from": phone,
        "id": f"wamid.hello.{person}",
        "timestamp": str(at),
        "type": "text",
        "text": {"body": "namaste"},
    }
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "919999900000", "phone_number_id": number},
        "contacts": [{"profile": {"name": f"Namuna {person}"}, "wa_id": phone}],
        "messages": [message],
    }
    entry = {"id": "2001", "changes": [{"field": "messages", "value": value}]}
    return json.dumps({"object": "whatsapp_business_account", "entry": [entry]}).encode()


def _queue(session: Session, chats: Sequence[int], numbers: Sequence[int]) -> None:
    for number in numbers:
        chat = chats[number % len(chats)]
        messages.queue_message(session, chat, TextDraft(_words(number)), purpose="service_reply")


async def _drain(db: Database, folder: Path, sandbox: _Sandbox) -> float:
    graph = GraphClient(
        sandbox.graph_url, sandbox.token, sandbox.number, sandbox.waba_id, connections=IN_FLIGHT
    )
    state = SyncState(db.clock)
    outbox = OutboxLoop(
        db,
        graph,
        AttachmentFiles(folder / "attachments"),
        state,
        per_second=UNLIMITED,
        pair=PairRate(burst=UNLIMITED),
    )
    empty = asyncio.Event()
    state.on_change(lambda: empty.set() if state.link("graph").online and not state.queued else None)
    started = time.perf_counter()
    sending = asyncio.create_task(outbox.run())
    await empty.wait()
    seconds = time.perf_counter() - started
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)
    await graph.close()
    return seconds
