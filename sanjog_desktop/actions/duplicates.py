"""Finding entries that may be one person, a few at a time, and remembering what staff said of them.

Only entries that share a key (a number, a pair of name words with the year of birth, a day of birth) are compared, so
the work grows with the number of entries and not with its square.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Final, Literal

import msgspec

from sanjog_desktop.actions import audit, contacts, journal
from sanjog_desktop.domain.duplicates import Entry, block_keys, compare
from sanjog_desktop.domain.errors import NotFound
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.session import Session

Answer = Literal["same", "family", "different"]

AT_ONCE: Final = 16
"""Entries one transaction compares: some milliseconds."""
_CROWD: Final = 60
"""A key that more entries share than this (an agency's own number on every line) says nothing."""


def find_next(session: Session, limit: int = AT_ONCE) -> int:
    """Compare the next entries that are new or were changed with those they may be the same as; returns how many
    entries were done. Repeat until 0. A pair that staff have answered is never asked again."""
    numbers = [row[0] for row in session.rows("SELECT no FROM duplicate_todo ORDER BY no LIMIT ?", (limit,))]
    if not numbers:
        return 0
    entries = _entries(session, numbers)
    session.execute(
        "DELETE FROM duplicate_todo WHERE no IN (SELECT value FROM json_each(?))", (json.dumps(numbers),)
    )
    keys = {no: block_keys(entry) for no, entry in entries.items()}
    _write_keys(session, numbers, keys)
    near = {no: _sharing(session, no, found) for no, found in keys.items()}
    known = {**_entries(session, {other for others in near.values() for other in others} - entries.keys()), **entries}
    for no, entry in entries.items():
        _write_pairs(session, entry, [known[other] for other in near[no] if other in known])
    for no in set(numbers) - entries.keys():
        _forget(session, no)
    return len(numbers)


def answer(session: Session, one: str, other: str, said: Answer, *, staff: str = "") -> None:
    """Remember what staff say of two entries. "same" only notes it: ``person_merge.merge`` joins them. "family" also
    puts one without a family into the other's. Raises :class:`NotFound` when one of them is gone."""
    pair = tuple(sorted((one, other)))
    families: dict[str, str | None] = dict(
        session.rows("SELECT id, family_id FROM contact WHERE id IN (?, ?) AND erased_at IS NULL", pair)
    )
    if len(families) != 2:
        raise NotFound("One of the two is no longer there.")
    remember(session, pair, said, staff, session.now())
    journal.note(session, "duplicate", pair[0], "answer", {"other": pair[1], "answer": said}, staff=staff)
    journal.note(session, "duplicate", pair[1], "answer", {"other": pair[0], "answer": said}, staff=staff)
    audit.record(session, f"duplicate_{said}", "contact", pair[0], actor=staff, detail=pair[1])
    session.changed("duplicate", "|".join(pair))
    if said == "family":
        _join_family(session, families, staff)


def remember(session: Session, pair: tuple[str, ...], said: str, staff: str, at: int) -> None:
    """Write an answer of the time ``at`` (milliseconds) to a pair of ids in their order."""
    session.execute(
        "INSERT INTO duplicate_pair(one_id, other_id, score, answer, answered_by, answered_at, found_at)"
        " VALUES (?1, ?2, 0, ?3, ?4, ?5, ?5) ON CONFLICT (one_id, other_id) DO UPDATE SET answer = ?3,"
        " answered_by = ?4, answered_at = ?5",
        (*pair, said, staff, at),
    )


def take_back(session: Session, one: str, other: str, *, staff: str = "") -> None:
    """Forget the answer of a pair: it is asked about again."""
    pair = tuple(sorted((one, other)))
    session.execute(
        "UPDATE duplicate_pair SET answer = '', answered_by = '', answered_at = NULL WHERE one_id = ? AND other_id = ?",
        pair,
    )
    session.execute("DELETE FROM duplicate_pair WHERE one_id = ? AND other_id = ? AND score = 0", pair)
    audit.record(session, "duplicate_unanswered", "contact", pair[0], actor=staff, detail=pair[1])
    session.changed("duplicate", "|".join(pair))


# Comparing ------------------------------------------------------------------------------------------
def _write_keys(session: Session, numbers: list[int], keys: dict[int, tuple[int, ...]]) -> None:
    session.execute(
        "DELETE FROM duplicate_key WHERE no IN (SELECT value FROM json_each(?))", (json.dumps(numbers),)
    )
    session.executemany(
        "INSERT INTO duplicate_key(key, no) VALUES (?, ?)", [(key, no) for no, found in keys.items() for key in found]
    )


def _sharing(session: Session, no: int, keys: tuple[int, ...]) -> list[int]:
    """The entries that share a key with this one. Two that were both changed meet once each; the pair is the same."""
    found: dict[int, None] = {}
    for key in keys:
        sharing = session.rows("SELECT no FROM duplicate_key WHERE key = ? LIMIT ?", (key, _CROWD + 1))
        if len(sharing) <= _CROWD:
            found.update(dict.fromkeys(row[0] for row in sharing))
    found.pop(no, None)
    return list(found)


def _write_pairs(session: Session, entry: Entry, others: list[Entry]) -> None:
    alike = {}
    for other in others:
        likeness = compare(entry, other)
        if likeness.is_proposed:
            alike[other.id] = likeness
    for one_id, other_id in session.rows(
        "SELECT one_id, other_id FROM duplicate_pair WHERE answer = '' AND one_id = ?1"
        " UNION SELECT one_id, other_id FROM duplicate_pair WHERE answer = '' AND other_id = ?1",
        (entry.id,),
    ):
        if (other_id if one_id == entry.id else one_id) not in alike:
            session.execute("DELETE FROM duplicate_pair WHERE one_id = ? AND other_id = ?", (one_id, other_id))
            session.changed("duplicate", f"{one_id}|{other_id}")
    for id, likeness in alike.items():
        pair = tuple(sorted((entry.id, id)))
        reasons = msgspec.json.encode(likeness.reasons).decode()
        if session.execute(
            "INSERT INTO duplicate_pair(one_id, other_id, score, reasons, found_at) VALUES (?1, ?2, ?3, ?4, ?5)"
            " ON CONFLICT (one_id, other_id) DO UPDATE SET score = ?3, reasons = ?4 WHERE score <> ?3 OR reasons <> ?4",
            (*pair, likeness.score, reasons, session.now()),
        ).rowcount:
            session.changed("duplicate", "|".join(pair))


def _forget(session: Session, no: int) -> None:
    """An entry that is gone, or may only be kept: nothing is asked about it."""
    row = session.one("SELECT id FROM contact WHERE no = ?", (no,))
    if row is not None:
        session.execute(
            "DELETE FROM duplicate_pair WHERE answer = '' AND (one_id = ?1 OR other_id = ?1)", (row[0],)
        )
        session.changed("duplicate", row[0])


def _entries(session: Session, numbers: Collection[int]) -> dict[int, Entry]:
    """What is compared of the people with these numbers; without those that were erased or may only be kept."""
    wanted = json.dumps(sorted(numbers))
    people = session.rows(
        "SELECT c.no, c.id, c.name, c.name_native, c.gender, c.city, c.email, c.role, coalesce(k.born_on, ''),"
        " coalesce(k.height_cm, 0), k.contact_id IS NOT NULL, coalesce(c.family_id, '') FROM contact c"
        " LEFT JOIN candidate k ON k.contact_id = c.id WHERE c.no IN (SELECT value FROM json_each(?))"
        " AND c.erased_at IS NULL AND c.restricted = 0",
        (wanted,),
    )
    ids = json.dumps([row[1] for row in people])
    names = _listed(session, "SELECT contact_id, name FROM other_name WHERE contact_id IN", ids)
    emails = _listed(session, "SELECT contact_id, email FROM other_email WHERE contact_id IN", ids)
    owned = "SELECT contact_id, phone FROM contact_point WHERE phone IS NOT NULL AND contact_id IN"
    phones = _listed(session, owned, ids)
    shared = _listed(
        session,
        "SELECT s.contact_id, p.phone FROM shared_point s JOIN contact_point p ON p.id = s.contact_point_id"
        " WHERE p.phone IS NOT NULL AND s.contact_id IN",
        ids,
    )
    return {
        no: Entry(
            id,
            tuple(dict.fromkeys(filter(None, (name, native, *names.get(id, ()))))),
            frozenset((*phones.get(id, ()), *shared.get(id, ()))),
            frozenset(filter(None, (email, *emails.get(id, ())))),
            born_on, gender, city, "candidate" if is_candidate else role, height, family,
        )
        for no, id, name, native, gender, city, email, role, born_on, height, is_candidate, family in people
    }  # fmt: skip


def _listed(session: Session, sql: str, ids: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for id, value in session.rows(f"{sql} (SELECT value FROM json_each(?))", (ids,)):
        found.setdefault(id, []).append(value)
    return found


def _join_family(session: Session, families: dict[str, str | None], staff: str) -> None:
    (one, first), (other, second) = families.items()
    if first is None and second is not None:
        contacts.edit(session, ContactId(one), {"family_id": second}, staff=staff)
    elif second is None and first is not None:
        contacts.edit(session, ContactId(other), {"family_id": first}, staff=staff)
