"""Whatever the bytes: no exception, bounded memory, and every sound item of a batch still there."""

from __future__ import annotations

import gc
import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.wire.content import Text
from sanjog_desktop.wire.events import (
    HistoryChunk,
    InboundMessage,
    MessageEcho,
    MessageStatus,
    Parsed,
    UnknownEvent,
    event_key,
)
from sanjog_desktop.wire.webhook import MAX_BODY, parse_webhook

SAMPLES = [
    path.read_bytes() for path in sorted((Path(__file__).parents[2] / "data" / "webhooks").glob("*.json"))
]
READABLE = [json.loads(body) for body in SAMPLES if b"\xe0\xa4" not in body]

TREES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
NEIGHBOUR = {"from": "919999900007", "id": "wamid.NEIGHBOUR", "timestamp": "1792000000", "type": "text"}
NEIGHBOUR_STATUS = {"id": "wamid.NEIGHBOUR", "status": "read", "timestamp": "1792000000"}


def body_of(value: object, field: str = "messages") -> dict[str, Any]:
    change = {"field": field, "value": value}
    return {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [change]}]}


def value_of(**parts: object) -> dict[str, object]:
    return {"metadata": {"phone_number_id": "1", "display_phone_number": "2"}, **parts}


def neighbours(parsed: Parsed) -> int:
    return sum(
        isinstance(e, InboundMessage | MessageStatus) and e.id == "wamid.NEIGHBOUR" for e in parsed.events
    )


def places(tree: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) of a JSON tree."""
    found: list[tuple[Any, Any]] = []
    keys = tree.keys() if isinstance(tree, dict) else range(len(tree)) if isinstance(tree, list) else ()
    for key in keys:
        found.append((tree, key))
        found += places(tree[key])
    return found


@given(st.binary(max_size=400))
def test_any_bytes(body: bytes) -> None:
    parsed = parse_webhook(body)
    assert parsed.events == () and len(parsed.rejects) == 1 and parsed.rejects[0].raw == body


@given(TREES)
def test_any_json(tree: Any) -> None:
    parsed = parse_webhook(json.dumps(tree).encode())
    assert parsed.events or parsed.rejects


@settings(max_examples=300)
@given(st.data())
def test_a_sample_with_flipped_and_missing_bytes(data: st.DataObject) -> None:
    body = bytearray(data.draw(st.sampled_from(SAMPLES)))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(body) - 1))
        body[at] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(body)))
    for mutated in (bytes(body), bytes(body[:cut])):
        parsed = parse_webhook(mutated)
        assert parsed.events or parsed.rejects
        assert all(event_key(event) for event in parsed.events)


@settings(max_examples=300)
@given(st.data())
def test_any_tree_anywhere_keeps_the_neighbours(data: st.DataObject) -> None:
    body = json.loads(json.dumps(data.draw(st.sampled_from(READABLE))))
    container, key = data.draw(st.sampled_from(places(body)))
    container[key] = data.draw(TREES)
    if isinstance(body.get("entry"), list):
        sound = value_of(messages=[NEIGHBOUR | {"text": {"body": "x"}}], statuses=[NEIGHBOUR_STATUS])
        body["entry"].append(body_of(sound)["entry"][0])
    parsed = parse_webhook(json.dumps(body).encode())
    if isinstance(body.get("entry"), list) and body.get("object") == "whatsapp_business_account":
        assert neighbours(parsed) == 2
    else:
        assert parsed.events or parsed.rejects or not body.get("entry")


@settings(max_examples=300)
@given(TREES, TREES, st.sampled_from(["messages", "smb_message_echoes", "calls", "user_preferences"]))
def test_bad_items_beside_good_ones(before: Any, after: Any, field: str) -> None:
    good = {
        "messages": ("messages", NEIGHBOUR | {"text": {"body": "x"}}),
        "smb_message_echoes": ("message_echoes", NEIGHBOUR | {"text": {"body": "x"}, "to": "919999900001"}),
        "calls": ("calls", NEIGHBOUR | {"event": "connect"}),
        "user_preferences": (
            "user_preferences",
            {
                "wa_id": "919999900001",
                "category": "marketing_messages",
                "value": "stop",
                "timestamp": 1792000000,
            },
        ),
    }
    key, item = good[field]
    value = value_of(**{key: [before, item, after]})
    value["stray"] = before
    parsed = parse_webhook(json.dumps(body_of(value, field)).encode())
    assert len(parsed.events) + len(parsed.rejects) >= 4
    assert sum(not isinstance(event, UnknownEvent) for event in parsed.events) >= 1


@settings(max_examples=200)
@given(st.data())
def test_nothing_unknown_is_dropped(data: st.DataObject) -> None:
    """A key nobody knows is found again in the raw bytes of some event or reject, wherever it stood."""
    body = json.loads(json.dumps(data.draw(st.sampled_from(READABLE))))
    objects = [container[key] for container, key in places(body) if isinstance(container[key], dict)]
    data.draw(st.sampled_from(objects))["never_heard_of"] = "MARKER"
    parsed = parse_webhook(json.dumps(body).encode())
    items: list[object] = [*parsed.events, *parsed.rejects]
    items += [m for e in parsed.events if isinstance(e, HistoryChunk) for t in e.threads for m in t.messages]
    kept = [getattr(item, name, None) for item in items for name in ("raw", "value")]
    assert any(b"MARKER" in raw for raw in kept if isinstance(raw, bytes))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"\x00" * 50,
        b"<html>502</html>",
        b'{"object":"page","entry":[]}',
        b'{"object":"whatsapp_business_account"}',
        b'{"object":"whatsapp_business_account","entry":{}}',
        b"[" * 100_000,
        b'{"entry":' * 100_000,
        b'{"object":"whatsapp_business_account","entry":' + b"[" * 50_000 + b"]" * 50_000 + b"}",
        b'{"\xff":1}',
        b'{"a":"\\ud83d"}',
    ],
)
def test_what_is_no_webhook_is_one_reject(body: bytes) -> None:
    parsed = parse_webhook(body)
    assert parsed.events == () and [reject.raw for reject in parsed.rejects] == [body]


def test_a_byte_order_mark_does_no_harm() -> None:
    assert parse_webhook(b"\xef\xbb\xbf" + SAMPLES[0]).events == parse_webhook(SAMPLES[0]).events


@pytest.mark.parametrize(
    "stamp", ["", "soon", "-5", "0", 0, -1, None, True, [], "9" * 30, 10**30, "1e400", 1.5]
)
def test_a_time_that_is_none_rejects_only_its_message(stamp: object) -> None:
    bad = NEIGHBOUR | {"id": "wamid.BAD", "timestamp": stamp, "text": {"body": "x"}}
    good = NEIGHBOUR | {"text": {"body": "x"}}
    parsed = parse_webhook(json.dumps(body_of(value_of(messages=[bad, good]))).encode())
    assert neighbours(parsed) == 1
    assert [b"wamid.BAD" in reject.raw for reject in parsed.rejects] == [True]


def test_nul_and_control_characters_in_escapes_are_text() -> None:
    odd = NEIGHBOUR | {"text": {"body": "a\x00b\x1fc"}}
    (event,) = parse_webhook(json.dumps(body_of(value_of(messages=[odd]))).encode()).events
    assert isinstance(event, InboundMessage) and event.content.body == "a\x00b\x1fc"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "filler",
    [
        b"{},",
        b"1,",
        b"[[[[]]]],",
        b'{"id":"x"},',
        b'"' + b"\\ud83d" * 100 + b'",',
        b'{"errors":[{"code":1}]},',
    ],
)
def test_memory_stays_a_small_multiple_of_a_hostile_body(filler: bytes) -> None:
    head, tail = json.dumps(body_of({"messages": ["HERE"]})).encode().split(b'"HERE"')
    body = head + filler * (3_000_000 // len(filler)) + b"null" + tail
    gc.collect()
    tracemalloc.start()
    try:
        parsed = parse_webhook(body)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert parsed.events or parsed.rejects
    assert peak < 80 * len(body)


def test_a_full_batch_of_three_megabytes_is_read_whole() -> None:
    text = {"body": "क" * 480}
    messages = [NEIGHBOUR | {"id": f"wamid.{i}", "text": text} for i in range(1000)]
    body = json.dumps(body_of(value_of(messages=messages))).encode()
    assert len(body) > 2_900_000
    parsed = parse_webhook(body)
    assert len(parsed.events) == 1000 and parsed.rejects == ()


def test_a_body_beyond_every_limit_is_refused_unread() -> None:
    parsed = parse_webhook(b" " * (MAX_BODY + 1))
    assert parsed.rejects[0].reason == "the body is too large"


def test_half_an_emoji_keeps_the_bytes_of_an_echo_too() -> None:
    echo = NEIGHBOUR | {"to": "919999900001", "text": {"body": "LONE"}}
    body = json.dumps(body_of(value_of(message_echoes=[echo]), "smb_message_echoes")).replace(
        "LONE", "\\udc00"
    )
    (event,) = parse_webhook(body.encode()).events
    assert isinstance(event, MessageEcho) and event.content == Text("\ufffd")
    assert event.raw is not None and b"\\udc00" in event.raw
