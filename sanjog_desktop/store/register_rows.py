"""The rows of the list: a page's line with all its columns, and the key to go on after it.

Instants are milliseconds UTC; ``""`` and ``0`` mean "none".
"""

from __future__ import annotations

import msgspec

from sanjog_desktop.domain.ids import ContactId, FamilyId
from sanjog_desktop.domain.register_query import View
from sanjog_desktop.store.people_rows import LabelRow


class RowKey(msgspec.Struct, frozen=True):
    """Where a line stands in the order asked for: opaque to callers, given back as ``after``."""

    is_blank: bool
    value: str | int | None
    no: int
    """The person's number, or the family's; the place in the whole answer where it is ordered by match."""
    id: str = ""


class RegisterRow(msgspec.Struct, frozen=True):
    """A person in the list."""

    key: RowKey
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
    income_band: str
    city: str
    community: str
    sub_community: str
    gotra: str
    manglik: str
    diet: str
    marital_status: str
    religion: str
    rashi: str
    nakshatra: str
    status: str
    status_reason: str
    gender: str
    language: str
    owner: str
    phone: str
    email: str
    last_contact_at: int
    last_proposal_at: int
    follow_up_on: str
    created_at: int
    has_photo: bool
    restricted: bool
    erasure_asked: bool
    labels: tuple[LabelRow, ...] = ()


class FamilyRegisterRow(msgspec.Struct, frozen=True):
    """A family in the list."""

    key: RowKey
    id: FamilyId
    name: str
    name_native: str
    city: str
    community: str
    package: str
    package_until_at: int
    owner: str
    notes: str
    people: int


class FacetRow(msgspec.Struct, frozen=True):
    """A value that occurs in a field, and how often."""

    value: str
    count: int


class SavedFilterRow(msgspec.Struct, frozen=True):
    """A question staff named. ``query`` is JSON of :class:`~sanjog_desktop.domain.register_query.RegisterQuery`."""

    id: str
    name: str
    view: View
    query: str
    pinned: bool
    place: int
    created_by: str
    created_at: int
