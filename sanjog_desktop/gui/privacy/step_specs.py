"""Which fields a step asks for. A step without fields and without danger is taken at once, with no dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.requests import HOLD_REASONS, HOLD_SCOPES, REASONS
from sanjog_desktop.gui.privacy import reason_texts, texts
from sanjog_desktop.gui.privacy.request_view import RequestView
from sanjog_desktop.gui.privacy.step_fields import Choice, Codes, Day, Field, PickFile, Words, Yes
from sanjog_desktop.gui.privacy.step_texts import step_sentence, step_text, step_title

#: Taken when pressed: they ask for nothing and can be taken back or followed by another step.
DIRECT: Final = frozenset({"start_check", "pass_check", "assess", "retry_tasks", "finish_execution", "prove", "close"})
_REVIEW_DAYS: Final = 180


class StepSpec(msgspec.Struct, frozen=True):
    """What the dialog of a step shows."""

    title: str
    sentence: str
    fields: tuple[Field, ...]
    do: str
    danger: bool = False


def spec_of(step: str, view: RequestView, staff: str, now: int) -> StepSpec:
    """The dialog of a step for this request; ``staff`` is who sits at the desk, ``now`` in ms."""
    make = _FIELDS.get(step)
    fields = make(view, staff, now) if make is not None else ()
    danger = step in ("refuse", "fail_check") or (step == "execute" and view.row.kind == "erasure")
    title = f"{view.row.ref} · {step_title(step)}"
    return StepSpec(title, step_sentence(step), fields, step_text(step).removesuffix("…"), danger)


def _because(caption: str, *, lines: int = 2, needed: bool = True, hint: str = "") -> Words:
    return Words("because", caption, hint=hint, needed=needed, lines=lines)


def _approve(view: RequestView, _staff: str, _now: int) -> tuple[Field, ...]:
    translate = QCoreApplication.translate
    found: list[Field] = [
        Choice(
            "decision",
            translate("privacy", "Decision"),
            options=tuple((each, reason_texts.decision_text(each)) for each in ("full", "partial")),
            start="full",
        ),
        Codes(
            "reasons",
            translate("privacy", "If only a part: why not the rest"),
            needed=False,
            options=_reasons(("LEGAL_OBLIGATION", "LEGAL_CLAIMS", "RULE_8_3_FLOOR", "PURPOSE_STILL_SERVED",
                              "RIGHTS_OF_OTHERS", "NOT_TECHNICALLY_POSSIBLE", "ACCURACY_DISPUTED", "OTHER")),
        ),
        _because(translate("privacy", "Note, told to the person where a part is refused"), needed=False),
    ]  # fmt: skip
    if view.row.kind == "erasure":
        words = translate("privacy", "The person asked not to wait a day (write the reason in the note)")
        found.append(Yes("waive_cooling", words, needed=False))
    return tuple(found)


def _refuse(_view: RequestView, _staff: str, _now: int) -> tuple[Field, ...]:
    translate = QCoreApplication.translate
    return (
        Codes("reasons", translate("privacy", "Why"), options=_reasons(REASONS)),
        _because(translate("privacy", "Note, told to the person"), needed=False),
    )


def second_fields(view: RequestView, staff: str) -> tuple[Field, ...]:
    """Who agrees as the second person, and their word for it."""
    translate = QCoreApplication.translate
    names = view.agency.approvers(but=view.row.approved_by or staff)
    caption = translate("privacy", "Second person")
    hint = translate("privacy", "Owner, manager or privacy officer; set under Settings, Staff.")
    return (
        Choice("second", caption, hint=hint, options=tuple((name, name) for name in names), free=not view.agency.staff),
        Yes("word", translate("privacy", "They have read this request on this screen and agree")),
    )


def _second(view: RequestView, staff: str, _now: int) -> tuple[Field, ...]:
    return second_fields(view, staff)


def _record_check(view: RequestView, _staff: str, _now: int) -> tuple[Field, ...]:
    translate = QCoreApplication.translate
    methods = tuple(each for each in view.detail.methods if each not in ("M1", "M2")) or ("M3", "M4", "M5")
    return (
        Choice(
            "method",
            translate("privacy", "How it was checked"),
            options=tuple((each, reason_texts.method_text(each)) for each in methods),
            start=methods[0],
        ),
        Choice(
            "result",
            translate("privacy", "What came of it"),
            options=(("passed", translate("privacy", "It is them")), ("failed", translate("privacy", "It is not"))),
            start="passed",
        ),
        Words(
            "evidence",
            translate("privacy", "What was asked, seen or shown"),
            hint=translate(
                "privacy",
                "Call back: which facts they knew, one a line. In person: which paper. Never its number or a copy.",
            ),
            lines=2,
        ),
        PickFile("file", translate("privacy", "Letter of authority, if there is one"), needed=False),
    )


def _ask_info(_view: RequestView, _staff: str, _now: int) -> tuple[Field, ...]:
    translate = QCoreApplication.translate
    reasons = (
        ("identity", translate("privacy", "Who asks is not clear")),
        ("clarification", translate("privacy", "What they ask is not clear")),
    )
    return (Choice("reason", translate("privacy", "What is missing"), options=reasons, start="clarification"),)


def _agency_decision(_view: RequestView, _staff: str, _now: int) -> tuple[Field, ...]:
    translate = QCoreApplication.translate
    options = tuple((each, reason_texts.decision_text(each)) for each in ("full", "partial", "refuse"))
    return (
        Choice("decision", translate("privacy", "Their decision"), options=options),
        Words("reference", translate("privacy", "Their letter, mail or call")),
    )


def _duplicate(view: RequestView, _staff: str, _now: int) -> tuple[Field, ...]:
    other = view.detail.duplicate
    options = ((other.id, f"{other.ref} · {texts.kind_text(other.kind)}"),) if other is not None else ()
    caption = QCoreApplication.translate("privacy", "Asked before as")
    return (Choice("of", caption, options=options, start=options[0][0] if options else ""),)


def _extend(_view: RequestView, _staff: str, _now: int) -> tuple[Field, ...]:
    hint = QCoreApplication.translate("privacy", "The answer that tells them is prepared next.")
    return (_because(QCoreApplication.translate("privacy", "Reason, told to the person"), hint=hint),)


def _hold(view: RequestView, staff: str, now: int) -> tuple[Field, ...]:
    translate = QCoreApplication.translate
    review, least = texts.local_date(now + _REVIEW_DAYS * DAY), texts.local_date(now + DAY)
    return (
        Choice(
            "reason",
            translate("privacy", "Why it must be kept"),
            options=tuple((each, reason_texts.hold_text(each)) for each in HOLD_REASONS),
        ),
        Choice(
            "scope",
            translate("privacy", "What is kept"),
            options=tuple((each, reason_texts.scope_text(each)) for each in HOLD_SCOPES),
            start="all",
        ),
        Words("authority_ref", translate("privacy", "Number of the order or case")),
        Day("review", translate("privacy", "To be looked at again on"), start=review, least=least),
        Yes("may_be_told", translate("privacy", "The person may be told of it"), needed=False, start=True),
        *second_fields(view, staff),
    )


def _assign(view: RequestView, staff: str, _now: int) -> tuple[Field, ...]:
    names = dict.fromkeys([*(member.name for member in view.agency.staff), staff, view.row.assignee])
    options = tuple((name, name) for name in names if name)
    caption = QCoreApplication.translate("privacy", "Who looks after it")
    return (Choice("assignee", caption, options=options, start=view.row.assignee, free=not view.agency.staff),)


def _who(view: RequestView, _staff: str, _now: int) -> tuple[Field, ...]:
    translate = QCoreApplication.translate
    requesters = tuple((each, texts.requester_name(each)) for each in texts.REQUESTERS)
    fields: list[Field] = [
        Choice("requester", translate("privacy", "Who asks"), options=requesters, start=view.row.requester),
        Words("requester_name", translate("privacy", "Their name, if it is not the person"), needed=False,
              start=view.row.requester_name),
    ]  # fmt: skip
    if view.detail.sharing:
        mine = (view.row.contact_id or "", view.row.name)
        others = [(id, " · ".join(part for part in (name, tie) if part)) for id, name, tie in view.detail.sharing]
        caption = translate("privacy", "Whose data")
        fields.insert(0, Choice("about", caption, options=(mine, *others), start=mine[0]))
    return tuple(fields)


def _also(view: RequestView, _staff: str, _now: int) -> tuple[Field, ...]:
    taken = {view.row.kind, *(row.kind for row in view.detail.siblings)}
    options = tuple((kind, texts.kind_text(kind)) for kind in texts.KINDS if kind not in taken)
    return (Choice("kind", QCoreApplication.translate("privacy", "Right"), options=options),)


def _execute(view: RequestView, _staff: str, _now: int) -> tuple[Field, ...]:
    if view.row.kind != "erasure":
        return ()
    words = QCoreApplication.translate("privacy", "What is erased cannot be brought back")
    return (Yes("sure", words),)


def _one_because(step: str, *, needed: bool = True) -> Callable[[RequestView, str, int], tuple[Field, ...]]:
    return lambda _view, _staff, _now: (_because(_caption(step), needed=needed),)


def _caption(step: str) -> str:
    translate = QCoreApplication.translate
    return {
        "fail_check": translate("privacy", "Why it is not them, for the file"),
        "reassess": translate("privacy", "Why it is taken back"),
        "waive_cooling": translate("privacy", "Why it cannot wait"),
        "withdraw_request": translate("privacy", "How they told us"),
        "reopen": translate("privacy", "Why it is opened again"),
        "undo_stop": translate("privacy", "What the message said instead"),
        "run_again": translate("privacy", "What is still there"),
        "forward": translate("privacy", "To whom, and how"),
    }[step]


def _reasons(codes: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((code, reason_texts.reason_text(code)) for code in codes)


_FIELDS: Final[dict[str, Callable[[RequestView, str, int], tuple[Field, ...]]]] = {
    "approve": _approve,
    "refuse": _refuse,
    "second_approve": _second,
    "record_check": _record_check,
    "ask_info": _ask_info,
    "record_agency_decision": _agency_decision,
    "mark_duplicate": _duplicate,
    "extend": _extend,
    "hold": _hold,
    "assign": _assign,
    "who": _who,
    "also": _also,
    "execute": _execute,
    "fail_check": _one_because("fail_check"),
    "reassess": _one_because("reassess", needed=False),
    "waive_cooling": _one_because("waive_cooling"),
    "withdraw_request": _one_because("withdraw_request"),
    "reopen": _one_because("reopen"),
    "undo_stop": _one_because("undo_stop"),
    "run_again": _one_because("run_again", needed=False),
    "forward": _one_because("forward", needed=False),
}
