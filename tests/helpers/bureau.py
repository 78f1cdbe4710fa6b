"""A whole bureau under load: three processes that may be killed, people who keep writing, staff who keep answering."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import threading
import time
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path
from typing import Any

from sanjog_desktop.sync.relay_client import RelayClient
from tests.helpers.office import Office, open_office
from tests.helpers.processes import Running, start

PEOPLE = 150
WRITES_PER_S = 40
#: Meta takes its time, so that kills find messages on their way, and at times takes a message without an answer.
TROUBLE = (
    {"name": "slow", "probability": 0.5, "ms": 80, "on": "messages"},
    {"name": "accept_then_cut", "probability": 0.02, "on": "messages"},
)
#: How long a heap of sends, statuses and retries may take to come to rest.
REST_S = 100.0


@dataclass
class Bureau:
    """``kill`` one of ``PARTS`` and start it again; ``come_to_rest`` when it is enough."""

    folder: Path
    office: Office
    app: Running | None = None
    chance: random.Random = field(default_factory=random.Random)
    _stop: threading.Event = field(default_factory=threading.Event)
    _crowd: threading.Thread | None = None

    PARTS = ("sandbox", "relay", "app")

    @property
    def journal(self) -> Path:
        """The sandbox's journal."""
        return self.folder / "journal"

    def trouble(self) -> None:
        """Let Meta be slow and at times not answer; a sandbox that was started again has forgotten it."""
        for fault in TROUBLE:
            self.office.sandbox.control("/faults", fault)

    def begin(self) -> None:
        """Start the application and let people write."""
        self.trouble()
        self.start_app(wait=True)
        self._crowd = threading.Thread(target=self._write_for_ever, name="crowd", daemon=True)
        self._crowd.start()

    def start_app(self, *, wait: bool) -> None:
        """Start the application; with ``wait`` return once its loops run."""
        self.app = start("-m", "tests.helpers.driven_app", str(self.folder), pipe=True, errors=self.folder / "app.err")
        if wait:
            assert self.app.process.stdout is not None
            assert self.app.process.stdout.readline() == "ready\n", (self.folder / "app.err").read_text()

    def running(self, part: str) -> Running:
        """The process of a part."""
        found = self.app if part == "app" else getattr(self.office, part).running
        assert isinstance(found, Running)
        return found

    def end(self, part: str) -> None:
        """Ask the application or the relay to end and start it again."""
        self.running(part).stop()
        if part == "app":
            self.start_app(wait=True)
        else:
            self.office.relay.start()

    def kill(self, part: str) -> None:
        """SIGKILL one process and start it again over the same files and ports."""
        self.running(part).kill()
        if part == "app":
            # Sometimes the next kill should find it still opening its store.
            self.start_app(wait=self.chance.random() < 0.75)
        elif part == "relay":
            self.office.relay.start()
        else:
            self.office.sandbox.start(script=self.folder / "nobody.json")
            self.trouble()

    def state(self) -> dict[str, Any]:
        """What the application last said of itself."""
        with contextlib.suppress(OSError):
            found: dict[str, Any] = json.loads((self.folder / "state.json").read_bytes())
            return found
        return {}

    def come_to_rest(self) -> None:
        """Let nobody write or send any more and wait until everything under way has arrived."""
        assert self._crowd is not None and self._crowd.is_alive(), "people stopped writing"
        self._stop.set()
        self._crowd.join()
        (self.folder / "closing").touch()
        self.office.sandbox.control("/faults", method="DELETE")
        assert self.app is not None
        self.app.kill()
        (self.folder / "state.json").unlink(missing_ok=True)
        self.start_app(wait=True)
        deadline = time.monotonic() + REST_S
        why: object = None
        while time.monotonic() < deadline:
            why = self._under_way()
            if not why:
                return
            time.sleep(0.25)
        complaints = (self.folder / "app.err").read_text()[-2000:]
        raise AssertionError(f"not at rest after {REST_S:.0f} s: {why}; {complaints}")

    def close(self) -> None:
        """End everything."""
        self._stop.set()
        if self._crowd is not None:
            self._crowd.join()
        if self.app is not None:
            self.app.kill()
        self.office.close()

    def _under_way(self) -> object:
        """What is not at rest; false when everything is. The order matters: each part before those it feeds."""
        control = self.office.sandbox.control
        # Retries of webhooks wait up to a minute, reading up to five seconds: sandbox time is cheap.
        control("/clock", {"advance": 120})
        state = self.state()
        if not state:
            return "the application has not said anything yet"
        if any(state["outbox"].get(name) for name in ("scheduled", "queued", "claimed")) or state["receipts"]:
            return {"state": state}
        deliveries, overview = control("/deliveries?limit=1"), control("/")
        if not deliveries["idle"] or deliveries["retrying"] or overview["deeds_waiting"]:
            return {"webhooks": deliveries, "deeds": overview["deeds_waiting"]}
        head = asyncio.run(self._head())
        return None if self.state().get("cursor") == head else {"head": head, "state": self.state()}

    async def _head(self) -> int:
        relay = RelayClient(self.office.relay.base_url, self.office.relay.device_id, self.office.relay.device_token)
        try:
            health = await relay.health()
        finally:
            await relay.aclose()
        assert health.head is not None
        return health.head

    def _write_for_ever(self) -> None:
        while not self._stop.wait(self.chance.uniform(0.0, 2.0 / WRITES_PER_S)):
            who = f"%2B9199998{self.chance.randrange(PEOPLE):05d}"
            # Whoever's network is down writes again later.
            with contextlib.suppress(OSError, ValueError, HTTPException):
                self.office.sandbox.control(f"/people/{who}/write", {"say": f"n-{self.chance.getrandbits(64):016x}"})


def open_bureau(folder: Path) -> Bureau:
    """A bureau whose sandbox keeps a journal and knows nobody but the crowd."""
    script = folder / "nobody.json"
    script.write_text("{}")
    return Bureau(folder, open_office(folder, script=script, journal=folder / "journal"))
