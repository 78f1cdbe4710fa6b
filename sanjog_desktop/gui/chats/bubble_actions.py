"""What can be done with a message: its menu, its links and files, and the decisions it may need."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from sanjog_desktop.actions import attachments, messages
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.bubble_layout import message_actions
from sanjog_desktop.gui.chats.opened_files import OpenedFiles, safe_name
from sanjog_desktop.gui.context import Context, NewRequest
from sanjog_desktop.store.rows import AttachmentRow, MessageRow

if TYPE_CHECKING:
    from sanjog_desktop.gui.chats.thread_pane import ThreadPane

# The six WhatsApp itself offers first.
EMOJIS = ("👍", "❤️", "😂", "😮", "😢", "🙏")
WEB = frozenset({"http", "https"})


class BubbleActions(QObject):
    """Listens to the bubbles of one thread."""

    reply_wanted = Signal(object)
    reaction_wanted = Signal(object, str)
    template_wanted = Signal()

    def __init__(self, ctx: Context, pane: ThreadPane) -> None:
        super().__init__(pane)
        self._ctx, self._pane = ctx, pane
        self.files = OpenedFiles(ctx)
        pane.view.pressed_spot.connect(self.press)
        pane.view.menu_wanted.connect(self.show_menu)

    # Pressing -------------------------------------------------------------------------------------------
    def press(self, row: MessageRow, action: str, value: Any) -> None:
        """Do what a word, a link or a card of a bubble stands for."""
        start = self._ctx.tasks.start
        match action:
            case "link":
                self._open_link(str(value))
            case "open":
                start(self.files.open(value), owner=self)
            case "play":
                self._pane.view.player.toggle(value)
            case "quoted":
                if not self._pane.view.show_message(value):
                    start(self._show_quoted(value), owner=self)
            case "map":
                latitude, longitude = value
                QDesktopServices.openUrl(
                    QUrl(f"https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=16")
                )
            case "card":
                QGuiApplication.clipboard().setText(_card_text(value))
            case "fetch":
                start(self._fetch_again(value), owner=self)
            case "template":
                self.template_wanted.emit()
            case "retry" | "send_again" | "was_sent" | "cancel":
                start(self._decide(row, action), owner=self)

    @staticmethod
    def _open_link(url: str) -> None:
        found = QUrl(url, QUrl.ParsingMode.StrictMode)
        if found.scheme().lower() in WEB:
            QDesktopServices.openUrl(found)

    async def _show_quoted(self, message_id: int) -> None:
        row = self._pane.conversation
        if row is not None:
            await self._pane.open(row, message_id)

    async def _decide(self, row: MessageRow, action: str) -> None:
        write = self._ctx.db.write
        if action == "cancel":
            await write(messages.cancel_message, row.id)
        elif action == "retry":
            await write(messages.retry_failed, row.id, staff=self._ctx.staff)
        else:
            await write(messages.settle_uncertain, row.id, action == "was_sent")
        self._ctx.wake_outbox()

    async def _fetch_again(self, attachment: AttachmentRow) -> None:
        await self._ctx.db.write(attachments.want_again, attachment.id)
        self._ctx.wake_media()

    # The menu -------------------------------------------------------------------------------------------
    def show_menu(self, row: MessageRow, place: QPoint) -> None:
        """The menu of a message, by the mouse or the keyboard."""
        menu = self.make_menu(row)
        menu.popup(place)

    def make_menu(self, row: MessageRow) -> QMenu:
        """Reply, react, copy, open, save, and what the message itself offers."""
        menu = QMenu(self._pane)
        menu.setAccessibleName(self.tr("What to do with this message"))
        menu.aboutToHide.connect(menu.deleteLater)
        if row.wamid and not row.revoked:
            self._add(menu, self.tr("Reply"), lambda: self.reply_wanted.emit(row))
            self._add_reactions(menu, row)
        if row.body:
            self._add(menu, self.tr("Copy text"), lambda: QGuiApplication.clipboard().setText(row.body))
        attachment = row.attachment
        if attachment is not None and attachment.state == "ready":
            menu.addSeparator()
            self._add(menu, self.tr("Open"), lambda: self.press(row, "open", attachment))
            self._add(menu, self.tr("Save as…"), lambda: self._save_as(attachment))
        if row.direction == "in" and row.wamid:
            menu.addSeparator()
            self._add(menu, self.tr("Privacy request from this message…"), lambda: self._start_request(row))
        offered = message_actions(row)
        if offered:
            menu.addSeparator()
        for action, words in offered:
            self._add(menu, words, lambda _=False, action=action: self.press(row, action, None))
        if menu.isEmpty():
            self._add(menu, wording.kind_word(row.kind), lambda: None).setEnabled(False)
        return menu

    def _start_request(self, row: MessageRow) -> None:
        chat = self._pane.conversation
        if chat is not None:
            asked = NewRequest(chat.title, chat.contact_id, chat.id, row.wamid, wording.body_words(row), row.at)
            self._ctx.open_pane("privacy", asked)

    def _add_reactions(self, menu: QMenu, row: MessageRow) -> None:
        mine = next((emoji for actor, emoji in row.reactions if actor == "us"), "")
        reactions = menu.addMenu(self.tr("React"))
        for emoji in EMOJIS:
            action = self._add(
                reactions, emoji, lambda _=False, emoji=emoji: self.reaction_wanted.emit(row, emoji)
            )
            action.setCheckable(True)
            action.setChecked(emoji == mine)
        if mine:
            reactions.addSeparator()
            self._add(
                reactions, self.tr("Take the reaction back"), lambda: self.reaction_wanted.emit(row, "")
            )

    @staticmethod
    def _add(menu: QMenu, text: str, do: Any) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(do)
        return action

    def _save_as(self, attachment: AttachmentRow) -> None:
        dialog = QFileDialog(self._pane, self.tr("Save as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(safe_name(attachment.filename, attachment.mime))
        start, files = self._ctx.tasks.start, self.files
        dialog.fileSelected.connect(lambda name: start(files.save_as(attachment, Path(name)), owner=self))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _card_text(card: dict[str, Any]) -> str:
    named = card.get("name")
    name = named.get("formatted_name", "") if isinstance(named, dict) else str(named or "")
    phones = [
        each.get("phone", "") if isinstance(each, dict) else str(each) for each in card.get("phones") or []
    ]
    return " ".join(each for each in [name, *phones] if each)
