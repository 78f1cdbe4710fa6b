"""The words of notices: complete in every language, and never with the wrong value in them."""

from __future__ import annotations

import pytest

from sanjog_desktop.actions.letters import letters
from sanjog_desktop.domain import corrections, retention
from sanjog_desktop.domain.corrections import LANGUAGES, Corrected
from sanjog_desktop.domain.disclosure import CORRECTABLE
from tests.helpers.store import NOON


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_correction_names_every_field_in_every_language(language: str) -> None:
    words = letters(language)
    changed = [Corrected(field, "919999900001" if field == "phone" else "7") for field in CORRECTABLE]
    text = corrections.notice_text(
        words, agency="Namuna Vivah", dpo="dpo@namuna.example", person="Meera Namuna", given_at=NOON,
        corrected=changed, may_show=True,
    )  # fmt: skip
    assert "Namuna Vivah" in text and "Meera Namuna" in text and "21-11-2026" in text
    assert "+91 99999 00001" in text and "dpo@namuna.example" in text
    assert len(set(words.labels.values())) == len(CORRECTABLE) and "{" not in text
    hidden = corrections.notice_text(
        words, agency="", dpo="", person="Meera Namuna", given_at=NOON, corrected=changed, may_show=False
    )
    assert "99999" not in hidden and "7" not in hidden and words.us in hidden


@pytest.mark.promises("contact.every_answer")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notice_before_data_goes_says_when_and_whom_to_ask(language: str) -> None:
    text = retention.notice_text(
        letters(language),
        agency="Namuna Vivah",
        dpo="dpo@namuna.example",
        person="Meera Namuna",
        erase_after_at=NOON,
    )
    assert "21-11-2026 10:00" in text and "Meera Namuna" in text and "dpo@namuna.example" in text
    assert "{" not in text


def test_another_language_is_written_to_in_english() -> None:
    assert letters("ta") is letters("") or letters("ta") == letters("en")
