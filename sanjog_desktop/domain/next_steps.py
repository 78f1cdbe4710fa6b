"""What staff can do about a message that did not arrive, and whether sending it again can help (Meta: error codes).

Trying again where the cause stays changes nothing and costs quality, so it is offered, and allowed, only where the
cause goes by itself, after the time Meta asks for, or where a person can have removed it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, NamedTuple

from sanjog_desktop.domain.clock import DAY, HOUR, MINUTE, SECOND
from sanjog_desktop.wire.codes import rule_for

WINDOW_CLOSED: Final = 131047
WE_BLOCKED: Final = 130403
TOO_MANY_OFFERS: Final = 131049


class Step(StrEnum):
    """One thing to do next."""

    RETRY = "retry"
    TEMPLATE = "template"
    RESYNC = "resync"
    REWRITE = "rewrite"
    NUMBER = "number"
    CALL = "call"
    SETTINGS = "settings"
    UNBLOCK = "unblock"


class Again(NamedTuple):
    """May a message be tried again? ``later``: from ``at`` (milliseconds) on."""

    answer: Literal["yes", "later", "no"]
    at: int = 0


_TEMPLATE: Final = (Step.TEMPLATE, Step.RESYNC)
_REACH: Final = (Step.NUMBER, Step.CALL)

#: By code, where it is not what the rule's own words already say.
_STEPS: Final[dict[int, tuple[Step, ...]]] = {
    100: (Step.REWRITE,),
    WE_BLOCKED: (Step.UNBLOCK, Step.RETRY),
    130472: (Step.CALL,),
    130497: (Step.CALL,),
    131008: (Step.REWRITE,),
    131009: (Step.REWRITE,),
    131021: (Step.NUMBER,),
    131026: _REACH,
    131030: (Step.SETTINGS, Step.RETRY),
    WINDOW_CLOSED: (Step.TEMPLATE,),
    TOO_MANY_OFFERS: (Step.CALL, Step.RETRY),
    131050: (Step.CALL,),
    131051: (Step.REWRITE,),
    131053: (Step.REWRITE,),
    131055: (Step.REWRITE,),
    131062: _REACH,
    132000: _TEMPLATE,
    132001: _TEMPLATE,
    132005: (Step.TEMPLATE,),
    132007: (Step.TEMPLATE,),
    132008: (Step.TEMPLATE,),
    132012: _TEMPLATE,
    132015: (Step.TEMPLATE, Step.RETRY),
    132016: (Step.TEMPLATE,),
    132018: _TEMPLATE,
    134100: (Step.REWRITE,),
    134102: (Step.TEMPLATE,),
    135000: (Step.REWRITE,),
    137000: (Step.CALL, Step.RETRY),
    139200: (Step.TEMPLATE,),
}
#: How long to leave a message alone whose code waits for a condition but names no time, in milliseconds.
_WAITS: Final[dict[int, int]] = {131048: DAY, 131064: DAY, 131042: HOUR, 131044: HOUR, 132015: HOUR, 137000: 0}
_WAIT: Final = 15 * MINUTE


def steps_for(code: int) -> tuple[Step, ...]:
    """What to offer for a message that failed with ``code``, the best first; empty when only words help."""
    found = _STEPS.get(code)
    if found is not None:
        return found
    rule = rule_for(code)
    if rule.retry in ("backoff", "wait"):
        return (Step.RETRY,)
    if rule.pause in ("account", "number", "marketing"):
        return (Step.SETTINGS, Step.RETRY)
    if 138000 <= code <= 138018:
        return (Step.CALL,)
    return ()


def may_try_again(
    code: int | None, failed_at: int, now: int, *, blocked: bool = False, window_open: bool = False, refusals: int = 1
) -> Again:
    """Whether sending once more can help. ``code`` is ``None`` when the message did not come as far as Meta.

    ``blocked``: we block the person; ``window_open``: they have written since. ``refusals`` counts the offers Meta held
    back from this person of late: each doubles the day it asks us to wait (Meta: retry limits).
    """
    if code is None:
        return Again("yes")
    if code == WINDOW_CLOSED:
        return Again("yes" if window_open else "no")
    if code == WE_BLOCKED:
        return Again("no" if blocked else "yes")
    if Step.RETRY not in steps_for(code):
        return Again("no")
    rule = rule_for(code)
    if rule.retry != "wait":
        return Again("yes")
    wait = rule.wait_s * SECOND if rule.wait_s else _WAITS.get(code, _WAIT)
    if code == TOO_MANY_OFFERS:
        wait *= 2 ** min(max(0, refusals - 1), 3)
    return Again("yes") if now >= failed_at + wait else Again("later", failed_at + wait)
