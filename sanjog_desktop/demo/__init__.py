"""The whole product in one process, with no account and no network: sandbox, relay, sample agency, window."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
import urllib.request
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtWidgets import QApplication

from sanjog_desktop.actions import settings
from sanjog_desktop.app import Desk, make_application, run_desk, say_ready
from sanjog_desktop.core import Core
from sanjog_desktop.demo.agency_rows import fill_agency
from sanjog_desktop.domain.clock import SettableClock
from sanjog_desktop.domain.connection import SETTING, Connection
from sanjog_desktop.logs import keep_log
from sanjog_desktop.relay.keys import generate_agency_keys, generate_device
from sanjog_desktop.relay.serve import RelayThread
from sanjog_desktop.relay.settings import RelaySettings, token_hash
from sanjog_desktop.sandbox.serve import Addresses, SandboxThread
from sanjog_desktop.sandbox.settings import SandboxSettings
from sanjog_desktop.store.vault import Vault

SEED = 1
PEOPLE = 4_000
STAFF = "Meera"
PASSPHRASE = "demo"
"""Unlocks the demo after it was locked; the window's title says it."""


class Demo:
    """A sandbox, a relay and a filled profile, all in ``folder``; ``open`` builds them, ``close`` ends them."""

    def __init__(self, folder: Path, people: int = PEOPLE, automatic: bool = True) -> None:
        self.profile = folder / "profile"
        self.key = b""
        self._keys = generate_agency_keys()
        self._device = generate_device()
        self.sandbox = SandboxThread(SandboxSettings(seed=SEED, agency_people=people, automatic=automatic))
        self._folder = folder
        self._people = people
        self._relay: RelayThread | None = None
        self.addresses: Addresses | None = None

    def open(self, preferences: dict[str, object] | None = None) -> None:
        """Start sandbox and relay, and fill the store with the sample agency (some seconds).

        ``preferences`` are settings beside the demo's own, such as theme and language.
        """
        addresses = self.addresses = self.sandbox.start()
        self._relay = RelayThread(
            RelaySettings(
                app_secrets=(addresses.app_secret.encode(),),
                verify_token=addresses.verify_token,
                agency_key=self._keys.public,
                device_id=self._device.device_id,
                device_token_hash=token_hash(self._device.token),
                store=f"sqlite:///{self._folder / 'relay.db'}",
            )
        )
        relay_url = self._relay.start()
        self.control("/webhook", {"url": f"{relay_url}/webhooks/meta", "handshake": True})
        connection = Connection(
            graph_url=addresses.graph_url,
            access_token=addresses.access_token,
            phone_number_id=addresses.phone_number_id,
            waba_id=addresses.waba_id,
            relay_url=relay_url,
            device_id=self._device.device_id,
            device_token=self._device.token,
            agency_public_key=self._keys.public.text,
            agency_private_key=self._keys.private.text,
        )
        self.key = Vault(self.profile).create(PASSPHRASE).key
        clock = SettableClock()
        core = Core(self.profile, self.key, clock)
        core.open()
        try:
            core.db.write_sync(settings.put, SETTING, msgspec.to_builtins(connection))
            for name, value in {"staff_name": STAFF, **(preferences or {})}.items():
                core.db.write_sync(settings.put, name, value)
            texts = {template["name"]: body_text(template) for template in self.control("/templates")}
            fill_agency(core, clock, addresses.phone_number_id, texts, SEED, self._people)
        finally:
            core.close()
        # Written while nobody was at the desk: it waits at the relay for the window.
        self.control("/tell", {"story": "every_kind"})

    def control(self, path: str, body: object | None = None) -> Any:
        """A call to the sandbox's control address (``sandbox.control`` lists them)."""
        assert self.addresses is not None
        data = None if body is None else json.dumps(body).encode()
        url = self.addresses.control_url.rstrip("/") + path
        call = urllib.request.Request(url, data, {"Content-Type": "application/json"} if data else {})
        with urllib.request.urlopen(call, timeout=30) as answer:
            return json.loads(answer.read())

    def close(self) -> None:
        """End relay and sandbox."""
        if self._relay is not None:
            self._relay.stop()
        self.sandbox.stop()


def body_text(template: dict[str, Any]) -> str:
    """The text of a template's body, with its variables."""
    return next(str(part["text"]) for part in template["components"] if part["type"] == "BODY")


def run_demo(folder: Path | None, *, smoke: bool = False) -> int:
    """The demo's window until it is closed. Its folder is thrown away afterwards unless one was named."""
    app = make_application(sys.argv[:1])
    root = folder or Path(tempfile.mkdtemp(prefix="sanjog-demo-"))
    demo = Demo(root)
    log = keep_log(demo.profile)
    try:
        demo.open()
        return run_desk(app, lambda application: desk_of(application, demo, smoke))
    finally:
        demo.close()
        log.close()
        if folder is None:
            shutil.rmtree(root, ignore_errors=True)


def desk_of(app: QApplication, demo: Demo, smoke: bool) -> Desk:
    """The window on the demo's profile; it says ``ready`` once painted, and with ``smoke`` ends there."""

    def ready() -> None:
        if smoke:
            say_ready(desk)
        else:
            sys.stdout.write("ready\n")
            sys.stdout.flush()

    desk = Desk(app, demo.profile, ready=ready, key=demo.key)
    desk.window.setWindowTitle(f"Sanjog Desktop · demo · passphrase: {PASSPHRASE}")
    return desk
