"""Erasing somebody with a whole record: notes, labels, files, comparisons, merges, and what could still be undone."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions import (
    contact_files,
    contacts,
    custom_fields,
    families,
    follow_ups,
    holds,
    labels,
    notes,
    undo,
)
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.privacy.erasure.person import person_of
from sanjog_desktop.privacy.erasure.plan import erasure_plan
from sanjog_desktop.store.reads.change_sets import recent_changes
from sanjog_desktop.store.session import Session
from sanjog_desktop.store.tables import TABLES, Erasure
from tests.helpers.erasures import (
    ASHA,
    NOON,
    RAVI,
    Place,
    approved,
    finish_paper,
    furnish,
    open_place,
)

OLD_NAME, MAIL = "Kalpana Purvanamuna", "kalpana.weaves@example.invalid"
LONG = (
    "The grandmother was met at home on a rainy Sunday and wishes for a family that keeps looms; she spoke for an hour"
    " of indigo, of the river at Kalpitpur and of an uncle who is to be asked first in everything that matters."
)
SHORT = "Kalpitpur says yes"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with open_place(tmp_path / "profile") as opened:
        yield opened


def with_record(place: Place) -> tuple[str, list[str]]:
    """Kalpana with something in every table of the record; her contact id and those of her files."""
    contact = ContactId(furnish(place, messages=10, files=1, others=5))
    files: list[str] = []
    for name in ("first", "second", "gone"):
        path = place.profile / f"{name}.jpg"
        path.write_bytes(b"\xff\xd8\xff\xe0" + os.urandom(4_000))
        files.append(asyncio.run(contact_files.take_in(place.db, place.files, contact, path, "photo", staff=ASHA)))
        path.unlink()

    def write(session: Session) -> None:
        contacts.set_other_names(session, contact, [OLD_NAME], staff=ASHA)
        contacts.set_other_emails(session, contact, {MAIL: "office"}, staff=ASHA)
        contacts.edit(session, contact, {"owner": ASHA}, {"expectations": LONG, "rashi": "tula"}, staff=ASHA)
        contacts.set_status(session, contact, "on_hold", "exams", staff=ASHA)
        field = custom_fields.add_field(session, "Loom", "text", staff=ASHA)
        custom_fields.set_values(session, contact, {field: SHORT}, staff=ASHA)
        labels.put_labels(session, [contact], [labels.create_label(session, "Gold")], staff=ASHA)
        notes.add_note(session, contact, f"{LONG} Twice.", staff=ASHA)
        notes.remove_note(session, notes.add_note(session, contact, f"{LONG} Thrice.", staff=ASHA), staff=ASHA)
        follow_ups.set_follow_up(session, contact, "2027-01-05", SHORT, staff=ASHA)
        family = families.create(session, "Kalpananamunawala", notes=LONG, staff=ASHA)
        families.add_member(session, family, contact, staff=ASHA)
        before = families.create(session, "Purvakalpana", notes=f"{LONG} Before.", staff=ASHA)
        families.add_member(session, before, contact, staff=ASHA)
        families.dissolve(session, before, staff=ASHA)
        families.add_member(session, family, contact, staff=ASHA)
        contact_files.remove(session, files[2], staff=ASHA)
        other = session.value("SELECT id FROM contact WHERE name LIKE 'Vikas%'")
        for one, two in (sorted((contact, other)),):
            session.execute(
                "INSERT INTO duplicate_pair(one_id, other_id, score, found_at) VALUES (?, ?, 80, 1)", (one, two)
            )
        own = undo.begin_change(session, "merge", "merge", ASHA)
        for id, kept, gone in (("m-1", contact, "gone"), ("m-2", other, contact)):
            session.execute(
                "INSERT INTO merge_record(id, change_set, kept_id, gone_id, before, at, undo_until_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (id, own, kept, gone, '{"gone_card": {"name": "Kalpana Vismrita"}}', NOON, NOON + 30 * DAY),
            )
        session.execute(
            "INSERT INTO field_conflict(id, kind, subject_id, contact_id, field, base, one, other, one_at, other_at)"
            " VALUES ('f-1', 'contact', ?1, ?1, 'city', '\"\"', '\"Kalpitpur\"', '\"Pune\"', 1, 2)",
            (contact,),
        )

    place.db.write_sync(write)
    return contact, files


@pytest.mark.promises("rights.erasure")
def test_the_whole_record_goes_and_it_is_proved(place: Place) -> None:
    contact, files = with_record(place)
    person = place.db.read_sync(person_of, contact)
    assert {OLD_NAME, "Kalpana Vismrita"} <= set(person.names) and MAIL in person.emails
    plan = place.db.read_sync(erasure_plan, contact)
    counts = {line.what: line.count for line in plan.of("delete")}
    assert counts["Photos, papers and voice notes"] == 4  # one in the chat, two on the card, one taken off it
    assert all(place.files.exists(id) for id in files)  # type: ignore[arg-type]
    request = approved(place, contact)
    place.run(request)
    finish_paper(place, request)
    outcome = place.run(request)
    assert outcome.proof is not None and outcome.proof.remnants == (), outcome.proof
    assert (outcome.state, outcome.proof.verdict) == ("DELIVERING", "clean")
    assert not any(place.files.exists(id) for id in files)  # type: ignore[arg-type]
    for name, table in TABLES.items():
        column = table.path.split(".")[0]
        if table.erasure is Erasure.DELETE and column == "contact_id":
            assert place.value(f"SELECT count(*) FROM {name} WHERE contact_id = ?", contact) == 0, name
    for table in ("duplicate_pair", "merge_record", "field_conflict", "contact_file", "family"):
        assert place.value(f"SELECT count(*) FROM {table}") == 0, table
    assert place.value("SELECT count(*) FROM label") == place.value("SELECT count(*) FROM custom_field") == 1
    told = place.db.read_sync(lambda session: session.rows("SELECT fields FROM journal"))
    words = ("Purvakalpana", "Kalpit", "Kalpana", "indigo")
    assert not any(word in row[0] for word in words for row in told)


@pytest.mark.promises("rights.erasure")
def test_undo_brings_nothing_of_an_erased_person_back(place: Place) -> None:
    contact, _files = with_record(place)
    request = approved(place, contact)
    place.run(request)
    finish_paper(place, request)
    place.run(request)
    for one in place.db.read_sync(recent_changes, 100):
        if one.kind != "merge" and one.state == "done":
            place.db.write_sync(undo.undo_all, one.id)
    assert place.value("SELECT name FROM contact WHERE id = ?", contact) == ""
    for table in ("contact_note", "other_name", "contact_file", "candidate", "follow_up", "custom_value"):
        assert place.value(f"SELECT count(*) FROM {table}") == 0, table


def test_a_hold_on_media_keeps_the_files_of_the_card(place: Place) -> None:
    contact, files = with_record(place)
    place.db.write_sync(
        holds.place_hold, ContactId(contact), scope="media", reason="litigation", authority_ref="invented order 7",
        review_at=NOON + 90 * DAY, staff=ASHA, second=RAVI,
    )  # fmt: skip
    request = approved(place, contact)
    place.run(request)
    finish_paper(place, request)
    outcome = place.run(request)
    assert outcome.proof is not None and outcome.proof.verdict == "clean", outcome.proof
    assert place.value("SELECT count(*) FROM contact_file") == 3
    assert all(place.files.exists(id) for id in files)  # type: ignore[arg-type]
