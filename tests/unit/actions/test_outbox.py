"""The outbox from queue to outcome: order, at most once, what a crash leaves, what webhooks settle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from sanjog_desktop.actions import consents, freshness, messages, notices, outbox, suppressions
from sanjog_desktop.actions.inbound import apply_entries
from sanjog_desktop.actions.outbox import Claimed
from sanjog_desktop.domain.clock import DAY, HOUR, StillClock
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.drafts import Draft, MediaDraft, ReactionDraft, TemplateDraft, TextDraft
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.policy import BlockReason, SendBlocked
from sanjog_desktop.store.database import Database
from sanjog_desktop.wire.events import (
    InboundMessage,
    MessageStatus,
    Metadata,
    Parsed,
    Sender,
    Text,
    WireError,
)
from tests.helpers.store import NOON, open_store

NUMBER = Metadata("1065", "919999900000")
SUNITA = Sender(wa_id="919999900001", profile_name="Sunita Namuna")
MEERA = Sender(wa_id="919999900003", profile_name="Meera Udaharan")


@dataclass
class Desk:
    """A store with two chats whose windows are open."""

    database: Database
    clock: StillClock
    sunita: int = 0
    meera: int = 0

    def do(self, action: Any, *args: Any, **kwargs: Any) -> Any:
        return self.database.write_sync(action, *args, **kwargs)

    def one(self, sql: str, *params: Any) -> Any:
        return self.database.read_sync(lambda session: session.one(sql, params))

    def arrive(self, *events: Any) -> None:
        self.do(apply_entries, [(1, Parsed(events))], None)

    def write(self, text: str = "hello", chat: int | None = None, **more: Any) -> messages.Queued:
        purpose = more.pop("purpose", Purpose.SERVICE_REPLY)
        draft: Draft = more.pop("draft", None) or TextDraft(text)
        queued: messages.Queued = self.do(
            messages.queue_message, chat or self.sunita, draft, purpose=purpose, **more
        )
        return queued

    def hear_relay(self) -> None:
        """The relay says that nothing follows what was applied."""
        self.do(freshness.note_level, "log", self.clock.at)

    def claim(self, limit: int = 10) -> list[Claimed]:
        claimed: list[Claimed] = self.do(outbox.claim_due, limit)
        return claimed

    def message(self, message_id: int) -> Any:
        return self.one("SELECT status, wamid, error_code, error_text FROM message WHERE id = ?", message_id)

    def state(self, queued: messages.Queued) -> Any:
        return self.one("SELECT state FROM outbox WHERE client_ref = ?", queued.client_ref)[0]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_store(tmp_path) as (database, clock):
        desk = Desk(database, clock)
        desk.arrive(
            InboundMessage("W", NUMBER, SUNITA, "wamid.in.1", NOON, "text", Text("Namaste")),
            InboundMessage("W", NUMBER, MEERA, "wamid.in.2", NOON, "text", Text("Hello")),
        )
        find = "SELECT v.id FROM conversation v JOIN contact_point p ON p.id = v.contact_point_id WHERE p.phone = ?"
        desk.sunita, desk.meera = (desk.one(find, who.wa_id)[0] for who in (SUNITA, MEERA))
        yield desk


def status(wamid: str, name: str, second: int = 0, *, code: int = 0, ref: str | None = None) -> MessageStatus:
    errors = (WireError(code, "refused"),) if code else ()
    return MessageStatus(
        "W", NUMBER, wamid, name, NOON + second * 1000, SUNITA.wa_id, client_ref=ref, errors=errors
    )


def add_template(desk: Desk, id: str = "t", category: str = "UTILITY", text: str = "Namaste {{1}}") -> None:
    desk.do(
        lambda session: session.execute(
            "INSERT INTO template(id, waba_id, name, language, category, status, components, changed_at)"
            " VALUES (?, 'W', ?, 'en', ?, 'APPROVED', ?, 0)",
            (id, f"name_{id}", category, '[{"type":"BODY","text":"' + text + '"}]'),
        )
    )


def test_a_queued_message_stands_in_the_thread_at_once(desk: Desk) -> None:
    queued = desk.write("On our way", staff="Asha")
    assert desk.message(queued.message_id)[0] == "queued"
    shown = desk.one("SELECT preview, last_direction, last_status FROM conversation WHERE id = ?", desk.sunita)
    assert shown == ("On our way", "out", "queued")
    assert desk.one("SELECT sent_by FROM message WHERE id = ?", queued.message_id) == ("Asha",)


def test_from_claim_to_read(desk: Desk) -> None:
    queued = desk.write("hello")
    (claimed,) = desk.claim()
    assert (claimed.client_ref, claimed.attempts, claimed.phone) == (queued.client_ref, 1, SUNITA.wa_id)
    assert claimed.draft == TextDraft("hello") and not claimed.marketing
    assert desk.message(queued.message_id)[0] == "sending"
    desk.do(outbox.record_accepted, queued.client_ref, "wamid.out.1")
    assert desk.message(queued.message_id)[:2] == ("sending", "wamid.out.1")
    for name in ("sent", "read", "delivered"):
        desk.arrive(status("wamid.out.1", name))
    assert desk.message(queued.message_id)[0] == "read"
    assert desk.state(queued) == "accepted"
    assert desk.one("SELECT last_status FROM conversation WHERE id = ?", desk.sunita) == ("read",)


def test_reports_that_come_before_the_answer_are_applied_with_it(desk: Desk) -> None:
    queued = desk.write()
    desk.claim()
    desk.arrive(status("wamid.out.1", "delivered"))
    assert desk.message(queued.message_id)[0] == "sending"
    desk.do(outbox.record_accepted, queued.client_ref, "wamid.out.1")
    assert desk.message(queued.message_id)[0] == "delivered"


def test_one_in_flight_a_chat_and_none_passes_another(desk: Desk) -> None:
    first, second = desk.write("1"), desk.write("2")
    other = desk.write("3", desk.meera)
    claimed = desk.claim()
    assert [one.client_ref for one in claimed] == [first.client_ref, other.client_ref]
    assert desk.claim() == []
    desk.do(outbox.requeue, first.client_ref, NOON + HOUR)
    assert desk.claim() == [], "the second waits behind the first"
    assert desk.do(outbox.next_due_at) == NOON + HOUR
    desk.clock.advance(HOUR)
    assert [one.client_ref for one in desk.claim()] == [first.client_ref]
    desk.do(outbox.record_accepted, first.client_ref, "wamid.out.1")
    assert [one.client_ref for one in desk.claim()] == [second.client_ref]


def test_claims_keep_to_their_limit(desk: Desk) -> None:
    desk.write(), desk.write(chat=desk.meera)
    assert len(desk.claim(1)) == 1
    assert len(desk.claim(5)) == 1


def test_tries_that_do_not_count_are_not_counted(desk: Desk) -> None:
    queued = desk.write()
    desk.claim()
    desk.do(outbox.requeue, queued.client_ref, 0, counted=False)
    assert desk.claim()[0].attempts == 1
    desk.do(outbox.requeue, queued.client_ref, 0)
    assert desk.claim()[0].attempts == 2


def test_a_refusal_is_shown_with_its_reason(desk: Desk) -> None:
    queued = desk.write()
    desk.claim()
    desk.do(outbox.record_refused, queued.client_ref, code=131026, text="This number is not on WhatsApp.")
    assert desk.message(queued.message_id) == ("failed", None, 131026, "This number is not on WhatsApp.")
    assert desk.one("SELECT failed FROM conversation WHERE id = ?", desk.sunita) == (1,)
    assert desk.one("SELECT reachable FROM contact_point WHERE phone = ?", SUNITA.wa_id) == (0,)


@pytest.mark.promises("whatsapp.policies")
def test_a_refusal_for_stopped_marketing_is_heeded(desk: Desk) -> None:
    queued = desk.write()
    desk.claim()
    desk.do(outbox.record_refused, queued.client_ref, code=131050, text="stopped")
    assert desk.one("SELECT purpose, reason FROM suppression") == ("marketing", "meta_stop")


def test_what_was_on_the_wire_when_the_pc_went_down_is_uncertain_and_never_resent(desk: Desk) -> None:
    queued = desk.write()
    desk.claim()
    assert desk.do(outbox.recover_claimed) == 1
    assert desk.message(queued.message_id)[0] == "uncertain" and desk.claim() == []
    assert desk.do(outbox.recover_claimed) == 0


def test_a_report_with_our_reference_settles_an_uncertain_message(desk: Desk) -> None:
    queued = desk.write()
    desk.claim()
    desk.do(outbox.record_uncertain, queued.client_ref)
    desk.arrive(status("wamid.out.9", "delivered", ref=queued.client_ref))
    assert desk.state(queued) == "accepted"
    assert desk.message(queued.message_id)[:2] == ("delivered", "wamid.out.9")


def test_a_report_stops_a_message_that_staff_had_queued_again(desk: Desk) -> None:
    queued = desk.write()
    desk.claim()
    desk.do(outbox.record_uncertain, queued.client_ref)
    desk.do(messages.settle_uncertain, queued.message_id, False)
    assert desk.state(queued) == "queued"
    desk.arrive(status("wamid.out.9", "sent", ref=queued.client_ref))
    assert desk.state(queued) == "accepted" and desk.claim() == []


def test_a_report_before_the_answer_to_the_send_counts_as_the_answer(desk: Desk) -> None:
    queued = desk.write()
    desk.claim()
    desk.arrive(status("wamid.out.9", "sent", ref=queued.client_ref))
    desk.do(outbox.record_accepted, queued.client_ref, "wamid.out.9")
    desk.do(outbox.requeue, queued.client_ref, 0)
    desk.do(outbox.record_refused, queued.client_ref, code=1, text="late")
    assert desk.state(queued) == "accepted" and desk.message(queued.message_id)[0] == "sent"


def test_staff_settle_what_nobody_knows(desk: Desk) -> None:
    queued = desk.write()
    desk.claim()
    desk.do(outbox.record_uncertain, queued.client_ref)
    desk.do(messages.settle_uncertain, queued.message_id, True)
    assert desk.message(queued.message_id)[0] == "sent"
    with pytest.raises(UserError):
        desk.do(messages.settle_uncertain, queued.message_id, False)


def test_a_waiting_message_can_be_cancelled_and_one_on_its_way_cannot(desk: Desk) -> None:
    queued = desk.write()
    desk.do(messages.cancel_message, queued.message_id)
    assert desk.message(queued.message_id)[0] == "cancelled" and desk.claim() == []
    other = desk.write()
    desk.claim()
    with pytest.raises(UserError):
        desk.do(messages.cancel_message, other.message_id)


def test_a_failed_message_is_tried_again_under_a_new_reference(desk: Desk) -> None:
    queued = desk.write("again")
    desk.claim()
    desk.do(outbox.record_accepted, queued.client_ref, "wamid.out.1")
    desk.arrive(status("wamid.out.1", "failed", code=131000))
    assert desk.message(queued.message_id)[0] == "failed"
    desk.do(messages.retry_failed, queued.message_id, staff="Asha")
    (claimed,) = desk.claim()
    assert claimed.client_ref != queued.client_ref and claimed.message_id == queued.message_id
    assert desk.one("SELECT failed FROM conversation WHERE id = ?", desk.sunita) == (0,)
    desk.arrive(status("wamid.out.1", "failed", code=131000))
    assert desk.message(queued.message_id)[0] == "sending", "the old attempt no longer speaks for it"
    with pytest.raises(UserError):
        desk.do(messages.retry_failed, queued.message_id)


@pytest.mark.promises("whatsapp.policies")
def test_a_closed_window_refuses_text_when_it_is_queued_and_when_it_goes(desk: Desk) -> None:
    queued = desk.write()
    desk.clock.advance(DAY)
    with pytest.raises(SendBlocked) as blocked:
        desk.write("too late")
    assert blocked.value.verdict.reason is BlockReason.WINDOW and blocked.value.hint
    assert desk.claim() == []
    assert desk.message(queued.message_id)[0] == "failed" and "24 hours" in desk.message(queued.message_id)[3]
    with pytest.raises(SendBlocked):
        desk.do(messages.retry_failed, queued.message_id)
    assert desk.message(queued.message_id)[0] == "failed"


def test_one_refused_claim_does_not_hold_back_the_others(desk: Desk) -> None:
    desk.write("a")
    meera = desk.write("b", desk.meera)
    desk.do(
        lambda session: session.execute(
            "UPDATE conversation SET window_until = 0 WHERE id = ?", (desk.sunita,)
        )
    )
    assert [one.client_ref for one in desk.claim()] == [meera.client_ref]


def test_a_stop_cancels_what_waits_and_blocks_what_would_follow(desk: Desk) -> None:
    queued = desk.write()
    desk.arrive(InboundMessage("W", NUMBER, SUNITA, "wamid.in.3", NOON + 1000, "text", Text("STOP")))
    assert desk.state(queued) == "cancelled" and desk.message(queued.message_id)[0] == "cancelled"
    with pytest.raises(SendBlocked) as blocked:
        desk.write()
    assert blocked.value.verdict.reason is BlockReason.SUPPRESSED
    desk.arrive(InboundMessage("W", NUMBER, SUNITA, "wamid.in.4", NOON + 2000, "text", Text("one question")))
    desk.write("here is the answer")


@pytest.mark.promises("whatsapp.policies", "whatsapp.opt_in")
def test_a_template_needs_consent_outside_the_window_and_its_values(desk: Desk) -> None:
    add_template(desk)
    draft = TemplateDraft("t", {"1": "Sunita"})
    with pytest.raises(SendBlocked) as blocked:
        desk.write(draft=draft, purpose=Purpose.MATCH_UPDATES)
    assert blocked.value.verdict.reason is BlockReason.CONSENT
    desk.do(notices.ensure, "1", "en", "notice")
    contact = desk.one("SELECT contact_id FROM conversation WHERE id = ?", desk.sunita)[0]
    desk.do(
        consents.record_opt_in, contact, [Purpose.MATCH_UPDATES], ConsentMethod.PAPER, Evidence(reference="form"),
        language="en",
    )  # fmt: skip
    with pytest.raises(UserError, match="value 1"):
        desk.write(draft=TemplateDraft("t"), purpose=Purpose.MATCH_UPDATES)
    desk.clock.advance(3 * DAY)
    queued = desk.write(draft=draft, purpose=Purpose.MATCH_UPDATES)
    assert desk.one("SELECT body, kind, template_name FROM message WHERE id = ?", queued.message_id) == (
        "Namaste Sunita", "template", "name_t",
    )  # fmt: skip
    assert desk.claim() == [] and desk.state(queued) == "queued", "nothing was heard from the relay of late"
    desk.hear_relay()
    (claimed,) = desk.claim()
    assert claimed.template is not None and claimed.template.name == "name_t"
    with pytest.raises(SendBlocked):
        desk.write(draft=TemplateDraft("gone"), purpose=Purpose.MATCH_UPDATES)


def test_a_message_for_later_waits_and_is_asked_about_again_when_its_time_comes(desk: Desk) -> None:
    later = desk.write("later", send_at=NOON + HOUR)
    desk.write("now")
    (claimed,) = desk.claim()
    assert claimed.draft == TextDraft("now") and desk.do(outbox.next_due_at) == NOON + HOUR
    desk.do(outbox.record_accepted, claimed.client_ref, "wamid.out.1")
    desk.clock.advance(HOUR)
    desk.hear_relay()
    assert [one.client_ref for one in desk.claim()] == [later.client_ref]
    with pytest.raises(SendBlocked):
        desk.write("after the window", send_at=NOON + 2 * DAY)


def test_a_reaction_is_shown_at_once_and_taken_back_when_it_cannot_go(desk: Desk) -> None:
    queued = desk.write(draft=ReactionDraft("wamid.in.1", "🙏"))
    assert desk.one("SELECT emoji, wamid FROM reaction") == ("🙏", None)
    assert desk.one("SELECT count(*) FROM message WHERE kind = 'reaction'") == (0,)
    desk.claim()
    assert desk.one("SELECT status FROM message WHERE wamid = 'wamid.in.1'") == ("",)
    desk.do(outbox.record_refused, queued.client_ref, code=131009, text="too old")
    assert desk.one("SELECT count(*) FROM reaction") == (0,)
    second = desk.write(draft=ReactionDraft("wamid.in.1", "👍"))
    desk.claim()
    desk.do(outbox.record_accepted, second.client_ref, "wamid.out.5")
    assert desk.one("SELECT emoji, wamid FROM reaction") == ("👍", "wamid.out.5")
    with pytest.raises(NotFound):
        desk.write(draft=ReactionDraft("wamid.nowhere", "👍"))


def test_a_file_that_is_not_there_is_not_queued(desk: Desk) -> None:
    with pytest.raises(UserError, match="file"):
        desk.write(draft=MediaDraft("image", "nothing"))
    assert desk.one("SELECT count(*) FROM outbox") == (0,)


def test_an_answer_that_names_phone_and_user_id_teaches_us_both(desk: Desk) -> None:
    queued = desk.write()
    desk.claim()
    desk.do(outbox.record_accepted, queued.client_ref, "wamid.out.1", wa_id=SUNITA.wa_id, user_id="IN.1")
    assert desk.one("SELECT user_id FROM contact_point WHERE phone = ?", SUNITA.wa_id) == ("IN.1",)
    desk.arrive(InboundMessage("W", NUMBER, Sender(user_id="IN.1"), "wamid.in.9", NOON, "text", Text("me")))
    assert desk.one("SELECT conversation_id FROM message WHERE wamid = 'wamid.in.9'") == (desk.sunita,)


def test_joining_two_chats_keeps_what_waits_in_either(desk: Desk) -> None:
    by_user = Sender(user_id="IN.1", profile_name="Sunita Namuna")
    desk.arrive(InboundMessage("W", NUMBER, by_user, "wamid.in.7", NOON, "text", Text("also me")))
    chat = desk.one("SELECT conversation_id FROM message WHERE wamid = 'wamid.in.7'")[0]
    first, second = desk.write("one"), desk.write("two", chat)
    both = Sender(wa_id=SUNITA.wa_id, user_id="IN.1", profile_name="Sunita Namuna")
    desk.arrive(InboundMessage("W", NUMBER, both, "wamid.in.8", NOON, "text", Text("both")))
    assert desk.one("SELECT count(*) FROM conversation") == (2,)
    assert desk.one("SELECT count(*) FROM contact") == (2,)
    (claimed,) = desk.claim()
    assert claimed.phone == SUNITA.wa_id and claimed.user_id == "IN.1"
    desk.do(outbox.record_accepted, claimed.client_ref, "wamid.out.1")
    assert {claimed.client_ref, desk.claim()[0].client_ref} == {first.client_ref, second.client_ref}


def test_reading_a_chat_queues_one_receipt(desk: Desk) -> None:
    assert desk.do(messages.mark_read, desk.sunita) == ["wamid.in.1"]
    assert desk.do(messages.mark_read, desk.sunita) == []
    assert desk.one("SELECT unread FROM conversation WHERE id = ?", desk.sunita) == (0,)
    assert desk.one("SELECT wamid FROM receipt") == ("wamid.in.1",)


def test_a_draft_is_kept_until_it_is_sent(desk: Desk) -> None:
    desk.do(messages.save_draft, desk.sunita, "half a sen")
    assert desk.one("SELECT draft FROM conversation WHERE id = ?", desk.sunita) == ("half a sen",)
    desk.write("half a sentence")
    assert desk.one("SELECT draft FROM conversation WHERE id = ?", desk.sunita) == ("",)


def test_a_blocked_message_writes_nothing(desk: Desk) -> None:
    contact = desk.one("SELECT contact_id FROM conversation WHERE id = ?", desk.sunita)[0]
    assert desk.do(suppressions.keys_of_contact, contact)
    desk.do(lambda session: session.execute("UPDATE contact SET status = 'do_not_contact'"))
    before = desk.one("SELECT (SELECT count(*) FROM message), (SELECT count(*) FROM audit)")
    with pytest.raises(SendBlocked):
        desk.write()
    assert desk.one("SELECT (SELECT count(*) FROM message), (SELECT count(*) FROM audit)") == before
    desk.write("by law", purpose=Purpose.LEGAL)
