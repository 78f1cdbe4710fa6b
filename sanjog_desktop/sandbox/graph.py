"""Which Graph call is which: the path and method lead to the function that answers."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qsl

from . import (
    block_calls,
    media_calls,
    number_calls,
    phone_app,
    plumbing_calls,
    qr_calls,
    template_calls,
    upload_calls,
)
from .entry import manage
from .http import Reply, Request
from .refusals import Refusal, unknown_object
from .send import send
from .world import World

_VERSION = re.compile(r"v(\d{1,3})\.(\d{1,2})\Z")
Answer = Reply | Awaitable[Reply]
Call = Callable[[World, Request], Answer]

# Edges of the phone number, of the account and of the app.
_NUMBER: dict[tuple[str, str], Call] = {
    ("POST", "messages"): send,
    ("POST", "marketing_messages"): lambda world, request: send(world, request, marketing_only=True),
    ("POST", "media"): media_calls.upload,
    ("GET", "whatsapp_business_profile"): number_calls.profile,
    ("POST", "whatsapp_business_profile"): number_calls.change_profile,
    ("GET", "block_users"): block_calls.blocked,
    ("POST", "block_users"): block_calls.block,
    ("DELETE", "block_users"): block_calls.unblock,
    ("GET", "settings"): number_calls.settings,
    ("POST", "settings"): number_calls.change_settings,
    ("POST", "register"): number_calls.register,
    ("POST", "deregister"): number_calls.deregister,
    ("POST", "request_code"): number_calls.request_code,
    ("POST", "verify_code"): number_calls.verify_code,
    ("GET", "username"): number_calls.username,
    ("POST", "username"): number_calls.change_username,
    ("DELETE", "username"): number_calls.drop_username,
    ("POST", "conversational_automation"): number_calls.automation,
    ("POST", "smb_app_data"): phone_app.request_sync,
    ("GET", "message_qrdls"): qr_calls.listed,
    ("POST", "message_qrdls"): qr_calls.make,
}
_WABA: dict[tuple[str, str], Call] = {
    ("GET", "phone_numbers"): number_calls.phone_numbers,
    ("GET", "message_templates"): template_calls.listed,
    ("POST", "message_templates"): template_calls.create,
    ("DELETE", "message_templates"): template_calls.delete,
    ("GET", "subscribed_apps"): plumbing_calls.subscribed_apps,
    ("POST", "subscribed_apps"): plumbing_calls.subscribe_app,
    ("DELETE", "subscribed_apps"): plumbing_calls.unsubscribe_app,
}
_APP: dict[tuple[str, str], Call] = {
    ("GET", "subscriptions"): plumbing_calls.subscriptions,
    ("POST", "subscriptions"): plumbing_calls.subscribe,
    ("DELETE", "subscriptions"): plumbing_calls.unsubscribe,
    ("POST", "uploads"): upload_calls.begin,
}


def split_path(path: str) -> tuple[tuple[int, int] | None, tuple[str, ...]]:
    """The version a path asks for, None without one, and its other parts."""
    parts = tuple(part for part in path.split("/") if part)
    found = _VERSION.match(parts[0]) if parts else None
    if found is None:
        return None, parts
    return (int(found[1]), int(found[2])), parts[1:]


def answer(world: World, request: Request) -> Answer:
    """Answer a Graph call, or give what will. Raises Refusal."""
    path, method = request.path, request.method
    account = world.account
    if not path:
        raise Refusal(100, message="Unsupported get request.", kind="GraphMethodException", subcode=33)
    if path[0] == "whatsapp_business" and path[1:] == ("attachments",):
        return media_calls.download(world, request)
    if path == ("oauth", "access_token"):
        return plumbing_calls.app_token(world, request)
    if path == ("debug_token",):
        return plumbing_calls.debug_token(world, request)
    if path[0].startswith("upload:"):
        return upload_calls.session(world, request)
    if len(path) == 1:
        return _node(world, request)
    if len(path) == 2:
        edges = {account.phone_number_id: _NUMBER, account.waba_id: _WABA, account.app_id: _APP}.get(path[0])
        if edges is not None:
            call = edges.get((method, path[1]))
            if call is None:
                raise Refusal(
                    2500, message=f"Unknown path components: /{path[1]}", status=400, kind="OAuthException"
                )
            return call(world, request)
        if path[1] == "unpause" and method == "POST" and world.templates.by_id(path[0]):
            return template_calls.unpause(world, request)
    if len(path) == 3 and path[:2] == (account.phone_number_id, "message_qrdls"):
        return qr_calls.one(world, request)
    raise unknown_object(path[0], method)


def _node(world: World, request: Request) -> Answer:
    node, method = request.path[0], request.method
    if node == world.account.phone_number_id:
        return number_calls.number(world, request) if method == "GET" else number_calls.change(world, request)
    if node == world.account.waba_id and method == "GET":
        return number_calls.waba(world, request)
    if world.templates.by_id(node) is not None:
        return template_calls.one(world, request) if method == "GET" else template_calls.edit(world, request)
    if world.media.find(node) is not None and method in ("GET", "DELETE"):
        return media_calls.node(world, request)
    # An id that is not there: a token is asked for first all the same.
    manage(world, request)
    raise unknown_object(node, method)


def area_of(request: Request) -> str:
    """Which faults concern a request: `messages`, `media`, `templates` or `other`."""
    edge = request.path[1] if len(request.path) > 1 else ""
    if edge in ("messages", "marketing_messages"):
        return "messages"
    if edge in ("media", "attachments") or request.path[:1] == ("whatsapp_business",):
        return "media"
    return "templates" if edge == "message_templates" else "other"


def query_of(raw: bytes) -> dict[str, str]:
    """A query string decoded; the last of equal names counts."""
    return dict(parse_qsl(raw.decode("latin-1"), keep_blank_values=True)) if raw else {}
