"""A real HTTP server on loopback that misbehaves on demand, byte by byte."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Seen:
    """One request as it came: ``connection`` counts connections from 0."""

    connection: int
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


Behaviour = Callable[[asyncio.StreamWriter], Awaitable[None]]


def answer(status: int, body: bytes | dict[str, Any], *headers: str, close: bool = False) -> Behaviour:
    """A whole answer; a dict is sent as JSON."""
    kind = "application/json" if isinstance(body, dict) else "text/html"
    content = json.dumps(body).encode() if isinstance(body, dict) else body

    async def act(writer: asyncio.StreamWriter) -> None:
        lines = [
            f"HTTP/1.1 {status} Said",
            f"Content-Length: {len(content)}",
            f"Content-Type: {kind}",
            *headers,
        ]
        writer.write("\r\n".join([*lines, "", ""]).encode() + content)
        await writer.drain()
        if close:
            writer.close()

    return act


def refused(status: int, code: int, *headers: str, subcode: int | None = None) -> Behaviour:
    """Meta's error envelope."""
    error = {"message": f"(#{code}) no", "type": "OAuthException", "code": code, "fbtrace_id": "Az"}
    if subcode is not None:
        error["error_subcode"] = subcode
    return answer(status, {"error": error}, *headers)


def sent(wamid: str) -> Behaviour:
    """A message accepted."""
    contact = {"input": "+919999900001", "wa_id": "919999900001"}
    return answer(200, {"messaging_product": "whatsapp", "contacts": [contact], "messages": [{"id": wamid}]})


async def hang(writer: asyncio.StreamWriter) -> None:
    """Never answer."""
    await asyncio.sleep(3600)


async def drop(writer: asyncio.StreamWriter) -> None:
    """Close without an answer."""
    writer.close()


async def cut(writer: asyncio.StreamWriter) -> None:
    """Begin an answer and close in the middle of its body."""
    writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 500\r\nContent-Type: application/json\r\n\r\n{"mess')
    await writer.drain()
    writer.close()


@dataclass
class ScriptedServer:
    """Answers the n-th request with the n-th behaviour, the last one for ever after."""

    script: list[Behaviour]
    seen: list[Seen] = field(default_factory=list)
    connections: int = 0
    url: str = ""
    _server: asyncio.Server | None = None
    _open: set[asyncio.Task[None]] = field(default_factory=set)

    async def __aenter__(self) -> ScriptedServer:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *exc: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in list(self._open):
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        number, self.connections = self.connections, self.connections + 1
        with contextlib.suppress(asyncio.CancelledError, ConnectionError, asyncio.IncompleteReadError):
            while not writer.is_closing():
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
                method, path, _ = head[0].split(" ")
                headers = {k.lower(): v for k, v in (line.split(": ", 1) for line in head[1:] if line)}
                body = await reader.readexactly(int(headers.get("content-length", "0")))
                turn = min(len(self.seen), len(self.script) - 1)
                self.seen.append(Seen(number, method, path, headers, body))
                await self.script[turn](writer)
        writer.close()
        self._open.discard(task)
