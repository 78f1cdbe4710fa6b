"""A few dozen invented people, families and privacy requests, in Latin, Devanagari and Gujarati."""

from __future__ import annotations

from sanjog_desktop.actions import requests
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session

#: name, name in own script, role, city, born on, height in cm, family
PEOPLE = (
    ("Aarav Namuna", "आरव नमुना", "candidate", "Pune", "1997-02-14", 178, "Namuna family"),
    ("Sunita Namuna", "सुनीता नमुना", "mother of Aarav", "Pune", "", 0, "Namuna family"),
    ("Kinjal Udaharan", "કિંજલ ઉદાહરણ", "candidate", "Surat", "1999-05-02", 163, "Udaharan family"),
    ("Rajesh Udaharan", "રાજેશ ઉદાહરણ", "father of Kinjal", "Surat", "", 0, "Udaharan family"),
    ("Sana Misal", "", "candidate", "Solapur", "2001-01-20", 160, ""),
)
FIRST = ("Amit", "Sneha", "Rahul", "Priya", "Nikhil", "Asmita")
LAST = ("Kalpit", "Dakhla", "Nishani")


def fill_people(session: Session) -> list[str]:
    """Write the sample and return the contacts' ids, in the order of ``PEOPLE`` and then the crowd's."""
    now = session.now()
    for number, family in enumerate(sorted({row[6] for row in PEOPLE if row[6]})):
        session.execute(
            "INSERT INTO family(id, name, city, community, package, package_until_at, owner, created_at, changed_at)"
            " VALUES (?, ?, 'Pune', 'Maratha', 'Gold', ?, 'Meera', ?, ?)",
            (f"family-{number}", family, now + 90 * DAY, now, now),
        )
    made = [_person(session, number, *row) for number, row in enumerate(PEOPLE)]
    for number in range(36):
        name = f"{FIRST[number % 6]} {LAST[number % 3]} {number}"
        made.append(_person(session, 10 + number, name, "", "candidate", "Nashik", "1995-01-01", 170, ""))
    return made


def _person(
    session: Session,
    number: int,
    name: str,
    native: str,
    role: str,
    city: str,
    born: str,
    height: int,
    family: str,
) -> str:
    now, contact_id = session.now(), f"contact-{number:02d}"
    family_id = session.value("SELECT id FROM family WHERE name = ?", (family,))
    session.execute(
        "INSERT INTO contact(id, family_id, name, name_native, role, language, city, last_contact_at, created_at,"
        " changed_at) VALUES (?, ?, ?, ?, ?, 'mr', ?, ?, ?, ?)",
        (contact_id, family_id, name, native, role, city, now - number * DAY, now, now),
    )
    if role == "candidate":
        session.execute(
            "INSERT INTO candidate(contact_id, born_on, height_cm, education, community, changed_at)"
            " VALUES (?, ?, ?, 'B.E.', 'Maratha', ?)",
            (contact_id, born, height, now),
        )
    session.execute(
        "INSERT INTO contact_point(id, contact_id, phone, created_at, changed_at) VALUES (?, ?, ?, ?, ?)",
        (f"point-{number:02d}", contact_id, f"9199999{number:05d}", now, now),
    )
    session.execute(
        "INSERT INTO conversation(contact_point_id, contact_id, business_number_id, last_at) VALUES (?, ?, '100', ?)",
        (f"point-{number:02d}", contact_id, now - number * DAY),
    )
    reindex_contact(session, contact_id)
    return contact_id


def suspect(session: Session, contact_id: str, text: str, kind: str = "erasure", days_ago: int = 1) -> None:
    """A message that reads like a privacy request, found but not yet confirmed."""
    at = session.now() - days_ago * DAY
    conversation = session.value("SELECT id FROM conversation WHERE contact_id = ?", (contact_id,))
    wamid = f"wamid.{contact_id}.{days_ago}"
    session.execute(
        "INSERT INTO message(conversation_id, at, direction, kind, body, wamid) VALUES (?, ?, 'in', 'text', ?, ?)",
        (conversation, at, text, wamid),
    )
    requests.open_from_message(
        session,
        identity_keys(session),
        kind=kind,
        state="SUSPECTED",
        contact_id=contact_id,
        conversation_id=int(conversation or 0),
        wamid=wamid,
        received_at=at,
        phrase=text[:12],
        language="en",
    )
