"""What people do: the deeds a script, a habit or the control address names.

A deed is an object; `after` (seconds of sandbox time) delays it, and one further key says what is done:

* `say`: text the person writes.
* `send`: `photo`, `voice`, `long_voice`, `audio` (no voice note), `pdf`, `video`, `sticker`, `moving_sticker`,
  `huge_sticker` (a few bytes that unpack to a gigabyte), `location`, `contact` (with `contact` or `contacts`: cards
  as Meta's), `contact_info` (the answer to a request for the number), with `caption`, `filename`, `number` (varies
  it), `sha256` (a lie); or `data` (base64) and `mime` for a file of one's own.
* `album`: how many photos, or a list of `photo` and `video`, sent in one go, `caption` under the first.
* `react`: an emoji on the message answered, or on `message_id`; "" takes it back.
* `tap`: a button of the template or interactive message answered, by place or by words; `button`, `press`, `choose`:
  the words of a template's button, of a reply button, of a row of a list, when there is no message to find them in.
* `flow`: an object, the answers of a form (`address` true: of an address form). `order`: true, or lines of an order.
* `call_permission`: `accept` or `reject`. `lost_answer`: true, an answer whose content Meta lost.
* `edit`: other words for their last message, or `message_id`. `revoke`: true, it is deleted. As webhooks of these
  kinds only while the number is in the phone app too (`POST /account {"phone_app": true}`).
* `unsupported`: `poll`, `view_once`… `on_phone_only`: true, a message only the phone shows. `welcome`: true.
* `message`: any message as Meta sends it, `{"type": …, <type>: …}`; `from`, `id` and `timestamp` are added.
* `marketing`: `stop` or `resume`, WhatsApp's own switch. `block`: true or false.
* `change_number`: a new phone; `change_user_id`: true. `identity`: a new key hash.
* `takes`: `read`, `delivered`, `sent`, `silence` or `nothing`, from now on.
* `call`: they call: true, `missed`, `answered` or `declined`. `called`: the number calls them. With `seconds`.

With `reply` true the message quotes the one it answers. `forwarded`: true, or `often`. `referral`: true or an object,
they come from an advertisement. `product`: they ask about a product of the catalogue. `bare`: an answer without what
it answers. `at`: when they wrote it (ms), for the past.
"""

from __future__ import annotations

import re
from typing import Any

from .amending import AMENDMENTS, amendment
from .calling import call, call_them
from .people import Habit, Person, digits
from .refusals import status_error
from .world import Sent, World
from .writing import SAYINGS, messages_of

Deed = dict[str, Any]
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
    if deed.keys().isdisjoint(_CHANGES | SAYINGS | AMENDMENTS):
        raise ValueError(f"nothing to do in {sorted(deed)}")
    return deed


def do(world: World, person: Person, deed: Deed, about: str | None = None) -> list[str]:
    """Do a deed at once; returns the wamids of the messages it made, none for most changes.

    Raises ValueError for a deed that says nothing known.
    """
    if not deed.keys().isdisjoint(_CHANGES):
        _change(world, person, deed)
        return []
    at = int(deed["at"]) if "at" in deed else None
    if not deed.keys().isdisjoint(AMENDMENTS):
        made = amendment(world, deed, deed.get("message_id") or person.last_in)
        return [] if made is None else [world.write(person, made, at=at)]
    errors = [status_error(131000, "Something went wrong.")] if "lost_answer" in deed else None
    messages = messages_of(world, deed, about)
    return [world.write(person, message, at=at, errors=errors) for message in messages]


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


_CHANGES = frozenset(
    {"marketing", "block", "change_number", "change_user_id", "identity", "takes", "call", "called", "username"}
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
        change_number(world, person, digits(str(deed["change_number"])), deed.get("at"))
    elif deed.get("change_user_id"):
        change_user_id(world, person)
    if "identity" in deed:
        person.identity_hash = str(deed["identity"])
        changed = {"type": "customer_identity_changed", "body": f"The identity of {person.name} changed"}
        _system(world, person, changed, at=deed.get("at"))
    if deed.get("call"):
        call(world, person, deed)
    if "called" in deed:
        call_them(world, person, deed)


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


def change_number(world: World, person: Person, phone: str, at: int | None = None) -> None:
    """A person moves to another phone: a system message in the old chat, a new user id with it. at: when, ms."""
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
    _system(world, person, system, before, at)


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


def _system(
    world: World,
    person: Person,
    system: dict[str, Any],
    before: dict[str, Any] | None = None,
    at: int | None = None,
) -> None:
    message: dict[str, Any] = {"type": "system", "system": system, **(before or {})}
    if system["type"] == "customer_identity_changed":
        message["identity"] = {
            "acknowledged": False,
            "created_timestamp": str((world.clock.now() if at is None else at) // 1000),
            "hash": person.identity_hash,
        }
    world.write(person, message, opens_window=False, at=at)
