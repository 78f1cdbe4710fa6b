"""Files are found by the words of their names, as long as they are there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sanjog_desktop.domain.ids import ConversationId
from sanjog_desktop.domain.message_filter import MessageFilter
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.search import search_conversation, search_messages
from sanjog_desktop.store.session import Session

Add = Callable[..., int]


@pytest.fixture
def chat(add_person: Add) -> int:
    return add_person("Sunita Namuna")


@pytest.fixture
def add_file(db: Database, chat: int, add_message: Add) -> Callable[..., int]:
    def add(filename: str, caption: str = "") -> int:
        message = add_message(chat, caption)

        def write(session: Session) -> None:
            session.execute("UPDATE message SET kind = 'document' WHERE id = ?", (message,))
            session.execute(
                "INSERT INTO attachment(id, message_id, state, filename, created_at) VALUES (?, ?, 'ready', ?, 0)",
                (f"a{message}", message, filename),
            )

        db.write_sync(write)
        return message

    return add


def found(db: Database, text: str, **named: Any) -> list[int]:
    return [hit.message_id for hit in db.read_sync(search_messages, text, **named)]


def test_by_any_word_in_any_script_newest_first_and_marked(
    db: Database, chat: int, add_file: Add, add_message: Add
) -> None:
    one = add_file("Biodata_Sunita-2026.pdf")
    two = add_file("कुंडली शर्मा.pdf", "for the astrologer")
    three = add_message(chat, "the biodata is coming")
    four = add_file("IMG-20260102-WA0007.jpg", "biodata")
    for text, want in {
        "biodata": [four, three, one], "sunita": [one], "SUNI": [one], "2026 sunita": [one], "कुंडली": [two],
        "कुंड": [two], "sunita pdf": [one], "pdf": [two, one], "WA0007": [four], "astrologer": [two],
        "sunita astrologer": [], "xyz": [], '"sunita 2026"': [one], "su": [],
    }.items():  # fmt: skip
        assert found(db, text) == want, text
    hit = db.read_sync(search_messages, "sunita")[0]
    assert hit.snippet == "Biodata_Sunita-2026.pdf"
    assert [hit.snippet[at : at + size] for at, size in hit.ranges] == ["Sunita"]
    assert db.read_sync(search_conversation, ConversationId(chat), "wa0007") == [four]
    assert found(db, "biodata", limit=1) == [four]
    assert found(db, "biodata", before=four) == [three, one]
    assert found(db, "sunita", asked=MessageFilter(whose="us")) == []


def test_a_name_is_found_no_more_when_it_changes_or_goes(db: Database, chat: int, add_file: Add) -> None:
    renamed, revoked, deleted = add_file("horoscope.pdf"), add_file("horoscope2.pdf"), add_file("horoscope3.pdf")
    do = db.write_sync
    named = "UPDATE attachment SET filename = 'letter.pdf' WHERE message_id = ?"
    do(lambda session: session.execute(named, (renamed,)))
    do(lambda session: session.execute("UPDATE message SET revoked_at = 1 WHERE id = ?", (revoked,)))
    do(lambda session: session.execute("DELETE FROM message WHERE id = ?", (deleted,)))
    assert found(db, "horo") == [] and found(db, "letter") == [renamed]
    assert db.read_sync(search_conversation, ConversationId(chat), "horoscope") == []
    left = db.read_sync(lambda session: session.rows("SELECT word FROM file_word WHERE message_id <> ?", (renamed,)))
    assert left == []


def test_a_file_that_is_only_in_a_draft_is_nobodys(db: Database, chat: int, add_message: Add) -> None:
    message = add_message(chat, "")

    def write(session: Session) -> None:
        session.execute("INSERT INTO attachment(id, state, filename, created_at) VALUES ('a', 'ready', 'plan.pdf', 0)")
        assert session.rows("SELECT * FROM file_word") == []
        session.execute("UPDATE attachment SET message_id = ? WHERE id = 'a'", (message,))

    db.write_sync(write)
    assert found(db, "plan") == [message]


def test_a_common_beginning_is_answered_from_a_few_words(db: Database, add_file: Add) -> None:
    ids = [add_file(f"scan{place:03d}.pdf") for place in range(40)]
    assert set(found(db, "scan")) <= set(ids) and found(db, "scan017") == [ids[17]]
    assert found(db, "pdf", limit=5) == ids[:-6:-1]
