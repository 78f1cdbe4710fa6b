"""The JSON of a ``messages`` webhook as Meta writes it, one struct an object (Meta: webhooks, envelope).

These decode strictly: any key or type that is not documented fails, so that a payload which decodes was
wholly understood. What fails is read again, item by item, by the tolerant readers.
"""

from __future__ import annotations

from typing import Any, ClassVar

import msgspec

from sanjog_desktop.wire.content import (
    ButtonReply,
    ContactCard,
    Location,
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


class Contact(msgspec.Struct, forbid_unknown_fields=True):
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
    created_timestamp: str | int | None = None
    hash: str | None = None


class HistoryContext(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """How an imported message stood."""

    status: str | None = None
    from_me: bool | None = None


class Message(
    msgspec.Struct, forbid_unknown_fields=True, kw_only=True, tag_field="type", rename={"from_": "from"}
):
    """What every message has. ``to*`` come only with echoes and history, ``history_context`` with history."""

    id: str
    timestamp: str | int
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


class TextMessage(Message, tag="text"):
    """``text``."""

    text: Text


class ImageMessage(Message, tag="image"):
    """``image``."""

    image: Media


class VideoMessage(Message, tag="video"):
    """``video``."""

    video: Media


class AudioMessage(Message, tag="audio"):
    """``audio``; ``voice: true`` inside for a voice note."""

    audio: Media


class VoiceMessage(Message, tag="voice"):
    """``voice``: the older form of a voice note."""

    voice: Media


class DocumentMessage(Message, tag="document"):
    """``document``."""

    document: Media


class StickerMessage(Message, tag="sticker"):
    """``sticker``."""

    sticker: Media


class LocationMessage(Message, tag="location"):
    """``location``."""

    location: Location


class ContactsMessage(Message, tag="contacts"):
    """``contacts``."""

    contacts: tuple[ContactCard, ...]


class ButtonMessage(Message, tag="button"):
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
    expiration_timestamp: str | int | None = None
    is_permanent: bool | None = None
    response_source: str | None = None


class Interactive(msgspec.Struct, forbid_unknown_fields=True):
    """An interactive answer; may be empty together with an error."""

    type: str | None = None
    button_reply: Choice | None = None
    list_reply: Choice | None = None
    nfm_reply: FormReply | None = None
    call_permission_reply: CallPermission | None = None


class InteractiveMessage(Message, tag="interactive"):
    """``interactive``."""

    interactive: Interactive


class ReactionKey(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """A reaction; a removal has an empty emoji or none."""

    message_id: str
    emoji: str | None = None


class ReactionMessage(Message, tag="reaction"):
    """``reaction``."""

    reaction: ReactionKey


class OrderMessage(Message, tag="order"):
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


class SystemMessage(Message, tag="system"):
    """``system``; comes without ``contacts``."""

    system: SystemBody
    identity: Identity | None = None


class UnsupportedBody(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """What the unsupported message was."""

    type: str | None = None


class UnsupportedMessage(Message, tag="unsupported"):
    """``unsupported``."""

    unsupported: UnsupportedBody | None = None


class OldUnsupportedMessage(Message, tag="unknown"):
    """``unknown``: the older name of unsupported."""

    unsupported: UnsupportedBody | None = None


class EditBody(msgspec.Struct, forbid_unknown_fields=True):
    """An edit; ``message`` holds a message without its id and time."""

    original_message_id: str
    message: dict[str, Any]


class EditMessage(Message, tag="edit"):
    """``edit`` (coexistence)."""

    edit: EditBody


class RevokeBody(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """A deletion for everyone."""

    original_message_id: str


class RevokeMessage(Message, tag="revoke"):
    """``revoke`` (coexistence)."""

    revoke: RevokeBody


class WelcomeMessageRequest(Message, tag="request_welcome"):
    """``request_welcome`` (retired)."""


class PlaceholderMessage(Message, tag="media_placeholder"):
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


class Status(msgspec.Struct, forbid_unknown_fields=True):
    """One entry of ``value.statuses``. Some of Meta's examples spell two of the keys another way."""

    id: str
    status: str
    timestamp: str | int
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


class MessagesValue(msgspec.Struct, forbid_unknown_fields=True):
    """The value of the field ``messages``."""

    metadata: Metadata
    messaging_product: str | None = None
    contacts: list[Contact] = []
    messages: list[AnyMessage] = []
    statuses: list[Status] = []
    errors: tuple[WireError, ...] = ()

    LISTS: ClassVar[tuple[str, ...]] = ("contacts", "messages", "statuses", "errors")


class MessagesChange(msgspec.Struct, forbid_unknown_fields=True):
    """A change taken to be of the field ``messages``; the field is checked afterwards."""

    value: MessagesValue
    field: str


class MessagesEntry(msgspec.Struct, forbid_unknown_fields=True):
    """The changes of one account."""

    id: str
    changes: list[MessagesChange]
    time: str | int | None = None


class MessagesEnvelope(msgspec.Struct, forbid_unknown_fields=True):
    """A whole body that holds nothing but messages and statuses: nearly every one."""

    entry: list[MessagesEntry]
    object: str


class RawChange(msgspec.Struct, forbid_unknown_fields=True):
    """A change whose value is still bytes."""

    field: str
    value: msgspec.Raw


class RawEntry(msgspec.Struct, forbid_unknown_fields=True):
    """One account's changes, values still bytes."""

    id: str
    changes: list[RawChange]
    time: str | int | None = None


class RawEnvelope(msgspec.Struct, forbid_unknown_fields=True):
    """A whole body, values still bytes."""

    entry: list[RawEntry]
    object: str
