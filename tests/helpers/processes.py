"""The product's own processes on loopback: sandbox and relay started by their commands, as people start them."""

from __future__ import annotations

import contextlib
import json
import os
import random
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def free_port() -> int:
    """A port of loopback nobody listens on, below those the system lends to outgoing connections: a client that
    calls a killed server would otherwise one day take the server's port, or talk to itself.
    """
    while True:
        port = random.SystemRandom().randrange(12_000, 32_000)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


def call(url: str, body: object | None = None, *, timeout: float = 30, method: str | None = None) -> Any:
    """A JSON request: GET without ``body``, POST with it, or ``method``; the decoded answer."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data=data, headers={"Content-Type": "application/json"}, method=method)
    with urllib.request.urlopen(request, timeout=timeout) as answer:
        return json.loads(answer.read() or b"null")


def wait_for_port(port: int, *, seconds: float = 30) -> None:
    """Return once something listens on ``port``; raises TimeoutError."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise TimeoutError(f"nothing listens on {port}")


@dataclass
class Running:
    """A started process; ``kill`` is SIGKILL, ``stop`` asks first."""

    process: subprocess.Popen[str]

    def kill(self) -> None:
        """End it between two instructions."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)
        self._close()

    def _close(self) -> None:
        if self.process.stdout is not None:
            self.process.stdout.close()

    def stop(self) -> None:
        """End it as an operator would."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()
        self._close()


def start(
    *arguments: str, environment: dict[str, str] | None = None, pipe: bool = False, errors: Path | None = None
) -> Running:
    """Start ``python ARGUMENTS`` from the root of the project; what it complains of is appended to ``errors``."""
    with (errors or Path(os.devnull)).open("ab") as complaints:
        process = subprocess.Popen(
            [sys.executable, *arguments], cwd=ROOT, env=os.environ | (environment or {}), text=True,
            stdout=subprocess.PIPE if pipe else subprocess.DEVNULL, stderr=complaints, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    return Running(process)


@dataclass
class SandboxProcess:
    """The sandbox as a process; ``addresses`` is its first line. With a ``journal`` it goes on after a kill."""

    journal: Path | None = None
    errors: Path | None = None
    port: int = field(default_factory=free_port)
    addresses: dict[str, str] = field(default_factory=dict)
    running: Running | None = None

    def start(self, seed: int = 7, script: Path | None = None) -> SandboxProcess:
        """Start it and read its addresses."""
        extra = ["--script", str(script)] if script else []
        extra += ["--journal", str(self.journal)] if self.journal else []
        listen = f"127.0.0.1:{self.port}"
        self.running = start("-m", "sanjog_desktop", "sandbox", "--listen", listen, "--seed", str(seed), *extra,
                             pipe=True, errors=self.errors)  # fmt: skip
        assert self.running.process.stdout is not None
        self.addresses = json.loads(self.running.process.stdout.readline())
        return self

    def control(self, path: str, body: object | None = None, *, method: str | None = None) -> Any:
        """A call to the control address."""
        return call(self.addresses["control_url"].rstrip("/") + path, body, method=method)


@dataclass
class RelayProcess:
    """The relay as a process over one log file that outlives it."""

    store: Path
    app_secret: str
    verify_token: str
    agency_public_key: str
    port: int = field(default_factory=free_port)
    device_id: str = "test-device"
    device_token: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    errors: Path | None = None
    running: Running | None = None

    @property
    def base_url(self) -> str:
        """Where devices reach it."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def webhook_url(self) -> str:
        """Where Meta posts."""
        return f"{self.base_url}/webhooks/meta"

    def start(self) -> RelayProcess:
        """Start it and wait until it listens."""
        environment = {
            "SANJOG_RELAY_APP_SECRET": self.app_secret,
            "SANJOG_RELAY_VERIFY_TOKEN": self.verify_token,
            "SANJOG_RELAY_AGENCY_KEY": self.agency_public_key,
            "SANJOG_RELAY_DEVICE_ID": self.device_id,
            "SANJOG_RELAY_DEVICE_TOKEN": self.device_token,
            "SANJOG_RELAY_STORE": f"sqlite:///{self.store}",
        }
        self.running = start("-m", "sanjog_desktop", "relay", "--listen", f"127.0.0.1:{self.port}",
                             environment=environment, errors=self.errors)  # fmt: skip
        wait_for_port(self.port)
        return self
