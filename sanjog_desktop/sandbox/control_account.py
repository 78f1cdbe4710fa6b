"""The part of the control address that is about templates, the account, its limits and its tokens."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from . import phone_app
from .account import RESTRICTIONS, SCOPES, Token
from .caps import TIERS
from .template_calls import node
from .template_review import recategorise, review, reword, set_quality
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
    if "components" in params:
        reword(world, found, list(params["components"]))
    if "quality" in params:
        set_quality(world, found, str(params["quality"]))
    if "category" in params:
        recategorise(world, found, str(params["category"]), impending=bool(params.get("impending")))
    if "status" in params:
        review(world, found, str(params["status"]), reason=str(params.get("reason", "NONE")))
    return node(found)


def account(world: World, params: Json) -> Json:
    """Change the account and report it as Meta does (keys: `control.py`). Raises ValueError."""
    held = world.account
    if "restricted" in params:
        _disable(world, params["restricted"], params.get("violation", "SCAM"))
    elif "violation" in params:
        _update(world, "ACCOUNT_VIOLATION", violation_info={"violation_type": str(params["violation"])})
    if "disable_on" in params:
        _ban(world, "SCHEDULE_FOR_DISABLE", int(params["disable_on"]))
    if "restriction" in params:
        _restrict(world, params["restriction"])
    if "event" in params:
        told = {name: params[name] for name in params if name not in _ACCOUNT_KEYS}
        _update(world, str(params["event"]), **told)
    if "quality" in params:
        _quality(world, str(params["quality"]))
    if "tier" in params:
        _tier(world, str(params["tier"]))
    if "name" in params:
        _name(world, str(params["name"]), str(params.get("decision", "APPROVED")))
    if "alert" in params:
        world.outgoing.emit("account_alerts", _alert(world, dict(params["alert"])))
    if "security" in params:
        told = {"display_phone_number": held.digits, "event": str(params["security"]), "requester": "1"}
        world.outgoing.emit("security", told)
    if "review" in params:
        world.outgoing.emit("account_review_update", {"decision": str(params["review"])})
    if "phone_app" in params:
        phone_app.join(world, bool(params["phone_app"]))
    if "status" in params:
        held.status = str(params["status"])
    return {
        "status": held.status,
        "quality": held.quality,
        "tier": held.tier,
        "restricted": held.restricted,
        "restrictions": dict(held.restrictions),
        "phone_app": held.on_phone,
    }


_ACCOUNT_KEYS = frozenset(
    {
        "restricted", "violation", "disable_on", "restriction", "event", "quality", "tier", "name", "decision",
        "alert", "security", "review", "phone_app", "status",
    }
)  # fmt: skip


def _update(world: World, event: str, **told: Any) -> None:
    world.outgoing.emit("account_update", {"event": event, **told})


def _ban(world: World, state: str, at_ms: int) -> None:
    day = datetime.fromtimestamp(at_ms / 1000, UTC)
    _update(
        world, "DISABLED_UPDATE", ban_info={"waba_ban_state": state, "waba_ban_date": f"{day:%B} {day.day}, {day.year}"}
    )


def _disable(world: World, why: str | None, violation: str) -> None:
    """Disable the account with its reason (every send is refused), or reinstate it (None)."""
    held = world.account
    was, held.restricted = held.restricted, why
    if why is not None:
        _update(world, "ACCOUNT_VIOLATION", violation_info={"violation_type": violation})
        _ban(world, "DISABLE", world.clock.now())
    elif was is not None:
        _ban(world, "REINSTATE", world.clock.now())


def _restrict(world: World, asked: Json | list[Json] | None) -> None:
    """Take rights away for a time; None gives all back, of which Meta tells nothing."""
    held = world.account
    if asked is None:
        held.restrictions.clear()
        return
    told = []
    for item in [asked] if isinstance(asked, dict) else asked:
        kind = str(item["type"])
        if kind not in RESTRICTIONS:
            raise ValueError(f"a restriction is one of {RESTRICTIONS}")
        until = world.clock.now() + int(float(item.get("hours", 72)) * 3_600_000)
        held.restrictions[kind] = until
        told.append({"restriction_type": kind, "expiration": until // 1000})
    _update(world, "ACCOUNT_RESTRICTION", restriction_info=told)


def _quality(world: World, quality: str) -> None:
    if quality not in ("GREEN", "YELLOW", "RED", "UNKNOWN"):
        raise ValueError(f"no quality is called {quality!r}")
    was, world.account.quality = world.account.quality, quality
    # Meta tells when a number becomes flagged and when it no longer is; yellow is seen by asking.
    if quality == "RED" or was == "RED":
        event = "FLAGGED" if quality == "RED" else "UNFLAGGED"
        world.outgoing.emit("phone_number_quality_update", _limit_update(world, event))


def _tier(world: World, tier: str) -> None:
    if tier not in TIERS:
        raise ValueError(f"a tier is one of {sorted(TIERS)}")
    order = list(TIERS)
    was, world.account.tier = world.account.tier, tier
    event = "DOWNGRADE" if order.index(tier) < order.index(was) else "UPGRADE"
    world.outgoing.emit("phone_number_quality_update", _limit_update(world, event))
    world.outgoing.emit("business_capability_update", {"max_daily_conversations_per_business": tier})


def _name(world: World, name: str, decision: str) -> None:
    held = world.account
    held.name_status = decision
    if decision == "APPROVED":
        held.name = name
    told = {
        "display_phone_number": held.digits,
        "decision": decision,
        "requested_verified_name": name,
        "rejection_reason": "NAME_NOT_CONSISTENT" if decision == "REJECTED" else None,
    }
    world.outgoing.emit("phone_number_name_update", told)


def _alert(world: World, asked: Json) -> Json:
    entity = str(asked.get("entity", "PHONE_NUMBER"))
    info = {
        "alert_severity": str(asked.get("severity", "WARNING")),
        "alert_status": str(asked.get("status", "ACTIVE")),
        "alert_type": str(asked.get("type", "INCREASED_CAPABILITIES_ELIGIBILITY_FAILED")),
        "alert_description": str(asked.get("description", "Look at the account in WhatsApp Manager.")),
    }
    node = world.account.phone_number_id if entity == "PHONE_NUMBER" else world.account.waba_id
    return {"entity_type": entity, "entity_id": node, "alert_info": info}


def _limit_update(world: World, event: str) -> Json:
    update: Json = {"display_phone_number": world.account.digits, "event": event}
    name = "max_daily_conversations_per_business" if world.shapes.modern else "current_limit"
    return {**update, name: world.account.tier}


def limits(world: World, params: Json) -> Json:
    """Change the rates and limits that are enforced (keys: `control.py`)."""
    if "throughput" in params:
        world.set_throughput(int(params["throughput"]))
    if "pair_rate" in params:
        world.enforce_pairs = bool(params["pair_rate"])
    if "window" in params:
        world.enforce_window = bool(params["window"])
    if "management" in params:
        world.management.limit = int(params["management"])
    if "unique_users" in params:
        world.caps.unique_users = bool(params["unique_users"])
    if "marketing" in params:
        world.caps.marketing = int(params["marketing"])
    return {
        "unique_users": world.caps.unique_users,
        "marketing": world.caps.marketing,
        "throughput": world.per_second,
        "pair_rate": world.enforce_pairs,
        "window": world.enforce_window,
        "management": world.management.limit,
    }


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
