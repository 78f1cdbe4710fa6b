"""``bench relay``: durable sealed webhooks a second, beside the same server doing nothing.

Three processes on this host: one server at a time, and the load, which keeps 64 connections busy with
signed posts of 650 bytes. Both servers are uvicorn with the same settings; the floor's application reads
the body and answers. Rounds alternate, the median round counts. After the last round the log must hold
exactly as many entries as were answered 200, or the benchmark fails.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final, cast

from sanjog_desktop.bench.figure import Figure
from sanjog_desktop.bench.servers import serve_nothing, serve_relay, server
from sanjog_desktop.relay.app import WEBHOOK_PATH, wall_ms
from sanjog_desktop.relay.keys import generate_agency_keys, generate_device, generate_verify_token
from sanjog_desktop.relay.log import Log
from sanjog_desktop.relay.settings import RelaySettings, token_hash
from sanjog_desktop.wire.signature import sign

CONNECTIONS: Final = 64
BODY_BYTES: Final = 650
_BODIES: Final = 512
_spawn = multiprocessing.get_context("spawn")


@dataclass(frozen=True, slots=True)
class Load:
    """What one round of load saw: answers with 200, other answers, seconds, milliseconds of each answer."""

    stored: int
    refused: int
    seconds: float
    waits_ms: list[float]

    @property
    def rate(self) -> float:
        """Answers with 200 per second."""
        return self.stored / self.seconds

    @property
    def p99(self) -> float:
        """The wait that 99 of 100 answers stay below, in milliseconds."""
        return statistics.quantiles(self.waits_ms, n=100)[98]


def run(quick: bool = False) -> list[Figure]:
    """Rate and p99 of the relay on SQLite, with the floor of the same run."""
    rounds, seconds = (3, 2.0) if quick else (5, 6.0)
    with tempfile.TemporaryDirectory() as folder:
        settings = _settings(Path(folder))
        requests = _requests(settings.app_secrets[0])
        bare: list[Load] = []
        relay: list[Load] = []
        with server(serve_nothing, settings) as idle, server(serve_relay, settings) as storing:
            for _ in range(rounds):
                bare.append(_load(idle, requests, seconds))
                relay.append(_load(storing, requests, seconds))
        _check_nothing_lost(settings, relay)
    return _figures(bare, relay)


def _figures(bare: Sequence[Load], relay: Sequence[Load]) -> list[Figure]:
    rate, floor = (statistics.median(load.rate for load in loads) for loads in (relay, bare))
    p99, floor_p99 = (statistics.median(load.p99 for load in loads) for loads in (relay, bare))
    note = f"{CONNECTIONS} connections, {BODY_BYTES} B, SQLite WAL synchronous=FULL"
    return [
        Figure("relay", rate, "webhooks/s", floor, must=0.10, goal=0.30, more_is_better=True, note=note),
        Figure(
            "relay-p99", p99, "ms", floor_p99, note="wait of a post; floor: the same server doing nothing"
        ),
    ]


def _check_nothing_lost(settings: RelaySettings, loads: Sequence[Load]) -> None:
    log = Log(settings.store, wall_ms())
    try:
        found = log.count()
    finally:
        log.close()
    stored = sum(load.stored for load in loads)
    if found < stored or any(load.refused for load in loads):
        raise RuntimeError(f"{stored} webhooks were answered 200, {found} are in the log")


def _settings(folder: Path) -> RelaySettings:
    device = generate_device("bench")
    return RelaySettings(
        app_secrets=(os.urandom(16).hex().encode(),),
        verify_token=generate_verify_token(),
        agency_key=generate_agency_keys().public,
        device_id=device.device_id,
        device_token_hash=token_hash(device.token),
        store=f"sqlite:///{folder / 'relay.db'}",
    )


def _requests(secret: bytes) -> list[bytes]:
    """Whole signed requests, built before the clock runs."""
    built = []
    for number in range(_BODIES):
        body = (b'{"object":"whatsapp_business_account","n":%d,"pad":"' % number).ljust(
            BODY_BYTES - 2, b"x"
        ) + b'"}'
        head = (
            f"POST {WEBHOOK_PATH} HTTP/1.1\r\nHost: relay\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\nX-Hub-Signature-256: {sign(secret, body)}\r\n\r\n"
        )
        built.append(head.encode("ascii") + body)
    return built


def _load(port: int, requests: Sequence[bytes], seconds: float) -> Load:
    """One round of load from a process of its own."""
    here, there = _spawn.Pipe()
    process = _spawn.Process(target=_generate, args=(port, requests, seconds, there), daemon=True)
    process.start()
    try:
        if not here.poll(seconds + 60):
            raise RuntimeError("the load did not finish")
        load = here.recv()
    finally:
        process.join(30)
    assert isinstance(load, Load)
    return load


def _generate(port: int, requests: Sequence[bytes], seconds: float, result: Connection) -> None:
    with asyncio.Runner(loop_factory=_fast_loop()) as runner:
        result.send(runner.run(_drive(port, requests, seconds)))


def _fast_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    try:
        import uvloop
    except ImportError:
        return None  # uvloop does not exist on Windows
    return uvloop.new_event_loop


async def _drive(port: int, requests: Sequence[bytes], seconds: float) -> Load:
    loop = asyncio.get_running_loop()
    started = time.perf_counter()
    end = started + seconds
    clients = []
    for number in range(CONNECTIONS):
        client = _Client(requests, number, end, loop.create_future())
        await loop.create_connection(client.itself, "127.0.0.1", port)
        clients.append(client)
    await asyncio.gather(*(client.done for client in clients))
    waits = [wait for client in clients for wait in client.waits_ms]
    return Load(
        stored=sum(client.stored for client in clients),
        refused=sum(client.refused for client in clients),
        seconds=time.perf_counter() - started,
        waits_ms=waits,
    )


class _Client(asyncio.Protocol):
    """One keep-alive connection that posts, waits for the answer, and posts again."""

    def __init__(self, requests: Sequence[bytes], first: int, end: float, done: asyncio.Future[None]) -> None:
        self._requests = requests
        self._next = first
        self._end = end
        self._answer = b""
        self.done = done
        self.stored = self.refused = 0
        self.waits_ms: list[float] = []

    def itself(self) -> _Client:
        """The protocol, for the loop that asks for one."""
        return self

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # uvloop's transports do not derive from asyncio's.
        self._transport = cast(asyncio.Transport, transport)
        self._post()

    def data_received(self, data: bytes) -> None:
        self._answer += data
        if not self._answer.endswith(b"\r\n\r\n"):
            return
        now = time.perf_counter()
        self.waits_ms.append((now - self._sent) * 1_000)
        if self._answer.startswith(b"HTTP/1.1 200 "):
            self.stored += 1
        else:
            self.refused += 1
        if now < self._end:
            self._post()
        else:
            self._transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.done.done():
            self.done.set_result(None)

    def _post(self) -> None:
        self._answer = b""
        self._sent = time.perf_counter()
        self._transport.write(self._requests[self._next % len(self._requests)])
        self._next += CONNECTIONS + 1
