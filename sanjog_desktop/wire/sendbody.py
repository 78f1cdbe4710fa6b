"""The JSON of ``POST /{number}/messages`` both ways: written by the app, read by tests (Meta: sending)."""

from __future__ import annotations

from typing import Any

import msgspec

from sanjog_desktop.wire.content import ContactCard
from sanjog_desktop.wire.outbound import (
    MEDIA_KINDS,
    ContactsOut,
    LocationOut,
    MediaKind,
    MediaOut,
    OtherOut,
    OutboundContent,
    ParameterLocation,
    ReactionOut,
    ReadReceipt,
    Recipient,
    SendRequest,
    TemplateComponent,
    TemplateOut,
    TextOut,
)

MAX_CLIENT_REF = 512


class _TextBody(msgspec.Struct, omit_defaults=True):
    body: str
    preview_url: bool = False


class _MediaBody(msgspec.Struct, omit_defaults=True):
    id: str | None = None
    link: str | None = None
    caption: str | None = None
    filename: str | None = None
    voice: bool = False


class _ReactionBody(msgspec.Struct):
    message_id: str
    emoji: str = ""


class _Language(msgspec.Struct, omit_defaults=True):
    code: str
    policy: str | None = None


class _TemplateBody(msgspec.Struct, omit_defaults=True):
    name: str
    language: _Language
    components: tuple[TemplateComponent, ...] = ()


class _ReplyTo(msgspec.Struct):
    message_id: str


class _Typing(msgspec.Struct):
    type: str = "text"


class _SendBody(msgspec.Struct, omit_defaults=True):
    """Every key this program writes. ``type`` has no default here, so that it is always written."""

    messaging_product: str
    type: str
    recipient_type: str | None = None
    to: str | None = None
    recipient: str | None = None
    context: _ReplyTo | None = None
    biz_opaque_callback_data: str | None = None
    text: _TextBody | None = None
    image: _MediaBody | None = None
    video: _MediaBody | None = None
    audio: _MediaBody | None = None
    document: _MediaBody | None = None
    sticker: _MediaBody | None = None
    location: ParameterLocation | None = None
    contacts: tuple[ContactCard, ...] | None = None
    reaction: _ReactionBody | None = None
    template: _TemplateBody | None = None


class _ReadBody(_SendBody):
    """The same as it may be sent to Meta: a body without ``type`` is a text."""

    type: str = "text"


class _ReceiptBody(msgspec.Struct, omit_defaults=True):
    messaging_product: str
    status: str
    message_id: str
    typing_indicator: _Typing | None = None


def encode_send(
    to: Recipient, content: OutboundContent, *, client_ref: str | None = None, reply_to: str | None = None
) -> bytes:
    """The JSON body that sends ``content``.

    ``client_ref`` comes back in every status of the message (at most 512 characters); ``reply_to`` is the
    wamid answered. A phone is written with ``+``: Meta puts the business's own country code before a number
    without one.
    Raises ValueError for a recipient with neither phone nor user id, or a reference that is too long.
    """
    if client_ref is not None and len(client_ref) > MAX_CLIENT_REF:
        raise ValueError("client_ref is longer than 512 characters")
    body = _SendBody("whatsapp", "text", recipient_type="individual", biz_opaque_callback_data=client_ref)
    body.to = _dialable(to.phone)
    body.recipient = None if body.to else to.user_id or None
    if body.to is None and body.recipient is None:
        raise ValueError("a recipient needs a phone or a user id")
    # A reaction cannot itself be a contextual reply (Meta: sending, reaction).
    if reply_to is not None and not isinstance(content, ReactionOut):
        body.context = _ReplyTo(reply_to)
    _fill(body, content)
    return msgspec.json.encode(body)


def encode_receipt(receipt: ReadReceipt) -> bytes:
    """The JSON body that marks a message read, with the typing sign if asked."""
    typing = _Typing() if receipt.typing else None
    return msgspec.json.encode(_ReceiptBody("whatsapp", "read", receipt.message_id, typing))


def read_send(body: bytes) -> SendRequest | ReadReceipt:
    """A send or receipt body read back; a type or shape not listed here becomes OtherOut with its raw bytes.

    Raises ValueError when the body is not a JSON object.
    """
    try:
        keys = msgspec.json.decode(body, type=dict[str, msgspec.Raw])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError("not a JSON object") from error
    if "status" in keys and "message_id" in keys:
        return ReadReceipt(_text(keys["message_id"]) or "", typing="typing_indicator" in keys)
    to = Recipient(_text(keys.get("to")), _text(keys.get("recipient")))
    reply_to = None
    content: OutboundContent | OtherOut
    try:
        reply = msgspec.json.decode(keys["context"], type=_ReplyTo) if "context" in keys else None
        reply_to = reply.message_id if reply else None
        read = msgspec.json.decode(body, type=_ReadBody, strict=False)
        # What this program cannot write again must not be taken for understood.
        content = _content(read) or OtherOut(read.type, body, "another type, or media by link")
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        content = OtherOut(_text(keys.get("type")) or "text", body, "not the shape of its type")
    return SendRequest(to, content, _text(keys.get("biz_opaque_callback_data")), reply_to)


def _fill(body: _SendBody, content: OutboundContent) -> None:
    match content:
        case TextOut(text, preview):
            body.text = _TextBody(text, preview)
        case MediaOut(kind, media_id, caption, filename, voice):
            body.type = kind
            setattr(body, kind, _MediaBody(media_id, None, caption, filename, voice))
        case LocationOut(latitude, longitude, name, address):
            body.type = "location"
            body.location = ParameterLocation(latitude, longitude, name, address)
        case ContactsOut(cards):
            body.type = "contacts"
            body.contacts = cards
        case ReactionOut(message_id, emoji):
            body.type = "reaction"
            body.reaction = _ReactionBody(message_id, emoji)
        case TemplateOut(name, language, components):
            body.type = "template"
            body.template = _TemplateBody(name, _Language(language), components)


def _content(read: _SendBody) -> OutboundContent | None:
    if read.type == "text" and read.text is not None:
        return TextOut(read.text.body, read.text.preview_url)
    if read.type in MEDIA_KINDS:
        media: _MediaBody | None = getattr(read, read.type)
        if media is None or media.id is None:
            return None
        kind: MediaKind = read.type  # type: ignore[assignment]  # just checked against the same list
        return MediaOut(kind, media.id, media.caption, media.filename, media.voice)
    if read.type == "location" and read.location is not None:
        place = read.location
        return LocationOut(float(place.latitude), float(place.longitude), place.name, place.address)
    if read.type == "contacts" and read.contacts:
        return ContactsOut(read.contacts)
    if read.type == "reaction" and read.reaction is not None:
        return ReactionOut(read.reaction.message_id, read.reaction.emoji)
    if read.type == "template" and read.template is not None:
        return TemplateOut(read.template.name, read.template.language.code, read.template.components)
    return None


def _dialable(phone: str | None) -> str | None:
    digits = "".join(c for c in phone or "" if c in "0123456789")
    return f"+{digits}" if digits else None


def _text(raw: msgspec.Raw | None) -> str | None:
    if raw is None:
        return None
    value: Any = msgspec.json.decode(raw)
    return str(value) if isinstance(value, str | int) else None
