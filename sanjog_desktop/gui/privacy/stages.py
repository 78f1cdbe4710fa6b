"""The way of a request from its receipt to its answer, as its own right goes: what is done, what is now, what comes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.requests import AT_ONCE, CHECKED
from sanjog_desktop.gui.privacy import reason_texts, texts
from sanjog_desktop.gui.privacy.columns import done_in_text
from sanjog_desktop.gui.privacy.request_view import RequestView
from sanjog_desktop.gui.privacy.stage_texts import stage_chip
from sanjog_desktop.gui.times import date_text, left_text, moment_text

#: How far along a state is; two that are on the same stage have the same number.
_RANK: Final = {
    "RECEIVED": 1, "VERIFYING": 1, "NEEDS_INFO": 1, "REOPENED": 2, "ASSESSING": 2, "FORWARDED": 2, "APPROVED": 2,
    "REFUSING": 2, "EXECUTING": 3, "PROVING": 3, "DELIVERING": 4,
}  # fmt: skip
_CLOSED_RANK: Final = 5


class Stage(msgspec.Struct, frozen=True):
    """`mark`: done, now or open."""

    title: str
    note: str
    mark: str


def stages_of(view: RequestView, now: int) -> tuple[Stage, ...]:
    """The stages of a request; what is known of each stands under it. ``now`` in ms."""
    state = view.row.state.upper()
    received = Stage(_tr_received(), _received_note(view, now), "done")
    if state.startswith("CLOSED") and state not in ("CLOSED_FULFILLED", "CLOSED_PARTIAL", "CLOSED_REFUSED"):
        return received, Stage(texts.stage(state)[0], _since(view, now), "done")
    rank = _RANK.get(state, _CLOSED_RANK)
    made = [received]
    for at, title, note in _ways(view, now):
        mark = "done" if rank > at else "now" if rank == at else "open"
        made.append(Stage(title, note if mark != "now" or note else _since(view, now), mark))
    return tuple(made)


def _tr_received() -> str:
    return QCoreApplication.translate("privacy", "Received")


def _received_note(view: RequestView, now: int) -> str:
    came = f"{moment_text(view.row.received_at, Instant(now))} · {texts.channel_text(view.row.channel)}"
    told = view.row.acknowledged_at
    if told is None:
        return came
    took = left_text(told, Instant(view.row.received_at))
    return QCoreApplication.translate("privacy", "{came} · confirmed in {span}").format(came=came, span=took)


def _ways(view: RequestView, now: int) -> Sequence[tuple[int, str, str]]:
    """The stages after the receipt: the rank each is at, its title, its note."""
    translate = QCoreApplication.translate
    kind = view.row.kind
    if kind in AT_ONCE:
        stopped = "" if view.line.stopped_ms is None else done_in_text(view.line.stopped_ms)
        return (
            (3, translate("privacy", "Messages stopped"), stopped),
            (4, translate("privacy", "Confirmed to the person"), _when(view, "CLOSED_FULFILLED", now)),
        )
    ways: list[tuple[int, str, str]] = []
    if kind in CHECKED:
        ways.append((1, translate("privacy", "Identity checked"), _check_note(view)))
    else:
        ways.append((1, translate("privacy", "Looked at"), ""))
    ways.append((2, _decision_title(view), _decision_note(view, now)))
    if view.row.decision != "refuse":
        ways.append((3, _work_title(kind), _work_note(view)))
    ways.append((4, _end_title(view), _when(view, "CLOSED_", now)))
    return ways


def _decision_title(view: RequestView) -> str:
    translate = QCoreApplication.translate
    if view.row.decision == "refuse":
        return translate("privacy", "Refused by two people")
    if view.row.kind == "erasure":
        return translate("privacy", "Plan approved by two people")
    if view.row.kind in ("rectification", "completion"):
        return translate("privacy", "Change reviewed")
    return translate("privacy", "Decided")


def _decision_note(view: RequestView, now: int) -> str:
    translate = QCoreApplication.translate
    record = view.row
    if not record.approved_by:
        return texts.stage(view.row.state)[0] if view.row.state == "FORWARDED" else ""
    who = ", ".join(name for name in (record.approved_by, record.second_approver) if name)
    when = _when(view, "APPROVED", now) or _when(view, "REFUSING", now)
    parts = [part for part in (who, when) if part]
    if view.row.state in ("APPROVED", "REFUSING"):
        if not record.second_approver and (view.row.kind == "erasure" or record.decision != "full"):
            parts.append(translate("privacy", "second approval missing"))
        elif record.execute_after and record.execute_after > now:
            left = left_text(record.execute_after, Instant(now))
            parts.append(translate("privacy", "waits {span} more").format(span=left))
    return " · ".join(parts)


def _check_note(view: RequestView) -> str:
    passed = [check for check in view.detail.checks if check.result == "passed"]
    if passed:
        last = passed[-1]
        return " · ".join(part for part in (reason_texts.method_text(last.method), last.by) if part)
    asked = [check for check in view.detail.checks if check.result == "asked"]
    return reason_texts.method_text(asked[-1].method) if asked else ""


def _work_title(kind: str) -> str:
    translate = QCoreApplication.translate
    names = {
        "erasure": translate("privacy", "Erased and proved"),
        "access": translate("privacy", "Copy made"),
        "portability": translate("privacy", "Copy made"),
        "rectification": translate("privacy", "Corrected, others told"),
        "completion": translate("privacy", "Completed, others told"),
        "restriction": translate("privacy", "Restricted"),
        "objection": translate("privacy", "Stopped"),
        "nomination": translate("privacy", "Nominee noted"),
    }
    return names.get(kind, translate("privacy", "Looked into"))


def _work_note(view: RequestView) -> str:
    line = view.line
    if not line.places:
        return ""
    words = QCoreApplication.translate("privacy", "{count} of {total} places settled")
    done = words.format(count=line.settled, total=line.places)
    return f"{stage_chip(line)[0]} · {done}" if view.row.state == "EXECUTING" else done


def _end_title(view: RequestView) -> str:
    translate = QCoreApplication.translate
    if view.row.kind == "erasure" and view.row.decision != "refuse":
        return translate("privacy", "Certificate issued")
    if view.row.kind in ("access", "portability") and view.row.decision != "refuse":
        return translate("privacy", "Handed over")
    return translate("privacy", "Answered and closed")


def _when(view: RequestView, state: str, now: int) -> str:
    """The day the request came to a state (or the states that begin so), empty when it did not."""
    moves = [each for each in view.detail.history if each.act in ("moved", "opened")]
    at = [each.at for each in moves if each.to_state.startswith(state)]
    return date_text(at[-1], Instant(now)) if at else ""


def _since(view: RequestView, now: int) -> str:
    since = moment_text(view.row.changed_at, Instant(now))
    if view.row.state == "RECEIVED" and view.row.assignee:
        return QCoreApplication.translate("privacy", "waits for {owner}").format(owner=view.row.assignee)
    return QCoreApplication.translate("privacy", "since {moment}").format(moment=since)
