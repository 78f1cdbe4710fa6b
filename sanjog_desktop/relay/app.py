"""The relay as an ASGI application: starts and stops its parts, and routes to them."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from functools import partial
from typing import Final

from sanjog_desktop.relay.api import DeviceApi
from sanjog_desktop.relay.asgi import Receive, Scope, Send, reply
from sanjog_desktop.relay.ingest import Ingest
from sanjog_desktop.relay.log import Log, LogUnavailable
from sanjog_desktop.relay.metrics import Metrics
from sanjog_desktop.relay.push import Bell
from sanjog_desktop.relay.settings import RelaySettings
from sanjog_desktop.relay.writer import Busy, Writer
from sanjog_desktop.wire.sealing import EpochSealer

WEBHOOK_PATH: Final = "/webhooks/meta"
SWEEP_SECONDS: Final = 60.0
_logger = logging.getLogger(__name__)


def wall_ms() -> int:
    """Milliseconds since the epoch, by the host's clock."""
    return time.time_ns() // 1_000_000


class Relay:
    """One relay over one log. The store is opened at start-up and closed at shutdown of the server."""

    def __init__(self, settings: RelaySettings, now: Callable[[], int], sweep_seconds: float) -> None:
        self._settings = settings
        self._now = now
        self._sweep_seconds = sweep_seconds
        self._running: _Running | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI entry."""
        running = self._running
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
        elif scope["type"] != "http":
            await receive()
            await send({"type": "websocket.close", "code": 1000})
        elif running is None:
            await reply(send, 503, b"closed", b"text/plain", close=True)
        elif scope["path"] == WEBHOOK_PATH:
            await running.ingest(scope, receive, send)
        else:
            await running.api.routes(scope, receive, send)

    def stop_waiting(self) -> None:
        """End long-polls and streams, so that the server can close its connections."""
        if self._running is not None:
            self._running.bell.close()

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        await receive()
        try:
            self._running = _Running(self._settings, self._now, self._sweep_seconds)
            await self._running.start()
        except LogUnavailable as error:
            await send({"type": "lifespan.startup.failed", "message": str(error)})
            return
        await send({"type": "lifespan.startup.complete"})
        await receive()
        running, self._running = self._running, None
        await running.stop()
        await send({"type": "lifespan.shutdown.complete"})


class _Running:
    """The parts of a relay between start-up and shutdown."""

    def __init__(self, settings: RelaySettings, now: Callable[[], int], sweep_seconds: float) -> None:
        self._settings = settings
        self._now = now
        self._sweep_seconds = sweep_seconds
        self.log = Log(settings.store, now())
        self.log.enrol(settings.device_id, settings.device_token_hash, "owner", now())
        self.bell = Bell(self.log.head)
        self.metrics = Metrics()
        self.writer = Writer(self.log, settings.queue_entries, self._committed)
        sealer = EpochSealer(settings.agency_key, self.log.log_id)
        self.ingest = Ingest(settings, sealer, self.writer, self.metrics, now)
        self.api = DeviceApi(settings, self.log, self.writer, self.bell, self.metrics, now)
        self._sweeper: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin the retention sweeps."""
        self._sweeper = asyncio.create_task(self._sweep())

    async def stop(self) -> None:
        """Write what waits, forget the epoch key, close the store."""
        self.bell.close()
        if self._sweeper is not None:
            self._sweeper.cancel()
        self.ingest.close()
        await self.writer.close()
        self.api.close()
        self.log.close()

    def _committed(self, seconds: float, entries: int) -> None:
        self.metrics.committed(seconds, entries)
        self.bell.ring(self.log.head)

    async def _sweep(self) -> None:
        """Drop what retention no longer keeps, slice by slice so that posts are not held up."""
        while True:
            await asyncio.sleep(self._sweep_seconds)
            before = self._now() - int(self._settings.retention_s * 1_000)
            try:
                while await self.writer.run(partial(Log.drop_old, received_before=before)):
                    continue
            except (LogUnavailable, Busy):
                _logger.warning("retention sweep put off: the log is busy or cannot be written")


def create_app(
    settings: RelaySettings, *, now: Callable[[], int] = wall_ms, sweep_seconds: float = SWEEP_SECONDS
) -> Relay:
    """The relay's ASGI application. ``now`` gives milliseconds since the epoch (the demo moves it)."""
    return Relay(settings, now, sweep_seconds)
