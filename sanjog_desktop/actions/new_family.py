"""A family taken in at the desk: its card and everybody in it, kept as one change, taken back by one press."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from sanjog_desktop.actions import contact_numbers, contacts, families
from sanjog_desktop.actions.undo import own_change
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId, FamilyId
from sanjog_desktop.store.session import Session


class NewMember(msgspec.Struct, frozen=True):
    """Somebody to add: fields of the card, the biodata or ``None``, a number as digits of E.164 and whose it is."""

    contact: dict[str, Any]
    candidate: dict[str, Any] | None = None
    number: str = ""
    relation: str = ""


def add_family(
    session: Session, family: Mapping[str, Any], members: Sequence[NewMember], *, staff: str = ""
) -> tuple[FamilyId | None, list[ContactId]]:
    """Add a family with its people; without a name for it, one person alone. The ids.

    Raises :class:`UserError` where a name is missing, several people have no family, or a value cannot be true; then
    nothing is kept.
    """
    if not members:
        raise UserError("A name is needed.")
    if not family.get("name") and len(members) > 1:
        raise UserError("Several people need a family.", "Write the name of the family.")
    with own_change(session, None, "family_create" if family.get("name") else "contact_create", staff) as own:
        family_id = (
            families.create(session, **family, staff=staff, change_set=own) if family.get("name") else None
        )
        city = str(family.get("city", ""))
        people = [_add(session, family_id, city, member, staff, own) for member in members]
    return family_id, people


def add_people(
    session: Session, family_id: FamilyId, members: Sequence[NewMember], *, staff: str = ""
) -> list[ContactId]:
    """Add people to a family there is. Raises as :func:`add_family` does, and ``NotFound``."""
    with own_change(session, None, "contact_create", staff) as own:
        city = str(session.value("SELECT city FROM family WHERE id = ?", (family_id,)) or "")
        people = [_add(session, family_id, city, member, staff, own) for member in members]
    session.changed("family", family_id)
    return people


def _add(
    session: Session, family_id: FamilyId | None, city: str, member: NewMember, staff: str, own: str
) -> ContactId:
    card = {"city": city, **member.contact}
    if family_id is not None:
        card["family_id"] = family_id
    id = contacts.create(session, card, member.candidate, staff=staff, change_set=own)
    if member.number:
        contact_numbers.add(session, id, member.number, relation=member.relation, staff=staff, change_set=own)
    return id
