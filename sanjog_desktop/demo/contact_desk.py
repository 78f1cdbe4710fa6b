"""What the sample agency's desk keeps of its people beside their biodata: labels, notes, follow-ups, fields of its
own, photos and papers, changes of the last weeks, and a few people entered twice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from itertools import cycle
from typing import Final

from sanjog_desktop.actions import (
    contact_files,
    contacts,
    custom_fields,
    follow_ups,
    labels,
    notes,
    saved_filters,
)
from sanjog_desktop.core import Core
from sanjog_desktop.demo.request_stories import History
from sanjog_desktop.domain.clock import DAY, HOUR
from sanjog_desktop.domain.file_kinds import HEAD, judge_file
from sanjog_desktop.domain.ids import AttachmentId, ContactId, new_id
from sanjog_desktop.domain.register_query import Filter, RegisterQuery
from sanjog_desktop.sandbox import samples
from sanjog_desktop.sandbox.agency import sample_phone
from sanjog_desktop.store.session import Session

DESK: Final = 160
"""Of how many candidates, those who write most, the desk keeps more than the register says."""
PICTURED: Final = 30
APART: Final = (3, 8)
"""Places of people of whom two PCs changed the same field."""
ENTERED_TWICE: Final = 6
_FIRST_SPARE_NUMBER: Final = 98_000
_LABELS: Final = (
    ("Gold", "gold"), ("NRI", "info"), ("Doctor", "info"), ("Second marriage", "neutral"), ("Urgent", "bad"),
)  # fmt: skip
_NOTES: Final = (
    "Met the parents at the office. They would like to see two or three profiles from the same city first.",
    "Rang in the evening: the candidate is travelling till the end of the month, call again after that.",
    "The mother asks to send photos only after the horoscopes match.",
    "Would consider another community if the family is vegetarian.",
    "Came with the elder brother; the form was filled in here and signed.",
)  # fmt: skip
_FOLLOW_UPS: Final = (
    ("Ask for a recent photo", 0), ("Call after the exams", 2), ("Meeting at the office", 5), ("Renew the package", -3),
)  # fmt: skip
#: Other spellings of names as staff write them down at the counter.
_SPELLINGS: Final = (("sh", "s"), ("v", "w"), ("ee", "i"), ("oo", "u"), ("aa", "a"), ("i", "ee"), ("a", "aa"))


def add_desk(history: History, core: Core, candidates: Sequence[str]) -> None:
    """Acts of the last weeks at the desk about ``candidates`` (contact ids, those who write most first)."""
    made: dict[str, str] = {}
    history.add(history.now - 400 * DAY, partial(_add_vocabulary, made=made))
    staff = cycle(("Meera", "Rohan", "Asha"))
    for place, contact_id in enumerate(candidates[:DESK]):
        at, who = history.now - (2 + place % 50) * DAY + place % 9 * HOUR, next(staff)
        history.add(at, partial(_keep, person=ContactId(contact_id), place=place, staff=who, made=made))
        if place < PICTURED:
            history.add(at + HOUR, partial(_add_files, person=ContactId(contact_id), place=place, core=core))
        if DESK - place <= ENTERED_TWICE:
            history.add(at + 2 * HOUR, partial(_enter_again, person=ContactId(contact_id), place=place))


def _add_vocabulary(session: Session, *, made: dict[str, str]) -> None:
    """The labels and fields this agency made for itself."""
    for name, tone in _LABELS:
        made[name] = labels.create_label(session, name, tone=tone, staff="Asha")
    city = RegisterQuery(filters=(Filter("city", "is", "Pune"), Filter("status", "is", "active"),
                                  Filter("no_proposal_days", "is", 15)))  # fmt: skip
    saved_filters.save(session, "Pune, active, no proposal in 15 days", city, pinned=True, staff="Asha")
    due = RegisterQuery(view="people", filters=(Filter("follow_up", "is", "overdue"),))
    saved_filters.save(session, "Follow-ups overdue", due, staff="Asha")
    made["mother tongue"] = custom_fields.add_field(session, "Mother tongue", "text", staff="Asha")
    made["registration"] = custom_fields.add_field(session, "Register page", "number", staff="Asha")
    made["spectacles"] = custom_fields.add_field(session, "Wears spectacles", "yes_no", staff="Asha")


def _keep(session: Session, *, person: ContactId, place: int, staff: str, made: dict[str, str]) -> None:
    if place % 3 == 0:
        name = _LABELS[place // 3 % len(_LABELS)][0]
        labels.put_labels(session, [person], [made[name]], staff=staff)
    if place % 2 == 0:
        notes.add_note(session, person, _NOTES[place // 2 % len(_NOTES)], staff=staff)
    if place % 5 == 1:
        what, days = _FOLLOW_UPS[place // 5 % len(_FOLLOW_UPS)]
        follow_ups.set_follow_up(session, person, _day(session, 2 + place % 50 + days), what, owner=staff, staff=staff)
    own = {made["registration"]: str(100 + place), made["spectacles"]: "no" if place % 4 else "yes"}
    custom_fields.set_values(session, person, own, staff=staff)
    if place in APART:
        _change_apart(session, person)
    if place % 4 == 2:
        height = session.value("SELECT height_cm FROM candidate WHERE contact_id = ?", (person,)) or 170
        contacts.edit(session, person, {"owner": staff}, {"height_cm": int(height) + 2}, staff=staff)


def _change_apart(session: Session, person: ContactId) -> None:
    """A field that another PC had changed while it was away; what it wrote stands until staff choose."""
    now, work = session.now(), session.value("SELECT work FROM candidate WHERE contact_id = ?", (person,))
    contacts.edit(session, person, {}, {"work": "Bank officer, promoted"}, staff="Meera")
    session.execute(
        "INSERT INTO field_conflict(id, kind, subject_id, contact_id, field, base, one, other, one_by, one_at,"
        " other_by, other_at) VALUES (?, 'candidate', ?, ?, 'work', ?, ?, ?, 'Rohan', ?, 'Meera', ?)",
        (new_id(), person, person, json.dumps(work), json.dumps("Bank manager, Thane"),
         json.dumps("Bank officer, promoted"), now - 3 * HOUR, now),
    )  # fmt: skip


def _day(session: Session, days: int) -> str:
    return str(session.value("SELECT date(?, 'unixepoch')", ((session.now() + days * DAY) // 1000,)))


def _add_files(session: Session, *, person: ContactId, place: int, core: Core) -> None:
    name = str(session.value("SELECT name FROM contact WHERE id = ?", (person,)))
    face = samples.photo(place)
    _add_file(session, core, person, "photo", "photo.png", samples.photo(place, 144, 192), thumbnail=face)
    if place % 2 == 0:
        lines = ["Invented for the demonstration of Sanjog Desktop.", "Nobody in this document is real."]
        _add_file(session, core, person, "biodata", f"biodata {place + 1}.pdf", samples.biodata_pdf(name, lines))


def _add_file(
    session: Session, core: Core, person: ContactId, kind: str, filename: str, content: bytes, *,
    thumbnail: bytes | None = None,
) -> None:  # fmt: skip
    id = AttachmentId(new_id())
    found = judge_file(filename, content[:HEAD], len(content))
    picture = None if thumbnail is None else contact_files.Picture(found.width, found.height, thumbnail)
    contact_files.add(
        session, person, kind, filename, found, core.files.write(id, content), id=id, picture=picture, staff="Asha"
    )


def _enter_again(session: Session, *, person: ContactId, place: int) -> None:
    """The same person once more, as somebody else at the desk wrote the name down, with a number of their own."""
    name, city, language, gender, born_on, height = session.rows(
        "SELECT c.name, c.city, c.language, c.gender, k.born_on, k.height_cm FROM contact c JOIN candidate k"
        " ON k.contact_id = c.id WHERE c.id = ?",
        (person,),
    )[0]
    spelled = next((name.replace(one, other, 1) for one, other in _SPELLINGS if one in name), name)
    phone = "".join(char for char in sample_phone(_FIRST_SPARE_NUMBER + place) if char.isdigit())
    contacts.create(
        session, {"name": spelled, "city": city, "language": language, "gender": gender, "role": "candidate"},
        {"born_on": born_on, "height_cm": height}, [phone], staff="Rohan",
    )  # fmt: skip
