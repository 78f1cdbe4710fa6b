"""Errors as the Graph API words them: code, HTTP status, envelope."""

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
}

_DOCS = "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/"


class Refusal(Exception):
    """A request the Graph API answers with an error envelope.

    code, details: as in Meta's table. status, message, kind and subcode replace the table's where Meta does so.
    user_title, user_msg: for people, given with template problems. extra: further keys beside "error".
    """

    def __init__(
        self,
        code: int,
        details: str | None = None,
        *,
        status: int | None = None,
        message: str | None = None,
        kind: str = "OAuthException",
        subcode: int | None = None,
        user_title: str | None = None,
        user_msg: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None:
        wording = WORDINGS.get(code, Wording(400, "Invalid parameter"))
        super().__init__(f"{code}: {details or message or wording.message}")
        self.code = code
        self.details = details
        self.status = wording.status if status is None else status
        self.message = f"(#{code}) {wording.message}" if message is None else message
        self.kind = kind
        self.subcode = subcode
        self.user_title = user_title
        self.user_msg = user_msg
        self.extra = extra or {}

    def envelope(self, trace: str) -> dict[str, Any]:
        """The JSON body of the reply; trace: the fbtrace_id."""
        error: dict[str, Any] = {"message": self.message, "type": self.kind, "code": self.code}
        if self.details is not None:
            error["error_data"] = {"messaging_product": "whatsapp", "details": self.details}
        if self.subcode is not None:
            error["error_subcode"] = self.subcode
        if self.user_title is not None or self.user_msg is not None:
            error["is_transient"] = False
            error["error_user_title"] = self.user_title
            error["error_user_msg"] = self.user_msg
        error["fbtrace_id"] = trace
        return {**self.extra, "error": error}


def status_error(code: int, details: str) -> dict[str, Any]:
    """An error object as webhooks carry it (Meta: error envelope, webhook error object)."""
    wording = WORDINGS.get(code, Wording(400, "Something went wrong"))
    return {
        "code": code,
        "title": wording.message,
        "message": wording.message,
        "error_data": {"details": details},
        "href": _DOCS,
    }


def unknown_object(node: str, method: str = "get") -> Refusal:
    """The refusal for an id that is not there (code 100, subcode 33)."""
    text = (
        f"Unsupported {method.lower()} request. Object with ID '{node}' does not exist, cannot be loaded due to "
        "missing permissions, or does not support this operation. Please read the Graph API documentation at "
        "https://developers.facebook.com/docs/graph-api"
    )
    return Refusal(100, message=text, kind="GraphMethodException", subcode=33)
