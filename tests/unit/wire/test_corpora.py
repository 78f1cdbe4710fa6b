"""Recorded payloads, and the examples of the Graph API's own description: read, or kept with a reason."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.wire.events import InboundMessage, MessageStatus
from sanjog_desktop.wire.graph import OtherOut, ReadReceipt, SendReply, decode_error, decode_reply, read_send
from sanjog_desktop.wire.webhook import parse_webhook

FIXTURES = Path(__file__).resolve().parents[4] / "shared" / "fixtures"


def files(folder: str, pattern: str) -> list[Path]:
    found = sorted((FIXTURES / folder).rglob(pattern))
    if not found:
        pytest.skip(f"the sample folder {folder} is not here")
    return found


def example(path: Path) -> Any:
    return json.loads(path.read_bytes())["value"]


def test_recorded_webhooks() -> None:
    webhooks = 0
    for path in files("webhooks", "*.json"):
        body = path.read_bytes()
        parsed = parse_webhook(body)
        if parsed.events:
            webhooks += 1
            assert parsed.rejects == (), path.name
        else:
            assert [reject.raw for reject in parsed.rejects] == [body], path.name
        for event in parsed.events:
            if isinstance(event, InboundMessage | MessageStatus):
                assert event.id and event.at > 1_500_000_000_000, path.name
    assert webhooks >= 50


def test_the_file_that_is_no_json() -> None:
    broken = [
        p
        for p in files("webhooks", "*.json")
        if parse_webhook(p.read_bytes()).rejects[:1] and not _is_json(p)
    ]
    assert [path.name for path in broken] == ["textMessageStatusRead.json"]
    assert parse_webhook(broken[0].read_bytes()).rejects[0].reason == "the body is not JSON"


def test_described_webhooks() -> None:
    for path in files("graph-openapi/examples", "whatsapp-webhooks__post__request__*.json"):
        parsed = parse_webhook(json.dumps(example(path)).encode())
        assert parsed.rejects == () and len(parsed.events) == 1, path.name
        assert getattr(parsed.events[0], "raw", None) is None, path.name
        assert getattr(parsed.events[0], "kind", "") != "unknown", path.name


def test_described_message_bodies() -> None:
    understood = 0
    for path in files("graph-openapi/examples", "*Phone-Number-ID-messages__post__request__*.json"):
        body = json.dumps(example(path)).encode()
        read = read_send(body)
        if isinstance(read, ReadReceipt):
            understood += 1
        elif isinstance(read.content, OtherOut):
            assert read.content.raw == body and read.content.reason, path.name
            # One example gives booleans as texts; the others are of kinds this program never sends.
            odd = "Issue-Resolution" in path.name
            assert odd or b'"interactive"' in body or b'"link"' in body, path.name
        else:
            understood += 1
    assert understood >= 25


def test_described_replies_and_errors() -> None:
    for path in files("graph-openapi/examples", "*Phone-Number-ID-messages__post__response200__*.json"):
        value = example(path)
        if isinstance(value, dict) and "messages" in value:
            assert decode_reply(SendReply, json.dumps(value).encode()).message_id, path.name
    for path in files("graph-openapi/examples", "*__response4*.json"):
        value = example(path)
        if isinstance(value, dict) and isinstance(value.get("error"), dict):
            error = decode_error(400, json.dumps(value).encode())
            assert error.code == value["error"].get("code"), path.name


def _is_json(path: Path) -> bool:
    try:
        json.loads(path.read_bytes())
    except ValueError:
        return False
    return True
