"""What a call means when it does not go well: nothing written, refused, or nobody knows."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from sanjog_desktop.cloud.client import GraphClient
from sanjog_desktop.cloud.errors import (
    CloudError,
    GraphNotJson,
    GraphRefused,
    GraphUncertain,
    GraphUnreachable,
    retry_after,
)
from sanjog_desktop.cloud.link import Timeouts
from sanjog_desktop.wire.graph import Recipient, TextOut, encode_send
from tests.helpers.scripted_http import Behaviour, ScriptedServer, answer, cut, drop, hang, refused, sent

TOKEN = "EAAsecretNamuna"
BODY = encode_send(Recipient(phone="919999900001"), TextOut("namaste"), client_ref="ref-1")
QUICK = Timeouts(connect=2.0, write=2.0, answer=0.2, pool=2.0)


def client(url: str, timeouts: Timeouts = QUICK) -> GraphClient:
    return GraphClient(url, TOKEN, "1065", "2001", timeouts=timeouts, first_pause=0.001)


def talk(script: list[Behaviour], act: Callable[[GraphClient], Awaitable[Any]]) -> tuple[Any, ScriptedServer]:
    """The outcome (value or CloudError) of ``act`` against a server that plays ``script``."""

    async def play() -> tuple[Any, ScriptedServer]:
        async with ScriptedServer(script) as server:
            graph = client(server.url)
            try:
                return await act(graph), server
            except CloudError as error:
                return error, server
            finally:
                await graph.close()

    return asyncio.run(play())


def send(graph: GraphClient) -> Awaitable[Any]:
    return graph.send(BODY)


@pytest.mark.promises("use.integration")
def test_a_message_goes_out_once_with_token_and_reference() -> None:
    reply, server = talk([sent("wamid.A")], send)
    assert reply.message_id == "wamid.A"
    (request,) = server.seen
    assert (request.method, request.path) == ("POST", "/v26.0/1065/messages")
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert b'"biz_opaque_callback_data":"ref-1"' in request.body


@pytest.mark.parametrize(
    "behaviour",
    [
        hang,
        drop,
        cut,
        answer(200, b"<html>welcome to the office network</html>"),
        answer(200, {"messaging_product": "whatsapp", "messages": []}),
        answer(302, b"", "Location: http://127.0.0.1:1/login"),
        answer(408, b"too slow"),
        answer(502, b"<html>Bad Gateway</html>"),
        answer(503, b""),
        answer(504, b"<html>Gateway Timeout</html>"),
        answer(500, {"unexpected": True}),
    ],
)
def test_written_and_not_answered_is_uncertain(behaviour: Behaviour) -> None:
    error, server = talk([behaviour], send)
    assert type(error) is GraphUncertain
    assert len(server.seen) == 1, "an uncertain message is never sent again by the client"


def test_nobody_listening_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

    async def play() -> None:
        graph = client(f"http://127.0.0.1:{port}")
        with pytest.raises(GraphUnreachable):
            await graph.send(BODY)
        await graph.close()

    asyncio.run(play())


def test_a_kept_connection_closed_meanwhile_is_replaced() -> None:
    async def play() -> None:
        async with ScriptedServer([answer(*_accepted("wamid.A"), close=True), sent("wamid.B")]) as server:
            graph = client(server.url)
            assert (await graph.send(BODY)).message_id == "wamid.A"
            await asyncio.sleep(0.05)
            assert (await graph.send(BODY)).message_id == "wamid.B"
            assert [seen.connection for seen in server.seen] == [0, 1]
            await graph.close()

    asyncio.run(play())


def _accepted(wamid: str) -> tuple[int, dict[str, Any]]:
    return 200, {"messaging_product": "whatsapp", "messages": [{"id": wamid}]}


def test_connections_are_kept() -> None:
    async def twice(graph: GraphClient) -> None:
        await graph.send(BODY)
        await graph.send(BODY)

    _, server = talk([sent("wamid.A"), sent("wamid.B")], twice)
    assert server.connections == 1


@pytest.mark.parametrize(
    ("status", "code", "retry"),
    [
        (401, 190, "never"),
        (400, 131047, "never"),
        (429, 130429, "backoff"),
        (400, 131056, "backoff"),
        (500, 131016, "backoff"),
        (503, 2, "backoff"),
    ],
)
def test_a_refusal_carries_the_rule_of_its_code(status: int, code: int, retry: str) -> None:
    error, _ = talk([refused(status, code)], send)
    assert type(error) is GraphRefused
    assert (error.rule.code, error.rule.retry, error.http_status) == (code, retry, status)
    assert error.trace_id == "Az"


def test_an_edge_refusal_without_json_is_a_refusal() -> None:
    error, _ = talk([answer(429, b"<html>slow down</html>", "Retry-After: 7")], send)
    assert type(error) is GraphRefused
    assert error.retry_after == 7.0
    assert error.rule.retry != "never"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "30"}, 30.0),
        ({"retry-after": "1e99"}, 86_400.0),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "Wed, 21 Oct 2026 07:28:00 GMT"}, None),
        ({"x-business-use-case-usage": '{"9":[{"estimated_time_to_regain_access":2}]}'}, 120.0),
        ({"x-business-use-case-usage": '{"9":[{"call_count":2}]}'}, None),
        ({"x-business-use-case-usage": "["}, None),
        ({}, None),
    ],
)
def test_the_wait_an_answer_asks_for(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers) == seconds


def test_reads_are_tried_again_and_then_given_up() -> None:
    page = {"id": "1065", "verified_name": "Namuna"}
    info, server = talk([drop, answer(502, b"<html>"), answer(200, page)], GraphClient.number_info)
    assert (info.verified_name, len(server.seen)) == ("Namuna", 3)
    error, server = talk([answer(502, b"<html>")], GraphClient.number_info)
    assert type(error) is GraphNotJson
    assert len(server.seen) == 3


def test_a_refused_read_is_not_tried_again() -> None:
    refusal, server = talk([refused(401, 190, subcode=463)], GraphClient.check_token)
    assert refusal.rule.code == 190
    assert len(server.seen) == 1


def test_nothing_names_token_number_or_body(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for behaviour in (sent("wamid.A"), hang, drop, refused(400, 131047)):
        outcome, _ = talk([behaviour], send)
        shown = repr(outcome) + str(outcome) if isinstance(outcome, CloudError) else ""
        assert TOKEN not in shown
        assert "9999900001" not in shown
    assert TOKEN not in repr(client("http://127.0.0.1:1"))
    for secret in (TOKEN, "9999900001", "namaste", "1065/messages"):
        assert secret not in caplog.text
