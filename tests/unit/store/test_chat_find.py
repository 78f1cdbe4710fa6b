"""Finding within one chat at the store: words anywhere in any script, filters, days, what is new, links by trigger."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.domain.ids import ConversationId
from sanjog_desktop.domain.message_filter import OPEN, MessageFilter
from sanjog_desktop.store.reads.chat_files import TABS, file_page
from sanjog_desktop.store.reads.chat_find import days_of, find_in_chat, first_unread, message_at, words_of
from sanjog_desktop.store.reads.search import search_messages
from sanjog_desktop.store.reads.snippets import folded, parts_in
from sanjog_desktop.store.session import Session
from tests.helpers.store import open_store

CHAT = ConversationId(2)


def fill(session: Session) -> None:
    """One chat of one person with a number."""
    now = session.now()
    session.execute("INSERT INTO business_number(id, waba_id, display_phone) VALUES ('9', '7', '919999900001')")
    session.execute("INSERT INTO contact(id, name, created_at, changed_at) VALUES ('c', 'Namuna', ?1, ?1)", (now,))
    session.execute(
        "INSERT INTO contact_point(id, contact_id, phone, created_at, changed_at)"
        " VALUES ('p', 'c', '919999900002', ?1, ?1)",
        (now,),
    )
    session.execute(
        "INSERT INTO conversation(id, contact_point_id, contact_id, business_number_id, last_at)"
        " VALUES (?, 'p', 'c', '9', ?)",
        (CHAT, now),
    )


def add_message(session: Session, at: int, direction: str, body: str) -> int:
    cursor = session.execute(
        "INSERT INTO message(conversation_id, at, direction, kind, body, status) VALUES (?, ?, ?, 'text', ?, '')",
        (CHAT, at, direction, body),
    )
    return int(cursor.lastrowid)


LETTERS = st.text(st.sampled_from("aAéÉß बायोડેટા़ıİ🙏 xyz.ﬁ"), max_size=24)


@settings(max_examples=200, deadline=None)
@given(LETTERS, LETTERS)
def test_what_is_marked_is_what_was_found(text: str, query: str) -> None:
    words = words_of(query)
    ranges = parts_in(text, words)
    ends = [0, *(start + length for start, length in ranges)]
    assert all(start >= end and length > 0 for (start, length), end in zip(ranges, ends, strict=False))
    assert not ranges or ends[-1] <= len(text)
    if len(folded(text)) == len(text):
        assert bool(ranges) == any(word in folded(text) for word in words)


def test_a_long_chat_is_looked_through_in_parts(tmp_path: Path) -> None:
    def write(session: Session) -> None:
        fill(session)
        start = session.now() - 10_000_000
        for n in range(250):
            add_message(session, start + n * 1000, "in" if n % 2 else "out", f"word{n} ganesh" * (n % 50 == 0))

    with open_store(tmp_path) as (db, _clock):
        db.write_sync(write)
        found: list[int] = []
        after, jobs = None, 0
        while True:
            part = db.read_sync(find_in_chat, CHAT, "GANESH", OPEN, after, 40)
            found, after, jobs = [*found, *part.ids], part.after, jobs + 1
            if after is None:
                break
        assert len(found) == 5 and found == sorted(found, reverse=True) and jobs >= 6
        ours = MessageFilter(whose="us")
        assert len(db.read_sync(find_in_chat, CHAT, "ganesh", ours).ids) == 5
        assert db.read_sync(find_in_chat, CHAT, "ganesh", MessageFilter(whose="them")).ids == ()
        # Signs alone ask for nothing; a filter without words lets all of it through.
        assert db.read_sync(find_in_chat, CHAT, "…", ours).ids == ()
        assert len(db.read_sync(find_in_chat, CHAT, "", ours).ids) == 125
        days = db.read_sync(days_of, CHAT)
        assert days is not None and days[0] < days[1]
        assert db.read_sync(message_at, CHAT, days[0]) == min(db.read_sync(find_in_chat, CHAT, "", ours).ids)
        assert db.read_sync(message_at, CHAT, days[1] + 1) is not None
        nobody = ConversationId(99)
        assert db.read_sync(message_at, nobody, 0) is None and db.read_sync(days_of, nobody) is None
        assert db.read_sync(first_unread, CHAT, 0) is None
        third = "SELECT id FROM message WHERE direction = 'in' ORDER BY at DESC, id DESC LIMIT 1 OFFSET 2"
        assert db.read_sync(first_unread, CHAT, 3) == db.read_sync(lambda s: s.value(third))
        assert len(db.read_sync(search_messages, "ganesh", 50, None, ours)) == 5
        assert db.read_sync(search_messages, "ganesh", 50, None, MessageFilter(end_at=1)) == []


def test_links_are_known_however_a_message_is_written(tmp_path: Path) -> None:
    def write(session: Session) -> tuple[int, int]:
        fill(session)
        plain = add_message(session, session.now(), "in", "no link")
        link = add_message(session, session.now(), "in", "see HTTPS://example.in")
        add_message(session, session.now(), "in", "www.example.in")
        return plain, link

    with open_store(tmp_path) as (db, _clock):
        plain, link = db.write_sync(write)
        assert len(db.read_sync(file_page, "link", CHAT, 10)) == 2
        db.write_sync(lambda s: s.execute("UPDATE message SET body = 'https://a.in' WHERE id = ?", (plain,)))
        db.write_sync(lambda s: s.execute("UPDATE message SET body = '' WHERE id = ?", (link,)))
        assert plain in [row.message.id for row in db.read_sync(file_page, "link", CHAT, 10)]
        assert link not in [row.message.id for row in db.read_sync(file_page, "link", CHAT, 10)]
        for tab in TABS:  # none of them holds a message without a file, a link or a star
            assert tab == "link" or db.read_sync(file_page, tab, CHAT, 10) == []
