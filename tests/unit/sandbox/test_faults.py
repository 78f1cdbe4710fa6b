"""Faults by name: what the client sees, and what was carried out all the same."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from sanjog_desktop.sandbox.faults import NAMES, Fault, Faults
from sanjog_desktop.sandbox.ids import Ids

WHO = "+919999900501"


def test_an_accepted_send_that_is_never_answered_is_carried_out(stage: Any) -> None:
    stage.write()
    stage.ask("/faults", name="accept_then_timeout", count=1)
    with pytest.raises(httpx.ReadTimeout):
        stage.graph.post(
            f"{stage.number}/messages",
            json={
                "messaging_product": "whatsapp",
                "to": WHO,
                "text": {"body": "a"},
                "biz_opaque_callback_data": "r",
            },
            timeout=0.3,
        )
    [sent] = stage.sent(client_ref="r")
    assert sent["answered"] is False
    stage.pass_time(30)
    assert {item["biz_opaque_callback_data"] for item in stage.receiver.values("statuses")} == {"r"}
    assert stage.send().status_code == 200


def test_an_answer_cut_in_the_middle(stage: Any) -> None:
    stage.write()
    stage.ask("/faults", name="accept_then_cut", count=1)
    with pytest.raises(httpx.RemoteProtocolError):
        stage.send()
    assert [item["answered"] for item in stage.sent()] == [False]
    assert stage.send().status_code == 200


def test_a_request_that_hangs_is_not_carried_out(stage: Any) -> None:
    stage.ask("/faults", name="hang", count=1, on="messages")
    with pytest.raises(httpx.ReadTimeout):
        stage.graph.post(f"{stage.number}/messages", json={}, timeout=0.3)
    assert stage.sent() == []


def test_down_refuses_connections_while_control_answers_and_then_all_is_back(stage: Any) -> None:
    assert stage.graph.get(stage.number).status_code == 200
    stage.ask("/faults", name="down")
    for _ in range(2):
        with pytest.raises(httpx.TransportError):
            stage.graph.get(stage.number)
    with pytest.raises(httpx.ConnectError):
        httpx.get(stage.addresses.graph_url)
    assert stage.control.delete("/faults/down").status_code == 200
    assert stage.graph.get(stage.number).status_code == 200


@pytest.mark.parametrize(
    ("fault", "status", "code"),
    [
        ({"name": "token_revoked"}, 401, 190),
        ({"name": "auth_0"}, 401, 0),
        ({"name": "throughput"}, 429, 130429),
        ({"name": "pair_rate"}, 429, 131056),
        ({"name": "policy_block"}, 403, 368),
        ({"name": "refuse", "code": 131000}, 500, 131000),
        ({"name": "refuse", "code": 2, "details": "later"}, 503, 2),
        ({"name": "refuse", "code": 131048, "status": 400}, 400, 131048),
    ],
)
def test_refusals_and_the_count(stage: Any, fault: dict[str, Any], status: int, code: int) -> None:
    stage.write()
    stage.ask("/faults", **fault, count=2)
    for _ in range(2):
        reply = stage.send()
        assert (reply.status_code, reply.json()["error"]["code"]) == (status, code)
    assert stage.send().status_code == 200


def test_pages_and_nothing_in_place_of_json(stage: Any) -> None:
    stage.ask("/faults", name="html_502", count=1, on="messages")
    assert stage.graph.get(stage.number).status_code == 200
    reply = stage.send()
    assert (reply.status_code, reply.headers["content-type"]) == (502, "text/html; charset=utf-8")
    stage.ask("/faults", name="empty_500", count=1)
    assert (stage.send().status_code, stage.send().status_code) == (500, 200)


def test_media_faults(stage: Any) -> None:
    stage.write(send="voice")
    stage.pass_time(0)
    url = stage.receiver.values("messages")[0]["audio"]["url"]
    right = stage.graph.get(url).content
    stage.ask("/faults", name="media_404", count=1)
    assert stage.graph.get(url).status_code == 404
    stage.ask("/faults", name="media_corrupt", count=1)
    assert stage.graph.get(url).content != right
    stage.ask("/faults", name="media_truncated", count=1)
    with pytest.raises(httpx.RemoteProtocolError):
        stage.graph.get(url)
    assert stage.graph.get(url).content == right


def test_accept_then_fail_names_the_code(stage: Any) -> None:
    stage.write()
    stage.ask("/faults", name="accept_then_fail", code=131049, count=1)
    stage.send()
    stage.pass_time(5)
    [failed] = stage.receiver.values("statuses")
    assert (failed["status"], failed["errors"][0]["code"]) == ("failed", 131049)


def test_probability_follows_the_seed() -> None:
    def strikes(seed: int) -> list[bool]:
        faults = Faults(Ids(seed))
        faults.switch_on(Fault("slow", probability=0.5))
        return [faults.strikes("slow") is not None for _ in range(40)]

    assert strikes(1) == strikes(1) != strikes(2)
    assert 8 < sum(strikes(1)) < 32


def test_count_after_and_area() -> None:
    faults = Faults(Ids(1))
    faults.switch_on(Fault("slow", count=1, after=2, options={"on": "media"}))
    assert faults.strikes("slow", "messages") is None
    assert [faults.strikes("slow", "media") is not None for _ in range(4)] == [False, False, True, False]
    assert not faults
    with pytest.raises(ValueError, match="rain"):
        faults.switch_on(Fault("rain"))


def test_wrong_requests_to_control_are_told_so(stage: Any) -> None:
    assert stage.control.post("/faults", json={"name": "rain"}).status_code == 400
    assert stage.control.post("/people/nobody/write", json={"say": "a"}).status_code == 400
    assert stage.control.post(f"/people/{WHO}/write", json={"sing": "a"}).status_code == 400
    assert stage.control.post(f"/people/{WHO}/write", json={"tap": 0}).status_code == 400
    assert stage.control.get("/no/such/place").status_code == 404
    assert set(stage.control.get("/faults").json()["names"]) == set(NAMES)
