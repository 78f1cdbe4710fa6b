"""What single webhooks do to the store, beside the order they come in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import contacts, inbound, number_changes
from sanjog_desktop.actions.inbound import Cursor, apply_entries, cursor_of, quarantine_entry
from sanjog_desktop.domain.clock import DAY, HOUR, MINUTE
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.account import AccountUpdate, NumberName, NumberQuality
from sanjog_desktop.wire.events import (
    AccountEvent,
    ButtonReply,
    CallEvent,
    Context,
    ErrorsReported,
    HistoryChunk,
    HistoryMessage,
    HistoryThread,
    InboundMessage,
    Location,
    Media,
    MediaPlaceholder,
    MessageEcho,
    Metadata,
    Parsed,
    Reaction,
    Referral,
    Reject,
    Sender,
    StateSync,
    SyncedContact,
    System,
    TemplateChanged,
    Text,
    UnknownContent,
    UnknownEvent,
    WireError,
)
from tests.helpers.store import NOON, open_store

NUMBER = Metadata("1065", "919999900000")
SUNITA = Sender(wa_id="919999900001", profile_name="Sunita Namuna")
Apply = Callable[..., Any]


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with open_store(tmp_path) as (database, _clock):
        yield database


def apply(db: Database, *events: Any) -> inbound.Applied:
    return db.write_sync(apply_entries, [(7, Parsed(events))], None)


def one(db: Database, sql: str, *params: Any) -> Any:
    return db.read_sync(lambda session: session.one(sql, params))


def heard(
    name: str, content: Any, kind: str = "text", at: int = NOON, sender: Sender = SUNITA, **more: Any
) -> InboundMessage:
    return InboundMessage("W", NUMBER, sender, f"wamid.{name}", at, kind, content, **more)


def test_somebody_new_gets_a_card_a_number_and_a_chat(db: Database) -> None:
    changes: list[Any] = []
    db.on_changes(changes.append)
    applied = apply(db, heard("1", Text("Namaste 🙏")))
    assert (applied.messages, applied.people) == (1, 1)
    assert one(db, "SELECT name, origin FROM contact") == ("Sunita Namuna", "whatsapp")
    assert one(db, "SELECT unread, preview, window_until, last_inbound_at, last_direction FROM conversation") == (
        1, "Namaste 🙏", NOON + DAY, NOON, "in",
    )  # fmt: skip
    assert one(db, "SELECT relay_seq FROM message") == (7,)
    assert one(db, "SELECT display_phone FROM business_number") == ("919999900000",)
    assert {kind for kind, _id in changes[0]} >= {"contact", "conversation", "message"}


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        (Sender(wa_id="919999900009"), "+91 99999 00009"),
        (Sender(user_id="IN.9", username="@nine"), "@nine"),
        (Sender(user_id="IN.9"), "WhatsApp user"),
    ],
)
def test_somebody_without_a_name_is_called_by_what_is_known(db: Database, sender: Sender, name: str) -> None:
    apply(db, heard("1", Text("hello"), sender=sender))
    assert one(db, "SELECT name FROM contact") == (name,)


def test_the_card_follows_the_profile_until_staff_name_the_person(db: Database) -> None:
    apply(db, heard("1", Text("a")))
    apply(
        db, heard("2", Text("b"), at=NOON + 1, sender=Sender(wa_id="919999900001", profile_name="Sunita N"))
    )
    assert one(db, "SELECT name FROM contact") == ("Sunita N",)
    contact = one(db, "SELECT id FROM contact")[0]
    db.write_sync(contacts.edit, contact, {"name": "Sunita (Pune)"})
    apply(db, heard("3", Text("c"), at=NOON + 2))
    assert one(db, "SELECT name FROM contact") == ("Sunita (Pune)",)


def test_a_wrong_clock_opens_no_longer_window(db: Database) -> None:
    apply(db, heard("1", Text("from the future"), at=NOON + 300 * DAY))
    assert one(db, "SELECT window_until FROM conversation") == (NOON + 5 * MINUTE + DAY,)


def test_an_old_message_opens_nothing_that_is_over(db: Database) -> None:
    apply(db, heard("1", Text("late delivery"), at=NOON - 3 * DAY))
    assert one(db, "SELECT window_until FROM conversation") == (NOON - 2 * DAY,)


def test_reactions_open_the_window_and_are_not_unread(db: Database) -> None:
    apply(db, heard("1", Reaction("wamid.0", "❤️"), "reaction"))
    assert one(db, "SELECT window_until, unread, preview FROM conversation") == (NOON + DAY, 0, "")


def test_files_are_wanted(db: Database) -> None:
    media = Media("m1", "image/jpeg", "00" * 32, caption="photo", url="https://x", filename="a.jpg")
    applied = apply(db, heard("1", media, "image"), heard("2", Media("m2", voice=True), "audio"))
    assert applied.media == 2
    row = one(db, "SELECT a.state, a.mime, a.sha256, a.filename, m.body FROM attachment a JOIN message m"
                  " ON m.id = a.message_id WHERE a.media_id = 'm1'")  # fmt: skip
    assert row == ("wanted", "image/jpeg", bytes(32), "a.jpg", "photo")
    assert one(db, "SELECT voice FROM attachment WHERE media_id = 'm2'") == (1,)


def test_what_a_kind_carries_beyond_its_text_is_kept(db: Database) -> None:
    apply(
        db,
        heard("1", Location(18.5, 73.8, "Office", "Pune"), "location"),
        heard("2", Text("from an ad"), referral=Referral(source_id="ad1", headline="Offer")),
        heard("3", Text("fwd"), context=Context(id="wamid.1", forwarded=True)),
        heard("4", ButtonReply("YES", "Yes please"), "button"),
    )
    assert one(db, "SELECT payload ->> 'latitude', body FROM message WHERE wamid = 'wamid.1'") == (
        18.5,
        "Office Pune",
    )
    assert one(db, "SELECT payload ->> '$.referral.source_id' FROM message WHERE wamid = 'wamid.2'") == (
        "ad1",
    )
    assert one(db, "SELECT forwarded, reply_to FROM message WHERE wamid = 'wamid.3'") == (1, "wamid.1")
    assert one(db, "SELECT body FROM message WHERE wamid = 'wamid.4'") == ("Yes please",)


def test_what_is_not_understood_is_kept_raw_and_shown(db: Database) -> None:
    apply(
        db,
        heard("1", UnknownContent("hologram", b"{}"), "unknown", raw=b'{"type":"hologram"}'),
        UnknownEvent("W", "new_field", b"{}", "unknown field"),
        ErrorsReported("W", NUMBER, (WireError(131000, "oops"),)),
    )
    assert one(db, "SELECT kind FROM message") == ("unknown",)
    kept = db.read_sync(lambda session: session.rows("SELECT field FROM inbound_event ORDER BY field"))
    assert kept == [("errors",), ("messages",), ("new_field",)]


def test_one_unreadable_body_does_not_cost_its_neighbours(db: Database) -> None:
    db.write_sync(
        apply_entries,
        [(1, Parsed((), (Reject("not json", b"<html>"),))), (2, Parsed((heard("1", Text("a")),)))],
        Cursor("log", 2),
    )
    assert one(db, "SELECT count(*) FROM message") == (1,)
    assert one(db, "SELECT raw, reason FROM inbound_event") == (b"<html>", "not json")


def test_group_messages_and_messages_from_nobody_are_put_aside(db: Database) -> None:
    apply(db, heard("1", Text("a"), group_id="g1"), heard("2", Text("b"), sender=Sender(profile_name="?")))
    assert one(db, "SELECT count(*) FROM message") == (0,)
    assert one(db, "SELECT count(*) FROM inbound_event") == (2,)


def test_the_cursor_moves_on_within_a_log_and_starts_anew_in_another(db: Database) -> None:
    for cursor, position in ((Cursor("a", 9), 9), (Cursor("a", 4), 9), (Cursor("b", 2), 2)):
        db.write_sync(apply_entries, [], cursor)
        assert db.read_sync(cursor_of) == Cursor(cursor.log_id, position)


def test_an_entry_that_cannot_be_opened_is_kept_with_its_reason(db: Database) -> None:
    db.write_sync(quarantine_entry, 12, "unknown epoch", b"sealed", Cursor("a", 12))
    assert one(db, "SELECT relay_seq, reason, raw FROM inbound_event") == (12, "unknown epoch", b"sealed")
    assert db.read_sync(cursor_of) == Cursor("a", 12)


def test_nothing_is_written_when_the_batch_fails(db: Database) -> None:
    def fail(session: Session) -> None:
        apply_entries(session, [(1, Parsed((heard("1", Text("a")),)))], Cursor("a", 1))
        raise RuntimeError

    with pytest.raises(RuntimeError):
        db.write_sync(fail)
    assert one(db, "SELECT count(*) FROM message") == (0,) and db.read_sync(cursor_of) is None


def test_a_number_that_passed_on_brings_no_consent_along(db: Database) -> None:
    apply(db, heard("1", Text("I am Sunita"), sender=Sender("919999900001", "IN.1", profile_name="Sunita")))
    apply(
        db,
        heard(
            "2",
            Text("New owner"),
            at=NOON + HOUR,
            sender=Sender("919999900001", "IN.2", profile_name="Kiran"),
        ),
    )
    assert one(db, "SELECT count(*) FROM contact") == (2,)
    assert one(db, "SELECT phone FROM contact_point WHERE user_id = 'IN.1'") == (None,)
    assert one(db, "SELECT phone FROM contact_point WHERE user_id = 'IN.2'") == ("919999900001",)
    assert one(db, "SELECT count(DISTINCT contact_id) FROM conversation") == (2,)


def test_a_changed_number_is_noted_for_staff_and_changes_nobody(db: Database) -> None:
    changed = System("user_changed_number", "Sunita changed", "919999900005")
    apply(db, heard("1", Text("old")), heard("2", changed, "system"))
    shared = (
        "SELECT s.relation, p.phone FROM shared_point s JOIN contact_point p ON p.id = s.contact_point_id"
    )
    assert one(db, shared) == ("changed_number", "919999900005")
    assert one(db, "SELECT count(*) FROM contact") == (2,)
    assert one(db, "SELECT unread FROM conversation") == (1,)


def test_staff_confirm_a_changed_number_and_its_chat_becomes_theirs(db: Database) -> None:
    new = Sender(wa_id="919999900005", profile_name="Sunita Namuna")
    apply(
        db, heard("1", Text("old")), heard("2", System("user_changed_number", "", "919999900005"), "system")
    )
    apply(db, heard("3", Text("new"), sender=new))
    contact, point = one(db, "SELECT contact_id, contact_point_id FROM shared_point")
    db.write_sync(number_changes.confirm, contact, point, staff="Asha")
    assert one(db, "SELECT count(*) FROM contact") == (1,)
    assert one(db, "SELECT count(DISTINCT contact_id), count(*) FROM conversation") == (1, 2)
    assert one(db, "SELECT count(*) FROM shared_point") == (0,)
    with pytest.raises(UserError):
        db.write_sync(number_changes.confirm, contact, point)


def test_staff_dismiss_a_changed_number_and_both_people_stay(db: Database) -> None:
    apply(
        db, heard("1", Text("old")), heard("2", System("user_changed_number", "", "919999900005"), "system")
    )
    contact, point = one(db, "SELECT contact_id, contact_point_id FROM shared_point")
    db.write_sync(number_changes.dismiss, contact, point)
    assert one(db, "SELECT count(*) FROM contact") == (2,)
    assert one(db, "SELECT count(*) FROM shared_point") == (0,)


def test_calls_are_a_line_in_the_chat_and_open_the_window(db: Database) -> None:
    apply(db, CallEvent("W", NUMBER, SUNITA, "wacid.1", NOON, "connect", "USER_INITIATED"))
    assert one(db, "SELECT kind, direction FROM message") == ("call", "in")
    assert one(db, "SELECT window_until FROM conversation") == (NOON + DAY,)


def test_echoes_open_no_window(db: Database) -> None:
    apply(db, MessageEcho("W", NUMBER, SUNITA, "wamid.e1", NOON, "text", Text("from the phone")))
    assert one(db, "SELECT window_until, unread, last_direction, last_status FROM conversation") == (
        0,
        0,
        "out",
        "sent",
    )


def test_imported_history_is_read_already_and_its_files_may_follow(db: Database) -> None:
    messages = (
        HistoryMessage("wamid.h1", NOON - DAY, False, "text", Text("earlier")),
        HistoryMessage("wamid.h2", NOON - DAY + 1, True, "text", Text("our answer"), "READ"),
        HistoryMessage("wamid.h3", NOON - DAY + 2, False, "media_placeholder", MediaPlaceholder()),
    )
    apply(db, HistoryChunk("W", NUMBER, 0, 1, 100, (HistoryThread(SUNITA, messages),)))
    assert one(db, "SELECT unread, window_until FROM conversation") == (0, 0)
    assert one(db, "SELECT status FROM message WHERE wamid = 'wamid.h2'") == ("read",)
    assert one(db, "SELECT state FROM attachment") == ("gone",)
    followed = HistoryMessage(
        "wamid.h3", NOON - DAY + 2, False, "image", Media("m3", "image/png", caption="us")
    )
    apply(db, HistoryChunk("W", NUMBER, None, None, None, (HistoryThread(SUNITA, (followed,)),)))
    assert one(db, "SELECT state, media_id FROM attachment") == ("wanted", "m3")
    assert one(db, "SELECT kind, body FROM message WHERE wamid = 'wamid.h3'") == ("image", "us")


def test_the_address_book_names_people_and_adds_nobody(db: Database) -> None:
    apply(db, heard("1", Text("hello")))
    book = (
        SyncedContact("add", "Sunita Tai", phone_number="+91 99999 00001"),
        SyncedContact("add", "The owner's doctor", phone_number="+91 99999 00077"),
    )
    apply(db, StateSync("W", NUMBER, book))
    assert db.read_sync(lambda session: session.rows("SELECT name FROM contact")) == [("Sunita Tai",)]


def test_template_events_move_forward_only(db: Database) -> None:
    def add(session: Session) -> None:
        session.execute(
            "INSERT INTO template(id, waba_id, name, language, category, status, components, changed_at)"
            " VALUES ('t', 'W', 'meet', 'en_US', 'UTILITY', 'PENDING', '[]', 0)"
        )

    db.write_sync(add)
    field = "message_template_status_update"
    apply(db, TemplateChanged("W", field, "t", "meet", "en-US", NOON, event="APPROVED"))
    apply(db, TemplateChanged("W", field, "t", "meet", "en-US", NOON - 1, event="REJECTED"))
    assert one(db, "SELECT status FROM template") == ("APPROVED",)
    apply(db, TemplateChanged("W", field, "t", "meet", "en-US", NOON + 1, event="PAUSED"))
    apply(
        db, TemplateChanged("W", "message_template_quality_update", "t", "meet", "en-US", NOON + 2, new="RED")
    )
    assert one(db, "SELECT status, quality FROM template") == ("PAUSED", "RED")
    apply(db, TemplateChanged("W", field, "t", "meet", "en-US", NOON + 3, event="REINSTATED"))
    assert one(db, "SELECT status FROM template") == ("APPROVED",)


def test_account_events_reach_the_number_they_are_about(db: Database) -> None:
    apply(db, heard("1", Text("a")))
    apply(
        db,
        AccountEvent("W", "phone_number_quality_update", b"1", NOON, NumberQuality(
            "919999900000", "ONBOARDING", max_daily_conversations_per_business="TIER_2K")),
        AccountEvent("W", "phone_number_name_update", b"2", NOON + 1, NumberName("919999900000", "APPROVED", "Namuna")),
        AccountEvent("W", "account_update", b"3", NOON + 2, AccountUpdate("DISABLED_UPDATE")),
    )  # fmt: skip
    assert one(db, "SELECT messaging_limit, verified_name, status FROM business_number") == (
        "TIER_2K", "Namuna", "DISABLED_UPDATE",
    )  # fmt: skip
