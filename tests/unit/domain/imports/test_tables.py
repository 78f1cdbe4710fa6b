"""Registers of every format: the same people come out of all of them."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
import xlsxwriter

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.imports.kinds import FileKind
from sanjog_desktop.domain.imports.limits import MAX_CELL, Limits
from sanjog_desktop.domain.imports.sheet_values import as_text
from sanjog_desktop.domain.imports.tables import TOO_LONG, RawRow, Table, read_table

DATA = Path(__file__).parents[3] / "data" / "imports"
HEADINGS = ("Sr No", "Name", "Name in own script", "Mobile", "Birth date", "Education", "City", "Family")


def written(folder: Path, content: str | bytes, name: str = "register.csv") -> Path:
    """A file with this in it."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def rows_of(path: Path, **how: object) -> list[RawRow]:
    """All rows of a file."""
    with read_table(path, **how) as table:  # type: ignore[arg-type]
        return list(table.rows)


def opened(path: Path, **how: object) -> Table:
    """The table of a file, its rows taken."""
    with read_table(path, **how) as table:  # type: ignore[arg-type]
        list(table.rows)
        return table


def refused(path: Path, **how: object) -> str:
    """Why a file is not read."""
    with pytest.raises(UserError) as error:
        rows_of(path, **how)
    assert error.value.text
    return error.value.text


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("register.ods", FileKind.ODS),
        ("register.xlsx", FileKind.XLSX),
        ("register.xls", FileKind.XLS),
        ("register.csv", FileKind.TEXT),
        ("register.tsv", FileKind.TEXT),
        ("register-utf16.csv", FileKind.TEXT),
    ],
)
def test_one_register_in_every_format(name: str, kind: FileKind) -> None:
    table = read_table(DATA / name)
    with table:
        rows = list(table.rows)
    assert table.format is kind
    assert table.columns == HEADINGS
    assert table.header_line == 3
    assert "The lines above the headings were not read." in table.notes
    assert [row.line for row in rows] == [4, 5, 6, 7, 8, 9, 11, 12]
    assert [row.cells[3] for row in rows] == [
        "9999900001", "9999900002", "919999900003", "9999900004", "099999 00005", "99999 00006 / 99999 00007",
        "+91 99999 00008", "9999900009",
    ]  # fmt: skip
    assert [row.cells[1] for row in rows][:2] == ["Sunita Namuna", "Amit Udaharan"]
    assert rows[3].cells[2] == "ધ્રુવ નમૂનો"
    assert rows[5].cells[5] == "B.A.\nLL.B."
    assert rows[6].cells[1] == '=HYPERLINK("http://example.com")', "a text stays a text"
    assert rows[7].cells[1] == "Sunita Namuna (sister)", "a formula counts as its value"
    assert rows[7].cells[0] == "", "a formula that failed says nothing"
    is_sheet = kind is not FileKind.TEXT
    assert rows[0].cells[4] == ("1994-05-03" if is_sheet else "03/05/1994")
    assert rows[2].cells[4] == ("1996-02-29" if is_sheet else "29/02/1996")
    assert rows[5].cells[7] == ("Kalpit" if is_sheet else ""), "a merged cell counts for each of its rows"
    assert (table.sheets, table.sheet) == ((("Register", "Notes"), "Register") if is_sheet else ((), ""))


def test_another_sheet_can_be_chosen() -> None:
    assert rows_of(DATA / "register.xlsx", sheet="Notes")[0].cells == ("Nobody reads this",)
    assert refused(DATA / "register.xlsx", sheet="Nowhere") == "This sheet is not in the file."


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    lines = [
        ["Name", "Mobile", "Notes"],
        ["Sunita", "9999900001", "tall, kind; 5|6"],
        ["Amit", "9999900002", ""],
    ]
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(lines)
    table = read_table(written(tmp_path, text.getvalue()))
    with table:
        assert [row.cells for row in table.rows] == [tuple(line) for line in lines[1:]]
    assert table.delimiter == delimiter


def test_what_excel_says_of_the_delimiter_is_believed(tmp_path: Path) -> None:
    path = written(tmp_path, "sep=;\r\nName;Mobile\r\nSunita, Namuna;9999900001\r\n")
    assert opened(path).delimiter == ";"
    (row,) = rows_of(path)
    assert (row.line, row.cells) == (3, ("Sunita, Namuna", "9999900001"))


def test_a_delimiter_can_be_chosen(tmp_path: Path) -> None:
    path = written(tmp_path, "Name;Mobile,Alt\nSunita;1,2\n")
    assert opened(path, delimiter=",").columns == ("Name;Mobile", "Alt")
    assert refused(path, delimiter='"') == "This cannot divide the cells of a row."


@pytest.mark.parametrize(
    ("encoding", "called"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16"), ("utf-16-le", "utf-16-le"),
     ("utf-16-be", "utf-16-be"), ("cp1252", "cp1252")],
)  # fmt: skip
def test_the_encoding_is_found(tmp_path: Path, encoding: str, called: str) -> None:
    name = "René Müller" if encoding == "cp1252" else "सुनीता René"
    path = written(tmp_path, f"Name,Mobile\r\n{name},9999900001\r\n".encode(encoding))
    assert opened(path).encoding == called
    assert rows_of(path)[0].cells == (name, "9999900001")


def test_two_encodings_in_one_file_are_both_read_and_told(tmp_path: Path) -> None:
    path = written(tmp_path, "Name,City\nसुनीता नमूना,पुणे\n".encode() + "René,Pune\n".encode("cp1252"))
    table = opened(path)
    assert [row.cells[0] for row in rows_of(path)] == ["सुनीता नमूना", "René"]
    assert any("another encoding" in note for note in table.notes)


def test_letters_beyond_a_chunk_border_do_not_make_a_file_broken(tmp_path: Path) -> None:
    # The third byte of a letter falls behind the first mebibyte.
    head = "Name\n" + "a" * ((1 << 20) - 7 - len("Name\n") + 1)
    path = written(tmp_path, head.replace("a" * 50, "a" * 49 + "\n") + "सुनीता\n")
    assert opened(path).encoding == "utf-8"


def test_an_encoding_can_be_chosen_and_never_ends_the_reading(tmp_path: Path) -> None:
    path = written(tmp_path, "Name\nRené\n".encode("cp1252"))
    assert rows_of(path, encoding="cp1252")[0].cells == ("René",)
    assert rows_of(path, encoding="utf-8")[0].cells == ("Ren\ufffd",)
    assert refused(path, encoding="rot13") == "This encoding is not known."
    assert refused(path, encoding="../x") == "This encoding is not known."


def test_cells_are_cleaned(tmp_path: Path) -> None:
    path = written(tmp_path, "Name,Notes\n\u202e  Sunita \u200b  Namuna\x00,a\u00a0b\n")
    assert rows_of(path)[0].cells == ("Sunita Namuna", "a b")


def test_rows_are_numbered_as_a_spreadsheet_numbers_them(tmp_path: Path) -> None:
    path = written(tmp_path, 'Name,Notes\n"Sunita","two\nlines"\n\nAmit,\n')
    assert [(row.line, row.cells) for row in rows_of(path)] == [
        (2, ("Sunita", "two\nlines")),
        (4, ("Amit", "")),
    ]


def test_short_rows_are_filled_and_long_ones_kept(tmp_path: Path) -> None:
    path = written(tmp_path, "Name,Mobile\nSunita\nAmit,1,,more,\n")
    assert [row.cells for row in rows_of(path)] == [("Sunita", ""), ("Amit", "1", "", "more")]


def test_a_file_without_headings_is_known_by_its_numbers(tmp_path: Path) -> None:
    path = written(tmp_path, "Sunita Namuna,99999 00001\nAmit,99999 00002\n")
    table = opened(path)
    assert (table.columns, table.header_line) == (("", ""), 0)
    assert [row.line for row in rows_of(path)] == [1, 2]
    assert opened(path, header_line=1).columns == ("Sunita Namuna", "99999 00001")


def test_the_line_of_headings_can_be_chosen(tmp_path: Path) -> None:
    path = written(tmp_path, "Register,of,today\nName,Mobile,City\nSunita,9999900001,Pune\n")
    assert opened(path).columns == ("Register", "of", "today")
    assert opened(path, header_line=2).columns == ("Name", "Mobile", "City")
    assert [row.line for row in rows_of(path, header_line=2)] == [3]
    assert [row.line for row in rows_of(path, header_line=0)] == [1, 2, 3]


def test_a_cell_longer_than_excel_allows_spoils_its_row_alone(tmp_path: Path) -> None:
    path = written(tmp_path, f"Name,Notes\nSunita,{'x' * (MAX_CELL + 1)}\nAmit,ok\n")
    assert [row.problem for row in rows_of(path)] == [TOO_LONG, ""]


def test_a_quotation_mark_that_never_closes_is_said_and_swallows_nothing(tmp_path: Path) -> None:
    path = written(tmp_path, "Name\n" + "Sunita\n" * 50 + '"never closed\n' + "Amit\n" * 50)
    with read_table(path) as table:
        assert next(table.rows).cells == ("Sunita",), "rows come one by one"
    assert refused(path) == "Line 52 cannot be read: a quotation mark is never closed."
    height = written(tmp_path, 'Name,Height\nSunita,5\'6"\nAmit,5"\n', "inches.csv")
    assert [row.cells[1] for row in rows_of(height)] == ["5'6\"", '5"']


def test_numbers_and_days_as_text() -> None:
    cases = [
        (9825012345.0, "9825012345"), (919999900001.0, "919999900001"), (0.1, "0.1"), (-3.0, "-3"), (1e300, "1e+300"),
        (float("nan"), ""), (float("inf"), ""), (True, "TRUE"), (None, ""), (5, "5"),
        (date(1990, 5, 3), "1990-05-03"), (datetime(1990, 5, 3), "1990-05-03"),
        (datetime(1990, 5, 3, 10, 30), "1990-05-03 10:30"), (time(10, 30), "10:30"), (time(10, 30, 5), "10:30:05"),
        (timedelta(hours=26, minutes=5), "26:05"), ("text", "text"),
    ]  # fmt: skip
    assert [as_text(value) for value, _text in cases] == [text for _value, text in cases]


def test_a_sheet_that_begins_far_from_the_corner(tmp_path: Path) -> None:
    path = tmp_path / "off.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("Empty")
        sheet = book.add_worksheet("People")
        sheet.write_row(6, 4, ["Name", "Mobile"])
        sheet.write_row(9, 4, ["Sunita", 9999900001])
        book.add_worksheet("Hidden").hide()
    table = read_table(path)
    with table:
        assert [(row.line, row.cells) for row in table.rows] == [(10, ("Sunita", "9999900001"))]
    assert (table.columns, table.sheet, table.header_line) == (("Name", "Mobile"), "People", 7)
    assert table.sheets == ("Empty", "People", "Hidden")


def test_a_merged_family_does_not_fill_rows_that_are_empty(tmp_path: Path) -> None:
    path = tmp_path / "merged.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Family", "Name"])
        sheet.merge_range(1, 0, 5, 0, "Namuna")
        sheet.merge_range(6, 0, 6, 1, "A line across")
        for row, name in ((1, "Sunita"), (2, "Amit"), (4, "Meena")):
            sheet.write(row, 1, name)
    assert [(row.line, row.cells) for row in rows_of(path)] == [
        (2, ("Namuna", "Sunita")), (3, ("Namuna", "Amit")), (5, ("Namuna", "Meena")), (7, ("A line across", "")),
    ]  # fmt: skip


def test_a_long_register_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Name", "Mobile"])
        for row in range(1, 20_001):
            sheet.write_row(row, 0, [f"Person {row}", 9999900000 + row])
    count = 0
    with read_table(path) as table:
        for count, row in enumerate(table.rows, 1):
            assert row.line == count + 1
    assert count == 20_000


def test_more_rows_than_the_limit_are_said(tmp_path: Path) -> None:
    path = written(tmp_path, "Name\n" + "Sunita\n" * 20)
    assert refused(path, limits=Limits(rows=10)) == "This file has too many rows."
