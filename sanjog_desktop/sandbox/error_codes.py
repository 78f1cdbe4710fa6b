"""Meta's table of error codes as the Graph API words them (Meta: error codes)."""

from __future__ import annotations

from typing import Any, NamedTuple


class Wording(NamedTuple):
    """How one code is put: HTTP status of the reply and the message after "(#code)"."""

    status: int
    message: str


# Meta: error codes. Where two HTTP statuses are published the first is used.
WORDINGS: dict[int, Wording] = {
    0: Wording(401, "AuthException"),
    1: Wording(400, "An unknown error occurred"),
    2: Wording(503, "Service temporarily unavailable"),
    3: Wording(500, "Application does not have the capability to make this API call."),
    4: Wording(400, "Application request limit reached"),
    10: Wording(403, "Application does not have permission for this action"),
    33: Wording(400, "Parameter value is not valid"),
    100: Wording(400, "Invalid parameter"),
    104: Wording(400, "An access token is required to request this resource."),
    190: Wording(401, "Access token has expired"),
    200: Wording(403, "Permissions error"),
    368: Wording(403, "Temporarily blocked for policies violations"),
    2200: Wording(400, "Callback verification failed"),
    80007: Wording(
        400, "There have been too many calls to this WhatsApp Business Account. Wait a bit and try again."
    ),
    130403: Wording(400, "User is blocked"),
    130429: Wording(429, "Rate limit hit"),
    130472: Wording(400, "User's number is part of an experiment"),
    130497: Wording(403, "Business account is restricted from messaging users in this country."),
    131000: Wording(500, "Something went wrong"),
    131005: Wording(403, "Access denied"),
    131008: Wording(400, "Required parameter is missing"),
    131009: Wording(400, "Parameter value is not valid"),
    131016: Wording(500, "Service unavailable"),
    131021: Wording(400, "Recipient cannot be sender"),
    131026: Wording(400, "Message undeliverable"),
    131030: Wording(400, "Recipient phone number not in allowed list"),
    131031: Wording(403, "Business Account locked"),
    131037: Wording(400, "WhatsApp provided number needs display name approval before message can be sent."),
    131041: Wording(400, "Unknown group"),
    131042: Wording(400, "Business eligibility payment issue"),
    131045: Wording(500, "Incorrect certificate"),
    131047: Wording(400, "Re-engagement message"),
    131048: Wording(429, "Spam rate limit hit"),
    131049: Wording(400, "This message was not delivered to maintain healthy ecosystem engagement."),
    131050: Wording(400, "User has stopped marketing messages from this business"),
    131051: Wording(400, "Unsupported message type"),
    131052: Wording(400, "Media download error"),
    131053: Wording(400, "Media upload error"),
    131055: Wording(400, "Method not allowed"),
    131056: Wording(429, "(Business Account, Consumer Account) pair rate limit hit"),
    131057: Wording(503, "Account in maintenance mode"),
    131059: Wording(400, "Invalid pagination cursor"),
    131062: Wording(400, "Business-scoped User ID recipients are not supported for this message"),
    131063: Wording(400, "Marketing messages are disabled on Cloud API for this account"),
    131064: Wording(429, "Messaging limit reached because of template misclassification"),
    132000: Wording(400, "Number of parameters does not match the expected number of params"),
    132001: Wording(404, "Template name does not exist in the translation"),
    132005: Wording(400, "Translated text too long"),
    132007: Wording(400, "Template format character policy violated"),
    132008: Wording(400, "Parameter value is not valid"),
    132012: Wording(400, "Parameter format does not match format in the created template"),
    132015: Wording(400, "Template is Paused"),
    132016: Wording(400, "Template is Disabled"),
    132018: Wording(400, "There is an issue with the parameters of the template"),
    133005: Wording(400, "Two step verification PIN Mismatch"),
    133006: Wording(400, "Phone number re-verification needed"),
    133010: Wording(400, "Account not registered"),
    135000: Wording(400, "Generic user error"),
    137000: Wording(400, "Identity key hash does not match"),
    139100: Wording(400, "Failed to block/unblock some users"),
    139101: Wording(400, "Blocklist limit reached"),
    131020: Wording(400, "Cannot message a group with one member"),
    131044: Wording(400, "Business eligibility payment issue for calls"),
    131060: Wording(400, "This message is unavailable"),
    132068: Wording(400, "Flow is in blocked state"),
    132069: Wording(400, "Flow is in throttled state"),
    133000: Wording(500, "Incomplete deregistration"),
    133004: Wording(503, "Server temporarily unavailable"),
    133008: Wording(400, "Too many two-step PIN guesses"),
    133009: Wording(400, "Two-step PIN guessed too fast"),
    133015: Wording(400, "Please wait a few minutes before attempting to register this phone number"),
    133016: Wording(400, "Account register or deregister rate limit exceeded"),
    134011: Wording(400, "WhatsApp Payments terms of service have not been accepted"),
    134100: Wording(400, "Only marketing messages supported"),
    134101: Wording(400, "Template is syncing"),
    134102: Wording(500, "Template is unavailable for use"),
    138013: Wording(400, "Call permission status request limit reached"),
    139102: Wording(400, "Blocklist concurrent update"),
    139103: Wording(500, "Internal error"),
    139200: Wording(400, "Direct Send is blocked for this account"),
    613: Wording(400, "Calls to this API have exceeded the rate limit"),
    1752041: Wording(400, "Duplicate onboarding request"),
    2388012: Wording(400, "Phone number is already registered to another account"),
    2388019: Wording(400, "Message template limit exceeded"),
    2388024: Wording(400, "Content in this language already exists"),
    2388039: Wording(400, "Message template cannot be edited in its status"),
    2388040: Wording(400, "Character limit exceeded"),
    2388047: Wording(400, "Message header format is incorrect"),
    2388072: Wording(400, "Message body format is incorrect"),
    2388073: Wording(400, "Message footer format is incorrect"),
    2388091: Wording(400, "Phone number cannot be migrated yet"),
    2388093: Wording(400, "Phone number is not eligible to be migrated"),
    2388103: Wording(400, "Phone number must be in a connected account to be migrated"),
    2388293: Wording(400, "Message template has too many variables for its length"),
    2388299: Wording(400, "Variables cannot be at the start or end of the template"),
    2494100: Wording(400, "Phone number is in maintenance"),
    2593107: Wording(400, "Synchronization request limit exceeded"),
    2593108: Wording(400, "Synchronization request made outside of the allowed time window"),
    2593109: Wording(400, "History sharing is turned off by the business"),
}

# Meta: error codes given as ranges.
_RANGES: tuple[tuple[int, tuple[str, ...]], ...] = (
    (
        131201,
        (
            "Group request succeeded for some participants only",
            "Participant is a duplicate",
            "Group request limit exceeded",
            "Group participants limit exceeded",
            "Group subject is not valid",
            "Group description is not valid",
            "Group is suspended",
            "Group rate limit hit",
            "Group image must be square",
            "Group image size is not valid",
            "Group creation limit reached",
            "The business is not in this group",
            "Group join request is absent",
            "Group creation is disabled",
            "The business is not eligible for groups",
        ),
    ),
    (
        138000,
        (
            "Calling is not enabled",
            "Recipient is uncallable",
            "Concurrent calls limit reached",
            "Duplicate call",
            "Call connection error",
            "Call rate limit exceeded",
            "No approved call permission from the recipient",
            "Call connection timed out",
            "Call is not in the right state",
            "Call permission request limit hit",
            "Call permission request is not allowed",
            "Call session is not valid",
            "Business-initiated calls limit hit",
            "Call permission status request limit reached",
            "Call permission was revoked",
            "Call media is not valid",
            "Call is already accepted",
            "Call is already terminated",
            "Calling cannot be enabled",
        ),
    ),
    (
        139000,
        (
            "Blocked by integrity",
            "Flow update failed",
            "Flow publish failed",
            "Flow deprecate failed",
            "Flow delete failed",
        ),
    ),
    (
        147001,
        (
            "Business username is unavailable",
            "Messaging limit is too low for a business username",
            "Facebook Page is not linked",
            "Instagram account is not linked",
            "Business username must be transferred",
        ),
    ),
    (2494164, ("In-app signup object is not valid",) * 16),
    (201, ("Permissions error",) * 99),
)
WORDINGS.update(
    (first + place, Wording(403 if first == 201 else 400, words))
    for first, all_words in _RANGES
    for place, words in enumerate(all_words)
    if first + place not in WORDINGS
)

# Subcodes Meta still tells apart, and the message that goes with each.
SUBCODES: dict[tuple[int, int], str] = {
    (100, 33): "Unsupported post request. Object with ID does not exist",
    (100, 2388024): "Content in this language already exists",
    (190, 460): "Error validating access token: The session has been invalidated",
    (190, 463): "Error validating access token: Session has expired.",
    (190, 467): "Error validating access token: The session is invalid because the user logged out.",
}

# Meta: error codes, "wh": what normally comes as a failed status, after the send was accepted.
LATE = frozenset(
    {
        130472, 131026, 131042, 131044, 131047, 131048, 131049, 131050, 131051, 131052, 131053, 131060, 132015,
        137000, 2593109,
    }
)  # fmt: skip
# These are told of messages people sent, or of chats of the past: a send of ours never has them.
_INBOUND = {131051: "messages", 131052: "messages", 131060: "messages", 2593109: "history"}


def catalogue() -> list[dict[str, Any]]:
    """Every code of Meta's table, with each of its subcodes: what a test plays one after the other.

    `code`, `subcode` (or null), `status` of the HTTP reply, `message`; `late`: whether it normally comes as a failed
    status; `inbound`: the webhook field that tells it of what people send, or null.
    """
    rows = [_row(code, None, wording.message) for code, wording in WORDINGS.items()]
    rows += [_row(code, subcode, message) for (code, subcode), message in SUBCODES.items()]
    return sorted(rows, key=lambda row: (row["code"], row["subcode"] or 0))


def _row(code: int, subcode: int | None, message: str) -> dict[str, Any]:
    return {
        "code": code,
        "subcode": subcode,
        "status": WORDINGS[code].status,
        "message": message,
        "late": code in LATE,
        "inbound": _INBOUND.get(code),
    }
