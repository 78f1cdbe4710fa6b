"""Sends: the answer, the statuses in time, windows, rates, user ids, tokens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

WHO = "+919999900501"
DAY = 86_400


def code_of(reply: httpx.Response) -> tuple[int, int]:
    return reply.status_code, reply.json()["error"]["code"]


def test_an_accepted_send_is_answered_and_reported_in_time(stage: Any) -> None:
    stage.write()
    reply = stage.send("+91 99999 00501", biz_opaque_callback_data="ref-1")
    body = reply.json()
    assert reply.status_code == 200
    assert body["contacts"] == [{"input": "+91 99999 00501", "wa_id": "919999900501"}]
    wamid = body["messages"][0]["id"]
    assert wamid.startswith("wamid.")
    assert "message_status" not in body["messages"][0]
    stage.pass_time(30)
    statuses = stage.receiver.values("statuses")
    assert [item["status"] for item in statuses] == ["sent", "delivered", "read"]
    assert {item["id"] for item in statuses} == {wamid}
    assert {item["biz_opaque_callback_data"] for item in statuses} == {"ref-1"}
    assert all(item["timestamp"].isdigit() for item in statuses)
    assert stage.sent(client_ref="ref-1")[0]["status"] == "read"
    assert stage.control.get("/sent/counts").json() == {
        "accepted": 1,
        "by_status": {"read": 1},
        "doubled": {},
    }


def test_the_window_follows_the_clock(stage: Any) -> None:
    stage.send()
    stage.write()
    stage.pass_time(DAY - 1)
    stage.send()
    stage.pass_time(1)
    stage.send()
    stage.pass_time(60)
    assert [(item["status"], item["error"]) for item in stage.sent()] == [
        ("failed", 131047),
        ("read", None),
        ("failed", 131047),
    ]
    failed = [item for item in stage.receiver.values("statuses") if item["status"] == "failed"]
    assert failed[0]["errors"][0]["title"] == "Re-engagement message"
    assert "pricing" not in failed[0]


def test_a_closed_window_can_refuse_the_call(make_stage: Callable[..., Any]) -> None:
    stage = make_stage(closed_window="reply")
    assert code_of(stage.send()) == (400, 131047)
    assert stage.sent() == []


def test_the_pair_rate_lends_45_and_gives_one_each_six_seconds(stage: Any) -> None:
    stage.ask("/limits", throughput=0)
    stage.write()
    codes = [stage.send().status_code for _ in range(46)]
    assert codes == [200] * 45 + [429]
    assert stage.send().json()["error"]["code"] == 131056
    assert stage.send("+919999900502").status_code == 200
    stage.pass_time(6)
    assert [stage.send().status_code for _ in range(2)] == [200, 429]


def test_the_throughput_is_counted_by_the_second(stage: Any) -> None:
    stage.ask("/limits", pair_rate=False)
    codes = [stage.send().status_code for _ in range(81)]
    assert codes == [200] * 80 + [429]
    assert stage.send().json()["error"]["code"] == 130429
    stage.pass_time(1)
    assert stage.send().status_code == 200


def test_people_without_a_phone_are_reached_by_user_id(stage: Any) -> None:
    person = stage.ask("/people", name="Tanvi Namuna", username="tanvi.namuna")
    stage.write(person["user_id"])
    body = {"messaging_product": "whatsapp", "recipient": person["user_id"], "text": {"body": "Namaste"}}
    reply = stage.post(body).json()
    assert reply["contacts"] == [{"input": person["user_id"], "user_id": person["user_id"]}]
    stage.pass_time(30)
    message = stage.receiver.values("messages")[0]
    assert "from" not in message
    assert message["from_user_id"] == person["user_id"]
    contact = stage.receiver.values("contacts")[0]
    assert contact["profile"]["username"] == "tanvi.namuna"
    assert "wa_id" not in contact
    status = stage.receiver.values("statuses")[-1]
    assert (status["status"], status["recipient_user_id"]) == ("read", person["user_id"])
    assert "recipient_id" not in status
    assert code_of(stage.post({**body, "recipient": "IN.404"})) == (400, 131009)


def test_not_on_whatsapp_and_blocked_and_stopped(stage: Any) -> None:
    stage.ask("/people", phone=WHO, name="Nobody", takes="nothing")
    stage.ask("/people", phone="+919999900502", name="Blocker", window_open=True)
    stage.write("+919999900502", block=True)
    stage.write("+919999900503", say="hello")
    stage.write("+919999900503", marketing="stop")
    stage.send(WHO)
    stage.send("+919999900502")
    marketing = {"name": "festival_wishes_en", "language": {"code": "en"}}
    parts = [
        {"type": "header", "parameters": [{"type": "image", "image": {"link": "https://a.example/a.png"}}]},
        {"type": "body", "parameters": [{"type": "text", "text": "Sunita ji"}]},
    ]
    stage.send("+919999900503", "template", template={**marketing, "components": parts})
    stage.send("+919999900503")
    stage.pass_time(60)
    assert [(item["status"], item["error"]) for item in stage.sent()] == [
        ("failed", 131026),
        ("sent", None),
        ("failed", 131050),
        ("read", None),
    ]
    wish = next(change for change in stage.receiver.changes() if change["field"] == "user_preferences")
    assert wish["value"]["user_preferences"][0]["value"] == "stop"
    assert isinstance(wish["value"]["user_preferences"][0]["timestamp"], int)


def test_read_without_delivered_and_played_and_reactions(stage: Any) -> None:
    stage.ask("/people", phone=WHO, name="Quick", skips_delivered=True)
    first = stage.write()
    stage.send()
    stage.send(kind="reaction", reaction={"message_id": first, "emoji": "👍"})
    stage.pass_time(60)
    assert [[name for name, _ in item["statuses"]] for item in stage.sent()] == [["sent", "read"], ["sent"]]
    stage.pass_time(31 * DAY)
    stage.send(kind="reaction", reaction={"message_id": first, "emoji": "👍"})
    stage.ask("/limits", window=False)
    stage.send(kind="reaction", reaction={"message_id": first, "emoji": "👍"})
    stage.pass_time(60)
    assert [item["error"] for item in stage.sent()][2:] == [131047, 131009]


def test_read_receipts_mark_what_came_before_and_typing_is_seen(stage: Any) -> None:
    wamids = [stage.write(say=str(number)) for number in range(3)]
    receipt = {"messaging_product": "whatsapp", "status": "read", "message_id": wamids[1]}
    assert stage.post({**receipt, "typing_indicator": {"type": "text"}}).json() == {"success": True}
    stage.pass_time(5)
    assert stage.post(receipt).json() == {"success": True}
    listed = stage.control.get("/received").json()
    # All three came at one instant of the frozen clock.
    assert [item["read_at"] is not None for item in listed] == [True, True, True]
    assert listed[1]["typing_at"] is not None
    assert code_of(stage.post({**receipt, "message_id": "wamid.bm8gc3VjaCBtZXNzYWdl"})) == (400, 131009)
    assert code_of(stage.post({**receipt, "status": "delivered"})) == (400, 100)


def test_tokens_and_permissions(stage: Any) -> None:
    def ask(token: str | None, method: str = "POST", path: str = "/messages") -> tuple[int, int]:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        body = {"messaging_product": "whatsapp", "to": WHO, "text": {"body": "a"}}
        url = f"{stage.addresses.graph_url}{stage.number}{path}"
        return code_of(httpx.request(method, url, headers=headers, json=body))

    weak = stage.ask("/tokens", scopes=["whatsapp_business_management"])["token"]
    other = stage.ask("/tokens", scopes=["whatsapp_business_messaging"])["token"]
    now = stage.control.get("/").json()["now"]
    old = stage.ask("/tokens", expires_at=now - 1)["token"]
    assert ask(None) == (400, 104)
    assert ask(None, "GET", "") == (403, 200)
    assert ask("wrong") == (401, 190)
    assert ask(weak) == (403, 10)
    assert ask(other, "GET", "") == (403, 200)
    assert ask(old) == (401, 190)
    stage.ask("/tokens/revoke")
    assert code_of(stage.send()) == (401, 190)
    query = {"input_token": old, "access_token": f"{stage.addresses.app_id}|{stage.addresses.app_secret}"}
    told = httpx.get(f"{stage.addresses.graph_url}/debug_token", params=query).json()["data"]
    assert told["is_valid"] is False
    whole = httpx.get(
        f"{stage.addresses.graph_url}/debug_token", params={**query, "input_token": weak}
    ).json()
    assert whole["data"]["scopes"] == ["whatsapp_business_management"]


def test_ids_paths_and_bodies_that_are_not_there(stage: Any) -> None:
    assert code_of(stage.graph.get("/v26.0/123456")) == (400, 100)
    assert stage.graph.get("/v26.0/123456").json()["error"]["error_subcode"] == 33
    assert code_of(stage.graph.post("/v26.0/123456/messages", json={})) == (400, 100)
    assert code_of(stage.graph.get(f"{stage.number}/nothing")) == (400, 2500)
    assert code_of(stage.graph.get(f"{stage.number}?fields=shoe_size")) == (400, 100)
    assert code_of(stage.graph.post(f"{stage.number}/messages", content=b"{")) == (400, 100)
    assert code_of(stage.graph.post(f"{stage.number}/messages", content=b"\xff\xfe")) == (400, 100)
    for prefix in ("", "/v17.0", "/v21.0", "/v26.0"):
        assert stage.graph.get(f"{prefix}/{stage.addresses.phone_number_id}").status_code == 200


def test_the_allowed_list_and_the_own_number(make_stage: Callable[..., Any]) -> None:
    stage = make_stage(allowed_recipients=("919999900501",))
    assert code_of(stage.send("+919999900502")) == (400, 131030)
    assert code_of(stage.send("+919999900000")) == (400, 131021)
    assert stage.send().status_code == 200


@pytest.mark.parametrize("holder", ["deregister", "restricted"])
def test_a_number_that_may_not_send(stage: Any, holder: str) -> None:
    if holder == "deregister":
        assert stage.graph.post(f"{stage.number}/deregister").json() == {"success": True}
        assert code_of(stage.send()) == (400, 133010)
        body = {"messaging_product": "whatsapp", "pin": "999999"}
        assert code_of(stage.graph.post(f"{stage.number}/register", json=body)) == (400, 133005)
        stage.graph.post(f"{stage.number}/register", json={**body, "pin": "000000"})
    else:
        stage.ask("/account", restricted="policy", violation="DATING")
        assert code_of(stage.send()) == (403, 368)
        health = stage.graph.get(f"{stage.number}?fields=health_status").json()["health_status"]
        assert health["can_send_message"] == "BLOCKED"
        stage.ask("/account", restricted=None)
        stage.pass_time(1)
        events = [change["value"]["event"] for change in stage.receiver.changes()]
        assert events == ["ACCOUNT_VIOLATION", "DISABLED_UPDATE", "DISABLED_UPDATE"]
    assert stage.send().status_code == 200


def test_management_calls_have_a_rate(stage: Any) -> None:
    stage.ask("/limits", management=2)
    replies = [stage.graph.get(stage.number) for _ in range(3)]
    assert [reply.status_code for reply in replies] == [200, 200, 400]
    assert replies[2].json()["error"]["code"] == 80007
    assert '"estimated_time_to_regain_access":60' in replies[2].headers["x-business-use-case-usage"]
    stage.pass_time(3600)
    assert stage.graph.get(stage.number).status_code == 200


def test_blocking_is_for_recent_writers_and_mixed_results_carry_both(stage: Any) -> None:
    stage.write()
    users = {"messaging_product": "whatsapp", "block_users": [{"user": WHO}, {"user": "+919999900777"}]}
    mixed = stage.graph.post(f"{stage.number}/block_users", json=users)
    assert mixed.status_code == 400
    body = mixed.json()
    assert [user["wa_id"] for user in body["block_users"]["added_users"]] == ["919999900501"]
    assert [user["input"] for user in body["block_users"]["failed_users"]] == ["+919999900777"]
    assert body["error"]["code"] == 139100
    assert code_of(stage.send()) == (400, 130403)
    gone = stage.graph.request(
        "DELETE", f"{stage.number}/block_users", json={**users, "block_users": [{"user": WHO}]}
    )
    assert [user["input"] for user in gone.json()["block_users"]["removed_users"]] == [WHO]
    assert stage.send().status_code == 200


def test_the_first_thousand_service_messages_of_a_month_are_free(stage: Any) -> None:
    stage.ask("/limits", throughput=0, pair_rate=False)
    stage.write()
    for _ in range(1002):
        stage.send()
    stage.pass_time(60)
    priced = [
        item["pricing"]["type"] for item in stage.receiver.values("statuses") if item["status"] == "sent"
    ]
    assert priced == ["free_customer_service"] * 1000 + ["regular"] * 2


def test_a_blocked_person_is_not_heard_and_groups_are_unknown(stage: Any) -> None:
    stage.write()
    stage.graph.post(
        f"{stage.number}/block_users", json={"messaging_product": "whatsapp", "block_users": [{"user": WHO}]}
    )
    stage.write(say="anybody?")
    stage.pass_time(0)
    assert len(stage.receiver.values("messages")) == 1
    assert code_of(stage.send("120363", recipient_type="group")) == (400, 131041)
