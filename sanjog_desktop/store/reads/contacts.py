"""The contacts pane: candidates, families, people, and everything about one person."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from sanjog_desktop.domain.ids import ContactId, FamilyId
from sanjog_desktop.store.reads.consents import consent_card
from sanjog_desktop.store.reads.custom_fields import custom_values_of
from sanjog_desktop.store.reads.journal import TIMELINE, changes_of
from sanjog_desktop.store.reads.labels import labels_of
from sanjog_desktop.store.reads.record import (
    files_of,
    follow_ups_of,
    notes_of,
    open_conflicts,
    other_emails_of,
    other_names_of,
    owners_of,
)
from sanjog_desktop.store.rows import (
    CandidateRow,
    ContactCounts,
    ContactDetail,
    ContactPointRow,
    ContactRow,
    FamilyRow,
)
from sanjog_desktop.store.session import Row, Session

_CONTACT: Final = """
  SELECT c.no, c.id, c.name, c.name_native, c.role, c.family_id, f.name, k.contact_id IS NOT NULL, k.born_on,
    k.height_cm, k.education, k.work, c.city, coalesce(nullif(k.community, ''), f.community), c.status,
    c.language, coalesce(nullif(c.owner, ''), f.owner),
    coalesce((SELECT p.phone FROM contact_point p WHERE p.contact_id = c.id AND p.phone IS NOT NULL LIMIT 1),
      (SELECT p.phone FROM shared_point s JOIN contact_point p ON p.id = s.contact_point_id
        WHERE s.contact_id = c.id AND p.phone IS NOT NULL LIMIT 1)),
    c.last_contact_at, c.restricted,
    EXISTS (SELECT 1 FROM privacy_request r WHERE r.contact_id = c.id AND r.kind = 'erasure'
      AND r.state NOT LIKE 'closed%' AND r.state <> 'SUSPECTED')
  FROM contact c
"""
_FAMILY: Final = """
  SELECT f.id, f.name, f.city, f.community, f.package, f.package_until_at, f.owner, f.notes,
    (SELECT count(*) FROM contact c WHERE c.family_id = f.id AND c.erased_at IS NULL), f.name_native
  FROM family f
"""
_JOINS: Final = "LEFT JOIN candidate k ON k.contact_id = c.id LEFT JOIN family f ON f.id = c.family_id"


def contact_rows(session: Session, ids: Iterable[ContactId]) -> list[ContactRow]:
    """The people with these ids, in the order asked for; those that are gone are left out."""
    wanted = list(ids)
    found = session.rows(
        f"{_CONTACT} {_JOINS} WHERE c.id IN (SELECT value FROM json_each(?))", (json.dumps(wanted),)
    )
    by_id = {row[1]: row for row in found}
    return [_contact(by_id[id]) for id in wanted if id in by_id]


def family_page(session: Session, limit: int = 50, after: tuple[str, str] | None = None) -> list[FamilyRow]:
    """The next families by name; ``after`` is ``(name, id)`` of the last one shown."""
    name, id = after if after is not None else ("", "")
    found = session.rows(
        f"""{_FAMILY} WHERE f.name >= ? COLLATE NOCASE AND (f.name > ? COLLATE NOCASE OR f.id > ?)
          ORDER BY f.name COLLATE NOCASE, f.id LIMIT ?""",
        (name, name, id, limit),
    )
    return [_family(row) for row in found]


def family_row(session: Session, id: FamilyId) -> FamilyRow | None:
    """One family, or ``None``."""
    found = session.one(f"{_FAMILY} WHERE f.id = ?", (id,))
    return None if found is None else _family(found)


def family_members(session: Session, id: FamilyId) -> list[ContactRow]:
    """The people of a family, candidates first, then by name."""
    found = session.rows(
        f"""{_CONTACT} {_JOINS} WHERE c.family_id = ? AND c.erased_at IS NULL
          ORDER BY k.contact_id IS NULL, c.name COLLATE NOCASE, c.no""",
        (id,),
    )
    return [_contact(row) for row in found]


def family_of(session: Session, contact_id: ContactId) -> FamilyRow | None:
    """The family a person belongs to, or ``None``."""
    found = session.one(
        f"{_FAMILY} WHERE f.id = (SELECT family_id FROM contact WHERE id = ?)", (contact_id,)
    )
    return None if found is None else _family(found)


def contact_points(session: Session, contact_id: ContactId) -> list[ContactPointRow]:
    """Every way to reach a person: their own first, then numbers of the family they share."""
    found = session.rows(
        """SELECT p.id, p.contact_id, p.phone, p.user_id, p.username, p.profile_name, p.raw,
            coalesce(s.relation, p.relation), p.reachable, s.contact_id IS NOT NULL,
            (SELECT v.id FROM conversation v WHERE v.contact_point_id = p.id ORDER BY v.last_at DESC LIMIT 1),
            p.language, p.user_id IS NOT NULL OR p.profile_name <> '' OR EXISTS (SELECT 1 FROM conversation v
              WHERE v.contact_point_id = p.id AND v.last_inbound_at IS NOT NULL),
            EXISTS (SELECT 1 FROM suppression x WHERE x.key IN (p.phone_key, p.user_key) AND x.lifted_at IS NULL
              AND x.purpose = '*' AND x.channel IN ('whatsapp', '*')),
            CASE WHEN p.contact_id = ?1 THEN '' ELSE (SELECT name FROM contact WHERE id = p.contact_id) END
          FROM contact_point p
          LEFT JOIN shared_point s ON s.contact_point_id = p.id AND s.contact_id = ?1
          WHERE p.contact_id = ?1
            OR p.id IN (SELECT contact_point_id FROM shared_point WHERE contact_id = ?1)
          ORDER BY s.contact_id IS NOT NULL, p.created_at, p.id""",
        (contact_id,),
    )
    return [
        ContactPointRow(
            id=row[0], contact_id=row[1], phone=row[2] or "", user_id=row[3] or "", username=row[4],
            profile_name=row[5], raw=row[6], relation=row[7], reachable=bool(row[8]),
            shared=row[1] != contact_id, conversation_id=row[10], language=row[11], on_whatsapp=bool(row[12]),
            stopped=bool(row[13]), owner_name=row[14],
        )
        for row in found
    ]  # fmt: skip


def contact_detail(session: Session, id: ContactId) -> ContactDetail | None:
    """Everything the side panel shows of a person, or ``None`` when there is no such person."""
    rows = contact_rows(session, (id,))
    rest = session.one(
        "SELECT email, notes, origin, created_at, changed_at, erased_at, owner, gender, status_reason, status_at"
        " FROM contact WHERE id = ?",
        (id,),
    )
    if not rows or rest is None:
        return None
    email, notes, origin, created_at, changed_at, erased_at, owner, gender, status_reason, status_at = rest
    contact = rows[0]
    family = family_row(session, contact.family_id) if contact.family_id else None
    members = family_members(session, contact.family_id) if contact.family_id else []
    return ContactDetail(
        contact=contact,
        email=email,
        notes=notes,
        origin=origin,
        family=family,
        members=tuple(member for member in members if member.id != id),
        points=tuple(contact_points(session, id)),
        candidate=_candidate(session, id),
        consent=consent_card(session, id),
        changes=tuple(changes_of(session, TIMELINE, id)),
        created_at=created_at,
        changed_at=changed_at,
        erased_at=erased_at or 0,
        owner=owner,
        gender=gender,
        status_reason=status_reason,
        status_at=status_at or 0,
        labels=tuple(labels_of(session, id)),
        note_list=tuple(notes_of(session, id)),
        follow_ups=tuple(follow_ups_of(session, id)),
        files=tuple(files_of(session, id)),
        other_names=tuple(other_names_of(session, id)),
        other_emails=tuple(other_emails_of(session, id)),
        custom=tuple(custom_values_of(session, id)),
        owners=tuple(owners_of(session, id)),
        conflicts=open_conflicts(session, id),
    )


def contact_counts(session: Session) -> ContactCounts:
    """How many people, candidates and families there are."""
    found = session.one(
        """SELECT (SELECT count(*) FROM contact) - (SELECT count(*) FROM contact WHERE erased_at IS NOT NULL),
          (SELECT count(*) FROM candidate), (SELECT count(*) FROM family)"""
    )
    return ContactCounts(*(found or (0, 0, 0)))


def _candidate(session: Session, id: ContactId) -> CandidateRow | None:
    found = session.one(
        f"SELECT {', '.join(CandidateRow.__struct_fields__)} FROM candidate WHERE contact_id = ?", (id,)
    )
    return None if found is None else CandidateRow(*found)


def _contact(found: Row) -> ContactRow:
    (no, id, name, native, role, family_id, family, is_candidate, born_on, height, education, work, city,
     community, status, language, owner, phone, last_contact_at, restricted, erasure) = found  # fmt: skip
    return ContactRow(
        no=no,
        id=id,
        name=name,
        name_native=native,
        role=role,
        family_id=family_id,
        family_name=family or "",
        is_candidate=bool(is_candidate),
        born_on=born_on or "",
        height_cm=height,
        education=education or "",
        work=work or "",
        city=city,
        community=community or "",
        status=status,
        language=language,
        owner=owner or "",
        phone=phone or "",
        last_contact_at=last_contact_at or 0,
        restricted=bool(restricted),
        erasure_asked=bool(erasure),
    )


def _family(found: Row) -> FamilyRow:
    id, name, city, community, package, until, owner, notes, people, native = found
    return FamilyRow(id, name, city, community, package, until or 0, owner, notes, people, native)
