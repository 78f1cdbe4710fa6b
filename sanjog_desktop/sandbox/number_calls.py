"""Calls about the phone number and the account (Meta: numbers, limits, account endpoints)."""

from __future__ import annotations

from typing import Any

from .account import MESSAGING
from .check_message import phone_digits
from .checking import Json, a_list, a_text, maybe_text, objects, one_of
from .entry import authorise, manage
from .http import Reply, Request, json_reply
from .people import Person
from .refusals import Refusal
from .world import World

_DEFAULT_NUMBER = (
    "verified_name",
    "code_verification_status",
    "display_phone_number",
    "quality_rating",
    "platform_type",
    "throughput",
    "webhook_configuration",
    "id",
)
_VERTICALS = (
    "OTHER", "AUTO", "BEAUTY", "APPAREL", "EDU", "ENTERTAIN", "EVENT_PLAN", "FINANCE", "GROCERY", "GOVT", "HOTEL",
    "HEALTH", "NONPROFIT", "PROF_SERVICES", "RETAIL", "TRAVEL", "RESTAURANT", "NOT_A_BIZ", "",
)  # fmt: skip
_PROFILE_LIMITS = {"about": 139, "address": 256, "description": 512, "email": 128}
_SUCCESS = {"success": True}
BLOCK_LIST_LIMIT = 64_000


def _node_of_number(world: World) -> Json:
    account = world.account
    hooks = {"application": account.app_callback.url if account.app_callback else ""}
    if account.waba_callback:
        hooks["whatsapp_business_account"] = account.waba_callback.url
    if account.number_callback:
        hooks["phone_number"] = account.number_callback.url
    return {
        "id": account.phone_number_id,
        "display_phone_number": account.display_phone,
        "verified_name": account.name,
        "name_status": account.name_status,
        "quality_rating": account.quality,
        "code_verification_status": "VERIFIED",
        "status": account.status,
        "platform_type": "CLOUD_API",
        "throughput": {"level": "STANDARD" if world.per_second == 80 else "HIGH"},
        "is_official_business_account": False,
        "account_mode": "LIVE",
        "is_on_biz_app": False,
        "webhook_configuration": hooks,
        "whatsapp_business_manager_messaging_limit": account.tier,
        "messaging_limit_tier": account.tier,
        "username": account.username,
        "is_pin_enabled": True,
        "last_onboarded_time": "2026-01-05T06:30:00+0000",
        "health_status": _health(world),
    }


def _health(world: World) -> Json:
    account = world.account
    blocked = account.restricted is not None or account.status != "CONNECTED"
    can = "BLOCKED" if blocked else "LIMITED" if account.quality == "RED" else "AVAILABLE"
    entities: list[Json] = []
    for kind, node in (
        ("PHONE_NUMBER", account.phone_number_id),
        ("WABA", account.waba_id),
        ("BUSINESS", account.business_id),
        ("APP", account.app_id),
    ):
        entity: Json = {"entity_type": kind, "id": node, "can_send_message": "AVAILABLE"}
        if blocked and kind == "WABA":
            entity["can_send_message"] = "BLOCKED"
            entity["errors"] = [
                {
                    "error_code": 141006,
                    "error_description": account.restricted or "The number is not registered.",
                    "possible_solution": "Visit Business Support Home and ask for a review.",
                }
            ]
        entities.append(entity)
    return {"can_send_message": can, "entities": entities}


def pick(node: Json, fields: str | None, default: tuple[str, ...]) -> Json:
    """The asked fields of a node and its id. Refuses with 100 a field that does not exist."""
    if not fields:
        return {name: node[name] for name in default if node.get(name) is not None}
    names = [part.strip().partition("{")[0].partition(".")[0] for part in fields.split(",") if part.strip()]
    for name in names:
        if name not in node:
            raise Refusal(100, message=f"(#100) Tried accessing nonexisting field ({name})")
    picked = {name: node[name] for name in names if node[name] is not None}
    return {**picked, "id": node["id"]}


def number(world: World, request: Request) -> Reply:
    """GET /{number}."""
    manage(world, request)
    return json_reply(pick(_node_of_number(world), request.query.get("fields"), _DEFAULT_NUMBER))


def phone_numbers(world: World, request: Request) -> Reply:
    """GET /{account}/phone_numbers."""
    manage(world, request)
    node = pick(_node_of_number(world), request.query.get("fields"), _DEFAULT_NUMBER)
    cursors = {"before": "QVFIUnamuna", "after": "QVFIUnamuna"}
    return json_reply({"data": [node], "paging": {"cursors": cursors}})


def waba(world: World, request: Request) -> Reply:
    """GET /{account}."""
    manage(world, request)
    account = world.account
    node: Json = {
        "id": account.waba_id,
        "name": account.name,
        "currency": "INR",
        "timezone_id": "71",
        "message_template_namespace": world.ids.fixed("namespace").hex(),
        "account_review_status": "APPROVED",
        "business_verification_status": "verified",
        "country": "IN",
        "ownership_type": "SELF",
        "owner_business_info": {"name": account.name, "id": account.business_id},
        "primary_business_location": "IN",
        "status": "ACTIVE" if account.restricted is None else "RESTRICTED",
        "health_status": _health(world),
        "marketing_messages_lite_api_status": "INELIGIBLE",
        "marketing_messages_onboarding_status": "NOT_STARTED",
        "is_enabled_for_insights": True,
        "auth_international_rate_eligibility": None,
        "on_behalf_of_business_info": None,
        "purchase_order_number": None,
    }
    default = ("id", "name", "currency", "timezone_id", "message_template_namespace")
    return json_reply(pick(node, request.query.get("fields"), default))


async def change(world: World, request: Request) -> Reply:
    """POST /{number}: a new PIN, or an override of where its messages are reported."""
    from .plumbing_calls import override_number

    manage(world, request)
    params = request.params()
    if "webhook_configuration" in params:
        return await override_number(world, params["webhook_configuration"])
    pin = a_text(params, "pin", "", 6, 6)
    if not pin.isdigit():
        raise Refusal(100, message="(#100) Param pin must be six digits.")
    world.account.pin = pin
    return json_reply(_SUCCESS)


def profile(world: World, request: Request) -> Reply:
    """GET /{number}/whatsapp_business_profile."""
    authorise(world, request, MESSAGING)
    held = {**world.account.profile, "messaging_product": "whatsapp"}
    fields = request.query.get("fields")
    if fields:
        wanted = {name.strip() for name in fields.split(",")}
        unknown = wanted - {
            *_PROFILE_LIMITS,
            "websites",
            "vertical",
            "profile_picture_url",
            "messaging_product",
        }
        if unknown:
            raise Refusal(100, message=f"(#100) Tried accessing nonexisting field ({min(unknown)})")
        held = {name: value for name, value in held.items() if name in wanted or name == "messaging_product"}
    return json_reply({"data": [held]})


def change_profile(world: World, request: Request) -> Reply:
    """POST /{number}/whatsapp_business_profile."""
    authorise(world, request, MESSAGING)
    params = request.params()
    one_of(params.pop("messaging_product", None), ("whatsapp",), "messaging_product")
    new: dict[str, Any] = {}
    for name, most in _PROFILE_LIMITS.items():
        value = maybe_text(params, name, "", most)
        if name == "about" and value == "":
            raise Refusal(100, message="(#100) Param about must be at least 1 characters long.")
        if value is not None:
            new[name] = value
    if params.get("websites") is not None:
        sites = a_list(params, "websites", "", 0, 2)
        new["websites"] = [a_text({"url": site}, "url", "websites", 256) for site in sites]
    if params.get("vertical") is not None:
        new["vertical"] = one_of(params["vertical"], _VERTICALS, "vertical")
    if params.get("profile_picture_handle"):
        new["profile_picture_url"] = f"{world.media.base_url}/namuna-picture"
    world.account.profile.update(new)
    return json_reply(_SUCCESS)


def blocked(world: World, request: Request) -> Reply:
    """GET /{number}/block_users."""
    authorise(world, request, MESSAGING)
    data = []
    for key in world.account.blocked:
        person = world.people.find(key)
        if person is not None:
            data.append(_identified(person, {"messaging_product": "whatsapp"}))
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


def settings(world: World, request: Request) -> Reply:
    """GET /{number}/settings."""
    manage(world, request)
    return json_reply({"storage_configuration": {"status": "DEFAULT"}, **world.account.settings})


def change_settings(world: World, request: Request) -> Reply:
    """POST /{number}/settings."""
    manage(world, request)
    world.account.settings.update(request.params())
    return json_reply(_SUCCESS)


def register(world: World, request: Request) -> Reply:
    """POST /{number}/register with the PIN."""
    manage(world, request)
    params = request.params()
    one_of(params.get("messaging_product"), ("whatsapp",), "messaging_product")
    if a_text(params, "pin", "", 6, 6) != world.account.pin:
        raise Refusal(133005, "Two-step verification PIN mismatch.")
    world.account.status = "CONNECTED"
    return json_reply(_SUCCESS)


def deregister(world: World, request: Request) -> Reply:
    """POST /{number}/deregister: sends are refused with 133010 until it is registered again."""
    manage(world, request)
    world.account.status = "DISCONNECTED"
    return json_reply(_SUCCESS)


def request_code(world: World, request: Request) -> Reply:
    """POST /{number}/request_code. The code is always 123456 here."""
    manage(world, request)
    one_of(request.params().get("code_method"), ("SMS", "VOICE"), "code_method")
    return json_reply(_SUCCESS)


def verify_code(world: World, request: Request) -> Reply:
    """POST /{number}/verify_code."""
    manage(world, request)
    if str(request.params().get("code", "")).replace("-", "") != "123456":
        raise Refusal(136025, "The code does not match.", message="(#136025) Verify code error")
    return json_reply(_SUCCESS)


def username(world: World, request: Request) -> Reply:
    """GET /{number}/username."""
    manage(world, request)
    if world.account.username is None:
        return json_reply({})
    return json_reply({"username": world.account.username, "status": "approved"})


def change_username(world: World, request: Request) -> Reply:
    """POST /{number}/username."""
    manage(world, request)
    world.account.username = a_text(request.params(), "username", "", 35, 3)
    told = {
        "display_phone_number": world.account.digits,
        "username": world.account.username,
        "status": "approved",
    }
    world.outgoing.emit("business_username_update", told)
    return json_reply({"status": "approved"})


def drop_username(world: World, request: Request) -> Reply:
    """DELETE /{number}/username."""
    manage(world, request)
    world.account.username = None
    told = {"display_phone_number": world.account.digits, "status": "deleted"}
    world.outgoing.emit("business_username_update", told)
    return json_reply(_SUCCESS)


def automation(world: World, request: Request) -> Reply:
    """POST /{number}/conversational_automation."""
    manage(world, request)
    params = request.params()
    if "commands" in params:
        for command in objects(a_list(params, "commands", "", 0, 30), "commands"):
            a_text(command, "command_name", "commands", 32)
            a_text(command, "command_description", "commands", 256)
    if "prompts" in params:
        for prompt in a_list(params, "prompts", "", 0, 4):
            a_text({"prompt": prompt}, "prompt", "prompts", 80)
    world.account.settings["conversational_automation"] = params
    return json_reply(_SUCCESS)
