"""The frozen rows of the register of disclosures and of the processors. Instants are milliseconds UTC."""

from __future__ import annotations

import msgspec

from sanjog_desktop.domain.ids import ContactId


class DisclosureRow(msgspec.Struct, frozen=True):
    """One entry of the register. ``name`` is the person whose data it was, ``recipient`` who was given it.

    ``state`` is waiting (the message has not gone yet), made or cancelled; ``delivery`` the message's own status
    where a message carried it, so that one Meta took and could not deliver is seen as such.
    """

    id: str
    contact_id: ContactId
    name: str
    at: int
    recipient_type: str
    recipient_contact_id: ContactId | None
    recipient: str
    recipient_family: str
    categories: tuple[str, ...]
    purpose: str
    basis: str
    consent_seq: int
    artefact_sha256: str
    order_ref: str
    officer: str
    disclosed_by: str
    second_by: str
    state: str
    delivery: str
    notified_of_change_at: int
    may_be_told: bool
    client_ref: str
    request_id: str


class ProcessorRow(msgspec.Struct, frozen=True):
    """Somebody who works with the data for the agency. ``kind`` is messaging, hosting, payments, email or other;
    ``what`` says which data goes there, ``until_at`` 0 means that it still does.
    """

    id: str
    kind: str
    name: str
    what: str
    place: str
    contract_ref: str
    is_used: bool
    since_at: int
    until_at: int


class RetentionRow(msgspec.Struct, frozen=True):
    """Somebody a retention rule names. ``kept_because`` is why they stay all the same: hold, request, floor, told
    (their notice is running), or ``""`` when they would be next.
    """

    contact_id: ContactId
    name: str
    category: str
    active_at: int
    kept_because: str


class DryRun(msgspec.Struct, frozen=True):
    """Who the rules name: the first of them, and how many there are in each category."""

    rows: tuple[RetentionRow, ...]
    counts: dict[str, int]


class NoticeRow(msgspec.Struct, frozen=True):
    """A notice given or on its way; ``state`` is waiting, kept (they stay) or started (a request was opened)."""

    contact_id: ContactId
    name: str
    category: str
    noticed_at: int
    erase_after_at: int
    state: str
