"""The devices' side of the relay: pull, push, acknowledge, append, erase; health and metrics."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from sanjog_desktop.relay.asgi import (
    BodyTooLarge,
    BodyTooSlow,
    ClientGone,
    NoRoom,
    Room,
    discard,
    read_body,
)
from sanjog_desktop.relay.devices import MAY_APPEND, MAY_ERASE, Credentials
from sanjog_desktop.relay.log import Device, EpochConflict, Log, LogUnavailable, Row
from sanjog_desktop.relay.metrics import Metrics
from sanjog_desktop.relay.push import Bell
from sanjog_desktop.relay.settings import RelaySettings
from sanjog_desktop.relay.writer import Busy, Writer
from sanjog_desktop.wire.relay import (
    MAX_WAIT_S,
    PAGE_ENTRIES,
    AckReply,
    AckRequest,
    AppendReply,
    AppendRequest,
    EraseReply,
    EraseRequest,
    ErrorReply,
    HealthReply,
    Message,
    PullReply,
    RelayProtocolError,
    decode,
    encode,
)

_JSON: Final = "application/json"
_NO_STORE: Final = {"cache-control": "no-store", "x-content-type-options": "nosniff"}
_MAX_BODY: Final = 8 * 1024 * 1024
_MAX_SEQ: Final = 2**53


class Refused(Exception):
    """The request is answered with an error reply."""

    def __init__(self, status: int, error: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.reply = ErrorReply(error=error, message=message)


class DeviceApi:
    """The routes under ``/v1`` and the two for the people who run the relay."""

    def __init__(
        self,
        settings: RelaySettings,
        log: Log,
        writer: Writer,
        bell: Bell,
        metrics: Metrics,
        now: Callable[[], int],
    ) -> None:
        self._settings = settings
        self._log = log
        self._writer = writer
        self._bell = bell
        self._metrics = metrics
        self._now = now
        self._credentials = Credentials(log.devices())
        self._readers = ThreadPoolExecutor(max_workers=2, thread_name_prefix="relay-reader")
        self._room = Room(settings.queue_bytes)
        self.routes = Starlette(
            routes=[
                Route("/v1/log", self._guard(self._pull), methods=["GET"]),
                Route("/v1/stream", self._guard(self._stream), methods=["GET"]),
                Route("/v1/ack", self._guard(self._ack), methods=["POST"]),
                Route("/v1/entries", self._guard(self._append), methods=["POST"]),
                Route("/v1/erase", self._guard(self._erase), methods=["POST"]),
                Route("/healthz", self._health, methods=["GET"]),
                Route("/metrics", self._render_metrics, methods=["GET"]),
            ]
        )

    def close(self) -> None:
        """Stop the reading threads."""
        self._readers.shutdown(wait=True)

    def _guard(
        self, handler: Callable[[Request, Device], Awaitable[Response]]
    ) -> Callable[[Request], Awaitable[Response]]:
        """Check the credential, then answer; refusals and a store out of order become error replies."""

        async def guarded(request: Request) -> Response:
            try:
                return await handler(request, self._device(request))
            except Refused as refused:
                return _answer(refused.reply, refused.status)
            except RelayProtocolError as error:
                return _answer(ErrorReply("bad_request", str(error)), 400)
            except EpochConflict as error:
                return _answer(ErrorReply("epoch_conflict", str(error)), 409)
            except (LogUnavailable, Busy, NoRoom):
                return _answer(ErrorReply("unavailable", "the log cannot take or give entries now"), 503)

        return guarded

    def _device(self, request: Request) -> Device:
        device = self._credentials.check(request.headers.get("authorization"))
        if device is None:
            self._metrics.refused_devices += 1
            raise Refused(401, "unauthorized", "this device is not enrolled, or its token is wrong")
        return device

    async def _pull(self, request: Request, _device: Device) -> Response:
        after = _whole(request, "after", 0, _MAX_SEQ)
        limit = _whole(request, "limit", PAGE_ENTRIES, PAGE_ENTRIES) or 1
        wait = _whole(request, "wait", 0, int(MAX_WAIT_S))
        page = await self._page(after, limit)
        if wait and not page.entries and after <= page.head:
            # Waiting for more than the head, not than the cursor: erased entries at the end wake nobody.
            await self._bell.wait(page.head, wait)
            page = await self._page(after, limit)
        return _answer(page)

    async def _stream(self, request: Request, _device: Device) -> Response:
        after = _whole(request, "after", 0, _MAX_SEQ)
        # "no" keeps nginx from holding the stream back.
        headers = {**_NO_STORE, "x-accel-buffering": "no"}
        return StreamingResponse(self._events(after), media_type="text/event-stream", headers=headers)

    async def _events(self, after: int) -> AsyncIterator[bytes]:
        """Pages as server-sent events; one without entries at once and then as the heartbeat."""
        self._metrics.clients += 1
        try:
            while not self._bell.closing:
                page = await self._page(after, PAGE_ENTRIES)
                yield b"data: " + encode(page) + b"\n\n"
                if page.entries:
                    after = page.entries[-1].seq
                if not page.more:
                    await self._bell.wait(max(after, page.head), self._settings.heartbeat_s)
        except LogUnavailable:
            # The headers are long sent; closing the connection is the only way to say it.
            return
        finally:
            self._metrics.clients -= 1

    async def _page(self, after: int, limit: int) -> PullReply:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._readers, self._log.page, after, limit)

    async def _ack(self, request: Request, device: Device) -> Response:
        seq = (await self._body(request, AckRequest)).seq
        acked = await self._writer.run(lambda log: log.acknowledge(device.id, seq))
        if acked is None:
            raise Refused(409, "beyond_head", f"this log has no number {seq} yet")
        return _answer(AckReply(acked=acked, floor=self._log.floor))

    async def _append(self, request: Request, device: Device) -> Response:
        asked = await self._body(request, AppendRequest)
        headers = {header.id: header for header in asked.epochs}
        allowed = MAY_APPEND.get(device.role, frozenset())
        for entry in asked.entries:
            if entry.kind not in allowed:
                raise Refused(403, "not_allowed", f"a device of this role does not append {entry.kind!r}")
            if entry.epoch not in headers:
                raise Refused(400, "bad_request", "an entry names an epoch the request does not carry")
        if not 0 < len(asked.entries) <= PAGE_ENTRIES or len(headers) != len(asked.epochs):
            raise Refused(400, "bad_request", f"between 1 and {PAGE_ENTRIES} entries, each epoch once")
        now = self._now()
        rows = [
            Row(entry.kind, headers[entry.epoch], entry.sealed, now, device.id, entry.signature)
            for entry in asked.entries
        ]
        seqs = await self._writer.run(lambda log: log.append(rows))
        self._metrics.entries += len(seqs)
        self._bell.ring(seqs[-1])
        return _answer(AppendReply(seqs=tuple(seqs)))

    async def _erase(self, request: Request, device: Device) -> Response:
        seqs = (await self._body(request, EraseRequest)).seqs
        if device.role not in MAY_ERASE:
            raise Refused(403, "not_allowed", "a device of this role does not erase")
        erased = await self._writer.run(lambda log: log.erase(seqs))
        return _answer(EraseReply(erased=erased))

    async def _body(self, request: Request, kind: type[Message]) -> Message:
        try:
            body = await read_body(request.scope, request.receive, _MAX_BODY, self._room)
        except BodyTooLarge as error:
            if not error.finished:
                await discard(request.receive, 2 * _MAX_BODY)
            raise Refused(413, "too_large", f"at most {_MAX_BODY} bytes") from None
        except (BodyTooSlow, ClientGone):
            raise Refused(408, "timeout", "the body did not arrive") from None
        try:
            return decode(body, kind)
        finally:
            self._room.held -= len(body)

    async def _health(self, request: Request) -> Response:
        """To everybody whether the relay can write; to a device also where the log stands."""
        status = "ok" if self._writer.healthy and not self._bell.closing else "unavailable"
        code = 200 if status == "ok" else 503
        authorization = request.headers.get("authorization")
        if authorization is None:
            return _answer(HealthReply(status=status), code)
        if self._credentials.check(authorization) is None:
            return _answer(
                ErrorReply("unauthorized", "this device is not enrolled, or its token is wrong"), 401
            )
        reply = HealthReply(
            status=status, log_id=self._log.log_id, head=self._bell.head, floor=self._log.floor
        )
        return _answer(reply, code)

    async def _render_metrics(self, request: Request) -> Response:
        token = self._settings.metrics_token
        given = request.headers.get("authorization", "")
        if token is not None and not hmac.compare_digest(given.encode(), f"Bearer {token}".encode()):
            return _answer(ErrorReply("unauthorized", "the metrics token is missing or wrong"), 401)
        self._metrics.waiting = self._writer.waiting
        self._metrics.head = self._bell.head
        self._metrics.floor = self._log.floor
        return Response(self._metrics.render(), media_type="text/plain; version=0.0.4")


def _answer(reply: msgspec.Struct, status: int = 200) -> Response:
    return Response(encode(reply), status_code=status, media_type=_JSON, headers=_NO_STORE)


def _whole(request: Request, name: str, default: int, most: int) -> int:
    """A number of the query, cut at ``most``; Refused when it is none."""
    text = request.query_params.get(name, "")
    if not text:
        return default
    if not (text.isascii() and text.isdigit() and len(text) <= 16):
        raise Refused(400, "bad_request", f"{name} must be a whole number")
    return min(int(text), most)
