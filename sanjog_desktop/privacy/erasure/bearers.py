"""Whose is it as well? What somebody else who is there bears too, a name or a number, is no trace of one person.

Asked before an erasure begins, and again before each proof: people come and write while it waits, among them the
person themselves, who is then somebody new.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.store.session import Session

_THERE: Final = "c.erased_at IS NULL AND c.id <> :person"
_OF_CARD: Final = {
    "name": "c.name = :text COLLATE NOCASE OR instr(c.name, :text) OR instr(c.name_native, :text)"
    " OR EXISTS (SELECT 1 FROM other_name o WHERE o.contact_id = c.id AND instr(o.name, :text))",
    "email": "c.email = :text COLLATE NOCASE OR EXISTS (SELECT 1 FROM other_email o WHERE o.contact_id = c.id"
    " AND o.email = :text COLLATE NOCASE)",
}
"""A name within a longer one counts: “Asha Shah” is written in “Asha Shahani”."""
_OF_POINT: Final = {
    "name": "instr(p.profile_name, :text)",
    "phone": "p.phone = :text",
    "user id": "p.user_id = :text",
    "user name": "p.username = :text",
}
_SETTINGS: Final = "setting WHERE key IN ('agency', 'staff_name') AND instr(value, :text)"
_OF_AGENCY: Final = {
    "name": (_SETTINGS, "template WHERE instr(components, :text)", "processor WHERE instr(name, :text)"),
    "email": (_SETTINGS,),
    "phone": (_SETTINGS,),
}
"""The agency's own: its staff sign every record with their names, and its texts were approved as they stand."""


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
    if kind in _OF_AGENCY and _is_of_agency(session, kind, text):
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


def _is_of_agency(session: Session, kind: str, text: str) -> bool:
    """Whether it is of the agency: in its particulars and approved texts, or the name of somebody who worked here."""
    if any(session.one(f"SELECT 1 FROM {where} LIMIT 1", {"text": text}) is not None for where in _OF_AGENCY[kind]):
        return True
    # Who worked here and is no longer named in the settings is known by what they did.
    worked = identity_keys(session).pseudonym("staff", text)
    return kind == "name" and session.one("SELECT 1 FROM audit WHERE actor = ? LIMIT 1", (worked,)) is not None
