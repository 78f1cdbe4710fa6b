"""Privacy requests from chats and from the desk: what is obeyed at once, what waits for staff."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import requests
from sanjog_desktop.actions.inbound import apply_entries
from sanjog_desktop.domain.clock import HOUR
from sanjog_desktop.domain.deadlines import due_at
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.store.database import Database
from sanjog_desktop.wire.events import Context, InboundMessage, Metadata, Parsed, Sender, Text
from tests.helpers.store import NOON, open_store

NUMBER = Metadata("1065", "919999900000")
SUNITA = Sender(wa_id="919999900001", profile_name="Sunita Namuna")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with open_store(tmp_path) as (database, clock):
        clock.at = NOON + HOUR
        yield database


def one(db: Database, sql: str, *params: Any) -> Any:
    return db.read_sync(lambda session: session.one(sql, params))


def say(db: Database, text: str, name: str = "1", **more: Any) -> None:
    event = InboundMessage("W", NUMBER, SUNITA, f"wamid.{name}", NOON, "text", Text(text), **more)
    db.write_sync(apply_entries, [(1, Parsed((event,)))], None)


REQUEST = "SELECT kind, state, received_at, due_at, phrase, ref FROM privacy_request"
HOLDS = "SELECT count(*) FROM suppression WHERE lifted_at IS NULL"


@pytest.mark.promises("rights.withdraw", "whatsapp.policies")
def test_a_stop_is_carried_out_at_once(db: Database) -> None:
    say(db, "STOP")
    assert one(db, REQUEST) == ("opt_out", "EXECUTING", NOON, NOON, "stop", "PR-0001")
    assert one(db, "SELECT reason, purpose, at FROM suppression") == ("stop", "*", NOON)
    assert one(db, "SELECT count(*) FROM consent WHERE act = 'withdraw' AND source_wamid = 'wamid.1'")[0] >= 4
    assert one(db, "SELECT suspected FROM conversation") == ("",)
    assert one(db, "SELECT action, reason FROM audit ORDER BY seq DESC LIMIT 1") == ("opt_out", "stop")


def test_an_opt_out_in_other_words_is_held_until_staff_have_read_it(db: Database) -> None:
    say(db, "mujhe message mat bhejo")
    assert one(db, REQUEST)[:3] == ("opt_out", "SUSPECTED", NOON)
    assert one(db, "SELECT suspected FROM conversation") == ("opt_out",)
    assert one(db, "SELECT reason, at FROM suppression") == ("manual", NOON - 1)
    assert one(db, "SELECT count(*) FROM consent") == (0,)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("please delete my data", "erasure"),
        ("mera biodata kis kis ko bheja", "access"),
        ("my dob is wrong", "rectification"),
    ],
)
def test_other_requests_only_start_the_clock(db: Database, text: str, kind: str) -> None:
    say(db, text)
    assert one(db, REQUEST)[:4] == (kind, "SUSPECTED", NOON, due_at(kind, NOON))
    assert one(db, HOLDS) == (0,)
    assert one(db, "SELECT count(*) FROM message WHERE body <> ''") == (1,)


def test_words_that_are_not_their_own_are_not_theirs(db: Database) -> None:
    say(db, "please delete my data", context=Context(forwarded=True))
    say(db, "STOP", "2", context=Context(frequently_forwarded=True))
    assert one(db, "SELECT count(*) FROM privacy_request") == (0,)


def test_the_same_message_twice_is_one_request(db: Database) -> None:
    say(db, "STOP")
    say(db, "STOP")
    assert one(db, "SELECT count(*) FROM privacy_request") == (1,)
    assert one(db, "SELECT count(*) FROM audit WHERE action = 'opt_out'") == (1,)


def test_staff_confirm_and_the_clock_runs_from_the_message(db: Database) -> None:
    say(db, "please delete my data")
    request = one(db, "SELECT id FROM privacy_request")[0]
    db.write_sync(requests.confirm_suspected, request, staff="Asha")
    assert one(db, REQUEST)[1:4] == ("RECEIVED", NOON, due_at("erasure", NOON))
    assert one(db, "SELECT suspected FROM conversation") == ("",)
    with pytest.raises(UserError):
        db.write_sync(requests.confirm_suspected, request)


def test_a_confirmed_opt_out_is_carried_out(db: Database) -> None:
    say(db, "mujhe message mat bhejo")
    request = one(db, "SELECT id FROM privacy_request")[0]
    db.write_sync(requests.confirm_suspected, request)
    assert one(db, REQUEST)[1] == "EXECUTING"
    assert one(db, "SELECT count(*) FROM suppression WHERE reason = 'stop' AND lifted_at IS NULL") == (1,)


def test_staff_may_know_better_what_was_asked(db: Database) -> None:
    say(db, "mujhe message mat bhejo")
    request = one(db, "SELECT id FROM privacy_request")[0]
    db.write_sync(requests.confirm_suspected, request, kind="erasure")
    assert one(db, REQUEST)[:2] == ("erasure", "RECEIVED")
    assert one(db, HOLDS) == (0,)


def test_a_dismissed_suspicion_lifts_its_hold_and_keeps_no_words(db: Database) -> None:
    say(db, "mujhe message mat bhejo")
    request = one(db, "SELECT id FROM privacy_request")[0]
    db.write_sync(requests.dismiss_suspected, request, reason="a joke", staff="Asha")
    assert one(db, REQUEST)[1] == "CLOSED_NOT_REQUEST" and one(db, REQUEST)[4] == ""
    assert one(db, HOLDS) == (0,) and one(db, "SELECT suspected FROM conversation") == ("",)
    with pytest.raises(NotFound):
        db.write_sync(requests.dismiss_suspected, "nothing", reason="")


def test_a_request_at_the_desk(db: Database) -> None:
    say(db, "Namaste")
    contact = one(db, "SELECT id FROM contact")[0]
    made = db.write_sync(
        requests.create_request, contact, "access", channel="letter", received_at=NOON - HOUR
    )
    assert one(db, "SELECT state, channel, received_at FROM privacy_request WHERE id = ?", made) == (
        "RECEIVED", "letter", NOON - HOUR,
    )  # fmt: skip
    db.write_sync(requests.create_request, contact, "opt_out", channel="phone", received_at=NOON)
    assert one(db, "SELECT count(*) FROM suppression WHERE reason = 'stop'") == (1,)
    assert one(db, "SELECT max(ref) FROM privacy_request") == ("PR-0002",)
    with pytest.raises(UserError):
        db.write_sync(requests.create_request, contact, "haircut", channel="phone", received_at=NOON)
