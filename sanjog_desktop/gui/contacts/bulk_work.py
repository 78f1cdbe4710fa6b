"""One thing done to everybody chosen in the list: asked for in a small dialog, done in parts, undone by one press."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from sanjog_desktop.actions import bulk, labels
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.contacts.bulk_dialogs import (
    AssignDialog,
    BulkDialog,
    FollowUpDialog,
    LabelChoice,
    LabelDialog,
    StatusDialog,
)
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.texts import local_date
from sanjog_desktop.gui.times import number_text
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.reads.labels import all_labels

if TYPE_CHECKING:
    from sanjog_desktop.store.people_rows import LabelRow
    from sanjog_desktop.store.session import Session

Ids = Callable[[], Awaitable[Sequence[str]]]


class BulkWork(QObject):
    """``told(text)``: what could not be done. ``progressed(text)`` while it runs. ``finished()`` at its end."""

    told = Signal(str)
    progressed = Signal(str)
    finished = Signal()

    def __init__(self, ctx: Context, window: QWidget) -> None:
        """``window`` is what the dialogs stand over."""
        super().__init__(window)
        self._ctx, self._window = ctx, window
        self._is_running = self._is_stopped = False
        self.dialog: QDialog | None = None

    def ask(self, verb: str, count: int, ids: Ids) -> None:
        """Ask what to do (label, assign, follow_up or status) and do it; ``ids`` is asked for only then."""
        if not self._is_running:
            self._ctx.tasks.start(self._open(verb, count, ids), owner=self)

    @property
    def is_running(self) -> bool:
        """Whether something is being done."""
        return self._is_running

    def stop(self) -> None:
        """Stop after the part under way; what was done stays and can be undone."""
        self._is_stopped = True

    async def _open(self, verb: str, count: int, ids: Ids) -> None:
        known, staff = await self._ctx.db.read(_asked)
        names = tuple(dict.fromkeys((self._ctx.staff, *staff))) if self._ctx.staff else staff
        sentence = self.tr("%n people are chosen.", "", count)
        theme, window = self._ctx.theme, self._window.window()
        dialog: BulkDialog
        if verb == "label":
            dialog = LabelDialog(theme, sentence, known, window)
        elif verb == "assign":
            dialog = AssignDialog(theme, sentence, names, window)
        elif verb == "follow_up":
            dialog = FollowUpDialog(theme, sentence, names, local_date(self._ctx.clock.now()), window)
        else:
            dialog = StatusDialog(theme, sentence, window)
        dialog.submitted.connect(lambda choice: self._ctx.tasks.start(self._do(choice, ids), owner=self))
        self.dialog = dialog
        dialog.open()

    async def _do(self, choice: Any, ids: Ids) -> None:
        if self._is_running:
            return
        self._is_running, self._is_stopped = True, False
        try:
            await self._run(choice, await ids())
        except UserError as error:
            self.told.emit(tr_error(error.text, error.hint))
        finally:
            self._is_running = False
            self.finished.emit()

    async def _run(self, choice: Any, ids: Sequence[str]) -> None:
        change: bulk.Change = await self._put_labels(choice) if isinstance(choice, LabelChoice) else choice
        result = await bulk.run(
            self._ctx.db,
            ids,
            change,
            staff=self._ctx.staff,
            progress=self._say_progress,
            is_cancelled=lambda: self._is_stopped,
        )
        if not result.changed:
            self.told.emit(self.tr("Nothing was changed: they all stand so already."))

    async def _put_labels(self, choice: LabelChoice) -> bulk.PutLabels:
        made = [
            await self._ctx.db.write(labels.create_label, name, staff=self._ctx.staff) for name in choice.new
        ]
        return bulk.PutLabels((*choice.add, *made), choice.remove)

    def _say_progress(self, done: int, of: int) -> None:
        if of > bulk.CHUNK:
            words = self.tr("{done} of {all} people done…")
            self.progressed.emit(words.format(done=number_text(done), all=number_text(of)))


def _asked(session: Session) -> tuple[list[LabelRow], tuple[str, ...]]:
    return all_labels(session), tuple(member.name for member in agency(session).staff)
