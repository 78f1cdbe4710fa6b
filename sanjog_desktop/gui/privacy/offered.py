"""Which steps are offered as buttons: those the rules allow now, and what the screen adds to them."""

from __future__ import annotations

from typing import Final

from sanjog_desktop.domain.requests import is_closed
from sanjog_desktop.gui.privacy.request_view import RequestView

_CHANGES: Final = frozenset({"rectification", "completion"})
_COPIES: Final = frozenset({"access", "portability"})
_STOPS: Final = frozenset({"opt_out", "withdraw_consent"})
#: What the rules offer one by one and the screen asks in a single dialog, or takes by itself.
_REPLACED: Final = frozenset({"confirm", "dismiss"})


def offered_steps(view: RequestView, now: int) -> tuple[str, ...]:
    """The steps in the order of their buttons, the usual one first."""
    row = view.row
    steps = [step for step in view.detail.steps if step not in _REPLACED]
    first: list[str] = []
    if any(check.result == "asked" and check.method == "M2" for check in view.detail.checks):
        first.append("enter_code")
    if row.kind in _CHANGES and row.state in ("ASSESSING", "EXECUTING"):
        first.append("decide")
    if row.kind in _COPIES and row.state == "EXECUTING":
        first.append("package")
    if _may_be_told(view):
        first.append("tell_start")
    if view.waits_for == "judgement":
        first.append("judge")
    if view.certificate:
        first.append("certificate")
    later: list[str] = []
    if row.kind == "erasure" and view.plan is not None and row.state in ("ASSESSING", "APPROVED"):
        # While nothing but haste or a change of mind is left to do, looking is the usual thing.
        waits = not {"approve", "second_approve", "execute"} & set(steps)
        (first if waits else later).append("plan")
    if row.kind in _COPIES and row.state in ("PROVING", "DELIVERING"):
        later.append("package")
    if row.contact_id is not None and row.name and not is_closed(row.state) and row.kind == "erasure":
        later.append("hold")
    if _may_be_undone(view):
        later.append("undo_stop")
    return tuple(dict.fromkeys([*first, *steps, *later]))


def _may_be_undone(view: RequestView) -> bool:
    """Whether a stop that was read in a chat was carried out and staff have not said yet that it was none."""
    row = view.row
    is_stop = row.kind in _STOPS and bool(row.source_wamid) and row.state == "CLOSED_FULFILLED"
    return is_stop and not any(event.act == "undone" for event in view.detail.history)


def _may_be_told(view: RequestView) -> bool:
    """Whether an approved erasure can still be announced in the chat it will take away, and was not yet."""
    row = view.row
    told = any(event.act == "answered" and event.detail.startswith("erasure_starts") for event in view.detail.history)
    may = row.kind == "erasure" and row.state == "APPROVED" and bool(row.second_approver)
    return may and row.conversation_id is not None and not told
