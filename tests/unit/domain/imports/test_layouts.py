"""The address books that Google and Outlook export."""

from __future__ import annotations

from pathlib import Path

import pytest

from sanjog_desktop.domain.imports.layouts import CONTACT_COLUMNS, recognise_layout
from sanjog_desktop.domain.imports.tables import read_table

DATA = Path(__file__).parents[3] / "data" / "imports"


def people_of(name: str) -> tuple[str, list[dict[str, str]]]:
    """The program an address book is of, and its people without empty cells."""
    with read_table(DATA / name) as table:
        assert table.columns == CONTACT_COLUMNS
        rows = [dict(zip(table.columns, row.cells, strict=True)) for row in table.rows]
    return table.layout, [{what: cell for what, cell in row.items() if cell} for row in rows]


def test_google() -> None:
    layout, people = people_of("google.csv")
    assert layout == "Google"
    assert people == [
        {
            "Name": "Sunita Namuna",
            "Mobile": "+91 99999 00001\n020 2999 9001\n099999 00021",
            "Email": "sunita@example.com",
            "Date of birth": "1994-05-03",
            "City": "Pune",
            "Address": "12 Example Road\nPune 411001\nIN",
            "Labels": "Brides",
            "Notes": "Vegetarian\nAsk the mother\n099999 00021: Mother\nMother: Meena Namuna\nGotra: Kashyap",
        },
        {
            "Name": "श्री अमित रमेश उदाहरण",
            "Mobile": "9999900002",
            "Nickname": "Amu",
            "Work": "Engineer",
            "Company": "Example Works",
        },
        {"Mobile": "9999900013"},
    ]


def test_google_before_2024() -> None:
    layout, people = people_of("google-before-2024.csv")
    assert layout == "Google"
    assert people == [
        {
            "Name": "Kavita Misal",
            "Mobile": "+91 99999 00003\n0712 299 9003",
            "Email": "kavita@example.com",
            "Date of birth": "1996-02-29",
            "Gender": "female",
            "City": "Nagpur",
            "Address": "5 Example Nagar\nNagpur",
            "Work": "Teacher",
            "Company": "Example School",
            "Labels": "Brides",
            "Notes": "Tall\nMaiden Name: Kalpit",
        }
    ]


def test_outlook_for_windows() -> None:
    layout, people = people_of("outlook-windows.csv")
    assert layout == "Outlook"
    assert people == [
        {
            "Name": "Mr. Dhruv Namuno",
            "Mobile": "+91 99999 00004\n+91 (261) 299 9004\n0261 299 9014",
            "Email": "dhruv@example.com",
            "Date of birth": "1/1/1990",
            "City": "Surat",
            "Address": "12 Example Road, Surat, Gujarat, 395001, India",
            "Work": "Manager",
            "Company": "Udaharan Textiles",
            "Labels": "Grooms, Surat",
            "Notes": "Prefers calls\nin the evening\nHome Fax: 0261 299 9099\nReferred By: René",
        },
        {"Name": "Asha Kalpit", "Mobile": "099999 00005", "Gender": "Female"},
    ]


def test_outlook_on_the_web() -> None:
    layout, people = people_of("outlook-web.csv")
    assert layout == "Outlook"
    assert people[0]["Name"] == "मीरा उदाहरण"
    assert people[0]["Email"] == "meera@example.com\nmeera2@example.com"
    assert people[0]["Notes"] == "Bride\nSchools: Example Vidyalaya"


def test_the_columns_can_be_left_as_they_are() -> None:
    with read_table(DATA / "google.csv", as_written=True) as table:
        assert (table.columns[0], table.layout) == ("First Name", "")
        assert next(table.rows).cells[0] == "Sunita"


@pytest.mark.parametrize(
    "columns",
    [
        ("Name", "Mobile", "City"),
        ("First Name", "Last Name", "Mobile Phone"),
        ("First name", "Last name", "Phone 1 - Value"),
        (),
        ("",),
    ],
)
def test_tables_somebody_made_are_left_alone(columns: tuple[str, ...]) -> None:
    assert recognise_layout(columns) is None


def test_rows_shorter_and_longer_than_the_headings(tmp_path: Path) -> None:
    path = tmp_path / "google.csv"
    path.write_text(
        "First Name,Last Name,Phone 1 - Label,Phone 1 - Value\nSunita\nAmit,Udaharan,Mobile,1,extra\n"
    )
    with read_table(path) as table:
        assert [row.cells[:2] for row in table.rows] == [("Sunita", ""), ("Amit Udaharan", "1")]
