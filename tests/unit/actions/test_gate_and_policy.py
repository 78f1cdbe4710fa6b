"""The policy in Python and the gate in SQL give one answer, row by row; and no act leaves a forbidden row."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from sanjog_desktop.actions import (
    consents,
    freshness,
    messages,
    notices,
    optouts,
    outbox,
    requests,
    suppressions,
)
from sanjog_desktop.actions.facts import facts_for, verdict_for
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.inbound import apply_entries
from sanjog_desktop.domain.clock import DAY, HOUR, MINUTE
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.drafts import TemplateDraft, TextDraft
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.policy import SendFacts, TemplateFact, check_send, is_fresh
from sanjog_desktop.store.reads.why import why_allowed
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import (
    InboundMessage,
    MessageStatus,
    Metadata,
    Parsed,
    PreferenceChanged,
    Sender,
    Text,
    WireError,
)
from tests.helpers.store import NOON, open_store

PHONE, USER = "919999900001", "IN.1"
NUMBER = Metadata("1065", "919999900000")
SUNITA = Sender(wa_id=PHONE, user_id=USER, profile_name="Sunita Namuna")


class _Undo(Exception):
    """Ends a trial without a trace, so that one store serves all of them."""


def _trials(max_examples: int) -> Any:
    return settings(
        max_examples=max_examples,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate,),
        derandomize=True,
    )


# Row by row -----------------------------------------------------------------------------------------

_TIMES = st.sampled_from([0, NOON - 2 * DAY, NOON - HOUR, NOON - 1, NOON, NOON + 1, NOON + DAY])
_FACTS = st.fixed_dictionaries(
    {
        "purpose": st.sampled_from([str(purpose) for purpose in Purpose]),
        "mismatch": st.sampled_from([False] * 9 + [True]),
        "erased": st.sampled_from([False] * 9 + [True]),
        "restricted": st.sampled_from([False] * 5 + [True]),
        "status": st.sampled_from(["active", "active", "active", "do_not_contact", "married"]),
        "window": _TIMES,
        "last_inbound": _TIMES,
        "has_user": st.booleans(),
        "lane": st.sampled_from(["chat", "bulk"]),
        "seen_at": st.sampled_from([0, -1, NOON, NOON - MINUTE, NOON - MINUTE + 1, NOON - 10 * MINUTE, NOON + 5000,
                                    NOON + 5001, NOON - 10 * MINUTE + 1]),
        "template": st.sampled_from([None, None, "known", "unknown"]),
        "template_status": st.sampled_from(["APPROVED", "APPROVED", "PAUSED"]),
        "category": st.sampled_from(["MARKETING", "UTILITY"]),
        "suppressions": st.lists(
            st.tuples(
                st.sampled_from(["*", "marketing", "match_updates", "service_reply"]),
                st.sampled_from(["stop", "erasure", "meta_stop", "block", "complaint", "manual"]),
                _TIMES,
                st.sampled_from(["whatsapp", "whatsapp", "*", "sms"]),
                st.sampled_from(["phone", "user", "stranger"]),
                st.booleans(),
            ),
            max_size=2,
        ),
        "consents": st.lists(
            st.tuples(
                st.sampled_from([str(purpose) for purpose in Purpose]),
                st.sampled_from(["grant", "grant", "withdraw", "expire", "deny", "pending"]),
                st.sampled_from(["whatsapp", "whatsapp", "*", "email"]),
                st.sampled_from([None, None, NOON - 1, NOON, NOON + 1]),
            ),
            max_size=5,
        ),
    }
)


def _put(session: Session, facts: dict[str, Any]) -> int:
    """A store that holds exactly these facts; returns the id of an outbox row not yet asked about."""
    keys = identity_keys(session)
    notice = notices.ensure(session, "1", "en", "notice")
    session.execute(
        "INSERT INTO contact(id, name, status, restricted, erased_at, created_at, changed_at) VALUES"
        " ('c', 'Sunita', ?, ?, ?, 0, 0)",
        (facts["status"], int(facts["restricted"]), NOON if facts["erased"] else None),
    )
    user = USER if facts["has_user"] else None
    session.execute(
        "INSERT INTO contact_point(id, contact_id, phone, user_id, phone_key, user_key, created_at, changed_at)"
        " VALUES ('p', 'c', ?, ?, ?, ?, 0, 0)",
        (PHONE, user, keys.phone(PHONE), None if user is None else keys.user(user)),
    )
    session.execute(
        "INSERT INTO conversation(id, contact_point_id, contact_id, business_number_id, window_until, last_inbound_at)"
        " VALUES (1, 'p', 'c', '1065', ?, ?)",
        (facts["window"], facts["last_inbound"]),
    )
    session.execute(
        "INSERT INTO template(id, waba_id, name, language, category, status, components, changed_at)"
        " VALUES ('known', 'W', 'n', 'en', ?, ?, '[]', 0)",
        (facts["category"], facts["template_status"]),
    )
    targets = {"phone": keys.phone(PHONE), "user": keys.user(USER), "stranger": b"x"}
    for index, (purpose, reason, at, channel, whose, lifted) in enumerate(facts["suppressions"]):
        session.execute(
            "INSERT INTO suppression(id, key, channel, purpose, reason, at, lifted_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (str(index), targets[whose], channel, purpose, reason, at, NOON if lifted else None),
        )
    for purpose, act, channel, expires_at in facts["consents"]:
        session.execute(
            "INSERT INTO consent(contact_id, purpose, channel, act, at, actor, notice_id, method, expires_at,"
            " recorded_at) VALUES ('c', ?, ?, ?, 0, 'subject', ?, 'paper', ?, 0)",
            (purpose, channel, act, notice, expires_at),
        )
    freshness.note_level(session, "log", facts["seen_at"])
    session.execute(
        "INSERT INTO message(id, conversation_id, at, direction, kind) VALUES (1, 1, 0, 'out', 'text')"
    )
    return int(
        session.execute(
            "INSERT INTO outbox(client_ref, message_id, conversation_id, contact_id, purpose, template_id, draft,"
            " lane, state, created_at) VALUES ('r', 1, 1, ?, ?, ?, '', ?, 'scheduled', 0)",
            ("other" if facts["mismatch"] else "c", facts["purpose"], facts["template"], facts["lane"]),
        ).lastrowid
    )


def test_policy_and_gate_agree_on_every_row(tmp_path: Path) -> None:
    seen: set[str | None] = set()
    with open_store(tmp_path) as (database, _clock):

        def trial(session: Session, facts: dict[str, Any]) -> None:
            row = _put(session, facts)
            gate = session.value("SELECT reason FROM gate_refusal WHERE outbox_id = ?", (row,))
            known = facts_for(session, 1, facts["purpose"], facts["template"])
            if facts["mismatch"]:
                known = type(known)(facts["purpose"], contact_found=False)
            verdict = check_send(known, session.now())
            assert (gate or "gate:None") == f"gate:{verdict.reason}", facts
            if not facts["mismatch"]:
                stale = session.value("SELECT count(*) FROM gate_stale WHERE outbox_id = ?", (row,))
                assert bool(stale) is not is_fresh(known, facts["lane"], facts["seen_at"], session.now()), facts
                check_why(session, known)
            seen.add(gate)
            raise _Undo

        @_trials(1500)
        @given(_FACTS)
        def check(facts: dict[str, Any]) -> None:
            with pytest.raises(_Undo):
                database.write_sync(trial, facts)

        check()
    reasons = [
        "mismatch",
        "erased",
        "restricted",
        "do_not_contact",
        "suppressed",
        "template",
        "window",
        "consent",
    ]
    assert seen == {None, *(f"gate:{reason}" for reason in reasons)}


def check_why(session: Session, known: SendFacts) -> None:
    """The sentence staff read says what the policy says of a message by template, and names the record it means."""
    category = "MARKETING" if known.purpose == "marketing" else "UTILITY"
    verdict = check_send(
        replace(known, uses_template=True, template=TemplateFact("APPROVED", category)), session.now()
    )
    why = why_allowed(session, "c", known.purpose, 1)
    assert why.allowed is verdict.allowed, (why, known)
    assert why.sentence.startswith("Yes: " if why.allowed else "No: ")
    if why.code.startswith("grant."):
        assert why.record is not None and (why.record.act, why.record.purpose) == ("grant", known.purpose)
    if verdict.reason is not None and str(verdict.reason) not in ("suppressed", "consent"):
        assert why.code == verdict.reason


# Act by act -----------------------------------------------------------------------------------------

_COMPONENTS = '[{"type":"BODY","text":"Hello"}]'


class _Desk:
    """A person, a chat, and the acts that may befall them in any order."""

    def __init__(self, session: Session, clock: Any) -> None:
        self.session, self.clock, self.count = session, clock, 0
        notices.ensure(session, "1", "en", "notice")
        for id, category in (("m", "MARKETING"), ("u", "UTILITY")):
            session.execute(
                "INSERT INTO template(id, waba_id, name, language, category, status, components, changed_at)"
                " VALUES (?1, 'W', ?1, 'en', ?2, 'APPROVED', ?3, 0)",
                (id, category, _COMPONENTS),
            )
        self.say("Namaste")
        self.contact = session.value("SELECT id FROM contact")
        self.chat = session.value("SELECT id FROM conversation")

    def say(self, text: str) -> None:
        self.count += 1
        event = InboundMessage("W", NUMBER, SUNITA, f"wamid.{self.count}", self.clock.at, "text", Text(text))
        self._arrive(event)

    def _arrive(self, *events: Any) -> None:
        apply_entries(self.session, [(self.count, Parsed(events))], None)

    def act(self, name: str, argument: int) -> None:
        getattr(self, f"do_{name}")(argument)

    def do_write(self, argument: int) -> None:
        purpose = (list(Purpose) + [Purpose.SERVICE_REPLY] * 6)[argument % 15]
        template = [None, None, "m", "u"][argument // 15 % 4]
        draft = TextDraft("hello") if template is None else TemplateDraft(template)
        send_at = self.clock.at + HOUR if argument % 7 == 0 else None
        messages.queue_message(self.session, self.chat, draft, purpose=purpose, send_at=send_at)

    def do_claim(self, argument: int) -> None:
        for one in outbox.claim_due(self.session, 1 + argument % 3):
            match argument % 6:
                case 0:
                    outbox.record_accepted(self.session, one.client_ref, f"wamid.out.{one.client_ref}")
                case 1:
                    outbox.record_refused(self.session, one.client_ref, code=131026, text="not on WhatsApp")
                case 2:
                    outbox.requeue(self.session, one.client_ref, self.clock.at, counted=bool(argument % 2))
                case 3:
                    outbox.record_uncertain(self.session, one.client_ref)
                case _:
                    pass

    def do_recover(self, _argument: int) -> None:
        outbox.recover_claimed(self.session)

    def do_settle(self, argument: int) -> None:
        for (message_id,) in self.session.rows(
            "SELECT message_id FROM outbox WHERE state = 'uncertain' LIMIT 1"
        ):
            messages.settle_uncertain(self.session, message_id, bool(argument % 2))

    def do_retry(self, _argument: int) -> None:
        for (id,) in self.session.rows(
            "SELECT id FROM message WHERE status IN ('failed', 'cancelled') LIMIT 1"
        ):
            messages.retry_failed(self.session, id)

    def do_cancel(self, _argument: int) -> None:
        for (id,) in self.session.rows("SELECT message_id FROM outbox WHERE state = 'queued' LIMIT 1"):
            messages.cancel_message(self.session, id)

    def do_grant(self, argument: int) -> None:
        purpose = [Purpose.MARKETING, Purpose.MATCH_UPDATES, Purpose.SERVICE_REPLY][argument % 3]
        consents.record_opt_in(
            self.session,
            self.contact,
            [purpose],
            ConsentMethod.PAPER,
            Evidence(reference="form 1"),
            language="en",
        )

    def do_withdraw(self, argument: int) -> None:
        keys = identity_keys(self.session)
        optouts.stop_person(
            self.session,
            keys,
            contact_id=self.contact,
            targets=suppressions.keys_of_contact(self.session, self.contact),
            at=self.clock.at,
            reason="stop",
            source=f"act.{argument}",
            actor="subject",
            method=ConsentMethod.VOICE,
            evidence=Evidence(words="no more"),
            only=Purpose.MARKETING if argument % 2 else None,
        )

    def do_hear(self, argument: int) -> None:
        self.clock.advance(1000)
        said = ["Namaste", "Kal milte hain", "Haan", "STOP", "message mat bhejo", "mera data delete karo"]
        self.say(said[argument % len(said)])

    def do_prefer(self, argument: int) -> None:
        value = "stop" if argument % 2 else "resume"
        self._arrive(PreferenceChanged("W", NUMBER, SUNITA, "marketing_messages", value, self.clock.at))

    def do_report(self, argument: int) -> None:
        row = self.session.one(
            "SELECT wamid FROM message WHERE wamid LIKE 'wamid.out.%' ORDER BY id DESC LIMIT 1"
        )
        if row is not None:
            errors = (WireError(131050, "stopped"),) if argument % 3 == 0 else ()
            status = "failed" if errors else "delivered"
            self._arrive(
                MessageStatus("W", NUMBER, row[0], status, self.clock.at, PHONE, USER, errors=errors)
            )

    def do_ask(self, argument: int) -> None:
        requests.create_request(
            self.session,
            self.contact,
            ["opt_out", "access"][argument % 2],
            channel="phone",
            received_at=self.clock.at,
        )

    def do_decide(self, argument: int) -> None:
        for (id,) in self.session.rows("SELECT id FROM privacy_request WHERE state = 'SUSPECTED' LIMIT 1"):
            if argument % 2:
                requests.confirm_suspected(self.session, id)
            else:
                requests.dismiss_suspected(self.session, id, reason="read")

    def do_change_person(self, argument: int) -> None:
        self.session.execute(
            "UPDATE contact SET restricted = ?, status = ? WHERE id = ?",
            (int(argument % 7 == 0), "do_not_contact" if argument % 5 == 0 else "active", self.contact),
        )

    def do_change_template(self, argument: int) -> None:
        self.session.execute(
            "UPDATE template SET status = ?", ("PAUSED" if argument % 3 == 0 else "APPROVED",)
        )

    def do_wait(self, argument: int) -> None:
        self.clock.advance([1000, HOUR, HOUR, 13 * HOUR, DAY][argument % 5])


ACTS = sorted(name.removeprefix("do_") for name in vars(_Desk) if name.startswith("do_"))
WEIGHTS = [{"write": 8, "claim": 5, "hear": 4, "grant": 3}.get(name, 1) for name in ACTS]


def test_no_sequence_of_acts_leaves_a_message_that_may_not_be_sent(tmp_path: Path) -> None:
    crossings: Counter[str] = Counter()
    with open_store(tmp_path) as (database, clock):

        def trial(session: Session, seed: int) -> None:
            clock.at = NOON
            desk = _Desk(session, clock)
            chance = random.Random(seed)
            for name in chance.choices(ACTS, WEIGHTS, k=chance.randint(5, 60)):
                argument = chance.randrange(10_000)
                before = set(
                    session.rows("SELECT id, state FROM outbox WHERE state IN ('queued', 'claimed')")
                )
                session.execute("SAVEPOINT act")
                try:
                    desk.act(name, argument)
                except UserError:
                    session.execute("ROLLBACK TO act")
                session.execute("RELEASE act")
                entered = set(
                    session.rows("SELECT id, state FROM outbox WHERE state IN ('queued', 'claimed')")
                )
                for id, state in entered - before:
                    reason = session.value("SELECT reason FROM gate_refusal WHERE outbox_id = ?", (id,))
                    assert reason is None, (name, argument, state, reason)
                    crossings[state] += 1
                if name in ("withdraw", "hear", "prefer", "ask"):
                    left = session.rows(
                        "SELECT outbox_id FROM gate_refusal WHERE state IN ('queued', 'scheduled')"
                        " AND reason = 'gate:suppressed'"
                    )
                    assert not left, (name, argument)
            raise _Undo

        @_trials(250)
        @given(st.integers(0, 2**32))
        def check(seed: int) -> None:
            with pytest.raises(_Undo):
                database.write_sync(trial, seed)

        check()
    assert crossings["queued"] > 100 and crossings["claimed"] > 100, crossings


def test_the_verdict_says_why_and_what_to_do(tmp_path: Path) -> None:
    with open_store(tmp_path) as (database, clock):
        desk_chat = database.write_sync(lambda session: _Desk(session, clock).chat)
        verdict = database.read_sync(verdict_for, desk_chat, Purpose.MARKETING, None)
        assert not verdict.allowed and verdict.text and verdict.hint
        assert database.read_sync(verdict_for, desk_chat, Purpose.SERVICE_REPLY).allowed
        clock.advance(2 * DAY)
        assert not database.read_sync(verdict_for, desk_chat, Purpose.SERVICE_REPLY).allowed
