"""Account-level webhook values, one frozen struct a field (Meta: webhooks, account fields).

Enumerations stay text: Meta adds values without notice and each must survive.
"""

from __future__ import annotations

import msgspec

from sanjog_desktop.wire.content import WireError

Loose = str | int | None


class RestrictionInfo(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """What an account may not do, and until when (seconds or text, as Meta wrote it)."""

    restriction_type: str | None = None
    expiration: Loose = None


class ViolationInfo(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """The policy a violation is about, e.g. DATING."""

    violation_type: str | None = None


class BanInfo(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """SCHEDULE_FOR_DISABLE, DISABLE or REINSTATE, with the date as Meta wrote it."""

    waba_ban_state: str | tuple[str, ...] | None = None
    waba_ban_date: str | None = None


class DisconnectionInfo(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """Why the number left the API."""

    reason: str | None = None
    initiated_by: str | None = None


class AccountUpdate(msgspec.Struct, frozen=True, gc=False):
    """``account_update``: restrictions, violations, bans, verification, partners."""

    event: str | None = None
    phone_number: str | None = None
    country: str | None = None
    restriction_info: tuple[RestrictionInfo, ...] = ()
    violation_info: ViolationInfo | None = None
    ban_info: BanInfo | None = None
    disconnection_info: DisconnectionInfo | None = None


class AccountReview(msgspec.Struct, frozen=True, gc=False):
    """``account_review_update``: APPROVED, REJECTED, PENDING or DEFERRED."""

    decision: str | None = None


class AlertInfo(msgspec.Struct, frozen=True, gc=False):
    """One alert: CRITICAL, WARNING or INFORMATIONAL."""

    alert_severity: str | None = None
    alert_status: str | None = None
    alert_type: str | None = None
    alert_description: str | None = None


class AccountAlert(msgspec.Struct, frozen=True, gc=False):
    """``account_alerts``."""

    entity_type: str | None = None
    entity_id: Loose = None
    alert_info: AlertInfo | None = None
    alert_severity: str | None = None
    alert_status: str | None = None
    alert_type: str | None = None
    alert_description: str | None = None


class Capability(msgspec.Struct, frozen=True, gc=False):
    """``business_capability_update``: limits; -1 or a TIER name means what Meta says it means that month."""

    max_daily_conversations_per_business: Loose = None
    max_daily_conversation_per_phone: Loose = None
    max_phone_numbers_per_business: Loose = None
    max_phone_numbers_per_waba: Loose = None


class NumberQuality(msgspec.Struct, frozen=True, gc=False):
    """``phone_number_quality_update``."""

    display_phone_number: str | None = None
    event: str | None = None
    current_limit: str | None = None
    old_limit: str | None = None
    max_daily_conversations_per_business: Loose = None


class NumberName(msgspec.Struct, frozen=True, gc=False):
    """``phone_number_name_update``: the decision on a display name."""

    display_phone_number: str | None = None
    decision: str | None = None
    requested_verified_name: str | None = None
    rejection_reason: str | None = None


class Security(msgspec.Struct, frozen=True, gc=False):
    """``security``: PIN_CHANGED, PIN_RESET_REQUEST, PIN_REQUEST_SUCCESS."""

    display_phone_number: str | None = None
    event: str | None = None
    requester: Loose = None


class BusinessUsername(msgspec.Struct, frozen=True, gc=False):
    """``business_username_update``: approved, deleted or reserved."""

    display_phone_number: str | None = None
    username: str | None = None
    status: str | None = None


class FlowUpdate(msgspec.Struct, frozen=True, gc=False):
    """``flows``: a form changed state or misbehaves."""

    event: str | None = None
    flow_id: Loose = None
    message: str | None = None
    old_status: str | None = None
    new_status: str | None = None


class GroupUpdate(msgspec.Struct, frozen=True, gc=False):
    """One entry of the four ``group_*_update`` fields."""

    group_id: str | None = None
    type: str | None = None
    timestamp: Loose = None
    request_id: str | None = None
    subject: str | None = None
    errors: tuple[WireError, ...] = ()


class GroupUpdates(msgspec.Struct, frozen=True, gc=False):
    """The value of a ``group_*_update`` field."""

    groups: tuple[GroupUpdate, ...] = ()


AccountValue = (
    AccountUpdate
    | AccountReview
    | AccountAlert
    | Capability
    | NumberQuality
    | NumberName
    | Security
    | BusinessUsername
    | FlowUpdate
    | GroupUpdates
)

#: Webhook field to the struct of its value. A field that is not here is kept as raw bytes only.
ACCOUNT_VALUES: dict[str, type[AccountValue]] = {
    "account_update": AccountUpdate,
    "account_review_update": AccountReview,
    "account_alerts": AccountAlert,
    "business_capability_update": Capability,
    "phone_number_quality_update": NumberQuality,
    "phone_number_name_update": NumberName,
    "security": Security,
    "business_username_update": BusinessUsername,
    "flows": FlowUpdate,
    "group_lifecycle_update": GroupUpdates,
    "group_participants_update": GroupUpdates,
    "group_settings_update": GroupUpdates,
    "group_status_update": GroupUpdates,
}

#: Fields Meta documents without a shape worth a struct; their value is kept raw and never called unknown.
RAW_ACCOUNT_FIELDS = frozenset(
    {
        "account_settings_update",
        "automatic_events",
        "payment_configuration_update",
        "partner_solutions",
    }
)
