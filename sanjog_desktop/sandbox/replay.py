"""Putting a killed sandbox back to where its journal ends (format: `journal.py`)."""

from __future__ import annotations

from typing import Any

from . import journey, script
from .account import Callback
from .outgoing import Update
from .people import Person
from .world import World

Json = dict[str, Any]


def begin(world: World) -> None:
    """Count this start, and bring back what earlier ones left. Call before anything of the world runs."""
    if not world.journal.kept:
        return
    lines = world.journal.read()
    world.ids.incarnation = sum("start" in line for line in lines)
    _restore(world, lines)
    world.journal.note("start", world.ids.incarnation)


def _restore(world: World, lines: list[Json]) -> None:
    updates: dict[str, Update] = {}
    for line in lines:
        ((kind, value),) = line.items()
        match kind:
            case "callback":
                world.account.app_callback = Callback(**value) if value else None
            case "person":
                world.people.add(script.person_from(world, value))
            case "wrote":
                world.restore_received(_who(world, value["who"]), value)
            case "sent":
                world.restore_sent(_who(world, value["to"]), value)
            case "status":
                wamid, status, at = value
                world.sent_by_wamid[wamid].statuses.append((status, at))
            case "update":
                updates[value["name"]] = Update(value["field"], value["value"], world.clock.now(), value["name"])
            case "taken":
                for name in value["names"]:
                    updates.pop(name, None)
    if world.account.app_callback is not None:
        for update in updates.values():
            world.outgoing.requeue(update)
    for sent in world.sent:
        journey.resume(world, sent)


def _who(world: World, address: str) -> Person:
    """The person of a phone or user id."""
    return world.people.by_user_id(address) or world.person_for_phone(address)
