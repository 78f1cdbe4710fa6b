"""QR codes and short links that open a chat with words ready (Meta: QR codes)."""

from __future__ import annotations

from .checking import Json, a_text
from .entry import manage
from .http import Reply, Request, json_reply
from .refusals import Refusal, unknown_object
from .world import World

LIMIT = 2000


def _shown(world: World, code: str) -> Json:
    link = f"https://wa.me/message/{code}"
    image = f"{world.media.base_url}/qr/{code}"
    return {
        "code": code,
        "prefilled_message": world.account.qr_codes[code],
        "deep_link_url": link,
        "qr_image_url": image,
    }


def listed(world: World, request: Request) -> Reply:
    """GET /{number}/message_qrdls."""
    manage(world, request)
    return json_reply({"data": [_shown(world, code) for code in world.account.qr_codes]})


def make(world: World, request: Request) -> Reply:
    """POST /{number}/message_qrdls: a new code, or other words for one that is named."""
    manage(world, request)
    params = request.params()
    words = a_text(params, "prefilled_message", "", 140)
    code = params.get("code")
    if code is None:
        if len(world.account.qr_codes) >= LIMIT:
            raise Refusal(100, f"A number has at most {LIMIT} codes.")
        code = world.ids.fresh("qr", 7).hex().upper()
    elif code not in world.account.qr_codes:
        raise unknown_object(str(code), request.method)
    world.account.qr_codes[code] = words
    return json_reply(_shown(world, code))


def one(world: World, request: Request) -> Reply:
    """GET or DELETE /{number}/message_qrdls/{code}."""
    manage(world, request)
    code = request.path[2]
    if code not in world.account.qr_codes:
        raise unknown_object(code, request.method)
    if request.method == "DELETE":
        del world.account.qr_codes[code]
        return json_reply({"success": True})
    return json_reply({"data": [_shown(world, code)]})
