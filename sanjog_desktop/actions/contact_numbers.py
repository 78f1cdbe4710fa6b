"""The numbers people answer. A number has one owner; whoever else answers it shares it and never takes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sanjog_desktop.actions import audit, journal
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.undo import own_change
from sanjog_desktop.domain.biodata import LANGUAGES
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId, ContactPointId, new_id
from sanjog_desktop.domain.phone import normalise
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session

_POINT: Final = (
    "phone", "parent_user_id", "username", "profile_name", "raw", "relation", "language", "identity_hash", "reachable",
    "created_at", "changed_at",
)  # fmt: skip
"""Columns that bring a number back after it was removed; its keyed hash is made anew."""


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
    language: str = "",
    staff: str = "",
    change_set: str | None = None,
) -> Added:
    """Put a number on a person's card. One that is somebody else's already is shared with them.

    ``raw`` is what was typed; ``language`` what is written to this number in (en, hi, mr, gu). ``change_set`` as in
    ``actions.contacts``. Raises :class:`UserError` when ``number`` cannot exist.
    """
    phone = normalise(number if number.startswith("+") else f"+{number}") or normalise(number)
    if phone is None:
        raise UserError(f"'{number}' does not read as a phone number.", "Try it with +91 in front.")
    owner = session.one("SELECT id, contact_id FROM contact_point WHERE phone = ?", (phone.digits,))
    if owner is not None and owner[1] == contact_id:
        return Added(ContactPointId(owner[0]), is_new=False, is_shared=False)
    if owner is not None:
        return share(
            session, contact_id, ContactPointId(owner[0]), relation=relation, staff=staff, change_set=change_set
        )
    id, now = ContactPointId(new_id()), session.now()
    with own_change(session, change_set, "number_add", staff) as own:
        session.execute(
            "INSERT INTO contact_point(id, contact_id, phone, raw, relation, language, phone_key, created_at,"
            " changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)",
            (
                id,
                contact_id,
                phone.digits,
                raw or number,
                relation,
                language,
                identity_keys(session).phone(phone.digits),
                now,
            ),
        )
        told: dict[str, object] = {"id": id, "phone": phone.digits}
        typed = "" if (raw or number) == phone.digits else raw or number
        more = (("relation", relation), ("language", language), ("raw", typed))
        told |= {name: text for name, text in more if text}
        _note(session, contact_id, "create", told, staff, own)
    return Added(id, is_new=True, is_shared=False)


def share(
    session: Session,
    contact_id: ContactId,
    point_id: ContactPointId,
    *,
    relation: str = "",
    staff: str = "",
    change_set: str | None = None,
) -> Added:
    """Say that a person answers a number which is somebody else's; whoever owns it keeps it."""
    owner = session.value("SELECT contact_id FROM contact_point WHERE id = ?", (point_id,))
    if owner is None:
        raise NotFound("This number is no longer there.")
    if owner == contact_id:
        return Added(point_id, is_new=False, is_shared=False)
    with own_change(session, change_set, "number_share", staff) as own:
        done = session.execute(
            "INSERT OR IGNORE INTO shared_point(contact_point_id, contact_id, relation) VALUES (?, ?, ?)",
            (point_id, contact_id, relation),
        ).rowcount
        if done:
            told = {"id": point_id, "relation": relation}
            _note(session, contact_id, "create", told, staff, own, kind="shared_point")
    return Added(point_id, is_new=bool(done), is_shared=True)


def remove(
    session: Session,
    contact_id: ContactId,
    point_id: ContactPointId,
    *,
    staff: str = "",
    change_set: str | None = None,
) -> None:
    """Take a number off a person's card. Raises :class:`UserError` for one with a chat: the chat would lose whose
    it is, so the number is kept and marked as not answering instead by :func:`set_reachable`.
    """
    row = session.one(
        f"SELECT contact_id, user_id, {', '.join(_POINT)} FROM contact_point WHERE id = ?", (point_id,)
    )
    if row is None:
        raise NotFound("This number is no longer there.")
    owner, user_id, *rest = row
    with own_change(session, change_set, "number_remove", staff) as own:
        if owner != contact_id:
            _unshare(session, contact_id, point_id, staff, own)
            return
        if user_id is not None or session.value(
            "SELECT 1 FROM conversation WHERE contact_point_id = ?", (point_id,)
        ):
            raise UserError(
                "There is a chat under this number, so it stays on the card.",
                "Mark it as no longer answering instead.",
            )
        told = dict(zip(_POINT, rest, strict=True))
        if not own:  # nothing will bring it back, so nothing is kept of it but that it was there
            told = {"phone": told["phone"]}
        heir = session.one(
            "SELECT contact_id, relation FROM shared_point WHERE contact_point_id = ? ORDER BY contact_id LIMIT 1",
            (point_id,),
        )
        if heir is None:
            session.execute("DELETE FROM contact_point WHERE id = ?", (point_id,))
        else:
            # Somebody else still answers it: the number becomes theirs.
            _inherit(session, point_id, ContactId(heir[0]), str(heir[1]))
            passed = {"id": point_id, "phone": told["phone"], "from_contact": contact_id}
            _note(session, ContactId(heir[0]), "create", passed, staff, own)
            told["to_contact"] = heir[0]
        _note(session, contact_id, "remove", {"id": point_id, **told}, staff, own)


def describe(
    session: Session,
    contact_id: ContactId,
    point_id: ContactPointId,
    *,
    relation: str | None = None,
    language: str | None = None,
    staff: str = "",
    change_set: str | None = None,
) -> bool:
    """Say whose a number is on this card (mother, office) and which language is written to it in; ``None`` leaves
    either as it is. Whether anything was different.

    Raises :class:`NotFound`, and :class:`UserError` for a language we do not write in.
    """
    if language and language not in LANGUAGES:
        raise UserError("This is not one of the choices.", "Choose one from the list.")
    row = session.one("SELECT contact_id, relation, language FROM contact_point WHERE id = ?", (point_id,))
    if row is None:
        raise NotFound("This number is no longer there.")
    owner, its_relation, its_language = row
    with own_change(session, change_set, "number_edit", staff) as own:
        changed = False
        if relation is not None and owner != contact_id:
            changed = _relate(session, contact_id, point_id, relation.strip(), staff, own)
        elif relation is not None and relation.strip() != its_relation:
            _put(session, contact_id, point_id, "relation", its_relation, relation.strip(), staff, own)
            changed = True
        if language is not None and language != its_language:
            _put(session, ContactId(owner), point_id, "language", its_language, language, staff, own)
            changed = True
    return changed


def set_reachable(
    session: Session,
    point_id: ContactPointId,
    reachable: bool,
    *,
    staff: str = "",
    change_set: str | None = None,
) -> None:
    """Mark whether anybody answers a number any more."""
    row = session.one("SELECT contact_id, reachable FROM contact_point WHERE id = ?", (point_id,))
    if row is None:
        raise NotFound("This number is no longer there.")
    if bool(row[1]) != reachable:
        with own_change(session, change_set, "number_edit", staff) as own:
            _put(session, ContactId(row[0]), point_id, "reachable", int(row[1]), int(reachable), staff, own)


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


def _unshare(session: Session, contact_id: ContactId, point_id: ContactPointId, staff: str, own: str) -> None:
    relation = session.value(
        "SELECT relation FROM shared_point WHERE contact_point_id = ? AND contact_id = ?", (point_id, contact_id)
    )
    if relation is None:
        return
    session.execute(
        "DELETE FROM shared_point WHERE contact_point_id = ? AND contact_id = ?", (point_id, contact_id)
    )
    told = {"id": point_id, "relation": relation}
    _note(session, contact_id, "remove", told, staff, own, kind="shared_point")


def _inherit(session: Session, point_id: str, heir: ContactId, relation: str) -> None:
    session.execute("DELETE FROM shared_point WHERE contact_point_id = ? AND contact_id = ?", (point_id, heir))
    session.execute(
        "UPDATE contact_point SET contact_id = ?, relation = ? WHERE id = ?", (heir, relation, point_id)
    )


def _relate(
    session: Session, contact_id: ContactId, point_id: str, relation: str, staff: str, own: str
) -> bool:
    before = session.value(
        "SELECT relation FROM shared_point WHERE contact_point_id = ? AND contact_id = ?", (point_id, contact_id)
    )
    if before is None:
        raise NotFound("This number is no longer there.")
    if before == relation:
        return False
    session.execute(
        "UPDATE shared_point SET relation = ? WHERE contact_point_id = ? AND contact_id = ?",
        (relation, point_id, contact_id),
    )
    told = {"id": point_id, "relation": [before, relation]}
    _note(session, contact_id, "edit", told, staff, own, kind="shared_point")
    return True


def _put(
    session: Session,
    contact_id: ContactId,
    point_id: str,
    name: str,
    before: Any,
    after: Any,
    staff: str,
    own: str,
) -> None:
    session.execute(f"UPDATE contact_point SET {name} = ? WHERE id = ?", (after, point_id))
    _note(session, contact_id, "edit", {"id": point_id, name: [before, after]}, staff, own)


def _note(
    session: Session,
    contact_id: ContactId,
    act: str,
    fields: Mapping[str, object],
    staff: str,
    change_set: str,
    *,
    kind: str = "contact_point",
) -> None:
    journal.note(session, kind, contact_id, act, fields, staff=staff, change_set=change_set)
    audit.record(session, f"number_{act}", "contact", contact_id, actor=staff)
    reindex_contact(session, contact_id)
    session.changed("contact", contact_id)
