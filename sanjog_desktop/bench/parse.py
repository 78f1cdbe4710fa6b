"""``parse``: webhook bytes to typed events, against ``json.loads`` alone on the same bytes."""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from sanjog_desktop.bench.figure import Figure
from sanjog_desktop.wire.webhook import parse_webhook

_ROOT = Path(__file__).resolve().parents[2]
_FOLDERS = (_ROOT.parent / "shared" / "fixtures" / "webhooks", _ROOT / "tests" / "data" / "webhooks")


def run(quick: bool = False) -> list[Figure]:
    """Payloads a second over every corpus that is there; without one, over bodies made here.

    Only bodies that are webhooks count: a reply of the Graph API or a broken file is refused early and would
    flatter the figure. Our own samples of what Meta never sends (``odd-…``) test care, not speed, and stay
    out. The figure is the best of several rounds, taken in turns with the floor's.
    """
    bodies = _corpora() or made_bodies()
    rounds, repeats = (3, 20) if quick else (9, 200)
    loads = parse = float("inf")
    for _ in range(rounds):
        loads = min(loads, _seconds(json.loads, bodies, repeats))
        parse = min(parse, _seconds(parse_webhook, bodies, repeats))
    count = len(bodies) * repeats
    size = sum(map(len, bodies)) // len(bodies)
    return [
        Figure(
            "parse",
            count / parse,
            "payloads/s",
            count / loads,
            must=0.5,
            goal=1.5,
            more_is_better=True,
            note=f"{len(bodies)} payloads of {size} bytes on average",
        )
    ]


def made_bodies() -> list[bytes]:
    """Bodies as Meta writes them (non-ASCII escaped): texts in four languages, media, statuses, a batch of fifty."""
    texts = (
        "Namaste, biodata mil gaya?",
        "नमस्ते, बायोडाटा मिल गया?",
        "नमस्कार, बायोडेटा मिळाला?",
        "કેમ છો, બાયોડેટા મળ્યો?",
    )
    messages: list[dict[str, object]] = [{"type": "text", "text": {"body": text}} for text in texts]
    photo = {"id": "1003383421387256", "mime_type": "image/jpeg", "sha256": "A" * 43 + "="}
    messages.append({"type": "image", "image": {**photo, "caption": "Sunita Namuna"}})
    messages.append({"type": "button", "button": {"payload": "YES", "text": "हाँ"}})
    messages.append({"type": "reaction", "reaction": {"message_id": "wamid.SAMPLE", "emoji": "🙏"}})
    values = [_value(messages=[_message(i, part)]) for i, part in enumerate(messages)]
    values += [_value(statuses=[_status(i, s)]) for i, s in enumerate(("sent", "delivered", "read"))]
    values.append(_value(messages=[_message(i, messages[i % len(messages)]) for i in range(50)]))
    return [_body(value) for value in values]


def _message(number: int, part: dict[str, object]) -> dict[str, object]:
    head = {
        "from": "919999900001",
        "id": f"wamid.SAMPLE{number:04d}",
        "timestamp": str(1_760_000_000 + number),
    }
    return {**head, **part}


def _status(number: int, status: str) -> dict[str, object]:
    pricing = {"billable": True, "pricing_model": "PMP", "type": "regular", "category": "utility"}
    return {
        "id": f"wamid.SAMPLE{number:04d}",
        "status": status,
        "timestamp": str(1_760_000_000 + number),
        "recipient_id": "919999900001",
        "biz_opaque_callback_data": "0199a000-0000-7000-8000-000000000001",
        "pricing": pricing,
    }


def _value(**parts: object) -> dict[str, object]:
    return {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "919999900000", "phone_number_id": "106540352242922"},
        "contacts": [{"profile": {"name": "Sunita Namuna"}, "wa_id": "919999900001"}],
        **parts,
    }


def _body(value: dict[str, object]) -> bytes:
    entry = {"id": "102290129340398", "changes": [{"value": value, "field": "messages"}]}
    body = {"object": "whatsapp_business_account", "entry": [entry]}
    return json.dumps(body, separators=(",", ":")).encode("ascii")


def _corpora() -> list[bytes]:
    found = [
        path.read_bytes()
        for folder in _FOLDERS
        for path in sorted(folder.rglob("*.json"))
        if not path.name.startswith("odd-")
    ]
    return [body for body in found if _is_json(body) and parse_webhook(body).events]


def _is_json(body: bytes) -> bool:
    """Whether the floor can read it at all."""
    try:
        json.loads(body)
    except ValueError:
        return False
    return True


def _seconds(work: Callable[[bytes], object], bodies: Sequence[bytes], repeats: int) -> float:
    """The time of ``repeats`` passes, without the collector's pauses landing on whichever side is running."""
    gc.collect()
    start = time.perf_counter()
    for _ in range(repeats):
        for body in bodies:
            work(body)
    return time.perf_counter() - start
