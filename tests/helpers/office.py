"""A whole office on loopback: sandbox and relay as processes, and a profile connected to them."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from sanjog_desktop.actions import settings
from sanjog_desktop.core import STORE_FILE, Core
from sanjog_desktop.domain.clock import Clock, SystemClock
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


def open_office(
    folder: Path, *, script: Path | None = None, journal: Path | None = None, relay_store: Path | None = None
) -> Office:
    """Start sandbox and relay, point Meta's webhooks at the relay, and connect a fresh profile.

    With a ``journal`` the sandbox may be killed and started again. ``relay_store`` puts the relay's file elsewhere.
    """
    private_key = AgencyPrivateKey.generate()
    sandbox = SandboxProcess(journal, folder / "sandbox.err").start(script=script)
    relay = RelayProcess(
        relay_store or folder / "relay.db",
        sandbox.addresses["app_secret"],
        sandbox.addresses["verify_token"],
        private_key.public().text,
        errors=folder / "relay.err",
    ).start()
    sandbox.control("/webhook", {"url": relay.webhook_url, "handshake": True})
    office = Office(folder, sandbox, relay, os.urandom(32), private_key)
    office.save_connection()
    return office


@dataclass
class AtWork:
    """The application's core with its loops running, and the sandbox beside it."""

    core: Core
    office: Office

    async def control(self, path: str, body: object | None = None, *, method: str | None = None) -> Any:
        """A call to the sandbox's control address that does not hold the loops up."""
        return await asyncio.to_thread(self.office.sandbox.control, path, body, method=method)

    async def says(self, phone: str, body: str) -> str:
        """The person with a phone (digits) writes; the wamid."""
        return str((await self.control(f"/people/%2B{phone}/write", {"say": body}))["wamid"])

    async def value(self, sql: str, *parameters: Any) -> Any:
        """One value of the store."""
        return await self.core.db.read(lambda session: session.value(sql, parameters))

    async def rows(self, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """Rows of the store."""
        return await self.core.db.read(lambda session: session.rows(sql, parameters))

    async def until(self, sql: str, *parameters: Any, seconds: float = 40.0) -> Any:
        """Wait until a query gives something true, and give it back."""
        try:
            async with asyncio.timeout(seconds):
                while not (found := await self.value(sql, *parameters)):
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise AssertionError(f"never came: {sql} {parameters}") from None
        return found


@asynccontextmanager
async def at_work(office: Office, clock: Clock | None = None) -> AsyncIterator[AtWork]:
    """Open the office's profile and run its loops inside the block."""
    core = Core(office.profile, office.key, clock)
    await asyncio.to_thread(core.open)
    try:
        await core.start_loops()
        yield AtWork(core, office)
    finally:
        await core.stop_loops()
        core.close()
