"""The frozen rows that reads return. Instants are milliseconds UTC; ``""`` and ``0`` mean "none".

They are msgspec structs: to make as many dataclasses takes 15 ms, which every start would wait for.
"""

from __future__ import annotations

from typing import Any

import msgspec

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
from sanjog_desktop.store.people_rows import (
    ContactFileRow,
    CustomValueRow,
    FollowUpRow,
    LabelRow,
    NoteRow,
    OtherEmailRow,
    OwnerRow,
)

# What the consent chip of a conversation or person says.
GRANTED = "granted"  # a grant for a proactive purpose is in force
WINDOW_ONLY = "window"  # no grant, but their own message opened the 24-hour window
NO_CONSENT = "none"
STOPPED = "stopped"  # a suppression stands, or the person is marked do not contact
RESTRICTED = "restricted"  # processing is restricted, or the person was erased

IMPORTED = "import"
"""Stands for the business number of a conversation that was read in from a phone's exported chat."""


class ConversationRow(msgspec.Struct, frozen=True):
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
    state: str = "open"
    assignee: str = ""
    snooze_until: int = 0  # 0 while snoozed: until they write
    pinned_at: int = 0
    muted_until: int = 0
    marked_unread: bool = False
    blocked: bool = False
    labels: tuple[tuple[str, str], ...] = ()  # (name, tone)
    follow_up_on: str = ""  # the day of the next thing to do about the person, ISO

    @property
    def pinned(self) -> bool:
        """Whether it stands on top of its view."""
        return self.pinned_at > 0

    @property
    def is_imported(self) -> bool:
        """Whether this was written elsewhere, on a phone, and can only be read here."""
        return self.business_number_id == IMPORTED


class ConversationCounts(msgspec.Struct, frozen=True):
    """Conversations in each view of the chat list.

    ``unread_messages`` is the sum behind the badge: muted and blocked chats do not count, one marked unread counts 1.
    """

    all: int
    unread: int
    closing_soon: int
    failed: int
    suspected: int
    archived: int
    unread_messages: int
    mine: int = 0
    unassigned: int = 0
    pending: int = 0
    snoozed: int = 0
    resolved: int = 0
    blocked: int = 0


class RequestCounts(msgspec.Struct, frozen=True):
    """Requests in each view of the privacy pane."""

    open: int
    due_this_week: int
    suspected: int
    closed: int
    overdue: int


class OutboxCounts(msgspec.Struct, frozen=True):
    """Messages on their way or stuck; ``queued`` includes claimed ones, ``scheduled`` those for later."""

    queued: int
    scheduled: int
    uncertain: int
    failed: int


class NumberRow(msgspec.Struct, frozen=True):
    """A business number as Meta last reported it."""

    id: str
    waba_id: str
    display_phone: str
    verified_name: str
    quality: str
    messaging_limit: str
    status: str
    read_at: int


class QuotedRow(msgspec.Struct, frozen=True):
    """The message a reply answers; ``id`` is ``None`` when this PC does not have it."""

    id: MessageId | None
    direction: str
    kind: str
    body: str


class AttachmentRow(msgspec.Struct, frozen=True):
    """The file of a message. ``state`` is wanted, fetching, ready or gone; ``key`` opens the stored file."""

    id: AttachmentId
    state: str
    mime: str
    filename: str
    size: int | None
    duration_ms: int | None
    width: int | None
    height: int | None
    thumbnail: bytes | None
    key: bytes | None
    voice: bool = False
    error: str = ""
    waveform: bytes | None = None

    def __repr__(self) -> str:
        """Without the key and the picture: a row may end up in a log."""
        return f"AttachmentRow(id={self.id!r}, state={self.state!r})"


class MessageRow(msgspec.Struct, frozen=True):
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
    forwarded_often: bool = False
    starred: bool = False
    due_at: int = 0  # when a message set for later goes

    @property
    def from_phone(self) -> bool:
        """Whether it was written in WhatsApp's own app on the bureau's phone, not on any of its PCs."""
        return self.direction == "out" and bool(self.wamid) and not self.client_ref and not self.sent_by


class ContactRow(msgspec.Struct, frozen=True):
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


class FamilyRow(msgspec.Struct, frozen=True):
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
    name_native: str = ""


class CandidateRow(msgspec.Struct, frozen=True):
    """The biodata of a person to be married; empty text where nothing is known."""

    born_on: str
    height_cm: int | None
    education: str
    work: str
    community: str
    gotra: str
    manglik: str
    diet: str
    birth_time: str = ""
    birth_place: str = ""
    income_band: str = ""
    marital_status: str = ""
    religion: str = ""
    sub_community: str = ""
    rashi: str = ""
    nakshatra: str = ""
    languages: str = ""
    family_details: str = ""
    expectations: str = ""
    family_expectations: str = ""


class ContactPointRow(msgspec.Struct, frozen=True):
    """One way to reach a person. ``shared`` when somebody else of the family owns the number, whose name is then
    ``owner_name``. ``on_whatsapp``: they have written or shown a profile there; ``stopped``: a suppression stands.
    """

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
    language: str = ""
    on_whatsapp: bool = False
    stopped: bool = False
    owner_name: str = ""


class ConsentLine(msgspec.Struct, frozen=True):
    """The state of one purpose: ``state`` granted, withdrawn, denied, expired, pending (a relative's
    word), none or stopped, since when.

    ``reason`` is that of the suppression when stopped.
    """

    purpose: str
    state: str
    at: int
    method: str
    notice_version: str
    expires_at: int = 0
    reason: str = ""


class ConsentCard(msgspec.Struct, frozen=True):
    """May we message this person? One line a purpose, and the state of the whole.

    ``reason`` says why not: ``erased``, ``restricted``, ``do_not_contact`` or a suppression's, which began ``at``.
    """

    contact_id: ContactId
    state: str
    lines: tuple[ConsentLine, ...]
    window_until: int
    reason: str = ""
    at: int = 0


class ConsentEventRow(msgspec.Struct, frozen=True):
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
    given_by: str = ""


class ChangeRow(msgspec.Struct, frozen=True):
    """One journal entry of a subject, for the timeline. ``fields`` maps a field to what was written."""

    seq: int
    kind: str
    act: str
    fields: dict[str, Any]
    staff: str
    at: int


class ContactDetail(msgspec.Struct, frozen=True):
    """Everything the side panel of a person shows.

    ``notes`` is the text on the card, ``note_list`` the dated notes, newest first. ``owner`` is the person's own, the
    family's stands in ``contact.owner`` where they have none; ``owners`` is who it was before, newest first.
    ``conflicts`` counts fields two PCs changed while apart and staff have not chosen of.
    """

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
    owner: str = ""
    gender: str = ""
    status_reason: str = ""
    status_at: int = 0
    labels: tuple[LabelRow, ...] = ()
    note_list: tuple[NoteRow, ...] = ()
    follow_ups: tuple[FollowUpRow, ...] = ()
    files: tuple[ContactFileRow, ...] = ()
    other_names: tuple[str, ...] = ()
    other_emails: tuple[OtherEmailRow, ...] = ()
    custom: tuple[CustomValueRow, ...] = ()
    owners: tuple[OwnerRow, ...] = ()
    conflicts: int = 0


class ContactCounts(msgspec.Struct, frozen=True):
    """People in each view of the contacts pane."""

    people: int
    candidates: int
    families: int


class TemplateRow(msgspec.Struct, frozen=True):
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


class RequestRow(msgspec.Struct, frozen=True):
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
    regime: str = "IN"
    requester_name: str = ""
    due_basis: str = "promise"
    legal_due_at: int | None = None
    extended_to: int | None = None
    extension_reason: str = ""
    acknowledged_at: int | None = None
    closed_at: int | None = None
    parent_id: str | None = None
    decision: str = ""
    reason_codes: tuple[str, ...] = ()
    agency_decision: str = ""
    approved_by: str = ""
    second_approver: str = ""
    execute_after: int | None = None
    scope: dict[str, Any] = {}


class SuspectedRow(msgspec.Struct, frozen=True):
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


class AuditRow(msgspec.Struct, frozen=True):
    """One entry of the audit log; ``actor`` and ``object`` are keyed pseudonyms, ``hash`` is hex."""

    seq: int
    at: int
    actor: str
    action: str
    object: str
    reason: str
    hash: str
