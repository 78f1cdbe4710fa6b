"""Registers as bureaus have them: every encoding, two numbers in a cell, one-word names, rubbish."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.registers import clean, read_register

SHEET = "Name;Mobile No.;City;भाषा\nSunita Namuna;99999 00011 / 9999900012;Pune;मराठी\nJosé;099999 00013;Goa;english\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_encoding_gives_the_same_rows(encoding: str) -> None:
    register = read_register(SHEET.encode(encoding))
    first, second = register.rows
    assert (first.name, second.name) == ("Sunita Namuna", "José")
    assert [phone.e164 for phone in first.phones] == ["+919999900011", "+919999900012"]
    assert (first.fields["language"], second.fields["language"]) == ("mr", "en")
    assert register.delimiter == ";"


def test_windows_code_page_is_read_and_named() -> None:
    register = read_register("name,phone\nJosé Namuna,9999900013\n".encode("cp1252"))
    assert register.encoding == "cp1252"
    assert register.rows[0].name == "José Namuna"


def test_rows_without_name_and_number_say_so_and_keep_their_neighbours() -> None:
    register = read_register(b"name,phone,city\nAsha,9999900014,Pune\n,,Nashik\nMeera,12x,Pune\n")
    good, empty, odd = register.rows
    assert not good.problems
    assert empty.problems == ("Neither a name nor a phone number.",)
    assert (odd.problems, len(odd.phones)) == ((), 0)


def test_one_word_emoji_and_right_to_left_names_stay_as_written() -> None:
    register = read_register("name,phone\nMeera,\n😀 Asha,\nسارہ نمونہ,\n".encode())
    assert [row.name for row in register.rows] == ["Meera", "😀 Asha", "سارہ نمونہ"]


def test_override_and_control_characters_are_dropped() -> None:
    assert clean("\u202egnp.exe\u0000 x\ty ") == "gnp.exe x y"


@pytest.mark.parametrize("content", [b"", b"\n\n", b"a,b\n1,2\n", b"PK\x03\x04\x00\x00rubbish\x00\x01", b"\xff\xfeA"])
def test_what_is_no_register_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(UserError):
        read_register(content)


@given(st.binary(max_size=400), st.sampled_from([b"", b"name,phone\n", b"\xff\xfe", b"Name;Mobile\n\""]))
def test_any_bytes_are_read_or_refused(content: bytes, start: bytes) -> None:
    try:
        register = read_register(start + content)
    except UserError:
        return
    assert all(row.line > 1 for row in register.rows)
