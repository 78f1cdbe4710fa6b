"""Families: found by what makes two entries the same family, or made."""

from __future__ import annotations

from collections.abc import Sequence

from sanjog_desktop.actions import audit, journal
from sanjog_desktop.domain.ids import FamilyId, new_id
from sanjog_desktop.domain.names import fold
from sanjog_desktop.store.session import Session


def find(session: Session, name: str, city: str, community: str, phones: Sequence[str]) -> FamilyId | None:
    """The family of this name in the same city and community, or with a member who answers one of ``phones``.

    A name alone finds none: half a town may carry it.
    """
    named = session.rows(
        "SELECT id, city, community FROM family WHERE name = ? COLLATE NOCASE ORDER BY created_at, id",
        (name,),
    )
    marks = ",".join("?" * len(phones))
    for id, its_city, its_community in named:
        if city and (fold(its_city), fold(its_community)) == (fold(city), fold(community)):
            return FamilyId(id)
        if phones and session.value(
            "SELECT 1 FROM contact c WHERE c.family_id = ? AND EXISTS (SELECT 1 FROM contact_point p"
            f" WHERE p.phone IN ({marks}) AND (p.contact_id = c.id OR EXISTS (SELECT 1 FROM shared_point s"
            " WHERE s.contact_point_id = p.id AND s.contact_id = c.id)))",
            (id, *phones),
        ):
            return FamilyId(id)
    return None


def create(session: Session, name: str, *, city: str = "", community: str = "", staff: str = "") -> FamilyId:
    """Add a family."""
    id, now = FamilyId(new_id()), session.now()
    session.execute(
        "INSERT INTO family(id, name, city, community, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?)",
        (id, name, city, community, now, now),
    )
    journal.note(
        session, "family", id, "create", {"name": name, "city": city, "community": community}, staff=staff
    )
    audit.record(session, "family_create", "family", id, actor=staff)
    session.changed("family", id)
    return id
