"""Taking the steps of the request shown: the dialog a step needs, the write, and what is said when it is refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from sanjog_desktop.actions.request_checks import Asked
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.request_view import RequestView
from sanjog_desktop.gui.privacy.step_dialog import StepDialog
from sanjog_desktop.gui.privacy.step_specs import DIRECT, StepSpec, spec_of
from sanjog_desktop.gui.privacy.step_writes import write_step

#: Steps whose dialog is more than fields, by the part that shows it; each is imported when it is first needed.
ANSWERS = frozenset({"deliver", "acknowledge", "tell_start"})
#: Steps after which the person is told; the text is offered at once.
TOLD = frozenset({"extend", "ask_info", "fail_check", "withdraw_request", "mark_duplicate"})


class RequestSteps(QObject):
    """`view` is the request the steps are taken on; the queue sets it whenever another is shown. `dialog` is the
    dialog that is open, ``None`` when there is none."""

    def __init__(self, ctx: Context, owner: QWidget) -> None:
        """``owner`` is the widget dialogs stand over."""
        super().__init__(owner)
        self._ctx, self._owner = ctx, owner
        self.view: RequestView | None = None
        self.dialog: QDialog | None = None

    # Beginning --------------------------------------------------------------------------------------
    def begin(self, step: str) -> None:
        """A step's button was pressed."""
        view = self.view
        if view is None:
            return
        step, _, subject = step.partition(":")
        if step in DIRECT:
            self._ctx.tasks.start(self._take_at_once(step, view), owner=self)
        elif step in ANSWERS:
            self._begin_answer(step, view)
        elif step in ("package", "plan", "decide", "propose", "judge", "certificate", "ask_code", "enter_code"):
            self._begin_special(step, view)
        else:
            spec = spec_of(step, view, self._ctx.staff, self._ctx.clock.now())
            self.ask(step, view, spec, hold_id=subject)

    def begin_task(self, task_id: str) -> None:
        """A line of the work was opened: say how far it is."""
        from sanjog_desktop.gui.privacy.task_dialog import TaskDialog

        view = self.view
        line = next((each for each in view.work if each.id == task_id), None) if view is not None else None
        if view is not None and line is not None:
            self.show_dialog(TaskDialog(self._ctx, view, line, self._owner))

    def show_dialog(self, dialog: QDialog) -> None:
        """Open a dialog over the pane and remember it while it is open."""
        self.dialog = dialog
        dialog.finished.connect(lambda _: self._closed(dialog))
        dialog.open()

    def _closed(self, dialog: QDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None

    # Steps of fields --------------------------------------------------------------------------------
    def ask(self, step: str, view: RequestView, spec: StepSpec, **known: object) -> StepDialog:
        """Open the dialog of a step; what is ``known`` already goes with what is filled in."""
        dialog = self._make(step, view, spec)
        dialog.submitted.connect(
            lambda values: self._ctx.tasks.start(self._take(step, view, {**values, **known}, dialog), owner=dialog)
        )
        self.show_dialog(dialog)
        return dialog

    def _make(self, step: str, view: RequestView, spec: StepSpec) -> StepDialog:
        """Who approves an erasure sees its plan in the same dialog."""
        if step in ("approve", "second_approve") and view.plan is not None:
            from sanjog_desktop.gui.privacy.plan_dialog import PlanDialog

            return PlanDialog(self._ctx, view, spec, self._owner)
        return StepDialog(
            self._ctx.theme, spec.title, spec.sentence, spec.fields, spec.do, danger=spec.danger, parent=self._owner
        )

    async def _take_at_once(self, step: str, view: RequestView) -> None:
        await self._write(step, view, {})
        if step == "start_check" and self.view is not None and self.view.row.id == view.row.id:
            self._owner.setFocus(Qt.FocusReason.OtherFocusReason)

    async def _take(self, step: str, view: RequestView, values: Mapping[str, Any], dialog: StepDialog) -> None:
        try:
            made = await self._write(step, view, values)
        except UserError as error:
            dialog.say(error.text, error.hint or "")
            return
        if made is False:
            dialog.say(self.tr("That is not the code."), self.tr("Ask them to read it again."))
            return
        dialog.accept()
        self._after(step, view, made, str(values.get("because", "")))

    async def _write(self, step: str, view: RequestView, values: Mapping[str, Any]) -> object:
        more: dict[str, Any] = {"contact_id": view.row.contact_id or ""}
        path = str(values.get("file", ""))
        if path:
            from sanjog_desktop.gui.privacy.evidence_files import keep_file

            more["file_sha256"] = await keep_file(self._ctx, path, view.row, kind="authority")
        made = await self._ctx.db.write(
            write_step, step, view.row.id, self._ctx.staff, {**values, **more}
        )
        self._ctx.wake_outbox()
        if step == "execute" and view.row.kind == "erasure":
            self._ctx.wake_erasures()
        return made

    def _after(self, step: str, view: RequestView, made: object, because: str) -> None:
        if isinstance(made, Asked):
            self._begin_answer(step, view, secret=made.secret)
        elif step in TOLD:
            self._begin_answer(step, view, because=because if step == "extend" else "")

    # Steps with dialogs of their own ----------------------------------------------------------------
    def _begin_answer(self, step: str, view: RequestView, *, secret: str = "", because: str = "") -> None:
        from sanjog_desktop.gui.privacy.answer_dialog import AnswerDialog

        self.show_dialog(AnswerDialog(self._ctx, view, step, self._owner, secret=secret, because=because))

    def _begin_special(self, step: str, view: RequestView) -> None:
        from sanjog_desktop.gui.privacy import special_steps

        special_steps.begin(self._ctx, self, step, view, self._owner)
