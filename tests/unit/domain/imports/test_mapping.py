"""Columns are guessed from headings in four languages and from what stands under them."""

from __future__ import annotations

import pytest

from sanjog_desktop.domain.imports import mapping
from sanjog_desktop.domain.imports.headings import HEADINGS, TARGETS, target_of
from sanjog_desktop.domain.imports.vocabulary import code_of


@pytest.mark.parametrize(
    ("columns", "targets"),
    [
        ("Sr.No.|Name|Mobile_No.|Mobile 2|E-Mail ID|DOB|Ht (cm)|Remarks",
         "|name|phones|phones|email|born_on|height_cm|notes"),
        ("अनु. क्र.|उम्मीदवार का नाम|मोबाइल नंबर|जन्म तिथि|ऊँचाई|शिक्षा|नौकरी|वार्षिक आय|मांगलिक|शहर",
         "|name|phones|born_on|height_cm|education|work|income_band|manglik|city"),
        ("मुलीचे नाव|भ्रमणध्वनी|जन्मतारीख|उंची|शिक्षण|पोटजात|रास|नक्षत्र|आडनाव|अपेक्षा",
         "name|phones|born_on|height_cm|education|sub_community|rashi|nakshatra|family|expectations"),
        ("છોકરાનું નામ|મોબાઈલ નંબર|જન્મ તારીખ|ઊંચાઈ|અભ્યાસ|જ્ઞાતિ|ગોત્ર|શહેર|નોંધ",
         "name|phones|born_on|height_cm|education|community|gotra|city|notes"),
        ("First Name|Middle Name|Surname|WhatsApp No|Birth Time|Birth Place|Marital Status|Partner Preference",
         "given_name|middle_name|last_name|phones|birth_time|birth_place|marital_status|expectations"),
        ("Name|Given Name|Family Name|Phone 1 - Label|Phone 1 - Value|Address 1 - City",
         "name||||phones|city"),
        ("Name|Surname|Family Details|Family Expectations|Sub-Caste|Caste",
         "name|family|family_details|family_expectations|sub_community|community"),
    ],
)  # fmt: skip
def test_headings_of_registers(columns: str, targets: str) -> None:
    assert mapping.guess(columns.split("|"), []) == tuple(targets.split("|"))


def test_every_heading_leads_to_its_own_field() -> None:
    wrong = {
        heading: (target, target_of(heading))
        for target, headings in HEADINGS.items() for heading in headings if target_of(heading) != target
    }  # fmt: skip
    assert wrong == {"જાતિ": ("gender", target_of("જાતિ"))} or not wrong
    assert set(HEADINGS) == set(TARGETS)


def test_a_second_column_of_a_kind_is_kept_as_a_note() -> None:
    assert mapping.guess(["Name", "Candidate Name", "City", "Native Place"], []) == (
        "name",
        "notes",
        "city",
        "notes",
    )


def test_columns_without_headings_are_known_by_what_stands_in_them() -> None:
    sample = [
        ["Sunita Namuna", "99999 00001", "sunita@example.org", "14/02/1997", "5'4\"", "Female", "Pune"],
        ["Ravi Kalpit", "+91 99999 00002", "ravi@example.org", "01-03-1995", "172 cm", "Male", "Surat"],
    ]
    assert mapping.guess([""] * 7, sample)[:6] == (
        "name",
        "phones",
        "email",
        "born_on",
        "height_cm",
        "gender",
    )


def test_an_unknown_column_is_kept_even_where_it_begins_empty() -> None:
    sample = [["Sunita", "1", "blue", ""], ["Ravi", "2", "green", ""]]
    assert mapping.guess(["Name", "S.No", "Bungalow", "Fax"], sample) == ("name", "", "notes", "notes")


def test_own_fields_go_before_all_else() -> None:
    assert mapping.guess(["Name", "Vehicle"], [], {"Vehicle": "f1"}) == ("name", "custom:f1")
    assert mapping.usable(("name", "custom:f1"), 2, frozenset({"f1"}))
    assert not mapping.usable(("name", "custom:f1"), 2)
    assert not mapping.usable(("name",), 2)


def test_a_layout_is_known_by_its_headings_alone() -> None:
    assert mapping.layout_of(["Name", "Mobile No."]) == mapping.layout_of(["NAME", "mobile_no"])
    assert mapping.layout_of(["Name", "Mobile"]) != mapping.layout_of(["Mobile", "Name"])


def test_the_day_comes_first_unless_it_cannot() -> None:
    assert mapping.day_comes_first(["03/04/1999", "05/06/1998", ""])
    assert mapping.day_comes_first(["23/04/1999", "05/16/1998"])
    assert not mapping.day_comes_first(["03/24/1999", "05/16/1998", "01/02/1997"])


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("gender", "वधू", "female"), ("gender", "Boy", "male"), ("marital_status", "Unmarried", "never_married"),
        ("marital_status", "घटस्फोटित", "divorced"), ("status", "સગાઈ", "engaged"), ("language", "ગુજરાતી", "gu"),
        ("manglik", "આંશિક", "partial"), ("rashi", "Vrishabha", "vrishabha"), ("rashi", "સિંહ", "simha"),
        ("role", "आई", "mother"), ("diet", "Pure Veg", "vegetarian"), ("gender", "tall", None),
    ],
)  # fmt: skip
def test_words_of_four_languages_become_codes(field: str, text: str, code: str | None) -> None:
    assert code_of(field, text) == code
