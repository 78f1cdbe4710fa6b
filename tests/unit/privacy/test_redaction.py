"""What counts as somebody else's: numbers in every writing, addresses, names, cards; and what does not."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanjog_desktop.privacy.package.redaction import Finder, Own, RedactionItem, Redactor, decided, own_words

OWN = Own(frozenset({"919999900001"}), frozenset({"sunita@example.invalid"}), frozenset({"sunita namuna"}))
GAPS = ("", "", " ", "-", ".", "  ", "\u200b", ":", "/", "_", ",", "🙂")
SCRIPTS = ("0123456789", "०१२३४५६७८९", "૦૧૨૩૪૫૬૭૮૯", "０１２３４５６７８９")


def masked(text: str, others: dict[str, str] | None = None, kin: frozenset[str] = frozenset()) -> str:
    """The text as a package gives it, by the default of every item."""
    finder = Finder(OWN, others or {}, kin)
    finder.row("message", {"body": text})
    return str(Redactor(finder.items(), OWN).row({"body": text})["body"])


def digits_in(text: str) -> str:
    return "".join(str(unicodedata.decimal(char)) for char in text if char.isdecimal())


@pytest.mark.parametrize("text", [
    "9999900002", "+91 99999 00002", "0091-99999-00002", "(+91) 99999.00002", "99999·00002", "9 9 9 9 9 0 0 0 0 2",
    "९९९९९ ००००२", "૯૯૯૯૯૦૦૦૦૨", "９９９９９００００２", "99999\u200b00002", "tel:+919999900002", "wa.me/919999900002",
    "x9999900002y", "99999\n00002", "*99999* *00002*", "+1 (202) 555-0143", "020 9999 0003", "99999/00002",
    "919999900002@s.whatsapp.net", "R-99999_00002", "99:99:90:00:02",
    "98-12-05-2010", "98 12/05/2010", "99999 🙂 00002", "9'9'9'9'9'0'0'0'0'2", "99,999,000,02",
])  # fmt: skip
def test_a_strangers_number_is_masked_however_it_is_written(text: str) -> None:
    found = masked(f"call {text} now")
    assert len(digits_in(found.replace("R1", ""))) == 0, found
    assert found.startswith("call ")
    assert found.endswith(" now")


@pytest.mark.parametrize("text", [
    "99999 00001", "+91 9999900001", "९९९९९००००१", "born 1998-05-12", "on 23.11.2026 at 10:30", "income 12,50,000",
    "1,25,00,000 rupees", "5'4\" and 62 kg", "pin 411001", "flat 12/4", "SP-2026-000042",
    "B.Tech 2015-2019", "between 10:30 and 11:45", "10:30-11:45", "2026-11-23 10:30", "12,50,000 - 15,00,000",
])  # fmt: skip
def test_the_persons_own_number_dates_and_amounts_stay(text: str) -> None:
    assert masked(text) == text


def test_two_numbers_in_a_row_are_told_apart() -> None:
    assert masked("9999900001, 9999900002") == "9999900001, [•••\u00a0R1]"
    assert masked("9999900002 / +91 9999900003") == "[•••\u00a0R2] / [•••\u00a0R1]"


@given(
    st.integers(6_000_000_000, 9_999_999_999).filter(lambda number: number != 9_999_900_001),
    st.sampled_from(SCRIPTS),
    st.lists(st.sampled_from(GAPS), min_size=9, max_size=9),
    st.sampled_from(["", "+91", "91", "0", "+91 ", "(0)"]), st.text(alphabet="ab ,;.!आપ", max_size=8),
)  # fmt: skip
def test_no_writing_of_a_number_gets_through(
    number: int, script: str, gaps: list[str], prefix: str, around: str
) -> None:
    digits = str(number)
    spelled = "".join(script[int(digit)] + gap for digit, gap in zip(digits, [*gaps, ""], strict=True))
    assert digits not in digits_in(masked(f"{around} {prefix}{spelled} {around}"))


def test_json_in_json_and_bare_figures_are_read_too() -> None:
    finder = Finder(OWN, {}, frozenset())
    row = {"payload": {
        "response_json": '{"phone": "\\u0039999900002", "n": 9999900003, "size": 1792000168}',
        "9999900004": [{"deep": "+91 99999-00005"}], "at": 1_795_235_400_000,
    }}  # fmt: skip
    finder.row("message", row)
    text = json.dumps(Redactor(finder.items(), OWN).row(row))
    for number in ("9999900002", "9999900003", "9999900004", "9999900005"):
        assert number not in digits_in(text.replace("\\u00a0", ""))
    assert "1792000168" in text
    assert "1795235400000" in text


def test_even_what_no_list_names_is_masked() -> None:
    redactor = Redactor([], OWN)
    assert redactor.text("9999900002 and x@example.invalid") == "[•••] and [•••]"


def test_names_of_known_people_are_masked_whole_in_any_script_and_case() -> None:
    others = {
        "ramesh kalpanik": "Ramesh Kalpanik",
        "रमेश काल्पनिक": "रमेश काल्पनिक",
        "રમેશ કાલ્પનિક": "રમેશ કાલ્પનિક",
    }
    assert masked("RAMESH  kalpanik's son", others) == "[•••\u00a0R1]'s son"
    assert masked("रमेश काल्पनिक।", others) == "[•••\u00a0R1]।"
    assert masked("રમેશ કાલ્પનિકને", others) == "રમેશ કાલ્પનિકને"  # a longer word is another word
    assert masked("Ramesh went, Kalpanik stayed", others) == "Ramesh went, Kalpanik stayed"


def test_ones_own_name_stays_and_family_is_shown_unless_a_reviewer_masks_it() -> None:
    finder = Finder(OWN, {"ramesh namuna": "Ramesh Namuna"}, frozenset({"ramesh namuna"}))
    finder.row("message", {"body": "Sunita Namuna and Ramesh Namuna"})
    [item] = finder.items()
    assert not item.masked
    assert Redactor([item], OWN).text("Ramesh Namuna") == "Ramesh Namuna"
    [stricter] = decided([item], [RedactionItem(item.id, item.kind, item.where, item.words, True)])
    assert Redactor([stricter], OWN).text("Ramesh Namuna") == "[•••\u00a0R1]"


def test_a_card_is_masked_whole_unless_it_is_the_persons_own() -> None:
    finder = Finder(OWN, {}, frozenset())
    theirs = {
        "name": {"formatted_name": "Kavita Kalpanik"},
        "phones": [{"phone": "9999900002"}],
        "birthday": "1970-01-01",
    }
    mine = {"name": {"formatted_name": "Sunita Namuna"}, "phones": [{"phone": "+91 99999 00001"}]}
    row = {"payload": {"cards": [theirs, mine]}, "body": "Kavita Kalpanik, Sunita Namuna"}
    finder.row("message", row)
    shown = Redactor(finder.items(), OWN).row(row)
    assert set(shown["payload"]["cards"][0]) == {"masked"}
    assert shown["payload"]["cards"][1]["phones"] == [{"phone": "+91 99999 00001"}]
    assert "Kavita" not in shown["body"]
    assert "Sunita Namuna" in shown["body"]


def test_a_reviewers_own_words_are_masked_wherever_they_stand() -> None:
    redactor = Redactor([own_words("the aunt in Nashik")], OWN)
    assert redactor.text("ask The Aunt  in Nashik.") == "ask [•••\u00a0R1]."


def test_items_hold_no_number_in_their_id_and_count_where_they_stand() -> None:
    finder = Finder(OWN, {}, frozenset())
    for table in ("message", "message", "contact"):
        finder.row(table, {"notes": "99999 00002", "id": "9999900003"})
    [item] = finder.items()
    assert item.where == (("contact", 1), ("message", 2))
    assert "00002" not in item.id
