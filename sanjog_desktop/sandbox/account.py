"""The account: its ids and secrets, its number, profile, tokens and subscriptions, as state."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .ids import Ids

MESSAGING = "whatsapp_business_messaging"
MANAGEMENT = "whatsapp_business_management"
SCOPES = (MESSAGING, MANAGEMENT, "business_management")

# Meta: webhooks, ACCOUNT_RESTRICTION. What an account may not do for a time.
RESTRICTIONS = (
    "RESTRICTED_BIZ_INITIATED_MESSAGING",
    "RESTRICTED_CUSTOMER_INITIATED_MESSAGING",
    "RESTRICTED_ADD_PHONE_NUMBER_ACTION",
)

# Meta: webhooks. The fields an app can subscribe to.
WEBHOOK_FIELDS = (
    "messages",
    "message_template_status_update",
    "message_template_quality_update",
    "message_template_components_update",
    "template_category_update",
    "phone_number_quality_update",
    "phone_number_name_update",
    "account_update",
    "account_review_update",
    "account_alerts",
    "account_settings_update",
    "business_capability_update",
    "business_username_update",
    "security",
    "user_preferences",
    "calls",
    "flows",
    "history",
    "smb_message_echoes",
    "smb_app_state_sync",
    "message_echoes",
    "automatic_events",
    "payment_configuration_update",
    "partner_solutions",
    "group_lifecycle_update",
    "group_participants_update",
    "group_settings_update",
    "group_status_update",
)


@dataclass(slots=True)
class Token:
    """An access token: what it may do and until when (ms; None for ever)."""

    text: str
    scopes: tuple[str, ...] = SCOPES
    expires_at: int | None = None
    revoked: bool = False
    kind: str = "SYSTEM_USER"


@dataclass(slots=True)
class Callback:
    """Where webhooks go."""

    url: str
    verify_token: str


@dataclass(slots=True)
class Account:
    """One app, one WhatsApp Business Account, one phone number; all ids follow from the seed."""

    app_id: str
    app_secret: str
    waba_id: str
    phone_number_id: str
    business_id: str
    verify_token: str
    tokens: dict[str, Token]
    digits: str = "919999900000"
    display_phone: str = "+91 99999 00000"
    name: str = "Sanjog Namuna Vivah Kendra"
    status: str = "CONNECTED"
    quality: str = "GREEN"
    tier: str = "TIER_2K"
    name_status: str = "APPROVED"
    username: str | None = None
    pin: str = "000000"
    restricted: str | None = None
    restrictions: dict[str, int] = field(default_factory=dict)
    on_phone: bool = False
    joined_phone_at: int = 0
    synced: set[str] = field(default_factory=set)
    profile: dict[str, Any] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)
    app_callback: Callback | None = None
    app_fields: set[str] = field(default_factory=lambda: set(WEBHOOK_FIELDS))
    waba_subscribed: bool = True
    waba_callback: Callback | None = None
    number_callback: Callback | None = None
    blocked: list[str] = field(default_factory=list)
    qr_codes: dict[str, str] = field(default_factory=dict)

    @property
    def app_token(self) -> str:
        """The token of the app itself."""
        return f"{self.app_id}|{self.app_secret}"

    def is_restricted(self, restriction: str, now: int) -> bool:
        """Whether a restriction is in force at `now` (ms)."""
        return self.restrictions.get(restriction, 0) > now

    @property
    def access_token(self) -> str:
        """The system user's token that was made at the start."""
        return next(iter(self.tokens))

    def callback_for(self, field_name: str) -> Callback | None:
        """Where updates of a field go: number before account before app, overrides for messages alone."""
        if not self.waba_subscribed or field_name not in self.app_fields:
            return None
        if field_name == "messages":
            return self.number_callback or self.waba_callback or self.app_callback
        return self.app_callback


def new_account(ids: Ids, verify_token: str | None) -> Account:
    """The account of a seed. verify_token: None makes one."""
    token = Token(ids.token("system-user"))
    return Account(
        app_id=ids.number("app"),
        app_secret=ids.fixed("app-secret").hex(),
        waba_id=ids.number("waba"),
        phone_number_id=ids.number("phone-number"),
        business_id=ids.number("business"),
        verify_token=verify_token or ids.fixed("verify-token", 12).hex(),
        tokens={token.text: token},
        profile={
            "about": "Offline marriage bureau",
            "address": "1 Namuna Path, Pune",
            "description": "A sample agency. Nobody in it is real.",
            "email": "office@namuna.example",
            "websites": ["https://namuna.example/"],
            "vertical": "PROF_SERVICES",
        },
    )
