"""What the screens of duplicates, merges and conflicts show."""

from __future__ import annotations

import msgspec


class PersonBrief(msgspec.Struct, frozen=True):
    """One entry of a pair, in a few words. ``phones`` are digits of E.164, shared ones included."""

    id: str
    name: str
    name_native: str = ""
    role: str = ""
    family_name: str = ""
    city: str = ""
    born_on: str = ""
    phones: tuple[str, ...] = ()
    created_at: int = 0


class PairRow(msgspec.Struct, frozen=True):
    """Two entries that may be one person; ``score`` 0 to 100, ``reasons`` codes of ``domain.duplicates``."""

    one: PersonBrief
    other: PersonBrief
    score: int
    reasons: tuple[str, ...]


class MergeField(msgspec.Struct, frozen=True):
    """One field side by side as it is stored (a family by its name); ``title`` names a field of the agency's own."""

    field: str
    kept: str
    gone: str
    title: str = ""

    @property
    def differs(self) -> bool:
        """Both say something, and not the same."""
        return bool(self.kept) and bool(self.gone) and self.kept != self.gone


class MergePreview(msgspec.Struct, frozen=True):
    """What merging two people would do: who stays, each field, and how much else passes over.

    ``counts`` are of numbers, chats, notes, follow_ups, files, labels, requests, disclosures. ``grants_lost`` are the
    purposes the other person had agreed to that do not pass; ``withdrawals`` those the joined person loses.
    ``obstacle`` is a sentence when the two may not be merged now.
    """

    kept: PersonBrief
    gone: PersonBrief
    fields: tuple[MergeField, ...]
    counts: dict[str, int]
    grants_lost: tuple[str, ...] = ()
    withdrawals: tuple[str, ...] = ()
    obstacle: str = ""
    hint: str = ""


class MergeRow(msgspec.Struct, frozen=True):
    """A merge that can still be undone, or was. Instants in milliseconds."""

    id: str
    kept_id: str
    kept_name: str
    gone_name: str
    staff: str
    at: int
    undo_until_at: int
    undone_at: int | None = None


class ConflictRow(msgspec.Struct, frozen=True):
    """The same field changed on two PCs while apart. Values as stored, ``None`` is nothing; instants in ms.
    ``titles`` are the words for base, one and other where the value is an id (a family)."""

    id: str
    kind: str
    subject_id: str
    contact_id: str
    name: str
    field: str
    base: str | int | float | bool | None
    one: str | int | float | bool | None
    other: str | int | float | bool | None
    one_by: str
    one_at: int
    other_by: str
    other_at: int
    chosen: str | int | float | bool | None = None
    chosen_at: int | None = None
    titles: tuple[str, ...] = ("", "", "")
