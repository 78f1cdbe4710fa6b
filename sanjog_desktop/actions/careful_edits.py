"""Writing a person's fields only if they still say what the writer saw: what somebody else changed meanwhile is told.

A form stands open for minutes. In the same transaction as the write each field it changes is compared with what it
said when the form was opened; where it says something else by now, nothing is written and both values are given back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from sanjog_desktop.actions import contacts, families
from sanjog_desktop.actions.contacts import CANDIDATE_FIELDS, CONTACT_FIELDS
from sanjog_desktop.domain.ids import ContactId, FamilyId
from sanjog_desktop.store.session import Session


class Clash(msgspec.Struct, frozen=True):
    """A field somebody else changed: what they made of it, who and when (ms; '' and 0 where no entry tells)."""

    field: str
    theirs: Any
    by: str = ""
    at: int = 0


def edit_person(
    session: Session,
    contact_id: ContactId,
    seen: Mapping[str, Any],
    wanted: Mapping[str, Any],
    *,
    staff: str = "",
    change_set: str | None = None,
) -> tuple[Clash, ...]:
    """Write the ``wanted`` fields of card and biodata unless one differs from what was ``seen``; what clashes.

    Raises as ``contacts.edit`` does. A biodata is begun by any of its fields.
    """
    clashes = clashes_of(session, contact_id, seen, wanted)
    if clashes:
        return clashes
    card = {name: value for name, value in wanted.items() if name in CONTACT_FIELDS}
    biodata = {name: value for name, value in wanted.items() if name in CANDIDATE_FIELDS}
    contacts.edit(session, contact_id, card, biodata or None, staff=staff, change_set=change_set)
    return ()


def edit_family(
    session: Session,
    family_id: FamilyId,
    seen: Mapping[str, Any],
    wanted: Mapping[str, Any],
    *,
    staff: str = "",
) -> tuple[Clash, ...]:
    """The same for a family's card. Raises as ``families.edit`` does."""
    names = [name for name in wanted if name in families.FAMILY_FIELDS]
    row = session.one(f"SELECT {', '.join(names)} FROM family WHERE id = ?", (family_id,)) if names else None
    now = dict(zip(names, row, strict=True)) if row is not None else {}
    clashes = _clashes(session, "family", family_id, seen, wanted, now)
    if not clashes:
        families.edit(session, family_id, wanted, staff=staff)
    return clashes


def clashes_of(
    session: Session, contact_id: str, seen: Mapping[str, Any], wanted: Mapping[str, Any]
) -> tuple[Clash, ...]:
    """The fields of ``wanted`` that say neither what was seen nor what is wanted by now."""
    found: list[Clash] = []
    for table, key, fields in (
        ("contact", "id", CONTACT_FIELDS),
        ("candidate", "contact_id", CANDIDATE_FIELDS),
    ):
        names = [name for name in wanted if name in fields]
        if not names:
            continue
        row = session.one(f"SELECT {', '.join(names)} FROM {table} WHERE {key} = ?", (contact_id,))
        now = dict(zip(names, row, strict=True)) if row is not None else {}
        found += _clashes(session, table, contact_id, seen, wanted, now)
    return tuple(found)


def _clashes(
    session: Session,
    kind: str,
    subject_id: str,
    seen: Mapping[str, Any],
    wanted: Mapping[str, Any],
    now: Mapping[str, Any],
) -> tuple[Clash, ...]:
    found = []
    for name, value in now.items():
        if (value or None) not in (seen.get(name) or None, wanted[name] or None):
            by, at = session.one(
                "SELECT staff, at FROM journal WHERE kind = ? AND subject_id = ?"
                " AND json_extract(fields, ?) IS NOT NULL ORDER BY seq DESC LIMIT 1",
                (kind, subject_id, f"$.{name}"),
            ) or ("", 0)
            found.append(Clash(name, value, str(by), int(at)))
    return tuple(found)
