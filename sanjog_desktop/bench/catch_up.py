"""``bench catch-up``: a backlog of sealed webhooks pulled, opened, parsed, applied and indexed; and the
window's stalls.

A relay in a process of its own serves the log. This process is the application without its window: the inbox
loop on Qt's event loop, into a fresh encrypted store. Beside it a 5 ms timer notes how late it fires: that is
how long a key stroke would have waited. The floor writes the same rows, in the same transactions, to the same
schema in plain SQLite, with nothing pulled, opened, parsed or encrypted.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.resources import files
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2

from sanjog_desktop.bench.figure import Figure
from sanjog_desktop.bench.sample_words import LANGUAGES, Words
from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.relay.keys import DeviceCredential, generate_agency_keys, generate_device
from sanjog_desktop.relay.log import Log, Row
from sanjog_desktop.relay.serve import RelayThread
from sanjog_desktop.relay.settings import RelaySettings, token_hash
from sanjog_desktop.store.connection import words_json
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.sealing import AgencyPrivateKey, EpochSealer

PEOPLE: Final = 2_000
NOW: Final = 1_795_000_000_000
TICK_MS: Final = 5
BATCH: Final = 500
"""Rows of a transaction of the floor: what the inbox applies at once."""
_spawn = multiprocessing.get_context("spawn")


def run(quick: bool = False) -> list[Figure]:
    """Events a second with the floor of the same run, and the longest stall meanwhile."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    count, rounds = (5_000, 1) if quick else (100_000, 3)
    caught: list[_CaughtUp] = []
    floors: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        key, device = generate_agency_keys().private, generate_device("bench")
        for number in range(rounds):
            # A log of its own each round: within a minute a relay forgets what its PCs have acknowledged.
            place = folder / f"round-{number}"
            place.mkdir()
            settings = _settings(place, key, device)
            _fill(settings, key, count)
            with _relay(settings) as url:
                caught.append(_catch_up(place, url, device, key, count))
            floors.append(_in_fresh_process(_plain_seconds, place))
    rate = count / statistics.median(one.seconds for one in caught)
    floor = count / statistics.median(floors)
    stall = statistics.median(one.stall_ms for one in caught)
    usual = statistics.median(one.p99_ms for one in caught)
    note = f"{count:,} webhooks from {PEOPLE:,} people, {rounds} rounds"
    return [
        Figure("catch-up", rate, "events/s", floor, must=0.5, goal=0.8, more_is_better=True, note=note),
        Figure(
            "catch-up-stall",
            stall,
            "ms",
            None,
            limit=50.0,
            limit_goal=16.0,
            note=f"longest; p99 {usual:.1f} ms",
        ),
    ]


# The backlog -----------------------------------------------------------------------------------------


def _settings(folder: Path, key: AgencyPrivateKey, device: DeviceCredential) -> RelaySettings:
    return RelaySettings(
        app_secrets=(b"bench",),
        verify_token="bench",
        agency_key=key.public(),
        device_id=device.device_id,
        device_token_hash=token_hash(device.token),
        store=f"sqlite:///{folder / 'relay.db'}",
    )


def _fill(settings: RelaySettings, key: AgencyPrivateKey, count: int) -> None:
    """Put the backlog into the relay's log as its own ingest does, sealed a thousand entries an epoch."""
    log = Log(settings.store, NOW)
    try:
        sealer = EpochSealer(key.public(), log.log_id)
        rows: list[Row] = []
        for body in _webhooks(count):
            epoch, sealed = sealer.seal(body, kind="webhook")
            rows.append(Row("webhook", epoch, sealed, NOW))
            if len(rows) == 1_000:
                log.append(rows)
                rows.clear()
        if rows:
            log.append(rows)
    finally:
        log.close()


def _webhooks(count: int) -> Iterator[bytes]:
    """Messages people wrote, one a webhook, as Meta puts them (escaped as Meta does)."""
    rng = random.Random(5)
    words = Words(rng)
    for number in range(count):
        person = int(PEOPLE * rng.random() ** 2)
        phone = f"9199990{person:05d}"
        message = {
            "from": phone,
            "from_user_id": f"IN.{person:018d}",
            "id": f"wamid.HBgMOTE5OTk5MDAwMDBWAgASGCA{number:020d}AA==",
            "timestamp": str(NOW // 1000 - count + number),
            "type": "text",
            "text": {"body": " ".join(words.draw(LANGUAGES[person % len(LANGUAGES)], rng.randint(4, 30)))},
        }
        value = {
            "messaging_product": "whatsapp",
            "metadata": {"display_phone_number": "919999900000", "phone_number_id": "106500000000000"},
            "contacts": [
                {"profile": {"name": f"Namuna {person}"}, "wa_id": phone, "user_id": message["from_user_id"]}
            ],
            "messages": [message],
        }
        entry = {"id": "200100000000000", "changes": [{"field": "messages", "value": value}]}
        yield json.dumps({"object": "whatsapp_business_account", "entry": [entry]}).encode()


@contextmanager
def _relay(settings: RelaySettings) -> Iterator[str]:
    """The address of a relay in a process of its own."""
    here, there = _spawn.Pipe()
    process = _spawn.Process(target=_serve, args=(settings, there), daemon=True)
    process.start()
    try:
        if not here.poll(30):
            raise RuntimeError("the relay did not start")
        yield str(here.recv())
    finally:
        process.terminate()
        process.join(30)


def _serve(settings: RelaySettings, ready: Connection) -> None:
    thread = RelayThread(settings, now=lambda: NOW)
    ready.send(thread.start())
    time.sleep(3_600)


# Catching up -----------------------------------------------------------------------------------------


@dataclass(slots=True)
class _CaughtUp:
    """``seconds`` from the first pull to the last commit; stalls in milliseconds beyond the 5 asked for."""

    seconds: float
    late_ms: list[float] = field(default_factory=list)

    @property
    def stall_ms(self) -> float:
        """The longest stall."""
        return max(self.late_ms)

    @property
    def p99_ms(self) -> float:
        """What 99 of 100 ticks stayed below."""
        return sorted(self.late_ms)[int(len(self.late_ms) * 0.99)]


def _catch_up(
    folder: Path, url: str, device: DeviceCredential, key: AgencyPrivateKey, count: int
) -> _CaughtUp:
    import qasync
    from PySide6.QtWidgets import QApplication

    from sanjog_desktop.app import make_application

    app = QApplication.instance() or make_application([])
    database = Database(folder / "store.db", bytes(32), StillClock(NOW))
    database.open()
    try:
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
            caught = runner.run(_follow(database, url, device, key))
        found = database.read_sync(lambda session: session.value("SELECT count(*) FROM message"))
        if found != count:
            raise RuntimeError(f"{count} webhooks gave {found} messages")
    finally:
        database.close()
    return caught


async def _follow(database: Database, url: str, device: DeviceCredential, key: AgencyPrivateKey) -> _CaughtUp:
    from sanjog_desktop.sync.inbox import InboxLoop
    from sanjog_desktop.sync.relay_client import RelayClient
    from sanjog_desktop.sync.state import SyncState

    relay = RelayClient(url, device.device_id, device.token)
    state = SyncState(database.clock)
    level = asyncio.Event()
    state.on_change(lambda: level.set() if state.last_sync_at is not None else None)
    await asyncio.sleep(1.2)  # the start is over: what the window does once then is not the backlog's doing
    late: list[float] = []
    ticking = asyncio.create_task(_tick(late))
    started = time.perf_counter()
    loop = asyncio.create_task(InboxLoop(database, relay, [key], state).run())
    waiting = asyncio.create_task(level.wait())
    await asyncio.wait((waiting, loop), return_when=asyncio.FIRST_COMPLETED)
    seconds = time.perf_counter() - started
    for task in (ticking, waiting, loop):
        task.cancel()
    await asyncio.gather(ticking, waiting, loop, return_exceptions=True)
    await relay.aclose()
    return _CaughtUp(seconds, late)


async def _tick(late: list[float]) -> None:
    """Note how late a 5 ms timer of Qt fires, in milliseconds."""
    from PySide6.QtCore import Qt, QTimer

    last = time.perf_counter()

    def fired() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(max(0.0, (now - last) * 1_000 - TICK_MS))
        last = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(fired)
    timer.start(TICK_MS)
    try:
        await asyncio.Event().wait()
    finally:
        timer.stop()


# The floor -------------------------------------------------------------------------------------------


def _in_fresh_process(work: Callable[[Path], float], folder: Path) -> float:
    """Settings of the encrypted store act on its whole process; plain SQLite is measured where they never were."""
    with ProcessPoolExecutor(1, mp_context=_spawn) as pool:
        return pool.submit(work, folder).result()


def _plain_seconds(folder: Path) -> float:
    """Seconds to write the caught-up store's rows to plain SQLite, in the same order and transactions."""
    with ProcessPoolExecutor(1, mp_context=_spawn) as pool:
        batches = pool.submit(_batches, folder).result()
    # Without a key it is plain SQLite, of the version that the store has.
    plain = dbapi2.connect(str(folder / "plain.db"), isolation_level=None, cached_statements=512)
    try:
        plain.create_function("sanjog_now", 0, lambda: NOW)
        plain.create_function("sanjog_words", 1, words_json)
        for script in ("spine.sql", "privacy.sql", "people.sql", "people_search.sql", "chats.sql"):
            plain.executescript(files("sanjog_desktop.store.migrations").joinpath(script).read_text("utf-8"))
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "temp_store=MEMORY", "cache_size=-65536",
                       "secure_delete=ON", "foreign_keys=ON", "wal_autocheckpoint=4000"):  # fmt: skip
            plain.execute(f"PRAGMA {pragma}").fetchall()
        started = time.perf_counter()
        for number, batch in enumerate(batches):
            plain.execute("BEGIN IMMEDIATE")
            for sql, rows in batch:
                plain.executemany(sql, rows)
            plain.execute(
                "INSERT OR REPLACE INTO sync_cursor(name, log_id, position, moved_at) VALUES ('relay', 'bench', ?, ?)",
                (number * BATCH, NOW),
            )
            plain.execute("COMMIT")
        return time.perf_counter() - started
    finally:
        plain.close()


Statement = tuple[str, list[tuple[Any, ...]]]


def _batches(folder: Path) -> list[list[Statement]]:
    """Every row of the caught-up store as statements, a transaction of messages each, people at their first
    message.
    """
    database = Database(folder / "store.db", bytes(32), StillClock(NOW))
    database.open()
    try:
        tables = {
            table: database.read_sync(_all_rows, table)
            for table in ("message", "conversation", "contact", "contact_point", "person_search", "journal")
        }
    finally:
        database.close()
    return _Floor(tables).batches()


def _all_rows(session: Session, table: str) -> list[tuple[Any, ...]]:
    return session.rows(f"SELECT * FROM {table}")


class _Floor:
    """Sorts the rows of a store into the transactions they came in."""

    def __init__(self, tables: dict[str, list[tuple[Any, ...]]]) -> None:
        self._messages = sorted(tables["message"])
        self._conversations = {row[0]: row for row in tables["conversation"]}
        self._contacts = {row[1]: row for row in tables["contact"]}
        self._points = {row[0]: row for row in tables["contact_point"]}
        self._searches = {row[0]: row for row in tables["person_search"]}
        self._journal: dict[str, list[tuple[Any, ...]]] = {}
        for row in tables["journal"]:
            self._journal.setdefault(row[2], []).append(row)
        self._seen: set[int] = set()

    def batches(self) -> list[list[Statement]]:
        """The statements of each transaction."""
        return [
            self._batch(self._messages[start : start + BATCH])
            for start in range(0, len(self._messages), BATCH)
        ]

    def _batch(self, messages: list[tuple[Any, ...]]) -> list[Statement]:
        touched = [self._conversations[number] for number in dict.fromkeys(row[1] for row in messages)]
        new = [row for row in touched if row[0] not in self._seen]
        self._seen.update(row[0] for row in new)
        contacts = [self._contacts[row[2]] for row in new]
        statements = [
            _insert("contact", contacts),
            _insert("contact_point", [self._points[row[1]] for row in new]),
            _insert(
                "person_search", [self._searches[row[0]] for row in contacts if row[0] in self._searches]
            ),
            _insert("journal", [entry for row in contacts for entry in self._journal.get(row[1], ())]),
            _insert("conversation", new),
            _insert("message", messages),
            (
                "UPDATE conversation SET last_message_id = ?, last_at = ?, preview = ?, preview_kind = ?,"
                " last_direction = ?, last_status = ?, unread = ?, last_inbound_at = ?, window_until = ?"
                " WHERE id = ?",
                [(*row[4:11], row[12], row[13], row[0]) for row in touched],
            ),
            ("UPDATE contact SET last_contact_at = ? WHERE id = ?", [(row[5], row[2]) for row in touched]),
            ("UPDATE contact_point SET changed_at = ? WHERE id = ?", [(row[5], row[1]) for row in touched]),
        ]
        return [statement for statement in statements if statement[1]]


def _insert(table: str, rows: list[tuple[Any, ...]]) -> Statement:
    places = ",".join("?" * len(rows[0])) if rows else ""
    return f"INSERT INTO {table} VALUES ({places})", rows
