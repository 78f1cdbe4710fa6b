"""What the business sends, as structs and as the JSON body of ``POST /{number}/messages`` (Meta: sending).

Media go by id only, never by link: a link would make Meta fetch it from us and would outlive an erasure.
"""

from __future__ import annotations

from typing import Any, Literal, get_args

import msgspec

from sanjog_desktop.wire.content import ContactCard

MediaKind = Literal["image", "video", "audio", "document", "sticker"]
MEDIA_KINDS: frozenset[str] = frozenset(get_args(MediaKind))


class Recipient(msgspec.Struct, frozen=True):
    """Who a message goes to: a phone (E.164, ``+`` optional), a user id (BSUID), or both; the phone wins."""

    phone: str | None = None
    user_id: str | None = None


class TextOut(msgspec.Struct, frozen=True):
    """A text of 1 to 4,096 characters."""

    body: str
    preview_url: bool = False


class MediaOut(msgspec.Struct, frozen=True):
    """An uploaded file. ``filename`` for documents, ``voice`` for audio (ogg/opus); audio has no caption."""

    kind: MediaKind
    media_id: str
    caption: str | None = None
    filename: str | None = None
    voice: bool = False


class LocationOut(msgspec.Struct, frozen=True):
    """A place, degrees WGS 84."""

    latitude: float
    longitude: float
    name: str | None = None
    address: str | None = None


class ContactsOut(msgspec.Struct, frozen=True):
    """Contact cards; each needs a formatted name and one more part of the name."""

    cards: tuple[ContactCard, ...]


class ReactionOut(msgspec.Struct, frozen=True):
    """An emoji on a message; an empty one takes it back."""

    message_id: str
    emoji: str = ""


class Currency(msgspec.Struct, frozen=True):
    """Money in a template; ``amount_1000`` is the amount times 1,000."""

    fallback_value: str
    code: str
    amount_1000: int


class DateTimeValue(msgspec.Struct, frozen=True):
    """A date in a template, already written out."""

    fallback_value: str


class ParameterMedia(msgspec.Struct, frozen=True, omit_defaults=True):
    """A file in a template header."""

    id: str | None = None
    link: str | None = None
    filename: str | None = None


class ParameterLocation(msgspec.Struct, frozen=True, omit_defaults=True):
    """A place in a template header."""

    latitude: float | str
    longitude: float | str
    name: str | None = None
    address: str | None = None


class FlowAction(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a flow, catalogue or multi-product button opens with."""

    flow_token: str | None = None
    flow_action_data: dict[str, Any] | None = None
    thumbnail_product_retailer_id: str | None = None
    sections: tuple[dict[str, Any], ...] = ()


class LimitedTimeOffer(msgspec.Struct, frozen=True):
    """When an offer ends, milliseconds since the epoch."""

    expiration_time_ms: int


class TemplateParameter(msgspec.Struct, frozen=True, omit_defaults=True):
    """One value of a template. ``type`` names the field that is filled (Meta: templates, send).

    text, currency, date_time, image, video, document, location, payload, coupon_code, action,
    limited_time_offer, product, gif. Named templates carry ``parameter_name`` on every parameter.
    """

    type: str
    text: str | None = None
    parameter_name: str | None = None
    currency: Currency | None = None
    date_time: DateTimeValue | None = None
    image: ParameterMedia | None = None
    video: ParameterMedia | None = None
    gif: ParameterMedia | None = None
    document: ParameterMedia | None = None
    location: ParameterLocation | None = None
    payload: str | None = None
    coupon_code: str | None = None
    action: FlowAction | None = None
    limited_time_offer: LimitedTimeOffer | None = None
    product: dict[str, Any] | None = None
    ttl_minutes: int | None = None


class TemplateCard(msgspec.Struct, frozen=True):
    """One card of a carousel."""

    card_index: int
    components: tuple[TemplateComponent, ...]


class TemplateComponent(msgspec.Struct, frozen=True, omit_defaults=True):
    """The values of one part of a template: header, body, button, carousel, limited_time_offer.

    Buttons carry ``sub_type`` (quick_reply, url, flow, copy_code, catalog, mpm, voice_call) and ``index``
    ("0", "1" …).
    """

    type: str
    sub_type: str | None = None
    index: str | int | None = None
    parameters: tuple[TemplateParameter, ...] = ()
    cards: tuple[TemplateCard, ...] = ()


class TemplateOut(msgspec.Struct, frozen=True):
    """An approved template in one language (``en_US``)."""

    name: str
    language: str
    components: tuple[TemplateComponent, ...] = ()


class OtherOut(msgspec.Struct, frozen=True):
    """A body of another type, kept as it is. Only read, never sent by this program."""

    kind: str
    raw: bytes
    reason: str


OutboundContent = TextOut | MediaOut | LocationOut | ContactsOut | ReactionOut | TemplateOut


class ReadReceipt(msgspec.Struct, frozen=True):
    """Blue ticks for a message and the earlier ones; ``typing`` also shows the typing sign for up to 25 s."""

    message_id: str
    typing: bool = False


class SendRequest(msgspec.Struct, frozen=True):
    """A send body, read back."""

    to: Recipient
    content: OutboundContent | OtherOut
    client_ref: str | None = None
    reply_to: str | None = None
