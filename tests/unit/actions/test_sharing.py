"""The register of disclosures: written with the message, asked for in the store, and true to what Meta took."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as trials
from hypothesis import strategies as st

from sanjog_desktop.actions import (
    attachments,
    consents,
    contacts,
    freshness,
    merging,
    messages,
    notices,
    outbox,
    sharing,
)
from sanjog_desktop.actions.inbound import apply_entries
from sanjog_desktop.domain.clock import DAY, HOUR, StillClock
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.drafts import (
    CardDraft,
    ContactsDraft,
    Draft,
    MediaDraft,
    TextDraft,
    encode_draft,
)
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.policy import BlockReason
from sanjog_desktop.store.attachments import Written
from sanjog_desktop.store.errors import GateRefused
from sanjog_desktop.store.migrate import open_current
from sanjog_desktop.store.reads.disclosures import disclosures_by_message, disclosures_of
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import (
    InboundMessage,
    MessageStatus,
    Metadata,
    Parsed,
    Sender,
    Text,
    WireError,
)
from tests.helpers.store import NOON

NUMBER = Metadata("1065", "919999900000")
RAO = "919999900001"
KULKARNI = "919999900002"
MEERA = "919999900003"
FILE = b"sixteen bytes of "


@dataclass
class Desk:
    """Two families whose windows are open, and Meera, whose biodata is shown to them."""

    session: Session
    clock: StillClock
    count: int = 0

    def __post_init__(self) -> None:
        notices.ensure(self.session, "1", "en", "notice")
        for phone in (RAO, KULKARNI):
            self.say(phone, "Namaste")
        self.rao, self.kulkarni = self.chat(RAO), self.chat(KULKARNI)
        self.meera = contacts.create(
            self.session,
            {"name": "Meera Namuna", "city": "Pune"},
            {"born_on": "1998-02-03", "education": "B. Com"},
            [MEERA],
        )

    def say(self, phone: str, text: str, **more: Any) -> None:
        self.count += 1
        sender = Sender(wa_id=phone, profile_name=f"Family {phone[-1]}")
        wamid = f"wamid.in.{self.count}"
        event = InboundMessage("W", NUMBER, sender, wamid, self.clock.at, "text", Text(text), **more)
        apply_entries(self.session, [(self.count, Parsed((event,)))], None)

    def report(self, wamid: str, status: str, *, ref: str | None = None, code: int = 0) -> None:
        errors = (WireError(code, "refused"),) if code else ()
        self.count += 1
        event = MessageStatus("W", NUMBER, wamid, status, self.clock.at, RAO, client_ref=ref, errors=errors)
        apply_entries(self.session, [(self.count, Parsed((event,)))], None)

    def chat(self, phone: str) -> int:
        found = self.session.value(
            "SELECT v.id FROM conversation v JOIN contact_point p ON p.id = v.contact_point_id WHERE p.phone = ?",
            (phone,),
        )
        assert isinstance(found, int)
        return found

    def person(self, chat: int) -> str:
        return str(self.session.value("SELECT contact_id FROM conversation WHERE id = ?", (chat,)))

    def agree(self, contact_id: str, *purposes: Purpose, **more: Any) -> None:
        asked = purposes or (Purpose.PROFILE_SHARING, Purpose.PHOTO_SHARING)
        evidence = Evidence(reference=f"form {self.count}")
        self.clock.advance(1000)
        consents.record_opt_in(
            self.session,
            contact_id,
            asked,
            ConsentMethod.PAPER,
            evidence,
            language="en",
            **more,  # type: ignore[arg-type]
        )

    def file(self, id: str, sha: bytes = FILE) -> str:
        digest = sha.ljust(32, b".")[:32]
        attachments.adopt_outgoing(
            self.session,
            id,
            written=Written(b"k" * 32, 10, digest),
            mime="application/pdf",
            filename="Meera.pdf",  # type: ignore[arg-type]
        )
        return id

    def send(self, draft: Draft, chat: int | None = None, **more: Any) -> messages.Queued:
        more.setdefault("purpose", Purpose.SERVICE_REPLY)
        return messages.queue_message(self.session, chat or self.rao, draft, **more)

    def register(self, contact_id: str | None = None) -> list[tuple[str, str]]:
        return self.session.rows(
            "SELECT recipient_contact_id, state FROM disclosure WHERE contact_id = ? ORDER BY at, id",
            (contact_id or self.meera,),
        )

    def state(self, queued: messages.Queued) -> str:
        return str(self.session.value("SELECT state FROM outbox WHERE client_ref = ?", (queued.client_ref,)))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk inside one transaction of a real store."""
    clock = StillClock(NOON)
    connection = open_current(tmp_path / "store.db", bytes(range(32)), clock)
    connection.execute("BEGIN")
    yield Desk(Session(connection, clock), clock)
    connection.close()


@contextmanager
def refused(desk: Desk, reason: type[Exception] = sharing.ShareBlocked) -> Iterator[Any]:
    """What is done inside is refused and taken back, as the database does with a write that raises."""
    desk.session.execute("SAVEPOINT refusal")
    with pytest.raises(reason) as caught:
        yield caught
    desk.session.execute("ROLLBACK TO refusal")
    desk.session.execute("RELEASE refusal")


def biodata(desk: Desk, **more: Any) -> MediaDraft:
    desk.count += 1
    file = desk.file(f"file-{desk.count}", b"biodata %d" % desk.count)
    return MediaDraft("document", file, filename="Meera.pdf", about=(desk.meera,), **more)


def test_an_entry_is_written_with_the_message_and_made_when_meta_takes_it(desk: Desk) -> None:
    desk.agree(desk.meera)
    queued = desk.send(biodata(desk), staff="Asha")
    (entry,) = disclosures_of(desk.session, desk.meera)
    assert (entry.state, entry.recipient_type, entry.recipient) == ("waiting", "family", "Family 1")
    assert entry.categories == ("biodata",) and entry.disclosed_by == "Asha" and entry.consent_seq
    assert entry.basis == "profile_sharing" and len(entry.artefact_sha256) == 64
    outbox.claim_due(desk.session, 5)
    desk.clock.advance(5000)
    outbox.record_accepted(desk.session, queued.client_ref, "wamid.out.1")
    (entry,) = disclosures_of(desk.session, desk.meera, to_tell=True)
    assert (entry.state, entry.at) == ("made", desk.clock.at)
    assert disclosures_by_message(desk.session, queued.client_ref) == [entry]


@pytest.mark.promises("sharing.families")
def test_nobody_is_shown_to_a_family_without_their_own_consent(desk: Desk) -> None:
    with refused(desk) as caught:
        desk.send(biodata(desk))
    assert caught.value.verdict.reason is BlockReason.SHARING and "Meera Namuna" in caught.value.text
    assert not desk.register()
    desk.agree(desk.meera, Purpose.PROFILE_SHARING)
    with refused(desk) as caught:
        desk.send(biodata(desk, categories=("biodata", "photo")))
    assert caught.value.why == "photo_sharing" and "photo" in caught.value.text
    desk.agree(desk.meera, Purpose.PHOTO_SHARING)
    desk.send(biodata(desk, categories=("biodata", "photo")))
    assert [state for _to, state in desk.register()] == ["waiting"]


def test_a_consent_that_ran_out_shows_nobody(desk: Desk) -> None:
    desk.agree(desk.meera, expires_at=desk.clock.at + DAY)
    desk.send(biodata(desk))
    desk.clock.advance(2 * DAY)
    desk.say(RAO, "again")
    with refused(desk):
        desk.send(biodata(desk))


def test_a_withdrawal_past_the_actions_cancels_just_as_well(desk: Desk) -> None:
    for sql in (
        "INSERT INTO consent(contact_id, purpose, act, at, actor, method, recorded_at)"
        " VALUES (?, 'profile_sharing', 'withdraw', 0, 'subject', 'voice', 0)",
        "UPDATE contact SET restricted = 1 WHERE id = ?",
        "UPDATE contact SET erased_at = 1 WHERE id = ?",
    ):
        desk.session.execute("SAVEPOINT trial")
        desk.agree(desk.meera)
        queued = desk.send(TextDraft("a match for you", about=(desk.meera,)))
        desk.session.execute(sql, (desk.meera,))
        assert desk.state(queued) == "cancelled"
        assert {state for _to, state in desk.register()} == {"cancelled"}
        text = desk.session.value("SELECT error_text FROM message WHERE id = ?", (queued.message_id,))
        assert "shown to families" in text
        desk.session.execute("ROLLBACK TO trial")


@pytest.mark.parametrize("what", ["restricted = 1", "erased_at = 5", "disputed = '[\"born_on\"]'"])
def test_restricted_erased_or_disputed_data_is_not_shown(desk: Desk, what: str) -> None:
    desk.agree(desk.meera)
    queued = desk.send(biodata(desk))
    desk.session.execute(f"UPDATE contact SET {what} WHERE id = ?", (desk.meera,))
    with refused(desk):
        desk.send(biodata(desk))
    # One that waits is taken back at once, or when it is asked about again in the instant before the call.
    assert outbox.claim_due(desk.session, 5) == []
    assert desk.state(queued) == "cancelled" and [state for _to, state in desk.register()] == ["cancelled"]
    text = desk.session.value("SELECT error_text FROM message WHERE id = ?", (queued.message_id,))
    assert "shown" in text


def test_a_disputed_field_does_not_hold_back_what_does_not_carry_it(desk: Desk) -> None:
    desk.agree(desk.meera)
    desk.session.execute("UPDATE contact SET disputed = '[\"education\"]' WHERE id = ?", (desk.meera,))
    desk.send(biodata(desk, categories=("photo",)))
    desk.send(ContactsDraft((CardDraft("Meera Namuna", ("+" + MEERA,)),)))
    with refused(desk) as caught:
        desk.send(biodata(desk))
    assert caught.value.why == "disputed"


@pytest.mark.promises("sharing.families", "rights.withdraw")
def test_a_withdrawal_cancels_what_waits_for_others_in_the_same_breath(desk: Desk) -> None:
    desk.agree(desk.meera)
    now = desk.send(biodata(desk))
    later = desk.send(biodata(desk), desk.kulkarni, send_at=desk.clock.at + HOUR)
    own = desk.send(TextDraft("Good morning"))
    assert consents.withdraw(desk.session, desk.meera, [Purpose.PROFILE_SHARING]) == 2  # type: ignore[arg-type]
    assert [desk.state(queued) for queued in (now, later, own)] == ["cancelled", "cancelled", "queued"]
    assert {state for _to, state in desk.register()} == {"cancelled"}
    assert desk.session.value("SELECT status FROM message WHERE id = ?", (later.message_id,)) == "cancelled"
    assert disclosures_of(desk.session, desk.meera) == []


def test_a_photo_may_still_be_shown_when_only_the_profile_was_withdrawn(desk: Desk) -> None:
    desk.agree(desk.meera)
    photo = desk.send(biodata(desk, categories=("photo",)))
    consents.withdraw(desk.session, desk.meera, [Purpose.PROFILE_SHARING])  # type: ignore[arg-type]
    assert desk.state(photo) == "queued"


def test_a_person_gets_their_own_data_without_anybody_being_asked(desk: Desk) -> None:
    desk.say(MEERA, "please send me my biodata")
    queued = desk.send(biodata(desk), desk.chat(MEERA))
    (entry,) = disclosures_of(desk.session, desk.meera)
    assert entry.recipient_type == "subject" and entry.recipient_contact_id == desk.meera
    outbox.claim_due(desk.session, 5)
    outbox.record_accepted(desk.session, queued.client_ref, "wamid.out.own")
    assert [state for _to, state in desk.register()] == ["made"]


def test_a_card_is_about_everybody_whose_number_is_on_it(desk: Desk) -> None:
    anil = contacts.create(desk.session, {"name": "Anil Udaharan"}, None, ["919999900004"])
    card = CardDraft("Meera and Anil", ("+91 99999 00003", "099999 00004", "+1 202-555-0143"))
    desk.agree(desk.meera)
    with refused(desk) as caught:
        desk.send(ContactsDraft((card,)))
    assert caught.value.contact_id == anil
    desk.agree(anil)
    desk.send(ContactsDraft((card,)))
    assert len(desk.register()) == len(desk.register(anil)) == 1
    (entry,) = disclosures_of(desk.session, anil)
    assert entry.categories == ("personal_id", "contact_info")


def test_a_card_with_a_number_four_people_answer_is_about_all_four(desk: Desk) -> None:
    others = [
        contacts.create(desk.session, {"name": f"Sister {letter} Namuna"}, None, [MEERA]) for letter in "ABC"
    ]
    card = ContactsDraft((CardDraft("Meera Namuna", ("+" + MEERA,)),))
    for person in (desk.meera, *others[:2]):
        desk.agree(person)
    with refused(desk) as caught:
        desk.send(card)
    assert caught.value.contact_id == others[2]
    desk.agree(others[2])
    desk.send(card)
    assert all(len(desk.register(person)) == 1 for person in (desk.meera, *others))


def test_a_card_is_matched_by_its_address_too_and_an_unknown_one_is_about_nobody(desk: Desk) -> None:
    contacts.edit(desk.session, desk.meera, {"email": "meera@namuna.example"})
    with refused(desk):
        desk.send(ContactsDraft((CardDraft("M.", email="MEERA@namuna.example"),)))
    queued = desk.send(
        ContactsDraft((CardDraft("The hall", ("+912025550143",)), CardDraft("No number", ("?",))))
    )
    assert disclosures_by_message(desk.session, queued.client_ref) == []


@pytest.mark.parametrize(
    "text",
    [
        "Call Meera: +91 99999 00003", "9999900003", "099999-00003 evenings", "(+91) 99999.00003", "९९९९९ ००००३",
        "919999900003",
    ],
)  # fmt: skip
def test_a_number_written_in_a_message_is_somebodys_data(desk: Desk, text: str) -> None:
    with refused(desk) as caught:
        desk.send(TextDraft(text))
    assert caught.value.contact_id == desk.meera
    desk.agree(desk.meera)
    desk.send(TextDraft(text))
    (entry,) = disclosures_of(desk.session, desk.meera)
    assert entry.categories == ("contact_info",)


@pytest.mark.parametrize(
    "text", ["Rs 9999900003000 paid", "order 99999000", "no 123 456", "12-03-1998 10:30 to 11:30"]
)
def test_other_figures_are_nobodys(desk: Desk, text: str) -> None:
    queued = desk.send(TextDraft(text))
    assert disclosures_by_message(desk.session, queued.client_ref) == []


def test_a_family_may_be_told_its_own_numbers(desk: Desk) -> None:
    mother = desk.person(desk.rao)
    desk.session.execute("INSERT INTO family(id, name, created_at, changed_at) VALUES ('f', 'Rao', 0, 0)")
    desk.session.execute("UPDATE contact SET family_id = 'f' WHERE id IN (?, ?)", (mother, desk.meera))
    queued = desk.send(TextDraft(f"Is {MEERA} still her number, and {RAO} yours?"))
    assert disclosures_by_message(desk.session, queued.client_ref) == []


def receive_file(desk: Desk, phone: str, sha: bytes, *, forwarded: bool = False) -> None:
    desk.say(phone, "here it is")
    message = desk.session.value("SELECT max(id) FROM message WHERE direction = 'in'")
    desk.session.execute("UPDATE message SET forwarded = ? WHERE id = ?", (int(forwarded), message))
    desk.session.execute(
        "INSERT INTO attachment(id, message_id, state, sha256, created_at) VALUES (?, ?, 'ready', ?, 0)",
        (f"in-{desk.count}", message, sha.ljust(32, b".")[:32]),
    )


def test_a_file_is_about_the_person_who_sent_it(desk: Desk) -> None:
    receive_file(desk, MEERA, b"her own photo")
    draft = MediaDraft("image", desk.file("out", b"her own photo"))
    with refused(desk) as caught:
        desk.send(draft)
    assert (caught.value.contact_id, caught.value.why) == (desk.meera, "photo_sharing")
    desk.agree(desk.meera)
    desk.send(draft)
    assert len(desk.register()) == 1


def test_what_was_forwarded_to_us_is_not_the_senders_own(desk: Desk) -> None:
    receive_file(desk, MEERA, b"festival greeting", forwarded=True)
    queued = desk.send(MediaDraft("image", desk.file("out", b"festival greeting")))
    assert disclosures_by_message(desk.session, queued.client_ref) == []


def test_a_mother_may_send_her_daughters_biodata_and_is_not_in_it(desk: Desk) -> None:
    mother = desk.person(desk.kulkarni)
    desk.session.execute(
        "INSERT INTO family(id, name, created_at, changed_at) VALUES ('f', 'Kulkarni', 0, 0)"
    )
    desk.session.execute("UPDATE contact SET family_id = 'f' WHERE id IN (?, ?)", (mother, desk.meera))
    receive_file(desk, KULKARNI, b"the biodata")
    desk.agree(desk.meera)
    queued = desk.send(MediaDraft("document", desk.file("out", b"the biodata"), about=(desk.meera,)))
    assert [row.contact_id for row in disclosures_by_message(desk.session, queued.client_ref)] == [desk.meera]


def test_a_file_that_was_shared_before_is_about_the_same_people(desk: Desk) -> None:
    desk.agree(desk.meera)
    desk.send(MediaDraft("document", desk.file("one", b"the same"), about=(desk.meera,)))
    desk.send(MediaDraft("document", desk.file("two", b"the same")), desk.kulkarni)
    assert len(desk.register()) == 2
    consents.withdraw(desk.session, desk.meera)  # type: ignore[arg-type]
    with refused(desk):
        desk.send(MediaDraft("document", desk.file("three", b"the same")), desk.kulkarni)


def test_somebody_named_who_is_not_there_or_a_kind_of_data_nobody_knows(desk: Desk) -> None:
    with refused(desk, NotFound):
        desk.send(TextDraft("look", about=("nobody",)))
    with refused(desk, UserError):
        desk.send(TextDraft("look", about=(desk.meera,), categories=("gossip",)))


def test_the_erased_person_is_in_nothing_that_is_claimed(desk: Desk) -> None:
    desk.agree(desk.meera)
    queued = desk.send(TextDraft("a match for you", about=(desk.meera,)))
    desk.session.execute("UPDATE contact SET erased_at = 1, name = '' WHERE id = ?", (desk.meera,))
    assert outbox.claim_due(desk.session, 9) == [] and desk.state(queued) == "cancelled"


def test_a_retried_message_asks_again_and_gets_entries_of_its_own(desk: Desk) -> None:
    desk.agree(desk.meera)
    queued = desk.send(TextDraft("a match for you", about=(desk.meera,)))
    outbox.claim_due(desk.session, 9)
    outbox.record_refused(desk.session, queued.client_ref, code=131016, text="no")
    assert [state for _to, state in desk.register()] == ["cancelled"]
    messages.retry_failed(desk.session, queued.message_id)
    assert [state for _to, state in desk.register()] == ["cancelled", "waiting"]
    (claimed,) = outbox.claim_due(desk.session, 9)
    outbox.record_refused(desk.session, claimed.client_ref, code=131016, text="no")
    consents.withdraw(desk.session, desk.meera)  # type: ignore[arg-type]
    with refused(desk):
        messages.retry_failed(desk.session, queued.message_id)


def test_a_report_that_meta_had_it_after_all_makes_the_entry(desk: Desk) -> None:
    desk.agree(desk.meera)
    queued = desk.send(TextDraft("a match for you", about=(desk.meera,)))
    outbox.claim_due(desk.session, 9)
    outbox.record_uncertain(desk.session, queued.client_ref)
    assert [state for _to, state in desk.register()] == ["waiting"]
    messages.settle_uncertain(desk.session, queued.message_id, False)
    messages.cancel_message(desk.session, queued.message_id)
    assert [state for _to, state in desk.register()] == ["cancelled"]
    desk.report("wamid.out.late", "delivered", ref=queued.client_ref)
    assert [state for _to, state in desk.register()] == ["made"]


def test_one_taken_and_not_delivered_says_so(desk: Desk) -> None:
    desk.agree(desk.meera)
    queued = desk.send(TextDraft("a match for you", about=(desk.meera,)))
    outbox.claim_due(desk.session, 9)
    outbox.record_accepted(desk.session, queued.client_ref, "wamid.out.1")
    desk.report("wamid.out.1", "failed", code=131026)
    (entry,) = disclosures_of(desk.session, desk.meera)
    assert (entry.state, entry.delivery) == ("made", "failed")


def test_two_who_turn_out_to_be_one_take_their_entries_along(desk: Desk) -> None:
    """Somebody WhatsApp alone introduced is shown to a family, and turns out to be Meera."""
    event = InboundMessage(
        "W",
        NUMBER,
        Sender(user_id="IN.77", profile_name="M"),
        "wamid.in.u",
        desk.clock.at,
        "text",
        Text("Namaste"),
    )
    apply_entries(desk.session, [(99, Parsed((event,)))], None)
    stranger, point = desk.session.one(
        "SELECT contact_id, id FROM contact_point WHERE user_id = 'IN.77'"
    ) or ("", "")
    own = desk.session.value("SELECT id FROM contact_point WHERE contact_id = ?", (desk.meera,))
    desk.agree(stranger)
    waiting = desk.send(TextDraft("a match for you", about=(stranger,)), send_at=desk.clock.at + HOUR)
    sent = desk.send(TextDraft("a match for you", about=(stranger,)))
    outbox.claim_due(desk.session, 9)
    outbox.record_accepted(desk.session, sent.client_ref, "wamid.out.1")
    merging.merge_points(desk.session, own, point)
    assert desk.session.value("SELECT 1 FROM contact WHERE id = ?", (stranger,)) is None
    assert sorted(state for _to, state in desk.register()) == ["made", "waiting"]
    desk.clock.advance(2 * HOUR)
    freshness.note_applied(desk.session, "log", desk.clock.at, is_read=True)
    (claimed,) = outbox.claim_due(desk.session, 9)
    assert claimed.client_ref == waiting.client_ref and claimed.draft.about == (desk.meera,)  # type: ignore[union-attr]


def test_a_chat_given_to_somebody_else_takes_its_entries_along(desk: Desk) -> None:
    desk.agree(desk.meera)
    queued = desk.send(TextDraft("a match for you", about=(desk.meera,)))
    other = contacts.create(desk.session, {"name": "Father Namuna"})
    point = desk.session.value("SELECT id FROM contact_point WHERE phone = ?", (RAO,))
    merging.give_point(desk.session, point, other)
    (entry,) = disclosures_by_message(desk.session, queued.client_ref)
    assert (entry.recipient_contact_id, entry.state) == (other, "waiting")


# Past the actions -----------------------------------------------------------------------------------


def put(desk: Desk, **columns: Any) -> None:
    values = {
        "id": f"d{desk.count}", "contact_id": desk.meera, "at": 0, "recipient_type": "family",
        "recipient_contact_id": desk.person(desk.rao), "categories": '["biodata"]', **columns,
    }  # fmt: skip
    names = ", ".join(values)
    desk.session.execute(
        f"INSERT INTO disclosure({names}) VALUES ({','.join('?' * len(values))})", tuple(values.values())
    )


@pytest.mark.promises("sharing.families")
def test_sql_past_the_actions_cannot_write_an_entry_that_may_not_be(desk: Desk) -> None:
    for verb in ("INSERT", "INSERT OR IGNORE", "INSERT OR REPLACE"):
        with refused(desk, GateRefused):
            desk.session.execute(
                f"{verb} INTO disclosure(id, contact_id, at, recipient_type, categories)"
                " VALUES ('d', ?, 0, 'family', '[\"photo\"]')",
                (desk.meera,),
            )
    with refused(desk, GateRefused):  # called the person's own, and sent to somebody else
        put(desk, recipient_type="subject", client_ref="r")
    desk.agree(desk.meera)
    put(desk, state="waiting", client_ref="r")
    for wrong in (
        {"recipient_type": "meta", "client_ref": "r2"},
        {"recipient_type": "legal_authority"},
        {"recipient_type": "legal_authority", "order_ref": "7", "disclosed_by": "Asha", "second_by": "Asha"},
        {"categories": "[]"},
    ):
        with refused(desk, Exception):
            put(desk, id="other", **wrong)
    put(desk, id="made")
    for sql in (
        "DELETE FROM disclosure",
        "UPDATE disclosure SET state = 'cancelled' WHERE id = 'made'",
        "UPDATE disclosure SET at = 7 WHERE id = 'made'",
        "UPDATE disclosure SET recipient_type = 'meta'",
    ):
        with refused(desk, Exception) as caught:
            desk.session.execute(sql)
        assert "disclosure:" in str(caught.value)


def test_a_message_that_names_somebody_does_not_go_without_an_entry_for_them(desk: Desk) -> None:
    desk.agree(desk.meera)
    queued = desk.send(TextDraft("hello"))
    draft = encode_draft(TextDraft("hello", about=(desk.meera,)))
    desk.session.execute("UPDATE outbox SET draft = ? WHERE client_ref = ?", (draft, queued.client_ref))
    with refused(desk, GateRefused):
        desk.session.execute("UPDATE outbox SET state = 'claimed' WHERE client_ref = ?", (queued.client_ref,))
    assert outbox.claim_due(desk.session, 9) == [] and desk.state(queued) == "cancelled"


# Any sequence ---------------------------------------------------------------------------------------


class _Any(Desk):
    """Acts in any order; ``taken`` is what Meta has, by our reference."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.taken: set[str] = set()
        self.agree(self.meera)

    def do_share(self, number: int) -> None:
        draft: Draft = [
            TextDraft("x", about=(self.meera,)),
            ContactsDraft((CardDraft("Meera", (MEERA,)),)),
            TextDraft("y", about=(self.meera, self.person(self.rao)), categories=("photo",)),
        ][number % 3]
        send_at = self.clock.at + HOUR if number % 5 == 0 else None
        self.send(draft, (self.rao, self.kulkarni)[number % 2], send_at=send_at)

    def do_claim(self, number: int) -> None:
        freshness.note_applied(self.session, "log", self.clock.at, is_read=True)
        for one in outbox.claim_due(self.session, 2):
            wamid = f"wamid.out.{one.client_ref}"
            match number % 5:
                case 0 | 1:
                    self.taken.add(one.client_ref)
                    outbox.record_accepted(self.session, one.client_ref, wamid)
                case 2:
                    outbox.record_refused(self.session, one.client_ref, code=131026, text="no")
                case 3:
                    outbox.record_uncertain(self.session, one.client_ref)
                    if number % 2:
                        self.taken.add(one.client_ref)
                        self.report(wamid, "sent", ref=one.client_ref)
                case _:
                    outbox.requeue(self.session, one.client_ref, self.clock.at)

    def do_settle(self, number: int) -> None:
        for id, ref in self.session.rows(
            "SELECT message_id, client_ref FROM outbox WHERE state = 'uncertain'"
        ):
            messages.settle_uncertain(self.session, id, bool(number % 2))
            if number % 2:
                self.taken.add(ref)

    def do_retry(self, _number: int) -> None:
        for (id,) in self.session.rows(
            "SELECT id FROM message WHERE status IN ('failed', 'cancelled') LIMIT 1"
        ):
            messages.retry_failed(self.session, id)

    def do_cancel(self, _number: int) -> None:
        for (id,) in self.session.rows("SELECT message_id FROM outbox WHERE state = 'queued' LIMIT 1"):
            messages.cancel_message(self.session, id)

    def do_withdraw(self, number: int) -> None:
        purpose = (Purpose.PROFILE_SHARING, Purpose.PHOTO_SHARING)[number % 2]
        consents.withdraw(self.session, self.meera, [purpose])  # type: ignore[arg-type]

    def do_agree(self, _number: int) -> None:
        self.agree(self.meera)

    def do_restrict(self, number: int) -> None:
        self.session.execute(
            "UPDATE contact SET restricted = ?, disputed = ? WHERE id = ?",
            (int(number % 4 == 0), '["born_on"]' if number % 3 == 0 else "[]", self.meera),
        )

    def do_wait(self, number: int) -> None:
        self.clock.advance((1000, HOUR)[number % 2])


ACTS = sorted(name for name in vars(_Any) if name.startswith("do_"))
WEIGHTS = [{"do_share": 6, "do_claim": 6, "do_agree": 3}.get(name, 1) for name in ACTS]


def check_register(desk: _Any) -> None:
    """The register says made exactly of what Meta has, waiting exactly of what may still go."""
    live = {ref for (ref,) in desk.session.rows("SELECT client_ref FROM outbox WHERE state IN"
            " ('scheduled','queued','claimed','uncertain')")}  # fmt: skip
    for ref, state in desk.session.rows("SELECT client_ref, state FROM disclosure"):
        expected = "made" if ref in desk.taken else "waiting" if ref in live else "cancelled"
        assert state == expected, (ref, state, expected)
    bad = desk.session.rows(
        "SELECT r.why FROM outbox o JOIN sharing_refusal r ON r.client_ref = o.client_ref"
        " WHERE o.state = 'claimed' AND r.why IS NOT NULL"
    )
    assert not bad


@pytest.mark.promises("sharing.only_named")
def test_the_register_is_what_meta_took(tmp_path: Path) -> None:
    clock = StillClock(NOON)
    connection = open_current(tmp_path / "store.db", bytes(range(32)), clock)
    seen: set[str] = set()

    @trials(max_examples=120)
    @given(st.integers(0, 2**32))
    def check(seed: int) -> None:
        clock.at = NOON
        connection.execute("BEGIN")
        desk = _Any(Session(connection, clock), clock)
        chance = random.Random(seed)
        for name in chance.choices(ACTS, WEIGHTS, k=chance.randint(5, 40)):
            number = chance.randrange(10_000)
            taken = set(desk.taken)
            desk.session.execute("SAVEPOINT act")
            try:
                getattr(desk, name)(number)
            except (UserError, GateRefused):
                desk.session.execute("ROLLBACK TO act")
                desk.taken = taken
            desk.session.execute("RELEASE act")
            check_register(desk)
        seen.update(row[0] for row in desk.session.rows("SELECT state FROM disclosure"))
        connection.execute("ROLLBACK")

    check()
    connection.close()
    assert seen == {"waiting", "made", "cancelled"}


def test_the_reason_told_is_the_gates_own(tmp_path: Path) -> None:
    clock = StillClock(NOON)
    connection = open_current(tmp_path / "store.db", bytes(range(32)), clock)
    kinds = st.sets(st.sampled_from(["photo", "biodata", "contact_info", "horoscope", "chat"]), min_size=1)
    fields = st.sets(st.sampled_from(["born_on", "gotra", "phone"]))
    granted = st.sets(st.sampled_from([Purpose.PROFILE_SHARING, Purpose.PHOTO_SHARING]))

    @trials(max_examples=200)
    @given(kinds, fields, granted, st.booleans(), st.booleans())
    def check(
        kinds: set[str], disputed: set[str], grants: set[Purpose], restricted: bool, erased: bool
    ) -> None:
        connection.execute("BEGIN")
        desk = Desk(Session(connection, clock), clock)
        if grants:
            desk.agree(desk.meera, *grants)
        names = "[" + ",".join(f'"{name}"' for name in disputed) + "]"
        desk.session.execute(
            "UPDATE contact SET restricted = ?, erased_at = ?, disputed = ? WHERE id = ?",
            (int(restricted), 1 if erased else None, names, desk.meera),
        )
        expected = sharing.refusal_of(desk.session, desk.meera, sorted(kinds))
        try:
            desk.send(TextDraft("look", about=(desk.meera,), categories=tuple(sorted(kinds))))
        except sharing.ShareBlocked as blocked:
            assert blocked.why == expected
        else:
            assert expected is None
        connection.execute("ROLLBACK")

    check()
    connection.close()
