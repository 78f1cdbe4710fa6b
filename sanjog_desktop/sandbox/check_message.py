"""What a send must look like, type by type (Meta: sending)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from .check_interactive import check_interactive
from .checking import (
    Json,
    a_flag,
    a_list,
    a_number,
    a_text,
    an_object,
    maybe_text,
    objects,
    one_of,
    only,
    required,
    sized,
)
from .refusals import Refusal

SENDABLE = (
    "audio",
    "contacts",
    "document",
    "image",
    "interactive",
    "location",
    "reaction",
    "sticker",
    "template",
    "text",
    "video",
)
# Kinds that exist, but only from people to the number.
_INBOUND_ONLY = frozenset(
    {"button", "edit", "order", "poll", "request_welcome", "revoke", "system", "unsupported"}
)
_TOP = frozenset(
    {
        "messaging_product",
        "recipient_type",
        "to",
        "recipient",
        "type",
        "context",
        "biz_opaque_callback_data",
        "recipient_identity_key_hash",
        "messaging_account_id",
        "paid_messaging_account_id",
        "ttl",
        "category",
        "access_token",
        "message_activity_sharing",
        "product_policy",
        *SENDABLE,
    }
)
MEDIA_KINDS = frozenset({"audio", "document", "image", "sticker", "video"})
CAPTION = 1024
_WAMID = re.compile(r"wamid\.[A-Za-z0-9+/=_-]{8,}\Z")
_LINK = re.compile(r"https?://[^\s/]+\S*\Z")
_BSUID = re.compile(r"[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}\Z")
_BIRTHDAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")


def check_message(body: Json) -> str:
    """Check everything that needs no account state; returns the type. Raises Refusal."""
    recipient_type = body.get("recipient_type")
    if recipient_type is not None:
        one_of(recipient_type, ("individual", "group"), "recipient_type")
    kind = body.get("type", "text")
    if isinstance(kind, str) and kind.lower() in _INBOUND_ONLY:
        raise Refusal(131051, f"Message type {kind} is not currently supported.")
    kind = one_of(kind.lower() if isinstance(kind, str) else kind, SENDABLE, "type")
    only(body, _TOP, "message")
    maybe_text(body, "biz_opaque_callback_data", "", 512)
    if "context" in body:
        _check_context(body, kind)
    if kind not in body or body[kind] is None:
        raise Refusal(131008, f"Parameter '{kind}' is mandatory for type '{kind}'")
    _CHECKS[kind](body)
    return kind


def recipient_of(body: Json) -> tuple[str, str, bool]:
    """Who a send is to: what was written, its normal form, and whether it is a user id.

    `to` wins over `recipient` (Meta: sending). Refuses with 100, 131009, or 131041 for groups: there are none.
    """
    if body.get("recipient_type") == "group":
        raise Refusal(131041, "The group does not exist.")
    to = body.get("to")
    if to is not None and to != "":
        written = str(to) if isinstance(to, int) and not isinstance(to, bool) else to
        if not isinstance(written, str):
            raise Refusal(100, message="(#100) Param to must be a string.")
        return written, phone_digits(written), False
    recipient = body.get("recipient")
    if recipient is None or recipient == "":
        raise Refusal(100, message="(#100) The parameter to is required.")
    if not isinstance(recipient, str) or not _BSUID.match(recipient):
        raise Refusal(131009, "Recipient is not a valid business-scoped user ID")
    return recipient, recipient, True


def phone_digits(written: str) -> str:
    """The digits of a phone number as Meta reads it: a local number gets the sender's country code, 91.

    Refuses with 131009 what cannot be a number.
    """
    bare = written.strip()
    international = bare.startswith("+")
    stripped = re.sub(r"[+\-() ]", "", bare)
    if not (stripped.isascii() and stripped.isdigit()) or not 5 <= len(stripped) <= 15:
        raise Refusal(131009, "Recipient phone number is not valid")
    if not international and len(stripped) == 10:
        return "91" + stripped
    return stripped


def _check_context(body: Json, kind: str) -> None:
    context = an_object(body, "context")
    wamid = a_text(context, "message_id", "context", 512)
    if not _WAMID.match(wamid):
        raise Refusal(131009, "context message_id is not a valid WhatsApp message ID")
    if kind == "reaction":
        raise Refusal(100, "A reaction cannot be a contextual reply")


def check_wamid(wamid: str, where: str) -> str:
    """Refuse with 131009 what has not the form of a message id."""
    if not _WAMID.match(wamid):
        raise Refusal(131009, f"{where} is not a valid WhatsApp message ID")
    return wamid


def check_media_object(media: Json, where: str) -> None:
    """Exactly one of `id` and `link`, of the right form."""
    media_id, link = media.get("id"), media.get("link")
    if (media_id is None) == (link is None):
        raise Refusal(100, message=f"(#100) Exactly one of id and link is required on param {where}.")
    if media_id is not None and (isinstance(media_id, bool) or not isinstance(media_id, str | int)):
        raise Refusal(100, message=f"(#100) Param {where}['id'] must be a string.")
    if link is not None and not (isinstance(link, str) and _LINK.match(link)):
        raise Refusal(100, message=f"(#100) Param {where}['link'] is not a valid URI.")


def _text(body: Json) -> None:
    text = an_object(body, "text")
    only(text, frozenset({"body", "preview_url"}), "text")
    a_text(text, "body", "text", 4096)
    a_flag(text, "preview_url", "text")


def _media(kind: str, *keys: str) -> Callable[[Json], None]:
    allowed = frozenset({"id", "link", "provider", *keys})

    def check(body: Json) -> None:
        media = an_object(body, kind)
        only(media, allowed, kind)
        check_media_object(media, kind)
        maybe_text(media, "caption", kind, CAPTION)
        maybe_text(media, "filename", kind, 240)
        a_flag(media, "voice", kind)

    return check


def _location(body: Json) -> None:
    location = an_object(body, "location")
    only(location, frozenset({"latitude", "longitude", "name", "address"}), "location")
    a_number(location, "latitude", "location", -90, 90)
    a_number(location, "longitude", "location", -180, 180)
    maybe_text(location, "name", "location", 1000)
    maybe_text(location, "address", "location", 1000)


def _reaction(body: Json) -> None:
    reaction = an_object(body, "reaction")
    only(reaction, frozenset({"message_id", "emoji"}), "reaction")
    check_wamid(a_text(reaction, "message_id", "reaction", 512), "message_id")
    emoji = reaction.get("emoji", "")
    sized(emoji, "reaction['emoji']", 32, 0)
    if emoji and (emoji.isalnum() and emoji.isascii()):
        raise Refusal(131009, "Reaction emoji is not valid")


_NAME_PARTS = ("first_name", "last_name", "middle_name", "prefix", "suffix")
_CARD = frozenset({"name", "phones", "emails", "addresses", "urls", "org", "birthday"})


def _contacts(body: Json) -> None:
    cards = a_list(body, "contacts", "", 1, 257)
    for card in objects(cards, "contacts"):
        only(card, _CARD, "contacts")
        name = an_object(card, "name", "contacts")
        only(name, frozenset({"formatted_name", *_NAME_PARTS}), "name")
        a_text(name, "formatted_name", "name", 1024)
        if not any(name.get(part) for part in _NAME_PARTS):
            raise Refusal(
                131009, "At least one of first_name, last_name, middle_name, suffix, prefix is required"
            )
        for group, key in (("phones", "phone"), ("emails", "email"), ("urls", "url")):
            if card.get(group) is not None:
                for item in objects(a_list(card, group, "contacts", 0, 100), group):
                    maybe_text(item, key, group, 1024)
        birthday = maybe_text(card, "birthday", "contacts", 10)
        if birthday and not _BIRTHDAY.match(birthday):
            raise Refusal(131009, "Birthday must be of the form YYYY-MM-DD")


def _template(body: Json) -> None:
    template = an_object(body, "template")
    only(template, frozenset({"name", "language", "components", "namespace"}), "template")
    a_text(template, "name", "template", 512)
    language = an_object(template, "language", "template")
    only(language, frozenset({"code", "policy"}), "language")
    a_text(language, "code", "language", 15)
    if "policy" in language:
        one_of(language["policy"], ("deterministic",), "language['policy']")
    components: Any = template.get("components")
    if components is not None and not isinstance(components, list):
        raise Refusal(100, message="(#100) Param template['components'] must be an array.")


def _interactive(body: Json) -> None:
    check_interactive(an_object(body, "interactive"))


_CHECKS: dict[str, Callable[[Json], None]] = {
    "text": _text,
    "image": _media("image", "caption"),
    "video": _media("video", "caption"),
    "audio": _media("audio", "voice"),
    "document": _media("document", "caption", "filename"),
    "sticker": _media("sticker"),
    "location": _location,
    "reaction": _reaction,
    "contacts": _contacts,
    "template": _template,
    "interactive": _interactive,
}


def product_of(body: Any) -> Json:
    """The body of a messages call: an object for the product whatsapp. Refuses with 100."""
    if not isinstance(body, dict):
        raise Refusal(100, message="(#100) The parameter messaging_product is required.")
    if "messaging_product" not in body:
        raise Refusal(100, message="(#100) The parameter messaging_product is required.")
    one_of(required(body, "messaging_product", ""), ("whatsapp",), "messaging_product")
    return body
