"""When a privacy request must be answered: calendar periods, not counted days, where the law says months.

GDPR article 12(3) and Regulation 1182/71 for the EU: one month, ending on the same date or the last day
of a shorter month, and on the next working day when that is a Saturday, Sunday or holiday. India's law
names no number; the agency promises 30 days (15 in the EU) and shows that promise.
"""

from __future__ import annotations

import calendar
from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Final

from sanjog_desktop.domain.clock import Instant

INDIA: Final = timezone(timedelta(hours=5, minutes=30))
#: Requests that are carried out at once and never wait for a check.
AT_ONCE: Final = frozenset({"opt_out", "withdraw_consent"})
_PROMISED_DAYS: Final = {"IN": 30, "EU": 15}
_EU_MONTHS: Final = 1
_EU_EXTENSION_MONTHS: Final = 2


def due_at(kind: str, received_at: int, regime: str = "IN") -> Instant:
    """The end of the last day on which the agency has promised an answer; the moment itself for opt-outs."""
    if kind in AT_ONCE:
        return Instant(received_at)
    zone = _zone(regime)
    day = datetime.fromtimestamp(received_at / 1000, zone).date()
    return _end_of(day + timedelta(days=_PROMISED_DAYS.get(regime, _PROMISED_DAYS["IN"])), zone)


def legal_due(received: date, *, extended: bool = False, holidays: Collection[date] = ()) -> date:
    """The last day the GDPR allows, with the one extension of two months when it was taken."""
    months = _EU_MONTHS + (_EU_EXTENSION_MONTHS if extended else 0)
    return next_working_day(add_months(received, months), holidays)


def add_months(day: date, months: int) -> date:
    """The same date so many months later, or the last day of a month that is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def next_working_day(day: date, holidays: Collection[date] = ()) -> date:
    """The day itself, or the first one after it that is no Saturday, Sunday or holiday."""
    while day.weekday() >= 5 or day in holidays:
        day += timedelta(days=1)
    return day


def _zone(regime: str) -> tzinfo:
    return INDIA if regime == "IN" else UTC


def _end_of(day: date, zone: tzinfo) -> Instant:
    end = datetime.combine(day + timedelta(days=1), time(), zone)
    return Instant(int(end.timestamp() * 1000) - 1)
