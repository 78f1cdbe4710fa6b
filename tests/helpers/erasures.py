"""A small office with somebody who asks to be erased, in a real store with real files."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sanjog_desktop.actions import (
    attachments,
    consents,
    contacts,
    notices,
    request_checks,
    request_steps,
    requests,
)
from sanjog_desktop.actions.request_tasks import set_task
from sanjog_desktop.domain.clock import DAY, HOUR, StillClock
from sanjog_desktop.domain.consent import ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.ids import AttachmentId, ContactId, new_id
from sanjog_desktop.privacy.erasure.running import Desk, Outcome, run_erasure
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session

NOON = 1_795_235_400_000
KEY = bytes(range(32))
ASHA, RAVI = "Asha Namuna", "Ravi Namuna"
KALPANA = "Kalpana Namunawala"
PHONE = "919999900101"
LETTER = (
    "We are a quiet family from the invented town of Kalpitpur; our daughter studied weaving, plays the veena and"
    " would like somebody who laughs at thunderstorms, and the horoscope is with the uncle in Namunagaon."
)
COMMON = "namaste ji please send the biodata of the boy we spoke about on Sunday, thank you very much"
DEVANAGARI = "कृपया योग्य वर सुचवा, आमची मुलगी कल्पना विणकाम शिकली आहे"


@dataclass
class Place:
    """A profile folder with an open store. ``places`` are the files beside it that are searched."""

    profile: Path
    db: Database
    clock: StillClock
    files: AttachmentFiles
    relay: Any = None
    media: Any = None
    extra: list[Path] = field(default_factory=list)

    def desk(self) -> Desk:
        """What an erasure works with here."""
        return Desk(self.db, self.files, self.profile, render, self.relay, self.media, self._places)

    def run(self, request_id: str) -> Outcome:
        """One call."""
        return asyncio.run(run_erasure(self.desk(), request_id, staff=ASHA))

    def value(self, sql: str, *params: Any) -> Any:
        """One value by SQL."""
        return self.db.read_sync(lambda session: session.value(sql, params))

    def _places(self, profile: Path) -> list[Path]:
        from sanjog_desktop.privacy.erasure.places import own_files

        return [*own_files(profile), *self.extra]


def render(html: str, language: str) -> bytes:
    """Stands for drawing: the smallest PDF there is, with the text behind it as a comment."""
    del language
    return b"%PDF-1.4\n%" + html.encode().hex().encode() + b"\nstartxref\n0\n%%EOF\n"


@contextmanager
def open_place(profile: Path, at: int = NOON) -> Iterator[Place]:
    """The profile, opened; made when it is not there."""
    clock = StillClock(at)
    db = Database(profile / "store.db", KEY, clock)
    db.open()
    try:
        yield Place(profile, db, clock, AttachmentFiles(profile / "attachments"))
    finally:
        db.close()


def furnish(
    place: Place, *, messages: int = 120, files: int = 3, others: int = 40, by_relay: bool = False
) -> str:
    """Kalpana with her chat and files, and others who use the same words; her contact id."""
    written = {new_id(): os.urandom(3_000) for _ in range(files)}
    kept = {id: (place.files.write(AttachmentId(id), data), data) for id, data in written.items()}

    def write(session: Session) -> str:
        notices.ensure(session, "opt-in-1", "en", "An invented notice.")
        session.execute("INSERT OR IGNORE INTO business_number(id, waba_id) VALUES ('number', 'waba')")
        card = {"name": KALPANA, "name_native": "कल्पना नमुनावाला", "email": "kalpana@example.invalid",
                "city": "Kalpitpur", "notes": "likes thunderstorms"}  # fmt: skip
        contact = contacts.create(session, card, {"born_on": "1997-03-14", "work": "weaver"}, [PHONE])
        consents.record_opt_in(
            session, contact, [Purpose.MATCH_UPDATES], ConsentMethod.IN_PERSON,
            Evidence(words="said yes at the desk", witness=ASHA), language="en", staff=ASHA,
        )  # fmt: skip
        chat = contacts.open_conversation(session, contact)
        for at in range(messages):
            body = (LETTER, COMMON, DEVANAGARI)[at % 3] if at % 7 else f"{LETTER} Nr {at}"
            add_message(session, chat, body, f"wamid.KALPANA{at:06d}MNEKALPANA", at,
                        relay_seq=at + 1 if by_relay else None)  # fmt: skip
        for at, (id, (file, _data)) in enumerate(kept.items()):
            attachments.adopt_outgoing(
                session, AttachmentId(id), written=file, mime="image/jpeg", filename=f"kalpana-{at}.jpg",
                thumbnail=os.urandom(600),
            )  # fmt: skip
            session.execute(
                "UPDATE attachment SET message_id = (SELECT min(id) + ? FROM message WHERE conversation_id = ?)"
                " WHERE id = ?", (at, chat, id),
            )  # fmt: skip
        for at in range(others):
            add_other(session, at)
        return str(contact)

    return place.db.write_sync(write)


def add_other(session: Session, at: int) -> str:
    """Somebody else who writes the same words."""
    contact = contacts.create(session, {"name": f"Vikas Udaharan {at}"}, None, [f"9199999{20000 + at}"])
    chat = contacts.open_conversation(session, contact)
    for nth, body in enumerate((COMMON, f"{COMMON} number {at}", "kalpana means imagination, weaving too")):
        add_message(session, chat, body, f"wamid.OTHER{at:06d}{nth:02d}MNEXAMPLE", nth)
    return str(contact)


def add_message(session: Session, chat: int, body: str, wamid: str, at: int, **columns: Any) -> int:
    """A message in a chat."""
    row = {"conversation_id": chat, "at": NOON - 90 * DAY + at * HOUR, "direction": "in" if at % 2 else "out",
           "kind": "text", "body": body, "wamid": wamid, **columns}  # fmt: skip
    sql = f"INSERT INTO message({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"
    return int(session.execute(sql, list(row.values())).lastrowid)


def approve_request(session: Session, contact_id: str, **given: Any) -> str:
    """An erasure at the desk, checked, approved by two and begun; its id."""
    id = requests.create_request(
        session,
        ContactId(contact_id),
        "erasure",
        channel="walk_in",
        received_at=session.now(),
        staff=ASHA,
        **given,
    )
    request_steps.start_check(session, id, staff=ASHA)
    request_checks.record_check(session, id, "M4", True, evidence={"paper": "passport"}, staff=ASHA)
    held = session.value("SELECT 1 FROM legal_hold WHERE contact_id = ? AND lifted_at IS NULL", (contact_id,))
    request_steps.approve(
        session, id, "partial" if held else "full", staff=ASHA, waive_cooling=True, because="asked for haste",
        reasons=("LEGAL_CLAIMS",) if held else (),
    )  # fmt: skip
    request_steps.second_approve(session, id, staff=RAVI)
    request_steps.execute(session, id, staff=ASHA)
    return str(id)


def settle_paper(session: Session, request_id: str) -> None:
    """Staff do what only people can: paper, notices to recipients."""
    for (id,) in session.rows(
        "SELECT id FROM request_task WHERE request_id = ? AND state = 'todo' AND (location = 'paper'"
        " OR action = 'notify')",
        (request_id,),
    ):
        set_task(session, id, "done", staff=ASHA)


def approved(place: Place, contact_id: str, **given: Any) -> str:
    """The same, in a place."""
    return place.db.write_sync(approve_request, contact_id, **given)


def finish_paper(place: Place, request_id: str) -> None:
    """The same, in a place."""
    place.db.write_sync(settle_paper, request_id)
