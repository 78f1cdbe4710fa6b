"""``bench withdraw``: from the bytes of a STOP to 1,000 scheduled messages cancelled and committed.

The STOP is parsed and applied as the inbox applies it: message, request, suppression, withdrawals, cancelling, chat
list, audit. The floor is one transaction touching as many rows of a bare copy of the outbox in the same store.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from pathlib import Path
from typing import Final

from sanjog_desktop.actions import consents, inbound, messages, notices
from sanjog_desktop.bench.figure import Figure
from sanjog_desktop.domain.clock import DAY, SystemClock
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.drafts import TemplateDraft
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.webhook import parse_webhook

SCHEDULED: Final = 1_000
NUMBER: Final = "1065"
_CHUNK: Final = 50


def run(quick: bool = False) -> list[Figure]:
    """Milliseconds with the floor of the same run; every round has a person of its own, the median counts."""
    rounds = 3 if quick else 11
    with tempfile.TemporaryDirectory() as folder:
        db = Database(Path(folder) / "store.db", bytes(range(32)), SystemClock())
        db.open()
        try:
            _prepare(db, rounds)
            ours, floor = [], []
            for person in range(rounds):
                floor.append(_touch(db, person))
                ours.append(_stop(db, person))
        finally:
            db.close()
    return [
        Figure(
            "withdraw",
            statistics.median(ours),
            "ms",
            statistics.median(floor),
            must=5.0,
            goal=2.0,
            note=f"STOP to {SCHEDULED:,} scheduled messages cancelled, {rounds} people",
        )
    ]


def _touch(db: Database, person: int) -> float:
    """Milliseconds for one transaction touching the rows of a bare table."""

    def touch(session: Session) -> None:
        session.execute("UPDATE floor SET state = 'cancelled', error_text = 'stop' WHERE contact = ?", (person,))

    started = time.perf_counter()
    db.write_sync(touch)
    return (time.perf_counter() - started) * 1000


def _stop(db: Database, person: int) -> float:
    """Milliseconds from the webhook's bytes to the commit. Raises RuntimeError unless everything was cancelled."""
    body = _says(person, "STOP", db.clock.now() // 1000)
    started = time.perf_counter()
    applied = db.write_sync(inbound.apply_entries, [(100 + person, parse_webhook(body))], None)
    taken = (time.perf_counter() - started) * 1000
    waiting = db.read_sync(
        lambda session: session.value(
            "SELECT count(*) FROM outbox o JOIN conversation v ON v.id = o.conversation_id"
            " JOIN contact_point p ON p.id = v.contact_point_id WHERE p.phone = ? AND o.state <> 'cancelled'",
            (_phone(person),),
        )
    )
    if waiting or applied.cancelled != SCHEDULED:
        raise RuntimeError(f"{applied.cancelled} cancelled, {waiting} still waiting")
    return taken


def _prepare(db: Database, people: int) -> None:
    """People who agreed and have so many messages scheduled, and the floor's table beside them."""
    db.write_sync(notices.ensure, "1", "en", "An invented notice")
    db.write_sync(_add_template)
    for person in range(people):
        body = _says(person, "Namaste", db.clock.now() // 1000 - 60)
        db.write_sync(inbound.apply_entries, [(1 + person, parse_webhook(body))], None)
        db.write_sync(_agree, person)
        for start in range(0, SCHEDULED, _CHUNK):
            db.write_sync(_schedule, person, range(start, start + _CHUNK))
    db.write_sync(_copy)
    db.checkpoint_sync()


def _add_template(session: Session) -> None:
    components = json.dumps([{"type": "BODY", "text": "Namaste, meeting {{1}} is on Sunday."}])
    session.execute(
        "INSERT INTO template(id, waba_id, name, language, category, status, components, changed_at)"
        " VALUES ('t', '2001', 'meeting', 'en', 'UTILITY', 'APPROVED', ?, 0)",
        (components,),
    )


def _agree(session: Session, person: int) -> None:
    contact = session.value("SELECT contact_id FROM contact_point WHERE phone = ?", (_phone(person),))
    consents.record_opt_in(
        session, ContactId(str(contact)), [Purpose.MATCH_UPDATES], ConsentMethod.PAPER, Evidence(reference="form"),
        language="en",
    )  # fmt: skip


def _schedule(session: Session, person: int, numbers: range) -> None:
    chat = session.value(
        "SELECT v.id FROM conversation v JOIN contact_point p ON p.id = v.contact_point_id WHERE p.phone = ?",
        (_phone(person),),
    )
    at = session.now() + DAY
    for number in numbers:
        draft = TemplateDraft("t", {"1": str(number)})
        messages.queue_message(session, int(str(chat)), draft, purpose=Purpose.MATCH_UPDATES, send_at=at + number)


def _copy(session: Session) -> None:
    session.execute(
        "CREATE TABLE floor AS SELECT o.*, (o.id - 1) / ? AS contact FROM outbox o ORDER BY o.id", (SCHEDULED,)
    )


def _phone(person: int) -> str:
    return f"9199990{person:05d}"


def _says(person: int, words: str, at_s: int) -> bytes:
    phone = _phone(person)
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "919999900000", "phone_number_id": NUMBER},
        "contacts": [{"profile": {"name": f"Namuna {person}"}, "wa_id": phone}],
        "messages": [
            {
                "from": phone,
                "id": f"wamid.{words}.{person}",
                "timestamp": str(at_s),
                "type": "text",
                "text": {"body": words},
            }
        ],
    }
    entry = {"id": "2001", "changes": [{"field": "messages", "value": value}]}
    return json.dumps({"object": "whatsapp_business_account", "entry": [entry]}).encode()
