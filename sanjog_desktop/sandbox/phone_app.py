"""The WhatsApp Business app on the agency's phone, beside the API: what is written there, its chats, its address book.

Meta: coexistence. Everything here needs the number to be in the app (`POST /account {"phone_app": true}`).
"""

from __future__ import annotations

from random import Random
from typing import Any

from .amending import AMENDMENTS, amendment
from .checking import one_of
from .entry import manage
from .http import Reply, Request, json_reply
from .people import Person
from .refusals import Refusal, status_error
from .world import Said, World
from .writing import messages_of

Json = dict[str, Any]
DAY_MS = 86_400_000
# Meta: history. Phase 0 is the last day, 1 up to 90 days, 2 up to 180: from and to, in days ago.
PHASES = ((0.01, 1.0), (1.0, 90.0), (90.0, 180.0))
# Files of the last fortnight follow their placeholders.
MEDIA_DAYS = 14
COEXISTENCE_RATE = 20
_SYNCS = ("smb_app_state_sync", "history")
_LINES = (
    "Namaste, any new proposals?",
    "नमस्ते जी, बायोडाटा मिल गया",
    "नमस्कार, रविवारी भेटू",
    "આભાર, ઘરે વાત કરીને જણાવીશું",
    "Please send the photo once more.",
    "Received, thank you 🙏",
)
_HELD = ("READ", "DELIVERED", "SENT", "READ", "PLAYED", "ERROR", "PENDING", "READ")


def join(world: World, joined: bool) -> None:
    """Bring the number into the app, or take it out; in it, it sends 20 messages a second at most."""
    account = world.account
    if joined and not account.on_phone:
        account.joined_phone_at = world.clock.now()
        account.synced.clear()
        if world.per_second > COEXISTENCE_RATE:
            world.set_throughput(COEXISTENCE_RATE)
    account.on_phone = joined


def _must_be_joined(world: World) -> None:
    if not world.account.on_phone:
        raise ValueError('the number is not in the phone app: POST /account {"phone_app": true} first')


# What is written on the phone


def write(world: World, person: Person, deed: Json, about: str | None) -> list[str]:
    """Somebody at the agency writes to a person on the phone; returns the wamids. Raises ValueError.

    The deeds are those of people that make a message, `edit` and `revoke` too (`behaviour.py`); `program` true: it was
    not the phone but another program. It opens no window, and no statuses are told of it.
    """
    field = "message_echoes" if deed.get("program") else "smb_message_echoes"
    if not deed.get("program"):
        _must_be_joined(world)
    at = int(deed.get("at", world.clock.now()))
    if deed.keys().isdisjoint(AMENDMENTS):
        made = messages_of(world, deed, about)
        for message in made:
            if "from" in message.get("context", {}):
                message["context"] = {**message["context"], **_peer(person, "from")}
    else:
        changed = amendment(world, deed, deed.get("message_id") or person.last_echo)
        made = [] if changed is None else [changed]
    return [_echo(world, person, message, at, field) for message in made]


def _peer(person: Person, name: str) -> Json:
    return {name: person.wa_id} if person.wa_id and person.shares_phone else {}


def _echo(world: World, person: Person, message: Json, at: int, field: str) -> str:
    wamid = world.ids.wamid(person.address(), outbound=True)
    told = {
        "from": world.account.digits,
        **_peer(person, "to"),
        "to_user_id": person.user_id,
        "id": wamid,
        "timestamp": str(at // 1000),
        **message,
    }
    if message["type"] not in (*AMENDMENTS, "reaction"):
        world.said[wamid] = Said(message, at)
        person.last_echo = person.last_out = wamid
    value = world.shapes.value(contacts=[world.shapes.contact(person)], message_echoes=[told])
    world.outgoing.emit(field, value)
    return wamid


# Its chats of the past


def share_history(world: World, asked: Json, people: list[Person]) -> Json:
    """Tell the chats of the past in phases and chunks; returns how many of each. Raises ValueError.

    asked: `messages` with each person in each phase (default 4), `chunk`: threads in one webhook (default 20),
    `phases`: which of 0, 1, 2; `shuffled`: true, chunks overtake each other; `declined`: true, the owner said no.
    """
    _must_be_joined(world)
    if asked.get("declined"):
        error = status_error(2593109, "History sharing is turned off by the business")
        world.outgoing.emit("history", world.shapes.value(history=[{"errors": [error]}]))
        return {"chunks": 0, "messages": 0, "media": 0}
    phases = [int(phase) for phase in asked.get("phases", (0, 1, 2))]
    if not set(phases) <= {0, 1, 2}:
        raise ValueError("the phases are 0, 1 and 2")
    size, each = max(1, int(asked.get("chunk", 20))), int(asked.get("messages", 4))
    groups = [people[start : start + size] for start in range(0, len(people), size)]
    draws = world.ids.draws("history")
    values: list[Json] = []
    files: list[Json] = []
    for phase in phases:
        for order, group in enumerate(groups, 1):
            threads = [_thread(world, person, phase, each, draws, files) for person in group]
            progress = (len(values) + 1) * 100 // (len(phases) * len(groups))
            meta = {"phase": phase, "chunk_order": order, "progress": progress}
            values.append(world.shapes.value(history=[{"metadata": meta, "threads": threads}]))
    if asked.get("shuffled"):
        draws.shuffle(values)
    values += [world.shapes.value(messages=[file]) for file in files]
    for value in values:
        world.outgoing.emit("history", value)
    chunks = len(values) - len(files)
    return {"chunks": chunks, "messages": each * len(people) * len(phases), "media": len(files)}


def _thread(world: World, person: Person, phase: int, count: int, draws: Random, files: list[Json]) -> Json:
    newest, oldest = PHASES[phase]
    days = sorted((newest + draws.random() * (oldest - newest) for _ in range(count)), reverse=True)
    messages = [_past(world, person, day, number, draws, files) for number, day in enumerate(days)]
    context: Json = {**_peer(person, "wa_id"), "user_id": person.user_id}
    if person.username:
        context["username"] = person.username
    return {**_peer(person, "id"), "context": context, "messages": messages}


def _past(world: World, person: Person, days: float, number: int, draws: Random, files: list[Json]) -> Json:
    ours = number % 2 == 1
    wamid = world.ids.wamid(person.address(), outbound=ours)
    at = world.clock.now() - int(days * DAY_MS)
    message: Json = {"id": wamid, "timestamp": str(at // 1000)}
    if ours:
        message |= {"from": world.account.digits, **_peer(person, "to"), "to_user_id": person.user_id}
    else:
        message |= world.shapes.sender(person)
    if number % 4 == 2:
        if days <= MEDIA_DAYS:
            [file] = messages_of(world, {"send": "photo", "number": len(files), "caption": draws.choice(_LINES)}, None)
            files.append({**message, **file})
        message |= {"type": "media_placeholder"}
    else:
        message |= {"type": "text", "text": {"body": draws.choice(_LINES)}}
    status = draws.choice(_HELD) if ours else "READ"
    return {**message, "history_context": {"status": status}}


# Its address book


def sync_contacts(world: World, people: list[Person], action: str) -> int:
    """Tell people of the phone's address book, one webhook for all; `action`: add (edits too) or remove."""
    _must_be_joined(world)
    if action not in ("add", "remove"):
        raise ValueError("an address book knows `add` and `remove`")
    stamp = {"timestamp": str(world.clock.now() // 1000)}
    changes = []
    for person in people:
        contact: Json = {**_peer(person, "phone_number"), "user_id": person.user_id}
        if person.username:
            contact["username"] = person.username
        if action == "add":
            contact |= {"full_name": person.name, "first_name": person.name.split()[0]}
        changes.append({"type": "contact", "contact": contact, "action": action, "metadata": stamp})
    if changes:
        world.outgoing.emit("smb_app_state_sync", world.shapes.value(state_sync=changes))
    return len(changes)


# Asking for both over the Graph API


def request_sync(world: World, request: Request) -> Reply:
    """POST /{number}/smb_app_data: address book or history, once each and within 24 hours of joining."""
    manage(world, request)
    params = request.params()
    one_of(params.get("messaging_product"), ("whatsapp",), "messaging_product")
    sync = one_of(params.get("sync_type"), _SYNCS, "sync_type")
    account = world.account
    if not account.on_phone:
        raise Refusal(100, "The number is not in use with the WhatsApp Business app.")
    if sync in account.synced:
        raise Refusal(2593107, "This synchronization was already requested.")
    if world.clock.now() > account.joined_phone_at + DAY_MS:
        raise Refusal(2593108, "Synchronization must be requested within 24 hours of onboarding.")
    account.synced.add(sync)
    people = [person for person in world.people if person.window_from is not None]
    if sync == "history":
        world.timeline.after(2000, lambda: _told(world, people))
    else:
        world.timeline.after(1000, lambda: _synced(world, people))
    return json_reply({"messaging_product": "whatsapp", "request_id": world.ids.fresh_number("sync", 16)})


def _told(world: World, people: list[Person]) -> None:
    share_history(world, {}, people)


def _synced(world: World, people: list[Person]) -> None:
    sync_contacts(world, people, "add")
