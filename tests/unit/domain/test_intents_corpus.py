"""Privacy requests over labelled messages: the shares that must be found, and the ones that must not be taken for one.

The shared corpus was not written by who wrote the rules; the two others were, each message before the rules that
read it. What must hold whoever writes: greetings, thanks, capitals and slips of the finger change nothing.
"""

from __future__ import annotations

import random
from itertools import groupby

import pytest

from sanjog_desktop.domain.intents import detect
from tests.helpers.confusion import KINDS, LABELLED, NONE, OWN, Confusion, Labelled, measure, read_corpus

OWN_MESSAGES = [message for path in sorted(OWN.glob("*.txt")) for message in read_corpus(path)]
LANGUAGES = ("en", "hi", "hi-Latn", "mr", "mr-Latn", "gu", "gu-Latn")


def check_shares(result: Confusion) -> None:
    """What the detector promises (recall and precision, see the README)."""
    assert not [message for message in result.acted if message.expected != "opt_out"]
    assert result.precision("opt_out") >= 0.97
    assert result.recall("opt_out") >= 0.95
    assert result.recall("erasure") >= 0.95
    for kind in ("access", "rectification", "withdraw_consent", "complaint"):
        assert result.recall(kind) >= 0.85
    assert result.wrong_on_hard <= 0.02


@pytest.mark.skipif(not LABELLED.exists(), reason="the corpus of intents is not beside the repository")
def test_the_shared_corpus_is_read_well() -> None:
    result = measure(read_corpus(LABELLED))
    check_shares(result)


def test_our_own_corpus_is_read_well() -> None:
    result = measure(OWN_MESSAGES)
    check_shares(result)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_is_left_behind(language: str) -> None:
    """Each language alone is read as well as all of them together must be."""
    result = measure(message for message in OWN_MESSAGES if message.language == language)
    assert all(any(result.pairs[kind, found] for found in KINDS) for kind in KINDS)
    check_shares(result)


WRAPPED = (
    "Hello ji, {}",
    "Namaste. {}",
    "{} please",
    "{}. Thank you",
    "Sir {}",
    "नमस्ते, {}",
    "નમસ્તે, {} 🙏",
    "{}!!",
)


@pytest.mark.parametrize("wrapped", WRAPPED)
def test_politeness_changes_nothing(wrapped: str) -> None:
    changed = [
        message.text
        for message in OWN_MESSAGES
        if _found(wrapped.format(message.text)) != _found(message.text)
    ]
    assert len(changed) <= len(OWN_MESSAGES) * 0.01, changed


def test_capitals_change_nothing() -> None:
    assert not [m.text for m in OWN_MESSAGES if _found(m.text.upper()) != _found(m.text.lower())]


def test_most_slips_of_the_finger_are_read_past() -> None:
    """A letter typed twice or two letters swapped inside a long Latin word: most requests are found still."""
    chance = random.Random(7)
    requests = [m for m in OWN_MESSAGES if m.expected != NONE and m.text.isascii()]
    found = sum(_found(_slip(m.text, chance)) == m.expected for m in requests)
    assert found >= len(requests) * 0.85


def test_the_corpus_has_several_messages_of_every_kind_in_every_language() -> None:
    def key(message: Labelled) -> tuple[str, str]:
        return message.expected, message.language

    counts = {group: len(list(rows)) for group, rows in groupby(sorted(OWN_MESSAGES, key=key), key)}
    assert min(counts[kind, language] for kind in KINDS for language in LANGUAGES) >= 14
    assert len({message.text for message in OWN_MESSAGES}) >= 1_800


def _found(text: str) -> str:
    detection = detect(text)
    return detection.kind if detection else NONE


def _slip(text: str, chance: random.Random) -> str:
    words = text.split()
    long = [place for place, word in enumerate(words) if len(word) >= 6 and word.isalpha()]
    if not long:
        return text
    place = chance.choice(long)
    word, at = words[place], chance.randrange(1, len(words[place]) - 2)
    if chance.random() < 0.5:
        words[place] = word[: at + 1] + word[at] + word[at + 1 :]
    else:
        words[place] = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return " ".join(words)
