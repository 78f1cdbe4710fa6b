"""Taking people from a file into the store: planned and told first, then written in short transactions, all of it
taken back by one press.

Nobody is opted in by an import: a list is no proof of consent.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import audit, undo
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.import_plan import Decision, Outcome, Planner
from sanjog_desktop.actions.import_writing import Pen, Unindexed, Writing
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.imports.cells import ImportRow
from sanjog_desktop.store.session import Session

CHUNK: Final = 200
"""Rows in one transaction: what comes in by the relay and what staff write gets its turn between two of them."""


@dataclass(frozen=True, slots=True)
class RowResult:
    """What became (or would become) of one row of the file. Rows of erased people have no name, line or reason."""

    line: int
    outcome: Outcome
    name: str
    shares: bool = False
    stopped: bool = False
    reasons: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the person of this row was there already."""
        return self.outcome in ("updated", "duplicate")


class Counts:
    """How many rows there were of each outcome, and of them with a number somebody else answers or that may not be
    written to. Every row is one of new, updated, duplicate, bad and erased.
    """

    def __init__(self, rows: Sequence[RowResult] = ()) -> None:
        """Counts ``rows``."""
        self._found: Counter[str] = Counter()
        self.add(rows)

    def add(self, rows: Sequence[RowResult]) -> None:
        """Count more rows."""
        for row in rows:
            self._found[row.outcome] += 1
            self._found["shared"] += row.shares
            self._found["suppressed"] += row.stopped

    def as_dict(self) -> dict[str, int]:
        """The counts by name."""
        names = ("new", "updated", "duplicate", "bad", "erased", "shared", "suppressed")
        return {name: self._found[name] for name in names}


def plan_rows(session: Session, planner: Planner, rows: Sequence[ImportRow]) -> list[RowResult]:
    """What :func:`import_rows` would do with these rows; writes nothing and may run as a read.

    Give all rows of a file to one planner, in their order: each is seen in the light of all before it.
    """
    planner.look_up(session, rows)
    return decide_rows(planner, rows)


def decide_rows(planner: Planner, rows: Sequence[ImportRow]) -> list[RowResult]:
    """The part of :func:`plan_rows` that reads nothing."""
    results = []
    for row in rows:
        decision = planner.decide(row)
        planner.remember(decision)
        results.append(_result(decision))
    return results


@dataclass(frozen=True, slots=True)
class Prepared:
    """Rows that are decided upon and ready to be written; ``erasures`` is how many there had been by then."""

    results: list[RowResult]
    writing: Writing
    erasures: int


def begin_import(session: Session, filename: str, format: str, rows: int = 0, staff: str = "") -> Pen:
    """Open an import; returns what its rows are signed with, the id of its change set among it."""
    id = undo.begin_change(session, "import", "import", staff)
    session.execute(
        "INSERT INTO import_run(id, filename, format, rows, started_at) VALUES (?, ?, ?, ?, ?)",
        (id, filename, format, rows, session.now()),
    )
    audit.record(session, "import_begin", "import_run", id, actor=staff)
    return Pen(id, staff, session.device_id, identity_keys(session))


def prepare_rows(planner: Planner, pen: Pen, rows: Sequence[ImportRow], now: int) -> Prepared:
    """Decide upon rows that ``planner`` has looked up, and make ready what is to be written. Reads nothing: the same
    decisions as :func:`decide_rows` makes, on any thread.
    """
    writing, results = Writing(pen, now), []
    for row in rows:
        decision = planner.decide(row)
        made = writing.take(decision) if decision.outcome in ("new", "updated") else ""
        planner.remember(decision, made)
        results.append(_result(decision))
    return Prepared(results, writing, planner.erasures)


def write_rows(session: Session, pen: Pen, prepared: Prepared) -> Unindexed:
    """Write prepared rows, :data:`CHUNK` at most in one transaction; what comes back is for :func:`index_rows`.

    A number that became somebody's since it was looked up is shared with its owner; a card that was erased since is
    left alone. Raises :class:`UserError` when somebody was erased since: nobody may come back that way.
    """
    if session.value("SELECT count(*) FROM tombstone") != prepared.erasures:
        raise UserError("Somebody's data was erased while this file was coming in.", "Import it once more.")
    unindexed = prepared.writing.flush(session)
    session.execute(
        "UPDATE import_run SET position = position + ? WHERE id = ?", (len(prepared.results), pen.import_id)
    )
    return unindexed


def index_rows(session: Session, parts: Sequence[Unindexed]) -> None:
    """Have the people of some transactions found by search. A run that a crash cuts off before is taken back whole."""
    for part in parts:
        part.index(session)


def import_rows(session: Session, pen: Pen, planner: Planner, rows: Sequence[ImportRow]) -> list[RowResult]:
    """Look up, decide and write in one: for rows that are at hand. The same planner for all rows of a file."""
    planner.look_up(session, rows)
    prepared = prepare_rows(planner, pen, rows, session.now())
    index_rows(session, [write_rows(session, pen, prepared)])
    return prepared.results


def finish_import(session: Session, import_id: str, counts: Mapping[str, int], staff: str = "") -> None:
    """Close an import that went through; it can be undone for thirty days."""
    session.execute(
        "UPDATE import_run SET finished_at = ?, rows = position WHERE id = ?", (session.now(), import_id)
    )
    undo.finish_change(session, import_id, counts)
    audit.record(session, "import", "import_run", import_id, actor=staff, detail=dict(counts))
    session.changed("contact", "")  # lists and counts are read again


def remember_mapping(session: Session, layout: str, targets: Sequence[str]) -> None:
    """Keep how the columns of a layout were understood, for the next file of the same headings."""
    session.execute(
        "INSERT INTO import_mapping(layout, mapping, changed_at) VALUES (?1, ?2, ?3)"
        " ON CONFLICT (layout) DO UPDATE SET mapping = ?2, changed_at = ?3",
        (layout, msgspec.json.encode(list(targets)).decode(), session.now()),
    )


def remembered_mapping(session: Session, layout: str) -> tuple[str, ...] | None:
    """How the columns of a layout were understood the last time; ``None`` for one that is new here."""
    text = session.value("SELECT mapping FROM import_mapping WHERE layout = ?", (layout,))
    return None if text is None else tuple(msgspec.json.decode(text, type=list[str]))


def own_fields(session: Session) -> dict[str, str]:
    """The fields the agency added, their ids by name: a column may fill one of them."""
    found: list[Any] = session.rows(
        "SELECT name, id FROM custom_field WHERE retired_at IS NULL ORDER BY place, name"
    )
    return dict(found)


def _result(decision: Decision) -> RowResult:
    if decision.outcome == "erased":
        return RowResult(0, "erased", "")
    return RowResult(
        decision.row.line,
        decision.outcome,
        decision.name,
        decision.shares,
        decision.stopped,
        decision.reasons,
    )
