"""The served sandbox: its first line, its ports, its end; and the clock everything hangs on."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys

import httpx
import pytest

from sanjog_desktop.sandbox.clock import SandboxClock, Timeline
from sanjog_desktop.sandbox.limits import Bucket, Rolling
from sanjog_desktop.sandbox.serve import SandboxThread
from sanjog_desktop.sandbox.settings import SandboxSettings

_RUN = """
from sanjog_desktop.sandbox.serve import run
from sanjog_desktop.sandbox.settings import SandboxSettings
run(SandboxSettings(seed=9), "127.0.0.1", 0)
"""


def test_the_first_line_says_where_and_a_signal_ends_it() -> None:
    with subprocess.Popen([sys.executable, "-c", _RUN], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            told = json.loads(process.stdout.readline())
            assert set(told) == {
                "graph_url", "access_token", "app_id", "app_secret", "waba_id", "phone_number_id", "verify_token",
                "control_url",
            }  # fmt: skip
            headers = {"Authorization": f"Bearer {told['access_token']}"}
            url = f"{told['graph_url']}/v26.0/{told['phone_number_id']}"
            assert httpx.get(url, headers=headers).json()["id"] == told["phone_number_id"]
            assert httpx.get(told["control_url"]).json()["seed"] == 9
        finally:
            process.send_signal(signal.SIGTERM)
            assert process.wait(20) == 0


def test_a_taken_port_is_told_to_the_caller() -> None:
    first = SandboxThread(SandboxSettings())
    addresses = first.start()
    port = int(addresses.graph_url.rpartition(":")[2])
    try:
        with pytest.raises(OSError, match="address already in use"):
            SandboxThread(SandboxSettings(), port=port).start()
    finally:
        first.stop()
        first.stop()


def test_credentials_follow_from_the_seed() -> None:
    told = []
    for seed in (7, 7, 8):
        thread = SandboxThread(SandboxSettings(seed=seed))
        addresses = thread.start()
        thread.stop()
        told.append((addresses.access_token, addresses.app_secret, addresses.phone_number_id))
    assert told[0] == told[1] != told[2]


def test_the_timeline_does_deeds_in_order_at_their_instants() -> None:
    async def scenario() -> list[tuple[str, int]]:
        clock = SandboxClock(1000, frozen=True)
        timeline = Timeline(clock)
        seen: list[tuple[str, int]] = []

        def deed(name: str) -> None:
            seen.append((name, clock.now()))

        timeline.after(50, lambda: deed("second"))
        timeline.after(20, lambda: deed("first"))
        timeline.after(20, lambda: timeline.after(5, lambda: deed("made on the way")))
        timeline.after(500, lambda: deed("later"))
        assert timeline.move_to(1100) == 4
        assert clock.now() == 1100 and len(timeline) == 1
        return seen

    assert asyncio.run(scenario()) == [("first", 1020), ("made on the way", 1025), ("second", 1050)]


def test_a_running_clock_does_what_falls_due_by_itself() -> None:
    async def scenario() -> None:
        timeline = Timeline(SandboxClock(None, frozen=False))
        done = asyncio.Event()
        running = asyncio.create_task(timeline.run())
        timeline.after(10_000_000, lambda: None)
        await asyncio.sleep(0)
        timeline.after(10, done.set)
        await asyncio.wait_for(done.wait(), 10)
        running.cancel()

    asyncio.run(scenario())


def test_the_clock_never_runs_back_and_can_be_stopped() -> None:
    clock = SandboxClock(5000, frozen=True)
    clock.move_to(4000)
    assert clock.now() == 5000
    clock.freeze(False)
    assert clock.now() >= 5000
    clock.freeze(True)
    assert clock.now() == clock.now()


def test_buckets() -> None:
    bucket = Bucket(2, 1000)
    assert [bucket.take(0) for _ in range(3)] == [True, True, False]
    assert (bucket.take(999), bucket.take(1000), bucket.take(1000)) == (False, True, False)
    rolling = Rolling(2, 1000)
    assert [rolling.take(at) for at in (0, 500, 900, 1000)] == [True, True, False, True]
    assert rolling.regain_min(1000) == 1
    assert rolling.used(5000) == 0
