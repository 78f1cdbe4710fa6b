"""Letters and cells: what is taken for text, and what is kept of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.imports.text import clean, decode


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        ("\u202egnp.exe\u0000 x\ty ", "gnp.exe x y"),
        ("  Sunita   Namuna ", "Sunita Namuna"),
        ("😀 Asha", "😀 Asha"),
        ("سارہ نمونہ", "سارہ نمونہ"),
        ("क्‍ष", "क्‍ष"),
        ("Rene\u0301", "René"),
        ("two\r\nlines\n\n", "two\nlines"),
        ("#DIV/0!", ""),
        ("#1 choice", "#1 choice"),
        ("", ""),
    ],
)
def test_cells(cell: str, kept: str) -> None:
    assert clean(cell) == kept


@given(st.text(max_size=40))
def test_a_clean_cell_is_clean(cell: str) -> None:
    once = clean(cell)
    assert clean(once) == once


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_text_in_memory(encoding: str) -> None:
    text = "Name,Mobile\nसुनीता José,99999 00001\n"
    assert decode(text.encode(encoding)) == text


def test_a_windows_code_page_in_memory() -> None:
    assert decode("José,Müller,Purchase of biodatas".encode("cp1252")) == "José,Müller,Purchase of biodatas"


@pytest.mark.parametrize(
    "text", ["Сунита Намуна, Пуна, мама и папа хотят знать, когда же будет свадьба дочери"]
)
def test_letters_that_are_mostly_not_latin_are_given_to_a_detector(text: str) -> None:
    assert decode(text.encode("cp1251")) == text


def test_what_is_no_text() -> None:
    with pytest.raises(UserError):
        decode(bytes(range(256)) * 4)
