"""The privacy policy: four languages of one text, kept word for word, with the contact filled in when read."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

import msgspec
import pytest

from sanjog_desktop.domain.policy_text import CONTACT, PolicyText, policy_from_json, policy_from_notice
from sanjog_desktop.resources import resources_dir

LANGUAGES = ("en", "hi", "mr", "gu")
#: What was published once stays as it is: other words are another version.
PUBLISHED: dict[str, str] = {
    "en": "08e4c15d0c9318c78b895c203aff5531cecb675cde583bdf8f45e3bdc9a3cf67",
    "hi": "cf59cac2dd89868839a1279449a858b32d7d1309584cdc570481b58b10e2b1d7",
    "mr": "4bcd25330973a2b50eabf55309f2741aebbdc786173efdfaa12e82019d4e6f24",
    "gu": "e6c16a8cb85abc57932f3bdf8c28459d8aea8f9efc15b2439f8b6cf193e5d74b",
}


def shipped(language: str) -> PolicyText:
    path: Path = resources_dir() / "notices" / f"policy-1.{language}.json"
    return policy_from_json(path.read_bytes())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_sentences(language: str) -> None:
    text, english = shipped(language), shipped("en")
    assert (text.version, text.dated, text.language) == ("1", dt.date(2023, 10, 26), language)
    assert [one.id for one in text.sentences] == [one.id for one in english.sentences]
    assert len({one.id for one in text.sentences}) == len(text.sentences)
    assert all(len(one.text) > 20 and one.text.endswith((".", "।")) for one in text.sentences)
    assert sum(CONTACT in one.text for one in text.sentences) == 1


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_no_language_was_left_in_another(language: str) -> None:
    script = "\u0a80-\u0aff" if language == "gu" else "\u0900-\u097f"
    low, high = script.split("-")
    for sentence in shipped(language).sentences:
        letters = [char for char in sentence.text.replace(CONTACT, "") if char.isalpha()]
        assert all(low <= char <= high for char in letters), sentence.id


@pytest.mark.promises("agreement.use")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_published_text_is_not_changed(language: str) -> None:
    assert hashlib.sha256(shipped(language).as_notice().encode()).hexdigest() == PUBLISHED[language]


@pytest.mark.promises("contact.dpo")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_kept_text_is_read_back_whole(language: str) -> None:
    text = shipped(language)
    assert policy_from_notice(text.as_notice(), language) == text
    read = text.with_contact("Asha Namuna <asha@example.org>")
    assert CONTACT not in read.as_notice() and "asha@example.org" in read.as_notice()


@pytest.mark.parametrize(
    "text", ["", "Opt-in, version 1\n\nSome words", "Title\n1, 2023-10-26\n\nHeading\nNo id here."]
)
def test_another_text_is_no_policy(text: str) -> None:
    with pytest.raises(ValueError):
        policy_from_notice(text, "en")


def test_a_policy_with_unknown_fields_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        policy_from_json(
            b'{"version":"1","dated":"2023-10-26","language":"en","title":"t","sections":[],"more":1}'
        )
