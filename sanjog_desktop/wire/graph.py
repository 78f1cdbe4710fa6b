"""The Graph API on the wire: outbound bodies, replies and errors (Meta: sending, templates, errors)."""

from __future__ import annotations

import contextlib
from typing import Any, TypeVar

import msgspec

from sanjog_desktop.wire.lenient import Unreadable, tolerant
from sanjog_desktop.wire.outbound import (
    MEDIA_KINDS,
    ContactsOut,
    Currency,
    DateTimeValue,
    FlowAction,
    LimitedTimeOffer,
    LocationOut,
    MediaKind,
    MediaOut,
    OtherOut,
    OutboundContent,
    ParameterLocation,
    ParameterMedia,
    ReactionOut,
    ReadReceipt,
    Recipient,
    SendRequest,
    TemplateCard,
    TemplateComponent,
    TemplateOut,
    TemplateParameter,
    TextOut,
)
from sanjog_desktop.wire.replies import (
    GraphErrorBody,
    HealthEntity,
    HealthError,
    HealthInfo,
    HealthStatus,
    MediaUploadReply,
    MediaUrlReply,
    NumberInfo,
    Paging,
    ProfileInfo,
    ProfilePage,
    QualityScore,
    SendReply,
    SentContact,
    SentMessage,
    Success,
    TemplatePage,
    TemplateWire,
    TokenInfo,
)
from sanjog_desktop.wire.sendbody import encode_receipt, encode_send, read_send

__all__ = [
    "MEDIA_KINDS",
    "BadReply",
    "ContactsOut",
    "Currency",
    "DateTimeValue",
    "FlowAction",
    "GraphErrorBody",
    "HealthEntity",
    "HealthError",
    "HealthInfo",
    "HealthStatus",
    "LimitedTimeOffer",
    "LocationOut",
    "MediaKind",
    "MediaOut",
    "MediaUploadReply",
    "MediaUrlReply",
    "NumberInfo",
    "OtherOut",
    "OutboundContent",
    "Paging",
    "ParameterLocation",
    "ParameterMedia",
    "ProfileInfo",
    "ProfilePage",
    "QualityScore",
    "ReactionOut",
    "ReadReceipt",
    "Recipient",
    "SendReply",
    "SendRequest",
    "SentContact",
    "SentMessage",
    "Success",
    "TemplateCard",
    "TemplateComponent",
    "TemplateOut",
    "TemplatePage",
    "TemplateParameter",
    "TemplateWire",
    "TextOut",
    "TokenInfo",
    "decode_error",
    "decode_reply",
    "decode_templates",
    "encode_receipt",
    "encode_send",
    "read_send",
]

T = TypeVar("T")


class BadReply(ValueError):
    """An answer that is not what its endpoint promises. The text never quotes the answer."""


def decode_reply(kind: type[T], body: bytes) -> T:
    """An answer of a known shape. Numbers written as text, and the reverse for ids, are accepted.

    Raises BadReply for anything else, HTML and empty bodies included.
    """
    try:
        return tolerant(kind, msgspec.json.decode(body))
    except (ValueError, RecursionError) as error:
        raise BadReply(f"the answer is not a {kind.__name__}") from error


def decode_templates(body: bytes) -> TemplatePage:
    """A page of templates; one that cannot be read is only counted. Raises BadReply for another body."""
    page = decode_reply(_RawPage, body)
    read: list[TemplateWire] = []
    for item in page.data:
        with contextlib.suppress(Unreadable):
            read.append(tolerant(TemplateWire, item))
    return TemplatePage(tuple(read), page.paging, len(page.data) - len(read))


def decode_error(status: int, body: bytes) -> GraphErrorBody:
    """The error an answer carries, whatever came: JSON, HTML, nothing. Never raises.

    ``error_data`` may be an object, a plain string or absent; a ``code`` may be text.
    """
    try:
        envelope = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return GraphErrorBody(status)
    error = envelope.get("error") if isinstance(envelope, dict) else None
    if isinstance(error, str):
        return GraphErrorBody(status, message=error)
    if not isinstance(error, dict):
        return GraphErrorBody(status)
    data = error.get("error_data")
    details = data.get("details") if isinstance(data, dict) else data
    return GraphErrorBody(
        status,
        code=_number(error.get("code")),
        subcode=_number(error.get("error_subcode")),
        message=_words(error.get("message")),
        details=_words(details),
        type=_words(error.get("type")),
        user_title=_words(error.get("error_user_title")),
        user_message=_words(error.get("error_user_msg")),
        is_transient=error.get("is_transient") is True,
        trace_id=_words(error.get("fbtrace_id")),
    )


class _RawPage(msgspec.Struct, frozen=True):
    data: tuple[Any, ...]
    paging: Paging | None = None


def _words(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _number(value: object) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 19:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
