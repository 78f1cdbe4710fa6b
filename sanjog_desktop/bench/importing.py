"""``import``: a register on its way in, validated, compared with everybody there, journalled and indexed.

The floor reads the same file and puts the same rows into the same tables, one statement for many rows, in the same
encrypted store: no validation, no comparison, no triggers, no index of words and numbers. Rows a second, for CSV and
for XLSX; then how long the window's thread waits while a register goes in, and how long another writer does.
"""

from __future__ import annotations

import asyncio
import csv
import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

from sanjog_desktop.bench.figure import Figure
from sanjog_desktop.bench.sample_words import CITIES, Words
from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.domain.imports.tables import read_table
from sanjog_desktop.privacy.export.sheet import SheetWriter
from sanjog_desktop.store.connection import connect
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session
from sanjog_desktop.sync import imports

ROWS: Final = 100_000
KEY: Final = b"a benchmark store, nothing real."
NOW: Final = 1_795_000_000_000
BATCH: Final = 500
_TICK: Final = 0.004
"""Seconds between two turns of the window: four of them are a frame."""
_WRITE_EVERY: Final = 25
_KEY_EVERY: Final = 10
_STEP: Final = 60
"""Pixels of one step of a wheel."""
_MESSAGES: Final = 3_000
HEADINGS: Final = (
    "Name", "Mobile", "Family", "Relation", "City", "Date of Birth", "Height", "Education", "Occupation", "Community",
    "Remarks",
)  # fmt: skip
_HEIGHTS: Final = ("5'2\"", "5 ft 6 in", "168 cm", "5.10", "1.71 m")
_DEGREES: Final = ("B.Sc.", "B.E.", "M.B.A.", "M.B.B.S.", "B.Com.")
_COPIED: Final = {
    "family": ("id", "name", "city", "community", "created_at", "changed_at"),
    "contact": ("no", "id", "name", "name_native", "family_id", "role", "city", "notes", "origin", "created_at",
                "changed_at"),
    "candidate": ("contact_id", "born_on", "height_cm", "education", "work", "community", "changed_at"),
    "contact_point": ("id", "contact_id", "phone", "raw", "relation", "phone_key", "created_at", "changed_at"),
    "shared_point": ("contact_point_id", "contact_id", "relation"),
    "journal": ("kind", "subject_id", "act", "fields", "device_id", "staff", "at", "change_set"),
    "duplicate_todo": ("no",),
}  # fmt: skip


def run(quick: bool = False) -> list[Figure]:
    """Rows a second from CSV and XLSX; the waits of the window's thread and of another writer meanwhile."""
    rows = 2_000 if quick else ROWS
    with tempfile.TemporaryDirectory() as folder:
        paths = (
            write_csv(Path(folder) / "register.csv", rows),
            write_xlsx(Path(folder) / "register.xlsx", rows),
        )
        figures = [_measured(Path(folder), path, rows) for path in paths]
        few = write_csv(Path(folder) / "few.csv", min(rows, 20_000))
        waits = _waits(Path(folder), few, min(rows, 20_000))
        return [*figures, *waits, _hands(Path(folder), few, min(rows, 20_000))]


def lines(rows: int, seed: int = 7) -> Iterator[tuple[str, ...]]:
    """A register: two in five people share their family's number, some are written twice, some lines are broken."""
    rng = random.Random(seed)
    words = Words(rng)
    surnames = [words.surname()[0] for _ in range(max(1, rows * 2 // 5))]
    for no in range(rows):
        family = no * 2 // 5
        number = f"+91 9999{family % 10} {family:05d}" if no % 5 < 2 else f"97{no:08d}"
        if no % 50 == 0:
            number = f"097{no:08d} / 98{no:08d}"
        born = f"{1 + no % 28:02d}/{1 + no % 12:02d}/{1985 + no % 20}" if no % 3 == 0 else ""
        yield (
            f"{words.given()[0]} {surnames[family]}", number, f"{surnames[family]} {family}", "" if born else "mother",
            rng.choice(CITIES), born, rng.choice(_HEIGHTS) if born else "", rng.choice(_DEGREES) if born else "",
            "teacher" if no % 4 == 0 else "", "", "calls on Sundays" if no % 7 == 0 else "",
        )  # fmt: skip


def write_csv(path: Path, rows: int) -> Path:
    """The register as CSV."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        writer.writerows(lines(rows))
    return path


def write_xlsx(path: Path, rows: int) -> Path:
    """The register as an Excel workbook."""
    with path.open("wb") as file, closing(SheetWriter(file, "Register", HEADINGS)) as sheet:
        for row in lines(rows):
            sheet.row(row)
    return path


@contextmanager
def _store(folder: Path, name: str) -> Iterator[Database]:
    database = Database(folder / name, KEY, StillClock(NOW))
    database.open()
    try:
        yield database
    finally:
        database.close()


def _measured(folder: Path, path: Path, rows: int) -> Figure:
    kind = path.suffix[1:].upper()
    with _store(folder, f"{kind}.db") as database:
        preview = imports.open_preview(database, path, imports.Choices())
        choices = imports.Choices(targets=preview.targets)
        started = time.perf_counter()
        outcome = asyncio.run(imports.run_file(database, path, choices, imports.Progress(), staff="Meera"))
        took = time.perf_counter() - started
        tables = {name: database.read_sync(_rows_of, name) for name in _COPIED}
    floor = _floor(folder, path, kind, tables)
    counts = outcome.counts
    note = f"{kind}, {rows} rows: {counts['new']} new, {counts['updated']} completed, {counts['bad']} bad"
    return Figure(
        f"import {kind.lower()}",
        rows / took,
        "/s",
        rows / floor,
        must=0.15,
        goal=0.4,
        more_is_better=True,
        note=note,
    )


def _rows_of(session: Session, table: str) -> list[Any]:
    return session.rows(f"SELECT {', '.join(_COPIED[table])} FROM {table}")


def _floor(folder: Path, path: Path, kind: str, tables: dict[str, list[Any]]) -> float:
    """Seconds for reading the file and inserting the same rows."""
    with _store(folder, f"{kind}-floor.db"):
        pass
    connection = connect(folder / f"{kind}-floor.db", KEY, StillClock(NOW), guarded=False)
    try:
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}").close()
        started = time.perf_counter()
        with read_table(path) as table:
            for _row in table.rows:
                pass
        for name, rows in tables.items():
            _insert(connection, name, rows)
        return time.perf_counter() - started
    finally:
        connection.close()


def _insert(connection: Any, name: str, rows: Sequence[Any]) -> None:
    columns = _COPIED[name]
    sql = f"INSERT INTO {name}({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
    for at in range(0, len(rows), BATCH):
        connection.execute("BEGIN IMMEDIATE").close()
        connection.executemany(sql, rows[at : at + BATCH])
        connection.execute("COMMIT").close()


# While it goes in -----------------------------------------------------------------------------------------


def _waits(folder: Path, path: Path, rows: int) -> list[Figure]:
    """How late the window's thread comes to its turn, and how long another writer waits, while a register goes in."""
    from sanjog_desktop.bench.window import with_window

    store = folder / "window"
    store.mkdir()

    async def work(context: Any) -> tuple[list[float], list[float]]:
        from PySide6.QtWidgets import QPushButton

        from sanjog_desktop.gui.contacts.import_sheet import ImportSheet

        sheet = ImportSheet(context)
        sheet.resize(1100, 760)
        sheet.show()
        for button in sheet.findChildren(QPushButton):
            button.hide()
        sheet.open_file(path)
        while not sheet.check_button.isVisible():
            await asyncio.sleep(0.01)
        late, waits = list[float](), list[float]()
        sheet.check_button.click()
        while not sheet.import_button.isVisible():
            late.append(await _turn())
        sheet.import_button.click()
        while not sheet.undo_button.isVisible():
            late.append(await _turn())
            if len(late) % _WRITE_EVERY == 0:
                started = time.perf_counter()
                await context.db.write(_small_write)
                waits.append((time.perf_counter() - started) * 1000)
        await context.tasks.settle()
        return late, waits

    late, waits = with_window(lambda _folder: (store / "store.db", KEY, StillClock(NOW)), work)
    note = f"p99 of {len(late)} turns of the window while {rows} rows are checked and come in; worst {max(late):.0f} ms"
    other = f"p95 of {len(waits)} writes of a chat meanwhile"
    return [
        Figure("import stall", _share(late, 0.99), "ms", None, limit=16.0, limit_goal=8.0, note=note),
        Figure("import wait", _share(waits, 0.95), "ms", None, limit=250.0, limit_goal=100.0, note=other),
    ]


def _hands(folder: Path, path: Path, rows: int) -> Figure:
    """How late the window comes to its turn while somebody scrolls a chat and types into it, and a register goes in."""
    from sanjog_desktop.bench.scroll import fill_chat
    from sanjog_desktop.bench.window import WINDOW, with_window

    store = folder / "hands"
    store.mkdir()

    async def work(context: Any) -> list[float]:
        from sanjog_desktop.gui.chats.pane import ChatsPane

        for start in range(0, _MESSAGES, BATCH):
            await context.db.write(fill_chat, start, BATCH)
        preview = imports.open_preview(context.db, path, imports.Choices())
        choices = imports.Choices(targets=preview.targets)
        pane = ChatsPane(context)
        context.db.on_changes(pane.apply)
        pane.resize(*WINDOW)
        pane.show()
        await pane.load()
        pane.show_conversation(1)
        await context.tasks.settle()
        coming = asyncio.create_task(imports.run_file(context.db, path, choices, imports.Progress(), staff="Meera"))
        late, bar = list[float](), pane.chat.view.verticalScrollBar()
        while not coming.done():
            if len(late) % _KEY_EVERY == 0:
                pane.chat.composer.field.insertPlainText("k")
            bar.setValue(bar.value() - _STEP if bar.value() > _STEP else bar.maximum())
            late.append(await _turn())
        await coming
        await context.tasks.settle()
        pane.close()
        return late

    late = with_window(lambda _folder: (store / "store.db", KEY, StillClock(NOW)), work)
    note = f"p99 of {len(late)} turns, each with a scrolled chat, every tenth with a key; worst {max(late):.0f} ms"
    return Figure("import hands", _share(late, 0.99), "ms", None, limit=16.0, limit_goal=8.0, note=note)


async def _turn() -> float:
    """How many milliseconds after its time a timer of the window fired."""
    started = time.perf_counter()
    await asyncio.sleep(_TICK)
    return max(0.0, (time.perf_counter() - started - _TICK) * 1000)


def _small_write(session: Session) -> None:
    session.execute("UPDATE setting SET changed_at = changed_at WHERE key = 'none'")


def _share(values: Sequence[float], share: float) -> float:
    ordered = sorted(values) or [0.0]
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
