"""The frozen rows of broadcasts. Instants are milliseconds UTC; ``""`` and ``0`` mean "none"."""

from __future__ import annotations

import msgspec

from sanjog_desktop.domain.broadcasting import Fill, State


class BroadcastCounts(msgspec.Struct, frozen=True):
    """How many people stand where. Everybody of the audience is in exactly one of them."""

    waiting: int = 0
    excluded: int = 0
    queued: int = 0
    sent: int = 0
    delivered: int = 0
    read: int = 0
    failed: int = 0
    uncertain: int = 0
    cancelled: int = 0

    @property
    def people(self) -> int:
        """Everybody of the audience."""
        return sum(msgspec.structs.astuple(self))

    @property
    def taken(self) -> int:
        """Whose message WhatsApp took."""
        return self.sent + self.delivered + self.read


class BroadcastRow(msgspec.Struct, frozen=True):
    """A broadcast and where it stands; ``fills`` says what stands in for each variable."""

    id: str
    title: str
    purpose: str
    business_number_id: str
    template_id: str
    template_name: str
    fills: dict[str, Fill]
    audience: str
    per_minute: int
    state: State
    state_reason: str
    start_at: int
    started_at: int
    finished_at: int
    staff: str
    created_at: int
    counts: BroadcastCounts


class RecipientRow(msgspec.Struct, frozen=True):
    """One person of a broadcast and what became of their message."""

    no: int
    contact_id: str
    name: str
    state: str
    reason: str
    message_id: int
    conversation_id: int
    settled_at: int


class ReasonRow(msgspec.Struct, frozen=True):
    """How many people stand in a state for one reason."""

    state: str
    reason: str
    people: int


class AssessedRow(msgspec.Struct, frozen=True):
    """Whether somebody would get the message: ``reason`` says why not, ``text`` is how they would read it."""

    contact_id: str
    name: str
    point_id: str
    phone: str
    reason: str
    values: dict[str, str]
    text: str = ""
