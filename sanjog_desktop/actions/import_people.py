"""The people and families of the store an import has to know: read for many rows at once, kept once each."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

import msgspec

from sanjog_desktop.actions.reverting import ROWS
from sanjog_desktop.domain.names import fold
from sanjog_desktop.store.session import Session

CARD: Final = tuple(name for name in ROWS["contact"].fields if name not in ("name", "family_id"))
_BIODATA: Final = ROWS["candidate"].fields
_FIRST: Final = 8
_PEOPLE: Final = (
    "SELECT c.id, c.no, c.name, f.id, f.name, f.city, f.community, k.contact_id IS NOT NULL, "
    + ", ".join([*(f"c.{name}" for name in CARD), *(f"k.{name}" for name in _BIODATA)])
    + " FROM json_each(?) j JOIN contact c ON c.id = j.value LEFT JOIN candidate k ON k.contact_id = c.id"
    " LEFT JOIN family f ON f.id = c.family_id WHERE c.erased_at IS NULL"
)
_ANSWERING: Final = (
    "SELECT p.phone, p.contact_id FROM json_each(?1) j JOIN contact_point p ON p.phone = j.value"
    " UNION SELECT p.phone, s.contact_id FROM json_each(?1) j JOIN contact_point p ON p.phone = j.value"
    " JOIN shared_point s ON s.contact_point_id = p.id"
)
_WITHOUT_NUMBER: Final = (
    "SELECT j.key, c.id FROM json_each(?) j JOIN register c ON c.name = j.value"
    " WHERE NOT EXISTS (SELECT 1 FROM contact_point p WHERE p.contact_id = c.id)"
    " AND NOT EXISTS (SELECT 1 FROM shared_point s WHERE s.contact_id = c.id)"
)
_BESIDE: Final = (
    "SELECT o.contact_id, 'other_name', o.name, '' FROM json_each(?1) j JOIN other_name o ON o.contact_id = j.value"
    " UNION ALL SELECT o.contact_id, 'other_email', o.email, '' FROM json_each(?1) j JOIN other_email o"
    " ON o.contact_id = j.value"
    " UNION ALL SELECT o.contact_id, 'label', l.name, '' FROM json_each(?1) j JOIN contact_label o"
    " ON o.contact_id = j.value JOIN label l ON l.id = o.label_id"
    " UNION ALL SELECT o.contact_id, 'custom', o.field_id, o.value FROM json_each(?1) j JOIN custom_value o"
    " ON o.contact_id = j.value"
)
_FAMILIES: Final = (
    "SELECT f.id, f.name, f.city, f.community FROM json_each(?) j JOIN family f ON f.name = j.value COLLATE NOCASE"
    " ORDER BY f.created_at, f.id"
)


@lru_cache(maxsize=65_536)
def folded(text: str) -> str:
    """As ``fold``; the same names and places come again and again in a register."""
    return fold(text)


@dataclass(slots=True, eq=False)
class Family:
    """A family there already, or one an earlier row made; ``id`` is empty until it is written."""

    id: str
    name: str
    city: str = ""
    community: str = ""
    place: tuple[str, str] = ("", "")
    """City and community as they are compared."""

    def __post_init__(self) -> None:
        """Fold the place once."""
        self.place = (folded(self.city), folded(self.community))


@dataclass(slots=True, eq=False)
class Known:
    """A person there already, or made by an earlier row: what their card and biodata say, without what is empty.

    ``no`` is their place among people.
    """

    no: int
    id: str
    name: str
    family: Family | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)
    has_biodata: bool = False
    beside: tuple[tuple[str, str], ...] = ()
    """Kind and value of other names, addresses and labels."""
    custom: tuple[tuple[str, str], ...] = ()

    def extras_of(self, kind: str) -> list[str]:
        """What stands beside the card: other_name, other_email or label."""
        return [value for its_kind, value in self.beside if its_kind == kind]

    def add_extras(
        self,
        names: Iterable[str],
        emails: Iterable[str],
        labels: Iterable[str],
        custom: Iterable[tuple[str, str]],
    ) -> None:
        """Remember what was put beside the card."""
        self.beside = (
            *self.beside,
            *(("other_name", name) for name in names),
            *(("other_email", email) for email in emails),
            *(("label", name) for name in labels),
        )
        self.custom = (*self.custom, *custom)


@dataclass(slots=True)
class Found:
    """What one look into the store brought: people by id, their ids by number, and by name for those without one."""

    people: dict[str, Known] = field(default_factory=dict)
    by_phone: dict[str, set[str]] = field(default_factory=dict)
    unreachable: dict[str, set[str]] = field(default_factory=dict)

    def add_families(
        self,
        session: Session,
        names: Collection[str],
        families: dict[str, list[Family]],
        key: Callable[[str], str],
    ) -> None:
        """Put the families of these names into ``families``; those already there stay the same objects."""
        if not names:
            return
        for id, name, city, community in session.rows(_FAMILIES, (_json(names),)):
            known = families.setdefault(key(name), [])
            if all(one.id != id for one in known):
                known.append(Family(id, name, city, community))


def known_people(
    session: Session, digits: Collection[str], names: Collection[str], already: Mapping[str, Known]
) -> Found:
    """Who answers these numbers (digits of E.164), and who of these names has none; ``already`` need not be read."""
    found = Found()
    if digits:
        for phone, id in session.rows(_ANSWERING, (_json(digits),)):
            found.by_phone.setdefault(phone, set()).add(id)
    if names:
        listed = list(names)
        for at, id in session.rows(_WITHOUT_NUMBER, (_json(listed),)):
            key = listed[int(at)]
            found.unreachable.setdefault(_nocase(key), set()).add(id)
    ids = {
        id for ids in (*found.by_phone.values(), *found.unreachable.values()) for id in ids
    } - already.keys()
    if ids:
        _read_people(session, ids, found)
    return found


def _read_people(session: Session, ids: Collection[str], found: Found) -> None:
    listed = _json(ids)
    names = (*CARD, *_BIODATA)
    for row in session.rows(_PEOPLE, (listed,)):
        id, no, name, family_id, family_name, city, community, has_biodata = row[:_FIRST]
        fields = {
            name: value for name, value in zip(names, row[_FIRST:], strict=True) if value not in (None, "")
        }
        family = None if family_id is None else Family(family_id, family_name, city, community)
        found.people[id] = Known(no, id, name, family, fields, bool(has_biodata))
    for id, kind, value, text in session.rows(_BESIDE, (listed,)):
        person = found.people.get(id)
        if person is not None and kind == "custom":
            person.custom = (*person.custom, (value, text))
        elif person is not None:
            person.beside = (*person.beside, (kind, value))


def _nocase(name: str) -> str:
    return (
        name.lower() if name.isascii() else "".join(char.lower() if char.isascii() else char for char in name)
    )


def _json(values: Iterable[str]) -> str:
    return msgspec.json.encode(list(values)).decode()
