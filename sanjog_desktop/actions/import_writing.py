"""Writing what was decided about the rows of a file: many rows by one statement each, every one journalled.

The entries of the journal are those the single actions write (``actions.contacts``, ``contact_numbers``, ``families``),
so an import is taken back as anything else is. The audit log has one entry for a run, not one for each person.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import cancelling
from sanjog_desktop.actions.identity_keys import IdentityKeys
from sanjog_desktop.actions.import_people import CARD, Family
from sanjog_desktop.actions.import_plan import BIODATA, Decision, Extras, makes_biodata
from sanjog_desktop.actions.reverting import ROWS
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.domain.names import search_tokens
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session

_CANDIDATE: Final = ROWS["candidate"].fields
_CONTACT_SQL: Final = (
    f"INSERT INTO contact(no, id, name, family_id, origin, created_at, changed_at, status_at, {', '.join(CARD)})"
    f" VALUES (?, ?, ?, ?, 'import', ?, ?, ?, {', '.join('?' * len(CARD))})"
)
_CANDIDATE_SQL: Final = (
    f"INSERT INTO candidate(contact_id, changed_at, {', '.join(_CANDIDATE)})"
    f" VALUES (?, ?, {', '.join('?' * len(_CANDIDATE))})"
)
_POINT_SQL: Final = (
    "INSERT INTO contact_point(id, contact_id, phone, raw, relation, phone_key, created_at, changed_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, 0)"
)
_SHARED_SQL: Final = (
    "INSERT OR IGNORE INTO shared_point(contact_point_id, contact_id, relation) VALUES (?, ?, ?)"
)
_JOURNAL_SQL: Final = (
    "INSERT INTO journal(kind, subject_id, act, fields, device_id, staff, at, change_set)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_FAMILY_SQL: Final = (
    "INSERT INTO family(id, name, city, community, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?)"
)
_SEARCH_SQL: Final = "INSERT INTO person_search(no, names, digits) VALUES (?, ?, ?)"
_OWNERS: Final = (
    "SELECT p.phone, p.id, p.contact_id FROM json_each(?) j JOIN contact_point p ON p.phone = j.value"
)
_CARD_EMPTY: Final = tuple("active" if name == "status" else "" for name in CARD)
_CANDIDATE_EMPTY: Final = tuple(None if name == "height_cm" else "" for name in _CANDIDATE)
_encode = msgspec.json.Encoder().encode


class Writing:
    """Collects the rows of one transaction and writes them at :meth:`flush`."""

    def __init__(
        self, session: Session, keys: IdentityKeys, change_set: str, staff: str, decisions_phones: Sequence[str]
    ) -> None:
        """``change_set`` is the import; ``decisions_phones`` are the digits its rows may need the owners of."""
        self._session, self._keys, self._change_set, self._staff = session, keys, change_set, staff
        self._now, self._device = session.now(), session.device_id
        self._owners: dict[str, tuple[str, str]] = {
            phone: (id, owner)
            for phone, id, owner in session.rows(_OWNERS, (_encode(list(decisions_phones)).decode(),))
        }
        self._contacts: list[tuple[Any, ...]] = []
        self._candidates: list[tuple[Any, ...]] = []
        self._points: list[tuple[Any, ...]] = []
        self._shared: list[tuple[Any, ...]] = []
        self._families: list[tuple[Any, ...]] = []
        self._journal: list[tuple[Any, ...]] = []
        self._search: list[tuple[Any, ...]] = []
        self._made: set[str] = set()
        self._again: dict[str, None] = {}
        self._beside: list[tuple[str, Extras]] = []
        self._status_changed = False

    def take(self, decision: Decision, no: int) -> str:
        """Write what a decision says; ``no`` is the number of a person to be made. Returns the id of the person."""
        if decision.family is not None and not decision.family.id:
            self._make_family(decision.family)
        known = decision.known
        if known is None:
            id = new_id()
            self._made.add(id)
            self._make_person(id, no, decision)
        else:
            id = known.id
            if id in self._made or decision.family is not None:
                self._insert_made()  # a row may complete the person of the row before
            self._complete(id, decision)
            self._again[id] = None
        if decision.extras:
            self._beside.append((id, decision.extras))
        return id

    def flush(self) -> None:
        """Write everything that was taken, and say what changed."""
        session = self._session
        last_made = self._contacts[-1][1] if self._contacts else None
        last_family = self._families[-1][0] if self._families else None
        self._insert_made()
        for id, extras in self._beside:
            self._put_beside(id, extras)
        if self._journal:
            session.executemany(_JOURNAL_SQL, self._journal)
        for id in self._again:
            reindex_contact(session, id)
            session.changed("contact", id)
        if self._status_changed:
            cancelling.show_cancelled(session)
        # Nobody shows a person who was not there before: one of them stands for all.
        if last_made is not None:
            session.changed("contact", last_made)
        if last_family is not None:
            session.changed("family", last_family)

    def _insert_made(self) -> None:
        for sql, rows in (
            (_FAMILY_SQL, self._families), (_CONTACT_SQL, self._contacts), (_CANDIDATE_SQL, self._candidates),
            (_POINT_SQL, self._points), (_SHARED_SQL, self._shared), (_SEARCH_SQL, self._search),
        ):  # fmt: skip
            if rows:
                self._session.executemany(sql, rows)
                rows.clear()
        self._made.clear()

    # People -----------------------------------------------------------------------------------------

    def _make_person(self, id: str, no: int, decision: Decision) -> None:
        fields, now = decision.fields, self._now
        family_id = None if decision.family is None else decision.family.id
        has_status = "status" in fields
        values = [fields.get(name, empty) for name, empty in zip(CARD, _CARD_EMPTY, strict=True)]
        self._contacts.append(
            (no, id, decision.name, family_id, now, now, now if has_status else None, *values)
        )
        told: dict[str, Any] = {"name": decision.name}
        told.update((name, value) for name, value in fields.items() if name not in BIODATA)
        if family_id is not None:
            told["family_id"] = family_id
        if has_status:
            told["status_at"] = now
        told["origin"] = "import"
        self._note("contact", id, "create", told)
        if makes_biodata(fields):
            self._make_biodata(id, fields)
        for phone in decision.phones:
            self._add_number(id, phone.digits, phone.raw, str(fields.get("role", "")))
        names = [decision.name, *(str(fields[name]) for name in _SEARCHED if name in fields)]
        if decision.family is not None:
            names.append(decision.family.name)
        if decision.extras:
            self._again[id] = None
        self._search.append((no, _tokens(names), _endings([phone.digits for phone in decision.phones])))

    def _complete(self, id: str, decision: Decision) -> None:
        """Put onto a card what it does not say yet; what somebody wrote there meanwhile stays."""
        fields, known = decision.fields, decision.known
        assert known is not None
        card: dict[str, Any] = {name: value for name, value in fields.items() if name not in BIODATA}
        if decision.family is not None:
            card["family_id"] = decision.family.id
        if "status" in card:
            card["status_at"] = self._now
            self._status_changed = True
        self._edit("contact", "id", id, card)
        biodata = {name: value for name, value in fields.items() if name in BIODATA}
        if known.has_biodata:
            self._edit("candidate", "contact_id", id, biodata)
        elif makes_biodata(fields):
            self._make_biodata(id, biodata)
        relation = str(fields.get("role", known.fields.get("role", "")))
        for phone in decision.phones:
            self._add_number(id, phone.digits, phone.raw, relation)

    def _edit(self, table: str, key: str, id: str, values: Mapping[str, Any]) -> None:
        if not values:
            return
        before = self._session.one(f"SELECT {', '.join(values)} FROM {table} WHERE {key} = ?", (id,))
        if before is None:
            return
        edits = {name: [was, values[name]] for name, was in zip(values, before, strict=True) if was != values[name]}
        if edits:
            self._session.execute(
                f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in edits)}, changed_at = ? WHERE {key} = ?",
                (*(after for _was, after in edits.values()), self._now, id),
            )
            self._note(table, id, "edit", edits)

    def _make_biodata(self, id: str, fields: Mapping[str, Any]) -> None:
        self._made.add(id)
        self._candidates.append(
            (id, self._now, *[fields.get(name, empty) for name, empty in zip(_CANDIDATE, _CANDIDATE_EMPTY, strict=True)])
        )
        self._note("candidate", id, "create", {name: fields[name] for name in fields if name in BIODATA})

    def _add_number(self, id: str, digits: str, raw: str, relation: str) -> None:
        owner = self._owners.get(digits)
        if owner is None:
            point = new_id()
            self._owners[digits] = (point, id)
            self._points.append((point, id, digits, raw, relation, self._keys.phone(digits), self._now))
            told = {"id": point, "phone": digits}
            if relation:
                told["relation"] = relation
            self._note("contact_point", id, "create", told)
        elif owner[1] != id:
            self._shared.append((owner[0], id, relation))
            self._note("shared_point", id, "create", {"id": owner[0], "relation": relation})

    def _make_family(self, family: Family) -> None:
        family.id = new_id()
        self._families.append((family.id, family.name, family.city, family.community, self._now, self._now))
        told = {"name": family.name, "city": family.city, "community": family.community}
        self._note("family", family.id, "create", told)

    def _put_beside(self, id: str, extras: Extras) -> None:
        session = self._session
        for name in extras.other_names:
            self._insert("other_name", id, name, "INSERT OR IGNORE INTO other_name(contact_id, name) VALUES (?, ?)")
        for email in extras.other_emails:
            self._insert("other_email", id, email, "INSERT OR IGNORE INTO other_email(contact_id, email) VALUES (?, ?)")
        for name in extras.labels:
            label = session.value("SELECT id FROM label WHERE name = ? COLLATE NOCASE", (name,))
            if label is None:
                label = new_id()
                session.execute("INSERT INTO label(id, name, created_at) VALUES (?, ?, ?)", (label, name, self._now))
                self._note("label", label, "create", {"name": name, "tone": "info"})
                session.changed("label", label)
            self._insert("contact_label", id, label, "INSERT OR IGNORE INTO contact_label(contact_id, label_id) VALUES (?, ?)")
        for field_id, value in extras.custom:
            done = session.execute(
                "INSERT OR IGNORE INTO custom_value(contact_id, field_id, value) VALUES (?, ?, ?)", (id, field_id, value)
            ).rowcount
            if done:
                self._note("custom_value", id, "create", {"id": field_id, "value": value})

    def _insert(self, kind: str, id: str, key: str, sql: str) -> None:
        if self._session.execute(sql, (id, key)).rowcount:
            told = {"id": key, "relation": ""} if kind == "other_email" else {"id": key}
            self._note(kind, id, "create", told)

    def _note(self, kind: str, subject_id: str, act: str, fields: Mapping[str, Any]) -> None:
        self._journal.append(
            (kind, subject_id, act, _encode(fields).decode(), self._device, self._staff, self._now, self._change_set)
        )


_SEARCHED: Final = ("name_native", "role", "city", "email")
"""Fields of the card a person is found by (``store.search_index``)."""


@lru_cache(maxsize=65_536)
def _word_tokens(word: str) -> tuple[str, ...]:
    return tuple(search_tokens([word]).split())


def _tokens(names: Sequence[str]) -> str:
    """As ``search_tokens``, word by word: the same names come again and again in a register."""
    return " ".join(dict.fromkeys(token for name in names for word in name.split() for token in _word_tokens(word)))


def _endings(phones: Sequence[str]) -> str:
    """As the digits of ``person_tokens``, for digits that are ASCII already."""
    return " ".join(
        dict.fromkeys(phone[start:] for phone in phones for start in range(max(len(phone) - 2, 0)))
    )
