"""Serving a sandbox: on a thread of its own, or as the command that runs until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import json
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

import uvicorn

from .app import Sandbox
from .settings import SandboxSettings

_START_TIMEOUT_S = 30.0


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where a sandbox listens and what opens it (first line of `sanjog-desktop sandbox`).

    graph_url has no version; calls may put one behind it. control_url is an address of its own, so that it
    answers while the Graph API is down.
    """

    graph_url: str
    access_token: str
    app_id: str
    app_secret: str
    waba_id: str
    phone_number_id: str
    verify_token: str
    control_url: str

    def line(self) -> str:
        """All of it as one line of JSON."""
        return json.dumps(asdict(self))


class _Listener:
    """One application on one port; it can stop listening and listen on the same port again."""

    def __init__(self, app: Any, host: str, port: int) -> None:
        config = uvicorn.Config(
            app,
            host=host,
            port=port,
            http="httptools",
            ws="none",
            interface="asgi3",
            proxy_headers=False,
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_keep_alive=75,
            backlog=1024,
        )
        config.load()
        self._config = config
        self._uvicorn = uvicorn.Server(config)
        self._host = host
        self.port = port
        self._server: asyncio.Server | None = None
        self._ticking: asyncio.Task[None] | None = None

    async def listen(self) -> None:
        loop = asyncio.get_running_loop()
        state = self._uvicorn.server_state

        def protocol() -> asyncio.Protocol:
            made: asyncio.Protocol = self._config.http_protocol_class(  # type: ignore[call-arg]
                config=self._config, server_state=state, app_state={}, _loop=loop
            )
            return made

        self._server = await loop.create_server(protocol, self._host, self.port, backlog=1024)
        self.port = self._server.sockets[0].getsockname()[1]
        if self._ticking is None:
            self._ticking = loop.create_task(self._tick())

    async def _tick(self) -> None:
        # uvicorn writes the date header once a second from here.
        for count in range(1 << 62):
            await self._uvicorn.on_tick(count)
            await asyncio.sleep(0.1)

    async def refuse(self) -> None:
        """Close the port and cut every connection."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for connection in list(self._uvicorn.server_state.connections):
            transport = getattr(connection, "transport", None)
            if transport is not None:
                transport.abort()

    async def close(self) -> None:
        await self.refuse()
        if self._ticking is not None:
            self._ticking.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._ticking
        tasks = list(self._uvicorn.server_state.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class SandboxThread:
    """A sandbox on a thread and an event loop of its own."""

    def __init__(
        self, settings: SandboxSettings, host: str = "127.0.0.1", port: int = 0, control_port: int = 0
    ) -> None:
        """Port 0 takes a free one. Nothing is opened until `start`."""
        self._settings = settings
        self._host = host
        self._port = port
        self._control_port = control_port
        self._ready = threading.Event()
        self._failure: BaseException | None = None
        self._addresses: Addresses | None = None
        self._stop: Callable[[], None] | None = None
        self._thread = threading.Thread(target=self._run, name="sandbox", daemon=True)

    def start(self) -> Addresses:
        """Begin to serve; returns where. Raises OSError when a port is taken, ScriptError for a bad script."""
        self._thread.start()
        if not self._ready.wait(_START_TIMEOUT_S):
            raise TimeoutError("the sandbox did not start")
        if self._failure is not None:
            raise self._failure
        assert self._addresses is not None
        return self._addresses

    def stop(self) -> None:
        """Stop serving and wait until everything is closed. May be called again."""
        if self._stop is not None:
            self._stop()
            self._stop = None
        if self._thread.is_alive():
            self._thread.join(_START_TIMEOUT_S)

    def _run(self) -> None:
        runner = asyncio.Runner(loop_factory=_loop_factory())
        with runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        stopping = asyncio.Event()
        loop = asyncio.get_running_loop()
        try:
            sandbox = Sandbox(self._settings)
            graph = _Listener(sandbox.graph, self._host, self._port)
            control = _Listener(sandbox.control, self._host, self._control_port)
            await graph.listen()
            await control.listen()
        except BaseException as failure:  # handed to the thread that waits in start()
            self._failure = failure
            self._ready.set()
            return

        async def set_down(down: bool) -> None:
            await (graph.refuse() if down else graph.listen())

        sandbox.set_down = set_down
        self._addresses = _addresses(sandbox, self._host, graph.port, control.port)
        sandbox.world.media.base_url = self._addresses.graph_url
        await sandbox.start()
        self._stop = functools.partial(_set_soon, loop, stopping)
        self._ready.set()
        await stopping.wait()
        await graph.close()
        await control.close()
        await sandbox.stop()


def _set_soon(loop: asyncio.AbstractEventLoop, event: asyncio.Event) -> None:
    loop.call_soon_threadsafe(event.set)


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    try:
        import uvloop
    except ImportError:  # not made for Windows
        return None
    return uvloop.new_event_loop


def _addresses(sandbox: Sandbox, host: str, port: int, control_port: int) -> Addresses:
    account = sandbox.world.account
    shown = f"[{host}]" if ":" in host else host
    return Addresses(
        graph_url=f"http://{shown}:{port}",
        access_token=account.access_token,
        app_id=account.app_id,
        app_secret=account.app_secret,
        waba_id=account.waba_id,
        phone_number_id=account.phone_number_id,
        verify_token=account.verify_token,
        control_url=f"http://{shown}:{control_port}",
    )


def run(settings: SandboxSettings, host: str, port: int) -> None:
    """Serve until SIGINT or SIGTERM, after one line of JSON with the addresses on standard output.

    Must be called on the main thread. Raises OSError when the port is taken.
    """
    sandbox = SandboxThread(settings, host, port)
    stop = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stop.set())
    addresses = sandbox.start()
    sys.stdout.write(addresses.line() + "\n")
    sys.stdout.flush()
    try:
        # Waiting in slices lets Windows deliver Ctrl-C.
        while not stop.wait(0.5):
            pass
    finally:
        sandbox.stop()
