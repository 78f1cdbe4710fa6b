"""An agency at work for the benchmarks: a profile on the large store, and its relay."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from sanjog_desktop.actions import settings
from sanjog_desktop.bench.large_store import cached
from sanjog_desktop.bench.posting import Post
from sanjog_desktop.bench.servers import serve_relay, server
from sanjog_desktop.core import STORE_FILE
from sanjog_desktop.domain.clock import SystemClock
from sanjog_desktop.domain.connection import SETTING, Connection
from sanjog_desktop.relay.keys import generate_agency_keys, generate_device, generate_verify_token
from sanjog_desktop.relay.settings import RelaySettings, token_hash
from sanjog_desktop.store.database import Database


@dataclass(frozen=True, slots=True)
class Office:
    """``profile`` opens with ``key`` and is connected to a running relay; ``post`` is Meta's line to it."""

    profile: Path
    key: bytes
    post: Post
    port: int
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
            yield Office(profile, store.key, post, port, secret, relay)
        finally:
            post.close()
