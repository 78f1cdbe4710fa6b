"""People as staff write them: made, changed, found a chat for. Every change keeps what stood there before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, Protocol

from sanjog_desktop.actions import audit, cancelling, contact_numbers, journal, settings
from sanjog_desktop.domain.connection import SETTING
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId, ConversationId, new_id
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session

CONTACT_FIELDS: Final = (
    "name", "name_native", "role", "language", "city", "email", "notes", "status", "family_id",
)  # fmt: skip
CANDIDATE_FIELDS: Final = (
    "born_on", "height_cm", "education", "work", "community", "gotra", "manglik", "diet",
)  # fmt: skip
#: Fields that may hold "nothing known" as NULL; in the others that is an empty text.
_NULLABLE: Final = frozenset({"family_id", "height_cm"})


class PersonValues(Protocol):
    """What a form hands over: stored fields by name, biodata or ``None``, and numbers as digits of E.164."""

    @property
    def contact(self) -> Mapping[str, Any]:
        """Fields of the card."""
        ...

    @property
    def candidate(self) -> Mapping[str, Any] | None:
        """Fields of the biodata, or ``None`` for somebody who is not to be married."""
        ...

    @property
    def numbers(self) -> Sequence[str]:
        """Numbers to add."""
        ...


def save(
    session: Session, contact_id: ContactId | None, values: PersonValues, *, staff: str = ""
) -> ContactId:
    """Make a person of the form's values, or change the one with ``contact_id``; returns their id."""
    if contact_id is None:
        return create(session, values.contact, values.candidate, values.numbers, staff=staff)
    edit(session, contact_id, values.contact, values.candidate, staff=staff)
    for number in values.numbers:
        contact_numbers.add(session, contact_id, number, staff=staff)
    return contact_id


def create(
    session: Session,
    contact: Mapping[str, Any],
    candidate: Mapping[str, Any] | None = None,
    numbers: Sequence[str] = (),
    *,
    staff: str = "",
    origin: str = "staff",
) -> ContactId:
    """Add a person with their biodata and numbers (digits of E.164). ``origin`` is staff or import.

    Raises :class:`UserError` when there is no name.
    """
    fields = _stored(contact, CONTACT_FIELDS)
    if not fields.get("name"):
        raise UserError("A name is needed.")
    id, now = ContactId(new_id()), session.now()
    columns = ", ".join(fields)
    session.execute(
        f"INSERT INTO contact(id, origin, created_at, changed_at, {columns}) VALUES"
        f" (?, ?, ?, ?, {','.join('?' * len(fields))})",
        (id, origin, now, now, *fields.values()),
    )
    journal.note(session, "contact", id, "create", {**fields, "origin": origin}, staff=staff)
    audit.record(session, "contact_create", "contact", id, actor=staff)
    if candidate is not None:
        _write_candidate(session, id, candidate, staff)
    for number in numbers:
        contact_numbers.add(session, id, number, staff=staff)
    reindex_contact(session, id)
    session.changed("contact", id)
    return id


def edit(
    session: Session,
    contact_id: ContactId,
    contact: Mapping[str, Any],
    candidate: Mapping[str, Any] | None = None,
    *,
    staff: str = "",
) -> bool:
    """Change the fields given; returns whether anything was different. A family named is kept, never made.

    Raises :class:`NotFound` for somebody who is gone, :class:`UserError` for an erased person or no name.
    """
    fields = _stored(contact, CONTACT_FIELDS)
    if "name" in fields and not fields["name"]:
        raise UserError("A name is needed.")
    row = session.one(
        f"SELECT erased_at, {', '.join(CONTACT_FIELDS)} FROM contact WHERE id = ?", (contact_id,)
    )
    if row is None:
        raise NotFound("This person is no longer there.")
    if row[0] is not None:
        raise UserError("This person's data was erased at their request, so nothing is written about them.")
    differing = _differences(dict(zip(CONTACT_FIELDS, row[1:], strict=True)), fields)
    if differing:
        _update(session, "contact", "id", contact_id, differing)
        cancelling.show_cancelled(session)  # a mark not to contact takes back what waits
        journal.note(session, "contact", contact_id, "edit", differing, staff=staff)
        audit.record(session, "contact_edit", "contact", contact_id, actor=staff, detail=sorted(differing))
    is_known = candidate is not None and _write_candidate(session, contact_id, candidate, staff)
    if differing or is_known:
        _announce(session, contact_id)
    return bool(differing or is_known)


def open_conversation(session: Session, contact_id: ContactId) -> ConversationId:
    """The chat with a person, opened when there is none; a number they share leads to the chat of its owner.

    Raises :class:`UserError` for somebody without a number, or while the agency has no number of its own.
    """
    row = session.one("SELECT erased_at FROM contact WHERE id = ?", (contact_id,))
    if row is None:
        raise NotFound("This person is no longer there.")
    if row[0] is not None:
        raise UserError("This person's data was erased at their request; there is nobody to write to.")
    point = contact_numbers.best_point(session, contact_id)
    if point is None:
        raise UserError("This person has no number yet.", "Add their phone number first.")
    number = business_number(session)
    found = session.value(
        "SELECT id FROM conversation WHERE contact_point_id = ?1 ORDER BY business_number_id = ?2 DESC, last_at DESC",
        (point.id, number),
    )
    if found is None:
        if not number:
            raise UserError("No WhatsApp number is connected yet.", "Connect one under Settings.")
        found = session.execute(
            "INSERT INTO conversation(contact_point_id, contact_id, business_number_id) VALUES (?, ?, ?)",
            (point.id, point.contact_id, number),
        ).lastrowid
        session.changed("conversation", found)
    return ConversationId(found)


def business_number(session: Session) -> str:
    """Meta's id of the number we write from: the connected one, else the only one known, else an empty text."""
    connected = (settings.get(session, SETTING) or {}).get("phone_number_id", "")
    if connected:
        return str(connected)
    known = session.rows("SELECT id FROM business_number LIMIT 2")
    return str(known[0][0]) if len(known) == 1 else ""


def _write_candidate(session: Session, contact_id: str, candidate: Mapping[str, Any], staff: str) -> bool:
    fields = _stored(candidate, CANDIDATE_FIELDS)
    row = session.one(
        f"SELECT {', '.join(CANDIDATE_FIELDS)} FROM candidate WHERE contact_id = ?", (contact_id,)
    )
    if row is None:
        marks = ", ".join("?" * len(fields))
        session.execute(
            f"INSERT INTO candidate({', '.join(['contact_id', 'changed_at', *fields])}) VALUES (?, ?"
            f"{', ' + marks if fields else ''})",
            (contact_id, session.now(), *fields.values()),
        )
        journal.note(session, "candidate", contact_id, "create", fields, staff=staff)
        return True
    differing = _differences(dict(zip(CANDIDATE_FIELDS, row, strict=True)), fields)
    if differing:
        _update(session, "candidate", "contact_id", contact_id, differing)
        journal.note(session, "candidate", contact_id, "edit", differing, staff=staff)
    return bool(differing)


def _stored(given: Mapping[str, Any], allowed: Sequence[str]) -> dict[str, Any]:
    """The fields as their columns hold them."""
    fields: dict[str, Any] = {}
    for name in allowed:
        if name in given:
            value = given[name]
            value = value.strip() if isinstance(value, str) else value
            fields[name] = value if value not in (None, "") else (None if name in _NULLABLE else "")
    return fields


def _differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, list[Any]]:
    return {name: [before[name], value] for name, value in after.items() if before[name] != value}


def _update(session: Session, table: str, key: str, id: str, differing: Mapping[str, Sequence[Any]]) -> None:
    sets = ", ".join(f"{name} = ?" for name in differing)
    session.execute(
        f"UPDATE {table} SET {sets}, changed_at = ? WHERE {key} = ?",
        (*(after for _before, after in differing.values()), session.now(), id),
    )


def _announce(session: Session, contact_id: ContactId) -> None:
    reindex_contact(session, contact_id)
    session.changed("contact", contact_id)
    for (conversation_id,) in session.rows("SELECT id FROM conversation WHERE contact_id = ?", (contact_id,)):
        session.changed("conversation", conversation_id)
