"""A whole office on loopback: sandbox and relay as processes, and a profile connected to them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import msgspec

from sanjog_desktop.actions import settings
from sanjog_desktop.core import STORE_FILE
from sanjog_desktop.domain.clock import SystemClock
from sanjog_desktop.domain.connection import SETTING, Connection
from sanjog_desktop.store.database import Database
from sanjog_desktop.wire.sealing import AgencyPrivateKey
from tests.helpers.processes import RelayProcess, SandboxProcess


@dataclass
class Office:
    """What a test of several processes needs; ``close`` ends what ``open_office`` started."""

    folder: Path
    sandbox: SandboxProcess
    relay: RelayProcess
    key: bytes
    private_key: AgencyPrivateKey
    graph_url: str = ""
    relay_url: str = ""

    @property
    def profile(self) -> Path:
        """The profile's folder."""
        return self.folder / "profile"

    def reroute(self, graph_port: int, relay_port: int) -> None:
        """Let the profile reach both through other ports of loopback."""
        self.graph_url = f"http://127.0.0.1:{graph_port}"
        self.relay_url = f"http://127.0.0.1:{relay_port}"
        self.save_connection()

    def connection(self) -> Connection:
        """What staff would type under Settings."""
        return Connection(
            graph_url=self.graph_url or self.sandbox.addresses["graph_url"],
            access_token=self.sandbox.addresses["access_token"],
            phone_number_id=self.sandbox.addresses["phone_number_id"],
            waba_id=self.sandbox.addresses["waba_id"],
            relay_url=self.relay_url or self.relay.base_url,
            device_id=self.relay.device_id,
            device_token=self.relay.device_token,
            agency_public_key=self.private_key.public().text,
            agency_private_key=self.private_key.text,
        )

    def save_connection(self) -> None:
        """Make the profile's store and put the connection into it."""
        self.profile.mkdir(exist_ok=True)
        (self.profile / "test.key").write_bytes(self.key)
        db = Database(self.profile / STORE_FILE, self.key, SystemClock())
        db.open()
        try:
            db.write_sync(settings.put, SETTING, msgspec.to_builtins(self.connection()))
        finally:
            db.close()

    def close(self) -> None:
        """End both processes."""
        for part in (self.relay.running, self.sandbox.running):
            if part is not None:
                part.stop()


def open_office(folder: Path, *, script: Path | None = None, journal: Path | None = None) -> Office:
    """Start sandbox and relay, point Meta's webhooks at the relay, and connect a fresh profile.

    With a ``journal`` the sandbox may be killed and started again.
    """
    private_key = AgencyPrivateKey.generate()
    sandbox = SandboxProcess(journal, folder / "sandbox.err").start(script=script)
    relay = RelayProcess(
        folder / "relay.db",
        sandbox.addresses["app_secret"],
        sandbox.addresses["verify_token"],
        private_key.public().text,
        errors=folder / "relay.err",
    ).start()
    sandbox.control("/webhook", {"url": relay.webhook_url, "handshake": True})
    office = Office(folder, sandbox, relay, os.urandom(32), private_key)
    office.save_connection()
    return office
