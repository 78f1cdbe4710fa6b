"""Errors as the Graph API words them: code, HTTP status, envelope."""

from __future__ import annotations

from typing import Any

from .error_codes import WORDINGS, Wording

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
