"""The relay, and a server that does nothing, each in a process of its own: what benchmarks post webhooks to."""

from __future__ import annotations

import multiprocessing
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection

import uvicorn

from sanjog_desktop.relay.app import create_app
from sanjog_desktop.relay.asgi import ASGI, Receive, Scope, Send
from sanjog_desktop.relay.serve import uvicorn_config
from sanjog_desktop.relay.settings import RelaySettings

_spawn = multiprocessing.get_context("spawn")


@contextmanager
def server(target: Callable[[RelaySettings, Connection], None], settings: RelaySettings) -> Iterator[int]:
    """The port of ``target``, which serves on loopback in a process of its own until the block ends."""
    here, there = _spawn.Pipe()
    process = _spawn.Process(target=target, args=(settings, there), daemon=True)
    process.start()
    try:
        if not here.poll(30):
            raise RuntimeError("the server did not start")
        yield int(here.recv())
    finally:
        process.terminate()
        process.join(30)


def serve_nothing(settings: RelaySettings, ready: Connection) -> None:
    """A target of :func:`server`: takes every body and answers 200."""
    _serve(_nothing, settings, ready)


def serve_relay(settings: RelaySettings, ready: Connection) -> None:
    """A target of :func:`server`: the relay."""
    _serve(create_app(settings), settings, ready)


async def _nothing(scope: Scope, receive: Receive, send: Send) -> None:
    while scope["type"] == "lifespan":
        message = await receive()
        await send({"type": message["type"] + ".complete"})
        if message["type"] == "lifespan.shutdown":
            return
    while (await receive()).get("more_body", False):
        continue
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body", "body": b""})


def _serve(app: ASGI, settings: RelaySettings, ready: Connection) -> None:
    listening = socket.create_server(("127.0.0.1", 0), backlog=512)
    ready.send(listening.getsockname()[1])
    uvicorn.Server(uvicorn_config(app, settings)).run(sockets=[listening])
