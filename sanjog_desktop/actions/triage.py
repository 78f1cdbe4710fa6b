"""Saying who an unknown number is: somebody of the register, one of a family, or somebody new. All of it is undone by
:func:`undo` for thirty days."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from sanjog_desktop.actions import contacts, families, person_merge
from sanjog_desktop.actions import undo as changes
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId, FamilyId
from sanjog_desktop.store.session import Session


class Linked(msgspec.Struct, frozen=True):
    """What was done, for :func:`undo`: a merge of two entries, else a change set. ``contact_id`` is who it is now."""

    contact_id: ContactId
    merge: str = ""
    change_set: str = ""


def link_person(session: Session, stranger: str, person: str, *, staff: str = "") -> Linked:
    """The number is this person's: it and its chats pass to them. Raises as ``person_merge.merge`` does."""
    if person_merge.who_stays(session, stranger, person)[0] != person:
        raise UserError("Make these two one in Contacts, where you can compare them.")
    merge = person_merge.merge(session, person, stranger, staff=staff)
    session.changed("contact", stranger)
    return Linked(ContactId(person), merge=merge)


def link_family(session: Session, stranger: str, family: str, role: str | None = None, *, staff: str = "") -> Linked:
    """The number is somebody's of this family. Raises as ``families.add_member`` does."""

    def act(session: Session, change_set: str) -> Linked:
        families.add_member(
            session, FamilyId(family), ContactId(stranger), role=role or None, staff=staff, change_set=change_set
        )
        return Linked(ContactId(stranger), change_set=change_set)

    return changes.as_one(session, "contact_edit", staff, act)


def make_known(
    session: Session, stranger: str, card: Mapping[str, Any], family: str = "", *, staff: str = ""
) -> Linked:
    """Somebody new: fields of their card, and the name of a new family, '' for none.

    Somebody without a family and without a role is noted as 'other', so that nobody asks again. Raises
    :class:`UserError` without a name.
    """

    def act(session: Session, change_set: str) -> Linked:
        fields = dict(card)
        if family.strip():
            fields["family_id"] = families.create(
                session, family.strip(), city=str(card.get("city", "")), staff=staff, change_set=change_set
            )
        elif not fields.get("role"):
            fields["role"] = "other"
        contacts.edit(session, ContactId(stranger), fields, staff=staff, change_set=change_set)
        return Linked(ContactId(stranger), change_set=change_set)

    return changes.as_one(session, "contact_edit", staff, act)


def undo(session: Session, done: Linked, *, staff: str = "") -> None:
    """Nobody knows who it is again. Raises :class:`NotFound` or :class:`UserError` when it is too late."""
    if done.merge:
        person_merge.undo(session, done.merge, staff=staff)
    else:
        changes.undo_all(session, done.change_set, staff=staff)
