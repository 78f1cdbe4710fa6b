"""The words of a package: complete in every language, nothing left in English by mistake, days as people write them."""

from __future__ import annotations

import json
import re
from datetime import timedelta, timezone

import pytest

from sanjog_desktop.domain.consent import ConsentMethod, Purpose
from sanjog_desktop.domain.disclosure import RECIPIENT_TYPES
from sanjog_desktop.domain.drafts import CATEGORIES
from sanjog_desktop.domain.requests import KINDS
from sanjog_desktop.privacy.package.words import LANGUAGES, Words
from sanjog_desktop.resources import resources_dir

SCRIPTS = {"hi": r"[\u0900-\u097f]", "mr": r"[\u0900-\u097f]", "gu": r"[\u0a80-\u0aff]"}
INDIA = timezone(timedelta(hours=5, minutes=30))


def texts(language: str) -> dict[str, str]:
    return dict(
        json.loads((resources_dir() / "package" / f"words.{language}.json").read_text(encoding="utf-8"))
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_text_with_the_same_values(language: str) -> None:
    english, own = texts("en"), texts(language)
    assert set(own) == set(english)
    for key, text in own.items():
        assert sorted(re.findall(r"\{\w+\}", text)) == sorted(re.findall(r"\{\w+\}", english[key])), key
        assert len(own["months"].split()) == 12


@pytest.mark.parametrize("language", sorted(SCRIPTS))
def test_every_text_is_written_in_its_own_script(language: str) -> None:
    same = {"t_meta", "language_en", "language_hi", "language_mr", "language_gu"}
    left = [
        key
        for key, text in texts(language).items()
        if key not in same and not re.search(SCRIPTS[language], text)
    ]
    assert left == []


def test_every_value_the_store_may_hold_has_a_word() -> None:
    english = texts("en")
    wanted = [f"p_{purpose}" for purpose in Purpose] + [f"m_{method}" for method in ConsentMethod]
    wanted += [f"k_{kind}" for kind in KINDS] + [f"t_{kind}" for kind in RECIPIENT_TYPES]
    wanted += [f"c_{category}" for category in CATEGORIES]
    assert [key for key in wanted if key not in english] == []


def test_days_and_times_are_written_as_people_do() -> None:
    words = Words("hi", INDIA)
    assert words.moment("2026-11-21T20:30:00.000Z") == "22 नवंबर 2026 02:00"
    assert words.zone_text("2026-11-21T20:30:00.000Z") == "UTC+05:30"
    assert words.plain_day("1998-05-12") == "12 मई 1998"
    assert words.plain_day("May 1998") == "May 1998"
    assert words.day(None) == words.moment("") == ""


def test_an_unknown_language_speaks_english_and_an_unknown_value_stands_as_it_is() -> None:
    words = Words("xx")
    assert words.language == "en"
    assert words.named("p", "something_new") == "something_new"
    assert words.named("x", "poll", words("x_other")) == "other message"
