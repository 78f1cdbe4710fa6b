"""What a few letters find, and what comes first."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.domain.fuzzy import fit
from sanjog_desktop.domain.names import fold

ACTS = ("Go to Settings", "Snooze this chat…", "Search everywhere", "Next unread chat", "Mark this chat unread", "Lock")


def best(query: str, texts: tuple[str, ...] = ACTS) -> str:
    found = [(score, text) for text in texts if (score := fit(query, text)) is not None]
    return max(found)[1] if found else ""


def test_words_beginnings_and_letters_find_what_is_meant() -> None:
    assert best("lock") == "Lock"
    assert best("sett") == best("go set") == best("gts") == "Go to Settings"
    assert best("snoo") == "Snooze this chat…"
    assert best("unread next") == best("nuc") == "Next unread chat"
    assert best("mark unr") == "Mark this chat unread"
    assert best("zzz") == best("sanjog") == ""
    assert fit("rishta", "Hide who everybody is, or show it again") is None  # there by chance


def test_whole_words_come_before_beginnings_and_those_before_strewn_letters() -> None:
    whole, start, word, within, letters = (fit("lock", text) for text in (
        "Lock", "Lock the door", "Please lock", "Unlocked", "List of chats, known",
    ))  # fmt: skip
    assert whole is not None and start is not None and word is not None and within is not None and letters is not None
    assert whole > start > word > within > letters


def test_case_accents_and_script_do_not_count() -> None:
    assert fit("JOSÉ", "jose namuna") == fit("jose", "José Namuna")
    assert fit("सुनी", "सुनीता नमुना") is not None
    assert fit("", "anything") == 0


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=12), st.text(max_size=60))
def test_any_text_fits_or_not_and_a_text_fits_itself(query: str, text: str) -> None:
    score = fit(query, text)
    assert score is None or 0 <= score <= 100
    if fold(text).split():
        assert (fit(text, text) or 0) >= 1
