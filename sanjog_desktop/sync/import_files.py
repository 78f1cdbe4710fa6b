"""The file of rows that were not taken: as they stood, with the reason behind, to be mended and imported again."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from sanjog_desktop.domain.imports.headings import WHY_NOT
from sanjog_desktop.sync.imports import BadRow

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def write_bad_rows(
    path: Path, columns: Sequence[str], rows: Sequence[BadRow], words: Callable[[str], str] = str
) -> None:
    """Write a CSV file that Excel and LibreOffice open with every script right and no cell as a formula.

    ``words`` puts a reason into the language of whoever reads it. Raises OSError where the file cannot be written.
    """
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        if any(columns):
            writer.writerow([*map(_safe, columns), WHY_NOT])
        for row in rows:
            cells = [*row.cells, *[""] * (len(columns) - len(row.cells))]
            writer.writerow([*map(_safe, cells), " ".join(map(words, row.reasons))])


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
