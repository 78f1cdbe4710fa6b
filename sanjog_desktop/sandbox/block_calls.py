"""Blocking people on the number (Meta: block users)."""

from __future__ import annotations

from .account import MESSAGING
from .check_message import phone_digits
from .checking import Json, a_list, objects, one_of
from .entry import authorise
from .http import Reply, Request, json_reply
from .people import Person
from .refusals import Refusal
from .world import World

BLOCK_LIST_LIMIT = 64_000


def blocked(world: World, request: Request) -> Reply:
    """GET /{number}/block_users."""
    authorise(world, request, MESSAGING)
    data = []
    for key in world.account.blocked:
        person = world.people.find(key)
        if person is not None:
            data.append(_identified(person, {"messaging_product": "whatsapp", "input": person.address()}))
    limit = int(request.query.get("limit", "100")) if request.query.get("limit", "100").isdigit() else 100
    start = int(request.query["after"]) if request.query.get("after", "").isdigit() else 0
    paging: Json = {"cursors": {"before": str(start), "after": str(min(start + limit, len(data)))}}
    return json_reply({"data": data[start : start + limit], "paging": paging})


def _identified(person: Person, known: Json) -> Json:
    if person.wa_id:
        known["wa_id"] = person.wa_id
    return {**known, "user_id": person.user_id}


def block(world: World, request: Request) -> Reply:
    """POST /{number}/block_users: only who wrote within 24 hours; a mixed result is HTTP 400 with both lists."""
    return _block(world, request, blocking=True)


def unblock(world: World, request: Request) -> Reply:
    """DELETE /{number}/block_users."""
    return _block(world, request, blocking=False)


def _block(world: World, request: Request, *, blocking: bool) -> Reply:
    authorise(world, request, MESSAGING)
    params = request.params()
    one_of(params.get("messaging_product"), ("whatsapp",), "messaging_product")
    done: list[Json] = []
    failed: list[Json] = []
    for item in objects(a_list(params, "block_users", "", 1, 1000), "block_users"):
        written = str(item.get("user") or item.get("user_id") or "")
        person, problem = _blockable(world, written, blocking)
        if person is None or problem is not None:
            error = {
                "code": 139000 if problem is None else problem[0],
                "message": "Failed to change the blocklist",
            }
            details = "The user is not valid." if problem is None else problem[1]
            failed.append({"input": written, "errors": [{**error, "error_data": {"details": details}}]})
            continue
        if blocking and person.key not in world.account.blocked:
            world.account.blocked.append(person.key)
        elif not blocking and person.key in world.account.blocked:
            world.account.blocked.remove(person.key)
        done.append(_identified(person, {"input": written}))
    lists: Json = {"added_users" if blocking else "removed_users": done}
    body: Json = {"messaging_product": "whatsapp", "block_users": lists}
    if not failed:
        return json_reply(body)
    lists["failed_users"] = failed
    raise Refusal(
        139100, "Failed to block some users." if blocking else "Failed to unblock some users.", extra=body
    )


def _blockable(world: World, written: str, blocking: bool) -> tuple[Person | None, tuple[int, str] | None]:
    try:
        person = world.people.by_user_id(written) or world.people.by_phone(phone_digits(written))
    except Refusal as refusal:
        return None, (refusal.code, refusal.details or "The user is not valid.")
    if person is None:
        return None, (131026, "The user is not on WhatsApp.")
    if blocking and not person.window_open(world.clock.now()):
        return person, (131047, "Only users who wrote to this number in the last 24 hours can be blocked.")
    if blocking and len(world.account.blocked) >= BLOCK_LIST_LIMIT:
        return person, (139101, "The blocklist is full.")
    return person, None
