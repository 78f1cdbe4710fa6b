"""Keeping the people index: one row a person with every spelling and number to find them by."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sanjog_desktop.domain.names import digit_tokens, search_tokens
from sanjog_desktop.store.session import Session

_NAMES: Final = """SELECT c.name, c.name_native, c.role, c.city, c.email, coalesce(f.name, '')
  FROM contact c LEFT JOIN family f ON f.id = c.family_id WHERE c.no = ? AND c.erased_at IS NULL"""
_POINTS: Final = """SELECT p.phone, p.username, p.profile_name FROM contact_point p
  WHERE p.contact_id = (SELECT id FROM contact WHERE no = ?1) OR p.id IN (
    SELECT s.contact_point_id FROM shared_point s
    WHERE s.contact_id = (SELECT id FROM contact WHERE no = ?1))"""


def reindex_person(session: Session, no: int) -> None:
    """Write the search row of the person with the number ``no``; an erased or missing person loses it."""
    person = session.one(_NAMES, (no,))
    if person is None:
        session.execute("DELETE FROM person_search WHERE no = ?", (no,))
        return
    points = session.rows(_POINTS, (no,))
    put_person(
        session,
        no,
        [*person, *(text for _phone, *texts in points for text in texts)],
        [phone for phone, *_texts in points if phone],
    )


def put_person(session: Session, no: int, names: Iterable[str], phones: Iterable[str]) -> None:
    """Write the search row of the person with the number ``no`` from what is known of them already."""
    session.execute(
        """INSERT INTO person_search(no, names, digits) VALUES (?1, ?2, ?3)
          ON CONFLICT (no) DO UPDATE SET names = ?2, digits = ?3 WHERE names <> ?2 OR digits <> ?3""",
        (no, *person_tokens(names, phones)),
    )


def reindex_contact(session: Session, id: str) -> None:
    """The same by the contact's id; nothing happens when there is no such contact."""
    no = session.value("SELECT no FROM contact WHERE id = ?", (id,))
    if no is not None:
        reindex_person(session, no)


def person_tokens(names: Iterable[str], phones: Iterable[str]) -> tuple[str, str]:
    """The ``names`` and ``digits`` columns of a search row, for writers of many rows at once."""
    return search_tokens(names), " ".join(dict.fromkeys(" ".join(map(digit_tokens, phones)).split()))
