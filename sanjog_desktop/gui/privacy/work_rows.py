"""The lines of the card under the queue: the plan of an erasure with its proof, or the tasks of another request."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.gui.privacy import place_texts
from sanjog_desktop.gui.privacy.columns import person_text
from sanjog_desktop.gui.privacy.plan_texts import plan_rows, task_kind
from sanjog_desktop.gui.privacy.request_view import RequestView
from sanjog_desktop.gui.privacy.work_card import WorkRow
from sanjog_desktop.gui.times import date_text
from sanjog_desktop.privacy.erasure.plan import PlanLine
from sanjog_desktop.store.reads.request_work import WorkLine


def work_title(view: RequestView) -> str:
    """Erase plan · PR-0038 · Jaya Trivedi."""
    translate = QCoreApplication.translate
    word = translate("privacy", "Erase plan") if view.row.kind == "erasure" else translate("privacy", "Work")
    return f"{word} · {view.row.ref} · {person_text(view.row)}"


def work_rows(view: RequestView, now: int) -> tuple[WorkRow, ...]:
    """Of an erasure its plan, with the proof of each line once it is approved; of everything else the tasks."""
    tasks = [line for line in view.work if line.action != "answer"]
    if view.plan is None:
        return tuple(_task_row(line, now) for line in tasks)
    planned = zip(plan_rows(view.plan, now), view.plan.lines, strict=True)
    rows = [_with_proof(row, line, tasks, now) for row, line in planned]
    paper = [line for line in tasks if line.kind == "paper"]
    return tuple([*rows, *(_task_row(line, now) for line in paper)])


def _task_row(line: WorkLine, now: int) -> WorkRow:
    plan, tone = place_texts.action_chip(line.action)
    return WorkRow(
        line.id,
        place_texts.what_text(line.location),
        place_texts.where_text(line.location, line.place, is_self=line.is_self),
        plan,
        tone,
        _proof(line, now),
        place_texts.task_tone(line.state),
        line.id,
    )


def _proof(line: WorkLine, now: int) -> str:
    proof = place_texts.proof_text(line)
    return f"{proof} · {date_text(line.changed_at, Instant(now))}" if line.is_over and line.changed_at else proof


def _with_proof(row: WorkRow, line: PlanLine, tasks: Sequence[WorkLine], now: int) -> WorkRow:
    """The plan's line with how far its work is; what is kept says why instead."""
    kind = "" if line.plan == "keep" else task_kind(line)
    found = [task for task in tasks if task.kind == kind]
    if not found:
        return row
    if len(found) == 1:
        (task,) = found
        proof, token = _proof(task, now), place_texts.task_tone(task.state)
        return msgspec.structs.replace(row, proof=proof, token=token, task_id=task.id)
    over = sum(task.is_over for task in found)
    words = QCoreApplication.translate("privacy", "{count} of {total} told")
    waiting = next((task for task in found if not task.is_over), found[0])
    proof = words.format(count=over, total=len(found))
    return msgspec.structs.replace(row, proof=proof, token="ok" if over == len(found) else "ink2", task_id=waiting.id)
