"""Anything that may befall the gate, in any order: acts of staff and people, webhooks, and SQL by hand.

After every step the rules of the policy, asked in Python and not of the gate, must hold of every row in the outbox.
"""

from __future__ import annotations

import random
from collections import Counter
from typing import Any, Final

from sqlcipher3 import dbapi2

from sanjog_desktop.actions import (
    broadcast_run,
    broadcasts,
    consents,
    contacts,
    freshness,
    messages,
    notices,
    outbox,
)
from sanjog_desktop.actions.facts import facts_for
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.inbound import apply_entries
from sanjog_desktop.domain.clock import DAY, HOUR, MINUTE, StillClock
from sanjog_desktop.domain.consent import PROACTIVE_PURPOSES, ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.drafts import TemplateDraft, TextDraft
from sanjog_desktop.domain.errors import SanjogError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.policy import BlockReason, check_send, is_fresh
from sanjog_desktop.domain.register_query import RegisterQuery
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
from tests.helpers.store import NOON

NUMBER: Final = Metadata("1065", "919999900000")
#: Two people; the second one's number is answered by three more of the family.
PEOPLE: Final = (
    Sender(wa_id="919999900001", user_id="IN.1", profile_name="Sunita Namuna"),
    Sender(wa_id="919999900002", profile_name="Ramesh Namuna"),
)
SHARERS: Final = ("Asha Namuna", "Kiran Namuna", "Mohan Namuna")
PURPOSES: Final = tuple(str(purpose) for purpose in Purpose)
LIVE: Final = ("scheduled", "queued", "claimed")
#: What must never be true of a row that waits: time alone does not bring these about.
_GONE: Final = frozenset(
    {BlockReason.ERASED, BlockReason.RESTRICTED, BlockReason.DO_NOT_CONTACT, BlockReason.SUPPRESSED}
)
_BY_LAW: Final = frozenset({"rights", "legal", "account_security"})
_UNCONSENTED: Final = _BY_LAW | {"service_reply"}
#: Read from the ledger itself, not from a view of it.
_LAST_ACT: Final = (
    "SELECT act, expires_at FROM consent WHERE contact_id = ? AND purpose = ? AND channel IN ('whatsapp', '*')"
    " AND act <> 'pending' ORDER BY seq DESC LIMIT 1"
)
_IDENTITY: Final = "SELECT id, purpose, contact_id, lane, template_id, conversation_id FROM outbox ORDER BY id"
_COMPONENTS: Final = '[{"type":"BODY","text":"Hello"}]'
_EVIDENCE: Final = Evidence(reference="form 1")


def furnish(session: Session) -> None:
    """The people, templates and notice every sequence begins with."""
    notices.ensure(session, "1", "en", "An invented notice")
    for id, category in (("m", "MARKETING"), ("u", "UTILITY")):
        session.execute(
            "INSERT INTO template(id, waba_id, name, language, category, status, components, changed_at)"
            " VALUES (?1, 'W', ?1, 'en', ?2, 'APPROVED', ?3, 0)",
            (id, category, _COMPONENTS),
        )
    for number, sender in enumerate(PEOPLE):
        event = InboundMessage("W", NUMBER, sender, f"wamid.first.{number}", NOON - MINUTE, "text", Text("Namaste"))
        apply_entries(session, [(number + 1, Parsed((event,)))], None)
    for name in SHARERS:
        contacts.create(session, {"name": name}, None, ["919999900002"])


class Play:
    """One sequence of steps over a furnished store; ``run`` plays it and raises AssertionError where a rule breaks."""

    def __init__(self, session: Session, clock: StillClock, chance: random.Random) -> None:
        self.session, self.clock, self.chance = session, clock, chance
        self.count = 0
        self.seen: Counter[str] = Counter()
        self.contacts = [row[0] for row in session.rows("SELECT contact_id FROM conversation ORDER BY id")]
        self.chats = [row[0] for row in session.rows("SELECT id FROM conversation ORDER BY id")]
        self.steps: list[str] = []

    def run(self, length: int) -> None:
        """Play ``length`` steps, looking at everything after each."""
        if self.chance.random() < 0.7:
            self._begin()
        before = self._look()
        for _ in range(length):
            name = self.chance.choices(NAMES, WEIGHTS)[0]
            self.steps.append(name)
            self._play(name)
            after = self._look()
            self._compare(name, before, after)
            before = after
        unfounded = "SELECT count(*) FROM consent c WHERE act = 'grant' AND (actor = 'guardian' OR NOT EXISTS"
        assert not self.session.value(f"{unfounded} (SELECT 1 FROM notice n WHERE n.id = c.notice_id))")

    def _begin(self) -> None:
        """Everybody agreed and the relay was just heard: most of what matters needs that."""
        self.do_relay()
        for contact in self.contacts:
            consents.record_opt_in(
                self.session, ContactId(contact), [Purpose.MATCH_UPDATES, Purpose.MARKETING], ConsentMethod.PAPER,
                _EVIDENCE, language="en",
            )  # fmt: skip

    def _play(self, name: str) -> None:
        self.session.execute("SAVEPOINT step")
        try:
            getattr(self, f"do_{name}")()
        except (SanjogError, dbapi2.Error) as error:
            self.seen[f"refused:{type(error).__name__}"] += 1
            self.session.execute("ROLLBACK TO step")
        self.session.execute("RELEASE step")

    # The rules ----------------------------------------------------------------------------------------

    def _look(self) -> dict[int, tuple[str, BlockReason | None, bool, bool]]:
        """Of every row still in work: its state, what the policy says of it, whether it is fresh, and whether its
        purpose was taken back.
        """
        found = {}
        seen_at = freshness.seen_at(self.session)
        rows = self.session.rows(
            "SELECT id, state, conversation_id, purpose, template_id, lane, contact_id FROM outbox"
            " WHERE state IN ('scheduled', 'queued', 'claimed', 'uncertain') AND state <> 'uncertain'"
        )
        for id, state, chat, purpose, template, lane, contact in rows:
            facts = facts_for(self.session, chat, purpose, template)
            reason = check_send(facts, self.clock.now()).reason
            if self.session.value("SELECT contact_id FROM conversation WHERE id = ?", (chat,)) != contact:
                reason = BlockReason.MISMATCH
            act, until = self.session.one(_LAST_ACT, (contact, purpose)) or ("", None)
            taken_back = purpose not in _UNCONSENTED and act in ("withdraw", "deny", "expire")
            is_answer = purpose == "service_reply" and facts.window_until > self.clock.at
            needs_word = purpose not in _BY_LAW and not is_answer
            if reason is None and needs_word and (act != "grant" or (until is not None and until <= self.clock.at)):
                reason = BlockReason.CONSENT
            found[id] = (state, reason, is_fresh(facts, lane, seen_at, self.clock.now()), taken_back)
        return found

    def _compare(self, name: str, before: dict[int, Any], after: dict[int, Any]) -> None:
        story = " > ".join(self.steps)
        for id, (state, reason, fresh, taken_back) in after.items():
            was = before.get(id)
            if state in ("queued", "claimed") and (was is None or was[0] != state):
                assert reason is None, f"{story}: row {id} became {state} although {reason}"
                assert fresh or state == "queued", f"{story}: row {id} was claimed by a PC that had heard nothing"
                self.seen[state] += 1
            if state == "queued" or (state == "scheduled" and was is not None and was[0] == "scheduled"):
                was_well = was is None or (was[1] not in _GONE and not was[3])
                # A row that is about somebody else than its chat can never become more than scheduled.
                is_well = reason is BlockReason.MISMATCH or (reason not in _GONE and not taken_back)
                assert is_well or not was_well, f"{story}: row {id} is still {state} although {reason}, {taken_back}"
            if state == "queued":
                assert reason not in _GONE, f"{story}: row {id} is queued although {reason}"
                assert not taken_back, f"{story}: row {id} is queued although its consent was taken back"
        self.seen["cancelled"] += sum(1 for id in before if id not in after)

    # What staff, people and Meta do -------------------------------------------------------------------

    def _which(self) -> int:
        return int(self.chance.random() < 0.25)

    def _event(self, *events: Any) -> None:
        self.count += 1
        apply_entries(self.session, [(100 + self.count, Parsed(events))], None)

    def do_write(self) -> None:
        template = self.chance.choice([None, None, "m", "u", "u"])
        purpose = self.chance.choice((*PURPOSES, *["service_reply"] * 3, *["match_updates"] * 5, "marketing"))
        messages.queue_message(
            self.session, self.chats[self._which()],
            TextDraft("hello") if template is None else TemplateDraft(template), purpose=purpose,
            send_at=self.chance.choice([None, None, self.clock.at + HOUR]),
            lane=self.chance.choice(["chat", "chat", "bulk"]),
        )  # fmt: skip

    def do_broadcast(self) -> None:
        """One to everybody, for a purpose of its own; or a step, a pause, a going on of one under way."""
        found = self.session.one("SELECT id, state FROM broadcast WHERE state IN ('running', 'paused', 'stopped')")
        if found is None:
            id = broadcasts.save(
                self.session, "", title="news", purpose=str(self.chance.choice(PROACTIVE_PURPOSES)),
                template_id=self.chance.choice(["m", "u"]), fills={}, audience=RegisterQuery("people"),
            )  # fmt: skip
            broadcasts.start(self.session, id)
            broadcast_run.freeze(self.session, id, broadcast_run.audience(self.session, id))
            broadcast_run.frozen(self.session, id)
        elif found[1] == "running":
            act = self.chance.choice([broadcast_run.advance] * 3 + [broadcasts.pause, broadcasts.cancel])
            act(self.session, found[0])
        else:
            broadcasts.resume(self.session, found[0])
        twice = "SELECT 1 FROM broadcast_recipient WHERE message_id IS NOT NULL GROUP BY message_id HAVING count(*) > 1"
        assert self.session.one(twice) is None

    def do_claim(self) -> None:
        for one in outbox.claim_due(self.session, self.chance.randint(1, 4)):
            match self.chance.randrange(6):
                case 0:
                    outbox.record_accepted(self.session, one.client_ref, f"wamid.out.{one.client_ref}")
                case 1:
                    code = self.chance.choice([131026, 131050, 100])
                    outbox.record_refused(self.session, one.client_ref, code=code, text="refused")
                case 2:
                    outbox.requeue(self.session, one.client_ref, self.clock.at, counted=False)
                case 3:
                    outbox.record_uncertain(self.session, one.client_ref)
                case _:
                    pass

    def do_recover(self) -> None:
        outbox.recover_claimed(self.session)

    def do_settle(self) -> None:
        for (id,) in self.session.rows("SELECT message_id FROM outbox WHERE state = 'uncertain' LIMIT 1"):
            messages.settle_uncertain(self.session, id, self.chance.random() < 0.3)

    def do_retry(self) -> None:
        for (id,) in self.session.rows("SELECT id FROM message WHERE status IN ('failed', 'cancelled') LIMIT 1"):
            messages.retry_failed(self.session, id)

    def do_agree(self) -> None:
        which, method = self._which(), self.chance.choice([ConsentMethod.PAPER, ConsentMethod.VOICE])
        evidence = _EVIDENCE if method is ConsentMethod.PAPER else Evidence(words="yes", witness="Meera")
        consents.record_opt_in(
            self.session, ContactId(self.contacts[which]), self.chance.sample(PROACTIVE_PURPOSES, 2), method, evidence,
            language="en", expires_at=self.chance.choice([None, None, self.clock.at + HOUR]),
        )  # fmt: skip

    def do_relative(self) -> None:
        consents.record_opt_in(
            self.session, ContactId(self.contacts[0]), [Purpose.MATCH_UPDATES], ConsentMethod.VOICE,
            Evidence(words="she agrees"), language="en", given_by=ContactId(self.contacts[1]),
        )  # fmt: skip

    def do_withdraw(self) -> None:
        only = self.chance.sample(PROACTIVE_PURPOSES, 1) if self.chance.random() < 0.5 else []
        consents.withdraw(self.session, ContactId(self.contacts[self._which()]), only)

    def do_hear(self) -> None:
        self.clock.advance(1000)
        words = self.chance.choice(["Namaste", "Kal milte hain", "STOP", "message mat bhejo", "mera data delete karo"])
        self.count += 1
        sender = PEOPLE[self._which()]
        self._event(
            InboundMessage("W", NUMBER, sender, f"wamid.in.{self.count}", self.clock.at, "text", Text(words))
        )

    def do_prefer(self) -> None:
        value, sender = self.chance.choice(["stop", "stop", "resume"]), PEOPLE[self._which()]
        self._event(PreferenceChanged("W", NUMBER, sender, "marketing_messages", value, self.clock.at))

    def do_report(self) -> None:
        for (wamid,) in self.session.rows("SELECT wamid FROM message WHERE wamid LIKE 'wamid.out.%' LIMIT 1"):
            stopped = self.chance.random() < 0.4
            errors = (WireError(131050, "stopped"),) if stopped else ()
            status = "failed" if stopped else "delivered"
            self._event(MessageStatus("W", NUMBER, wamid, status, self.clock.at, PEOPLE[0].wa_id, errors=errors))

    def do_expire(self) -> None:
        consents.expire_due(self.session)

    def do_wait(self) -> None:
        self.clock.advance(self.chance.choice([1000, 30_000, 90_000, 90_000, 5 * MINUTE, 11 * MINUTE, HOUR, DAY]))

    def do_clock_back(self) -> None:
        self.clock.advance(-self.chance.choice([1000, MINUTE, HOUR]))

    def do_relay(self) -> None:
        freshness.note_level(self.session, "log", self.clock.at)

    # SQL by hand --------------------------------------------------------------------------------------

    def _sql(self, sql: str, *params: Any) -> None:
        self.session.execute(sql, params)

    def _some(self, table: str) -> str:
        return f"rowid = (SELECT rowid FROM {table} ORDER BY random() LIMIT 1)"

    def do_sql_insert(self) -> None:
        which, verb = self._which(), self.chance.choice(["INSERT", "INSERT OR IGNORE", "REPLACE"])
        self._sql(
            "INSERT INTO message(conversation_id, at, direction, kind) VALUES (?, 0, 'out', 'text')", self.chats[which]
        )
        self._sql(
            f"{verb} INTO outbox(client_ref, message_id, conversation_id, contact_id, purpose, template_id, draft,"
            " state, lane, created_at) VALUES (?, (SELECT max(id) FROM message), ?, ?, ?, ?, ?, ?, ?, 0)",
            f"sql.{self.chance.randrange(4)}", self.chats[which], self.contacts[self._which()],
            self.chance.choice(PURPOSES), self.chance.choice([None, "m", "u", "x"]),
            '{"type":"text","body":"x"}', self.chance.choice(LIVE), self.chance.choice(["chat", "bulk"]),
        )  # fmt: skip

    def do_sql_move(self) -> None:
        verb = self.chance.choice(["UPDATE", "UPDATE OR IGNORE", "UPDATE OR REPLACE"])
        state = self.chance.choice(("queued", "claimed", "claimed", "scheduled"))
        where = self.chance.choice([self._some("outbox"), "1", "state <> 'accepted' AND state <> 'cancelled'"])
        self._sql(f"{verb} outbox SET state = ?, not_before = 0 WHERE {where}", state)

    def do_sql_disguise(self) -> None:
        column, value = self.chance.choice(
            [("purpose", "legal"), ("contact_id", self.contacts[0]), ("lane", "chat"), ("template_id", None),
             ("conversation_id", self.chats[0])]
        )  # fmt: skip
        known = self.session.rows(_IDENTITY)
        self._sql(f"UPDATE outbox SET {column} = ? WHERE {self._some('outbox')}", value)
        assert self.session.rows(_IDENTITY) == known, f"{column} of a message was changed"

    def do_sql_consent(self) -> None:
        act = self.chance.choice(["withdraw", "withdraw", "expire", "deny", "grant", "pending"])
        notice = self.chance.choice(["1.en", "1.en", "nowhere", None])
        self._sql(
            "INSERT INTO consent(contact_id, purpose, channel, act, at, actor, notice_id, method, recorded_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)",
            self.contacts[self._which()], self.chance.choice(("match_updates", "match_updates", "marketing", "legal")),
            self.chance.choice(["whatsapp", "whatsapp", "*", "email"]), act, self.clock.at,
            self.chance.choice(["subject", "subject", "guardian"]), notice, self.chance.choice(["paper", "import"]),
        )  # fmt: skip

    def do_sql_suppress(self) -> None:
        keys = identity_keys(self.session)
        self._sql(
            "INSERT INTO suppression(id, key, channel, purpose, reason, at) VALUES (?, ?, ?, ?, ?, ?)",
            f"sql.{self.chance.getrandbits(60)}", keys.phone(PEOPLE[self._which()].wa_id or ""),
            self.chance.choice(["whatsapp", "*", "sms"]), self.chance.choice(["*", "marketing", "match_updates"]),
            self.chance.choice(["stop", "erasure", "block", "manual"]), self.clock.at,
        )  # fmt: skip

    def do_sql_person(self) -> None:
        change = self.chance.choice(
            ["restricted = 1", "restricted = 0", "status = 'do_not_contact'", "status = 'active'", "erased_at = 1"]
        )
        self._sql(f"UPDATE contact SET {change} WHERE id = ?", self.contacts[self._which()])

    def do_sql_rewrite(self) -> None:
        """None of these may work; a rule that was rewritten would show in the rows."""
        statement = self.chance.choice(_FORBIDDEN)
        try:
            self.session.execute(statement)
        except (SanjogError, dbapi2.Error):
            self.seen["forbidden"] += 1
            return
        count = self.session.value("SELECT changes()")
        assert count == 0 or " WHERE " in statement, f"{statement} went through"

    def do_sql_facts(self) -> None:
        statement = self.chance.choice(
            [
                "UPDATE conversation SET window_until = 0", "UPDATE template SET status = 'PAUSED' WHERE id = 'u'",
                "UPDATE template SET status = 'APPROVED'", "UPDATE template SET category = 'MARKETING'",
                "UPDATE sync_cursor SET seen_at = 0", "UPDATE sync_cursor SET seen_at = seen_at + 3600000",
                "UPDATE suppression SET lifted_at = NULL",
                "UPDATE suppression SET lifted_at = 1, lift_evidence = 'a form' WHERE reason = 'manual'",
                "UPDATE contact_point SET phone_key = (SELECT key FROM suppression LIMIT 1)"
                " WHERE phone = '919999900002' AND EXISTS (SELECT 1 FROM suppression)",
            ]
        )  # fmt: skip
        self._sql(statement)


_FORBIDDEN: Final = (
    "UPDATE consent SET act = 'grant', notice_id = '1.en'",
    "DELETE FROM consent",
    "REPLACE INTO consent SELECT * FROM consent",
    "DELETE FROM suppression",
    "UPDATE suppression SET lifted_at = 1, lift_evidence = NULL",
    "UPDATE suppression SET key = x'00'",
    "UPDATE suppression SET purpose = 'testimonials'",
    "REPLACE INTO suppression SELECT * FROM suppression",
    "UPDATE notice SET text = 'other'",
    "DELETE FROM notice",
    "DROP TRIGGER gate_update",
    "DROP TRIGGER consent_cancels",
    "DROP VIEW gate_refusal",
    "DROP TABLE suppression",
    "ALTER TABLE outbox ADD COLUMN other TEXT",
    "CREATE TEMP TRIGGER t BEFORE UPDATE ON outbox BEGIN SELECT RAISE(IGNORE); END",
    "PRAGMA recursive_triggers = OFF",
    "PRAGMA writable_schema = ON",
    "PRAGMA ignore_check_constraints = ON",
    "UPDATE sqlite_schema SET sql = NULL WHERE name = 'gate_update'",
)
NAMES: Final = sorted(name.removeprefix("do_") for name in vars(Play) if name.startswith("do_"))
_OFTEN: Final = {"write": 7, "claim": 5, "broadcast": 4, "agree": 4, "hear": 3, "relay": 3, "sql_insert": 3,
                 "sql_move": 3, "wait": 2, "sql_consent": 3, "sql_facts": 2}
WEIGHTS: Final = [_OFTEN.get(name, 1) for name in NAMES]
