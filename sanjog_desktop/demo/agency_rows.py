"""The sample agency as rows of a store: people, consents, and what was written so far, in the order of time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Any, TypeVar

import msgspec

from sanjog_desktop.actions import requests
from sanjog_desktop.actions.detections import Found, act_on
from sanjog_desktop.actions.identity_keys import IdentityKeys, identity_keys
from sanjog_desktop.actions.request_clock import raise_alarms
from sanjog_desktop.actions.request_settling import settle
from sanjog_desktop.core import Core
from sanjog_desktop.demo.contact_desk import add_desk
from sanjog_desktop.demo.request_stories import History, add_disclosures, add_stories, name_agency
from sanjog_desktop.domain.clock import DAY, HOUR, SettableClock
from sanjog_desktop.domain.ids import AttachmentId, new_id
from sanjog_desktop.domain.intents import Detection, detect
from sanjog_desktop.domain.requests import AT_ONCE
from sanjog_desktop.domain.window import window_until
from sanjog_desktop.sandbox.agency import SampleFamily, SamplePerson, sample_agency
from sanjog_desktop.sandbox.agency_stories import SampleMessage, file_of
from sanjog_desktop.store.search_index import person_tokens
from sanjog_desktop.store.session import Session

T = TypeVar("T")

VARIABLE = re.compile(r"\{\{\w+\}\}")
"""A variable of a template; the stories give values in the order of appearance."""
CHUNK = 200
"""Rows of people or messages in one transaction."""
FILES_DAYS = 21
"""How long the sample agency keeps photos, papers and voice notes."""
HAS_CHATS = ("Meera", "Rohan", "Meera", "Asha")
"""Who works on which chats, in turn."""
UNREAD_DAYS = 0.25
"""What came in before that was read."""
CHAT_CLOSED = DAY + HOUR
"""So long after their last message nothing can be sent to them but templates."""
BIODATA = (
    "born_on", "birth_time", "birth_place", "height_cm", "education", "work", "income_band", "marital_status",
    "religion", "community", "sub_community", "gotra", "rashi", "nakshatra", "manglik", "diet", "languages",
    "family_details", "expectations", "family_expectations",
)  # fmt: skip
STATUS_REASON = {"on_hold": "exams", "talking": "our_proposal", "engaged": "our_proposal", "married": "elsewhere"}
SUSPECTED_DAYS = 10
"""Older requests of the stories count as dealt with before the demo begins."""


@dataclass(slots=True)
class Person:
    """A sample person with the keys of the rows they became."""

    sample: SamplePerson
    contact_id: str
    point_id: str | None = None
    conversation_id: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One message of the past on its way into the store."""

    person: Person
    place: int
    message: SampleMessage
    at: int

    @property
    def wamid(self) -> str:
        """An id that nobody else gives."""
        return f"wamid.sample-{self.person.sample.key}-{self.place}"


def fill_agency(
    core: Core, clock: SettableClock, business_number: str, texts: dict[str, str], seed: int, count: int
) -> None:
    """Fill an empty store with the sample agency of ``seed``; the same people are on the sandbox's WhatsApp.

    ``texts`` are the body texts of the account's templates by name; ``clock`` is the core's.
    """
    people: list[Person] = []
    for families in chunks(list(sample_agency(seed, count)), CHUNK // 3):
        people += core.db.write_sync(add_families, families, business_number)
    now = core.clock.now()
    lines = sorted(
        (Line(person, place, message, int(now - message.days_ago * DAY))
         for person in people if person.conversation_id for place, message in enumerate(person.sample.messages)),
        key=lambda line: line.at,
    )  # fmt: skip
    for part in chunks(lines, CHUNK):
        core.db.write_sync(add_messages, part, core, texts)
    for owners in chunks([person for person in people if person.conversation_id], CHUNK):
        core.db.write_sync(settle_conversations, owners)
    core.db.write_sync(name_agency)
    history = History(clock, core.clock.now())
    fresh = [line for line in lines if line.message.direction == "in" and line.message.kind == "text"
             and (line.person.sample.stopped or line.message.days_ago < SUSPECTED_DAYS)]  # fmt: skip
    notice_requests(history, fresh)
    candidates = [person for person in people if person.sample.biodata and not person.sample.stopped]
    # Those who write most have most to show.
    candidates.sort(key=lambda person: -len(person.sample.messages) * (person.conversation_id is not None))
    add_stories(history, [person.contact_id for person in candidates])
    add_desk(history, core, [person.contact_id for person in candidates])
    shared = [person for person in candidates if person.point_id and "profile_sharing" in person.sample.agreed]
    add_disclosures(history, [(person.contact_id, "photo_sharing" in person.sample.agreed) for person in shared])
    # The marks passed so far were told when they were passed.
    history.add(history.now - HOUR, raise_alarms)
    history.play(core.db)


def chunks(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """``items`` in pieces of ``size``."""
    return (items[start : start + size] for start in range(0, len(items), size))


def notice_id(language: str) -> str:
    """The row of the notice in ``language``."""
    return f"opt-in-1.{language}"


def add_families(session: Session, families: Sequence[SampleFamily], business_number: str) -> list[Person]:
    """Families, their people, addresses, consents, biodata, search rows and empty conversations."""
    keys = identity_keys(session)
    made: list[Person] = []
    for family in families:
        made += add_family(session, keys, family, business_number)
    return made


def add_family(session: Session, keys: IdentityKeys, family: SampleFamily, business_number: str) -> list[Person]:
    """One family."""
    now, family_id = session.now(), new_id()
    begun = now - family.registered_days_ago * DAY
    until = None if family.package_days is None else now + family.package_days * DAY
    session.execute(
        "INSERT INTO family(id, name, name_native, city, community, package, package_until_at, owner, notes,"
        " created_at, changed_at) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        (family_id, family.name, family.name_native, family.city, family.community, family.package, until,
         family.owner, family.notes, begun, begun),
    )  # fmt: skip
    return [add_person(session, keys, family, family_id, sample, begun, business_number) for sample in family.people]


def add_person(
    session: Session, keys: IdentityKeys, family: SampleFamily, family_id: str, sample: SamplePerson, begun: int,
    business_number: str,
) -> Person:  # fmt: skip
    """One person with all that belongs to them."""
    person = Person(sample, new_id())
    last = max((int(session.now() - message.days_ago * DAY) for message in sample.messages), default=None)
    no = session.execute(
        "INSERT INTO contact(id, family_id, name, name_native, role, gender, language, city, status, status_reason,"
        " origin, last_contact_at, created_at, changed_at) VALUES (?,?,?,?,?,?,?,?,?,?,'staff',?,?,?)",
        (person.contact_id, family_id, sample.name, sample.name_native, sample.role,
         sample.biodata.gender if sample.biodata else "", sample.language, sample.city, sample.status,
         STATUS_REASON.get(sample.status, ""), last, begun, begun),
    ).lastrowid  # fmt: skip
    phone = None if sample.phone is None else "".join(char for char in sample.phone if char.isdigit())
    if sample.biodata is not None:
        data = sample.biodata
        session.execute(
            f"INSERT INTO candidate(contact_id, changed_at, {', '.join(BIODATA)}) VALUES"
            f" (?,?,{','.join('?' * len(BIODATA))})",
            (person.contact_id, begun, *(getattr(data, name) for name in BIODATA)),
        )
    names, digits = person_tokens(
        [sample.name, sample.name_native, sample.role, sample.city, family.name, sample.username or ""],
        [phone] if phone else [],
    )
    session.execute("INSERT INTO person_search VALUES (?,?,?)", (no, names, digits))
    if sample.reachable:
        person.point_id = new_id()
        session.execute(
            "INSERT INTO contact_point(id, contact_id, phone, user_id, username, profile_name, phone_key, user_key,"
            " created_at, changed_at) VALUES (?,?,?,?,?,?,?,?,?,?)",
            (person.point_id, person.contact_id, phone, sample.user_id, sample.username or "", sample.name,
             keys.phone(phone) if phone else None, keys.user(sample.user_id) if sample.user_id else None,
             begun, begun),
        )  # fmt: skip
        add_consents(session, person, begun)
    if sample.messages and person.point_id:
        person.conversation_id = session.execute(
            "INSERT INTO conversation(contact_point_id, contact_id, business_number_id) VALUES (?,?,?)",
            (person.point_id, person.contact_id, business_number),
        ).lastrowid
    return person


def add_consents(session: Session, person: Person, begun: int) -> None:
    """What the person agreed to, on the paper form they signed."""
    sample = person.sample
    at = max(begun, int(session.now() - sample.consent_days_ago * DAY))
    session.executemany(
        "INSERT INTO consent(contact_id, purpose, act, at, actor, notice_id, notice_sha256, language, method, evidence,"
        " recorded_by, recorded_at) SELECT ?,?,'grant',?,'subject',id,sha256,?,'paper',?,'Asha',? FROM notice"
        " WHERE id = ?",
        [(person.contact_id, purpose, at, sample.language, '{"note": "registration form, page 2"}', at,
          notice_id(sample.language)) for purpose in sample.agreed],
    )  # fmt: skip


def words_of(message: SampleMessage, texts: dict[str, str]) -> str:
    """What the bubble says."""
    if message.kind != "template":
        return message.body
    text = texts.get(str(message.extra["template"]), "")
    values = iter(message.extra.get("variables", ()))
    return VARIABLE.sub(lambda found: str(next(values, found[0])), text)


def add_messages(session: Session, lines: Sequence[Line], core: Core, texts: dict[str, str]) -> None:
    """Messages, reactions and files of one stretch of time."""
    for line in lines:
        message = line.message
        if message.kind == "reaction":
            session.execute(
                "INSERT OR REPLACE INTO reaction(target_wamid, actor, emoji, at, wamid) VALUES (?,'them',?,?,?)",
                (about(line), message.extra["emoji"], line.at, line.wamid),
            )
        else:
            add_message(session, line, core, texts)


def about(line: Line) -> str | None:
    """The wamid of the message this one answers, taps or reacts to."""
    return None if line.message.about is None else Line(line.person, line.message.about, line.message, 0).wamid


def add_message(session: Session, line: Line, core: Core, texts: dict[str, str]) -> None:
    """One message with its file."""
    message, out = line.message, line.message.direction == "out"
    body = words_of(message, texts) or (button_words(line) if message.kind == "button" else "")
    payload = {key: value for key, value in message.extra.items() if key not in ("file", "number", "filename")}
    message_id = session.execute(
        "INSERT INTO message(conversation_id, at, direction, kind, body, payload, wamid, reply_to, status, status_at,"
        " error_code, template_name, sent_by) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (line.person.conversation_id, line.at, message.direction, message.kind, body,
         msgspec.json.encode(payload).decode() if payload else None, line.wamid, about(line),
         message.status if out else "", line.at if out else None, message.error_code,
         message.extra.get("template"), "Meera" if out else None),
    ).lastrowid  # fmt: skip
    made = file_of(message)
    if made is not None:
        add_file(session, message_id, line, *made, core=core)


def button_words(line: Line) -> str:
    """What the tapped button says: the answers of a proposal."""
    return ("Yes", "No", "Later")[int(line.message.extra.get("button", 0)) % 3]


def add_file(session: Session, message_id: int, line: Line, content: bytes, mime: str, *, core: Core) -> None:
    """A message's file, encrypted beside the store; those of old messages are no longer kept."""
    message = line.message
    id = AttachmentId(new_id())
    kept = message.days_ago < FILES_DAYS
    written = core.files.write(id, content) if kept else None
    session.execute(
        "INSERT INTO attachment(id, message_id, state, mime, filename, sha256, size, key, voice, created_at)"
        " VALUES (?,?,?,?,?,?,?,?,?,?)",
        (id, message_id, "ready" if kept else "gone", mime, message.extra.get("filename", ""),
         written.sha256 if written else None, len(content), written.key if written else None,
         int(message.kind == "audio"), line.at),
    )  # fmt: skip


def settle_conversations(session: Session, people: Sequence[Person]) -> None:
    """The line each conversation shows in the list, from its messages."""
    for person in people:
        last: tuple[Any, ...] | None = session.one(
            "SELECT id, at, body, kind, direction, status FROM message WHERE conversation_id = ?"
            " ORDER BY at DESC, id DESC LIMIT 1",
            (person.conversation_id,),
        )
        if last is None:
            continue
        days = person.sample.last_inbound_days
        unread = person.sample.unread if days is not None and days < UNREAD_DAYS else 0
        inbound = 0 if days is None else int(session.now() - days * DAY)
        failed = session.value(
            "SELECT count(*) FROM message WHERE conversation_id = ? AND status = 'failed'", (person.conversation_id,)
        )
        session.execute(
            "UPDATE conversation SET last_message_id = ?, last_at = ?, preview = ?, preview_kind = ?,"
            " last_direction = ?, last_status = ?, unread = ?, failed = ?, last_inbound_at = ?, window_until = ?,"
            " assignee = ? WHERE id = ?",
            (last[0], last[1], last[2][:140], last[3], last[4], last[5], unread, failed, inbound,
             window_until(inbound, session.now()) if inbound else 0,
             # Nobody has taken yet what is not read.
             "" if unread else HAS_CHATS[person.conversation_id % len(HAS_CHATS)] if person.conversation_id else "",
             person.conversation_id),
        )  # fmt: skip


def notice_requests(history: History, lines: Sequence[Line]) -> None:
    """Requests and opt-outs in messages, found as the inbox finds them and when they came.

    What came before this morning was read by staff some hours later, as in a well-kept office.
    """
    stops: list[int] = []
    for line in lines:
        detection = detect(line.message.body)
        if detection is None or line.person.conversation_id is None:
            continue
        history.add(line.at, partial(act_on_line, line=line, detection=detection))
        if line.at < history.now - DAY // 3:
            history.add(line.at + DAY // 4, partial(answer_line, line=line))
        if detection.kind in AT_ONCE:
            stops.append(line.at)
    # Once the chats are closed: what would still be confirmed there belongs to the past, not to this morning's queue.
    for at, after in pairwise([*stops, history.now]):
        if at + CHAT_CLOSED < after:
            history.add(at + CHAT_CLOSED, settle)


def act_on_line(session: Session, *, line: Line, detection: Detection) -> None:
    """What the inbox does when it finds a request in a message."""
    assert line.person.conversation_id is not None
    phone, user_id = session.rows(
        "SELECT phone, user_id FROM contact_point WHERE id = ?", (line.person.point_id,)
    )[0]
    found = Found(
        detection, line.person.contact_id, phone, user_id, line.person.conversation_id, line.wamid, line.at
    )
    act_on(session, identity_keys(session), found)


def answer_line(session: Session, *, line: Line) -> None:
    """Staff read a message that may be a request: a wish to stop is confirmed, anything else was none."""
    for id, kind in session.rows(
        "SELECT id, kind FROM privacy_request WHERE source_wamid = ? AND state = 'SUSPECTED'", (line.wamid,)
    ):
        if kind in AT_ONCE:
            requests.confirm_suspected(session, id, staff="Asha")
        else:
            requests.dismiss_suspected(session, id, reason="Settled with the family by phone", staff="Asha")
