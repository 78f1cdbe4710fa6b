"""Points for two entries being one person: names across scripts, and never a number alone."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.domain.duplicates import Entry, block_keys, compare

SUNITA = Entry("a", ("Sunita Namunekar",), frozenset({"919999900001"}), born_on="1996-03-09", city="Pune")
NAMES = ("Sunita", "Sunil", "Smita", "Sumit", "Kiran", "Karan", "Priyanka", "Priyansh", "Aarav", "Arvind", "आरव")
LASTS = ("Namunekar", "Udaharane", "नमुनेकर", "Kalpit")


def test_one_person_in_two_scripts() -> None:
    """The same name in Devanagari, with the same date of birth and no number in common."""
    native = Entry("b", ("सौ. सुनीता नमुनेकर",), frozenset({"919999900002"}), born_on="1996-03-09", city="पुणे")
    likeness = compare(SUNITA, native)
    assert likeness.is_proposed
    assert set(likeness.reasons) >= {"name", "born", "city"}
    assert set(block_keys(SUNITA)) & set(block_keys(native))


def test_the_same_name_alone_is_not_enough() -> None:
    """Two people of one name in one town are common, until a number or a date says more."""
    other = Entry("b", ("Sunita Namunekar",), city="Pune", gender="female")
    assert not compare(SUNITA, other).is_proposed
    assert compare(SUNITA, replace(other, phones=SUNITA.phones)).is_proposed


def test_what_speaks_against_it() -> None:
    """Another date of birth, another gender, and another role in one family."""
    twin = replace(SUNITA, id="b")
    assert compare(SUNITA, twin).is_proposed
    assert not compare(SUNITA, replace(twin, born_on="1971-11-30")).is_proposed
    assert not compare(replace(SUNITA, gender="female"), replace(twin, gender="male")).is_proposed
    mother, aunt = replace(SUNITA, role="mother of Aarav", born_on=""), replace(twin, role="aunt", born_on="")
    assert compare(mother, aunt).is_proposed
    assert not compare(replace(mother, family="f"), replace(aunt, family="f")).is_proposed


def test_a_father_is_not_the_child_that_carries_his_name() -> None:
    """The father's name stands in the middle of the child's."""
    child = Entry("b", ("Aarav Sumit Namunekar",), SUNITA.phones, city="Pune")
    father = Entry("c", ("Sumit Namunekar",), SUNITA.phones, city="Pune")
    assert not compare(child, father).is_proposed


@given(
    st.sampled_from(NAMES), st.sampled_from(NAMES), st.sampled_from(LASTS), st.sampled_from(LASTS),
    st.sampled_from(("", "1996-03-09", "1996")), st.sampled_from(("", "Pune")), st.sampled_from(("", "female")),
)  # fmt: skip
@settings(max_examples=300, deadline=None)
def test_a_number_never_proposes_by_itself(
    one: str, other: str, last: str, other_last: str, born: str, city: str, gender: str
) -> None:
    """Whatever else a family shares, two different given names are two people; and the order does not matter."""
    numbers = frozenset({"919999900001", "919999900002"})
    first = Entry("a", (f"{one} {last}",), numbers, frozenset({"x@example.in"}), born, gender, city)
    second = Entry("b", (f"{other} {other_last}",), numbers, frozenset({"x@example.in"}), born, gender, city)
    likeness = compare(first, second)
    assert likeness == compare(second, first)
    if likeness.is_proposed:
        assert likeness.reasons[0].startswith("name")
        # Of these names only आरव and Aarav are one. A slip apart are others too, which only a whole date confirms.
        is_slip = likeness.reasons[0] == "name_near" and "born" in likeness.reasons
        assert one == other or {one, other} == {"Aarav", "आरव"} or is_slip
