"""Calls as lines of a chat: who rang whom, whether it was taken, how long it was (Meta: webhooks, calls).

Meta tells of one call several times and in any order. Every telling is folded into one line, the same line
whichever came first.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import CallEvent

#: From least to most known: a later word of the two stands.
_OUTCOMES: Final = ("", "missed", "declined", "answered")
_BY_WORD: Final = {"ACCEPTED": "answered", "COMPLETED": "answered", "REJECTED": "declined", "FAILED": "missed"}


@dataclass(frozen=True, slots=True)
class CallLine:
    """One call. ``at`` is its earliest moment; ``outcome`` answered, declined, missed or ``''``: not told yet."""

    id: str
    at: int
    direction: str
    outcome: str = ""
    seconds: int = 0

    @property
    def payload(self) -> str:
        """What the message row keeps of it."""
        return json.dumps({"outcome": self.outcome, "seconds": self.seconds})

    def joined(self, other: CallLine) -> CallLine:
        """Both tellings as one."""
        return CallLine(
            self.id,
            min(self.at, other.at),
            "out" if "out" in (self.direction, other.direction) else "in",
            max(self.outcome, other.outcome, key=_OUTCOMES.index),
            max(self.seconds, other.seconds),
        )


def line_of(call: CallEvent) -> CallLine:
    """What one telling says. Statuses without a direction are of calls the business made (Meta: calls)."""
    told = call.direction or ("USER_INITIATED" if call.event in ("connect", "terminate") else "")
    word = call.status if call.event == "terminate" else call.event
    direction = "in" if told == "USER_INITIATED" else "out"
    return CallLine(call.id, call.at, direction, _BY_WORD.get(word or "", ""), call.duration_s or 0)


def folded(calls: Iterable[CallEvent]) -> dict[str, CallLine]:
    """The lines of a batch, by the calls' ids."""
    lines: dict[str, CallLine] = {}
    for call in calls:
        line = line_of(call)
        lines[call.id] = lines[call.id].joined(line) if call.id in lines else line
    return lines


def retell(session: Session, message_id: int, line: CallLine) -> bool:
    """Fold more into a line that is stored; ``True`` when that moved it to an earlier moment."""
    found = session.one("SELECT at, direction, payload FROM message WHERE id = ? AND kind = 'call'", (message_id,))
    if found is None:
        return False
    at, direction, payload = found
    kept = json.loads(payload or "{}")
    before = CallLine(line.id, at, direction, kept.get("outcome", ""), kept.get("seconds", 0))
    after = before.joined(line)
    if after == before:
        return False
    session.execute(
        "UPDATE message SET at = ?, direction = ?, payload = ? WHERE id = ?",
        (after.at, after.direction, after.payload, message_id),
    )
    session.changed("message", message_id)
    return (after.at, after.direction) != (before.at, before.direction)
