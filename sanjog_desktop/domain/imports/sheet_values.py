"""Values of cells as text, alike for every kind of spreadsheet."""

from __future__ import annotations

import math
from datetime import date, datetime, time, timedelta
from typing import Any, Final

ONE_OF_SEVERAL: Final = "This file has several sheets; one of them is read."
_EXACT: Final = 2**53
"""Beyond this a spreadsheet has lost digits of a whole number."""


def as_text(value: Any) -> str:
    """A value of a cell as text: '9825012345' for 9825012345.0, '1990-05-03' for a day, '' for nothing."""
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case float():
            return _number(value)
        case datetime():
            return value.isoformat(" ", "minutes") if value.time() != time() else value.date().isoformat()
        case date():
            return value.isoformat()
        case time():
            return value.isoformat("seconds" if value.second else "minutes")
        case timedelta():
            minutes, seconds = divmod(int(value.total_seconds()), 60)
            return f"{minutes // 60}:{minutes % 60:02}" + (f":{seconds:02}" if seconds else "")
        case None:
            return ""
        case _:
            return str(value)


def _number(value: float) -> str:
    if not math.isfinite(value):
        return ""
    if value == int(value) and abs(value) < _EXACT:
        return str(int(value))
    return repr(value)
