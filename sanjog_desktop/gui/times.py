"""Instants as people read them: the PC's own zone, the language's own names."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from sanjog_desktop.domain.clock import HOUR, MINUTE, Instant

_LATIN_DIGITS = {ord(zero) + digit: str(digit) for zero in "०૦" for digit in range(10)}


def local(at: int) -> datetime:
    """An instant (ms since the epoch) in the zone of this PC."""
    return datetime.fromtimestamp(at / 1000).astimezone()


def start_of_day(day: date) -> int:
    """The first instant of a day in the zone of this PC, whatever the clocks did that night."""
    return int(datetime.combine(day, time()).astimezone().timestamp() * 1000)


def clock_text(at: int) -> str:
    """The time of day: 10:41, or as the locale writes it."""
    moment = local(at)
    locale = QLocale()
    pattern = (
        "HH:mm"
        if locale.language() == QLocale.Language.C
        else locale.timeFormat(QLocale.FormatType.ShortFormat)
    )
    return latin_digits(locale.toString(QTime(moment.hour, moment.minute), pattern))


def _date(moment: datetime, pattern: str) -> str:
    return day_words(QDate(moment.year, moment.month, moment.day), pattern)


def day_words(day: QDate, pattern: str = "d MMM yyyy") -> str:
    """A calendar day in the language's month and weekday names."""
    return latin_digits(QLocale().toString(day, pattern))


def number_text(value: int) -> str:
    """A count with the groups of the locale: 1,23,456."""
    return latin_digits(QLocale().toString(value))


def latin_digits(text: str) -> str:
    """One kind of digits on the whole screen: Marathi would write dates in others than phone numbers and ages."""
    return text.translate(_LATIN_DIGITS)


def list_time(at: int, now: Instant) -> str:
    """What a list row says: the time today, the weekday this week, else the date."""
    if not at:
        return ""
    moment, today = local(at), local(now).date()
    if moment.date() == today:
        return clock_text(at)
    if today - timedelta(days=6) <= moment.date() < today:
        return _date(moment, "ddd")
    return _date(moment, "d MMM" if moment.year == today.year else "d MMM yyyy")


def day_label(at: int, now: Instant) -> str:
    """What a day break says: Today, Yesterday, a weekday, or the full date."""
    moment, today = local(at), local(now).date()
    if moment.date() == today:
        return QCoreApplication.translate("times", "Today")
    if moment.date() == today - timedelta(days=1):
        return QCoreApplication.translate("times", "Yesterday")
    if today - timedelta(days=6) <= moment.date() < today:
        return _date(moment, "dddd")
    return _date(moment, "d MMMM" if moment.year == today.year else "d MMMM yyyy")


def date_text(at: int, now: Instant | None = None) -> str:
    """A short date, with the year when it is not this one."""
    moment = local(at)
    this_year = now is not None and local(now).year == moment.year
    return _date(moment, "d MMM" if this_year else "d MMM yyyy")


def moment_text(at: int, now: Instant) -> str:
    """Date and time, the date left out today: for time lines and details."""
    if local(at).date() == local(now).date():
        return clock_text(at)
    return f"{date_text(at, now)}, {clock_text(at)}"


def left_text(until: int, now: Instant, *, exact: bool = False) -> str:
    """What is left of a span: '21 h', '1 h 40 m' under two hours or when ``exact``, '12 m'."""
    left = max(0, until - now)
    hours, minutes = left // HOUR, left % HOUR // MINUTE
    if hours >= 2 and not exact:
        return QCoreApplication.translate("times", "{hours} h").format(hours=hours)
    if hours:
        return QCoreApplication.translate("times", "{hours} h {minutes} m").format(
            hours=hours, minutes=minutes
        )
    return QCoreApplication.translate("times", "{minutes} m").format(minutes=max(1, minutes) if left else 0)


def size_text(size: int | None) -> str:
    """Bytes as people read them, in the locale's digits."""
    if not size:
        return ""
    places = 0 if size < 1_000_000 else 1
    return latin_digits(
        QLocale().formattedDataSize(size, places, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    )


def duration_text(milliseconds: int | None) -> str:
    """m:ss of a recording."""
    seconds = round((milliseconds or 0) / 1000)
    return f"{seconds // 60}:{seconds % 60:02d}"
