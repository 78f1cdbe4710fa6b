"""The reads behind the panes: the right rows, in order, page by page, in few statements."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from sanjog_desktop.domain.clock import DAY, HOUR, StillClock
from sanjog_desktop.domain.ids import ContactId, ConversationId, FamilyId, MessageId
from sanjog_desktop.domain.register_query import RegisterQuery
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.consents import consent_card, consent_history
from sanjog_desktop.store.reads.contacts import (
    contact_counts,
    contact_detail,
    contact_points,
    family_members,
    family_of,
    family_page,
)
from sanjog_desktop.store.reads.conversations import (
    View,
    conversation_counts,
    conversation_page,
    conversation_row,
    conversation_rows,
    conversations_of,
    in_view,
)
from sanjog_desktop.store.reads.messages import has_later, message_page, message_rows
from sanjog_desktop.store.reads.outbox import outbox_counts
from sanjog_desktop.store.reads.register import register_page
from sanjog_desktop.store.reads.requests import (
    request_counts,
    request_page,
    request_row,
    suspected_page,
)
from sanjog_desktop.store.reads.settings import business_numbers, setting, settings
from sanjog_desktop.store.reads.templates import template_row, templates
from sanjog_desktop.store.session import Session

NOW = 1_795_000_000_000
Add = Callable[..., int]
VIEWS: tuple[View, ...] = (
    "mine", "unassigned", "all", "unread", "pending", "snoozed", "resolved", "closing_soon", "failed", "suspected",
    "blocked", "archived",
)  # fmt: skip


def run(db: Database, sql: str, *params: object) -> None:
    db.write_sync(lambda session: session.execute(sql, params))


def counted(db: Database, read: Callable[..., Any], *args: Any, **kwargs: Any) -> int:
    """How many statements a read runs."""
    traced: list[str] = []

    def job(session: Session) -> None:
        session._connection.set_trace_callback(traced.append)
        try:
            read(session, *args, **kwargs)
        finally:
            session._connection.set_trace_callback(None)

    db.read_sync(job)
    # Statements inside triggers and subprograms are traced as comments.
    return len([sql for sql in traced if not sql.startswith("--")])


def test_every_view_is_the_right_rows_in_order_page_by_page(db: Database, add_person: Add) -> None:
    rng = random.Random(6)
    for at in range(60):
        chat = add_person(f"Person{at} Namuna")
        run(
            db,
            """UPDATE conversation SET last_at = ?, unread = ?, failed = ?, archived = ?, suspected = ?,
              window_until = ?, state = ?, assignee = ?, blocked = ?, marked_unread = ?, muted_until = ?
              WHERE id = ?""",
            NOW - rng.randrange(10) * HOUR, rng.choice((0, 0, 3)), rng.choice((0, 0, 1)), rng.random() < 0.2,
            rng.choice(("", "", "erasure")), NOW + rng.randrange(-3, 5) * HOUR + 1,
            rng.choice(("open", "open", "open", "pending", "snoozed", "resolved")), rng.choice(("", "Meera", "Rohan")),
            int(rng.random() < 0.15), int(rng.random() < 0.15), rng.choice((0, 0, NOW + HOUR)), chat,
        )  # fmt: skip
    every = db.read_sync(conversation_rows, [ConversationId(id) for id in range(1, 61)])
    counts = db.read_sync(conversation_counts, "Meera")
    for view in VIEWS:
        want = [row for row in every if in_view(row, view, NOW, "Meera")]
        want.sort(key=lambda row: (row.last_at, row.id), reverse=True)
        assert want
        got: list[Any] = []
        before = None
        while page := db.read_sync(conversation_page, view, 7, before, "Meera"):
            got += page
            before = (page[-1].last_at, page[-1].id)
        assert got == want, view
        assert getattr(counts, view) == len(want)
    told = [row for row in every if not row.archived and not row.blocked and row.muted_until <= NOW]
    assert counts.unread_messages == sum(max(row.unread, row.marked_unread) for row in told)
    assert counted(db, conversation_page, "all") <= 2


def test_rows_come_in_the_order_asked_and_without_the_missing(db: Database, add_person: Add) -> None:
    for name in ("A", "B", "C"):
        add_person(name)
    rows = db.read_sync(conversation_rows, [ConversationId(id) for id in (3, 99, 1)])
    assert [row.title for row in rows] == ["C", "A"]
    assert db.read_sync(conversation_row, ConversationId(99)) is None
    assert [row.id for row in db.read_sync(conversations_of, ContactId("contact-2"))] == [2]


def test_a_chat_without_a_name_shows_its_number(db: Database, add_person: Add) -> None:
    add_person("", phone="919999012345")
    row = db.read_sync(conversation_row, ConversationId(1))
    assert row is not None
    assert (row.title, row.phone) == ("+919999012345", "919999012345")


def grant(db: Database, contact: int, purpose: str = "match_updates", act: str = "grant", **columns: object) -> None:
    row = {
        "contact_id": f"contact-{contact}", "purpose": purpose, "act": act, "at": NOW - DAY, "actor": "subject",
        "notice_id": "notice-1", "method": "web_form", "recorded_at": NOW, **columns,
    }  # fmt: skip
    run(db, f"INSERT INTO consent({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", *row.values())


def suppress(db: Database, contact: int, purpose: str = "*", reason: str = "stop") -> None:
    run(
        db,
        """INSERT INTO suppression(id, key, purpose, reason, at)
          SELECT ?, phone_key, ?, ?, ? FROM contact_point WHERE contact_id = ?""",
        f"s-{contact}-{purpose}", purpose, reason, NOW - HOUR, f"contact-{contact}",
    )  # fmt: skip


@pytest.fixture
def notice(db: Database) -> None:
    run(db, "INSERT INTO notice VALUES ('notice-1', '3', 'en', 'text', 'hash', 0)")


@pytest.mark.usefixtures("notice")
def test_the_chip_and_the_card_say_the_same(db: Database, add_person: Add, clock: StillClock) -> None:
    names = ["none", "window", "granted", "expired", "withdrawn", "stopped", "marketing", "restricted", "erased", "dnc"]
    for name in names:
        add_person(f"{name} Namuna")
    run(db, "UPDATE conversation SET window_until = ? WHERE id = 2", NOW + HOUR)
    for contact in (3, 6, 7, 8, 9, 10):
        grant(db, contact)
    grant(db, 4, expires_at=NOW - 1)
    grant(db, 5)
    grant(db, 5, act="withdraw", notice_id=None, method="wa_reply")
    suppress(db, 6)
    suppress(db, 7, purpose="marketing", reason="meta_stop")
    run(db, "UPDATE contact SET restricted = 1 WHERE no = 8")
    run(db, "UPDATE contact SET erased_at = 1 WHERE no = 9")
    run(db, "UPDATE contact SET status = 'do_not_contact' WHERE no = 10")
    want = ["none", "window", "granted", "none", "none", "stopped", "granted", "restricted", "restricted", "stopped"]
    rows = db.read_sync(conversation_rows, [ConversationId(id) for id in range(1, 11)])
    cards = [db.read_sync(consent_card, ContactId(f"contact-{no}")) for no in range(1, 11)]
    assert [row.consent_state for row in rows] == want
    assert [card.state for card in cards] == want
    reasons = ["", "", "", "", "", "stop", "", "restricted", "erased", "do_not_contact"]
    assert [card.reason for card in cards] == reasons
    assert {(line.method, line.notice_version) for line in cards[2].lines if line.state == "granted"} == {
        ("web_form", "3")
    }
    lines = {line.purpose: line for line in cards[6].lines}
    assert (lines["marketing"].state, lines["match_updates"].state) == ("stopped", "granted")
    assert {line.purpose: line.state for line in cards[4].lines}["match_updates"] == "withdrawn"
    assert {line.purpose: line.state for line in cards[3].lines}["match_updates"] == "expired"
    assert [event.act for event in db.read_sync(consent_history, ContactId("contact-5"))] == ["withdraw", "grant"]
    clock.at += 2 * HOUR
    row = db.read_sync(conversation_row, ConversationId(2))
    assert row is not None
    assert row.consent_state == "none"


def test_messages_page_both_ways_and_around(db: Database, add_person: Add, add_message: Add) -> None:
    chat, other = ConversationId(add_person("A")), add_person("B")
    rng = random.Random(8)
    keys = []
    for at in range(100):
        when = NOW + rng.randrange(30)
        keys.append((when, MessageId(add_message(chat, f"text {at}", at=when))))
        add_message(other, "elsewhere", at=when)
    order = [id for _, id in sorted(keys)]

    def ids(**kwargs: Any) -> list[MessageId]:
        return [row.id for row in db.read_sync(message_page, chat, **kwargs)]

    assert ids(limit=10) == order[-10:]
    back: list[MessageId] = ids(limit=10)
    while page := ids(before=back[0], limit=10):
        back = [*page, *back]
    assert back == order
    forth = [order[0]]
    while page := ids(after=forth[-1], limit=10):
        forth += page
    assert forth == order
    assert ids(around=order[50], limit=10) == order[46:56]
    assert ids(around=order[1], limit=10) == order[:7]
    assert ids(around=order[-1], limit=10) == order[-5:]
    assert db.read_sync(has_later, chat, order[-2])
    assert not db.read_sync(has_later, chat, order[-1])


def test_a_bubble_is_complete_in_four_statements(db: Database, add_person: Add, add_message: Add) -> None:
    chat = ConversationId(add_person("A"))
    first = add_message(chat, "question", wamid="wamid.1")
    second = add_message(
        chat, "answer", at=NOW + 1, direction="out", wamid="wamid.2", reply_to="wamid.1", status="read",
        status_at=NOW + 2, client_ref="ref", payload='{"preview_url": true}', sent_by="Meera", template_name="intro",
        forwarded=1, edited_at=1,
    )  # fmt: skip
    third = add_message(
        chat, "", at=NOW + 2, kind="audio", reply_to="wamid.unknown", wamid="wamid.3", error_code=131051
    )
    run(
        db,
        """INSERT INTO attachment(id, message_id, state, mime, filename, size, key, duration_ms, thumbnail, voice,
          created_at) VALUES ('file', ?, 'ready', 'audio/ogg', 'note.ogg', 5, x'01', 3000, x'02', 1, 1)""",
        third,
    )
    for actor, emoji in (("them", "👍"), ("us", "❤")):
        run(db, "INSERT INTO reaction(target_wamid, actor, emoji, at) VALUES ('wamid.2', ?, ?, 1)", actor, emoji)
    run(db, "INSERT INTO reaction(target_wamid, actor, emoji, at) VALUES ('wamid.3', 'them', '', 1)")
    one, two, three = db.read_sync(message_page, chat)
    assert [one.id, two.id, three.id] == [first, second, third]
    assert (one.reply, one.attachment, one.reactions, one.payload) == (None, None, (), {})
    assert two.reply is not None
    assert (two.reply.id, two.reply.direction, two.reply.body) == (first, "in", "question")
    assert two.reactions == (("us", "❤"), ("them", "👍"))
    assert two.payload == {"preview_url": True}
    assert (two.forwarded, two.edited, two.revoked, two.status, two.sent_by) == (True, True, False, "read", "Meera")
    assert three.reply is not None
    assert three.reply.id is None
    assert three.attachment is not None
    assert (three.attachment.filename, three.attachment.voice, three.attachment.key) == ("note.ogg", True, b"\x01")
    assert b"\x01" not in repr(three).encode()
    assert (three.reactions, three.error_code) == ((), 131051)
    assert db.read_sync(message_rows, [MessageId(third), MessageId(first)]) == [one, three]
    assert counted(db, message_page, chat) <= 4
    assert counted(db, message_page, chat, around=second) <= 4


def test_contacts_by_name_in_each_view(db: Database, add_person: Add) -> None:
    names = ["asha", "Asha", "Bhavna", "bhavna", "Chirag", "आशा", "Asha"]
    for name in names:
        add_person(name)
    family_sql = "INSERT INTO family(id, name, community, owner, created_at, changed_at) VALUES (?, ?, ?, ?, 1, 1)"
    run(db, family_sql, "f2", "Kalpit", "K", "Meera")
    run(db, family_sql, "f1", "namuna", "", "")
    run(db, "UPDATE contact SET family_id = 'f2' WHERE no IN (1, 3)")
    for contact in ("contact-3", "contact-5"):
        run(db, "INSERT INTO candidate(contact_id, born_on, changed_at) VALUES (?, '1997-02-14', 1)", contact)
    run(db, "UPDATE contact SET erased_at = 1 WHERE no = 7")

    def pages(kind: Any) -> list[int]:
        got: list[Any] = []
        after = None
        while page := db.read_sync(register_page, RegisterQuery(view=kind), 2, after):
            got += page
            after = page[-1].key
        return [row.no for row in got]

    assert pages("people") == [1, 2, 3, 4, 5, 6]
    assert pages("candidates") == [3, 5]
    families = db.read_sync(family_page, 1)
    families += db.read_sync(family_page, 5, (families[0].name, families[0].id))
    assert [(family.name, family.people) for family in families] == [("Kalpit", 2), ("namuna", 0)]
    members = db.read_sync(family_members, FamilyId("f2"))
    assert [(row.no, row.is_candidate, row.community, row.owner) for row in members] == [
        (3, True, "K", "Meera"), (1, False, "K", "Meera"),
    ]  # fmt: skip
    family = db.read_sync(family_of, ContactId("contact-1"))
    assert family is not None and family.id == "f2"
    counts = db.read_sync(contact_counts)
    assert (counts.people, counts.candidates, counts.families) == (6, 2, 2)


def test_the_detail_of_a_person(db: Database, add_person: Add) -> None:
    mother, son = add_person("Sunita Namuna"), add_person("Aarav Namuna")
    run(db, "INSERT INTO family(id, name, created_at, changed_at) VALUES ('f', 'Namuna', 1, 1)")
    run(db, "UPDATE contact SET family_id = 'f', email = 'x@example.invalid', notes = 'likes tea'")
    run(db, "INSERT INTO candidate(contact_id, gotra, changed_at) VALUES ('contact-2', 'Kashyap', 1)")
    run(db, "INSERT INTO shared_point VALUES ('point-1', 'contact-2', 'mother')")
    run(
        db,
        """INSERT INTO journal(kind, subject_id, act, fields, device_id, staff, at)
          VALUES ('contact', 'contact-2', 'edit', '{"city": "Pune"}', 'd', 'Rohan', 5)""",
    )
    detail = db.read_sync(contact_detail, ContactId("contact-2"))
    assert detail is not None
    assert (detail.contact.no, detail.notes, detail.email) == (son, "likes tea", "x@example.invalid")
    assert [row.no for row in detail.members] == [mother]
    assert detail.candidate is not None and detail.candidate.gotra == "Kashyap"
    assert [(point.id, point.shared, point.conversation_id) for point in detail.points] == [
        ("point-2", False, 2), ("point-1", True, 1),
    ]  # fmt: skip
    assert [(change.staff, change.fields) for change in detail.changes] == [("Rohan", {"city": "Pune"})]
    assert detail.family is not None and detail.family.people == 2
    assert db.read_sync(contact_detail, ContactId("nobody")) is None
    assert db.read_sync(contact_points, ContactId("nobody")) == []


def test_requests_by_what_is_due(db: Database, add_person: Add, add_message: Add) -> None:
    add_person("Sunita Namuna")
    states = [
        ("1", "RECEIVED", NOW - DAY), ("2", "VERIFYING", NOW + DAY), ("3", "RECEIVED", NOW + 20 * DAY),
        ("4", "CLOSED_DUPLICATE", NOW), ("5", "SUSPECTED", NOW + 30 * DAY),
    ]  # fmt: skip
    for ref, state, due in states:
        begun = "SUSPECTED" if state == "SUSPECTED" else "RECEIVED"
        run(
            db,
            """INSERT INTO privacy_request(id, ref, kind, state, contact_id, channel, received_at, due_at, created_at,
              changed_at, source_wamid) VALUES (?, ?, 'erasure', ?, 'contact-1', 'chat', ?, ?, 1, 1, ?)""",
            f"r{ref}", f"PR-000{ref}", begun, NOW - 5, due, f"wamid.{ref}",
        )  # fmt: skip
        run(db, "UPDATE privacy_request SET state = ? WHERE id = ?", state, f"r{ref}")
    add_message(1, "please erase me", at=NOW - 5, wamid="wamid.5")
    for view, want in {"open": "123", "due_this_week": "12", "closed": "4"}.items():
        assert "".join(row.id[1] for row in db.read_sync(request_page, view)) == want
    counts = db.read_sync(request_counts)
    assert (counts.open, counts.due_this_week, counts.suspected, counts.closed, counts.overdue) == (3, 2, 1, 1, 1)
    first = db.read_sync(request_page, "open", 1)
    assert [row.id for row in db.read_sync(request_page, "open", 5, (first[0].due_at, first[0].id))] == ["r2", "r3"]
    row = db.read_sync(request_row, first[0].id)
    assert row is not None and row.name == "Sunita Namuna"
    (suspected,) = db.read_sync(suspected_page)
    assert (suspected.name, suspected.kind, suspected.text, suspected.at) == (
        "Sunita Namuna", "erasure", "please erase me", NOW - 5,
    )  # fmt: skip
    people = db.read_sync(register_page, RegisterQuery(view="people"))
    assert people[0].erasure_asked


def test_small_reads(db: Database) -> None:
    assert db.read_sync(setting, "theme", "light") == "light"
    run(db, "INSERT INTO setting VALUES ('theme', '\"dark\"', 1)")
    assert db.read_sync(setting, "theme") == "dark"
    assert db.read_sync(settings) == {"theme": "dark"}
    assert db.read_sync(business_numbers) == []
    run(
        db,
        """INSERT INTO template(id, waba_id, name, language, category, status, components, changed_at)
          VALUES ('t', 'w', 'intro', 'mr', 'UTILITY', 'PAUSED', '[{"type": "BODY"}]', 1)""",
    )
    (template,) = db.read_sync(templates)
    assert template.components == [{"type": "BODY"}]
    assert db.read_sync(templates, approved_only=True) == []
    assert db.read_sync(template_row, template.id) == template
    counts = db.read_sync(outbox_counts)
    assert (counts.queued, counts.scheduled, counts.uncertain, counts.failed) == (0, 0, 0, 0)
