"""Meta's side of the relay: the subscription handshake and the webhook posts.

A post is answered 200 only when it lies sealed on the disk; in every other case Meta sends it again
(Meta: webhooks, reply). Nothing of a body is decoded, logged or kept in the clear.
"""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Callable
from typing import Final
from urllib.parse import parse_qs

from sanjog_desktop.relay.asgi import (
    OK_BODY,
    OK_START,
    BodyRefused,
    BodyTooLarge,
    BodyTooSlow,
    ClientGone,
    Receive,
    Room,
    Scope,
    Send,
    discard,
    header,
    read_body,
    reply,
)
from sanjog_desktop.relay.log import EpochConflict, LogUnavailable, Row
from sanjog_desktop.relay.metrics import Metrics
from sanjog_desktop.relay.settings import RelaySettings
from sanjog_desktop.relay.writer import Busy, Writer
from sanjog_desktop.wire.sealing import EpochSealer
from sanjog_desktop.wire.signature import verify

_TEXT: Final = b"text/plain; charset=utf-8"
_SIGNATURE: Final = b"x-hub-signature-256"
_REASONS: Final = {
    401: b"signature does not match",
    408: b"body did not arrive in time",
    413: b"body too large",
    503: b"not stored, send again",
}
_MAX_CHALLENGE: Final = 1_000


class Ingest:
    """Takes webhooks, seals them and waits for the disk. ``now`` gives milliseconds since the epoch."""

    def __init__(
        self,
        settings: RelaySettings,
        sealer: EpochSealer,
        writer: Writer,
        metrics: Metrics,
        now: Callable[[], int],
    ) -> None:
        self._settings = settings
        self._sealer = sealer
        self._writer = writer
        self._metrics = metrics
        self._now = now
        self._room = Room(settings.queue_bytes)
        self._expiry: asyncio.TimerHandle | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request to the webhook address."""
        if scope["method"] == "POST":
            await self._post(scope, receive, send)
        elif scope["method"] == "GET":
            await self._handshake(scope, send)
        else:
            await reply(send, 405, b"method not allowed", _TEXT, close=True)

    def close(self) -> None:
        """Forget the epoch key."""
        self._sealer.drop()
        if self._expiry is not None:
            self._expiry.cancel()

    async def _post(self, scope: Scope, receive: Receive, send: Send) -> None:
        settings = self._settings
        try:
            body = await read_body(scope, receive, settings.max_body, self._room)
        except ClientGone:
            return
        except BodyRefused as error:
            if not error.finished:
                await discard(receive, 4 * settings.max_body)
            status = (
                413 if isinstance(error, BodyTooLarge) else 408 if isinstance(error, BodyTooSlow) else 503
            )
            self._metrics.posts[status] += 1
            await reply(send, status, _REASONS[status], _TEXT, close=True)
            return
        try:
            status = await self._take(scope, body)
        finally:
            self._room.held -= len(body)
        self._metrics.posts[status] += 1
        if status == 200:
            await send(OK_START)
            await send(OK_BODY)
        else:
            await reply(send, status, _REASONS[status], _TEXT)

    async def _take(self, scope: Scope, body: bytes) -> int:
        """Check, seal and store one body; the status to answer."""
        given = header(scope, _SIGNATURE)
        if not verify(self._settings.app_secrets, body, given.decode("latin-1") if given else None):
            return 401
        epoch, sealed = self._sealer.seal(body, kind="webhook")
        if self._expiry is None:
            self._watch_expiry()
        try:
            await self._writer.append(Row("webhook", epoch, sealed, self._now()))
        except (Busy, LogUnavailable, EpochConflict):
            # A new epoch is cheap, and one whose header could not be stored must not be gone on with.
            self._sealer.drop()
            return 503
        self._metrics.body_bytes += len(body)
        return 200

    def _watch_expiry(self) -> None:
        """Drop the epoch key in time even when no post comes any more."""
        self._sealer.expire()
        left = self._sealer.seconds_left
        loop = asyncio.get_running_loop()
        self._expiry = None if left is None else loop.call_later(left + 0.001, self._watch_expiry)

    async def _handshake(self, scope: Scope, send: Send) -> None:
        """Meta's subscription handshake: the bare challenge for the right token, else 403."""
        try:
            query = parse_qs(scope["query_string"].decode("latin-1"), max_num_fields=20)
        except ValueError:
            query = {}
        mode = query.get("hub.mode", [""])[0]
        token = query.get("hub.verify_token", [""])[0]
        challenge = query.get("hub.challenge", [""])[0]
        expected = self._settings.verify_token.encode()
        right = hmac.compare_digest(token.encode("utf-8", "surrogatepass"), expected)
        if not right or mode != "subscribe" or not 0 < len(challenge) <= _MAX_CHALLENGE:
            await reply(send, 403, b"forbidden", _TEXT)
            return
        await reply(send, 200, challenge.encode("utf-8", "replace"), b"text/plain")
