"""Families: found by what makes two entries the same family, made, changed, joined, left and dissolved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sanjog_desktop.actions import audit, contacts, journal
from sanjog_desktop.actions.reverting import ROWS
from sanjog_desktop.actions.undo import own_change
from sanjog_desktop.domain import biodata
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId, FamilyId, new_id
from sanjog_desktop.domain.names import fold
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session

FAMILY_FIELDS: Final = ROWS["family"].fields
"""What staff write on a family's card; ``package_until_at`` is an instant in milliseconds or ``None``."""


def find(session: Session, name: str, city: str, community: str, phones: Sequence[str]) -> FamilyId | None:
    """The family of this name in the same city and community, or with a member who answers one of ``phones``.

    A name alone finds none: half a town may carry it.
    """
    named = session.rows(
        "SELECT id, city, community FROM family WHERE name = ? COLLATE NOCASE ORDER BY created_at, id",
        (name,),
    )
    marks = ",".join("?" * len(phones))
    for id, its_city, its_community in named:
        if city and (fold(its_city), fold(its_community)) == (fold(city), fold(community)):
            return FamilyId(id)
        if phones and session.value(
            "SELECT 1 FROM contact c WHERE c.family_id = ? AND EXISTS (SELECT 1 FROM contact_point p"
            f" WHERE p.phone IN ({marks}) AND (p.contact_id = c.id OR EXISTS (SELECT 1 FROM shared_point s"
            " WHERE s.contact_point_id = p.id AND s.contact_id = c.id)))",
            (id, *phones),
        ):
            return FamilyId(id)
    return None


def create(
    session: Session,
    name: str,
    *,
    city: str = "",
    community: str = "",
    name_native: str = "",
    package: str = "",
    package_until_at: int | None = None,
    owner: str = "",
    notes: str = "",
    staff: str = "",
    change_set: str | None = None,
) -> FamilyId:
    """Add a family. ``change_set`` as in ``actions.contacts``. Raises :class:`UserError` when there is no name."""
    fields = _stored({
        "name": name, "name_native": name_native, "city": city, "community": community, "package": package,
        "package_until_at": package_until_at, "owner": owner, "notes": notes,
    })  # fmt: skip
    _check(session, fields)
    id, now = FamilyId(new_id()), session.now()
    with own_change(session, change_set, "family_create", staff) as own:
        session.execute(
            f"INSERT INTO family(id, created_at, changed_at, {', '.join(fields)})"
            f" VALUES (?, ?, ?, {','.join('?' * len(fields))})",
            (id, now, now, *fields.values()),
        )
        told = {key: value for key, value in fields.items() if value not in ("", None) or key in _ALWAYS}
        journal.note(session, "family", id, "create", told, staff=staff, change_set=own)
        audit.record(session, "family_create", "family", id, actor=staff)
    session.changed("family", id)
    return id


def edit(
    session: Session,
    family_id: FamilyId,
    fields: Mapping[str, Any],
    *,
    staff: str = "",
    change_set: str | None = None,
) -> bool:
    """Change the fields given (:data:`FAMILY_FIELDS`); returns whether anything was different.

    Raises :class:`NotFound`, and :class:`UserError` when the name is taken away or a value cannot be kept.
    """
    before = _family(session, family_id)
    wanted = _stored(fields)
    differing = {name: [before[name], value] for name, value in wanted.items() if before[name] != value}
    if not differing:
        return False
    _check(session, wanted)
    with own_change(session, change_set, "family_edit", staff) as own:
        session.execute(
            f"UPDATE family SET {', '.join(f'{name} = ?' for name in differing)}, changed_at = ? WHERE id = ?",
            (*(after for _before, after in differing.values()), session.now(), family_id),
        )
        journal.note(session, "family", family_id, "edit", differing, staff=staff, change_set=own)
        audit.record(session, "family_edit", "family", family_id, actor=staff, detail=sorted(differing))
    _announce(session, family_id)
    return True


def add_member(
    session: Session,
    family_id: FamilyId,
    contact_id: ContactId,
    *,
    role: str | None = None,
    staff: str = "",
    change_set: str | None = None,
) -> bool:
    """Put a person into a family, out of the one they were in; ``role`` is what they are there (mother), ``None`` as
    it is. Whether anything was different. Raises as ``contacts.edit`` does."""
    _family(session, family_id)
    values: dict[str, Any] = {"family_id": family_id, **({} if role is None else {"role": role})}
    return contacts.edit(session, contact_id, values, staff=staff, change_set=change_set)


def remove_member(
    session: Session, contact_id: ContactId, *, staff: str = "", change_set: str | None = None
) -> bool:
    """Take a person out of their family; the family stays, even with nobody left in it."""
    return contacts.edit(session, contact_id, {"family_id": None}, staff=staff, change_set=change_set)


def dissolve(
    session: Session, family_id: FamilyId, *, staff: str = "", change_set: str | None = None
) -> int:
    """Take everybody out of a family and remove its card; how many people it had. Undo brings all of it back.

    Raises :class:`NotFound`.
    """
    fields = _family(session, family_id)
    stamps = session.one("SELECT created_at, changed_at FROM family WHERE id = ?", (family_id,)) or (0, 0)
    members = session.rows("SELECT id FROM contact WHERE family_id = ? ORDER BY no", (family_id,))
    with own_change(session, change_set, "family_dissolve", staff) as own:
        for (contact_id,) in members:
            session.execute(
                "UPDATE contact SET family_id = NULL, changed_at = ? WHERE id = ?", (session.now(), contact_id)
            )
            told = {"family_id": [family_id, None]}
            journal.note(session, "contact", contact_id, "edit", told, staff=staff, change_set=own)
            reindex_contact(session, contact_id)
            session.changed("contact", contact_id)
        session.execute("DELETE FROM family WHERE id = ?", (family_id,))
        whole = {**fields, "created_at": stamps[0], "changed_at": stamps[1]}
        journal.note(session, "family", family_id, "remove", whole, staff=staff, change_set=own)
        audit.record(session, "family_dissolve", "family", family_id, actor=staff, detail=len(members))
    session.changed("family", family_id)
    return len(members)


_ALWAYS: Final = ("name", "city", "community")


def _stored(given: Mapping[str, Any]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name in FAMILY_FIELDS:
        if name in given:
            value = given[name].strip() if isinstance(given[name], str) else given[name]
            fields[name] = value if value else (None if name == "package_until_at" else "")
    return fields


def _check(session: Session, fields: Mapping[str, Any]) -> None:
    if "name" in fields and not fields["name"]:
        raise UserError("A name is needed.")
    wrong = biodata.problems(fields, biodata.day_in_india(session.now()))
    if wrong:
        raise next(iter(wrong.values()))


def _family(session: Session, family_id: str) -> dict[str, Any]:
    row = session.one(f"SELECT {', '.join(FAMILY_FIELDS)} FROM family WHERE id = ?", (family_id,))
    if row is None:
        raise NotFound("This family is no longer there.")
    return dict(zip(FAMILY_FIELDS, row, strict=True))


def _announce(session: Session, family_id: str) -> None:
    session.changed("family", family_id)
    for (contact_id,) in session.rows("SELECT id FROM contact WHERE family_id = ?", (family_id,)):
        reindex_contact(session, contact_id)  # they are found by the family's name too
        session.changed("contact", contact_id)
