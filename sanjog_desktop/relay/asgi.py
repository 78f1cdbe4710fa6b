"""The few ASGI pieces the relay needs: its types, whole replies, bounded bodies."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
ASGI = Callable[[Scope, Receive, Send], Awaitable[None]]

BODY_SECONDS: Final = 30.0
"""A body that has not arrived by then is given up, so that slow senders cannot hold memory."""


class BodyRefused(Exception):
    """The body is not taken. ``finished`` tells that nothing of it is left that is worth waiting for."""

    def __init__(self, finished: bool = False) -> None:
        super().__init__()
        self.finished = finished


class BodyTooLarge(BodyRefused):
    """The body is larger than allowed."""


class BodyTooSlow(BodyRefused):
    """The body did not arrive in time."""


class ClientGone(Exception):
    """The client closed the connection before its body was complete."""


class NoRoom(BodyRefused):
    """The bodies in memory together have reached what the relay may hold."""


class Room:
    """Counts the bytes of bodies held in memory, at most ``most`` of them together."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.held = 0

    def take(self, size: int, last: bool) -> None:
        """Count ``size`` bytes, the ``last`` of a body or not; NoRoom when they do not fit."""
        if self.held + size > self.most:
            raise NoRoom(finished=last)
        self.held += size


OK_START: Final[Message] = {
    "type": "http.response.start",
    "status": 200,
    "headers": [(b"content-length", b"0")],
}
OK_BODY: Final[Message] = {"type": "http.response.body", "body": b""}


async def reply(send: Send, status: int, body: bytes, content_type: bytes, *, close: bool = False) -> None:
    """Send a whole response."""
    headers = [
        (b"content-type", content_type),
        (b"content-length", str(len(body)).encode("ascii")),
        (b"x-content-type-options", b"nosniff"),
    ]
    if close:
        headers.append((b"connection", b"close"))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def header(scope: Scope, name: bytes) -> bytes | None:
    """The first header called ``name`` (lower case)."""
    for key, value in scope["headers"]:
        if key == name:
            return bytes(value)
    return None


async def read_body(scope: Scope, receive: Receive, most: int, room: Room) -> bytes:
    """The request's body; the caller gives its length back to ``room`` when done with it.

    Raises BodyTooLarge without ever holding more than ``most`` bytes, NoRoom, BodyTooSlow, ClientGone;
    then nothing stays counted in ``room``.
    """
    message = await receive()
    if message["type"] == "http.request" and not message["more_body"]:
        whole: bytes = message["body"]
        if len(whole) > most:
            raise BodyTooLarge(finished=True)
        room.take(len(whole), last=True)
        return whole
    declared = header(scope, b"content-length")
    if declared is not None and (not declared.isdigit() or int(declared) > most):
        raise BodyTooLarge
    try:
        async with asyncio.timeout(BODY_SECONDS):
            return await _read_rest(message, receive, most, room)
    except TimeoutError:
        raise BodyTooSlow(finished=True) from None


async def _read_rest(message: Message, receive: Receive, most: int, room: Room) -> bytes:
    body = bytearray()
    try:
        while True:
            if message["type"] == "http.disconnect":
                raise ClientGone
            chunk, last = message["body"], not message["more_body"]
            if len(body) + len(chunk) > most:
                raise BodyTooLarge(finished=last)
            room.take(len(chunk), last)
            body += chunk
            if last:
                return bytes(body)
            message = await receive()
    except BaseException:
        room.held -= len(body)
        raise


async def discard(receive: Receive, most: int) -> None:
    """Read and throw away the rest of a refused body, up to ``most`` bytes and a few seconds.

    Closing a connection on which unread bytes wait would reset it, and the sender would never see
    the refusal.
    """
    seen = 0
    try:
        async with asyncio.timeout(5.0):
            while seen < most:
                message = await receive()
                seen += len(message.get("body", b""))
                if message["type"] == "http.disconnect" or not message.get("more_body", False):
                    return
    except TimeoutError:
        return
