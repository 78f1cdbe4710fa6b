"""The part of the control address that is about the agency's phone beside the API."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import phone_app
from .people import Person
from .world import World

Json = dict[str, Any]


def act(world: World, find: Callable[[str], Person], parts: tuple[str, ...], params: Json) -> Json:
    """What happens on the phone: `history`, `contacts`, or a message to a person. Raises ValueError or KeyError."""
    if parts in (("history",), ("contacts",)):
        people = [find(str(who)) for who in params["who"]] if "who" in params else list(world.people)
        if parts == ("history",):
            return phone_app.share_history(world, params, people)
        return {"contacts": phone_app.sync_contacts(world, people, str(params.get("action", "add")))}
    person = find(parts[0])
    about = params.get("about") or person.last_in
    made = phone_app.write(world, person, params, about)
    return {"wamid": made[-1] if made else None, "wamids": made}
