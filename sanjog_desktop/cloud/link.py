"""The HTTP link to the Graph API: who gets the token, what is kept alive, how failures are told apart.

HTTP/1.1 with a pool of kept connections: one request a connection at a time, so that a slow answer delays no
other. Redirects are never followed: the token and the message belong to one host only.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import logging
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Final

import httpx

from sanjog_desktop.cloud.errors import UntrustedHost, transport_error
from sanjog_desktop.cloud.token import AccessToken

META_MEDIA_HOST: Final = "lookaside.fbsbx.com"
"""Where Meta serves media; the only other host that may see the token (Meta: media)."""

# httpx logs every address at INFO, httpcore headers at DEBUG: ids, media addresses and query strings.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds. ``answer`` is the longest silence while waiting for an answer or for more of it."""

    connect: float = 10.0
    write: float = 30.0
    answer: float = 30.0
    pool: float = 60.0

    def as_httpx(self) -> dict[str, float]:
        """In the form of httpx's request extension."""
        return {"connect": self.connect, "write": self.write, "read": self.answer, "pool": self.pool}


class Body(httpx.AsyncByteStream):
    """A request body that knows whether any of it was handed to the connection."""

    def __init__(self, content: bytes = b"") -> None:
        self.content = content
        self.begun = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.begun = True
        yield self.content


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer read whole."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class GraphLink:
    """Carries requests to one Graph API with one token."""

    def __init__(
        self,
        base_url: str,
        token: AccessToken,
        *,
        connections: int,
        timeouts: Timeouts,
        media_hosts: Sequence[str] = (META_MEDIA_HOST,),
    ) -> None:
        """Raise ValueError when the address is not https (http is for this machine only)."""
        self.base = httpx.URL(base_url.rstrip("/"))
        if self.base.scheme != "https" and not _is_loopback(self.base):
            raise ValueError("the Graph API is reached over https only")
        self._token = token
        self._connections = connections
        self._timeouts = timeouts
        self._media_hosts = frozenset(media_hosts)
        self._client: httpx.AsyncClient | None = None
        self._opening = asyncio.Lock()
        self.told_time: Callable[[int], None] = _ignore

    def url(self, path: str) -> httpx.URL:
        """The address of ``path`` (without a leading slash) under the base."""
        return self.base.copy_with(raw_path=self.base.raw_path.rstrip(b"/") + b"/" + path.encode("ascii"))

    def trusts(self, url: httpx.URL) -> bool:
        """Whether the token may be sent to ``url``: the configured API itself or Meta's media host."""
        if (url.scheme, url.host, url.port) == (self.base.scheme, self.base.host, self.base.port):
            return True
        return url.scheme == "https" and url.host in self._media_hosts and url.port is None

    async def call(
        self,
        method: str,
        url: httpx.URL,
        body: Body | None = None,
        headers: Sequence[tuple[bytes, bytes]] = (),
    ) -> Answer:
        """One request and its whole answer. Raises UntrustedHost, GraphUnreachable or GraphUncertain."""
        async with self.open(method, url, body, headers) as response:
            return Answer(response.status_code, response.headers, await response.aread())

    @contextlib.asynccontextmanager
    async def open(
        self,
        method: str,
        url: httpx.URL,
        body: Body | None = None,
        headers: Sequence[tuple[bytes, bytes]] = (),
    ) -> AsyncIterator[httpx.Response]:
        """One request; the answer's body is read by the caller inside the block. Raises as ``call``."""
        if not self.trusts(url):
            raise UntrustedHost("the address is not Meta's")
        client = self._client or await self._opened()
        request = self._request(method, url, body, headers)
        try:
            response = await client.send(request, stream=True)
            self._tell_time(response)
            try:
                yield response
            finally:
                await response.aclose()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            # A request without a body is over once its headers are out, so it counts as begun.
            raise transport_error(error, begun=body is None or body.begun) from error

    async def close(self) -> None:
        """Close every connection. Requests under way end as uncertain."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    def _tell_time(self, response: httpx.Response) -> None:
        try:
            at = parsedate_to_datetime(response.headers.get("date", ""))
        except ValueError:  # none, or not one
            return
        if at.tzinfo is not None:
            self.told_time(int(at.timestamp() * 1000))

    def _request(
        self, method: str, url: httpx.URL, body: Body | None, headers: Sequence[tuple[bytes, bytes]]
    ) -> httpx.Request:
        lines = [
            (b"Host", url.netloc),
            (b"Authorization", self._token.header()),
            (b"Accept", b"*/*"),
            *headers,
        ]
        return httpx.Request(
            method,
            url,
            headers=lines,
            stream=body or httpx.ByteStream(b""),
            extensions={"timeout": self._timeouts.as_httpx()},
        )

    async def _opened(self) -> httpx.AsyncClient:
        async with self._opening:
            if self._client is None:
                # Reading the certificate store takes tens of milliseconds: not on the loop that also paints.
                self._client = await asyncio.to_thread(self._build)
            return self._client

    def _build(self) -> httpx.AsyncClient:
        limits = httpx.Limits(
            max_connections=self._connections,
            max_keepalive_connections=self._connections,
            keepalive_expiry=60.0,
        )
        return httpx.AsyncClient(limits=limits, follow_redirects=False, http1=True, http2=False)


def _ignore(at: int) -> None:
    """Nobody asked for the server's time."""


def _is_loopback(url: httpx.URL) -> bool:
    if url.scheme != "http":
        return False
    if url.host == "localhost":
        return True
    try:
        return ipaddress.ip_address(url.host).is_loopback
    except ValueError:
        return False
