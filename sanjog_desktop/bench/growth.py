"""``growth``: how the work of a page grows when the store does, from 10,000 people and 100,000 messages tenfold.

The figure is the exponent of the growth: 0 is flat, 1 doubles with the store; n log n between the two sizes is 1.1. It
is taken of the median time of one read, the store warm. With ``SANJOG_BENCH_MILLION`` set, the upper size is a million
people, a store that takes some minutes to build.
"""

from __future__ import annotations

import gc
import math
import os
import random
import statistics
import time
from collections.abc import Callable, Sequence
from typing import Any, Final

from sanjog_desktop.bench.figure import Figure
from sanjog_desktop.bench.large_store import NOW, LargeStore, cached
from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.domain.ids import ConversationId
from sanjog_desktop.domain.register_query import Filter, RegisterQuery
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.conversations import conversation_page
from sanjog_desktop.store.reads.messages import message_page
from sanjog_desktop.store.reads.register import family_register_page, register_page
from sanjog_desktop.store.reads.search import search_messages, search_people
from sanjog_desktop.store.session import Session

_TURNS: Final = 5
_ASKED: Final = 20
_FLAT_MS: Final = 1.0
"""Below this a read is the work of its page alone: what the clock says of it is noise."""

Ask = Callable[[Session], object]


def run(quick: bool = False) -> list[Figure]:
    """One figure for each kind of page."""
    upper = 1_000_000 if os.environ.get("SANJOG_BENCH_MILLION") else 100_000
    small, large = (1_000, 5_000) if quick else (10_000, upper)
    messages = (4_000, 20_000) if quick else (100_000, 1_000_000)
    before, after = _medians(cached(small, messages[0])), _medians(cached(large, messages[1]))
    scale = math.log(large / small)
    # n log n between the two sizes.
    limit = round(1 + math.log(math.log(large) / math.log(small)) / scale, 2)
    return [
        Figure(
            f"growth {name}", max(0.0, math.log(max(after[name], _FLAT_MS) / max(before[name], _FLAT_MS)) / scale),
            "exponent", None, limit=limit, limit_goal=0.1,
            note=f"{before[name]:.2f} ms at {small:,} people, {after[name]:.2f} ms at {large:,}",
        )
        for name in before
    ]  # fmt: skip


def _medians(store: LargeStore) -> dict[str, float]:
    database = Database(store.path, store.key, StillClock(NOW))
    database.open()
    gc.collect()
    gc.disable()
    try:
        return {name: database.read_sync(_median, asked) for name, asked in _kinds(store).items()}
    finally:
        gc.enable()
        database.close()


def _median(session: Session, asked: Sequence[Ask]) -> float:
    times = []
    for ask in asked:
        turns = []
        for _ in range(_TURNS):
            started = time.perf_counter()
            ask(session)
            turns.append((time.perf_counter() - started) * 1000)
        times.append(min(turns))
    return statistics.median(times)


def _kinds(store: LargeStore) -> dict[str, list[Ask]]:
    """What is asked, by the name of its figure; the same of either store."""
    rng = random.Random(5)
    chats = [rng.randint(1, store.people // 5) for _ in range(_ASKED)]
    names = ("sunita", "sun", "aarav", "kinj", "roha", "divya", "pooja", "kav", "neha", "farah", "राजेश", "विजय",
             "કિંજલ", "मीरा", "અનિલ", "jaya", "imran", "asha", "teacher", "engineer")  # fmt: skip
    words = ("biodata", "please", "photo", "sunday", "शादी", "परिवार", "लग्न", "पत्रिका", "પરિવાર", "ફોટો")
    by_name = RegisterQuery(view="people")
    page: list[Any] = []
    picky = (
        Filter("status", "is", ("active",)), Filter("gotra", "not", ("Kashyap",)), Filter("age", "between", (25, 32)),
        Filter("no_proposal_days", "is", 15),
    )  # fmt: skip

    def next_page(session: Session) -> object:
        page[:] = register_page(session, by_name, 50, page[-1].key if page else None)
        return page

    return {
        "people-search": [_asking(search_people, name) for name in names],
        "search": [_asking(search_messages, word) for word in words],
        "chat list": [_asking(conversation_page)],
        "open-chat": [_asking(message_page, ConversationId(chat)) for chat in chats],
        "register": [next_page] * _ASKED,
        "register filtered": [_asking(register_page, RegisterQuery(filters=picky))],
        "register sorted": [
            _asking(register_page, RegisterQuery(filters=picky, sort=sort)) for sort in ("age", "city", "follow_up")
        ],
        "families": [_asking(family_register_page, RegisterQuery(view="families"))],
    }


def _asking(read: Callable[..., object], *args: object) -> Ask:
    return lambda session: read(session, *args)
