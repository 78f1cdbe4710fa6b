"""Webhooks: their bytes and signatures, batches, retries, and what faults do to them."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Callable
from typing import Any

from sanjog_desktop.sandbox.escaping import meta_json
from sanjog_desktop.sandbox.outgoing import GIVE_UP_MS
from sanjog_desktop.wire.signature import verify


def test_json_is_escaped_as_meta_does() -> None:
    body = meta_json({"a": 'नमस्ते 🙏 a/b \\/ "q" é\n'})
    assert body == (
        b'{"a":"\\u0928\\u092e\\u0938\\u094d\\u0924\\u0947 \\ud83d\\ude4f a\\/b \\\\\\/ \\"q\\" \\u00e9\\n"}'
    )
    assert json.loads(body) == {"a": 'नमस्ते 🙏 a/b \\/ "q" é\n'}


def test_the_signature_is_over_exactly_the_bytes_sent(stage: Any) -> None:
    stage.write(say="नमस्ते 🙏 https://a.example/b")
    stage.pass_time(0)
    [(headers, body)] = stage.receiver.posts
    secret = stage.addresses.app_secret.encode()
    assert headers["x-hub-signature-256"] == "sha256=" + hmac.new(secret, body, hashlib.sha256).hexdigest()
    assert headers["x-hub-signature"] == "sha1=" + hmac.new(secret, body, hashlib.sha1).hexdigest()
    assert verify([secret], body, headers["x-hub-signature-256"])
    again = json.dumps(json.loads(body), ensure_ascii=False, separators=(",", ":")).encode()
    assert again != body
    assert not verify([secret], again, headers["x-hub-signature-256"])
    assert body.isascii()


def script_of_a_day(stage: Any) -> list[bytes]:
    stage.ask("/automatic", on=True)
    stage.write(who="+919999900001", say="नमस्कार")
    for to in ("+919999900001", "+919999900002", "+919999900003", "+919999900013"):
        stage.ask("/windows", who=[to])
        stage.send(to, biz_opaque_callback_data=f"ref-{to}")
    stage.ask("/faults", name="accept_then_fail", probability=0.5)
    for number in range(8):
        stage.send("+919999900002", text={"body": str(number)})
    for _ in range(20):
        stage.pass_time(20)
    return [body for _, body in stage.receiver.posts]


def test_the_same_seed_gives_the_same_bytes(make_stage: Callable[..., Any]) -> None:
    port = re.compile(rb"127\.0\.0\.1:\d+")
    first, second, other = (
        [port.sub(b"", body) for body in script_of_a_day(make_stage(seed=seed))] for seed in (21, 21, 22)
    )
    assert sum(body.count(b'"id":"wamid') for body in first) > 40
    assert first == second
    assert first != other


def test_a_refused_post_comes_again_until_it_is_taken(stage: Any) -> None:
    stage.receiver.answers = [500, 503, 404, 200]
    stage.write()
    stage.pass_time(0)
    stage.pass_time(0)
    assert len(stage.receiver.posts) == 2
    stage.pass_time(5)
    stage.pass_time(30)
    assert len({body for _, body in stage.receiver.posts}) == 1
    [delivery] = stage.control.get("/deliveries").json()["deliveries"]
    assert (delivery["attempts"], delivery["done"]) == ([500, 503, 404, 200], True)
    stage.pass_time(8 * 86_400)
    assert len(stage.receiver.posts) == 4


def test_an_unreachable_callback_is_given_up_after_seven_days(stage: Any) -> None:
    stage.ask("/webhook", url="http://127.0.0.1:9/nobody")
    stage.write()
    # Each retry is planned when the one before has failed.
    for _ in range(24):
        stage.pass_time(43_200)
    told = stage.control.get("/deliveries").json()
    assert told["counts"]["given_up"] == 1
    assert set(told["deliveries"][0]["attempts"]) == {0}
    assert 12 <= len(told["deliveries"][0]["attempts"]) <= 20
    assert GIVE_UP_MS == 7 * 86_400_000


def test_a_long_queue_is_batched_within_its_limit_and_all_arrives(stage: Any) -> None:
    stage.ask("/webhook", batch=50)
    stage.ask("/flood", messages=400, people=20)
    stage.pass_time(0)
    sizes = [item["updates"] for item in stage.control.get("/deliveries").json()["deliveries"]]
    assert max(sizes) <= 50 < sum(sizes) == 400
    messages = stage.receiver.values("messages")
    assert len({message["id"] for message in messages}) == 400
    bodies = [json.loads(body) for _, body in stage.receiver.posts]
    assert any(len(body["entry"]) > 1 for body in bodies)
    assert any(len(entry["changes"]) > 1 for body in bodies for entry in body["entry"])
    assert any(len(change["value"]["messages"]) > 1 for change in stage.receiver.changes())
    assert all(len(body) < 3_000_000 for _, body in stage.receiver.posts)


def test_duplicates_drops_and_wrong_signatures(stage: Any) -> None:
    stage.ask("/faults", name="duplicate_webhooks", count=1)
    stage.write(say="twice")
    stage.pass_time(0)
    assert [message["text"]["body"] for message in stage.receiver.values("messages")] == ["twice", "twice"]
    stage.ask("/faults", name="drop_webhooks", count=1)
    stage.write(say="lost")
    stage.ask("/faults", name="wrong_signature", count=1)
    stage.write(say="forged")
    stage.pass_time(0)
    stage.ask("/faults", name="no_signature", count=1)
    stage.write(say="bare")
    stage.pass_time(0)
    (forged, body), (bare, _) = stage.receiver.posts[-2:]
    assert not verify([stage.addresses.app_secret.encode()], body, forged["x-hub-signature-256"])
    assert "x-hub-signature-256" not in bare
    assert [message["text"]["body"] for message in stage.receiver.values("messages")][2:] == [
        "forged",
        "bare",
    ]
    assert stage.control.get("/faults").json()["on"] == []


def test_reordered_updates_overtake_each_other_and_all_arrive(stage: Any) -> None:
    stage.ask("/faults", name="reorder_webhooks")
    for number in range(10):
        stage.write(say=str(number))
    stage.pass_time(5)
    order = [int(message["text"]["body"]) for message in stage.receiver.values("messages")]
    assert sorted(order) == list(range(10))
    assert order != sorted(order)


def test_an_unheard_of_item_comes_with_good_ones(stage: Any) -> None:
    stage.ask("/faults", name="malformed_item", count=1)
    stage.write()
    stage.pass_time(0)
    assert {change["field"] for change in stage.receiver.changes()} == {"messages", "unheard_of"}


def test_the_shape_of_2025_and_of_2026(make_stage: Callable[..., Any]) -> None:
    old, new = make_stage(webhook_version="v23.0"), make_stage()
    for stage in (old, new):
        stage.write(send="photo", caption="फोटो")
        stage.send()
        stage.pass_time(30)
    before, now = (stage.receiver.values("messages")[0] for stage in (old, new))
    assert "from_user_id" not in before and "url" not in before["image"]
    assert now["from_user_id"].startswith("IN.") and now["image"]["url"].startswith("http")
    before, now = (stage.receiver.values("statuses")[0] for stage in (old, new))
    assert before["conversation"]["origin"] == {"type": "service"} and "recipient_user_id" not in before
    assert "conversation" not in now and now["recipient_user_id"].startswith("IN.")
    assert old.receiver.changes()[1]["value"].get("contacts") is None
    assert new.receiver.changes()[1]["value"]["contacts"][0]["wa_id"] == "919999900501"


def test_subscribing_takes_a_handshake_and_overrides_take_messages_alone(stage: Any) -> None:
    url, app = stage.receiver.url, stage.addresses
    query = {
        "object": "whatsapp_business_account",
        "callback_url": url + "/app",
        "verify_token": app.verify_token,
        "fields": "messages,account_update",
        "access_token": f"{app.app_id}|{app.app_secret}",
    }
    path = f"/v26.0/{app.app_id}/subscriptions"
    assert stage.graph.post(path, params=query).json() == {"success": True}
    wrong = stage.graph.post(path, params={**query, "verify_token": "wrong"})
    assert (wrong.status_code, wrong.json()["error"]["code"]) == (400, 2200)
    assert stage.graph.post(path, params={**query, "access_token": app.access_token}).status_code == 400
    override = {"override_callback_uri": url + "/waba", "verify_token": app.verify_token}
    assert stage.graph.post(f"{stage.waba}/subscribed_apps", json=override).json() == {"success": True}
    stage.write()
    stage.ask("/emit", field="account_update", value={"event": "VERIFIED_ACCOUNT"})
    stage.pass_time(0)
    urls = {item["url"].rpartition("/")[2] for item in stage.control.get("/deliveries").json()["deliveries"]}
    assert urls == {"waba", "app"}
    assert stage.graph.delete(f"{stage.waba}/subscribed_apps").json() == {"success": True}
    stage.write()
    stage.pass_time(0)
    assert stage.control.get("/deliveries").json()["counts"]["nobody"] == 1
