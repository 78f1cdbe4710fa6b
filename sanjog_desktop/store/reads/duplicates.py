"""Pairs of entries that may be one person, and merges that can be undone."""

from __future__ import annotations

import json
from collections.abc import Iterable

import msgspec

from sanjog_desktop.store.duplicate_rows import MergeRow, PairRow, PersonBrief
from sanjog_desktop.store.session import Session

After = tuple[int, str, str]



def duplicate_count(session: Session) -> int:
    """How many pairs wait for an answer."""
    return int(session.value("SELECT count(*) FROM duplicate_pair WHERE answer = ''") or 0)


def waiting_to_compare(session: Session) -> int:
    """How many entries changed since they were compared with the others."""
    return int(session.value("SELECT count(*) FROM duplicate_todo") or 0)


def duplicate_page(session: Session, limit: int = 50, after: After | None = None) -> list[PairRow]:
    """The next pairs without an answer, the likeliest first; ``after`` is (score, one id, other id) of the last."""
    score, one, other = after if after is not None else (1000, "", "")
    found = session.rows(
        "SELECT one_id, other_id, score, reasons FROM duplicate_pair WHERE answer = '' AND score <= ?1"
        " AND (score < ?1 OR (one_id, other_id) > (?2, ?3)) ORDER BY score DESC, one_id, other_id LIMIT ?4",
        (score, one, other, limit),
    )
    people = person_briefs(session, {id for row in found for id in row[:2]})
    return [
        PairRow(people[one], people[other], score, tuple(msgspec.json.decode(reasons)))
        for one, other, score, reasons in found
        if one in people and other in people
    ]


def duplicates_of(session: Session, contact_id: str) -> list[PairRow]:
    """The pairs without an answer that one person stands in."""
    found = session.rows(
        "SELECT one_id, other_id, score, reasons FROM duplicate_pair WHERE answer = '' AND one_id = ?1"
        " UNION ALL SELECT one_id, other_id, score, reasons FROM duplicate_pair WHERE answer = '' AND other_id = ?1"
        " ORDER BY 3 DESC",
        (contact_id,),
    )
    people = person_briefs(session, {id for row in found for id in row[:2]})
    return [
        PairRow(people[one], people[other], score, tuple(msgspec.json.decode(reasons)))
        for one, other, score, reasons in found
    ]


def recent_merges(session: Session, limit: int = 50) -> list[MergeRow]:
    """The merges that can still be undone, the newest first."""
    return [
        MergeRow(id, kept_id, kept_name or "", gone_name or "", staff, at, until)
        for id, kept_id, kept_name, gone_name, staff, at, until in session.rows(
            "SELECT m.id, m.kept_id, c.name, json_extract(m.before, '$.names.gone'), m.staff, m.at, m.undo_until_at"
            " FROM merge_record m LEFT JOIN contact c ON c.id = m.kept_id"
            " WHERE m.undone_at IS NULL AND m.undo_until_at > ? ORDER BY m.undo_until_at DESC, m.id DESC LIMIT ?",
            (session.now(), limit),
        )
    ]


def person_briefs(session: Session, ids: Iterable[str]) -> dict[str, PersonBrief]:
    """A few words about each of these people, by id; those that are gone are left out."""
    wanted = json.dumps(sorted(ids))
    numbers: dict[str, list[str]] = {}
    for contact_id, phone in session.rows(
        "SELECT p.contact_id, p.phone FROM contact_point p WHERE p.phone IS NOT NULL"
        " AND p.contact_id IN (SELECT value FROM json_each(?1))"
        " UNION SELECT s.contact_id, p.phone FROM shared_point s JOIN contact_point p ON p.id = s.contact_point_id"
        " WHERE p.phone IS NOT NULL AND s.contact_id IN (SELECT value FROM json_each(?1)) ORDER BY 2",
        (wanted,),
    ):
        numbers.setdefault(contact_id, []).append(phone)
    return {
        id: PersonBrief(id, name, native, role, family, city, born, tuple(numbers.get(id, ())), created_at)
        for id, name, native, role, family, city, born, created_at in session.rows(
            "SELECT c.id, c.name, c.name_native, c.role, coalesce(f.name, ''), c.city, coalesce(k.born_on, ''),"
            " c.created_at FROM contact c LEFT JOIN family f ON f.id = c.family_id"
            " LEFT JOIN candidate k ON k.contact_id = c.id WHERE c.id IN (SELECT value FROM json_each(?))",
            (wanted,),
        )
    }
