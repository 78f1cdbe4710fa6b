"""A message to many: what fills its template for each person, how many a day Meta allows, what it costs, and when it
must stop by itself.

All of it is pure; the store's gate decides about each person again when their message is queued and when it goes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

import msgspec

from sanjog_desktop.domain import templates
from sanjog_desktop.domain.errors import UserError

State = Literal["draft", "scheduled", "preparing", "running", "paused", "stopped", "cancelled", "done"]
EDITABLE: Final = frozenset({"draft", "scheduled"})
LIVE: Final = frozenset({"scheduled", "preparing", "running"})
OVER: Final = frozenset({"cancelled", "done"})

#: What of a person may stand in a message to many: nothing that is not plain on a letter's envelope.
SOURCES: Final = ("name", "first_name", "name_native", "city", "family")
LONGEST_TITLE: Final = 80
LONGEST_VALUE: Final = 500
MOST_PER_MINUTE: Final = 4_800

#: Why somebody gets no message, beyond the reasons of :class:`~sanjog_desktop.domain.policy.BlockReason`.
NO_NUMBER: Final = "no_number"
SHARED_NUMBER: Final = "shared_number"
SAME_NUMBER: Final = "same_number"
UNREACHABLE: Final = "unreachable"
BLOCKED: Final = "blocked"
VALUES: Final = "values"
NOT_DELIVERED: Final = "not_delivered"
CANCELLED: Final = "cancelled"

#: Meta: messaging limits, people written to outside a window in any 24 hours. ``None`` is no limit.
_TIERS: Final[dict[str, int | None]] = {
    "TIER_50": 50, "TIER_250": 250, "TIER_1K": 1_000, "TIER_2K": 2_000, "TIER_10K": 10_000, "TIER_100K": 100_000,
    "TIER_UNLIMITED": None, "UNLIMITED": None, "-1": None,
}  # fmt: skip
DAY_MS: Final = 24 * 3_600_000
LATEST_MS: Final = 3_600_000
"""A broadcast that was set for a time begins by itself so long after it at most."""
LATE: Final = "late"

_QUALITY: Final = {"GREEN": 3, "YELLOW": 2, "RED": 1}
_POOR: Final = frozenset({"FLAGGED", "RED", "LOW"})
_BAD_NUMBER: Final = frozenset({
    "BANNED", "RESTRICTED", "DISABLE", "DISABLED", "FLAGGED", "UNLINKED", "DELETED", "ACCOUNT_DELETED", "DISCONNECTED",
    "ACCOUNT_RESTRICTION",
})  # fmt: skip
_BARS_US: Final = "RESTRICTED_BIZ_INITIATED_MESSAGING"
LOOKED_BACK: Final = 100
"""How many of the last outcomes are looked at for errors that pile up."""
PILE: Final = 20
"""So many failures of one kind among them stop a broadcast."""


class Fill(msgspec.Struct, frozen=True):
    """What stands in for one variable: of each person the field ``source``, or ``text`` where they have none (or for
    everybody, without a source).
    """

    source: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Brakes:
    """What a running broadcast depends on besides the people, as it was at the start and as it is."""

    quality_before: str
    quality: str
    number_status: str
    restrictions: tuple[tuple[str, int | None], ...]
    template_before: str
    template: str
    template_status: str
    template_quality: str
    outcomes: tuple[str, ...] = ()
    """Of the last messages, the newest first: the reason of a failure, or ``""``."""


def check(title: str, fills: Mapping[str, Fill], per_minute: int = 0) -> None:
    """Raise :class:`UserError` for what no broadcast can be made of."""
    if not title.strip():
        raise UserError("The broadcast has no name yet.", "Give it one, so that you find it again.")
    if len(title) > LONGEST_TITLE:
        raise UserError("The name of the broadcast is too long.", f"Use at most {LONGEST_TITLE} characters.")
    if not 0 <= per_minute <= MOST_PER_MINUTE:
        raise UserError("This is faster than WhatsApp takes messages.")
    for fill in fills.values():
        if (fill.source and fill.source not in SOURCES) or len(fill.text) > LONGEST_VALUE:
            raise UserError("What is to be filled in is not known.", "Choose it again.")


def values_for(fills: Mapping[str, Fill], person: Mapping[str, str]) -> dict[str, str]:
    """What is filled in for one person, in one line each; what they do not have is left out."""
    found = {}
    for name, fill in fills.items():
        value = " ".join((person.get(fill.source, "") if fill.source else "").split()) or fill.text.strip()
        if value:
            found[name] = value
    return found


def first_name(name: str) -> str:
    """The first word of a name that is not a title or a single letter; the whole name where there is none."""
    words = [word for word in name.split() if len(word.strip(".")) > 1 and word.strip(".").lower() not in _TITLES]
    return words[0] if words else name.strip()


_TITLES: Final = frozenset({"mr", "mrs", "ms", "miss", "dr", "shri", "smt", "kum", "prof", "adv", "ca", "er"})


def lacks(components: Sequence[Mapping[str, Any]], values: Mapping[str, str]) -> bool:
    """Whether the template cannot be sent with these values."""
    try:
        templates.check_values(components, values)
    except UserError:
        return True
    return False


def daily_limit(tier: str) -> int | Literal["unknown"] | None:
    """How many people may be written to first in 24 hours; ``None``: as many as one likes."""
    word = tier.strip().upper()
    if word in _TIERS:
        return _TIERS[word]
    return int(word) if word.isdigit() else "unknown"


def why_stop(brakes: Brakes, now: int) -> str:
    """Why a broadcast must not go on, or ``""``: a word of :data:`STOP_TEXT`, errors as ``errors:REASON``."""
    if brakes.number_status.upper() in _BAD_NUMBER:
        return "account"
    if any(kind == _BARS_US and (until is None or until > now) for kind, until in brakes.restrictions):
        return "account"
    before, quality = brakes.quality_before.upper(), brakes.quality.upper()
    if quality != before and (quality in _POOR or 0 < _QUALITY.get(quality, 0) < _QUALITY.get(before, 0)):
        return "quality"
    if brakes.template_status != "APPROVED" or brakes.template_quality.upper() == "RED":
        return "template"
    if brakes.template != brakes.template_before:
        return "template_changed"
    for reason in {reason for reason in brakes.outcomes if reason}:
        if brakes.outcomes.count(reason) >= PILE:
            return f"errors:{reason}"
    return ""


#: What happened and what staff can do, by why it stopped or waits.
STOP_TEXT: Final[dict[str, tuple[str, str]]] = {
    "account": (
        "WhatsApp does not let this number begin conversations at present.",
        "See the number in WhatsApp Manager; go on when it says that all is well again.",
    ),
    "quality": (
        "WhatsApp rates the number lower than when this began: people block it or report its messages.",
        "Look at who gets these messages before you go on; the next step down may close the number.",
    ),
    "template": (
        "WhatsApp has paused or withdrawn the template.",
        "Wait until it is approved again, or begin anew with another one.",
    ),
    "template_changed": (
        "The template is no longer what it was when this began: its text or category was changed.",
        "Read it, and go on only if it still says what you mean.",
    ),
    "errors": (
        "Many messages failed for one and the same reason.",
        "Read the reason beside the people; go on once it is put right.",
    ),
    "elsewhere": (
        "Another PC of your office began to send the same to the same people.",
        "See with your colleague who goes on; what was sent from here was sent once.",
    ),
    LATE: (
        "Its time passed while this PC was off or asleep, so nothing was sent.",
        "See whether it still holds good, then start it or set another time.",
    ),
    "limit": (
        "As many people as WhatsApp allows in 24 hours have been written to.",
        "It goes on by itself as the hours pass.",
    ),
}


# Costs -------------------------------------------------------------------------------------------------------


class Rate(msgspec.Struct, frozen=True):
    """What one delivered message costs to numbers that begin with ``prefix``, by category."""

    prefix: str
    country: str
    MARKETING: float | None = None
    UTILITY: float | None = None
    AUTHENTICATION: float | None = None
    SERVICE: float | None = None


class Undelivered(msgspec.Struct, frozen=True):
    """Numbers Meta delivers a category to no more."""

    prefix: str
    category: str
    since: str


class RateTable(msgspec.Struct, frozen=True):
    """Rates as they were read on a day, and from where; ``tax_percent`` comes on top."""

    read_on: str
    valid_from: str
    currency: str
    tax_percent: float
    source: str
    rates: tuple[Rate, ...]
    not_delivered: tuple[Undelivered, ...] = ()

    @classmethod
    def from_json(cls, data: bytes) -> RateTable:
        """The table as it is kept; raises ``msgspec.DecodeError`` on anything else."""
        return msgspec.json.decode(data, type=cls)

    def rate(self, phone: str, category: str) -> float | None:
        """What one message to ``phone`` (digits) costs before tax; ``None`` where the table does not say."""
        fitting = [each for each in self.rates if phone.startswith(each.prefix)]
        best = max(fitting, key=lambda each: len(each.prefix), default=None)
        found = getattr(best, category, None) if best is not None else None
        return None if found is None else float(found)

    def reaches(self, phone: str, category: str) -> bool:
        """Whether Meta delivers such messages to such numbers at all."""
        return not any(phone.startswith(each.prefix) and category == each.category for each in self.not_delivered)


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a broadcast costs at most, and how many days it takes. ``unpriced`` people's rates are not known."""

    people: int
    cost: float
    tax: float
    currency: str
    unpriced: int
    limit: int | None
    limit_known: bool
    reached: int

    @property
    def left_today(self) -> int | None:
        """How many may still be written to now."""
        return None if self.limit is None else max(0, self.limit - self.reached)

    @property
    def days(self) -> int:
        """In how many days all of them can be written to."""
        if self.limit is None or self.people <= (self.left_today or 0):
            return 1
        return 1 + -(-(self.people - (self.left_today or 0)) // max(1, self.limit))


def estimate(table: RateTable, phones: Iterable[str], category: str, tier: str, reached: int) -> Estimate:
    """What it comes to, by the numbers of those who would get it."""
    rates = [table.rate(phone, category) for phone in phones]
    cost = sum(rate for rate in rates if rate is not None)
    limit = daily_limit(tier)
    return Estimate(
        len(rates),
        round(cost, 2),
        round(cost * table.tax_percent / 100, 2),
        table.currency,
        rates.count(None),
        None if limit == "unknown" else limit,
        limit != "unknown",
        reached,
    )
