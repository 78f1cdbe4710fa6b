"""The two ASGI applications of a sandbox: the Graph API, and the control address beside it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from . import control, families, graph, replay
from .http import Reply, Request, json_reply
from .refusals import Refusal
from .settings import SandboxSettings
from .world import World

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

_LARGEST_BODY = 110 * 1024 * 1024


class Sandbox:
    """One world with its loops running, and the applications that lead to it."""

    world: World
    set_down: Callable[[bool], Awaitable[None]] | None

    def __init__(self, settings: SandboxSettings) -> None:
        """Must be made inside a running event loop. Raises ScriptError for a script that cannot be used."""
        self.world = World(settings)
        self.set_down = None
        self._clockwork: asyncio.Task[None] | None = None
        families.settle(self.world)
        replay.begin(self.world)

    async def start(self) -> None:
        """Let the clock, the deliveries and the script's timeline begin."""
        self._clockwork = asyncio.get_running_loop().create_task(self.world.timeline.run())
        self.world.outgoing.start(self.world.settings.webhook_connections)

    async def stop(self) -> None:
        """Stop everything; webhooks that wait are dropped."""
        if self._clockwork is not None:
            self._clockwork.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._clockwork
        await self.world.outgoing.stop()
        self.world.journal.close()

    async def graph(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The Graph API as an ASGI application."""
        if scope["type"] != "http":
            return
        world = self.world
        request = await _read(scope, receive)
        area = graph.area_of(request)
        world.requests[area] += 1
        reply = await _fault_before(world, area)
        if reply is None:
            try:
                made = graph.answer(world, request)
                reply = made if isinstance(made, Reply) else await made
            except Refusal as refusal:
                reply = refused(world, refusal)
        reply.headers += _usage(world, area)
        if reply.hold:
            await _hold(receive)
        else:
            if reply.late_ms:
                await asyncio.sleep(reply.late_ms / 1000)
            await _write(send, reply)

    async def control(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The control address as an ASGI application."""
        if scope["type"] != "http":
            return
        request = await _read(scope, receive)
        await _write(send, await control.answer(self, request))


def create_app(settings: SandboxSettings) -> tuple[App, App, Sandbox]:
    """The Graph application, the control application, and the sandbox to start and stop. In a running loop."""
    sandbox = Sandbox(settings)
    return sandbox.graph, sandbox.control, sandbox


def refused(world: World, refusal: Refusal) -> Reply:
    """The answer to a refused request."""
    return json_reply(refusal.envelope(world.ids.trace()), refusal.status)


async def _fault_before(world: World, area: str) -> Reply | None:
    """What a fault answers in place of the API; waits when the fault is slowness."""
    faults = world.faults
    if not faults:
        return None
    if slow := faults.strikes("slow", area):
        await asyncio.sleep(float(slow.options.get("ms", 1000)) / 1000)
    if faults.strikes("hang", area):
        return Reply(200, b"", hold=True)
    if faults.strikes("html_502", area):
        page = b"<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body>Sorry</body></html>"
        return Reply(502, page, kind=b"text/html; charset=utf-8")
    if faults.strikes("empty_500", area):
        return Reply(500, b"", kind=b"text/plain")
    if fault := faults.strikes("refuse", area):
        code = int(fault.options.get("code", 131000))
        details = fault.options.get("details")
        status = fault.options.get("status")
        return refused(world, Refusal(code, details, status=status, subcode=fault.options.get("subcode")))
    return None


def _usage(world: World, area: str) -> list[tuple[bytes, bytes]]:
    """The headers that tell how much of a rate is used; for sends alone the cheap constant."""
    if area == "messages":
        return [(b"x-app-usage", b'{"call_count":1,"total_cputime":0,"total_time":0}')]
    now = world.clock.now()
    limit = world.management.limit or 1
    count = min(100, world.management.used(now) * 100 // limit)
    regain = world.management.regain_min(now)
    use = (
        f'{{"{world.account.waba_id}":[{{"type":"whatsapp","call_count":{count},"total_cputime":0,"total_time":0,'
        f'"estimated_time_to_regain_access":{regain}}}]}}'
    )
    app = f'{{"call_count":{count},"total_cputime":0,"total_time":0}}'
    return [(b"x-app-usage", app.encode()), (b"x-business-use-case-usage", use.encode())]


async def _read(scope: Scope, receive: Receive) -> Request:
    message = await receive()
    body: bytes = message.get("body", b"")
    if message.get("more_body"):
        parts, size = [body], len(body)
        while message.get("more_body") and size < _LARGEST_BODY:
            message = await receive()
            parts.append(message.get("body", b""))
            size += len(parts[-1])
        body = b"".join(parts)
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
    version, path = graph.split_path(scope["path"])
    return Request(
        scope["method"],
        path,
        graph.query_of(scope["query_string"]),
        headers,
        body,
        headers.get("host", ""),
        version,
    )


async def _hold(receive: Receive) -> None:
    """Answer nothing until the other side gives up."""
    while (await receive())["type"] != "http.disconnect":
        pass


async def _write(send: Send, reply: Reply) -> None:
    headers = [
        (b"content-type", reply.kind),
        (b"content-length", str(len(reply.body)).encode()),
        *reply.headers,
    ]
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    if reply.cut:
        # An announced length that never comes: the server closes the connection.
        await send(
            {"type": "http.response.body", "body": reply.body[: len(reply.body) // 2], "more_body": True}
        )
        return
    await send({"type": "http.response.body", "body": reply.body})
