"""What the cells of a register say: several numbers in one, dates in many styles, and nothing that is lost."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.domain.imports.cells import (
    MINOR,
    NAMELESS,
    NOBODY,
    TOO_MANY_CELLS,
    ImportRow,
    Interpreter,
)
from sanjog_desktop.domain.imports.dates import read_date, read_time
from sanjog_desktop.domain.imports.headings import REPEATABLE, TARGETS
from sanjog_desktop.domain.phone import _normalise_by_plan as by_plan
from sanjog_desktop.domain.phone import normalise

TODAY = date(2026, 11, 21)


def read(values: dict[str, str], *, headings: dict[str, str] | None = None) -> ImportRow:
    """A row of these targets and cells."""
    columns = [(headings or {}).get(target, target) for target in values]
    return Interpreter(columns, list(values), TODAY).row(2, list(values.values()))


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("99999 00001 / 99999-00002", ["+919999900001", "+919999900002"]),
        ("09999900001", ["+919999900001"]),
        ("919999900001", ["+919999900001"]),
        ("9999900001.0", ["+919999900001"]),
        ("9.999900001E+09", ["+919999900001"]),
        ("९९९९९ ००००१", ["+919999900001"]),
        ("+91 99999 00001 ::: +1 202-555-0143", ["+919999900001", "+12025550143"]),
        ("'+91 99999 00001", ["+919999900001"]),
        ("99999 00001\n99999 00001", ["+919999900001"]),
    ],
)
def test_numbers_of_a_cell(cell: str, numbers: list[str]) -> None:
    row = read({"name": "Sunita", "phones": cell})
    assert [phone.e164 for phone in row.phones] == numbers
    assert not row.warnings


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("14/02/1997", "1997-02-14"), ("14-2-97", "1997-02-14"), ("14.02.1997", "1997-02-14"),
        ("1997-02-14", "1997-02-14"), ("1997/02/14", "1997-02-14"), ("14 Feb 1997", "1997-02-14"),
        ("14th February, 1997", "1997-02-14"), ("February 14, 1997", "1997-02-14"), ("14-Feb-97", "1997-02-14"),
        ("१४ फेब्रुवारी १९९७", "1997-02-14"), ("૧૪ ફેબ્રુઆરી ૧૯૯૭", "1997-02-14"), ("14 फरवरी 1997", "1997-02-14"),
        ("1997-02-14 00:00:00", "1997-02-14"), ("1997-02-14T06:40:00Z", "1997-02-14"), ("35475", "1997-02-14"),
        ("19970214", "1997-02-14"), ("02/14/1997", "1997-02-14"), ("Feb 1997", "1997-02"), ("02/1997", "1997-02"),
        ("1997", "1997"), ("31/04/1997", ""), ("30/02/1997", ""), ("14/02/2997", ""), ("1/1/1850", ""), ("soon", ""),
        ("99999 00001", ""), ("", ""), ("14/02/26", "2026-02-14"), ("14/12/26", "1926-12-14"),
    ],
)  # fmt: skip
def test_days_in_every_style(text: str, day: str) -> None:
    assert read_date(text, TODAY) == day


@given(
    st.dates(date(1930, 1, 1), TODAY),
    st.sampled_from(("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d", "%d %b %Y")),
)
@settings(max_examples=60)
def test_every_day_is_read_back(day: date, style: str) -> None:
    assert read_date(day.strftime(style), TODAY) == day.isoformat()


@pytest.mark.parametrize(
    ("text", "time"),
    [("6:40 AM", "06:40"), ("06.40", "06:40"), ("6:05 pm", "18:05"), ("12:10 am", "00:10"), ("18:05:30", "18:05"),
     ("25:00", ""), ("13:00 pm", ""), ("dawn", "")],
)  # fmt: skip
def test_times_of_birth(text: str, time: str) -> None:
    assert read_time(text) == time


def test_nothing_is_lost_that_no_field_takes() -> None:
    row = read(
        {
            "name": "Kiran",
            "born_on": "soon",
            "height_cm": "tall",
            "gender": "x",
            "phones": "12",
            "notes": "blue",
        }
    )
    assert row.fields == {"notes": "born_on: soon\nheight_cm: tall\ngender: x\nphones: 12\nblue"}
    assert len(row.warnings) == 4


def test_names_in_parts_and_rows_without_one() -> None:
    assert (
        read({"given_name": "Sunita", "middle_name": "R.", "last_name": "Namuna"}).name == "Sunita R. Namuna"
    )
    assert read({"name_native": "सुनीता"}).name == "सुनीता"
    assert read({"name": "", "phones": "9999900001"}).warnings == (NAMELESS,)
    assert read({"name": "", "phones": "", "city": "Pune"}).problems == (NOBODY,)
    assert read({"name": "x" * 301}).problems == ("This name is too long.",)


def test_somebody_under_eighteen_is_refused_with_the_reason() -> None:
    assert read({"name": "Amit", "born_on": "22/11/2008"}).problems == (MINOR,)
    assert read({"name": "Amit", "born_on": "2009"}).problems == (MINOR,)
    assert not read({"name": "Amit", "born_on": "21/11/2008"}).problems


def test_what_has_places_of_its_own() -> None:
    row = read(
        {
            "name": "Asha",
            "email": "a@example.org; b@example.org",
            "other_name": "Ashu, A.",
            "labels": "NRI, * my",
        }
    )
    assert (row.fields["email"], row.other_emails) == ("a@example.org", ("b@example.org",))
    assert (row.other_names, row.labels) == (("Ashu", "A."), ("NRI",))


def test_more_cells_than_headings_are_told_and_kept() -> None:
    row = Interpreter(["Name"], ["name"], TODAY).row(2, ["Asha", "", "more"])
    assert (row.warnings, row.fields) == ((TOO_MANY_CELLS,), {"notes": "more"})


@given(st.dictionaries(st.sampled_from(sorted(TARGETS)), st.text(max_size=60), max_size=8))
@settings(max_examples=80)
def test_any_cells_are_read(values: dict[str, str]) -> None:
    row = read(values)
    assert row.problems or row.name or row.phones
    assert set(row.fields) <= set(TARGETS) - (REPEATABLE - {"email", "notes"})


@given(
    st.sampled_from(("", "0", "91", "+91", "+91 ", "91-", " ")), st.from_regex(r"[0-9]{9,11}", fullmatch=True),
    st.sampled_from(("", " ", "-")),
)  # fmt: skip
@settings(max_examples=150)
def test_plain_indian_numbers_are_read_as_the_tables_of_all_countries_do(
    start: str, digits: str, gap: str
) -> None:
    raw = f"{start}{digits[:5]}{gap}{digits[5:]}"
    assert normalise(raw) == by_plan(raw, "IN")
