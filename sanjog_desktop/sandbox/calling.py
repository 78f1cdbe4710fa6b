"""Calls between people and the number (Meta: webhooks, calls). Nobody speaks: there is no media in a sandbox."""

from __future__ import annotations

from typing import Any

from .people import Person
from .world import World

Json = dict[str, Any]
_RING_S = 12
# How a call can end. `true` in a deed is a call nobody took.
ENDINGS = ("missed", "answered", "declined")


def call(world: World, person: Person, deed: Json) -> None:
    """A person calls the number, which opens the window as a message does.

    `call`: true (only the end is told, as from a number without calling), `missed`, `answered` or `declined`;
    `seconds`: how long it was. Raises ValueError.
    """
    how = deed["call"]
    now = int(deed.get("at", world.clock.now()))
    person.open_window(now)
    whole = {
        "id": "wacid." + world.ids.fresh("call", 18).hex().upper(),
        "to": world.account.digits,
        "direction": "USER_INITIATED",
        "timestamp": str(now // 1000),
        **world.shapes.sender(person),
    }
    if how is True:
        _tell(world, person, [{**whole, "event": "terminate", "status": "FAILED"}])
        return
    if how not in ENDINGS:
        raise ValueError(f"a call is one of {ENDINGS}")
    session = {"sdp_type": "offer", "sdp": "v=0\r\no=- 0 0 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n"}
    _tell(world, person, [{**whole, "event": "connect", "session": session}])
    seconds = int(deed.get("seconds", 65 if how == "answered" else 0))
    ended = {**whole, "event": "terminate", "timestamp": str(now // 1000 + _RING_S + seconds)}
    if how == "answered":
        ended |= {
            "status": "COMPLETED",
            "start_time": str(now // 1000 + _RING_S),
            "end_time": str(now // 1000 + _RING_S + seconds),
            "duration": seconds,
        }
    else:
        ended["status"] = "REJECTED" if how == "declined" else "FAILED"
    _tell(world, person, [ended])


def call_them(world: World, person: Person, deed: Json) -> None:
    """The number calls a person: statuses in capitals, then the end. `called`: one of ENDINGS; `seconds`."""
    how = deed["called"]
    if how not in ENDINGS:
        raise ValueError(f"a call is one of {ENDINGS}")
    now = int(deed.get("at", world.clock.now())) // 1000
    wacid = "wacid." + world.ids.fresh("call", 18).hex().upper()
    last = {"answered": "ACCEPTED", "declined": "REJECTED"}.get(str(how))
    for place, status in enumerate(filter(None, ("RINGING", last))):
        item: Json = {"id": wacid, "type": "call", "status": status, "timestamp": str(now + 4 * place)}
        if person.wa_id and person.shares_phone:
            item["recipient_id"] = person.wa_id
        item["recipient_user_id"] = person.user_id
        world.outgoing.emit("calls", world.shapes.value(statuses=[item]))
    seconds = int(deed.get("seconds", 65 if how == "answered" else 0))
    ended: Json = {
        "id": wacid,
        "from": world.account.digits,
        "event": "terminate",
        "direction": "BUSINESS_INITIATED",
        "timestamp": str(now + _RING_S + seconds),
        "status": "COMPLETED" if how == "answered" else "FAILED",
    }
    if person.wa_id and person.shares_phone:
        ended["to"] = person.wa_id
    ended["to_user_id"] = person.user_id
    if how == "answered":
        ended |= {"start_time": str(now + _RING_S), "end_time": str(now + _RING_S + seconds), "duration": seconds}
    _tell(world, person, [ended])


def _tell(world: World, person: Person, calls: list[Json]) -> None:
    world.outgoing.emit("calls", world.shapes.value(contacts=[world.shapes.contact(person)], calls=calls))
