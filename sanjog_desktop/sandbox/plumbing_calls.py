"""Calls about tokens and about where webhooks go (Meta: auth, webhook plumbing)."""

from __future__ import annotations

from typing import Any

from .account import WEBHOOK_FIELDS, Callback
from .callback import CallbackConnection, CallbackFailed
from .checking import a_text, one_of
from .entry import manage, token_of
from .http import Reply, Request, json_reply
from .nodes import subscribed_apps as subscribed_apps_of
from .refusals import Refusal
from .world import World

_SUCCESS = {"success": True}
_HANDSHAKE_TIMEOUT_S = 10.0


async def shake_hands(world: World, url: str, verify_token: str) -> Callback:
    """Ask a callback to prove that it is meant: it must send the challenge back (Meta: webhooks, verify).

    Refuses with 2200 when it does not, with 100 when the address is none.
    """
    try:
        connection = CallbackConnection(url)
    except ValueError as problem:
        raise Refusal(100, message="(#100) Param callback_url must be a valid URL.") from problem
    challenge = world.ids.fresh_number("challenge", 10)
    query = {"hub.mode": "subscribe", "hub.challenge": challenge, "hub.verify_token": verify_token}
    try:
        status, body = await connection.get(query, _HANDSHAKE_TIMEOUT_S)
    except CallbackFailed as problem:
        raise _unverified(f"curl_errno = 7; {problem}") from problem
    finally:
        connection.close()
    if status != 200:
        raise _unverified(
            f"HTTP Status Code = {status}; HTTP Message = {body[:80].decode('utf-8', 'replace')}"
        )
    if body.strip() != challenge.encode():
        raise _unverified("The challenge was not echoed")
    return Callback(url, verify_token)


def _unverified(why: str) -> Refusal:
    return Refusal(2200, message=f"(#2200) Callback verification failed with the following errors: {why}")


def app_token(world: World, request: Request) -> Reply:
    """GET /oauth/access_token: the app's token, or a longer life for a user's."""
    params = request.params()
    account = world.account
    if params.get("client_id") != account.app_id:
        raise Refusal(
            101, message="Error validating application. Cannot get application info due to a system error."
        )
    if params.get("client_secret") != account.app_secret:
        raise Refusal(1, message="Error validating client secret.")
    grant = one_of(
        params.get("grant_type", "fb_exchange_token"),
        ("client_credentials", "fb_exchange_token"),
        "grant_type",
    )
    token = account.app_token if grant == "client_credentials" else account.access_token
    return json_reply({"access_token": token, "token_type": "bearer"})


def debug_token(world: World, request: Request) -> Reply:
    """GET /debug_token?input_token=…: what a token may do and until when."""
    caller = token_of(request)
    if caller is None or (caller != world.account.app_token and caller not in world.account.tokens):
        raise Refusal(190, message="Invalid OAuth access token - Cannot parse access token")
    asked = a_text(request.query | {}, "input_token", "", 4096)
    token = world.account.tokens.get(asked)
    if token is None:
        error = {"code": 190, "message": "Invalid OAuth access token - Cannot parse access token"}
        return json_reply({"data": {"error": error, "is_valid": False, "scopes": []}})
    now = world.clock.now()
    alive = not token.revoked and (token.expires_at is None or token.expires_at > now)
    account = world.account
    data: dict[str, Any] = {
        "app_id": account.app_id,
        "type": token.kind,
        "application": "Sanjog Namuna",
        "data_access_expires_at": 0,
        "expires_at": (token.expires_at or 0) // 1000,
        "is_valid": alive,
        "issued_at": (world.settings.start_at or now) // 1000,
        "scopes": list(token.scopes),
        "granular_scopes": [
            {"scope": scope, "target_ids": [account.waba_id]}
            for scope in token.scopes
            if scope.startswith("whatsapp")
        ],
        "user_id": world.ids.number("system-user"),
    }
    if not alive:
        data["error"] = {"code": 190, "message": "Error validating access token", "subcode": 463}
    return json_reply({"data": data})


def _app_only(world: World, request: Request) -> None:
    if token_of(request) != world.account.app_token:
        raise Refusal(15, message="(#15) This method must be called with an app access_token.", status=400)


def subscriptions(world: World, request: Request) -> Reply:
    """GET /{app}/subscriptions."""
    _app_only(world, request)
    account = world.account
    if account.app_callback is None:
        return json_reply({"data": []})
    version = world.shapes.version
    fields = [{"name": name, "version": version} for name in WEBHOOK_FIELDS if name in account.app_fields]
    item = {
        "object": "whatsapp_business_account",
        "callback_url": account.app_callback.url,
        "active": True,
        "fields": fields,
    }
    return json_reply({"data": [item]})


async def subscribe(world: World, request: Request) -> Reply:
    """POST /{app}/subscriptions: a handshake with the callback, then its updates go there."""
    _app_only(world, request)
    params = request.params()
    one_of(params.get("object"), ("whatsapp_business_account",), "object")
    fields = params.get("fields", "")
    names = (
        [name.strip() for name in fields.split(",")]
        if isinstance(fields, str)
        else [str(name) for name in fields]
    )
    for name in filter(None, names):
        if name not in WEBHOOK_FIELDS:
            raise Refusal(100, message=f'(#100) Param fields has an unknown value "{name}".')
    callback = await shake_hands(
        world, a_text(params, "callback_url", "", 2000), a_text(params, "verify_token", "", 1000)
    )
    world.account.app_callback = callback
    world.account.app_fields.update(filter(None, names))
    return json_reply(_SUCCESS)


def unsubscribe(world: World, request: Request) -> Reply:
    """DELETE /{app}/subscriptions, of some fields or of all."""
    _app_only(world, request)
    fields = request.params().get("fields")
    if fields:
        world.account.app_fields.difference_update(str(fields).split(","))
    else:
        world.account.app_callback = None
    return json_reply(_SUCCESS)


def subscribed_apps(world: World, request: Request) -> Reply:
    """GET /{account}/subscribed_apps."""
    manage(world, request)
    return json_reply({"data": subscribed_apps_of(world)})


async def subscribe_app(world: World, request: Request) -> Reply:
    """POST /{account}/subscribed_apps; with an address, an override of where messages are reported."""
    manage(world, request)
    params = request.params()
    url = params.get("override_callback_uri")
    if url:
        url = a_text(params, "override_callback_uri", "", 200)
        world.account.waba_callback = await shake_hands(world, url, a_text(params, "verify_token", "", 1000))
    else:
        world.account.waba_callback = None
    world.account.waba_subscribed = True
    return json_reply(_SUCCESS)


def unsubscribe_app(world: World, request: Request) -> Reply:
    """DELETE /{account}/subscribed_apps: nothing is reported any more."""
    manage(world, request)
    world.account.waba_subscribed = False
    world.account.waba_callback = None
    return json_reply(_SUCCESS)


async def override_number(world: World, configuration: Any) -> Reply:
    """POST /{number} with `webhook_configuration`; an empty address clears the override."""
    if not isinstance(configuration, dict):
        raise Refusal(100, message="(#100) Param webhook_configuration must be a JSON object.")
    url = configuration.get("override_callback_uri", "")
    if not url:
        world.account.number_callback = None
        return json_reply(_SUCCESS)
    url = a_text(configuration, "override_callback_uri", "webhook_configuration", 200)
    verify_token = a_text(configuration, "verify_token", "webhook_configuration", 1000)
    world.account.number_callback = await shake_hands(world, url, verify_token)
    return json_reply(_SUCCESS)
