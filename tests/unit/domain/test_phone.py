"""Numbers as people and spreadsheets write them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.domain.phone import normalise, numbers_in_cell, pretty


@pytest.mark.promises("collect.valid_phone")
@pytest.mark.parametrize(
    ("raw", "e164"),
    [
        ("99999 00001", "+919999900001"),
        ("099999 00001", "+919999900001"),
        ("919999900001", "+919999900001"),
        ("+91-99999-00001", "+919999900001"),
        ("0091 99999 00001", "+919999900001"),
        ("0919999900001", "+919999900001"),
        ("९९९९९ ००००१", "+919999900001"),
        ("૯૯૯૯૯૦૦૦૦૧", "+919999900001"),
        ("9999900001.0", "+919999900001"),
        ("9.999900001E9", "+919999900001"),
        ("'9999900001", "+919999900001"),
        ("022-23456789", "+912223456789"),
        ("+1 (202) 555-0143", "+12025550143"),
        ("12", None),
        ("9.99991E+09", None),  # its last digits are lost: 9999910000 is somebody else's number
        ("9.1999990000E+11", None),
        ("9.19999900001E+11", "+919999900001"),
        ("abc", None),
        ("", None),
        ("00000000000", None),
        ("12345678901234567890", None),
    ],
)
def test_one_number(raw: str, e164: str | None) -> None:
    phone = normalise(raw)
    assert (phone.e164 if phone else None) == e164


@pytest.mark.parametrize(
    ("cell", "digits", "bad"),
    [
        ("99999 00001 / 022-23456789", ["919999900001", "912223456789"], []),
        ("9999900001,9999900002", ["919999900001", "919999900002"], []),
        ("9999900001 9999900002", ["919999900001", "919999900002"], []),
        ("99999-00001 or 9999900002", ["919999900001", "919999900002"], []),
        ("9999900001 / 9999900001", ["919999900001"], []),
        ("9999900001, 12", ["919999900001"], ["12"]),
        ("9.99991E+09", [], ["9.99991E+09"]),
        ("none", [], []),
    ],
)
def test_several_numbers_in_a_cell(cell: str, digits: list[str], bad: list[str]) -> None:
    found, rest = numbers_in_cell(cell)
    assert [phone.digits for phone in found] == digits
    assert rest == bad


def test_what_was_typed_is_kept() -> None:
    found, _bad = numbers_in_cell("99999 00001 / 022-23456789")
    assert [phone.raw for phone in found] == ["99999 00001", "022-23456789"]


def test_numbers_are_shown_as_people_read_them() -> None:
    assert pretty("919999900001") == "+91 99999 00001"
    assert pretty("12025550143") == "+1 202-555-0143"
    assert pretty("999") == "+999"


@settings(max_examples=200, deadline=None, database=None)
@given(st.text(max_size=40))
def test_no_cell_breaks_it(cell: str) -> None:
    for phone in numbers_in_cell(cell)[0]:
        assert phone.digits.isascii() and phone.digits.isdigit()
