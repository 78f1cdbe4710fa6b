"""A desk that sends: a real sandbox on a thread, a real store, people whose window is open."""

from __future__ import annotations

import asyncio
import json
import urllib.request
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sanjog_desktop.actions import inbound, messages
from sanjog_desktop.cloud.client import GraphClient
from sanjog_desktop.cloud.limits import PairRate
from sanjog_desktop.cloud.link import Timeouts
from sanjog_desktop.domain.clock import SettableClock
from sanjog_desktop.domain.drafts import Draft, TextDraft
from sanjog_desktop.sandbox.serve import Addresses, SandboxThread
from sanjog_desktop.sandbox.settings import SandboxSettings
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.sync.backoff import Backoff
from sanjog_desktop.sync.outbox import OutboxLoop
from sanjog_desktop.sync.state import SyncState
from sanjog_desktop.wire.webhook import parse_webhook
from tests.helpers.looping import running
from tests.helpers.pocket_relay import text, webhook

QUICK = Timeouts(connect=2.0, write=5.0, answer=0.4, pool=5.0)


@dataclass
class Desk:
    """What a test of sending needs."""

    db: Database
    clock: SettableClock
    files: AttachmentFiles
    sandbox: Addresses
    timeouts: Timeouts = QUICK
    state: SyncState = field(init=False)
    chats: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.state = SyncState(self.clock)

    def control(self, path: str, body: object | None = None, *, method: str | None = None) -> Any:
        """A call to the sandbox's control address: GET without a body, POST with one."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self.sandbox.control_url + path,
            data=data,
            method=method,
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.loads(answer.read())

    def fault(self, name: str, **options: Any) -> None:
        """Switch a fault of the sandbox on."""
        self.control("/faults", {"name": name, **options})

    def faultless(self) -> None:
        """Switch all faults off."""
        self.control("/faults", method="DELETE")

    def graph(self, token: str | None = None) -> GraphClient:
        """A client of the sandbox."""
        return GraphClient(
            self.sandbox.graph_url,
            token or self.sandbox.access_token,
            self.sandbox.phone_number_id,
            self.sandbox.waba_id,
            timeouts=self.timeouts,
            first_pause=0.01,
        )

    def receive(self, *bodies: bytes) -> None:
        """Apply webhook bodies as the inbox would."""
        batch = [(seq, parse_webhook(body)) for seq, body in enumerate(bodies, 1)]
        self.db.write_sync(inbound.apply_entries, batch, None)

    def chat(self, phone: str = "919999900001") -> int:
        """The conversation with a person who has just written, so that the window is open."""
        if phone not in self.chats:
            item = text(f"wamid.in.{phone}", phone, "namaste", self.clock.now() // 1000 - 60)
            body = webhook([item]).replace(b'"1065"', f'"{self.sandbox.phone_number_id}"'.encode())
            self.receive(body)
            self.chats[phone] = self.value(
                "SELECT c.id FROM conversation c JOIN contact_point p ON p.id = c.contact_point_id WHERE p.phone = ?",
                phone,
            )
        return self.chats[phone]

    def queue(self, draft: Draft | str = "kem cho", phone: str = "919999900001") -> str:
        """Queue a message; its client_ref."""
        drafted = TextDraft(draft) if isinstance(draft, str) else draft
        queued = self.db.write_sync(
            messages.queue_message, self.chat(phone), drafted, purpose="service_reply", staff="Meera"
        )
        return str(queued.client_ref)

    def value(self, sql: str, *params: Any) -> Any:
        """One value of the store."""
        return self.db.read_sync(lambda session: session.value(sql, params))

    def rows(self, sql: str, *params: Any) -> list[tuple[Any, ...]]:
        """Rows of the store."""
        return self.db.read_sync(lambda session: session.rows(sql, params))

    def outbox_state(self, client_ref: str) -> str:
        """The state of a message on its way out."""
        return str(self.value("SELECT state FROM outbox WHERE client_ref = ?", client_ref))

    def status(self, client_ref: str) -> str:
        """The status the chat shows."""
        return str(self.value("SELECT status FROM message WHERE client_ref = ?", client_ref))

    def sent(self) -> list[dict[str, Any]]:
        """What the sandbox accepted, in order."""
        found: list[dict[str, Any]] = self.control("/sent")
        return found

    def sent_texts(self, phone: str = "919999900001") -> list[str]:
        """The texts the sandbox accepted for a person, in order."""
        return [item["body"]["text"]["body"] for item in self.control(f"/sent?to={phone}")]

    @asynccontextmanager
    async def sending(self, **options: Any) -> AsyncIterator[OutboxLoop]:
        """The outbox at work."""
        graph = options.pop("graph", None) or self.graph()
        options.setdefault("per_second", 1000.0)
        options.setdefault("backoff", Backoff(0.02, 0.1))
        loop = OutboxLoop(self.db, graph, self.files, self.state, **options)
        try:
            async with running(loop):
                yield loop
        finally:
            await graph.close()


@contextmanager
def open_desk(folder: Path, **settings: Any) -> Iterator[Desk]:
    """A desk whose sandbox has no limits and no mind of its own unless ``settings`` say otherwise."""
    options: dict[str, Any] = {"automatic": False, "throughput": 0, **settings}
    sandbox = SandboxThread(SandboxSettings(**options))
    addresses = sandbox.start()
    clock = SettableClock()
    db = Database(folder / "store.db", bytes(range(32)), clock)
    db.open()
    desk = Desk(db, clock, AttachmentFiles(folder / "attachments"), addresses)
    desk.control("/limits", {"pair_rate": False, "window": False, "throughput": options["throughput"]})
    try:
        yield desk
    finally:
        db.close()
        sandbox.stop()


def no_pair_limit() -> PairRate:
    """A pair rate that never holds anything back."""
    return PairRate(burst=1e9)


def play(coroutine: Any) -> Any:
    """Run a coroutine to its end."""
    return asyncio.run(coroutine)
