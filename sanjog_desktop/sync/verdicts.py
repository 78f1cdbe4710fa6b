"""What to do after Meta refused a message: give up on it, try it again, hold others still (Meta: error codes).

Pure rules over the table of codes; the loop carries them out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from sanjog_desktop.cloud.errors import GraphRefused

Scope = Literal["sending", "marketing"]
SCOPES: Final[tuple[Scope, ...]] = ("sending", "marketing")

MOST_TRIES: Final = 6
"""Tries of a message whose refusal is about the message itself, before staff are asked."""
LONGEST_BACKOFF_S: Final = 3_600.0
WAIT_S: Final = 900.0
"""Wait for a condition that names no time of its own."""
MARKETING_WAIT_S: Final = 24 * 3_600.0
"""Meta withholds marketing to a person for at least a day; asking earlier is punished (Meta: retry limits)."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Others wait too: everything, or marketing alone. ``seconds`` is ``None`` until somebody acts."""

    scope: Scope
    seconds: float | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """``again_s``: seconds until the message is tried again, ``None`` when it is given up.

    ``counted``: whether this try counts against the message (it does not when the trouble is not its own).
    """

    again_s: float | None
    counted: bool = True
    hold: Hold | None = None


def after_refusal(refused: GraphRefused, attempts: int) -> Verdict:
    """What to do with a message refused at its ``attempts``-th try (1 is the first)."""
    rule = refused.rule
    asked = max(refused.retry_after or 0.0, float(rule.wait_s or 0))
    backoff = max(asked, min(LONGEST_BACKOFF_S, 4.0 ** max(0, attempts - 1)))
    match rule.pause, rule.retry:
        case (("account" | "number"), "never"):
            return Verdict(0.0, counted=False, hold=Hold("sending", None))
        case (("account" | "number"), "wait"):
            return Verdict(0.0, counted=False, hold=Hold("sending", asked or WAIT_S))
        case (("account" | "number"), "backoff"):
            return Verdict(0.0, counted=True, hold=Hold("sending", backoff))
        case "marketing", ("wait" | "backoff"):
            wait = max(asked, MARKETING_WAIT_S)
            return Verdict(wait, counted=False, hold=Hold("marketing", wait))
        case "conversation", "backoff":
            # Order within the conversation is kept by the message in front, so nobody else need wait.
            return Verdict(backoff)
        case _, "backoff":
            return Verdict(backoff if attempts < MOST_TRIES else None)
        case _, "wait":
            return Verdict(max(asked, WAIT_S) if attempts < MOST_TRIES else None)
        case _:
            return Verdict(None)
