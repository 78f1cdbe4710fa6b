"""Which news is told, and when nothing is: rules, quiet hours over midnight, pauses, many chats at once."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.domain.clock import DAY, HOUR, Instant
from sanjog_desktop.domain.notifying import (
    LONGEST_PAUSE,
    MOST_SINGLE,
    News,
    Rules,
    concerns,
    is_quiet,
    pause_end,
    plan,
    rules_of,
    short_name,
)

NOON = datetime(2026, 11, 23, 12, 0)  # a Monday
NOW = Instant(1_795_500_000_000)


def at(hour: int, minute: int = 0, day: int = 23) -> datetime:
    return datetime(2026, 11, day, hour, minute)


@pytest.mark.parametrize(
    ("rules", "local", "quiet"),
    [
        (Rules(), at(23), False),
        (Rules(quiet=True), at(21), True),
        (Rules(quiet=True), at(8, 59), True),
        (Rules(quiet=True), at(9), False),
        (Rules(quiet=True), at(20, 59), False),
        (Rules(quiet=True, quiet_from=13 * 60, quiet_to=14 * 60), at(13, 30), True),
        (Rules(quiet=True, quiet_from=13 * 60, quiet_to=14 * 60), at(14), False),
        (Rules(quiet=True, quiet_from=540, quiet_to=540), at(9), False),
        (Rules(quiet_days=(6,)), at(12, day=22), True),
        (Rules(quiet_days=(6,)), at(12), False),
    ],
)
def test_quiet_hours_go_over_midnight_and_whole_days(rules: Rules, local: datetime, quiet: bool) -> None:
    assert is_quiet(rules, NOW, local) is quiet


def test_a_pause_ends_by_itself_and_one_of_a_wrong_clock_never_begins() -> None:
    assert is_quiet(Rules(paused_until=NOW + 1), NOW, NOON)
    assert not is_quiet(Rules(paused_until=NOW), NOW, NOON)
    assert not is_quiet(Rules(paused_until=NOW + LONGEST_PAUSE + 1), NOW, NOON)
    assert pause_end("hour", NOW, NOON) == NOW + HOUR
    assert pause_end("evening", NOW, NOON) == NOW + 6 * HOUR
    assert pause_end("morning", NOW, NOON) == NOW + 21 * HOUR
    assert pause_end("evening", NOW, at(17, 50)) == NOW + HOUR  # never over before it began


def test_muted_and_blocked_chats_are_never_told_of() -> None:
    assert not concerns(News(1, 1, 0, blocked=True), Rules(), "Meera", NOW)
    assert not concerns(News(1, 1, 0, muted_until=NOW + DAY), Rules(), "Meera", NOW)
    assert concerns(News(1, 1, 0, muted_until=NOW), Rules(), "Meera", NOW)


@pytest.mark.parametrize(
    ("which", "told"),
    [("all", {"", "Meera", "Ravi"}), ("mine_or_free", {"", "Meera"}), ("mine", {"Meera"}), ("none", set())],
)
def test_the_rule_says_whose_chats_are_told_of(which: str, told: set[str]) -> None:
    rules = rules_of({"which": which})
    assert {who for who in ("", "Meera", "Ravi") if concerns(News(1, 1, 0, who), rules, "Meera", NOW)} == told


def test_the_chat_on_the_screen_is_not_told_of_and_many_are_told_as_one() -> None:
    few = [News(n, 1, n) for n in range(1, MOST_SINGLE + 2)]
    told = plan(few, Rules(), staff="", now=NOW, local=NOON, on_screen=2)
    assert [each.conversation_id for each in told.single] == [4, 3, 1] and not told.together
    assert [each.conversation_id for each in told.on_screen] == [2]
    told = plan(few, Rules(), staff="", now=NOW, local=NOON)
    assert len(told.together) == MOST_SINGLE + 1 and not told.single
    told = plan(few, Rules(in_front=False), staff="", now=NOW, local=NOON, in_front=True)
    assert not told.together and not told.single


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.builds(
            News, st.integers(1, 20), st.integers(1, 9), st.integers(0, 99), st.sampled_from(["", "Meera", "Ravi"]),
            st.sampled_from([0, NOW + DAY]), st.booleans(),
        ),
        max_size=12, unique_by=lambda each: each.conversation_id,
    ),
    st.builds(
        Rules, st.sampled_from(["all", "mine_or_free", "mine", "none"]), quiet=st.booleans(),
        quiet_from=st.integers(0, 1439), quiet_to=st.integers(0, 1439), in_front=st.booleans(),
    ),
    st.integers(0, 1439), st.one_of(st.none(), st.integers(1, 20)), st.booleans(),
)  # fmt: skip
def test_nothing_is_told_twice_nor_what_may_not_be(
    found: list[News], rules: Rules, minute: int, on_screen: int | None, in_front: bool
) -> None:
    local = at(0) + timedelta(minutes=minute)
    told = plan(found, rules, staff="Meera", now=NOW, local=local, on_screen=on_screen, in_front=in_front)
    shown = [*told.single, *told.together]
    assert not (told.single and told.together)
    assert len({each.conversation_id for each in shown}) == len(shown)
    assert all(each in found and each.conversation_id != on_screen for each in shown)
    assert not any(each.blocked or each.muted_until > NOW for each in shown)
    if is_quiet(rules, NOW, local) or (in_front and not rules.in_front):
        assert not shown


def test_rules_that_cannot_be_read_stand_as_by_default() -> None:
    for value in (None, 7, "all", [], {"which": "everything", "quiet_from": "nine", "more": 1}):
        assert rules_of(value) == Rules()
    assert rules_of({"show": "text", "quiet_days": [6], "sound": "loud"}) == Rules(show="text", quiet_days=(6,))


def test_short_names_tell_little_and_numbers_nothing() -> None:
    assert short_name("Sunita Namuna") == "Sunita N."
    assert short_name("सुनीता नमुना") == "सुनीता न."
    assert short_name("Sunita") == "Sunita"
    assert short_name("+919999900001") == short_name("+91 99999 00001") == short_name("") == ""
