"""The rows of the list of chats and of the strips around it: all that the first paint needs.

They are apart from ``rows``, which hands them on, because making forty row classes takes longer than reading the list.
Instants are milliseconds UTC; ``""`` and ``0`` mean "none".
"""

from __future__ import annotations

from dataclasses import dataclass

from sanjog_desktop.domain.ids import ContactId, ConversationId

# What the consent chip of a conversation or person says.
GRANTED = "granted"  # a grant for a proactive purpose is in force
WINDOW_ONLY = "window"  # no grant, but their own message opened the 24-hour window
NO_CONSENT = "none"
STOPPED = "stopped"  # a suppression stands, or the person is marked do not contact
RESTRICTED = "restricted"  # processing is restricted, or the person was erased


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """One line of the chat list. ``subtitle`` is role or family; ``consent_state`` a constant above."""

    id: ConversationId
    contact_id: ContactId
    title: str
    subtitle: str
    avatar_seed: str
    preview: str
    preview_kind: str
    last_at: int
    unread: int
    window_until: int
    consent_state: str
    last_direction: str
    last_status: str
    suspected: str
    draft: str
    failed: int
    archived: bool
    language: str
    city: str = ""
    phone: str = ""  # digits of E.164 without '+'
    username: str = ""
    title_native: str = ""
    business_number_id: str = ""
    contact_point_id: str = ""
    family_id: str = ""


@dataclass(frozen=True, slots=True)
class ConversationCounts:
    """Conversations in each view of the chat list; ``unread_messages`` is the sum behind the badge."""

    all: int
    unread: int
    closing_soon: int
    failed: int
    suspected: int
    archived: int
    unread_messages: int


@dataclass(frozen=True, slots=True)
class RequestCounts:
    """Requests in each view of the privacy pane."""

    open: int
    due_this_week: int
    suspected: int
    closed: int
    overdue: int


@dataclass(frozen=True, slots=True)
class OutboxCounts:
    """Messages on their way or stuck; ``queued`` includes claimed ones, ``scheduled`` those for later."""

    queued: int
    scheduled: int
    uncertain: int
    failed: int


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A business number as Meta last reported it."""

    id: str
    waba_id: str
    display_phone: str
    verified_name: str
    quality: str
    messaging_limit: str
    status: str
    read_at: int
