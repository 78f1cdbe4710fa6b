"""T8: dates of privacy requests by the calendar of each law, pauses that count and those that do not, alarms."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanjog_desktop.domain.clock import DAY, HOUR
from sanjog_desktop.domain.deadlines import (
    INDIA,
    PAUSE_CAP,
    REGIMES,
    Pause,
    alarm,
    deadlines,
    extended_due,
    is_pause_valid,
    legal_due,
    paused_for,
    regime_of_phone,
)
from sanjog_desktop.domain.requests import AT_ONCE, KINDS

EASTER_MONDAY_2026 = date(2026, 4, 6)


def at(year: int, month: int, day: int, hour: int = 12) -> int:
    return int(datetime(year, month, day, hour, tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    ("received", "extended", "holidays", "due"),
    [
        (date(2027, 1, 31), False, (), date(2027, 3, 1)),  # 28 February is a Sunday
        (date(2026, 8, 31), False, (), date(2026, 9, 30)),
        (date(2026, 3, 5), False, (EASTER_MONDAY_2026,), date(2026, 4, 7)),  # 5 April is Easter Sunday
        (date(2026, 3, 5), False, (), date(2026, 4, 6)),
        (date(2026, 11, 23), True, (), date(2027, 2, 23)),
        (date(2026, 11, 23), False, (), date(2026, 12, 23)),
        (date(2027, 12, 31), False, (), date(2028, 1, 31)),
        (date(2028, 1, 29), False, (), date(2028, 2, 29)),
        (date(2026, 11, 30), True, (), date(2027, 3, 1)),  # 28 February is a Sunday
        (date(2026, 11, 25), False, (date(2026, 12, 25), date(2026, 12, 28)), date(2026, 12, 29)),
    ],
)
def test_months_are_counted_by_the_calendar(
    received: date, extended: bool, holidays: tuple[date, ...], due: date
) -> None:
    assert legal_due(received, extended=extended, holidays=holidays) == due


@pytest.mark.parametrize(
    ("kind", "regime", "promised", "legal"),
    [
        ("access", "EU", date(2026, 12, 8), date(2026, 12, 23)),
        ("erasure", "UK", date(2026, 12, 8), date(2026, 12, 23)),
        ("access", "IN", date(2026, 12, 23), None),
        ("grievance", "IN", date(2026, 12, 23), date(2027, 2, 21)),
        ("rectification", "OTHER", date(2026, 12, 23), None),
    ],
)
def test_the_promise_and_the_law(kind: str, regime: str, promised: date, legal: date | None) -> None:
    found = deadlines(kind, at(2026, 11, 23), regime)
    zone = INDIA if regime == "IN" else UTC

    def last_day(instant: int | None) -> date | None:
        if instant is None:
            return None
        moment = datetime.fromtimestamp(instant / 1000, zone)
        assert (moment.hour, moment.minute, moment.second) == (23, 59, 59)
        return moment.date()

    assert (last_day(found.promised), last_day(found.legal)) == (promised, legal)


@pytest.mark.parametrize("regime", REGIMES)
@pytest.mark.parametrize("kind", sorted(AT_ONCE))
def test_a_stop_is_due_when_it_is_said(kind: str, regime: str) -> None:
    assert deadlines(kind, at(2026, 11, 23), regime) == deadlines(kind, at(2026, 11, 23))
    assert deadlines(kind, at(2026, 11, 23)).promised == at(2026, 11, 23)


def test_a_day_in_india_begins_in_india() -> None:
    evening = at(2026, 11, 23, 19)  # 0:30 on the 24th in India
    assert deadlines("access", evening).promised - deadlines("access", evening - HOUR).promised == DAY


def test_an_extension_reaches_three_months_from_receipt_and_what_stood_still() -> None:
    received = at(2026, 11, 23)
    plain = extended_due(received, "EU")
    assert datetime.fromtimestamp(plain / 1000, UTC).date() == date(2027, 2, 23)
    assert extended_due(received, "EU", stood_still=3 * DAY) == plain + 3 * DAY


@pytest.mark.parametrize(
    ("phone", "regime"),
    [
        ("919999900001", "IN"), ("447700900123", "UK"), ("4915112345678", "EU"), ("33612345678", "EU"),
        ("351912345678", "EU"), ("3538612345678", "EU"), ("12025550123", "OTHER"), ("971501234567", "OTHER"),
        ("41791234567", "OTHER"), ("35569123456", "OTHER"), (None, "IN"), ("", "IN"),
    ],
)  # fmt: skip
def test_the_law_follows_the_number(phone: str | None, regime: str) -> None:
    assert regime_of_phone(phone) == regime


# Pauses ------------------------------------------------------------------------------------------------
FRIDAY = at(2026, 11, 20)


@pytest.mark.parametrize(
    ("kind", "regime", "asked", "holidays", "valid"),
    [
        ("access", "EU", at(2026, 11, 20), (), True),
        ("access", "EU", at(2026, 11, 25), (), True),  # Wednesday: the third working day
        ("access", "EU", at(2026, 11, 26), (), False),
        ("access", "EU", at(2026, 11, 26), (date(2026, 11, 24),), True),
        ("erasure", "UK", at(2026, 11, 25), (), True),
        ("access", "IN", at(2026, 11, 20), (), False),
        ("opt_out", "EU", at(2026, 11, 20), (), False),
        ("withdraw_consent", "EU", at(2026, 11, 20), (), False),
    ],
)
def test_a_pause_counts_only_when_it_was_asked_in_time(
    kind: str, regime: str, asked: int, holidays: tuple[date, ...], valid: bool
) -> None:
    assert (is_pause_valid(kind, regime, FRIDAY, asked, holidays) == "") is valid


def test_indias_clock_pauses_only_on_the_agencys_word() -> None:
    assert is_pause_valid("access", "IN", FRIDAY, FRIDAY)
    assert not is_pause_valid("access", "IN", FRIDAY, FRIDAY, india_may_pause=True)
    assert is_pause_valid("opt_out", "IN", FRIDAY, FRIDAY, india_may_pause=True)


def test_pauses_add_up_once_and_never_beyond_their_cap() -> None:
    pauses = [Pause(0, 2 * DAY, True), Pause(DAY, 3 * DAY, True), Pause(5 * DAY, 9 * DAY, False)]
    assert paused_for(pauses, 10 * DAY) == 3 * DAY
    assert paused_for([Pause(0, None, True)], 4 * DAY) == 4 * DAY
    assert paused_for([Pause(0, None, True)], 400 * DAY) == PAUSE_CAP
    assert paused_for([], 4 * DAY) == 0


# Alarms ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("used", "mark"),
    [(0, 0), (49, 0), (50, 50), (74, 50), (75, 75), (89, 75), (90, 90), (100, 90), (101, 100)],
)
def test_marks_at_half_three_quarters_and_nine_tenths(used: int, mark: int) -> None:
    assert alarm(0, 100 * DAY, used * DAY) == mark


def test_time_that_stood_still_uses_up_nothing() -> None:
    assert alarm(0, 30 * DAY, 16 * DAY) == 50
    assert alarm(0, 40 * DAY, 16 * DAY, 10 * DAY) == 0


instants = st.integers(at(2020, 1, 1), at(2035, 1, 1))


@given(instants, st.sampled_from(KINDS), st.sampled_from(REGIMES), st.sets(st.integers(0, 200)))
def test_no_promise_is_later_than_the_law_and_none_lies_in_the_past(
    received: int, kind: str, regime: str, days_off: set[int]
) -> None:
    day = datetime.fromtimestamp(received / 1000, UTC).date()
    holidays = {day + timedelta(days=days) for days in days_off}
    found = deadlines(kind, received, regime, holidays)
    assert found.promised >= received
    if found.legal is not None:
        assert found.promised <= found.legal
        if regime in ("EU", "UK"):
            last = datetime.fromtimestamp(found.legal / 1000, UTC).date()
            assert last.weekday() < 5 and last not in holidays


@given(
    instants,
    st.integers(0, 60),
    st.integers(0, 60),
    st.lists(st.tuples(st.integers(0, 50), st.integers(0, 40))),
)
def test_marks_only_rise_and_pauses_only_push_them_back(
    received: int, earlier: int, later: int, pauses: list[tuple[int, int]]
) -> None:
    due = received + 30 * DAY
    first, second = sorted((earlier, later))
    assert alarm(received, due, received + first * DAY) <= alarm(received, due, received + second * DAY)
    known = [Pause(received + start * DAY, received + (start + long) * DAY, True) for start, long in pauses]
    now = received + second * DAY
    stood = paused_for([pause for pause in known if pause.asked_at <= now], now)
    assert stood >= 0
    assert alarm(received, due + stood, now, min(stood, now - received)) <= alarm(received, due, now)
