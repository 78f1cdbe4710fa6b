"""What can be done in the chats pane by key or by the command palette, under the names of the table of shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from sanjog_desktop.gui import shortcuts
from sanjog_desktop.gui.context import Context

if TYPE_CHECKING:
    from sanjog_desktop.gui.chats.chat_work import ChatWork
    from sanjog_desktop.gui.chats.pane import ChatsPane
    from sanjog_desktop.store.rows import ConversationRow

Act = Callable[[], None]
#: Till when a chat is muted that is muted for good, as in ``actions.chat_work``.
FOR_GOOD: Final = 9_000_000_000_000_000
#: Bound by the window: the key means something in every pane.
_WINDOW_BINDS = frozenset({"find_in_chat"})


class ChatCommands(QObject):
    """Binds the keys of the chats; ``now()`` is what makes sense at this moment."""

    def __init__(self, ctx: Context, pane: ChatsPane) -> None:
        super().__init__(pane)
        self._ctx, self._pane = ctx, pane
        self._work: ChatWork | None = None
        for each in shortcuts.table():
            if each.section == "chats" and each.name not in _WINDOW_BINDS:
                for key in each.keys:
                    self._bind(key, each.name)

    def _bind(self, key: str, name: str) -> None:
        made = QShortcut(QKeySequence(key), self._pane)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(lambda: self.run(name))

    def run(self, name: str) -> None:
        """Do it, if it can be done now."""
        do = self.now().get(name)
        if do is not None:
            do()

    def now(self) -> dict[str, Act]:
        """What can be done now: moving about always, the rest while a chat is open and names are shown."""
        if self._ctx.veil.is_counter:
            return {}
        able: dict[str, Act] = {
            "next_chat": lambda: self._step(1),
            "previous_chat": lambda: self._step(-1),
            "next_unread": self._next_unread,
            "broadcasts": self._pane.show_broadcasts,
            "view_next": lambda: self._pane.list.filters.turn(1),
            "view_previous": lambda: self._pane.list.filters.turn(-1),
        }
        row = self._pane.chat.conversation if self._pane.open_chat is not None else None
        if row is not None:
            able |= self._in_chat(row)
        return able

    def _in_chat(self, row: ConversationRow) -> dict[str, Act]:
        chat = self._pane.chat
        able: dict[str, Act] = {
            "archive": lambda: self.work.archive(row, not row.archived),
            "card": chat.card_toggled.emit,
            "open_contact": lambda: self._ctx.open_pane("contacts", row.contact_id),
            "newest": self._newest,
            "mark_unread": lambda: self._mark_unread(row),
            "pin": lambda: self.work.pin(row, not row.pinned),
            "mute": lambda: self.work.mute(row, 0 if self._is_muted(row) else FOR_GOOD),
            "note": lambda: self.work.ask_note(row),
            "call": lambda: self.work.ask_call(row),
            "follow_up": lambda: self.work.ask_follow_up(row),
            "labels": lambda: self.work.ask_labels(row),
            "find_in_chat": chat.tools.find,
            "jump_date": chat.tools.jump_to_date,
            "jump_unread": chat.tools.jump_to_unread,
            "chat_files": chat.tools.show_files,
            "export_chat": chat.tools.export,
        }
        if chat.is_unknown:
            able |= {"link_first": chat.triage.link_first, "who_is_this": chat.triage.ask_who}
        if not row.is_imported:
            able |= {
                "write": chat.focus_writing,
                "template": lambda: chat.show_templates(True),
                "reply": self._reply,
                "assign_me": lambda: self.work.assign(row, self._ctx.staff),
                "assign": lambda: self.work.open_assign(row, self._place()),
                "snooze": lambda: self.work.open_snooze(row, self._place()),
                "resolve": lambda: self.work.resolve(row),
            }
        return able

    # Moving ---------------------------------------------------------------------------------------------
    def _step(self, by: int) -> None:
        chats = self._pane.list
        count = chats.model.rowCount()
        if count:
            at = chats.list.currentIndex().row() + by
            chats.list.setCurrentIndex(chats.model.index(max(0, min(count - 1, at)), 0))

    def _next_unread(self) -> None:
        """The next below the open one, else from the top; the list may hold more than is loaded."""
        chats = self._pane.list
        rows, at = chats.model.rows, chats.list.currentIndex().row()
        order = [*range(at + 1, len(rows)), *range(at)]
        found = next((n for n in order if rows[n].unread or rows[n].marked_unread), None)
        if found is not None:
            chats.list.setCurrentIndex(chats.model.index(found, 0))

    def _newest(self) -> None:
        view = self._pane.chat.view
        view.go_to_end()
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def work(self) -> ChatWork:
        """What staff do around a chat; loaded at the first use, the list of chats is painted without it."""
        if self._work is None:
            from sanjog_desktop.gui.chats.chat_work import ChatWork

            self._work = ChatWork(self._ctx, self._pane)
        return self._work

    # Doing ----------------------------------------------------------------------------------------------
    def _reply(self) -> None:
        """To the marked message, while the thread has one; else to their last."""
        chat = self._pane.chat
        place = chat.view.currentIndex().row() if chat.view.hasFocus() else -1
        rows = chat.model.rows
        message = rows[place] if 0 <= place < len(rows) else chat.last_inbound()
        if message is not None and message.wamid and not message.revoked:
            chat.bubble_actions.reply_wanted.emit(message)

    def _mark_unread(self, row: ConversationRow) -> None:
        self.work.mark_unread(row)
        self._pane.list.focus_list()

    def _is_muted(self, row: ConversationRow) -> bool:
        return row.muted_until > self._ctx.clock.now()

    def _place(self) -> QPoint:
        """Where a menu asked for by a key opens: at the head of the chat."""
        header = self._pane.chat.header
        return header.mapToGlobal(QPoint(header.width() // 3, header.height()))
