"""What can be done with a message: its menu, its links and files, and the decisions it may need."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from sanjog_desktop.actions import attachments
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.bubble_content import card_name, card_text, cards_of, is_sound
from sanjog_desktop.gui.chats.content_words import asks_who, earlier_texts, referral_of
from sanjog_desktop.gui.chats.message_deeds import MessageDeeds
from sanjog_desktop.gui.chats.next_steps import message_actions
from sanjog_desktop.gui.chats.opened_files import OpenedFiles, safe_name
from sanjog_desktop.gui.chats.spot_menu import fill_spots
from sanjog_desktop.gui.context import Context, NewRequest
from sanjog_desktop.store.rows import AttachmentRow, MessageRow

if TYPE_CHECKING:
    from sanjog_desktop.gui.chats.media_viewer import MediaViewer
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
        self.deeds = MessageDeeds(ctx, pane)
        self._viewer: MediaViewer | None = None
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
                self._open(row, value)
            case "play":
                self._pane.view.player.toggle(value)
            case "seek":
                self._pane.view.player.seek(*value)
            case "speed":
                self._pane.view.player.next_rate()
            case "quoted":
                if not self._pane.view.show_message(value):
                    start(self._show_quoted(value), owner=self)
            case "map":
                latitude, longitude = value
                QDesktopServices.openUrl(
                    QUrl(f"https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=16")
                )
            case "card":
                self._save_card(value)
            case "number_change":
                if self._pane.conversation is not None:
                    self._ctx.open_pane("contacts", self._pane.conversation.contact_id)
            case "fetch" if value is not None:
                start(self._fetch_again(value), owner=self)
            case "template":
                self.template_wanted.emit()
            case "info" | "retry" | "send_again" | "was_sent" | "cancel":
                self.deeds.decide(row, action)
            case "resync" | "rewrite" | "number" | "call" | "settings" | "unblock":
                self.deeds.next_step(row, action)

    def _open(self, row: MessageRow, attachment: AttachmentRow) -> None:
        """Pictures and films here, everything else in the program this PC has for it."""
        from sanjog_desktop.gui.chats.media_viewer import is_shown  # late: a chat opens without it

        if not is_shown(row):
            self._ctx.tasks.start(self.files.open(attachment), owner=self)
            return
        self._ctx.tasks.start(self._view(row), owner=self)

    async def _view(self, row: MessageRow) -> None:
        from sanjog_desktop.gui.chats.media_viewer import MediaViewer
        from sanjog_desktop.store.reads.chat_files import pictures_around

        rows = await self._ctx.db.read(pictures_around, row.conversation_id, row.id)
        chat = self._pane.conversation
        person = wording.title_of(chat) if chat is not None else ""
        self.close_viewer()
        viewer = self._viewer = MediaViewer(self._ctx, self.files, rows, row.id, person, self._pane)
        viewer.save_wanted.connect(self._save_as)
        viewer.elsewhere_wanted.connect(lambda file: self._ctx.tasks.start(self.files.open(file), owner=self))
        viewer.forward_wanted.connect(lambda row: self._pane.tools.forward([row]))
        viewer.star_wanted.connect(self._pane.tools.star)
        viewer.finished.connect(self._forget_viewer)
        viewer.open()

    def _forget_viewer(self) -> None:
        self._viewer = None
        self._pane.view.setFocus()

    def close_viewer(self) -> None:
        """Show no picture any longer: another chat, lock, counter mode."""
        if self._viewer is not None:
            self._viewer.close()

    def _save_card(self, card: dict[str, Any]) -> None:
        from sanjog_desktop.gui.chats.card_dialog import CardDialog  # late: few chats hold a card

        CardDialog(self._ctx, card, self._pane).open()

    @staticmethod
    def _open_link(url: str) -> None:
        found = QUrl(url, QUrl.ParsingMode.StrictMode)
        if found.scheme().lower() in WEB:
            QDesktopServices.openUrl(found)

    async def _show_quoted(self, message_id: int) -> None:
        row = self._pane.conversation
        if row is not None:
            await self._pane.open(row, message_id)

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
        if row.id < 0:
            self._pane.work.line_menu(menu, row)
            self._add(menu, self.tr("Copy text"), lambda: QGuiApplication.clipboard().setText(wording.body_words(row)))
            return menu
        if row.wamid and not row.revoked:
            self._add(menu, self.tr("Reply"), lambda: self.reply_wanted.emit(row))
            self._add_reactions(menu, row)
        if row.body:
            self._add(menu, self.tr("Copy text"), lambda: QGuiApplication.clipboard().setText(row.body))
        for text in reversed(earlier_texts(row)):
            self._add(
                menu,
                self.tr("Copy the earlier text"),
                lambda _=False, text=text: QGuiApplication.clipboard().setText(text),
            )
        for card in cards_of(row):
            name = card_name(card) or self.tr("Contact card")
            self._add(
                menu, self.tr("Save {name}…").format(name=name), lambda _=False, card=card: self._save_card(card)
            )
            self._add(
                menu, self.tr("Copy {name}").format(name=name),
                lambda _=False, card=card: QGuiApplication.clipboard().setText(card_text(card)),
            )  # fmt: skip
        if asks_who(row):
            self._add(menu, self.tr("Answer on their card"), lambda: self.press(row, "number_change", None))
        referral = referral_of(row)
        if referral is not None and referral[2]:
            self._add(menu, self.tr("Open the advertisement"), lambda: self._open_link(referral[2]))
        attachment = row.attachment
        if attachment is not None and attachment.state == "ready":
            menu.addSeparator()
            if is_sound(row):
                self._add(menu, self.tr("Play or pause"), lambda: self.press(row, "play", attachment))
                self._add(menu, self.tr("Change the speed"), lambda: self.press(row, "speed", attachment))
            self._add(menu, self.tr("Open"), lambda: self.press(row, "open", attachment))
            if attachment.mime.startswith(("image/", "video/")):
                start, files = self._ctx.tasks.start, self.files
                self._add(
                    menu, self.tr("Open in another program"), lambda: start(files.open(attachment), owner=self)
                )
            self._add(menu, self.tr("Save as…"), lambda: self._save_as(attachment))
        self._add_spots(menu, row)
        self._pane.tools.fill_message_menu(menu, row)
        if row.direction == "in" and row.wamid:
            menu.addSeparator()
            self._add(menu, self.tr("Privacy request from this message…"), lambda: self._start_request(row))
        offered = message_actions(row, self._ctx.clock.now())
        if offered:
            menu.addSeparator()
        for action, words in offered:
            self._add(menu, words, lambda _=False, action=action: self.press(row, action, None))
        menu.addSeparator()
        self._add(menu, self.tr("About this message…"), lambda: self.press(row, "info", None))
        return menu

    def _add_spots(self, menu: QMenu, row: MessageRow) -> None:
        place = self._pane.model.place_of(row.id)
        if place is not None:
            fill_spots(menu, row, self._pane.view.bubbles.layout_of(self._pane.model.index(place)).spots, self.press)

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
