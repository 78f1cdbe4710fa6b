"""The lines of the card under the queue: the plan of an erasure with its proof, or the tasks of another request."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.gui.privacy import place_texts, texts
from sanjog_desktop.gui.privacy.columns import person_text
from sanjog_desktop.gui.privacy.plan_texts import plan_rows
from sanjog_desktop.gui.privacy.request_view import RequestView
from sanjog_desktop.gui.privacy.work_card import WorkRow
from sanjog_desktop.gui.times import date_text
from sanjog_desktop.store.reads.request_work import WorkLine

_STAYS = frozenset({"keep", "mask", "cannot_recall"})


def work_title(view: RequestView) -> str:
    """Erase plan · PR-0038 · Jaya Trivedi."""
    translate = QCoreApplication.translate
    word = translate("privacy", "Erase plan") if view.row.kind == "erasure" else translate("privacy", "Work")
    return f"{word} · {view.row.ref} · {person_text(view.row)}"


def work_rows(view: RequestView, now: int) -> tuple[WorkRow, ...]:
    """Of an erasure its plan, once it is approved the tasks and what is kept; of everything else the tasks."""
    tasks = [_task_row(line, now) for line in view.work if line.action != "answer"]
    if view.plan is None:
        return tuple(tasks)
    if not tasks:
        return plan_rows(view.plan, now)
    return tuple([*tasks, *_kept_rows(view, now)])


def _task_row(line: WorkLine, now: int) -> WorkRow:
    plan, tone = place_texts.action_chip(line.action)
    proof = place_texts.proof_text(line)
    if line.is_over and line.changed_at:
        proof = f"{proof} · {date_text(line.changed_at, Instant(now))}"
    return WorkRow(
        line.id,
        place_texts.what_text(line.location),
        place_texts.where_text(line.location, line.place, is_self=line.is_self),
        plan,
        tone,
        proof,
        place_texts.task_tone(line.state),
        line.id,
    )


def _kept_rows(view: RequestView, now: int) -> Sequence[WorkRow]:
    if view.plan is None or texts.is_closed(view.row.state):
        return ()
    rows = plan_rows(view.plan, now)
    return [row for row, line in zip(rows, view.plan.lines, strict=True) if line.plan in _STAYS]
