"""Whose is it as well? What somebody else who is there bears too, a name or a number, is no trace of one person.

Asked before an erasure begins, and again before each proof: people come and write while it waits, among them the
person themselves, who is then somebody new.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sanjog_desktop.store.session import Session

_THERE: Final = "c.erased_at IS NULL AND c.id <> :person"
_OF_CARD: Final = {
    "name": "c.name = :text COLLATE NOCASE OR instr(c.name, :text) OR instr(c.name_native, :text)",
    "email": "c.email = :text COLLATE NOCASE",
}
"""A name within a longer one counts: “Asha Shah” is written in “Asha Shahani”."""
_OF_POINT: Final = {
    "name": "instr(p.profile_name, :text)",
    "phone": "p.phone = :text",
    "user id": "p.user_id = :text",
    "user name": "p.username = :text",
}


def is_borne(session: Session, kind: str, text: str, person: str, points: Iterable[str] = ()) -> bool:
    """Whether somebody but the contact ``person`` bears it. ``kind`` as in a trace: name, email, phone (digits of
    E.164), user id, user name. ``points`` are the numbers the person answers, alone or with others: what stands on
    them may be theirs.
    """
    given = {"text": text, "person": person}
    card = _OF_CARD.get(kind)
    if (
        card is not None
        and session.one(f"SELECT 1 FROM contact c WHERE {_THERE} AND ({card})", given) is not None
    ):
        return True
    point = _OF_POINT.get(kind)
    if point is None:
        return False
    own = frozenset(points)
    rows = session.rows(
        f"SELECT p.id FROM contact_point p JOIN contact c ON c.id = p.contact_id WHERE {_THERE} AND ({point})",
        given,
    )
    return any(id not in own for (id,) in rows)
