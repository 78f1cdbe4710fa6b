"""The frozen rows of a person's record beyond the card: labels, notes, follow-ups, files, own fields, change sets.

Instants are milliseconds UTC; ``""`` and ``0`` mean "none".
"""

from __future__ import annotations

import msgspec

from sanjog_desktop.domain.ids import ContactId


class LabelRow(msgspec.Struct, frozen=True):
    """A label of the agency; ``tone`` is a colour of the theme (ok, gold, info, accent, neutral, bad)."""

    id: str
    name: str
    tone: str
    people: int = 0
    """How many people bear it, where that was asked for."""


class NoteRow(msgspec.Struct, frozen=True):
    """A note about a person."""

    id: str
    body: str
    staff: str
    created_at: int
    changed_at: int


class FollowUpRow(msgspec.Struct, frozen=True):
    """Something to do about a person by a day; ``due_on`` is an ISO date, ``done_at`` 0 while it is open."""

    id: str
    contact_id: ContactId
    due_on: str
    what: str
    owner: str
    done_at: int
    created_at: int


class ContactFileRow(msgspec.Struct, frozen=True):
    """A photo or paper of a person. ``key`` opens the stored file; ``kind`` as in ``domain.biodata.FILE_KINDS``."""

    id: str
    contact_id: ContactId
    kind: str
    filename: str
    mime: str
    size: int
    key: bytes
    sha256: bytes
    width: int | None
    height: int | None
    thumbnail: bytes | None
    is_main: bool
    created_by: str
    created_at: int

    def __repr__(self) -> str:
        """Without the key and the picture: a row may end up in a log."""
        return f"ContactFileRow(id={self.id!r}, kind={self.kind!r})"


class OtherEmailRow(msgspec.Struct, frozen=True):
    """An e-mail address beside the one to write to, and whose it is."""

    email: str
    relation: str


class CustomFieldRow(msgspec.Struct, frozen=True):
    """A field the agency added. ``kind`` as in ``domain.biodata.CUSTOM_KINDS``; ``choices`` of a choice."""

    id: str
    name: str
    kind: str
    choices: tuple[str, ...]
    is_sensitive: bool
    place: int
    retired: bool


class CustomValueRow(msgspec.Struct, frozen=True):
    """What a person's card says in a field the agency added: text as typed, an ISO date, 'yes' or 'no'."""

    field: CustomFieldRow
    value: str


class OwnerRow(msgspec.Struct, frozen=True):
    """Who looked after a person from ``at`` on, as written by ``staff``; ``owner`` is empty for nobody."""

    owner: str
    at: int
    staff: str


class ChangeSetRow(msgspec.Struct, frozen=True):
    """What one press of a button changed. ``kind``: edit, bulk, import, merge; ``title`` a code; ``state``: running,
    done, undoing, undone."""

    id: str
    kind: str
    title: str
    counts: dict[str, int]
    staff: str
    at: int
    state: str
    undo_until_at: int
    undone_at: int


class ImportRunRow(msgspec.Struct, frozen=True):
    """A file that was read in, begun ``at`` (milliseconds): of how many rows, and whether it can still be undone."""

    id: str
    filename: str
    rows: int
    staff: str
    at: int
    is_undone: bool
    can_undo: bool
