"""The frozen rows that reads return. Instants are milliseconds UTC; ``""`` and ``0`` mean "none"."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sanjog_desktop.domain.ids import (
    AttachmentId,
    ContactId,
    ContactPointId,
    ConversationId,
    FamilyId,
    MessageId,
    PrivacyRequestId,
    TemplateId,
)
from sanjog_desktop.store.list_rows import (
    GRANTED,
    NO_CONSENT,
    RESTRICTED,
    STOPPED,
    WINDOW_ONLY,
    ConversationCounts,
    ConversationRow,
    NumberRow,
    OutboxCounts,
    RequestCounts,
)

__all__ = (
    "GRANTED",
    "NO_CONSENT",
    "RESTRICTED",
    "STOPPED",
    "WINDOW_ONLY",
    "AttachmentRow",
    "CandidateRow",
    "ChangeRow",
    "ConsentCard",
    "ConsentEventRow",
    "ConsentLine",
    "ContactCounts",
    "ContactDetail",
    "ContactPointRow",
    "ContactRow",
    "ConversationCounts",
    "ConversationRow",
    "FamilyRow",
    "Hit",
    "MessageRow",
    "NumberRow",
    "OutboxCounts",
    "PersonHit",
    "QuotedRow",
    "RequestCounts",
    "RequestRow",
    "SuspectedRow",
    "TemplateRow",
)


@dataclass(frozen=True, slots=True)
class QuotedRow:
    """The message a reply answers; ``id`` is ``None`` when this PC does not have it."""

    id: MessageId | None
    direction: str
    kind: str
    body: str


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """The file of a message. ``state`` is wanted, fetching, ready or gone; ``key`` opens the stored file."""

    id: AttachmentId
    state: str
    mime: str
    filename: str
    size: int | None
    duration_ms: int | None
    width: int | None
    height: int | None
    thumbnail: bytes | None = field(repr=False)
    key: bytes | None = field(repr=False)
    voice: bool = False
    error: str = ""


@dataclass(frozen=True, slots=True)
class MessageRow:
    """One bubble. ``payload`` is what the kind carries beyond its text; ``reactions`` are (actor, emoji)."""

    id: MessageId
    conversation_id: ConversationId
    direction: str
    kind: str
    at: int
    body: str
    payload: dict[str, Any]
    wamid: str
    client_ref: str
    status: str
    error_code: int | None
    error_text: str
    reply: QuotedRow | None
    attachment: AttachmentRow | None
    reactions: tuple[tuple[str, str], ...]
    template_name: str
    sent_by: str
    forwarded: bool
    edited: bool
    revoked: bool = False
    status_at: int = 0


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One line of the contacts pane. ``born_on`` is an ISO date; ``last_contact_at`` 0 means never."""

    no: int
    id: ContactId
    name: str
    name_native: str
    role: str
    family_id: FamilyId | None
    family_name: str
    is_candidate: bool
    born_on: str
    height_cm: int | None
    education: str
    work: str
    city: str
    community: str
    status: str
    language: str
    owner: str
    phone: str
    last_contact_at: int
    restricted: bool
    erasure_asked: bool = False


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """One line of the contacts pane's Families view."""

    id: FamilyId
    name: str
    city: str
    community: str
    package: str
    package_until_at: int
    owner: str
    notes: str
    people: int


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """The biodata of a person to be married; empty text where nothing is known."""

    born_on: str
    height_cm: int | None
    education: str
    work: str
    community: str
    gotra: str
    manglik: str
    diet: str


@dataclass(frozen=True, slots=True)
class ContactPointRow:
    """One way to reach a person. ``shared`` when somebody else of the family owns the number."""

    id: ContactPointId
    contact_id: ContactId
    phone: str
    user_id: str
    username: str
    profile_name: str
    raw: str
    relation: str
    reachable: bool
    shared: bool
    conversation_id: ConversationId | None


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """The state of one purpose: ``state`` granted, withdrawn, denied, expired, none or stopped, since when.

    ``reason`` is that of the suppression when stopped.
    """

    purpose: str
    state: str
    at: int
    method: str
    notice_version: str
    expires_at: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ConsentCard:
    """May we message this person? One line a purpose, and the state of the whole.

    ``reason`` says why not: ``erased``, ``restricted``, ``do_not_contact`` or a suppression's, which began ``at``.
    """

    contact_id: ContactId
    state: str
    lines: tuple[ConsentLine, ...]
    window_until: int
    reason: str = ""
    at: int = 0


@dataclass(frozen=True, slots=True)
class ConsentEventRow:
    """One entry of the consent ledger, newest first in lists."""

    seq: int
    purpose: str
    channel: str
    act: str
    at: int
    actor: str
    method: str
    notice_version: str
    language: str
    evidence: dict[str, Any]
    recorded_by: str
    expires_at: int


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One journal entry of a subject, for the timeline. ``fields`` maps a field to what was written."""

    seq: int
    kind: str
    act: str
    fields: dict[str, Any]
    staff: str
    at: int


@dataclass(frozen=True, slots=True)
class ContactDetail:
    """Everything the side panel of a person shows."""

    contact: ContactRow
    email: str
    notes: str
    origin: str
    family: FamilyRow | None
    members: tuple[ContactRow, ...]
    points: tuple[ContactPointRow, ...]
    candidate: CandidateRow | None
    consent: ConsentCard
    changes: tuple[ChangeRow, ...]
    created_at: int
    changed_at: int
    erased_at: int


@dataclass(frozen=True, slots=True)
class ContactCounts:
    """People in each view of the contacts pane."""

    people: int
    candidates: int
    families: int


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A message template as Meta last reported it; ``components`` is Meta's own JSON, decoded."""

    id: TemplateId
    waba_id: str
    name: str
    language: str
    category: str
    status: str
    components: list[dict[str, Any]]
    parameter_format: str
    quality: str
    changed_at: int


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One privacy request. ``name`` is the person's, empty once erased."""

    id: PrivacyRequestId
    ref: str
    kind: str
    state: str
    contact_id: ContactId | None
    name: str
    name_native: str
    subject_class: str
    our_role: str
    requester: str
    channel: str
    received_at: int
    due_at: int
    assignee: str
    outcome: str
    phrase: str
    language: str
    notes: str
    conversation_id: ConversationId | None
    source_wamid: str
    changed_at: int


@dataclass(frozen=True, slots=True)
class SuspectedRow:
    """A privacy request recognised in a chat that staff have neither confirmed nor dismissed."""

    conversation_id: ConversationId | None
    contact_id: ContactId
    name: str
    kind: str
    text: str
    at: int
    message_id: MessageId | None
    request_id: PrivacyRequestId
    phrase: str


@dataclass(frozen=True, slots=True)
class Hit:
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


@dataclass(frozen=True, slots=True)
class PersonHit:
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
