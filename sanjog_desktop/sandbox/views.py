"""What the control address shows, as JSON."""

from __future__ import annotations

from typing import Any

from .faults import NAMES, Faults
from .outgoing import Delivery
from .people import Person
from .template_calls import node
from .world import Received, Sent, World

Json = dict[str, Any]


def overview(world: World) -> Json:
    """The sandbox at a glance."""
    account = world.account
    return {
        "now": world.clock.now(),
        "frozen": world.clock.frozen,
        "automatic": world.automatic,
        "seed": world.ids.seed,
        "app_id": account.app_id,
        "waba_id": account.waba_id,
        "phone_number_id": account.phone_number_id,
        "display_phone_number": account.display_phone,
        "access_token": account.access_token,
        "app_secret": account.app_secret,
        "verify_token": account.verify_token,
        "callback_url": account.app_callback.url if account.app_callback else None,
        "webhook_version": world.shapes.version,
        "people": len(world.people),
        "templates": len(world.templates),
        "media": len(world.media),
        "sent": len(world.sent),
        "received": len(world.received),
        "reached_today": world.caps.used(world.clock.now()),
        "early_retries": world.caps.early_retries,
        "service_messages": dict(world.service_messages),
        "requests": dict(world.requests),
        "webhooks": dict(world.outgoing.counts),
        "problems": world.problems,
        "deeds_waiting": len(world.timeline),
    }


def person(world: World, who: Person) -> Json:
    """One person."""
    return {
        "key": who.key,
        "name": who.name,
        "wa_id": who.wa_id,
        "user_id": who.user_id,
        "username": who.username,
        "shares_phone": who.shares_phone,
        "language": who.language,
        "takes": who.takes,
        "statuses": who.statuses,
        "stopped_marketing": who.stopped_marketing,
        "capped": who.capped,
        "blocked_us": who.blocked_us,
        "blocked_by_us": who.key in world.account.blocked,
        "window_open": who.window_open(world.clock.now()),
        "window_from": who.window_from,
        "last_out": who.last_out,
    }


def sent(number: int, item: Sent) -> Json:
    """One accepted send."""
    return {
        "n": number,
        "wamid": item.wamid,
        "client_ref": item.client_ref,
        "to": item.body.get("to") or item.body.get("recipient"),
        "wa_id": item.person.wa_id,
        "user_id": item.person.user_id,
        "type": item.kind,
        "body": item.body,
        "at": item.at,
        "category": item.category,
        "status": item.status,
        "statuses": item.statuses,
        "error": item.error,
        "answered": item.answered,
    }


def received(item: Received) -> Json:
    """One message a person wrote."""
    return {
        "wamid": item.wamid,
        "who": item.person.key,
        "type": item.kind,
        "at": item.at,
        "read_at": item.read_at,
        "typing_at": item.typing_at,
    }


def delivery(item: Delivery, with_body: bool) -> Json:
    """One webhook POST; attempts are HTTP statuses, 0 for no answer."""
    shown: Json = {
        "number": item.number,
        "url": item.url,
        "first_at": item.first_at,
        "updates": item.updates,
        "attempts": item.attempts,
        "done": item.done,
    }
    if with_body:
        shown["body"] = item.body.decode("ascii")
    return shown


def faults(held: Faults) -> Json:
    """What is on, and what could be."""
    on = [
        {
            "name": fault.name,
            "count": fault.count,
            "probability": fault.probability,
            "after": fault.after,
            "struck": fault.struck,
            **fault.options,
        }
        for fault in held.listed()
    ]
    return {"on": on, "names": NAMES}


def media(world: World) -> list[Json]:
    """All files that have not expired."""
    return [
        {
            "id": item.id,
            "mime_type": item.mime,
            "file_size": len(item.data),
            "sha256": item.sha256.hex(),
            "inbound": item.inbound,
            "expires_at": item.expires_at,
            "filename": item.filename,
        }
        for item in world.media
    ]


def templates(world: World) -> list[Json]:
    """All templates."""
    return [node(template) for template in world.templates]
