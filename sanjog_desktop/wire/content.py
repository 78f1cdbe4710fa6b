"""What a WhatsApp message carries, one frozen struct a message type (Meta: webhooks, inbound messages).

Field names are Meta's where the shape is Meta's, so most of these are decoded straight from the bytes.
Text is kept exactly as it came: never trimmed, never truncated.
"""

from __future__ import annotations

import binascii

import msgspec


class ErrorData(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """The part of an error that says what really happened."""

    details: str | None = None
    messaging_product: str | None = None


class WireError(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"flat_details": "details"}, gc=False
):
    """One entry of an ``errors`` array in a webhook (Meta: webhooks, errors); old ones had flat details."""

    code: int
    title: str | None = None
    message: str | None = None
    error_data: ErrorData | str | None = None
    href: str | None = None
    type: str | None = None
    error_subcode: int | None = None
    flat_details: str | None = None

    @property
    def details(self) -> str | None:
        """Meta's explanation; ``error_data`` may be an object, a plain string or absent."""
        data = self.error_data
        return (data.details if isinstance(data, ErrorData) else data) or self.flat_details


class Text(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """A text; a user may send up to 65,536 characters."""

    body: str


class Media(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """An image, video, audio, document or sticker. ``id`` lives 7 days, ``url`` 5 minutes."""

    id: str
    mime_type: str | None = None
    sha256: str | None = None
    caption: str | None = None
    filename: str | None = None
    voice: bool = False
    animated: bool = False
    url: str | None = None

    @property
    def digest(self) -> bytes | None:
        """``sha256`` as 32 bytes, from base64 or hex; ``None`` when absent or neither (the text is kept)."""
        return read_digest(self.sha256)


class Location(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """A fixed place, degrees WGS 84. Live locations are never delivered."""

    latitude: float
    longitude: float
    name: str | None = None
    address: str | None = None
    url: str | None = None


class CardName(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """The name on a contact card; every part may be missing."""

    formatted_name: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    middle_name: str | None = None
    prefix: str | None = None
    suffix: str | None = None


class CardPhone(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A phone on a contact card, as its owner typed it; ``wa_id`` only when it is on WhatsApp."""

    phone: str | None = None
    wa_id: str | None = None
    type: str | None = None
    user_id: str | None = None


class CardEmail(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """An e-mail address on a contact card."""

    email: str | None = None
    type: str | None = None


class CardAddress(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A postal address on a contact card."""

    street: str | None = None
    city: str | None = None
    state: str | None = None
    zip: str | None = None
    country: str | None = None
    country_code: str | None = None
    type: str | None = None


class CardUrl(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A web address on a contact card."""

    url: str | None = None
    type: str | None = None


class CardOrg(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """Where the person on a contact card works."""

    company: str | None = None
    department: str | None = None
    title: str | None = None


class ContactCard(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """One shared contact. ``origin`` and ``vcard`` come with the answer to a contact-info request."""

    name: CardName | None = None
    phones: tuple[CardPhone, ...] = ()
    emails: tuple[CardEmail, ...] = ()
    addresses: tuple[CardAddress, ...] = ()
    urls: tuple[CardUrl, ...] = ()
    org: CardOrg | None = None
    birthday: str | None = None
    origin: str | None = None
    vcard: str | None = None


class Contacts(msgspec.Struct, frozen=True, gc=False):
    """Shared contact cards."""

    cards: tuple[ContactCard, ...]


class ButtonReply(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """A tap on a template's quick reply."""

    payload: str | None = None
    text: str | None = None


class InteractiveReply(msgspec.Struct, frozen=True, gc=False):
    """An answer to an interactive message.

    ``kind`` is Meta's: button_reply, list_reply, nfm_reply, call_permission_reply, or another one; ``None``
    for the empty form that comes with an error. ``response_json`` is the text a form (nfm_reply) sent.
    """

    kind: str | None = None
    id: str | None = None
    title: str | None = None
    description: str | None = None
    body: str | None = None
    response_json: str | None = None
    name: str | None = None
    response: str | None = None
    expires_at: int | None = None
    is_permanent: bool | None = None
    response_source: str | None = None


class Reaction(msgspec.Struct, frozen=True, gc=False):
    """An emoji on a message; ``emoji`` is ``None`` when the reaction was taken back."""

    message_id: str
    emoji: str | None = None


class OrderItem(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """One line of an order; price in the currency's main unit. Numbers may come as text and stay so."""

    product_retailer_id: str | None = None
    quantity: float | str | None = None
    item_price: float | str | None = None
    currency: str | None = None


class Order(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """A catalogue order."""

    catalog_id: str | None = None
    text: str | None = None
    product_items: tuple[OrderItem, ...] = ()


class System(msgspec.Struct, frozen=True, gc=False):
    """A change of the person: new number, new user id, or a new identity key.

    ``type`` is user_changed_number, user_changed_user_id, customer_identity_changed or another one (the
    alias customer_changed_number is written as user_changed_number). ``wa_id`` and ``user_id`` are the new
    ones; the old ones are the message's sender. The ``identity_*`` fields come with an identity change.
    """

    type: str | None = None
    body: str | None = None
    wa_id: str | None = None
    user_id: str | None = None
    parent_user_id: str | None = None
    customer: str | None = None
    identity_hash: str | None = None
    identity_acknowledged: bool | None = None
    identity_created_at: int | None = None


class Unsupported(msgspec.Struct, frozen=True, gc=False):
    """Something WhatsApp does not hand to the API; ``type`` says what it was when Meta tells."""

    type: str | None = None
    errors: tuple[WireError, ...] = ()


class MediaPlaceholder(msgspec.Struct, frozen=True, gc=False):
    """Media in imported history whose file may or may not follow under the same message id."""


class RequestWelcome(msgspec.Struct, frozen=True, gc=False):
    """A person opened the chat for the first time (removed by Meta in March 2026, still understood)."""


class UnknownContent(msgspec.Struct, frozen=True, gc=False):
    """A type not known here, or known content that could not be read. ``raw`` is the whole message."""

    type: str | None
    raw: bytes


class Edit(msgspec.Struct, frozen=True, gc=False):
    """The new content of an earlier message."""

    original_message_id: str
    kind: str
    content: Content


class Revoke(msgspec.Struct, frozen=True, gc=False):
    """The sender deleted an earlier message for everyone."""

    original_message_id: str


Content = (
    Text
    | Media
    | Location
    | Contacts
    | ButtonReply
    | InteractiveReply
    | Reaction
    | Order
    | System
    | Unsupported
    | MediaPlaceholder
    | RequestWelcome
    | UnknownContent
    | Edit
    | Revoke
)


def read_digest(text: str | None) -> bytes | None:
    """A SHA-256 in base64 (real webhooks) or hex (some of Meta's pages) as 32 bytes, else ``None``."""
    if text is None:
        return None
    try:
        if len(text) == 64:
            return bytes.fromhex(text)
        digest = binascii.a2b_base64(text.encode("ascii").translate(_URL_SAFE) + b"==")
    except ValueError:
        return None
    return digest if len(digest) == 32 else None


_URL_SAFE = bytes.maketrans(b"-_", b"+/")
