"""Every case of the policy has its sentence, and every sentence says yes or no first."""

from __future__ import annotations

import pytest

from sanjog_desktop.domain.consent import ConsentMethod
from sanjog_desktop.domain.policy import BlockReason
from sanjog_desktop.domain.why import SENTENCES, day_of, grant_code, sentence

VALUES = {"day": "2026-06-12", "notice": "opt-in-1"}


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_sentence_says_yes_or_no_and_is_filled_in(code: str) -> None:
    words = sentence(code, VALUES)
    assert words.startswith(("Yes: ", "No: ")) and words.endswith(".") and "{" not in words


def test_every_case_has_one() -> None:
    assert {grant_code(method) for method in ConsentMethod} <= SENTENCES.keys()
    assert grant_code("of old") in SENTENCES
    assert {"stop", "erasure", "meta_stop", "block", "complaint", "manual"} <= SENTENCES.keys()
    explained_otherwise = {"suppressed", "consent", "template", "window", "stale", "sharing"}
    assert {str(reason) for reason in BlockReason} - explained_otherwise <= SENTENCES.keys()


def test_a_day_is_the_day_in_india() -> None:
    assert day_of(1_795_199_399_999) == "2026-11-20"
    assert day_of(1_795_199_400_000) == "2026-11-21"
