"""What a restriction of the account keeps back while it lasts: messages wait for its end instead of being refused."""

from __future__ import annotations

from dataclasses import dataclass

from sanjog_desktop.domain.restrictions import BEGINNING, SHUT, Restriction, in_force, read_restrictions
from sanjog_desktop.store.session import Session


@dataclass(frozen=True, slots=True)
class Standing:
    """What is kept back at one number: by ``restrictions`` in force, or as a whole (``shut``: Meta's word for it)."""

    number_id: str
    restrictions: tuple[Restriction, ...]
    shut: str = ""


def standing(session: Session) -> list[Standing]:
    """The numbers at which something is kept back now."""
    now = session.now()
    found = [
        Standing(id, in_force(read_restrictions(text), now), status if status in SHUT else "")
        for id, text, status in session.rows("SELECT id, restrictions, status FROM business_number")
    ]
    return [one for one in found if one.restrictions or one.shut]


def kept_back(session: Session) -> tuple[str, list[str]]:
    """A condition on outbox ``o`` that leaves out what may not go now, and its values; empty when all may."""
    clauses: list[str] = []
    values: list[str] = []
    for one in standing(session):
        kinds = {"1"} if one.shut else {_concerned(each, session.now()) for each in one.restrictions}
        for kind in sorted(kinds):
            clauses.append(
                " AND NOT EXISTS (SELECT 1 FROM conversation k WHERE k.id = o.conversation_id"
                f" AND k.business_number_id = ? AND {kind})"
            )
            values.append(one.number_id)
    return "".join(clauses), values


def _concerned(restriction: Restriction, now: int) -> str:
    """Conversations a restriction is about: those the person has not written in for a day, or those they have."""
    return f"k.window_until {'<=' if restriction.type == BEGINNING else '>'} {int(now)}"
