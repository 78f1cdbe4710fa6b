"""How well people are found by what is typed: recall and precision of the search over a table of name pairs.

``python -m tests.helpers.name_table`` puts everybody of ``tests/data/name_pairs.csv`` into a new encrypted store, among
some thousand invented people, asks what each line asks, and looks at the first ten answers. *Recall* is the share
of wanted people who came; *precision* the share of those who came, wanted or not wanted, that were wanted.
"""

from __future__ import annotations

import csv
import random
import sys
import tempfile
from pathlib import Path
from typing import Final

import msgspec

from sanjog_desktop.bench.sample_words import LANGUAGES, Words, script_of
from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.search import search_people
from sanjog_desktop.store.search_index import put_person
from sanjog_desktop.store.session import Session

TABLE: Final = Path(__file__).parent.parent / "data" / "name_pairs.csv"
FIRST: Final = 10
CROWD: Final = 3_000
_NOW: Final = 1_795_000_000_000


class Pair(msgspec.Struct, frozen=True):
    """One line of the table: what is typed, the name, its language, and whether it must come or must not."""

    query: str
    name: str
    language: str
    is_wanted: bool


class Outcome(msgspec.Struct, frozen=True):
    """What came of the whole table."""

    wanted: int
    found: int
    unwanted: int
    came: int
    missed: tuple[Pair, ...]
    wrong: tuple[Pair, ...]

    @property
    def recall(self) -> float:
        """The share of wanted people who came."""
        return self.found / self.wanted

    @property
    def precision(self) -> float:
        """The share of those who came that were wanted."""
        return self.found / (self.found + self.came)


def pairs() -> list[Pair]:
    """The lines of the table."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [
            Pair(line["query"], line["name"], line["language"], line["found"] == "yes") for line in csv.DictReader(file)
        ]


def measure(folder: Path) -> Outcome:
    """Ask every line of a new store in ``folder``."""
    database = Database(folder / "names.db", bytes(32), StillClock(_NOW))
    database.open()
    try:
        table = pairs()
        database.write_sync(_fill, sorted({pair.name for pair in table}))
        came = {pair: pair.name in database.read_sync(_first, pair.query) for pair in table}
    finally:
        database.close()
    return Outcome(
        wanted=sum(pair.is_wanted for pair in table),
        found=sum(pair.is_wanted and came[pair] for pair in table),
        unwanted=sum(not pair.is_wanted for pair in table),
        came=sum(not pair.is_wanted and came[pair] for pair in table),
        missed=tuple(pair for pair in table if pair.is_wanted and not came[pair]),
        wrong=tuple(pair for pair in table if not pair.is_wanted and came[pair]),
    )


def _fill(session: Session, names: list[str]) -> None:
    """The people of the table first, so that the crowd, being newer, stands before them wherever it matches as well."""
    rng = random.Random(11)
    words = Words(rng)
    for name in names:
        _add(session, name, "")
    for _ in range(CROWD):
        given, family, script = words.surname(), words.surname(), script_of(rng.choice(LANGUAGES))
        _add(session, f"{given[0]} {family[0]}", f"{given[script]} {family[script]}" if script else "")


def _add(session: Session, name: str, native: str) -> None:
    no = session.value("SELECT coalesce(max(no), 0) + 1 FROM contact")
    session.execute(
        "INSERT INTO contact(no, id, name, name_native, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?)",
        (no, f"contact-{no}", name, native, _NOW, _NOW),
    )
    put_person(session, int(no or 0), [name, native], [])


def _first(session: Session, text: str) -> set[str]:
    return {hit.name for hit in search_people(session, text, FIRST)}


def main() -> int:
    """Print recall and precision, and every line that went wrong."""
    with tempfile.TemporaryDirectory() as folder:
        outcome = measure(Path(folder))
    for word, lines in (("missed", outcome.missed), ("wrong", outcome.wrong)):
        for pair in lines:
            print(f"{word}: {pair.query} -> {pair.name} ({pair.language})")
    print(f"recall {outcome.recall:.3f} ({outcome.found} of {outcome.wanted} wanted people came in the first {FIRST})")
    print(f"precision {outcome.precision:.3f} ({outcome.came} of {outcome.unwanted} unwanted people came)")
    return 0 if min(outcome.recall, outcome.precision) >= 0.95 else 1


if __name__ == "__main__":
    sys.exit(main())
