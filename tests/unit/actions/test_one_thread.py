"""A number becomes a user id and back again: one thread, and nothing of it is lost."""

from __future__ import annotations

from itertools import product
from pathlib import Path

from sanjog_desktop.actions import messages, settings, triage
from sanjog_desktop.actions.contacts import create
from sanjog_desktop.actions.inbound import apply_entries
from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.domain.drafts import TextDraft
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import InboundMessage, Metadata, Parsed, Sender, Text
from tests.helpers.store import NOON, open_store

NUMBER = Metadata("1065", "919999900000")
MESSAGES = "SELECT m.body FROM message m WHERE m.conversation_id = ? ORDER BY m.at, m.id"


def receive(session: Session, sender: Sender, name: str, second: int) -> None:
    event = InboundMessage("W", NUMBER, sender, f"wamid.{name}", NOON + second * 1000, "text", Text(name))
    apply_entries(session, [(second, Parsed((event,), ()))], None)


def forms(phone: str, user: str) -> dict[str, Sender]:
    """What WhatsApp may tell of one person: their number, their user id, or both."""
    told = {"profile_name": "Kiran Kalpit"}
    return {
        "phone": Sender(phone, **told), "user": Sender(user_id=user, **told), "both": Sender(phone, user, **told),
    }  # fmt: skip


def test_in_whatever_order_the_ids_come_it_ends_in_one_thread(tmp_path: Path) -> None:
    def play(session: Session) -> None:
        settings.put(session, "suppression_key", "11" * 32)
        cases = [case for case in product(("phone", "user", "both"), repeat=4) if "both" in case]
        for no, case in enumerate(cases):
            shown = forms(f"9199999{no:05d}", f"IN.{no}")
            names = [f"{no}-{place}" for place in range(len(case))]
            for place, (kind, name) in enumerate(zip(case, names, strict=True)):
                receive(session, shown[kind], name, no * 10 + place)
            chats = session.rows(
                "SELECT v.id, v.unread FROM conversation v JOIN contact_point p ON p.id = v.contact_point_id"
                " WHERE p.phone = ? OR p.user_id = ?",
                (f"9199999{no:05d}", f"IN.{no}"),
            )
            assert len(chats) == 1, case
            assert [body for (body,) in session.rows(MESSAGES, (chats[0][0],))] == names, case
            assert chats[0][1] == len(names), case
        assert session.value("SELECT count(*) FROM contact") == len(cases)

    with open_store(tmp_path) as (database, _clock):
        database.write_sync(play)


def test_what_waits_and_what_staff_said_outlive_the_change(tmp_path: Path) -> None:
    """Number, user id and number back, with an answer waiting, and the person linked while only the id is known."""

    def play(session: Session) -> None:
        settings.put(session, "suppression_key", "11" * 32)
        session.execute(
            "INSERT INTO business_number(id, waba_id, display_phone, verified_name) VALUES ('1065', 'W', '91', 'S')"
        )
        ours = create(session, {"name": "Kiran Kalpit", "role": "brother"}, numbers=["919999900001"])
        told = forms("919999900001", "IN.1")
        receive(session, told["phone"], "one", 1)
        receive(session, told["user"], "two", 2)
        who = str(session.value("SELECT contact_id FROM contact_point WHERE user_id = 'IN.1'"))
        assert who != ours
        chat = int(session.value("SELECT id FROM conversation WHERE contact_id = ?", (who,)) or 0)
        messages.queue_message(session, chat, TextDraft("answer"), purpose=Purpose.SERVICE_REPLY, staff="Meera")
        triage.link_person(session, who, ours, staff="Meera")
        receive(session, told["both"], "three", 3)
        receive(session, told["phone"], "four", 4)
        chats = session.rows("SELECT id, contact_id FROM conversation")
        assert [contact for _chat, contact in chats] == [ours]
        assert {body for (body,) in session.rows(MESSAGES, (chats[0][0],))} == {"one", "two", "answer", "three", "four"}
        assert session.rows("SELECT state, contact_id FROM outbox") == [("queued", ours)]

    with open_store(tmp_path) as (database, _clock):
        database.write_sync(play)
