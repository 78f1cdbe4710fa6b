"""Reading the relay's log over HTTP: pull, push, acknowledge.

The relay is a carrier, not an authority: every reply is bounded, decoded strictly and checked against our
cursor. What it says wrongly becomes :class:`RelayMisbehaved` (kept trying, shown to staff when it lasts);
a log that is not the one we were reading, or no longer holds what comes next, becomes ``RelayGap``.
"""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager
from typing import Final
from urllib.parse import urlsplit

import httpx

from sanjog_desktop.domain.errors import RelayGap, SanjogError, Transient, UserError
from sanjog_desktop.wire.relay import (
    MAX_WAIT_S,
    PAGE_ENTRIES,
    REPLY_BYTES,
    AckReply,
    AckRequest,
    AppendReply,
    AppendRequest,
    EraseReply,
    EraseRequest,
    HealthReply,
    Message,
    PullReply,
    RelayProtocolError,
    decode,
    decode_page,
    encode,
)

CONNECT_S: Final = 10.0
ANSWER_S: Final = 30.0
"""Seconds the relay has to answer beyond the wait it was asked for."""
SILENCE_S: Final = 45.0
"""A stream silent for so long is dead: heartbeats come at least every 30 seconds."""
LONG_POLL_S: Final = 25.0
_STREAM: Final = "text/event-stream"


class RelayMisbehaved(Transient):
    """What answered does not speak the relay's protocol, or contradicts itself."""


class RelayClient:
    """One PC's line to its relay. ``http`` is used when given, and then not closed by ``aclose``.

    ``log_id`` names the log the cursor belongs to; ``None`` accepts the first one met. After a RelayGap
    has been dealt with, set it to the gap's ``log_id`` and go on from ``floor - 1``.
    Raises UserError for an address to which the token must not be sent.
    """

    def __init__(
        self,
        base_url: str,
        device_id: str,
        token: str,
        http: httpx.AsyncClient | None = None,
        *,
        log_id: str | None = None,
        first_event_s: float = 10.0,
    ) -> None:
        self._base = base_url.rstrip("/")
        loopback = _check_address(self._base)
        # A proxy of the office is never asked for an address on this PC.
        self._http = http or httpx.AsyncClient(trust_env=not loopback)
        self._owns_http = http is None
        self._headers = {
            "authorization": f"Bearer {device_id}.{token}",
            # A compressed reply could unfold to any size; entries are encrypted and do not shrink anyway.
            "accept-encoding": "identity",
        }
        self._first_event_s = first_event_s
        self._push_works = True
        self.log_id = log_id

    async def pull(self, cursor: int, limit: int = PAGE_ENTRIES, wait_s: float = 0.0) -> PullReply:
        """The page after ``cursor``; with ``wait_s`` the relay holds an empty answer back so long.

        Raises Transient, UserError or RelayGap.
        """
        wait = int(max(0.0, min(wait_s, MAX_WAIT_S)))
        path = f"/v1/log?after={cursor}&limit={limit}&wait={wait}"
        return self._page(await self._ask("GET", path, wait_s=wait), cursor)

    async def stream(self, cursor: int) -> AsyncGenerator[PullReply, None]:
        """Pages as the relay pushes them, without end; pages without entries are its heartbeat.

        Where push does not come through (a proxy that holds it back), long-poll takes its place. Raises
        what ``pull`` raises when the line breaks; the caller then starts again from its own cursor.
        """
        while self._push_works:
            try:
                async with aclosing(self._pushed(cursor)) as pages:
                    async for page in pages:
                        yield page
                        cursor = page.through
                raise Transient("the relay closed the line")
            except _NoPush:
                self._push_works = False
        while True:
            page = await self.pull(cursor, wait_s=LONG_POLL_S)
            yield page
            cursor = page.through

    async def ack(self, cursor: int) -> AckReply:
        """Tell the relay that everything up to ``cursor`` is committed here."""
        return self._read(await self._ask("POST", "/v1/ack", encode(AckRequest(seq=cursor))), AckReply)

    async def append(self, request: AppendRequest) -> AppendReply:
        """Append sealed and signed entries of this PC; all or none."""
        return self._read(await self._ask("POST", "/v1/entries", encode(request)), AppendReply)

    async def erase(self, seqs: Sequence[int]) -> int:
        """Have entries deleted by number; how many were still there."""
        body = encode(EraseRequest(seqs=tuple(seqs)))
        return self._read(await self._ask("POST", "/v1/erase", body), EraseReply).erased

    async def health(self) -> HealthReply:
        """Whether the relay can write, and where its log stands; checks this PC's credential as well."""
        reply = self._read(await self._ask("GET", "/healthz"), HealthReply)
        if reply.log_id is None or reply.head is None:
            raise RelayMisbehaved("the relay did not say where its log stands")
        return reply

    async def aclose(self) -> None:
        """Close the connections this client opened."""
        if self._owns_http:
            await self._http.aclose()

    async def _pushed(self, cursor: int) -> AsyncGenerator[PullReply, None]:
        async with self._open("GET", f"/v1/stream?after={cursor}", SILENCE_S) as response:
            if response.headers.get("content-type", "").split(";")[0].strip() != _STREAM:
                raise _NoPush
            events = _events(response.aiter_raw())
            try:
                # Not asyncio.wait_for: before Python 3.12 it swallows a cancellation that comes with the result.
                async with asyncio.timeout(self._first_event_s):
                    first = await anext(events)
            except (TimeoutError, StopAsyncIteration):
                # The relay sends a page at once; a line that stays silent is held back on the way.
                raise _NoPush from None
            page = self._page(first, cursor)
            yield page
            async for event in events:
                page = self._page(event, page.through)
                yield page

    async def _ask(self, method: str, path: str, body: bytes | None = None, wait_s: float = 0.0) -> bytes:
        try:
            async with (
                asyncio.timeout(wait_s + 2 * ANSWER_S),
                self._open(method, path, wait_s + ANSWER_S, body) as response,
            ):
                return await _read_bounded(response)
        except TimeoutError:
            raise Transient("the relay did not finish its answer") from None

    @asynccontextmanager
    async def _open(
        self, method: str, path: str, silence_s: float, body: bytes | None = None
    ) -> AsyncIterator[httpx.Response]:
        timeout = httpx.Timeout(CONNECT_S, read=silence_s)
        try:
            async with self._http.stream(
                method,
                self._base + path,
                headers=self._headers,
                content=body,
                timeout=timeout,
                follow_redirects=False,
            ) as response:
                await _refuse_failures(response)
                yield response
        except httpx.TransportError as error:
            raise Transient(f"the relay cannot be reached ({type(error).__name__})") from error
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL) as error:
            raise RelayMisbehaved(f"the relay's answer cannot be read ({type(error).__name__})") from error

    def _page(self, body: bytes, cursor: int) -> PullReply:
        try:
            page = decode_page(body, cursor)
        except RelayProtocolError as error:
            raise RelayMisbehaved(f"the relay sent a page that cannot be right: {error}") from error
        if self.log_id is None:
            self.log_id = page.log_id
        if page.log_id != self.log_id or page.head < cursor or cursor + 1 < page.floor:
            raise RelayGap(page.log_id, page.floor, cursor)
        return page

    def _read(self, body: bytes, kind: type[Message]) -> Message:
        try:
            return decode(body, kind)
        except RelayProtocolError as error:
            raise RelayMisbehaved(f"the relay's answer cannot be read: {error}") from error


class _NoPush(SanjogError):
    """Push does not come through on this line."""


async def _read_bounded(response: httpx.Response) -> bytes:
    body = bytearray()
    async for chunk in response.aiter_raw():
        body += chunk
        if len(body) > REPLY_BYTES:
            raise RelayMisbehaved(f"the relay sent more than {REPLY_BYTES} bytes")
    return bytes(body)


async def _events(chunks: AsyncIterator[bytes]) -> AsyncGenerator[bytes, None]:
    """The data of each server-sent event (WHATWG HTML, server-sent events: lines, blank line ends)."""
    pending, size, data = bytearray(), 0, list[bytes]()
    async for chunk in chunks:
        pending += chunk
        size += len(chunk)
        if size > REPLY_BYTES:
            raise RelayMisbehaved(f"the relay sent an event of more than {REPLY_BYTES} bytes")
        if b"\n" not in chunk:
            continue
        *lines, rest = bytes(pending).split(b"\n")
        pending = bytearray(rest)
        for line in lines:
            line = line.rstrip(b"\r")
            if line.startswith(b"data:"):
                data.append(line[5:].lstrip(b" "))
            elif not line and data:
                yield b"\n".join(data)
                data = []
        if not data:
            size = len(pending)


async def _refuse_failures(response: httpx.Response) -> None:
    """Raise what a status or header other than the expected means."""
    status = response.status_code
    if status in (401, 403):
        raise UserError(
            "The relay does not accept this PC.",
            "Check the device name and token under Settings, Connection, or ask for a new invitation.",
        )
    if status == 404:
        raise UserError(
            "There is no relay at this address.", "Check the relay address under Settings, Connection."
        )
    if status in (408, 429) or status >= 500:
        raise Transient(f"the relay cannot answer now ({status})", _retry_after(response))
    if status != 200:
        raise RelayMisbehaved(f"the relay answered with status {status}")
    if response.headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise RelayMisbehaved("the relay compressed its answer, which it was not asked to")


def _retry_after(response: httpx.Response) -> float | None:
    text = response.headers.get("retry-after", "")
    return float(min(int(text), 3_600)) if text.isascii() and text.isdigit() and len(text) < 9 else None


def _check_address(base_url: str) -> bool:
    """Whether the address is on this PC; UserError unless the token can go there unread by others."""
    hint = "Write the address with https:// in front."
    try:
        parts = urlsplit(base_url)
        host, _port = parts.hostname or "", parts.port
    except ValueError:
        raise UserError("This is not the address of a relay.", hint) from None
    if parts.scheme not in ("http", "https") or not host or parts.query or parts.fragment or parts.username:
        raise UserError("This is not the address of a relay.", hint)
    loopback = _is_loopback(host)
    if parts.scheme == "http" and not loopback:
        raise UserError("The way to this relay is not encrypted, so this PC does not use it.", hint)
    return loopback


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
