"""Statuses in every order Meta has been seen to tell them (Meta: webhooks, statuses): a play, by name or step by step.

A step is `{"status", "after"?, "stamp"?, "code"?, "details"?}`: `after` seconds of sandbox time since the step before
(default 1), it is told; `stamp`: the time it bears, in seconds after the send (default: when it is told); `code` and
`details` of a failure (131000 when absent).
"""

from __future__ import annotations

from functools import partial
from typing import Any

from .error_codes import WORDINGS
from .refusals import status_error
from .world import Sent, World

Json = dict[str, Any]
_DAY_S = 86_400


def _step(status: str, after: float = 1, **more: Any) -> Json:
    return {"status": status, "after": after, **more}


# name -> what it shows, and its steps.
ORDERS: dict[str, tuple[str, tuple[Json, ...]]] = {
    "usual": ("sent, delivered, read", (_step("sent"), _step("delivered"), _step("read", 4))),
    "sent_only": ("the phone is off", (_step("sent"),)),
    "delivered_only": ("read receipts are off", (_step("sent"), _step("delivered"))),
    "nothing": ("accepted, and nothing is ever told", ()),
    "read_alone": ("read without delivered", (_step("sent"), _step("read", 4))),
    "only_read": ("nothing but read", (_step("read", 4),)),
    "played": (
        "a voice note, listened to",
        (_step("sent"), _step("delivered"), _step("read", 4), _step("played", 3)),
    ),
    "delivered_after_read": (
        "delivered is told after read, with its own earlier time",
        (_step("sent"), _step("read", 5), _step("delivered", 1, stamp=3)),
    ),
    "backwards": (
        "read, delivered and sent, each with its true time",
        (_step("read", 9), _step("delivered", 1, stamp=4), _step("sent", 1, stamp=1)),
    ),
    "same_second": (
        "sent, delivered and read all within one second",
        (_step("sent", 0, stamp=1), _step("delivered", 0, stamp=1), _step("read", 0, stamp=1)),
    ),
    "twice": (
        "every status told twice",
        tuple(_step(name, 1) for name in ("sent", "sent", "delivered", "delivered", "read", "read")),
    ),
    "failed": ("not on WhatsApp", (_step("failed", 1, code=131026),)),
    "sent_then_failed": ("sent, then it cannot be delivered", (_step("sent"), _step("failed", 60, code=131026))),
    "failed_then_delivered": (
        "failed, and delivered after all",
        (_step("sent"), _step("failed", 2, code=131026), _step("delivered", 30)),
    ),
    "delivered_then_failed": (
        "a failure told after the delivery, which stands",
        (_step("sent"), _step("delivered"), _step("failed", 2, code=131000, stamp=1)),
    ),
    "failed_twice": (
        "two failures with different reasons",
        (_step("failed", 1, code=131026), _step("failed", 5, code=131000)),
    ),
    "held_then_sent": (
        "held for a quality assessment, then sent",
        (_step("sent", 600), _step("delivered"), _step("read", 4)),
    ),
    "held_then_dropped": (
        "held for a quality assessment, then dropped with its template",
        (_step("failed", 600, code=132015),),
    ),
    "very_late": (
        "delivered three weeks later, when the phone is on again",
        (_step("sent"), _step("delivered", 21 * _DAY_S), _step("read", 60)),
    ),
    "told_late": (
        "told a day late, with the times it happened",
        (_step("sent", _DAY_S, stamp=1), _step("delivered", 1, stamp=2), _step("read", 1, stamp=9)),
    ),
    "old_words": (
        "values of older versions among the others",
        (_step("pending"), _step("sent"), _step("warning"), _step("delivered"), _step("deleted")),
    ),
    "unheard_of": ("a status nobody knows yet", (_step("sent"), _step("teleported"), _step("delivered"))),
}


def steps_of(order: Any) -> tuple[Json, ...]:
    """The steps of a named order, or those given one by one. Raises ValueError for what is neither."""
    if isinstance(order, str):
        if order not in ORDERS:
            raise ValueError(f"no order of statuses is called {order!r}: {', '.join(ORDERS)}")
        return ORDERS[order][1]
    if not isinstance(order, list) or not all(isinstance(step, dict) and "status" in step for step in order):
        raise ValueError("an order is a name or a list of steps, each with a status")
    for step in order:
        if float(step.get("after", 1)) < 0:
            raise ValueError("no step comes before the one before it")
        if "code" in step and int(step["code"]) not in WORDINGS:
            raise ValueError(f"no error is numbered {step['code']!r}")
    return tuple(order)


def play(world: World, sent: Sent, order: Any) -> int:
    """Plan the statuses of a message; returns how many seconds the play takes. Raises ValueError."""
    passed = 0.0
    for step in steps_of(order):
        passed += float(step.get("after", 1))
        world.timeline.after(int(passed * 1000), partial(_tell, world, sent, step))
    return int(passed)


def _tell(world: World, sent: Sent, step: Json) -> None:
    status = str(step["status"])
    errors = None
    if status == "failed":
        code = int(step.get("code", 131000))
        errors = [status_error(code, str(step.get("details", WORDINGS[code].message)))]
    stamp = None if "stamp" not in step else sent.at + int(float(step["stamp"]) * 1000)
    world.report(sent, status, errors, at=stamp)
