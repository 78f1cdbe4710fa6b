"""What the composer hands over to be sent, and how it lies in the outbox (JSON with a ``type`` tag).

``about`` names the people (contact ids) whose data a message carries and ``categories`` which kinds of it
(:data:`CATEGORIES`); with people and no categories, :func:`categories_of` says what such a message usually carries.
"""

from __future__ import annotations

import msgspec

from sanjog_desktop.domain.errors import UserError

#: Meta: sending, limits per type, in characters.
MAX_TEXT = 4096
MAX_CAPTION = 1024
MEDIA_KINDS = frozenset({"image", "video", "audio", "document", "sticker"})
KINDS_WITHOUT_CAPTION = frozenset({"audio", "sticker"})
#: Kinds of data in the register of disclosures; the first four are those of the agency's privacy policy.
CATEGORIES = (
    "personal_id", "contact_info", "business_data", "usage_logs", "biodata", "photo", "horoscope", "chat",
)  # fmt: skip


class TextDraft(msgspec.Struct, frozen=True, tag="text"):
    """Plain text; ``reply_to`` is the wamid of the message it answers, ``about`` as on every draft (see above)."""

    body: str
    reply_to: str | None = None
    preview_url: bool = True
    about: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()


class MediaDraft(msgspec.Struct, frozen=True, tag="media"):
    """A file already kept as an attachment. ``kind`` is image, video, audio, document or sticker."""

    kind: str
    attachment_id: str
    caption: str = ""
    filename: str = ""
    voice: bool = False
    reply_to: str | None = None
    about: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()


class LocationDraft(msgspec.Struct, frozen=True, tag="location"):
    """A place, in degrees WGS 84."""

    latitude: float
    longitude: float
    name: str = ""
    address: str = ""
    reply_to: str | None = None


class CardDraft(msgspec.Struct, frozen=True):
    """One person of a shared contact card."""

    name: str
    phones: tuple[str, ...] = ()
    email: str = ""


class ContactsDraft(msgspec.Struct, frozen=True, tag="contacts"):
    """Shared contact cards."""

    cards: tuple[CardDraft, ...]
    reply_to: str | None = None
    about: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()


class ReactionDraft(msgspec.Struct, frozen=True, tag="reaction"):
    """An emoji on the message with wamid ``message_id``; an empty ``emoji`` takes the reaction back."""

    message_id: str
    emoji: str


class TemplateDraft(msgspec.Struct, frozen=True, tag="template"):
    """An approved template with its values by variable name ('1', '2' for positional ones)."""

    template_id: str
    variables: dict[str, str] = {}
    header_attachment_id: str | None = None
    reply_to: str | None = None
    about: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()


Draft = TextDraft | MediaDraft | LocationDraft | ContactsDraft | ReactionDraft | TemplateDraft

_encoder = msgspec.json.Encoder()
_decoder: msgspec.json.Decoder[Draft] = msgspec.json.Decoder(Draft)


def encode_draft(draft: Draft) -> str:
    """The draft as JSON text, as the outbox keeps it."""
    return _encoder.encode(draft).decode()


def decode_draft(text: str) -> Draft:
    """The draft that :func:`encode_draft` wrote; raises ``msgspec.ValidationError`` on anything else."""
    return _decoder.decode(text)


def kind_of(draft: Draft) -> str:
    """The message kind the draft becomes."""
    match draft:
        case TextDraft():
            return "text"
        case MediaDraft(kind=kind):
            return kind
        case LocationDraft():
            return "location"
        case ContactsDraft():
            return "contacts"
        case ReactionDraft():
            return "reaction"
        case TemplateDraft():
            return "template"


def attachment_of(draft: Draft) -> str | None:
    """The attachment the draft carries, if any."""
    match draft:
        case MediaDraft(attachment_id=attachment_id):
            return attachment_id
        case TemplateDraft(header_attachment_id=attachment_id):
            return attachment_id
        case _:
            return None


def about_of(draft: Draft) -> tuple[str, ...]:
    """The people named as those whose data the draft carries, each once."""
    match draft:
        case TextDraft() | MediaDraft() | ContactsDraft() | TemplateDraft():
            return tuple(dict.fromkeys(draft.about))
        case _:
            return ()


def categories_of(draft: Draft) -> tuple[str, ...]:
    """The kinds of personal data the draft carries, as named, else as such a message usually does."""
    match draft:
        case TextDraft(categories=named) | TemplateDraft(categories=named):
            return tuple(dict.fromkeys(named)) or ("biodata",)
        case MediaDraft(kind=kind, categories=named):
            return tuple(dict.fromkeys(named)) or _USUAL.get(kind, ("biodata",))
        case ContactsDraft(categories=named):
            # A card always says who somebody is and how to reach them, whatever else was named.
            return tuple(dict.fromkeys(("personal_id", "contact_info", *named)))
        case _:
            return ()


_USUAL = {"image": ("photo",), "video": ("photo",), "sticker": ("photo",), "audio": ("chat",)}


def check_draft(draft: Draft) -> None:
    """Raise :class:`UserError` when WhatsApp would refuse the draft for its form (Meta: sending, limits)."""
    if not set(categories_of(draft)) <= set(CATEGORIES):
        raise UserError("This is not a kind of data the register of disclosures knows.")
    match draft:
        case TextDraft(body=body):
            if not body.strip():
                raise UserError("There is nothing to send.", "Write a message first.")
            _check_length(body, MAX_TEXT, "message")
        case MediaDraft(kind=kind, caption=caption):
            if kind not in MEDIA_KINDS:
                raise UserError("This kind of file cannot be sent on WhatsApp.")
            if caption and kind in KINDS_WITHOUT_CAPTION:
                raise UserError(
                    "A voice message or a sticker cannot carry a caption.", "Send the text after it."
                )
            _check_length(caption, MAX_CAPTION, "caption")
        case LocationDraft(latitude=latitude, longitude=longitude):
            if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
                raise UserError("This is not a place on earth.")
        case ContactsDraft(cards=cards):
            if not cards or any(not card.name.strip() for card in cards):
                raise UserError("A shared contact needs a name.")
        case ReactionDraft(message_id=message_id):
            if not message_id:
                raise UserError("This message cannot be reacted to yet.", "Wait until it was sent.")
        case TemplateDraft():
            pass


def _check_length(text: str, most: int, what: str) -> None:
    if len(text) > most:
        raise UserError(
            f"This {what} is too long: {len(text)} characters, WhatsApp takes {most}.",
            "Send it in two parts.",
        )
