"""The chats pane: list, thread and card side by side, and what happens between them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from sanjog_desktop.domain.ids import ConversationId
from sanjog_desktop.gui.chats.list_pane import ListPane
from sanjog_desktop.gui.context import Context, NewRequest
from sanjog_desktop.gui.widgets import EmptyState
from sanjog_desktop.store.reads import conversations as reads
from sanjog_desktop.store.rows import ConversationCounts, ConversationRow

if TYPE_CHECKING:
    from sanjog_desktop.gui.broadcasts.window import BroadcastsWindow
    from sanjog_desktop.gui.chats.chat_commands import ChatCommands
    from sanjog_desktop.gui.chats.person_card import PersonCard
    from sanjog_desktop.gui.chats.thread_pane import ThreadPane
    from sanjog_desktop.store.rows import ContactDetail

CARD_WIDTH = 312
LIST_WIDTH = 340
LEAST_CARD_WIDTH = 240
CARD_FROM_WIDTH = 1050


class ChatsPane(QWidget):
    """``badge_changed(count)`` tells the rail how many messages are unread.

    ``painted()`` comes once, after the list of chats is on the screen. The thread and the card are built after
    that, or when they are first asked for: together they take longer than all the rest of the window.
    """

    badge_changed = Signal(int)
    painted = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._loaded = False
        self.list = ListPane(ctx)
        self._chat: ThreadPane | None = None
        self._card: PersonCard | None = None
        self._commands: ChatCommands | None = None
        self._broadcasts: BroadcastsWindow | None = None
        self._cover: QWidget | None = None
        self._before: tuple[QWidget | None, bool] | None = None
        self._had_room = self._is_folded = False
        self._nobody = EmptyState(
            ctx.theme,
            "message",
            self.tr("Choose a chat"),
            self.tr("Everything said so far is on this PC and can be read without a network."),
        )
        self._middle = QStackedWidget()
        self._middle.addWidget(self._nobody)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._side = QStackedWidget()
        self._side.setMinimumWidth(round(LEAST_CARD_WIDTH * self._stretch))
        ctx.theme.changed.connect(
            lambda: self._side.setMinimumWidth(round(LEAST_CARD_WIDTH * self._stretch))
        )
        self._side.hide()
        for each in (self.list, self._middle, self._side):
            self._splitter.addWidget(each)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([LIST_WIDTH, 700, CARD_WIDTH])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        # The window may be made narrower than all three columns need: the card gives way then.
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._connect()

    def _connect(self) -> None:
        self.list.chosen.connect(self.show_row)
        self.list.entered.connect(lambda: self.chat.focus_writing())
        self.list.found.connect(self.show_conversation)
        self.list.person_found.connect(lambda contact: self._ctx.open_pane("contacts", contact))
        self.list.counted.connect(self._counted)
        self.list.menu_wanted.connect(lambda row, place: self.chat.work.open_menu(row, place))
        self.list.broadcasts_wanted.connect(self.show_broadcasts)
        self.list.painted.connect(self._painted)

    @property
    def chat(self) -> ThreadPane:
        """The middle column of an open chat."""
        if self._chat is None:
            from sanjog_desktop.gui.chats.thread_pane import ThreadPane

            self._chat = ThreadPane(self._ctx)
            self._chat.left.connect(self.list.focus_list)
            self._chat.message_wanted.connect(self.show_conversation)
            self._chat.work.moved.connect(self.show_conversation)
            self._chat.card_toggled.connect(self._toggle_card)
            self._middle.addWidget(self._chat)
        return self._chat

    @property
    def card(self) -> PersonCard:
        """The right column: who the other side is."""
        if self._card is None:
            from sanjog_desktop.gui.chats.person_card import PersonCard

            self._card = PersonCard(self._ctx)
            self._card.contact_wanted.connect(lambda contact: self._ctx.open_pane("contacts", contact))
            self._card.request_wanted.connect(
                lambda name, contact: self._ctx.open_pane("privacy", NewRequest(name, contact))
            )
            self._card.opt_in_wanted.connect(self.record_opt_in)
            self._card.withdrawal_wanted.connect(self.take_consent_back)
            self._card.seen_wanted.connect(self.show_who_has_seen)
            self._card.left.connect(lambda: self.chat.focus_writing())
            self._side.addWidget(self._card)
        return self._card

    def _painted(self) -> None:
        self.painted.emit()
        QTimer.singleShot(0, self, self._bind_keys)
        # Now, while the person looks at the list: the first chat must open as fast as all others.
        QTimer.singleShot(0, self, lambda: (self.chat, self.card))

    def _bind_keys(self) -> None:
        from sanjog_desktop.gui.chats.chat_commands import ChatCommands

        self._commands = ChatCommands(self._ctx, self)

    def _counted(self, counts: ConversationCounts) -> None:
        self.badge_changed.emit(counts.unread_messages)

    # What the shell asks --------------------------------------------------------------------------------
    def activate(self) -> None:
        """The pane came into sight; the first time, the list is read."""
        if not self._loaded:
            self._loaded = True
            self._ctx.tasks.start(self.load(), owner=self)

    async def load(self) -> None:
        """First rows; called once when the pane is built."""
        self._loaded = True
        await self.list.load()
        self.list.focus_list()

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Committed changes, handed to each part."""
        self.list.apply(changes)
        if self._chat is not None:
            self._chat.apply(changes)
        if self._card is not None:
            self._card.apply(changes)

    def focus_search(self) -> None:
        """Ctrl+K."""
        self.list.focus_search()

    def commands(self) -> dict[str, Callable[[], None]]:
        """What can be done now, by the names of the table of shortcuts."""
        return self._commands.now() if self._commands is not None else {}

    @property
    def open_chat(self) -> int | None:
        """The id of the chat that is shown, if one is."""
        shown = self._chat is not None and self._middle.currentWidget() is self._chat
        return self._chat.conversation.id if shown and self._chat and self._chat.conversation else None

    def areas(self) -> list[QWidget]:
        """The parts F6 goes round, each the widget that takes the keyboard."""
        if self._ctx.veil.is_counter:
            return [self.list.list]
        if self._chat is None or self._chat.conversation is None:
            return [self.list.search, self.list.list]
        beside = [self.card.first_widget()] if self._side.isVisible() else []
        return [self.list.list, self._chat.view, self._chat.writing_widget(), *beside]

    def show_subject(self, subject: object) -> None:
        """Open the chat with this conversation id."""
        if isinstance(subject, int):
            self.show_conversation(subject)

    def leave(self) -> None:
        """Before lock or closing: save the draft, wipe opened files, forget pictures."""
        self._close_broadcasts()
        if self._chat is not None:
            self._chat.leave()

    def show_veiled(self, hidden: bool) -> None:
        """Counter mode: the list goes on without names; what was said and by whom is covered."""
        self.list.show_veiled(hidden)
        if hidden:
            self._close_broadcasts()
            if self._cover is None:
                from sanjog_desktop.gui.counter_mode import make_cover

                self._cover = make_cover(self._ctx)
                self._middle.addWidget(self._cover)
            if self._chat is not None:
                self._chat.composer.flush_draft()
                self._chat.view.player.stop()
                self._chat.bubble_actions.close_viewer()
            self._before = self._middle.currentWidget(), not self._side.isHidden()
            self._middle.setCurrentWidget(self._cover)
            self._side.hide()
        elif self._before is not None:
            shown, with_card = self._before
            self._before = None
            self._middle.setCurrentWidget(shown or self._nobody)
            self._side.setVisible(with_card)

    def save_layout(self, settings: QSettings) -> None:
        """Remember the columns."""
        settings.setValue("chats/columns", self._splitter.saveState())

    def restore_layout(self, settings: QSettings) -> None:
        """Set the columns as they were."""
        state = settings.value("chats/columns")
        if state is not None:
            self._splitter.restoreState(state)

    # Opening --------------------------------------------------------------------------------------------
    def show_conversation(self, conversation_id: int, message_id: int | None = None) -> None:
        """Open a chat at its end, or at one message."""
        self._ctx.tasks.start(self._find(conversation_id, message_id), owner=self)

    def show_row(self, row: ConversationRow) -> None:
        """Open a chat of the list: its row is at hand, only the messages are read."""
        self._ctx.tasks.start(self._open(row, None), owner=self)

    async def _find(self, conversation_id: int, message_id: int | None) -> None:
        row = await self._ctx.db.read(reads.conversation_row, ConversationId(conversation_id))
        if row is not None:
            await self._open(row, message_id)

    async def _open(self, row: ConversationRow, message_id: int | None) -> None:
        self.list.select(row.id)
        if self._ctx.veil.is_counter:
            return
        await self.chat.open(row, message_id)
        if message_id is not None:
            self.chat.tools.mark(self.list.search.text())
        if self._before is not None:  # hidden meanwhile
            self._before = self.chat, self._before[1]
            return
        self._middle.setCurrentWidget(self.chat)
        first = self._side.isHidden() and self.card.detail is None
        await self.card.open(row.contact_id)
        if self._before is not None:
            return
        if first and self._has_room:
            self._side.show()

    # The card -------------------------------------------------------------------------------------------
    @property
    def _has_room(self) -> bool:
        """Large text needs its room for the chat itself; the card then opens from the head of the chat."""
        parts = (self.list, self._middle, self._side)
        least = sum(max(each.minimumWidth(), each.minimumSizeHint().width()) for each in parts)
        return self.width() > max(CARD_FROM_WIDTH * self._stretch, least)

    @property
    def _stretch(self) -> float:
        """How much more room the parts of the pane need with large text: not all in them is text."""
        return 0.4 + 0.6 * self._ctx.theme.zoom

    def _toggle_card(self) -> None:
        self._is_folded = False
        self._side.setVisible(not self._side.isVisible())

    def minimumSizeHint(self) -> QSize:
        """Without the card."""
        hint = super().minimumSizeHint()
        side = 0 if self._side.isHidden() else self._side.minimumWidth() + self._splitter.handleWidth()
        return QSize(hint.width() - side, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the card gives way to the chat, and comes back with the room."""
        super().resizeEvent(event)
        had_room, self._had_room = self._had_room, self._has_room
        if had_room and not self._had_room and not self._side.isHidden():
            self._is_folded = True
            self._side.hide()
        elif self._is_folded and self._had_room and self._before is None:
            self._is_folded = False
            self._side.show()

    def show_broadcasts(self) -> None:
        """The window of messages to many."""
        from sanjog_desktop.gui.broadcasts.window import BroadcastsWindow

        if self._ctx.veil.is_counter:
            return
        if self._broadcasts is None:
            self._broadcasts = window = BroadcastsWindow(self._ctx, self)
            window.chat_wanted.connect(self.show_conversation)
            window.finished.connect(self._forget_broadcasts)
        self._broadcasts.show()
        self._broadcasts.activateWindow()

    def _forget_broadcasts(self) -> None:
        self._broadcasts = None

    def _close_broadcasts(self) -> None:
        if self._broadcasts is not None:
            self._broadcasts.close()

    def record_opt_in(self, detail: ContactDetail) -> None:
        """The small window in which an opt-in is written down."""
        from sanjog_desktop.gui.chats.wording import body_words
        from sanjog_desktop.gui.consent.opt_in import OptInDialog, SaidInChat

        last = self.chat.last_inbound()
        OptInDialog(self._ctx, detail, SaidInChat(last.wamid, body_words(last)) if last else None, self).open()

    def take_consent_back(self, detail: ContactDetail) -> None:
        """The small window in which a withdrawal is written down."""
        from sanjog_desktop.gui.consent.withdraw import WithdrawDialog

        WithdrawDialog(self._ctx, detail, self).open()

    def show_who_has_seen(self, detail: ContactDetail) -> None:
        """Who was given this person's data."""
        from sanjog_desktop.gui.consent.seen_by import SeenByDialog

        SeenByDialog(self._ctx, detail.contact.id, detail.contact.name, self).open()
