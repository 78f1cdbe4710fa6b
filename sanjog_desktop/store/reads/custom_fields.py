"""The fields an agency added, and what a person's card says in them."""

from __future__ import annotations

import json
from typing import Final

from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.people_rows import CustomFieldRow, CustomValueRow
from sanjog_desktop.store.session import Row, Session

_FIELD: Final = "f.id, f.name, f.kind, f.choices, f.is_sensitive, f.place, f.retired_at IS NOT NULL"


def custom_fields(session: Session, *, retired: bool = False) -> list[CustomFieldRow]:
    """The fields in use in their order; with ``retired`` those that no longer are, behind them."""
    which = "" if retired else " WHERE f.retired_at IS NULL"
    found = session.rows(
        f"SELECT {_FIELD} FROM custom_field f{which} ORDER BY f.retired_at IS NOT NULL, f.place, f.created_at, f.id"
    )
    return [_field(row) for row in found]


def custom_values_of(session: Session, contact_id: ContactId) -> list[CustomValueRow]:
    """What one person's card says, in the order of the fields; fields that are empty or retired are left out."""
    found = session.rows(
        f"SELECT {_FIELD}, v.value FROM custom_value v JOIN custom_field f ON f.id = v.field_id"
        " WHERE v.contact_id = ? AND f.retired_at IS NULL ORDER BY f.place, f.created_at, f.id",
        (contact_id,),
    )
    return [CustomValueRow(_field(row[:-1]), row[-1]) for row in found]


def _field(found: Row) -> CustomFieldRow:
    id, name, kind, choices, is_sensitive, place, retired = found
    return CustomFieldRow(
        id, name, kind, tuple(json.loads(choices)), bool(is_sensitive), place, bool(retired)
    )
