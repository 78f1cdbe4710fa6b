"""What searches find: messages by their words, people by names and numbers."""

from __future__ import annotations

import msgspec

from sanjog_desktop.domain.ids import ContactId, ConversationId, MessageId


class Hit(msgspec.Struct, frozen=True):
    """A message found by search. ``ranges`` are (start, length) in ``snippet``, in characters."""

    message_id: MessageId
    conversation_id: ConversationId
    contact_id: ContactId
    title: str
    direction: str
    kind: str
    at: int
    snippet: str
    ranges: tuple[tuple[int, int], ...]


class PersonHit(msgspec.Struct, frozen=True):
    """A person found by search; ``conversation_id`` is the newest chat with them, if any."""

    no: int
    contact_id: ContactId
    name: str
    name_native: str
    role: str
    family_name: str
    city: str
    phone: str
    conversation_id: ConversationId | None
    is_candidate: bool
