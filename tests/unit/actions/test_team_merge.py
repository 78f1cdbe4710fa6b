"""Two stores edited apart and merged: one digest whatever the order, both values kept, nothing lost."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.actions import (
    chat_notes,
    chat_work,
    conflicts,
    consents,
    contact_numbers,
    contacts,
    custom_fields,
    duplicates,
    families,
    follow_ups,
    labels,
    notes,
    notices,
    person_merge,
    team_merge,
)  # fmt: skip
from sanjog_desktop.actions.digest import digested_kinds, logical_rows, store_digest
from sanjog_desktop.actions.team_log import become
from sanjog_desktop.domain.clock import HOUR, StillClock
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.conflicts import conflict_count, conflict_page
from sanjog_desktop.store.session import Session
from tests.helpers.store import NOON, open_store

MATCHES = Purpose.MATCH_UPDATES
FIELDS = ("city", "notes", "email", "status", "owner")
BIODATA = ("gotra", "education", "height_cm")


class Pc:
    """One PC of the team."""

    def __init__(self, db: Database, clock: StillClock, name: str) -> None:
        self.db, self.clock, self.name = db, clock, name

    def do(self, action: Callable[..., Any], *args: Any, **more: Any) -> Any:
        return self.db.write_sync(action, *args, staff=self.name, **more)

    def sql(self, sql: str, *params: Any) -> list[tuple[Any, ...]]:
        return self.db.write_sync(lambda session: session.rows(sql, params))

    def hear(self, other: Pc, *, parts: int = 200) -> list[team_merge.Applied]:
        """Take over all the other knows."""
        known = self.db.read_sync(team_merge.known)
        changes = other.db.read_sync(team_merge.changes_beyond, known)
        return [self.db.write_sync(team_merge.apply, part) for part in changes.parts(parts)]

    def digest(self) -> dict[str, Any]:
        def read(session: Session) -> dict[str, Any]:
            return {"": store_digest(session), **{kind: logical_rows(session, kind) for kind in digested_kinds()}}

        found = self.db.read_sync(read)
        # What a PC has merely in hand is its own.
        return {kind: rows for kind, rows in found.items() if kind not in ("outbox", "")}


def furnish(session: Session) -> list[ContactId]:
    """Three people of a family, with labels, a note and an own field."""
    notices.ensure(session, "1", "en", "An invented notice")
    family = families.create(session, "Namuna", city="Pune")
    people = [
        contacts.create(session, {"name": name, "city": "Pune", "family_id": family}, {"gotra": "Kashyap"}, [phone])
        for name, phone in (("Aarav", "919999900001"), ("Asmita", "919999900002"), ("Arnav", "919999900003"))
    ]
    labels.create_label(session, "VIP")
    custom_fields.add_field(session, "Shoe size", "text")
    notes.add_note(session, people[0], "first note")
    return people


@contextmanager
def team(folder: Path) -> Iterator[tuple[Pc, Pc, list[ContactId]]]:
    """Two PCs, the second begun as a snapshot of the first."""
    with open_store(folder / "a") as (db, _clock):
        people = db.write_sync(furnish)
    shutil.copytree(folder / "a", folder / "b", ignore=shutil.ignore_patterns("*.lock"))
    with ExitStack() as stack:
        one = Pc(*stack.enter_context(open_store(folder / "a", at=NOON + HOUR)), "Meera")
        other = Pc(*stack.enter_context(open_store(folder / "b", at=NOON + HOUR)), "Asha")
        other.db.write_sync(become, "device-b", "second")
        yield one, other, people


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Pc, Pc, list[ContactId]]]:
    with team(tmp_path) as made:
        yield made


def meet(one: Pc, other: Pc) -> None:
    """Each hears the other, until nothing is new."""
    for _round in range(3):
        one.hear(other)
        other.hear(one)
    assert one.digest() == other.digest()


def test_what_only_one_changed_comes_over(two: tuple[Pc, Pc, list[ContactId]]) -> None:
    """Cards, biodata, notes, labels, numbers, follow-ups, own fields and new people."""
    one, other, (aarav, asmita, _arnav) = two
    one.do(contacts.edit, aarav, {"city": "Satara"}, {"education": "B.E."})
    new = one.do(contacts.create, {"name": "Kinjal Udaharan"}, {"born_on": "1999"}, ["919999900009"])
    note = other.do(notes.add_note, asmita, "likes music")
    label = other.sql("SELECT id FROM label")[0][0]
    other.do(labels.put_labels, [aarav], [label], [])
    other.do(contact_numbers.add, asmita, "919999900008")
    other.do(follow_ups.set_follow_up, asmita, "2026-12-01", "ask again")
    meet(one, other)
    assert other.sql("SELECT city FROM contact WHERE id = ?", aarav) == [("Satara",)]
    assert other.sql("SELECT name FROM contact WHERE id = ?", new) == [("Kinjal Udaharan",)]
    assert other.sql("SELECT phone FROM contact_point WHERE contact_id = ?", new) == [("919999900009",)]
    assert one.sql("SELECT body, staff FROM contact_note WHERE id = ?", note) == [("likes music", "Asha")]
    assert one.sql("SELECT contact_id FROM contact_label") == [(aarav,)]
    assert one.sql("SELECT what FROM follow_up") == [("ask again",)]
    assert one.db.read_sync(conflict_count) == 0
    found = "SELECT s.no FROM person_fts f JOIN person_search s ON s.no = f.rowid WHERE person_fts MATCH 'kinjal'"
    assert len(other.sql(found)) == 1


def test_what_was_done_around_a_chat_comes_over(two: tuple[Pc, Pc, list[ContactId]]) -> None:
    """Who has it, where it stands, notes and calls; a chat has a number of its own on every PC."""
    one, other, (aarav, *_rest) = two
    for pc, number in ((one, 5), (other, 9)):
        pc.sql(
            "INSERT INTO conversation(id, contact_point_id, contact_id, business_number_id)"
            " SELECT ?, id, contact_id, '990001' FROM contact_point WHERE contact_id = ?",
            number, aarav,
        )  # fmt: skip
    note = one.do(chat_notes.add_note, 5, "asked for the horoscope")
    one.do(chat_work.assign, 5, "Asha")
    call = other.do(chat_notes.log_call, 9, "out", "no_answer", note="try after six")
    other.clock.at += HOUR
    other.do(chat_work.set_state, 9, "snoozed", until=other.clock.at + HOUR)
    meet(one, other)
    shown = "SELECT state, assignee, snooze_until FROM conversation"
    assert one.sql(shown) == other.sql(shown) == [("snoozed", "Asha", NOON + 3 * HOUR)]
    assert other.sql("SELECT conversation_id, body, staff FROM chat_note") == [(9, "asked for the horoscope", "Meera")]
    assert one.sql("SELECT conversation_id, note, staff FROM call_entry") == [(5, "try after six", "Asha")]
    acts = "SELECT act, detail, staff FROM chat_activity ORDER BY at"
    assert one.sql(acts) == other.sql(acts)
    one.do(chat_notes.edit_note, note, "has the horoscope")
    other.do(chat_notes.remove_call, call)
    meet(one, other)
    assert other.sql("SELECT body, changed_at IS NULL FROM chat_note") == [("has the horoscope", 0)]
    assert one.sql("SELECT id FROM call_entry") == []
    one.do(chat_notes.remove_note, note)
    other.sql("UPDATE conversation SET state = 'open', state_at = ? WHERE id = 9", one.clock.at + 2 * HOUR)
    one.clock.at += HOUR
    one.do(chat_work.set_state, 5, "resolved")
    other.hear(one)
    assert other.sql("SELECT id FROM chat_note") == []
    assert other.sql("SELECT state FROM conversation") == [("open",)], "they wrote after it was resolved"


def test_both_values_are_kept_until_staff_choose(two: tuple[Pc, Pc, list[ContactId]]) -> None:
    """The later stands on both PCs; a choice on one ends the question on both."""
    one, other, (aarav, *_rest) = two
    one.do(contacts.edit, aarav, {"city": "Satara"}, {"height_cm": 170})
    other.clock.at += HOUR
    other.do(contacts.edit, aarav, {"city": "Nagpur", "email": "a@example.in"}, {"height_cm": 170})
    meet(one, other)
    for pc in (one, other):
        (row,) = pc.db.read_sync(conflict_page)
        assert (row.name, row.field, row.base, row.one, row.other) == ("Aarav", "city", "Pune", "Satara", "Nagpur")
        assert (row.one_by, row.other_by) == ("Meera", "Asha")
        assert pc.sql("SELECT city, email FROM contact WHERE id = ?", aarav) == [("Nagpur", "a@example.in")]
    one.do(conflicts.choose, row.id, "Satara")
    with pytest.raises(NotFound):
        one.do(conflicts.choose, row.id, "Pune")
    meet(one, other)
    assert other.db.read_sync(conflict_count) == 0
    assert other.sql("SELECT city FROM contact WHERE id = ?", aarav) == [("Satara",)]
    assert other.sql("SELECT chosen, chosen_by FROM field_conflict") == [('"Satara"', "Meera")]


def test_two_choices_apart_are_asked_about_again(two: tuple[Pc, Pc, list[ContactId]]) -> None:
    """Both chose, differently, while apart once more."""
    one, other, (aarav, *_rest) = two
    one.do(contacts.edit, aarav, {"city": "Satara"})
    other.do(contacts.edit, aarav, {"city": "Nagpur"})
    meet(one, other)
    (row,) = one.db.read_sync(conflict_page)
    one.do(conflicts.choose, row.id, "Satara")
    other.clock.at += HOUR
    other.do(conflicts.choose, row.id, "Pune")
    with pytest.raises(UserError):
        other.do(conflicts.choose, "nothing", "")
    meet(one, other)
    (again,) = other.db.read_sync(conflict_page)
    assert {again.one, again.other} == {"Satara", "Pune"}


def test_the_ledgers_only_add_and_the_last_word_stands(two: tuple[Pc, Pc, list[ContactId]]) -> None:
    """A consent on one PC and a later withdrawal on the other: withdrawn on both, whichever is told first."""
    one, other, (aarav, asmita, _arnav) = two
    agrees = (MATCHES,), ConsentMethod.PAPER, Evidence(reference="folder 3")
    other.do(consents.record_opt_in, aarav, *agrees, language="en")
    one.clock.at += HOUR
    one.do(consents.record_opt_in, asmita, *agrees, language="en")
    one.do(consents.record_opt_in, aarav, *agrees, language="en")
    one.do(consents.withdraw, aarav, [MATCHES])
    other.clock.at += 2 * HOUR
    other.do(consents.withdraw, asmita, [MATCHES])
    meet(one, other)
    for pc in (one, other):
        stands = dict(pc.sql("SELECT contact_id, act FROM consent_current"))  # type: ignore[arg-type]
        assert stands == {aarav: "withdraw", asmita: "withdraw"}
        assert pc.sql("SELECT count(*) FROM suppression WHERE lifted_at IS NULL") == [(2,)]
        with pytest.raises(Exception, match="append-only"):
            pc.sql("DELETE FROM consent")


def test_a_tombstone_beats_everything(two: tuple[Pc, Pc, list[ContactId]]) -> None:
    """Somebody erased on one PC while the other wrote about them: barred at once, and nothing of it comes back."""
    one, other, (aarav, *_rest) = two
    other.do(contacts.edit, aarav, {"city": "Nagpur"})
    other.do(notes.add_note, aarav, "a late note")
    one.sql("INSERT INTO tombstone(pseudonym, request_ref, erased_at, contact_id) VALUES ('p', 'PR-1', 1, ?)", aarav)
    one.sql("DELETE FROM journal WHERE subject_id = ?", aarav)
    one.sql("DELETE FROM contact_note WHERE contact_id = ?", aarav)
    one.sql("UPDATE contact SET name = '', city = '', erased_at = 1 WHERE id = ?", aarav)
    one.hear(other)
    assert one.sql("SELECT name, city FROM contact WHERE id = ?", aarav) == [("", "")]
    assert one.sql("SELECT count(*) FROM journal WHERE subject_id = ?", aarav) == [(0,)]
    assert one.sql("SELECT count(*) FROM contact_note WHERE contact_id = ?", aarav) == [(0,)]
    erase = [id for applied in other.hear(one) for id in applied.erase]
    assert erase == [aarav]
    assert other.sql("SELECT restricted FROM contact WHERE id = ?", aarav) == [(1,)]
    assert [id for applied in other.hear(one) for id in applied.erase] == []


def test_a_number_two_people_were_given(two: tuple[Pc, Pc, list[ContactId]]) -> None:
    """The earlier owns it, the other shares it, on both PCs."""
    one, other, (aarav, asmita, _arnav) = two
    one.clock.at += HOUR
    one.do(contact_numbers.add, aarav, "919999900007")
    other.do(contact_numbers.add, asmita, "919999900007")
    meet(one, other)
    for pc in (one, other):
        owner = "SELECT contact_id FROM contact_point WHERE phone = '919999900007'"
        assert pc.sql(owner) == [(asmita,)]
        assert pc.sql("SELECT contact_id FROM shared_point") == [(aarav,)]


def test_a_note_taken_away_here_and_written_in_there_stays(two: tuple[Pc, Pc, list[ContactId]]) -> None:
    """Nothing somebody wrote is lost by somebody else's delete they did not know of; a delete alone comes over."""
    one, other, (aarav, asmita, _arnav) = two
    kept = one.sql("SELECT id FROM contact_note")[0][0]
    gone = one.do(notes.add_note, asmita, "second")
    meet(one, other)
    one.do(notes.remove_note, kept)
    one.do(notes.remove_note, gone)
    other.do(notes.edit_note, kept, "first note, put right")
    meet(one, other)
    assert one.sql("SELECT id, contact_id, body FROM contact_note") == [(kept, aarav, "first note, put right")]


def test_a_merge_is_done_and_undone_on_both(two: tuple[Pc, Pc, list[ContactId]]) -> None:
    """With the values that were chosen; what the other PC wrote about the one that went is found again."""
    one, other, (aarav, asmita, _arnav) = two
    one.do(contacts.edit, asmita, {"city": "Satara"}, {"gotra": "Bharadwaj"})
    meet(one, other)
    id = one.do(person_merge.merge, aarav, asmita, {"city": "gone", "gotra": "gone"})
    other.do(notes.add_note, asmita, "written apart")
    other.do(duplicates.answer, aarav, _arnav, "different")
    meet(one, other)
    for pc in (one, other):
        assert pc.sql("SELECT city FROM contact WHERE id IN (?, ?)", aarav, asmita) == [("Satara",)]
        assert pc.sql("SELECT gotra FROM candidate WHERE contact_id = ?", aarav) == [("Bharadwaj",)]
        assert ("written apart",) in pc.sql("SELECT body FROM contact_note WHERE contact_id = ?", aarav)
    one.do(person_merge.undo, id)
    one.do(contacts.edit, aarav, {"email": "a@example.in"})
    meet(one, other)
    for pc in (one, other):
        cards = "SELECT c.city, k.gotra FROM contact c JOIN candidate k ON k.contact_id = c.id ORDER BY c.no LIMIT 2"
        rows = pc.sql(cards)
        assert rows == [("Pune", "Kashyap"), ("Satara", "Bharadwaj")]


# Whatever two PCs do ------------------------------------------------------------------------------------
def act(pc: Pc, rng: random.Random, people: list[ContactId], changed: dict[tuple[str, str], Any]) -> None:
    """One random thing; ``changed`` notes the fields of cards and biodata and what they hold then."""
    who = rng.choice(people)
    match rng.randrange(7):
        case 0 | 1:
            field, value = rng.choice(FIELDS), rng.choice(("x", "y", "z"))
            value = {"status": {"x": "active", "y": "on_hold", "z": "talking"}[value],
                     "email": f"{value}@example.in"}.get(field, value)  # fmt: skip
            pc.do(contacts.edit, who, {field: value})
            changed[who, field] = value
        case 2:
            field = rng.choice(BIODATA)
            value = rng.choice((160, 170, 180)) if field == "height_cm" else rng.choice(("p", "q"))
            pc.do(contacts.edit, who, {}, {field: value})
            changed[who, field] = value
        case 3:
            pc.do(notes.add_note, who, f"note {rng.random()}")
        case 4:
            label = pc.sql("SELECT id FROM label")[0][0]
            pc.do(labels.put_labels, [who], *rng.choice((([label], []), ([], [label]))))
        case 5:
            if rng.random() < 0.5:
                evidence = Evidence(reference=f"{rng.random()}")
                pc.do(consents.record_opt_in, who, [MATCHES], ConsentMethod.PAPER, evidence, language="en")
            else:
                pc.do(consents.withdraw, who, [MATCHES])
        case 6:
            pc.do(contact_numbers.add, who, f"9199999{rng.randrange(100, 104):05d}")
    pc.clock.at += rng.randrange(3) * 60_000


def values(pc: Pc) -> dict[tuple[str, str], Any]:
    """The fields above as they stand."""
    found: dict[tuple[str, str], Any] = {}
    for table, key, fields in (("contact", "id", FIELDS), ("candidate", "contact_id", BIODATA)):
        for who, *row in pc.sql(f"SELECT {key}, {', '.join(fields)} FROM {table}"):
            found.update({(who, field): value for field, value in zip(fields, row, strict=True)})
    return found


def test_any_edits_in_any_order(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Two PCs edit apart; whoever hears the other first, both end alike, and every value anybody left is there."""

    @given(st.integers(0, 1 << 32))
    @settings(max_examples=15, deadline=None)
    def merge(seed: int) -> None:
        rng, folder = random.Random(seed), tmp_path_factory.mktemp("team")
        with team(folder) as (one, other, people):
            base = values(one)
            mine: dict[tuple[str, str], Any] = {}
            theirs: dict[tuple[str, str], Any] = {}
            for _step in range(rng.randrange(1, 12)):
                act(*rng.choice(((one, rng, people, mine), (other, rng, people, theirs))))
            said = {row for pc in (one, other) for row in pc.sql("SELECT contact_id, act, evidence, at FROM consent")}
            wrote = {row for pc in (one, other) for row in pc.sql("SELECT id, body FROM contact_note")}
        for name in ("a", "b"):
            shutil.copytree(folder / name, folder / f"{name}2", ignore=shutil.ignore_patterns("*.lock"))
        digests = []
        for first, second, size in (("a", "b", 200), ("b2", "a2", 3)):
            with ExitStack() as stack:
                one, other = (
                    Pc(*stack.enter_context(open_store(folder / name, at=NOON + 48 * HOUR)), name)
                    for name in (first, second)
                )
                one.hear(other, parts=size)
                other.hear(one, parts=size)
                assert all(applied == team_merge.Applied() for applied in one.hear(other)[:1])
                digests += [one.digest(), other.digest()]
                check_nothing_lost(one, base, mine, theirs)
                assert said <= set(one.sql("SELECT contact_id, act, evidence, at FROM consent"))
                assert wrote == set(one.sql("SELECT id, body FROM contact_note"))
        for found in digests[1:]:
            assert {kind: rows for kind, rows in found.items() if rows != digests[0][kind]} == {}

    merge()


def check_nothing_lost(pc: Pc, base: Any, mine: Any, theirs: Any) -> None:
    """What one changed stands; of what both changed both values are there."""
    now = values(pc)
    open_ones = {
        (row.subject_id, row.field): {row.one, row.other} for row in pc.db.read_sync(conflict_page, 500)
    }
    for key in {*mine, *theirs}:
        ours, others = mine.get(key, base.get(key)), theirs.get(key, base.get(key))
        if ours == others or others == base.get(key):
            assert now[key] == ours
            assert key not in open_ones
        elif ours == base.get(key):
            assert now[key] == others
        else:
            assert open_ones[key] == {ours, others}
            assert now[key] in (ours, others)
