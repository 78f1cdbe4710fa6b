"""The client against the real relay, and against servers that are none or lie."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Awaitable, Callable
from contextlib import aclosing

import httpx
import pytest

from sanjog_desktop.domain.errors import RelayGap, Transient, UserError
from sanjog_desktop.sync.relay_client import RelayClient, RelayMisbehaved
from sanjog_desktop.wire.relay import REPLY_BYTES, Entry, EpochHeader, PullReply, encode
from sanjog_desktop.wire.sealing import EpochOpener

HEADER = EpochHeader(id="e", key_id="k", wrapped=b"w")


def page(*seqs: int, head: int = 100, floor: int = 1, log_id: str = "log", more: bool = False) -> bytes:
    entries = tuple(Entry(seq, "webhook", "e", b"sealed", 5) for seq in seqs)
    return encode(PullReply(log_id, head, floor, entries, (HEADER,), more))


def http_answer(
    body: bytes, kind: str = "application/json", status: str = "200 OK", extra: str = ""
) -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{extra}\r\n"
    return head.encode() + body


def stream_answer(*events: bytes) -> bytes:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
    return head + b"".join(b"data: " + event + b"\n\n" for event in events)


Use = Callable[[RelayClient], Awaitable[object]]


def against(
    answer: Callable[[bytes], bytes] | bytes, use: Use, *, hang: bool = False, **options: object
) -> object:
    """What ``use`` gives with a server that sends ``answer`` (to the request line) and closes or hangs."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await reader.readuntil(b"\r\n\r\n")
        try:
            writer.write(answer if isinstance(answer, bytes) else answer(request))
            await writer.drain()
            if hang:
                await reader.read()
        except ConnectionError:
            return
        finally:
            writer.close()

    async def run() -> object:
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        client = RelayClient(f"http://127.0.0.1:{port}", "pc-1", "t" * 40, **options)
        try:
            return await use(client)
        finally:
            await client.aclose()
            server.close()

    return asyncio.run(run())


def pull(cursor: int) -> Use:
    return lambda client: client.pull(cursor)


def test_a_whole_conversation_with_the_real_relay(relay):
    async def talk() -> None:
        client = RelayClient(relay.url, relay.device.device_id, relay.device.token)
        assert (await client.health()).head == 0
        for number in range(3):
            assert await asyncio.to_thread(relay.post, b"%d" % number) == 200
        page = await client.pull(0)
        opener = EpochOpener(relay.keys.private)
        assert [opener.open(page.log_id, page.epoch_of(e), e.kind, e.sealed) for e in page.entries] == [
            b"0",
            b"1",
            b"2",
        ]
        assert client.log_id == page.log_id
        waiting = asyncio.create_task(client.pull(page.through, wait_s=20))
        assert await asyncio.to_thread(relay.post, b"3") == 200
        assert [entry.seq for entry in (await waiting).entries] == [4]
        assert (await client.ack(4)).acked == 4
        assert await client.erase([1, 2]) == 2
        await client.aclose()

    asyncio.run(talk())


def test_another_log_or_one_behind_us_is_a_gap(relay):
    assert relay.post(b"x") == 200

    async def talk() -> None:
        async with httpx.AsyncClient(trust_env=False) as http:
            stale = RelayClient(relay.url, relay.device.device_id, relay.device.token, http, log_id="another")
            with pytest.raises(RelayGap) as gap:
                await stale.pull(0)
            stale.log_id = gap.value.log_id
            assert [entry.seq for entry in (await stale.pull(gap.value.floor - 1)).entries] == [1]
            with pytest.raises(RelayGap):
                await stale.pull(500)
            with pytest.raises(RelayGap):
                await anext(stale.stream(500))
            await stale.aclose()
            assert not http.is_closed

    asyncio.run(talk())


def test_what_retention_dropped_is_a_gap_with_the_place_to_go_on():
    with pytest.raises(RelayGap) as gap:
        against(http_answer(page(50, floor=50)), pull(20))
    assert (gap.value.floor, gap.value.cursor) == (50, 20)
    assert against(http_answer(page(50, floor=50)), pull(49)).entries[0].seq == 50


@pytest.mark.parametrize(
    "answer",
    [
        http_answer(b"<html>Sign in to the office network</html>", "text/html"),
        http_answer(b""),
        http_answer(b"{}"),
        http_answer(page(5, 4)),
        http_answer(page(3)),  # at the cursor: a replay
        http_answer(page(200)),
        http_answer(page(5).replace(b'"e"', b'"f"', 1)),
        http_answer(b"", status="302 Found", extra="Location: https://example.org/\r\n"),
        http_answer(b"", status="204 No Content"),
        http_answer(b"x", status="418 I'm a teapot"),
        http_answer(gzip.compress(page(5)), extra="Content-Encoding: gzip\r\n"),
        http_answer(gzip.compress(bytes(50_000_000)), extra="Content-Encoding: gzip\r\n"),
        http_answer(b" " * (REPLY_BYTES + 1)),
    ],
)
def test_a_relay_that_lies_is_found_out(answer):
    with pytest.raises(RelayMisbehaved):
        against(answer, pull(3))


def test_an_endless_reply_is_cut_off():
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunk = b"100000\r\n" + b" " * 0x100000 + b"\r\n"
    with pytest.raises(RelayMisbehaved, match="more than"):
        against(head + chunk * 40, pull(0))


@pytest.mark.parametrize(
    "answer", [b"", b"not http at all\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\ncut"]
)
def test_a_broken_line_is_transient(answer):
    with pytest.raises(Transient):
        against(answer, pull(0))


def test_a_relay_that_is_not_there_is_transient():
    async def run() -> None:
        client = RelayClient("http://127.0.0.1:1", "pc-1", "t" * 40)
        with pytest.raises(Transient, match="cannot be reached"):
            await client.pull(0)
        await client.aclose()

    asyncio.run(run())


@pytest.mark.parametrize(
    ("status", "extra", "wait"),
    [
        ("503 Service Unavailable", "Retry-After: 7\r\n", 7.0),
        ("429 Too Many", "Retry-After: 99999999\r\n", 3_600.0),
        ("502 Bad Gateway", "Retry-After: Wed, 21 Oct 2015 07:28:00 GMT\r\n", None),
        ("500 Oops", "", None),
    ],
)
def test_a_relay_that_is_busy_is_transient_and_may_say_for_how_long(status, extra, wait):
    with pytest.raises(Transient) as busy:
        against(http_answer(b"<html>", status=status, extra=extra), pull(0))
    assert busy.value.retry_after == wait


@pytest.mark.parametrize("status", ["401 Unauthorized", "403 Forbidden", "404 Not Found"])
def test_what_staff_must_mend_is_said_to_staff(status):
    with pytest.raises(UserError) as said:
        against(http_answer(b"", status=status), pull(0))
    assert said.value.text
    assert "Settings" in said.value.hint


def test_a_wrong_token_at_the_real_relay_is_said_to_staff(relay):
    async def run() -> None:
        client = RelayClient(relay.url, relay.device.device_id, "w" * 40)
        for call in (client.pull(0), client.health(), client.ack(0), anext(client.stream(0))):
            with pytest.raises(UserError):
                await call
        await client.aclose()

    asyncio.run(run())


@pytest.mark.parametrize(
    "address",
    ["", "relay.example", "ftp://relay.example", "http://relay.example", "http://10.0.0.5:8800", "https://",
     "https://user:pw@relay.example", "https://relay.example/?x=1", "https://[::1", "http://127.0.0.1:x"],
)  # fmt: skip
def test_the_token_goes_to_no_address_where_others_could_read_it(address):
    with pytest.raises(UserError):
        RelayClient(address, "pc-1", "t" * 40)


def take(count: int) -> Use:
    async def use(client: RelayClient) -> list[list[int]]:
        seen: list[list[int]] = []
        async with aclosing(client.stream(0)) as pages:
            async for found in pages:
                seen.append([entry.seq for entry in found.entries])
                if len(seen) == count:
                    break
        return seen

    return use


def test_events_split_anywhere_and_with_comments_are_read():
    split = stream_answer(page(head=0), page(1, 2, head=2), page(3, head=3)).replace(
        b"\n\n", b"\r\n: beat\r\n\r\n"
    )
    assert against(split, take(3)) == [[], [1, 2], [3]]


@pytest.mark.parametrize(
    "answer",
    [
        stream_answer(page(1, 2, head=2), page(2, head=2)),  # a replay within the stream
        stream_answer(page(1, head=1), b"<html>"),
        stream_answer(page(head=0)) + b"data: " + b"x" * (REPLY_BYTES + 100_000),
        stream_answer(page(head=0)) + b"\n" * 5 + b"id: 1\nevent: lie\ndata: 5\n\n",
    ],
)
def test_a_stream_that_lies_is_found_out(answer):
    with pytest.raises(RelayMisbehaved):
        against(answer, take(9))


def test_a_stream_that_turns_to_another_log_or_behind_us_is_a_gap():
    for second in (page(log_id="other"), page(head=1)):
        with pytest.raises(RelayGap):
            against(stream_answer(page(2, head=2, log_id="log"), second), take(9))


def test_a_stream_that_ends_is_transient():
    with pytest.raises(Transient, match="closed"):
        against(stream_answer(page(1, head=1)), take(9))


@pytest.mark.parametrize("push", [http_answer(b"<html>", "text/html"), stream_answer(), b""])
def test_where_push_does_not_come_through_long_poll_takes_its_place(push):
    replies = iter([page(1, head=1), page(2, head=2)])
    asked: list[bytes] = []

    def answer(request: bytes) -> bytes:
        asked.append(request.split(b" ")[1])
        if b"/v1/stream" in asked[-1]:
            return push or stream_answer()
        return http_answer(next(replies), extra="Connection: close\r\n")

    # A proxy that holds the stream back lets nothing through and keeps the line open.
    hang = push == stream_answer()
    seen = against(answer, take(2), first_event_s=0.2, hang=hang)
    assert seen == [[1], [2]]
    assert [path.split(b"?")[0] for path in asked] == [b"/v1/stream", b"/v1/log", b"/v1/log"]
