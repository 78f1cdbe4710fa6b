"""``search`` and ``people-search``: what a person types, against the same index queries on plain SQLite.

The figure is the whole read as the window asks for it: query, rows, snippets. The floor runs the same
two steps of SQL (newest rowids of the index, then the rows) on an unencrypted copy of the same store, on a connection
with the same settings, with nothing around them. Queries alternate between the two, so that they share the
machine's noise. p95 of all queries, in milliseconds.
"""

from __future__ import annotations

import gc
import json
import random
import time
from collections.abc import Callable, Sequence
from typing import Any, Final

from sqlcipher3 import dbapi2

from sanjog_desktop.bench.figure import Figure
from sanjog_desktop.bench.large_store import NOW, LargeStore, cached
from sanjog_desktop.bench.sample_words import LANGUAGES
from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.domain.names import query_tokens
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.search import search_messages, search_people
from sanjog_desktop.store.reads.snippets import folded

_LIMIT: Final = 50
_TERMS_A_LANGUAGE: Final = 60
_PEOPLE_TERMS: Final = 200

_MESSAGES: Final = """SELECT rowid FROM message_fts WHERE message_fts MATCH ? ORDER BY rowid DESC LIMIT 50"""
_MESSAGE_ROWS: Final = """SELECT m.id, m.conversation_id, v.contact_id, c.name, m.direction, m.kind, m.at, m.body
  FROM message m JOIN conversation v ON v.id = m.conversation_id JOIN contact c ON c.id = v.contact_id
  WHERE m.id IN (SELECT value FROM json_each(?)) ORDER BY m.id DESC"""
_PEOPLE: Final = "SELECT rowid FROM person_fts WHERE person_fts MATCH ? ORDER BY rowid DESC LIMIT 50"
_PEOPLE_ROWS: Final = """SELECT no, id, name, name_native, role, city FROM contact
  WHERE no IN (SELECT value FROM json_each(?))"""


def run(quick: bool = False) -> list[Figure]:
    """Both figures, on the large store, or on a small one when ``quick``."""
    store = cached(people=5_000, messages=20_000) if quick else cached()
    plain = dbapi2.connect(str(store.plain), isolation_level=None, cached_statements=512)
    for pragma in ("cache_size = -65536", "temp_store = MEMORY", "query_only = ON"):
        plain.execute(f"PRAGMA {pragma}").close()
    database = Database(store.path, store.key, StillClock(NOW))
    database.open()
    try:
        return [_messages(database, plain), _people(database, plain, store)]
    finally:
        database.close()
        plain.close()


def _messages(database: Database, plain: Any) -> Figure:
    floors = {text: _fts(folded(text), unfinished=True) for text in _message_texts(plain)}

    def floor(text: str) -> None:
        ids = [row[0] for row in plain.execute(_MESSAGES, (floors[text],))]
        plain.execute(_MESSAGE_ROWS, (json.dumps(ids),)).fetchall()

    ours, theirs = _race(list(floors), database, search_messages, floor)
    return Figure("search", ours, "ms", theirs, must=3.0, goal=1.5, limit=50.0, limit_goal=15.0,
                  note="p95, words and 3-letter beginnings in en, hi, mr, gu")  # fmt: skip


def _people(database: Database, plain: Any, store: LargeStore) -> Figure:
    texts = _people_texts(plain, store)
    floors = {text: _people_query(text) for text in texts}

    def floor(text: str) -> None:
        ids = [row[0] for row in plain.execute(_PEOPLE, (floors[text],))]
        plain.execute(_PEOPLE_ROWS, (json.dumps(ids),)).fetchall()

    ours, theirs = _race(texts, database, search_people, floor)
    return Figure("people-search", ours, "ms", theirs, must=3.0, limit=10.0, limit_goal=3.0,
                  note="p95, names as typed in any script and parts of numbers")  # fmt: skip


def _race(
    texts: Sequence[str], database: Database, search: Callable[..., Any], floor: Callable[[str], None]
) -> tuple[float, float]:
    ours, theirs = [], []
    gc.collect()
    gc.disable()  # a collection belongs to neither side
    try:
        for text in texts:
            ours.append(database.read_sync(_timed, search, text))
            started = time.perf_counter()
            floor(text)
            theirs.append((time.perf_counter() - started) * 1000)
    finally:
        gc.enable()
    return _p95(ours), _p95(theirs)


def _timed(session: Any, search: Callable[..., Any], text: str) -> float:
    started = time.perf_counter()
    search(session, text, _LIMIT)
    return (time.perf_counter() - started) * 1000


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


def _message_texts(plain: Any) -> list[str]:
    """Whole words of every frequency and 3-letter beginnings, as they occur in the messages."""
    rng = random.Random(7)
    texts: list[str] = []
    for language in LANGUAGES:
        bodies = plain.execute(
            """SELECT m.body FROM message m JOIN conversation v ON v.id = m.conversation_id
              JOIN contact c ON c.id = v.contact_id WHERE c.language = ? AND m.body <> '' LIMIT 5000""",
            (language,),
        ).fetchall()
        words = sorted({word for (body,) in bodies for word in body.split()})
        often = [body.split()[0] for (body,) in rng.sample(bodies, _TERMS_A_LANGUAGE // 3)]
        rare = rng.sample(words, _TERMS_A_LANGUAGE // 3)
        long = [word for word in words if len(word) > 3]
        beginnings = [word[:3] for word in rng.sample(long, _TERMS_A_LANGUAGE // 3)]
        texts += [*often, *rare, *beginnings]
    rng.shuffle(texts)
    return texts


def _people_texts(plain: Any, store: LargeStore) -> list[str]:
    """Names letter by letter, full names, native spellings, and runs of digits out of numbers."""
    rng = random.Random(7)
    texts: list[str] = []
    for _ in range(_PEOPLE_TERMS // 5):
        no = rng.randint(1, store.people)
        name, native, phone = plain.execute(
            """SELECT c.name, c.name_native, p.phone FROM contact c JOIN contact_point p ON p.contact_id = c.id
              WHERE c.no = ?""",
            (no,),
        ).fetchone()
        typed = rng.randint(1, len(name))
        start = rng.randint(0, len(phone) - 5)
        texts += [name, name[:typed], native or name.split()[1], phone[start : start + rng.randint(3, 5)], phone[-6:]]
    return texts


def _people_query(text: str) -> str:
    if text.isdecimal():
        return f'digits : "{text}" *'
    words = (" OR ".join(_fts(form, unfinished=True) for form in forms) for forms in query_tokens(text))
    return " AND ".join(f"({word})" for word in words)


def _fts(word: str, *, unfinished: bool) -> str:
    return f'"{word}"' + (" *" if unfinished else "")
