"""The whole record of a person as staff write it: the card, families, numbers, labels, notes, follow-ups, files."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions import (
    contact_files,
    contact_numbers,
    contacts,
    custom_fields,
    families,
    follow_ups,
    labels,
    notes,
    suppressions,
)
from sanjog_desktop.actions.audit import verify_chain
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.domain.clock import DAY, StillClock
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.file_kinds import FileKind
from sanjog_desktop.domain.ids import AttachmentId, ContactId, ContactPointId
from sanjog_desktop.store.attachments import AttachmentFiles, DamagedAttachment
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.errors import UnderAge
from sanjog_desktop.store.reads.contacts import contact_detail, family_row
from sanjog_desktop.store.reads.custom_fields import custom_fields as fields_in_use
from sanjog_desktop.store.reads.labels import all_labels, labels_of_all
from sanjog_desktop.store.reads.record import follow_ups_due, main_photo
from sanjog_desktop.store.reads.search import search_people
from sanjog_desktop.store.rows import ContactDetail
from tests.helpers.store import NOON, open_store

ASHA, RAVI = "Asha Namuna", "Ravi Namuna"
JPEG = b"\xff\xd8\xff\xe0" + bytes(3_000)


class Desk:
    """A store with one person."""

    def __init__(self, db: Database, clock: StillClock, folder: Path) -> None:
        self.db, self.clock, self.folder = db, clock, folder
        self.files = AttachmentFiles(folder / "attachments")
        self.sunita = self.person("Sunita Namuna", "919999900001")

    def person(self, name: str, *numbers: str) -> ContactId:
        return self.db.write_sync(contacts.create, {"name": name}, None, numbers, staff=ASHA)

    def detail(self, id: ContactId | None = None) -> ContactDetail:
        found = self.db.read_sync(contact_detail, id or self.sunita)
        assert found is not None
        return found

    def take(self, name: str, content: bytes, kind: str = "photo") -> str:
        path = self.folder / name
        path.write_bytes(content)
        return asyncio.run(
            contact_files.take_in(self.db, self.files, self.sunita, path, kind, staff=ASHA)
        )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_store(tmp_path) as (db, clock):
        yield Desk(db, clock, tmp_path)


# The card --------------------------------------------------------------------------------------------


def test_a_status_has_its_reason_and_its_day(desk: Desk) -> None:
    desk.db.write_sync(contacts.set_status, desk.sunita, "on_hold", "exams", staff=ASHA)
    found = desk.detail()
    assert (found.contact.status, found.status_reason, found.status_at) == ("on_hold", "exams", NOON)
    desk.clock.advance(DAY)
    assert not desk.db.write_sync(contacts.set_status, desk.sunita, "on_hold", "exams")
    desk.db.write_sync(contacts.edit, desk.sunita, {"status": "active"}, staff=RAVI)
    found = desk.detail()
    assert (found.contact.status, found.status_reason, found.status_at) == ("active", "", NOON + DAY)
    told = [(change.fields, change.staff) for change in found.changes if "status" in change.fields]
    assert told == [
        ({"status": ["on_hold", "active"], "status_reason": ["exams", ""]}, RAVI),
        ({"status": ["active", "on_hold"], "status_reason": ["", "exams"]}, ASHA),
    ]
    with pytest.raises(UserError, match="choices"):
        desk.db.write_sync(contacts.set_status, desk.sunita, "asleep")


def test_the_owner_is_the_familys_until_the_person_has_one_and_is_remembered(desk: Desk) -> None:
    family = desk.db.write_sync(families.create, "Namuna", owner="Meera", staff=ASHA)
    desk.db.write_sync(families.add_member, family, desk.sunita, role="mother", staff=ASHA)
    assert (desk.detail().contact.owner, desk.detail().owner) == ("Meera", "")
    for owner in ("Asha", "Ravi"):
        desk.clock.advance(DAY)
        desk.db.write_sync(contacts.edit, desk.sunita, {"owner": owner}, staff=ASHA)
    found = desk.detail()
    assert (found.contact.owner, found.owner, found.contact.role) == ("Ravi", "Ravi", "mother")
    assert [(one.owner, one.at) for one in found.owners] == [("Ravi", NOON + 2 * DAY), ("Asha", NOON + DAY)]


@pytest.mark.parametrize("born_on", ["2009-01-01", "2008-11-22", "2009", "2008-12"])
def test_under_eighteen_is_refused_with_the_reason(desk: Desk, born_on: str) -> None:
    with pytest.raises(UnderAge, match="eighteen"):
        desk.db.write_sync(contacts.edit, desk.sunita, {}, {"born_on": born_on})
    with pytest.raises(UnderAge):
        desk.db.write_sync(contacts.create, {"name": "Neha Namuna"}, {"born_on": born_on})
    assert desk.db.read_sync(lambda s: s.value("SELECT count(*) FROM contact")) == 1
    assert desk.detail().candidate is None
    assert desk.db.write_sync(contacts.edit, desk.sunita, {}, {"born_on": "2008-11-21"})


def test_the_store_itself_refuses_a_minor(desk: Desk) -> None:
    with pytest.raises(UnderAge):
        desk.db.write_sync(
            lambda s: s.execute(
                "INSERT INTO candidate(contact_id, born_on, changed_at) VALUES (?, '2009-01-01', 1)", (desk.sunita,)
            )
            and None
        )


def test_what_cannot_be_true_is_refused_but_an_old_value_is_left(desk: Desk) -> None:
    desk.db.write_sync(lambda s: s.execute("UPDATE contact SET email = 'old nonsense'") and None)
    desk.db.write_sync(contacts.edit, desk.sunita, {"email": "old nonsense", "city": "Pune"})
    for contact, candidate, word in (
        ({"email": "sunita"}, None, "e-mail"),
        ({"gender": "x"}, None, "choices"),
        ({"name": "x" * 301}, None, "too long"),
        ({}, {"born_on": "1997-02-31"}, "no such day"),
        ({}, {"height_cm": 20}, "height"),
    ):
        with pytest.raises(UserError, match=word):
            desk.db.write_sync(contacts.edit, desk.sunita, contact, candidate)
    assert desk.detail().candidate is None


def test_names_and_addresses_in_any_number(desk: Desk) -> None:
    names = ["सुनीता नमुना", "સુનીતા નમુના", "Sunita Bai", " "]
    assert desk.db.write_sync(contacts.set_other_names, desk.sunita, names, staff=ASHA)
    assert not desk.db.write_sync(contacts.set_other_names, desk.sunita, names)
    emails = {"sunita@example.invalid": "", "office@example.invalid": "office"}
    assert desk.db.write_sync(contacts.set_other_emails, desk.sunita, emails, staff=ASHA)
    found = desk.detail()
    assert set(found.other_names) == {"सुनीता नमुना", "સુનીતા નમુના", "Sunita Bai"}
    assert {one.email: one.relation for one in found.other_emails} == emails
    desk.db.write_sync(contacts.set_other_emails, desk.sunita, {"office@example.invalid": "work"})
    assert [(one.email, one.relation) for one in desk.detail().other_emails] == [("office@example.invalid", "work")]
    with pytest.raises(UserError, match="e-mail"):
        desk.db.write_sync(contacts.set_other_emails, desk.sunita, {"office": ""})


def test_a_biodata_in_full_and_taken_away_again(desk: Desk) -> None:
    biodata = {
        "born_on": "1997-02-14", "birth_time": "06:40", "birth_place": "Pune", "height_cm": 165, "education": "M.A.",
        "work": "Teacher", "income_band": "7-10", "marital_status": "divorced", "religion": "hindu",
        "community": "Namuna", "sub_community": "Udaharan", "gotra": "Kashyap", "rashi": "tula", "nakshatra": "swati",
        "manglik": "no", "diet": "vegetarian", "languages": "mr, hi", "family_details": "two brothers",
        "expectations": "kind", "family_expectations": "same town",
    }  # fmt: skip
    desk.db.write_sync(contacts.edit, desk.sunita, {"gender": "female"}, biodata, staff=ASHA)
    found = desk.detail()
    assert found.candidate is not None and found.gender == "female"
    assert {name: getattr(found.candidate, name) for name in biodata} == biodata
    desk.db.write_sync(contacts.remove_biodata, desk.sunita, staff=ASHA)
    assert desk.detail().candidate is None
    assert desk.db.read_sync(verify_chain).intact


# Families and numbers ----------------------------------------------------------------------------------


def test_families_are_changed_joined_left_and_dissolved(desk: Desk) -> None:
    db = desk.db
    family = db.write_sync(families.create, " Namuna ", city="Pune", package="Gold", staff=ASHA)
    aarav = desk.person("Aarav Kalpit")
    for one in (desk.sunita, aarav):
        assert db.write_sync(families.add_member, family, one, staff=ASHA)
    assert not db.write_sync(families.add_member, family, aarav)
    assert db.write_sync(families.edit, family, {"name": "Vismay", "name_native": "विस्मय"}, staff=ASHA)
    assert not db.write_sync(families.edit, family, {"name": "Vismay"})
    row = db.read_sync(family_row, family)
    assert row is not None and (row.name, row.name_native, row.people) == ("Vismay", "विस्मय", 2)
    assert {hit.name for hit in db.read_sync(search_people, "vismay", 10)} == {"Sunita Namuna", "Aarav Kalpit"}
    with pytest.raises(UserError, match="name is needed"):
        db.write_sync(families.edit, family, {"name": " "})
    db.write_sync(families.remove_member, aarav, staff=ASHA)
    assert [one.name for one in desk.detail().members] == []
    assert db.write_sync(families.dissolve, family, staff=ASHA) == 1
    assert desk.detail().family is None and db.read_sync(family_row, family) is None
    with pytest.raises(NotFound):
        db.write_sync(families.dissolve, family)
    with pytest.raises(NotFound):
        db.write_sync(families.add_member, family, aarav)


def test_a_number_says_whose_it_is_and_whether_it_may_be_written_to(desk: Desk) -> None:
    db, aarav = desk.db, desk.person("Aarav Namuna")
    point = desk.detail().points[0].id
    db.write_sync(contact_numbers.share, aarav, point, relation="mother", staff=ASHA)
    assert not db.write_sync(contact_numbers.share, aarav, point).is_new
    db.write_sync(contact_numbers.describe, aarav, point, relation="aunt", language="gu", staff=ASHA)
    db.write_sync(contact_numbers.describe, desk.sunita, point, relation="own", staff=ASHA)
    assert not db.write_sync(contact_numbers.describe, desk.sunita, point, relation="own")
    [shared], [own] = desk.detail(aarav).points, desk.detail().points
    assert (shared.relation, shared.shared, shared.language, shared.owner_name) == ("aunt", True, "gu", "Sunita Namuna")
    assert (own.relation, own.on_whatsapp, own.stopped, own.owner_name) == ("own", False, False, "")

    def stop(session: object) -> None:
        keys = identity_keys(session)  # type: ignore[arg-type]
        suppressions.suppress(
            session, keys, [keys.phone("919999900001")], reason="stop", at=NOON, source=None  # type: ignore[arg-type]
        )

    db.write_sync(stop)
    db.write_sync(lambda s: s.execute("UPDATE contact_point SET profile_name = 'Sunita'") and None)
    assert (desk.detail().points[0].stopped, desk.detail().points[0].on_whatsapp) == (True, True)
    with pytest.raises(UserError, match="choices"):
        db.write_sync(contact_numbers.describe, aarav, point, language="ta")
    with pytest.raises(NotFound):
        db.write_sync(contact_numbers.describe, aarav, ContactPointId("none"), relation="x")


# Labels, notes, follow-ups, fields -----------------------------------------------------------------------


def test_one_vocabulary_of_labels(desk: Desk) -> None:
    db = desk.db
    gold = db.write_sync(labels.create_label, "Gold  client", tone="gold", staff=ASHA)
    assert db.write_sync(labels.create_label, "gold CLIENT") == gold
    abroad = db.write_sync(labels.create_label, "Abroad")
    assert db.write_sync(labels.put_labels, [desk.sunita, "nobody"], [gold, abroad], staff=ASHA) == 1
    assert db.write_sync(labels.put_labels, iter([desk.sunita]), iter([gold]), iter([abroad])) == 1
    assert [(one.name, one.tone) for one in desk.detail().labels] == [("Gold client", "gold")]
    counted = [(one.name, one.people) for one in db.read_sync(all_labels, count=True)]
    assert counted == [("Abroad", 0), ("Gold client", 1)]
    assert {id: [one.name for one in found] for id, found in db.read_sync(labels_of_all, [desk.sunita]).items()} == {
        desk.sunita: ["Gold client"]
    }
    db.write_sync(labels.rename, gold, "Platinum", tone="accent", staff=ASHA)
    with pytest.raises(UserError, match="already"):
        db.write_sync(labels.rename, gold, "abroad")
    with pytest.raises(UserError, match="bears"):
        db.write_sync(labels.remove_label, gold)
    db.write_sync(labels.remove_label, abroad, staff=ASHA)
    for bad in ("", "x" * 41):
        with pytest.raises(UserError):
            db.write_sync(labels.create_label, bad)
    with pytest.raises(NotFound):
        db.write_sync(labels.put_labels, [desk.sunita], ["none"])


def test_notes_keep_what_they_said(desk: Desk) -> None:
    db = desk.db
    id = db.write_sync(notes.add_note, desk.sunita, " met at home ", staff=ASHA)
    desk.clock.advance(1000)
    db.write_sync(notes.edit_note, id, "met at the temple", staff=RAVI)
    [note] = desk.detail().note_list
    assert (note.body, note.staff, note.created_at, note.changed_at) == ("met at the temple", ASHA, NOON, NOON + 1000)
    assert desk.detail().changes[0].fields["body"] == ["met at home", "met at the temple"]
    db.write_sync(notes.remove_note, id, staff=ASHA)
    assert desk.detail().note_list == ()
    for bad in (" ", "x" * 10_001):
        with pytest.raises(UserError):
            db.write_sync(notes.add_note, desk.sunita, bad)
    with pytest.raises(NotFound):
        db.write_sync(notes.edit_note, id, "again")


def test_follow_ups_are_due_until_they_are_done(desk: Desk) -> None:
    db = desk.db
    first = db.write_sync(follow_ups.set_follow_up, desk.sunita, "2027-01-05", "call", owner="Meera", staff=ASHA)
    second = db.write_sync(follow_ups.set_follow_up, desk.sunita, "2026-12-01", "photo", staff=ASHA)
    assert [one.id for one in desk.detail().follow_ups] == [second, first]
    assert [one.id for one in db.read_sync(follow_ups_due, "2026-12-31")] == [second]
    assert db.write_sync(follow_ups.finish_follow_up, second, staff=ASHA)
    assert not db.write_sync(follow_ups.finish_follow_up, second)
    assert db.write_sync(follow_ups.edit_follow_up, first, due_on="2026-12-20", staff=ASHA)
    assert [one.id for one in db.read_sync(follow_ups_due, "2026-12-31")] == [first]
    assert [(one.id, one.done_at > 0) for one in desk.detail().follow_ups] == [(first, False), (second, True)]
    db.write_sync(follow_ups.remove_follow_up, first, staff=ASHA)
    assert db.read_sync(follow_ups_due, "2030-01-01") == []
    for bad in ("tomorrow", "2026-02-30", ""):
        with pytest.raises(UserError, match="calendar"):
            db.write_sync(follow_ups.set_follow_up, desk.sunita, bad)


def test_fields_of_the_agency_take_what_they_are_for(desk: Desk) -> None:
    db = desk.db
    ids = {
        kind: db.write_sync(
            custom_fields.add_field, f"My {kind}", kind, choices=("A", "B") if kind == "choice" else (), staff=ASHA
        )
        for kind in ("text", "number", "date", "choice", "yes_no")
    }
    good = {"text": "any", "number": "12.5", "date": "2026-01-31", "choice": "B", "yes_no": "yes"}
    assert db.write_sync(custom_fields.set_values, desk.sunita, {ids[k]: v for k, v in good.items()}, staff=ASHA)
    assert {one.field.kind: one.value for one in desk.detail().custom} == good
    wrong = (("number", "many"), ("number", "nan"), ("date", "31.1.2026"), ("choice", "C"), ("yes_no", "maybe"))
    for kind, bad in wrong:
        with pytest.raises(UserError):
            db.write_sync(custom_fields.set_values, desk.sunita, {ids[kind]: bad})
    with pytest.raises(UserError, match="took off the list"):
        db.write_sync(custom_fields.edit_field, ids["choice"], choices=("A", "C"))
    db.write_sync(custom_fields.edit_field, ids["choice"], choices=("A", "B", "C"), is_sensitive=True, place=0)
    first = db.read_sync(fields_in_use)[0]
    assert (first.name, first.choices, first.is_sensitive) == ("My choice", ("A", "B", "C"), True)
    db.write_sync(custom_fields.set_values, desk.sunita, {ids["text"]: ""}, staff=ASHA)
    db.write_sync(custom_fields.retire_field, ids["date"], staff=ASHA)
    assert {one.field.kind for one in desk.detail().custom} == {"number", "choice", "yes_no"}
    assert len(db.read_sync(fields_in_use)) == 4 and len(db.read_sync(fields_in_use, retired=True)) == 5
    assert db.write_sync(custom_fields.add_field, "My date", "date") == ids["date"]
    assert len(desk.detail().custom) == 4
    for name, kind in (("My text", "text"), ("", "text"), ("New", "choice"), ("New", "poem"), ("x" * 61, "text")):
        with pytest.raises(UserError):
            db.write_sync(custom_fields.add_field, name, kind)


# Files -----------------------------------------------------------------------------------------------------


def test_a_photo_is_kept_encrypted_and_shown_first(desk: Desk) -> None:
    first, second = desk.take("one.jpg", JPEG), desk.take("two.jpg", JPEG + b"x")
    found = desk.detail().files
    assert [(one.id, one.is_main, one.mime) for one in found] == [
        (first, True, "image/jpeg"), (second, False, "image/jpeg"),
    ]  # fmt: skip
    assert desk.files.read_all(AttachmentId(first), found[0].key) == JPEG
    assert JPEG[:100] not in (desk.folder / "attachments" / first).read_bytes()
    desk.db.write_sync(contact_files.set_main, second, staff=ASHA)
    photo = desk.db.read_sync(main_photo, desk.sunita)
    assert photo is not None and photo.id == second and "key" not in repr(photo)
    desk.db.write_sync(contact_files.remove, second, staff=ASHA)
    listed = "SELECT has_photo FROM register WHERE id = ?"
    assert desk.db.read_sync(lambda s: s.value(listed, (desk.sunita,))) == 1
    photo = desk.db.read_sync(main_photo, desk.sunita)
    assert photo is not None and photo.id == first
    with pytest.raises(NotFound):
        desk.db.write_sync(contact_files.remove, second)
    desk.db.write_sync(contact_files.remove, first, staff=ASHA)
    assert desk.db.read_sync(lambda s: s.value(listed, (desk.sunita,))) == 0


def test_what_is_taken_off_a_card_is_shredded_after_its_time(desk: Desk) -> None:
    id = desk.take("one.jpg", JPEG)
    key = desk.detail().files[0].key
    desk.db.write_sync(contact_files.remove, id, staff=ASHA)
    assert desk.db.write_sync(contact_files.drop_removed) == []
    desk.clock.advance(31 * DAY)
    assert desk.db.write_sync(contact_files.drop_removed) == [id]
    assert desk.db.read_sync(lambda s: s.value("SELECT count(*) FROM contact_file")) == 0
    desk.files.delete(AttachmentId(id))
    with pytest.raises(DamagedAttachment):
        desk.files.read_all(AttachmentId(id), key)


@pytest.mark.parametrize(
    ("name", "content", "kind", "word"),
    [
        ("biodata.pdf", b"MZ" + bytes(100), "biodata", "program"),
        ("photo.jpg", b"", "photo", "empty"),
        ("photo.jpg", b"%PDF-1.7 hello", "photo", "no photo"),
        ("biodata.pdf", b"%PDF-1.7\n" + bytes(1 << 20) + b"/S /JavaScript ", "biodata", "inside"),
        ("biodata.pdf", b"%PDF-1.7\n" + bytes((1 << 20) - 14) + b"/Launch ", "biodata", "inside"),
        ("photo.jpg", JPEG, "poem", "choices"),
    ],
)
def test_what_is_refused_leaves_nothing_behind(desk: Desk, name: str, content: bytes, kind: str, word: str) -> None:
    with pytest.raises(UserError, match=word):
        desk.take(name, content, kind)
    folder = desk.folder / "attachments"
    assert desk.detail().files == () and (not folder.exists() or list(folder.iterdir()) == [])


def test_a_file_that_is_not_there_is_said(desk: Desk) -> None:
    with pytest.raises(UserError, match="could not be read"):
        asyncio.run(
            contact_files.take_in(desk.db, desk.files, desk.sunita, desk.folder / "none.jpg", "photo", staff=ASHA)
        )


def test_a_picture_of_a_photo_is_kept_with_it(desk: Desk) -> None:
    path = desk.folder / "one.jpg"
    path.write_bytes(JPEG)

    def draw(_path: Path, found: FileKind) -> contact_files.Picture:
        return contact_files.Picture(640, 480, found.mime.encode())

    id = asyncio.run(contact_files.take_in(desk.db, desk.files, desk.sunita, path, "photo", picture=draw, staff=ASHA))
    [one] = desk.detail().files
    assert (one.width, one.height, one.thumbnail) == (640, 480, b"image/jpeg")
    desk.db.write_sync(contact_files.set_kind, id, "document", staff=ASHA)
    assert not desk.detail().files[0].is_main
    with pytest.raises(UserError, match="shown first"):
        desk.db.write_sync(contact_files.set_main, id)


def test_nothing_is_written_about_the_erased_or_the_gone(desk: Desk) -> None:
    gold = desk.db.write_sync(labels.create_label, "Gold")
    desk.db.write_sync(lambda s: s.execute("UPDATE contact SET erased_at = 1") and None)
    for act, *given in (
        (notes.add_note, desk.sunita, "x"),
        (follow_ups.set_follow_up, desk.sunita, "2027-01-01"),
        (custom_fields.set_values, desk.sunita, {}),
        (contacts.set_other_names, desk.sunita, ["x"]),
        (contacts.remove_biodata, desk.sunita),
        (contacts.set_status, desk.sunita, "married"),
    ):
        with pytest.raises(UserError, match="erased"):
            desk.db.write_sync(act, *given)
    with pytest.raises(UserError, match="erased"):
        desk.take("one.jpg", JPEG)
    assert desk.db.write_sync(labels.put_labels, [desk.sunita], [gold]) == 0
    with pytest.raises(NotFound):
        desk.db.write_sync(notes.add_note, ContactId("nobody"), "x")
