"""What comes with a message beside its words: earlier words, how a call ended, reactions and what they lift."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions.inbound import apply_entries
from sanjog_desktop.domain.clock import HOUR
from sanjog_desktop.domain.ids import ConversationId
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads import messages as reads
from sanjog_desktop.wire.events import (
    CallEvent,
    Context,
    Edit,
    InboundMessage,
    MessageEcho,
    Metadata,
    Parsed,
    Reaction,
    Referral,
    Revoke,
    Sender,
    Text,
)
from tests.helpers.store import NOON, open_store

NUMBER = Metadata("1065", "919999900000")
SUNITA = Sender(wa_id="919999900001", profile_name="Sunita Namuna")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    """An empty store."""
    with open_store(tmp_path) as (database, _clock):
        yield database


def apply(db: Database, *events: Any) -> None:
    """Apply events of one webhook body."""
    db.write_sync(apply_entries, [(7, Parsed(events))], None)


def one(db: Database, sql: str) -> Any:
    """A row of the store."""
    return db.read_sync(lambda session: session.one(sql))


def heard(name: str, content: Any, second: int, kind: str = "text", **more: Any) -> InboundMessage:
    """Something Sunita wrote."""
    return InboundMessage("W", NUMBER, SUNITA, f"wamid.{name}", NOON + second * 1000, kind, content, **more)


def called(id: str, second: int, event: str, *more: Any) -> CallEvent:
    """One telling of a call with Sunita."""
    return CallEvent("W", NUMBER, SUNITA, id, NOON + second * 1000, event, *more)


def test_earlier_words_stay_whichever_edit_came_first(tmp_path: Path) -> None:
    edits = [heard(f"e{n}", Edit("wamid.1", "text", Text(f"five feet {n}")), n, "edit") for n in (2, 3, 4)]
    found = set()
    for number, order in enumerate(permutations(edits)):
        with open_store(tmp_path / str(number)) as (db, _clock):
            apply(db, heard("1", Text("five feet"), 1, referral=Referral(headline="Namuna")))
            for edit in order:
                apply(db, edit)
            apply(db, order[0])
            found.add(one(db, "SELECT body, payload, edited_at FROM message"))
    [(body, payload, at)] = found
    kept = json.loads(payload)
    assert (body, at) == ("five feet 4", NOON + 4000)
    assert [text for _at, text in kept["earlier"]] == ["five feet", "five feet 2", "five feet 3"]
    assert kept["referral"] == {"headline": "Namuna"}


def test_a_deleted_message_leaves_no_earlier_words(db: Database) -> None:
    apply(db, heard("1", Text("a secret"), 1), heard("2", Edit("wamid.1", "text", Text("nothing")), 2, "edit"))
    apply(db, heard("3", Revoke("wamid.1"), 3, "revoke"))
    assert one(db, "SELECT body, payload FROM message") == ("", None)


@pytest.mark.parametrize(
    ("events", "direction", "second", "outcome"),
    [
        (
            [
                called("c", 0, "connect", "USER_INITIATED"),
                called("c", 60, "terminate", "USER_INITIATED", "COMPLETED", 48),
            ],
            "in", 0, {"outcome": "answered", "seconds": 48},
        ),
        (
            [called("c", 0, "connect", "USER_INITIATED"), called("c", 9, "terminate", "USER_INITIATED", "REJECTED")],
            "in", 0, {"outcome": "declined", "seconds": 0},
        ),
        ([called("c", 5, "terminate", "USER_INITIATED", "FAILED")], "in", 5, {"outcome": "missed", "seconds": 0}),
        (
            [called("c", 1, "RINGING"), called("c", 4, "ACCEPTED"),
             called("c", 30, "terminate", "BUSINESS_INITIATED", "COMPLETED", 26)],
            "out", 1, {"outcome": "answered", "seconds": 26},
        ),
    ],
)  # fmt: skip
def test_a_call_is_one_line_whichever_was_told_first(
    tmp_path: Path, events: list[CallEvent], direction: str, second: int, outcome: dict[str, Any]
) -> None:
    for number, order in enumerate(permutations(events)):
        for together in (False, True):
            with open_store(tmp_path / f"{number}{together}") as (db, _clock):
                for group in [order] if together else [[event] for event in order]:
                    apply(db, *group)
                assert one(db, "SELECT count(*), direction, at, payload FROM message") == (
                    1, direction, NOON + second * 1000, json.dumps(outcome),
                )  # fmt: skip
                assert one(db, "SELECT last_at, preview_kind FROM conversation") == (NOON + second * 1000, "call")


def test_a_reaction_lifts_its_chat_and_goes_again(db: Database) -> None:
    apply(db, heard("1", Text("first\nline"), 1), heard("2", Text("second"), 2))
    apply(db, heard("3", Reaction("wamid.1", "🙏"), 100, "reaction"))
    line = "SELECT preview, preview_kind, last_at, last_direction, unread FROM conversation"
    assert one(db, line) == ("🙏\ntext\nfirst line", "reaction", NOON + 100_000, "in", 2)
    apply(db, heard("4", Revoke("wamid.1"), 120, "revoke"))
    assert one(db, line)[0] == "🙏\ntext\n"
    apply(db, heard("5", Reaction("wamid.1", None), 200, "reaction"))
    assert one(db, line) == ("second", "text", NOON + 2000, "in", 2)


def test_a_reaction_that_came_before_its_message_lifts_it_too(db: Database) -> None:
    apply(db, heard("3", Reaction("wamid.e", "👍"), 100, "reaction"))
    apply(db, MessageEcho("W", NUMBER, SUNITA, "wamid.e", NOON, "text", Text("from the phone")))
    assert one(db, "SELECT preview, last_at, last_direction FROM conversation") == (
        "👍\ntext\nfrom the phone", NOON + 100_000, "in",
    )  # fmt: skip


def test_a_thousand_reactions_on_one_message_are_the_last_one(db: Database) -> None:
    apply(db, heard("1", Text("see"), 1))
    signs = ("👍", "❤️", "😂", "🙏", None)
    apply(db, *(heard(f"r{n}", Reaction("wamid.1", signs[n % 5]), n + 2, "reaction") for n in range(1003)))
    [row] = db.read_sync(reads.message_page, ConversationId(one(db, "SELECT id FROM conversation")[0]))
    assert row.reactions == (("them", "😂"),)
    assert one(db, "SELECT count(*) FROM reaction") == (1,)


def test_how_often_it_was_forwarded_and_that_the_phone_wrote_it(db: Database) -> None:
    apply(
        db,
        heard("1", Text("once"), 1, context=Context(forwarded=True)),
        heard("2", Text("often"), 2, context=Context(frequently_forwarded=True)),
        MessageEcho("W", NUMBER, SUNITA, "wamid.e", NOON + HOUR, "text", Text("ours")),
    )
    rows = db.read_sync(reads.message_page, ConversationId(one(db, "SELECT id FROM conversation")[0]))
    assert [(row.forwarded, row.forwarded_often, row.from_phone) for row in rows] == [
        (True, False, False), (True, True, False), (False, False, True),
    ]  # fmt: skip
