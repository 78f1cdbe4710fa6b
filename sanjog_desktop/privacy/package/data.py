"""Everything the store holds about one person, table by table, in small jobs.

``SOURCES`` says for each table with an ``access`` part (``store.tables``) how its rows lead to the person; a test
fails when one is missing. Rows are given as they lie in the store, column by column, but for keys that open files,
keyed hashes that only serve matching, and what the law forbids to tell. Instants become ISO 8601 in UTC.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import PurePath
from typing import Any, Final

import msgspec

from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.domain.agency import SETTING as AGENCY_SETTING
from sanjog_desktop.privacy.package.redaction import Own, fold_name, tail
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.receipts import receipts_of
from sanjog_desktop.store.session import Row, Session
from sanjog_desktop.store.tables import TABLES

CHUNK: Final = 200
"""Rows of one job."""
SCAN: Final = 2_000
"""Entries of a log that one job counts or looks through."""

_CHATS: Final = "SELECT id FROM conversation WHERE contact_id = :contact"
_REQUESTS: Final = "SELECT id FROM privacy_request WHERE contact_id = :contact"
_POINT_KEYS: Final = (
    "SELECT phone_key FROM contact_point WHERE contact_id = :contact"
    " UNION SELECT user_key FROM contact_point WHERE contact_id = :contact"
)
_JOURNAL_IDS: Final = (
    f"SELECT :contact UNION SELECT id FROM contact_point WHERE contact_id = :contact UNION {_REQUESTS}"
)


@dataclass(frozen=True, slots=True)
class Source:
    """How a table's rows lead to the person: ``keys`` gives values of ``column``, by SQL or, when it is the name of a
    column of ``message``, from the messages found before; ``omit`` is never given out.
    """

    keys: str
    column: str = "id"
    order: str = "rowid"
    rows_a_key: int = 1
    """How many rows a key leads to at most, as a rule: so that a job stays small."""
    omit: frozenset[str] = frozenset()
    unless: str = "0"
    """An SQL condition on rows that may not be told."""


def _omit(*names: str) -> frozenset[str]:
    return frozenset(names)


SOURCES: Final[dict[str, Source]] = {
    "family": Source("SELECT family_id FROM contact WHERE id = :contact AND family_id IS NOT NULL"),
    "contact": Source("SELECT :contact"),
    "candidate": Source("SELECT :contact", "contact_id"),
    "contact_point": Source("SELECT :contact", "contact_id", omit=_omit("phone_key", "user_key", "identity_hash")),
    "shared_point": Source("SELECT :contact", "contact_id", "contact_point_id"),
    "conversation": Source(_CHATS),
    "message": Source(_CHATS, "conversation_id", order="at, id"),
    "status_event": Source("wamid", "wamid", "at", rows_a_key=4),
    "reaction": Source("wamid", "target_wamid", "at", rows_a_key=2),
    "attachment": Source("id", "message_id", omit=_omit("key", "thumbnail", "media_url", "waveform")),
    "outbox": Source("id", "message_id"),
    "star": Source("id", "message_id", "message_id"),
    "chat_draft": Source(_CHATS, "conversation_id", "changed_at"),
    "chat_note": Source(_CHATS, "conversation_id", "at"),
    "chat_activity": Source(_CHATS, "conversation_id", "at, id"),
    "call_entry": Source(_CHATS, "conversation_id", "at"),
    "chat_join": Source("SELECT :contact", "contact_id", "at"),
    "broadcast_recipient": Source("SELECT :contact", "contact_id", "no"),
    "consent": Source("SELECT seq FROM consent WHERE contact_id = :contact", "seq", "seq"),
    "suppression": Source(f"SELECT id FROM suppression WHERE key IN ({_POINT_KEYS})", omit=_omit("key")),
    "notice": Source("SELECT DISTINCT notice_id FROM consent WHERE contact_id = :contact AND notice_id IS NOT NULL"),
    "privacy_request": Source(_REQUESTS, omit=_omit("subject_key")),
    "request_task": Source(_REQUESTS, "request_id"),
    "request_event": Source(_REQUESTS, "request_id", "seq"),
    "request_check": Source(_REQUESTS, "request_id", omit=_omit("secret")),
    "request_pause": Source(_REQUESTS, "request_id"),
    "request_change": Source("SELECT id FROM request_change WHERE contact_id = :contact"),
    "legal_hold": Source("SELECT :contact", "contact_id", unless="may_be_told = 0"),
    "retention_notice": Source("SELECT :contact", "contact_id"),
    "evidence_file": Source(
        f"SELECT id FROM evidence_file WHERE contact_id = :contact OR request_id IN ({_REQUESTS})", omit=_omit("key"),
        unless="kind = 'order'",
    ),
    "other_name": Source("SELECT :contact", "contact_id", "name"),
    "other_email": Source("SELECT :contact", "contact_id", "email"),
    "custom_value": Source("SELECT :contact", "contact_id", "field_id"),
    "contact_label": Source("SELECT :contact", "contact_id", "label_id"),
    "contact_note": Source("SELECT :contact", "contact_id", "created_at"),
    "follow_up": Source("SELECT :contact", "contact_id", "created_at"),
    "contact_file": Source("SELECT :contact", "contact_id", "created_at", omit=_omit("key", "thumbnail")),
    "merge_record": Source("SELECT id FROM merge_record WHERE kept_id = :contact OR gone_id = :contact"),
    "field_conflict": Source("SELECT :contact", "contact_id"),
    "disclosure": Source("SELECT id FROM disclosure WHERE contact_id = :contact ORDER BY at", order="at",
                         unless="may_be_told = 0"),
    "processor": Source("SELECT id FROM processor"),
    "export_file": Source("SELECT id FROM export_file WHERE contact_id = :contact"),
    "journal": Source(
        f"SELECT seq FROM journal WHERE kind IN (SELECT DISTINCT kind FROM journal) AND subject_id IN ({_JOURNAL_IDS})",
        "seq", "seq",
    ),
}  # fmt: skip
"""Every table with an access part but ``inbound_event``, whose rows name nobody: they are looked through."""

SCANNED: Final = frozenset({"inbound_event"})
JSON_COLUMNS: Final = frozenset({
    "payload", "evidence", "scope", "reason_codes", "counts", "proof", "categories", "field_keys", "fields", "disputed",
})  # fmt: skip
_ALSO_JSON: Final = frozenset({("outbox", "draft")})
_INSTANTS: Final = ("_at", "_until")
_INSTANT_COLUMNS: Final = frozenset({"at", "not_before"})


@dataclass(slots=True)
class Collected:
    """What was found. ``tables`` are rows by table, ``access`` how often which act on the person's record stands in
    the audit log, ``own`` what is theirs beyond doubt, ``recipients`` the names behind disclosures by their id,
    ``receipts`` a record of every act of consent.
    """

    contact_id: str
    tables: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    access: dict[str, int] = field(default_factory=dict)
    own: Own = field(default_factory=lambda: Own(frozenset(), frozenset(), frozenset()))
    kin: frozenset[str] = frozenset()
    recipients: dict[str, str] = field(default_factory=dict)
    receipts: list[dict[str, Any]] = field(default_factory=list)
    about_others: frozenset[str] = frozenset()
    """Ids of attachments the agency sent that are not known to be about this person."""
    file_keys: dict[str, bytes] = field(default_factory=dict)
    """Keys of the stored files by the id of an attachment, a scan or a file of the card; never written out."""
    words: dict[str, str] = field(default_factory=dict)
    """The agency's names of labels and fields of its own, by id."""

    def rows(self, part: str) -> dict[str, list[dict[str, Any]]]:
        """The tables of a part of the package."""
        return {name: self.tables.get(name, []) for name, table in TABLES.items() if table.access == part}


async def collect(db: Database, contact_id: str) -> Collected:
    """Read everything about ``contact_id`` in jobs of at most :data:`CHUNK` rows."""
    found = Collected(contact_id)
    for table, source in SOURCES.items():
        rows = found.tables[table] = []
        if table == "message":
            rows += [row async for row in _messages(db, source, found)]
            continue
        if " " in source.keys:
            keys = await db.read(_keys, source, contact_id)
        else:
            keys = [row[source.keys] for row in found.tables["message"] if row[source.keys] is not None]
        step = CHUNK // source.rows_a_key
        for start in range(0, len(keys), step):
            names, page = await db.read(_page, table, source, keys[start : start + step])
            rows += [plain_row(table, names, row, source.omit) for row in page]
    found.own, found.kin = await db.read(own_of, contact_id)
    found.recipients = await db.read(_recipients, contact_id)
    found.receipts = await db.read(receipts_of, contact_id)
    found.words = await db.read(_words, contact_id)
    found.tables["inbound_event"] = [row async for row in _raw_events(db, found.own)]
    found.access = await _access(db, found)
    await _files(db, found)
    return found


async def known_names(db: Database) -> AsyncIterator[list[tuple[str, str, str]]]:
    """(contact id, name, native name) of everybody, in pages."""
    after = 0
    while page := await db.read(_name_page, after):
        yield [(id, name, native) for _no, id, name, native in page]
        after = page[-1][0]


def plain_row(table: str, names: list[str], row: Row, omit: frozenset[str]) -> dict[str, Any]:
    """A row as JSON data: columns by name, instants as ISO text, JSON unpacked, bytes as hex."""
    return {
        name: _plain(table, name, value) for name, value in zip(names, row, strict=True) if name not in omit
    }


def iso(instant: int) -> str:
    """Milliseconds since the epoch as ISO 8601 in UTC."""
    return datetime.fromtimestamp(instant / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def is_instant(name: str) -> bool:
    """Whether a column of this name holds an instant."""
    return name.endswith(_INSTANTS) or name in _INSTANT_COLUMNS


def is_unpacked(table: str, name: str) -> bool:
    """Whether a column holds JSON, which is given as data and not as text."""
    return name in JSON_COLUMNS or (table, name) in _ALSO_JSON


def _plain(table: str, name: str, value: Any) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, int) and is_instant(name):
        return iso(value) if value else None
    if isinstance(value, str) and value[:1] in ("{", "[") and is_unpacked(table, name):
        return _unpacked(value)
    if table == "export_file" and name == "path":
        return PurePath(str(value)).name
    return value


def _unpacked(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:  # text that only begins like JSON is given as the text it is
        return text


def _keys(session: Session, source: Source, contact_id: str) -> list[Any]:
    return [row[0] for row in session.rows(source.keys, {"contact": contact_id})]


async def _messages(db: Database, source: Source, found: Collected) -> AsyncIterator[dict[str, Any]]:
    """The messages of each chat, oldest first; chats may hold very many, so that each job takes up where one ended."""
    for chat in [row["id"] for row in found.tables["conversation"]]:
        after = (-1, -1)
        while True:
            names, page = await db.read(_message_page, source, chat, after)
            for row in page:
                yield plain_row("message", names, row, source.omit)
            if len(page) < CHUNK:
                break
            last = dict(zip(names, page[-1], strict=True))
            after = (last["at"], last["id"])


def _message_page(session: Session, source: Source, chat: int, after: tuple[int, int]) -> tuple[list[str], list[Row]]:
    cursor = session.execute(
        f"SELECT * FROM message WHERE {source.column} = ? AND (at, id) > (?, ?) ORDER BY {source.order} LIMIT ?",
        (chat, *after, CHUNK),
    )
    return [column[0] for column in cursor.description], cursor.fetchall()


def _page(session: Session, table: str, source: Source, keys: list[Any]) -> tuple[list[str], list[Row]]:
    cursor = session.execute(
        f"SELECT * FROM {table} WHERE {source.column} IN (SELECT value FROM json_each(?))"
        f" AND NOT ({source.unless}) ORDER BY {source.order}",
        (json.dumps(keys),),
    )
    return [column[0] for column in cursor.description], cursor.fetchall()


def own_of(session: Session, contact_id: str) -> tuple[Own, frozenset[str]]:
    """What is theirs beyond doubt: numbers, addresses and names, with the agency's own; and their family's names."""
    numbers = {
        str(phone)
        for (phone,) in session.rows(
            """SELECT phone FROM contact_point WHERE contact_id = ?1 AND phone IS NOT NULL UNION
              SELECT p.phone FROM shared_point s JOIN contact_point p ON p.id = s.contact_point_id
              WHERE s.contact_id = ?1 AND p.phone IS NOT NULL""",
            (contact_id,),
        )
    }
    agency = session.rows("SELECT display_phone FROM business_number WHERE display_phone <> ''")
    numbers |= {"".join(filter(str.isdigit, str(phone))) for (phone,) in agency}
    name, native, email, family = session.one(
        "SELECT name, name_native, email, family_id FROM contact WHERE id = ?", (contact_id,)
    ) or ("", "", "", None)
    setting = session.value("SELECT value FROM setting WHERE key = ?", (AGENCY_SETTING,))
    dpo = str(json.loads(setting).get("dpo_email", "")) if setting else ""
    names = [row[0] for row in session.rows("SELECT name FROM other_name WHERE contact_id = ?", (contact_id,))]
    emails = [row[0] for row in session.rows("SELECT email FROM other_email WHERE contact_id = ?", (contact_id,))]
    kin = session.rows("SELECT name, name_native FROM contact WHERE family_id = ? AND id <> ?", (family, contact_id))
    return (
        Own(
            frozenset(numbers),
            frozenset(text.casefold() for text in (str(email), dpo, *emails) if text),
            frozenset(fold_name(text) for text in (str(name), str(native), *names) if text),
        ),
        frozenset(fold_name(text) for pair in kin for text in pair if text),
    )


def _recipients(session: Session, contact_id: str) -> dict[str, str]:
    found = session.rows(
        """SELECT d.id, CASE WHEN d.recipient = '' THEN coalesce(r.name, '') ELSE d.recipient END,
            coalesce(f.name, '') FROM disclosure d LEFT JOIN contact r ON r.id = d.recipient_contact_id
          LEFT JOIN family f ON f.id = r.family_id WHERE d.contact_id = ?""",
        (contact_id,),
    )
    return {id: ", ".join(text for text in (name, family) if text) for id, name, family in found}


def _words(session: Session, contact_id: str) -> dict[str, str]:
    return dict(
        session.rows(
            """SELECT l.id, l.name FROM contact_label c JOIN label l ON l.id = c.label_id WHERE c.contact_id = ?1
              UNION ALL SELECT f.id, f.name FROM custom_value v JOIN custom_field f ON f.id = v.field_id
              WHERE v.contact_id = ?1""",
            (contact_id,),
        )
    )


def _name_page(session: Session, after: int) -> list[Row]:
    return session.rows(
        "SELECT no, id, name, name_native FROM contact WHERE no > ? ORDER BY no LIMIT ?", (after, CHUNK)
    )


async def _raw_events(db: Database, own: Own) -> AsyncIterator[dict[str, Any]]:
    after = ""
    while page := await db.read(_raw_page, after):
        for key, relay_seq, name, reason, raw, at in page:
            if _names(raw, own):
                yield {
                    "key": key, "relay_seq": relay_seq, "field": name, "reason": reason, "raw": _decoded(raw),
                    "at": iso(at),
                }  # fmt: skip
        after = page[-1][0]


def _raw_page(session: Session, after: str) -> list[Row]:
    return session.rows(
        "SELECT key, relay_seq, field, reason, raw, at FROM inbound_event WHERE key > ? ORDER BY key LIMIT ?",
        (after, CHUNK),
    )


def _names(raw: bytes, own: Own) -> bool:
    return any(tail(number).encode() in raw for number in own.numbers if number)


def _decoded(raw: bytes) -> Any:
    try:
        return msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return raw.decode(errors="replace")


async def _access(db: Database, found: Collected) -> dict[str, int]:
    """How often which act on the person, their files and their requests stands in the audit log."""
    things = [("contact", found.contact_id)]
    things += [("attachment", row["id"]) for row in found.tables["attachment"]]
    things += [("request", row["id"]) for row in found.tables["privacy_request"]]
    keys = await db.write(identity_keys)  # made at first use
    names = frozenset(keys.pseudonym(kind, id) for kind, id in things)
    last = await db.read(_audit_end)
    counts: dict[str, int] = {}
    for start in range(0, last, SCAN):
        for action, object in await db.read(_audit_acts, start, start + SCAN):
            if object in names:
                counts[action] = counts.get(action, 0) + 1
    return dict(sorted(counts.items()))


def _audit_end(session: Session) -> int:
    return int(session.value("SELECT coalesce(max(seq), 0) FROM audit") or 0)


def _audit_acts(session: Session, after: int, until: int) -> list[Row]:
    return session.rows("SELECT action, object FROM audit WHERE seq > ? AND seq <= ?", (after, until))


async def _files(db: Database, found: Collected) -> None:
    ids = [row["id"] for row in found.tables["attachment"]]
    for start in range(0, len(ids), CHUNK):
        found.file_keys.update(await db.read(_file_keys, "attachment", ids[start : start + CHUNK]))
    for table in ("evidence_file", "contact_file"):
        ids = [row["id"] for row in found.tables[table]]
        for start in range(0, len(ids), CHUNK):
            found.file_keys.update(await db.read(_file_keys, table, ids[start : start + CHUNK]))
    about = {row["client_ref"] for row in found.tables["disclosure"] if row["client_ref"]}
    outgoing = {
        row["id"]
        for row in found.tables["message"]
        if row["direction"] == "out" and row["client_ref"] not in about
    }
    found.about_others = frozenset(row["id"] for row in found.tables["attachment"] if row["message_id"] in outgoing)


def _file_keys(session: Session, table: str, ids: list[str]) -> dict[str, bytes]:
    found = session.rows(
        f"SELECT id, key FROM {table} WHERE key IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(ids),),
    )
    return dict(found)


def data_parts() -> Iterator[str]:
    """The parts of the package, in the order of the tables."""
    yield from dict.fromkeys(table.access for table in TABLES.values() if table.access)
