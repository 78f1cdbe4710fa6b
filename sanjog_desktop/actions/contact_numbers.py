"""The numbers people answer. A number has one owner; whoever else answers it shares it and never takes it."""

from __future__ import annotations

from dataclasses import dataclass

from sanjog_desktop.actions import audit, journal
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId, ContactPointId, new_id
from sanjog_desktop.domain.phone import normalise
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session


@dataclass(frozen=True, slots=True)
class Point:
    """A way to reach somebody: its id, and whose it is."""

    id: ContactPointId
    contact_id: ContactId


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a number: ``is_new`` on this card, and ``is_shared`` because somebody else owns it."""

    point_id: ContactPointId
    is_new: bool
    is_shared: bool


def add(
    session: Session,
    contact_id: ContactId,
    number: str,
    *,
    raw: str = "",
    relation: str = "",
    staff: str = "",
) -> Added:
    """Put a number on a person's card. One that is somebody else's already is shared with them.

    ``raw`` is what was typed. Raises :class:`UserError` when ``number`` cannot exist.
    """
    phone = normalise(number if number.startswith("+") else f"+{number}") or normalise(number)
    if phone is None:
        raise UserError(f"'{number}' does not read as a phone number.", "Try it with +91 in front.")
    owner = session.one("SELECT id, contact_id FROM contact_point WHERE phone = ?", (phone.digits,))
    if owner is not None and owner[1] == contact_id:
        return Added(ContactPointId(owner[0]), is_new=False, is_shared=False)
    if owner is not None:
        return _share(session, contact_id, ContactPointId(owner[0]), relation, staff)
    id, now = ContactPointId(new_id()), session.now()
    session.execute(
        "INSERT INTO contact_point(id, contact_id, phone, raw, relation, phone_key, created_at, changed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            id,
            contact_id,
            phone.digits,
            raw or number,
            relation,
            identity_keys(session).phone(phone.digits),
            now,
            0,
        ),
    )
    _note(session, contact_id, "create", {"phone": phone.digits}, staff)
    return Added(id, is_new=True, is_shared=False)


def remove(session: Session, contact_id: ContactId, point_id: ContactPointId, *, staff: str = "") -> None:
    """Take a number off a person's card. Raises :class:`UserError` for one with a chat: the chat would lose whose
    it is, so the number is kept and marked as not answering instead by :func:`set_reachable`.
    """
    row = session.one("SELECT contact_id, phone, user_id FROM contact_point WHERE id = ?", (point_id,))
    if row is None:
        raise NotFound("This number is no longer there.")
    owner, phone, user_id = row
    if owner != contact_id:
        done = session.execute(
            "DELETE FROM shared_point WHERE contact_point_id = ? AND contact_id = ?", (point_id, contact_id)
        ).rowcount
        if done:
            _note(session, contact_id, "remove", {"phone": phone, "shared": True}, staff)
        return
    if user_id is not None or session.value(
        "SELECT 1 FROM conversation WHERE contact_point_id = ?", (point_id,)
    ):
        raise UserError(
            "There is a chat under this number, so it stays on the card.",
            "Mark it as no longer answering instead.",
        )
    heirs = session.rows("SELECT contact_id FROM shared_point WHERE contact_point_id = ?", (point_id,))
    if heirs:
        # Somebody else still answers it: the number becomes theirs.
        heir = ContactId(min(heirs)[0])
        session.execute(
            "DELETE FROM shared_point WHERE contact_point_id = ? AND contact_id = ?", (point_id, heir)
        )
        session.execute("UPDATE contact_point SET contact_id = ? WHERE id = ?", (heir, point_id))
        _note(session, heir, "create", {"phone": phone, "from_contact": contact_id}, staff)
    else:
        session.execute("DELETE FROM contact_point WHERE id = ?", (point_id,))
    _note(session, contact_id, "remove", {"phone": phone}, staff)


def set_reachable(session: Session, point_id: ContactPointId, reachable: bool, *, staff: str = "") -> None:
    """Mark whether anybody answers a number any more."""
    row = session.one("SELECT contact_id, reachable FROM contact_point WHERE id = ?", (point_id,))
    if row is None:
        raise NotFound("This number is no longer there.")
    if bool(row[1]) != reachable:
        session.execute("UPDATE contact_point SET reachable = ? WHERE id = ?", (int(reachable), point_id))
        _note(session, ContactId(row[0]), "edit", {"reachable": [bool(row[1]), reachable]}, staff)


def best_point(session: Session, contact_id: ContactId) -> Point | None:
    """Where to write to a person: where they last wrote, their own before the family's, answering ones first."""
    row = session.one(
        "SELECT p.id, p.contact_id FROM contact_point p WHERE p.contact_id = ?1"
        " OR p.id IN (SELECT contact_point_id FROM shared_point WHERE contact_id = ?1)"
        " ORDER BY p.contact_id = ?1 DESC, p.reachable DESC, coalesce((SELECT max(v.last_at) FROM conversation v"
        " WHERE v.contact_point_id = p.id), -1) DESC, p.created_at, p.id LIMIT 1",
        (contact_id,),
    )
    return None if row is None else Point(ContactPointId(row[0]), ContactId(row[1]))


def _share(
    session: Session, contact_id: ContactId, point_id: ContactPointId, relation: str, staff: str
) -> Added:
    done = session.execute(
        "INSERT OR IGNORE INTO shared_point(contact_point_id, contact_id, relation) VALUES (?, ?, ?)",
        (point_id, contact_id, relation),
    ).rowcount
    if done:
        _note(session, contact_id, "create", {"shared_point": point_id}, staff)
    return Added(point_id, is_new=bool(done), is_shared=True)


def _note(session: Session, contact_id: ContactId, act: str, fields: dict[str, object], staff: str) -> None:
    journal.note(session, "contact_point", contact_id, act, fields, staff=staff)
    audit.record(session, f"number_{act}", "contact", contact_id, actor=staff)
    reindex_contact(session, contact_id)
    session.changed("contact", contact_id)
