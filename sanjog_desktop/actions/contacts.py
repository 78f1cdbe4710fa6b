"""People as staff write them: made, changed, found a chat for. Every change keeps what stood there before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Protocol

from sanjog_desktop.actions import audit, cancelling, contact_numbers, journal, settings
from sanjog_desktop.actions.conversations import take_over_work
from sanjog_desktop.actions.reverting import ROWS
from sanjog_desktop.actions.undo import own_change
from sanjog_desktop.domain import biodata
from sanjog_desktop.domain.connection import SETTING
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId, ConversationId, new_id
from sanjog_desktop.store.errors import UnderAge
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session

CONTACT_FIELDS: Final = ROWS["contact"].fields
"""What staff write on a card; ``owner`` is who looks after the person, '' for whoever looks after the family."""
CANDIDATE_FIELDS: Final = ROWS["candidate"].fields
"""What staff write in a biodata."""
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
    session: Session,
    contact_id: ContactId | None,
    values: PersonValues,
    *,
    staff: str = "",
    change_set: str | None = None,
) -> ContactId:
    """Make a person of the form's values, or change the one with ``contact_id``; returns their id.

    ``change_set``, here and below: what it is undone with; ``None`` for a set of its own, '' where undoing it would be
    wrong (a correction the person asked for).
    """
    if contact_id is None:
        return create(
            session, values.contact, values.candidate, values.numbers, staff=staff, change_set=change_set
        )
    with own_change(session, change_set, "contact_edit", staff) as own:
        edit(session, contact_id, values.contact, values.candidate, staff=staff, change_set=own)
        for number in values.numbers:
            contact_numbers.add(session, contact_id, number, staff=staff, change_set=own)
    return contact_id


def create(
    session: Session,
    contact: Mapping[str, Any],
    candidate: Mapping[str, Any] | None = None,
    numbers: Sequence[str] = (),
    *,
    staff: str = "",
    origin: str = "staff",
    change_set: str | None = None,
) -> ContactId:
    """Add a person with their biodata and numbers (digits of E.164). ``origin`` is staff or import.

    Raises :class:`UserError` when there is no name or a value cannot be true, :class:`UnderAge` for a candidate under
    eighteen.
    """
    fields = _stored(contact, CONTACT_FIELDS)
    if not fields.get("name"):
        raise UserError("A name is needed.")
    id, now = ContactId(new_id()), session.now()
    _check(session, fields)
    if "status" in fields:
        fields["status_at"] = now
    columns = ", ".join(fields)
    with own_change(session, change_set, "contact_create", staff) as own:
        session.execute(
            f"INSERT INTO contact(id, origin, created_at, changed_at, {columns}) VALUES"
            f" (?, ?, ?, ?, {','.join('?' * len(fields))})",
            (id, origin, now, now, *fields.values()),
        )
        journal.note(
            session, "contact", id, "create", {**fields, "origin": origin}, staff=staff, change_set=own
        )
        audit.record(session, "contact_create", "contact", id, actor=staff)
        if candidate is not None:
            _write_candidate(session, id, candidate, staff, own)
        for number in numbers:
            contact_numbers.add(session, id, number, staff=staff, change_set=own)
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
    change_set: str | None = None,
) -> bool:
    """Change the fields given; returns whether anything was different. A family named is kept, never made.

    A new status drops the reason of the old one. Raises :class:`NotFound` for somebody who is gone,
    :class:`UserError` for an erased person, no name or a value that cannot be true, :class:`UnderAge`.
    """
    fields = _stored(contact, CONTACT_FIELDS)
    if "name" in fields and not fields["name"]:
        raise UserError("A name is needed.")
    before = _card(session, contact_id)
    if fields.get("status", before["status"]) != before["status"]:
        fields.setdefault("status_reason", "")
        fields["status_at"] = session.now()
    differing = _differences(before, fields)
    _check(session, {name: pair[1] for name, pair in differing.items() if name != "status_at"})
    with own_change(session, change_set, "contact_edit", staff) as own:
        if differing:
            _update(session, "contact", "id", contact_id, differing)
            cancelling.show_cancelled(session)  # a mark not to contact takes back what waits
            journal.note(session, "contact", contact_id, "edit", differing, staff=staff, change_set=own)
            audit.record(
                session, "contact_edit", "contact", contact_id, actor=staff, detail=sorted(differing)
            )
        is_known = candidate is not None and _write_candidate(session, contact_id, candidate, staff, own)
    if differing or is_known:
        _announce(session, contact_id)
        for family in differing.get("family_id", ()):
            if family:
                session.changed("family", family)
    return bool(differing or is_known)


def set_status(
    session: Session,
    contact_id: ContactId,
    status: str,
    reason: str = "",
    *,
    staff: str = "",
    change_set: str | None = None,
) -> bool:
    """Say how a person stands and why: codes of ``domain.biodata`` (STATUSES, STATUS_REASONS) or own words as reason.

    Raises as :func:`edit` does.
    """
    values = {"status": status, "status_reason": reason}
    return edit(session, contact_id, values, staff=staff, change_set=change_set)


def remove_biodata(
    session: Session, contact_id: ContactId, *, staff: str = "", change_set: str | None = None
) -> None:
    """Take the biodata of somebody away who is not to be married after all; undo brings it back."""
    _card(session, contact_id)
    row = session.one(
        f"SELECT {', '.join(CANDIDATE_FIELDS)}, changed_at FROM candidate WHERE contact_id = ?", (contact_id,)
    )
    if row is None:
        return
    with own_change(session, change_set, "biodata_remove", staff) as own:
        session.execute("DELETE FROM candidate WHERE contact_id = ?", (contact_id,))
        told = dict(zip((*CANDIDATE_FIELDS, "changed_at"), row, strict=True))
        journal.note(session, "candidate", contact_id, "remove", told, staff=staff, change_set=own)
        audit.record(session, "biodata_remove", "contact", contact_id, actor=staff)
    _announce(session, contact_id)


def set_other_names(
    session: Session,
    contact_id: ContactId,
    names: Iterable[str],
    *,
    staff: str = "",
    change_set: str | None = None,
) -> bool:
    """The names a person is known by beside the two on the card, in any script; whether anything was different."""
    wanted: dict[str, dict[str, str]] = {" ".join(name.split()): {} for name in names if name.strip()}
    for name in wanted:
        _check(session, {"other_name": name})
    return _set_beside(session, contact_id, "other_name", "name", wanted, staff, change_set)


def set_other_emails(
    session: Session,
    contact_id: ContactId,
    emails: Mapping[str, str],
    *,
    staff: str = "",
    change_set: str | None = None,
) -> bool:
    """The e-mail addresses beside the one to write to, each with whose it is; whether anything was different."""
    wanted = {email.strip(): {"relation": relation.strip()} for email, relation in emails.items() if email.strip()}
    for email in wanted:
        _check(session, {"email": email})
    return _set_beside(session, contact_id, "other_email", "email", wanted, staff, change_set)


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
        "SELECT id FROM conversation WHERE contact_point_id = ?1 AND business_number_id <> 'import'"
        " ORDER BY business_number_id = ?2 DESC, last_at DESC",
        (point.id, number),
    )
    if found is None:
        if not number:
            raise UserError("No WhatsApp number is connected yet.", "Connect one under Settings.")
        found = session.execute(
            "INSERT INTO conversation(contact_point_id, contact_id, business_number_id) VALUES (?, ?, ?)",
            (point.id, point.contact_id, number),
        ).lastrowid
        take_over_work(session, found, point.contact_id)
        session.changed("conversation", found)
    return ConversationId(found)


def business_number(session: Session) -> str:
    """Meta's id of the number we write from: the connected one, else the only one known, else an empty text."""
    connected = (settings.get(session, SETTING) or {}).get("phone_number_id", "")
    if connected:
        return str(connected)
    known = session.rows("SELECT id FROM business_number LIMIT 2")
    return str(known[0][0]) if len(known) == 1 else ""


def _card(session: Session, contact_id: str) -> dict[str, Any]:
    """What the card says now. Raises :class:`NotFound`, and :class:`UserError` for an erased person."""
    names = (*CONTACT_FIELDS, "status_at")
    row = session.one(f"SELECT erased_at, {', '.join(names)} FROM contact WHERE id = ?", (contact_id,))
    if row is None:
        raise NotFound("This person is no longer there.")
    if row[0] is not None:
        raise UserError("This person's data was erased at their request, so nothing is written about them.")
    return dict(zip(names, row[1:], strict=True))


def _check(session: Session, fields: Mapping[str, Any]) -> None:
    wrong = biodata.problems(fields, biodata.day_in_india(session.now()))
    if wrong:
        raise next(iter(wrong.values()))


def _write_candidate(
    session: Session, contact_id: str, candidate: Mapping[str, Any], staff: str, change_set: str
) -> bool:
    fields = _stored(candidate, CANDIDATE_FIELDS)
    row = session.one(
        f"SELECT {', '.join(CANDIDATE_FIELDS)} FROM candidate WHERE contact_id = ?", (contact_id,)
    )
    before = {} if row is None else dict(zip(CANDIDATE_FIELDS, row, strict=True))
    differing = _differences(before, fields) if row is not None else {}
    changed = fields if row is None else {name: pair[1] for name, pair in differing.items()}
    if biodata.is_minor(str(changed.get("born_on") or ""), biodata.day_in_india(session.now())):
        raise UnderAge
    _check(session, changed)
    if row is None:
        marks = ", ".join("?" * len(fields))
        session.execute(
            f"INSERT INTO candidate({', '.join(['contact_id', 'changed_at', *fields])}) VALUES (?, ?"
            f"{', ' + marks if fields else ''})",
            (contact_id, session.now(), *fields.values()),
        )
        journal.note(session, "candidate", contact_id, "create", fields, staff=staff, change_set=change_set)
        return True
    if differing:
        _update(session, "candidate", "contact_id", contact_id, differing)
        journal.note(session, "candidate", contact_id, "edit", differing, staff=staff, change_set=change_set)
    return bool(differing)


def _set_beside(
    session: Session,
    contact_id: ContactId,
    table: str,
    column: str,
    wanted: Mapping[str, Mapping[str, str]],
    staff: str,
    change_set: str | None,
) -> bool:
    """Bring the rows of a table beside the card in step with ``wanted``: key to its other columns."""
    _card(session, contact_id)
    others = ("relation",) if table == "other_email" else ()
    there = {
        row[0]: dict(zip(others, row[1:], strict=True))
        for row in session.rows(
            f"SELECT {', '.join((column, *others))} FROM {table} WHERE contact_id = ?", (contact_id,)
        )
    }
    if there == wanted:
        return False
    with own_change(session, change_set, f"{table}_edit", staff) as own:
        for key, rest in there.items():
            if wanted.get(key) != rest:
                session.execute(f"DELETE FROM {table} WHERE contact_id = ? AND {column} = ?", (contact_id, key))
                told = {"id": key, **rest}
                journal.note(session, table, contact_id, "remove", told, staff=staff, change_set=own)
        for key, values in wanted.items():
            if there.get(key) != values:
                names = ("contact_id", column, *values)
                session.execute(
                    f"INSERT INTO {table}({', '.join(names)}) VALUES ({','.join('?' * len(names))})",
                    (contact_id, key, *values.values()),
                )
                told = {"id": key, **values}
                journal.note(session, table, contact_id, "create", told, staff=staff, change_set=own)
        audit.record(session, "contact_edit", "contact", contact_id, actor=staff, detail=table)
    _announce(session, contact_id)
    return True


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
