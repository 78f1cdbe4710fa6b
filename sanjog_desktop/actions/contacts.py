"""People and families: made, changed, given numbers. Every change is journalled from what to what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, Protocol

from sanjog_desktop.actions import audit, journal, merging
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.person_index import index_person
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId, ContactPointId, ConversationId, FamilyId, new_id
from sanjog_desktop.store.session import Session

CONTACT_FIELDS: Final = (
    "family_id", "name", "name_native", "role", "language", "city", "email", "notes", "status",
)  # fmt: skip
CANDIDATE_FIELDS: Final = (
    "born_on", "height_cm", "education", "work", "community", "gotra", "manglik", "diet",
)  # fmt: skip
FAMILY_FIELDS: Final = ("name", "city", "community", "package", "package_until_at", "owner", "notes")
_STATUSES: Final = frozenset({"active", "on_hold", "talking", "engaged", "married", "do_not_contact"})


class Values(Protocol):
    """What a form holds about a person: stored fields by name, and numbers as digits of E.164."""

    @property
    def contact(self) -> Mapping[str, Any]: ...

    @property
    def candidate(self) -> Mapping[str, Any] | None: ...

    @property
    def numbers(self) -> Sequence[str]: ...


def save(session: Session, contact_id: str | None, values: Values, *, staff: str = "") -> ContactId:
    """Make a person (``None``) or change one, with biodata and new numbers; returns the id.

    Raises :class:`UserError` when a value is not in order.
    """
    if contact_id is None:
        contact_id = create(session, values.contact, staff=staff)
    else:
        edit(session, contact_id, values.contact, staff=staff)
    if values.candidate is not None:
        edit_candidate(session, contact_id, values.candidate, staff=staff)
    for digits in values.numbers:
        attach_point(session, contact_id, digits, staff=staff)
    return ContactId(contact_id)


def create(
    session: Session,
    fields: Mapping[str, Any],
    *,
    staff: str = "",
    origin: str = "staff",
    raw_journal: bool = True,
) -> ContactId:
    """Make a person from ``fields`` (see CONTACT_FIELDS); ``name`` is required."""
    values = _known(fields, CONTACT_FIELDS)
    _check_contact({"name": "", **values})
    contact_id, now = new_id(), session.now()
    columns = ", ".join(values)
    session.execute(
        f"INSERT INTO contact(id, origin, created_at, changed_at, {columns})"
        f" VALUES (?, ?, ?, ?, {', '.join('?' * len(values))})",
        (contact_id, origin, now, now, *values.values()),
    )
    index_person(session, contact_id)
    if raw_journal:
        journal.note(session, "contact", contact_id, "create", values, staff=staff)
        audit.record(session, "contact_create", "contact", contact_id, actor=staff)
    session.changed("contact", contact_id)
    return ContactId(contact_id)


def edit(session: Session, contact_id: str, fields: Mapping[str, Any], *, staff: str = "") -> bool:
    """Change a person; ``False`` when nothing was different."""
    values = _known(fields, CONTACT_FIELDS)
    before = _row(session, "contact", "id", contact_id, CONTACT_FIELDS)
    if before is None:
        raise NotFound("This person is no longer there.")
    changed = _changed(before, values)
    if not changed:
        return False
    _check_contact({**before, **values})
    _update(session, "contact", "id", contact_id, changed)
    index_person(session, contact_id)
    _note(session, "contact", contact_id, changed, staff)
    for (conversation,) in session.rows("SELECT id FROM conversation WHERE contact_id = ?", (contact_id,)):
        session.changed("conversation", conversation)
    return True


def edit_candidate(session: Session, contact_id: str, fields: Mapping[str, Any], *, staff: str = "") -> bool:
    """Set the biodata of a person; makes it when there is none yet."""
    values = _known(fields, CANDIDATE_FIELDS)
    session.execute(
        "INSERT OR IGNORE INTO candidate(contact_id, changed_at) VALUES (?, ?)", (contact_id, session.now())
    )
    before = _row(session, "candidate", "contact_id", contact_id, CANDIDATE_FIELDS) or {}
    changed = _changed(before, values)
    if changed:
        _update(session, "candidate", "contact_id", contact_id, changed)
    _note(session, "candidate", contact_id, changed, staff)
    return bool(changed)


def create_family(session: Session, fields: Mapping[str, Any], *, staff: str = "") -> FamilyId:
    """Make a family from ``fields`` (see FAMILY_FIELDS); ``name`` is required."""
    values = _known(fields, FAMILY_FIELDS)
    if not str(values.get("name") or "").strip():
        raise UserError("A family needs a name.")
    family_id, now = new_id(), session.now()
    session.execute(
        f"INSERT INTO family(id, created_at, changed_at, {', '.join(values)})"
        f" VALUES (?, ?, ?, {', '.join('?' * len(values))})",
        (family_id, now, now, *values.values()),
    )
    journal.note(session, "family", family_id, "create", values, staff=staff)
    audit.record(session, "family_create", "family", family_id, actor=staff)
    session.changed("family", family_id)
    return FamilyId(family_id)


def edit_family(session: Session, family_id: str, fields: Mapping[str, Any], *, staff: str = "") -> bool:
    """Change a family; ``False`` when nothing was different."""
    before = _row(session, "family", "id", family_id, FAMILY_FIELDS)
    if before is None:
        raise NotFound("This family is no longer there.")
    changed = _changed(before, _known(fields, FAMILY_FIELDS))
    if not changed:
        return False
    _update(session, "family", "id", family_id, changed)
    for (member,) in session.rows("SELECT id FROM contact WHERE family_id = ?", (family_id,)):
        index_person(session, member)
        session.changed("contact", member)
    _note(session, "family", family_id, changed, staff)
    return True


def attach_point(
    session: Session, contact_id: str, digits: str, *, relation: str = "", raw: str = "", staff: str = ""
) -> ContactPointId:
    """Give a person a number (digits of E.164 without ``+``). One that somebody has already becomes shared."""
    row = session.one("SELECT id, contact_id FROM contact_point WHERE phone = ?", (digits,))
    if row is not None:
        if row[1] != contact_id:
            share_point(session, row[0], contact_id, relation=relation, staff=staff)
        return ContactPointId(row[0])
    keys, point_id, now = identity_keys(session), new_id(), session.now()
    session.execute(
        "INSERT INTO contact_point(id, contact_id, phone, raw, relation, phone_key, created_at, changed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
        (point_id, contact_id, digits, raw, relation, keys.phone(digits), now),
    )
    index_person(session, contact_id)
    journal.note(
        session, "contact_point", contact_id, "create", {"id": point_id, "phone": digits}, staff=staff
    )
    audit.record(session, "number_added", "contact", contact_id, actor=staff)
    session.changed("contact", contact_id)
    return ContactPointId(point_id)


def share_point(
    session: Session, point_id: str, contact_id: str, *, relation: str = "", staff: str = ""
) -> None:
    """Note that a person also answers a number that is somebody else's."""
    done = session.execute(
        "INSERT OR IGNORE INTO shared_point(contact_point_id, contact_id, relation) VALUES (?, ?, ?)",
        (point_id, contact_id, relation),
    ).rowcount
    if done:
        index_person(session, contact_id)
        journal.note(
            session, "shared_point", contact_id, "create", {"id": point_id, "relation": relation}, staff=staff
        )
        session.changed("contact", contact_id)


def confirm_number_change(session: Session, contact_id: str, point_id: str, *, staff: str = "") -> None:
    """Staff have asked: the new number is really this person's. It becomes theirs, with its chat."""
    owner = session.value(
        "SELECT p.contact_id FROM shared_point s JOIN contact_point p ON p.id = s.contact_point_id"
        " WHERE s.contact_point_id = ? AND s.contact_id = ? AND s.relation = 'changed_number'",
        (point_id, contact_id),
    )
    if owner is None:
        raise NotFound("There is no new number to confirm.")
    session.execute(
        "DELETE FROM shared_point WHERE contact_point_id = ? AND contact_id = ?", (point_id, contact_id)
    )
    merging.give_point(session, point_id, contact_id)
    journal.note(session, "contact", contact_id, "number_confirmed", {"id": point_id}, staff=staff)
    audit.record(session, "number_confirmed", "contact", contact_id, actor=staff)


def open_conversation(
    session: Session, contact_id: str, business_number_id: str | None = None
) -> ConversationId:
    """The chat with a person: the latest one, else a new one on their first number and our first number.

    Raises :class:`UserError` when they have no number or we have none.
    """
    found = session.value(
        "SELECT id FROM conversation WHERE contact_id = ? ORDER BY last_at DESC, id DESC LIMIT 1",
        (contact_id,),
    )
    if found is not None:
        return ConversationId(found)
    point = session.one(
        "SELECT id, contact_id FROM contact_point WHERE contact_id = ?1 UNION ALL"
        " SELECT p.id, p.contact_id FROM shared_point s JOIN contact_point p ON p.id = s.contact_point_id"
        " WHERE s.contact_id = ?1 LIMIT 1",
        (contact_id,),
    )
    if point is None:
        raise UserError("This person has no phone number yet.", "Add a number to their card first.")
    number = business_number_id or session.value("SELECT id FROM business_number ORDER BY id LIMIT 1")
    if number is None:
        raise UserError("No WhatsApp number is connected yet.", "Connect one in Settings.")
    session.execute(
        "INSERT OR IGNORE INTO conversation(contact_point_id, contact_id, business_number_id) VALUES (?, ?, ?)",
        (*point, number),
    )
    made = session.value(
        "SELECT id FROM conversation WHERE contact_point_id = ? AND business_number_id = ?",
        (point[0], number),
    )
    session.changed("conversation", made)
    return ConversationId(int(made or 0))


def _check_contact(values: Mapping[str, Any]) -> None:
    if not str(values.get("name") or "").strip():
        raise UserError("A person needs a name.")
    if values.get("status", "active") not in _STATUSES:
        raise UserError("This is not a status a person can have.")


def _known(fields: Mapping[str, Any], allowed: Sequence[str]) -> dict[str, Any]:
    unknown = set(fields) - set(allowed)
    if unknown:
        raise ValueError(f"no such fields: {sorted(unknown)}")
    return {name: value.strip() if isinstance(value, str) else value for name, value in fields.items()}


def _row(session: Session, table: str, key: str, id: str, columns: Sequence[str]) -> dict[str, Any] | None:
    row = session.one(f"SELECT {', '.join(columns)} FROM {table} WHERE {key} = ?", (id,))
    return None if row is None else dict(zip(columns, row, strict=True))


def _changed(before: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, list[Any]]:
    return {name: [before.get(name), value] for name, value in values.items() if before.get(name) != value}


def _update(session: Session, table: str, key: str, id: str, changed: Mapping[str, list[Any]]) -> None:
    marks = ", ".join(f"{name} = ?" for name in changed)
    session.execute(
        f"UPDATE {table} SET {marks}, changed_at = ? WHERE {key} = ?",
        (*(after for _before, after in changed.values()), session.now(), id),
    )


def _note(session: Session, kind: str, id: str, changed: Mapping[str, list[Any]], staff: str) -> None:
    if changed:
        journal.note(session, kind, id, "edit", changed, staff=staff)
        audit.record(session, f"{kind}_edit", "contact", id, actor=staff, detail=changed)
    session.changed("family" if kind == "family" else "contact", id)
