"""What was just done, said at the foot of the list with a way back; Ctrl+Z takes back what came last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from sanjog_desktop.actions import bulk
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.change_words import change_words
from sanjog_desktop.gui.times import number_text
from sanjog_desktop.gui.widgets.basics import IconButton, PlainButton, label
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.people_rows import ChangeSetRow
from sanjog_desktop.store.reads.change_sets import change_set, last_undoable

_SHOWN_MS = 12_000
_MARGIN_PX, _MOST_PX = 16, 560


class UndoToast(QFrame):
    """Lies over the foot of ``over``. It says what this member of staff did and goes by itself; nobody is hurried by
    that: Ctrl+Z undoes the last change for as long as it can be undone."""

    undone = Signal()

    def __init__(self, ctx: Context, over: QWidget) -> None:
        """Hidden until something was done."""
        super().__init__(over)
        self._ctx = ctx
        self._over = over
        self._since = ctx.clock.now()
        self._shown: str = ""
        self._is_undoing = False
        self._stop: Callable[[], None] | None = None
        self.setProperty("toast", True)
        self.setAccessibleName(self.tr("What was done"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        self.words = label(wrap=True)
        self.undo_button = PlainButton(self.tr("Undo"))
        self.undo_button.setToolTip(self.tr("Undo (Ctrl+Z)"))
        self.close_button = IconButton(ctx.theme, "x", self.tr("Close this notice"), size=16)
        row.addWidget(self.words, 1)
        row.addWidget(self.undo_button)
        row.addWidget(self.close_button)
        self.undo_button.clicked.connect(self._press)
        self.close_button.clicked.connect(self.hide)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self._go)
        over.installEventFilter(self)
        self.hide()

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Committed changes: what this member of staff finished is said."""
        ids = [str(id) for kind, id in changes if kind == "change_set"]
        if ids and not self._is_undoing:
            self._ctx.tasks.start(self._tell(max(ids)), owner=self)

    def undo_last(self) -> None:
        """Take back what the notice names, else what this member of staff did last since the window opened."""
        if not self._is_undoing:
            self._ctx.tasks.start(self._undo(self._shown if self.isVisible() else ""), owner=self)

    @property
    def is_undoing(self) -> bool:
        """Whether something is being taken back."""
        return self._is_undoing

    def say(self, text: str, *, undoable: bool = False, stop: Callable[[], None] | None = None) -> None:
        """Show words; with a button only where there is something to take back, or to ``stop``."""
        self._stop = stop
        self.words.setText(text)
        self.undo_button.setText(self.tr("Stop") if stop is not None else self.tr("Undo"))
        self.undo_button.setToolTip("" if stop is not None else self.tr("Undo (Ctrl+Z)"))
        self.undo_button.setVisible(undoable or stop is not None)
        self.show()
        self.raise_()
        self._stand()
        self._timer.start()
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _press(self) -> None:
        if self._stop is not None:
            self._stop()
        else:
            self.undo_last()

    # Telling and undoing ------------------------------------------------------------------------------
    async def _tell(self, id: str) -> None:
        row = await self._ctx.db.read(change_set, id)
        if row is not None and self._is_ours(row):
            self._shown = row.id
            self.say(change_words(row), undoable=True)

    def _is_ours(self, row: ChangeSetRow) -> bool:
        return row.state == "done" and row.kind in ("edit", "bulk") and row.staff == self._ctx.staff

    async def _undo(self, id: str) -> None:
        self._is_undoing = True
        try:
            await self._undo_in_parts(id)
        except UserError as error:
            self.say(tr_error(error.text, error.hint))
        finally:
            self._is_undoing = False
            self._shown = ""
            self.undone.emit()

    async def _undo_in_parts(self, id: str) -> None:
        db, staff = self._ctx.db, self._ctx.staff
        row = await (db.read(change_set, id) if id else db.read(last_undoable, staff, self._since))
        if row is None:
            self.say(self.tr("There is nothing to undo."))
            return
        result = await bulk.undo(db, row.id, staff=staff, progress=self._say_progress)
        self.say(self._outcome(row, len(result.kept)))

    def _say_progress(self, _done: int, left: int) -> None:
        if left:
            self.say(self.tr("Undoing, {count} to go…").format(count=number_text(left)))

    def _outcome(self, row: ChangeSetRow, kept: int) -> str:
        words = self.tr("Undone: {what}").format(what=change_words(row))
        if not kept:
            return words
        stayed = self.tr("%n entries stay as they are: somebody changed them since.", "", kept)
        return f"{words} {stayed}"

    # Standing over the list ---------------------------------------------------------------------------
    def _stand(self) -> None:
        room = self._over.width() - 2 * _MARGIN_PX
        width = min(room, self._ctx.theme.px(_MOST_PX))
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        self.setGeometry((self._over.width() - width) // 2, self._over.height() - height - _MARGIN_PX, width, height)

    def _go(self) -> None:
        # Whoever is on the button is not left without it.
        if self.undo_button.hasFocus() or self.close_button.hasFocus() or self.underMouse():
            self._timer.start()
        else:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of what it lies over."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._stand()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)
