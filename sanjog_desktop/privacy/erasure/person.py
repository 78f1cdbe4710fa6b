"""Who is to be erased, and what in the store leads to them: read once, before anything is changed."""

from __future__ import annotations

from typing import Final

import msgspec

from sanjog_desktop.actions.erased import shared_key
from sanjog_desktop.actions.identity_keys import IdentityKeys
from sanjog_desktop.actions.people import NAMELESS
from sanjog_desktop.domain.errors import NotFound
from sanjog_desktop.store.session import Session


class Person(msgspec.Struct, frozen=True):
    """One person. Numbers nobody else answers are theirs (``phones``, ``own_points``, ``chats``); what several
    people of a family answer stays with the others (``shared_phones``, ``shared_points``, ``shared_chats``).
    ``family_id`` is set when the family goes with them.
    """

    contact_id: str
    no: int
    name: str
    names: tuple[str, ...]
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    user_ids: tuple[str, ...]
    handles: tuple[str, ...]
    own_points: tuple[str, ...]
    chats: tuple[int, ...]
    shared_points: tuple[str, ...]
    shared_phones: tuple[str, ...]
    shared_chats: tuple[int, ...]
    family_id: str | None
    family_name: str
    born_on: str
    language: str

    @property
    def is_alone(self) -> bool:
        """Whether nobody else answers any of their numbers."""
        return not self.shared_points


_POINTS: Final = (
    "SELECT p.id, p.phone, p.user_id, p.username, p.profile_name, p.contact_id = ?1, EXISTS (SELECT 1 FROM"
    " shared_point s JOIN contact c ON c.id = s.contact_id WHERE s.contact_point_id = p.id AND s.contact_id <> ?1"
    " AND c.erased_at IS NULL) FROM contact_point p WHERE p.contact_id = ?1"
    " OR p.id IN (SELECT contact_point_id FROM shared_point WHERE contact_id = ?1) ORDER BY p.id"
)


def person_of(session: Session, contact_id: str) -> Person:
    """What the store knows of the person with this id. Raises :class:`NotFound`."""
    row = session.one(
        "SELECT c.no, c.name, c.name_native, c.email, c.language, c.family_id, coalesce(k.born_on, '')"
        " FROM contact c LEFT JOIN candidate k ON k.contact_id = c.id WHERE c.id = ?",
        (contact_id,),
    )
    if row is None:
        raise NotFound("This person is no longer there.")
    no, name, native, email, language, family_id, born_on = row
    own: list[str] = []
    shared: list[str] = []
    phones: list[str] = []
    shared_phones: list[str] = []
    users: list[str] = []
    names, handles = [name, native, *_other_names(session, contact_id), *_former_names(session, contact_id)], []
    for id, phone, user, username, profile, is_owner, is_shared in session.rows(_POINTS, (contact_id,)):
        is_own = is_owner and not is_shared
        (own if is_own else shared).append(id)
        if phone is not None:
            (phones if is_own else shared_phones).append(phone)
        if is_own:
            users += [user] if user is not None else []
            handles += [username] if username else []
            names.append(profile)
    family = _family(session, contact_id, family_id)
    return Person(
        contact_id, no, name, tuple(dict.fromkeys(text for text in names if text.strip() and text != NAMELESS)),
        _emails(session, contact_id, email), tuple(phones), tuple(users), tuple(handles), tuple(own),
        _chats(session, own), tuple(shared), tuple(shared_phones),
        tuple(chat for chat in _chats(session, shared) if _is_owner_of(session, contact_id, chat)),
        family[0], family[1], born_on, language,
    )  # fmt: skip


def return_keys(keys: IdentityKeys, person: Person) -> list[bytes]:
    """Keyed hashes by which the person is known again, should a list or a webhook bring them back.

    Their own numbers and user ids; where a number stays with others, the number together with the name, which a
    register would hold. Nobody without the agency's key can tell whose they are.
    """
    found = [keys.phone(phone) for phone in person.phones] + [keys.user(user) for user in person.user_ids]
    return found + [shared_key(keys, phone, name) for phone in person.shared_phones for name in person.names]


def _chats(session: Session, points: list[str]) -> tuple[int, ...]:
    marks = ",".join("?" * len(points))
    rows = session.rows(
        f"SELECT id FROM conversation WHERE contact_point_id IN ({marks}) ORDER BY id", points
    )
    return tuple(row[0] for row in rows)


def _is_owner_of(session: Session, contact_id: str, chat: int) -> bool:
    return bool(session.value("SELECT contact_id = ? FROM conversation WHERE id = ?", (contact_id, chat)))


def _other_names(session: Session, contact_id: str) -> list[str]:
    """Names beside the two on the card, those they were known by included, and those of an entry merged into theirs."""
    found = [row[0] for row in session.rows("SELECT name FROM other_name WHERE contact_id = ?", (contact_id,))]
    for (fields,) in session.rows(
        "SELECT fields FROM journal WHERE kind = 'other_name' AND subject_id = ? LIMIT 100", (contact_id,)
    ):
        told = msgspec.json.decode(fields)
        found.append(str(told.get("id", "")))
    for (before,) in session.rows(
        "SELECT before FROM merge_record WHERE kept_id = ?1 OR gone_id = ?1", (contact_id,)
    ):
        found += _names_in(msgspec.json.decode(before))
    return found


def _names_in(value: object) -> list[str]:
    """Every name in JSON data of cards, however deep."""
    if isinstance(value, dict):
        own = [str(value[key]) for key in ("name", "name_native") if isinstance(value.get(key), str)]
        return own + [name for inner in value.values() for name in _names_in(inner)]
    return [name for inner in value for name in _names_in(inner)] if isinstance(value, list) else []


def _emails(session: Session, contact_id: str, email: str) -> tuple[str, ...]:
    others = session.rows("SELECT email FROM other_email WHERE contact_id = ? ORDER BY email", (contact_id,))
    return tuple(dict.fromkeys(text for text in (email, *(row[0] for row in others)) if text))


def _former_names(session: Session, contact_id: str) -> list[str]:
    """Names the card bore before, from what the journal kept of its edits."""
    found: list[str] = []
    for (fields,) in session.rows(
        "SELECT fields FROM journal WHERE kind = 'contact' AND subject_id = ? AND fields LIKE '%\"name%' LIMIT 100",
        (contact_id,),
    ):
        decoded = msgspec.json.decode(fields)
        for key in ("name", "name_native"):
            value = decoded.get(key) if isinstance(decoded, dict) else None
            found += [
                text for text in (value if isinstance(value, list) else [value]) if isinstance(text, str)
            ]
    return found


def _family(session: Session, contact_id: str, family_id: str | None) -> tuple[str | None, str]:
    if family_id is None:
        return None, ""
    others = session.value(
        "SELECT 1 FROM contact WHERE family_id = ? AND id <> ? AND erased_at IS NULL", (family_id, contact_id)
    )
    if others is not None:
        return None, ""
    name = session.value("SELECT name FROM family WHERE id = ?", (family_id,))
    return family_id, str(name or "")
