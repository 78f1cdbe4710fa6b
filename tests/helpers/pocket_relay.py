"""A real relay on a thread, and webhooks as Meta would post them to it."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sanjog_desktop.relay.app import WEBHOOK_PATH
from sanjog_desktop.relay.keys import DeviceCredential, generate_agency_keys, generate_device
from sanjog_desktop.relay.serve import RelayThread
from sanjog_desktop.relay.settings import RelaySettings, token_hash
from sanjog_desktop.sync.relay_client import RelayClient
from sanjog_desktop.wire.sealing import AgencyPrivateKey
from sanjog_desktop.wire.signature import sign

SECRET = b"app-secret-of-a-test"
NUMBER = {"display_phone_number": "919999900000", "phone_number_id": "1065"}


def text(wamid: str, phone: str, body: str, at_s: int) -> dict[str, Any]:
    """A message a person wrote; ``at_s`` in seconds since the epoch."""
    return {"from": phone, "id": wamid, "timestamp": str(at_s), "type": "text", "text": {"body": body}}


def status(wamid: str, word: str, phone: str, at_s: int, client_ref: str | None = None) -> dict[str, Any]:
    """A status report about a message of ours."""
    report = {"id": wamid, "status": word, "timestamp": str(at_s), "recipient_id": phone}
    return report | ({"biz_opaque_callback_data": client_ref} if client_ref else {})


def webhook(messages: Sequence[dict[str, Any]] = (), statuses: Sequence[dict[str, Any]] = ()) -> bytes:
    """A webhook body with these items."""
    people = {
        item["from"]: {"profile": {"name": "Sunita Namuna"}, "wa_id": item["from"]} for item in messages
    }
    value = {
        "messaging_product": "whatsapp",
        "metadata": NUMBER,
        "contacts": list(people.values()),
        "messages": list(messages),
        "statuses": list(statuses),
    }
    change = {"field": "messages", "value": {key: item for key, item in value.items() if item}}
    return json.dumps(
        {"object": "whatsapp_business_account", "entry": [{"id": "2001", "changes": [change]}]}
    ).encode()


@dataclass
class PocketRelay:
    """A relay, its keys and its one device."""

    store: Path
    key: AgencyPrivateKey
    device: DeviceCredential
    retention_s: float = 30 * 86_400.0
    now_ms: int | None = None
    thread: RelayThread | None = None
    port: int = 0

    def start(self) -> None:
        """Start, on the same port as before."""
        settings = RelaySettings(
            app_secrets=(SECRET,),
            verify_token="verify-namuna",
            agency_key=self.key.public(),
            device_id=self.device.device_id,
            device_token_hash=token_hash(self.device.token),
            store=f"sqlite:///{self.store}",
            retention_s=self.retention_s,
        )
        self.thread = RelayThread(settings, port=self.port)
        self.thread.start()
        self.port = int(self.thread.base_url.rpartition(":")[2])

    def stop(self) -> None:
        """Stop; what it accepted stays in the file."""
        if self.thread is not None:
            self.thread.stop()

    @property
    def url(self) -> str:
        """The base address."""
        return f"http://127.0.0.1:{self.port}"

    def client(self) -> RelayClient:
        """A device's line to it."""
        return RelayClient(self.url, self.device.device_id, self.device.token)

    def post(self, body: bytes) -> None:
        """Post a webhook as Meta does; it is on the disk when this returns."""
        request = urllib.request.Request(
            self.url + WEBHOOK_PATH,
            data=body,
            headers={"X-Hub-Signature-256": sign(SECRET, body), "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=20) as answer:
            assert answer.status == 200


@contextmanager
def pocket_relay(folder: Path, key: AgencyPrivateKey | None = None) -> Iterator[PocketRelay]:
    """A relay that runs; stopped at the end."""
    relay = PocketRelay(folder / "relay.db", key or generate_agency_keys().private, generate_device())
    relay.start()
    try:
        yield relay
    finally:
        relay.stop()
