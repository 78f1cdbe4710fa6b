"""A claimed message as the bytes Meta is sent."""

from __future__ import annotations

from typing import assert_never, cast

from sanjog_desktop.actions.outbox import Claimed
from sanjog_desktop.domain.drafts import (
    CardDraft,
    ContactsDraft,
    LocationDraft,
    MediaDraft,
    ReactionDraft,
    TemplateDraft,
    TextDraft,
)
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.templates import send_components
from sanjog_desktop.wire.content import CardEmail, CardName, CardPhone, ContactCard
from sanjog_desktop.wire.graph import (
    ContactsOut,
    LocationOut,
    MediaKind,
    MediaOut,
    OutboundContent,
    ReactionOut,
    Recipient,
    TemplateOut,
    TextOut,
    encode_send,
)


class Unsendable(UserError):
    """The message cannot be put into a form Meta takes; the text says why."""


def compose(claimed: Claimed, media_id: str | None) -> bytes:
    """The body of the call, with our reference in it; ``media_id`` is the uploaded attachment's. Raises
    Unsendable.
    """
    draft = claimed.draft
    reply_to = None if isinstance(draft, ReactionDraft) else draft.reply_to
    to = Recipient(phone=claimed.phone, user_id=claimed.user_id)
    try:
        return encode_send(
            to, content_of(claimed, media_id), client_ref=claimed.client_ref, reply_to=reply_to
        )
    except ValueError as error:
        raise Unsendable("This person has neither a phone number nor a WhatsApp name.") from error


def content_of(claimed: Claimed, media_id: str | None) -> OutboundContent:
    """What is sent, without to whom. Raises Unsendable."""
    draft = claimed.draft
    match draft:
        case TextDraft(body=body, preview_url=preview_url):
            return TextOut(body, preview_url and "://" in body)
        case MediaDraft():
            return _media(draft, media_id)
        case LocationDraft():
            return LocationOut(draft.latitude, draft.longitude, draft.name or None, draft.address or None)
        case ContactsDraft(cards=cards):
            return ContactsOut(tuple(_card(card) for card in cards))
        case ReactionDraft(message_id=message_id, emoji=emoji):
            return ReactionOut(message_id, emoji)
        case TemplateDraft():
            return _template(claimed, draft, media_id)
        case _:
            assert_never(draft)


def _media(draft: MediaDraft, media_id: str | None) -> MediaOut:
    if media_id is None:
        raise Unsendable("The file of this message is no longer there.", "Attach it again.")
    return MediaOut(
        cast(MediaKind, draft.kind),  # check_draft let only Meta's kinds into the outbox
        media_id,
        caption=draft.caption or None,
        filename=draft.filename or None if draft.kind == "document" else None,
        voice=draft.voice,
    )


def _card(card: CardDraft) -> ContactCard:
    # Meta wants one more part of the name beside the whole one (Meta: sending, contacts).
    first, _, last = card.name.strip().partition(" ")
    return ContactCard(
        name=CardName(formatted_name=card.name.strip(), first_name=first, last_name=last.strip() or None),
        phones=tuple(CardPhone(phone=phone) for phone in card.phones),
        emails=(CardEmail(email=card.email),) if card.email else (),
    )


def _template(claimed: Claimed, draft: TemplateDraft, media_id: str | None) -> TemplateOut:
    template = claimed.template
    if template is None:
        raise Unsendable("The template of this message is no longer there.", "Choose another one.")
    filename = claimed.attachment.filename if claimed.attachment is not None else ""
    try:
        parts = send_components(template.components, draft.variables, media_id=media_id, filename=filename)
    except UserError as error:
        raise Unsendable(error.text, error.hint) from error
    return TemplateOut(template.name, template.language, parts)
