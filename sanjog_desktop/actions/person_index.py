"""The row a person is found by: every spelling of their names, every number they answer."""

from __future__ import annotations

from collections.abc import Iterable

from sanjog_desktop.domain.names import digit_tokens, search_tokens
from sanjog_desktop.store.session import Session


def index_person(session: Session, contact_id: str) -> None:
    """Write the person's search row anew from their card, their family and their numbers."""
    card = session.one(
        "SELECT c.no, c.name, c.name_native, coalesce(f.name, '') FROM contact c"
        " LEFT JOIN family f ON f.id = c.family_id WHERE c.id = ?",
        (contact_id,),
    )
    if card is None:
        return
    points = session.rows(
        "SELECT phone, profile_name, username FROM contact_point WHERE contact_id = ?1 UNION"
        " SELECT p.phone, '', '' FROM shared_point s JOIN contact_point p ON p.id = s.contact_point_id"
        " WHERE s.contact_id = ?1",
        (contact_id,),
    )
    names = [*card[1:], *(name for point in points for name in point[1:])]
    put_index(session, card[0], names, [point[0] for point in points if point[0]])


def put_index(session: Session, no: int, names: Iterable[str], phones: Iterable[str]) -> None:
    """Write the search row of the contact numbered ``no``."""
    session.execute(
        "INSERT INTO person_search(no, names, digits) VALUES (?, ?, ?)"
        " ON CONFLICT(no) DO UPDATE SET names = excluded.names, digits = excluded.digits",
        (no, search_tokens(names), " ".join(digit_tokens(phone) for phone in phones)),
    )
