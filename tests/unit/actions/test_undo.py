"""What was done is taken back whole, in parts, after a crash too; what somebody changed since is left and told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sanjog_desktop.actions import (
    bulk,
    contact_files,
    contact_numbers,
    contacts,
    custom_fields,
    families,
    follow_ups,
    labels,
    notes,
    undo,
)
from sanjog_desktop.actions import settings as stored_settings
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.connection import SETTING
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.file_kinds import FileKind
from sanjog_desktop.domain.ids import ContactId, FamilyId, new_id
from sanjog_desktop.store.attachments import Written
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.change_sets import change_set, last_undoable, recent_changes
from sanjog_desktop.store.session import Session
from tests.helpers.store import open_store

ASHA, RAVI = "Asha Namuna", "Ravi Namuna"
TABLES = (
    "contact", "candidate", "contact_point", "shared_point", "family", "other_name", "other_email", "custom_field",
    "custom_value", "label", "contact_label", "contact_note", "follow_up", "contact_file", "person_search",
    "register", "register_label", "person_number",
)  # fmt: skip
_STAMPS = {"changed_at"}


def digest(session: Session) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of the record but when it was last written."""
    found = {}
    for table in TABLES:
        columns = [row[1] for row in session.rows(f"PRAGMA table_info({table})") if row[1] not in _STAMPS]
        found[table] = sorted(session.rows(f"SELECT {', '.join(columns)} FROM {table}"), key=repr)
    return found


class Bureau:
    """A few people in two families, and everything that can be done to them by number."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.families = [families.create(session, f"Namuna {n}", city="Pune", change_set="") for n in range(2)]
        self.people = [
            contacts.create(
                session, {"name": f"Sunita Namuna {n}", "family_id": self.families[n % 2]},
                {"born_on": "1997-02-14"} if n % 2 else None, [f"91999990000{n}"], change_set="",
            )
            for n in range(4)
        ]  # fmt: skip
        self.labels = [labels.create_label(session, name, change_set="") for name in ("Gold", "Abroad")]
        self.field = custom_fields.add_field(session, "Blood group", "text", change_set="")
        self.made: list[ContactId] = []

    def do(self, act: str, one: int, other: int, text: str, own: str | None = None) -> None:
        """One act of staff; what is refused changes nothing."""
        try:
            getattr(self, f"_{act}")(one, other, text, own)
        except UserError:
            return

    def _who(self, number: int) -> ContactId:
        everybody = [*self.people, *self.made]
        return everybody[number % len(everybody)]

    def _some(self, table: str, number: int, where: str = "1") -> str:
        rows = self.session.rows(f"SELECT id FROM {table} WHERE {where} ORDER BY id")
        if not rows:
            raise UserError("none")
        return str(rows[number % len(rows)][0])

    def _card(self, one: int, other: int, text: str, own: str | None) -> None:
        field = ("name", "city", "notes", "owner", "gender", "role", "name_native")[other % 7]
        value = ("female", "male")[one % 2] if field == "gender" else text or "Kalpit"
        contacts.edit(self.session, self._who(one), {field: value}, staff=ASHA, change_set=own)

    def _status(self, one: int, other: int, text: str, own: str | None) -> None:
        status = ("active", "on_hold", "do_not_contact", "married")[other % 4]
        contacts.set_status(self.session, self._who(one), status, text, staff=ASHA, change_set=own)

    def _biodata(self, one: int, other: int, text: str, own: str | None) -> None:
        fields = {"gotra": text, "height_cm": 150 + other, "born_on": f"19{80 + other % 19}"}
        contacts.edit(self.session, self._who(one), {}, fields, staff=ASHA, change_set=own)

    def _no_biodata(self, one: int, other: int, text: str, own: str | None) -> None:
        contacts.remove_biodata(self.session, self._who(one), staff=ASHA, change_set=own)

    def _person(self, one: int, other: int, text: str, own: str | None) -> None:
        values = {"name": text or "Neha", "family_id": self._some("family", other)}
        self.made.append(
            contacts.create(
                self.session, values, {"gotra": text} if other % 2 else None, [f"91999990000{one % 9}"], staff=ASHA,
                change_set=own,
            )
        )  # fmt: skip

    def _number(self, one: int, other: int, text: str, own: str | None) -> None:
        number = f"9199999000{other % 8 + 10}" if other % 2 else f"91999990000{other % 4}"
        contact_numbers.add(self.session, self._who(one), number, relation=text, staff=ASHA, change_set=own)

    def _no_number(self, one: int, other: int, text: str, own: str | None) -> None:
        who = self._who(one)
        points = self.session.rows(
            "SELECT id FROM contact_point WHERE contact_id = ?1 UNION SELECT contact_point_id FROM shared_point"
            " WHERE contact_id = ?1 ORDER BY 1", (who,),
        )  # fmt: skip
        if points:
            contact_numbers.remove(self.session, who, points[other % len(points)][0], staff=ASHA, change_set=own)

    def _relation(self, one: int, other: int, text: str, own: str | None) -> None:
        point = self._some("contact_point", one)
        owner = self.session.value("SELECT contact_id FROM contact_point WHERE id = ?", (point,))
        contact_numbers.describe(
            self.session, owner, point, relation=text, language=("hi", "mr", "")[other % 3], staff=ASHA, change_set=own
        )  # type: ignore[arg-type]

    def _answers(self, one: int, other: int, text: str, own: str | None) -> None:
        point = self._some("contact_point", one)
        contact_numbers.set_reachable(self.session, point, other % 2 == 0, staff=ASHA, change_set=own)  # type: ignore[arg-type]

    def _names(self, one: int, other: int, text: str, own: str | None) -> None:
        contacts.set_other_names(self.session, self._who(one), [text, f"नेहा {other % 3}"], staff=ASHA, change_set=own)

    def _mails(self, one: int, other: int, text: str, own: str | None) -> None:
        emails = {f"namuna{other % 3}@example.invalid": text}
        contacts.set_other_emails(self.session, self._who(one), emails, staff=ASHA, change_set=own)

    def _labels(self, one: int, other: int, text: str, own: str | None) -> None:
        add, remove = (self.labels, ()) if other % 2 else ((), self.labels[:1])
        labels.put_labels(self.session, [self._who(one), self._who(other)], add, remove, staff=ASHA, change_set=own)

    def _note(self, one: int, other: int, text: str, own: str | None) -> None:
        notes.add_note(self.session, self._who(one), text or "met at home", staff=ASHA, change_set=own)

    def _edit_note(self, one: int, other: int, text: str, own: str | None) -> None:
        notes.edit_note(self.session, self._some("contact_note", one), text or "again", staff=ASHA, change_set=own)

    def _no_note(self, one: int, other: int, text: str, own: str | None) -> None:
        notes.remove_note(self.session, self._some("contact_note", one), staff=ASHA, change_set=own)

    def _follow_up(self, one: int, other: int, text: str, own: str | None) -> None:
        due = f"2027-01-{other % 28 + 1:02d}"
        follow_ups.set_follow_up(self.session, self._who(one), due, text, staff=ASHA, change_set=own)

    def _done(self, one: int, other: int, text: str, own: str | None) -> None:
        id = self._some("follow_up", one)
        if other % 3 == 0:
            follow_ups.remove_follow_up(self.session, id, staff=ASHA, change_set=own)
        elif other % 3 == 1:
            follow_ups.finish_follow_up(self.session, id, other % 2 == 0, staff=ASHA, change_set=own)
        else:
            follow_ups.edit_follow_up(self.session, id, what=text, staff=ASHA, change_set=own)

    def _custom(self, one: int, other: int, text: str, own: str | None) -> None:
        custom_fields.set_values(self.session, self._who(one), {self.field: text}, staff=ASHA, change_set=own)

    def _field(self, one: int, other: int, text: str, own: str | None) -> None:
        if other % 2:
            custom_fields.add_field(self.session, f"Field {one}", "number", staff=ASHA, change_set=own)
        else:
            custom_fields.retire_field(self.session, self.field, one % 2 == 0, staff=ASHA, change_set=own)

    def _vocabulary(self, one: int, other: int, text: str, own: str | None) -> None:
        if other % 3 == 0:
            labels.create_label(self.session, f"Label {one}", staff=ASHA, change_set=own)
        elif other % 3 == 1:
            labels.rename(self.session, self._some("label", one), text or "Silver", staff=ASHA, change_set=own)
        else:
            labels.remove_label(self.session, self._some("label", one), staff=ASHA, change_set=own)

    def _file(self, one: int, other: int, text: str, own: str | None) -> None:
        kind = ("photo", "document")[other % 2]
        contact_files.add(
            self.session, self._who(one), kind, f"{text}.jpg", FileKind("image/jpeg", ".jpg"),
            Written(bytes(32), 7, bytes(32)), id=new_id(), staff=ASHA, change_set=own,
        )  # fmt: skip

    def _edit_file(self, one: int, other: int, text: str, own: str | None) -> None:
        id = self._some("contact_file", one, "removed_at IS NULL")
        if other % 3 == 0:
            contact_files.remove(self.session, id, staff=ASHA, change_set=own)
        elif other % 3 == 1:
            contact_files.set_main(self.session, id, staff=ASHA, change_set=own)
        else:
            contact_files.set_kind(self.session, id, "document", staff=ASHA, change_set=own)

    def _family(self, one: int, other: int, text: str, own: str | None) -> None:
        if other % 3 == 0:
            families.create(self.session, text or "Kalpit", notes=text, owner=ASHA, staff=ASHA, change_set=own)
        else:
            values = {"name": text or "Kalpit", "package": text, "name_native": "नमुना"}
            families.edit(self.session, FamilyId(self._some("family", one)), values, staff=ASHA, change_set=own)

    def _member(self, one: int, other: int, text: str, own: str | None) -> None:
        if other % 3 == 0:
            families.remove_member(self.session, self._who(one), staff=ASHA, change_set=own)
        elif other % 3 == 1:
            families.dissolve(self.session, FamilyId(self._some("family", one)), staff=ASHA, change_set=own)
        else:
            family = FamilyId(self._some("family", other))
            families.add_member(self.session, family, self._who(one), role="mother", staff=ASHA, change_set=own)


ACTS = sorted(
    name[1:]
    for name in vars(Bureau)
    if name.startswith("_") and not name.startswith("__") and name not in ("_who", "_some")
)
acts = st.lists(
    st.tuples(
        st.sampled_from(ACTS), st.integers(0, 40), st.integers(0, 40), st.sampled_from(["", "Neha", "કલ્પિત", "x y"])
    ),
    min_size=1,
    max_size=14,
)


class _RolledBack(Exception):
    """Ends a round of the property without leaving anything in the store."""


def in_passing(db: Database, work: Callable[[Session], None]) -> None:
    """Do something in a transaction that is not kept."""

    def write(session: Session) -> None:
        work(session)
        raise _RolledBack

    with pytest.raises(_RolledBack):
        db.write_sync(write)


@pytest.fixture(scope="module")
def kept_store(tmp_path_factory: pytest.TempPathFactory) -> Any:
    with open_store(tmp_path_factory.mktemp("undo")) as (db, _clock):
        yield db


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(done=acts)
def test_every_edit_undone_newest_first_leaves_what_was_there(kept_store: Database, done: list[Any]) -> None:
    def work(session: Session) -> None:
        bureau = Bureau(session)
        before = digest(session)
        session.clock.advance(1000)  # type: ignore[attr-defined]
        for act in done:
            bureau.do(*act)
        while (last := last_undoable(session, ASHA)) is not None:
            assert undo.undo_all(session, last.id, staff=ASHA).kept == ()
        assert digest(session) == before

    in_passing(kept_store, work)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(done=acts, part=st.integers(1, 7))
def test_many_edits_as_one_are_undone_in_parts(kept_store: Database, done: list[Any], part: int) -> None:
    def work(session: Session) -> None:
        bureau = Bureau(session)
        before = digest(session)
        session.clock.advance(1000)  # type: ignore[attr-defined]
        own = undo.begin_change(session, "bulk", "test", ASHA)
        for act in done:
            bureau.do(*act, own=own)
        if not undo.finish_change(session, own):
            assert digest(session) == before
            return
        while undo.undo_step(session, own, part, staff=ASHA).left:
            pass
        found = change_set(session, own)
        assert found is not None and found.state == "undone"
        assert digest(session) == before

    in_passing(kept_store, work)


def test_what_somebody_changed_since_is_kept_and_told(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        id = db.write_sync(contacts.create, {"name": "Sunita Namuna", "city": "Pune"}, {"gotra": "Kashyap"})
        db.write_sync(contacts.edit, id, {"city": "Nashik", "notes": "calls on Sundays"}, staff=ASHA)
        db.write_sync(contacts.edit, id, {"city": "Satara"}, staff=RAVI)
        last = db.read_sync(last_undoable, ASHA)
        assert last is not None and (last.kind, last.title, last.state) == ("edit", "contact_edit", "done")
        told = db.write_sync(undo.undo_all, last.id, staff=ASHA)
        assert [(one.kind, one.subject_id, one.field, one.reason) for one in told.kept] == [
            ("contact", id, "city", "changed")
        ]
        row = db.read_sync(lambda s: s.one("SELECT city, notes FROM contact"))
        assert row == ("Satara", "")
        assert db.write_sync(undo.undo_step, last.id).left == 0  # once more does nothing
        assert db.read_sync(lambda s: s.one("SELECT city, notes FROM contact")) == row
        assert db.read_sync(last_undoable, ASHA) is None


def test_an_import_is_never_what_was_changed_last(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        id = db.write_sync(contacts.create, {"name": "Sunita Namuna"}, staff=RAVI)
        db.write_sync(contacts.edit, id, {"city": "Pune"}, staff=ASHA)
        imported = db.write_sync(undo.begin_change, "import", "import", ASHA)
        db.write_sync(contacts.create, {"name": "Kinjal Udaharan"}, staff=ASHA, change_set=imported)
        assert db.write_sync(undo.finish_change, imported)
        last = db.read_sync(last_undoable, ASHA)
        assert last is not None and last.title == "contact_edit"
        db.write_sync(undo.undo_all, last.id, staff=ASHA)
        assert db.read_sync(last_undoable, ASHA) is None
        # The import itself is still there to be taken back by its own undo.
        found = db.read_sync(change_set, imported)
        assert found is not None and found.state == "done"
        assert db.write_sync(undo.undo_all, imported, staff=ASHA).kept == ()
        assert db.read_sync(lambda s: s.value("SELECT count(*) FROM contact")) == 1


def test_a_person_somebody_wrote_to_is_not_taken_away(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        id = db.write_sync(contacts.create, {"name": "Sunita Namuna"}, None, ["919999900001"], staff=ASHA)
        db.write_sync(stored_settings.put, SETTING, {"phone_number_id": "1065"})
        db.write_sync(contacts.open_conversation, id)
        last = db.read_sync(last_undoable, ASHA)
        assert last is not None
        told = db.write_sync(undo.undo_all, last.id)
        assert {one.reason for one in told.kept} == {"used"}
        assert db.read_sync(lambda s: s.value("SELECT count(*) FROM contact_point")) == 1


def test_undoing_a_creation_leaves_no_words_of_the_person(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        values = {"name": "Sunita Kalpanik", "city": "Kalpitpur", "notes": "likes thunderstorms"}
        id = db.write_sync(contacts.create, values, {"gotra": "Kashyap"}, ["919999900001"], staff=ASHA)
        db.write_sync(notes.add_note, id, "a quiet family", staff=ASHA)
        while (last := db.read_sync(last_undoable, ASHA)) is not None:
            db.write_sync(undo.undo_all, last.id)
        told = " ".join(row[0] for row in db.read_sync(lambda s: s.rows("SELECT fields FROM journal")))
        assert not any(word in told for word in ("Kalpan", "Kalpitpur", "thunder", "quiet", "99999"))
        assert db.read_sync(lambda s: s.value("SELECT count(*) FROM person_search")) == 0


def test_what_went_with_a_person_is_not_offered(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        id = db.write_sync(contacts.create, {"name": "Sunita Namuna"}, staff=RAVI)
        db.write_sync(contacts.edit, id, {"city": "Pune"}, staff=ASHA)
        db.write_sync(contacts.edit, id, {"city": ""}, staff=RAVI, change_set="")
        made = db.read_sync(last_undoable, RAVI)
        assert made is not None
        assert db.write_sync(undo.undo_all, made.id).kept == ()
        assert db.read_sync(last_undoable, ASHA) is None


def test_a_number_that_passed_on_comes_back_to_its_owner(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        mother = db.write_sync(contacts.create, {"name": "Sunita Namuna"}, None, ["919999900001"])
        son = db.write_sync(contacts.create, {"name": "Aarav Namuna"})
        added = db.write_sync(contact_numbers.add, son, "919999900001", relation="mother")
        before = db.read_sync(digest)
        db.write_sync(contact_numbers.remove, mother, added.point_id, staff=ASHA)
        assert db.read_sync(lambda s: s.value("SELECT contact_id FROM contact_point")) == son
        last = db.read_sync(last_undoable, ASHA)
        assert last is not None
        assert db.write_sync(undo.undo_all, last.id).kept == ()
        assert db.read_sync(digest) == before


def test_a_number_another_card_took_is_not_taken_from_it(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        one = db.write_sync(contacts.create, {"name": "Sunita Namuna"}, None, ["919999900001"])
        point = db.read_sync(lambda s: s.value("SELECT id FROM contact_point"))
        db.write_sync(contact_numbers.remove, one, point, staff=ASHA)
        other = db.write_sync(contacts.create, {"name": "Neha Namuna"}, None, ["919999900001"], staff=RAVI)
        last = db.read_sync(last_undoable, ASHA)
        assert last is not None
        assert [kept.reason for kept in db.write_sync(undo.undo_all, last.id).kept] == ["taken"]
        assert db.read_sync(lambda s: s.rows("SELECT contact_id FROM contact_point")) == [(other,)]


def test_nothing_comes_back_about_an_erased_person(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        id = db.write_sync(contacts.create, {"name": "Sunita Namuna"})
        note = db.write_sync(notes.add_note, id, "a quiet family", staff=RAVI)
        db.write_sync(notes.remove_note, note, staff=ASHA)
        db.write_sync(lambda s: s.execute("UPDATE contact SET erased_at = 1, name = ''") and None)
        last = db.read_sync(last_undoable, ASHA)
        assert last is not None
        assert [kept.reason for kept in db.write_sync(undo.undo_all, last.id).kept] == ["gone"]
        assert db.read_sync(lambda s: s.value("SELECT count(*) FROM contact_note")) == 0


def test_it_can_be_undone_for_thirty_days(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, clock):
        id = db.write_sync(contacts.create, {"name": "Sunita Namuna"})
        db.write_sync(contacts.edit, id, {"city": "Pune"}, staff=ASHA)
        last = db.read_sync(last_undoable, ASHA)
        assert last is not None
        clock.advance(31 * DAY)
        assert db.read_sync(last_undoable, ASHA) is None
        with pytest.raises(UserError, match="too long ago"):
            db.write_sync(undo.undo_step, last.id)
        clock.advance(DAY)
        assert db.write_sync(undo.forget_old) == 2
        with pytest.raises(NotFound):
            db.write_sync(undo.undo_step, last.id)


def test_a_correction_the_person_asked_for_is_not_among_them(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        id = db.write_sync(contacts.create, {"name": "Sunita Namuna"}, staff=RAVI)
        db.write_sync(contacts.edit, id, {"city": "Pune"}, staff=ASHA, change_set="")
        assert db.read_sync(last_undoable, ASHA) is None


def test_bulk_is_one_change_and_undone_as_one(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        ids = [db.write_sync(contacts.create, {"name": f"Namuna {n}"}, change_set="") for n in range(90)]
        gold = db.write_sync(labels.create_label, "Gold", staff=RAVI)
        db.write_sync(lambda s: s.execute("UPDATE contact SET erased_at = 1 WHERE id = ?", (ids[3],)) and None)
        before = db.read_sync(digest)
        heard: list[tuple[int, int]] = []

        async def work() -> None:
            for change in (
                bulk.PutLabels(add=(gold,)),
                bulk.Assign("Meera"),
                bulk.SetStatus("on_hold", "exams"),
                bulk.SetFollowUp("2027-01-05", "call", "Meera"),
            ):
                told = await bulk.run(
                    db, [*ids, "nobody"], change, staff=ASHA, progress=lambda *at: heard.append(at)
                )
                assert (told.changed, told.skipped, told.cancelled) == (89, 2, False)
            again = await bulk.run(db, ids, bulk.Assign("Meera"), staff=ASHA)
            assert (again.change_set, again.changed) == ("", 0)
            assert heard[-1] == (91, 91)
            with pytest.raises(UserError):
                await bulk.run(db, ids, bulk.SetStatus("sleeping"), staff=ASHA)
            assert db.read_sync(lambda s: s.value("SELECT count(*) FROM contact WHERE status_reason = 'exams'")) == 89
            for title in ("bulk_follow_up", "bulk_status", "bulk_assign", "bulk_labels"):
                last = db.read_sync(last_undoable, ASHA)
                assert last is not None and (last.title, last.counts) == (title, {"people": 89, "skipped": 2})
                assert (await bulk.undo(db, last.id, staff=ASHA)).kept == ()

        asyncio.run(work())
        assert db.read_sync(digest) == before
        assert len(db.read_sync(recent_changes)) == 5


def test_bulk_that_is_stopped_can_be_undone_for_what_it_did(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, _clock):
        ids = [db.write_sync(contacts.create, {"name": f"Namuna {n}"}, change_set="") for n in range(90)]
        before = db.read_sync(digest)
        parts: list[int] = []

        async def work() -> bulk.BulkResult:
            return await bulk.run(
                db, ids, bulk.Assign("Meera"), staff=ASHA, progress=lambda done, _all: parts.append(done),
                is_cancelled=lambda: len(parts) == 1,
            )  # fmt: skip

        told = asyncio.run(work())
        assert (told.changed, told.cancelled) == (bulk.CHUNK, True)
        asyncio.run(bulk.undo(db, told.change_set))
        assert db.read_sync(digest) == before


def test_what_a_crash_cut_off_is_settled_at_the_next_start(tmp_path: Path) -> None:
    with open_store(tmp_path) as (db, clock):
        ids = [db.write_sync(contacts.create, {"name": f"Namuna {n}"}, change_set="") for n in range(10)]
        before = db.read_sync(digest)
        idle = db.write_sync(undo.begin_change, "bulk", "bulk_assign", ASHA)
        own = db.write_sync(undo.begin_change, "bulk", "bulk_assign", ASHA)
        db.write_sync(bulk.step, ids, bulk.Assign("Meera"), staff=ASHA, change_set=own)
        clock.advance(1000)
        assert db.write_sync(undo.settle_unfinished, clock.now()) == []
        last = db.read_sync(last_undoable, ASHA)
        assert last is not None and last.id == own
        assert db.read_sync(change_set, idle) is None
        assert db.write_sync(undo.undo_step, own, 3).left == 7
        assert db.write_sync(undo.settle_unfinished, clock.now()) == [own]
        asyncio.run(bulk.undo(db, own))
        assert db.read_sync(digest) == before
