"""The JSON of a ``messages`` webhook as Meta writes it, one struct an object (Meta: webhooks, envelope).

These decode strictly: any key or type that is not documented fails, so that a payload which decodes was
wholly understood. What fails is read again, item by item, by the tolerant readers. Numbers written as text
count as numbers: Meta writes most times so. They hold no cycles, so the garbage
collector is spared them (``gc=False``).
"""

from __future__ import annotations

from typing import Any

import msgspec

from sanjog_desktop.wire.content import (
    ButtonReply,
    ContactCard,
    Media,
    Order,
    Text,
    WireError,
)
from sanjog_desktop.wire.events import Context, Metadata, Pricing, Referral, StatusConversation


class Profile(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """The name a person gave themselves."""

    name: str | None = None
    username: str | None = None


class Contact(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """A person named in ``value.contacts``."""

    profile: Profile | None = None
    wa_id: str | None = None
    user_id: str | None = None
    parent_user_id: str | None = None
    identity_key_hash: str | None = None
    username: str | None = None


class Identity(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """The identity key part of a system message."""

    acknowledged: bool | None = None
    created_timestamp: int | None = None
    hash: str | None = None


class HistoryContext(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """How an imported message stood."""

    status: str | None = None
    from_me: bool | None = None


class Message(
    msgspec.Struct,
    forbid_unknown_fields=True,
    kw_only=True,
    tag_field="type",
    rename={"from_": "from"},
    gc=False,
):
    """What every message has. ``to*`` come only with echoes and history, ``history_context`` with history."""

    id: str
    timestamp: int
    from_: str | None = None
    from_user_id: str | None = None
    from_parent_user_id: str | None = None
    to: str | None = None
    to_user_id: str | None = None
    to_parent_user_id: str | None = None
    group_id: str | None = None
    context: Context | None = None
    referral: Referral | None = None
    errors: tuple[WireError, ...] = ()
    history_context: HistoryContext | None = None


class TextMessage(Message, tag="text", gc=False):
    """``text``."""

    text: Text


class ImageMessage(Message, tag="image", gc=False):
    """``image``."""

    image: Media


class VideoMessage(Message, tag="video", gc=False):
    """``video``."""

    video: Media


class AudioMessage(Message, tag="audio", gc=False):
    """``audio``; ``voice: true`` inside for a voice note."""

    audio: Media


class VoiceMessage(Message, tag="voice", gc=False):
    """``voice``: the older form of a voice note."""

    voice: Media


class DocumentMessage(Message, tag="document", gc=False):
    """``document``."""

    document: Media


class StickerMessage(Message, tag="sticker", gc=False):
    """``sticker``."""

    sticker: Media


class Place(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """A point; its degrees may come as text."""

    latitude: float | str
    longitude: float | str
    name: str | None = None
    address: str | None = None
    url: str | None = None


class LocationMessage(Message, tag="location", gc=False):
    """``location``."""

    location: Place


class ContactsMessage(Message, tag="contacts", gc=False):
    """``contacts``."""

    contacts: tuple[ContactCard, ...]


class ButtonMessage(Message, tag="button", gc=False):
    """``button``."""

    button: ButtonReply


class Choice(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """A tapped button or a chosen row."""

    id: str | None = None
    title: str | None = None
    description: str | None = None


class FormReply(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """A filled form; ``response_json`` is JSON inside a string."""

    response_json: str | None = None
    body: str | None = None
    name: str | None = None


class CallPermission(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """Whether the person lets the business call."""

    response: str | None = None
    expiration_timestamp: int | None = None
    is_permanent: bool | None = None
    response_source: str | None = None


class Interactive(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """An interactive answer; may be empty together with an error."""

    type: str | None = None
    button_reply: Choice | None = None
    list_reply: Choice | None = None
    nfm_reply: FormReply | None = None
    call_permission_reply: CallPermission | None = None


class InteractiveMessage(Message, tag="interactive", gc=False):
    """``interactive``."""

    interactive: Interactive


class ReactionKey(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """A reaction; a removal has an empty emoji or none."""

    message_id: str
    emoji: str | None = None


class ReactionMessage(Message, tag="reaction", gc=False):
    """``reaction``."""

    reaction: ReactionKey


class OrderMessage(Message, tag="order", gc=False):
    """``order``."""

    order: Order


class SystemBody(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """A change of number, user id or identity."""

    body: str | None = None
    type: str | None = None
    wa_id: str | None = None
    new_wa_id: str | None = None
    user_id: str | None = None
    parent_user_id: str | None = None
    customer: str | None = None
    identity: str | None = None


class SystemMessage(Message, tag="system", gc=False):
    """``system``; comes without ``contacts``."""

    system: SystemBody
    identity: Identity | None = None


class UnsupportedBody(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """What the unsupported message was."""

    type: str | None = None


class UnsupportedMessage(Message, tag="unsupported", gc=False):
    """``unsupported``."""

    unsupported: UnsupportedBody | None = None


class OldUnsupportedMessage(Message, tag="unknown", gc=False):
    """``unknown``: the older name of unsupported."""

    unsupported: UnsupportedBody | None = None


class EditBody(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """An edit; ``message`` holds a message without its id and time."""

    original_message_id: str
    message: dict[str, Any]


class EditMessage(Message, tag="edit", gc=False):
    """``edit`` (coexistence)."""

    edit: EditBody


class RevokeBody(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """A deletion for everyone."""

    original_message_id: str


class RevokeMessage(Message, tag="revoke", gc=False):
    """``revoke`` (coexistence)."""

    revoke: RevokeBody


class WelcomeMessageRequest(Message, tag="request_welcome", gc=False):
    """``request_welcome`` (retired)."""


class PlaceholderMessage(Message, tag="media_placeholder", gc=False):
    """``media_placeholder`` (history)."""


AnyMessage = (
    TextMessage
    | ImageMessage
    | VideoMessage
    | AudioMessage
    | VoiceMessage
    | DocumentMessage
    | StickerMessage
    | LocationMessage
    | ContactsMessage
    | ButtonMessage
    | InteractiveMessage
    | ReactionMessage
    | OrderMessage
    | SystemMessage
    | UnsupportedMessage
    | OldUnsupportedMessage
    | EditMessage
    | RevokeMessage
    | WelcomeMessageRequest
    | PlaceholderMessage
)

#: Meta's type to its struct.
MESSAGE_TYPES: dict[str, type[Message]] = {
    str(kind.__struct_config__.tag): kind for kind in AnyMessage.__args__
}


class Status(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """One entry of ``value.statuses``. Some of Meta's examples spell two of the keys another way."""

    id: str
    status: str
    timestamp: int
    recipient_id: str | None = None
    recipient_user_id: str | None = None
    parent_recipient_user_id: str | None = None
    recipient_parent_user_id: str | None = None
    parent_user_id: str | None = None
    recipient_type: str | None = None
    recipient_participant_id: str | None = None
    participant_recipient_id: str | None = None
    recipient_participant_user_id: str | None = None
    participant_recipient_user_id: str | None = None
    recipient_identity_key_hash: str | None = None
    biz_opaque_callback_data: str | None = None
    conversation: StatusConversation | None = None
    pricing: Pricing | None = None
    errors: tuple[WireError, ...] = ()


class MessagesValue(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """The value of the field ``messages``."""

    metadata: Metadata
    messaging_product: str | None = None
    contacts: list[Contact] | None = None
    messages: list[AnyMessage] | None = None
    statuses: list[Status] | None = None
    errors: tuple[WireError, ...] = ()


class MessagesChange(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """A change taken to be of the field ``messages``; the field is checked afterwards."""

    value: MessagesValue
    field: str


class MessagesEntry(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """The changes of one account."""

    id: str
    changes: list[MessagesChange]
    time: int | None = None


class MessagesEnvelope(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """A whole body that holds nothing but messages and statuses: nearly every one."""

    entry: list[MessagesEntry]
    object: str


class RawChange(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """A change whose value is still bytes."""

    field: str
    value: msgspec.Raw


class RawEntry(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """One account's changes, values still bytes."""

    id: str
    changes: list[RawChange]
    time: int | None = None


class RawEnvelope(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """A whole body, values still bytes."""

    entry: list[RawEntry]
    object: str
