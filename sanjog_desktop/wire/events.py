"""What a webhook says, as frozen typed events (Meta: webhooks).

Every time is an ``int``: milliseconds since the epoch, UTC. Ids are text, exactly as Meta wrote them.
``raw`` holds the item's own bytes whenever something in it was not understood, otherwise ``None``.
"""

from __future__ import annotations

import hashlib

import msgspec

from sanjog_desktop.wire.account import AccountValue
from sanjog_desktop.wire.content import (
    ButtonReply,
    Contacts,
    Content,
    Edit,
    InteractiveReply,
    Location,
    Media,
    MediaPlaceholder,
    Order,
    Reaction,
    RequestWelcome,
    Revoke,
    System,
    Text,
    UnknownContent,
    Unsupported,
    WireError,
)

__all__ = [
    "AccountEvent",
    "AccountValue",
    "ButtonReply",
    "CallEvent",
    "Contacts",
    "Content",
    "Context",
    "ConversationOrigin",
    "Edit",
    "ErrorsReported",
    "Event",
    "HistoryChunk",
    "HistoryMessage",
    "HistoryThread",
    "InboundMessage",
    "InteractiveReply",
    "Location",
    "Media",
    "MediaPlaceholder",
    "MessageEcho",
    "MessageStatus",
    "Metadata",
    "Order",
    "Parsed",
    "PreferenceChanged",
    "Pricing",
    "Reaction",
    "Referral",
    "ReferredProduct",
    "Reject",
    "RequestWelcome",
    "Revoke",
    "Sender",
    "StateSync",
    "StatusConversation",
    "SyncedContact",
    "System",
    "TemplateChanged",
    "Text",
    "UnknownContent",
    "UnknownEvent",
    "Unsupported",
    "WelcomeMessage",
    "WireError",
    "event_key",
]


class Metadata(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """The business number a change is about."""

    phone_number_id: str
    display_phone_number: str | None = None


class Sender(msgspec.Struct, frozen=True, gc=False):
    """A person on WhatsApp. Any of the ids may be missing; ``wa_id`` is digits without ``+``.

    A user id (BSUID) is exact text, compared case-sensitively. ``username`` is display only, never a key.
    """

    wa_id: str | None = None
    user_id: str | None = None
    parent_user_id: str | None = None
    username: str | None = None
    profile_name: str | None = None
    identity_key_hash: str | None = None


class ReferredProduct(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """The catalogue product a message asks about."""

    catalog_id: str | None = None
    product_retailer_id: str | None = None


class Context(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"from_wa_id": "from"}, gc=False
):
    """What a message answers (``id``), or that it was forwarded. ``from_wa_id`` may be the business."""

    id: str | None = None
    from_wa_id: str | None = None
    from_user_id: str | None = None
    from_parent_user_id: str | None = None
    user_id: str | None = None
    parent_user_id: str | None = None
    forwarded: bool = False
    frequently_forwarded: bool = False
    referred_product: ReferredProduct | None = None


class WelcomeMessage(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """The greeting an advertisement showed."""

    text: str | None = None


class Referral(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """The advertisement or post a person came from; opens the 72 h free entry point."""

    source_url: str | None = None
    source_id: str | None = None
    source_type: str | None = None
    headline: str | None = None
    body: str | None = None
    media_type: str | None = None
    image_url: str | None = None
    video_url: str | None = None
    thumbnail_url: str | None = None
    ctwa_clid: str | None = None
    welcome_message: WelcomeMessage | None = None


class InboundMessage(msgspec.Struct, frozen=True, gc=False):
    """A message a person sent to the business.

    ``kind`` is text, image, video, audio, document, sticker, location, contacts, button, interactive,
    reaction, order, system, unsupported, edit, revoke, request_welcome, or ``unknown`` (content is then
    UnknownContent, which keeps Meta's type). Media kinds carry Media.
    """

    waba_id: str
    number: Metadata
    sender: Sender
    id: str
    at: int
    kind: str
    content: Content
    context: Context | None = None
    referral: Referral | None = None
    group_id: str | None = None
    errors: tuple[WireError, ...] = ()
    raw: bytes | None = None


class Pricing(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """How Meta charges for a message; open enumerations."""

    billable: bool | None = None
    pricing_model: str | None = None
    type: str | None = None
    category: str | None = None


class ConversationOrigin(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """What opened a pricing conversation."""

    type: str | None = None


class StatusConversation(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """A pricing conversation (mostly absent since v24). ``expiration_timestamp`` in seconds."""

    id: str | None = None
    expiration_timestamp: int | None = None
    origin: ConversationOrigin | None = None


class MessageStatus(msgspec.Struct, frozen=True, gc=False):
    """What became of a message the business sent.

    ``status`` is sent, delivered, read, played or failed; also deleted, warning, pending from older versions,
    or anything new. ``client_ref`` is our own reference (biz_opaque_callback_data). ``participant`` is the
    member of a group the status speaks of. ``sender`` is what the webhook told of the recipient as a person.
    """

    waba_id: str
    number: Metadata
    id: str
    status: str
    at: int
    recipient_wa_id: str | None = None
    recipient_user_id: str | None = None
    participant: str | None = None
    client_ref: str | None = None
    errors: tuple[WireError, ...] = ()
    pricing: Pricing | None = None
    conversation: StatusConversation | None = None
    sender: Sender | None = None
    recipient_parent_user_id: str | None = None
    participant_user_id: str | None = None
    recipient_type: str | None = None
    identity_key_hash: str | None = None
    raw: bytes | None = None


class MessageEcho(msgspec.Struct, frozen=True, gc=False):
    """A message the business sent from the WhatsApp Business app (or another program). Opens no window."""

    waba_id: str
    number: Metadata
    to: Sender
    id: str
    at: int
    kind: str
    content: Content
    context: Context | None = None
    errors: tuple[WireError, ...] = ()
    raw: bytes | None = None


class ErrorsReported(msgspec.Struct, frozen=True, gc=False):
    """Errors of the number or the app as a whole (``value.errors``)."""

    waba_id: str
    number: Metadata | None
    errors: tuple[WireError, ...]
    at: int | None = None
    raw: bytes | None = None


class PreferenceChanged(msgspec.Struct, frozen=True, gc=False):
    """A person used WhatsApp's own switch: category marketing_messages, value stop, resume or signup."""

    waba_id: str
    number: Metadata | None
    sender: Sender
    category: str
    value: str
    at: int
    detail: str | None = None
    signup_id: str | None = None
    raw: bytes | None = None


class TemplateChanged(msgspec.Struct, frozen=True, gc=False):
    """A template changed. ``field`` is the webhook field and says which parts are filled.

    ``message_template_status_update``: ``event`` is the new status, with ``reason`` and the titles.
    ``message_template_quality_update``: ``previous`` and ``new`` quality.
    ``template_category_update``: ``previous`` and ``new`` category; in the warning form ``new`` is still the
    current category, ``correct`` the coming one and ``effective_at`` the moment of the change.
    ``message_template_components_update``: ``title``, ``body``, ``footer``; buttons stay in ``raw``.
    """

    waba_id: str
    field: str
    template_id: str
    name: str | None
    language: str | None
    at: int | None
    event: str | None = None
    category: str | None = None
    reason: str | None = None
    previous: str | None = None
    new: str | None = None
    correct: str | None = None
    effective_at: int | None = None
    info_title: str | None = None
    info_description: str | None = None
    rejection_reason: str | None = None
    rejection_advice: str | None = None
    disable_date: str | None = None
    title: str | None = None
    body: str | None = None
    footer: str | None = None
    raw: bytes | None = None


class CallEvent(msgspec.Struct, frozen=True, gc=False):
    """A call or its status. An inbound call (``direction`` USER_INITIATED) opens the 24 h window.

    ``event`` is connect, terminate or a status such as RINGING, ACCEPTED, REJECTED.
    """

    waba_id: str
    number: Metadata
    sender: Sender
    id: str
    at: int
    event: str
    direction: str | None = None
    status: str | None = None
    duration_s: int | None = None
    client_ref: str | None = None
    errors: tuple[WireError, ...] = ()
    raw: bytes | None = None


class AccountEvent(msgspec.Struct, frozen=True, gc=False):
    """An account-level change. ``value`` is its JSON bytes, ``typed`` the same when it was understood."""

    waba_id: str
    field: str
    value: bytes
    at: int | None = None
    typed: AccountValue | None = None

    @property
    def event(self) -> str | None:
        """The value's ``event`` where the field has one, e.g. ACCOUNT_RESTRICTION."""
        return getattr(self.typed, "event", None)


class HistoryMessage(msgspec.Struct, frozen=True, gc=False):
    """One imported message. ``outbound`` when the business wrote it; ``status`` is Meta's, e.g. READ."""

    id: str
    at: int
    outbound: bool
    kind: str
    content: Content
    status: str | None = None
    context: Context | None = None
    errors: tuple[WireError, ...] = ()
    raw: bytes | None = None


class HistoryThread(msgspec.Struct, frozen=True, gc=False):
    """The imported messages with one person."""

    person: Sender
    messages: tuple[HistoryMessage, ...]


class HistoryChunk(msgspec.Struct, frozen=True, gc=False):
    """A part of the chat history of a coexistence number; chunks may come out of order.

    ``phase`` 0 is the last day, 1 up to 90, 2 up to 180 days; ``None`` means media that follow their
    placeholders under the same ids. ``errors`` with code 2593109: the owner declined to share.
    """

    waba_id: str
    number: Metadata | None
    phase: int | None
    chunk_order: int | None
    progress: int | None
    threads: tuple[HistoryThread, ...] = ()
    errors: tuple[WireError, ...] = ()
    raw: bytes | None = None


class SyncedContact(msgspec.Struct, frozen=True, gc=False):
    """One change in the address book of the business's phone: ``action`` add (also edits) or remove."""

    action: str
    full_name: str | None = None
    first_name: str | None = None
    phone_number: str | None = None
    user_id: str | None = None
    parent_user_id: str | None = None
    username: str | None = None
    at: int | None = None


class StateSync(msgspec.Struct, frozen=True, gc=False):
    """Changes of the address book of a coexistence number."""

    waba_id: str
    number: Metadata | None
    contacts: tuple[SyncedContact, ...]
    raw: bytes | None = None


class UnknownEvent(msgspec.Struct, frozen=True, gc=False):
    """A webhook field, or a part of one, that this version does not know; kept, never fatal."""

    waba_id: str
    field: str
    raw: bytes
    reason: str


Event = (
    InboundMessage
    | MessageStatus
    | MessageEcho
    | ErrorsReported
    | PreferenceChanged
    | TemplateChanged
    | CallEvent
    | AccountEvent
    | HistoryChunk
    | StateSync
    | UnknownEvent
)


class Reject(msgspec.Struct, frozen=True, gc=False):
    """Bytes that could not be read as what they claim to be, with the reason in a few words (no content)."""

    reason: str
    raw: bytes


class Parsed(msgspec.Struct, frozen=True, gc=False):
    """Everything one webhook body said, in its order."""

    events: tuple[Event, ...] = ()
    rejects: tuple[Reject, ...] = ()


def event_key(event: Event) -> str:
    """The idempotence key: equal for every delivery of the same fact (Meta: webhooks, dedupe keys)."""
    if isinstance(event, InboundMessage):
        return f"message:{event.id}"
    if isinstance(event, MessageStatus):
        member = event.participant or event.participant_user_id
        who = member or event.recipient_wa_id or event.recipient_user_id or ""
        return f"status:{event.id}:{event.status}:{who}"
    if isinstance(event, MessageEcho):
        return f"echo:{event.id}"
    if isinstance(event, CallEvent):
        return f"call:{event.id}:{event.event}:{event.status or ''}"
    name = type(event).__name__
    return f"{name}:{hashlib.sha256(msgspec.json.encode(event)).hexdigest()}"
