"""One person of two entries: everything passes over, rights only where they may, and undoing puts it all back."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.actions import (
    consents,
    contact_numbers,
    contacts,
    inbound,
    journal,
    messages,
    notes,
    notices,
    person_merge,
    suppressions,
)  # fmt: skip
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.merge_preview import preview
from sanjog_desktop.domain.clock import DAY, StillClock
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.drafts import TextDraft
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId, new_id
from sanjog_desktop.domain.policy import SendBlocked
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.duplicates import recent_merges
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import InboundMessage, Metadata, Parsed, Sender, Text
from tests.helpers.store import open_store

NUMBER = Metadata("1065", "919999900000")
FULL = (
    "contact", "candidate", "contact_point", "shared_point", "other_name", "other_email", "custom_value",
    "contact_label", "contact_note", "follow_up", "contact_file", "conversation", "message", "disclosure",
    "privacy_request", "request_change", "retention_notice", "legal_hold", "export_file", "evidence_file",
    "duplicate_pair", "field_conflict", "person_search", "former_contact",
)  # fmt: skip
"""Tables that stand exactly as before once a merge is undone."""


class Desk:
    """Two entries of one woman, made by staff, both of whom wrote."""

    def __init__(self, db: Database, clock: StillClock) -> None:
        self.db, self.clock, self.count = db, clock, 0
        db.write_sync(notices.ensure, "1", "en", "An invented notice")
        self.kept = self.add("Sunita Namuna", "919999900001")
        self.gone = self.add("सुनीता नमुना", "919999900002")
        self.says("919999900001", "Namaste")
        self.says("919999900002", "Namaste")

    def add(self, name: str, phone: str) -> ContactId:
        return ContactId(self.db.write_sync(contacts.create, {"name": name}, None, [phone]))

    def says(self, phone: str, words: str) -> None:
        self.count += 1
        event = InboundMessage(
            "W", NUMBER, Sender(wa_id=phone), f"wamid.in.{self.count}", self.clock.at, "text", Text(words)
        )
        self.db.write_sync(inbound.apply_entries, [(self.count, Parsed((event,)))], None)

    def agrees(self, who: ContactId, purpose: Purpose = Purpose.MATCH_UPDATES) -> None:
        self.db.write_sync(
            consents.record_opt_in, who, [purpose], ConsentMethod.PAPER, Evidence(reference="folder 3"), language="en",
            staff="Meera",
        )  # fmt: skip

    def merge(self, **choices: person_merge.Side) -> str:
        return self.db.write_sync(person_merge.merge, self.kept, self.gone, choices, staff="Meera")

    def undo(self, id: str) -> person_merge.Undone:
        return self.db.write_sync(person_merge.undo, id, staff="Meera")

    def sql(self, sql: str, *params: Any) -> list[tuple[Any, ...]]:
        return self.db.write_sync(lambda session: session.rows(sql, params))

    def stands(self, who: ContactId) -> dict[str, str]:
        return dict(self.sql("SELECT purpose, act FROM consent_current WHERE contact_id = ?", who))  # type: ignore[arg-type]

    def picture(self) -> dict[str, list[tuple[Any, ...]]]:
        shown = {table: sorted(self.sql(f"SELECT * FROM {table}"), key=repr) for table in FULL}
        shown["journal"] = self.sql("SELECT seq, subject_id FROM journal WHERE act NOT IN ('merge', 'unmerge')")
        shown["outbox"] = self.sql(
            "SELECT client_ref, conversation_id, contact_id, purpose, draft, state FROM outbox ORDER BY client_ref"
        )
        shown["standing"] = self.sql(
            "SELECT contact_id, purpose, channel, act FROM consent_current WHERE act = 'grant' ORDER BY 1, 2, 3"
        )
        shown["suppressed"] = self.sql("SELECT id FROM suppression WHERE lifted_at IS NULL ORDER BY 1")
        return shown


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_store(tmp_path) as (db, clock):
        yield Desk(db, clock)


def test_everything_passes_over_and_the_values_chosen_stand(desk: Desk) -> None:
    """Numbers with their chats, notes, names; the value chosen for each field; the one that went is nowhere."""
    desk.db.write_sync(contacts.edit, desk.kept, {"city": "Pune", "notes": "tall"}, {"gotra": "Kashyap"})
    desk.db.write_sync(contacts.edit, desk.gone, {"city": "Satara", "notes": "likes music", "email": "s@example.in"})
    shown = desk.db.read_sync(preview, desk.gone, desk.kept)
    assert (shown.kept.id, shown.gone.id, shown.obstacle) == (desk.kept, desk.gone, "")
    assert {field.field for field in shown.fields if field.differs} == {"name", "city", "notes"}
    assert (shown.counts["numbers"], shown.counts["chats"]) == (1, 1)
    desk.merge(city="gone")
    card = desk.sql("SELECT name, city, notes, email FROM contact WHERE id = ?", desk.kept)
    assert card == [("Sunita Namuna", "Satara", "tall\nlikes music", "s@example.in")]
    assert desk.sql("SELECT name FROM other_name WHERE contact_id = ?", desk.kept) == [("सुनीता नमुना",)]
    assert desk.sql("SELECT count(*) FROM contact_point WHERE contact_id = ?", desk.kept) == [(2,)]
    assert desk.sql("SELECT count(*) FROM conversation WHERE contact_id = ?", desk.kept) == [(2,)]
    assert desk.sql("SELECT count(*) FROM contact WHERE id = ?", desk.gone) == [(0,)]
    assert desk.sql("SELECT count(*) FROM journal WHERE subject_id = ?", desk.gone) == [(0,)]
    assert [row.gone_name for row in desk.db.read_sync(recent_merges)] == ["सुनीता नमुना"]


def test_a_withdrawal_passes_and_a_grant_does_not(desk: Desk) -> None:
    """Between two people staff had told apart; undone, each stands as before."""
    desk.agrees(desk.kept)
    desk.agrees(desk.gone, Purpose.TESTIMONIALS)
    desk.agrees(desk.gone)
    desk.db.write_sync(consents.withdraw, desk.gone, [Purpose.MATCH_UPDATES])
    shown = desk.db.read_sync(preview, desk.kept, desk.gone)
    assert (shown.grants_lost, shown.withdrawals) == (("testimonials",), ("match_updates",))
    before = desk.picture()
    id = desk.merge()
    assert desk.stands(desk.kept) == {"match_updates": "withdraw"}
    assert desk.sql("SELECT count(*) FROM suppression WHERE lifted_at IS NULL") == [(2,)]
    desk.undo(id)
    assert desk.picture() == before
    assert desk.stands(desk.kept) == {"match_updates": "grant"}


def test_a_grant_passes_from_somebody_whatsapp_introduced(desk: Desk) -> None:
    """As when two accounts turn out to be one; not against what the other one refused."""
    desk.says("919999900009", "hello")
    desk.gone = ContactId(desk.sql("SELECT contact_id FROM contact_point WHERE phone = '919999900009'")[0][0])
    for purpose in (Purpose.MATCH_UPDATES, Purpose.TESTIMONIALS):
        desk.agrees(desk.gone, purpose)
    desk.agrees(desk.kept, Purpose.TESTIMONIALS)
    desk.db.write_sync(consents.withdraw, desk.kept, [Purpose.TESTIMONIALS])
    before = {who: desk.stands(who) for who in (desk.kept, desk.gone)}
    id = desk.merge()
    assert desk.stands(desk.kept) == {"match_updates": "grant", "testimonials": "withdraw"}
    desk.undo(id)
    assert desk.stands(desk.gone) == before[desk.gone]
    assert desk.stands(desk.kept) == {"match_updates": "expire", "testimonials": "withdraw"}


def test_a_waiting_message_passes_the_gate_again(desk: Desk) -> None:
    """What the joined person may not be sent is cancelled; what may be goes on, in its own chat."""
    desk.agrees(desk.gone)
    chats = dict(desk.sql("SELECT contact_id, id FROM conversation"))  # type: ignore[arg-type]
    asked = desk.db.write_sync(
        messages.queue_message, chats[desk.gone], TextDraft("a match"), purpose=Purpose.MATCH_UPDATES
    )
    reply = desk.db.write_sync(
        messages.queue_message, chats[desk.gone], TextDraft("yes"), purpose=Purpose.SERVICE_REPLY
    )
    desk.merge()
    states = dict(desk.sql("SELECT client_ref, state || ' ' || contact_id FROM outbox"))  # type: ignore[arg-type]
    assert states == {asked.client_ref: f"cancelled {desk.kept}", reply.client_ref: f"queued {desk.kept}"}
    with pytest.raises(SendBlocked):
        desk.db.write_sync(
            messages.queue_message, chats[desk.gone], TextDraft("again"), purpose=Purpose.MATCH_UPDATES
        )


def test_undoing_keeps_what_came_since(desk: Desk) -> None:
    """A field changed since, a new message, a new note and a withdrawal since stay; the rest goes back."""
    desk.agrees(desk.gone)
    id = desk.merge(city="kept")
    desk.db.write_sync(contacts.edit, desk.kept, {"city": "Nagpur", "name": "Sunita N."})
    desk.clock.at += DAY
    desk.says("919999900002", "are you there?")
    desk.db.write_sync(consents.withdraw, desk.kept, [Purpose.MATCH_UPDATES])
    undone = desk.undo(id)
    assert undone.kept_fields == ()
    assert desk.sql("SELECT id, name, city FROM contact ORDER BY no") == [
        (desk.kept, "Sunita N.", "Nagpur"), (desk.gone, "सुनीता नमुना", ""),
    ]  # fmt: skip
    bodies = "SELECT m.body FROM message m JOIN conversation v ON v.id = m.conversation_id WHERE v.contact_id = ?"
    assert [row[0] for row in desk.sql(bodies, desk.gone)] == ["Namaste", "are you there?"]
    # What they took back as one person is taken back for both.
    assert desk.stands(desk.gone) == {"match_updates": "withdraw"}
    with pytest.raises(NotFound):
        desk.undo(id)


def test_a_value_changed_since_stays_and_is_named(desk: Desk) -> None:
    """The city the merge had taken over was put right since."""
    desk.db.write_sync(contacts.edit, desk.gone, {"city": "Satara"})
    id = desk.merge()
    desk.db.write_sync(contacts.edit, desk.kept, {"city": "Satara City"})
    assert desk.undo(id).kept_fields == ("city",)
    assert desk.sql("SELECT city FROM contact ORDER BY no") == [("Satara City",), ("Satara",)]


def test_thirty_days(desk: Desk) -> None:
    """Then it cannot be undone, and what undoing needed is deleted."""
    id = desk.merge()
    desk.clock.at += 30 * DAY
    with pytest.raises(UserError, match="too long ago"):
        desk.undo(id)
    assert desk.db.write_sync(person_merge.forget_old) == 1
    assert desk.db.write_sync(person_merge.forget_old) == 0
    assert desk.sql("SELECT count(*) FROM merge_record") == [(0,)]
    assert desk.sql("SELECT contact_id FROM former_contact") == [(desk.kept,)]


def test_a_chain_is_undone_from_its_end(desk: Desk) -> None:
    """Two merges after each other: the second first."""
    first = desk.merge()
    third = desk.add("Suneeta Namuna", "919999900003")
    middle, desk.kept, desk.gone = desk.kept, third, desk.kept
    kept, gone = desk.db.read_sync(person_merge.who_stays, third, middle)
    second = desk.db.write_sync(person_merge.merge, third, middle)
    assert (kept, gone) == (middle, third)
    with pytest.raises(UserError, match="once more"):
        desk.undo(first)
    desk.undo(second)
    desk.undo(first)
    assert desk.sql("SELECT count(*) FROM contact") == [(3,)]
    assert desk.sql("SELECT count(*) FROM former_contact") == [(0,)]


def test_who_may_not_be_merged(desk: Desk) -> None:
    """The same entry, somebody gone, an erasure under way, a legal hold."""
    with pytest.raises(NotFound):
        desk.db.write_sync(person_merge.merge, desk.kept, "nobody")
    with pytest.raises(UserError):
        desk.db.write_sync(person_merge.merge, desk.kept, desk.kept)
    desk.sql(
        "INSERT INTO legal_hold(id, contact_id, scope, reason, authority_ref, from_at, review_at, placed_by, second_by)"
        " VALUES ('h', ?, 'all', 'litigation', 'x', 0, 0, 'a', 'b')",
        desk.gone,
    )
    with pytest.raises(UserError, match="legal hold"):
        desk.merge()
    assert "legal hold" in desk.db.read_sync(preview, desk.kept, desk.gone).obstacle


def test_erasure_takes_the_record_and_the_old_ledger(desk: Desk) -> None:
    """The merge's picture goes with either person, and the consents of the entry that went lose their evidence."""
    desk.agrees(desk.gone)
    desk.merge()
    assert "folder 3" in str(desk.sql("SELECT evidence FROM consent"))
    desk.sql(
        "INSERT INTO tombstone(pseudonym, request_ref, erased_at, contact_id) VALUES ('p', 'PR-1', 1, ?)", desk.kept
    )
    desk.sql("UPDATE contact SET erased_at = 1 WHERE id = ?", desk.kept)
    assert desk.sql("SELECT count(*) FROM merge_record") == [(0,)]
    assert desk.sql("SELECT DISTINCT evidence FROM consent WHERE contact_id = ?", desk.gone) == [("{}",)]


def test_two_accounts_that_turn_out_to_be_one_keep_what_staff_wrote(desk: Desk) -> None:
    """Written about somebody WhatsApp alone had introduced: it passes, and an erasure finds their old ledger."""
    alone = Sender(user_id="IN.1234567890", profile_name="Sunu")
    event = InboundMessage("W", NUMBER, alone, "wamid.alone", desk.clock.at, "text", Text("hello"))
    desk.db.write_sync(inbound.apply_entries, [(90, Parsed((event,)))], None)
    theirs = ContactId(desk.sql("SELECT contact_id FROM contact_point WHERE user_id = 'IN.1234567890'")[0][0])
    desk.db.write_sync(notes.add_note, theirs, "rang from the shop")
    desk.db.write_sync(contacts.edit, theirs, {"city": "Satara"})
    both = Sender(wa_id="919999900001", user_id="IN.1234567890")
    event = InboundMessage("W", NUMBER, both, "wamid.both", desk.clock.at, "text", Text("it is me"))
    desk.db.write_sync(inbound.apply_entries, [(91, Parsed((event,)))], None)
    assert desk.sql("SELECT count(*) FROM contact WHERE id = ?", theirs) == [(0,)]
    assert desk.sql("SELECT contact_id, body FROM contact_note") == [(desk.kept, "rang from the shop")]
    assert desk.sql("SELECT name, city FROM contact WHERE id = ?", desk.kept) == [("Sunita Namuna", "Satara")]
    assert desk.sql("SELECT id, contact_id FROM former_contact") == [(theirs, desk.kept)]
    assert desk.sql("SELECT count(*) FROM journal WHERE subject_id = ?", theirs) == [(0,)]


# Whatever two people have -----------------------------------------------------------------------------
def fill(session: Session, rng: random.Random, who: ContactId, other: ContactId) -> None:
    """A random record, lists, papers and rights."""
    now, some = session.now(), lambda *values: rng.choice(values)
    columns = {"city": some("", "Pune", "Satara"), "email": some("", "a@example.in", "b@example.in"),
               "status": some("active", "on_hold", "do_not_contact"), "restricted": some(0, 0, 0, 1),
               "notes": some("", "x", "y"), "gender": some("", "female"), "nominee": some("", "n")}  # fmt: skip
    sets = ", ".join(f"{name} = ?" for name in columns)
    session.execute(f"UPDATE contact SET {sets} WHERE id = ?", (*columns.values(), who))
    if rng.random() < 0.6:
        session.execute(
            "INSERT INTO candidate(contact_id, born_on, height_cm, gotra, changed_at) VALUES (?, ?, ?, ?, ?)",
            (who, some("", "1996", "1996-03-09"), some(None, 160), some("", "Kashyap"), now),
        )
    for table, column, values in (
        ("other_name", "name", ("Sunu", "Sona")), ("other_email", "email", ("c@example.in", "d@example.in")),
        ("contact_label", "label_id", ("l1", "l2")),
    ):  # fmt: skip
        for value in values:
            if rng.random() < 0.4:
                session.execute(f"INSERT INTO {table}(contact_id, {column}) VALUES (?, ?)", (who, value))
    for field in ("f1", "f2"):
        if rng.random() < 0.5:
            session.execute("INSERT INTO custom_value VALUES (?, ?, ?)", (who, field, some("1", "2")))
    for _each in range(rng.randrange(3)):
        session.execute("INSERT INTO contact_note VALUES (?, ?, 'note', '', 0, 0)", (new_id(), who))
        session.execute(
            "INSERT INTO contact_file(id, contact_id, kind, filename, mime, size, sha256, key, is_main, created_at)"
            " VALUES (?, ?, 'photo', 'p', 'image/png', 1, x'00', x'00', ?, 0)",
            (new_id(), who, rng.randrange(2)),
        )
        session.execute(
            "INSERT INTO disclosure(id, contact_id, at, recipient_type, recipient_contact_id, categories)"
            " VALUES (?, ?, 0, 'service_provider', ?, '[\"name\"]')",
            (new_id(), who, some(None, other)),
        )
    if rng.random() < 0.5:
        point = session.value("SELECT id FROM contact_point WHERE contact_id = ?", (other,))
        session.execute("INSERT INTO shared_point VALUES (?, ?, 'home')", (point, who))
    for purpose in ("match_updates", "testimonials", "profile_sharing"):
        for act in rng.choices(("grant", "withdraw", "deny"), k=rng.randrange(3)):
            session.execute(
                "INSERT INTO consent(contact_id, purpose, act, at, actor, notice_id, method, evidence, recorded_at)"
                " VALUES (?, ?, ?, ?, 'subject', (SELECT id FROM notice), 'paper', '{\"reference\":\"r\"}', ?)",
                (who, purpose, act, now, now),
            )
    if rng.random() < 0.4:
        keys = identity_keys(session)
        own = suppressions.keys_of_contact(session, who)
        suppressions.suppress(session, keys, own, reason="stop", at=rng.randrange(100), source=new_id())
    journal.note(session, "contact", who, "edit", {"city": ["", "x"]})
    reindex_contact(session, who)


def test_undoing_puts_everything_back(tmp_path: Path) -> None:
    """Whatever two people have and whatever is chosen, a merge that nothing followed leaves no trace when undone."""
    with open_store(tmp_path) as (db, clock):
        desk = Desk(db, clock)
        desk.sql("INSERT INTO label VALUES ('l1', 'one', 'info', 0), ('l2', 'two', 'info', 0)")
        for id in ("f1", "f2"):
            desk.sql("INSERT INTO custom_field(id, name, kind, created_at) VALUES (?1, ?1, 'text', 0)", id)
        number = iter(range(10_000, 99_999))

        @given(st.integers(0, 1 << 32))
        @settings(max_examples=40, deadline=None)
        def undo_leaves_no_trace(seed: int) -> None:
            rng = random.Random(seed)
            one, other = (desk.add(name, f"9199999{next(number)}") for name in ("Sunita", "Suneeta"))
            for phone in (row[0] for row in desk.sql("SELECT phone FROM contact_point WHERE contact_id = ?", other)):
                desk.says(phone, "hello")
            desk.db.write_sync(fill, rng, one, other)
            desk.db.write_sync(fill, rng, other, one)
            third = desk.add("Third Namuna", f"9199999{next(number)}")
            if rng.random() < 0.5:
                desk.db.write_sync(contact_numbers.add, third, desk.sql(
                    "SELECT phone FROM contact_point WHERE contact_id = ?", other)[0][0])  # fmt: skip
            desk.sql("INSERT INTO duplicate_pair(one_id, other_id, score, answer, found_at)"
                     " VALUES (min(?1, ?2), max(?1, ?2), 60, 'different', 0)", other, third)  # fmt: skip
            desk.kept, desk.gone = one, other
            before, stood = desk.picture(), {who: desk.stands(who) for who in (one, other)}
            choices = {name: rng.choice(("kept", "gone")) for name in ("city", "notes", "status", "gotra", "custom:f1")
                       if rng.random() < 0.6}  # fmt: skip
            id = desk.db.write_sync(person_merge.merge, one, other, choices)
            joined = desk.stands(one)
            for purpose in (name for name, act in joined.items() if act == "grant"):
                assert stood[one].get(purpose) == "grant", "a grant passed between two people"
                assert stood[other].get(purpose, "grant") == "grant", "a refusal did not pass"
            assert desk.sql("SELECT count(*) FROM pragma_foreign_key_check") == [(0,)]
            desk.undo(id)
            after = desk.picture()
            assert {name: after[name] for name in after if after[name] != before[name]} == {}

        undo_leaves_no_trace()

