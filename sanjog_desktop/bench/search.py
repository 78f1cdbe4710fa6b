"""``search`` and ``people-search``: what a person types, against the same queries on plain SQLite.

The figure is the whole read as the window asks for it: query, rows, snippets. The floor is the same SQL
statements with the same parameters, on an unencrypted copy of the same store with the same settings, and
nothing around them. The two take turns, so that they share the machine's noise. p95, in milliseconds.
"""

from __future__ import annotations

import gc
import random
import statistics
import time
from collections.abc import Callable, Sequence
from typing import Any, Final

from sqlcipher3 import dbapi2

from sanjog_desktop.bench.figure import Figure
from sanjog_desktop.bench.large_store import NOW, LargeStore, cached
from sanjog_desktop.bench.sample_words import LANGUAGES
from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.search import search_messages, search_people
from sanjog_desktop.store.session import Row, Session

_LIMIT: Final = 50
_TERMS_A_LANGUAGE: Final = 60
_PEOPLE_TERMS: Final = 200
_TURNS: Final = 3


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
    ours, theirs = _race(_message_texts(plain), database, plain, search_messages)
    return Figure("search", ours, "ms", theirs, must=3.0, goal=1.5, limit=50.0, limit_goal=15.0,
                  note="p95, words and 3-letter beginnings in en, hi, mr, gu")  # fmt: skip


def _people(database: Database, plain: Any, store: LargeStore) -> Figure:
    ours, theirs = _race(_people_texts(plain, store), database, plain, search_people)
    return Figure("people-search", ours, "ms", theirs, must=3.0, limit=10.0, limit_goal=3.0,
                  note="p95, as typed: names in any script and spelling, parts of numbers, biodata, notes")  # fmt: skip


def _race(
    texts: Sequence[str], database: Database, plain: Any, search: Callable[..., Any]
) -> tuple[float, float]:
    ours: list[float] = []
    theirs: list[float] = []
    gc.collect()
    gc.disable()  # a collection belongs to neither side
    try:
        for text in texts:
            statements = database.read_sync(_statements, search, text)
            turns = [(database.read_sync(_timed, search, text), _on_plain(plain, statements)) for _ in range(_TURNS)]
            # The middle of each text's turns: one turn shares the machine with whatever else runs.
            for times, turn in zip((ours, theirs), zip(*turns, strict=True), strict=True):
                times.append(statistics.median(turn))
    finally:
        gc.enable()
    return _p95(ours), _p95(theirs)


class _Recorder(Session):
    """A session that remembers what it was asked."""

    def __init__(self, session: Session) -> None:
        super().__init__(session._connection, session.clock)
        self.asked: list[tuple[str, Any]] = []

    def rows(self, sql: str, params: Any = ()) -> list[Row]:
        self.asked.append((sql, params))
        return super().rows(sql, params)

    def one(self, sql: str, params: Any = ()) -> Row | None:
        self.asked.append((sql, params))
        return super().one(sql, params)


def _statements(session: Session, search: Callable[..., Any], text: str) -> list[tuple[str, Any]]:
    recorder = _Recorder(session)
    search(recorder, text, _LIMIT)
    return recorder.asked


def _timed(session: Session, search: Callable[..., Any], text: str) -> float:
    started = time.perf_counter()
    search(session, text, _LIMIT)
    return (time.perf_counter() - started) * 1000


def _on_plain(plain: Any, statements: Sequence[tuple[str, Any]]) -> float:
    started = time.perf_counter()
    for sql, params in statements:
        plain.execute(sql, params).fetchall()
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
    """What staff type: names letter by letter and in full, in each script and misspelled; runs of digits; words of
    biodata and notes, alone and beside a name.
    """
    rng = random.Random(7)
    texts: list[str] = []
    for _ in range(_PEOPLE_TERMS // 10):
        no = rng.randint(1, store.people)
        name, native, phone = plain.execute(
            """SELECT c.name, c.name_native, p.phone FROM contact c JOIN contact_point p ON p.contact_id = c.id
              WHERE c.no = ?""",
            (no,),
        ).fetchone()
        typed = rng.randint(1, len(name))
        start = rng.randint(0, len(phone) - 5)
        texts += [name, name[:typed], native or name.split()[1], phone[start : start + rng.randint(3, 5)], phone[-6:]]
        texts += [native[: rng.randint(1, len(native))] if native else _misspelled(name), _misspelled(name.split()[0])]
        texts += _words_of(plain, rng, store, name.split()[0])
    return texts


def _misspelled(name: str) -> str:
    for usual, other in (("i", "ee"), ("v", "w"), ("sh", "s"), ("a", "aa"), ("k", "c")):
        if usual in name:
            return name.replace(usual, other, 1)
    return name + "h"


def _words_of(plain: Any, rng: random.Random, store: LargeStore, name: str) -> list[str]:
    """A word of somebody's biodata, the same beside a name, and a word of somebody's note."""
    education, work, community = plain.execute(
        "SELECT education, work, community FROM candidate WHERE contact_id = ?",
        (f"contact-{rng.randint(1, store.people // 3) * 3}",),
    ).fetchone()
    (note,) = plain.execute(
        "SELECT body FROM contact_note WHERE contact_id = ?", (f"contact-{rng.randint(1, store.people // 5) * 5}",)
    ).fetchone()
    word = rng.choice((education, work, community)).split()[-1]
    return [word[: rng.randint(3, max(3, len(word)))], f"{name} {word}", rng.choice(note.split())]
