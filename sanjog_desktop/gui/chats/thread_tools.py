"""What can be done with an open chat as a whole: search, jump, choose messages, see its files, export it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from sanjog_desktop.actions.stars import set_stars
from sanjog_desktop.domain.ids import ConversationId, MessageId
from sanjog_desktop.gui.chats.picking import Picking
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.reads import chat_find as reads
from sanjog_desktop.store.rows import ConversationRow, MessageRow

if TYPE_CHECKING:
    from sanjog_desktop.gui.chats.find_bar import FindBar
    from sanjog_desktop.gui.chats.thread_pane import ThreadPane


class ThreadTools(QObject):
    """Belongs to one :class:`ThreadPane`; each part is built when it is first asked for."""

    def __init__(self, ctx: Context, pane: ThreadPane) -> None:
        super().__init__(pane)
        self._ctx, self._pane = ctx, pane
        self._bar: FindBar | None = None
        self.picking = Picking(ctx, pane)
        pane.work.more = self.fill_menu

    @property
    def bar(self) -> FindBar:
        """The strip of the search."""
        if self._bar is None:
            from sanjog_desktop.gui.chats.find_bar import FindBar

            self._bar = FindBar(self._ctx, self._pane)
            self._pane.put_bar(self._bar)
        return self._bar

    # What keys, menus and the palette ask ---------------------------------------------------------------
    def find(self) -> None:
        """Ctrl+F."""
        if self._pane.conversation is not None:
            self.bar.open()

    def jump_to_date(self) -> None:
        """Ctrl+J."""
        self._ctx.tasks.start(self._ask_day(), owner=self)

    def jump_to_unread(self) -> None:
        """Back to the first message that was new as the chat was opened."""
        first = self._pane.model.unread_from
        if first is not None:
            self._ctx.tasks.start(self.go_to(first), owner=self)

    def show_files(self, tab: str = "media") -> None:
        """Photos and videos, documents, links and starred messages of this chat."""
        chat = self._pane.conversation
        if chat is None:
            return
        from sanjog_desktop.gui.chats.chat_files import ChatFiles

        dialog = ChatFiles(self._ctx, self._pane, chat, self._pane.window())
        dialog.show_tab(tab)
        dialog.open()

    def forward(self, rows: Sequence[MessageRow]) -> None:
        """Choose to whom these messages go on."""
        chat = self._pane.conversation
        if chat is None or not rows:
            return
        from sanjog_desktop.gui.chats.forward_dialog import ForwardDialog

        dialog = ForwardDialog(self._ctx, chat, rows, self._pane.window())
        dialog.sent.connect(lambda _: self.picking.end())
        dialog.open()

    def export(self) -> None:
        """Write this chat into a file."""
        chat = self._pane.conversation
        if chat is None:
            return
        from sanjog_desktop.gui.chats.export_dialog import ChatExportDialog

        ChatExportDialog(self._ctx, chat, self._pane.window()).open()

    def star(self, row: MessageRow) -> None:
        """Put a star on a message, or take it off."""
        self._ctx.tasks.start(
            self._ctx.db.write(set_stars, [row.id], not row.starred, staff=self._ctx.staff), owner=self
        )

    # Menus ----------------------------------------------------------------------------------------------
    def fill_menu(self, menu: QMenu, row: ConversationRow) -> None:
        """More for the menu in the head of the chat."""
        menu.addSeparator()
        for words, do in (
            (tr("&Search in this chat"), self.find),
            (tr("&Jump to a day…"), self.jump_to_date),
            (tr("Photos, &documents, links…"), self.show_files),
            (tr("S&tarred messages…"), lambda: self.show_files("star")),
            (tr("&Export this chat…"), self.export),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, do=do: do())

    def fill_message_menu(self, menu: QMenu, row: MessageRow) -> None:
        """More for the menu of a message."""
        menu.addSeparator()
        if not row.revoked:
            menu.addAction(tr("Forward…")).triggered.connect(lambda _=False: self.forward([row]))
            words = tr("Take the star off") if row.starred else tr("Star")
            menu.addAction(words).triggered.connect(lambda _=False: self.star(row))
        menu.addAction(tr("Choose messages")).triggered.connect(lambda _=False: self.picking.begin(row))

    # Opening --------------------------------------------------------------------------------------------
    def leave_chat(self) -> None:
        """Another chat opens: nothing is looked for or chosen in it."""
        self.picking.end()
        if self._bar is not None:
            self._bar.forget()
        self.mark("")

    def mark(self, text: str) -> None:
        """Mark in the bubbles what a search everywhere looked for; the strip's own search goes before it."""
        if self._bar is None or self._bar.isHidden():
            self._pane.view.bubbles.words = reads.words_of(text)
            self._pane.view.viewport().update()

    async def first_unread(self, row: ConversationRow) -> MessageId | None:
        """Where the unread messages of a chat begin, asked before it is marked read."""
        if not row.unread:
            return None
        return await self._ctx.db.read(reads.first_unread, ConversationId(row.id), row.unread)

    async def go_to(self, message_id: int) -> None:
        """Bring a message of the open chat into view, wherever it is."""
        chat = self._pane.conversation
        if chat is not None and not self._pane.view.show_message(message_id):
            await self._pane.open(chat, message_id)

    async def _ask_day(self) -> None:
        chat = self._pane.conversation
        if chat is None:
            return
        days = await self._ctx.db.read(reads.days_of, ConversationId(chat.id))
        if days is None:
            return
        from sanjog_desktop.gui.chats.day_dialog import DayDialog

        dialog = DayDialog(*days, self._pane.window())
        dialog.chosen.connect(lambda at: self._ctx.tasks.start(self._go_to_day(chat.id, at), owner=self))
        dialog.open()

    async def _go_to_day(self, chat_id: int, at: int) -> None:
        found = await self._ctx.db.read(reads.message_at, ConversationId(chat_id), at)
        if found is not None:
            await self.go_to(found)
