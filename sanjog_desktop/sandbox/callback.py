"""A small HTTP/1.1 client for webhook deliveries: one connection, kept open between POSTs."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from urllib.parse import urlencode, urlsplit

_LONGEST_ANSWER = 1 << 20


class CallbackFailed(Exception):
    """The callback could not be reached, or did not answer as HTTP."""


class CallbackConnection:
    """A connection to one callback. Not for use by two tasks at once."""

    def __init__(self, url: str) -> None:
        """url: http or https. Raises ValueError when it is neither."""
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"not a callback address: {url!r}")
        self._host = parts.hostname
        self._tls = ssl.create_default_context() if parts.scheme == "https" else None
        self._port = parts.port or (443 if self._tls else 80)
        self._target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        self._authority = parts.netloc.rpartition("@")[2]
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def post(self, body: bytes, headers: dict[str, str], timeout_s: float) -> int:
        """POST a body; returns the status. Raises CallbackFailed when there was none within `timeout_s`."""
        head = [f"POST {self._target} HTTP/1.1", f"Host: {self._authority}"]
        head += [f"{name}: {value}" for name, value in headers.items()]
        head += ["Content-Type: application/json", f"Content-Length: {len(body)}", "", ""]
        status, _ = await self._exchange("\r\n".join(head).encode() + body, timeout_s)
        return status

    async def get(self, query: dict[str, str], timeout_s: float) -> tuple[int, bytes]:
        """GET with query parameters added; returns status and body. Raises CallbackFailed as `post` does."""
        joint = "&" if "?" in self._target else "?"
        target = f"{self._target}{joint}{urlencode(query)}"
        head = f"GET {target} HTTP/1.1\r\nHost: {self._authority}\r\nAccept: */*\r\n\r\n"
        return await self._exchange(head.encode(), timeout_s)

    def close(self) -> None:
        """Close the connection; the next call opens another."""
        if self._writer is not None:
            self._writer.close()
        self._reader = self._writer = None

    async def _exchange(self, request: bytes, timeout_s: float) -> tuple[int, bytes]:
        reused = self._writer is not None
        try:
            return await asyncio.wait_for(self._once(request), timeout_s)
        except (OSError, EOFError, ValueError) as problem:
            self.close()
            if not reused:
                raise CallbackFailed(str(problem) or type(problem).__name__) from problem
        except (TimeoutError, asyncio.CancelledError) as problem:
            self.close()
            if isinstance(problem, asyncio.CancelledError):
                raise
            raise CallbackFailed("no answer in time") from problem
        # A kept connection may have been closed by the other side meanwhile; Meta too opens a fresh one then.
        with contextlib.suppress(CallbackFailed):
            return await self._exchange(request, timeout_s)
        raise CallbackFailed("could not connect")

    async def _once(self, request: bytes) -> tuple[int, bytes]:
        if self._writer is None or self._reader is None:
            self._reader, self._writer = await asyncio.open_connection(self._host, self._port, ssl=self._tls)
        self._writer.write(request)
        await self._writer.drain()
        head = await self._reader.readuntil(b"\r\n\r\n")
        status_line, *lines = head.decode("latin-1").split("\r\n")
        status = int(status_line.split(" ", 2)[1])
        fields = {
            name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)
        }
        body = await self._body(self._reader, fields)
        if fields.get("connection", "").lower() == "close":
            self.close()
        return status, body

    async def _body(self, reader: asyncio.StreamReader, fields: dict[str, str]) -> bytes:
        if fields.get("transfer-encoding", "").lower() == "chunked":
            chunks = []
            while size := int((await reader.readuntil(b"\r\n")).split(b";")[0], 16):
                chunks.append((await reader.readexactly(size + 2))[:-2])
            await reader.readuntil(b"\r\n")
            return b"".join(chunks)
        length = int(fields.get("content-length", "0"))
        if length > _LONGEST_ANSWER:
            raise ValueError("the answer is too long")
        return await reader.readexactly(length)
