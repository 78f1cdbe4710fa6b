"""One place where the person's data lies: what is to be done there, and the word of staff that it was."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sanjog_desktop.actions import request_tasks
from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy import place_texts
from sanjog_desktop.gui.privacy.quote import quote
from sanjog_desktop.gui.privacy.request_view import RequestView
from sanjog_desktop.gui.privacy.step_dialog import StepDialog
from sanjog_desktop.gui.privacy.step_fields import Choice, Field, Words
from sanjog_desktop.gui.times import moment_text
from sanjog_desktop.gui.widgets.basics import KeyValue
from sanjog_desktop.store.reads.request_work import WorkLine

#: What the program does and proves by itself: staff may look, and say only that it is out of reach.
_BY_MACHINE = frozenset({"device_cache", "attachments", "exports", "relay_queue", "outbox", "answer"})
_STATES = ("done", "na", "unreachable", "failed", "todo")


class TaskDialog(StepDialog):
    """Shows a `WorkLine`; writes its state with a note where that is for staff to say."""

    def __init__(self, ctx: Context, view: RequestView, line: WorkLine, parent: QWidget) -> None:
        """Builds the dialog; it writes by itself and closes when that is done."""
        self._ctx, self._line = ctx, line
        by_machine = line.kind in _BY_MACHINE and line.action in ("erase", "stop", "answer")
        title = f"{view.row.ref} · {place_texts.what_text(line.location)}"
        super().__init__(ctx.theme, title, "", self._fields(by_machine), self.tr("Save"), parent=parent)
        where = place_texts.where_text(line.location, line.place, is_self=line.is_self)
        self._facts(where, Instant(ctx.clock.now()))
        if line.draft:
            self.insert_top(quote(line.draft), 3)
        self.submitted.connect(lambda values: ctx.tasks.start(self._save(dict(values)), owner=self))

    def _fields(self, by_machine: bool) -> tuple[Field, ...]:
        states = ("unreachable", "todo") if by_machine else _STATES
        options = tuple((state, place_texts.task_state_text(state)) for state in states)
        hint = self.tr("The program does this and proves it by itself.") if by_machine else ""
        return (
            Choice("state", self.tr("How far it is"), hint=hint, options=options),
            Words("note", self.tr("Note: what was done, or why not"), needed=False, start=self._line.note, lines=2),
        )

    def _facts(self, where: str, now: Instant) -> None:
        line = self._line
        pairs = [
            (self.tr("Where"), where),
            (self.tr("What is done"), place_texts.action_chip(line.action)[0]),
            (self.tr("Stands at"), place_texts.proof_text(line)),
            (self.tr("Since"), moment_text(line.changed_at, now) if line.changed_at else ""),
        ]
        for place, (key, value) in enumerate(pair for pair in pairs if pair[1]):
            self.insert_top(KeyValue(key, value), 1 + place)

    async def _save(self, values: dict[str, object]) -> None:
        try:
            await self._ctx.db.write(
                request_tasks.set_task,
                self._line.id,
                str(values["state"]),
                note=str(values["note"]),
                staff=self._ctx.staff,
            )
        except UserError as error:
            self.say(error.text, error.hint or "")
            return
        self.accept()
