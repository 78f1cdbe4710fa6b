"""What people do: the deeds a script, a habit or the control address names.

A deed is an object; `after` (seconds of sandbox time) delays it, and one further key says what is done:

* `say`: text the person writes.
* `send`: `photo`, `voice`, `pdf`, `video`, `sticker`, `location`, `contact`, with `caption`, `filename`;
  or `data` (base64) and `mime` for a file of one's own.
* `react`: an emoji on the message answered, or on `message_id`; "" takes it back.
* `tap`: a button of the template or interactive message answered, by place or by words.
* `message`: any message as Meta sends it, `{"type": …, <type>: …}`; `from`, `id` and `timestamp` are added.
* `marketing`: `stop` or `resume`, WhatsApp's own switch. `block`: true or false.
* `change_number`: a new phone; `change_user_id`: true. `identity`: a new key hash.
* `takes`: `read`, `delivered`, `sent` or `nothing`, from now on.
* `call`: true, an incoming call.

With `reply` true the message quotes the one it answers, with `forwarded` true it is marked as forwarded.
"""

from __future__ import annotations

import base64
import re
from typing import Any

from . import samples
from .people import Habit, Person, digits
from .world import Sent, World

Deed = dict[str, Any]
_SAYINGS = frozenset({"message", "say", "react", "tap", "send", "data"})
_LONGEST_DELAY_S = 400 * 86_400
_MEDIA_KINDS = frozenset({"image", "video", "audio", "document", "sticker"})


def answer(world: World, sent: Sent) -> None:
    """Let a person do what their habits say about a message they have got."""
    for habit in sent.person.habits:
        if habit.times == 0 or not _concerns(habit, sent):
            continue
        if habit.times is not None:
            habit.times -= 1
        for deed in habit.deeds:
            plan(world, sent.person, deed, sent.wamid)
        return


def plan(world: World, person: Person, deed: Deed, about: str | None = None) -> None:
    """Have a deed done after its delay. about: the wamid of the message it answers."""
    delay_ms = int(float(deed.get("after", 0)) * 1000)
    if delay_ms <= 0:
        try_to(world, person, deed, about)
    else:
        world.timeline.after(delay_ms, lambda: try_to(world, person, deed, about))


def try_to(world: World, person: Person, deed: Deed, about: str | None) -> None:
    """Do a deed that nobody waits for; one that cannot be done is noted in the overview's `problems`."""
    try:
        do(world, person, deed, about)
    except (ValueError, KeyError, TypeError) as problem:
        world.problems.append(f"{person.name}: {problem}")


def check(deed: Deed) -> Deed:
    """The deed, if it can be planned. Raises ValueError or TypeError: no object, a bad delay, nothing known in it."""
    if not isinstance(deed, dict):
        raise TypeError(f"a deed is an object, not {deed!r}")
    if not 0 <= float(deed.get("after", 0)) < _LONGEST_DELAY_S:
        raise ValueError(f"no delay is {deed['after']!r}")
    if deed.keys().isdisjoint(_CHANGES | _SAYINGS):
        raise ValueError(f"nothing to do in {sorted(deed)}")
    return deed


def do(world: World, person: Person, deed: Deed, about: str | None = None) -> str | None:
    """Do a deed at once; returns the wamid of the message it made, if it made one.

    Raises ValueError for a deed that says nothing known.
    """
    if not deed.keys().isdisjoint(_CHANGES):
        _change(world, person, deed)
        return None
    message = message_of(world, deed, about)
    context: dict[str, Any] = {}
    if deed.get("reply") and about and message["type"] != "reaction":
        context = {"from": world.account.digits, "id": about}
    if deed.get("forwarded"):
        context = {"forwarded": True}
    if message["type"] in ("button", "interactive") and about:
        context = {"from": world.account.digits, "id": about}
    return world.write(person, {**({"context": context} if context else {}), **message})


def message_of(world: World, deed: Deed, about: str | None) -> dict[str, Any]:
    """The message a deed makes, without who and when. Raises ValueError for a deed that makes none."""
    if "message" in deed:
        raw = deed["message"]
        if not isinstance(raw, dict) or "type" not in raw:
            raise ValueError("`message` needs a type")
        return raw
    if "say" in deed:
        return {"type": "text", "text": {"body": str(deed["say"])}}
    if "react" in deed:
        target = deed.get("message_id") or about
        if not target:
            raise ValueError("there is no message to react to")
        return {"type": "reaction", "reaction": {"message_id": target, "emoji": str(deed["react"])}}
    if "tap" in deed:
        return _tapped(world, deed["tap"], deed.get("message_id") or about)
    if "send" in deed or "data" in deed:
        return _sent_file(world, deed)
    raise ValueError(f"nothing to do in {sorted(deed)}")


def _concerns(habit: Habit, sent: Sent) -> bool:
    if habit.on not in ("any", sent.kind) and not (habit.on == "media" and sent.kind in _MEDIA_KINDS):
        return False
    return (
        habit.match is None
        or re.search(habit.match, text_of(world_body=sent.body, kind=sent.kind)) is not None
    )


def text_of(world_body: dict[str, Any], kind: str) -> str:
    """The words of a message of the agency that a habit may look for: body, caption or template name."""
    part = world_body.get(kind)
    if not isinstance(part, dict):
        return ""
    body = part.get("body")
    words = body.get("text") if isinstance(body, dict) else body
    return str(words or part.get("caption") or part.get("name") or "")


def _tapped(world: World, which: int | str, about: str | None) -> dict[str, Any]:
    sent = world.sent_by_wamid.get(about or "")
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
    text = str(buttons[place]["text"])
    return {"type": "button", "button": {"payload": _payload(template, place) or text, "text": text}}


def _payload(template: dict[str, Any], place: int) -> str | None:
    for component in template.get("components") or []:
        if component.get("type") == "button" and str(component.get("index")) == str(place):
            for parameter in component.get("parameters") or []:
                if "payload" in parameter:
                    return str(parameter["payload"])
    return None


def _tapped_interactive(interactive: dict[str, Any], which: int | str) -> dict[str, Any]:
    action = interactive["action"]
    if interactive["type"] == "button":
        replies = [button["reply"] for button in action["buttons"]]
        chosen = replies[_place([reply["title"] for reply in replies], which)]
        reply = {"type": "button_reply", "button_reply": {"id": chosen["id"], "title": chosen["title"]}}
    elif interactive["type"] == "list":
        rows = [row for section in action["sections"] for row in section["rows"]]
        chosen = rows[_place([row["title"] for row in rows], which)]
        kept = {name: chosen[name] for name in ("id", "title", "description") if name in chosen}
        reply = {"type": "list_reply", "list_reply": kept}
    else:
        raise ValueError(f"an interactive message of type {interactive['type']} has nothing to tap")
    return {"type": "interactive", "interactive": reply}


def _place(words: list[str], which: int | str) -> int:
    place = words.index(which) if isinstance(which, str) and which in words else which
    if not isinstance(place, int) or not 0 <= place < len(words):
        raise ValueError(f"there is no button {which!r} among {words}")
    return place


def _sent_file(world: World, deed: Deed) -> dict[str, Any]:
    what = deed.get("send", "file")
    caption, filename = deed.get("caption"), deed.get("filename")
    if what == "location":
        place = {"latitude": 18.5204, "longitude": 73.8567, "name": "Namuna Mangal Karyalaya"}
        return {"type": "location", "location": {**place, **deed.get("location", {})}}
    if what == "contact":
        return {"type": "contacts", "contacts": [deed.get("contact") or samples.CARD]}
    if "data" in deed:
        data, mime = base64.b64decode(deed["data"]), str(deed["mime"])
    else:
        data, mime = samples.make(what, deed.get("number", len(world.media)))
    kind = deed.get("type") or samples.kind_of(mime)
    more: dict[str, Any] = {"caption": caption}
    if kind == "audio":
        more = {"voice": deed.get("voice", what == "voice")}
    elif kind == "sticker":
        more = {"animated": False}
    elif kind == "document":
        more["filename"] = filename or "biodata.pdf"
    return {"type": kind, kind: world.media_object(data, mime, **more)}


_CHANGES = frozenset(
    {"marketing", "block", "change_number", "change_user_id", "identity", "takes", "call", "username"}
)


def _change(world: World, person: Person, deed: Deed) -> None:
    if "marketing" in deed:
        set_marketing(world, person, str(deed["marketing"]))
    if "block" in deed:
        person.blocked_us = bool(deed["block"])
    if "takes" in deed:
        person.takes = str(deed["takes"])
    if "username" in deed:
        person.username = deed["username"]
    if "change_number" in deed:
        change_number(world, person, digits(str(deed["change_number"])))
    elif deed.get("change_user_id"):
        change_user_id(world, person)
    if "identity" in deed:
        person.identity_hash = str(deed["identity"])
        _system(world, person, {"type": "customer_identity_changed", "body": "The identity changed"})
    if deed.get("call"):
        call(world, person)


def set_marketing(world: World, person: Person, value: str) -> None:
    """Use WhatsApp's own switch for marketing messages of this business: `stop` or `resume`."""
    if value not in ("stop", "resume"):
        raise ValueError(f"marketing is `stop` or `resume`, not {value!r}")
    person.stopped_marketing = value == "stop"
    contact = world.shapes.contact(person)
    wish: dict[str, Any] = {name: contact[name] for name in ("wa_id", "user_id") if name in contact}
    wish |= {
        "detail": f"User requested to {value} marketing messages",
        "category": "marketing_messages",
        "value": value,
        "timestamp": world.clock.now() // 1000,
    }
    world.outgoing.emit("user_preferences", world.shapes.value(contacts=[contact], user_preferences=[wish]))


def change_number(world: World, person: Person, phone: str) -> None:
    """A person moves to another phone: a system message in the old chat, a new user id with it."""
    if not phone:
        raise ValueError("a new number has digits")
    old = person.wa_id
    before = world.shapes.sender(person)
    world.people.change_phone(person, phone, world.user_id(phone))
    system: dict[str, Any] = {
        "type": "user_changed_number",
        "body": f"User {person.name} changed from {old} to {phone}",
        "wa_id": phone,
    }
    if world.shapes.modern:
        system["user_id"] = person.user_id
    _system(world, person, system, before)


def change_user_id(world: World, person: Person) -> None:
    """A person's business-scoped user id is made anew."""
    old = person.user_id
    before = world.shapes.sender(person)
    new = "IN." + world.ids.fresh_number("bsuid-again", 16)
    if person.wa_id:
        world.people.change_phone(person, person.wa_id, new)
    else:
        person.user_id = new
        world.people.add(person)
    body = f"User {person.name} changed from {old} to {new}"
    _system(world, person, {"type": "user_changed_user_id", "body": body, "user_id": new}, before)


def call(world: World, person: Person) -> None:
    """A person calls the number, which opens the window as a message does."""
    now = world.clock.now()
    person.window_from = now
    item = {
        "id": "wacid." + world.ids.fresh("call", 18).hex().upper(),
        "to": world.account.digits,
        "event": "terminate",
        "direction": "USER_INITIATED",
        "timestamp": str(now // 1000),
        "status": "FAILED",
        **world.shapes.sender(person),
    }
    world.outgoing.emit("calls", world.shapes.value(contacts=[world.shapes.contact(person)], calls=[item]))


def _system(
    world: World, person: Person, system: dict[str, Any], before: dict[str, Any] | None = None
) -> None:
    message: dict[str, Any] = {"type": "system", "system": system, **(before or {})}
    if system["type"] == "customer_identity_changed":
        message["identity"] = {
            "acknowledged": False,
            "created_timestamp": str(world.clock.now() // 1000),
            "hash": person.identity_hash,
        }
    world.write(person, message, opens_window=False)
