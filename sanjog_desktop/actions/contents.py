"""From what a webhook carries to what a message row keeps: the text search reads, and the rest as JSON."""

from __future__ import annotations

from typing import Any

import msgspec

from sanjog_desktop.wire.events import (
    ButtonReply,
    Contacts,
    Content,
    InteractiveReply,
    Location,
    Media,
    Order,
    Referral,
    System,
    Text,
    UnknownContent,
    Unsupported,
)

_encode = msgspec.json.Encoder().encode


def body_and_payload(content: Content, referral: Referral | None = None) -> tuple[str, str | None]:
    """The message's text and the JSON of what it carries beyond it (``None`` when there is nothing)."""
    if type(content) is Text and referral is None:
        return content.body, None
    body, payload = _describe(content)
    if referral is not None:
        payload = {**(payload or {}), "referral": _plain(referral)}
    return body, None if not payload else _encode(payload).decode()


def _describe(content: Content) -> tuple[str, dict[str, Any] | None]:
    match content:
        case Text(body=body):
            return body, None
        case Media(caption=caption, animated=animated):
            return caption or "", {"animated": True} if animated else None
        case Location(name=name, address=address):
            return " ".join(part for part in (name, address) if part), _plain(content)
        case Contacts(cards=cards):
            names = (card.name.formatted_name for card in cards if card.name and card.name.formatted_name)
            return ", ".join(names), _plain(content)
        case ButtonReply(text=text, payload=payload):
            return text or payload or "", _plain(content)
        case InteractiveReply(title=title, body=text):
            return title or text or "", _plain(content)
        case Order(text=text):
            return text or "", _plain(content)
        case System(body=body):
            return body or "", _plain(content)
        case Unsupported():
            return "", _plain(content)
        case UnknownContent(type=kind):
            return "", {"type": kind}
        case _:
            return "", None


def _plain(value: msgspec.Struct) -> dict[str, Any]:
    """The struct as JSON data without what was not said."""
    plain: dict[str, Any] = {}
    for field in value.__struct_fields__:
        item = getattr(value, field)
        if item is not None and item != () and item is not False:
            plain[field] = msgspec.to_builtins(item)
    return plain
