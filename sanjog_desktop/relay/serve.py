"""Running a relay: in the foreground for the command line, in a thread for the demo and the tests."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable

import uvicorn

from sanjog_desktop.relay.app import SWEEP_SECONDS, Relay, create_app, wall_ms
from sanjog_desktop.relay.asgi import ASGI
from sanjog_desktop.relay.log import Log, LogUnavailable
from sanjog_desktop.relay.settings import RelaySettings

LOOPBACK = "127.0.0.1"


class NotStarted(RuntimeError):
    """The relay cannot serve; the text says why in one line."""


class _Server(uvicorn.Server):
    """Uvicorn, which ends long-polls and streams before it waits for its connections to finish."""

    def __init__(self, config: uvicorn.Config, relay: Relay) -> None:
        super().__init__(config)
        self._relay = relay

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop serving."""
        self._relay.stop_waiting()
        await super().shutdown(sockets)


def uvicorn_config(app: ASGI, settings: RelaySettings, host: str = LOOPBACK, port: int = 0) -> uvicorn.Config:
    """The server's settings, the same for the relay and for the benchmark's floor."""
    return uvicorn.Config(
        app,
        host=host,
        port=port,
        loop="auto",
        http="httptools",
        ws="none",
        lifespan="on",
        # The access log would carry the verify token of Meta's handshake, which stands in the address.
        access_log=False,
        log_level="warning",
        server_header=False,
        proxy_headers=False,
        limit_concurrency=settings.max_connections,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=5,
    )


def _server(relay: Relay, settings: RelaySettings, host: str, port: int) -> _Server:
    return _Server(uvicorn_config(relay, settings, host, port), relay)


async def serve(settings: RelaySettings, host: str = LOOPBACK, port: int = 8800) -> None:
    """Serve in the running event loop until cancelled or signalled."""
    await _server(create_app(settings), settings, host, port).serve()


def run(settings: RelaySettings, host: str = LOOPBACK, port: int = 8800) -> None:
    """Serve until SIGINT or SIGTERM; uvloop and httptools where they exist. Blocks.

    Raises NotStarted, with one clear line, when the address or the store cannot be had.
    """
    try:
        Log(settings.store, wall_ms()).close()
        listening = socket.create_server((host, port), backlog=512)
    except LogUnavailable as error:
        raise NotStarted(str(error)) from error
    except OSError as error:
        raise NotStarted(f"cannot listen on {host}:{port}: {error.strerror}") from error
    with listening:
        _server(create_app(settings), settings, host, port).run(sockets=[listening])


class RelayThread:
    """A relay on a thread and event loop of its own, for the demo and for tests.

    ``now`` gives milliseconds since the epoch; ``sweep_seconds`` is the time between retention sweeps.
    """

    def __init__(
        self,
        settings: RelaySettings,
        host: str = LOOPBACK,
        port: int = 0,
        *,
        now: Callable[[], int] = wall_ms,
        sweep_seconds: float = SWEEP_SECONDS,
    ) -> None:
        self._relay = create_app(settings, now=now, sweep_seconds=sweep_seconds)
        self._server = _server(self._relay, settings, host, port)
        self._socket = socket.create_server((host, port), backlog=512)
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run, name="relay", daemon=True)
        self.base_url = f"http://{host}:{self._socket.getsockname()[1]}"

    def start(self) -> str:
        """Start and return the base address. Raises NotStarted when the relay does not come up."""
        self._thread.start()
        self._started.wait(timeout=30)
        if not self._server.started:
            self.stop()
            raise NotStarted("the relay did not start; its log says why")
        return self.base_url

    def stop(self) -> None:
        """Stop, with everything accepted on the disk. Safe to call twice."""
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join(timeout=30)
        self._socket.close()

    def _run(self) -> None:
        loop = self._server.config.get_loop_factory()
        with asyncio.Runner(loop_factory=loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        watch = asyncio.create_task(self._announce())
        try:
            await self._server._serve([self._socket])
        except SystemExit:
            # Uvicorn leaves the process when start-up fails; here only the thread ends.
            return
        finally:
            watch.cancel()
            self._started.set()

    async def _announce(self) -> None:
        while not self._server.started:
            await asyncio.sleep(0.005)
        self._started.set()
