"""Erasure against duplicates, merges and conflicts: what goes with it, and how it reaches the other PC."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from sanjog_desktop.actions import conflicts, contacts, duplicates, notes, person_merge
from sanjog_desktop.actions.team_log import become, changes_beyond, known
from sanjog_desktop.domain.errors import NotFound
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.session import Session
from sanjog_desktop.sync.team_changes import erase_whom_others_erased, take_over
from tests.helpers.erasures import KALPANA, PHONE, Place, approved, finish_paper, furnish, open_place

NATIVE = "कल्पना नमुनावाला"
TABLES = (
    "contact", "duplicate_pair", "merge_record", "field_conflict", "journal", "consent", "other_name", "contact_note",
)  # fmt: skip


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with open_place(tmp_path / "profile") as opened:
        yield opened


def erase(place: Place, contact: str) -> None:
    """The whole way: asked, approved, carried out."""
    request = approved(place, contact)
    outcome = place.run(request)
    if outcome.waits_for == "tasks":
        finish_paper(place, request)
        outcome = place.run(request)


def in_store(place: Place, *words: str) -> list[str]:
    """Tables of this part in which one of the words still stands."""

    def look(session: Session) -> list[str]:
        found = []
        for table in TABLES:
            for row in session.rows(f"SELECT * FROM {table}"):
                if any(word in str(row) for word in words):
                    found.append(table)
        return found

    return place.db.read_sync(look)


def test_an_erasure_takes_answers_merges_and_conflicts(place: Place) -> None:
    """Kalpana was entered three times: two are one by now, of the third staff said that it is somebody else."""
    contact = furnish(place, messages=12, files=1, others=3)

    def entered_twice(session: Session) -> tuple[str, str]:
        second = contacts.create(session, {"name": NATIVE, "city": "Kalpitpur"}, {"born_on": "1997-03-14"}, [PHONE])
        third = contacts.create(session, {"name": f"{KALPANA} Junior"}, None, [PHONE])
        session.execute(
            "INSERT INTO consent(contact_id, purpose, act, at, actor, method, evidence, recorded_at)"
            " VALUES (?, 'marketing', 'withdraw', 1, 'subject', 'paper', '{\"words\":\"Kalpana said no\"}', 1)",
            (second,),
        )
        return second, third

    second, third = place.db.write_sync(entered_twice)
    while place.db.write_sync(duplicates.find_next):
        pass
    assert place.value("SELECT count(*) FROM duplicate_pair") >= 1
    place.db.write_sync(duplicates.answer, contact, third, "different", staff="Meera")
    merge = place.db.write_sync(person_merge.merge, contact, second, {"name": "kept"}, staff="Meera")
    place.db.write_sync(
        lambda s: s.execute(
            "INSERT INTO field_conflict(id, kind, subject_id, contact_id, field, base, one, other, one_at, other_at)"
            " VALUES ('c', 'contact', ?1, ?1, 'city', '\"\"', '\"Kalpitpur\"', '\"Kalpitgaon\"', 1, 2)",
            (contact,),
        )
    )
    assert {"merge_record", "field_conflict"} <= set(in_store(place, "Kalpit"))
    erase(place, contact)
    assert place.value("SELECT erased_at IS NOT NULL FROM contact WHERE id = ?", contact) == 1
    assert place.value("SELECT count(*) FROM duplicate_pair WHERE ? IN (one_id, other_id)", contact) == 0
    keys = "SELECT count(*) FROM duplicate_key k JOIN contact c ON c.no = k.no WHERE c.id = ?"
    assert place.value(keys, contact) == 0
    assert in_store(place, NATIVE, "Kalpitgaon", "Kalpana said no") == []
    with pytest.raises(NotFound):
        place.db.write_sync(person_merge.undo, merge)
    with pytest.raises(NotFound):
        place.db.write_sync(conflicts.choose, "c", "x")


def test_whom_one_pc_erased_is_erased_on_the_other(tmp_path: Path) -> None:
    """Though the other wrote about them meanwhile, and had made one person of them and another entry."""
    with open_place(tmp_path / "a") as one:
        contact = furnish(one, messages=6, files=0, others=2)
    shutil.copytree(tmp_path / "a", tmp_path / "b", ignore=shutil.ignore_patterns("*.lock"))
    with ExitStack() as stack:
        one = stack.enter_context(open_place(tmp_path / "a"))
        other = stack.enter_context(open_place(tmp_path / "b"))
        other.db.write_sync(become, "device-b", "second")

        def write_more(session: Session) -> str:
            twin = contacts.create(session, {"name": NATIVE}, None, ["919999900444"])
            notes.add_note(session, ContactId(contact), "Kalpana rang again")
            return person_merge.merge(session, str(twin), contact)

        other.db.write_sync(write_more)
        erase(one, contact)
        changes = one.db.read_sync(changes_beyond, other.db.read_sync(known))
        applied = take_over(other.db, changes)
        assert [id for part in applied for id in part.erase]
        assert in_store(other, "Kalpana", NATIVE, PHONE) == []
        erased = "SELECT id FROM contact WHERE erased_at IS NOT NULL"
        assert other.value(f"SELECT count(*) FROM conversation WHERE contact_id IN ({erased})") == 0
        assert erase_whom_others_erased(other.db) == 0
        # And nothing of them comes back the other way.
        take_over(one.db, other.db.read_sync(changes_beyond, one.db.read_sync(known)))
        assert in_store(one, "Kalpana", NATIVE) == []
