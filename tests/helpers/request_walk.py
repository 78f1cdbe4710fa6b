"""People, chats and requests for tests of the privacy queue."""

from __future__ import annotations

from typing import Any

from sanjog_desktop.actions import inbound, request_checks, request_steps, request_tasks, requests
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.privacy_rows import RequestDetail
from sanjog_desktop.store.reads.requests import request_detail
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import InboundMessage, Metadata, Parsed, Sender, Text

NUMBER = Metadata("1065", "919999900000")


def one(db: Database, sql: str, *params: Any) -> Any:
    """The first row of a query."""
    return db.read_sync(lambda session: session.one(sql, params))


def say(db: Database, text: str, *, at: int, name: str = "", phone: str = "919999900001") -> None:
    """Let a person write a message, as it comes from the relay."""
    sender = Sender(wa_id=phone, profile_name="Sunita Namuna")
    event = InboundMessage("W", NUMBER, sender, f"wamid.{name or new_id()}", at, "text", Text(text))
    db.write_sync(inbound.apply_entries, [(1, Parsed((event,)))], None)


def contact_of(db: Database, phone: str = "919999900001") -> str:
    """The person who answers a number."""
    return str(one(db, "SELECT contact_id FROM contact_point WHERE phone = ?", phone)[0])


def asked(db: Database, kind: str, *, at: int, **more: Any) -> str:
    """A request made at the desk for the person of the first number."""
    contact = more.pop("contact_id", None) or contact_of(db)
    return db.write_sync(requests.create_request, contact, kind, channel="letter", received_at=at, **more)


def detail(db: Database, request_id: str) -> RequestDetail:
    """The request whole."""
    found = db.read_sync(request_detail, request_id)
    assert found is not None
    return found


def state(db: Database, request_id: str) -> str:
    """Where the request stands."""
    return str(one(db, "SELECT state FROM privacy_request WHERE id = ?", request_id)[0])


def check_in_person(db: Database, request_id: str) -> None:
    """Begin, and see the identity paper."""
    if db.write_sync(request_steps.start_check, request_id, staff="Asha Namuna") == "VERIFYING":
        db.write_sync(
            request_checks.record_check,
            request_id,
            "M4",
            True,
            evidence={"paper": "passport"},
            staff="Asha Namuna",
        )


def settle_tasks(
    session: Session, request_id: str, state: str = "verified", *, answer: str = "verified"
) -> None:
    """Put every task of a request into a state."""
    for id, action in session.rows("SELECT id, action FROM request_task WHERE request_id = ?", (request_id,)):
        request_tasks.set_task(session, id, answer if action == "answer" else state)
