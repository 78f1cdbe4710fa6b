"""Calls about the phone number and the account (Meta: numbers, limits, account endpoints)."""

from __future__ import annotations

from typing import Any

from .account import MESSAGING
from .checking import a_list, a_text, maybe_text, objects, one_of
from .entry import authorise, manage
from .http import Reply, Request, json_reply
from .nodes import DEFAULT_ACCOUNT, DEFAULT_NUMBER, node_of_account, node_of_number, pick
from .plumbing_calls import override_number
from .refusals import Refusal
from .world import World

_VERTICALS = (
    "OTHER", "AUTO", "BEAUTY", "APPAREL", "EDU", "ENTERTAIN", "EVENT_PLAN", "FINANCE", "GROCERY", "GOVT", "HOTEL",
    "HEALTH", "NONPROFIT", "PROF_SERVICES", "RETAIL", "TRAVEL", "RESTAURANT", "NOT_A_BIZ", "",
)  # fmt: skip
_PROFILE_LIMITS = {"about": 139, "address": 256, "description": 512, "email": 128}
_SUCCESS = {"success": True}


def number(world: World, request: Request) -> Reply:
    """GET /{number}."""
    manage(world, request)
    return json_reply(pick(node_of_number(world), request.query.get("fields"), DEFAULT_NUMBER))


def phone_numbers(world: World, request: Request) -> Reply:
    """GET /{account}/phone_numbers."""
    manage(world, request)
    node = pick(node_of_number(world), request.query.get("fields"), DEFAULT_NUMBER)
    cursors = {"before": "QVFIUnamuna", "after": "QVFIUnamuna"}
    return json_reply({"data": [node], "paging": {"cursors": cursors}})


def waba(world: World, request: Request) -> Reply:
    """GET /{account}."""
    manage(world, request)
    return json_reply(pick(node_of_account(world), request.query.get("fields"), DEFAULT_ACCOUNT))


async def change(world: World, request: Request) -> Reply:
    """POST /{number}: a new PIN, or an override of where its messages are reported."""
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
    if world.account.on_phone:
        raise Refusal(100, "A number in use with the WhatsApp Business app is disconnected there.")
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
