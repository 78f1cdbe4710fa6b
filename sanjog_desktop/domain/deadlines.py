"""When a privacy request must be answered: calendar periods, not counted days, where the law says months.

GDPR article 12(3) and Regulation 1182/71 for the EU: one month, ending on the same date or the last day
of a shorter month, and on the next working day when that is a Saturday, Sunday or holiday; two more months
when the person is told why within the first. India's law names no number but for grievances (DPDP Rules 2025,
rule 14: 90 days); the agency promises 30 days (15 in the EU and the UK) and shows that promise.
"""

from __future__ import annotations

import calendar
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Final

from sanjog_desktop.domain.clock import DAY, Instant
from sanjog_desktop.domain.requests import AT_ONCE

__all__ = [
    "AT_ONCE",
    "Deadlines",
    "Pause",
    "add_months",
    "alarm",
    "deadlines",
    "due_at",
    "extended_due",
    "is_pause_valid",
    "legal_due",
    "next_working_day",
    "paused_for",
    "regime_of_phone",
]

INDIA: Final = timezone(timedelta(hours=5, minutes=30))
REGIMES: Final = ("IN", "EU", "UK", "OTHER")
#: Marks of the time allowed at which staff are told, in per cent.
ALARMS: Final = (50, 75, 90)
#: A clock stands still for so long at most; then the request is closed as unverified, or runs on.
PAUSE_CAP: Final = 30 * DAY
_PROMISED_DAYS: Final = {"IN": 30, "EU": 15, "UK": 15, "OTHER": 30}
_MONTHS: Final = 1
_EXTENSION_MONTHS: Final = 2
_GRIEVANCE_DAYS: Final = 90
#: A question that stops the clock must be asked "without undue delay" (EDPB guidelines 01/2022).
_ASK_WITHIN_WORKING_DAYS: Final = 3
_MONTH_REGIMES: Final = frozenset({"EU", "UK"})
#: Calling codes of the EU and the EEA (ITU-T E.164, list of assigned country codes).
_EU_CODES: Final = frozenset(
    {
        "30", "31", "32", "33", "34", "36", "39", "40", "43", "45", "46", "47", "48", "49", "351", "352", "353",
        "354", "356", "357", "358", "359", "370", "371", "372", "385", "386", "420", "421", "423",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Deadlines:
    """What a request is measured by. ``legal`` is ``None`` where the law names no number."""

    promised: Instant
    legal: Instant | None


@dataclass(frozen=True, slots=True)
class Pause:
    """The clock stood still from ``asked_at``; ``resumed_at`` is ``None`` while it does."""

    asked_at: int
    resumed_at: int | None
    is_valid: bool


def regime_of_phone(phone: str | None) -> str:
    """Which law a person is under by their number (digits of E.164); India when there is none."""
    digits = (phone or "").lstrip("+")
    if not digits or digits.startswith("91"):
        return "IN"
    if digits.startswith("44"):
        return "UK"
    return "EU" if digits[:2] in _EU_CODES or digits[:3] in _EU_CODES else "OTHER"


def due_at(kind: str, received_at: int, regime: str = "IN") -> Instant:
    """The end of the last day on which the agency has promised an answer; the moment itself for opt-outs."""
    return deadlines(kind, received_at, regime).promised


def deadlines(kind: str, received_at: int, regime: str = "IN", holidays: Collection[date] = ()) -> Deadlines:
    """The promised and the legal end of a request's time. The promise never goes past the law."""
    if kind in AT_ONCE:
        return Deadlines(Instant(received_at), None)
    zone = zone_of(regime)
    day = day_of(received_at, regime)
    promised = day + timedelta(days=_PROMISED_DAYS.get(regime, _PROMISED_DAYS["IN"]))
    legal: date | None = None
    if regime in _MONTH_REGIMES:
        legal = legal_due(day, holidays=holidays)
    elif regime == "IN" and kind == "grievance":
        legal = day + timedelta(days=_GRIEVANCE_DAYS)
    if legal is None:
        return Deadlines(end_of(promised, zone), None)
    return Deadlines(end_of(min(promised, legal), zone), end_of(legal, zone))


def extended_due(
    received_at: int, regime: str, holidays: Collection[date] = (), *, stood_still: int = 0
) -> Instant:
    """The end of the extended time: three months from receipt, and the time the clock stood still (milliseconds)."""
    end = end_of(legal_due(day_of(received_at, regime), extended=True, holidays=holidays), zone_of(regime))
    return Instant(end + stood_still)


def legal_due(received: date, *, extended: bool = False, holidays: Collection[date] = ()) -> date:
    """The last day the GDPR allows, with the one extension of two months when it was taken."""
    months = _MONTHS + (_EXTENSION_MONTHS if extended else 0)
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


def is_pause_valid(
    kind: str,
    regime: str,
    received_at: int,
    asked_at: int,
    holidays: Collection[date] = (),
    *,
    india_may_pause: bool = False,
) -> str:
    """Why asking at ``asked_at`` does not stop the clock; ``""`` when it does (EDPB guidelines 01/2022).

    ``india_may_pause`` is the agency's own word, on its counsel's advice: India's law knows no pause.
    """
    if kind in AT_ONCE:
        return "A withdrawal or an opt-out never waits."
    if regime == "IN" and not india_may_pause:
        return "India's law knows no pause, so the clock runs on."
    latest = day_of(received_at, regime)
    for _each in range(_ASK_WITHIN_WORKING_DAYS):
        latest = next_working_day(latest + timedelta(days=1), holidays)
    if day_of(asked_at, regime) > latest:
        return "It was asked more than three working days after the request came, so the clock runs on."
    return ""


def paused_for(pauses: Sequence[Pause], now: int) -> int:
    """How long the clock has stood still in valid pauses, in milliseconds; overlapping ones count once."""
    total, end = 0, 0
    for pause in sorted(pauses, key=lambda each: each.asked_at):
        if not pause.is_valid:
            continue
        until = min(now if pause.resumed_at is None else pause.resumed_at, pause.asked_at + PAUSE_CAP)
        total += max(0, until - max(pause.asked_at, end))
        end = max(end, until)
    return total


def alarm(received_at: int, due_at: int, now: int, stood_still: int = 0) -> int:
    """The highest mark passed: 0, 50, 75 or 90 per cent of the time, 100 when it is over.

    ``stood_still`` is the part of the time since receipt in which the clock did not run, in milliseconds.
    """
    if now > due_at:
        return 100
    span = due_at - received_at
    used = (now - received_at - stood_still) * 100
    whole = span - stood_still
    return max((mark for mark in ALARMS if whole > 0 and used >= mark * whole), default=0)


def day_of(at: int, regime: str) -> date:
    """The calendar day of an instant where the request's time is counted."""
    return datetime.fromtimestamp(at / 1000, zone_of(regime)).date()


def zone_of(regime: str) -> tzinfo:
    """Where days begin and end: India for India, else UTC."""
    return INDIA if regime == "IN" else UTC


def end_of(day: date, zone: tzinfo) -> Instant:
    """The last millisecond of a day."""
    end = datetime.combine(day + timedelta(days=1), time(), zone)
    return Instant(int(end.timestamp() * 1000) - 1)
