"""An agency at work for the benchmarks: a profile on the large store, its relay, and families who write."""

from __future__ import annotations

import http.client
import json
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from sanjog_desktop.actions import settings
from sanjog_desktop.bench.large_store import NUMBER, cached, phone_of
from sanjog_desktop.bench.servers import serve_relay, server
from sanjog_desktop.core import STORE_FILE
from sanjog_desktop.domain.clock import SystemClock
from sanjog_desktop.domain.connection import SETTING, Connection
from sanjog_desktop.relay.app import WEBHOOK_PATH
from sanjog_desktop.relay.keys import generate_agency_keys, generate_device, generate_verify_token
from sanjog_desktop.relay.settings import RelaySettings, token_hash
from sanjog_desktop.store.database import Database
from sanjog_desktop.wire.signature import sign


class Post:
    """One kept connection to the webhook address of a server on ``port``."""

    def __init__(self, port: int, secret: bytes) -> None:
        self._http = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self._http.connect()
        self._secret = secret

    def __call__(self, body: bytes) -> None:
        """Post ``body`` as Meta does; RuntimeError unless it is answered 200."""
        headers = {"content-type": "application/json", "x-hub-signature-256": sign(self._secret, body)}
        self._http.request("POST", WEBHOOK_PATH, body, headers)
        answer = self._http.getresponse()
        answer.read()
        if answer.status != 200:
            raise RuntimeError(f"the webhook was answered {answer.status}")

    def close(self) -> None:
        """Close the connection."""
        self._http.close()


@dataclass(frozen=True, slots=True)
class Office:
    """``profile`` opens with ``key`` and is connected to a running relay; ``post`` is Meta's line to it."""

    profile: Path
    key: bytes
    post: Post
    secret: bytes
    relay: RelaySettings


@contextmanager
def open_office(folder: Path, quick: bool) -> Iterator[Office]:
    """A copy of the large store (small when ``quick``) in ``folder``, connected to a relay of its own."""
    store = cached(people=5_000, messages=20_000) if quick else cached()
    profile = folder / "profile"
    profile.mkdir()
    store.copy_to(profile).replace(profile / STORE_FILE)
    keys, device = generate_agency_keys(), generate_device("bench")
    secret = secrets.token_hex(16).encode()
    relay = RelaySettings(
        app_secrets=(secret,),
        verify_token=generate_verify_token(),
        agency_key=keys.public,
        device_id=device.device_id,
        device_token_hash=token_hash(device.token),
        store=f"sqlite:///{folder / 'relay.db'}",
    )
    with server(serve_relay, relay) as port:
        connection = Connection(
            relay_url=f"http://127.0.0.1:{port}",
            device_id=device.device_id,
            device_token=device.token,
            agency_public_key=keys.public.text,
            agency_private_key=keys.private.text,
        )
        database = Database(profile / STORE_FILE, store.key, SystemClock())
        database.open()
        try:
            database.write_sync(settings.put, SETTING, msgspec.to_builtins(connection))
        finally:
            database.close()
        post = Post(port, secret)
        try:
            yield Office(profile, store.key, post, secret, relay)
        finally:
            post.close()


def written(person: int, text: str) -> tuple[str, bytes]:
    """The id and the webhook of a message that person ``person`` of the large store writes now."""
    wamid = f"wamid.{os.urandom(30).hex()}"
    phone = phone_of(person)
    message = {
        "from": phone, "id": wamid, "timestamp": str(int(time.time())), "type": "text", "text": {"body": text},
    }  # fmt: skip
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "919999900000", "phone_number_id": NUMBER},
        "contacts": [{"profile": {"name": f"Namuna {person}"}, "wa_id": phone}],
        "messages": [message],
    }
    entry = {"id": "200100000000000", "changes": [{"field": "messages", "value": value}]}
    return wamid, json.dumps({"object": "whatsapp_business_account", "entry": [entry]}).encode()
