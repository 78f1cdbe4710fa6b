"""What a biodata may say: heights as people write them, partial birth dates, nobody under eighteen."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanjog_desktop.domain import biodata
from sanjog_desktop.domain.biodata import age_on, height_words, is_minor, parse_height, problems

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "cm"),
    [
        ("5'10\"", 178), ("5′10″", 178), ("5 ft 10", 178), ("5 ft 10 in", 178), ("5ft10in", 178),
        ("5 feet 4 inches", 163),
        ("5.10", 178), ("5-4", 163), ("5 10", 178), ("5'", 152), ("5 feet", 152), ("178 cm", 178), ("178", 178),
        ("178.4 cms", 178), ("1.78 m", 178), ("1.8m", 180), ("1,78 m", 178),
        ("५ फुट १० इंच", 178), ("૫ ફૂટ ૪ ઇંચ", 163),
        ("१७८ सेमी", 178), ("5' 5.5\"", 166), ("5' 4''", 163),
    ],
)  # fmt: skip
def test_heights_are_read_as_people_write_them(text: str, cm: int) -> None:
    assert parse_height(text) == cm


@pytest.mark.parametrize(
    "text", ["", "tall", "6", "5'12\"", "9'1", "99 cm", "231", "2.5 m", "5.10.3", "5'10\" 3", "-178"]
)
def test_what_is_no_height_is_none(text: str) -> None:
    assert parse_height(text) is None


@given(st.integers(biodata.SHORTEST_CM, biodata.TALLEST_CM))
def test_a_height_shown_is_read_back(cm: int) -> None:
    assert parse_height(f"{cm} cm") == cm
    feet = parse_height(biodata.feet_and_inches(cm))
    assert feet is None or abs(feet - cm) <= 1  # an inch is more than a centimetre
    assert height_words(cm).endswith(f"({cm} cm)")


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    assert parse_height(text) is None or biodata.SHORTEST_CM <= (parse_height(text) or 0) <= biodata.TALLEST_CM
    assert age_on(text, TODAY) is None or isinstance(age_on(text, TODAY), int)
    for field in (*biodata.CLOSED, "born_on", "birth_time", "height_cm", "email", "name", "gotra"):
        problems({field: text}, TODAY)


@pytest.mark.parametrize(
    ("born_on", "age"),
    [("1997-02-14", 29), ("1997-11-23", 29), ("1997-11-24", 28), ("1997", 28), ("1997-02", 29), ("1997-11", 28),
     ("1996-02-29", 30), ("", None), ("2027-01-01", None), ("1997-13", None), ("14-02-1997", None),
     ("9999", None), ("0001-12", 2024), ("1996-02", 30), ("1997-04", 29)],
)  # fmt: skip
def test_ages_are_full_years(born_on: str, age: int | None) -> None:
    assert age_on(born_on, TODAY) == age


@pytest.mark.parametrize(
    ("born_on", "minor"),
    [("2008-11-23", False), ("2008-11-24", True), ("2008", False), ("2009", True), ("2008-12", True),
     ("2008-11", False)],
)  # fmt: skip
def test_nobody_who_cannot_be_eighteen_yet_is_a_candidate(born_on: str, minor: bool) -> None:
    assert is_minor(born_on, TODAY) is minor
    assert ("eighteen" in str(problems({"born_on": born_on}, TODAY).get("born_on", ""))) is minor


def test_a_birthday_on_the_29th_of_february() -> None:
    assert is_minor("2008-02-29", date(2026, 2, 28))
    assert not is_minor("2008-02-29", date(2026, 3, 1))


@given(st.dates(date(1900, 1, 1), date(2026, 12, 31)), st.dates(date(2020, 1, 1), date(2040, 12, 31)))
def test_who_is_no_minor_on_a_full_date_is_eighteen(born: date, today: date) -> None:
    age = age_on(born.isoformat(), today)
    if born <= today:
        assert is_minor(born.isoformat(), today) is (age is not None and age < 18)
        # A partial date never makes anybody a minor who is none.
        assert not is_minor(f"{born:%Y-%m}", today) or is_minor(born.isoformat(), today)


@pytest.mark.parametrize(
    ("field", "value", "word"),
    [
        ("born_on", "1997-02-30", "no such day"), ("born_on", "14/02/1997", "not a birth date"),
        ("born_on", "2027-02-14", "future"), ("born_on", "1900", "hundred"), ("birth_time", "25:00", "time"),
        ("birth_time", "6:40", "time"), ("height_cm", 99, "height"), ("height_cm", "6 m", "height"),
        ("email", "sunita", "e-mail"), ("email", "a b@c.d", "e-mail"), ("gender", "f", "choices"),
        ("status", "sleeping", "choices"), ("name", "", "name"), ("gotra", "x" * 301, "too long"),
        ("family_details", "x" * 10_001, "too long"), ("city", "Pu\0ne", "signs"), ("language", "ta", "choices"),
    ],
)  # fmt: skip
def test_what_cannot_be_true_is_said(field: str, value: str | int, word: str) -> None:
    assert word in problems({field: value}, TODAY)[field].text


def test_what_may_be_true_is_left_alone() -> None:
    fields = {
        "name": "सुनीता", "born_on": "1997-02", "birth_time": "06:40", "height_cm": 178, "gender": "",
        "diet": "eats eggs", "manglik": "anshik", "income_band": "12 LPA", "religion": "Lingayat", "email": "",
        "marital_status": "divorced", "family_details": "x" * 5_000, "status": "on_hold",
        "status_reason": "waits for a visa", "family_id": None,
    }  # fmt: skip
    assert problems(fields, TODAY) == {}


def test_every_status_has_its_reasons_and_every_code_a_word() -> None:
    assert set(biodata.STATUS_REASONS) == set(biodata.STATUSES)
    for words in (*biodata.VOCABULARIES.values(), biodata.FILE_KINDS, biodata.CUSTOM_KINDS):
        assert all(code and word for code, word in words.items())
        assert len(set(words.values())) == len(words)
    assert (len(biodata.RASHIS), len(biodata.NAKSHATRAS)) == (12, 27)
    assert biodata.word("rashi", "tula") == "Tula (Libra)" and biodata.word("diet", "eats eggs") == "eats eggs"
    assert biodata.reason_word("on_hold", "exams") == "Exams"


def test_a_day_begins_in_india() -> None:
    assert biodata.day_in_india(1_795_199_400_000 - 1) == date(2026, 11, 20)
    assert biodata.day_in_india(1_795_199_400_000) == date(2026, 11, 21)
