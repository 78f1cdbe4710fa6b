"""The window of messages to many: all of them on the left, the one that is chosen beside it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.actions.team_broadcasts import elsewhere
from sanjog_desktop.domain.broadcasting import EDITABLE
from sanjog_desktop.gui.broadcasts import wording
from sanjog_desktop.gui.broadcasts.editor import BroadcastEditor
from sanjog_desktop.gui.broadcasts.progress import BroadcastProgress
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import EmptyState
from sanjog_desktop.gui.widgets.basics import PrimaryButton, label
from sanjog_desktop.store.broadcast_rows import BroadcastRow
from sanjog_desktop.store.reads.broadcasts import broadcasts

_WIDTH_PX, _HEIGHT_PX, _LIST_PX = 940, 640, 240
#: So often at most the numbers move while messages go.
LOOK_MS: Final = 500
_KINDS: Final = frozenset({"broadcast", "outbox", "message"})


class BroadcastsWindow(QDialog):
    """Opened with ``show()``. ``chat_wanted(conversation_id, message_id)`` when somebody's message is to be seen."""

    chat_wanted = Signal(int, int)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.rows: list[BroadcastRow] = []
        self._chosen = ""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Broadcasts"))
        wanted = QSize(ctx.theme.px(_WIDTH_PX), ctx.theme.px(_HEIGHT_PX))
        self.resize(wanted if parent is None else wanted.boundedTo(parent.window().size()))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Broadcasts"))
        self.list.setWordWrap(True)
        self.list.setMinimumWidth(_LIST_PX)
        self.list.setMaximumWidth(ctx.theme.px(_LIST_PX))
        self.new_button = PrimaryButton(self.tr("New broadcast"))
        self.editor, self.progress = BroadcastEditor(ctx), BroadcastProgress(ctx)
        self.nothing = EmptyState(
            ctx.theme,
            "speakerphone",
            self.tr("Write to many at once"),
            self.tr("Everybody gets it alone, by their own name. Whoever has not agreed is left out, and you see why."),
        )
        self.stack = QStackedWidget()
        for page in (self.nothing, self.editor, self.progress):
            self.stack.addWidget(page)
        self._lay_out()
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(lambda: ctx.tasks.start(self.load(), owner=self))
        self.new_button.clicked.connect(lambda: ctx.tasks.start(self._begin(), owner=self))
        self.list.currentRowChanged.connect(self._choose)
        self.editor.saved.connect(self._set_chosen)
        self.editor.deleted.connect(self._leave)
        self.editor.started.connect(lambda _id: ctx.tasks.start(self.load(), owner=self))
        self.progress.chat_wanted.connect(self.chat_wanted)
        stop_listening = ctx.db.on_changes(self._heard)
        self.destroyed.connect(lambda: stop_listening())
        ctx.tasks.start(self.load(), owner=self)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(16, 16, 0, 16)
        side.addWidget(label(self.tr("Broadcasts"), "pane-title"))
        side.addWidget(self.new_button)
        side.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(side)
        row.addWidget(self.stack, 1)

    def _heard(self, changes: frozenset[tuple[str, object]]) -> None:
        if any(kind in _KINDS for kind, _id in changes) and not self._look.isActive():
            self._look.start()

    async def load(self) -> None:
        """Read them, and the numbers of the one that is shown."""
        self.rows = await self._ctx.db.read(broadcasts)
        others = await self._ctx.db.read(elsewhere)
        now = self._ctx.clock.now()
        self.list.blockSignals(True)
        self.list.clear()
        for row in self.rows:
            self.list.addItem(QListWidgetItem(f"{row.title}\n{wording.state_line(row, now)}"))
        for other in others:
            item = QListWidgetItem(wording.elsewhere_line(other, now))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)  # it can be read here; it is led on the PC it runs on
            self.list.addItem(item)
        place = next((place for place, row in enumerate(self.rows) if row.id == self._chosen), -1)
        self.list.setCurrentRow(place)
        self.list.blockSignals(False)
        if place >= 0 and self.rows[place].state not in EDITABLE:
            self.stack.setCurrentWidget(self.progress)
            await self.progress.open(self.rows[place])

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self.rows):
            self._ctx.tasks.start(self._show(self.rows[place]), owner=self)

    async def _show(self, row: BroadcastRow) -> None:
        self._chosen = row.id
        if row.state in EDITABLE:
            self.stack.setCurrentWidget(self.editor)
            await self.editor.open(row)
        else:
            self.stack.setCurrentWidget(self.progress)
            await self.progress.open(row)

    async def _begin(self) -> None:
        self._chosen = ""
        self.list.setCurrentRow(-1)
        self.stack.setCurrentWidget(self.editor)
        await self.editor.open(None)

    def _leave(self) -> None:
        self._chosen = ""
        self.stack.setCurrentWidget(self.nothing)
        self.list.setFocus()
        self._ctx.tasks.start(self.load(), owner=self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, in the list, takes a draft away."""
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus() and self.stack.currentWidget() is self.editor:
            self.editor.ask_delete()
            return
        super().keyPressEvent(event)

    def _set_chosen(self, id: str) -> None:
        self._chosen = id
