"""Workbooks of Excel before 2007: what our own reading finds is what another reader finds."""

from __future__ import annotations

from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from sanjog_desktop.domain.imports.limits import LIMITS
from sanjog_desktop.domain.imports.old_excel import OldSheet
from sanjog_desktop.domain.imports.sheet_values import as_text
from sanjog_desktop.domain.imports.tables import read_table

DATA = Path(__file__).parents[3] / "data" / "imports"


@pytest.mark.parametrize("name", ["register.xls", "register-1904.xls"])
def test_every_cell_of_every_sheet(name: str) -> None:
    book = CalamineWorkbook.from_path(str(DATA / name))
    for sheet in book.sheet_names:
        found = dict(OldSheet(DATA / name, sheet, LIMITS).rows())
        merged = {7, 8} if name == "register.xls" and sheet == "Register" else set()
        for number, values in enumerate(book.get_sheet_by_name(sheet).iter_rows()):
            cells = found.get(number + 1, [""] * len(values))
            if number not in merged:
                assert cells == [as_text(value) for value in values]


def test_days_that_are_counted_from_1904() -> None:
    with read_table(DATA / "register-1904.xls") as table:
        rows = list(table.rows)
    assert (table.sheets, table.sheet, len(rows)) == (("नोंदवही", "Hidden"), "नोंदवही", 300)
    assert rows[0].cells == (
        "नमुना व्यक्ती 1", "9999900001", "1981-02-02", "01:01", "1", "5.1", "2.5", "FALSE", "éé1",
    )  # fmt: skip
    assert rows[299].cells[8] == "ક" * 600 + "300", "texts go on over the border of a record"
