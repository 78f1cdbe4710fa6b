"""Writing what was decided about the rows of a file: many rows by one statement each, every one journalled.

What can be made ready beforehand is (``Writing.take``, on any thread); the transaction itself is little more than its
statements (``Writing.flush``).

The entries of the journal are those the single actions write (``actions.contacts``, ``contact_numbers``, ``families``),
so an import is taken back as anything else is. The audit log has one entry for a run, not one for each person.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import cancelling
from sanjog_desktop.actions.identity_keys import IdentityKeys
from sanjog_desktop.actions.import_people import CARD
from sanjog_desktop.actions.import_plan import BIODATA, Decision, Extras, makes_biodata
from sanjog_desktop.actions.reverting import ROWS
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.domain.names import search_tokens
from sanjog_desktop.domain.phone import Phone
from sanjog_desktop.store.search_index import FIELDS, biodata_words, person_tokens, reindex_contact
from sanjog_desktop.store.session import Session

_CANDIDATE: Final = ROWS["candidate"].fields
_CONTACT_SQL: Final = (
    f"INSERT INTO contact(no, id, name, family_id, origin, created_at, changed_at, status_at, {', '.join(CARD)})"
    " SELECT ?1 + key, value ->> 0, value ->> 1, value ->> 2, 'import', value ->> 3, value ->> 4, value ->> 5, "
    + ", ".join(f"value ->> {place}" for place in range(6, 6 + len(CARD)))
    + " FROM json_each(?2)"
)
_CANDIDATE_SQL: Final = (
    f"INSERT INTO candidate(contact_id, changed_at, {', '.join(_CANDIDATE)}) SELECT "
    + ", ".join(f"value ->> {place}" for place in range(2 + len(_CANDIDATE)))
    + " FROM json_each(?)"
)
_POINT_SQL: Final = (
    "INSERT INTO contact_point(id, contact_id, phone, raw, relation, phone_key, created_at, changed_at)"
    " SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, unhex(value ->> 5), value ->> 6, 0"
    " FROM json_each(?)"
)
_SHARED_SQL: Final = (
    "INSERT OR IGNORE INTO shared_point(contact_point_id, contact_id, relation)"
    " SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)"
)
_JOURNAL_SQL: Final = (
    "INSERT INTO journal(kind, subject_id, act, fields, device_id, staff, at, change_set) SELECT value ->> 0,"
    " value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7 FROM json_each(?)"
)
_FAMILY_SQL: Final = (
    "INSERT INTO family(id, name, city, community, created_at, changed_at) SELECT value ->> 0, value ->> 1,"
    " value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each(?)"
)
#: Whoever was edited since is indexed already, and better; whoever went since must not come back.
_SEARCH_SQL: Final = (
    "INSERT OR IGNORE INTO person_search(no, names, digits) SELECT c.no, value ->> 0, value ->> 1 FROM json_each(?2) j"
    " CROSS JOIN contact c ON c.no = ?1 + j.key AND c.erased_at IS NULL"
)
_OWNERS: Final = (
    "SELECT p.phone, p.id, p.contact_id FROM json_each(?) j JOIN contact_point p ON p.phone = j.value"
)
_IS_THERE: Final = "SELECT 1 FROM contact WHERE id = ? AND erased_at IS NULL"
_SEARCHED: Final = ("name_native", "role", "city", "email")
_READ: Final = ("family_details", "expectations", "family_expectations")
"""Fields a person is found by beside their name, and longer texts (``store.search_index``)."""
_CARD_EMPTY: Final = tuple("active" if name == "status" else "" for name in CARD)
_MAY_STAND: Final = frozenset({"status", "status_at", "status_reason"})
"""Fields of a card that always say something; a file may say more of somebody who is merely active."""
_CANDIDATE_EMPTY: Final = tuple(None if name == "height_cm" else "" for name in _CANDIDATE)
_encode = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class Pen:
    """What every line of an import is signed with: its change set, the member of staff, this PC, the agency's keys."""

    import_id: str
    staff: str
    device: str
    keys: IdentityKeys

    def __repr__(self) -> str:
        """Without the keys."""
        return f"Pen(import_id={self.import_id!r})"


@dataclass(frozen=True, slots=True)
class _Number:
    """A number to be put on a card: a point of its own, unless somebody owns it by then."""

    point: str
    contact_id: str
    digits: str
    raw: str
    relation: str
    key: bytes


@dataclass(frozen=True, slots=True)
class Unindexed:
    """People who are in the store and not yet found by search: their words, from the person numbered ``first`` on."""

    first: int
    words: list[tuple[str, str]]

    def index(self, session: Session) -> None:
        """Have them found. The index takes many at a time: each transaction of it is a piece it has to merge."""
        if self.words:
            session.execute(_SEARCH_SQL, (self.first, _encode(self.words).decode())).close()


class Writing:
    """Collects the rows of one transaction and writes them at :meth:`flush`."""

    def __init__(self, pen: Pen, now: int) -> None:
        """``now`` is the time all of it is said to be written at, in milliseconds."""
        self._pen, self._now = pen, now
        self._families: list[tuple[Any, ...]] = []
        self._contacts: list[tuple[Any, ...]] = []
        self._words: list[tuple[str, str]] = []  # what each of them is found by
        self._candidates: list[tuple[Any, ...]] = []
        self._numbers: list[_Number] = []
        self._journal: list[tuple[Any, ...]] = []
        self._beside: list[tuple[str, Extras]] = []
        self._completed: list[Decision] = []

    def take(self, decision: Decision) -> str:
        """Make ready what a decision says; returns the id of the person it is about."""
        family = decision.family
        if family is not None and not family.id:
            family.id = new_id()
            self._families.append(
                (family.id, family.name, family.city, family.community, self._now, self._now)
            )
            told = {"name": family.name, "city": family.city, "community": family.community}
            self._note("family", family.id, "create", told)
        known = decision.known
        if known is None:
            id = new_id()
            self._make_person(id, decision)
            if decision.extras:
                self._beside.append((id, decision.extras))
            return id
        self._completed.append(decision)
        return known.id

    def flush(self, session: Session) -> Unindexed:
        """Write everything that was taken, and say what changed. Cards that are gone or erased by now are left.

        The new people are not yet in the search index; what comes back puts them there.
        """
        put = _Putting(session, self._pen, self._now)
        # A person goes in after what belongs to them: the lines that triggers keep of them are then written once.
        session.execute("PRAGMA defer_foreign_keys = ON").close()
        first = 1 + int(session.value("SELECT coalesce(max(no), 0) FROM contact") or 0)
        if self._families:
            put.all(_FAMILY_SQL, self._families)
            session.changed("family", self._families[-1][0])
        if self._candidates:
            put.all(_CANDIDATE_SQL, self._candidates)
        put.all(_JOURNAL_SQL, self._journal)
        put.numbers(self._numbers)
        if self._contacts:
            session.execute(_CONTACT_SQL, (first, _encode(self._contacts).decode())).close()
            # Nobody shows a person who was not there before: one of them stands for all.
            session.changed("contact", self._contacts[-1][0])
        for id, extras in self._beside:
            put.beside(id, extras)
        for decision in self._completed:
            put.complete(decision)
        put.finish()
        return Unindexed(first, self._words)

    def _make_person(self, id: str, decision: Decision) -> None:
        fields, now = decision.fields, self._now
        family_id = None if decision.family is None else decision.family.id
        status_at = now if "status" in fields else None
        values = [fields.get(name, empty) for name, empty in zip(CARD, _CARD_EMPTY, strict=True)]
        self._contacts.append((id, decision.name, family_id, now, now, status_at, *values))
        told: dict[str, Any] = {"name": decision.name}
        told.update((name, value) for name, value in fields.items() if name not in BIODATA)
        if family_id is not None:
            told["family_id"] = family_id
        if status_at is not None:
            told["status_at"] = now
        told["origin"] = "import"
        self._note("contact", id, "create", told)
        if makes_biodata(fields):
            self._candidates.append(_candidate_row(id, now, fields))
            self._note("candidate", id, "create", {name: fields[name] for name in fields if name in BIODATA})
        relation = str(fields.get("role", ""))
        self._numbers += [_number(self._pen, id, phone, relation) for phone in decision.phones]
        self._words.append(_words_of(decision))

    def _note(self, kind: str, subject_id: str, act: str, fields: Mapping[str, Any]) -> None:
        self._journal.append(_entry(self._pen, self._now, kind, subject_id, act, fields))


class _Putting:
    """The part of a transaction that depends on what the store says by then."""

    def __init__(self, session: Session, pen: Pen, now: int) -> None:
        self._session, self._pen, self._now = session, pen, now
        self._journal: list[tuple[Any, ...]] = []
        self._again: dict[str, None] = {}
        self._status_changed = False

    def all(self, sql: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Insert many rows by one statement: from row to row SQLite then need not wait for Python's other threads."""
        self._session.execute(sql, (_encode(rows).decode(),)).close()

    def numbers(self, numbers: Sequence[_Number]) -> None:
        """Put numbers on cards; one that somebody owns is shared with them."""
        if not numbers:
            return
        session, now = self._session, self._now
        listed = _encode([one.digits for one in numbers]).decode()
        owners = {phone: (id, owner) for phone, id, owner in session.rows(_OWNERS, (listed,))}
        points: list[tuple[Any, ...]] = []
        shared: list[tuple[Any, ...]] = []
        for one in numbers:
            id, owner = owners.setdefault(one.digits, (one.point, one.contact_id))
            if id == one.point:
                points.append((id, one.contact_id, one.digits, one.raw, one.relation, one.key.hex(), now))
                told = {"id": id, "phone": one.digits}
                if one.relation:
                    told["relation"] = one.relation
                self._note("contact_point", one.contact_id, "create", told)
            elif owner != one.contact_id:
                shared.append((id, one.contact_id, one.relation))
                self._note("shared_point", one.contact_id, "create", {"id": id, "relation": one.relation})
        if points:
            self.all(_POINT_SQL, points)
        if shared:
            self.all(_SHARED_SQL, shared)

    def complete(self, decision: Decision) -> None:
        """Put onto a card what it does not say yet; what somebody wrote there meanwhile stays."""
        fields, known = decision.fields, decision.known
        assert known is not None
        if self._session.value(_IS_THERE, (known.id,)) is None:
            return
        card: dict[str, Any] = {name: value for name, value in fields.items() if name not in BIODATA}
        if decision.family is not None:
            card["family_id"] = decision.family.id
        if "status" in card:
            card["status_at"] = self._now
            self._status_changed = True
        self._edit("contact", "id", known.id, card)
        biodata = {name: value for name, value in fields.items() if name in BIODATA}
        if makes_biodata(fields) and not self._edit("candidate", "contact_id", known.id, biodata):
            self.all(_CANDIDATE_SQL, [_candidate_row(known.id, self._now, biodata)])
            self._note("candidate", known.id, "create", biodata)
        relation = str(fields.get("role", known.fields.get("role", "")))
        self.numbers([_number(self._pen, known.id, phone, relation) for phone in decision.phones])
        self.beside(known.id, decision.extras)
        self._again[known.id] = None
        self._session.changed("contact", known.id)

    def beside(self, id: str, extras: Extras) -> None:
        """Put names, addresses, labels and own fields beside a card."""
        session = self._session
        for name in extras.other_names:
            self._insert(
                "other_name", id, name, "INSERT OR IGNORE INTO other_name(contact_id, name) VALUES (?, ?)"
            )
        for email in extras.other_emails:
            self._insert(
                "other_email", id, email, "INSERT OR IGNORE INTO other_email(contact_id, email) VALUES (?, ?)"
            )
        for name in extras.labels:
            self._insert(
                "contact_label", id, self._label(name),
                "INSERT OR IGNORE INTO contact_label(contact_id, label_id) VALUES (?, ?)",
            )  # fmt: skip
        for field_id, value in extras.custom:
            done = session.execute(
                "INSERT OR IGNORE INTO custom_value(contact_id, field_id, value) VALUES (?, ?, ?)",
                (id, field_id, value),
            ).rowcount
            if done:
                self._note("custom_value", id, "create", {"id": field_id, "value": value})
        if extras:
            self._again[id] = None

    def finish(self) -> None:
        """Write the journal of all this and put the search index in step."""
        if self._journal:
            self.all(_JOURNAL_SQL, self._journal)
        for id in self._again:
            reindex_contact(self._session, id)
        if self._status_changed:
            cancelling.show_cancelled(self._session)

    def _edit(self, table: str, key: str, id: str, values: Mapping[str, Any]) -> bool:
        """Change a row where it says something else; ``False`` when there is none."""
        if not values:
            return self._session.value(f"SELECT 1 FROM {table} WHERE {key} = ?", (id,)) is not None
        before = self._session.one(f"SELECT {', '.join(values)} FROM {table} WHERE {key} = ?", (id,))
        if before is None:
            return False
        edits = {
            name: [was, values[name]]
            for name, was in zip(values, before, strict=True)
            if was != values[name] and (was in ("", None) or name in _MAY_STAND)
        }
        if edits:
            self._session.execute(
                f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in edits)}, changed_at = ? WHERE {key} = ?",
                (*(after for _was, after in edits.values()), self._now, id),
            )
            self._note(table, id, "edit", edits)
        return True

    def _label(self, name: str) -> str:
        session = self._session
        found = session.value("SELECT id FROM label WHERE name = ? COLLATE NOCASE", (name,))
        if found is not None:
            return str(found)
        id = new_id()
        session.execute("INSERT INTO label(id, name, created_at) VALUES (?, ?, ?)", (id, name, self._now))
        self._note("label", id, "create", {"name": name, "tone": "info"})
        session.changed("label", id)
        return id

    def _insert(self, kind: str, id: str, key: str, sql: str) -> None:
        if self._session.execute(sql, (id, key)).rowcount:
            told = {"id": key, "relation": ""} if kind == "other_email" else {"id": key}
            self._note(kind, id, "create", told)

    def _note(self, kind: str, subject_id: str, act: str, fields: Mapping[str, Any]) -> None:
        self._journal.append(_entry(self._pen, self._now, kind, subject_id, act, fields))


def _entry(
    pen: Pen, now: int, kind: str, subject_id: str, act: str, fields: Mapping[str, Any]
) -> tuple[Any, ...]:
    return kind, subject_id, act, _encode(fields).decode(), pen.device, pen.staff, now, pen.import_id


def _number(pen: Pen, contact_id: str, phone: Phone, relation: str) -> _Number:
    return _Number(new_id(), contact_id, phone.digits, phone.raw, relation, pen.keys.phone(phone.digits))


def _candidate_row(id: str, now: int, fields: Mapping[str, Any]) -> tuple[Any, ...]:
    values = (fields.get(name, empty) for name, empty in zip(_CANDIDATE, _CANDIDATE_EMPTY, strict=True))
    return (id, now, *values)


# What a person is found by: as ``store.search_index.person_tokens``, word by word and kept, because the same names,
# places and degrees come again and again in a register.


def _words_of(decision: Decision) -> tuple[str, str]:
    fields = decision.fields
    names = [decision.name, *(str(fields[name]) for name in _SEARCHED if name in fields)]
    if decision.family is not None:
        names.append(decision.family.name)
    tokens = dict.fromkeys(token for name in names for word in name.split() for token in _name_tokens(word))
    if makes_biodata(fields):
        for name in FIELDS:
            if name in fields:
                tokens.update(_biodata_tokens(name, str(fields[name])))
        for name in _READ:
            if name in fields:
                tokens.update(_text_tokens(str(fields[name])))
    if "notes" in fields:
        tokens.update(_text_tokens(str(fields["notes"])))
    numbers = [phone.digits for phone in decision.phones]
    endings = dict.fromkeys(digits[start:] for digits in numbers for start in range(max(len(digits) - 2, 0)))
    return " ".join(tokens), " ".join(endings)


@lru_cache(maxsize=65_536)
def _name_tokens(word: str) -> tuple[str, ...]:
    return tuple(search_tokens([word]).split())


@lru_cache(maxsize=16_384)
def _biodata_tokens(name: str, value: str) -> dict[str, None]:
    said = biodata_words([value if each == name else "" for each in FIELDS])
    return dict.fromkeys(person_tokens((), (), said)[0].split())


@lru_cache(maxsize=4_096)
def _text_tokens(text: str) -> dict[str, None]:
    return dict.fromkeys(person_tokens((), (), (), (text,))[0].split())
