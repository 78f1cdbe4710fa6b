"""A real relay on loopback, and the agency that owns it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

import httpx
import pytest

from sanjog_desktop.relay.keys import AgencyKeys, DeviceCredential, generate_agency_keys, generate_device
from sanjog_desktop.relay.serve import RelayThread
from sanjog_desktop.relay.settings import RelaySettings, token_hash
from sanjog_desktop.wire.relay import Entry, PullReply, decode_page
from sanjog_desktop.wire.sealing import EpochOpener
from sanjog_desktop.wire.signature import sign

SECRET = b"app-secret-of-the-agency"
VERIFY = "verify-token-of-the-agency"


@dataclass
class Clock:
    """The relay's wall clock, in milliseconds since the epoch; tests move it."""

    ms: int = 1_795_000_000_000

    def __call__(self) -> int:
        return self.ms


@dataclass
class Agency:
    """Keys, settings and a running relay; every method speaks real HTTP."""

    settings: RelaySettings
    keys: AgencyKeys
    device: DeviceCredential
    folder: Path
    clock: Clock = field(default_factory=Clock)
    sweep_seconds: float = 3_600.0
    thread: RelayThread | None = None
    http: httpx.Client = field(default_factory=lambda: httpx.Client(trust_env=False, timeout=30))

    @property
    def bearer(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.device.device_id}.{self.device.token}"}

    @property
    def store(self) -> Path:
        return self.folder / "relay.db"

    @property
    def url(self) -> str:
        assert self.thread is not None
        return self.thread.base_url

    def start(self, **settings: object) -> str:
        self.settings = replace(self.settings, **settings)
        self.thread = RelayThread(self.settings, now=self.clock, sweep_seconds=self.sweep_seconds)
        return self.thread.start()

    def stop(self) -> None:
        if self.thread is not None:
            self.thread.stop()
            self.thread = None

    def post(self, body: bytes, *, secret: bytes = SECRET, headers: dict[str, str] | None = None) -> int:
        signed = {"X-Hub-Signature-256": sign(secret, body)} if headers is None else headers
        return self.http.post(self.url + "/webhooks/meta", content=body, headers=signed).status_code

    def ask(self, method: str, path: str, body: bytes | None = None) -> httpx.Response:
        return self.http.request(method, self.url + path, content=body, headers=self.bearer)

    def pull(self, after: int = 0, query: str = "") -> PullReply:
        response = self.ask("GET", f"/v1/log?after={after}{query}")
        assert response.status_code == 200, response.text
        return decode_page(response.content, after)

    def entries(self) -> Iterator[tuple[PullReply, Entry]]:
        page = self.pull()
        while page.entries:
            for entry in page.entries:
                yield page, entry
            page = self.pull(page.through)

    def opened(self) -> list[bytes]:
        opener = EpochOpener(self.keys.private)
        return [opener.open(page.log_id, page.epoch_of(e), e.kind, e.sealed) for page, e in self.entries()]


@pytest.fixture
def agency(tmp_path: Path) -> Iterator[Agency]:
    """An agency whose relay is not started yet."""
    keys, device = generate_agency_keys(), generate_device("pc-1")
    settings = RelaySettings(
        app_secrets=(SECRET,),
        verify_token=VERIFY,
        agency_key=keys.public,
        device_id=device.device_id,
        device_token_hash=token_hash(device.token),
        store=f"sqlite:///{tmp_path / 'relay.db'}",
        heartbeat_s=0.2,
    )
    made = Agency(settings, keys, device, tmp_path)
    with closing(made.http):
        yield made
        made.stop()


@pytest.fixture
def relay(agency: Agency) -> Agency:
    """An agency whose relay runs."""
    agency.start()
    return agency


def _in_threads(work: Sequence[Callable[[], object]]) -> list[object]:
    """Run all at once, each in a thread; their results in order."""
    results: list[object] = [None] * len(work)

    def run(place: int) -> None:
        results[place] = work[place]()

    threads = [threading.Thread(target=run, args=(place,)) for place in range(len(work))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


@pytest.fixture
def in_threads() -> Callable[[Sequence[Callable[[], object]]], list[object]]:
    """Run several calls at the same time."""
    return _in_threads
