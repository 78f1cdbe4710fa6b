"""Privacy requests as data: their kinds, their states, which step leads where, and what a refusal may rest on.

The database keeps the same table of transitions and refuses every other move; a test compares the two. Kinds follow
GDPR articles 15 to 22 and the DPDP Act 2023, sections 6 and 11 to 14; the reason codes are the seven of the Data
Rights Protocol and those the two laws add.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from sanjog_desktop.domain.clock import DAY, HOUR

KINDS: Final = (
    "access",
    "portability",
    "rectification",
    "completion",
    "erasure",
    "withdraw_consent",
    "opt_out",
    "restriction",
    "objection",
    "nomination",
    "grievance",
)
#: Carried out at once, without a check and without a pause.
AT_ONCE: Final = frozenset({"opt_out", "withdraw_consent"})
#: Kinds that show or change what is held, so that somebody else must not be able to ask for them.
CHECKED: Final = frozenset(
    {"access", "portability", "rectification", "completion", "erasure", "restriction", "nomination"}
)
REQUESTERS: Final = ("self", "guardian", "relative", "nominee", "agent", "staff")
CHANNELS: Final = ("whatsapp", "chat", "walk_in", "phone", "email", "letter", "form", "in_person", "meta")
SUBJECT_CLASSES: Final = ("end_user", "account_holder")
ROLES: Final = ("controller", "processor")
METHODS: Final = ("M1", "M2", "M3", "M4", "M5")

TRANSITIONS: Final[dict[str, frozenset[str]]] = {
    "SUSPECTED": frozenset({"RECEIVED", "CLOSED_NOT_REQUEST"}),
    "RECEIVED": frozenset({"VERIFYING", "ASSESSING", "EXECUTING", "CLOSED_DUPLICATE", "CLOSED_WITHDRAWN"}),
    "VERIFYING": frozenset({"NEEDS_INFO", "ASSESSING", "CLOSED_UNVERIFIED", "CLOSED_WITHDRAWN"}),
    "NEEDS_INFO": frozenset({"VERIFYING", "ASSESSING", "CLOSED_UNVERIFIED", "CLOSED_WITHDRAWN"}),
    "ASSESSING": frozenset({"NEEDS_INFO", "FORWARDED", "APPROVED", "REFUSING", "CLOSED_WITHDRAWN"}),
    "FORWARDED": frozenset({"ASSESSING"}),
    "APPROVED": frozenset({"EXECUTING", "ASSESSING", "CLOSED_WITHDRAWN"}),
    "EXECUTING": frozenset({"PROVING"}),
    "PROVING": frozenset({"EXECUTING", "DELIVERING"}),
    "REFUSING": frozenset({"DELIVERING", "ASSESSING"}),
    "DELIVERING": frozenset({"CLOSED_FULFILLED", "CLOSED_PARTIAL", "CLOSED_REFUSED"}),
    "CLOSED_NOT_REQUEST": frozenset({"REOPENED"}),
    "CLOSED_DUPLICATE": frozenset({"REOPENED"}),
    "CLOSED_UNVERIFIED": frozenset({"REOPENED"}),
    "CLOSED_WITHDRAWN": frozenset({"REOPENED"}),
    "CLOSED_FULFILLED": frozenset({"REOPENED"}),
    "CLOSED_PARTIAL": frozenset({"REOPENED"}),
    "CLOSED_REFUSED": frozenset({"REOPENED"}),
    "REOPENED": frozenset({"ASSESSING"}),
}
STATES: Final = tuple(TRANSITIONS)
CLOSED: Final = frozenset(state for state in STATES if state.startswith("CLOSED_"))
#: States a request may begin in; EXECUTING only for what is carried out at once.
BEGINNINGS: Final = frozenset({"SUSPECTED", "RECEIVED"})

REASONS: Final = (
    "ID_FAILED",
    "NO_MATCH",
    "SUSPECTED_FRAUD",
    "NOT_COVERED",
    "OUTSIDE_JURISDICTION",
    "EXCESSIVE",
    "UNFOUNDED",
    "LEGAL_OBLIGATION",
    "LEGAL_CLAIMS",
    "RULE_8_3_FLOOR",
    "PURPOSE_STILL_SERVED",
    "RIGHTS_OF_OTHERS",
    "FREE_EXPRESSION",
    "NOT_TECHNICALLY_POSSIBLE",
    "ACCURACY_DISPUTED",
    "OTHER",
)
HOLD_REASONS: Final = (
    "litigation",
    "police_notice",
    "tax_gst",
    "unpaid_dispute",
    "chargeback",
    "rule_8_3_floor",
)
HOLD_SCOPES: Final = ("messages", "profile", "media", "payments", "all")
TASK_STATES: Final = (
    "todo", "claimed", "running", "done", "verified", "na", "blocked", "unreachable", "failed",
)  # fmt: skip
#: Nothing is left to do about a task in one of these; only the first two let a request count as fulfilled.
TASK_SETTLED: Final = frozenset({"verified", "na"})
TASK_OPEN: Final = frozenset({"todo", "claimed", "running", "failed"})

#: An erasure waits this long after its approval, so that a change of mind is still possible.
COOLING_OFF: Final = DAY
#: A request is acknowledged within this time (DPDP Rules 2025, rule 9: the answer names the contact).
ACKNOWLEDGE_WITHIN: Final = 24 * HOUR


def leads_to(from_state: str, to_state: str, kind: str = "") -> bool:
    """Whether a request of ``kind`` may go from one state to the other at all."""
    if from_state == "RECEIVED" and to_state == "EXECUTING" and kind not in AT_ONCE:
        return False
    return to_state in TRANSITIONS.get(from_state, frozenset())


def is_closed(state: str) -> bool:
    """Whether nothing more is due on a request in this state."""
    return state in CLOSED


def methods_for(kind: str, requester: str, *, number_is_own: bool = True) -> tuple[str, ...]:
    """The checks of which one must pass; empty when none is asked for.

    Who asks for somebody else shows written authority (M5). A number that several people answer proves none of
    them, so a phrase sent to it (M1) is no proof. Nothing more is asked than needed (GDPR article 12(6)).
    """
    if kind in AT_ONCE or kind not in CHECKED:
        return ()
    if requester != "self":
        return ("M5",)
    return ("M1", "M2", "M3", "M4") if number_is_own else ("M2", "M3", "M4")


def needs_second(kind: str, decision: str) -> bool:
    """Whether a second person must approve: an erasure, and every refusal of a request or of a part of it."""
    return kind == "erasure" or decision in ("partial", "refuse")


@dataclass(frozen=True, slots=True)
class Standing:
    """What the steps on offer depend on. ``task_states`` leaves the answer to the person out."""

    kind: str
    state: str
    our_role: str = "controller"
    decision: str = ""
    agency_decision: str = ""
    approved_by: str = ""
    second_approver: str = ""
    acknowledged: bool = False
    extended: bool = False
    due_at: int = 0
    execute_after: int | None = None
    check_needed: bool = False
    has_duplicate: bool = False
    task_states: tuple[str, ...] = ()
    answer_state: str = ""


def steps(at: Standing, now: int) -> tuple[str, ...]:
    """The steps a person may take now, the usual one first. Names are those of the functions that take them."""
    offered = list(_STEPS[at.state](at, now)) if at.state in _STEPS else []
    if is_closed(at.state) or at.state == "SUSPECTED":
        return tuple(offered)
    if not at.acknowledged and at.kind not in AT_ONCE:
        offered.append("acknowledge")
    if not at.extended and at.kind not in AT_ONCE and at.state != "DELIVERING" and now < at.due_at:
        offered.append("extend")
    if "CLOSED_WITHDRAWN" in TRANSITIONS[at.state]:
        offered.append("withdraw_request")
    return tuple(offered)


def _received(at: Standing, _now: int) -> Iterable[str]:
    if at.kind in AT_ONCE:
        yield "execute"
    else:
        yield "start_check"
    if at.has_duplicate:
        yield "mark_duplicate"


def _checking(at: Standing, _now: int) -> Iterable[str]:
    if at.check_needed:
        yield from ("ask_phrase", "ask_code", "record_check")
    else:
        yield "pass_check"
    yield "ask_info" if at.state == "VERIFYING" else "note_reply"
    yield "fail_check"


def _assessing(at: Standing, _now: int) -> Iterable[str]:
    if at.our_role == "processor" and not at.agency_decision:
        yield "forward"
    else:
        yield from ("approve", "refuse")
    yield "ask_info"


def _approved(at: Standing, now: int) -> Iterable[str]:
    if needs_second(at.kind, at.decision) and not at.second_approver:
        yield "second_approve"
    elif at.execute_after is not None and at.execute_after > now:
        yield "waive_cooling"
    else:
        yield "execute"
    yield "reassess"


def _executing(at: Standing, _now: int) -> Iterable[str]:
    if not any(state in TASK_OPEN for state in at.task_states):
        yield "finish_execution"
    if any(state in ("failed", "unreachable") for state in at.task_states):
        yield "retry_tasks"


def _proving(at: Standing, _now: int) -> Iterable[str]:
    yield from ("prove", "run_again")


def _delivering(at: Standing, _now: int) -> Iterable[str]:
    if at.answer_state in TASK_SETTLED:
        yield "close"
    else:
        yield "deliver"


_STEPS: Final[dict[str, Callable[[Standing, int], Iterable[str]]]] = {
    "SUSPECTED": lambda _at, _now: ("confirm", "dismiss"),
    "RECEIVED": _received,
    "VERIFYING": _checking,
    "NEEDS_INFO": _checking,
    "ASSESSING": _assessing,
    "FORWARDED": lambda _at, _now: ("record_agency_decision",),
    "APPROVED": _approved,
    "EXECUTING": _executing,
    "PROVING": _proving,
    "REFUSING": lambda _at, _now: ("second_approve", "reassess"),
    "DELIVERING": _delivering,
    "REOPENED": lambda at, _now: (
        ("ask_phrase", "ask_code", "record_check") if at.check_needed else ("assess",)
    ),
    **{state: (lambda _at, _now: ("reopen",)) for state in CLOSED},
}
