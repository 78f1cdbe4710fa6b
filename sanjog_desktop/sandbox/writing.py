"""The messages deeds make, as Meta hands them to the callback (Meta: webhooks, inbound messages).

Nothing here knows who writes: sender, id and time are added by `World.write` and `PhoneApp`.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

from . import samples
from .world import World

Json = dict[str, Any]
# Meta: webhooks, inbound messages. Answers to these carry the message they answer; some clients leave it out.
_ANSWERS = ("button", "interactive")
_MOST_IN_ALBUM = 30


def messages_of(world: World, deed: Json, about: str | None) -> list[Json]:
    """The messages of a deed, without who and when: one, or those of an album. Raises ValueError.

    about: the wamid of the message the deed answers, where there is one.
    """
    for name, make in _MAKERS.items():
        if name in deed:
            made = make(world, deed, about)
            break
    else:
        raise ValueError(f"nothing to do in {sorted(deed)}")
    messages = made if isinstance(made, list) else [made]
    context = _context(world, deed, about, str(messages[0]["type"]))
    if context:
        for message in messages:
            message.setdefault("context", context)
    if deed.get("referral"):
        told = deed["referral"] if isinstance(deed["referral"], dict) else {}
        messages[0]["referral"] = {**_REFERRAL, **told}
    return messages


def _context(world: World, deed: Json, about: str | None, kind: str) -> Json:
    if deed.get("forwarded"):
        return {"frequently_forwarded": True} if deed["forwarded"] == "often" else {"forwarded": True}
    own = {"from": world.account.digits}
    if "product" in deed:
        product = {"catalog_id": _CATALOG, "product_retailer_id": str(deed["product"])}
        return {**own, "id": about or world.ids.wamid(world.account.digits, outbound=True), "referred_product": product}
    quotes = (kind in _ANSWERS and not deed.get("bare")) or deed.get("reply")
    return {**own, "id": about} if quotes and about and kind != "reaction" else {}


# Words and signs


def _message(world: World, deed: Json, about: str | None) -> Json:
    raw = deed["message"]
    if not isinstance(raw, dict) or "type" not in raw:
        raise ValueError("`message` needs a type")
    return dict(raw)


def _say(world: World, deed: Json, about: str | None) -> Json:
    return {"type": "text", "text": {"body": str(deed["say"])}}


def _react(world: World, deed: Json, about: str | None) -> Json:
    target = deed.get("message_id") or about
    if not target:
        raise ValueError("there is no message to react to")
    return {"type": "reaction", "reaction": {"message_id": target, "emoji": str(deed["react"])}}


def _unsupported(world: World, deed: Json, about: str | None) -> Json:
    return unsupported(str(deed["unsupported"]))


def unsupported(kind: str) -> Json:
    """What is told of a message the API does not carry: a poll, a view-once photo, an edit…"""
    error = {
        "code": 131051,
        "title": "Message type unknown",
        "message": "Message type unknown",
        "error_data": {"details": "Message type is currently not supported."},
    }
    return {"type": "unsupported", "errors": [error], "unsupported": {"type": kind}}


def _on_phone_only(world: World, deed: Json, about: str | None) -> Json:
    error = {
        "code": 131060,
        "title": "This message is unavailable",
        "message": "This message is unavailable",
        "error_data": {"details": "This message is currently unavailable. Open the WhatsApp Business app to see it."},
    }
    return {"type": "unsupported", "errors": [error]}


def _welcome(world: World, deed: Json, about: str | None) -> Json:
    return {"type": "request_welcome"}


# Answers to interactive messages and templates


def _tap(world: World, deed: Json, about: str | None) -> Json:
    which = deed["tap"]
    sent = world.sent_by_wamid.get(deed.get("message_id") or about or "")
    if sent is None:
        raise ValueError("there is no message with buttons to tap")
    if sent.kind == "interactive":
        return _tapped_interactive(sent.body["interactive"], which)
    if sent.kind != "template":
        raise ValueError("the message has no buttons")
    template = sent.body["template"]
    known = world.templates.find(template["name"], template["language"]["code"])
    buttons = [
        button
        for component in (known.components if known else [])
        if component["type"] == "BUTTONS"
        for button in component["buttons"]
    ]
    place = _place([str(button["text"]) for button in buttons], which)
    if buttons[place].get("type") == "REQUEST_CONTACT_INFO":
        return _contact_info(world, deed, about)
    text = str(buttons[place]["text"])
    return {"type": "button", "button": {"payload": _payload(template, place) or text, "text": text}}


def _payload(template: Json, place: int) -> str | None:
    for component in template.get("components") or []:
        if component.get("type") == "button" and str(component.get("index")) == str(place):
            for parameter in component.get("parameters") or []:
                if "payload" in parameter:
                    return str(parameter["payload"])
    return None


def _tapped_interactive(interactive: Json, which: int | str) -> Json:
    action = interactive["action"]
    if interactive["type"] == "button":
        replies = [button["reply"] for button in action["buttons"]]
        chosen = replies[_place([reply["title"] for reply in replies], which)]
        return _chosen("button_reply", {"id": chosen["id"], "title": chosen["title"]})
    if interactive["type"] == "list":
        rows = [row for section in action["sections"] for row in section["rows"]]
        chosen = rows[_place([row["title"] for row in rows], which)]
        return _chosen("list_reply", {name: chosen[name] for name in ("id", "title", "description") if name in chosen})
    raise ValueError(f"an interactive message of type {interactive['type']} has nothing to tap")


def _place(words: list[str], which: int | str) -> int:
    place = words.index(which) if isinstance(which, str) and which in words else which
    if not isinstance(place, int) or not 0 <= place < len(words):
        raise ValueError(f"there is no button {which!r} among {words}")
    return place


def _chosen(kind: str, reply: Json) -> Json:
    return {"type": "interactive", "interactive": {"type": kind, kind: reply}}


def _button(world: World, deed: Json, about: str | None) -> Json:
    text = str(deed["button"])
    return {"type": "button", "button": {"payload": str(deed.get("payload", text)), "text": text}}


def _choose(world: World, deed: Json, about: str | None) -> Json:
    row = {"id": str(deed.get("id", "row-1")), "title": str(deed["choose"])}
    if "description" in deed:
        row["description"] = str(deed["description"])
    return _chosen("list_reply", row)


def _press(world: World, deed: Json, about: str | None) -> Json:
    return _chosen("button_reply", {"id": str(deed.get("id", "button-1")), "title": str(deed["press"])})


def _flow(world: World, deed: Json, about: str | None) -> Json:
    """A form filled: what it answers is JSON in a string."""
    if not isinstance(deed["flow"], dict):
        raise ValueError("`flow` is an object of answers")
    answers = {"flow_token": world.ids.fresh("flow-token", 8).hex(), **deed["flow"]}
    name = "address_message" if deed.get("address") else "flow"
    form = {
        "response_json": json.dumps(answers, ensure_ascii=False),
        "body": str(deed.get("body", "Sent")),
        "name": name,
    }
    return _chosen("nfm_reply", form)


def _call_permission(world: World, deed: Json, about: str | None) -> Json:
    response = str(deed["call_permission"])
    if response not in ("accept", "reject"):
        raise ValueError("call_permission is `accept` or `reject`")
    reply: Json = {"response": response, "response_source": "user_action"}
    if response == "accept":
        reply["is_permanent"] = bool(deed.get("permanent", False))
        if not reply["is_permanent"]:
            reply["expiration_timestamp"] = str(world.clock.now() // 1000 + 7 * 86_400)
    return _chosen("call_permission_reply", reply)


def _lost_answer(world: World, deed: Json, about: str | None) -> Json:
    """An answer Meta lost: the empty form; the error goes with the value (`World.write`)."""
    return {"type": "interactive", "interactive": {}}


def _order(world: World, deed: Json, about: str | None) -> Json:
    items = deed["order"] if isinstance(deed["order"], list) else _ORDERED
    return {
        "type": "order",
        "order": {"catalog_id": _CATALOG, "text": str(deed.get("text", "")), "product_items": items},
    }


# Files, places and cards


def _send(world: World, deed: Json, about: str | None) -> Json:
    what = deed.get("send", "file")
    if what == "location":
        place = {"latitude": 18.5204, "longitude": 73.8567, "name": "Namuna Mangal Karyalaya"}
        return {"type": "location", "location": {**place, **deed.get("location", {})}}
    if what == "contact":
        cards = deed.get("contacts") or [deed.get("contact") or samples.CARD]
        return {"type": "contacts", "contacts": cards}
    if what == "contact_info":
        return _contact_info(world, deed, about)
    if "data" in deed:
        data, mime = base64.b64decode(deed["data"]), str(deed["mime"])
    else:
        data, mime = samples.make(what, deed.get("number", len(world.media)))
    kind = deed.get("type") or samples.kind_of(mime)
    more: Json = {"caption": deed.get("caption")}
    if kind == "audio":
        more = {"voice": deed.get("voice", what in ("voice", "long_voice"))}
    elif kind == "sticker":
        more = {"animated": deed.get("animated", what == "moving_sticker")}
    elif kind == "document":
        more["filename"] = deed.get("filename") or "biodata.pdf"
    if "sha256" in deed:
        more["sha256"] = str(deed["sha256"])
    return {"type": kind, kind: world.media_object(data, mime, **more)}


def _album(world: World, deed: Json, about: str | None) -> list[Json]:
    """Pictures and films sent in one go. Meta has no word for an album: they are messages of one second."""
    album = deed["album"]
    whats = ["photo"] * album if isinstance(album, int) else list(album)
    if not 2 <= len(whats) <= _MOST_IN_ALBUM or not set(whats) <= {"photo", "video"}:
        raise ValueError(f"an album holds 2 to {_MOST_IN_ALBUM} of `photo` and `video`")
    first = int(deed.get("number", len(world.media)))
    made = [_send(world, {"send": what, "number": first + place}, None) for place, what in enumerate(whats)]
    if deed.get("caption"):
        made[0][made[0]["type"]]["caption"] = str(deed["caption"])
    return made


def _contact_info(world: World, deed: Json, about: str | None) -> Json:
    """The card a person shares when asked for their number."""
    card: Json = deed.get("contact") or samples.CARD
    phone, name = card["phones"][0]["phone"], card["name"]["formatted_name"]
    vcard = f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nTEL;TYPE=CELL:{phone}\nEND:VCARD"
    return {"type": "contacts", "contacts": [{**card, "origin": "contact_request", "vcard": vcard}]}


_CATALOG = "1122334455667788"
_ORDERED = [
    {"product_retailer_id": "registration-gold", "quantity": 1, "item_price": 5100, "currency": "INR"},
    {"product_retailer_id": "kundali-print", "quantity": 2, "item_price": 151, "currency": "INR"},
]
_REFERRAL = {
    "source_url": "https://namuna.example/ad",
    "source_id": "120210000000000001",
    "source_type": "ad",
    "headline": "Namuna Vivah Kendra, Pune",
    "body": "Forty years of arranging marriages. Visit our office.",
    "media_type": "image",
    "image_url": "https://namuna.example/ad.jpg",
    "ctwa_clid": "ARAkNamuna00001",
    "welcome_message": {"text": "Namaste! How can we help?"},
}
_Maker = Callable[[World, Json, str | None], Json | list[Json]]
_MAKERS: dict[str, _Maker] = {
    "message": _message,
    "say": _say,
    "react": _react,
    "tap": _tap,
    "press": _press,
    "choose": _choose,
    "button": _button,
    "flow": _flow,
    "call_permission": _call_permission,
    "lost_answer": _lost_answer,
    "order": _order,
    "album": _album,
    "send": _send,
    "data": _send,
    "unsupported": _unsupported,
    "on_phone_only": _on_phone_only,
    "welcome": _welcome,
}
SAYINGS = frozenset(_MAKERS)
