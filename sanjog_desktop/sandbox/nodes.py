"""The nodes of the phone number and of the account, with all their fields, and the choice of fields."""

from __future__ import annotations

from .checking import Json
from .refusals import Refusal
from .world import World

DEFAULT_NUMBER = (
    "verified_name",
    "code_verification_status",
    "display_phone_number",
    "quality_rating",
    "platform_type",
    "throughput",
    "webhook_configuration",
    "id",
)
DEFAULT_ACCOUNT = ("id", "name", "currency", "timezone_id", "message_template_namespace")


def node_of_number(world: World) -> Json:
    """Everything the Graph API tells of the phone number."""
    account = world.account
    hooks = {"application": account.app_callback.url if account.app_callback else ""}
    if account.waba_callback:
        hooks["whatsapp_business_account"] = account.waba_callback.url
    automation: Json = account.settings.get("conversational_automation", {})
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
        "is_on_biz_app": account.on_phone,
        "webhook_configuration": hooks,
        "whatsapp_business_manager_messaging_limit": account.tier,
        "messaging_limit_tier": account.tier,
        "username": account.username,
        "is_pin_enabled": True,
        "last_onboarded_time": "2026-01-05T06:30:00+0000",
        "health_status": health(world),
        "conversational_automation": {
            "id": account.phone_number_id,
            "prompts": [],
            "commands": [],
            **automation,
        },
        "quality_score": {"score": account.quality},
        "new_name_status": "NONE",
        "is_preverified_number": False,
        "search_visibility": "VISIBLE",
        "eligibility_for_api_business_global_search": "NON_ELIGIBLE_UNDEFINED_COUNTRY",
        "certificate": None,
        "new_certificate": None,
        "country_code": "IN",
        "country_dial_code": "91",
    }


def health(world: World) -> Json:
    """Whether messages can be sent, and which part of the account stands in the way."""
    account = world.account
    blocked = account.restricted is not None or account.status != "CONNECTED"
    held = any(until > world.clock.now() for until in account.restrictions.values())
    can = "BLOCKED" if blocked else "LIMITED" if held or account.quality == "RED" else "AVAILABLE"
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


def node_of_account(world: World) -> Json:
    """Everything the Graph API tells of the WhatsApp Business Account."""
    account = world.account
    return {
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
        "health_status": health(world),
        "marketing_messages_lite_api_status": "ELIGIBLE",
        "marketing_messages_onboarding_status": "ELIGIBLE",
        "is_enabled_for_insights": True,
        "disable_marketing_messages_on_cloud_api": False,
        "subscribed_apps": {"data": subscribed_apps(world)},
        "auth_international_rate_eligibility": None,
        "on_behalf_of_business_info": None,
        "purchase_order_number": None,
    }


def subscribed_apps(world: World) -> list[Json]:
    """The apps that get the account's webhooks: the one app, or none."""
    account = world.account
    if not account.waba_subscribed:
        return []
    link = "https://www.facebook.com/games/?app_id=" + account.app_id
    app = {"id": account.app_id, "link": link, "name": "Sanjog Namuna"}
    item: Json = {"whatsapp_business_api_data": app}
    if account.waba_callback:
        item["override_callback_uri"] = account.waba_callback.url
    return [item]
