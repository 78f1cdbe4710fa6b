"""A sandbox on a thread, a callback that keeps the exact bytes it got, and short ways to talk to both."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest

from sanjog_desktop.sandbox.serve import Addresses, SandboxThread
from sanjog_desktop.sandbox.settings import SandboxSettings

START = 1_790_000_000_000


class Receiver:
    """A callback that answers what it is told to, 200 by default, and keeps every POST."""

    def __init__(self) -> None:
        self.posts: list[tuple[dict[str, str], bytes]] = []
        self.answers: list[int] = []
        self.verify_token = ""
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                good = f"hub.verify_token={outer.verify_token}&" in self.path + "&"
                challenge = self.path.partition("hub.challenge=")[2].partition("&")[0]
                self._answer(200 if good else 403, challenge.encode())

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                outer.posts.append(({name.lower(): value for name, value in self.headers.items()}, body))
                self._answer(outer.answers.pop(0) if outer.answers else 200, b"")

            def _answer(self, status: int, body: bytes) -> None:
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False
        self.url = f"http://127.0.0.1:{self._server.server_port}/hook"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    def changes(self) -> list[dict[str, Any]]:
        """Every change of every POST, in order."""
        bodies = [json.loads(body) for _, body in self.posts]
        return [change for body in bodies for entry in body["entry"] for change in entry["changes"]]

    def values(self, part: str) -> list[dict[str, Any]]:
        """All items of a part of `messages` values: messages, statuses…"""
        return [item for change in self.changes() for item in change["value"].get(part, [])]

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@dataclass
class Stage:
    """A running sandbox seen from a client."""

    addresses: Addresses
    receiver: Receiver
    graph: httpx.Client
    control: httpx.Client
    thread: SandboxThread
    bodies: list[bytes] = field(default_factory=list)

    @property
    def number(self) -> str:
        return f"/v26.0/{self.addresses.phone_number_id}"

    @property
    def waba(self) -> str:
        return f"/v26.0/{self.addresses.waba_id}"

    def send(self, to: str = "+91 99999 00501", kind: str = "text", **more: Any) -> httpx.Response:
        """Send a text, or what `more` says."""
        body: dict[str, Any] = {"messaging_product": "whatsapp", "to": to, "type": kind}
        if kind == "text" and "text" not in more:
            body["text"] = {"body": "Namaste"}
        return self.graph.post(f"{self.number}/messages", json={**body, **more})

    def post(self, body: Any) -> httpx.Response:
        """POST a body to the messages endpoint as it is."""
        return self.graph.post(f"{self.number}/messages", json=body)

    def ask(self, path: str, **body: Any) -> Any:
        """POST to the control address."""
        reply = self.control.post(path, json=body)
        assert reply.status_code == 200, reply.text
        return reply.json()

    def write(self, who: str = "+919999900501", **deed: Any) -> str | None:
        """Have a person act."""
        made: str | None = self.ask(f"/people/{who}/write", **(deed or {"say": "नमस्ते"}))["wamid"]
        return made

    def pass_time(self, seconds: float) -> None:
        """Move the clock and wait for what is delivered."""
        self.ask("/clock", advance=seconds)
        assert self.ask("/settle", timeout=20) == {"idle": True}

    def sent(self, **query: Any) -> list[dict[str, Any]]:
        """What was accepted."""
        listed: list[dict[str, Any]] = self.control.get("/sent", params=query).json()
        return listed


@pytest.fixture
def make_stage() -> Iterator[Callable[..., Stage]]:
    """Starts sandboxes: frozen, silent people, a callback; keyword arguments are settings."""
    stages: list[Stage] = []
    receivers: list[Receiver] = []

    def make(**settings: Any) -> Stage:
        receiver = Receiver()
        receivers.append(receiver)
        chosen = {
            "seed": 5,
            "start_at": START,
            "frozen": True,
            "automatic": False,
            "callback_url": receiver.url,
            **settings,
        }
        thread = SandboxThread(SandboxSettings(**chosen))
        addresses = thread.start()
        receiver.verify_token = addresses.verify_token
        graph = httpx.Client(
            base_url=addresses.graph_url,
            headers={"Authorization": f"Bearer {addresses.access_token}"},
            timeout=10,
        )
        stage = Stage(
            addresses, receiver, graph, httpx.Client(base_url=addresses.control_url, timeout=30), thread
        )
        stages.append(stage)
        return stage

    yield make
    for stage in stages:
        stage.thread.stop()
        stage.graph.close()
        stage.control.close()
    for receiver in receivers:  # also of a sandbox that refused to start
        receiver.close()


@pytest.fixture
def stage(make_stage: Callable[..., Stage]) -> Stage:
    """One sandbox as most tests need it."""
    return make_stage()
