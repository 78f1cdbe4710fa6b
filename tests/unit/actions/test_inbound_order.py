"""Webhooks duplicated, reordered, split and joined come to the same store."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from sanjog_desktop.actions import settings as store_settings
from sanjog_desktop.actions.digest import digested_kinds, logical_rows, store_digest
from sanjog_desktop.actions.inbound import Cursor, apply_entries
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import (
    AccountEvent,
    CallEvent,
    Context,
    Edit,
    Event,
    InboundMessage,
    Media,
    MessageEcho,
    MessageStatus,
    Metadata,
    Parsed,
    PreferenceChanged,
    Reaction,
    Reject,
    Revoke,
    Sender,
    System,
    Text,
    UnknownEvent,
    WireError,
)
from tests.helpers.store import NOON, open_store

NUMBER = Metadata("1065", "919999900000")
SUNITA = Sender(wa_id="919999900001", user_id="IN.1", profile_name="Sunita Namuna")
BY_PHONE = Sender(wa_id="919999900002", profile_name="Ravi Kalpit")
BY_USER = Sender(user_id="IN.2", profile_name="Ravi K", username="ravi.k")
BOTH = Sender(wa_id="919999900002", user_id="IN.2", profile_name="Ravi Kalpit", username="ravi.k")
MEERA = Sender(wa_id="919999900003", profile_name="Meera Udaharan")
KIRAN = Sender(wa_id="919999900004", user_id="IN.4", profile_name="Kiran Namuna")
KIRAN_NEW = Sender(wa_id="919999900005", user_id="IN.5", profile_name="Kiran Namuna")
LEELA_PHONE = Sender(wa_id="919999900006", profile_name="Leela Kalpit")
LEELA_USER = Sender(user_id="IN.6", profile_name="Leela Kalpit")


def _in(
    name: str, sender: Sender, second: int, content: Any, kind: str = "text", **more: Any
) -> InboundMessage:
    return InboundMessage("W", NUMBER, sender, f"wamid.{name}", NOON + second * 1000, kind, content, **more)


def _status(
    name: str, status: str, second: int, *, code: int = 0, to: Sender = SUNITA, **more: Any
) -> MessageStatus:
    return MessageStatus(
        "W", NUMBER, f"wamid.{name}", status, NOON + second * 1000, recipient_wa_id=to.wa_id,
        recipient_user_id=to.user_id, errors=(WireError(code, "refused"),) if code else (), **more,
    )  # fmt: skip


def _echo(name: str, to: Sender, second: int, content: Any, kind: str = "text") -> MessageEcho:
    return MessageEcho("W", NUMBER, to, f"wamid.{name}", NOON + second * 1000, kind, content)


SCRIPT: list[Event] = [
    _in("s1", SUNITA, 1, Text("Namaste, biodata mila kya?")),
    _in("s2", SUNITA, 2, Media("m1", "image/jpeg", caption="my photo"), "image"),
    _in("s3", SUNITA, 3, Text("typo"), context=Context(id="wamid.e1")),
    _in("s4", SUNITA, 4, Edit("wamid.s3", "text", Text("no typo")), "edit"),
    _in("s5", SUNITA, 5, Edit("wamid.s3", "text", Text("no typo at all")), "edit"),
    _in("s6", SUNITA, 6, Text("oops")),
    _in("s7", SUNITA, 7, Revoke("wamid.s6"), "revoke"),
    _in("s8", SUNITA, 8, Reaction("wamid.e1", "❤️"), "reaction"),
    _in("s9", SUNITA, 9, Reaction("wamid.e1", None), "reaction"),
    _in("s10", SUNITA, 10, Reaction("wamid.e2", "🙏"), "reaction"),
    _in("s11", SUNITA, 11, Revoke("wamid.s2"), "revoke"),
    _echo("e1", SUNITA, 20, Text("Haan, abhi bhejte hain")),
    _echo("e2", SUNITA, 21, Text("Dekhiye")),
    _echo("e3", SUNITA, 22, Reaction("wamid.s1", "👍"), "reaction"),
    _status("e1", "sent", 23),
    _status("e1", "read", 25),
    _status("e1", "delivered", 24),
    _status("e2", "sent", 26),
    _status("e2", "failed", 27, code=131026),
    _status("elsewhere", "read", 28, to=BY_PHONE),
    _in("r1", BY_PHONE, 30, Text("Hello from my phone")),
    _in("r2", BY_USER, 31, Text("Hello from my user name")),
    _in("r3", BOTH, 32, Text("It is me both times")),
    _in("r4", BY_USER, 33, Text("STOP")),
    _in("m1", MEERA, 40, Text("stop")),
    _in("m2", MEERA, 41, Text("sorry, one question")),
    PreferenceChanged("W", NUMBER, SUNITA, "marketing_messages", "stop", NOON + 50_000),
    PreferenceChanged("W", NUMBER, SUNITA, "marketing_messages", "resume", NOON + 51_000),
    PreferenceChanged("W", NUMBER, MEERA, "marketing_messages", "resume", NOON + 52_000),
    PreferenceChanged("W", NUMBER, BY_USER, "marketing_messages", "stop", NOON + 53_000),
    _in("k1", KIRAN, 60, Text("My old number")),
    _in("k2", KIRAN, 61, System("user_changed_number", "Kiran changed", "919999900005", "IN.5"), "system"),
    _in("k3", KIRAN_NEW, 62, Text("My new number")),
    _echo("l1", LEELA_PHONE, 70, Text("Namaste Leela ji")),
    _status("l1", "delivered", 71, to=Sender(wa_id="919999900006", user_id="IN.6")),
    _in("l2", LEELA_USER, 72, Text("I have a user name now")),
    _echo("l3", LEELA_PHONE, 73, Text("Offers")),
    _status("l3", "failed", 74, code=131050, to=Sender(wa_id="919999900006")),
    _in("l4", LEELA_USER, 75, Text("please delete my data"), context=Context(forwarded=True)),
    _in("l5", LEELA_USER, 76, Reaction("wamid.l1", "❤️"), "reaction"),
    _in("l6", LEELA_USER, 77, Reaction("wamid.l3", "👍"), "reaction"),
    _in("l7", LEELA_USER, 78, Reaction("wamid.l3", None), "reaction"),
    _in("m3", MEERA, 79, Reaction("wamid.m2", "🙏"), "reaction"),
    CallEvent("W", NUMBER, MEERA, "wacid.1", NOON + 80_000, "connect", "USER_INITIATED"),
    CallEvent("W", NUMBER, MEERA, "wacid.1", NOON + 145_000, "terminate", "USER_INITIATED", "COMPLETED", 55),
    CallEvent("W", NUMBER, KIRAN, "wacid.2", NOON + 150_000, "RINGING"),
    CallEvent("W", NUMBER, KIRAN, "wacid.2", NOON + 152_000, "REJECTED"),
    CallEvent("W", NUMBER, KIRAN, "wacid.2", NOON + 154_000, "terminate", "BUSINESS_INITIATED", "FAILED"),
    AccountEvent("W", "account_alerts", b'{"x":1}', NOON + 90_000),
    UnknownEvent("W", "brand_new_field", b'{"y":2}', "unknown field"),
]  # fmt: skip


def _apply(session: Session, batches: list[list[list[Event]]]) -> tuple[str, dict[str, list[bytes]]]:
    store_settings.put(session, "suppression_key", "11" * 32)
    seq = 0
    for batch in batches:
        entries = []
        for events in batch:
            seq += 1
            entries.append((seq, Parsed(tuple(events), (Reject("not json", b"<html>"),))))
        apply_entries(session, entries, Cursor("log", seq))
    return store_digest(session), {name: logical_rows(session, name) for name in digested_kinds()}


def _result(folder: Path, batches: list[list[list[Event]]]) -> tuple[str, dict[str, list[bytes]]]:
    with open_store(folder) as (database, _clock):
        return database.write_sync(_apply, batches)


class _Undo(Exception):
    """Leaves the transaction without a trace, so that one store serves every example."""


@st.composite
def _deliveries(draw: st.DrawFn) -> list[list[list[Event]]]:
    """The script shuffled, with repeats, cut into webhook bodies and batches anywhere."""
    order = draw(st.permutations(range(len(SCRIPT))))
    repeats = draw(st.lists(st.sampled_from(range(len(SCRIPT))), max_size=15))
    events = [SCRIPT[index] for index in (*order, *repeats)]
    cuts = draw(st.lists(st.tuples(st.integers(1, 6), st.integers(1, 6)), min_size=1, max_size=12))
    batches: list[list[list[Event]]] = []
    position = turn = 0
    while position < len(events):
        per_body, bodies = cuts[turn % len(cuts)]
        turn += 1
        batch = []
        for _body in range(bodies):
            batch.append(events[position : position + per_body])
            position += per_body
        batches.append(batch)
    return batches


def test_any_order_gives_the_same_store(tmp_path: Path) -> None:
    expected, rows = _result(tmp_path, [[[event]] for event in SCRIPT])
    folder = tmp_path / "again"
    with open_store(folder) as (database, _clock):

        def trial(session: Session, batches: list[list[list[Event]]]) -> None:
            got, got_rows = _apply(session, batches)
            for name, before in rows.items():
                assert got_rows[name] == before, name
            assert got == expected
            raise _Undo

        @settings(
            max_examples=60,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate,),
        )
        @given(_deliveries())
        def check(batches: list[list[list[Event]]]) -> None:
            try:
                database.write_sync(trial, batches)
            except _Undo:
                return

        check()


def test_applying_everything_twice_changes_nothing(tmp_path: Path) -> None:
    once, _rows = _result(tmp_path / "a", [[SCRIPT]])
    twice, _rows = _result(tmp_path / "b", [[SCRIPT], [SCRIPT], [[event] for event in reversed(SCRIPT)]])
    assert once == twice


def test_the_script_says_what_it_should(tmp_path: Path) -> None:
    with open_store(tmp_path) as (database, _clock):
        database.write_sync(_apply, [[SCRIPT]])
        one = lambda sql, *args: database.read_sync(lambda s: s.one(sql, args))  # noqa: E731
        assert one("SELECT body, edited_at IS NOT NULL FROM message WHERE wamid = 'wamid.s3'") == (
            "no typo at all",
            1,
        )
        assert one("SELECT body, revoked_at IS NOT NULL FROM message WHERE wamid = 'wamid.s6'") == ("", 1)
        assert one("SELECT state, key FROM attachment") == ("gone", None)
        assert one("SELECT emoji FROM reaction WHERE target_wamid = 'wamid.e1'") == ("",)
        assert one("SELECT status FROM message WHERE wamid = 'wamid.e1'") == ("read",)
        assert one("SELECT status, error_code FROM message WHERE wamid = 'wamid.e2'") == ("failed", 131026)
        # Ravi by phone and by user id became one person with one chat.
        assert one("SELECT count(*), max(user_id) FROM contact_point WHERE phone = '919999900002'") == (
            1,
            "IN.2",
        )
        assert one(
            "SELECT v.unread, (SELECT count(*) FROM message m WHERE m.conversation_id = v.id) FROM conversation v"
            " JOIN contact_point p ON p.id = v.contact_point_id WHERE p.user_id = 'IN.2'"
        ) == (4, 4)
        # Their STOP holds for the phone as for the user id.
        assert one(
            "SELECT count(*) FROM suppression s JOIN contact_point p ON s.key IN (p.phone_key, p.user_key)"
            " WHERE p.user_id = 'IN.2' AND s.reason = 'stop' AND s.lifted_at IS NULL"
        ) == (2,)
        # The later resume lifted Meta's stop, and only that.
        assert one("SELECT count(*) FROM suppression WHERE reason = 'meta_stop' AND lifted_at IS NULL") == (
            4,
        )
        assert one("SELECT count(*) FROM contact_point WHERE user_id IN ('IN.4', 'IN.5')") == (2,)
        assert one("SELECT relation FROM shared_point") == ("changed_number",)
        assert one("SELECT count(*) FROM privacy_request WHERE kind = 'erasure'") == (0,)
        assert one("SELECT position FROM sync_cursor WHERE name = 'relay'") == (1,)
