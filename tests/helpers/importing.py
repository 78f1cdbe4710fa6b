"""Rows of a register as an import sees them, and a whole file taken in, for tests."""

from __future__ import annotations

import csv
import io
from datetime import date

from sanjog_desktop.actions import importing
from sanjog_desktop.actions.import_plan import Planner
from sanjog_desktop.actions.importing import RowResult
from sanjog_desktop.domain.imports import mapping
from sanjog_desktop.domain.imports.cells import ImportRow, Interpreter
from sanjog_desktop.store.session import Session

TODAY = date(2026, 11, 21)


def rows_of(text: str) -> list[ImportRow]:
    """The rows of a CSV text, its columns guessed."""
    lines = list(csv.reader(io.StringIO(text)))
    columns, cells = lines[0], lines[1:]
    reader = Interpreter(columns, mapping.guess(columns, cells), TODAY)
    width = len(columns)
    return [reader.row(at, row + [""] * (width - len(row))) for at, row in enumerate(cells, 2) if any(row)]


def plan(session: Session, rows: list[ImportRow]) -> list[RowResult]:
    """What importing the rows would do."""
    return importing.plan_rows(session, Planner(), rows)


def take(session: Session, rows: list[ImportRow], staff: str = "Meera", step: int = 400) -> list[RowResult]:
    """Import the rows within the transaction at hand, ``step`` at a time."""
    pen = importing.begin_import(session, "register.csv", "text", len(rows), staff)
    planner, results = Planner(), list[RowResult]()
    for at in range(0, len(rows), step):
        results += importing.import_rows(session, pen, planner, rows[at : at + step])
    importing.finish_import(session, pen.import_id, importing.Counts(results).as_dict(), staff)
    return results
