"""A step and the values of its dialog, written to the store by the action of the same name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QDate, QDateTime, QTime

from sanjog_desktop.actions import holds, request_checks, request_steps, requests, stop_undoing
from sanjog_desktop.store.session import Session

Values = Mapping[str, Any]
_LIST: Final = re.compile(r"[,;\n]+")
#: Steps that take nothing but who takes them, and steps that also take a reason.
_BARE: Final = frozenset(
    {"start_check", "pass_check", "assess", "execute", "finish_execution", "retry_tasks", "prove", "close"}
)
_WITH_REASON: Final = frozenset(
    {"withdraw_request", "reassess", "reopen", "run_again", "waive_cooling", "forward", "fail_check"}
)
#: What a check of who asks keeps of it, by method: names of facts, the paper seen, the kind of authority.
_EVIDENCE: Final = {"M4": "paper", "M5": "authority"}


def write_step(session: Session, step: str, request_id: str, staff: str, values: Values) -> object:
    """Take a step; what it gives back is passed on. Raises the UserErrors of the actions."""
    because = str(values.get("because", ""))
    match step:
        case "dismiss":
            requests.dismiss_suspected(session, request_id, reason=because, staff=staff)
        case "undo_stop":
            return stop_undoing.undo_stop(session, request_id, reason=because, staff=staff)
        case "confirm":
            requests.confirm_suspected(session, request_id, staff=staff)
        case _ if step in _BARE:
            return getattr(request_steps, step)(session, request_id, staff=staff)
        case _ if step in _WITH_REASON:
            return getattr(request_steps, step)(session, request_id, staff=staff, because=because)
        case "extend":
            return request_steps.extend(session, request_id, because, staff=staff)
        case _:
            return _with_fields(session, step, request_id, staff, values)
    return None


def _with_fields(session: Session, step: str, request_id: str, staff: str, values: Values) -> object:
    because = str(values.get("because", ""))
    match step:
        case "approve":
            request_steps.approve(
                session,
                request_id,
                str(values["decision"]),
                staff=staff,
                reasons=values.get("reasons", ()),
                because=because,
                waive_cooling=bool(values.get("waive_cooling")),
            )
        case "refuse":
            request_steps.refuse(session, request_id, staff=staff, reasons=values["reasons"], because=because)
        case "second_approve":
            request_steps.second_approve(session, request_id, staff=str(values["second"]))
        case "ask_info":
            return request_steps.ask_info(session, request_id, staff=staff, reason=str(values["reason"]))
        case "note_reply":
            return request_steps.note_reply(session, request_id, staff=staff)
        case "mark_duplicate":
            request_steps.mark_duplicate(session, request_id, str(values["of"]), staff=staff)
        case "record_agency_decision":
            request_steps.record_agency_decision(
                session, request_id, str(values["decision"]), staff=staff, reference=str(values["reference"])
            )
        case "ask_phrase":
            return request_checks.ask_phrase(session, request_id, staff=staff)
        case "ask_code":
            return request_checks.ask_code(session, request_id, to=str(values["to"]), staff=staff)
        case "enter_code":
            return request_checks.answer_code(session, str(values["check_id"]), str(values["code"]), staff=staff)
        case "record_check":
            return _record_check(session, request_id, staff, values)
        case "assign":
            requests.assign(session, request_id, str(values["assignee"]), staff=staff)
        case "also":
            return requests.add_sibling(session, request_id, str(values["kind"]), staff=staff)
        case "who":
            _set_requester(session, request_id, staff, values)
        case "lift_hold":
            holds.lift_hold(session, str(values["hold_id"]), staff=staff)
        case "hold":
            return _place_hold(session, str(values["contact_id"]), staff, values)
        case _:
            raise ValueError(f"no such step: {step}")
    return None


def _set_requester(session: Session, request_id: str, staff: str, values: Values) -> None:
    about = str(values.get("about", ""))
    requests.set_requester(
        session,
        request_id,
        requester=str(values["requester"]),
        requester_name=str(values["requester_name"]),
        contact_id=about if about and about != values["contact_id"] else None,
        staff=staff,
    )


def _record_check(session: Session, request_id: str, staff: str, values: Values) -> str:
    method, said = str(values["method"]), str(values["evidence"])
    evidence: dict[str, Any] = {_EVIDENCE.get(method, "words"): said}
    if method == "M3":
        evidence = {"facts": [part.strip() for part in _LIST.split(said) if part.strip()]}
    if values.get("file_sha256"):
        evidence["file"] = values["file_sha256"]
    return request_checks.record_check(
        session, request_id, method, values["result"] == "passed", evidence=evidence, staff=staff
    )


def _place_hold(session: Session, contact_id: str, staff: str, values: Values) -> str:
    day = values["review"]
    assert isinstance(day, QDate)
    return holds.place_hold(
        session,
        contact_id,
        scope=str(values["scope"]),
        reason=str(values["reason"]),
        authority_ref=str(values["authority_ref"]),
        review_at=QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch(),
        staff=staff,
        second=str(values["second"]),
        may_be_told=bool(values["may_be_told"]),
    )
