"""Days and times of the day as registers write them, in any style and script, as the store keeps them.

Day first unless a column is known to be month first; a year or a month alone stays a partial date.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from sanjog_desktop.domain.names import fold

_INDIC: Final = str.maketrans("०१२३४५६७८९૦૧૨૩૪૫૬૭૮૯", "01234567890123456789")
_ISO: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_NUMBERS: Final = re.compile(r"(\d{1,4})\s*[-/. ,]\s*(\d{1,2})\s*[-/. ,]\s*(\d{2,4})", re.ASCII)
_WITH_WORD: Final = re.compile(r"(\d{1,4})(?:st|nd|rd|th)?[-/., ]*([^\W\d_][^\d\s,./-]*)[-/., ']*(\d{2,4})")
_WORD_FIRST: Final = re.compile(r"([^\W\d_][^\d\s,./-]*)[-/., ]*(\d{1,2})(?:st|nd|rd|th)?[-/., ]+(\d{4})")
_MONTH: Final = re.compile(
    r"(?:(\d{1,2})\s*[-/. ]\s*|([^\W\d_][^\d\s,./-]*)[-/., ']*)(\d{4})|(\d{4})-(\d{1,2})"
)
_CLOCK: Final = re.compile(
    r"[T ]\s*\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|[+-]\d\d:?\d\d)?$", re.IGNORECASE
)
_BASIC: Final = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)", re.ASCII)
_SERIAL: Final = re.compile(r"(\d{5})(?:\.\d+)?", re.ASCII)
_SERIAL_ZERO: Final = date(1899, 12, 30)
"""Day 0 of a spreadsheet's day numbers (after its invented 29 February 1900)."""
_SERIALS: Final = (7_000, 60_000)
_TIME: Final = re.compile(
    r"(\d{1,2})\s*[:.]\s*(\d\d)(?:[:.]\d\d)?\s*([ap])?\.?\s*m?\.?(?:\s*(?:hrs?|ist))?", re.IGNORECASE
)

_MONTHS: Final = (
    "jan january जनवरी जानेवारी जान જાન્યુઆરી", "feb february फरवरी फ़रवरी फेब्रुवारी ફેબ્રુઆરી",
    "mar march मार्च માર્ચ", "apr april अप्रैल एप्रिल એપ્રિલ", "may मई मे મે", "jun june जून જૂન",
    "jul july जुलाई जुलै જુલાઈ", "aug august अगस्त ऑगस्ट ઓગસ્ટ ઑગસ્ટ", "sep sept september सितंबर सितम्बर सप्टेंबर સપ્ટેમ્બર",
    "oct october अक्टूबर अक्तूबर ऑक्टोबर ઓક્ટોબર ઑક્ટોબર", "nov november नवंबर नवम्बर नोव्हेंबर નવેમ્બર",
    "dec december दिसंबर दिसम्बर डिसेंबर ડિસેમ્બર",
)  # fmt: skip
_MONTH_OF: Final = {fold(word): at for at, words in enumerate(_MONTHS, 1) for word in words.split()}


@lru_cache(maxsize=65_536)
def read_date(text: str, today: date, *, day_first: bool = True) -> str:
    """A day as ISO text ('1997-02-14', '1997-02', '1997'); '' when it is none, impossible, in the future, or before
    1900. ``day_first`` decides where 03/04 may be read both ways.
    """
    plain = _CLOCK.sub("", text.strip().translate(_INDIC)).strip()
    if whole := _ISO.fullmatch(plain):
        return _kept(int(whole[1]), int(whole[2]), int(whole[3]), today)
    if numbers := _NUMBERS.fullmatch(plain):
        return _from_numbers(numbers[1], numbers[2], numbers[3], today, day_first)
    if worded := _WITH_WORD.fullmatch(plain):
        month = _MONTH_OF.get(fold(worded[2]), 0)
        if len(worded[1]) == 4:
            return _kept(int(worded[1]), month, int(worded[3]), today)
        return _kept(_year(worded[3], month, int(worded[1]), today), month, int(worded[1]), today)
    if worded := _WORD_FIRST.fullmatch(plain):
        return _kept(int(worded[3]), _MONTH_OF.get(fold(worded[1]), 0), int(worded[2]), today)
    return _partial(plain, today)


def read_time(text: str) -> str:
    """A time of the day as '06:40'; '' when it is none."""
    found = _TIME.fullmatch(text.strip().translate(_INDIC))
    if found is None:
        return ""
    hour, minute, half = int(found[1]), int(found[2]), (found[3] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return ""
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02d}:{minute:02d}" if hour < 24 and minute < 60 else ""


def _from_numbers(first: str, second: str, third: str, today: date, day_first: bool) -> str:
    if len(first) == 4:
        return _kept(int(first), int(second), int(third), today) if len(third) <= 2 else ""
    if len(first) > 2 or len(third) == 3:
        return ""
    one, two = int(first), int(second)
    day, month = (one, two) if day_first else (two, one)
    if month > 12 >= day:  # it can only be meant the other way
        day, month = month, day
    return _kept(_year(third, month, day, today), month, day, today)


def _year(text: str, month: int, day: int, today: date) -> int:
    """A year of two digits is the latest that is not in the future."""
    year = int(text)
    if len(text) != 2:
        return year
    year += today.year // 100 * 100
    return year - 100 if (year, month, day) > (today.year, today.month, today.day) else year


def _kept(year: int, month: int, day: int, today: date) -> str:
    try:
        found = date(year, month, day)
    except ValueError:
        return ""
    return found.isoformat() if year >= 1900 and found <= today else ""


def _partial(plain: str, today: date) -> str:
    if basic := _BASIC.fullmatch(plain):
        return _kept(int(basic[1]), int(basic[2]), int(basic[3]), today)
    if serial := _SERIAL.fullmatch(plain):
        days = int(serial[1])
        if not _SERIALS[0] <= days <= _SERIALS[1]:
            return ""
        found = _SERIAL_ZERO + timedelta(days=days)
        return _kept(found.year, found.month, found.day, today)
    if plain.isdigit() and len(plain) == 4:
        return plain if 1900 <= int(plain) <= today.year else ""
    if month := _MONTH.fullmatch(plain):
        year = int(month[3] or month[4])
        number = int(month[1] or month[5] or 0) or _MONTH_OF.get(fold(month[2] or ""), 0)
        if 1 <= number <= 12 and year >= 1900 and (year, number) <= (today.year, today.month):
            return f"{year}-{number:02d}"
    return ""
