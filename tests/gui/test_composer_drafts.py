"""Drafts with their files, taking back, another time, quick replies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.actions import attachments, drafts, messages, quick_replies
from sanjog_desktop.domain.chat_draft import ChatDraft
from sanjog_desktop.domain.clock import HOUR, StillClock
from sanjog_desktop.domain.drafts import LocationDraft, MediaDraft, TemplateDraft, TextDraft
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import AttachmentId
from sanjog_desktop.domain.quick_replies import fill, missing_in
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.drafts import kept_draft, waiting_for_time
from sanjog_desktop.store.reads.quick_replies import quick_replies_for
from sanjog_desktop.store.session import Session
from tests.gui.chat_sample import fill as fill_sample
from tests.helpers.store import open_store

STORE = tuple[Database, StillClock, AttachmentFiles]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[STORE]:
    """The sample agency: chat 1 is open."""
    files = AttachmentFiles(tmp_path / "files")
    with open_store(tmp_path) as (db, clock):
        db.write_sync(lambda session: fill_sample(session, files))
        yield db, clock, files


def give_file(session: Session, files: AttachmentFiles, id: str) -> None:
    written = files.write(AttachmentId(id), b"%PDF-1.4 " + id.encode())
    attachments.adopt_outgoing(session, AttachmentId(id), written=written, mime="application/pdf", filename=f"{id}.pdf")


def count(session: Session, sql: str) -> int:
    return int(session.value(f"SELECT count(*) FROM {sql}"))


def test_a_file_lives_as_long_as_its_draft(store: STORE) -> None:
    db, _clock, files = store

    def drive(session: Session) -> None:
        give_file(session, files, "f1")
        drafts.keep(session, 1, "one", ChatDraft(attachment_id="f1", about=("c1",)))
        kept = kept_draft(session, 1)
        assert kept is not None and kept.attachment is not None and kept.attachment.filename == "f1.pdf"
        assert kept.about == (("c1", "Sunita Namuna"),) and kept.attachment.key is not None
        give_file(session, files, "f2")
        drafts.keep(session, 1, "two", ChatDraft(attachment_id="f2"))
        assert count(session, "attachment WHERE id = 'f1'") == 0
        drafts.keep(session, 1, "three", ChatDraft(reply_to="wamid.x"))
        assert count(session, "attachment WHERE id = 'f2'") == 0
        give_file(session, files, "f3")
        drafts.keep(session, 1, "", ChatDraft(attachment_id="f3"))
        session.execute("DELETE FROM chat_draft")  # as an erasure does
        assert count(session, "attachment WHERE id = 'f3'") == 0

    db.write_sync(drive)


def test_what_was_taken_back_is_as_if_it_had_not_been_sent(store: STORE) -> None:
    db, clock, files = store

    def send(session: Session) -> int:
        give_file(session, files, "f1")
        draft = MediaDraft("document", "f1", caption="the biodata", filename="f1.pdf")
        queued = messages.queue_message(
            session, 1, draft, purpose="service_reply", staff="Meera", hold_ms=5_000
        )
        drafts.keep(session, 1, "", ChatDraft())
        return queued.message_id

    def seen(session: Session) -> tuple[object, int]:
        row = session.one("SELECT preview, last_at, failed, unread FROM conversation WHERE id = 1")
        return row, count(session, "message")

    before = db.read_sync(seen)
    id = db.write_sync(send)
    back = db.write_sync(drafts.take_back, id, staff="Meera")
    assert (back.text, back.draft.attachment_id, back.is_card) == ("the biodata", "f1", False)
    assert db.read_sync(seen) == before
    assert db.read_sync(lambda s: s.value("SELECT message_id FROM attachment WHERE id = 'f1'")) is None
    assert db.read_sync(lambda s: count(s, "disclosure WHERE state = 'waiting'")) == 0
    with pytest.raises(NotFound):
        db.write_sync(drafts.take_back, id)
    clock.advance(10_000)


def test_templates_and_places_are_taken_back_as_what_they_were(store: STORE) -> None:
    db, _clock, _files = store

    def template(session: Session) -> int:
        id = session.value("SELECT id FROM template WHERE name = 'proposal_intro_mr'")
        draft = TemplateDraft(id, {"1": "Sunita", "2": "Aarav"})
        return messages.queue_message(session, 1, draft, purpose="match_updates", hold_ms=5_000).message_id

    back = db.write_sync(drafts.take_back, db.write_sync(template))
    assert back.draft.values == {"1": "Sunita", "2": "Aarav"} and back.draft.purpose == "match_updates"
    kept = db.read_sync(kept_draft, 1)
    assert kept is not None and kept.draft.template_id == back.draft.template_id

    def place(session: Session) -> int:
        draft = LocationDraft(18.5, 73.8, "Office")
        return messages.queue_message(session, 1, draft, purpose="service_reply", hold_ms=5_000).message_id

    assert db.write_sync(drafts.take_back, db.write_sync(place)).is_card


def test_nothing_on_its_way_is_taken_back(store: STORE) -> None:
    db, _clock, _files = store

    def send(session: Session) -> int:
        id = messages.queue_message(session, 1, TextDraft("hello"), purpose="service_reply").message_id
        session.execute("UPDATE outbox SET state = 'claimed', attempts = 1 WHERE message_id = ?", (id,))
        return id

    id = db.write_sync(send)
    with pytest.raises(UserError, match="can no longer be taken back"):
        db.write_sync(drafts.take_back, id)
    # Tried once and waiting for another try: nobody knows any more what Meta has seen.
    db.write_sync(lambda s: s.execute("UPDATE outbox SET state = 'queued' WHERE message_id = ?", (id,)))
    with pytest.raises(UserError, match="can no longer be taken back"):
        db.write_sync(drafts.take_back, id)


def test_a_time_can_be_changed_while_it_waits(store: STORE) -> None:
    db, clock, _files = store
    at = clock.now() + HOUR

    def send(session: Session) -> int:
        return messages.queue_message(
            session, 1, TextDraft("good morning"), purpose="service_reply", send_at=at
        ).message_id

    id = db.write_sync(send)
    db.write_sync(drafts.change_time, id, at + HOUR, staff="Meera")
    (row,) = db.read_sync(waiting_for_time, 1)
    assert (row.message_id, row.send_at, row.body) == (id, at + HOUR, "good morning")
    db.write_sync(messages.cancel_message, id)
    assert db.read_sync(waiting_for_time, 1) == []
    with pytest.raises(UserError, match="no longer waits"):
        db.write_sync(drafts.change_time, id, at)


def test_quick_replies_are_one_a_word_and_language(store: STORE) -> None:
    db, _clock, _files = store

    def save(session: Session, *args: str, id: str = "") -> str:
        return quick_replies.save(session, *args, id=id, staff="Meera")  # type: ignore[arg-type]

    hours = db.write_sync(save, "/hours", "", "10 to 6")
    db.write_sync(save, "hours", "mr", "१० ते ६")
    with pytest.raises(UserError, match="already"):
        db.write_sync(save, "HOURS", "mr", "another")
    for word, body in (("two words", "x"), ("", "x"), ("a/b", "x"), ("ok", " "), ("ok", "{who}"), ("ok", "x" * 4_001)):
        with pytest.raises(UserError):
            db.write_sync(save, word, "", body)
    (found,) = db.read_sync(quick_replies_for, "ho", "mr")
    assert found.body == "१० ते ६"
    (found,) = db.read_sync(quick_replies_for, "ho", "gu")
    assert found.body == "10 to 6"
    assert db.read_sync(quick_replies_for, "%", "") == [] and db.read_sync(quick_replies_for, "_", "") == []
    db.write_sync(save, "open", "", "10 to 7", id=hours)
    assert [row.shortcut for row in db.read_sync(quick_replies_for, "10 to", "")] == ["open"]
    acts = "SELECT act FROM journal WHERE kind = 'quick_reply' ORDER BY seq"
    assert db.read_sync(lambda s: s.rows(acts)) == [("create",), ("create",), ("edit",)]
    db.write_sync(lambda s: quick_replies.remove(s, hours))
    with pytest.raises(NotFound):
        db.write_sync(lambda s: quick_replies.remove(s, hours))


def test_places_nobody_can_fill_stay_to_be_seen() -> None:
    text = fill("Dear {name}, {agency} {strange}", {"name": "{agency}", "agency": ""})
    assert text == "Dear {agency}, {agency} {strange}"
    assert missing_in(text) == "{agency}" and missing_in("{strange}") == ""
