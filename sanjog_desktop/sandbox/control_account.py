"""The part of the control address that is about templates, the account and its tokens."""

from __future__ import annotations

from typing import Any

from .account import SCOPES, Token
from .template_calls import node
from .template_review import recategorise, review, set_quality
from .world import World

Json = dict[str, Any]


def templates(world: World, parts: tuple[str, ...], params: Json) -> Json:
    """Add a template as it is, or change one named by path. Raises KeyError or ValueError."""
    if not parts:
        template = world.templates.add(
            str(params["name"]), str(params["language"]), str(params["category"]), list(params["components"])
        )
        template.status = str(params.get("status", "APPROVED"))
        template.parameter_format = str(params.get("parameter_format", "POSITIONAL"))
        template.quality = str(params.get("quality", "UNKNOWN"))
        return node(template)
    found = world.templates.find(parts[0], parts[1])
    if found is None:
        raise KeyError(f"no template {parts[0]} in {parts[1]}")
    if "quality" in params:
        set_quality(world, found, str(params["quality"]))
    if "category" in params:
        recategorise(world, found, str(params["category"]), impending=bool(params.get("impending")))
    if "status" in params:
        review(world, found, str(params["status"]), reason=str(params.get("reason", "NONE")))
    return node(found)


def account(world: World, params: Json) -> Json:
    """Change the account and report it as Meta does."""
    held = world.account
    if "restricted" in params:
        _restrict(world, params["restricted"], str(params.get("violation", "SCAM")))
    if "quality" in params:
        held.quality = str(params["quality"])
        event = "FLAGGED" if held.quality == "RED" else "UNFLAGGED"
        world.outgoing.emit("phone_number_quality_update", _limit_update(world, event))
    if "tier" in params:
        held.tier = str(params["tier"])
        world.outgoing.emit("phone_number_quality_update", _limit_update(world, "UPGRADE"))
        world.outgoing.emit("business_capability_update", {"max_daily_conversations_per_business": held.tier})
    if "name" in params:
        held.name = str(params["name"])
        decided = {"decision": "APPROVED", "requested_verified_name": held.name, "rejection_reason": None}
        world.outgoing.emit("phone_number_name_update", {"display_phone_number": held.digits, **decided})
    if "phone_app" in params:
        held.on_phone = bool(params["phone_app"])
    if "status" in params:
        held.status = str(params["status"])
    return {"status": held.status, "quality": held.quality, "tier": held.tier, "restricted": held.restricted}


def _limit_update(world: World, event: str) -> Json:
    update: Json = {"display_phone_number": world.account.digits, "event": event}
    name = "max_daily_conversations_per_business" if world.shapes.modern else "current_limit"
    return {**update, name: world.account.tier}


def _restrict(world: World, why: str | None, violation: str) -> None:
    held = world.account
    was, held.restricted = held.restricted, why
    if why is not None:
        info = {"violation_type": violation}
        world.outgoing.emit("account_update", {"event": "ACCOUNT_VIOLATION", "violation_info": info})
        ban = {"waba_ban_state": "DISABLE", "waba_ban_date": "April 17, 2026"}
        world.outgoing.emit("account_update", {"event": "DISABLED_UPDATE", "ban_info": ban})
    elif was is not None:
        world.outgoing.emit(
            "account_update", {"event": "DISABLED_UPDATE", "ban_info": {"waba_ban_state": "REINSTATE"}}
        )


def tokens(world: World, parts: tuple[str, ...], params: Json) -> Json:
    """Make a token, or take one (by default the first) back."""
    held = world.account.tokens
    if parts == ("revoke",):
        token = held[str(params.get("token", world.account.access_token))]
        token.revoked = bool(params.get("revoked", True))
        return {"token": token.text, "revoked": token.revoked}
    text = world.ids.token(str(params.get("label", f"token-{len(held)}")))
    expires_at = params.get("expires_at")
    held[text] = Token(
        text, tuple(params.get("scopes", SCOPES)), None if expires_at is None else int(expires_at)
    )
    return {"token": text, "scopes": list(held[text].scopes), "expires_at": held[text].expires_at}
