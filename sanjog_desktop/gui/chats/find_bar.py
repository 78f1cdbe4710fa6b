"""Ctrl+F: searching inside the open chat, from hit to hit, with what is looked for marked in the bubbles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from sanjog_desktop.domain.ids import ConversationId, MessageId
from sanjog_desktop.gui.chats.message_filters import MessageFilters
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import IconButton, SearchField, label
from sanjog_desktop.store.reads.chat_find import find_in_chat, words_of

if TYPE_CHECKING:
    from sanjog_desktop.gui.chats.thread_pane import ThreadPane

MOST = 5_000  # hits that are stepped through


class FindBar(QFrame):
    """A strip above the bubbles. Enter and Up go to older hits, Shift+Enter and Down to newer ones, Esc closes."""

    def __init__(self, ctx: Context, pane: ThreadPane) -> None:
        super().__init__(pane)
        self._ctx, self._pane = ctx, pane
        self._hits: list[MessageId] = []
        self._at = -1
        self._asked = 0
        self._searching = False
        self.setProperty("surface", "panel")
        self.setAccessibleName(tr("Search in this chat"))
        self.field = SearchField(ctx.theme, tr("Search in this chat"))
        self.count = label("", "caption")
        self.older = IconButton(ctx.theme, "chevron-up", tr("Earlier hit (Enter)"))
        self.newer = IconButton(ctx.theme, "chevron-down", tr("Later hit (Shift+Enter)"))
        self.narrow = IconButton(ctx.theme, "filter", tr("Narrow the search"))
        self.narrow.setCheckable(True)
        self.close_button = IconButton(ctx.theme, "x", tr("Close the search"))
        self.filters = MessageFilters(ctx)
        self.filters.hide()
        self._lay_out()
        self.hide()
        self.field.searched.connect(lambda _: self._search())
        self.field.installEventFilter(self)
        self.older.clicked.connect(lambda: self.step(1))
        self.newer.clicked.connect(lambda: self.step(-1))
        self.narrow.toggled.connect(self._narrowed)
        self.filters.changed.connect(self._search)
        self.close_button.clicked.connect(self.leave)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 8, 12, 8)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        for each in (self.count, self.older, self.newer, self.narrow, self.close_button):
            row.addWidget(each)
        column.addLayout(row)
        column.addWidget(self.filters)

    # Opening and leaving --------------------------------------------------------------------------------
    def open(self, text: str = "") -> None:
        """Show the strip and put the keyboard into it."""
        if text:
            self.field.setText(text)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def leave(self) -> None:
        """Close it; the keyboard goes back to the bubbles."""
        had_focus = self.isAncestorOf(self.window().focusWidget()) if self.window().focusWidget() else False
        self.forget()
        if had_focus:
            self._pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Another chat is open: nothing is looked for."""
        self._asked += 1
        self.hide()
        self._hits, self._at = [], -1
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.filters.blockSignals(True)
        self.filters.reset()
        self.filters.blockSignals(False)
        self.narrow.setChecked(False)
        self._mark()

    def _narrowed(self, wanted: bool) -> None:
        self.filters.setVisible(wanted)
        if not wanted:
            self.filters.reset()

    # Searching ------------------------------------------------------------------------------------------
    @property
    def hits(self) -> list[MessageId]:
        """What was found, newest first."""
        return self._hits

    def _search(self) -> None:
        if not self.isHidden():
            self._ctx.tasks.start(self._look_up(), owner=self)

    async def _look_up(self) -> None:
        chat = self._pane.conversation
        if chat is None:
            return
        self._asked += 1
        asked, text, narrowed = self._asked, self.field.text().strip(), self.filters.asked
        self._hits, self._at = [], -1
        self._searching = True
        self._mark()
        after: tuple[int, int] | None = None
        while len(self._hits) < MOST:
            found = await self._ctx.db.read(find_in_chat, ConversationId(chat.id), text, narrowed, after)
            if asked != self._asked:
                return
            first = not self._hits and bool(found.ids)
            self._hits += found.ids
            after = found.after
            self._searching = after is not None
            if first:
                self.step(1)
            else:
                self._say()
            if after is None:
                break
        self._searching = False
        self._say()

    def step(self, by: int) -> None:
        """To an older hit (1) or a newer one (-1), round and round."""
        if not self._hits:
            return
        self._at = (self._at + by) % len(self._hits)
        self._mark()
        hit = self._hits[self._at]
        if not self._pane.view.show_message(hit) and self._pane.conversation is not None:
            self._ctx.tasks.start(self._pane.open(self._pane.conversation, hit), owner=self)

    def _mark(self) -> None:
        bubbles = self._pane.view.bubbles
        bubbles.words = words_of(self.field.text()) if not self.isHidden() else ()
        bubbles.hit = self._hits[self._at] if self._hits else None
        self._pane.view.viewport().update()
        self._say()

    def _say(self) -> None:
        if self._hits:
            of = f"{len(self._hits)}+" if self._searching or len(self._hits) >= MOST else str(len(self._hits))
            words = tr("{at} of {count}").format(at=self._at + 1, count=of)
        elif self._searching:
            words = tr("Searching…")
        elif self.field.text().strip() or not self.filters.asked.is_open:
            words = tr("Nothing found")
        else:
            words = ""
        self.count.setText(words)
        self.field.setAccessibleDescription(words)
        for each in (self.older, self.newer):
            each.setEnabled(bool(self._hits))

    # Keys -----------------------------------------------------------------------------------------------
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Up and Down in the field step; its own Enter would search anew and lose the place."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._hits:
                self.step(-1 if shift else 1)
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.step(1 if event.key() == Qt.Key.Key_Up else -1)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)
