"""How long people's data is kept: the rules an agency may switch on, the notice before, and the floor by law.

Nothing is erased by a rule. Whoever a rule names is told 48 hours ahead (the time the third schedule of the DPDP
Rules 2025 asks of the largest; adopted here as policy), and then there is a request that two people must approve.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Final

import msgspec

from sanjog_desktop.domain.clock import HOUR
from sanjog_desktop.domain.corrections import Letters
from sanjog_desktop.domain.deadlines import INDIA, add_months

NOTICE_MS: Final = 48 * HOUR
LEAST_MONTHS: Final = 3
MOST_MONTHS: Final = 120
FLOOR_MONTHS: Final = 12
FLOOR_SETTING: Final = "retention_floor"
TEMPLATE_SETTING: Final = "retention_template"
#: Why somebody a rule names stays all the same.
KEPT_BECAUSE: Final = ("hold", "request", "floor", "told")


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of people and how many months after their last contact they are to go. Off until an agency says so."""

    category: str
    months: int
    basis: str
    is_on: bool = False
    approved_by: str = ""


RULES: Final = (
    Rule("inactive", 36, "No contact for three years: the purpose is no longer served."),
    Rule("settled", 12, "Married or engaged: the search has ended."),
    Rule("strangers", 12, "Wrote once, never became a client and agreed to nothing."),
)
CATEGORIES: Final = tuple(rule.category for rule in RULES)


class Floor(msgspec.Struct, frozen=True):
    """Rule 8(3) of the DPDP Rules 2025: what was processed from ``from_at`` on (milliseconds) is kept for a year.

    Off until counsel says that it holds; ``source`` is their word for it.
    """

    is_on: bool = False
    from_at: int = 0
    source: str = ""
    approved_by: str = ""
    second_by: str = ""


def before(now: int, months: int) -> int:
    """The instant so many calendar months before ``now``, by the day in India."""
    return _shifted(now, -months)


def floor_end(processed_at: int, floor: Floor, regime: str, now: int) -> int | None:
    """Until when the law wants data kept that was last processed at ``processed_at``; ``None`` when it does not."""
    if not floor.is_on or regime != "IN" or processed_at < floor.from_at:
        return None
    until = _shifted(processed_at, FLOOR_MONTHS)
    return until if until > now else None


def notice_text(words: Letters, *, agency: str, dpo: str, person: str, erase_after_at: int) -> str:
    """What the person is told 48 hours ahead, in the language of ``words``."""
    when = datetime.fromtimestamp(erase_after_at / 1000, INDIA).strftime("%d-%m-%Y %H:%M")
    text = words.retention.format(agency=agency or words.us, person=person, when=when)
    return f"{text}\n{words.contact.format(dpo=dpo)}" if dpo else text


def _shifted(instant: int, months: int) -> int:
    moment = datetime.fromtimestamp(instant / 1000, UTC).astimezone(INDIA)
    day = add_months(moment.date(), months)
    return int(
        datetime.combine(day, time(moment.hour, moment.minute, moment.second), INDIA).timestamp() * 1000
    )
