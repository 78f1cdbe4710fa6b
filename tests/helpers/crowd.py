"""A register of many people, most of whom agreed to be written to and some of whom may not be, each for one reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.store.session import Session

PURPOSE: Final = "match_updates"
#: Why somebody of the first people may not be written to, in turn.
WHYS: Final = ("consent", "withdrawn", "suppressed", "do_not_contact", "restricted", "no_number", "expired")
#: What the program calls it.
REASONS: Final = {"withdrawn": "consent", "expired": "consent"}


def phone_of(place: int) -> str:
    """The number of somebody of the crowd, in digits."""
    return f"9199990{place:05d}"


def gather(session: Session, people: int, without_right: int, *, purpose: str = PURPOSE) -> dict[str, int]:
    """Write the people down; how many are left out for which reason. Everybody's id is their phone."""
    notice, keys, now = session.value("SELECT min(id) FROM notice"), identity_keys(session), session.now()
    left_out: dict[str, int] = {}
    for place in range(people):
        why = WHYS[place % len(WHYS)] if place < without_right else ""
        if why:
            left_out[REASONS.get(why, why)] = left_out.get(REASONS.get(why, why), 0) + 1
        id, status = phone_of(place), why if why == "do_not_contact" else "active"
        session.execute(
            "INSERT INTO contact(id, name, city, status, restricted, created_at, changed_at)"
            " VALUES (?1, ?2, 'Pune', ?3, ?4, ?5, ?5)",
            (id, f"Namuna {place:05d}", status, int(why == "restricted"), now),
        )
        if why != "no_number":
            session.execute(
                "INSERT INTO contact_point(id, contact_id, phone, phone_key, created_at, changed_at)"
                " VALUES (?1, ?2, ?2, ?3, ?4, ?4)",
                (f"p{id}", id, keys.phone(id), now),
            )
        for act in {"consent": (), "withdrawn": ("grant", "withdraw"), "expired": ("grant", "expire")}.get(
            why, ("grant",)
        ):
            session.execute(
                "INSERT INTO consent(contact_id, purpose, act, at, actor, notice_id, method, recorded_at)"
                " VALUES (?1, ?2, ?3, ?4, 'staff', ?5, 'in_person', ?4)",
                (id, purpose, act, now, notice),
            )
        if why == "suppressed":
            session.execute(
                "INSERT INTO suppression(id, key, reason, at) VALUES (?, ?, 'stop', ?)", (f"s{id}", keys.phone(id), now)
            )
    return left_out


def rest_until(true: Callable[[], bool], wait: Callable[[float], None], *, seconds: float, what: str) -> None:
    """Return once something is so; AssertionError with ``what`` when it never is."""
    for _ in range(int(seconds / 0.05)):
        if true():
            return
        wait(0.05)
    raise AssertionError(f"it did not come to that: {what}")
