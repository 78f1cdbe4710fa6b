"""A store the size of a large agency, generated from a seed: what the benchmarks measure on.

Names are invented and numbers lie in +91 9999 xxx xxx. A finished store is kept under a folder named by its
recipe, so that benchmarks share it; it is never changed there, a benchmark that writes takes a copy.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from itertools import accumulate
from pathlib import Path
from typing import Any, Final

from sanjog_desktop.bench import sample_biodata as biodata
from sanjog_desktop.bench.sample_words import CITIES, LANGUAGES, Words, script_of
from sanjog_desktop.domain.clock import DAY, HOUR, MINUTE, StillClock
from sanjog_desktop.store.connection import connect
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.search_index import FIELDS, biodata_words, person_tokens

KEY: Final = hashlib.sha256(b"a benchmark store holds invented people only").digest()
NOW: Final = 1_795_000_000_000
"""The instant the newest message lies shortly before; open the store with a clock near it."""

_VERSION: Final = 4  # raise it when the generator changes
_BATCH: Final = 20_000
_SPAN: Final = 400 * DAY
NUMBER: Final = "benchnumber"
_KINDS: Final = ("text", "image", "audio", "document", "template")
_KIND_WEIGHTS: Final = (88, 4, 3, 2, 3)
_CHAT_SHARE: Final = 5  # one in so many people has a chat


@dataclass(frozen=True, slots=True)
class LargeStore:
    """A generated store: open ``path`` with ``key``; ``plain`` holds the same tables without encryption."""

    path: Path
    plain: Path
    key: bytes
    people: int
    messages: int

    def copy_to(self, folder: Path) -> Path:
        """A copy of the encrypted store that may be written to."""
        return Path(shutil.copyfile(self.path, folder / self.path.name))


def cached(people: int = 100_000, messages: int = 1_000_000, seed: int = 1) -> LargeStore:
    """The store of a recipe, built at the first call (a minute or two for the full size) and kept.

    The folder is ``SANJOG_BENCH_DIR`` or one under the system's temporary folder.
    """
    migrations = files("sanjog_desktop.store.migrations")
    scripts = ("spine.sql", "privacy.sql", "people.sql", "people_search.sql", "chats.sql")
    schema = b"".join(migrations.joinpath(name).read_bytes() for name in scripts)
    recipe = hashlib.sha256(repr((_VERSION, people, messages, seed)).encode() + schema).hexdigest()[:16]
    base = os.environ.get("SANJOG_BENCH_DIR")
    root = Path(base) if base else Path(tempfile.gettempdir()) / "sanjog-bench"
    folder = root / f"{people}-{messages}-{recipe}"
    if not folder.exists():
        root.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix="building-", dir=root))
        try:
            build(draft / "store.db", KEY, people, messages, seed)
            export_plain(draft / "store.db", KEY, draft / "plain.db")
            draft.rename(folder)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
    return LargeStore(folder / "store.db", folder / "plain.db", KEY, people, messages)


def build(path: Path, key: bytes, people: int = 100_000, messages: int = 1_000_000, seed: int = 1) -> None:
    """Write a new store at ``path``; the same arguments give the same rows."""
    clock = StillClock(NOW)
    database = Database(path, key, clock)
    database.open()
    database.close()
    connection = connect(path, key, clock, guarded=False)
    try:
        connection.execute("PRAGMA synchronous = OFF").close()  # a half-built store is thrown away
        connection.execute("PRAGMA foreign_keys = OFF").close()
        _Builder(connection, random.Random(seed), people, messages).run()
        connection.execute("VACUUM").close()  # the plain copy is packed too; sizes must compare
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()
    path.with_name(path.name + ".lock").unlink(missing_ok=True)


def export_plain(path: Path, key: bytes, plain: Path) -> None:
    """Copy every table and index of a store into a plain SQLite file: the floor to measure against."""
    connection = connect(path, key, StillClock(NOW), guarded=False)
    try:
        connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),)).close()
        connection.execute("SELECT sqlcipher_export('plain')").fetchall()
        connection.execute("DETACH DATABASE plain").close()
    finally:
        connection.close()


class _Builder:
    """Fills an empty store; indexes and triggers are laid aside while the rows go in."""

    def __init__(self, connection: Any, rng: random.Random, people: int, messages: int) -> None:
        self._connection, self._rng = connection, rng
        self._people, self._messages = people, messages
        self._words = Words(rng)
        self._chats = max(1, people // _CHAT_SHARE)
        self._languages = [rng.choices(LANGUAGES, (60, 15, 15, 10))[0] for _ in range(people)]

    def run(self) -> None:
        laid_aside = self._lay_aside()
        self._many("INSERT INTO notice VALUES (?,?,?,?,?,?)", [("notice-1", "1", "en", "Invented notice", "", 0)])
        self._add_people()
        self._add_conversations()
        self._add_messages()
        for sql in laid_aside:
            self._connection.execute(sql).close()
        self._settle_conversations()
        for table, rows in (
            ("register", "SELECT * FROM register_line"),
            ("register_label", "SELECT c.no, l.label_id FROM contact_label l JOIN contact c ON c.id = l.contact_id"),
        ):
            self._connection.execute(f"DELETE FROM {table}").close()
            self._connection.execute(f"INSERT INTO {table} {rows}").close()
        self._connection.execute("INSERT INTO person_number SELECT DISTINCT ending, no FROM person_ending").close()
        self._connection.execute(
            "INSERT OR IGNORE INTO file_word SELECT w.value, a.message_id FROM attachment a,"
            " json_each(sanjog_words(a.filename)) w WHERE a.filename <> '' AND a.message_id IS NOT NULL"
        ).close()
        for table in ("message_fts", "person_fts"):
            self._connection.execute(f"INSERT INTO {table}({table}) VALUES ('rebuild')").close()

    def _lay_aside(self) -> list[str]:
        found = self._connection.execute(
            """SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND (type = 'index'
              OR (type = 'trigger'
                AND (tbl_name IN ('message', 'person_search', 'disclosure') OR name LIKE 'register%')))"""
        ).fetchall()
        for kind, name, _sql in found:
            self._connection.execute(f"DROP {kind} {name}").close()
        return [sql for _kind, _name, sql in found]

    def _add_people(self) -> None:
        families = max(1, self._people * 2 // 5)
        names = [self._words.surname() for _ in range(families)]
        self._many(
            "INSERT INTO family(id, name, city, community, owner, created_at, changed_at) VALUES (?,?,?,?,?,?,?)",
            ((f"family-{at}", f"{name[0]} family", self._rng.choice(CITIES), "", "Meera", NOW, NOW)
             for at, name in enumerate(names)),
        )  # fmt: skip
        given = [self._words.given() for _ in range(self._people)]
        people: list[tuple[object, ...]] = []
        search: list[tuple[object, ...]] = []
        candidates: list[tuple[object, ...]] = []
        notes: list[tuple[object, ...]] = []
        for no in range(1, self._people + 1):
            family = (no - 1) % families
            language = self._languages[no - 1]
            first, last = given[no - 1], names[family]
            script = script_of(language)
            name = f"{first[0]} {last[0]}"
            native = f"{first[script]} {last[script]}" if script else ""
            city = self._rng.choice(CITIES)
            people.append((
                no, f"contact-{no}", f"family-{family}", name, native, "" if no % 3 else "candidate", language, city,
                self._rng.choices(biodata.STATUS_CODES, biodata.STATUS_WEIGHTS)[0], NOW, NOW - no * MINUTE, NOW,
            ))  # fmt: skip
            fields = biodata.fields_of(self._rng, no) if no % 3 == 0 else {}
            note = " ".join(self._words.draw(language, 12)) if no % 5 == 0 else ""
            if fields:
                candidates.append((f"contact-{no}", *fields.values(), NOW))
            if note:
                notes.append((f"note-{no}", f"contact-{no}", note, NOW, NOW))
            said = biodata_words([str(fields.get(name, "")) for name in FIELDS]) if fields else []
            search.append((no, *person_tokens([name, native, city, f"{last[0]} family"], [phone_of(no)], said, [note])))
        self._many(
            """INSERT INTO contact(no, id, family_id, name, name_native, role, language, city, status, last_contact_at,
              created_at, changed_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)""",
            people,
        )
        self._many("INSERT INTO person_search VALUES (?,?,?)", search)
        columns = (*biodata.fields_of(random.Random(0), 3), "changed_at")
        self._many(
            f"INSERT INTO candidate(contact_id, {', '.join(columns)}) VALUES (?{',?' * len(columns)})", candidates
        )
        self._many("INSERT INTO contact_note(id, contact_id, body, created_at, changed_at) VALUES (?,?,?,?,?)", notes)
        self._add_work()
        self._many(
            """INSERT INTO contact_point(id, contact_id, phone, phone_key, created_at, changed_at)
              VALUES (?,?,?,?,?,?)""",
            ((f"point-{no}", f"contact-{no}", phone_of(no), hashlib.sha256(phone_of(no).encode()).digest(), NOW, NOW)
             for no in range(1, self._people + 1)),
        )  # fmt: skip
        self._many(
            """INSERT INTO consent(contact_id, purpose, act, at, actor, notice_id, method, recorded_at)
              VALUES (?, 'match_updates', 'grant', ?, 'subject', 'notice-1', 'web_form', ?)""",
            ((f"contact-{no}", NOW - DAY, NOW) for no in range(1, self._people + 1) if no % 10 < 7),
        )

    def _add_work(self) -> None:
        """What staff add to people: labels, follow-ups, photos, and biodata shown to families."""
        self._many(
            "INSERT INTO label(id, name, created_at) VALUES (?,?,?)",
            ((f"label-{at}", name, NOW) for at, name in enumerate(biodata.LABELS)),
        )
        numbers = range(1, self._people + 1)
        self._many(
            "INSERT INTO contact_label(contact_id, label_id) VALUES (?,?)",
            ((f"contact-{no}", f"label-{no // 4 % len(biodata.LABELS)}") for no in numbers if no % 4 == 0),
        )
        self._many(
            "INSERT INTO follow_up(id, contact_id, due_on, what, created_at) VALUES (?,?,?,?,?)",
            ((f"follow-up-{no}", f"contact-{no}", f"2026-{1 + no % 12:02d}-{1 + no % 28:02d}", "Call", NOW)
             for no in numbers if no % 17 == 0),
        )  # fmt: skip
        self._many(
            """INSERT INTO contact_file(id, contact_id, kind, filename, mime, size, sha256, key, created_at)
              VALUES (?,?,'photo','photo.jpg','image/jpeg',120000,?,?,?)""",
            ((f"photo-{no}", f"contact-{no}", bytes(32), bytes(32), NOW) for no in numbers if no % 6 == 0),
        )
        self._many(
            """INSERT INTO disclosure(id, contact_id, at, recipient_type, recipient, categories)
              VALUES (?,?,?,'family','The invented family','["biodata"]')""",
            ((f"disclosure-{no}", f"contact-{no}", NOW - no % 60 * DAY) for no in numbers if no % 9 == 0),
        )
        self._many(
            "INSERT INTO suppression(id, key, reason, at) VALUES (?,?,'stop',?)",
            ((f"stop-{no}", hashlib.sha256(phone_of(no).encode()).digest(), NOW) for no in numbers if no % 97 == 0),
        )

    def _add_conversations(self) -> None:
        self._many(
            """INSERT INTO conversation(id, contact_point_id, contact_id, business_number_id) VALUES (?,?,?,?)""",
            ((no, f"point-{no}", f"contact-{no}", NUMBER) for no in range(1, self._chats + 1)),
        )

    def _add_messages(self) -> None:
        self._many(
            """INSERT INTO message(id, conversation_id, at, direction, kind, body, wamid, client_ref, status,
              status_at, template_name, sent_by) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)""",
            self._message_rows(),
        )
        self._many(
            """INSERT INTO attachment(id, message_id, state, mime, filename, size, created_at)
              SELECT 'file-' || id, id, 'gone', CASE kind WHEN 'image' THEN 'image/jpeg' WHEN 'audio'
                THEN 'audio/ogg' ELSE 'application/pdf' END, '', 120000, at FROM message
              WHERE kind IN ('image', 'audio', 'document') AND ?""",
            [(1,)],
        )
        self._many(
            """INSERT INTO reaction(target_wamid, actor, emoji, at)
              SELECT wamid, 'them', '👍', at + 60000 FROM message WHERE id % 50 = ?""",
            [(0,)],
        )

    def _message_rows(self) -> Iterator[tuple[object, ...]]:
        weights = list(accumulate(1.0 / (rank + 20) for rank in range(self._chats)))
        step = _SPAN / self._messages
        written = 0
        while written < self._messages:
            count = min(_BATCH, self._messages - written)
            chats = self._rng.choices(range(1, self._chats + 1), cum_weights=weights, k=count)
            kinds = self._rng.choices(_KINDS, _KIND_WEIGHTS, k=count)
            supply = {language: iter(self._words.draw(language, count * 14)) for language in LANGUAGES}
            for chat, kind in zip(chats, kinds, strict=True):
                written += 1
                at = int(NOW - _SPAN + written * step)
                yield self._message(written, chat, at, kind, supply[self._languages[chat - 1]])

    def _message(
        self, id: int, chat: int, at: int, kind: str, words: Iterator[str]
    ) -> tuple[object, ...]:
        outgoing = kind == "template" or id % 5 < 2
        length = 4 + id * 7 % 20 if kind in ("text", "template") else id % 3 * 2
        body = " ".join(word for _, word in zip(range(length), words, strict=False))
        wamid = f"wamid.{self._rng.getrandbits(240):046x}"
        if not outgoing:
            return id, chat, at, "in", kind, body, wamid, None, "", None, None, None
        template = "proposal_intro" if kind == "template" else None
        return id, chat, at, "out", kind, body, wamid, f"ref-{id}", "read", at + MINUTE, template, "Meera"

    def _settle_conversations(self) -> None:
        self._connection.execute(
            """UPDATE conversation SET last_message_id = m.id, last_at = m.at, preview = substr(m.body, 1, 120),
              preview_kind = m.kind, last_direction = m.direction, last_status = m.status,
              unread = CASE WHEN m.direction = 'in' AND m.id % 9 = 0 THEN 1 + m.id % 4 ELSE 0 END,
              failed = m.id % 97 = 0, archived = conversation.id % 20 = 0
              FROM message m WHERE m.id = (
                SELECT l.id FROM message l WHERE l.conversation_id = conversation.id
                ORDER BY l.at DESC, l.id DESC LIMIT 1)"""
        ).close()
        self._connection.execute(
            f"""UPDATE conversation SET last_inbound_at = last_at, window_until = last_at + {24 * HOUR}
              WHERE last_direction = 'in'"""
        ).close()

    def _many(self, sql: str, rows: Iterable[tuple[object, ...]]) -> None:
        self._connection.execute("BEGIN").close()
        self._connection.executemany(sql, rows)
        self._connection.execute("COMMIT").close()


def phone_of(no: int) -> str:
    """The number of person ``no``, as Meta writes it."""
    return f"919999{no:06d}"
