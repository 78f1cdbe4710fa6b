"""Names in three scripts meet; numbers are found by any run of their digits."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.domain.names import (
    SKELETON_MARK,
    digit_tokens,
    fold,
    query_tokens,
    search_tokens,
    skeleton,
    transliterate,
)


def matches(name: str, query: str) -> bool:
    """What the people index does: every word typed begins some token."""
    tokens = search_tokens([name]).split()
    return all(
        any(token.startswith(form) for form in forms for token in tokens) for forms in query_tokens(query)
    )


@pytest.mark.parametrize(
    "spellings",
    [
        "Sunita सुनीता સુનીતા suneeta Suneetha",
        "Rahul राहुल રાહુલ",
        "Deshmukh देशमुख",
        "Jaideep जयदीप Jaydeep",
        "Gaurav गौरव Gourav",
        "Krishna कृष्ण",
        "Vaishali वैशाली વૈશાલી",
        "Priyanka प्रियंका પ્રિયંકા",
        "Phadke फडके Fadke",
        "Laxmi लक्ष्मी Lakshmi",
        "Ashwini अश्विनी Ashvini",
        "Zaveri झवेरी ઝવેરી Javeri",
        "Dnyaneshwar ज्ञानेश्वर Gyaneshwar",
        "Mehta मेहता મહેતા",
        "Chaudhari चौधरी Choudhary",
        "Singh सिंह",
    ],
)
def test_spellings_that_sound_alike_meet(spellings: str) -> None:
    words = spellings.split()
    assert len({skeleton(word) for word in words}) == 1
    for one in words:
        for other in words:
            assert matches(one, other)


@pytest.mark.parametrize(("one", "other"), [("Sunita", "Sangita"), ("Rahul", "Rohan"), ("Meera", "Mohan")])
def test_names_that_sound_different_do_not_meet(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


@pytest.mark.parametrize("query", ["su", "sunit", "सु", "सुनी", "सनत", "Suneeta Nam", "namuna", "સુનીતા"])
def test_a_beginning_finds_the_person_in_any_script(query: str) -> None:
    assert matches("सुनीता नमुना" if query != "Suneeta Nam" else "Sunita Namuna", query)


def test_accents_joiners_and_forms_of_letters_do_not_matter() -> None:
    assert fold("Ｊosé Ñandu") == "jose nandu"
    assert fold("क\u093c\u200dा") == "का"
    assert matches("José Ñandú 💍", "jose nandu")


def test_a_skeleton_never_meets_a_plain_word() -> None:
    assert SKELETON_MARK in search_tokens(["Sharma"])
    assert not any(form.startswith(SKELETON_MARK) for form in query_tokens("s")[0])


def test_transliteration_says_the_unwritten_vowel() -> None:
    assert transliterate("अमित") == "amit"
    assert transliterate("કમલ") == "kamal"


def test_any_run_of_digits_is_the_beginning_of_a_token() -> None:
    tokens = digit_tokens("+91 98230 11111").split()
    for run in ("982", "91982", "30111", "111", "9823011111"):
        assert any(token.startswith(run) for token in tokens)
    assert digit_tokens("12") == ""
    assert query_tokens("९८२") == [["982"]]


@settings(max_examples=200, deadline=None, database=None)
@given(st.text(max_size=60))
def test_whatever_is_a_name_is_found_by_itself(text: str) -> None:
    if query_tokens(text):
        assert matches(text, text)
